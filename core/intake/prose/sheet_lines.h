// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"

#include <QString>

#include <optional>

namespace gongkai {

/// A line that a sheet of the form prints around its table, with or without what is filled in.
struct SheetLine
{
    enum class Kind { Title, Year, Agency };

    Kind kind = Kind::Title;
    QString agency{}; ///< as it is filled in
};

/// @return nothing for other lines.
std::optional<SheetLine> sheetLineIn(const QString& text, const Form& form);

/// “2018年1月20日政府信息公开情况统计表”, a date with the title of a sheet behind it: the date;
/// other text as it is.
QString withoutSheetTitle(const QString& text, const Form& form);

} // namespace gongkai
