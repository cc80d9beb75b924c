// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/report_parts.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

int sectionOf(const Form& form, const QString& narrative)
{
    for (size_t i = 0; i < form.sections.size(); ++i)
        if (form.sections[i].narrative == narrative)
            return static_cast<int>(i);
    return -1;
}

TEST(ReportPartsTest, PartsWithoutTheirHeadingAreMissing)
{
    const FormPtr form = builtInForm("2021");
    ReportParts parts(*form);
    EXPECT_TRUE(parts.missing().empty()) << "no heading at all is something else";
    parts.begin(sectionOf(*form, u"overview"_qs));
    parts.begin(sectionOf(*form, u"others"_qs));
    const auto missing = parts.missing();
    ASSERT_EQ(missing.size(), 4U);
    EXPECT_EQ(missing.front().before, parts.headingOf(sectionOf(*form, u"overview"_qs)))
        << "where its text went";
}

TEST(ReportPartsTest, TheSignatureIsTakenFromUnderTheText)
{
    const FormPtr form = builtInForm("2021");
    ReportParts parts(*form);
    parts.add(sectionOf(*form, u"others"_qs), u"无。"_qs);
    parts.add(sectionOf(*form, u"others"_qs), u"示例县统计局"_qs);
    parts.add(sectionOf(*form, u"others"_qs), u"2024年1月20日"_qs);
    const Signature signature = parts.takeSignature(u"示例县统计局"_qs);
    EXPECT_EQ(signature.date, u"2024-01-20");
    ReportText text;
    parts.put(text);
    EXPECT_EQ(text.narrative[u"others"_qs], u"无。");
}

TEST(ReportPartsTest, WordsOfNoPartAreListed)
{
    ReportText text;
    put(text, QString(), {u"甲"_qs});
    put(text, u"others"_qs, {u"乙"_qs, u"丙"_qs});
    EXPECT_EQ(text.notTaken, QStringList(u"甲"_qs));
    EXPECT_EQ(text.narrative[u"others"_qs], u"乙\n丙");
}

} // namespace

} // namespace gongkai
