// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "forms/calendar/term_model.h"
#include "forms/calendar/wall_calendar.h"
#include "forms/print/list_document.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QTreeView;

namespace gongkai {

class DateField;
class Exporter;
class WallCalendarView;

/// 工作日: one day in, every statutory term and any number of working days out; and a year for the
/// wall. Left open beside the work; Esc closes it.
class WorkingDaysDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param faults  what could not be read of the office's own calendar files.
    /// @param exporter  must outlive the dialog.
    WorkingDaysDialog(WorkCalendar calendar, const std::vector<Error>& faults, const QDate& today,
                      Exporter& exporter, QWidget* parent = nullptr);

    /// Reads the calendar files and shows the days in the window that is open over the parent, else
    /// in a new one.
    static void open(const QDate& today, Exporter& exporter, QWidget* parent);

private:
    QWidget* makeTerms();
    QWidget* makeYear();
    QLabel* makeCalendarLine(const std::vector<Error>& faults);
    void count();
    void showDetails();
    void showYear();
    PrintedList list() const;
    void copy() const;
    void printTerms();
    void printYear();
    WallCalendar chosenYear() const;

    const WorkCalendar m_calendar;
    const QDate m_today;
    Exporter& m_exporter;
    TermModel* m_model;
    DateField* m_date;
    QSpinBox* m_number;
    QTreeView* m_table;
    QPlainTextEdit* m_details;
    QComboBox* m_year;
    WallCalendarView* m_wall;
};

} // namespace gongkai
