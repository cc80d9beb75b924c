// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/source_format.h"

#include "core/base/text_encoding.h"
#include "core/intake/sources/compound_file.h"
#include "core/intake/sources/markdown_page.h"
#include "core/intake/sources/readers.h"
#include "core/intake/sources/refusals.h"
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

Result<SourceDocument> readPage(const QByteArray& bytes, Budget& budget)
{
    return readHtmlSource(withLinesAsParagraphs(decodeText(bytes).text), budget);
}

Result<SourceDocument> readPlainText(const QByteArray& bytes, Budget& budget)
{
    return readTextSource(decodeText(bytes).text, budget);
}

// Who reads what, by the order of SourceFormat.
constexpr SourceKind kinds[]{
    {SourceFormat::Html, "html", "html htm", true, readPage},
    {SourceFormat::Docx, "docx", "docx wps", false, readDocxSource},
    {SourceFormat::Xlsx, "xlsx", "xlsx et", false, readXlsxSource},
    {SourceFormat::Text, "txt", "txt md", true, readPlainText},
    {SourceFormat::Json, "json", "json", true, nullptr},
    {SourceFormat::Csv, "csv", "csv", true, nullptr},
    {SourceFormat::Doc, "doc", "doc wps", false, readDocSource},
    {SourceFormat::Pdf, "pdf", "pdf", false, readPdfSource},
    {SourceFormat::Xls, "xls", "xls et", false, readXlsSource},
    {SourceFormat::Odt, "odt", "odt", false, readOdfSource},
    {SourceFormat::Ods, "ods", "ods", false, readOdfSource},
    {SourceFormat::Rtf, "rtf", "rtf", true, readRtfSource},
};

bool startsWithOneOf(const QByteArray& bytes, std::initializer_list<QByteArrayView> beginnings)
{
    return std::ranges::any_of(beginnings,
                               [&](QByteArrayView begin) { return bytes.startsWith(begin); });
}

// What begins like a compound file, by the streams in it.
Result<SourceFormat> recogniseCompound(const QByteArray& bytes, Budget& budget)
{
    const auto file = CompoundFile::open(bytes, budget);
    if (!file)
        return fail(file.error());
    if (file->has(QStringLiteral("WordDocument")))
        return SourceFormat::Doc;
    if (file->has(QStringLiteral("Workbook")))
        return SourceFormat::Xls;
    if (file->has(QStringLiteral("EncryptedPackage")))
        return lockedByPassword(budget.what());
    return tooOldForUs(budget.what());
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
    if (archive->has(QStringLiteral("content.xml")))
        return SourceFormat::Odt; // or a workbook: the same reader
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: neither a Word file nor a workbook; save it as .docx or .xlsx "
                             "first, or unpack it.")
                    .arg(budget.what()));
}

// The head of a message whose parts are encoded.
bool isEncodedMessage(const QByteArray& bytes)
{
    static const QRegularExpression encoded(
        QStringLiteral("^content-transfer-encoding:\\s*(?:base64|quoted-printable)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression begin(QStringLiteral("^[a-z-]+:\\s*\\S"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.left(8192)).trimmed();
    return begin.match(head).hasMatch() && head.contains(u"mime-version:", Qt::CaseInsensitive) &&
           head.contains(encoded);
}

bool looksLikeHtml(const QString& text)
{
    static const QRegularExpression tags(
        QStringLiteral("<(!doctype html|html|head|body|table|tr|td|div|p|span|meta)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return tags.match(text.left(65'536)).hasMatch();
}

} // namespace

const SourceKind& sourceKind(SourceFormat format)
{
    return kinds[static_cast<size_t>(format)];
}

Result<SourceFormat> sourceFormatFromName(const QString& name)
{
    QStringList known;
    for (const SourceKind& kind : kinds) {
        known += QString::fromLatin1(kind.name);
        if (known.last() == name)
            return kind.format;
    }
    return fail(ErrorCode::Invalid, Messages::tr("“%1” is no kind of source; there are: %2.")
                                        .arg(name, known.join(Messages::tr(", "))));
}

QStringList sourceFileNames()
{
    QStringList names;
    for (const SourceKind& kind : kinds)
        for (const QString& suffix : QString::fromLatin1(kind.suffixes).split(u' '))
            names += QStringLiteral("*.") + suffix;
    names.removeDuplicates();
    return names;
}

Result<SourceFormat> recogniseFormat(const QByteArray& bytes, Budget& budget)
{
    const QString& what = budget.what();
    if (bytes.startsWith("PK\x03\x04"))
        return recogniseContainer(bytes, budget);
    if (CompoundFile::isOne(bytes))
        return recogniseCompound(bytes, budget);
    if (bytes.startsWith("{\\rtf"))
        return SourceFormat::Rtf;
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return SourceFormat::Pdf;
    if (startsWithOneOf(bytes, {"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*", "MM\0*", "RIFF"}))
        return onlyAPicture(what);
    if (bytes.startsWith("SQLite format 3"))
        return fail(
            ErrorCode::Unreadable,
            Messages::tr("%1: a report or register of this program; open it as it is.").arg(what));
    if (isEncodedMessage(bytes))
        return mailOrWebArchive(what);
    if (!budget.allow(Limit::Bytes, bytes.size()))
        return budget.refusal();
    const QString text = decodeText(bytes).text;
    const QString start = text.left(4096).trimmed();
    if (start.isEmpty() && text.trimmed().isEmpty())
        return fail(ErrorCode::Unreadable, Messages::tr("%1: there is nothing in it.").arg(what));
    static const QRegularExpression json(QStringLiteral("^(?:\\{|\\[\\s*\\{\\s*\")"));
    if (json.match(start).hasMatch())
        return SourceFormat::Json;
    static const QRegularExpression csv(QStringLiteral(
        "^(\"?)cell\\1([,;\\t])(\"?)label\\3\\2(\"?)value\\4(?:\\2\"?[a-z]*\"?)*\\s*(?:\\n|$)"));
    if (csv.match(start).hasMatch())
        return SourceFormat::Csv;
    return looksLikeHtml(text) ? SourceFormat::Html : SourceFormat::Text;
}

} // namespace gongkai
