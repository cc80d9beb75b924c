// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/chart.h"

#include <QWidget>

namespace gongkai {

/// A chart as it will be printed: on white in any palette. What it shows is read in words.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void showChart(const Chart& chart);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chart m_chart;
};

} // namespace gongkai
