// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace gongkai {

/// A printed row of the form, found in a text without a grid: its labels, then a run of items that
/// can be figures, blank ones included.
struct FoundRow
{
    int line = -1;     ///< of the form
    int begin = 0;     ///< items
    int runBegin = 0;  ///< first item after its labels
    int end = 0;       ///< first item after the run
    int rowBegin = -1; ///< first item of the row, where rows end for certain; -1 where they do not
    int rowEnd = -1;   ///< likewise, one past its last
    bool follows = false;    ///< it goes on with the table of the row before
    bool isFlat = false;     ///< a head in one row that the form prints in several
    bool statesUnit = false; ///< the printed unit stands before the run
    int next = -1;           ///< line of the row that begins right behind the run; -1 for none
    std::vector<std::pair<const FormLabel*, QString>> labels; ///< null: the printed unit
    QStringList others; ///< of a head: columns of another time behind its labels (“上年总计”)
    bool areOthersLast = false; ///< they stand behind the last column of the table
    /// Of a head whose columns are not the form's: which figure of a line each is, from left to
    /// right; addedSum for one of sums. Empty for any other.
    std::vector<int> columns{};
    QString sumHead{}; ///< of that column (“小计”)

    static constexpr int addedSum = -1;
};

/// How a text sets its rows out: whether blank cells are printed, whether what merged cells cover
/// is filled up, whether rows have a bar or a number of their own. It is learned from the rows that
/// can be read in one way only, complete heads and rows without a blank, and says which item of
/// another row is which figure.
///
/// Where a head has columns of another time behind its own, the rows under it are read when they
/// have a figure for each of them, too, and where those columns are not certain to be the last
/// ones, when a sum in the row proves it.
///
/// Where a head has the form's columns in another order, or one more of the sums of a group, the
/// rows under it are read when each column has a figure, and the sums are right.
///
/// A row is only read when its length is the one that all its cells have in this text, so that a
/// lost or doubled cell leaves it unread; not in a text whose rows have one figure too many, as
/// last year's or a number, where the one that has not may have lost any; and not where the figures
/// of several rows can as well stand each before its labels, as in the text of a page that was read
/// column by column.
class RowLayout
{
public:
    /// @param items, form, rows  must outlive it.
    RowLayout(const std::vector<TextItem>& items, const FormIndex& form,
              const std::vector<FoundRow>& rows);

    /// The figures of a row in the order of its line, blank ones included, and behind them those of
    /// other times or the sum; nothing when it is not certain which is which.
    std::optional<QStringList> figuresOf(const FoundRow& row) const;

private:
    // Blank items behind the figures of a row: those that stand for what merged cells cover, or
    // none, and some more, the same number in each row.
    struct Filling
    {
        bool isPadded = false;
        int extra = 0;
        int count(const FormLine& line) const { return extra + (isPadded ? line.covered : 0); }
        friend bool operator<(const Filling& a, const Filling& b)
        {
            return std::pair(a.isPadded, a.extra) < std::pair(b.isPadded, b.extra);
        }
    };

    // Columns of another time behind those of a table.
    struct Others
    {
        int count = 0;
        bool areLast = false;
    };

    static size_t index(int at) { return static_cast<size_t>(at); }
    const FormLine& line(const FoundRow& row) const { return m_form.lines()[index(row.line)]; }
    const QString& text(int at) const { return m_items[index(at)].text; }
    bool isBlank(int at) const { return text(at).isEmpty(); }
    int blanksFrom(int at, int end) const;
    int filledFrom(int at, int end) const;
    int numberBefore(const FoundRow& row) const;
    bool numbersNext(const FoundRow& row) const;
    bool beginsLikeNumber(const FoundRow& row) const;
    bool isNumbered() const;
    bool areRowsTooLong() const;
    bool hasFigureBefore(const FoundRow& row) const;
    void findOthers(const std::vector<FoundRow>& rows);
    Others othersOf(const FoundRow& row) const;
    void findColumns(const std::vector<FoundRow>& rows);
    const std::vector<int>* columnsUnderHead(const FoundRow& row) const;
    std::optional<QStringList> inColumnsUnderHead(const FoundRow& row,
                                                  const std::vector<int>& columns) const;
    int endWithoutNumber(const FoundRow& row) const;
    int widthOf(const FoundRow& row) const;
    std::optional<QStringList> withOthers(const FoundRow& row, Others others) const;
    void learn(const FoundRow& row);
    void learnFilling(const FormLine& line, int blanks);
    std::vector<int> columnsOf(const FoundRow& row) const;
    bool hasGaps(const FoundRow& row) const;
    bool standsInItsColumns(const FoundRow& row) const;
    std::optional<QStringList> inColumns(const FoundRow& row, int others) const;
    std::optional<QStringList> inOrder(const FoundRow& row) const;
    bool hasCommonLength(const FoundRow& row, int length) const;
    void findShifted(const std::vector<FoundRow>& rows);
    void findStrayLabels(const std::vector<FoundRow>& rows);
    bool isBehindOddBlanks(const FoundRow& row, const FoundRow& head) const;
    void findLeadingBlanks(const std::vector<FoundRow>& rows);
    int figuresBefore(int at, int first) const;
    int figuresIn(const FoundRow& row) const;

    const std::vector<TextItem>& m_items;
    const FormIndex& m_form;
    std::map<int, Others> m_others;            // rows of figures, by their begin
    std::map<int, std::vector<int>> m_columns; // likewise, where they are not the form's
    std::set<int> m_longSheets; // of the form: some row of theirs is longer than it should be
    std::map<Filling, int> m_fillings; // rows that have it
    std::vector<Filling> m_usual;      // what most rows have; several when that is not decided
    int m_inColumns = 0;               // rows with blanks where merged cells reach
    int m_inOrder = 0;                 // rows without
    int m_numbered = 0;                // rows before and behind which a number stands
    int m_notNumbered = 0;
    int m_tooLong = 0;            // rows with one figure too many that is no number
    int m_decided = 0;            // rows that tell the filling
    int m_barsBefore = 0;         // tables with a border before their first row; less those without
    bool m_blanksAreCells = true; // all rows have one filling, and no empty line precedes a table
    std::set<int> m_shifted;      // rows, by their begin, whose figures may stand before them
    std::set<int> m_behindBlanks; // likewise, without labels, whose first cells are blank
    bool m_hasNumberHead = false; // some column numbers rows
    bool m_hasTimeHead = false;   // some is of another time
    int m_withUnit = 0;
    int m_withoutUnit = 0;
};

} // namespace gongkai
