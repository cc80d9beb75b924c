// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/match_report.h"

#include "core/base/json_text.h"
#include "core/base/text.h"
#include "core/intake/match/missing_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::MatchReport)
};

constexpr qsizetype mostToShow = 200; // of a text of the source

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

// As much of it as says what it is: some sources hold millions of digits in one place.
QString shown(const QString& text)
{
    return shortened(oneLine(text), mostToShow);
}

QString stateName(MatchedCell::State state)
{
    switch (state) {
    case MatchedCell::State::Taken:
        return u"taken"_qs;
    case MatchedCell::State::Normalised:
        return u"normalised"_qs;
    case MatchedCell::State::UnitUnknown:
        return u"unit_unknown"_qs;
    case MatchedCell::State::Unreadable:
        return u"unreadable"_qs;
    case MatchedCell::State::Conflict:
        return u"conflict"_qs;
    }
    return {};
}

QString labelOf(const Form& form, const CellId& cell)
{
    return form.hasCell(cell) ? form.cellLabel(cell) : cell.toString();
}

QString sentence(const MatchedCell& cell, const Form& form)
{
    const QString label = labelOf(form, cell.cell);
    const QString text = shown(cell.originals().join(QStringLiteral("” / “")));
    switch (cell.state) {
    case MatchedCell::State::Taken:
        break;
    case MatchedCell::State::Normalised:
        return Messages::tr("figure rewritten: %1 “%2” → %3")
            .arg(label, text, cell.figure.toString());
    case MatchedCell::State::UnitUnknown:
        return Messages::tr("unit unknown: %1 “%2”; is it 元 or 万元? Left blank.")
            .arg(label, text);
    case MatchedCell::State::Unreadable:
        return Messages::tr("not readable: %1 “%2”; left blank. %3").arg(label, text, cell.reason);
    case MatchedCell::State::Conflict:
        return Messages::tr(
                   "conflict: %1 stands there with different figures, once “%2”; left blank.")
            .arg(label, text);
    }
    return {};
}

void writePlace(JsonWriter& json, const SourcePlace& place)
{
    const std::pair<QStringView, int> parts[]{
        {u"block", place.block}, {u"row", place.row}, {u"column", place.column}};
    for (const auto& [name, value] : parts) {
        json.key(name);
        json.number(value);
    }
}

void writeCandidates(JsonWriter& json, const MatchedCell& cell)
{
    json.key(u"candidates");
    json.beginArray();
    for (const MatchedCell::Candidate& candidate : cell.candidates) {
        json.beginObject();
        json.memberIfFilled(u"value", candidate.figure.toString());
        json.member(u"original", candidate.original);
        writePlace(json, candidate.place);
        json.endObject();
    }
    json.endArray();
}

void writeCells(JsonWriter& json, const MatchReport& report)
{
    json.key(u"cells");
    json.beginArray();
    for (const MatchedCell& cell : report.cells) {
        json.beginObject();
        json.member(u"cell", cell.cell.toString());
        json.member(u"state", stateName(cell.state));
        json.memberIfFilled(u"value", cell.figure.toString());
        json.memberIfFilled(u"original", cell.original);
        writePlace(json, cell.place);
        if (!cell.candidates.empty())
            writeCandidates(json, cell);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QStringList MatchedCell::originals() const
{
    if (candidates.empty())
        return {original};
    QStringList texts;
    for (const Candidate& candidate : candidates)
        texts += candidate.original;
    return texts;
}

int MatchReport::takenCount() const
{
    return static_cast<int>(std::ranges::count_if(cells, &MatchedCell::isTaken));
}

int MatchReport::blankCount() const
{
    return static_cast<int>(std::ranges::count_if(
        cells, [](const MatchedCell& cell) { return cell.isTaken() && cell.figure.isBlank(); }));
}

QStringList describe(const MatchReport& report, const Form& form)
{
    const int blank = report.blankCount();
    QString counts =
        Messages::tr("%1 of %2 cells matched.")
            .arg(QString::number(report.takenCount() - blank), QString::number(report.cellCount));
    if (blank > 0)
        counts += Messages::tr(" %n more cell(s) are empty there.", nullptr, blank);
    QStringList lines{counts};
    lines += report.notes;
    for (const auto& label : report.altered)
        lines += Messages::tr("label altered: “%1” read as “%2”")
                     .arg(shown(label.source), oneLine(label.form));
    for (const MatchedCell& cell : report.cells)
        if (const QString text = sentence(cell, form); !text.isEmpty())
            lines += text;
    for (const MissingPart& part : missingParts(report.missing, form))
        lines += Messages::tr("not found: %1").arg(part.label);
    for (const auto& figure : report.leftOver)
        lines += figure.label.isEmpty()
                     ? Messages::tr("left over in the source: “%1”").arg(shown(figure.text))
                     : Messages::tr("left over in the source: “%1” in the row “%2”")
                           .arg(shown(figure.text), shown(figure.label));
    return lines;
}

QByteArray matchReportToJson(const MatchReport& report)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"matched");
    json.number(report.takenCount());
    json.key(u"total");
    json.number(report.cellCount);
    json.key(u"tables");
    json.number(report.tableCount);
    writeCells(json, report);
    json.key(u"missing");
    json.beginArray();
    for (const CellId& cell : report.missing)
        json.string(cell.toString());
    json.endArray();
    json.key(u"altered_labels");
    json.beginArray();
    for (const auto& label : report.altered) {
        json.beginObject();
        json.member(u"source", label.source);
        json.member(u"form", label.form);
        writePlace(json, label.place);
        json.endObject();
    }
    json.endArray();
    json.key(u"left_over");
    json.beginArray();
    for (const auto& figure : report.leftOver) {
        json.beginObject();
        json.memberIfFilled(u"label", figure.label);
        json.member(u"text", figure.text);
        writePlace(json, figure.place);
        json.endObject();
    }
    json.endArray();
    json.key(u"notes");
    json.beginArray();
    for (const QString& note : report.notes)
        json.string(note);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace gongkai
