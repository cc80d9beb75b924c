// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/chart.h"
#include "core/output/document.h"
#include "forms/dialogs/prompts.h"
#include "forms/session.h"
#include "forms/settings.h"
#include "forms/years/year_model.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace gongkai {

class ChartView;

/// This year beside last year: every figure on one page, and charts of requests, results and
/// disputes to be published.
class YearDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param session, prompts, settings  must outlive the dialog.
    YearDialog(Session& session, Prompts& prompts, Settings& settings, QWidget* parent = nullptr);

signals:
    /// The clerk wants to see this place of the report.
    void placeChosen(const gongkai::FieldKey& key);
    void printRequested(const gongkai::Document& document);

private:
    enum Shown { All, Changed, Jumped };

    QWidget* makeTable();
    QWidget* makeCharts();
    void filter();
    void copy() const;
    void goThere();
    void showChart();
    void savePicture();
    void saveWord();
    Result<QByteArray> wordFile() const;
    QString stem() const;

    Session& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    const std::vector<YearLine> m_lines;
    const std::vector<Chart> m_charts;
    YearModel* m_model;
    QComboBox* m_shown;
    QLabel* m_count;
    QTreeView* m_table;
    QComboBox* m_which;
    ChartView* m_chart;
};

} // namespace gongkai
