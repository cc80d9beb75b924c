// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/storage/report_file.h"
#include "forms/dialogs/prompts.h"
#include "forms/session.h"
#include "forms/settings.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace gongkai {

/// An open file, and why it cannot be changed when it cannot.
struct OpenedFile
{
    std::unique_ptr<ReportFile> file;
    QString whyReadOnly; ///< one sentence; "" when the file can be changed
};

/// Last year's report, read without locking or changing its file.
struct LastYearFile
{
    Report report;
    QString name; ///< of the file, without folder
};

/// Is this, by its name, a report file? A backup beside one is, too.
bool isReportFile(const QString& path);

/// Opens, makes and copies report files, asking the clerk where something must be decided.
/// Errors are told here; the results are then empty.
class ReportFiles
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::ReportFiles)

public:
    /// @param prompts, settings  must outlive the object.
    ReportFiles(Prompts& prompts, Settings& settings, Clock clock, Author author);

    /// @return false, and says so, when the path cannot stand for the file that was chosen.
    bool checkName(const QString& path);

    /// Opens a file for editing. Where somebody else is editing it, asks whether to open it
    /// read-only or to take it over. Of a damaged file whose log is whole, or a part of it, offers
    /// to rebuild the report as a new file, which is opened then.
    std::optional<OpenedFile> open(const QString& path);
    /// Reads last year's file.
    std::optional<LastYearFile> readLastYear(const QString& path);
    /// Asks where and writes a new file with this report.
    std::optional<OpenedFile> create(const Report& report);
    /// The same at a known place, replacing what is there; not listed among the recent files.
    std::optional<OpenedFile> createAt(const QString& path, const Report& report);
    /// Puts a backup in the place of a file that is not open here. @return whether that was done.
    bool restore(const QString& path, int number);
    /// Asks where and writes a copy of what is open, with its history.
    void saveCopy(const ReportFile& file);
    /// Asks where and goes on there, with the history and everything that is unsaved.
    /// @return false when cancelled; the session is as it was then.
    /// @param suggestion  path; "" for the name of its file, where it is or among the documents.
    bool saveElsewhere(Session& session, QString suggestion = {});

    /// What the clerk wants of a file that somebody else is editing.
    struct LockAnswer
    {
        bool takesOver = false;
        QString whyReadOnly; ///< one sentence; for the other answer
    };
    /// Asks whether to open it for reading only or to take it over. @return nothing when cancelled.
    static std::optional<LockAnswer> askAboutLock(Prompts& prompts, const QString& path);

    /// Says what a file found out: ReportFile::notices(). Nothing for an empty list.
    void tellNotices(const QStringList& notices);

private:
    std::optional<OpenedFile> openUnlessLocked(const QString& path);
    std::optional<OpenedFile> openLocked(const QString& path);
    std::optional<OpenedFile> openBackupOf(const QString& path, const Error& damage);
    std::optional<OpenedFile> rebuild(const QString& path, const Error& damage);
    ReportFile::OpenOptions options(ReportFile::Mode mode, bool breakLock = false) const;
    Result<std::unique_ptr<ReportFile>> openFile(const QString& path, ReportFile::Mode mode,
                                                 bool breakLock = false) const;
    std::optional<OpenedFile> opened(Result<std::unique_ptr<ReportFile>> file,
                                     const QString& whyReadOnly = {});
    /// Asks where and writes there; after a refusal asks again, with the name that was given.
    /// @return where it lies; nothing when cancelled.
    std::optional<QString> saveWhere(const QString& title, QString suggestion, const Report& report,
                                     const std::function<Result<void>(const QString&)>& write);
    std::optional<QString> askForTarget(const QString& title, QString suggestion,
                                        const Report& report);
    bool mayReplace(const QString& path, const Report& report);
    static QString ownerText(const std::optional<LockOwner>& owner);
    void remember(const QString& path);

    Prompts& m_prompts;
    Settings& m_settings;
    Clock m_clock;
    Author m_author;
};

} // namespace gongkai
