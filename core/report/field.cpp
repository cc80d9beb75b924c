// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/field.h"

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

struct KindName
{
    FieldKind kind;
    const char* name;
};

constexpr std::array<KindName, 10> kindNames{{
    {FieldKind::Meta, "meta"},
    {FieldKind::Agency, "agency"},
    {FieldKind::Cell, "cell"},
    {FieldKind::Narrative, "narrative"},
    {FieldKind::Cover, "cover"},
    {FieldKind::Signoff, "signoff"},
    {FieldKind::LastYear, "last_year"},
    {FieldKind::Origin, "origin"},
    {FieldKind::Explanation, "explanation"},
    {FieldKind::Override, "override"},
}};

} // namespace

QString fieldKindName(FieldKind kind)
{
    const auto entry = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const KindName& name) { return name.kind == kind; });
    return QString::fromLatin1(entry->name);
}

std::optional<FieldKind> fieldKindFromName(const QString& name)
{
    for (const KindName& entry : kindNames) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

Operation Operation::inverse(const QString& inverseKind) const
{
    Operation result{inverseKind, {}};
    result.changes.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(result.changes),
                   [](const Change& change) {
                       return Change{change.key, change.after, change.before};
                   });
    return result;
}

} // namespace gongkai
