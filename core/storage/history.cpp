// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/base/json_text.h"
#include "core/report/records.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Storage)
};

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
        HistoryEntry act{entry.at, entry.user, entry.operation.kind, {}, entry.sequence};
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

Result<Report> reportAfter(const FormPtr& form, const std::vector<LogEntry>& log, qint64 sequence)
{
    Report report(form);
    for (const LogEntry& entry : log) {
        if (!report.apply(entry.operation))
            return fail(ErrorCode::Corrupt, Messages::tr("The history of this file is damaged; it "
                                                         "cannot go back to this state."));
        if (entry.sequence == sequence)
            return report;
    }
    return fail(ErrorCode::Invalid, Messages::tr("There is no such act in the history."));
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
