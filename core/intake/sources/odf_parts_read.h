// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QString>
#include <QXmlStreamReader>

namespace gongkai {

/// Comments, and what says how things look.
bool isUnreadOfOdf(QStringView name);

/// What is drawn on a page, text in it included; no link.
bool isDrawingOfOdf(const QXmlStreamReader& xml);

/// The text of the note at which `xml` stands, to its end, without its number; lines are joined.
QString readOdfFootnote(QXmlStreamReader& xml, Budget& budget);

} // namespace gongkai
