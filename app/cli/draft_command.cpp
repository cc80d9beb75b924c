// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/checks/evaluate.h"
#include "core/checks/summary.h"
#include "core/words/draft.h"

namespace gongkai::cli {
namespace {

QStringList partsOf(const Form& form)
{
    QStringList parts;
    for (const Section& section : form.sections)
        if (!section.narrative.isEmpty())
            parts += section.narrative;
    return parts;
}

} // namespace

Result<int> runDraft(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[0];
    const QString& part = arguments.words()[1];
    const auto report = readReportFile(path, output);
    if (!report)
        return fail(report.error());
    if (const QStringList parts = partsOf(report->form()); !parts.contains(part))
        return fail(ErrorCode::Invalid, Texts::tr("%1: there is no part “%2”; its parts are %3.")
                                            .arg(path, part, parts.join(QStringLiteral(", "))));
    const Drafts drafts = draftSentences(*report, part, loadLexicon(output));
    const auto doubtful = openErrorCells(*report, checkReport(*report));
    for (const Draft& draft : drafts.sentences) {
        output.line(draft.text);
        if (restsOn(draft, doubtful))
            output.notes += Texts::tr("%1: rests on figures that do not balance yet: “%2”")
                                .arg(path, draft.text);
    }
    QStringList missing;
    for (const CellId& cell : drafts.missing)
        missing += cell.toString();
    if (!missing.isEmpty())
        output.notes += Texts::tr("%1: more can be said when these cells are filled: %2.")
                            .arg(path, missing.join(QStringLiteral(", ")));
    return Done;
}

} // namespace gongkai::cli
