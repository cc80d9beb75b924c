// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/session.h"

#include <QScopedValueRollback>

namespace gongkai {

Session::Session(std::unique_ptr<ReportFile> file, const Lexicon& lexicon)
    : m_lexicon(lexicon),
      m_file(std::move(file)),
      m_editor(std::make_unique<ReportEditor>(*m_file)),
      m_checks(m_editor->report()),
      m_words(m_editor->report(), lexicon),
      m_summary(summarise(m_editor->report(), m_checks.findings(), m_words.findings()))
{
    connect(m_editor.get(), &ReportEditor::changed, this, [this](const auto& keys) {
        m_checks.update(report(), keys);
        m_words.update(report(), keys);
        m_summary = summarise(report(), findings(), textFindings());
        emit changed(keys);
        followDisk();
    });
    skipNotices();
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

Result<void> Session::announced(Result<void> result)
{
    if (!result)
        emit operationFailed(result.error());
    return result;
}

} // namespace gongkai
