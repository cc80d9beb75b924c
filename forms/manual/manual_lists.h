// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"

#include <QString>

// The lists of the manual that the program itself states, as HTML.
namespace gongkai {

/// Is it over the report as a whole, or over each of its figures? Every form has these.
bool isGeneral(const Check& check);

/// The checks whose cells stand on this sheet, without the general ones.
QString checkList(const Form& form, const QString& sheet);
QString generalCheckList(const Form& form);
/// The rules of the text.
QString textCheckList();
/// Every command of the window's menus with its key.
QString menuList();

/// What a menu, action or button says, as the manual names it: without the mark of its key and “…”.
QString commandWords(const QString& text);

} // namespace gongkai
