// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gongkai::tolerance {

// How far a source may differ from the form and still be read, each with what it was measured on:
// the three statutory forms, the published cases in tests/data, and the tests over dialects, which
// know no wrong figure. Whoever changes one runs DamageTest and AdversarialTest with 10,000
// documents (GONGKAI_DAMAGED_DOCUMENTS).

// Labels. The longest of the forms has 43 characters; in the field notes are added.
constexpr qsizetype longestLabel = 200;
constexpr qsizetype longestFigure = 100; ///< in a figure's place; with units and notes
/// Labels shorter than this have to be right: “规章” and “规定” are two.
constexpr qsizetype shortestDamagedLabel = 4;
/// One character in so many may be wrong, missing or too many: “其他法律行政止公开” lacks two of
/// eleven, “行政处可” must not be “行政处罚” or “行政许可”.
constexpr qsizetype charactersForOneFault = 4;
/// Of a label that lost a piece so much must be left; in the middle, one part in so many.
constexpr qsizetype shortestPiece = 4;
constexpr qsizetype onePieceIn = 2;
constexpr int cutShort = 100; ///< distance of a label that lost a piece, beyond any damaged one

// Text without a grid.
constexpr int mostLinesOfALabel =
    4; ///< in narrow columns the longest of 43 characters takes as many
constexpr size_t mostPiecesOfALabel = 16; ///< torn to three characters a line
/// Between figures and those that go on with them stand the lines of a label, set to the middle.
constexpr int mostLinesToAPiece = 2;
/// Between torn heads and the first figures: the beginning of the row's own label.
constexpr size_t mostLinesUnderHeads = 2;
/// A damaged label is looked for in so many rows behind the last one found, so that one row lost
/// and one damaged are told apart.
constexpr int linesAhead = 3;
constexpr qsizetype longestUnreadableFigure = 20; ///< “约20件”; longer words are no figure
constexpr qsizetype longestWordForFigure = 4; ///< “未统计”, in a row whose cells are all there
constexpr qsizetype longestStrayLabel = 80;   ///< of a row of the agency's own
constexpr int largestRow = 200;               ///< cells; the widest form has 15
constexpr qsizetype longestSplitLine = 300;   ///< with 15 columns apart by blanks
constexpr qsizetype mostWords = 40;           ///< of such a line
constexpr qsizetype longestHead = 20;         ///< of one column; the forms have at most 13
constexpr int fewestFigures = 3;              ///< that make a line a row whatever else is in it
/// One in so many labels of a head, or fields of a line, must be known: the shortest head has three
/// columns, and with one of them damaged more than half are left.
constexpr int oneKnownLabelIn = 2;
/// So many lines of a label and a value are a table; four rows of the form of 2021 have one figure,
/// and words like theirs stand in prose, too.
constexpr size_t fewestValues = 5;
/// One in so many words of a line must be a figure before it is a row in disorder.
constexpr int oneFigureIn = 2;

// Grids.
/// A row of so many figures whose last one is blank may have been filled up behind a lost cell. The
/// forms' rows of two, fees and purchases of 2019, are left filled in by half (ShortRowsTest).
constexpr size_t fewestOfAShortRow = 3;
/// A column with a blank head is known by the others when the row has so many figures.
constexpr size_t fewestUnderHeads = 3;
/// Rows of a table with more behind their figures than its head has: one is somebody's note, more
/// are a column whose head was lost, and then every head may be another's.
constexpr int mostLongerRows = 1;
/// What pages have at their ends, between two halves of a table: “— 5 —”, “（续上表）”.
constexpr qsizetype longestPageEnd = 20;
/// So many tables of one row, one behind the other, are the rows of one.
constexpr size_t fewestRowTables = 3;
constexpr int tallestTable = 500;    ///< rows between a head and its figures; the forms have 66
constexpr size_t mostLabels = 8;     ///< above one figure; the forms have 3
constexpr size_t mostCandidates = 6; ///< of a conflict that are shown; nobody chooses between more

// Words.
/// So many “?”, and more of them than letters, are what an encoding without Chinese leaves of a
/// report (TextLookTest).
constexpr qsizetype fewestLost = 20;

} // namespace gongkai::tolerance
