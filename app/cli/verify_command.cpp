// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"

namespace gongkai::cli {

Result<int> runVerify(const Arguments& arguments, Output&)
{
    const QString path = arguments.words()[0];
    const auto report = readReportFile(path);
    if (!report)
        return fail(report.error());
    return fail(ErrorCode::Invalid,
                Texts::tr("%1: this version prints no check codes, so %2 cannot be one of its; "
                          "compare the figures with the printed report.")
                    .arg(path, arguments.words()[1]));
}

} // namespace gongkai::cli
