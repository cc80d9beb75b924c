// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/title_lines.h"

#include "core/output/plain_lines.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

std::string lines(const QString& text, double width)
{
    return titleLines(text, width, plainWidth).join(u'/').toStdString();
}

TEST(TitleLinesTest, AShortTitleIsOneLine)
{
    EXPECT_EQ(lines(u"示例局2024年政府信息公开工作年度报告"_qs, 20),
              "示例局2024年政府信息公开工作年度报告");
    EXPECT_EQ(lines({}, 20), "");
}

TEST(TitleLinesTest, TheYearBeginsALineWhereThatTakesNoMore)
{
    EXPECT_EQ(lines(u"示例区人民政府2024年政府信息公开工作年度报告"_qs, 20),
              "示例区人民政府/2024年政府信息公开工作年度报告");
}

TEST(TitleLinesTest, NamesBreakBetweenTheirWords)
{
    EXPECT_EQ(
        lines(
            u"示例省示例市示例区人民政府政务服务和数据管理办公室2024年政府信息公开工作年度报告"_qs,
            20),
        "示例省示例市示例区人民政府/政务服务和数据管理办公室/2024年政府信息公开工作年度报告");
    EXPECT_EQ(lines(u"示例市人民政府办公室"_qs, 9), "示例市人民政府/办公室");
    for (int width = 5; width < 30; ++width) {
        const std::string broken =
            lines(u"示例县城市管理局2023年政府信息公开工作年度报告"_qs, width);
        for (const char* wrong :
             {"年/度", "报/告", "管/理", "局/局", "理/局", "公/开", "3/年", "信/息"})
            EXPECT_EQ(broken.find(wrong), std::string::npos) << broken;
    }
}

TEST(TitleLinesTest, NothingIsLostOfTextsWithoutWords)
{
    for (const QString& text : {QString(5000, u'和'), QString(5000, u'、'), QString(5000, u'甲'),
                                u"𠮷𠮷𠮷𠮷𠮷𠮷"_qs, QString(3000, u'a')})
        EXPECT_EQ(titleLines(text, 4, plainWidth).join(QString()), text);
}

} // namespace
} // namespace gongkai
