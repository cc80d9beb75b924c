// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace gongkai {

class Desk;
class Prompts;
class RegisterSession;
class ReportFiles;
class Settings;

/// Proposes a year of the register to a report in a file of its own: asks which, shows what would
/// become of it, and does it as one act. Nothing is written before.
class FillFlow
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FillFlow)

public:
    /// All must outlive the flow and the dialog it opens.
    FillFlow(const RegisterSession& session, Desk& desk, Prompts& prompts, ReportFiles& files,
             Settings& settings)
        : m_session(session), m_desk(desk), m_prompts(prompts), m_files(files), m_settings(settings)
    {}

    /// @param parent  of the dialog; when it goes, the report is let go unchanged.
    void fill(QWidget* parent);

private:
    bool mayBeOf(const QString& agency, const QString& name);

    const RegisterSession& m_session;
    Desk& m_desk;
    Prompts& m_prompts;
    ReportFiles& m_files;
    Settings& m_settings;
};

} // namespace gongkai
