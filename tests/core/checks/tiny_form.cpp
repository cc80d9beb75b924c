// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include "core/report/edits.h"

#include <ostream>

namespace gongkai {

void PrintTo(Outcome outcome, std::ostream* stream)
{
    static const char* names[] = {"holds", "broken", "undecidable", "na"};
    *stream << names[static_cast<int>(outcome)];
}

} // namespace gongkai

namespace gongkai::test {
namespace {

CellId rowCell(QChar row)
{
    return {u"t"_qs, QString(row.toLower()), u"v"_qs};
}

Row countRow(QChar id, const QString& label)
{
    return {QString(id), label, label, label, u"件"_qs, false, std::nullopt};
}

} // namespace

Finding findingOf(const Report& report, const QString& key)
{
    for (const Finding& finding : checkReport(report)) {
        if (finding.key() == key)
            return finding;
    }
    qFatal("no such check: %s", qPrintable(key));
}

std::vector<Term> terms(const char* rows)
{
    std::vector<Term> result;
    for (const QChar row : QString::fromLatin1(rows)) {
        if (row.isDigit())
            result.push_back({std::nullopt, Decimal(row.digitValue())});
        else
            result.push_back({rowCell(row), Decimal(1), row.isUpper()});
    }
    return result;
}

Check relation(Check::Kind kind, const char* left, const char* right)
{
    Check check;
    check.id = u"t.rule"_qs;
    check.kind = kind;
    check.title = u"甲等于乙"_qs;
    CheckInstance instance;
    instance.left = terms(left);
    instance.right = terms(right);
    instance.leftName = u"左"_qs;
    instance.rightName = u"右"_qs;
    check.instances = {instance};
    return check;
}

FormPtr tinyForm(std::vector<Check> checks)
{
    auto form = std::make_shared<Form>();
    form->id = u"tiny"_qs;
    form->title = u"小表"_qs;
    form->firstYear = 2020;
    form->lastYear = 2022;
    Table table;
    table.id = u"t"_qs;
    table.label = u"小表"_qs;
    table.columns = {{u"v"_qs, u"数"_qs, {}, CellType::Count, false}};
    table.rows = {countRow(u'a', u"甲"_qs), countRow(u'b', u"乙"_qs),   countRow(u'c', u"丙"_qs),
                  countRow(u'd', u"丁"_qs), countRow(u's', u"增减"_qs), countRow(u'm', u"金额"_qs)};
    table.rows[4].type = CellType::Change;
    table.rows[5].type = CellType::Money;
    table.rows[5].unit = u"万元"_qs;
    form->tables = {table};
    form->checks = std::move(checks);
    CarryRules rules;
    rules.fromForm = form->id;
    for (const QChar row : u"abcd"_qs)
        rules.shared.push_back(rowCell(row));
    form->carry = {rules};
    form->buildIndexes();
    return form;
}

Report tinyReport(const FormPtr& form, std::initializer_list<TinyRow> rows)
{
    Report report = ReportBuilder(form, 2021);
    for (const auto& [row, text] : rows)
        apply(report, setFigures(report, {{rowCell(QChar::fromLatin1(row)), figure(text)}}));
    return report;
}

Finding only(const Report& report)
{
    std::vector<Finding> findings = checkReport(report);
    Q_ASSERT(findings.size() == 1);
    return findings.front();
}

} // namespace gongkai::test
