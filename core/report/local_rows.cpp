// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/local_rows.h"

#include <algorithm>
#include <vector>

namespace gongkai {
namespace {

// What of a label counts.
QString keyOf(const QString& text)
{
    QString key = text.normalized(QString::NormalizationForm_KC).toLower();
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return key.isEmpty() ? text.simplified() : key;
}

struct Candidate
{
    QString id;
    QString label;
    QString unit;
    bool taken = false;
};

// The rows shown, and those the form knows.
std::vector<Candidate> candidatesOf(const Report& report)
{
    std::vector<Candidate> candidates;
    for (const LocalRow& row : report.shownLocalRows())
        candidates.push_back({row.id, keyOf(row.label), keyOf(row.unit), false});
    for (const Table& table : report.form().tables) {
        for (const Table::KnownLocalRow& known : table.knownLocalRows) {
            if (std::ranges::find(candidates, known.row.id, &Candidate::id) == candidates.end())
                candidates.push_back(
                    {known.row.id, keyOf(known.row.label), keyOf(known.row.unit), false});
        }
    }
    return candidates;
}

bool isSame(const Candidate& a, const Candidate& b)
{
    return a.label == b.label && (a.unit == b.unit || a.unit.isEmpty() || b.unit.isEmpty());
}

} // namespace

std::map<QString, QString> sameLocalRows(const Report& report, const Report& other)
{
    std::map<QString, QString> same;
    std::vector<Candidate> candidates = candidatesOf(report);
    for (const LocalRow& row : other.shownLocalRows()) {
        const Candidate wanted{row.id, keyOf(row.label), keyOf(row.unit), false};
        const auto found = std::ranges::find_if(candidates, [&](const Candidate& candidate) {
            return !candidate.taken && isSame(candidate, wanted);
        });
        if (found == candidates.end())
            continue;
        found->taken = true;
        same.emplace(row.id, found->id);
    }
    return same;
}

} // namespace gongkai
