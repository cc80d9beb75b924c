// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/fill.h"

#include "core/base/text.h"
#include "core/report/field_json.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Fill)
};

class Planner
{
public:
    Planner(const Report& report, const QString& source, const QDateTime& at)
        : m_report(report),
          m_source(Messages::tr("register %1").arg(fileNameOf(source))),
          m_at(at.toString(Qt::ISODate))
    {
        m_plan.operation.kind = QStringLiteral("import");
    }

    void add(const ProposedFigure& one)
    {
        const Figure counted(Decimal(one.figure()));
        const Figure here = m_report.figure(one.cell);
        if (here == counted) {
            m_plan.equal.push_back(one.cell);
            if (isOurs(one.cell, true)) // it differed when it was counted last
                change(originKey(one.cell), {});
        } else if (here.isBlank() || isOurs(one.cell, false)) {
            m_plan.proposed.push_back({one.cell, counted});
            change(FieldKey::cell(one.cell), counted.toString());
            change(originKey(one.cell), origin({}));
        } else {
            m_plan.kept.push_back({one.cell, here, counted});
            change(originKey(one.cell), origin(counted.toString()));
        }
    }

    FillPlan plan() && { return std::move(m_plan); }

private:
    static FieldKey originKey(const CellId& cell)
    {
        return FieldKey::originOf(FieldKey::cell(cell));
    }

    // Proposed by a register before and neither confirmed nor typed over; or, marked, kept against
    // its figure.
    bool isOurs(const CellId& cell, bool isMarked) const
    {
        const auto origin = m_report.origin(cell);
        return origin && !origin->confirmed && origin->from == m_source &&
               origin->original.isEmpty() != isMarked;
    }

    // @param counted  the figure of the register where another one is kept; else "".
    QString origin(const QString& counted) const
    {
        return toFieldText(Origin{m_source, {}, m_at, false, counted});
    }

    void change(const FieldKey& key, const QString& after)
    {
        const QString before = m_report.field(key);
        if (before != after)
            m_plan.operation.changes.push_back({key, before, after});
    }

    const Report& m_report;
    QString m_source;
    QString m_at;
    FillPlan m_plan;
};

QString figureLine(const Report& report, const CellId& cell, const Figure& figure)
{
    return Messages::tr("%1 (%2): %3", "cell, its id, figure")
        .arg(report.cellLabel(cell), cell.toString(), figure.toString());
}

} // namespace

Result<FillPlan> planFill(const RegisterCount& count, const Report& report, const QString& source,
                          const QDateTime& at)
{
    if (count.year != report.year() || count.form != report.form().id)
        return fail(ErrorCode::Invalid,
                    Messages::tr("The count is of %1 for the form “%2”, the report of %3 and the "
                                 "form “%4”.")
                        .arg(QString::number(count.year), count.form,
                             QString::number(report.year()), report.form().id));
    Planner planner(report, source, at);
    for (const ProposedFigure& one : count.figures)
        planner.add(one);
    return std::move(planner).plan();
}

QStringList describe(const FillPlan& plan, const Report& report)
{
    QStringList lines;
    lines << Messages::tr("Proposed from the register, to be confirmed: %1 figures")
                 .arg(plan.proposed.size());
    for (const FillPlan::Proposed& one : plan.proposed)
        if (!one.figure.value().isZero())
            lines << QStringLiteral("  ") + figureLine(report, one.cell, one.figure);
    if (!plan.kept.empty())
        lines << Messages::tr("Other figures stand there and are kept: %1").arg(plan.kept.size());
    for (const FillPlan::Kept& one : plan.kept)
        lines << QStringLiteral("  ") +
                     Messages::tr("%1, by the register %2")
                         .arg(figureLine(report, one.cell, one.typed), one.counted.toString());
    lines << Messages::tr("The same already: %1 figures").arg(plan.equal.size());
    return lines;
}

} // namespace gongkai
