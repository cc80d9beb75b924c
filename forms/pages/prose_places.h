// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"
#include "core/words/text_place.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// Where the characters of prose that is kept stand in the text of its editor. While the clerk
/// types there are blanks at the ends of lines, empty lines around the text and characters nobody
/// sees, which are not kept (cleanProse()).
class ProsePlaces
{
public:
    /// @param shown  of the editor.
    /// @param kept   of the report; where it is not what `shown` is kept as, no place is found.
    ProsePlaces(QString shown, const QString& kept);

    /// A place of the report in the text shown. Nothing where other words stand there.
    std::optional<TextSpan> of(const TextPlace& place) const;

private:
    qsizetype shownAt(qsizetype kept) const;

    QString m_shown;
    qsizetype m_size = 0;            ///< of what is kept
    std::vector<qsizetype> m_lines;  ///< where each line of what is kept begins in it
    std::vector<qsizetype> m_places; ///< in `shown`, of each character kept and of its end
    bool m_isKept = false;
};

} // namespace gongkai
