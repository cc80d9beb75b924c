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

/// Which styles of a Word file are those of headings, and of which level; 0 is the highest.
class HeadingStyles
{
public:
    /// Reads the part with the styles; what is damaged tells nothing.
    void read(QXmlStreamReader& xml, Budget& budget);
    /// By its outline, its name (“heading 1”) or the style it is based on; nothing for other text.
    std::optional<int> level(const QString& style) const;

private:
    QHash<QString, int> m_levels;
    QHash<QString, QString> m_bases;
};

/// Where the headings of a document have no numbers, those of its parts get the sign of one (“# ”),
/// which linesOf() takes off again: the highest level that has at least three, titles left out.
/// Where some heading is numbered the numbers say it all.
/// @param levels  by block.
void markHeadings(std::vector<SourceBlock>& blocks, const std::map<size_t, int>& levels);

} // namespace gongkai
