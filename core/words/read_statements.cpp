// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/read_statements.h"

namespace gongkai {

void readStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
{
    (void)report;
    const StatementWords& words = lexicon.statements;
    for (qsizetype at = 0; at < paragraph.text.size();) {
        const auto word = words.words.at(paragraph.text, at);
        if (!word) {
            ++at;
            continue;
        }
        AnchorHit hit = words.anchors[static_cast<std::size_t>(word->id)];
        hit.from = at;
        hit.to = at + word->length;
        paragraph.anchors.push_back(hit);
        at = hit.to;
    }
    paragraph.after = paragraph.before;
}

} // namespace gongkai
