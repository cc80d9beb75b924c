// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report_files.h"

#include "core/base/file_name.h"
#include "core/storage/backup.h"
#include "core/storage/rebuild.h"
#include "core/storage/restore.h"
#include "forms/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace gongkai {
namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

QString shownTime(const QString& iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : iso;
}

bool isSameReport(const Report& a, const Report& b)
{
    const QString name = QStringLiteral("name");
    return a.agency(name) == b.agency(name) && a.year() == b.year() && a.scope() == b.scope() &&
           a.edition() == b.edition();
}

QString scopeText(const Report& report)
{
    const std::vector<NamedValue> scopes = reportScopes();
    const auto found = std::ranges::find(scopes, report.scope(), &NamedValue::id);
    return found == scopes.end() ? report.scope() : found->name;
}

} // namespace

bool isReportFile(const QString& path)
{
    static const QRegularExpression name(QStringLiteral("\\.gkb(\\.bak\\d+)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(path).hasMatch();
}

ReportFiles::ReportFiles(Prompts& prompts, Settings& settings, Clock clock, Author author)
    : m_prompts(prompts),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_author(std::move(author))
{}

bool ReportFiles::checkName(const QString& path)
{
    if (isFaithfulName(path))
        return true;
    m_prompts.report({ErrorCode::Unreadable,
                      tr("“%1” has characters in its name that cannot be read; rename the file and "
                         "open it again.")
                          .arg(path),
                      {}});
    return false;
}

ReportFile::OpenOptions ReportFiles::options(ReportFile::Mode mode, bool breakLock) const
{
    return {mode, m_clock, m_author, breakLock, true};
}

Result<std::unique_ptr<ReportFile>>
ReportFiles::openFile(const QString& path, ReportFile::Mode mode, bool breakLock) const
{
    return ReportFile::open(path, options(mode, breakLock));
}

std::optional<OpenedFile> ReportFiles::open(const QString& path)
{
    auto file = openUnlessLocked(path);
    if (file && !isBackup(file->file->path()))
        remember(file->file->path());
    return file;
}

std::optional<OpenedFile> ReportFiles::openUnlessLocked(const QString& path)
{
    auto file = openFile(path, ReportFile::Mode::Write);
    if (!file && file.error().code == ErrorCode::Locked)
        return openLocked(path);
    if (!file && file.error().code == ErrorCode::Corrupt)
        return rebuild(path, file.error());
    const QString why = file ? (*file)->whyReadOnly() : QString();
    return opened(std::move(file), why);
}

QString ReportFiles::ownerText(const std::optional<LockOwner>& owner)
{
    if (!owner || *owner == LockOwner())
        return tr("somebody else");
    return owner->user.isEmpty()
               ? tr("computer %1 since %2").arg(owner->machine, shownTime(owner->at))
               : tr("%1 on computer %2 since %3")
                     .arg(owner->user, owner->machine, shownTime(owner->at));
}

std::optional<ReportFiles::LockAnswer> ReportFiles::askAboutLock(Prompts& prompts,
                                                                 const QString& path)
{
    const auto owner = ReportFile::lockOwner(path);
    const QString who = ownerText(owner);
    const QString name = QFileInfo(path).fileName();
    const QString question =
        owner == LockOwner()
            ? tr("“%1” has a lock that does not say whose it is; a program that crashed may have "
                 "left it.\n\nOpen it for reading only, or take over the editing? If somebody is "
                 "editing it after all, their window can save nothing more.")
                  .arg(name)
            : tr("“%1” is being edited by %2.\n\nOpen it for reading only, or take over the "
                 "editing? After a takeover the other window can save nothing more.")
                  .arg(name, who);
    const int answer = prompts.choose(tr("The file is being edited"), question,
                                      {tr("Open for reading only"), tr("Take over")});
    if (answer < 0)
        return std::nullopt;
    if (answer == 1)
        return LockAnswer{true, {}};
    return LockAnswer{false, tr("Open for reading only: the file is being edited by %1.").arg(who)};
}

std::optional<OpenedFile> ReportFiles::openLocked(const QString& path)
{
    const auto answer = askAboutLock(m_prompts, path);
    if (!answer)
        return std::nullopt;
    if (answer->takesOver)
        return opened(openFile(path, ReportFile::Mode::Write, true));
    return opened(openFile(path, ReportFile::Mode::Read), answer->whyReadOnly);
}

// The damaged file stays as it is: what is certain of it goes into a new one.
std::optional<OpenedFile> ReportFiles::rebuild(const QString& path, const Error& damage)
{
    const auto saved = readLogOfDamaged(path);
    if (!saved)
        return openBackupOf(path, damage);
    const QString last = shownTime(saved->last.at);
    const QString question =
        saved->isComplete
            ? tr("“%1” is damaged, but its log is whole, up to the last change at %2. Rebuild the "
                 "report from the log as a new file? The damaged file stays as it is.")
            : tr("“%1” is damaged, and its log is whole only up to the change at %2. Rebuild the "
                 "report as it was then as a new file? The damaged file stays as it is.");
    if (!m_prompts.confirm(tr("The file is damaged"), question.arg(shown(path), last),
                           tr("Rebuild as a new file…")))
        return std::nullopt;
    const QFileInfo info(path);
    const QString suggestion =
        info.dir().filePath(tr("%1 rebuilt.gkb").arg(info.completeBaseName()));
    std::unique_ptr<ReportFile> file;
    const auto rebuildAt = [&](const QString& target) -> Result<void> {
        auto rebuilt = ReportFile::rebuild(target, *saved, options(ReportFile::Mode::Write), true);
        if (!rebuilt)
            return fail(rebuilt.error());
        file = std::move(*rebuilt);
        return {};
    };
    if (!saveWhere(tr("Save the rebuilt report as"), suggestion, saved->state.report, rebuildAt))
        return std::nullopt;
    return opened(std::move(file));
}

std::optional<OpenedFile> ReportFiles::openBackupOf(const QString& path, const Error& damage)
{
    for (const Backup& backup : backupsOf(path)) {
        if (!backup.report)
            continue;
        const QString question =
            tr("“%1” is damaged and cannot be rebuilt; it was left as it is. Open its backup of "
               "%2? “Restore a backup” then puts it in the place of the damaged file.")
                .arg(shown(path), shownTime(backup.last.at));
        if (!m_prompts.confirm(tr("The file is damaged"), question, tr("Open the backup")))
            return std::nullopt;
        return opened(openFile(backup.path, ReportFile::Mode::Write));
    }
    m_prompts.report({damage.code,
                      tr("“%1” is damaged and cannot be rebuilt, and no backup lies beside it; it "
                         "was left as it is. Fetch a copy from elsewhere.")
                          .arg(shown(path)),
                      damage.detail});
    return std::nullopt;
}

std::optional<OpenedFile> ReportFiles::opened(Result<std::unique_ptr<ReportFile>> file,
                                              const QString& whyReadOnly)
{
    if (!file) {
        m_prompts.report(file.error());
        return std::nullopt;
    }
    tellNotices((*file)->notices());
    const bool readOnly = (*file)->isReadOnly();
    const QString why = (*file)->whyReadOnly().isEmpty() ? whyReadOnly : (*file)->whyReadOnly();
    return OpenedFile{std::move(*file), readOnly ? why : QString()};
}

void ReportFiles::tellNotices(const QStringList& notices)
{
    if (!notices.isEmpty())
        m_prompts.inform(tr("What an earlier write left"), notices.join(u'\n'));
}

std::optional<LastYearFile> ReportFiles::readLastYear(const QString& path)
{
    const auto file = openFile(path, ReportFile::Mode::Read);
    if (!file) {
        m_prompts.report(file.error());
        return std::nullopt;
    }
    tellNotices((*file)->notices());
    return LastYearFile{(*file)->report(), QFileInfo(path).fileName()};
}

std::optional<OpenedFile> ReportFiles::create(const Report& report)
{
    const QString suggestion = QDir(m_settings.lastFolder()).filePath(suggestedFileName(report));
    std::unique_ptr<ReportFile> file;
    const auto createThere = [&](const QString& path) -> Result<void> {
        auto created = ReportFile::create(path, report, options(ReportFile::Mode::Write), true);
        if (!created)
            return fail(created.error());
        file = std::move(*created);
        return {};
    };
    const auto path = saveWhere(tr("Save the new report as"), suggestion, report, createThere);
    if (!path)
        return std::nullopt;
    remember(*path);
    return opened(std::move(file));
}

std::optional<OpenedFile> ReportFiles::createAt(const QString& path, const Report& report)
{
    return opened(ReportFile::create(path, report, options(ReportFile::Mode::Write), true));
}

std::optional<QString>
ReportFiles::saveWhere(const QString& title, QString suggestion, const Report& report,
                       const std::function<Result<void>(const QString&)>& write)
{
    while (auto path = askForTarget(title, suggestion, report)) {
        const auto written = write(*path);
        if (written)
            return path;
        m_prompts.report(written.error());
        suggestion = *path;
    }
    return std::nullopt;
}

std::optional<QString> ReportFiles::askForTarget(const QString& title, QString suggestion,
                                                 const Report& report)
{
    while (auto path = m_prompts.saveFile(title, suggestion, tr("Annual reports (*.gkb)"))) {
        if (mayReplace(*path, report))
            return path;
        suggestion = *path;
    }
    return std::nullopt;
}

// That a file of this name is there was asked about already, but not whose report it is.
bool ReportFiles::mayReplace(const QString& path, const Report& report)
{
    if (!QFileInfo::exists(path))
        return true;
    const auto there = openFile(path, ReportFile::Mode::Read);
    if (there && isSameReport((*there)->report(), report))
        return true;
    const Report* other = there ? &(*there)->report() : nullptr;
    const QString text =
        other ? tr("“%1” holds another report: %2, %3, %4. Replace it with this one?")
                    .arg(shown(path), other->agency(QStringLiteral("name")),
                         QString::number(other->year()), scopeText(*other))
              : tr("“%1” is there already and holds no report that can be read. Replace it?")
                    .arg(shown(path));
    return m_prompts.confirmRisk(tr("Replace the file?"), text, tr("Choose another name"),
                                 tr("Replace it"));
}

bool ReportFiles::restore(const QString& path, int number)
{
    const auto done =
        restoreBackup(path, number, {ReportFile::Mode::Write, m_clock, m_author, false});
    if (done)
        tellNotices(*done);
    else
        m_prompts.report(done.error());
    return done.has_value();
}

void ReportFiles::saveCopy(const ReportFile& file)
{
    const QFileInfo info(file.path());
    const QString suggestion = info.dir().filePath(tr("%1 copy.gkb").arg(info.completeBaseName()));
    const auto path =
        saveWhere(tr("Save a copy as"), suggestion, file.report(),
                  [&file](const QString& target) { return file.writeCopy(target, true); });
    if (path && m_prompts.tellWritten(tr("Copy saved"), tr("Written: %1").arg(shown(*path))))
        m_prompts.openFolder(QFileInfo(*path).path());
}

bool ReportFiles::saveElsewhere(Session& session, QString suggestion)
{
    const QFileInfo info(session.file().path());
    // The folder of the file may be what is away.
    const QString folder = session.unsaved()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : info.path();
    if (suggestion.isEmpty())
        suggestion = QDir(folder).filePath(info.fileName());
    const auto path =
        saveWhere(tr("Save as"), suggestion, session.report(),
                  [&session](const QString& target) { return session.saveAs(target, true); });
    if (!path)
        return false;
    remember(*path);
    return true;
}

void ReportFiles::remember(const QString& path)
{
    m_settings.addRecentFile(path);
    m_settings.setLastFolder(QFileInfo(path).path());
}

} // namespace gongkai
