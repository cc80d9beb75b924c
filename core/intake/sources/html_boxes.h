// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace gongkai {

/// Which part of a table an element is that no tag says is one.
enum class Box { None, Table, Rows, Row, Cell };

/// As the value of `display` says.
Box boxOfDisplay(QStringView value);
/// As the names of classes say: `row` and `cell`, `tr` and `td`.
Box boxOfClasses(QStringView classes);
/// Is this an element that means nothing itself?
bool canBeBox(const QString& name);

/// Writes the tags of such elements: of tables where they are shown as parts of one. By the names
/// of their classes alone only a row is one that begins with a cell.
class HtmlBoxes
{
public:
    /// @param budget  must outlive the boxes.
    explicit HtmlBoxes(Budget& budget) : m_budget(budget) {}

    /// @param styled, named  what style and classes say.
    /// @param at  in the page, behind the tag.
    QByteArray open(const QString& name, Box styled, Box named, const QString& page, qsizetype at,
                    const QByteArray& attributes);
    QByteArray close(const QString& name);
    /// What ends where another element begins.
    QByteArray between();

private:
    struct OpenBox
    {
        QString name;
        Box box = Box::None;
        bool hasOpenTable = false; // of the rows in it so far, which stand in none
    };

    Budget& m_budget;
    std::vector<OpenBox> m_boxes;
};

} // namespace gongkai
