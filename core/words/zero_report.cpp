// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/zero_report.h"

#include "core/checks/check_engine.h"
#include "core/report/edits.h"

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

bool matches(const QString& text, const QString& pattern)
{
    return pattern.endsWith(u'*') ? text.startsWith(QStringView(pattern).chopped(1))
                                  : text == pattern;
}

bool isOneOf(const CellId& cell, const QStringList& patterns)
{
    return std::ranges::any_of(patterns, [&](const QString& pattern) {
        const QStringList parts = pattern.split(u'.');
        return parts.size() == 3 && matches(cell.table, parts[0]) && matches(cell.row, parts[1]) &&
               matches(cell.column, parts[2]);
    });
}

void apply(Report& report, const Operation& operation)
{
    // Blank cells of the report's own form take a 0, and totals what takeOverTotals() proved.
    const auto applied = report.apply(operation);
    Q_ASSERT(applied);
}

// Fills blank cells with 0 as far as no check breaks by it.
class ZeroFill
{
public:
    explicit ZeroFill(const Report& report) : m_report(report) {}

    /// Into those of these cells that are blank. What was filled before counts as standing there.
    void fill(const QStringList& patterns)
    {
        const Report before = m_report;
        std::set<CellId> blank;
        for (const CellId& cell : before.cells())
            if (before.figure(cell).isBlank() && isOneOf(cell, patterns))
                blank.insert(cell);
        const std::set<QString> brokenBefore = brokenKeys(before);
        for (;;) {
            m_report = filled(before, blank);
            const std::set<CellId> guilty = leastGuilty(before, brokenBefore);
            if (guilty.empty())
                return;
            std::erase_if(blank, [&](const CellId& cell) { return guilty.contains(cell); });
        }
    }
    const Report& report() const { return m_report; }

private:
    static bool forbids(const Finding& finding)
    {
        return finding.outcome == Outcome::Broken && finding.check->severity != Severity::Hint &&
               (finding.check->kind == Check::Kind::Equal ||
                finding.check->kind == Check::Kind::AtMost);
    }

    static std::set<QString> brokenKeys(const Report& report)
    {
        std::set<QString> keys;
        for (const Finding& finding : checkReport(report))
            if (forbids(finding))
                keys.insert(finding.key());
        return keys;
    }

    static Report filled(Report report, const std::set<CellId>& blank)
    {
        std::vector<std::pair<CellId, Figure>> zeros;
        for (const CellId& cell : blank)
            if (!report.form().isTotal(cell))
                zeros.emplace_back(cell, Figure(Decimal(0)));
        apply(report, setFigures(report, zeros));
        Operation totals = takeOverTotals(report).operation;
        std::erase_if(totals.changes, [&](const Change& change) {
            const auto cell = CellId::fromString(change.key.id);
            return !cell || !blank.contains(*cell);
        });
        apply(report, totals);
        return report;
    }

    // Of the checks that break by the filling, the one that fewest filled cells are behind: a
    // column before the total of all columns.
    std::set<CellId> leastGuilty(const Report& before, const std::set<QString>& brokenBefore) const
    {
        std::set<CellId> least;
        for (const Finding& finding : checkReport(m_report)) {
            if (!forbids(finding) || brokenBefore.contains(finding.key()))
                continue;
            std::set<CellId> guilty;
            for (const CellId& cell : finding.cells)
                addFilled(before, cell, guilty);
            if (!guilty.empty() && (least.empty() || guilty.size() < least.size()))
                least = guilty;
        }
        return least;
    }

    // The cell if it was filled, and of a total what it was added up from.
    void addFilled(const Report& before, const CellId& cell, std::set<CellId>& cells) const
    {
        if (before.figure(cell).isBlank() == m_report.figure(cell).isBlank() ||
            !cells.insert(cell).second)
            return;
        for (const Check& check : before.form().checks)
            for (const CheckInstance& instance : check.instances)
                if (instance.total == cell)
                    for (const auto* side : {&instance.left, &instance.right})
                        for (const Term& term : *side)
                            if (term.cell && !term.lastYear)
                                addFilled(before, *term.cell, cells);
    }

    Report m_report;
};

// The sentences that nothing happened, as the report would be.
void planSentences(ZeroReportPlan& plan, const Report& before, const Report& after,
                   const Lexicon& lexicon)
{
    const auto& patterns = lexicon.index.lists().drafts;
    for (const Section& section : before.form().sections) {
        const QString& part = section.narrative;
        bool isSaid = false;
        for (const Draft& draft : draftSentences(after, part, lexicon).sentences) {
            if (!draft.saysNothing || draft.part != part)
                continue;
            isSaid = true;
            auto& list = before.narrative(part).isEmpty() ? plan.written : plan.notWritten;
            list.push_back(draft);
        }
        const bool isExpected = std::ranges::any_of(patterns, [&](const DraftPattern& pattern) {
            return pattern.saysNothing && pattern.parts.front() == part &&
                   (pattern.forms.isEmpty() || pattern.forms.contains(before.form().id));
        });
        if (isExpected && !isSaid)
            plan.contradicted.push_back(part);
    }
}

} // namespace

ZeroReportPlan planZeroReport(const Report& report, const Lexicon& lexicon)
{
    ZeroFill work(report);
    QStringList all;
    for (const ZeroCells& zero : lexicon.index.lists().zeroCells) {
        if (!zero.forms.contains(report.form().id))
            continue;
        work.fill(zero.cells);
        all += zero.cells;
    }
    ZeroReportPlan plan;
    for (const CellId& cell : report.cells()) {
        if (!report.figure(cell).isBlank() || !isOneOf(cell, all))
            continue;
        if (const Figure figure = work.report().figure(cell); figure.isBlank())
            plan.left.push_back(cell);
        else
            plan.filled.emplace_back(cell, figure);
    }
    planSentences(plan, report, work.report(), lexicon);

    plan.operation = setFigures(report, plan.filled, u"zero_report"_qs);
    Report after = report;
    for (const Draft& draft : plan.written) {
        const FieldKey key{FieldKind::Narrative, draft.part};
        const Operation operation =
            setField(after, key, withParagraph(after.narrative(draft.part), draft.text));
        apply(after, operation);
        plan.operation.changes.insert(plan.operation.changes.end(), operation.changes.begin(),
                                      operation.changes.end());
    }
    return plan;
}

} // namespace gongkai
