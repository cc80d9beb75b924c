// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "core/report/editor.h"
#include "core/storage/report_file.h"
#include "core/words/lexicon.h"
#include "core/words/live_words.h"
#include "core/words/report_findings.h"
#include "forms/findings/finding_ref.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace gongkai {

/// One open report as the window sees it: the file, its editor and the live findings of cells and
/// text.
/// Everything that shows a report listens here and nowhere else.
///
/// What the disk refuses stays in memory (the file is opened with OpenOptions::hold). It is tried
/// again by itself every few seconds, and with every operation.
class Session : public QObject
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
    /// Whether an operation is being done, or something written: who is called from there must let
    /// the session live.
    bool isBusy() const { return m_isBusy; }

    /// What is in memory only; nothing when all is durable.
    const std::optional<Unsaved>& unsaved() const { return m_file->unsaved(); }
    /// Tries now to write what is unsaved.
    Result<void> retry();
    /// Goes on in another file, with everything that is unsaved. See ReportFile::saveAs().
    Result<void> saveAs(const QString& path, bool overwrite);
    /// How long to wait before the disk is tried again.
    void setRetryInterval(std::chrono::milliseconds interval) { m_retryInterval = interval; }

signals:
    /// After findings(), textFindings() and summary() are up to date.
    void changed(const std::vector<gongkai::FieldKey>& keys);
    void operationFailed(const gongkai::Error& error);
    /// unsaved() or the path of the file is different now.
    void savingChanged();
    /// What the file found out while it was open, like ReportFile::notices(): only what is new.
    void noticed(const QStringList& notices);

private:
    Result<void> announced(Result<void> result);
    void followDisk();
    void planRetry();
    void tellNotices();

    const Lexicon& m_lexicon;
    std::unique_ptr<ReportFile> m_file;
    std::unique_ptr<ReportEditor> m_editor;
    LiveChecks m_checks;
    LiveWords m_words;
    CheckSummary m_summary;
    bool m_isBusy = false;
    bool m_wasUnsaved = false;
    qsizetype m_noticesTold = 0;
    std::chrono::milliseconds m_retryInterval{5000};
    std::chrono::milliseconds m_lastTry{0}; ///< how long it took
    QTimer m_retry;
};

} // namespace gongkai
