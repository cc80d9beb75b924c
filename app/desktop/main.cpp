// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"
#include "core/base/platform.h"
#include "core/base/temporary_folder.h"
#include "core/output/writers.h"
#include "core/words/lexicon.h"
#include "forms/dialogs/qt_prompts.h"
#include "forms/icons.h"
#include "forms/main_window.h"
#include "forms/manual/manual_book.h"
#include "forms/manual/manual_paper.h"
#include "forms/read_ahead.h"
#include "forms/samples.h"
#include "forms/window_calls.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace {

// Identity comes first: the settings folder and the window system follow from it.
void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("gongkai"));
    QApplication::setApplicationName(QStringLiteral("gongkai"));
    QApplication::setApplicationVersion(QStringLiteral(GONGKAI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("gongkai"));
}

// The window is Chinese whatever the locale: a Latin font with Chinese characters from a second
// one stands on two base lines.
void useChineseFont()
{
    const QString family = QStringLiteral("Noto Sans CJK SC");
    if (QLocale::system().language() == QLocale::Chinese || !QFontDatabase::hasFamily(family))
        return;
    QFont font = QApplication::font();
    font.setFamily(family);
    QApplication::setFont(font);
}

// Files of the clerk's own that cannot be used, the first few by name.
// @param more  how many others there are, as “%1”.
void tellUnusable(gongkai::Prompts& prompts, const std::vector<gongkai::Error>& errors,
                  const QString& more)
{
    constexpr std::size_t mostNamed = 5;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(errors.size(), mostNamed); ++i)
        lines += errors[i].message;
    if (errors.size() > mostNamed)
        lines += more.arg(errors.size() - mostNamed);
    if (!errors.empty())
        prompts.report({errors.front().code, lines.join(QStringLiteral("\n\n")), {}});
}

// The built-in forms and the clerk's own.
gongkai::Catalog loadCatalog(gongkai::Prompts& prompts)
{
    gongkai::Catalog catalog = gongkai::Catalog::builtIn();
    tellUnusable(prompts, catalog.addUserFolder(),
                 QApplication::translate("main", "%1 more form files cannot be used."));
    return catalog;
}

// The built-in words, which the first report asks for, and the office's own, where there are any.
gongkai::LexiconSource wordsOf(gongkai::Prompts& prompts)
{
    const QString folder = gongkai::userWordFolder();
    if (QDir(folder).isEmpty())
        return gongkai::Lexicon::builtIn;
    auto lexicon = std::make_shared<gongkai::Lexicon>(gongkai::Lexicon::builtIn());
    tellUnusable(prompts, addWordFolder(*lexicon, folder),
                 QApplication::translate("main", "%1 more word files cannot be used."));
    return [lexicon]() -> const gongkai::Lexicon& { return *lexicon; };
}

// The packages bring the manual along as a file, made by the program itself.
int writeManual(const QString& path)
{
    using namespace gongkai;
    const auto pdf = manualPdf(ManualBook(Catalog::builtIn()));
    const auto saved = pdf ? saveFile(path, *pdf, true) : Result<void>(fail(pdf.error()));
    if (!saved)
        qWarning("%s", qUtf8Printable(saved.error().message));
    return saved ? 0 : 4;
}

} // namespace

int main(int argc, char** argv)
{
    gongkai::preparePlatform();
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    nameProgram();
    QApplication application(argc, argv);
    gongkai::installTranslations(application);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    useChineseFont();
    QApplication::setWindowIcon(gongkai::programIcon());

    QCommandLineParser parser;
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        QApplication::translate("main", "Open a copy of a built-in sample report."));
    parser.addOption(sample);
    const QCommandLineOption manual(QStringLiteral("manual"),
                                    QApplication::translate("main", "Write the manual as PDF."),
                                    QStringLiteral("FILE.pdf"));
    parser.addOption(manual);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QApplication::translate(
            "main", "Report (.gkb) or register (.gkr) to open, or something published to read."),
        QStringLiteral("[FILE]"));
    parser.process(application);

    if (parser.isSet(manual))
        return writeManual(parser.value(manual));

    // A file that is open already comes to the front where it is.
    const QString ownFolder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString calls = ownFolder + QStringLiteral("/calls");
    const QString named = parser.positionalArguments().value(0);
    const QString wanted = named.isEmpty() ? named : QFileInfo(named).absoluteFilePath();
    if (!wanted.isEmpty() &&
        gongkai::WindowCalls::callWindowOf(wanted, calls, gongkai::Author::current()))
        return 0;

    if (!wanted.isEmpty() || parser.isSet(sample))
        gongkai::readWordsAhead();
    gongkai::removeLeftoverFolders();
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QApplication::organizationName(),
                    QApplication::applicationName());
    gongkai::Settings settings(store);
    gongkai::QtPrompts prompts;
    const gongkai::LexiconSource words = wordsOf(prompts);
    gongkai::MainWindow window(loadCatalog(prompts), words, prompts, settings);
    prompts.setParent(&window);
    window.show();
    // What the first report will need, when the first picture is there.
    QTimer::singleShot(std::chrono::milliseconds(300), &window, &gongkai::readAllAhead);
    window.keepRescueCopiesIn(ownFolder + QStringLiteral("/unsaved"));
    window.answerCallsIn(calls);
    if (const auto lost = gongkai::wordThatIsNoText(argc, argv))
        prompts.report(
            {gongkai::ErrorCode::Unreadable,
             QApplication::translate("main", "“%1” is no text in UTF-8, or begins with a mark "
                                             "that is not kept, so it cannot name a file "
                                             "or folder here; rename it and try again.")
                 .arg(*lost),
             {}});
    else if (!wanted.isEmpty())
        window.openOrImport(wanted);
    else if (parser.isSet(sample))
        window.openSample(gongkai::samples().front().name);
    return QApplication::exec();
}
