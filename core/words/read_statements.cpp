// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/read_statements.h"

#include "core/words/find_anchors.h"
#include "core/words/statement_reader.h"

namespace gongkai {

void readStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
{
    paragraph.anchors = findAnchors(paragraph, lexicon.statements, report.form().id);
    StatementReader(paragraph, report, lexicon).read();
    readWordStatements(paragraph, report, lexicon);
}

} // namespace gongkai
