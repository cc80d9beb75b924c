// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/narrative_page.h"

#include "core/base/text.h"
#include "core/report/edits.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

// Characters as a word processor counts them: without white space.
qsizetype characterCount(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
}

} // namespace

ProseEdit::ProseEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    setFont(larger);
}

bool ProseEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ProseEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

bool ProseEdit::canInsertFromMimeData(const QMimeData* source) const
{
    // A file dropped here is for the window to open.
    return source->hasText() && !source->hasUrls();
}

void ProseEdit::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(cleanProse(source->text()));
}

NarrativePage::NarrativePage(Session& session, const QString& narrative, QWidget* parent,
                             KeepAfter keepAfter)
    : QWidget(parent),
      m_session(session),
      m_narrative(narrative),
      m_editor(new ProseEdit(this)),
      m_count(plainLabel({}, this))
{
    const Section* section = session.report().form().section(narrative);
    auto* heading =
        plainLabel(section && !section->heading.isEmpty() ? section->heading : tr("Preface"));
    QFont bold = heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    heading->setFont(bold);
    auto* hint = plainLabel(section ? section->hint : QString());
    hint->setWordWrap(true);
    hint->setVisible(!hint->text().isEmpty());
    setFocusProxy(m_editor);
    const bool isReadOnly = session.editor().isReadOnly();
    m_editor->setReadOnly(isReadOnly);
    if (isReadOnly)
        lookReadOnly(*m_editor);
    else
        m_editor->setPlaceholderText(tr("Type or paste the text here. Formatting is left out."));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_count, 0, Qt::AlignRight);

    m_pause.setInterval(keepAfter.pause);
    m_latest.setInterval(keepAfter.latest);
    for (QTimer* timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &NarrativePage::commit);
    }
    connect(m_editor, &ProseEdit::left, this, &NarrativePage::commit);
    showStored();
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        m_pause.start();
        if (!m_latest.isActive())
            m_latest.start();
    });
    connect(&session, &Session::changed, this, [this](const std::vector<FieldKey>& keys) {
        if (std::ranges::find(keys, key()) != keys.end())
            showStored();
    });
}

NarrativePage::~NarrativePage()
{
    // Not later: the editor tells that it was left, and there must still be somebody to hear it.
    m_editor->clearFocus();
}

bool NarrativePage::commit()
{
    m_pause.stop();
    m_latest.stop();
    const QString text = cleanProse(m_editor->toPlainText());
    if (text == m_session.report().field(key()))
        return true;
    return m_session.apply(setField(m_session.report(), key(), text)).has_value();
}

void NarrativePage::select(int position, int length)
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void NarrativePage::showStored()
{
    // While the clerk types, blanks at the end of a line are not in the report yet.
    const QString stored = m_session.report().field(key());
    if (cleanProse(m_editor->toPlainText()) != stored) {
        m_editor->setPlainText(stored);
        m_pause.stop();
        m_latest.stop();
    }
    showCount();
}

void NarrativePage::showCount()
{
    m_count->setText(tr("%1 characters").arg(characterCount(m_editor->toPlainText())));
}

} // namespace gongkai
