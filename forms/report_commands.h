// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/desk.h"
#include "forms/document_view.h"
#include "forms/pages/open_places.h"
#include "forms/print/exporter.h"

#include <QAction>

#include <memory>

namespace gongkai {

class DataCommands;
class IntakeFlow;
class ReportView;
class StatusLine;
class WindowActions;

/// The window's commands on an open report. Connected to the actions as long as the report is open:
/// an action that is triggered without one does nothing.
class ReportCommands : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Desk& desk;
        WindowActions& actions;
        StatusLine& status;
        Prompts& prompts;
        Settings& settings;
        Exporter& exporter;
        IntakeFlow& intake;
        const Clock& clock;
    };

    /// Belongs to the view. @param session, tools  must outlive it.
    ReportCommands(ReportView& view, Session& session, const Tools& tools);
    ~ReportCommands() override;

private:
    void connectEditActions();
    void connectDataActions();
    void connectTextActions();
    void connectPlaceActions();
    void connectExportActions();
    /// The command runs when what is being typed was kept.
    template <typename Command>
    void after(QAction* action, Command command)
    {
        connect(action, &QAction::triggered, this, [this, command] {
            if (m_tools.desk.finishEditing())
                command();
        });
    }

    /// Undo or redo, and shows what it changed.
    void stepBackOrForth(Result<void> (Session::*step)());
    /// Cut, copy or paste where the clerk works: a line, the table or the prose.
    void edit(const char* slot);
    void addLocalRow();
    void removeLocalRow();
    /// Of the part in sight; see setHeadingLevel().
    void setHeading(int level);
    void renumber();
    void reportZeros();
    /// Says so where nothing of the kind is left.
    void goToNext(OpenKind kind);
    void preview();
    void handOver();
    void verify();
    void showHistory();
    void showYearOnYear();
    /// To what is to be mended before the report leaves.
    void goTo(const DeliveryGap& gap);

    ReportView& m_view;
    Session& m_session;
    Tools m_tools;
};

/// The view of a report with its commands.
std::unique_ptr<DocumentView> makeReportView(Session& session, const ReportCommands::Tools& tools);

} // namespace gongkai
