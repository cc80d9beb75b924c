// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/years/year_dialog.h"

#include "core/output/chart_picture.h"
#include "core/output/paper/chart_painter.h"
#include "core/output/word/charts_docx.h"
#include "core/output/year_on_year_page.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/save_bytes.h"
#include "forms/screen_room.h"
#include "forms/years/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Enter in the list goes to the place
    return made;
}

} // namespace

YearDialog::YearDialog(Session& session, Prompts& prompts, Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_lines(yearOnYear(session.report(), session.findings())),
      m_charts(chartsOf(session.report(), session.lexicon())),
      m_model(new YearModel(session.report(), this)),
      m_shown(new ChoiceField),
      m_count(plainLabel()),
      m_table(new QTreeView),
      m_which(new ChoiceField),
      m_chart(new ChartView)
{
    setWindowTitle(tr("Year on year"));
    auto* layout = new QVBoxLayout(this);
    if (!session.report().lastYear()) {
        auto* unknown = plainLabel(tr("This file does not know last year's figures. Copy them from "
                                      "last year's file first (menu File)."));
        unknown->setObjectName(QStringLiteral("unknown"));
        unknown->setWordWrap(true);
        layout->addWidget(unknown);
    }
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(makeTable(), tr("&Table"));
    tabs->addTab(makeCharts(), tr("C&harts"));
    layout->addWidget(tabs, 1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {960, 640});
    filter();
    m_table->setFocus();
}

QWidget* YearDialog::makeTable()
{
    m_shown->setObjectName(QStringLiteral("shown"));
    m_shown->setAccessibleName(tr("Show")); // a box says else what is chosen
    m_shown->addItem(tr("All figures"), All);
    m_shown->addItem(tr("Changed much"), Changed);
    m_shown->addItem(tr("Ten times apart, to be explained"), Jumped);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &YearDialog::filter);
    m_table->setObjectName(QStringLiteral("years"));
    m_table->setAccessibleName(tr("Year on year"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setModel(m_model);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    connect(m_table, &QTreeView::activated, this, &YearDialog::goThere);
    auto* copies = new QShortcut(QKeySequence::Copy, m_table);
    copies->setContext(Qt::WidgetShortcut);
    connect(copies, &QShortcut::activated, this, &YearDialog::copy);
    auto* copyButton = button(tr("&Copy"), "copy");
    auto* printButton = button(tr("&Print…"), "print");
    connect(copyButton, &QPushButton::clicked, this, &YearDialog::copy);
    connect(printButton, &QPushButton::clicked, this,
            [this] { emit printRequested(yearOnYearPage(m_session.report(), m_model->lines())); });
    auto* form = new QFormLayout;
    addPlainRow(*form, tr("&Show"), m_shown);
    auto* top = new QHBoxLayout;
    top->addLayout(form);
    top->addWidget(m_count, 1);
    top->addWidget(copyButton);
    top->addWidget(printButton);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    return page;
}

QWidget* YearDialog::makeCharts()
{
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setAccessibleName(tr("Chart"));
    for (const Chart& chart : m_charts)
        m_which->addItem(chart.kind == Chart::Kind::Lines ? tr("%1 (lines)").arg(chart.title)
                                                          : tr("%1 (bars)").arg(chart.title));
    connect(m_which, &QComboBox::currentIndexChanged, this, &YearDialog::showChart);
    auto* picture = button(tr("Save &picture…"), "picture");
    auto* word = button(tr("All in &Word…"), "word");
    connect(picture, &QPushButton::clicked, this, &YearDialog::savePicture);
    connect(word, &QPushButton::clicked, this, &YearDialog::saveWord);
    for (QWidget* widget : {static_cast<QWidget*>(m_which), static_cast<QWidget*>(picture),
                            static_cast<QWidget*>(word)})
        widget->setEnabled(!m_charts.empty());
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPlainRow(*form, tr("Cha&rt"), m_which);
    auto* top = new QHBoxLayout;
    top->addLayout(form, 1);
    top->addWidget(picture);
    top->addWidget(word);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(top);
    if (m_charts.empty())
        layout->addWidget(plainLabel(tr("No figure for a chart is filled in yet.")), 1,
                          Qt::AlignCenter);
    else
        layout->addWidget(m_chart, 1);
    m_chart->setParent(page);
    m_chart->setVisible(!m_charts.empty());
    showChart();
    return page;
}

void YearDialog::filter()
{
    const int shown = m_shown->currentData().toInt();
    std::vector<YearLine> lines = m_lines;
    std::erase_if(lines, [shown](const YearLine& line) {
        return (shown == Changed && line.flag == YearLine::Flag::None) ||
               (shown == Jumped && line.flag != YearLine::Flag::Jumped);
    });
    m_model->setLines(std::move(lines));
    m_count->setText(
        tr("%1 of %2 figures")
            .arg(QString::number(m_model->rowCount()), QString::number(m_lines.size())));
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void YearDialog::copy() const
{
    QApplication::clipboard()->setText(yearOnYearText(m_session.report(), m_model->lines()));
}

void YearDialog::goThere()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const CellId cell = m_model->lines()[static_cast<size_t>(index.row())].cell;
    accept();
    emit placeChosen(FieldKey::cell(cell));
}

void YearDialog::showChart()
{
    if (m_which->currentIndex() >= 0)
        m_chart->showChart(m_charts[static_cast<size_t>(m_which->currentIndex())]);
}

QString YearDialog::stem() const
{
    return QFileInfo(m_session.file().path()).completeBaseName();
}

void YearDialog::savePicture()
{
    const Chart& chart = m_charts[static_cast<size_t>(m_which->currentIndex())];
    saveBytes(m_prompts, m_settings, tr("Save picture"), stem() + u' ' + chart.title + u".png",
              tr("PNG pictures (*.png);;SVG pictures (*.svg)"),
              [&chart](const QString& path) -> Result<QByteArray> {
                  if (path.endsWith(u".svg", Qt::CaseInsensitive))
                      return writeSvg(chart);
                  return writePng(layOut(chart));
              });
}

void YearDialog::saveWord()
{
    saveBytes(m_prompts, m_settings, tr("Save charts"), tr("%1 charts").arg(stem()) + u".docx",
              tr("Word files (*.docx)"), [this](const QString&) { return wordFile(); });
}

Result<QByteArray> YearDialog::wordFile() const
{
    return writeChartsDocx(m_session.report(), m_charts,
                           [](const Chart& chart) { return writePng(layOut(chart)); });
}

} // namespace gongkai
