// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/ledger_files.h"

#include "core/base/file_name.h"
#include "core/storage/backup.h"
#include "forms/report_files.h"
#include "forms/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace gongkai {

bool isRegisterFile(const QString& path)
{
    static const QRegularExpression name(QStringLiteral("\\.gkr(\\.bak\\d+)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(path).hasMatch();
}

LedgerFiles::LedgerFiles(Prompts& prompts, Settings& settings, Clock clock, Author author)
    : m_prompts(prompts),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_author(std::move(author))
{}

RegisterSession::OpenOptions LedgerFiles::options(RegisterFile::Mode mode, bool breakLock) const
{
    return {mode, m_clock, m_author, breakLock, true};
}

std::optional<OpenedRegister> LedgerFiles::open(const QString& path)
{
    auto session = RegisterSession::open(path, options(RegisterFile::Mode::Write));
    auto result = !session && session.error().code == ErrorCode::Locked
                      ? openLocked(path)
                      : opened(std::move(session));
    if (result && !isBackup(path))
        remember(path);
    return result;
}

std::optional<OpenedRegister> LedgerFiles::openLocked(const QString& path)
{
    const auto answer = ReportFiles::askAboutLock(m_prompts, path);
    if (!answer)
        return std::nullopt;
    const auto mode = answer->takesOver ? RegisterFile::Mode::Write : RegisterFile::Mode::Read;
    return opened(RegisterSession::open(path, options(mode, answer->takesOver)),
                  answer->whyReadOnly);
}

std::optional<OpenedRegister> LedgerFiles::opened(Result<std::unique_ptr<RegisterSession>> session,
                                                  const QString& whyReadOnly)
{
    if (!session) {
        m_prompts.report(session.error());
        return std::nullopt;
    }
    if (const QStringList notices = (*session)->notices(); !notices.isEmpty())
        m_prompts.inform(tr("What an earlier write left"), notices.join(u'\n'));
    const QString own = (*session)->whyReadOnly();
    const QString why = (*session)->isReadOnly() ? (own.isEmpty() ? whyReadOnly : own) : QString();
    return OpenedRegister{*std::move(session), why};
}

std::optional<OpenedRegister> LedgerFiles::create()
{
    const auto agency = m_prompts.askText({.title = tr("New register of requests"),
                                           .label = tr("Office that keeps the register"),
                                           .placeholder = tr("Full name of the agency")});
    if (!agency)
        return std::nullopt;
    const QString name = tr("Requests of %1")
                             .arg(agency->trimmed())
                             .replace(forbiddenInFileNames(), QStringLiteral("_"));
    std::unique_ptr<RegisterSession> session;
    const auto createAt = [&](const QString& path) -> Result<void> {
        auto created =
            RegisterSession::create(path, *agency, options(RegisterFile::Mode::Write), true);
        if (!created)
            return fail(created.error());
        session = *std::move(created);
        return {};
    };
    const auto path = saveWhere(tr("Save the new register as"),
                                QDir(m_settings.lastFolder()).filePath(name + u".gkr"), createAt);
    if (!path)
        return std::nullopt;
    remember(*path);
    return OpenedRegister{std::move(session), {}};
}

std::optional<QString>
LedgerFiles::saveWhere(const QString& title, QString suggestion,
                       const std::function<Result<void>(const QString&)>& write)
{
    while (auto path = m_prompts.saveFile(title, suggestion, tr("Registers of requests (*.gkr)"))) {
        const auto written = write(*path);
        if (written)
            return path;
        m_prompts.report(written.error());
        suggestion = *path;
    }
    return std::nullopt;
}

void LedgerFiles::saveCopy(const RegisterSession& session)
{
    const QFileInfo info(session.path());
    const auto path = saveWhere(
        tr("Save a copy as"), info.dir().filePath(tr("%1 copy.gkr").arg(info.completeBaseName())),
        [&session](const QString& target) { return session.writeCopy(target, true); });
    if (path && m_prompts.tellWritten(tr("Copy saved"),
                                      tr("Written: %1").arg(QDir::toNativeSeparators(*path))))
        m_prompts.openFolder(QFileInfo(*path).path());
}

bool LedgerFiles::saveElsewhere(RegisterSession& session, QString suggestion)
{
    const QFileInfo info(session.path());
    // The folder of the file may be what is away.
    const QString folder = session.unsaved()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : info.path();
    if (suggestion.isEmpty())
        suggestion = QDir(folder).filePath(info.fileName());
    const auto path = saveWhere(tr("Save as"), suggestion, [&session](const QString& target) {
        return session.saveAs(target, true);
    });
    if (path)
        remember(*path);
    return path.has_value();
}

void LedgerFiles::remember(const QString& path)
{
    m_settings.addRecentFile(path);
    m_settings.setLastFolder(QFileInfo(path).path());
}

} // namespace gongkai
