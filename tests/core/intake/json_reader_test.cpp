// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongkai {
namespace {

using testing::HasSubstr;

// The smallest report of a form, with more members after it.
QByteArray reportText(const QByteArray& more, const QByteArray& form = "2021",
                      const QByteArray& year = "2024")
{
    return R"({"format": "gongkai-report", "version": 1, "form": ")" + form + R"(", "year": )" +
           year + R"(, "agency": {"name": "示例区人民政府"})" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

Result<Report> read(const QByteArray& text)
{
    static const Catalog catalog = Catalog::builtIn();
    return readJson(text, u"示例.json"_qs, catalog);
}

// "" when the text is read, else what the clerk is told.
std::string refusal(const QByteArray& text)
{
    const auto report = read(text);
    if (report)
        return {};
    EXPECT_EQ(report.error().code, ErrorCode::Unreadable);
    return report.error().message.toStdString();
}

TEST(JsonReaderTest, OnlyFormatVersionFormYearAndAgencyNameAreRequired)
{
    const auto report = read(reportText({}));
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->form().id, u"2021"_qs);
    EXPECT_EQ(report->year(), 2024);
    EXPECT_EQ(report->scope(), u"own"_qs);
    EXPECT_EQ(report->edition(), 1);
    EXPECT_EQ(report->agency(u"name"_qs), u"示例区人民政府"_qs);
    EXPECT_EQ(*report, Report(report->formPtr(), 2024, u"示例区人民政府"_qs));
}

TEST(JsonReaderTest, AMissingRequiredKeyIsNamed)
{
    EXPECT_THAT(refusal("{}"), HasSubstr("“format”"));
    EXPECT_THAT(refusal(R"({"format": "gongkai-report"})"), HasSubstr("“version”"));
    EXPECT_THAT(refusal(R"({"format": "gongkai-report", "version": 1})"), HasSubstr("“form”"));
    EXPECT_THAT(refusal(R"({"format": "gongkai-report", "version": 1, "form": "2021"})"),
                HasSubstr("“year”"));
    EXPECT_THAT(refusal(R"({"format": "gongkai-report", "version": 1, "form": "2021",
                            "year": 2024})"),
                HasSubstr("“agency/name”"));
}

TEST(JsonReaderTest, OtherFormatsAndVersionsAreRefused)
{
    EXPECT_THAT(refusal("[]"), HasSubstr("“format”"));
    EXPECT_THAT(refusal(R"({"format": "gongkai-form", "version": 1})"), HasSubstr("“format”"));
    EXPECT_THAT(refusal(R"({"format": "gongkai-report", "version": 2})"), HasSubstr("“version”"));
    EXPECT_THAT(refusal("not json"), HasSubstr("示例.json"));
}

TEST(JsonReaderTest, AnUnknownFormIsNamed)
{
    EXPECT_THAT(refusal(reportText({}, "2031")), HasSubstr("“form”"));
}

TEST(JsonReaderTest, UnknownKeysAreRefusedByNameAtEveryLevel)
{
    EXPECT_THAT(refusal(reportText(R"("colour": "red")")), HasSubstr("“colour”"));
    EXPECT_THAT(refusal(reportText(R"("cover": {"colour": "red"})")), HasSubstr("“cover/colour”"));
    EXPECT_THAT(refusal(reportText(R"("signoff": {"boss": "甲"})")), HasSubstr("“signoff/boss”"));
    EXPECT_THAT(refusal(reportText(R"("narrative": {"poem": "甲"})")),
                HasSubstr("“narrative/poem”"));
    EXPECT_THAT(refusal(reportText(R"("last_year": {"form": "2021", "year": 2023, "who": ""})")),
                HasSubstr("“last_year/who”"));
    EXPECT_THAT(refusal(reportText(R"("origin": {"requests.new.natural": {"page": "3"}})")),
                HasSubstr("“origin/requests.new.natural/page”"));
    EXPECT_THAT(refusal(reportText(R"("override": {"reason": "甲", "why": ""})")),
                HasSubstr("“override/why”"));
    EXPECT_THAT(refusal(reportText(R"("explanations": [{"check": "requests.row", "text": "甲",
                                                       "note": ""}])")),
                HasSubstr("“explanations/0/note”"));
    EXPECT_THAT(refusal(reportText(R"("local_rows": [{"id": "local_1", "label": "甲",
                                                     "colour": ""}])",
                                   "2014", "2017")),
                HasSubstr("“local_rows/0/colour”"));
}

TEST(JsonReaderTest, KeysThatBeginWithXAreIgnoredAtEveryLevel)
{
    const auto report = read(reportText(R"("x_source": {"any": [1]}, "cells": {"x_note": 7},
        "cover": {"x_a": null}, "override": {"reason": "甲", "x_b": 1})"));
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->override()->reason, u"甲"_qs);
}

TEST(JsonReaderTest, AKeyThatStandsTwiceIsRefused)
{
    EXPECT_THAT(refusal(reportText(R"("cells": {"requests.new.natural": "1",
                                               "requests.new.natural": "2"})")),
                HasSubstr("“requests.new.natural”"));
}

TEST(JsonReaderTest, FiguresAndBlanksAndSlashesAreThreeThings)
{
    const auto report = read(reportText(R"("cells": {"requests.new.natural": "3440",
        "requests.new.research": "/", "a20_8.fees.amount": "59237.2449"})"));
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->figure({u"requests"_qs, u"new"_qs, u"natural"_qs}).toString(), u"3440"_qs);
    EXPECT_TRUE(report->figure({u"requests"_qs, u"new"_qs, u"research"_qs}).isSlash());
    EXPECT_TRUE(report->figure({u"requests"_qs, u"new"_qs, u"welfare"_qs}).isBlank());
    EXPECT_EQ(report->figure({u"a20_8"_qs, u"fees"_qs, u"amount"_qs}).toString(), u"59237.2449"_qs);
}

TEST(JsonReaderTest, OnlyCanonicalFiguresAreTaken)
{
    for (const char* value : {"\"\"", "\"007\"", "\"+8\"", "\"1,234\"", "\"-3\"", "\"1.5\"",
                              "\"12345678901\"", "\"１２\"", "\"—\"", "\"无\"", "3440", "null"}) {
        const QByteArray cells = R"("cells": {"requests.new.natural": )" + QByteArray(value) + "}";
        EXPECT_THAT(refusal(reportText(cells)), HasSubstr("“cells/requests.new.natural”")) << value;
    }
    EXPECT_THAT(refusal(reportText(R"("cells": {"a20_8.fees.amount": "52.150"})")),
                HasSubstr("“cells/a20_8.fees.amount”"));
}

TEST(JsonReaderTest, AnUnknownCellIsNamed)
{
    EXPECT_THAT(refusal(reportText(R"("cells": {"requests.new.robots": "1"})")),
                HasSubstr("“cells/requests.new.robots”"));
    EXPECT_THAT(refusal(reportText(R"("cells": {"nonsense": "1"})")),
                HasSubstr("“cells/nonsense”"));
    EXPECT_THAT(refusal(reportText(R"("last_year": {"form": "2021", "year": 2023,
        "cells": {"requests.other.total": "1"}})")),
                HasSubstr("“last_year/cells/requests.other.total”"));
    EXPECT_THAT(refusal(reportText(R"("explanations": [{"check": "requests.row", "text": "甲",
        "figures": {"a.b.c": "1"}}])")),
                HasSubstr("“explanations/0/figures/a.b.c”"));
}

TEST(JsonReaderTest, MembersOfAnotherTypeAreRefused)
{
    EXPECT_THAT(refusal(reportText({}, "2021", "\"2024\"")), HasSubstr("“year”"));
    EXPECT_THAT(refusal(reportText({}, "2021", "2024.5")), HasSubstr("“year”"));
    EXPECT_THAT(refusal(reportText({}, "2021", "0")), HasSubstr("“year”"));
    EXPECT_THAT(refusal(reportText(R"("cells": [])")), HasSubstr("“cells”"));
    EXPECT_THAT(refusal(reportText(R"("edition": "2")")), HasSubstr("“edition”"));
    EXPECT_THAT(refusal(reportText(R"("explanations": {})")), HasSubstr("“explanations”"));
    EXPECT_THAT(refusal(reportText(R"("local_rows": ["local_1"])", "2014", "2017")),
                HasSubstr("“local_rows”"));
    EXPECT_THAT(refusal(reportText(R"("origin": {"requests.new.natural": {"confirmed": 1}})")),
                HasSubstr("“origin/requests.new.natural/confirmed”"));
    EXPECT_THAT(refusal(reportText(R"("title": "\ud800")")), HasSubstr("“title”"));
}

TEST(JsonReaderTest, ValuesTheReportRefusesAreNamed)
{
    EXPECT_THAT(refusal(R"({"format": "gongkai-report", "version": 1, "form": "2021",
                            "year": 2024, "agency": {"name": " "}})"),
                HasSubstr("“agency/name”"));
    EXPECT_THAT(refusal(reportText(R"("scope": "galaxy")")), HasSubstr("“scope”"));
    EXPECT_THAT(refusal(reportText(R"("edition": 0)")), HasSubstr("“edition”"));
    EXPECT_THAT(refusal(reportText(R"("cover": {"issue_date": "2025年1月20日"})")),
                HasSubstr("“cover/issue_date”"));
    EXPECT_THAT(refusal(reportText(R"("explanations": [{"check": "no.such", "text": "甲"}])")),
                HasSubstr("“explanations/0/check”"));
    EXPECT_THAT(refusal(reportText(R"("local_rows": [{"id": "local_1", "label": "甲"}])")),
                HasSubstr("“local_rows”"));
}

TEST(JsonReaderTest, LinesOfProseMayEndAsOnWindows)
{
    const auto report = read(reportText(R"("narrative": {"overview": "甲。\r\n乙。"})"));
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->narrative(u"overview"_qs), u"甲。\n乙。"_qs);
}

TEST(JsonReaderTest, LocalRowsMakeTheirCells)
{
    const auto report = read(reportText(R"("local_rows": [
        {"id": "local_4", "after": "normative_made", "label": "办理答复公开数", "unit": "件"}],
        "cells": {"stat.local_4.value": "15"})",
                                        "2014", "2017"));
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->figure({u"stat"_qs, u"local_4"_qs, u"value"_qs}).toString(), u"15"_qs);
    EXPECT_EQ(report->nextLocalRowId(), u"local_5"_qs);
}

} // namespace
} // namespace gongkai
