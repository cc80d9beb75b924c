// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QTemporaryDir>

#include <memory>

namespace gongkai::test {

/// 2023-01-10 09:30 local time: the January in which the report of 2022 is due.
QDateTime january();

/// A clerk at this machine.
Author clerk();

/// Writes a report file. Ends the test run when that fails.
void writeReport(const QString& path, const Report& report);

/// A report in a file of a temporary folder, open as the window has it.
class TestSession
{
public:
    explicit TestSession(const Report& report, ReportFile::Mode mode = ReportFile::Mode::Write);

    Session& operator*() { return *m_session; }
    Session* operator->() { return m_session.get(); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

} // namespace gongkai::test
