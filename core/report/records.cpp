// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/records.h"

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

using Named = std::pair<RecordKind, const char*>;

// Stored in files.
constexpr std::array<Named, 5> kinds{{{RecordKind::ExportPublish, "export_publish_anyway"},
                                      {RecordKind::ExportSignoff, "export_signoff_anyway"},
                                      {RecordKind::PrintPublish, "print_publish_anyway"},
                                      {RecordKind::PrintSignoff, "print_signoff_anyway"},
                                      {RecordKind::HandOver, "hand_over_anyway"}}};

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
    const FieldKey year{FieldKind::Meta, QStringLiteral("year")};
    const QString same = report.field(year);
    return {recordKindName(kind), {{year, same, same}}};
}

} // namespace gongkai
