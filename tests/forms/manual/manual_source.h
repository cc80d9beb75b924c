// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai::test {

/// The chapters as they stand in resources/manual, one behind the other; every {{list}} is a list
/// that the program fills in.
QString manualSource();

/// Everything the pattern's first bracket catches in them.
QStringList caughtInManual(const QString& pattern);

/// A translated text of the program and the context it belongs to.
struct Said
{
    QString context;
    QString text;
};

/// Every text of translations/*.ts, of several forms of a number the first.
std::vector<Said> everythingSaid();

} // namespace gongkai::test
