// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "core/report/editor.h"
#include "core/storage/report_file.h"

#include <QObject>

#include <memory>
#include <vector>

namespace gongkai {

/// One open report as the window sees it: the file, its editor and the live findings.
/// Everything that shows a report listens here and nowhere else.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<ReportFile> file);
    ~Session() override;

    const ReportFile& file() const { return *m_file; }
    ReportEditor& editor() { return *m_editor; }
    const Report& report() const { return m_editor->report(); }
    const std::vector<Finding>& findings() const { return m_checks.findings(); }
    std::vector<int> findingsOf(const CellId& cell) const { return m_checks.findingsOf(cell); }
    const CheckSummary& summary() const { return m_summary; }

    /// Does an operation; a refusal is returned and also announced as operationFailed().
    Result<void> apply(const Operation& operation);
    Result<void> undo();
    Result<void> redo();

signals:
    /// After findings() and summary() are up to date.
    void changed(const std::vector<gongkai::FieldKey>& keys);
    void operationFailed(const gongkai::Error& error);

private:
    Result<void> announced(Result<void> result);

    std::unique_ptr<ReportFile> m_file;
    std::unique_ptr<ReportEditor> m_editor;
    LiveChecks m_checks;
    CheckSummary m_summary;
};

} // namespace gongkai
