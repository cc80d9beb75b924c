// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/report_search.h"

#include "core/base/text.h"
#include "core/report/cover_fields.h"
#include "core/report/edits.h"

#include <algorithm>

namespace gongkai {
namespace {

// Where a text stands in another; widths and upper and lower case are the same.
qsizetype findText(const QString& text, const QString& wanted, qsizetype from)
{
    return toHalfWidth(text).indexOf(wanted, from, Qt::CaseInsensitive);
}

class Search
{
public:
    Search(const Report& report, const QString& text)
        : m_report(report), m_wanted(toHalfWidth(text.trimmed()))
    {}

    std::vector<SearchHit> run()
    {
        if (m_wanted.isEmpty())
            return {};
        cover();
        for (const Section& section : m_report.form().sections) {
            for (const QString& sheet : section.sheets)
                table(m_report.sheet(sheet));
            if (!section.narrative.isEmpty())
                prose(section.narrative);
        }
        return m_hits;
    }

private:
    qsizetype find(const QString& text, qsizetype from = 0) const
    {
        return findText(text, m_wanted, from);
    }

    void cover()
    {
        for (const CoverField& field : coverFields(m_report.form())) {
            if (find(field.label) >= 0 || find(m_report.field(field.key)) >= 0)
                m_hits.push_back({{PageRef::Kind::Cover}, std::nullopt, field.key});
        }
    }

    void table(const Sheet& sheet)
    {
        for (const SheetCell& place : sheet.cells) {
            const auto cell = place.figure ? place.figure : besideLabel(sheet, place);
            const QString text =
                place.figure ? m_report.figure(*place.figure).toString() : place.text;
            if (cell && find(text) >= 0)
                m_hits.push_back({{PageRef::Kind::Sheet, sheet.id}, cell});
        }
    }

    // The first figure in the label's rows; else below it; else in any later row.
    static std::optional<CellId> besideLabel(const Sheet& sheet, const SheetCell& label)
    {
        const auto first = [&](auto&& wanted) {
            const auto found = std::ranges::find_if(
                sheet.cells, [&](const SheetCell& place) { return place.figure && wanted(place); });
            return found == sheet.cells.end() ? std::nullopt : found->figure;
        };
        auto cell = first([&](const SheetCell& place) {
            return place.row >= label.row && place.row < label.row + label.rowSpan &&
                   place.column > label.column;
        });
        if (!cell)
            cell = first([&](const SheetCell& place) {
                return place.row > label.row && place.column + place.columnSpan > label.column &&
                       place.column < label.column + label.columnSpan;
            });
        return cell ? cell : first([&](const SheetCell& place) { return place.row > label.row; });
    }

    void prose(const QString& id)
    {
        const QString text = m_report.narrative(id);
        for (qsizetype at = find(text); at >= 0; at = find(text, at + m_wanted.size())) {
            m_hits.push_back({{PageRef::Kind::Narrative, id},
                              std::nullopt,
                              std::nullopt,
                              static_cast<int>(at),
                              static_cast<int>(m_wanted.size())});
        }
    }

    const Report& m_report;
    const QString m_wanted;
    std::vector<SearchHit> m_hits;
};

} // namespace

std::vector<SearchHit> searchReport(const Report& report, const QString& text)
{
    return Search(report, text).run();
}

ReplacePlan planReplace(const Report& report, const QString& text, const QString& by,
                        const QString& part)
{
    ReplacePlan plan{{QStringLiteral("replace"), {}}};
    const QString wanted = toHalfWidth(text);
    if (wanted.isEmpty())
        return plan;
    for (const Section& section : report.form().sections) {
        if (section.narrative.isEmpty() || (!part.isEmpty() && section.narrative != part))
            continue;
        QString words = report.narrative(section.narrative);
        const int before = plan.count;
        for (qsizetype at = findText(words, wanted, 0); at >= 0;
             at = findText(words, wanted, at + by.size())) {
            words.replace(at, wanted.size(), by);
            ++plan.count;
        }
        plan.parts += plan.count > before ? 1 : 0;
        const Operation operation =
            setField(report, {FieldKind::Narrative, section.narrative}, cleanProse(words));
        plan.operation.changes.insert(plan.operation.changes.end(), operation.changes.begin(),
                                      operation.changes.end());
    }
    return plan;
}

} // namespace gongkai
