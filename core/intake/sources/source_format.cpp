// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/source_format.h"

#include "core/base/text_encoding.h"
#include "core/intake/sources/zip_archive.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

bool startsWithOneOf(const QByteArray& bytes, std::initializer_list<QByteArrayView> beginnings)
{
    return std::ranges::any_of(beginnings,
                               [&](QByteArrayView begin) { return bytes.startsWith(begin); });
}

Failure oldOffice(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: an old .doc, .xls or .wps file, or one with a password; open it "
                             "in WPS or Word and save it as .docx or .xlsx, or copy its tables and "
                             "paste them here.")
                    .arg(what));
}

Result<SourceFormat> recogniseContainer(const QByteArray& bytes, Budget& budget)
{
    const auto archive = ZipArchive::open(bytes, budget);
    if (!archive)
        return fail(archive.error());
    if (archive->has(QStringLiteral("word/document.xml")))
        return SourceFormat::Docx;
    if (archive->has(QStringLiteral("xl/workbook.xml")))
        return SourceFormat::Xlsx;
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: neither a Word file nor a workbook; save it as .docx or .xlsx "
                             "first, or unpack it.")
                    .arg(budget.what()));
}

bool looksLikeHtml(const QString& text)
{
    static const QRegularExpression tags(
        QStringLiteral("<(!doctype html|html|head|body|table|tr|td|div|p|span|meta)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return tags.match(text.left(65'536)).hasMatch();
}

} // namespace

Result<SourceFormat> sourceFormatFromName(const QString& name)
{
    static const std::pair<QString, SourceFormat> names[]{
        {QStringLiteral("html"), SourceFormat::Html}, {QStringLiteral("docx"), SourceFormat::Docx},
        {QStringLiteral("xlsx"), SourceFormat::Xlsx}, {QStringLiteral("txt"), SourceFormat::Text},
        {QStringLiteral("json"), SourceFormat::Json}, {QStringLiteral("csv"), SourceFormat::Csv}};
    for (const auto& [known, format] : names)
        if (known == name)
            return format;
    return fail(
        ErrorCode::Invalid,
        Messages::tr("“%1” is no kind of source: html, docx, xlsx, txt, json or csv.").arg(name));
}

Result<SourceFormat> recogniseFormat(const QByteArray& bytes, Budget& budget)
{
    const QString& what = budget.what();
    if (bytes.startsWith("PK\x03\x04"))
        return recogniseContainer(bytes, budget);
    if (startsWithOneOf(bytes, {"\xd0\xcf\x11\xe0", "{\\rtf"}))
        return oldOffice(what);
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: a PDF; open it in WPS or Word and save it as .docx, or copy "
                                 "its tables and paste them here.")
                        .arg(what));
    if (startsWithOneOf(bytes, {"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*", "MM\0*", "RIFF"}))
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: a picture; figures cannot be read from it, ask for the Word "
                                 "file or type them.")
                        .arg(what));
    if (bytes.startsWith("SQLite format 3"))
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: a report of this program; open it as it is.").arg(what));
    if (!budget.allow(Limit::Bytes, bytes.size()))
        return budget.refusal();
    const QString text = decodeText(bytes).text;
    const QString start = text.left(4096).trimmed();
    if (start.isEmpty() && text.trimmed().isEmpty())
        return fail(ErrorCode::Unreadable, Messages::tr("%1: there is nothing in it.").arg(what));
    if (start.startsWith(u'{'))
        return SourceFormat::Json;
    if (start.startsWith(u"cell,label,value"))
        return SourceFormat::Csv;
    return looksLikeHtml(text) ? SourceFormat::Html : SourceFormat::Text;
}

} // namespace gongkai
