// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/zero_report.h"

#include <QDialog>

namespace gongkai {

class PlanList;

/// What the report of zeros would do, before it is done: which blank cells get a figure, which
/// sentences are written where, and what is left and why.
class ZeroReportDialog : public QDialog
{
    Q_OBJECT

public:
    ZeroReportDialog(const ZeroReportPlan& plan, const Report& report, QWidget* parent = nullptr);

private:
    void addCells(const ZeroReportPlan& plan, const Report& report);
    void addSentences(const ZeroReportPlan& plan, const Report& report);

    PlanList* m_list;
};

} // namespace gongkai
