// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_window.h"

#include "forms/manual/manual_paper.h"
#include "forms/manual/manual_view.h"
#include "forms/plain_text.h"
#include "forms/save_bytes.h"
#include "forms/screen_room.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace gongkai {
namespace {

constexpr int anchorRole = Qt::UserRole;

// Qt puts a dialog amid its parent and does not know the frame yet: where there is little room, the
// title would be above the screen.
void putAmidScreen(QWidget& window)
{
    const QRect room = window.screen()->availableGeometry();
    constexpr int frame = 40; // above and below
    const QPoint place((room.width() - window.width()) / 2,
                       (room.height() - window.height() - frame) / 2);
    window.move(room.topLeft() + QPoint(std::max(place.x(), 0), std::max(place.y(), 0)));
}

// Not the default button of the dialog: Enter belongs to the search.
QPushButton* button(const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text);
    made->setAutoDefault(false);
    made->setToolTip(plainToolTip(tip));
    return made;
}

} // namespace

ManualWindow::ManualWindow(const Catalog& catalog, Prompts& prompts, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_book(catalog),
      m_prompts(prompts),
      m_view(new ManualView(m_book)),
      m_contents(new QTreeWidget),
      m_words(new QLineEdit),
      m_found(plainLabel())
{
    setWindowTitle(tr("Manual"));
    makeContents();
    auto* columns = new QSplitter;
    columns->addWidget(m_contents);
    columns->addWidget(m_view);
    columns->setStretchFactor(1, 1);
    columns->setCollapsible(1, false);
    columns->setSizes({250, 730});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(makeBar());
    layout->addWidget(columns, 1);
    addKeys();
    connect(m_view, &ManualView::placeChanged, this, &ManualWindow::markContents);
    resizeWithinScreen(*this, {980, 680});
    m_view->setFocus();
}

void ManualWindow::open(const QString& anchor, const Catalog& catalog, Prompts& prompts,
                        QWidget* parent)
{
    auto* manual = parent->findChild<ManualWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!manual) {
        manual = new ManualWindow(catalog, prompts, parent);
        manual->setAttribute(Qt::WA_DeleteOnClose);
        putAmidScreen(*manual);
    }
    manual->show();
    manual->raise();
    manual->activateWindow();
    manual->showPlace(anchor);
}

QLayout* ManualWindow::makeBar()
{
    auto* back = button(tr("Back"), tr("To the place before (Alt+Left)"));
    auto* forward = button(tr("Forward"), tr("Where you went back from (Alt+Right)"));
    m_words->setPlaceholderText(tr("Find in the manual"));
    m_words->setAccessibleName(tr("Find in the manual"));
    m_words->setClearButtonEnabled(true);
    auto* previous = button(tr("Previous"), tr("The place before with these words (Shift+Enter)"));
    auto* next = button(tr("Next"), tr("The next place with these words (Enter)"));
    auto* smaller = button(tr("Smaller"), tr("Smaller letters (Ctrl+-)"));
    auto* larger = button(tr("Larger"), tr("Larger letters (Ctrl++)"));
    auto* print = button(tr("Print…"), tr("Print the whole manual (Ctrl+P)"));
    auto* pdf = button(tr("Save as PDF…"), tr("The whole manual as a file to print or pass on"));

    auto* bar = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{
             back, forward, m_words, m_found, previous, next, smaller, larger, print, pdf})
        bar->addWidget(widget, widget == m_words ? 1 : 0);

    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::search);
    const auto step = [this](int by) {
        m_view->step(by);
        showFound();
    };
    connect(m_words, &QLineEdit::returnPressed, this, [step] { step(1); });
    connect(next, &QPushButton::clicked, this, [step] { step(1); });
    connect(previous, &QPushButton::clicked, this, [step] { step(-1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_Return, m_words), &QShortcut::activated, this,
            [step] { step(-1); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_view->zoom(-1); });
    connect(larger, &QPushButton::clicked, this, [this] { m_view->zoom(1); });
    connect(print, &QPushButton::clicked, this, &ManualWindow::print);
    connect(pdf, &QPushButton::clicked, this, &ManualWindow::savePdf);
    return bar;
}

void ManualWindow::makeContents()
{
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setMinimumWidth(140);
    // The last item of each level.
    std::array<QTreeWidgetItem*, 4> above{m_contents->invisibleRootItem()};
    for (const ManualHeading& heading : m_book.headings()) {
        const auto level = static_cast<std::size_t>(heading.level);
        std::size_t parent = level - 1;
        while (!above[parent])
            --parent;
        auto* item = new QTreeWidgetItem(above[parent], {heading.title});
        item->setData(0, anchorRole, heading.anchor);
        item->setToolTip(0, plainToolTip(heading.title));
        above[level] = item;
        std::fill(above.begin() + static_cast<std::ptrdiff_t>(level) + 1, above.end(), nullptr);
    }
    m_contents->expandToDepth(0);
    const auto show = [this](const QTreeWidgetItem* item) {
        m_view->showPlace(item->data(0, anchorRole).toString());
    };
    connect(m_contents, &QTreeWidget::itemClicked, this, show);
    connect(m_contents, &QTreeWidget::itemActivated, this, show);
}

void ManualWindow::addKeys()
{
    const auto add = [this](const QKeySequence& key, auto&& act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    add(QKeySequence::Print, [this] { print(); });
    add(Qt::ALT | Qt::Key_Left, [this] { m_view->backward(); });
    add(Qt::ALT | Qt::Key_Right, [this] { m_view->forward(); });
    add(Qt::CTRL | Qt::Key_Plus, [this] { m_view->zoom(1); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { m_view->zoom(1); });
    add(Qt::CTRL | Qt::Key_Minus, [this] { m_view->zoom(-1); });
    add(Qt::CTRL | Qt::Key_0, [this] { m_view->zoom(0); });
}

void ManualWindow::showPlace(const QString& anchor)
{
    const bool known = m_book.has(anchor) || m_book.headings().empty();
    m_view->showPlace(known ? anchor : QStringLiteral("own-form"));
    markContents(m_view->place());
}

void ManualWindow::markContents(const QString& anchor)
{
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        if ((*item)->data(0, anchorRole) == anchor) {
            m_contents->setCurrentItem(*item);
            m_contents->scrollToItem(*item);
            return;
        }
    }
}

void ManualWindow::search()
{
    m_view->find(m_words->text());
    showFound();
}

void ManualWindow::showFound()
{
    m_found->setText(m_words->text().isEmpty() ? QString()
                     : m_view->found() == 0
                         ? tr("Not found")
                         : tr("%1/%2").arg(QString::number(m_view->foundAt() + 1),
                                           QString::number(m_view->found())));
}

void ManualWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    setUpManual(printer);
    if (!m_prompts.choosePrinter(printer))
        return;
    if (const auto printed = printManual(m_book, printer); !printed)
        m_prompts.report(printed.error());
}

void ManualWindow::savePdf()
{
    saveBytes(m_prompts, tr("Save as PDF"), manualFileName(), tr("PDF (*.pdf)"),
              [this](const QString& /*path*/) { return manualPdf(m_book); });
}

} // namespace gongkai
