// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A printed label with what of it counts when it is compared.
struct FormLabel
{
    SheetCell cell;
    QString key;
    bool names = false; ///< names figures: a row, a column, or a group of columns
};

/// Where one figure stands in its sheet.
struct FormFigure
{
    CellId id;
    SheetCell cell;
    /// The keys of the labels above it, the nearest first: “结果维持”, “复议后起诉”, “行政诉讼”.
    QStringList above;
    QStringList aboveTexts;
};

/// One printed row of a sheet: its labels, then its figures.
struct FormLine
{
    int sheet = 0;    ///< which of FormIndex::sheet()
    int sheetRow = 0; ///< where it stands there; a known local row stands with the row it follows
    std::vector<FormLabel> labels;
    std::vector<FormFigure> figures;
    QString key;     ///< of the label nearest to the figures; "" when the row has none
    QString label;   ///< the same as printed
    QString unit;    ///< printed in the row; "" for none
    int covered = 0; ///< places of the row that merged cells cover besides their own
    /// Another form's row whose figures go here; said to the clerk. "" for the form's own rows.
    QString aliasNote;
    /// Of a table that prints side by side what some print as rows: such a row.
    bool isTurned = false;
};

/// A statutory form as intake looks for it: every printed row with the names of its figures.
class FormIndex
{
public:
    explicit FormIndex(FormPtr form);

    const Form& form() const { return *m_form; }
    const Sheet& sheet(const FormLine& line) const
    {
        return m_sheets[static_cast<size_t>(line.sheet)];
    }
    const std::vector<FormLine>& lines() const { return m_lines; } ///< by sheet, then row
    /// Lines of figures whose nearest label has this key, in printed order; "" for rows of figures
    /// without a label.
    const std::vector<int>& linesWithKey(const QString& key) const;
    /// Every key a row of figures has.
    const QStringList& rowKeys() const { return m_rowKeys; }
    /// What of a source's label counts: the key of the form's label it is, also with other notes in
    /// brackets than there, or its own.
    QString keyOf(const QString& text) const;
    bool isLabel(const QString& key) const { return m_keys.contains(key); }
    /// Does a label with this key name figures: a row, a column, or a group of columns?
    bool names(const QString& key) const { return m_naming.contains(key); }
    /// Keys of all labels, for recognising the form.
    const QSet<QString>& keys() const { return m_keys; }
    /// The line of `table.row`; -1 for none.
    int lineOfRow(const QString& tableAndRow) const;
    /// The figure of a line in the column of a cell: the cell itself, else the only one there; null
    /// for none.
    const FormFigure* figureIn(int line, const CellId& cell) const;

private:
    void addSheet(int sheet);
    void addTurnedSheets();
    void addPlainKey(const FormLabel& label);
    void addKnownRows();
    void addAliases();
    FormLine lineOf(int sheet, int row) const;
    void finish(FormLine& line) const;

    FormPtr m_form;
    std::vector<Sheet> m_sheets; // the form's, then those turned
    std::vector<FormLine> m_lines;
    QHash<QString, std::vector<int>> m_linesWithKey;
    QStringList m_rowKeys;
    QSet<QString> m_keys;
    QSet<QString> m_naming;              // of them, those that name figures
    QHash<QString, QString> m_plainKeys; // without notes -> key; "" where there are several
};

} // namespace gongkai
