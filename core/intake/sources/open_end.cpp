// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/open_end.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qsizetype longestFigure = 24;

// The last item that is not blank.
auto lastOf(auto& items)
{
    return std::find_if(items.rbegin(), items.rend(),
                        [](const auto& item) { return !item.text.isEmpty(); });
}

} // namespace

QString figureAtEnd(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:[-+—－＋−]\\s?)?[0-9０-９][0-9０-９,，.．]*$|"
                       "(?<![^\\s|:：])[-+—－＋−/／]+$"));
    const auto found = pattern.match(text.right(longestFigure + 1));
    return found.capturedLength() <= longestFigure ? found.captured() : QString();
}

QString textAtEnd(const SourceDocument& document)
{
    if (!document.items.empty()) {
        const auto last = lastOf(document.items);
        return last == document.items.rend() ? QString() : last->text;
    }
    if (document.blocks.empty())
        return {};
    const auto* table = std::get_if<SourceTable>(&document.blocks.back());
    if (!table)
        return std::get<QString>(document.blocks.back());
    const auto last = lastOf(table->cells());
    return last == table->cells().rend() ? QString() : last->text;
}

void setTextAtEnd(SourceDocument& document, const QString& text)
{
    if (!document.items.empty()) {
        lastOf(document.items)->text = text;
        return;
    }
    SourceBlock& block = document.blocks.back();
    const auto* table = std::get_if<SourceTable>(&block);
    if (!table) {
        block = text;
        return;
    }
    std::vector<SourceCell> cells = table->cells();
    lastOf(cells)->text = text;
    block = table->with(table->columnCount(), std::move(cells));
}

void markOpenEnd(SourceDocument& document)
{
    const QString text = textAtEnd(document);
    if (!figureAtEnd(text).isEmpty())
        setTextAtEnd(document, text + cutFigureMark);
}

} // namespace gongkai
