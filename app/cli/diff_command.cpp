// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/base/report_guard.h"
#include "core/report/diff.h"

#include <QFileInfo>

namespace gongkai::cli {
namespace {

Result<Report> readEither(const QString& path, Output& output)
{
    // A backup is a report, too, whatever its ending.
    if (beginsAsReport(path) || QFileInfo(path).suffix().compare(u"gkb", Qt::CaseInsensitive) == 0)
        return readReportFile(path, output);
    auto read = readSource(path, {}, output);
    if (!read)
        return fail(read.error());
    return std::move(read->report);
}

QString lineOf(const Difference& difference)
{
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? Texts::tr("(blank)") : QString(value).replace(u'\n', u' ');
    };
    QString name = difference.key.kind == FieldKind::Cell
                       ? difference.key.id
                       : fieldKindName(difference.key.kind) + u'/' + difference.key.id;
    if (!difference.label.isEmpty())
        name += Texts::tr(" (%1)").arg(difference.label.simplified());
    return QStringLiteral("%1: %2 → %3").arg(name, shown(difference.left), shown(difference.right));
}

} // namespace

Result<int> runDiff(const Arguments& arguments, Output& output)
{
    const auto left = readEither(arguments.words()[0], output);
    if (!left)
        return fail(left.error());
    const auto right = readEither(arguments.words()[1], output);
    if (!right)
        return fail(right.error());
    const std::vector<Difference> differences = diff(*left, *right);
    if (arguments.has(QStringLiteral("json")))
        output.text = differencesToJson(differences);
    else
        for (const Difference& difference : differences)
            output.line(lineOf(difference));
    return differences.empty() ? Done : Differs;
}

} // namespace gongkai::cli
