// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "forms/dialogs/prompts.h"
#include "forms/register/register_session.h"
#include "forms/settings.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>

namespace gongkai {

/// An open register, and why it cannot be changed when it cannot.
struct OpenedRegister
{
    std::unique_ptr<RegisterSession> session;
    QString whyReadOnly; ///< one sentence; "" when it can be changed
};

/// Is this, by its name, a register of requests? A backup beside one is, too.
bool isRegisterFile(const QString& path);

/// Opens, makes and copies registers, asking the clerk where something must be decided. Errors are
/// told here; the results are then empty.
class LedgerFiles
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::LedgerFiles)

public:
    /// @param prompts, settings  must outlive the object.
    LedgerFiles(Prompts& prompts, Settings& settings, Clock clock, Author author);

    /// Opens a register for writing; where somebody else has it open, asks as for a report.
    std::optional<OpenedRegister> open(const QString& path);
    /// Asks whose register it is and where, and writes a new one.
    std::optional<OpenedRegister> create();
    void saveCopy(const RegisterSession& session);
    /// Asks where and goes on there. @param suggestion  path; "" for its own name.
    /// @return false when cancelled; the session is as it was then.
    bool saveElsewhere(RegisterSession& session, QString suggestion = {});

private:
    RegisterSession::OpenOptions options(RegisterFile::Mode mode, bool breakLock = false) const;
    std::optional<OpenedRegister> opened(Result<std::unique_ptr<RegisterSession>> session,
                                         const QString& whyReadOnly = {});
    std::optional<OpenedRegister> openLocked(const QString& path);
    /// Asks where and writes there; after a refusal asks again, with the name that was given.
    std::optional<QString> saveWhere(const QString& title, QString suggestion,
                                     const std::function<Result<void>(const QString&)>& write);
    void remember(const QString& path);

    Prompts& m_prompts;
    Settings& m_settings;
    Clock m_clock;
    Author m_author;
};

} // namespace gongkai
