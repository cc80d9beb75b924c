// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_source.h"

#include "core/base/read_bytes.h"
#include "core/intake/sources/budget.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::IntakeSource)
};

// “Version:0.9 StartHTML:0000000105 …”, then the page.
QByteArray withoutClipboardHead(const QByteArray& html)
{
    if (!html.startsWith("Version:"))
        return html;
    const qsizetype page = html.indexOf('<');
    return page < 0 ? QByteArray() : html.mid(page);
}

// Under the names that the systems give it.
QByteArray richText(const QMimeData* data)
{
    for (const auto& name :
         {QStringLiteral("text/rtf"), QStringLiteral("application/rtf"),
          QStringLiteral("text/richtext"),
          QStringLiteral("application/x-qt-windows-mime;value=\"Rich Text Format\"")})
        if (data && data->hasFormat(name) && data->data(name).startsWith("{\\rtf"))
            return data->data(name);
    return {};
}

} // namespace

Result<IntakeSource> sourceFromFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    const qint64 largest = Budget::most(Limit::File);
    // What is no file may have no end, and may wait for ever for its beginning.
    const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const bool isTooLarge = isOpen && file.size() > largest;
    const QByteArray bytes = isOpen && !isTooLarge ? readUpTo(file, largest + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable,
                    Words::tr("“%1” cannot be read; check that it is still there and that you may "
                              "read it.")
                        .arg(name),
                    file.errorString());
    if (isTooLarge || bytes.size() > largest)
        return tooLargeToBeAReport(Limit::File, name);
    return IntakeSource{bytes, name, {}};
}

std::optional<IntakeSource> sourceFromMime(const QMimeData* data)
{
    const QString name = Words::tr("the clipboard");
    if (data && data->hasHtml()) {
        const QByteArray html = withoutClipboardHead(data->html().toUtf8());
        // The text is Unicode by now, whatever the page said of itself.
        return IntakeSource{QByteArrayLiteral("\xEF\xBB\xBF") + html, name, QStringLiteral("html")};
    }
    if (const QByteArray rich = richText(data); !rich.isEmpty())
        return IntakeSource{rich, name, QStringLiteral("rtf")};
    if (data && data->hasText())
        return IntakeSource{data->text().toUtf8(), name, QStringLiteral("txt")};
    return std::nullopt;
}

} // namespace gongkai
