// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/grid/grid_settings.h"
#include "forms/needs.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <functional>
#include <vector>

class QMainWindow;
class QMenu;
class QToolBar;

namespace gongkai {

/// The window's menus and tool bar. The actions do nothing by themselves: the window connects those
/// of its own, an open document connects the others while it is open.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Fills the window's menu bar and adds one tool bar.
    explicit WindowActions(QMainWindow& window);

    // File
    QAction* newReport = nullptr;
    QAction* newRegister = nullptr;
    QAction* open = nullptr;
    QAction* fromLastYear = nullptr;
    QAction* carry = nullptr;
    QAction* importFile = nullptr;
    QAction* importClipboard = nullptr;
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* saveCopy = nullptr;
    QAction* restore = nullptr;
    QAction* preview = nullptr;
    QAction* print = nullptr;
    QAction* handOver = nullptr;
    QAction* exportPdf = nullptr;
    QAction* exportPdfSignoff = nullptr;
    QAction* exportWord = nullptr;
    QAction* exportWordSignoff = nullptr;
    QAction* exportHtml = nullptr;
    QAction* exportWorkbook = nullptr;
    QAction* exportJson = nullptr;
    QAction* exportCsv = nullptr;
    QAction* close = nullptr;
    QAction* quit = nullptr;
    // Edit
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* cut = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* fillDown = nullptr;
    QAction* clear = nullptr;
    QAction* find = nullptr;
    QAction* replace = nullptr;
    QAction* enterAcross = nullptr;
    QAction* enterDown = nullptr;
    // Data
    QAction* takeTotal = nullptr;
    QAction* takeTotals = nullptr;
    QAction* fillZero = nullptr;
    QAction* zeroReport = nullptr;
    QAction* confirmCell = nullptr;
    QAction* confirmAll = nullptr;
    QAction* addRow = nullptr;
    QAction* removeRow = nullptr;
    // Text
    QAction* toWritingHelp = nullptr;
    QAction* writingHelp = nullptr;
    std::array<QAction*, 4> headings{}; ///< plain text, then the levels from the highest
    QAction* renumber = nullptr;
    // Check
    QAction* nextFinding = nullptr;
    QAction* previousFinding = nullptr;
    QAction* nextBlank = nullptr;
    QAction* nextUnconfirmed = nullptr;
    QAction* correct = nullptr;
    QAction* explain = nullptr;
    QAction* override = nullptr;
    QAction* verify = nullptr;
    QAction* history = nullptr;
    QAction* yearOnYear = nullptr;
    // View
    QAction* findings = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* zoomNormal = nullptr;
    QAction* workingDays = nullptr;
    QAction* nextPart = nullptr;
    QAction* previousPart = nullptr;
    QAction* nextPane = nullptr;
    QAction* previousPane = nullptr;
    // Help
    QAction* help = nullptr;
    QAction* formFolder = nullptr;
    QAction* about = nullptr;

    QMenu* recent = nullptr;
    QToolBar* toolBar = nullptr;

    void showGrid(const GridSettings& grid);
    /// Offers what can be used now. @param isMet  asked for everything but Nothing.
    void offer(const std::function<bool(Needs)>& isMet);
    /// Every action of the menus, in their order, with what it needs.
    struct Offer
    {
        QAction* action;
        Needs needs;
    };
    const std::vector<Offer>& offers() const { return m_offers; }

private:
    QMenu* addMenu(const QString& title);
    QAction* add(QMenu& menu, Needs needs, const QString& text, const QString& tip,
                 const QKeySequence& shortcut = {}, const QString& iconName = {});
    void addFileMenu();
    void addExportMenu(QMenu& file);
    void addEditMenu();
    void addDataMenu();
    void addTextMenu();
    void addCheckMenu();
    void addViewMenu();
    void addHelpMenu();
    void addToolBar();

    QMainWindow& m_window;
    std::vector<Offer> m_offers;
};

} // namespace gongkai
