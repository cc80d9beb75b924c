// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <initializer_list>
#include <map>
#include <utility>

namespace gongkai::test {

using Figures = std::initializer_list<std::pair<const char*, const char*>>;

/// A report of 示例区人民政府, written as the form reads. A cell the form does not have, or a
/// figure it refuses, ends the test run with its name.
class ReportBuilder
{
public:
    /// @param year  0: the form's first year.
    explicit ReportBuilder(FormPtr form, int year = 0);

    /// `{{"requests.new.natural", "3440"}, …}`; "" is blank.
    ReportBuilder& cells(Figures figures);
    /// The figures of one row in the order of the columns.
    ReportBuilder& row(const char* table, const char* row,
                       std::initializer_list<const char*> figures);
    /// 0 into every cell that is blank so far, totals too.
    ReportBuilder& restZero();
    ReportBuilder& agency(const char* level, const char* kind);
    /// Last year's figures, in a report of the year before.
    ReportBuilder& lastYear(Figures figures, const char* form = nullptr);
    ReportBuilder& field(FieldKind kind, const QString& id, const QString& value);

    operator Report() const { return m_report; }

private:
    Report m_report;
};

/// A form of this program by its id.
FormPtr builtInForm(const char* id);

/// A department's report for 2024, form 2021, every cell filled: 95 requests received (81 of
/// persons, 12 of companies, 2 of law firms), 7 from last year, 94 answered, 8 go on; 9 reviews,
/// 7 lawsuits; last year's figures beside it.
ReportBuilder departmentReport();

/// A published report whose figures are kept in tests/data/cases (see the README there), by the
/// name of its file: form, year, agency, cells, local rows and last year's figures.
Report publishedCase(const char* name);

CellId cell(const char* id);
Figure figure(const char* canonical);
/// Sets the fields; ends the test run when the report refuses.
void apply(Report& report, const Operation& operation);

} // namespace gongkai::test
