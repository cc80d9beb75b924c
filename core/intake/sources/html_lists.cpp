// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_lists.h"

#include "core/base/numbering.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace gongkai {
namespace {

// As browsers print it.
QString printedInList(int number, NumberStyle style)
{
    if (style == NumberStyle::None)
        return {};
    const bool isChinese = style == NumberStyle::Chinese || style == NumberStyle::ChineseFormal ||
                           style == NumberStyle::Stems;
    return printedNumber(number, style) + (isChinese ? u'、' : u'.');
}

} // namespace

void HtmlLists::close()
{
    if (!m_lists.empty())
        m_lists.pop_back();
}

void HtmlLists::beginEntry(std::optional<NumberStyle> style, std::optional<int> number)
{
    if (m_lists.empty())
        return;
    OpenList& list = m_lists.back();
    list.next = number.value_or(list.next);
    m_number = printedInList(list.next, style.value_or(list.style));
    list.next = std::min(list.next, std::numeric_limits<int>::max() - 1) + 1;
}

QString HtmlLists::numbered(const QString& text)
{
    const QString number = std::exchange(m_number, {});
    return number.isEmpty() || numberingOf(text).scheme != Scheme::None ? text
                                                                        : withNumber(number, text);
}

} // namespace gongkai
