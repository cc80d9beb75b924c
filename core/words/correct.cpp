// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/correct.h"

#include "core/report/edits.h"
#include "core/words/sentences.h"

namespace gongkai {

Operation correct(const Report& report, const TextFinding& finding)
{
    const TextPlace& place = finding.place;
    QStringList paragraphs = splitParagraphs(report.narrative(place.part));
    const bool isThere =
        place.paragraph < paragraphs.size() &&
        paragraphs.at(place.paragraph).mid(place.from, place.to - place.from) == place.text;
    if (finding.correction.isEmpty() || !isThere)
        return {QStringLiteral("set"), {}};
    paragraphs[place.paragraph].replace(place.from, place.to - place.from, finding.correction);
    return setField(report, {FieldKind::Narrative, place.part}, paragraphs.join(u'\n'));
}

} // namespace gongkai
