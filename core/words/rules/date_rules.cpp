// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/view_rules.h"

#include <QDate>

namespace gongkai {
namespace {

QDate issueDate(const Report& report)
{
    return QDate::fromString(report.cover(u"issue_date"_qs), Qt::ISODate);
}

QString dayText(QDate day)
{
    return day.toString(u"yyyy年M月d日"_qs);
}

bool isImpossible(const WrittenDate& date, int year)
{
    const bool isMonth = !date.month || (*date.month >= 1 && *date.month <= 12);
    return !isMonth || (date.month && date.day && !QDate(year, *date.month, *date.day).isValid());
}

// The first day it may mean.
QDate firstDay(const WrittenDate& date)
{
    return date.day ? date.date() : QDate(*date.year, *date.month, 1);
}

// The date of the report where the text says it: a line of its own, or “本报告自…起公布”.
void checkOwnDate(const TextView& view, const WrittenDate& date, bool isLine, QDate issued,
                  std::vector<TextFinding>& out)
{
    const QDate day = date.date();
    const QDate end(view.reportYear(), 12, 31);
    const QStringView clause = view.clause(date.span.from);
    const bool isPublication = clause.contains(u"本报告") &&
                               (clause.contains(u"公布") || clause.contains(u"发布")) &&
                               !containsAny(clause, view.words.context(u"statistics"_qs));
    if (!day.isValid() || (!isLine && !isPublication))
        return;
    if (day <= end)
        out.push_back(broken(TextRule::Dates, view.paragraph, date.span,
                             {u"early"_qs, {dayText(end)}, {}, {}, {}}));
    else if (isLine && issued.isValid() && day != issued)
        out.push_back(asks(TextRule::Dates, view.paragraph, date.span,
                           {u"differs"_qs, {dayText(issued)}, dayText(issued), {}, {}}));
}

} // namespace

void checkDates(const TextView& view, std::vector<TextFinding>& out)
{
    const QDate issued = issueDate(view.context.report);
    const qsizetype words = view.plain.trimmed().size();
    const bool namesIssue = view.plain.contains(u"成文日期");
    for (const WrittenDate& date : view.dates) {
        if (isImpossible(date, date.year.value_or(view.reportYear()))) {
            out.push_back(broken(TextRule::Dates, view.paragraph, date.span,
                                 {u"impossible"_qs, {}, {}, {}, {}}));
            continue;
        }
        if (!date.year || !date.month)
            continue;
        const bool isLine = words == date.span.size() || namesIssue;
        checkOwnDate(view, date, isLine, issued, out);
        // “2024年7月10日，”: what was done then stands behind it.
        QStringView clause = view.clause(date.span.from);
        if (clause.size() <= date.span.size() + 3)
            clause = view.sentence(date.span.from);
        if (issued.isValid() && firstDay(date) > issued &&
            containsAny(clause, view.words.context(u"done"_qs)) &&
            !containsAny(clause, view.words.context(u"plan"_qs)))
            out.push_back(broken(TextRule::Dates, view.paragraph, date.span,
                                 {{}, {dayText(issued)}, {}, {}, {}}));
    }
}

void checkReportDate(const ParsedText& text, const WordsContext& context,
                     std::vector<TextFinding>& out)
{
    const QDate issued = issueDate(context.report);
    const QDate end(context.report.year(), 12, 31);
    if (text.empty() || !issued.isValid() || !end.isValid())
        return;
    const Outcome outcome = issued > end ? Outcome::Holds : Outcome::Broken;
    out.push_back(ofPart(TextRule::Dates, outcome, text.front().id,
                         {u"cover"_qs, {dayText(issued), dayText(end)}, {}, {}, {}}));
}

} // namespace gongkai
