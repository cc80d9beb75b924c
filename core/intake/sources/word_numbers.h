// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/list_numbers.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace gongkai {

/// The automatic numbers of a Word file of either format. Paragraphs belong to lists; lists of one
/// definition count together; a style may say of which list its paragraphs are. Definitions, lists
/// and styles have names, whatever the format calls them by.
class WordNumbers
{
public:
    /// What a paragraph, or a style, says of its number; where it says nothing its style does.
    struct Place
    {
        QString list; ///< “0”: none
        std::optional<int> level;
    };

    /// A level of a definition, to be told about; null where there is none.
    ListLevel* level(const QString& definition, int level)
    {
        return m_numbers.level(definition, level);
    }
    void setDefinition(const QString& list, const QString& definition)
    {
        m_definitionOf.insert(list, definition);
    }
    /// The first paragraph of the list at this level has another number.
    void setStart(const QString& list, int level, int number) { m_starts[{list, level}] = number; }
    /// Paragraphs of a style that names the list only are of this level.
    void setLevelOfStyle(const QString& definition, const QString& style, int level)
    {
        m_levelOfStyle[{definition, style}] = level;
    }
    /// What a style says, to be added to.
    Place& style(const QString& name) { return m_styles[name]; }
    void setBase(const QString& style, const QString& base) { m_bases.insert(style, base); }

    /// Counts a paragraph. @return what is printed before it, "" for nothing.
    QString next(const QString& style, const Place& own);

private:
    Place placeOf(const QString& style) const;

    ListNumbers m_numbers; // by definition
    QHash<QString, Place> m_styles;
    QHash<QString, QString> m_bases;
    QHash<QString, QString> m_definitionOf;
    std::map<std::pair<QString, QString>, int> m_levelOfStyle; // by definition and style
    std::map<std::pair<QString, int>, int> m_starts;           // by list and level
};

} // namespace gongkai
