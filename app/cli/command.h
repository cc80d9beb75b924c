// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai::cli {

/// The texts of the command line.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Cli)
};

/// What the program ends with; a public contract.
enum ExitCode {
    Done = 0,
    Differs = 1,    ///< check: something is broken; diff: they differ; verify: not the same;
                    ///< export --strict: something is open
    Refused = 2,    ///< wrong usage, a refused figure, an unknown cell; nothing was changed
    Unreadable = 3, ///< the input cannot be read
    Unwritable = 4, ///< the output cannot be written, or another program is writing the file
};

/// What a command has to say; written by main when the command has ended.
struct Output
{
    QByteArray text;   ///< for standard output, UTF-8 with `\n`
    QByteArray report; ///< for machines, on standard error as it is, before the notes
    QStringList notes; ///< for standard error, one line each

    void line(const QString& words) { text += words.toUtf8() + '\n'; }
};

/// One verb of the command line.
struct Command
{
    QString verb;       ///< one word, or two with a blank between
    QString usage;      ///< the words after the verb, as in the contract
    QString options;    ///< names with a blank between; a name that takes a value ends in “=”
    int leastWords = 0; ///< positional words
    int mostWords = 0;
    /// @return the exit code, or the one error to print.
    Result<int> (*run)(const Arguments& arguments, Output& output);
};

/// Every verb, in the order of the help.
const std::vector<Command>& commands();

Result<int> runNew(const Arguments& arguments, Output& output);
Result<int> runSet(const Arguments& arguments, Output& output);
Result<int> runTotals(const Arguments& arguments, Output& output);
Result<int> runZero(const Arguments& arguments, Output& output);
Result<int> runConfirm(const Arguments& arguments, Output& output);
Result<int> runExplain(const Arguments& arguments, Output& output);
Result<int> runRow(const Arguments& arguments, Output& output);
Result<int> runUndo(const Arguments& arguments, Output& output);
Result<int> runRedo(const Arguments& arguments, Output& output);
Result<int> runShow(const Arguments& arguments, Output& output);
Result<int> runCheck(const Arguments& arguments, Output& output);
Result<int> runDraft(const Arguments& arguments, Output& output);
Result<int> runCarry(const Arguments& arguments, Output& output);
Result<int> runImport(const Arguments& arguments, Output& output);
Result<int> runExport(const Arguments& arguments, Output& output);
Result<int> runHandIn(const Arguments& arguments, Output& output);
Result<int> runVerify(const Arguments& arguments, Output& output);
Result<int> runHistory(const Arguments& arguments, Output& output);
Result<int> runDiff(const Arguments& arguments, Output& output);
Result<int> runCompareYears(const Arguments& arguments, Output& output);
Result<int> runCharts(const Arguments& arguments, Output& output);
Result<int> runRestore(const Arguments& arguments, Output& output);
Result<int> runDays(const Arguments& arguments, Output& output);
Result<int> runForm(const Arguments& arguments, Output& output);
Result<int> runRegisterNew(const Arguments& arguments, Output& output);
Result<int> runRegisterAdd(const Arguments& arguments, Output& output);
Result<int> runRegisterEvent(const Arguments& arguments, Output& output);
Result<int> runRegisterAmend(const Arguments& arguments, Output& output);
Result<int> runRegisterDispute(const Arguments& arguments, Output& output);
Result<int> runRegisterSettings(const Arguments& arguments, Output& output);
Result<int> runRegisterRedact(const Arguments& arguments, Output& output);
Result<int> runRegisterCopy(const Arguments& arguments, Output& output);
Result<int> runRegisterList(const Arguments& arguments, Output& output);
Result<int> runRegisterShow(const Arguments& arguments, Output& output);
Result<int> runRegisterReview(const Arguments& arguments, Output& output);
Result<int> runRegisterStatistics(const Arguments& arguments, Output& output);
Result<int> runRegisterImport(const Arguments& arguments, Output& output);
Result<int> runRegisterExport(const Arguments& arguments, Output& output);
Result<int> runRegisterFill(const Arguments& arguments, Output& output);

/// Runs one command line without the program's name.
/// @return the exit code; an error is the last of the notes.
int runCommandLine(const QStringList& words, Output& output);

} // namespace gongkai::cli
