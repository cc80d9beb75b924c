// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/fill_flow.h"

#include "core/intake/prose/agency.h"
#include "core/register/fill.h"
#include "core/register/register_map.h"
#include "core/report/editor.h"
#include "forms/desk.h"
#include "forms/dialogs/open_until_used.h"
#include "forms/register/fill_dialog.h"
#include "forms/register/register_session.h"
#include "forms/report_files.h"
#include "forms/settings.h"

#include <QFileInfo>

namespace gongkai {
namespace {

struct Filling
{
    std::unique_ptr<ReportFile> file;
    FillPlan plan;
};

// What the disk refuses would go with the file, so it is refused as a whole.
Result<void> apply(Filling& filling)
{
    ReportEditor editor(*filling.file);
    if (const auto done = editor.apply(filling.plan.operation); !done)
        return fail(done.error());
    if (const auto& unsaved = filling.file->unsaved())
        return fail(unsaved->why);
    return {};
}

} // namespace

bool FillFlow::mayBeOf(const QString& agency, const QString& name)
{
    return isSameAgency(agency, m_session.agency()) ||
           m_prompts.confirmRisk(
               tr("Fill in the annual report"),
               tr("“%1” is of another agency than the register:\n\n“%1”: %2\nRegister: %3\n\nFill "
                  "it in all the same?")
                   .arg(name, agency, m_session.agency()),
               tr("Do not fill it in"), tr("Fill it in"));
}

void FillFlow::fill(QWidget* parent)
{
    const auto path = m_prompts.openFile(tr("Report to be filled in"), m_settings.lastFolder(),
                                         tr("Annual reports (*.gkb)"));
    if (!path)
        return;
    auto opened = m_files.open(*path);
    if (!opened)
        return;
    if (opened->file->isReadOnly())
        return m_prompts.report({ErrorCode::Unwritable, opened->whyReadOnly, {}});
    const QString name = QFileInfo(*path).fileName();
    const Report report = opened->file->report();
    const auto map = RegisterMap::of(report.form());
    if (!map)
        return m_prompts.report(map.error());
    const RegisterRules& rules = m_session.rules();
    const RegisterCount count =
        countRegister(m_session.book(), report.year(), *map, rules.words, rules.settings);
    const auto plan = planFill(count, report, m_session.path(), m_session.now());
    if (!plan)
        return m_prompts.report(plan.error());
    if (!mayBeOf(report.agency(QStringLiteral("name")), name))
        return;
    auto* dialog = new FillDialog(*plan, count, m_session.book(), report, name, parent);
    auto filling = std::make_shared<Filling>(Filling{std::move(opened->file), *plan});
    openUntilUsed(dialog, [this, filling, path = *path] {
        if (const auto done = apply(*filling); !done) {
            m_prompts.report(done.error());
            return true; // the plan is stale where a part of it is in memory
        }
        filling->file.reset(); // its lock is free for the window
        if (m_prompts.confirm(tr("Fill in the annual report"),
                              tr("Filled in. Open the report now and confirm the figures?"),
                              tr("Open the report")))
            QMetaObject::invokeMethod(
                m_desk.dialogParent(), [&desk = m_desk, path] { desk.openOrImport(path); },
                Qt::QueuedConnection);
        return true;
    });
}

} // namespace gongkai
