// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/sources/budget.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace gongkai {

/// Tells words of a report from what is left of its tables: their labels, also in pieces, and their
/// figures.
class TableWords
{
public:
    /// @param budget  must outlive it.
    TableWords(const Form& form, Budget& budget);

    /// Is a paragraph of words? Right behind a heading a mark may be all there is to say.
    bool isText(const QString& text, bool isBehindHeading) const;
    /// A line of words, alone in a row of a table, that the form does not print?
    bool isNote(const QString& text, bool isInPart) const;
    /// Is it one of the form's labels, or near to one? With another number it is none:
    /// “（二）行政诉讼”.
    bool isLabel(const QString& text) const;
    /// Is a line nothing but labels, two at least, with or without blanks between them:
    /// “信息内容 本年制发件数本年废止件数”?
    bool areLabels(const QString& text) const;
    /// Is a line only pieces of labels? No label is a sentence: “无。” is none.
    bool isTornLabel(const QString& text) const;
    /// “3.补正后申 25”, “3.补正后申25”: such a piece and figures behind it?
    bool isTornRow(const QString& text) const;
    /// “3.补正后申25” as “3.补正后申 25”; any other text as it is.
    QString withFigureApart(const QString& text) const;
    /// Takes the lines of such pieces out of the paragraphs of a part; a few pieces may be words.
    QStringList takeTornLabels(QStringList& paragraphs) const;

private:
    bool isPiece(const QString& key) const;
    int labelsIn(const QString& key) const;
    bool arePieces(const QStringList& words) const;

    Budget& m_budget;
    QStringList m_labels; // of the form's tables
    QSet<QString> m_labelSet;
};

/// Has a line a mark that a sentence has?
bool isSentenceLine(const QString& line);
/// “备注：含下属单位” in a table?
bool isTableRemark(const SourceLine& line);
/// “3 0 0 0 5 8”, “行政处罚 30 7”: a row of a table that has lost its columns?
bool isRowOfFigures(const SourceLine& line);

} // namespace gongkai
