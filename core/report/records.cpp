// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/records.h"

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

using Named = std::pair<RecordKind, const char*>;

// Stored in files.
constexpr std::array<Named, 6> kinds{{{RecordKind::ExportPublish, "export_publish_anyway"},
                                      {RecordKind::ExportSignoff, "export_signoff_anyway"},
                                      {RecordKind::PrintPublish, "print_publish_anyway"},
                                      {RecordKind::PrintSignoff, "print_signoff_anyway"},
                                      {RecordKind::HandOver, "hand_over_anyway"},
                                      {RecordKind::Standing, "standing_confirmed"}}};

} // namespace

QString recordKindName(RecordKind kind)
{
    return QLatin1String(std::ranges::find(kinds, kind, &Named::first)->second);
}

bool isRecord(const QString& operationKind)
{
    return std::ranges::any_of(
        kinds, [&](const Named& named) { return operationKind == QLatin1String(named.second); });
}

Operation recordOf(const Report& report, RecordKind kind)
{
    const QStringList fields = kind == RecordKind::Standing
                                   ? QStringList{QStringLiteral("scope"), QStringLiteral("edition")}
                                   : QStringList{QStringLiteral("year")};
    Operation record{recordKindName(kind), {}};
    for (const QString& id : fields) {
        const FieldKey field{FieldKind::Meta, id};
        const QString same = report.field(field);
        record.changes.push_back({field, same, same});
    }
    return record;
}

} // namespace gongkai
