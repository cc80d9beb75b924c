// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A file of tests/data/catalog.
QByteArray catalogData(const QString& name);

/// Its lines as tab-separated fields, without comments.
std::vector<QStringList> catalogLines(const QString& name);

/// A built-in form. @pre there is one.
FormPtr builtInForm(const QString& id);

inline const QStringList builtInIds{u"2014"_qs, u"2019"_qs, u"2021"_qs};

} // namespace gongkai
