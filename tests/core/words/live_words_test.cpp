// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

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
