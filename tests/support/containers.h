// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace gongkai::test {

/// A ZIP container with these parts.
QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& parts);
/// A Word file with this content of the body.
QByteArray docxOf(const QString& body);
/// A workbook of one sheet with this content of the worksheet element.
QByteArray xlsxOf(const QString& sheet, const QString& sharedStrings = {});
QByteArray toGbk(const QString& text);

} // namespace gongkai::test
