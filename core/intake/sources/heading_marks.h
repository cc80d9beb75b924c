// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QHash>
#include <QString>
#include <QXmlStreamReader>

#include <map>
#include <optional>
#include <vector>

namespace gongkai {

/// Is this the level of a heading? 0 is the highest; text has 9, as Word counts.
bool isHeadingLevel(int level);

/// Which styles of a Word file are those of headings, and of which level; 0 is the highest.
class HeadingStyles
{
public:
    /// Reads the part with the styles; what is damaged tells nothing.
    void read(QXmlStreamReader& xml, Budget& budget);
    void setLevel(const QString& style, int level) { m_levels.insert(style, level); }
    void setBase(const QString& style, const QString& base) { m_bases.insert(style, base); }
    /// By its outline, its name (“heading 1”) or the style it is based on; nothing for other text.
    std::optional<int> level(const QString& style) const;

private:
    QHash<QString, int> m_levels;
    QHash<QString, QString> m_bases;
};

/// Where the headings of a document have no numbers, those of its parts get the sign of one (“# ”),
/// which linesOf() takes off again: the highest level that has at least three, titles and
/// captions left out, and two that no menu has: a page has headings of its own around it. Where
/// some heading is numbered the numbers say it all.
/// @param levels  by block.
void markHeadings(std::vector<SourceBlock>& blocks, const std::map<size_t, int>& levels);

} // namespace gongkai
