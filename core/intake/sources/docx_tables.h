// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/nested_tables.h"
#include "core/intake/sources/text_look.h"

#include <QStringView>
#include <QXmlStreamReader>

namespace gongkai {

/// A table of a Word file while it is read, element by element. Rows that were deleted are left
/// out; of those that are hidden it is told whether figures stand in them.
class DocxTable : public TextTable
{
public:
    using TextTable::TextTable;

    /// The element at which `xml` stands begins; others than those of tables do nothing.
    void start(const QXmlStreamReader& xml, const TextStyles& styles);
    /// The same where it ends. The last paragraph of a cell has ended before.
    void end(QStringView name, HiddenParts& hidden);

    /// Text of the open row that nobody sees.
    void addHidden(bool hasFigures) { m_hiddenFigures = m_hiddenFigures || hasFigures; }
    bool isInRowProperties() const { return m_inRowProperties; }
    /// Is something set behind the text of the open cell?
    bool isCellShaded() const { return m_isShaded || m_cellIsShaded; }

private:
    void beginRow();
    void endRow(HiddenParts& hidden);
    void endCell();
    void addCell(const QString& text);

    int m_before = 0; // positions in front of the open row
    int m_columnSpan = 1;
    bool m_continues = false;
    bool m_rowBegun = false; // something of the open row was kept
    bool m_rowDeleted = false;
    bool m_rowHidden = false;
    bool m_hiddenFigures = false; // in the open row
    bool m_isShaded = false;      // by its own properties or its style
    bool m_cellIsShaded = false;  // the open one
    bool m_inRowProperties = false;
    bool m_inCellProperties = false;
};

} // namespace gongkai
