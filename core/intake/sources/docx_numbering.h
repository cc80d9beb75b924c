// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/list_numbers.h"

#include <QHash>
#include <QString>
#include <QXmlStreamReader>

#include <map>
#include <optional>
#include <utility>

namespace gongkai::docx_read {

/// The automatic numbers of a Word file.
class DocxNumbering
{
public:
    /// What a paragraph, or a style, says of its number; where it says nothing its style does.
    struct Place
    {
        QString list; ///< “0”: none
        std::optional<int> level;
    };

    /// Reads word/numbering.xml; a damaged part numbers nothing more.
    void read(QXmlStreamReader& xml, Budget& budget);
    /// What a style says, to be added to.
    Place& style(const QString& name) { return m_styles[name]; }
    void setBase(const QString& style, const QString& base) { m_bases.insert(style, base); }

    /// Counts a paragraph. @return what is printed before it, "" for nothing.
    QString next(const QString& style, const Place& own);

private:
    void readLevel(const QXmlStreamReader& xml, ListLevel& level);
    Place placeOf(const QString& style) const;

    ListNumbers m_numbers;
    QHash<QString, Place> m_styles;
    QHash<QString, QString> m_bases;
    QHash<QString, QString> m_listOf;                          // the definition of a list
    std::map<std::pair<QString, QString>, int> m_levelOfStyle; // by definition and style
    std::map<std::pair<QString, int>, int> m_restarts;         // by list and level
};

} // namespace gongkai::docx_read
