// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/ledger_view.h"

#include "forms/enter_key.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/register/case_dialog.h"
#include "forms/register/case_list.h"
#include "forms/register/case_pane.h"
#include "forms/register/due_dialog.h"
#include "forms/window_actions.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace gongkai {

LedgerView::LedgerView(RegisterSession& session, const Tools& tools, QWidget* parent)
    : DocumentView(parent),
      m_session(session),
      m_tools(tools),
      m_fill(session, tools.desk, tools.prompts, tools.files, tools.settings),
      m_cases(new CaseListModel(session, this)),
      m_filter(new CaseFilter(*m_cases, this)),
      m_list(new QTableView),
      m_pane(new CasePane(session)),
      m_search(new LineField),
      m_which(new ChoiceField),
      m_persons(new QCheckBox(tr("Show &applicants")))
{
    auto* columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    makeList();
    columns->addWidget(m_list);
    columns->addWidget(m_pane);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setSizes({880, 480}); // the list shows every column at 1366
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(makeBar());
    layout->addWidget(columns, 1);
    setFocusProxy(m_list);
    connectActions();
    if (m_filter->rowCount() > 0)
        m_list->selectRow(m_filter->rowCount() - 1);
}

QPushButton* LedgerView::addButton(QLayout& layout, const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    layout.addWidget(button);
    return button;
}

QWidget* LedgerView::makeBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_new = addButton(*layout, tr("&New request…"), "new_case");
    m_new->setToolTip(plainToolTip(tr("Register a request (Insert)")));
    m_new->setEnabled(!m_session.isReadOnly());
    connect(m_new, &QPushButton::clicked, this, &LedgerView::newCase);
    auto* due = addButton(*layout, tr("What is &due…"), "due");
    due->setToolTip(plainToolTip(tr("Due today and this week, overdue, waiting for whom")));
    connect(due, &QPushButton::clicked, this, &LedgerView::showDue);
    auto* fill = addButton(*layout, tr("&Fill in the annual report…"), "fill_report");
    fill->setToolTip(plainToolTip(tr("Propose the figures of a year to a report")));
    connect(fill, &QPushButton::clicked, this, [this] { m_fill.fill(this); });
    layout->addSpacing(12);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Number, document, state, kind…"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, m_filter, &CaseFilter::setSearch);
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setAccessibleName(tr("Which cases"));
    m_which->addItems({tr("All"), tr("Open"), tr("Due this week"), tr("Overdue")});
    layout->addWidget(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, m_filter,
            [this](int which) { m_filter->setWhich(static_cast<CaseFilter::Which>(which)); });
    m_persons->setObjectName(QStringLiteral("persons"));
    layout->addWidget(m_persons);
    connect(m_persons, &QCheckBox::toggled, this, [this](bool shows) {
        m_cases->setShowsPersons(shows);
        m_list->setColumnHidden(CaseListModel::Name, !shows);
        m_pane->setShowsPersons(shows);
    });
    return bar;
}

void LedgerView::makeList()
{
    m_list->setObjectName(QStringLiteral("cases"));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setModel(m_filter);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setAlternatingRowColors(true);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + 8);
    m_list->setColumnHidden(CaseListModel::Name, true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(CaseListModel::Number, Qt::AscendingOrder);
    m_list->horizontalHeader()->setResizeContentsPrecision(50); // of thousands
    m_list->resizeColumnsToContents();
    m_list->horizontalHeader()->setStretchLastSection(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerView::showCurrent);
    connect(m_list, &QTableView::activated, m_pane, &CasePane::addEvent);
}

void LedgerView::connectActions()
{
    const WindowActions& actions = m_tools.actions;
    connect(actions.find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(actions.copy, &QAction::triggered, this, &LedgerView::copy);
    const auto onKey = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Insert, [this] { newCase(); });
    onKey(Qt::CTRL | Qt::Key_T, [this] { m_pane->addEvent(); });
    const auto step = [this] {
        if (m_list->hasFocus())
            m_pane->findChild<QWidget*>(QStringLiteral("events"))->setFocus();
        else
            m_list->setFocus();
    };
    connect(actions.nextPane, &QAction::triggered, this, step);
    connect(actions.previousPane, &QAction::triggered, this, step);
}

QString LedgerView::title() const
{
    return tr("%1 – %2 – Gongkai")
        .arg(tr("Requests of %1").arg(m_session.agency()), QFileInfo(m_session.path()).fileName());
}

bool LedgerView::meets(Needs needs) const
{
    switch (needs) {
    case Needs::Nothing:
    case Needs::Document:
        return true;
    case Needs::EditableDocument:
        return !m_session.isReadOnly();
    default:
        return false;
    }
}

QString LedgerView::manualPlace(const QWidget*) const
{
    return QStringLiteral("register");
}

void LedgerView::showCurrent()
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    m_pane->showCase(current.isValid() ? m_cases->row(current.row()).number : RegisterNumber());
}

void LedgerView::showCase(const RegisterNumber& number)
{
    const int row = m_cases->rowOf(number);
    if (row < 0)
        return;
    const QModelIndex source = m_cases->index(row, CaseListModel::Number);
    if (!m_filter->mapFromSource(source).isValid()) {
        m_search->clear();
        m_which->setCurrentIndex(0);
    }
    const QModelIndex shown = m_filter->mapFromSource(source);
    m_list->selectRow(shown.row());
    m_list->scrollTo(shown);
}

void LedgerView::newCase()
{
    if (m_session.isReadOnly())
        return;
    auto* dialog = new CaseDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::saved, this, [this](const RegisterNumber& number) {
        showCase(number);
        m_list->setFocus();
        emit told(tr("Registered as %1.").arg(number.toString()));
    });
    dialog->open();
}

void LedgerView::showDue()
{
    m_cases->followDay();
    auto* dialog = new DueDialog(m_session, m_cases->rows(), m_tools.exporter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DueDialog::caseChosen, this, [this, dialog](const RegisterNumber& number) {
        dialog->close();
        showCase(number);
        m_list->setFocus();
    });
    dialog->open();
}

// The chosen cases as lines, the columns as spreadsheets take them.
void LedgerView::copy() const
{
    QStringList lines;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < CaseListModel::ColumnCount; ++column)
            if (!m_list->isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    if (m_list->hasFocus() && !lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

// A window that stays open over night counts on from the new day.
bool LedgerView::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        const RegisterNumber current = m_pane->number();
        m_cases->followDay();
        showCase(current);
    }
    return DocumentView::event(event);
}

} // namespace gongkai
