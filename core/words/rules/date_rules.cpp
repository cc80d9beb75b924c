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

} // namespace

void checkDates(const TextView& view, std::vector<TextFinding>& out)
{
    const QDate issued = issueDate(view.context.report);
    for (const WrittenDate& date : view.dates) {
        const int year = date.year.value_or(view.reportYear());
        const bool isDay = date.month && date.day;
        const bool isMonth = date.month.has_value();
        if ((isMonth && (*date.month < 1 || *date.month > 12)) ||
            (isDay && !QDate(year, *date.month, *date.day).isValid())) {
            out.push_back(broken(TextRule::Dates, view.paragraph, date.span,
                                 {u"impossible"_qs, {}, {}, {}, {}}));
            continue;
        }
        if (!issued.isValid() || !date.year || !isDay)
            continue;
        const QDate day = date.date();
        const QStringView sentence = view.sentence(date.span.from);
        if (day > issued && containsAny(sentence, view.words.context(u"done"_qs)) &&
            !containsAny(sentence, view.words.context(u"plan"_qs)))
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
