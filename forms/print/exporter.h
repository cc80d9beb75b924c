// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/handover/hand_over.h"
#include "forms/settings.h"

#include <QCoreApplication>

namespace gongkai {

/// Prints, and writes the outputs where the clerk says. Changes nothing in the report.
class Exporter
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Exporter)

public:
    /// @param prompts, settings  must outlive the exporter.
    Exporter(Prompts& prompts, Settings& settings) : m_prompts(prompts), m_settings(settings) {}

    /// Asks where, writes, and says what was written or why not.
    void save(Session& session, ExportFormat format, ComposeOptions options = {});
    void print(Session& session, ComposeOptions options = {});

private:
    Prompts& m_prompts;
    Settings& m_settings;
};

} // namespace gongkai
