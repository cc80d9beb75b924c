// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_page.h"
#include "core/intake/read_source.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

QString pageIn(const QString& json)
{
    Budget budget(u"来源"_qs);
    return pageInJson(json.toUtf8(), budget).value_or(u"none"_qs);
}

const QString answer =
    u"{\"code\":0,\"data\":{\"id\":7,\"title\":\"示例县统计局2023年政府信息公开工作年度报告\","
    "\"content\":\"<p>一、总体情况</p><p>全年公开信息20条。</p><p>二、主动公开政府信息情况</p>"
    "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></"
    "tr>"
    "<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>\"}}"_qs;

} // namespace

TEST(JsonPageTest, ThePageInAnAnswerIsFoundUnderItsTitle)
{
    EXPECT_EQ(pageIn(u"{\"data\":{\"title\":\"年报<1>\",\"content\":\"<p>甲</p>\"}}"_qs),
              u"<h1>年报&lt;1&gt;</h1>\n<p>甲</p>");
    EXPECT_EQ(pageIn(u"{\"data\":[{\"title\":\"甲局年报\",\"body\":\"<p>甲</p>\"}]}"_qs),
              u"<h1>甲局年报</h1>\n<p>甲</p>");
    EXPECT_EQ(pageIn(u"[{\"a\":\"<p>甲</p>\"},{\"b\":\"<p>甲</p>\"},{\"c\":\"<p>乙</p>\"}]"_qs),
              u"<p>甲</p>\n<p>乙</p>");
    EXPECT_EQ(pageIn(u"{\"a\":\"&lt;p&gt;甲&lt;/p&gt;\"}"_qs), u"<p>甲</p>");
}

TEST(JsonPageTest, OtherJsonHasNone)
{
    for (const QString& json :
         {u"{}"_qs, u"{\"a\":1}"_qs, u"{\"a\":\"年报\"}"_qs, u"{"_qs, u"[1,2]"_qs,
          u"{\"format\":\"gongkai-report\",\"narrative\":{\"overview\":\"<p>甲</p>\"}}"_qs})
        EXPECT_EQ(pageIn(json), u"none") << qPrintable(json);
}

TEST(JsonPageTest, TheAnswerOfAPortalIsRead)
{
    for (const QString& json : {answer, QString(u'[' + answer + u']')}) {
        const auto read = readSource(json.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(read) << qPrintable(read.error().message);
        EXPECT_EQ(read->report.year(), 2023);
        EXPECT_EQ(read->report.agency(u"name"_qs), u"示例县统计局");
        EXPECT_EQ(read->report.narrative(u"overview"_qs), u"全年公开信息20条。");
        EXPECT_EQ(read->report.figure(*CellId::fromString(u"a20_1.rules.in_force"_qs)).toString(),
                  u"3");
    }
}

} // namespace gongkai
