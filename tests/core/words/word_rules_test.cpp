// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_rules.h"

#include <gtest/gtest.h>

#include <QSet>

namespace gongkai {

TEST(WordRulesTest, EveryRuleStandsInItsPlace)
{
    const auto& rules = wordRules();
    ASSERT_EQ(rules.size(), 40U);
    QSet<QString> ids;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        EXPECT_EQ(static_cast<std::size_t>(rules[i].rule), i) << qPrintable(rules[i].id);
        EXPECT_TRUE(rules[i].id.startsWith(u"text."));
        EXPECT_FALSE(rules[i].source.isEmpty());
        EXPECT_NE(rules[i].severity, Severity::Error);
        ids.insert(rules[i].id);
    }
    EXPECT_EQ(ids.size(), 40);
    EXPECT_EQ(wordRule(TextRule::Torn).id, u"text.torn"_qs);
    ASSERT_NE(wordRule(u"text.same_figures"_qs), nullptr);
    EXPECT_EQ(wordRule(u"text.same_figures"_qs)->rule, TextRule::SameFigures);
    EXPECT_EQ(wordRule(u"text.no"_qs), nullptr);
}

TEST(WordRulesTest, TheClerkReadsChinese)
{
    for (const WordRule& rule : wordRules())
        EXPECT_GT(rule.title().front().unicode(), 0x2E7F) << qPrintable(rule.title());
}

} // namespace gongkai
