// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/base/json_text.h"
#include "core/report/records.h"

namespace gongkai {
namespace {

bool isAbout(const Change& change, const std::optional<QString>& cell)
{
    const FieldKind kind = change.key.kind;
    return !cell ||
           ((kind == FieldKind::Cell || kind == FieldKind::Origin) && change.key.id == *cell);
}

} // namespace

std::optional<std::vector<HistoryEntry>> tellHistory(const std::vector<LogEntry>& log,
                                                     const std::optional<QString>& cell)
{
    std::vector<HistoryEntry> history;
    WholeChanges whole;
    for (const LogEntry& entry : log) {
        HistoryEntry act{entry.at, entry.user, entry.operation.kind, {}};
        for (const Change& change : entry.operation.changes) {
            const auto told = whole.next(change);
            if (!told)
                return std::nullopt;
            if (told->before != told->after && isAbout(*told, cell))
                act.changes.push_back(*told);
        }
        if (!act.changes.empty() || (!cell && isRecord(act.kind)))
            history.push_back(std::move(act));
    }
    return history;
}

QByteArray historyToJson(const std::vector<HistoryEntry>& history)
{
    JsonWriter json;
    json.beginArray();
    for (const HistoryEntry& entry : history) {
        json.beginObject();
        json.member(u"at", entry.at);
        json.member(u"user", entry.user);
        json.member(u"kind", entry.kind);
        json.key(u"changes");
        json.beginArray();
        for (const Change& change : entry.changes) {
            json.beginArray();
            for (const QString& text :
                 {fieldKindName(change.key.kind), change.key.id, change.before, change.after})
                json.string(text);
            json.endArray();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace gongkai
