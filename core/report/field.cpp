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

// Would a cut here part a surrogate pair?
bool isInsidePair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() &&
           text[at].isLowSurrogate();
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    return end - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first;
    return end - a.rbegin();
}

} // namespace

FieldKey FieldKey::originOf(const FieldKey& key)
{
    return {FieldKind::Origin, key.kind == FieldKind::Cell
                                   ? key.id
                                   : QString(fieldKindName(key.kind) + u'.' + key.id)};
}

const std::vector<FieldKey>& agencyRankFields()
{
    static const std::vector<FieldKey> fields{{FieldKind::Agency, QStringLiteral("level")},
                                              {FieldKind::Agency, QStringLiteral("kind")}};
    return fields;
}

std::optional<QString> Change::appliedTo(const QString& text) const
{
    if (!isPart())
        return text == before ? std::optional(after) : std::nullopt;
    if (at < 0 || at > text.size() || !QStringView(text).sliced(at).startsWith(before))
        return std::nullopt;
    if (isInsidePair(text, at) || isInsidePair(text, at + before.size()))
        return std::nullopt;
    const QStringView old(text);
    return old.first(at) + after + old.sliced(at + before.size());
}

QString Change::takenBackFrom(QString text) const
{
    return isPart() ? text.replace(at, after.size(), before) : before;
}

Change Change::between(const FieldKey& key, const QString& before, const QString& after)
{
    qsizetype start = commonStart(before, after);
    if (isInsidePair(before, start) || isInsidePair(after, start))
        --start;
    qsizetype end = commonEnd(QStringView(before).sliced(start), QStringView(after).sliced(start));
    if (isInsidePair(before, before.size() - end) || isInsidePair(after, after.size() - end))
        --end;
    if (start == 0 && end == 0)
        return {key, before, after};
    return {key, before.sliced(start, before.size() - start - end),
            after.sliced(start, after.size() - start - end), start};
}

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
                   [](const Change& change) { return change.inverse(); });
    return result;
}

} // namespace gongkai
