// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_grid.h"
#include "core/register/case_keys.h"
#include "core/register/register.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// What became of the office's own workbook. Every column and every row is in it.
struct RegisterIntake
{
    struct Column
    {
        QString sheet;
        QString title;       ///< as it stands there
        QString key;         ///< of columns.json; "" when it is not known and was not read
        bool isRead = false; ///< false also for what follows from the rest
    };
    struct Left
    {
        QString sheet;
        int row = 0;          ///< from 1, in the sheet without its empty rows
        QString reason;       ///< one sentence
        bool isThere = false; ///< the register has this case already
    };

    std::vector<Column> columns;
    std::vector<Case> cases; ///< with their numbers, each of which the register would take
    std::vector<Left> left;
    QStringList otherSheets; ///< without columns of a register

    int refused() const;
    /// Nothing but cases that are there already is left.
    bool isComplete() const { return refused() == 0; }
};

/// Reads sheets by the titles of their columns, and each row as one case, strictly: a title, word
/// or day that is not known is not guessed at, and a row the register would refuse is left with the
/// reason. Heads of two lines are read as one. A number of the office's own that is none of a
/// register becomes the reference, and the case gets the next number.
///
/// @param common  what holds for each row whose own cell is empty, as KEY=VALUE.
/// @return Invalid when no sheet has such columns, or two columns of one sheet mean one thing.
Result<RegisterIntake> readRegisterGrids(const std::vector<TextGrid>& grids,
                                         const KeyValues& common, const Register& book,
                                         const RegisterRules& rules);

/// Lines for the clerk: columns and what they are, rows that were left. No persons.
QStringList describe(const RegisterIntake& intake);
QByteArray intakeToJson(const RegisterIntake& intake);

} // namespace gongkai
