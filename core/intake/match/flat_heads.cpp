// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/flat_heads.h"

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

size_t index(int at)
{
    return static_cast<size_t>(at);
}

bool isHead(const FormLine& line)
{
    return line.figures.empty() && line.key.isEmpty();
}

// The nearest label over a figure, in the rows of labels that end with this one; null when it
// stands over other figures, too.
const FormLabel* labelOver(const FormFigure& figure, int last, const FormIndex& form)
{
    const std::vector<FormLine>& lines = form.lines();
    for (int number = last; number >= 0 && isHead(lines[index(number)]) &&
                            lines[index(number)].sheet == lines[index(last)].sheet;
         --number)
        for (const FormLabel& label : lines[index(number)].labels)
            if (label.cell.column == figure.cell.column && label.cell.columnSpan == 1 &&
                label.key == figure.above.value(0))
                return &label;
    return nullptr;
}

FlatHead flatHeadOver(int number, const FormIndex& form)
{
    FlatHead head{number - 1, {}};
    std::set<int> rows;
    for (const FormFigure& figure : form.lines()[index(number)].figures) {
        const FormLabel* label = labelOver(figure, head.line, form);
        if (!label || head.hasLabel(label->key))
            return {};
        head.labels.push_back(label);
        rows.insert(label->cell.row);
    }
    return rows.size() > 1 ? head : FlatHead();
}

} // namespace

bool FlatHead::hasLabel(const QString& key) const
{
    return std::ranges::any_of(labels,
                               [&key](const FormLabel* label) { return label->key == key; });
}

std::vector<FlatHead> flatHeads(const FormIndex& form)
{
    const std::vector<FormLine>& lines = form.lines();
    std::vector<FlatHead> heads;
    for (int number = 1; number < static_cast<int>(lines.size()); ++number) {
        const FormLine& line = lines[index(number)];
        const FormLine& before = lines[index(number) - 1];
        if (line.figures.empty() || !isHead(before) || before.sheet != line.sheet)
            continue;
        if (FlatHead head = flatHeadOver(number, form); head.line >= 0)
            heads.push_back(std::move(head));
    }
    return heads;
}

} // namespace gongkai
