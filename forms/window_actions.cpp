// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window_actions.h"

#include "forms/icons.h"
#include "forms/plain_text.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

namespace gongkai {

WindowActions::WindowActions(QMainWindow& window) : QObject(&window), m_window(window)
{
    addFileMenu();
    addEditMenu();
    addDataMenu();
    addTextMenu();
    addCheckMenu();
    addViewMenu();
    addHelpMenu();
    addToolBar();
}

QMenu* WindowActions::addMenu(const QString& title)
{
    QMenu* menu = m_window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction* WindowActions::add(QMenu& menu, Needs needs, const QString& text, const QString& tip,
                            const QKeySequence& shortcut, const QString& iconName)
{
    QAction* action = menu.addAction(text);
    action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    action->setProperty("tip", tip); // without the key, for the manual
    action->setToolTip(plainToolTip(
        shortcut.isEmpty() ? tip
                           : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText))));
    m_offers.push_back({action, needs});
    return action;
}

void WindowActions::offer(const std::function<bool(Needs)>& isMet)
{
    for (const Offer& offer : m_offers)
        offer.action->setEnabled(offer.needs == Needs::Nothing || isMet(offer.needs));
}

void WindowActions::addFileMenu()
{
    QMenu& menu = *addMenu(tr("&File"));
    newReport = add(menu, Needs::Nothing, tr("&New…"), tr("New report with empty tables"),
                    QKeySequence::New, QStringLiteral("new"));
    newRegister = add(menu, Needs::Nothing, tr("New re&gister of requests…"),
                      tr("New file for requests for information, their terms and answers"));
    open = add(menu, Needs::Nothing, tr("&Open…"), tr("Open a report or a register"),
               QKeySequence::Open, QStringLiteral("open"));
    recent = menu.addMenu(tr("&Recent files"));
    fromLastYear = add(menu, Needs::Nothing, tr("Start from &last year's file…"),
                       tr("New report with what last year's file carries over"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_N, QStringLiteral("last_year"));
    carry = add(menu, Needs::EditableReport, tr("Copy &from last year's file…"),
                tr("Copy what last year's file carries over into this report"), {},
                QStringLiteral("carry"));
    importFile =
        add(menu, Needs::Nothing, tr("From a publishe&d report…"),
            tr("PDF, Word, WPS, workbook, web page or text: read by its labels, as this year's or "
               "last year's figures, or to compare; also by dragging it here"),
            Qt::CTRL | Qt::Key_I);
    importClipboard = add(menu, Needs::Nothing, tr("From the clip&board…"),
                          tr("The same with what was copied in Word, WPS, Excel or a browser"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    menu.addSeparator();
    save = add(menu, Needs::Document, tr("&Save"),
               tr("Every change is saved by itself; this also keeps what is "
                  "being typed"),
               QKeySequence::Save);
    saveAs = add(menu, Needs::EditableDocument, tr("Save &as…"),
                 tr("Go on in another file, with the history"), Qt::Key_F12);
    saveCopy = add(menu, Needs::Document, tr("Save a cop&y as…"),
                   tr("Write a copy of the file with its history"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    restore = add(menu, Needs::Report, tr("Restore a bac&kup…"),
                  tr("Go back to the report as it was; what it is now becomes a backup"));
    menu.addSeparator();
    preview =
        add(menu, Needs::Report, tr("Print pre&view…"), tr("See the pages as they will be printed"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_P, QStringLiteral("preview"));
    print = add(menu, Needs::Report, tr("&Print…"), tr("Print the report for signature"),
                QKeySequence::Print, QStringLiteral("print"));
    handOver = add(menu, Needs::Report, tr("&Hand over…"),
                   tr("Write everything that leaves the office at once"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_E, QStringLiteral("export"));
    addExportMenu(menu);
    menu.addSeparator();
    close = add(menu, Needs::Document, tr("&Close report"), tr("Back to the start page"),
                Qt::CTRL | Qt::Key_W);
    quit = add(menu, Needs::Nothing, tr("&Quit"), tr("Close the program"), Qt::CTRL | Qt::Key_Q);
}

void WindowActions::addExportMenu(QMenu& file)
{
    QMenu& menu = *file.addMenu(icon(QStringLiteral("export")), tr("&Export"));
    menu.setToolTipsVisible(true);
    const QString publish = tr("The statutory form and nothing else");
    const QString signoff = tr("With sign-off lines, and a draft mark while checks are open");
    exportPdf =
        add(menu, Needs::Report, tr("&PDF for publication…"), publish, Qt::CTRL | Qt::Key_E);
    exportWord = add(menu, Needs::Report, tr("&Word for publication…"), publish);
    exportHtml = add(menu, Needs::Report, tr("Web pa&ge…"), publish);
    menu.addSeparator();
    exportPdfSignoff = add(menu, Needs::Report, tr("P&DF for signature…"), signoff);
    exportWordSignoff = add(menu, Needs::Report, tr("W&ord for signature…"), signoff);
    menu.addSeparator();
    exportWorkbook =
        add(menu, Needs::Report, tr("Workbook (E&xcel)…"), tr("One sheet for each table"));
    exportJson =
        add(menu, Needs::Report, tr("Data as &JSON…"), tr("The whole report for other programs"));
    exportCsv = add(menu, Needs::Report, tr("Figures as &CSV…"), tr("All figures as a list"));
}

void WindowActions::addEditMenu()
{
    QMenu& menu = *addMenu(tr("&Edit"));
    undo = add(menu, Needs::Undo, tr("Undo"), tr("Take the last change back"), Qt::CTRL | Qt::Key_Z,
               QStringLiteral("undo"));
    redo = add(menu, Needs::Redo, tr("Redo"), tr("Do again what was taken back"),
               Qt::CTRL | Qt::Key_Y, QStringLiteral("redo"));
    menu.addSeparator();
    cut = add(menu, Needs::EditableReport, tr("Cu&t"),
              tr("Copy and clear the chosen figures or text"), QKeySequence::Cut);
    copy = add(menu, Needs::Document, tr("&Copy"), tr("Copy the chosen figures or text"),
               QKeySequence::Copy);
    paste = add(menu, Needs::EditableReport, tr("&Paste"),
                tr("Paste from the current cell on, by position"), QKeySequence::Paste);
    fillDown = add(menu, Needs::EditableTable, tr("Fill &down"),
                   tr("Copy the topmost chosen figure into those below"), Qt::CTRL | Qt::Key_D);
    // Shown only: the table answers Delete itself, texts need it for themselves.
    clear = add(menu, Needs::EditableTable, tr("C&lear figures\tDel"),
                tr("Make the chosen cells blank"));
    menu.addSeparator();
    find = add(menu, Needs::Document, tr("&Find…"), tr("Find in labels, figures, text and cover"),
               QKeySequence::Find, QStringLiteral("find"));
    replace = add(menu, Needs::Report, tr("R&eplace…"),
                  tr("Put one text in place of another in the prose"), Qt::CTRL | Qt::Key_H);
    menu.addSeparator();
    QMenu& enter = *menu.addMenu(tr("Enter &key goes"));
    enterAcross = add(enter, Needs::Nothing, tr("To the &right"),
                      tr("Enter goes to the next cell at the right"));
    enterDown = add(enter, Needs::Nothing, tr("&Down"), tr("Enter goes to the cell below"));
    auto* directions = new QActionGroup(this);
    directions->addAction(enterAcross)->setCheckable(true);
    directions->addAction(enterDown)->setCheckable(true);
}

void WindowActions::addDataMenu()
{
    QMenu& menu = *addMenu(tr("&Data"));
    takeTotal = add(menu, Needs::EditableTable, tr("Take &this total\tCtrl+="),
                    tr("The computed figure of the current total becomes the typed one"));
    takeTotals = add(menu, Needs::EditableReport, tr("Take all &totals…"),
                     tr("Fill the blank totals whose parts are all filled"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_T, QStringLiteral("totals"));
    fillZero = add(menu, Needs::EditableReport, tr("Fill blanks with &0…"),
                   tr("0 into every blank cell that is not a total"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_0, QStringLiteral("zero"));
    zeroReport = add(menu, Needs::EditableReport, tr("Report of &zeros…"),
                     tr("No requests, no disputes, no fees: zeros into the blank cells and the "
                        "sentences that say so"));
    menu.addSeparator();
    confirmCell =
        add(menu, Needs::Unconfirmed, tr("&Confirm this copied figure"),
            tr("The figure from last year's file is right as it is"), Qt::CTRL | Qt::Key_M);
    confirmAll = add(menu, Needs::EditableReport, tr("Confirm &all copied figures…"),
                     tr("All figures from last year's file are right as they are"));
    menu.addSeparator();
    addRow = add(menu, Needs::LocalRows, tr("Add &local row…"),
                 tr("A row of our own, where the statutory form allows it"));
    removeRow =
        add(menu, Needs::LocalRow, tr("&Remove local row…"), tr("Take the current local row away"));
}

void WindowActions::addTextMenu()
{
    QMenu& menu = *addMenu(tr("&Text"));
    toWritingHelp = add(menu, Needs::Prose, tr("To the &writing help and back"),
                        tr("Works in the writing help beside the text; from there the same key, or "
                           "Esc, leads back into the text"),
                        Qt::Key_F4);
    writingHelp = add(menu, Needs::Nothing, tr("&Show the writing help"),
                      tr("Proposed sentences, what must be written and last year's text beside the "
                         "text"),
                      Qt::SHIFT | Qt::Key_F4);
    writingHelp->setCheckable(true);
    menu.addSeparator();
    const QString tip = tr("Makes the chosen paragraphs headings, numbered on from those above");
    headings[1] =
        add(menu, Needs::EditableProse, tr("Heading, &first level"), tip, Qt::CTRL | Qt::Key_1);
    headings[2] =
        add(menu, Needs::EditableProse, tr("Heading, s&econd level"), tip, Qt::CTRL | Qt::Key_2);
    headings[3] =
        add(menu, Needs::EditableProse, tr("Heading, &third level"), tip, Qt::CTRL | Qt::Key_3);
    headings[0] = add(menu, Needs::EditableProse, tr("&Plain text"),
                      tr("Takes the numbers of the chosen paragraphs off"), Qt::CTRL | Qt::Key_0);
    renumber = add(menu, Needs::EditableProse, tr("&Renumber this part"),
                   tr("Counts the headings anew, in order"));
}

void WindowActions::addCheckMenu()
{
    QMenu& menu = *addMenu(tr("&Check"));
    nextFinding =
        add(menu, Needs::Report, tr("&Next finding"), tr("Go to the next check that does not hold"),
            Qt::Key_F8, QStringLiteral("next"));
    previousFinding = add(menu, Needs::Report, tr("&Previous finding"),
                          tr("Go to the check before that does not hold"), Qt::SHIFT | Qt::Key_F8);
    nextBlank = add(menu, Needs::Report, tr("Next &blank"),
                    tr("Go to the next cell, wanted field of the cover or text that is empty"),
                    Qt::CTRL | Qt::Key_F8);
    nextUnconfirmed = add(menu, Needs::Report, tr("Next un&confirmed"),
                          tr("Go to the next figure that was copied and not confirmed"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    menu.addSeparator();
    correct =
        add(menu, Needs::EditableReport, tr("P&ut the right figure"),
            tr("Put in what should stand there, where the chosen finding knows it: in the text, "
               "or in the cell where sums that do not balance cross"),
            Qt::Key_F7);
    explain = add(menu, Needs::EditableReport, tr("&Explain…"),
                  tr("Say why the chosen check is broken and right so"), Qt::Key_F9,
                  QStringLiteral("explain"));
    override = add(menu, Needs::EditableReport, tr("Leader's &reason…"),
                   tr("Why the report is handed in although a check is broken, as the leader "
                      "decided; takes the draft mark away and is printed on the sign-off sheet"));
    menu.addSeparator();
    verify = add(menu, Needs::Report, tr("&Verify a printed report…"),
                 tr("Compare the check code on paper with the figures of this file"));
    yearOnYear = add(menu, Needs::Report, tr("&Year on year…"),
                     tr("Every figure beside last year's, and charts of both years"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    history = add(menu, Needs::Report, tr("&History of changes…"),
                  tr("Who changed what and when; back to a state; as CSV"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_H);
}

void WindowActions::addViewMenu()
{
    QMenu& menu = *addMenu(tr("&View"));
    findings = add(menu, Needs::Nothing, tr("&List of findings"),
                   tr("What does not balance, below the page; folded away it leaves the room to "
                      "the table"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    findings->setCheckable(true);
    menu.addSeparator();
    zoomIn =
        add(menu, Needs::Nothing, tr("Tables l&arger"), tr("Also Ctrl and the wheel over a table"));
    zoomOut = add(menu, Needs::Nothing, tr("Tables &smaller"),
                  tr("Also Ctrl and the wheel over a table"));
    zoomNormal = add(menu, Needs::Nothing, tr("Tables at &100 %"),
                     tr("As large as the letters of the window"));
    menu.addSeparator();
    workingDays =
        add(menu, Needs::Nothing, tr("&Working days…"),
            tr("Every statutory term from a day on by the holiday notices, and a year for "
               "the wall"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    menu.addSeparator();
    nextPart = add(menu, Needs::Report, tr("&Next part"), tr("Go to the next part of the report"),
                   Qt::CTRL | Qt::Key_PageDown);
    previousPart = add(menu, Needs::Report, tr("&Previous part"), tr("Go to the part before"),
                       Qt::CTRL | Qt::Key_PageUp);
    nextPane = add(menu, Needs::Document, tr("Next area &of the window"),
                   tr("From the page to the findings, the list of parts and around"), Qt::Key_F6);
    previousPane = add(menu, Needs::Document, tr("P&revious area of the window"),
                       tr("The same the other way"), Qt::SHIFT | Qt::Key_F6);
}

void WindowActions::addHelpMenu()
{
    QMenu& menu = *addMenu(tr("&Help"));
    help = add(menu, Needs::Nothing, tr("&Manual"),
               tr("How to work with this program; opens at the place in sight"),
               QKeySequence::HelpContents, QStringLiteral("help"));
    formFolder = add(menu, Needs::Nothing, tr("&Folder for forms…"),
                     tr("Which statutory forms are used, and which files are not and why"));
    about = add(menu, Needs::Nothing, tr("&About"), tr("Version and licence"));
}

void WindowActions::addToolBar()
{
    QToolBar* bar = toolBar = m_window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto addButton = [&](QAction* action, const QString& words) {
        action->setIconText(words);
        bar->addAction(action);
    };
    addButton(open, tr("Open"));
    bar->addSeparator();
    addButton(undo, tr("Undo"));
    addButton(redo, tr("Redo"));
    bar->addSeparator();
    addButton(takeTotals, tr("Totals"));
    addButton(fillZero, tr("Fill 0"));
    bar->addSeparator();
    addButton(nextFinding, tr("Next finding"));
    addButton(find, tr("Find"));
    bar->addSeparator();
    addButton(preview, tr("Preview"));
    addButton(exportPdf, tr("PDF"));
    addButton(exportWord, tr("Word"));
    addButton(handOver, tr("Hand over"));
    exportPdf->setIcon(icon(QStringLiteral("export")));
    exportWord->setIcon(icon(QStringLiteral("export")));
}

void WindowActions::showGrid(const GridSettings& grid)
{
    const bool down = grid.enterMoves == GridSettings::Direction::Down;
    (down ? enterDown : enterAcross)->setChecked(true);
}

} // namespace gongkai
