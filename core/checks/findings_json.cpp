// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/findings_json.h"

namespace gongkai {

QString publicName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("hint");
}

QString publicName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Holds:
        return QStringLiteral("holds");
    case Outcome::Broken:
        return QStringLiteral("broken");
    case Outcome::Undecidable:
        return QStringLiteral("undecidable");
    case Outcome::NotApplicable:
        break;
    }
    return QStringLiteral("na");
}

void writeCells(JsonWriter& json, QStringView key, const std::vector<CellId>& cells)
{
    json.key(key);
    json.beginArray();
    for (const CellId& cell : cells)
        json.string(cell.toString());
    json.endArray();
}

namespace {

void writeFigures(JsonWriter& json, const Finding& finding)
{
    if (finding.outcome == Outcome::NotApplicable)
        return;
    json.member(u"left", finding.left.toString());
    json.member(u"right", finding.right.toString());
    if (finding.outcome != Outcome::Undecidable)
        json.member(u"difference", finding.difference().toString());
}

void writeCulprits(JsonWriter& json, const std::vector<Culprit>& culprits)
{
    if (culprits.empty())
        return;
    json.key(u"culprits");
    json.beginArray();
    for (const Culprit& culprit : culprits) {
        json.beginObject();
        json.member(u"cell", culprit.cell.toString());
        json.member(u"figure", culprit.figure.toString());
        json.member(u"reason", publicName(culprit.reason));
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeFinding(JsonWriter& json, const Finding& finding, const std::vector<Culprit>& culprits)
{
    json.beginObject();
    json.member(u"check", finding.check->id);
    json.member(u"instance", finding.instance->id);
    json.member(u"severity", publicName(finding.check->severity));
    json.member(u"result", publicName(finding.outcome));
    writeFigures(json, finding);
    if (finding.outcome == Outcome::Undecidable)
        writeCells(json, u"blank", finding.blank);
    json.memberIfFilled(u"reason", finding.reason);
    if (finding.computed)
        json.member(u"computed", finding.computed->toString());
    writeCells(json, u"cells", finding.cells);
    writeCulprits(json, culprits);
    json.member(u"message", finding.message);
    json.endObject();
}

QByteArray findingsToJson(const std::vector<Finding>& findings, const Report& report)
{
    JsonWriter json;
    json.beginArray();
    for (const Finding& finding : findings)
        writeFinding(json, finding, culpritsOf(report, findings, finding));
    json.endArray();
    return json.take();
}

} // namespace gongkai
