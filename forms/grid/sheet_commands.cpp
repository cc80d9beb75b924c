// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_commands.h"

#include "core/base/formula.h"
#include "core/report/edits.h"
#include "forms/grid/cell_block.h"
#include "forms/grid/cell_steps.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace gongkai {
namespace {

// No statutory table is near this size; a longer clipboard is something else.
constexpr qsizetype longestBlock = 200'000;
constexpr size_t refusedShown = 8;

QModelIndex topLeft(const QModelIndex& current, const QItemSelection& selection)
{
    QModelIndex result = current;
    for (const QModelIndex& index : selection.indexes())
        result = current.sibling(std::min(result.row(), index.row()),
                                 std::min(result.column(), index.column()));
    return result;
}

} // namespace

void SheetCommands::copy(const QItemSelection& selection) const
{
    if (!selection.isEmpty())
        QApplication::clipboard()->setText(blockText(m_model, selection));
}

void SheetCommands::paste(const QModelIndex& current, const QItemSelection& selection)
{
    const QString text = QApplication::clipboard()->text();
    if (!current.isValid() || text.isEmpty() || m_model.session().editor().isReadOnly())
        return;
    if (text.size() > longestBlock) {
        m_prompts.report({ErrorCode::Invalid,
                          tr("The clipboard holds far more than a table. Nothing was pasted; "
                             "copy only the cells that belong here.")});
        return;
    }
    const TextBlock block = readBlock(text);
    const std::vector<CellId> selected = cells(selection);
    const bool single = block.size() == 1 && block.front().size() == 1;
    const auto place = [&](std::optional<Figure> none) {
        return single && selected.size() > 1
                   ? placeEverywhere(m_model, selected, block.front().front(), none)
                   : placeBlock(m_model, topLeft(current, selection), block, none);
    };
    BlockPlacement placement = place(std::nullopt);
    if (placement.ambiguous > 0 &&
        static_cast<size_t>(placement.ambiguous) == placement.refused.size()) {
        const std::optional<Figure> none = askNone(placement.ambiguous);
        if (!none)
            return;
        placement = place(none);
    }
    if (placement.refused.empty())
        apply(placement.figures, QStringLiteral("paste"));
    else
        reportRefused(placement.refused);
}

void SheetCommands::clear(const QItemSelection& selection)
{
    Figures figures;
    for (const CellId& cell : cells(selection))
        figures.emplace_back(cell, Figure());
    apply(figures, QStringLiteral("clear"));
}

void SheetCommands::fillDown(const QItemSelection& selection)
{
    const QModelIndexList indexes = selection.indexes();
    if (indexes.isEmpty())
        return;
    const auto [top, bottom] = std::minmax_element(
        indexes.begin(), indexes.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    const bool oneRow = top->row() == bottom->row();
    Figures figures;
    for (const QModelIndex& index : indexes) {
        const QModelIndex source =
            oneRow ? neighbour(m_model, index, -1, 0) : index.siblingAtRow(top->row());
        const std::optional<CellId> from = m_model.cellId(source);
        const std::optional<CellId> to = m_model.cellId(index);
        if (from && to && *from != *to)
            figures.emplace_back(*to, m_model.report().figure(*from));
    }
    apply(figures, QStringLiteral("set"));
}

void SheetCommands::takeTotal(const CellId& cell)
{
    const std::optional<ComputedTotal> computed = computedTotal(m_model.report(), cell);
    if (computed && computed->values.size() == 1)
        apply({{cell, Figure(computed->values.front())}}, QStringLiteral("take_totals"));
}

std::optional<Figure> SheetCommands::askNone(int count)
{
    const int answer = m_prompts.choose(
        tr("What does “无” mean here?"),
        tr("“无” stands in %n cell(s). 0 says that there were none; “/” says that the item does "
           "not apply to this agency.",
           nullptr, count),
        {tr("Enter 0"), tr("Enter “/”")});
    if (answer < 0)
        return std::nullopt;
    return answer == 0 ? Figure(Decimal(0)) : Figure::slash();
}

QString SheetCommands::sumUp(const QItemSelection& selection) const
{
    const std::vector<CellId> chosen = cells(selection);
    Decimal sum;
    int count = 0;
    for (const CellId& cell : chosen) {
        const Figure figure = m_model.report().figure(cell);
        if (!figure.isNumber())
            continue;
        sum += figure.value();
        ++count;
    }
    if (chosen.size() < 2)
        return {};
    if (count == 0)
        return tr("No figures in %n cell(s)", nullptr, static_cast<int>(chosen.size()));
    return tr("Sum %1 · count %2 · average %3")
        .arg(sum.toString(), QString::number(count), average(sum, count));
}

// Exact, or to one place with a sign that says so.
QString SheetCommands::average(Decimal sum, int count)
{
    const QString quotient = u'=' + sum.toString() + u'/' + QString::number(count);
    if (const auto exact = calculate(quotient))
        return exact->toString();
    const Decimal rounded = (sum.isNegative() ? -sum : sum).percentOf(Decimal(count) * 100);
    return u'≈' + (sum.isNegative() ? -rounded : rounded).toString();
}

std::vector<CellId> SheetCommands::cells(const QItemSelection& selection) const
{
    std::vector<CellId> result;
    for (const QModelIndex& index : selection.indexes())
        if (const std::optional<CellId> cell = m_model.cellId(index))
            result.push_back(*cell);
    return result;
}

void SheetCommands::reportRefused(const std::vector<RefusedCell>& refused)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(refused.size(), refusedShown); ++i)
        lines << refused[i].where + u'：' + refused[i].reason;
    if (refused.size() > refusedShown)
        lines << tr("and %n more cell(s)", nullptr,
                    static_cast<int>(refused.size() - refusedShown));
    m_prompts.report(
        {ErrorCode::Invalid,
         tr("Nothing was pasted, because these cells do not fit:") + u'\n' + lines.join(u'\n')});
}

// A refusal of the file is announced by the session.
void SheetCommands::apply(const Figures& figures, const QString& kind)
{
    if (m_model.session().editor().isReadOnly())
        return;
    static_cast<void>(m_model.session().apply(setFigures(m_model.report(), figures, kind)));
}

} // namespace gongkai
