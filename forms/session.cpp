// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/session.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

using namespace std::chrono_literals;

// A share that is away may take half a minute to say so. Typing does not wait for it each time, and
// the window stands still for no more than a tenth of the time.
constexpr auto slowTry = 1s;
constexpr int pauseAfterSlowTry = 10;

} // namespace

Session::Session(std::unique_ptr<ReportFile> file, const Lexicon& lexicon)
    : m_lexicon(lexicon),
      m_file(std::move(file)),
      m_editor(std::make_unique<ReportEditor>(*m_file)),
      m_checks(m_editor->report()),
      m_words(m_editor->report(), lexicon),
      m_summary(summarise(m_editor->report(), m_checks.findings(), m_words.findings())),
      m_noticesTold(m_file->notices().size())
{
    connect(m_editor.get(), &ReportEditor::changed, this, [this](const auto& keys) {
        m_checks.update(report(), keys);
        m_words.update(report(), keys);
        m_summary = summarise(report(), findings(), textFindings());
        emit changed(keys);
        followDisk();
    });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { (void)retry(); });
}

Session::~Session() = default;

const Finding* Session::cellFinding(const FindingRef& finding) const
{
    return finding.isCell() ? &findings()[static_cast<std::size_t>(finding.index)] : nullptr;
}

const TextFinding* Session::textFinding(const FindingRef& finding) const
{
    return finding.isText() ? &textFindings()[static_cast<std::size_t>(finding.index)] : nullptr;
}

Result<void> Session::apply(const Operation& operation)
{
    const QScopedValueRollback busy(m_isBusy, true);
    return announced(m_editor->apply(operation));
}

Result<void> Session::undo()
{
    const QScopedValueRollback busy(m_isBusy, true);
    return announced(m_editor->undo());
}

Result<void> Session::redo()
{
    const QScopedValueRollback busy(m_isBusy, true);
    return announced(m_editor->redo());
}

Result<void> Session::retry()
{
    const QScopedValueRollback busy(m_isBusy, true);
    QElapsedTimer took;
    took.start();
    auto written = m_file->writeUnsaved();
    m_lastTry = std::chrono::milliseconds(took.elapsed());
    planRetry();
    emit savingChanged();
    tellNotices();
    return written;
}

Result<void> Session::saveAs(const QString& path, bool overwrite)
{
    const QScopedValueRollback busy(m_isBusy, true);
    auto saved = m_file->saveAs(path, overwrite);
    planRetry();
    emit savingChanged();
    return saved;
}

// After an operation: the one before which nothing was unsaved was tried by the file itself.
void Session::followDisk()
{
    tellNotices();
    if (!unsaved())
        return;
    if (m_wasUnsaved && unsaved()->retryHelps && m_lastTry < slowTry) {
        (void)retry();
        return;
    }
    if (!m_wasUnsaved)
        planRetry();
    emit savingChanged();
}

void Session::planRetry()
{
    m_wasUnsaved = unsaved().has_value();
    if (!m_wasUnsaved)
        m_lastTry = 0ms;
    if (m_wasUnsaved && unsaved()->retryHelps)
        m_retry.start(std::max(m_retryInterval, pauseAfterSlowTry * m_lastTry));
    else
        m_retry.stop();
}

void Session::tellNotices()
{
    const QStringList all = m_file->notices();
    const QStringList fresh = all.mid(std::exchange(m_noticesTold, all.size()));
    if (!fresh.isEmpty())
        emit noticed(fresh);
}

Result<void> Session::announced(Result<void> result)
{
    if (!result)
        emit operationFailed(result.error());
    return result;
}

} // namespace gongkai
