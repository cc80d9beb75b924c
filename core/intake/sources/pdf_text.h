// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/pdf_page.h"
#include "core/intake/sources/text_look.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// Letters that stand beside each other.
struct PdfLine
{
    std::vector<PdfLetter> letters; ///< from left to right, never none
    PdfBox box;

    /// The height of its first letter, the measure for gaps.
    double em() const { return letters.front().box.height(); }
    QString text() const;
    /// By letter: is it smaller than what it touches and above or below its line, as marks of notes
    /// are?
    std::vector<Raised> raised() const;
    /// The pieces between wide gaps.
    QStringList words() const;
};

/// The letters as lines, from top to bottom.
std::vector<PdfLine> pdfLines(std::vector<PdfLetter> letters);

/// Takes the footnotes of a page away: from the first line on that begins with a raised digit in
/// smaller letters or under a line.
QStringList takeFootnotes(std::vector<PdfLine>& lines, const std::vector<PdfRule>& rules,
                          Budget& budget);

/// “— 5 —”, “5”, “第5页”, “5/12”: what stands alone at the edge of a page.
bool isPageNumber(const QString& text);

/// The lines of a page beside its tables.
struct PdfPageText
{
    double width = 0; ///< of the page
    double height = 0;
    std::vector<PdfLine> lines;
    std::vector<PdfBox> tables; ///< where they stand
};

/// Where lines of text begin and end that are full.
struct PdfTextEdges
{
    double left = 0;
    double right = 0;
};

/// Puts the lines of prose together again to paragraphs: a line goes on where it begins at the left
/// edge of the text and what it begins with had no room any more at the end of the line before.
class PdfParagraphs
{
public:
    void beginPage(const PdfTextEdges& edges);
    /// @return the paragraph that ended before this line; "" when it goes on.
    QString add(const PdfLine& line);
    /// @return the open paragraph, "" when there is none.
    QString end();

private:
    PdfTextEdges m_edges;
    QString m_text;
    double m_em = 0; // of the last line
    double m_middle = 0;
    double m_bottom = 0; // of the last line, from the top of this page; negative on another
    double m_room = 0;   // behind the last line
};

/// Takes the running heads and feet away: lines at the edge of a page that an earlier page has
/// there, too, but for the digits in them. Those of the first page stay.
void dropRunningHeads(std::vector<PdfPageText>& pages);

} // namespace gongkai
