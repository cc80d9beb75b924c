// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/value_lists.h"
#include "core/intake/read_source.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const QStringList list{u"（一）主动公开政府信息数：743条。"_qs, u"制发规范性文件总数：12 件"_qs,
                       u"1.政府公报公开政府信息数：3"_qs, u"2.政府网站公开政府信息数：500条"_qs,
                       u"3.政务微博公开政府信息数:20 条；"_qs};

// The lists of a text as rows, other lines as they stand.
QString toldOf(const QStringList& lines)
{
    SourceDocument source;
    for (const QString& line : lines)
        source.blocks.emplace_back(line);
    Budget budget(u"来源"_qs);
    tablesOfValueLists(source, FormIndex(builtInForm("2014")), budget);
    QStringList texts;
    for (const SourceBlock& block : source.blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        texts += table ? u'[' + told(*table) + u']' : std::get<QString>(block);
    }
    return texts.join(u" | "_qs);
}

} // namespace

TEST(ValueListsTest, LinesOfLabelsAndValuesAreATable)
{
    EXPECT_EQ(
        toldOf(QStringList(u"甲"_qs) + list + QStringList(u"乙"_qs)),
        u"甲 | [（一）主动公开政府信息数/743条 制发规范性文件总数/12 件 1.政府公报公开政府信息数/3 "
        "2.政府网站公开政府信息数/500条 3.政务微博公开政府信息数/20 条] | 乙");
}

TEST(ValueListsTest, AFewOrDoubledOnesAreWords)
{
    EXPECT_EQ(toldOf(list.first(4)), list.first(4).join(u" | "_qs));
    const QStringList doubled = list + QStringList(u"制发规范性文件总数：13件"_qs);
    EXPECT_EQ(toldOf(doubled), doubled.join(u" | "_qs));
    QStringList parted = list;
    parted.insert(2, u"另有其他文件若干。"_qs);
    EXPECT_EQ(toldOf(parted), parted.join(u" | "_qs));
}

TEST(ValueListsTest, AListIsReadInAnyKindOfText)
{
    const QString title = u"示例县统计局2017年政府信息公开工作年度报告"_qs;
    const QString page = u"<p>"_qs + title + u"</p><p>" + list.join(u"</p><p>"_qs) + u"</p>";
    for (const QString& text : {QString(title + u'\n' + list.join(u'\n') + u'\n'), page}) {
        const auto read = readSource(text.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(read) << qPrintable(read.error().message);
        QStringList figures;
        for (const CellId& id : read->report.form().cells())
            if (!read->report.figure(id).isBlank())
                figures += read->report.figure(id).toString();
        EXPECT_EQ(figures.join(u' '), u"743 12 3 500 20") << qPrintable(text);
    }
}

} // namespace gongkai
