// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"
#include "forms/settings.h"

class QWidget;

namespace gongkai {

class NarrativePage;
class WritingPanel;

/// Puts what helps to write beside the text of a part; what is chosen there goes into the text. Its
/// width is remembered, and whether it is shown.
/// @param session, settings  must outlive the page.
/// @return owned by the page.
WritingPanel* addWritingHelp(NarrativePage& page, Session& session, Settings& settings,
                             const QString& part);

} // namespace gongkai
