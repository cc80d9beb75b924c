// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/output/writers.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace gongkai {
namespace {

// Fixed order of the groups whose ids no form states.
QStringList agencyIds()
{
    return {u"name"_qs, u"code"_qs, u"level"_qs, u"kind"_qs};
}

QStringList coverIds()
{
    return {u"document_number"_qs, u"issue_date"_qs, u"address"_qs, u"postcode"_qs,
            u"phone"_qs,           u"fax"_qs,        u"email"_qs,   u"website"_qs};
}

QStringList signoffIds()
{
    return {u"responsible"_qs, u"head"_qs, u"reviewer"_qs, u"preparer"_qs, u"phone"_qs, u"date"_qs};
}

QStringList narrativeIds(const Form& form)
{
    QStringList ids;
    for (const Section& section : form.sections)
        if (!section.narrative.isEmpty())
            ids += section.narrative;
    return ids;
}

// An object of texts under a key; left out when none of them is filled.
void writeGroup(JsonWriter& json, const Report& report, QStringView key, FieldKind kind,
                QStringList ids)
{
    ids.removeIf([&](const QString& id) { return report.field({kind, id}).isEmpty(); });
    if (ids.isEmpty())
        return;
    json.key(key);
    json.beginObject();
    for (const QString& id : ids)
        json.member(id, report.field({kind, id}));
    json.endObject();
}

void writeFrame(JsonWriter& json, const Report& report)
{
    json.member(u"format", u"gongkai-report");
    json.key(u"version");
    json.number(1);
    json.member(u"form", report.form().id);
    json.key(u"year");
    json.number(report.year());
    json.member(u"scope", report.scope());
    json.key(u"edition");
    json.number(report.edition());
    json.memberIfFilled(u"title", report.field({FieldKind::Meta, u"title"_qs}));
}

// Figures under a key; left out when all are blank.
void writeFigures(JsonWriter& json, QStringView key, std::vector<std::pair<CellId, Figure>> figures)
{
    std::erase_if(figures, [](const auto& entry) { return entry.second.isBlank(); });
    if (figures.empty())
        return;
    json.key(key);
    json.beginObject();
    for (const auto& [cell, figure] : figures)
        json.member(cell.toString(), figure.toString());
    json.endObject();
}

void writeCells(JsonWriter& json, const Report& report)
{
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& cell : report.cells())
        figures.emplace_back(cell, report.figure(cell));
    writeFigures(json, u"cells", std::move(figures));
}

void writeLocalRows(JsonWriter& json, const Report& report)
{
    if (report.localRows().empty())
        return;
    json.key(u"local_rows");
    json.beginArray();
    for (const LocalRow& row : report.localRows()) {
        json.beginObject();
        json.member(u"id", row.id);
        json.memberIfFilled(u"after", row.after);
        json.memberIfFilled(u"label", row.label);
        json.memberIfFilled(u"unit", row.unit);
        json.endObject();
    }
    json.endArray();
}

void writeLastYear(JsonWriter& json, const Report& report)
{
    const auto& last = report.lastYear();
    if (!last)
        return;
    json.key(u"last_year");
    json.beginObject();
    json.member(u"form", last->form);
    json.key(u"year");
    json.number(last->year);
    json.memberIfFilled(u"source", last->source);
    writeFigures(json, u"cells", {last->cells.begin(), last->cells.end()});
    if (!last->narrative.empty()) {
        json.key(u"narrative");
        json.beginObject();
        for (const auto& [id, text] : last->narrative)
            json.member(id, text);
        json.endObject();
    }
    json.endObject();
}

void writeOrigins(JsonWriter& json, const Report& report)
{
    bool any = false;
    std::vector<FieldKey> keys = agencyRankFields();
    for (const CellId& cell : report.cells())
        keys.push_back(FieldKey::cell(cell));
    for (const FieldKey& key : keys) {
        const auto origin = report.originOf(key);
        if (!origin)
            continue;
        if (!std::exchange(any, true)) {
            json.key(u"origin");
            json.beginObject();
        }
        json.key(FieldKey::originOf(key).id);
        json.beginObject();
        json.memberIfFilled(u"from", origin->from);
        json.memberIfFilled(u"cell", origin->cell);
        json.memberIfFilled(u"at", origin->at);
        json.key(u"confirmed");
        json.boolean(origin->confirmed);
        json.memberIfFilled(u"original", origin->original);
        json.endObject();
    }
    if (any)
        json.endObject();
}

// Also the cells that were blank, as "": an explanation is for exactly these figures.
void writeExplained(JsonWriter& json, QStringView key, const std::map<CellId, Figure>& figures)
{
    if (figures.empty())
        return;
    json.key(key);
    json.beginObject();
    for (const auto& [cell, figure] : figures)
        json.member(cell.toString(), figure.toString());
    json.endObject();
}

void writeExplanations(JsonWriter& json, const Report& report)
{
    const std::vector<Explanation> explanations = report.explanations();
    if (explanations.empty())
        return;
    json.key(u"explanations");
    json.beginArray();
    for (const Explanation& explanation : explanations) {
        json.beginObject();
        json.member(u"check", explanation.check);
        json.memberIfFilled(u"instance", explanation.instance);
        writeExplained(json, u"figures", explanation.figures);
        writeExplained(json, u"last_year", explanation.lastYear);
        json.member(u"text", explanation.text);
        json.endObject();
    }
    json.endArray();
}

void writeOverride(JsonWriter& json, const Report& report)
{
    const auto value = report.override();
    if (!value)
        return;
    json.key(u"override");
    json.beginObject();
    json.member(u"reason", value->reason);
    json.memberIfFilled(u"by", value->by);
    json.memberIfFilled(u"at", value->at);
    json.endObject();
}

} // namespace

QByteArray writeJson(const Report& report)
{
    JsonWriter json;
    json.beginObject();
    writeFrame(json, report);
    writeGroup(json, report, u"agency", FieldKind::Agency, agencyIds());
    writeCells(json, report);
    writeLocalRows(json, report);
    writeGroup(json, report, u"narrative", FieldKind::Narrative, narrativeIds(report.form()));
    writeGroup(json, report, u"cover", FieldKind::Cover, coverIds());
    writeGroup(json, report, u"signoff", FieldKind::Signoff, signoffIds());
    writeLastYear(json, report);
    writeOrigins(json, report);
    writeExplanations(json, report);
    writeOverride(json, report);
    json.endObject();
    return json.take();
}

} // namespace gongkai
