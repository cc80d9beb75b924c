// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>

namespace gongkai {
namespace {

const Lexicon& lexicon()
{
    return Lexicon::builtIn();
}

// Puts a text into a part; what the file and the window do.
FieldKey setText(Report& report, const char* part, const QString& text)
{
    const FieldKey key{FieldKind::Narrative, QString::fromLatin1(part)};
    test::apply(report, {u"set"_qs, {Change::between(key, report.field(key), text)}});
    return key;
}

} // namespace

TEST(LiveWordsTest, EveryEditGivesWhatTheFullPassGives)
{
    Report report = test::departmentReport();
    LiveWords live(report, lexicon());
    EXPECT_TRUE(live.findings().empty());
    const QString texts[] = {
        u"收到申请95件。"_qs,
        u"收到申请95件。\n（二）依申请公开\n新收95件，上年结转7件。"_qs,
        u"前言。\n收到申请96件。\n（二）依申请公开\n新收95件，上年结转7件。"_qs,
        u"前言。\n收到申请96件。\n（二）网站\n新收95件，上年结转7件。"_qs,
        u"收到申请96件。\n\n（二）网站"_qs,
        u""_qs,
        u"予以公开38件，占40.4%。\n答复94件，结转下年8件。"_qs,
    };
    for (const char* part : {"overview", "disputes", "others"}) {
        for (const QString& text : texts) {
            const FieldKey key = setText(report, part, text);
            (void)live.update(report, {key});
            EXPECT_EQ(live.findings(), checkWords(report, lexicon())) << part << qPrintable(text);
        }
    }
    const CellId cell = test::cell("requests.new.total");
    test::apply(report, setFigures(report, {{cell, test::figure("96")}}));
    EXPECT_TRUE(live.update(report, {FieldKey::cell(cell)}) ||
                live.findings() == checkWords(report, lexicon()));
    EXPECT_EQ(live.findings(), checkWords(report, lexicon()));
}

// Keys anywhere, paragraphs split and joined, sentences put in and taken out.
TEST(LiveWordsTest, RandomEditsGiveWhatTheFullPassGives)
{
    const QString sentences[] = {
        u"收到申请95件，上年结转7件，答复94件，结转下年8件。"_qs,
        u"其中，予以公开38件，占40.4%；部分公开10件。"_qs,
        u"行政复议9件，同比增长50%，行政诉讼7件。"_qs,
        u"全县共收到申请318件；"_qs,
        u"2023年，我局收到申请80件。"_qs,
        u"（二）依申请公开\n"_qs,
        u"现行有效规范性文件49件。全年共办结94件。"_qs,
        u"新增规范性文件6件（4＋2），"_qs,
        u"满意率满意率《办法。"_qs,
    };
    std::mt19937 random(20241231);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(end));
    };
    Report report = test::departmentReport();
    LiveWords live(report, lexicon());
    QString text;
    for (int edit = 0; edit < 300; ++edit) {
        const qsizetype at = below(text.size() + 1);
        switch (below(text.size() > 600 ? 6 : 4)) {
        case 0:
        case 1:
            text.insert(at, sentences[below(std::ssize(sentences))]);
            break;
        case 2:
            text.insert(at, QStringView(u"9。\n，；甲件")[below(7)]);
            break;
        case 3:
            text.remove(at, 1 + below(3));
            break;
        default:
            text.remove(at, 1 + below(80));
        }
        const FieldKey key = setText(report, "overview", text);
        (void)live.update(report, {key});
        ASSERT_EQ(live.findings(), checkWords(report, lexicon())) << edit << qPrintable(text);
    }
}

TEST(LiveWordsTest, TheYearSaysHowWordsAreUnderstood)
{
    Report report = test::withText(test::departmentReport(), u"2023年结转7件。"_qs);
    LiveWords live(report, lexicon());
    const FieldKey year{FieldKind::Meta, u"year"_qs};
    test::apply(report, {u"set"_qs, {{year, u"2024"_qs, u"2023"_qs}}});
    EXPECT_TRUE(live.update(report, {year}));
    EXPECT_EQ(live.findings(), checkWords(report, lexicon()));
}

TEST(LiveWordsTest, AnEditThatChangesNoFindingSaysSo)
{
    Report report = test::withText(test::departmentReport(), u"收到申请95件。"_qs);
    LiveWords live(report, lexicon());
    EXPECT_FALSE(live.update(report, {setText(report, "proactive", u"没有数字。"_qs)}));
    EXPECT_TRUE(live.update(report, {setText(report, "overview", u"全年收到申请95件。"_qs)}));
}

} // namespace gongkai
