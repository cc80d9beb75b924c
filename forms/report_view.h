// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/pages/page_ref.h"
#include "forms/pages/report_search.h"
#include "forms/session.h"
#include "forms/settings.h"

#include <QWidget>

#include <optional>
#include <vector>

class QListView;
class QSplitter;
class QStackedWidget;

namespace gongkai {

class CoverPage;
class FindingsPanel;
class NarrativePage;
class NavigationModel;
class SearchBar;
class SheetPage;

/// One open report: its parts at the left, the chosen page in the middle, the findings below.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    /// @param session, prompts, settings  must outlive the view.
    ReportView(Session& session, Prompts& prompts, Settings& settings, QWidget* parent = nullptr);
    ~ReportView() override;

    const NavigationModel& navigation() const { return *m_navigation; }
    FindingsPanel& findings() { return *m_findings; }
    PageRef currentPage() const { return m_current; }
    /// The page in sight when it is a table; else null.
    SheetPage* currentSheet() const;
    NarrativePage* currentNarrative() const;

    /// Keeps what is being typed on the page in sight.
    /// @return false when it was refused; the page says why.
    bool finishEditing();
    /// @return false when the page in sight cannot be left, or there is no such page.
    bool showPage(const PageRef& page);
    /// Shows the page of a cell and makes it current.
    bool jumpTo(const CellId& cell);
    /// Shows the page of a field, where it is a cell or stands on the cover its own place.
    bool jumpTo(const FieldKey& field);
    /// Shows a place of the text.
    bool jumpTo(const TextPlace& place);
    /// Shows the page of these fields, unless one of them is on the page in sight; a single cell
    /// becomes current.
    void reveal(const std::vector<FieldKey>& keys);

    void openSearch();
    void openReplace();
    /// Shows or hides what helps to write, beside every part of the text; remembered.
    void showWritingHelp(bool shows);
    void setGrid(const GridSettings& grid);

signals:
    /// Another page, or another cell of a table, is current.
    void placeChanged();
    void pasteRequested(); ///< as in SheetView

private:
    void layOut();
    void connectParts();
    QWidget* pageWidget(const PageRef& page);
    QWidget* makePage(const PageRef& page);
    QWidget* makeNarrative(const QString& part);
    std::optional<PageRef> pageOf(const FieldKey& key) const;
    CoverPage& coverPage() const;
    void showHit(const SearchHit& hit);
    void showFinding(const FindingRef& finding);
    void markCurrent();

    Session& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    NavigationModel* m_navigation;
    QListView* m_parts;
    QStackedWidget* m_stack;
    FindingsPanel* m_findings;
    SearchBar* m_search;
    QSplitter* m_columns;
    QSplitter* m_rows;
    struct Page
    {
        PageRef ref;
        QWidget* widget;
    };
    std::vector<Page> m_pages; ///< those seen so far
    PageRef m_current;
};

} // namespace gongkai
