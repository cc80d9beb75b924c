// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// Does a sentence stand in this cell, as in no label and no figure: “收到的申请均按时答复。”?
bool hasSentence(QStringView text);

/// Is this no figure, but something that stands in the place of one: letters that were read for
/// digits (“l2”, “S”, “?”), a sign that looks like a minus before digits (“一18”), the end of a
/// figure (“.8”), a formula that was never computed (“=SUM(A1:C1)”)?
bool isSpoiltFigure(QStringView text);

/// Is this a number as no cell of a form has it: “（5）”, “十二”?
bool isFigureOtherwise(const QString& text);

/// Is this a figure that is only about right: “约47”, “近300件”, “100余”, “47左右”?
bool isAboutFigure(const QString& text);

/// Is this a mark that somebody left in the place of a figure: “×”, “？”, “*”? No word, and no sign
/// that readFigure() takes for “/”.
bool isMark(QStringView text);

} // namespace gongkai
