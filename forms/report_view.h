// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/document_view.h"
#include "forms/pages/open_places.h"
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

class Banner;
class CoverPage;
class FindingsPanel;
class FocusFrame;
class NarrativePage;
class NavigationModel;
class SearchBar;
class SheetPage;

/// One open report: its parts at the left, the chosen page in the middle, the findings below.
class ReportView : public DocumentView
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

    QString title() const override;
    bool finishEditing() override;
    bool meets(Needs needs) const override;
    bool isBusy() const override { return m_session.isBusy(); }
    QString manualPlace(const QWidget* at) const override;
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
    void reveal(const std::vector<FieldKey>& keys) override;
    QVariant place() const override;
    void showPlace(const QVariant& place) override;

    /// Goes to the next of this kind from the place in sight on, after the last to the first.
    /// @return false when there is none, or the page cannot be left.
    bool goToNext(OpenKind kind);
    /// The cell, field of the cover or part of the text that is current; may be none.
    std::optional<FieldKey> currentField() const;
    /// The next part of the report, or the one before; after the last comes the first.
    void stepPart(int by);
    /// The keyboard to the next area of the window, or the one before: parts, page, writing help,
    /// findings.
    void stepPane(int by);
    /// From the text into what helps to write it, and back.
    void goToWritingHelp();
    /// Shows or folds away the list of findings.
    void showFindings(bool shows);

    void openSearch();
    void openReplace();
    /// Shows or hides what helps to write, beside every part of the text; remembered.
    void showWritingHelp(bool shows);
    void setGrid(const GridSettings& grid) override;

signals:
    void pasteRequested(); ///< as in SheetView

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Is the keyboard at a cell of the chosen finding, or at its place in the text?
    bool isAtChosenFinding() const;
    void layOut();
    void connectParts();
    void usePalette();
    void frameFocus();
    bool meetsInCell(Needs needs) const; ///< what depends on the current cell
    QWidget* pageWidget(const PageRef& page);
    QWidget* makePage(const PageRef& page);
    QWidget* makeNarrative(const QString& part);
    std::optional<PageRef> pageOf(const FieldKey& key) const;
    bool goToNextOf(const std::vector<FieldKey>& fields);
    /// The first open thing of a kind in a part.
    void showOpen(const PageRef& page, OpenKind kind);
    bool isOn(const PageRef& page, const FindingRef& finding) const;
    std::vector<QWidget*> panes() const;
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
    Banner* m_message; ///< what happened to the text by itself
    QSplitter* m_columns;
    QSplitter* m_rows;
    FocusFrame* m_frame; ///< around the area that has the keyboard
    struct Page
    {
        PageRef ref;
        QWidget* widget;
    };
    std::vector<Page> m_pages; ///< those seen so far
    PageRef m_current;
};

} // namespace gongkai
