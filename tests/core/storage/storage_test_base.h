// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/report_file.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace gongkai {

/// A file or folder as it lies on disk.
struct OnDisk
{
    QByteArray bytes;
    qint64 modifiedMs = 0;

    friend bool operator==(const OnDisk&, const OnDisk&) = default;
};
using FolderState = std::map<QString, OnDisk>;

#ifdef Q_OS_WIN
inline const QString awkwardName = QStringLiteral("报告 100%#&.gkb");
#else
inline const QString awkwardName = QStringLiteral("报告 100%#?.gkb");
#endif

/// A folder of its own for each test, reports to put into it, and a clock that stands still.
class StorageTest : public testing::Test
{
protected:
    using FilePtr = std::unique_ptr<ReportFile>;

    /// The name of the file, unless given, has everything the system allows in a name.
    QString path(const QString& name = awkwardName) const { return m_folder.filePath(name); }
    static ReportFile::OpenOptions options(ReportFile::Mode mode = ReportFile::Mode::Write);

    static Report emptyReport();
    /// The same with at least one field of every kind; blank, 0 and “/” among the cells.
    static Report fullReport();
    /// What typing one figure does.
    static Operation typed(const Report& report, const QString& cell, const QString& figure);

    /// The same, done; fails the test when it is refused.
    static void type(ReportFile& file, const QString& cell, const QString& figure);

    FilePtr create(const QString& file, const Report& report) const;
    FilePtr open(const QString& file, ReportFile::Mode mode = ReportFile::Mode::Write) const;
    /// The error of an opening that must fail.
    Error errorOf(const QString& file, ReportFile::Mode mode = ReportFile::Mode::Write) const;

    /// Of a report.
    static Result<int> readFileVersion(const QString& file);

    /// Everything in the test's folder, by name.
    FolderState folderState() const;
    static QByteArray bytesOf(const QString& file);
    static void writeBytes(const QString& file, const QByteArray& bytes);
    /// What another program with SQLite could do to a file. Fails the test when SQLite refuses.
    static void runSql(const QString& file, const QByteArray& sql);
    /// The same: what SQLite says to it, "" when it was done.
    static std::string sqlResult(const QString& file, const QByteArray& sql);

    /// All a file says, whoever reads it with SQLite: settings, tables and triggers, rows.
    static std::vector<std::string> dump(const QString& file);

    /// In memory where the system has such a place: synchronising costs nothing there.
    QTemporaryDir m_folder{folderTemplate()};

private:
    static QString folderTemplate();
};

#ifdef Q_OS_UNIX
/// While it lives, the process has the rights of an ordinary user: root may write everywhere.
class AsOrdinaryUser
{
public:
    AsOrdinaryUser();
    ~AsOrdinaryUser();
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;

private:
    bool m_wasRoot = false;
};
#endif

/// The id of a process that has ended.
qint64 deadProcess();

} // namespace gongkai
