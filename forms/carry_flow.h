// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "forms/desk.h"
#include "forms/dialogs/prompts.h"
#include "forms/report_files.h"

#include <QCoreApplication>

#include <functional>

class QDialog;

namespace gongkai {

/// Takes last year's figures over: shows what is copied, kept and not mapped, and does it.
///
/// @note The intake dialog of each function is the one last year's report was read in: it is there
///       again when nothing comes of the plan, and accepted otherwise. Null for a report file.
class CarryFlow
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CarryFlow)

public:
    /// All must outlive the flow.
    CarryFlow(Desk& desk, const Catalog& catalog, Prompts& prompts, const Clock& clock)
        : m_desk(desk), m_catalog(catalog), m_prompts(prompts), m_clock(clock)
    {}

    /// A new report of the year after.
    void startFrom(const LastYearFile& last, QDialog* intake = nullptr);
    /// Into the open report.
    void carryFrom(const LastYearFile& last, QDialog* intake = nullptr);

private:
    void showPlan(const LastYearFile& last, const Report& now, const QString& action,
                  std::function<bool(const Operation&)> then, QDialog* intake);

    Desk& m_desk;
    const Catalog& m_catalog;
    Prompts& m_prompts;
    const Clock& m_clock;
};

/// Where a source is of another agency than a report, the clerk says whether it is meant.
bool mayBeOf(Prompts& prompts, const Report& report, const LastYearFile& source,
             const QString& title);

} // namespace gongkai
