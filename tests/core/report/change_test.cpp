// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/report/edits.h"

#include <gtest/gtest.h>

#include <random>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

const FieldKey overview{FieldKind::Narrative, u"overview"_s};

Change part(qsizetype at, const QString& before, const QString& after)
{
    return {overview, before, after, at};
}

Report reportWith(const QString& text)
{
    Report report(Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s);
    EXPECT_TRUE(report.apply(setField(report, overview, text)));
    return report;
}

TEST(ChangeTest, OnlyWhatDiffersIsInIt)
{
    EXPECT_EQ(Change::between(overview, u"全年公开信息"_s, u"全年主动公开信息"_s),
              part(2, {}, u"主动"_s));
    EXPECT_EQ(Change::between(overview, u"全年主动公开"_s, u"全年公开"_s), part(2, u"主动"_s, {}));
    EXPECT_EQ(Change::between(overview, u"共34条"_s, u"共35条"_s), part(2, u"4"_s, u"5"_s));
    EXPECT_EQ(Change::between(overview, u"aaa"_s, u"aaaa"_s), part(3, {}, u"a"_s));
    EXPECT_EQ(Change::between(overview, u"aaaa"_s, u"aaa"_s), part(3, u"a"_s, {}));
    EXPECT_EQ(Change::between(overview, {}, u"一"_s), (Change{overview, {}, u"一"_s}));
    EXPECT_EQ(Change::between(overview, u"一"_s, u"二"_s), (Change{overview, u"一"_s, u"二"_s}));
}

// 𠮷 is D842 DFB7, 𠮶 D842 DFB6, 𡮷 D846 DFB7: they share one half.
TEST(ChangeTest, ASurrogatePairIsNeverParted)
{
    EXPECT_EQ(Change::between(overview, u"甲𠮷乙"_s, u"甲𠮶乙"_s), part(1, u"𠮷"_s, u"𠮶"_s));
    EXPECT_EQ(Change::between(overview, u"甲𠮷乙"_s, u"甲𡮷乙"_s), part(1, u"𠮷"_s, u"𡮷"_s));
    EXPECT_EQ(Change::between(overview, u"𠮷"_s, u"𠮷𠮷"_s), part(2, {}, u"𠮷"_s));
    const QString low = QString(QChar(0xdfb7));
    EXPECT_EQ(part(2, low, {}).appliedTo(u"甲𠮷乙"_s), std::nullopt);
    EXPECT_EQ(part(1, u"𠮷"_s.first(1), {}).appliedTo(u"甲𠮷乙"_s), std::nullopt);
    EXPECT_EQ(part(2, {}, u"丙"_s).appliedTo(u"甲𠮷乙"_s), std::nullopt);
}

TEST(ChangeTest, ItIsRefusedWhereAnotherTextStands)
{
    EXPECT_EQ(part(1, u"乙"_s, u"丙"_s).appliedTo(u"甲乙"_s), u"甲丙"_s);
    EXPECT_EQ(part(2, {}, u"丙"_s).appliedTo(u"甲乙"_s), u"甲乙丙"_s);
    EXPECT_EQ(part(1, u"丁"_s, {}).appliedTo(u"甲乙"_s), std::nullopt);
    EXPECT_EQ(part(1, u"乙丙"_s, {}).appliedTo(u"甲乙"_s), std::nullopt);
    EXPECT_EQ(part(3, {}, u"丙"_s).appliedTo(u"甲乙"_s), std::nullopt);
    EXPECT_EQ(part(-2, {}, u"丙"_s).appliedTo(u"甲乙"_s), std::nullopt);
    EXPECT_EQ(part(std::numeric_limits<qsizetype>::max(), {}, {}).appliedTo(u"甲乙"_s),
              std::nullopt);
}

TEST(ChangeTest, AnyTwoTextsLeadToEachOtherAndBack)
{
    std::minstd_rand random(12);
    const QStringList pieces{u"甲"_s, u"乙"_s, u"𠮷"_s, u"𠮶"_s, u"𡮷"_s, u"\n"_s, u"a"_s};
    const auto text = [&] {
        QString result;
        for (auto length = random() % 8; length > 0; --length)
            result += pieces[static_cast<qsizetype>(random() % 7)];
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString before = text();
        const QString after = text();
        const Change change = Change::between(overview, before, after);
        ASSERT_EQ(change.appliedTo(before), after) << before.toStdString();
        ASSERT_EQ(change.inverse().appliedTo(after), before) << after.toStdString();
        ASSERT_EQ(change.takenBackFrom(after), before);
        ASSERT_TRUE(QStringView(change.before).isValidUtf16());
        ASSERT_TRUE(QStringView(change.after).isValidUtf16());
    }
}

TEST(ChangeTest, TypingCostsWhatWasTyped)
{
    const Report report = reportWith(QString(60'000, u'字'));
    const Operation typed = setField(report, overview, report.narrative(u"overview"_s) + u"新"_s);
    EXPECT_EQ(typed.changes, (std::vector{part(60'000, {}, u"新"_s)}));
}

TEST(ChangeTest, ProseInPartsIsDoneUndoneAndDoneAgain)
{
    Report report = reportWith(u"一、概述"_s);
    const Operation typed = setField(report, overview, u"一、总体概述"_s);
    ASSERT_TRUE(report.apply(typed));
    EXPECT_EQ(report.narrative(u"overview"_s), u"一、总体概述"_s);
    ASSERT_TRUE(report.apply(typed.inverse(u"undo"_s)));
    EXPECT_EQ(report.narrative(u"overview"_s), u"一、概述"_s);
    ASSERT_TRUE(report.apply({u"redo"_s, typed.changes}));
    EXPECT_EQ(report.narrative(u"overview"_s), u"一、总体概述"_s);
    EXPECT_FALSE(report.apply({u"redo"_s, {part(7, {}, u"。"_s)}}));
}

TEST(ChangeTest, OnlyProseIsChangedInParts)
{
    Report report = reportWith({});
    const CellId cell = *CellId::fromString(u"requests.new.natural");
    ASSERT_TRUE(report.apply(setFigures(report, {{cell, Figure(Decimal(12))}})));
    const auto refused = report.apply({u"set"_s, {{FieldKey::cell(cell), u"1"_s, u"2"_s, 0}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(report.figure(cell), Figure(Decimal(12)));
}

TEST(ChangeTest, AnOperationThatIsRefusedHalfwayLeavesNothing)
{
    const Report before = reportWith(u"一二三"_s);
    Report report = before;
    const FieldKey cell{FieldKind::Cell, u"requests.new.natural"_s};
    const Operation operation{u"set"_s,
                              {part(1, u"二"_s, u"2"_s),
                               {cell, {}, u"5"_s},
                               part(0, u"一2"_s, {}),
                               {cell, u"5"_s, u"6"_s},
                               {cell, u"6"_s, u"1.5"_s}}};
    ASSERT_FALSE(report.apply(operation));
    EXPECT_EQ(report, before);
    EXPECT_TRUE(report.figure(*CellId::fromString(cell.id)).isBlank());
}

} // namespace
} // namespace gongkai
