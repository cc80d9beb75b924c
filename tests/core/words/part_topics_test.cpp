// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/part_topics.h"

#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::departmentReport;
using test::ReportBuilder;

// “主动公开+ 依申请公开-”: treated or not.
QString topics(const Report& report, const QString& part, const QString& text)
{
    QStringList names;
    for (const PartTopic& topic : partTopics(report, part, text, Lexicon::builtIn()))
        names += topic.name + (topic.isTreated ? u'+' : u'-');
    return names.join(u' ');
}

} // namespace

TEST(PartTopicsTest, TheThemesOfPartOne)
{
    EXPECT_EQ(topics(departmentReport(), u"overview"_qs, u"主动公开1件，网站更新及时。"_qs),
              u"主动公开+ 依申请公开- 政府信息管理- 平台建设+ 监督保障-"_qs);
    // A government has three duties besides.
    ReportBuilder government(builtInForm("2021"), 2024);
    government.agency("county", "government");
    EXPECT_TRUE(topics(government, u"overview"_qs, {}).endsWith(u"工作考核- 社会评议- 责任追究-"));
}

TEST(PartTopicsTest, NeedsAreNoMeasures)
{
    const Report report = departmentReport();
    const auto treated = [&](const QString& text) {
        QList<bool> marks;
        for (const PartTopic& topic : partTopics(report, u"problems"_qs, text, Lexicon::builtIn()))
            marks += topic.isTreated;
        return marks;
    };
    EXPECT_EQ(treated({}), (QList{false, false}));
    EXPECT_EQ(treated(u"存在的主要问题：培训不足。"_qs).value(0), true);
    EXPECT_EQ(treated(u"存在的主要问题：培训不足。下一步，我局将加强培训。"_qs),
              (QList{true, true}));
}

// A tick and the check never say different things.
TEST(PartTopicsTest, TheTicksAreThoseOfTheRule)
{
    for (const QString& text :
         {u"主动公开。"_qs, u"主动公开，依申请公开，信息管理，平台，监督。"_qs, u"考核。"_qs}) {
        const Report report = test::withText(departmentReport(), text);
        bool isAll = true;
        for (const PartTopic& topic : partTopics(report, u"overview"_qs, text, Lexicon::builtIn()))
            isAll = isAll && (topic.rule != TextRule::Themes || topic.isTreated);
        EXPECT_EQ(test::judged(report, TextRule::Themes).starts_with("holds"), isAll)
            << qPrintable(text);
    }
}

TEST(PartTopicsTest, OnlyPartOneOfTheLastFormHasALimit)
{
    const Report report = departmentReport();
    EXPECT_EQ(mostCharacters(report, u"overview"_qs, Lexicon::builtIn()), 1000);
    EXPECT_FALSE(mostCharacters(report, u"problems"_qs, Lexicon::builtIn()));
    EXPECT_FALSE(
        mostCharacters(ReportBuilder(builtInForm("2019")), u"overview"_qs, Lexicon::builtIn()));
    EXPECT_EQ(topics(report, u"disputes"_qs, {}), QString());
}

} // namespace gongkai
