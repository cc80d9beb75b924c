// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QByteArray>
#include <QString>

namespace gongkai {

// One reader per kind of file. None knows a form. All refuse what their budget does not allow;
// broken markup is read as far as it goes. What is hidden is not read: SourceDocument::hidden says
// when figures stand in it. So is text that its writer struck out; digits above and below the line
// are read as “¹” and “₁” (text_look.h). Footnotes stand apart (SourceDocument::footnotes), and how
// a word is read aloud (ruby) nowhere.

/// Web pages: nested layout tables are taken apart, the innermost tables stay. Scripts, deleted
/// text (<del>, <s>, <strike>, `line-through`) and hidden parts are not read. Nothing is fetched.
///
/// Lines in <pre> are text as it was typed, tables of blanks and tabs included, unless the page has
/// a table, too.
///
/// Hidden is what says so itself: the attribute `hidden`, `display: none`, `visibility: hidden` or
/// `collapse`, `mso-hide: all` in its `style`, also of <tr>, <td> and <col>; and what has a class
/// whose only rules of the form `.name { … }` in a <style> of the page say so. Other selectors,
/// style sheets in other files and what a script does later are not seen. In a line of text it is
/// also what nobody sees there: of no size, transparent, beside the page; anywhere, what is white
/// on a white ground of its own. The numbers of lists stand before their entries (html_tags.h).
Result<SourceDocument> readHtmlSource(const QString& text, Budget& budget);

/// Word files: tracked insertions are accepted, deletions left out. The numbers of automatic
/// numberings stand before their paragraphs (list_numbers.h).
///
/// Hidden is text with `w:vanish` of its own or by a style, white text with nothing set behind it,
/// and rows with `w:hidden`. The hidden mark of a paragraph joins it to the next one.
Result<SourceDocument> readDocxSource(const QByteArray& bytes, Budget& budget);

/// Word's binary files since 97 (.doc, and .wps of WPS): as Word files. Of styles only
/// the numbering and the level of headings are followed. Of text boxes the tables are read, behind
/// all others; other text with figures in it counts as hidden.
/// @return Unreadable for older ones and those with a password.
Result<SourceDocument> readDocSource(const QByteArray& bytes, Budget& budget);

/// PDF with text: tables by their lines, prose by its lines; a table goes on over pages, and page
/// numbers are dropped. Tables without lines are rows by the gaps in them.
///
/// Hidden is what is turned or unseen, and a page that is a picture.
/// @return Unreadable for scans, what needs a password, and where the reader was not built in.
Result<SourceDocument> readPdfSource(const QByteArray& bytes, Budget& budget);

/// Workbooks: each visible sheet is a table; of a formula the last computed value.
///
/// Hidden are sheets, rows and columns the user hid, outlined groups included. A merged cell is
/// read when some of it is seen.
Result<SourceDocument> readXlsxSource(const QByteArray& bytes, Budget& budget);

/// Workbooks of Excel 97 to 2003 and of WPS (.xls, .et): as workbooks.
/// @return Unreadable for older ones and those with a password.
Result<SourceDocument> readXlsSource(const QByteArray& bytes, Budget& budget);

/// OpenDocument texts and workbooks (.odt, .ods), each as those of Office. A number of a workbook
/// has the unit that its format shows.
/// @return Unreadable for those with a password.
Result<SourceDocument> readOdfSource(const QByteArray& bytes, Budget& budget);

/// Rich text (.rtf, the clipboard of Word and WPS): as Word files. Styles are not followed; what a
/// heading is the paragraph says itself.
Result<SourceDocument> readRtfSource(const QByteArray& bytes, Budget& budget);

/// Plain text: sheets saved as text (by commas, semicolons or tabs), else tables by tabs, by “|” or
/// one cell a line; of MediaWiki and LaTeX by their marks. The marks of a mail that is quoted whole
/// (“> ”) are gone.
Result<SourceDocument> readTextSource(const QString& source, Budget& budget);

/// Text of a cell or paragraph: blanks made single, lines kept, and no letters that nobody sees. A
/// sign that may be seen and means nothing certain (U+00AD, control characters) becomes U+FFFD
/// where it stands at a figure: the figure is not what its digits say.
QString tidyLines(QStringView text);

/// Stands in a text for something that is seen there and was not understood, for tidyLines().
inline constexpr QStringView unknownSign = u"\u00ad";

/// Does a field with this code draw what it shows itself, without a text that could be read
/// (“SYMBOL 45”, “EQ \\f(1,2)”)?
bool isDrawnByField(QStringView code);

} // namespace gongkai
