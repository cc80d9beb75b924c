// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/preview_dialog.h"

#include "core/output/paper/fonts.h"
#include "forms/icons.h"
#include "forms/plain_text.h"
#include "forms/print/page_setup_dialog.h"
#include "forms/print/page_view.h"
#include "forms/screen_room.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gongkai {
namespace {

constexpr int withDispatchSheet = 2; // place of the purpose

} // namespace

PreviewDialog::PreviewDialog(Session& session, Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_settings(settings),
      m_view(new PageView(this)),
      m_extent(new QComboBox(this)),
      m_purpose(new QComboBox(this)),
      m_zoom(new QComboBox(this)),
      m_place(plainLabel({}, this))
{
    setWindowTitle(tr("Print preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_extent->setAccessibleName(tr("What is shown"));
    m_purpose->setAccessibleName(tr("What it is for"));
    m_zoom->setAccessibleName(tr("Size of the page"));
    m_extent->addItem(tr("Whole report"), static_cast<int>(Extent::Whole));
    m_extent->addItem(tr("Tables only"), static_cast<int>(Extent::TablesOnly));
    m_purpose->addItem(tr("For publication"), static_cast<int>(Purpose::Publish));
    m_purpose->addItem(tr("For signature"), static_cast<int>(Purpose::Signoff));
    m_purpose->addItem(tr("For signature, with dispatch sheet"),
                       static_cast<int>(Purpose::Signoff));
    m_zoom->addItem(tr("Whole page"), PageView::wholePage);
    m_zoom->addItem(tr("Fit width"), PageView::wholeWidth);
    for (int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent / 100.0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    if (const QStringList other = chooseFonts().substitutions; !other.isEmpty()) {
        auto* fonts =
            plainLabel(tr("Fonts that are not on this computer, and what stands for them: %1")
                           .arg(other.join(tr("; "))),
                       this);
        fonts->setObjectName(QStringLiteral("fonts"));
        fonts->setWordWrap(true);
        layout->addWidget(fonts);
    }
    resizeWithinScreen(*this, {1280, 1000});

    connect(m_extent, &QComboBox::activated, this, &PreviewDialog::rebuild);
    connect(m_purpose, &QComboBox::activated, this, &PreviewDialog::rebuild);
    connect(m_zoom, &QComboBox::activated, this,
            [this] { m_view->setZoom(m_zoom->currentData().toDouble()); });
    connect(m_view, &PageView::currentPageChanged, this, &PreviewDialog::showPlace);
    rebuild();
    chooseZoom();
    m_view->setFocus();
}

// Life size where the screen has room for it.
void PreviewDialog::chooseZoom()
{
    const double zoom = m_view->lifeSizeWidth() < width() ? 1.0 : PageView::wholeWidth;
    m_zoom->setCurrentIndex(m_zoom->findData(zoom));
    m_view->setZoom(zoom);
}

QWidget* PreviewDialog::makeTurning()
{
    auto* turning = new QWidget(this);
    auto* layout = new QHBoxLayout(turning);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, Qt::ArrowType arrow, const QString& words, int by) {
        auto* button = new QToolButton(turning);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setToolTip(plainToolTip(words));
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, this,
                [this, by] { m_view->showPage(m_view->currentPage() + by); });
        layout->addWidget(button);
        return button;
    };
    m_back = add(QStringLiteral("back"), Qt::LeftArrow, tr("Page before (Page Up)"), -1);
    layout->addWidget(m_place);
    m_forward = add(QStringLiteral("forward"), Qt::RightArrow, tr("Next page (Page Down)"), 1);
    return turning;
}

QWidget* PreviewDialog::makeBar()
{
    auto* bar = new QWidget(this);
    auto* page = new QPushButton(tr("Page set-&up…"), bar);
    page->setObjectName(QStringLiteral("pageSetup"));
    auto* print = new QPushButton(icon(QStringLiteral("print")), tr("Print…"), bar);
    auto* pdf = new QPushButton(icon(QStringLiteral("export")), tr("Save as PDF…"), bar);
    auto* close = new QPushButton(tr("Close"), bar);
    for (QPushButton* button : {page, print, pdf, close})
        button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_extent, m_purpose, m_zoom})
        layout->addWidget(widget);
    layout->addWidget(makeTurning());
    layout->addStretch(1);
    layout->addWidget(page);
    layout->addWidget(print);
    layout->addWidget(pdf);
    layout->addWidget(close);
    connect(page, &QPushButton::clicked, this, &PreviewDialog::setUpPage);
    connect(print, &QPushButton::clicked, this, [this] { emit printRequested(options()); });
    connect(pdf, &QPushButton::clicked, this, [this] { emit pdfRequested(options()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return bar;
}

ComposeOptions PreviewDialog::options() const
{
    return {static_cast<Purpose>(m_purpose->currentData().toInt()),
            static_cast<Extent>(m_extent->currentData().toInt()),
            m_purpose->currentIndex() == withDispatchSheet};
}

void PreviewDialog::setUpPage()
{
    auto* dialog = new PageSetupDialog(m_settings.pageSetup(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.setPageSetup(dialog->setup());
        rebuild();
    });
    dialog->open();
}

void PreviewDialog::rebuild()
{
    const PageSetup setup = m_settings.pageSetup();
    m_view->setPages(std::make_unique<PagedDocument>(
                         compose(m_session.report(), m_session.allFindings(), options()), setup),
                     setup);
}

void PreviewDialog::showPlace()
{
    m_place->setText(
        tr("Page %1 of %2")
            .arg(QString::number(m_view->currentPage() + 1), QString::number(m_view->pageCount())));
    m_back->setEnabled(m_view->currentPage() > 0);
    m_forward->setEnabled(m_view->currentPage() + 1 < m_view->pageCount());
}

} // namespace gongkai
