// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QString>
#include <QStringView>

namespace gongkai {

/// Text of a paragraph as tidyLines() has it, but with its tabs: readTabs() says what they are.
QString tidyTabs(QStringView text);

/// Word files whose tables are lines with tabs. Without any other table the document becomes text,
/// as if it had been saved as such; beside one, nobody knows the columns of such lines: they are
/// only listed. Every other tab is a blank.
void readTabs(SourceDocument& document, Budget& budget);

/// A line of plain text in which tabs are blanks and part no cells: one that they only set in, a
/// sentence, a heading behind its number, a part and its page in a list of contents. It comes back
/// without them; any other as it is.
QString withoutTabsInWords(const QString& line);

} // namespace gongkai
