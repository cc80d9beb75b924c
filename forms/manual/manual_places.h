// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/findings/finding_ref.h"
#include "forms/pages/page_ref.h"
#include "forms/session.h"

#include <QString>

#include <span>

class QWidget;

namespace gongkai {

/// A page, dialog or panel of the window and the place of the manual that tells about it.
struct ManualPlace
{
    const char* widget; ///< the class, as QObject::inherits() knows it
    const char* anchor;
};

std::span<const ManualPlace> manualPlaces();

/// The place about the innermost widget around this one that has one; "" for none.
QString manualPlaceOf(const QWidget* at);
/// The place about a page of a report. A table of a form of the clerk's own has none: “own-form”.
QString manualPlaceOf(const PageRef& page, const Form& form);
/// The place about the check of a finding; "" for none.
QString manualPlaceOf(const FindingRef& finding, const Session& session);

} // namespace gongkai
