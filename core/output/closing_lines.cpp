// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/closing_lines.h"

namespace gongkai {
namespace {

const Paragraph* paragraphAt(const std::vector<Block>& blocks, std::size_t at)
{
    return at < blocks.size() ? std::get_if<Paragraph>(&blocks[at]) : nullptr;
}

} // namespace

std::size_t closingEnd(const std::vector<Block>& blocks, std::size_t begin)
{
    std::size_t end = begin;
    for (const Paragraph* line = paragraphAt(blocks, end);
         line && (line->style == TextStyle::TableLine || line->style == TextStyle::BodyRight);
         line = paragraphAt(blocks, end))
        ++end;
    const bool isOverTable = end < blocks.size() && std::holds_alternative<TableBlock>(blocks[end]);
    while (isOverTable && end > begin && paragraphAt(blocks, end - 1)->keepWithNext)
        --end;
    return end;
}

} // namespace gongkai
