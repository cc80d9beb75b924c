// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"

namespace gongkai {

/// Where the rows stand that a report adds to the one table that allows them.
enum class LocalRowsPlace {
    None,    ///< not on this sheet
    Between, ///< body row i is row i of the table: each after the row it follows
    Below,   ///< under the last row of the sheet, in their order
    NoRoom,  ///< a fault of the form: no column is left for their label
};

/// @param table  that allows them. They stand on the last sheet that shows it.
LocalRowsPlace localRowsPlace(const Form& form, const Sheet& sheet, const Table& table);

} // namespace gongkai
