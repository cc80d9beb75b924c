// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/intake_flow.h"
#include "forms/pages/open_places.h"
#include "forms/print/exporter.h"
#include "forms/register/ledger_files.h"
#include "forms/report_files.h"
#include "forms/rescue_copies.h"
#include "forms/window_calls.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace gongkai {

class Banner;
class DocumentView;
class LedgerView;
class ReportView;
class StartPage;
class StatusLine;
class WindowActions;

/// Gives the words prose is understood by, always the same ones; they outlive who asks.
using LexiconSource = std::function<const Lexicon&()>;

/// The window: the start page, or one open document.
class MainWindow : public QMainWindow, private Desk
{
    Q_OBJECT

public:
    /// @param words  asked for them with the first report, and not before.
    /// @param prompts, settings  must outlive the window.
    MainWindow(Catalog catalog, LexiconSource words, Prompts& prompts, Settings& settings,
               Clock clock = systemClock, Author author = Author::current());
    ~MainWindow() override;

    /// Says where copies of what no disk takes are kept, and shows what lies there. None are kept
    /// before.
    void keepRescueCopiesIn(const QString& folder);

    /// From now on other programs of this clerk can call this window to the front, for the file
    /// that is open here; and it calls theirs for a file that is open there.
    /// @param folder  of the calls; see WindowCalls.
    void answerCallsIn(const QString& folder);

    /// Opens a report file or a register instead of what is open.
    void openFile(const QString& path);
    /// A file of the program is opened, anything else read as something published: what a file does
    /// that is dropped on the window or on the program.
    void openOrImport(const QString& path) override;
    /// Opens a copy of a built-in sample in the folder for temporary files.
    void openSample(const QString& name);

    /// Null while the start page is shown.
    Session* session() const override { return m_session.get(); }
    /// Null while the start page is shown, or for a document of another kind.
    ReportView* view() const;
    /// Null unless a register is open.
    RegisterSession* registerSession() const { return m_register.get(); }
    LedgerView* ledgerView() const;
    WindowActions& actions() { return *m_actions; }
    /// The line at the bottom.
    QString statusText() const;

    void newReport();
    void openReport();
    /// Asks for the office and a place, and opens a new register of requests.
    void newRegister();
    /// Back to the start page. @return false when what is being typed was refused.
    bool closeReport();
    /// What reads published reports here.
    IntakeFlow& intake() { return m_intake; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void restorePlace();
    void restoreBackup();
    void restoreFrom(const QString& path, int number);
    void connectFileActions();
    void connectViewActions();
    /// What a view that was just made tells the window.
    void connectView();
    void connectHelpActions();

    /// The action does something while a document is open, and nothing else.
    void onDocument(QAction* action, std::function<void()> act);
    /// @return false when something cannot be kept and the clerk stays, or the document is busy.
    bool leaveReport();
    QWidget* dialogParent() override { return this; }
    bool finishEditing() override;
    bool createReport(const Report& report, const Operation& carried = {}) override;
    void reveal(const std::vector<FieldKey>& fields) override;
    /// The same, but the clerk may go on without it.
    bool finishOrLeaveOut();
    bool leaveTyping();
    bool leaveUnsaved();
    void comeToFront();
    void showReport(OpenedFile opened);
    void showRegister(OpenedRegister opened);
    /// Puts the view of what was just opened in the window.
    void showView();
    /// What is open, as far as the disk is concerned; null while the start page is shown.
    DiskSession* saving() const;
    void saveCopy();
    /// Takes down the document, if one is open.
    void takeDown();
    void showStart();
    /// What stands there while no document is open, made with the first one that is seen.
    void showStartPage();
    void fillRecentMenu();
    void updateActions();
    void updateUndoActions();
    void updateTitle();
    QString momentText(const QDateTime& moment) const;
    void updateStatus();
    QString savedText() const;
    /// The banner over what is in memory only.
    void updateUnsaved();
    /// Asks where and goes on there; of a rescued copy nothing stays then.
    /// @param suggestion  as of ReportFiles::saveElsewhere().
    /// @return false when nothing was saved.
    bool saveElsewhere(const QString& suggestion = {});
    void dropRescueCopy();
    /// The banner over what programs left that run no more. Put away by hand, it stays away until
    /// there is another copy.
    void showRescued();
    /// Opens the first rescued copy and asks where it is to be saved.
    void openRescued();
    void zoom(int steps);
    void followScreen();
    void setEnterDirection(GridSettings::Direction direction);
    /// @param at  the widget where help was asked for; null: none.
    void openManual(const QWidget* at);
    QString manualPlace(const QWidget* at) const;
    void about();
    void showForms();

    Catalog m_catalog;
    LexiconSource m_words;
    Prompts& m_prompts;
    Settings& m_settings;
    Clock m_clock;
    Author m_self;
    ReportFiles m_files;
    LedgerFiles m_registers;
    Exporter m_exporter;
    IntakeFlow m_intake;

    WindowActions* m_actions;
    Banner* m_readOnly;
    Banner* m_failure;
    Banner* m_unsaved;
    Banner* m_rescued;
    Banner* m_sample;
    QPushButton* m_retry;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr; ///< null until it is seen
    StatusLine* m_status;
    QLabel* m_sum; ///< of the figures that are chosen
    // The view looks at its session and goes first; both go in takeDown() alone, and there is no
    // way to it while the document is busy.
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RegisterSession> m_register; // one of both is open
    QString m_callFolder;                        // "": nobody calls
    std::unique_ptr<WindowCalls> m_calls;
    RescueCopies m_rescueCopies{{}};
    QTimer m_rescue;                      // writes the copy
    QDateTime m_triedAt;                  // when the clerk last asked to save what the disk refuses
    QStringList m_rescuedNow;             // what the banner was last set to say
    std::unique_ptr<DocumentView> m_view; ///< null while the start page is shown
};

} // namespace gongkai
