// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/intake/sources/readers.h"

#include "tests/support/containers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

QByteArray wordFile(const QString& body)
{
    const QString xml =
        u"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body>%1</w:body></w:document>"_qs.arg(body);
    return zipOf({{u"word/document.xml"_qs, xml.toUtf8()}});
}

QString run(const QString& text)
{
    return u"<w:r><w:t>"_qs + text + u"</w:t></w:r>"_qs;
}

QString deleted(const QString& text)
{
    return u"<w:del w:id=\"1\"><w:r><w:delText>"_qs + text + u"</w:delText></w:r></w:del>"_qs;
}

QString inserted(const QString& text)
{
    return u"<w:ins w:id=\"2\">"_qs + run(text) + u"</w:ins>"_qs;
}

QString paragraph(const QString& content)
{
    return u"<w:p>"_qs + content + u"</w:p>"_qs;
}

// “2 1 text|text”: changes, comments, paragraphs.
QString told(const QString& body)
{
    Budget budget(u"来源"_qs);
    const auto read = readDocxSource(wordFile(body), budget);
    if (!read)
        return read.error().message;
    QStringList texts;
    for (const SourceBlock& block : read->blocks)
        if (const QString* text = std::get_if<QString>(&block))
            texts += *text;
    return QString::number(read->revisions.changes) + u' ' +
           QString::number(read->revisions.comments) + u' ' + texts.join(u'|');
}

} // namespace

TEST(RevisionsTest, TextIsReadAsAcceptedAndTheChangesAreCounted)
{
    EXPECT_EQ(told(paragraph(run(u"公开5条"_qs))), u"0 0 公开5条"_qs);
    EXPECT_EQ(
        told(paragraph(run(u"公开"_qs) + deleted(u"5"_qs) + inserted(u"6"_qs) + run(u"条"_qs))),
        u"2 0 公开6条"_qs);
    EXPECT_EQ(told(paragraph(inserted(u"公"_qs) + inserted(u"开"_qs) + run(u"6条"_qs) +
                             inserted(u"。"_qs))),
              u"2 0 公开6条。"_qs)
        << "what stands together is one change";
    EXPECT_EQ(
        told(paragraph(u"<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr/></w:rPrChange></w:rPr>"
                       "<w:t>公开</w:t></w:r>"_qs)),
        u"1 0 公开"_qs);
}

TEST(RevisionsTest, ADeletedEndOfAParagraphJoinsTheNext)
{
    EXPECT_EQ(
        told(paragraph(u"<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"_qs + run(u"公开"_qs)) +
             paragraph(run(u"6条"_qs))),
        u"1 0 公开6条"_qs);
}

TEST(RevisionsTest, RowsAndCommentsAreCounted)
{
    const QString row = u"<w:tr>%1<w:tc>%2</w:tc><w:tc>%2</w:tc></w:tr>"_qs;
    EXPECT_EQ(told(u"<w:tbl>"_qs + row.arg(QString(), paragraph(run(u"1"_qs))) +
                   row.arg(u"<w:trPr><w:del w:id=\"1\"/></w:trPr>"_qs, paragraph(run(u"2"_qs))) +
                   row.arg(u"<w:trPr><w:ins w:id=\"2\"/></w:trPr>"_qs, paragraph(run(u"3"_qs))) +
                   u"</w:tbl>"_qs),
              u"2 0 "_qs);
    EXPECT_EQ(told(paragraph(run(u"公开"_qs) + u"<w:r><w:commentReference w:id=\"0\"/></w:r>"_qs)),
              u"0 1 公开"_qs);
}

TEST(RevisionsTest, AnOpenDocumentTextCountsThemToo)
{
    const QByteArray text =
        "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>"
        "<t:tracked-changes>"
        "<t:changed-region><t:deletion><t:p>5</t:p></t:deletion></t:changed-region>"
        "<t:changed-region><t:insertion/></t:changed-region>"
        "</t:tracked-changes>"
        "<t:p>\xe5\x85\xac<o:annotation><t:p>7</t:p></o:annotation><t:change t:change-id=\"a\"/>"
        "<t:change-start t:change-id=\"b\"/>6<t:change-end t:change-id=\"b\"/></t:p>"
        "</o:text></o:body></o:document-content>";
    Budget budget(u"来源"_qs);
    const auto read = readOdfSource(zipOf({{u"content.xml"_qs, text}}), budget);
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_EQ(read->revisions.changes, 2);
    EXPECT_EQ(read->revisions.comments, 1);
    ASSERT_EQ(read->blocks.size(), 1U);
    EXPECT_EQ(std::get<QString>(read->blocks[0]), u"公6"_qs);
}

TEST(RevisionsTest, TheMatchReportSaysIt)
{
    const QByteArray bytes = wordFile(
        paragraph(run(u"示例县统计局2023年政府信息公开工作年度报告"_qs)) +
        paragraph(run(u"公开"_qs) + deleted(u"5"_qs) + inserted(u"6"_qs) + run(u"条。"_qs)) +
        paragraph(run(u"无。"_qs) + u"<w:r><w:commentReference w:id=\"0\"/></w:r>"_qs));
    const auto read = readSource(bytes, u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_TRUE(read->match.notes.contains(u"修订稿：2 处修订、1 条批注，按接受修订后读入。"_qs))
        << qPrintable(read->match.notes.join(u'\n'));
}

} // namespace gongkai
