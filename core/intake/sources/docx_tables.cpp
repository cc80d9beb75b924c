// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_tables.h"

#include "core/intake/sources/docx_parts_read.h"

#include <utility>

namespace gongkai {

using namespace docx_read;

void DocxTable::start(const QXmlStreamReader& xml, const TextStyles& styles)
{
    const QStringView name = xml.name();
    if (name == u"tr")
        beginRow();
    else if (name == u"trPr")
        m_inRowProperties = true;
    else if (name == u"gridBefore" && m_inRowProperties)
        m_before = value(xml).toInt();
    else if (name == u"del" && m_inRowProperties)
        m_rowDeleted = true;
    else if (name == u"hidden" && m_inRowProperties)
        m_rowHidden = isOn(xml);
    else if (name == u"gridSpan")
        m_columnSpan = value(xml).toInt();
    else if (name == u"vMerge")
        m_continues = value(xml) != u"restart";
    else if (name == u"tc")
        m_cellIsShaded = false;
    else if (name == u"tblStyle")
        m_isShaded = m_isShaded || styles.look(value(xml)).isShaded.value_or(false);
    else if (name == u"shd")
        (m_inCellProperties ? m_cellIsShaded : m_isShaded) = shades(xml);
    else if (name == u"tcPr")
        m_inCellProperties = true;
    else if (name == u"blip" || name == u"imagedata" || name == u"OLEObject")
        hasPicture = true;
}

void DocxTable::end(QStringView name, HiddenParts& hidden)
{
    if (name == u"trPr")
        m_inRowProperties = false;
    else if (name == u"tcPr")
        m_inCellProperties = false;
    else if (name == u"tr")
        endRow(hidden);
    else if (name == u"tc")
        endCell();
}

void DocxTable::beginRow()
{
    m_before = 0;
    m_rowBegun = m_rowDeleted = m_rowHidden = m_hiddenFigures = false;
}

void DocxTable::endRow(HiddenParts& hidden)
{
    if (std::exchange(m_hiddenFigures, false))
        ++(m_rowHidden ? hidden.rows : hidden.others);
}

void DocxTable::endCell()
{
    const QString text = takeCell();
    if (m_rowHidden)
        addHidden(hasDigit(text));
    else if (!m_rowDeleted)
        addCell(text);
    m_columnSpan = 1;
    m_continues = false;
}

void DocxTable::addCell(const QString& text)
{
    if (!std::exchange(m_rowBegun, true)) {
        builder.beginRow();
        builder.skip(m_before);
    }
    if (m_continues)
        builder.continueCell(m_columnSpan);
    else
        builder.addCell(text, 1, m_columnSpan);
}

} // namespace gongkai
