// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/sparse_sheet.h"
#include "core/intake/sources/text_look.h"

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <utility>
#include <vector>

namespace gongkai {

constexpr int mostOdfRows = 1'048'576; ///< of a sheet
constexpr int mostOdfColumns = 16'384;

/// An attribute of an OpenDocument file that counts something, 1 where it says nothing.
int odfNumber(const QXmlStreamReader& xml, QStringView name, int most);
/// Did the user hide this row or column, or a filter?
bool isHiddenOdfLine(const QXmlStreamReader& xml);

/// A sheet of an OpenDocument workbook while it is read, element by element. What the budget does
/// not allow is not kept.
class OdfSheet
{
public:
    /// @param budget  must outlive it.
    OdfSheet(const QString& name, Budget& budget) : m_name(name), m_budget(&budget) {}

    // Each where `xml` stands at the element that begins, <table:table-column> and so on.
    void addColumns(const QXmlStreamReader& xml);
    void beginRow(const QXmlStreamReader& xml);
    void beginCell(const QXmlStreamReader& xml);

    /// The style of the cell itself, else of its row, else of its column.
    QString styleOfCell(const QXmlStreamReader& xml) const;
    /// A paragraph of the open cell.
    void addLine(const QString& text) { m_lines += text; }
    /// @param look  of the text in it.
    void endCell(const TextLook& look);
    void endRow();

    /// The sheet is complete; what is hidden in it is counted.
    SourceTable take(HiddenParts& hidden);

private:
    QString shownText() const;

    QString m_name;
    Budget* m_budget;
    SparseSheet m_sheet;
    SheetPlace m_place;
    QStringList m_lines;                           // of the open cell
    QString m_value;                               // of the open cell, when it is a number
    int m_columns = 0;                             // told about so far
    std::vector<std::pair<int, QString>> m_styles; // of columns, up to the one before a number
    QString m_rowStyle;
    int m_rowRepeats = 1;                         // of the open row
    int m_cellRepeats = 1;                        // of the open cell
    std::vector<std::pair<int, QString>> m_texts; // of the open row, by column
};

} // namespace gongkai
