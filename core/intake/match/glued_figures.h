// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// A label of the form and the figure that stands right behind it, without a blank.
struct GluedFigure
{
    QString label;
    QString figure;
};

/// “2.其他法律行政法规禁止公开328”: what is the label and what the figure; words of other labels
/// may stand in front, parted by blanks. Nothing where the text is a label as it is.
std::optional<GluedFigure> gluedFigure(const QString& text, const FormIndex& form);

/// Puts a blank between label and figure in lines whose figures are parted by blanks, where with it
/// the line has all figures of the label's row and all sums of them hold.
std::vector<TextItem> partGluedFigures(std::vector<TextItem> items, const FormIndex& form,
                                       Budget& budget);

} // namespace gongkai
