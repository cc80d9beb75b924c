// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/list_numbers.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace gongkai {

/// The automatic numbers of Word's binary file ([MS-DOC] 2.9.150, 2.9.131, 2.9.271). What is
/// damaged numbers nothing more.
class WordLists
{
public:
    /// What the properties of a paragraph, or of its style, say of its number.
    struct Place
    {
        std::optional<quint32> list; ///< from 1; 0: none
        std::optional<int> level;
    };

    /// @param table  the table stream. @param places  where in it the styles, the definitions of
    ///               lists and the lists are: offset and length of each.
    using Extent = std::pair<quint32, quint32>;
    void read(const QByteArray& table, Extent styles, Extent definitions, Extent lists,
              Budget& budget);

    /// Takes what a property change says of a number.
    static void add(quint32 code, QByteArrayView operand, Place& place);

    /// Counts a paragraph. @return what is printed before it, "" for nothing.
    QString next(quint32 style, const Place& own);

private:
    struct Style
    {
        Place place;
        quint32 base = 0;
    };

    void readStyles(QByteArrayView sheet, Budget& budget);
    void readDefinitions(QByteArrayView all, qint64 length, Budget& budget);
    void readLists(QByteArrayView all, Budget& budget);
    qint64 readLevel(QByteArrayView all, qint64 at, ListLevel* level);
    Place placeOf(quint32 style) const;

    ListNumbers m_numbers;
    std::vector<Style> m_styles;
    std::vector<QString> m_lists; // definitions by list
    std::map<std::pair<QString, quint32>, int> m_levelOfStyle;
    std::map<std::pair<quint32, int>, int> m_restarts; // by list and level
};

} // namespace gongkai
