// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QString>
#include <QStringView>

namespace gongkai {

/// Stands behind a figure with which a source breaks off: “5…” may be the beginning of “532”.
inline constexpr QStringView cutFigureMark = u"…";

/// The figure, or the sign that may begin one, with which a text ends; "" for none.
QString figureAtEnd(const QString& text);

/// For readers whose source ends while a cell, line or group is open: puts the mark behind the last
/// text when it ends with a figure. Whether it stays there is told by the form (match/cut_end.h).
void markOpenEnd(SourceDocument& document);

/// The last text of a document that is not blank; "" where there is none.
QString textAtEnd(const SourceDocument& document);
/// Puts another one in its place. @pre there is one.
void setTextAtEnd(SourceDocument& document, const QString& text);

} // namespace gongkai
