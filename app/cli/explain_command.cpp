// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/checks/evaluate.h"
#include "core/words/text_explanations.h"
#include "core/words/words.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

// As `check` prints it: without a slash where the check has one instance.
bool isNamed(const Finding& finding, const QString& name)
{
    return finding.key() == name || (finding.instance->id.isEmpty() && finding.check->id == name);
}

bool isNamed(const TextFinding& finding, const QString& name)
{
    return finding.key() == name;
}

bool isBroken(const Finding& finding)
{
    return finding.outcome == Outcome::Broken;
}

bool isBroken(const TextFinding& finding)
{
    return finding.isBroken();
}

// The one of the two lists that has the name says what is to be done; an empty operation where the
// text stands there already.
template <typename AnyFinding>
std::optional<Result<Operation>>
explained(const Report& report, const std::vector<AnyFinding>& findings, const QStringList& words)
{
    const QString& name = words[1];
    const auto finding = std::ranges::find_if(
        findings, [&](const AnyFinding& known) { return isNamed(known, name); });
    if (finding == findings.end())
        return std::nullopt;
    const QString text = words[2].trimmed();
    // What was mended may still have an explanation to take back.
    if (!isBroken(*finding) && !(text.isEmpty() && explanationOf(report, *finding)))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: “%2” is not broken, there is nothing to explain.").arg(words[0], name));
    return explain(report, *finding, text);
}

} // namespace

Result<int> runExplain(const Arguments& arguments, Output& output)
{
    const QStringList& words = arguments.words();
    const auto open = openForWriting(words[0], output);
    if (!open)
        return fail(open.error());
    const Report& report = open->editor->report();
    auto operation = explained(report, checkReport(report), words);
    if (!operation)
        operation = explained(report, checkWords(report, loadLexicon(output)), words);
    if (!operation)
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: there is no check “%2”; gongkai-cli check lists them by name.")
                        .arg(words[0], words[1]));
    if (!*operation)
        return fail(operation->error());
    return applyAndList(*open, **operation, output);
}

} // namespace gongkai::cli
