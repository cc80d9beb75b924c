// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_sheet.h"

#include "core/intake/sources/number_format.h"
#include "core/intake/sources/readers.h"
#include "core/intake/sources/workbook_number.h"
#include "core/intake/sources/xml_attribute.h"

#include <algorithm>

namespace gongkai {

int odfNumber(const QXmlStreamReader& xml, QStringView name, int most)
{
    return std::clamp(attribute(xml, name).toInt(), 1, most);
}

bool isHiddenOdfLine(const QXmlStreamReader& xml)
{
    const QString said = attribute(xml, u"visibility");
    return said == u"collapse" || said == u"filter";
}

void OdfSheet::addColumns(const QXmlStreamReader& xml)
{
    const int count = odfNumber(xml, u"number-columns-repeated", mostOdfColumns);
    for (int i = 0; i < count && isHiddenOdfLine(xml) && m_budget->take(Limit::Steps); ++i)
        m_sheet.hiddenColumns.add(m_columns + i);
    m_columns = std::min(m_columns + count, mostOdfColumns);
    if (m_budget->take(Limit::Nodes))
        m_styles.emplace_back(m_columns, attribute(xml, u"default-cell-style-name"));
}

void OdfSheet::beginRow(const QXmlStreamReader& xml)
{
    m_place.column = 0;
    m_texts.clear();
    m_rowStyle = attribute(xml, u"default-cell-style-name");
    m_rowRepeats = odfNumber(xml, u"number-rows-repeated", mostOdfRows);
    for (int i = 0; i < m_rowRepeats && isHiddenOdfLine(xml) && m_budget->take(Limit::Rows); ++i)
        m_sheet.hiddenRows.add(m_place.row + i);
}

QString OdfSheet::styleOfCell(const QXmlStreamReader& xml) const
{
    QString style = attribute(xml, u"style-name");
    if (style.isEmpty())
        style = m_rowStyle;
    const auto column =
        std::ranges::upper_bound(m_styles, m_place.column, {}, &std::pair<int, QString>::first);
    return style.isEmpty() && column != m_styles.end() ? column->second : style;
}

void OdfSheet::beginCell(const QXmlStreamReader& xml)
{
    m_lines.clear();
    m_value.clear();
    m_cellRepeats = odfNumber(xml, u"number-columns-repeated", mostOdfColumns);
    const QString type = attribute(xml, u"value-type");
    if (type == u"float" || type == u"currency")
        m_value = workbookNumber(attribute(xml, u"value"));
    const int columns = odfNumber(xml, u"number-columns-spanned", mostOdfColumns);
    const int rows = odfNumber(xml, u"number-rows-spanned", mostOdfRows);
    if ((rows > 1 || columns > 1) && m_budget->take(Limit::Nodes))
        m_sheet.merges.push_back({m_place, {m_place.row + rows - 1, m_place.column + columns - 1}});
}

QString OdfSheet::shownText() const
{
    const QString shown = m_lines.join(u'\n');
    return m_value.isEmpty() ? shown : numberAsShown(m_value, shown);
}

void OdfSheet::endCell(const TextLook& look)
{
    if (look.isUnread()) // a number stands in an attribute, too
        m_value.clear();
    const QString text = look.shown(tidyLines(shownText()));
    m_lines.clear();
    for (int i = 0; i < m_cellRepeats && !text.isEmpty() && m_budget->take(Limit::Fields) &&
                    m_budget->take(Limit::Characters, text.size());
         ++i)
        m_texts.emplace_back(m_place.column + i, text);
    m_place.column = std::min(m_place.column + m_cellRepeats, mostOdfColumns);
}

void OdfSheet::endRow()
{
    for (int i = 0; i < m_rowRepeats && !m_texts.empty(); ++i)
        for (const auto& [column, text] : m_texts) {
            if (!m_budget->take(Limit::Cells))
                return;
            m_sheet.texts.insert_or_assign({m_place.row + i, column}, text);
        }
    m_place.row = std::min(m_place.row + m_rowRepeats, mostOdfRows);
}

SourceTable OdfSheet::take(HiddenParts& hidden)
{
    m_sheet.dropHidden(hidden, *m_budget);
    SourceTable table = m_sheet.toTable(*m_budget);
    table.setName(m_name);
    return table;
}

} // namespace gongkai
