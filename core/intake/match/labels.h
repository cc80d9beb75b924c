// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace gongkai {

/// What of a label counts when labels are compared: letters, figures and Han characters in their
/// plain width, simplified. Blanks, line breaks, punctuation, brackets and a unit in brackets do
/// not.
QString labelKey(QStringView text);

/// A label without what stands in brackets in it, except numbers as in （一）; a bracket that is
/// not closed goes to the end. One that says another time or measure, or names a body, stays.
QString withoutNotes(const QString& text);

/// The money unit a label states in brackets, also with a note behind it, or after 单位: 元, 万元
/// or 亿元; "" for none.
QString labelUnit(QStringView text);

/// Does it speak of last year, of all years, or of a part of this one?
bool isOfOtherTime(const QString& text);

/// Does it count in another measure than one by one: “（万件）”, “占比（%）”? Money has units of
/// its own, labelUnit().
bool isOfOtherMeasure(const QString& text);

/// How far a damaged label is from the form's: 0 equal, the number of characters wrong or missing
/// when that is small for its length, more when it is the form's label cut short.
/// @return nothing when they are different labels, however alike (saysOtherThan()).
std::optional<int> labelDistance(const QString& key, const QString& formKey);
/// The same by its characters alone, whatever they say.
std::optional<int> letterDistance(const QString& key, const QString& formKey);

/// The one nearest of several keys; equal keys count as one.
/// @return -1 when none is near, or two are equally near.
qsizetype nearestLabel(const QString& key, const QStringList& formKeys);
/// The same, counted.
qsizetype nearestLabel(const QString& key, const QStringList& formKeys, Budget& budget);
/// The same by letterDistance(), for words that name no figures.
qsizetype nearestLetters(const QString& key, const QStringList& others, Budget& budget);
/// What it costs to compare a label with some others.
qint64 stepsToCompare(const QString& key, qsizetype others);

/// Can this text stand in a figure's place: a figure, “/”, or something a clerk wrote for one?
bool looksLikeFigure(const QString& text);

/// A figure, or what stands in the place of one (isSpoiltFigure())?
bool standsForFigure(const QString& text);

/// How many words at the end of a line look so.
qsizetype figuresAtEnd(const QStringList& words);

/// Is this a note between the rows of a table, “注：本表数据截至2023年12月31日。”? Not one that
/// says something of the figures below it: of another year, of a unit.
bool isNoteText(const QString& text);

/// Is this the unit of a row, as printed in a column of its own?
bool isUnitText(const QString& text);

/// The same of a unit that no form has: “千件”, “%”.
bool isOtherUnitText(const QString& text);

} // namespace gongkai
