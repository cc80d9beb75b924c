// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carry/carry.h"

#include <QDialog>

namespace gongkai {

class PlanList;

/// What copying from last year's file would do, before it is done: what is copied, kept, not
/// copied, for reference only (figures and text), and what cannot be mapped and why.
class CarryDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param action  the label of the yes button.
    CarryDialog(const CarryPlan& plan, const Report& last, const Report& now, const QString& source,
                const QString& action, QWidget* parent = nullptr);

private:
    void addCopied(const CarryPlan& plan, const Report& last, const Report& now);
    void addKept(const CarryPlan& plan, const Report& now);
    void addNotCopied(const CarryPlan& plan, const Report& now);
    void addReference(const CarryPlan& plan, const Report& last, const Report& now);
    void addNotMapped(const CarryPlan& plan);
    void addProse(const Report& last);
    void addTexts(const CarryPlan& plan, const Report& now);

    PlanList* m_list;
};

} // namespace gongkai
