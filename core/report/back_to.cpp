// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/back_to.h"

#include <set>

namespace gongkai {
namespace {

const FieldKey lastLocal{FieldKind::Meta, QStringLiteral("last_local")};

// A row can be taken away when nothing stands in it, and filled when it is there: first what is
// emptied, then the rows, then what is filled.
int turn(const Change& change)
{
    if (change.key.kind == FieldKind::Meta)
        return 1;
    return change.after.isEmpty() ? 0 : 2;
}

} // namespace

Operation backTo(const Report& now, const Report& then)
{
    std::set<FieldKey> keys;
    for (const Report* report : {&now, &then})
        for (const auto& [key, value] : report->fields())
            keys.insert(key);
    keys.erase(lastLocal);
    Operation operation{QStringLiteral("back_to"), {}};
    for (const int wanted : {0, 1, 2}) {
        for (const FieldKey& key : keys) {
            const QString before = now.field(key);
            const QString after = then.field(key);
            Change change{key, before, after};
            if (before == after || turn(change) != wanted)
                continue;
            if (key.kind == FieldKind::Narrative)
                change = Change::between(key, before, after);
            operation.changes.push_back(std::move(change));
        }
    }
    return operation;
}

} // namespace gongkai
