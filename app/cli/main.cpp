// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"
#include "app/cli/command.h"
#include "core/base/file_name.h"
#include "core/base/platform.h"
#include "core/base/temporary_folder.h"
#include "core/base/text.h"
#include "translations/translations.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace {

// Standard error belongs to our one line; of Qt's own words only the last ones matter.
void quietMessages(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg) {
        std::fputs(qPrintable(text + u'\n'), stderr);
        std::abort();
    }
}

#ifdef Q_OS_WIN
// A console takes UTF-16 whatever its code page is; files and pipes get the bytes.
std::optional<bool> writeToConsole(const QByteArray& bytes, std::FILE* stream)
{
    const auto console = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    DWORD mode = 0;
    if (!GetConsoleMode(console, &mode))
        return std::nullopt;
    constexpr std::size_t chunk = 8192;
    const std::wstring text = QString::fromUtf8(bytes).toStdWString();
    for (std::size_t at = 0; at < text.size(); at += chunk) {
        const auto length = static_cast<DWORD>(std::min(chunk, text.size() - at));
        DWORD written = 0;
        if (!WriteConsoleW(console, text.data() + at, length, &written, nullptr))
            return false;
    }
    return true;
}
#endif

bool write(const QByteArray& bytes, std::FILE* stream)
{
#ifdef Q_OS_WIN
    if (const auto written = writeToConsole(bytes, stream))
        return *written;
#endif
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

// Words that are no text were changed on their way into QStrings: they would name other files.
int run(int argc, char** argv, gongkai::cli::Output& output)
{
    using namespace gongkai;
    const auto lost = wordThatIsNoText(argc, argv);
    if (!lost)
        return cli::runCommandLine(QCoreApplication::arguments().mid(1), output);
    output.notes +=
        cli::Texts::tr("“%1” is no text in UTF-8, or begins with a mark that is not kept, so it "
                       "cannot name a file or folder here; rename it and try again.")
            .arg(*lost);
    return cli::Refused;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace gongkai;
    preparePlatform();
#ifdef Q_OS_WIN
    for (std::FILE* stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
#endif
    qInstallMessageHandler(quietMessages);
    const auto application = cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gongkai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GONGKAI_VERSION));
    installTranslations(*application);

    removeLeftoverFolders();

    cli::Output output;
    int code = run(argc, argv, output);
    if (!write(output.text, stdout)) {
        output.notes += cli::Texts::tr("Standard output cannot be written; check the space left.");
        code = cli::Unwritable;
    }
    write(output.report, stderr);
    for (const QString& note : std::as_const(output.notes))
        write(withoutTurns(note).replace(u'\n', u' ').toUtf8().prepend("gongkai-cli: ") + '\n',
              stderr);
    return code;
}
