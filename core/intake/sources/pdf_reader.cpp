// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/base/own_marks.h"
#include "core/intake/sources/edged_table.h"
#include "core/intake/sources/pdf_edges.h"
#include "core/intake/sources/pdf_grid.h"
#include "core/intake/sources/pdf_page.h"
#include "core/intake/sources/pdf_text.h"
#include "core/intake/sources/refusals.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr double mostOfAPage = 0.3;   // a picture of this part of a page may be the page
constexpr double margin = 0.1;        // of the height of a page
constexpr qsizetype fewestShared = 6; // letters of two pages; less may be the same by chance
constexpr int wordsOfARow = 3;        // a line in as many pieces is a row of a table without lines

class PdfReader
{
public:
    explicit PdfReader(Budget& budget) : m_budget(budget) {}

    Result<SourceDocument> read(PdfFile file)
    {
        m_document.isOwnPaper = file.creator == own_marks::creator;
        std::vector<PdfPage>& pages = file.pages;
        std::vector<std::vector<PdfGrid>> grids;
        std::vector<PdfPageText> texts(pages.size());
        for (size_t i = 0; i < pages.size(); ++i)
            grids.push_back(read(pages[i], texts[i]));
        dropRunningHeads(texts);
        const std::vector<PdfTextEdges> edges = textEdgesOf(texts);
        for (size_t i = 0; i < pages.size(); ++i)
            addPage(grids[i], texts[i].lines, edges[i]);
        endTable();
        endParagraph();
        if (m_budget.isSpent())
            return m_budget.refusal();
        if (m_letters == 0)
            return scannedPdf(m_budget.what());
        // Letters that the file does not name are no digits, either.
        if (m_unnamed * 5 > m_letters)
            return namelessLetters(m_budget.what());
        if (!m_hasGrid) {
            m_document.items = std::move(m_items);
            m_document.blocks.clear();
        }
        return std::move(m_document);
    }

private:
    // Takes the tables of a page and the lines beside them, page numbers apart.
    std::vector<PdfGrid> read(PdfPage& page, PdfPageText& text)
    {
        m_document.hidden.others += dropStruckLetters(page, m_budget);
        count(page);
        std::vector<PdfGrid> grids = takePdfGrids(page, m_budget);
        text = {page.width, page.height, pdfLines(std::move(page.letters)), {}};
        for (const PdfGrid& grid : grids)
            text.tables.push_back(grid.box());
        std::erase_if(text.lines, [](const PdfLine& line) { return line.text().isEmpty(); });
        dropPageNumbers(page, text.lines);
        m_document.footnotes += takeFootnotes(text.lines, rulesBeside(grids, page), m_budget);
        return grids;
    }

    // Those that are of no table.
    std::vector<PdfRule> rulesBeside(const std::vector<PdfGrid>& grids, const PdfPage& page)
    {
        std::vector<PdfRule> rules = page.rules;
        if (!m_budget.take(Limit::Steps, std::ssize(rules) * std::ssize(grids)))
            return {};
        std::erase_if(rules, [&grids](const PdfRule& rule) {
            return std::ranges::any_of(
                grids, [&rule](const PdfGrid& grid) { return grid.covers(rule.box); });
        });
        return rules;
    }

    void addPage(const std::vector<PdfGrid>& grids, const std::vector<PdfLine>& lines,
                 const PdfTextEdges& edges)
    {
        m_paragraphs.beginPage(edges);
        m_isPageStart = true;
        auto line = lines.begin();
        for (const PdfGrid& grid : grids) {
            for (; line != lines.end() && line->box.middleY() < grid.rows.front(); ++line)
                addLine(*line);
            addGrid(grid);
        }
        for (; line != lines.end(); ++line)
            addLine(*line);
    }

    void count(const PdfPage& page)
    {
        const auto letters = std::ssize(page.letters);
        m_letters += letters;
        m_unnamed += std::ranges::count_if(page.letters, [](const PdfLetter& letter) {
            return letter.text.contains(QChar(QChar::ReplacementCharacter));
        });
        double pictures = 0;
        for (const PdfBox& box : page.pictures)
            pictures += box.width() * box.height();
        const bool isPicture = letters == 0 && pictures > mostOfAPage * page.width * page.height;
        m_document.hidden.others += page.hasOtherFigures || isPicture;
    }

    // A number alone is one of a page only where no text is printed.
    static void dropPageNumbers(const PdfPage& page, std::vector<PdfLine>& lines)
    {
        if (!lines.empty() && lines.back().box.middleY() > (1 - margin) * page.height &&
            isPageNumber(lines.back().text()))
            lines.pop_back();
        if (!lines.empty() && lines.front().box.middleY() < margin * page.height &&
            isPageNumber(lines.front().text()))
            lines.erase(lines.begin());
    }

    void addLine(const PdfLine& line)
    {
        if (!m_budget.take(Limit::Lines))
            return;
        endTable();
        const QStringList words = line.words();
        if (words.size() >= wordsOfARow)
            addRowOfWords(words);
        else
            addParagraph(m_paragraphs.add(line));
    }

    void addRowOfWords(const QStringList& words)
    {
        endParagraph();
        for (const QString& word : words)
            m_items.push_back({word, true, false});
        m_items.back().endsRow = true;
        addLooseRow(words, m_document, m_budget);
    }

    void addParagraph(const QString& text)
    {
        if (text.isEmpty() || completesClipped(text))
            return;
        m_document.blocks.emplace_back(text);
        m_items.push_back({text, false, false});
    }

    // A sheet printed on pages beside each other prints the text that runs over their edge on both:
    // what one page clipped goes on where the other has the same words.
    bool completesClipped(const QString& text)
    {
        for (SourceBlock& block : m_document.blocks) {
            QString* before = std::get_if<QString>(&block);
            if (!before || !m_budget.take(Limit::Steps) || !isClipped(*before))
                continue;
            const qsizetype shared = sharedWords(*before, text);
            if (shared == 0)
                continue;
            const auto item = std::ranges::find(m_items, *before, &TextItem::text);
            *before += text.sliced(shared);
            if (item != m_items.end())
                item->text = *before;
            return true;
        }
        return false;
    }

    // Prose without an end.
    static bool isClipped(const QString& text)
    {
        static const QRegularExpression end(QStringLiteral("[。；：！？）”.;:!?)]$"));
        static const QRegularExpression inside(QStringLiteral("[。，；]"));
        return text.contains(inside) && !text.contains(end);
    }

    // How long the end of one text is that is the beginning of the other, which goes on; 0 for
    // none.
    static qsizetype sharedWords(const QString& before, const QString& text)
    {
        for (qsizetype length = std::min(before.size(), text.size() - 1); length >= fewestShared;
             --length)
            if (before.endsWith(QStringView(text).first(length)))
                return length;
        return 0;
    }

    void endParagraph() { addParagraph(m_paragraphs.end()); }

    void addGrid(const PdfGrid& grid)
    {
        endParagraph();
        m_hasGrid = true;
        // On each page a table has only the columns that the rows there divide.
        const bool isPageStart = std::exchange(m_isPageStart, false);
        if (m_table &&
            (isPageStart ? m_table->sharesColumnsWith(grid) : m_table->hasColumnsOf(grid)))
            return m_table->append(grid);
        endTable();
        m_table = grid;
    }

    void endTable()
    {
        if (!m_table)
            return;
        PdfGrid grid = std::move(*m_table);
        m_table.reset();
        const int rows = grid.rowCount();
        const int columns = grid.columnCount();
        if (m_budget.take(Limit::Rows, rows) &&
            SourceTable::canCover(rows, columns, grid.cells, m_budget))
            m_document.blocks.emplace_back(tableOf(rows, columns, std::move(grid)));
    }

    static SourceTable tableOf(int rows, int columns, PdfGrid grid)
    {
        SourceTable table(rows, columns, std::move(grid.cells));
        table.setPageStarts(std::move(grid.pageStarts));
        return table;
    }

    Budget& m_budget;
    SourceDocument m_document;
    std::vector<TextItem> m_items;  // the same, should there be no lines of tables at all
    std::optional<PdfGrid> m_table; // that may go on with the next page
    PdfParagraphs m_paragraphs;
    bool m_hasGrid = false;
    bool m_isPageStart = false; // no table of the page was read so far
    qint64 m_letters = 0;
    qint64 m_unnamed = 0;
};

} // namespace

Result<SourceDocument> readPdfSource(const QByteArray& bytes, Budget& budget)
{
    auto file = readPdfPages(bytes, budget);
    if (!file)
        return fail(file.error());
    return PdfReader(budget).read(std::move(*file));
}

} // namespace gongkai
