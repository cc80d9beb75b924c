// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/fill.h"

#include <QDialog>

namespace gongkai {

class PlanList;

/// 填入年报: what the register proposes for a report, with the cases behind each figure, before it
/// is done.
class FillDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param name  of the report's file.
    FillDialog(const FillPlan& plan, const RegisterCount& count, const Register& book,
               const Report& report, const QString& name, QWidget* parent = nullptr);

private:
    PlanList* m_list;
};

} // namespace gongkai
