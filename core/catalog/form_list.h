// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A form the program uses, as it is told of.
struct FormInUse
{
    QString id;
    QString years;
    QString from; ///< its file, or that it is built in
    QString title;
};

std::vector<FormInUse> formsInUse(const Catalog& catalog);

/// Where forms of one's own belong, and what became of each file there: used, or why not.
QStringList formFolderLines(const Catalog& catalog);

} // namespace gongkai
