// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/catalog/json_node.h"

#include <QStringList>

#include <vector>

namespace gongkai {

/// What `@table`, `@row` and `@column` of a template stand for in one instance; "" for a variable
/// the template does not have.
struct Binding
{
    QString table;
    QString row;
    QString column;

    QString apply(QString pattern) const;
};

/// Reads an optional `over`: a list of {table, rows, columns}, rows and columns each a list of
/// ids, ranges (`a:b`) or `*`. One binding per row, column or row and column; without an `over`
/// one empty binding. More than form_limits::instances are a fault.
std::vector<Binding> readOver(const JsonNode& owner, const Form& form);

/// The cells of `table.row.column`, where row and column may be a range or `*` and the whole may
/// be `*`, every cell of the form. In form order, columns within rows. Headings are left out.
/// What does not exist is reported at the node, and so is one cell too many for a form.
std::vector<CellId> expandCells(const JsonNode& node, const QString& pattern, const Form& form);

} // namespace gongkai
