// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_parser.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

// “<td> 7 </td>” and so on; a comment is “!”.
class Teller : public HtmlListener
{
public:
    explicit Teller(Budget& budget) : m_budget(budget) {}

    void start(const QString& tag, const HtmlAttributes& attributes) override
    {
        told += u'<' + tag + u'>';
        span = attributes.span("rowspan");
        hasName = attributes.has("name");
        given = attributes.given("start");
        m_budget.take(Limit::Nodes);
    }
    void end(const QString& tag) override { told += u"</"_qs + tag + u'>'; }
    void characters(const char* text, int length) override
    {
        told += QString::fromUtf8(text, length);
    }
    void comment() override { told += u"!"_qs; }

    QStringList told;
    int span = 0;
    bool hasName = false;
    std::optional<int> given;

private:
    Budget& m_budget;
};

} // namespace

TEST(HtmlParserTest, APageIsToldInItsOrder)
{
    Budget budget(u"来源"_qs);
    Teller teller(budget);
    parseHtml("<html><body><P>甲<!-- x --><b>7</b></P></body></html>", teller, budget);
    EXPECT_EQ(teller.told.join(u' '), u"<html> <body> <p> 甲 ! <b> 7 </b> </p> </body> </html>");
}

TEST(HtmlParserTest, AttributesAreTextsOrNumbers)
{
    Budget budget(u"来源"_qs);
    Teller teller(budget);
    parseHtml("<html><body><p rowspan=\"3\" name=\"\" start=\"x\"></p></body></html>", teller,
              budget);
    EXPECT_EQ(teller.span, 3);
    EXPECT_FALSE(teller.hasName) << "as good as none";
    EXPECT_EQ(teller.given, 0);
    parseHtml("<html><body><p rowspan=\"x\" name=\"n\"></p></body></html>", teller, budget);
    EXPECT_EQ(teller.span, 1);
    EXPECT_TRUE(teller.hasName);
    EXPECT_EQ(teller.given, std::nullopt);
}

TEST(HtmlParserTest, ItEndsWhenTheBudgetIsSpent)
{
    Budget budget(u"来源"_qs, [] { return true; });
    Teller teller(budget);
    parseHtml("<html><body>" + QByteArray("<p>7</p>").repeated(1000) + "</body></html>", teller,
              budget);
    EXPECT_LT(teller.told.size(), 10);
}

} // namespace gongkai
