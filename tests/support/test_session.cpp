// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_session.h"

#include <cstdlib>

namespace gongkai::test {
namespace {

std::unique_ptr<ReportFile> expectFile(Result<std::unique_ptr<ReportFile>> file)
{
    if (file)
        return std::move(*file);
    qCritical("%s", qPrintable(file.error().message));
    std::abort();
}

} // namespace

QDateTime january()
{
    return QDateTime(QDate(2023, 1, 10), QTime(9, 30));
}

Author clerk()
{
    Author author = Author::current();
    author.user = QStringLiteral("clerk");
    return author;
}

void writeReport(const QString& path, const Report& report)
{
    expectFile(
        ReportFile::create(path, report, {ReportFile::Mode::Write, january, clerk(), false}, true));
}

TestSession::TestSession(const Report& report, ReportFile::Mode mode)
{
    const QString path = m_folder.filePath(QStringLiteral("report.gkb"));
    writeReport(path, report);
    m_session = std::make_unique<Session>(
        expectFile(ReportFile::open(path, {mode, january, clerk(), false, true})));
}

} // namespace gongkai::test
