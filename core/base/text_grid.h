// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A sheet as plain texts, row by row. Rows may end early.
struct TextGrid
{
    QString name; ///< of the sheet; may be empty
    std::vector<QStringList> rows;
};

} // namespace gongkai
