// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/match/match_source.h"
#include "core/intake/sources/source.h"

#include <QString>

namespace gongkai {

/// A source that breaks off behind a figure has a mark there (sources/open_end.h), with which it is
/// none. Takes the mark away where it is certain that the figure is whole, because all sums of its
/// row hold with it, and where it stands in words.
/// @return the figure that is listed, “5…”; "" where none is.
QString settleCutFigure(SourceDocument& source, const FormIndex& form, Budget& budget);

/// Lists such a figure, without its mark, and says in a note why it was not taken; where it turned
/// out to be words, only the mark goes.
/// @param marked  what settleCutFigure() returned.
void tellCutFigure(const QString& marked, SourceMatch& match);

} // namespace gongkai
