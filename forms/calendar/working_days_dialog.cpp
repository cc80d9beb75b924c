// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendar/working_days_dialog.h"

#include "core/calendar/day_text.h"
#include "core/calendar/written_day.h"
#include "forms/calendar/wall_calendar_view.h"
#include "forms/made_folder.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/print/exporter.h"
#include "forms/screen_room.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace gongkai {
namespace {

constexpr int usualNumber = 20; // of the answer
constexpr int mostDays = 10'000;

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Enter belongs to the date
    return made;
}

} // namespace

WorkingDaysDialog::WorkingDaysDialog(WorkCalendar calendar, const std::vector<Error>& faults,
                                     const QDate& today, Exporter& exporter, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_calendar(std::move(calendar)),
      m_today(today),
      m_exporter(exporter),
      m_model(new TermModel(m_calendar, today, this)),
      m_date(new DateField),
      m_number(new NumberField),
      m_table(new QTreeView),
      m_details(new QPlainTextEdit),
      m_year(new ChoiceField),
      m_wall(new WallCalendarView)
{
    setWindowTitle(tr("Working days"));
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(makeTerms(), tr("&Terms"));
    tabs->addTab(makeYear(), tr("&Year for the wall"));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(makeCalendarLine(faults));
    auto* folder = button(tr("Open the &folder for calendars"), "folder");
    buttons->addButton(folder, QDialogButtonBox::ActionRole);
    connect(folder, &QPushButton::clicked, this,
            [this] { openMadeFolder(m_exporter.prompts(), WorkCalendar::userFolder()); });
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {1040, 600});
    count();
    showYear();
    m_date->line()->setFocus();
    m_date->line()->selectAll();
}

void WorkingDaysDialog::open(const QDate& today, Exporter& exporter, QWidget* parent)
{
    auto* dialog = parent->findChild<WorkingDaysDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        WorkCalendar calendar = WorkCalendar::builtIn();
        const auto faults = calendar.addFolder(WorkCalendar::userFolder());
        dialog = new WorkingDaysDialog(std::move(calendar), faults, today, exporter, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QWidget* WorkingDaysDialog::makeTerms()
{
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setExampleYear(m_today.year());
    m_date->setDate(m_today.toString(Qt::ISODate));
    m_date->line()->setAccessibleName(tr("Day")); // the label is that of the whole field
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setRange(1, mostDays);
    m_number->setValue(usualNumber);
    connect(m_date, &DateField::dateEntered, this, &WorkingDaysDialog::count);
    connect(m_number, &QSpinBox::valueChanged, this, &WorkingDaysDialog::count);
    m_table->setObjectName(QStringLiteral("terms"));
    m_table->setAccessibleName(tr("Terms"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setModel(m_model);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WorkingDaysDialog::showDetails);
    auto* copies = new QShortcut(QKeySequence::Copy, m_table);
    copies->setContext(Qt::WidgetShortcut);
    connect(copies, &QShortcut::activated, this, &WorkingDaysDialog::copy);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("How it was counted"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * 6 + 12);
    auto* copyButton = button(tr("&Copy"), "copy");
    auto* printButton = button(tr("&Print…"), "print");
    connect(copyButton, &QPushButton::clicked, this, &WorkingDaysDialog::copy);
    connect(printButton, &QPushButton::clicked, this, &WorkingDaysDialog::printTerms);
    auto* dateForm = new QFormLayout;
    addPlainRow(*dateForm, tr("&Day"), m_date);
    auto* numberForm = new QFormLayout;
    addPlainRow(*numberForm, tr("Working days, free &number"), m_number);
    auto* top = new QHBoxLayout;
    top->addLayout(dateForm);
    top->addLayout(numberForm);
    top->addStretch(1);
    top->addWidget(copyButton);
    top->addWidget(printButton);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    return page;
}

QWidget* WorkingDaysDialog::makeYear()
{
    m_year->setObjectName(QStringLiteral("year"));
    for (const int year : m_calendar.years())
        m_year->addItem(QString::number(year), year);
    const int now = m_year->findData(m_today.year());
    m_year->setCurrentIndex(now >= 0 ? now : m_year->count() - 1);
    connect(m_year, &QComboBox::currentIndexChanged, this, &WorkingDaysDialog::showYear);
    auto* printButton = button(tr("P&rint…"), "print_year");
    connect(printButton, &QPushButton::clicked, this, &WorkingDaysDialog::printYear);
    auto* form = new QFormLayout;
    addPlainRow(*form, tr("Y&ear"), m_year);
    auto* side = new QVBoxLayout;
    side->addLayout(form);
    side->addWidget(printButton);
    side->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->addLayout(side);
    layout->addWidget(m_wall, 1);
    return page;
}

QLabel* WorkingDaysDialog::makeCalendarLine(const std::vector<Error>& faults)
{
    const auto years = m_calendar.years();
    QStringList lines{
        tr("Holiday notices are known for %1 to %2. A later year is added as a file in "
           "the folder %3.")
            .arg(QString::number(years.front()), QString::number(years.back()),
                 QDir::toNativeSeparators(WorkCalendar::userFolder()))};
    if (!faults.empty())
        lines << tr("Left out: %1").arg(faults.front().message);
    if (faults.size() > 1)
        lines << tr("%n more calendar file(s) are left out.", nullptr,
                    static_cast<int>(faults.size() - 1));
    auto* line = plainLabel(lines.join(u'\n'));
    line->setObjectName(QStringLiteral("calendar"));
    line->setWordWrap(true);
    return line;
}

void WorkingDaysDialog::count()
{
    const int row = m_table->currentIndex().row();
    std::vector<TermDay> terms;
    const auto day = readDay(m_date->date());
    if (day) {
        StatutoryTerm free;
        free.title = tr("Working day %1").arg(m_number->value());
        free.length = m_number->value();
        terms.push_back(termDay(m_calendar, free, *day));
        for (const StatutoryTerm& term : statutoryTerms())
            terms.push_back(termDay(m_calendar, term, *day));
    }
    m_model->setTerms(std::move(terms));
    m_table->setCurrentIndex(m_model->index(qMax(row, 0), 0));
    showDetails();
}

void WorkingDaysDialog::showDetails()
{
    const auto& terms = m_model->terms();
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_details->setPlainText(termDetails(terms[static_cast<size_t>(row)]));
    else if (m_date->date().isEmpty())
        m_details->setPlainText(tr("Write a day, and every term that begins on it stands here."));
    else
        m_details->setPlainText(readDay(m_date->date()).error().message);
}

PrintedList WorkingDaysDialog::list() const
{
    PrintedList list;
    list.title = tr("Terms from %1").arg(dayText(QDate::fromString(m_date->date(), Qt::ISODate)));
    list.head = termHeads();
    list.widths = {0.15, 0.12, 0.08, 0.13, 0.13, 0.1, 0.13, 0.16};
    for (int row = 0; row < m_model->rowCount(); ++row)
        list.lines << m_model->texts(row);
    for (const TermDay& term : m_model->terms())
        if (term.count.unsafeAfter.isValid() && list.remarks.empty())
            list.remarks << unsafeText(term.count);
    list.remarks
        << tr("Counted on %1. Be done by: one working day earlier, because whether the first "
              "day counts is not confirmed.")
               .arg(dayText(m_today));
    return list;
}

void WorkingDaysDialog::copy() const
{
    QApplication::clipboard()->setText(listText(list()));
}

void WorkingDaysDialog::printTerms()
{
    m_exporter.print(listDocument(list()));
}

WallCalendar WorkingDaysDialog::chosenYear() const
{
    return {m_calendar, m_year->currentData().toInt()};
}

void WorkingDaysDialog::showYear()
{
    m_wall->showYear(chosenYear());
}

void WorkingDaysDialog::printYear()
{
    const WallCalendar year = chosenYear();
    m_exporter.print(year.title(), [&year](QPainter& painter, const QRectF& paper) {
        QRectF area(QPointF(0, 0), WallCalendar::page.scaled(paper.size(), Qt::KeepAspectRatio));
        area.moveCenter(paper.center());
        year.paint(painter, area);
    });
}

} // namespace gongkai
