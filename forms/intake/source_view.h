// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/match_report.h"
#include "core/intake/sources/source.h"
#include "forms/colours.h"

#include <QTableWidget>

#include <optional>
#include <set>
#include <vector>

namespace gongkai {

/// The tables of what was published, one below the other, each cell with a sign and a colour for
/// what became of it. Of a source without any, its words by the parts of the report.
class SourceView : public QTableWidget
{
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    /// Shows the first 2000 rows and 100 columns; a report has a few dozen. The current cell stays.
    /// @param byHand  cells that are taken because the clerk placed or decided them.
    void showMatch(const SourceDocument& source, const MatchReport& match,
                   const std::set<CellId>& byHand);
    /// A part of the report and the paragraphs that went there.
    struct Words
    {
        QString part;
        QStringList paragraphs;
        bool isTaken = true;
    };
    /// @param words  in the order of the form; those of no part last.
    void showWords(const std::vector<Words>& words);
    /// Makes the cell of a place current. @return false where the place is in no table.
    bool goTo(const SourcePlace& place);
    /// The place of the current cell.
    SourcePlace currentPlace() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part
    {
        int block = 0;
        int firstRow = 0;
        int rowCount = 0;
    };

    void markCell(const MatchedCell& cell, bool isByHand);
    int addTable(int block, const SourceTable& table, int firstRow);
    /// No fate: the ground of the palette.
    void mark(const SourcePlace& place, const QString& sign, const QString& words,
              std::optional<Fate> fate);
    void markItem(QTableWidgetItem& cell, const QString& sign, const QString& words,
                  std::optional<Fate> fate);
    void fitWords();
    int rowOf(const SourcePlace& place) const;

    std::vector<Part> m_parts;
    bool m_showsWords = false;
};

} // namespace gongkai
