// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::Ambiguous:
        return Refused;
    case ErrorCode::Unreadable:
    case ErrorCode::Corrupt:
    case ErrorCode::Newer:
        return Unreadable;
    case ErrorCode::Locked:
    case ErrorCode::Exists:
    case ErrorCode::Unwritable:
        return Unwritable;
    }
    return Refused;
}

void printHelp(Output& output)
{
    output.line(Texts::tr("gongkai-cli: annual reports on government information disclosure, "
                          "without a window"));
    output.line({});
    for (const Command& command : commands())
        output.line(QStringLiteral("  gongkai-cli %1 %2").arg(command.verb, command.usage));
    output.line({});
    output.line(Texts::tr("Exit codes: 0 done; 1 check: an error is broken, diff: they differ, "
                          "verify: not what was printed, --strict: something is open; 2 "
                          "wrong usage, a refused figure or no "
                          "check code; 3 the input cannot be read; 4 the output cannot be "
                          "written."));
}

Result<int> run(const Command& command, const QStringList& words, Output& output)
{
    const auto arguments = Arguments::parse(words, command.options.split(u' '));
    if (!arguments)
        return fail(arguments.error());
    const auto count = arguments->words().size();
    if (count < command.leastWords || count > command.mostWords)
        return fail(ErrorCode::Invalid,
                    Texts::tr("Usage: gongkai-cli %1 %2").arg(command.verb, command.usage));
    return command.run(*arguments, output);
}

int conclude(const Result<int>& result, Output& output)
{
    if (result)
        return *result;
    output.text.clear();
    const Error& error = result.error();
    output.notes += error.code == ErrorCode::Exists
                        ? Texts::tr("%1 (--force replaces it.)").arg(error.message)
                        : error.message;
    return exitCode(error.code);
}

} // namespace

const std::vector<Command>& commands()
{
    constexpr int many = 100'000;
    static const std::vector<Command> all{
        {u"new"_qs,
         u"[--form F] --year Y --agency NAME [--level province|prefecture|county|township] "
         "[--kind government|department|authorized] [--scope own|aggregate|system] [--force] "
         "OUT.gkb"_qs,
         u"form= year= agency= level= kind= scope= force"_qs, 1, 1, runNew},
        {u"set"_qs, u"FILE.gkb table.row.column=VALUE ..."_qs, {}, 2, many, runSet},
        {u"totals"_qs, u"FILE.gkb"_qs, {}, 1, 1, runTotals},
        {u"zero"_qs, u"FILE.gkb [TABLE]"_qs, {}, 1, 2, runZero},
        {u"confirm"_qs, u"FILE.gkb CELL ... | FILE.gkb --all"_qs, u"all"_qs, 1, many, runConfirm},
        {u"explain"_qs, u"FILE.gkb CHECK/INSTANCE TEXT"_qs, {}, 3, 3, runExplain},
        {u"row"_qs, u"FILE.gkb add LABEL [--unit U] [--after ROW] | FILE.gkb remove ROW"_qs,
         u"unit= after="_qs, 3, 3, runRow},
        {u"undo"_qs, u"FILE.gkb"_qs, {}, 1, 1, runUndo},
        {u"redo"_qs, u"FILE.gkb"_qs, {}, 1, 1, runRedo},
        {u"show"_qs, u"FILE.gkb [--json]"_qs, u"json"_qs, 1, 1, runShow},
        {u"check"_qs, u"FILE.gkb [--json] [--strict]"_qs, u"json strict"_qs, 1, 1, runCheck},
        {u"draft"_qs, u"FILE.gkb PART"_qs, {}, 2, 2, runDraft},
        {u"carry"_qs, u"LASTYEAR.gkb FILE.gkb"_qs, {}, 2, 2, runCarry},
        {u"import"_qs,
         u"SOURCE|- OUT.gkb [--form F] [--year Y] [--from KIND] [--strict] [--report json] "
         "[--force]"_qs,
         u"form= year= from= strict report= force"_qs, 2, 2, runImport},
        {u"export"_qs,
         u"FILE.gkb --to pdf|docx|html|xlsx|json|csv [--for publish|signoff [--dispatch-sheet]] "
         "[--fragment] -o OUT|- [--strict] [--force]"_qs,
         u"to= for= dispatch-sheet fragment o= strict force"_qs, 1, 1, runExport},
        {u"handin"_qs, u"FILE.gkb -o OUT.gkb|OUT.zip [--strict] [--force]"_qs,
         u"o= strict force"_qs, 1, 1, runHandIn},
        {u"verify"_qs, u"FILE.gkb CODE"_qs, {}, 2, 2, runVerify},
        {u"diff"_qs, u"A B [--json]"_qs, u"json"_qs, 2, 2, runDiff},
        {u"compare-years"_qs, u"FILE.gkb [--changed] [--json]"_qs, u"changed json"_qs, 1, 1,
         runCompareYears},
        {u"charts"_qs, u"FILE.gkb [CHART] [-o OUT.docx|OUT.png|OUT.svg] [--force]"_qs,
         u"o= force"_qs, 1, 2, runCharts},
        {u"history"_qs, u"FILE.gkb|FILE.gkr [--cell ID] [--json]"_qs, u"cell= json"_qs, 1, 1,
         runHistory},
        {u"restore"_qs, u"FILE.gkb|FILE.gkr [NUMBER]"_qs, {}, 1, 2, runRestore},
        {u"days"_qs, u"DATE N [--json]"_qs, u"json"_qs, 2, 2, runDays},
        {u"form"_qs,
         u"check FILE.json | form list | form export ID [-o OUT.json] [--force] | form preview "
         "FILE.json -o OUT.pdf [--force]"_qs,
         u"o= force"_qs, 1, 2, runForm},
        {u"register new"_qs, u"--agency NAME [--force] OUT.gkr"_qs, u"agency= force"_qs, 1, 1,
         runRegisterNew},
        {u"register add"_qs, u"FILE.gkr KEY=VALUE ..."_qs, {}, 2, many, runRegisterAdd},
        {u"register event"_qs,
         u"FILE.gkr CASE KIND DATE [KEY=VALUE ...]"_qs,
         {},
         4,
         many,
         runRegisterEvent},
        {u"register amend"_qs, u"FILE.gkr CASE KEY=VALUE ..."_qs, {}, 3, many, runRegisterAmend},
        {u"register dispute"_qs,
         u"FILE.gkr [[NUMBER] KEY=VALUE ...]"_qs,
         {},
         1,
         many,
         runRegisterDispute},
        {u"register settings"_qs, u"FILE.gkr [KEY=VALUE ...]"_qs, {}, 1, many, runRegisterSettings},
        {u"register list"_qs, u"FILE.gkr [--due DATE] [--on DATE] [--with-persons] [--json]"_qs,
         u"due= on= with-persons json"_qs, 1, 1, runRegisterList},
        {u"register show"_qs, u"FILE.gkr CASE [--on DATE] [--with-persons]"_qs,
         u"on= with-persons"_qs, 2, 2, runRegisterShow},
        {u"register review"_qs, u"FILE.gkr"_qs, {}, 1, 1, runRegisterReview},
        {u"register statistics"_qs, u"FILE.gkr YEAR [--with-persons] [--json]"_qs,
         u"with-persons json"_qs, 2, 2, runRegisterStatistics},
        {u"register fill"_qs, u"FILE.gkr REPORT.gkb [--dry-run] [--json]"_qs, u"dry-run json"_qs, 2,
         2, runRegisterFill},
        {u"register import"_qs,
         u"FILE.gkr SOURCE [KEY=VALUE ...] [--dry-run] [--strict] [--report json]"_qs,
         u"dry-run strict report="_qs, 2, many, runRegisterImport},
        {u"register export"_qs, u"FILE.gkr -o OUT.xlsx|- [--with-persons] [--on DATE] [--force]"_qs,
         u"o= with-persons on= force"_qs, 1, 1, runRegisterExport},
        {u"register redact"_qs, u"FILE.gkr CASE"_qs, {}, 2, 2, runRegisterRedact},
        {u"register copy"_qs, u"FILE.gkr -o OUT.gkr [--force]"_qs, u"o= force"_qs, 1, 1,
         runRegisterCopy},
    };
    return all;
}

int runCommandLine(const QStringList& words, Output& output)
{
    const auto& all = commands();
    const bool isGroup = std::ranges::any_of(
        all, [&](const Command& known) { return known.verb.startsWith(words.value(0) + u' '); });
    const qsizetype verbWords = isGroup ? 2 : 1;
    const QString verb = words.mid(0, verbWords).join(u' ');
    if (verb == u"help" || verb == u"--help" || verb == u"-h" || words.contains(u"--help")) {
        printHelp(output);
        return Done;
    }
    if (verb == u"--version") {
        output.line(QStringLiteral("gongkai-cli ") + QCoreApplication::applicationVersion());
        return Done;
    }
    const auto command = std::find_if(all.begin(), all.end(),
                                      [&](const Command& known) { return known.verb == verb; });
    if (command == all.end())
        return conclude(
            fail(
                ErrorCode::Invalid,
                verb.isEmpty()
                    ? Texts::tr("Say what to do; gongkai-cli --help lists the verbs.")
                    : Texts::tr("There is no verb “%1”; gongkai-cli --help lists them.").arg(verb)),
            output);
    return conclude(run(*command, words.mid(verbWords), output), output);
}

} // namespace gongkai::cli
