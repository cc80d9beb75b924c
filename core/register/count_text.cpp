// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/count.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterCount)
};

using Kind = CountNote::Kind;

// “2026-0003, 2026-0017 and 5 more”
template <typename Entry>
QString numbersText(const std::vector<Entry>& all, const std::vector<size_t>& places)
{
    constexpr size_t most = 10;
    QStringList numbers;
    for (size_t i = 0; i < places.size() && i < most; ++i)
        numbers << all[places[i]].number.toString();
    const QString text = numbers.join(Texts::tr(", "));
    return places.size() <= most
               ? text
               : Texts::tr("%1 and %2 more").arg(text, QString::number(places.size() - most));
}

QString noteText(Kind kind)
{
    switch (kind) {
    case Kind::Unreceived:
        return Texts::tr("not received yet, so not counted: to be confirmed with the applicant");
    case Kind::PassedOn:
        return Texts::tr("passed on to another organ and not counted here (not confirmed)");
    case Kind::WithdrawnCounted:
        return Texts::tr("withdrawn, counted under other results (not confirmed)");
    case Kind::PassedOnCounted:
        return Texts::tr(
            "passed on, but counted before or meant to be counted; counted under other "
            "results (not confirmed)");
    case Kind::Reopened:
        return Texts::tr("answered anew by order; counted once, by the first answer (not "
                         "confirmed)");
    case Kind::ReopenedCounted:
        return Texts::tr("answered anew by order; the new answer is counted as a request of its "
                         "own (not confirmed)");
    case Kind::CoDefendant:
        return Texts::tr("disputes as co-defendant, counted by the organ that answered only");
    case Kind::ResultNotConfirmed:
        return Texts::tr("disputes whose result no rule puts into a column (not confirmed)");
    case Kind::Appealed:
        return Texts::tr("disputes under appeal, counted as open (not confirmed)");
    case Kind::Unmapped:
        return Texts::tr("disputes the form has no row for");
    }
    return {};
}

QString rowName(const UnmappedRow& row, const Form& form)
{
    const Table* table = form.table(row.table);
    const Row* found = table ? table->row(row.row) : nullptr;
    return found ? found->path : row.row;
}

} // namespace

QStringList countLines(const RegisterCount& count, const Register& book, const Form& form,
                       const Vocabulary& words)
{
    QStringList lines;
    for (const UncountedDecision& one : count.uncounted) {
        const DecisionWord* word = words.decision(one.decision);
        lines << Texts::tr("The form has no row for “%1” (%2): %3")
                     .arg(word ? word->name : one.decision, QString::number(one.cases.size()),
                          numbersText(book.cases(), one.cases));
    }
    for (const UnmappedRow& row : count.unmapped)
        lines << Texts::tr("Not from the register: %1 (%2)").arg(rowName(row, form), row.reason);
    for (const CountNote& note : count.notes)
        lines << Texts::tr("%1 (%2): %3", "note, how many, numbers")
                     .arg(noteText(note.kind), QString::number(note.behind.size()),
                          note.isOfDisputes() ? numbersText(book.disputes(), note.behind)
                                              : numbersText(book.cases(), note.behind));
    return lines;
}

} // namespace gongkai
