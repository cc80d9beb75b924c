// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/register_access.h"
#include "app/cli/report_access.h"
#include "core/base/json_text.h"
#include "core/base/report_guard.h"
#include "core/base/text.h"
#include "core/output/history_text.h"
#include "core/register/document/act_text.h"
#include "core/report/names.h"
#include "core/storage/history.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

QString inLine(const QString& value)
{
    const QString line = value.simplified();
    return line.isEmpty() ? Texts::tr("(blank)") : shortened(line);
}

// A cell with its id, too, which is what --cell and set take.
QString nameOf(const Report& report, const FieldKey& key)
{
    return key.kind == FieldKind::Cell ? fieldText(report, key) : changedField(report, key);
}

QString lineOf(const QString& act, const Change& change, const Report& report)
{
    // Of a long text what is another one now; a figure, a name or a day only says something whole.
    const Change part = change.key.kind == FieldKind::Narrative
                            ? Change::between(change.key, change.before, change.after)
                            : change;
    const auto value = [&](const QString& stored) {
        return inLine(changedValue(report, change.key, stored));
    };
    return QStringLiteral("%1 %2: %3 → %4")
        .arg(act, nameOf(report, change.key), value(part.before), value(part.after));
}

QString whenAndWho(const QString& at, const QString& user)
{
    return QStringLiteral("%1 %2").arg(QString(at).replace(u'T', u' ').left(19),
                                       user.isEmpty() ? QStringLiteral("-") : user);
}

void print(const std::vector<HistoryEntry>& history, const Report& report, Output& output)
{
    for (const HistoryEntry& entry : history) {
        const QString act = whenAndWho(entry.at, entry.user) + u' ' + operationName(entry.kind);
        if (entry.changes.empty())
            output.line(act);
        for (const Change& change : entry.changes)
            if (isTold(change))
                output.line(lineOf(act, change, report));
    }
}

QByteArray actsToJson(const std::vector<LogRow>& acts)
{
    JsonWriter json;
    json.beginArray();
    for (const LogRow& act : acts) {
        json.beginObject();
        json.member(u"at", act.at);
        json.member(u"user", act.user);
        json.member(u"kind", act.kind);
        json.member(u"text", actText(act));
        json.endObject();
    }
    json.endArray();
    return json.take();
}

Result<int> tellRegister(const Arguments& arguments, Output& output)
{
    if (arguments.has(QStringLiteral("cell")))
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: a register has no cells.").arg(arguments.words()[0]));
    const auto open = readRegister(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const std::vector<LogRow> acts = open->document->acts();
    if (arguments.has(QStringLiteral("json")))
        output.text = actsToJson(acts);
    else
        for (const LogRow& act : acts)
            output.line(whenAndWho(act.at, act.user) + u' ' + actText(act));
    return Done;
}

} // namespace

Result<int> runHistory(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    if (beginsAs(path, registerApplicationId))
        return tellRegister(arguments, output);
    auto file = ReportFile::open(path, {.mode = ReportFile::Mode::Read});
    if (!file)
        return fail(file.error());
    output.notes += (*file)->notices();
    const auto log = (*file)->history();
    if (!log)
        return fail(log.error());
    std::optional<QString> cell;
    if (arguments.has(QStringLiteral("cell")))
        cell = arguments.value(QStringLiteral("cell"));
    const auto history = tellHistory(*log, cell);
    if (!history)
        return fail(ErrorCode::Corrupt,
                    Texts::tr("%1: the history of a text is damaged.").arg(path));
    const Report& report = (*file)->report();
    const auto id = cell ? CellId::fromString(*cell) : std::nullopt;
    // A row that was taken away has a history all the same.
    if (cell && history->empty() && !(id && report.hasCell(*id)))
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: there is no cell “%2” in this report.").arg(path, *cell));
    if (arguments.has(QStringLiteral("json")))
        output.text = historyToJson(*history);
    else
        print(*history, report, output);
    return Done;
}

} // namespace gongkai::cli
