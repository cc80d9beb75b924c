// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/list_numbers.h"

#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace gongkai {

/// The numbered lists and headings of an OpenDocument text. `xml` stands at the element told about.
class OdfLists
{
public:
    /// Takes what the element says of how lists are numbered, when it says anything.
    /// @return false when it is no such element.
    bool add(const QXmlStreamReader& xml);

    void openList(const QXmlStreamReader& xml);
    void closeList();
    /// The next paragraph is the first of an item.
    void beginItem(const QXmlStreamReader& xml);
    /// @return what is printed before the paragraph or heading that begins, "" for nothing.
    QString beginParagraph(const QXmlStreamReader& xml);

private:
    int depth() const { return static_cast<int>(m_open.size()) - 1; }

    ListNumbers m_numbers;
    QString m_style;             // the one being told about
    std::vector<QString> m_open; // the styles of the open lists
    bool m_beginsItem = false;
};

} // namespace gongkai
