// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/carry/carry.h"

#include <QFileInfo>

namespace gongkai::cli {

Result<int> runCarry(const Arguments& arguments, Output& output)
{
    const QString lastPath = arguments.words()[0];
    const QString path = arguments.words()[1];
    const auto last = readReportFile(lastPath, output);
    if (!last)
        return fail(last.error());
    const auto open = openForWriting(path, output);
    if (!open)
        return fail(open.error());
    const Report& now = open->editor->report();
    const auto plan =
        planCarry(*last, now, QFileInfo(lastPath).fileName(), QDateTime::currentDateTime());
    if (!plan)
        return fail(plan.error());
    const QStringList lines = describe(*plan, *last, now);
    if (const auto done = open->editor->apply(plan->operation); !done)
        return fail(done.error());
    for (const QString& line : lines)
        output.line(line);
    return Done;
}

} // namespace gongkai::cli
