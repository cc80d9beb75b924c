// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace gongkai {

/// What one run of the program did.
struct ProgramRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;

    QString outText() const { return QString::fromUtf8(out); }
    QString errorText() const { return QString::fromUtf8(error); }
};

/// Runs the built gongkai-cli in an empty folder of its own, as a user at a shell would.
class CliTest : public testing::Test
{
protected:
    CliTest();

    ProgramRun cli(const QStringList& words, const QByteArray& input = {}) const;
    /// A path in the test's folder.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A file of the repository.
    static QString repositoryPath(const QString& name);
    /// A sample of resources/samples or a case of tests/data/cases, as a new report file.
    QString imported(const QString& json) const;
    QString writeFile(const QString& name, const QByteArray& content) const;
    static QByteArray bytes(const QString& filePath);
    /// The figure `show --json` gives for a cell; "" when it is blank.
    QString figure(const QString& file, const QString& cell) const;

    /// Folder the program looks for forms in; empty at first.
    QString formsFolder() const { return path(QStringLiteral("forms")); }

private:
    QTemporaryDir m_folder;
};

/// Ended with this code, said nothing on standard output and one line, which names these words,
/// on standard error.
void expectRefused(const ProgramRun& run, int exitCode, const QStringList& named);
/// Ended with 0 and without a word on standard error.
void expectDone(const ProgramRun& run);
/// Ended with 0; on standard error nothing but what is open in the report.
void expectExported(const ProgramRun& run);

} // namespace gongkai
