// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/carry_flow.h"
#include "forms/intake/intake_dialog.h"
#include "forms/print/exporter.h"
#include "forms/settings.h"

#include <QObject>

#include <optional>

namespace gongkai {

/// Reads what somebody published, from a file or the clipboard, shows what was understood of it and
/// does with it what the clerk wants: into the open report, beside it, as last year's, as a report
/// of its own.
class IntakeFlow : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        const Catalog& catalog;
        Prompts& prompts;
        Settings& settings;
        ReportFiles& files;
        Exporter& exporter;
        const Clock& clock;
    };

    /// All must outlive the flow.
    IntakeFlow(Desk& desk, const Tools& tools);

    /// Asks for a file, and opens or reads it.
    void askForPublished();
    /// Asks for last year's report, a report file or anything published, and takes it over.
    /// @param use  LastYear or NextYear.
    void askForLastYear(IntakeUse use);
    /// @param wanted  what it is for, where that was said already.
    void importFile(const QString& path, std::optional<IntakeUse> wanted = {});
    void importClipboard();
    /// A block with labels is placed by them. @return false for any other.
    bool pasteByLabel();
    /// Comparisons with the open report end. @return false when the clerk goes on with one.
    bool leaveComparisons();

private:
    void show(const IntakeSource& source, const SourceHint& hint,
              std::optional<IntakeUse> wanted = {});
    std::vector<IntakeUse> possibleUses() const;
    void suggest(IntakeDialog& dialog, std::optional<IntakeUse> wanted);
    void askForYear(const Error& refusal, const IntakeSource& source, SourceHint hint,
                    std::optional<IntakeUse> wanted);
    void use(IntakeDialog& intake);
    /// The dialog is accepted when it is done.
    void takeIntoOpen(const LastYearFile& read, IntakeDialog& intake);
    void compareWith(IntakeDialog& intake);

    Desk& m_desk;
    Tools m_tools;
    CarryFlow m_carry;
};

} // namespace gongkai
