// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/session.h"

namespace gongkai {

Session::Session(std::unique_ptr<ReportFile> file)
    : m_file(std::move(file)),
      m_editor(std::make_unique<ReportEditor>(
          m_file->report(), m_file->isReadOnly() ? nullptr : m_file.get(), m_file->undoState())),
      m_checks(m_editor->report()),
      m_summary(summarise(m_editor->report(), m_checks.findings()))
{
    connect(m_editor.get(), &ReportEditor::changed, this, [this](const auto& keys) {
        m_checks.update(report(), keys);
        m_summary = summarise(report(), findings());
        emit changed(keys);
    });
}

Session::~Session() = default;

Result<void> Session::apply(const Operation& operation)
{
    return announced(m_editor->apply(operation));
}

Result<void> Session::undo()
{
    return announced(m_editor->undo());
}

Result<void> Session::redo()
{
    return announced(m_editor->redo());
}

Result<void> Session::announced(Result<void> result)
{
    if (!result)
        emit operationFailed(result.error());
    return result;
}

} // namespace gongkai
