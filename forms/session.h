// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "core/report/editor.h"
#include "core/storage/report_file.h"
#include "core/words/lexicon.h"
#include "core/words/live_words.h"
#include "core/words/report_findings.h"
#include "forms/disk_session.h"
#include "forms/findings/finding_ref.h"

#include <memory>
#include <vector>

namespace gongkai {

/// One open report as the window sees it: the file, its editor and the live findings of cells and
/// text.
/// Everything that shows a report listens here and nowhere else.
class Session : public DiskSession
{
    Q_OBJECT

public:
    /// @param lexicon  must outlive the session.
    explicit Session(std::unique_ptr<ReportFile> file, const Lexicon& lexicon = Lexicon::builtIn());
    ~Session() override;

    const ReportFile& file() const { return *m_file; }
    ReportEditor& editor() { return *m_editor; }
    const Lexicon& lexicon() const { return m_lexicon; }
    const Report& report() const { return m_editor->report(); }
    const std::vector<Finding>& findings() const { return m_checks.findings(); }
    std::vector<int> findingsOf(const CellId& cell) const { return m_checks.findingsOf(cell); }
    /// In the order of the text. Another operation, and a finding stands elsewhere in the list.
    const std::vector<TextFinding>& textFindings() const { return m_words.findings(); }
    /// Null for a reference of the other kind or to none.
    const Finding* cellFinding(const FindingRef& finding) const;
    const TextFinding* textFinding(const FindingRef& finding) const;
    /// Of both kinds.
    const CheckSummary& summary() const { return m_summary; }
    /// Both kinds as they stand now, for what is printed and handed over.
    ReportFindings allFindings() const { return {findings(), textFindings()}; }

    /// Does an operation; a refusal is returned and also announced as operationFailed().
    Result<void> apply(const Operation& operation);
    Result<void> undo();
    Result<void> redo();

    QString path() const override { return m_file->path(); }
    bool isAt(const QString& path) const override { return m_file->isAt(path); }
    bool isReadOnly() const override { return m_file->isReadOnly(); }
    QDateTime savedAt() const override { return m_file->savedAt(); }
    const std::optional<Unsaved>& unsaved() const override { return m_file->unsaved(); }
    Result<void> writeCopy(const QString& path, bool overwrite = false) const override
    {
        return m_file->writeCopy(path, overwrite);
    }

signals:
    /// After findings(), textFindings() and summary() are up to date.
    void changed(const std::vector<gongkai::FieldKey>& keys);
    void operationFailed(const gongkai::Error& error);

protected:
    QStringList notices() const override { return m_file->notices(); }
    Result<void> writeUnsaved() override { return m_file->writeUnsaved(); }
    Result<void> writeAs(const QString& path, bool overwrite) override
    {
        return m_file->saveAs(path, overwrite);
    }

private:
    Result<void> announced(Result<void> result);

    const Lexicon& m_lexicon;
    std::unique_ptr<ReportFile> m_file;
    std::unique_ptr<ReportEditor> m_editor;
    LiveChecks m_checks;
    LiveWords m_words;
    CheckSummary m_summary;
};

} // namespace gongkai
