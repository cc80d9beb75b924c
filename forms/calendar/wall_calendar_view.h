// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/calendar/wall_calendar.h"

#include <QWidget>

#include <optional>

namespace gongkai {

/// The page for the wall as it will be printed, on white in any palette. What it shows is read in
/// words.
class WallCalendarView : public QWidget
{
    Q_OBJECT

public:
    explicit WallCalendarView(QWidget* parent = nullptr);

    void showYear(const WallCalendar& year);

    QSize sizeHint() const override { return {420, 594}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<WallCalendar> m_year;
};

} // namespace gongkai
