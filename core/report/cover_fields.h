// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

#include <vector>

namespace gongkai {

/// One field of the cover page.
struct CoverField
{
    enum class Group { Agency, Report, Contact, Signoff };
    enum class Editor { Line, Date, Choice, Edition };

    FieldKey key;
    QString label;
    Group group = Group::Agency;
    Editor editor = Editor::Line;
};

/// The fields of a report of this form, in the order of the page.
std::vector<CoverField> coverFields(const Form& form);

} // namespace gongkai
