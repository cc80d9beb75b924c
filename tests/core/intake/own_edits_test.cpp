// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own Word file and web page after somebody edited them: what stands on the pages is read.
#include "core/intake/read_source.h"

#include "core/output/compose.h"
#include "core/output/writers.h"
#include "tests/core/intake/own_reports.h"

#include <gtest/gtest.h>

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <string>

namespace gongkai {
namespace {

using namespace test;

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

// Everything of what was read that the clerk can see, without blanks.
QString everythingSeen(const IntakeResult& read)
{
    const Report& report = read.report;
    QStringList seen{report.title()};
    for (const auto& [key, value] : report.fields()) {
        seen += value;
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (date.isValid())
            seen += date.toString(u"yyyy年M月d日"_qs);
    }
    for (const char* form : {"2014", "2019", "2021"})
        for (const Section& section : builtInForm(form)->sections)
            seen += section.heading;
    for (const Sheet& sheet : report.form().sheets)
        seen << sheet.title
             << QString(sheet.yearLine).replace(u"%1"_qs, QString::number(report.year()))
             << QString(sheet.agencyLine).replace(u"%1"_qs, report.agency(u"name"_qs));
    for (const MatchReport::LeftOver& left : read.match.leftOver)
        seen += left.text;
    return bare(seen.join(u'\n') + u'\n' + read.match.notes.join(u'\n'));
}

// What of a line is not printed on the form: “张三” of the sign-off people, the telephone behind
// its label, what somebody typed behind a heading.
QStringList wordsOf(const Paragraph& paragraph, const Form& form)
{
    static const QRegularExpression gap(QStringLiteral("[\\s\\x{3000}]+"));
    const QString text = paragraph.text;
    const auto startsWithLabel = [&](const QString& words) {
        return std::ranges::any_of(form.signoff, [&](const SignoffField& field) {
            return words.startsWith(field.label + u'：');
        });
    };
    if (startsWithLabel(text)) {
        QStringList words;
        for (const QString& one : text.split(gap, Qt::SkipEmptyParts))
            words += startsWithLabel(one) ? one.section(u'：', 1) : one;
        return words;
    }
    // Also of a form the file is not read by: the heading itself is known all the same.
    for (const char* any : {"2014", "2019", "2021"})
        for (const Section& section : builtInForm(any)->sections)
            if (!section.heading.isEmpty() && text.startsWith(section.heading))
                return {QString(text)
                            .replace(section.heading + u'：', section.heading)
                            .sliced(section.heading.size())};
    static const QString agencyLabel = QStringLiteral("填报单位（盖章）：");
    return {text.startsWith(agencyLabel) ? text.sliced(agencyLabel.size()) : text};
}

// Paragraphs of which not every word is to be seen in what was read.
QStringList lostWords(const Document& document, const IntakeResult& read)
{
    const QString seen = everythingSeen(read);
    QStringList lost;
    for (const Block& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->mark != u"aside" && paragraph->text != u"（汇总）")
            for (const QString& words : wordsOf(*paragraph, read.report.form()))
                if (const QString text = bare(words).remove(u'#'); !seen.contains(text))
                    lost += paragraph->mark + u": " + paragraph->text;
    return lost;
}

// What a clerk does to it in Word: the file still says of itself what it said before.
class Edit
{
public:
    Edit(Document& document, std::mt19937& random) : m_document(document), m_random(random)
    {
        for (size_t i = 0; i < document.blocks.size(); ++i)
            if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[i]);
                paragraph && paragraph->mark != u"aside")
                m_paragraphs.push_back(i);
    }

    void any()
    {
        const size_t at = m_paragraphs[m_random() % m_paragraphs.size()];
        auto& paragraph = std::get<Paragraph>(m_document.blocks[at]);
        switch (m_random() % 5) {
        case 0: // typed again
            paragraph.mark.clear();
            break;
        case 1: {
            Paragraph typed;
            typed.text = m_random() % 2 == 0
                             ? u"新写的第%1句，不许丢。"_qs.arg(m_random() % 1000)
                             : paragraphs[static_cast<qsizetype>(
                                              m_random() % static_cast<size_t>(paragraphs.size()))]
                                   .simplified();
            m_document.blocks.insert(m_document.blocks.begin() + static_cast<std::ptrdiff_t>(at),
                                     typed);
            break;
        }
        case 2:
            m_document.blocks.erase(m_document.blocks.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 3: // other words
            paragraph.text = u"改成了别的第%1句话"_qs.arg(m_random() % 1000);
            break;
        default: // typed on
            paragraph.text += u"接着写的第%1句。"_qs.arg(m_random() % 1000);
        }
    }

private:
    Document& m_document;
    std::mt19937& m_random;
    std::vector<size_t> m_paragraphs;
};

// As files for publication were until they left out what nobody sees.
Document withHiddenContact(const Report& report)
{
    Document document = compose(report, {}, {});
    document.properties.emplace_back(u"cover.phone"_qs, u"0431-00000001"_qs);
    return document;
}

Document editedYearAndAgency(const Report& report)
{
    Document document = withHiddenContact(report);
    for (Block& block : document.blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block))
            paragraph->text.replace(u"2023"_qs, u"2024"_qs)
                .replace(u"示例县水务局"_qs, u"示例县林草局"_qs);
    return document;
}

Result<IntakeResult> readBack(const Document& document, bool inWord)
{
    const auto word = writeDocx(document);
    EXPECT_TRUE(word);
    return readSource(inWord ? *word : writeHtml(document), u"来源"_qs, {}, Catalog::builtIn());
}

// Of 示例县水务局, of 2023, with everything that is not printed.
Report reportOfWater(const char* form = "2021")
{
    Report report = ReportBuilder(builtInForm(form), form == std::string("2014") ? 2017 : 2023);
    const auto change = [&](FieldKind kind, const char* id, const QString& value) {
        const FieldKey key{kind, QString::fromLatin1(id)};
        apply(report, {u"set"_qs, {{key, report.field(key), value}}});
    };
    change(FieldKind::Agency, "name", u"示例县水务局"_qs);
    change(FieldKind::Agency, "level", u"prefecture"_qs);
    change(FieldKind::Agency, "kind", u"authorized"_qs);
    change(FieldKind::Agency, "code", u"11000000000000000X"_qs);
    change(FieldKind::Meta, "scope", u"aggregate"_qs);
    change(FieldKind::Cover, "phone", u"0431-00000001"_qs);
    change(FieldKind::Narrative, "preface",
           u"本报告的统计期限自2023年1月1日起至2023年12月31日止。"_qs);
    change(FieldKind::Narrative, "overview", u"2023年依法公开。"_qs);
    change(FieldKind::Narrative, "others", u"无。"_qs);
    return report;
}

Paragraph& paragraphOf(Document& document, const QString& mark)
{
    for (Block& block : document.blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->mark == mark)
            return *paragraph;
    ADD_FAILURE() << qPrintable(mark);
    return std::get<Paragraph>(document.blocks.front());
}

void type(Document& document, size_t at, const QString& text)
{
    document.blocks.insert(document.blocks.begin() + static_cast<std::ptrdiff_t>(at),
                           Paragraph{TextStyle::Body, text, false, {}, {}});
}

} // namespace

TEST(OwnEditsTest, OfAnEditedFileThePagesWin)
{
    for (const bool inWord : {false, true}) {
        const auto back = readBack(editedYearAndAgency(reportOfWater()), inWord);
        ASSERT_TRUE(back);
        const Report& report = back->report;
        EXPECT_EQ(report.year(), 2024);
        EXPECT_EQ(report.title(), u"示例县林草局2024年政府信息公开工作年度报告"_qs);
        EXPECT_EQ(report.agency(u"name"_qs), u"示例县林草局"_qs);
        EXPECT_EQ(report.agency(u"level"_qs), u"county"_qs) << "inferred, not the other's";
        EXPECT_EQ(report.agency(u"kind"_qs), u"department"_qs);
        EXPECT_EQ(report.agency(u"code"_qs), QString());
        EXPECT_EQ(report.scope(), u"own"_qs);
        EXPECT_EQ(report.cover(u"phone"_qs), QString());
        EXPECT_EQ(report.narrative(u"overview"_qs), u"2024年依法公开。"_qs);
        const QString notes = back->match.notes.join(u'\n');
        for (const char* told :
             {"单位是“示例县水务局”，正文里是“示例县林草局”", "是 2023 年度，正文是 2024 年度",
              "联系方式", "统计范围", "级别、类别和代码"})
            EXPECT_TRUE(notes.contains(QString::fromUtf8(told))) << told << qPrintable(notes);
    }
}

TEST(OwnEditsTest, OfAnotherYearOnlyTheYearIsAnother)
{
    Document document = withHiddenContact(reportOfWater());
    paragraphOf(document, u"title"_qs).text.replace(u"2023"_qs, u"2024"_qs);
    const auto back = readBack(document, true);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->report.year(), 2024);
    EXPECT_EQ(back->report.agency(u"level"_qs), u"prefecture"_qs);
    EXPECT_EQ(back->report.scope(), u"aggregate"_qs);
    EXPECT_EQ(back->report.cover(u"phone"_qs), u"0431-00000001"_qs);
    EXPECT_EQ(back->match.notes.size(), 1) << qPrintable(back->match.notes.join(u'\n'));
}

TEST(OwnEditsTest, AYearOfAnotherFormIsTold)
{
    Document document = compose(reportOfWater(), {}, {});
    paragraphOf(document, u"title"_qs).text.replace(u"2023"_qs, u"2020"_qs);
    const auto back = readBack(document, false);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->report.year(), 2020);
    EXPECT_EQ(back->report.form().id, u"2021"_qs) << "whose tables they are";
    EXPECT_TRUE(back->match.notes.join(u'\n').contains(u"2020 年"));
}

TEST(OwnEditsTest, AContactOnThePagesWinsOverAHiddenOne)
{
    Document document = withHiddenContact(reportOfWater());
    type(document, 1, u"如有疑问，请与我局联系（电话：0431-00000009，邮编：130031）。"_qs);
    const auto back = readBack(document, true);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->report.cover(u"phone"_qs), u"0431-00000009"_qs);
    EXPECT_EQ(back->report.cover(u"postcode"_qs), u"130031"_qs);
    EXPECT_TRUE(back->match.notes.join(u'\n').contains(u"“0431-00000001”，正文是“0431-00000009”"));
}

TEST(OwnEditsTest, ASheetOfAnotherAgencyOrYearIsNoSecret)
{
    Document document = compose(reportOfWater("2014"), {}, {});
    paragraphOf(document, u"title"_qs).text = u"政府信息公开工作年度报告"_qs;
    for (Block& block : document.blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->mark == u"sheet")
            paragraph->text.replace(u"2017"_qs, u"2016"_qs)
                .replace(u"示例县水务局"_qs, u"示例县林草局"_qs);
    paragraphOf(document, u"part_1"_qs);
    type(document, 1, u"前言。"_qs);
    document.blocks.erase(document.blocks.begin() + 3); // the period, behind 汇总
    const auto back = readBack(document, true);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->report.year(), 2016);
    EXPECT_EQ(back->report.agency(u"name"_qs), u"示例县林草局"_qs);
}

TEST(OwnEditsTest, WhatIsTypedAroundTheTitleAndUnderTheTextIsFound)
{
    for (const bool inWord : {false, true}) {
        Document document = compose(reportOfWater(), {}, {});
        paragraphOf(document, u"title"_qs).mark.clear();
        type(document, 0, u"示水发〔2024〕3号"_qs);
        document.blocks.push_back(Paragraph{TextStyle::Body, u"示例县水务局"_qs, false, {}, {}});
        document.blocks.push_back(Paragraph{TextStyle::Body, u"2024年1月16日"_qs, false, {}, {}});
        const auto back = readBack(document, inWord);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->report.year(), 2023);
        EXPECT_EQ(back->report.cover(u"document_number"_qs), u"示水发〔2024〕3号"_qs);
        EXPECT_EQ(back->report.cover(u"issue_date"_qs), u"2024-01-16"_qs);
        EXPECT_EQ(back->report.narrative(u"preface"_qs),
                  u"本报告的统计期限自2023年1月1日起至2023年12月31日止。"_qs);
        EXPECT_EQ(back->report.narrative(u"others"_qs), u"无。"_qs);
        EXPECT_EQ(back->match.notes, QStringList());
    }
}

TEST(OwnEditsTest, AnotherAgencyInTheSignatureIsListed)
{
    Document document = compose(reportOfWater(), {}, {});
    document.blocks.push_back(Paragraph{TextStyle::Body, u"示例县林草局"_qs, false, {}, {}});
    document.blocks.push_back(Paragraph{TextStyle::Body, u"2024年1月16日"_qs, false, {}, {}});
    const auto back = readBack(document, true);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->report.agency(u"name"_qs), u"示例县水务局"_qs);
    EXPECT_TRUE(everythingSeen(*back).contains(u"示例县林草局"));
}

TEST(OwnEditsTest, AHeadingTypedAgainStillBeginsItsPart)
{
    for (const char* mark : {"part_1", "part_4", "part_6"}) {
        Document document = compose(reportOfWater(), {}, {});
        paragraphOf(document, QString::fromLatin1(mark)).mark.clear();
        const auto back = readBack(document, true);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->report.narrative(u"overview"_qs), u"2023年依法公开。"_qs) << mark;
        EXPECT_EQ(back->report.narrative(u"others"_qs), u"无。"_qs) << mark;
        EXPECT_EQ(back->report.scope(), u"aggregate"_qs) << mark;
    }
}

TEST(OwnEditsTest, NoWordOfAnEditedFileIsLostInSilence)
{
    std::mt19937 random(29);
    for (int i = 0; i < 120; ++i) {
        const char* form = i % 3 == 0 ? "2014" : i % 3 == 1 ? "2019" : "2021";
        const Report report = randomReport(form, random);
        const Purpose purpose = random() % 3 == 0 ? Purpose::Signoff : Purpose::Publish;
        Document document =
            compose(report, findingsOf(report, Lexicon::builtIn()), {purpose, Extent::Whole});
        for (size_t edits = 1 + random() % 4; edits > 0; --edits)
            Edit(document, random).any();
        const auto back = readBack(document, i % 2 == 0);
        ASSERT_TRUE(back) << i << qPrintable(back.error().message);
        EXPECT_TRUE(lostWords(document, *back).isEmpty())
            << i << qPrintable(u"\n"_qs + lostWords(document, *back).join(u'\n'));
    }
}

} // namespace gongkai
