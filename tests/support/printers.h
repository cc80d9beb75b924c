// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a failed expectation prints what the program is made of. Every unit of every test has it
// without naming it (gongkai_test): a unit that did not would print bytes, and the linker would
// choose between both.

#include "core/base/cell_id.h"
#include "core/base/decimal.h"
#include "core/base/figure.h"

#include <QDate>
#include <QString>

#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QDate& day, std::ostream* out)
{
    *out << day.toString(Qt::ISODate).toStdString();
}

namespace gongkai {

inline void PrintTo(const Decimal& number, std::ostream* out)
{
    *out << number.toString().toStdString();
}

inline void PrintTo(const Figure& figure, std::ostream* out)
{
    *out << (figure.isBlank() ? "blank" : figure.toString().toStdString());
}

inline void PrintTo(const CellId& cell, std::ostream* out)
{
    *out << cell.toString().toStdString();
}

} // namespace gongkai
