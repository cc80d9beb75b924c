// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace gongkai {

/// One line of what a source says in words.
struct SourceLine
{
    enum class Origin {
        Paragraph,
        LoneCell, ///< the only text in its row of a table: titles, headings, notes
        Row,      ///< the texts of a row that has two or three, joined by a blank
        Remark,   ///< a sentence in a row that has other texts, too
    };

    QString text;
    Origin origin = Origin::Paragraph;
    bool afterTable = false; ///< a table stands between this line and the one before
    int table = -1;          ///< block of the table that has this line, or stands before it
    int section = -1;        ///< of the form, whose table that is (setSections())
    bool isMarked = false;   ///< the source says that it is a heading (“# ”)
    bool afterRow = false;   ///< a row of several texts stands between this line and the one before
};

/// Everything that may be words, in the order of the source; marks of markdown are gone. Rows of
/// tables that hold more texts are left to the tables, but for their sentences.
std::vector<SourceLine> linesOf(const SourceDocument& document);

/// Says of which section of the form each line's table is.
/// @param sections  by block.
void setSections(std::vector<SourceLine>& lines, const std::map<int, int>& sections);

/// Every text of a source: paragraphs, cells, lines.
QStringList allTexts(const SourceDocument& document);

/// The part of a text that stands at these positions of its bare form, in its own characters.
QString sliceOf(QStringView text, const QString& bare, qsizetype at, qsizetype length);

/// Half width, and without blanks: what lines are compared by.
QString bareText(QStringView text);

} // namespace gongkai
