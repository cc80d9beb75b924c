// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_marks.h"
#include "core/output/plain_lines.h"
#include "core/output/title_lines.h"
#include "core/output/word/docx_parts.h"
#include "core/output/word/docx_tables.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace gongkai::docx {
namespace {

constexpr int headerDistance = 851;
constexpr int footerDistance = 1304;     // the page number's dash lies 7 mm below the text area
constexpr int checkFooterDistance = 540; // so that the number stays where it is
constexpr double longestWord = 6;        // characters; a line before it would be stretched visibly
constexpr int headingSize = 320;         // 3号: one character of the grid before it is fitted

QString length(int twips)
{
    return QString::number(twips);
}

// With line ends where a title or a name is broken by sense.
QString inLines(const Paragraph& paragraph)
{
    if (!isBrokenBySense(paragraph.style))
        return paragraph.text;
    const double characters = lineLength(paragraph.style);
    return titleLines(paragraph.text, characters, plainWidth).join(u'\n');
}

class BodyWriter
{
public:
    explicit BodyWriter(const Document& document)
        : m_document(document), m_plans(planBlocks(document)), m_xml(wordPart(u"w:document"_qs))
    {
        m_xml.open(u"w:body"_qs);
    }

    QByteArray write()
    {
        for (m_at = 0; m_at < m_plans.size(); ++m_at)
            std::visit([this](const auto& content) { write(content); }, m_document.blocks[m_at]);
        if (m_afterTable)
            // Word wants text after the last table; it must not need a page of its own.
            writeParagraph({u"TableLine"_qs, {}, {}, false, false, true});
        writeSection(!m_plans.empty() && m_plans.back().turned);
        return m_xml.take();
    }

private:
    struct Line
    {
        QString style;
        QString text;
        QString mark;
        bool withNext = false;
        bool endsSection = false;
        bool isNarrow = false;                  ///< takes no room
        std::optional<double> rightIndent = {}; ///< characters
        bool isRagged = false;
        int linesAbove = 0;
    };

    const BlockPlan& plan() const { return m_plans[m_at]; }

    void write(const PageBreak&) { m_breakBefore = !m_pageBegins; }

    void write(const Paragraph& paragraph)
    {
        m_breakBefore = m_breakBefore || (plan().breakBefore && !m_pageBegins);
        Line line{styleId(paragraph.style), inLines(paragraph), paragraph.mark,
                  plan().withNext,          endsSection(),      false};
        line.linesAbove = paragraph.linesAbove;
        line.isRagged =
            paragraph.style == TextStyle::Body && plainWordWidth(paragraph.text) > longestWord;
        if (paragraph.style == TextStyle::BodyRight)
            line.rightIndent = paragraph.rightIndent;
        writeParagraph(line);
    }

    void write(const TableBlock&)
    {
        m_breakBefore = m_breakBefore || (plan().breakBefore && !m_pageBegins);
        const PlacedTable& table = *plan().table;
        for (const FittedTable& part : table.fit.parts) {
            if (m_afterTable || m_breakBefore)
                writeParagraph({u"TableLine"_qs, {}, {}, true}); // two tables would become one
            writeTable(m_xml, table, part, plan().withNext);
            m_afterTable = true;
            m_pageBegins = false;
        }
        if (endsSection())
            writeParagraph({u"TableLine"_qs, {}, {}, false, true, true});
    }

    // The next block stands on a page of the other orientation.
    bool endsSection() const
    {
        for (std::size_t next = m_at + 1; next < m_plans.size(); ++next)
            if (!std::holds_alternative<PageBreak>(m_document.blocks[next]))
                return m_plans[next].turned != plan().turned;
        return false;
    }

    void writeParagraph(const Line& line)
    {
        m_xml.open(u"w:p"_qs);
        m_xml.open(u"w:pPr"_qs);
        m_xml.value(u"w:pStyle"_qs, line.style);
        if (line.withNext)
            m_xml.leaf(u"w:keepNext"_qs);
        if (line.linesAbove > 0)
            m_xml.leaf(u"w:keepLines"_qs);
        if (std::exchange(m_breakBefore, false))
            m_xml.leaf(u"w:pageBreakBefore"_qs);
        writeSpacing(line);
        if (line.endsSection)
            writeSection(plan().turned);
        m_xml.close();
        const QString id = line.mark.isEmpty() ? QString() : beginMark(line.mark);
        if (!line.text.isEmpty())
            m_xml.run(line.text);
        if (!id.isEmpty())
            m_xml.leaf(u"w:bookmarkEnd"_qs, {{u"w:id"_qs, id}});
        m_xml.close();
        m_afterTable = false;
        m_pageBegins = line.endsSection;
    }

    void writeSpacing(const Line& line)
    {
        if (line.isNarrow)
            m_xml.leaf(u"w:spacing"_qs,
                       {{u"w:line"_qs, u"20"_qs}, {u"w:lineRule"_qs, u"exact"_qs}});
        else if (line.linesAbove > 0)
            m_xml.leaf(u"w:spacing"_qs, {{u"w:beforeLines"_qs, length(100 * line.linesAbove)},
                                         {u"w:before"_qs, length(linePitch * line.linesAbove)}});
        else if (m_afterTable && line.style != u"TableLine")
            m_xml.leaf(u"w:spacing"_qs,
                       {{u"w:beforeLines"_qs, u"50"_qs}, {u"w:before"_qs, length(linePitch / 2)}});
        if (line.rightIndent)
            m_xml.leaf(u"w:ind"_qs,
                       {{u"w:rightChars"_qs, length(qRound(*line.rightIndent * 100))},
                        {u"w:right"_qs, length(qRound(*line.rightIndent * headingSize))}});
        if (line.isRagged) // what cannot be broken would stretch the line before it
            m_xml.value(u"w:jc"_qs, u"left"_qs);
    }

    // A bookmark that names what the paragraph is; each has a name of its own.
    QString beginMark(const QString& mark)
    {
        const QString id = QString::number(++m_marks);
        m_xml.leaf(u"w:bookmarkStart"_qs,
                   {{u"w:id"_qs, id}, {u"w:name"_qs, own_marks::prefix + u'_' + id + u'_' + mark}});
        return id;
    }

    void reference(const QString& name, const QString& type, const QString& id)
    {
        m_xml.leaf(name, {{u"w:type"_qs, type}, {u"r:id"_qs, id}});
    }

    // A turned page is the upright one with its left edge on top, as on paper.
    void writeSection(bool turned)
    {
        m_xml.open(u"w:sectPr"_qs);
        if (!m_document.draftMark.isEmpty()) {
            reference(u"w:headerReference"_qs, u"default"_qs, oddHeader);
            reference(u"w:headerReference"_qs, u"even"_qs, evenHeader);
        }
        reference(u"w:footerReference"_qs, u"default"_qs, oddFooter);
        reference(u"w:footerReference"_qs, u"even"_qs, evenFooter);
        if (turned)
            m_xml.leaf(u"w:pgSz"_qs, {{u"w:w"_qs, length(pageHeight)},
                                      {u"w:h"_qs, length(pageWidth)},
                                      {u"w:orient"_qs, u"landscape"_qs}});
        else
            m_xml.leaf(u"w:pgSz"_qs,
                       {{u"w:w"_qs, length(pageWidth)}, {u"w:h"_qs, length(pageHeight)}});
        writeMargins(turned);
        m_xml.leaf(u"w:cols"_qs, {{u"w:space"_qs, u"425"_qs}});
        m_xml.leaf(u"w:docGrid"_qs, {{u"w:type"_qs, u"linesAndChars"_qs},
                                     {u"w:linePitch"_qs, length(linePitch)},
                                     {u"w:charSpace"_qs, length(charSpace())}});
        m_xml.close();
    }

    void writeMargins(bool turned)
    {
        const int footer = m_document.checkFooter ? checkFooterDistance : footerDistance;
        m_xml.leaf(u"w:pgMar"_qs,
                   {{u"w:top"_qs, length(turned ? marginLeft : marginTop)},
                    {u"w:right"_qs, length(turned ? marginTop : marginRight)},
                    {u"w:bottom"_qs, length(turned ? marginRight : marginBottom)},
                    {u"w:left"_qs, length(turned ? marginBottom : marginLeft)},
                    {u"w:header"_qs, length(headerDistance)},
                    {u"w:footer"_qs, length(turned ? footer * marginRight / marginBottom : footer)},
                    {u"w:gutter"_qs, u"0"_qs}});
    }

    // What 28 characters of 3号 on a line need less than their size, in 4096ths of a point.
    static int charSpace()
    {
        return static_cast<int>(std::floor((textWidth / 28.0 - headingSize) / 20 * 4096));
    }

    const Document& m_document;
    std::vector<BlockPlan> m_plans;
    std::size_t m_at = 0; // the block being written
    WordXml m_xml;
    int m_marks = 0; // written so far
    bool m_pageBegins = true;
    bool m_breakBefore = false;
    bool m_afterTable = false;
};

} // namespace

QByteArray documentPart(const Document& document)
{
    return BodyWriter(document).write();
}

} // namespace gongkai::docx
