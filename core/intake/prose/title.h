// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/prose/document_head.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/sources/budget.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// The title of a report as a source has it.
struct ReportTitle
{
    QString agency;      ///< "" when the title names none
    QString shortAgency; ///< likewise, where it names one without its place: “县统计局”
    std::optional<int> year;
    std::vector<size_t> lines; ///< every line that is the title or a part or repetition of it

    DocumentHead head; ///< what an official document has around it

    size_t pieces = 0; ///< of those lines, that are the title where it stands first

    bool isFound() const { return !lines.empty(); }
};

/// The lines that read “某某2022年政府信息公开工作年度报告”, in either order, on one line or on up
/// to three; also where a label stands in front (“标题：”), the number of a document stands around
/// it or it is sent (“关于报送……的报告”). The first that names agency and year rules.
ReportTitle findTitle(const std::vector<SourceLine>& lines, Budget& budget);

} // namespace gongkai
