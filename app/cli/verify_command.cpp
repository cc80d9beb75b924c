// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/output/check_code.h"

namespace gongkai::cli {

Result<int> runVerify(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const QString typed = arguments.words()[1];
    const auto report = readReportFile(path, output);
    if (!report)
        return fail(report.error());
    const auto printed = readCheckCode(typed);
    if (!printed)
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: %2 is no check code: it has 13 letters and digits, and one of "
                              "them is wrong or missing. Compare it with the printed one.")
                        .arg(path, typed));
    const QString code = checkCode(*report);
    if (code == *printed) {
        output.line(Texts::tr("%1: the figures are those that were printed (%2).").arg(path, code));
        return Done;
    }
    output.line(Texts::tr("%1: not what was printed: the figures of this file have the code %2, "
                          "the paper says %3.")
                    .arg(path, code, *printed));
    return Differs;
}

} // namespace gongkai::cli
