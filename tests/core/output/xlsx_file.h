// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace gongkai::test {

struct XlsxCell
{
    QString value; ///< number or text as it stands in the file; "" when blank
    bool isNumber = false;
    QString formula; ///< without “=”; "" for none

    friend bool operator==(const XlsxCell&, const XlsxCell&) = default;
};

struct XlsxSheet
{
    QString name;
    std::map<QString, XlsxCell> cells; ///< by reference, “B5”
    QStringList merges;                ///< “A1:J1”
    QByteArray xml;                    ///< the whole part
};

/// The worksheets of a workbook in their order.
std::vector<XlsxSheet> readXlsx(const QByteArray& workbook);

/// The cell of the workbook in which each figure of a report stands.
std::map<CellId, XlsxCell> figureCells(const Report& report);

/// “B5” for row 4 and column 1.
QString reference(int row, int column);

} // namespace gongkai::test
