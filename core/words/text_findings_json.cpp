// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_findings_json.h"

#include "core/checks/findings_json.h"
#include "core/words/text_messages.h"

namespace gongkai {
namespace {

void writePlace(JsonWriter& json, const TextPlace& place)
{
    json.key(u"place");
    json.beginObject();
    json.member(u"part", place.part);
    json.key(u"paragraph");
    json.number(place.paragraph);
    json.key(u"from");
    json.number(place.from);
    json.key(u"to");
    json.number(place.to);
    json.member(u"text", place.text);
    json.endObject();
}

void writeFinding(JsonWriter& json, const TextFinding& finding, const Report& report)
{
    json.beginObject();
    json.member(u"check", finding.rule->id);
    json.member(u"instance", finding.instance());
    json.member(u"severity", publicName(finding.severity));
    json.member(u"result", publicName(finding.outcome));
    json.memberIfFilled(u"left", finding.left);
    json.memberIfFilled(u"right", finding.right);
    json.memberIfFilled(u"difference", finding.difference);
    writeCells(json, u"cells", finding.cells);
    json.member(u"message", textFindingMessage(finding, report));
    writePlace(json, finding.place);
    json.endObject();
}

} // namespace

QByteArray findingsToJson(const std::vector<Finding>& cells, const std::vector<TextFinding>& texts,
                          const Report& report)
{
    JsonWriter json;
    json.beginArray();
    for (const Finding& finding : cells)
        writeFinding(json, finding, culpritsOf(report, cells, finding));
    for (const TextFinding& finding : texts)
        writeFinding(json, finding, report);
    json.endArray();
    return json.take();
}

} // namespace gongkai
