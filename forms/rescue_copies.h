// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/report_file.h"

#include <QString>
#include <QStringList>

namespace gongkai {

/// Copies of reports whose own disk refuses them, in a folder of the clerk's own: what is in memory
/// only would be gone with the program. One for each program that runs.
class RescueCopies
{
public:
    /// @param folder  is made when it is needed; "" keeps none.
    explicit RescueCopies(QString folder) : m_folder(std::move(folder)) {}

    /// Writes the copy anew, with all that is unsaved.
    /// @return as ReportFile::writeCopy().
    Result<void> keep(const ReportFile& file);
    /// The report is on its disk again, or its clerk let it go.
    void drop();
    /// The copies of programs that run no more, newest first.
    QStringList left() const;
    /// What the report of such a copy was called, without its ending.
    static QString nameOf(const QString& copy);

private:
    QString m_folder;
    QString m_own; // the copy of the open report
};

} // namespace gongkai
