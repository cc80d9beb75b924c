// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

Check named(const char* id, Severity severity, const char* left, const char* right)
{
    Check check = relation(Check::Kind::Equal, left, right);
    check.id = QString::fromLatin1(id);
    check.severity = severity;
    return check;
}

} // namespace

// A public contract, byte for byte.
TEST(FindingsJsonTest, EachResultHasItsOwnKeys)
{
    Check holds = named("t.holds", Severity::Error, "a", "b");
    holds.instances[0].id = u"row"_qs;
    Check missing = named("t.missing", Severity::Error, "c", "ab");
    missing.instances[0].total = cell("t.c.v");
    const FormPtr form = tinyForm({holds, named("t.broken", Severity::Warning, "m", "a"), missing,
                                   named("t.open", Severity::Hint, "a", "cd"),
                                   named("t.na", Severity::Error, "a", "A")});
    const Report report = tinyReport(form, {{'a', "21"}, {'b', "21"}, {'m', "20.5"}});
    EXPECT_EQ(QString::fromUtf8(findingsToJson(checkReport(report), report)), uR"([
  {
    "check": "t.holds",
    "instance": "row",
    "severity": "error",
    "result": "holds",
    "left": "21",
    "right": "21",
    "difference": "0",
    "cells": [
      "t.a.v",
      "t.b.v"
    ],
    "message": "左 21，等于右 21"
  },
  {
    "check": "t.broken",
    "instance": "",
    "severity": "warning",
    "result": "broken",
    "left": "20.5",
    "right": "21",
    "difference": "-0.5",
    "cells": [
      "t.m.v",
      "t.a.v"
    ],
    "message": "左 20.5 万元，应等于右 21，少 0.5 万元"
  },
  {
    "check": "t.missing",
    "instance": "",
    "severity": "error",
    "result": "undecidable",
    "left": "0",
    "right": "42",
    "blank": [
      "t.c.v"
    ],
    "reason": "total_missing",
    "computed": "42",
    "cells": [
      "t.c.v",
      "t.a.v",
      "t.b.v"
    ],
    "message": "左未填，各项之和为 42"
  },
  {
    "check": "t.open",
    "instance": "",
    "severity": "hint",
    "result": "undecidable",
    "left": "21",
    "right": "0",
    "blank": [
      "t.c.v",
      "t.d.v"
    ],
    "cells": [
      "t.a.v",
      "t.c.v",
      "t.d.v"
    ],
    "message": "左应等于右；尚有 2 个空格，填完后再核对"
  },
  {
    "check": "t.na",
    "instance": "",
    "severity": "error",
    "result": "na",
    "reason": "no_last_year",
    "cells": [
      "t.a.v"
    ],
    "message": "左应等于右；没有上年的数可以核对"
  }
]
)"_qs);
}

TEST(FindingsJsonTest, NothingIsAnEmptyList)
{
    EXPECT_EQ(findingsToJson({}, Report(builtInForm("2021"))), QByteArray("[]\n"));
}

TEST(FindingsJsonTest, ABrokenOneNamesTheCellThatWouldMendIt)
{
    const FormPtr form = tinyForm(
        {named("t.one", Severity::Error, "a", "b"), named("t.two", Severity::Error, "a", "c")});
    const Report report = tinyReport(form, {{'a', "12"}, {'b', "21"}, {'c', "21"}});
    const QByteArray json = findingsToJson(checkReport(report), report);
    const QByteArray culprit = R"(    "culprits": [
      {
        "cell": "t.a.v",
        "figure": "21",
        "reason": "digits_swapped"
      }
    ],
)";
    EXPECT_EQ(json.count(culprit), 2) << json.constData();
}

TEST(FindingsJsonTest, EveryInstanceIsListedInTheOrderOfTheForm)
{
    const FormPtr form = builtInForm("2021");
    const std::vector<Finding> findings = checkReport(ReportBuilder(form));
    std::size_t index = 0;
    for (const Check& check : form->checks) {
        for (const CheckInstance& instance : check.instances) {
            ASSERT_LT(index, findings.size());
            EXPECT_EQ(findings[index].key(), check.id + u'/' + instance.id);
            ++index;
        }
    }
    EXPECT_EQ(index, findings.size());
}

} // namespace gongkai::test
