// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/narrative_page.h"

#include "core/base/pasted_prose.h"
#include "core/base/text.h"
#include "core/report/edits.h"
#include "core/words/part_topics.h"
#include "forms/findings/finding_text.h"
#include "forms/pages/fields.h"
#include "forms/pages/prose_margin.h"
#include "forms/pages/prose_marks.h"
#include "forms/pages/prose_places.h"
#include "forms/plain_text.h"
#include "forms/wording.h"
#include "forms/writing/prose_editing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
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
    QString text = cleanPastedProse(source->text());
    // Whole lines stay lines in front of others.
    if (source->text().endsWith(u'\n') && !textCursor().atBlockEnd())
        text += u'\n';
    insertPlainText(text);
}

NarrativePage::NarrativePage(Session& session, const QString& narrative, QWidget* parent,
                             KeepAfter keepAfter)
    : QWidget(parent),
      m_session(session),
      m_narrative(narrative),
      m_editor(new ProseEdit(this)),
      m_marks(new ProseMarks(*m_editor, this)),
      m_columns(new QSplitter(Qt::Horizontal)),
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
    m_editor->setAccessibleName(fieldName(session.report(), {FieldKind::Narrative, narrative}));
    if (isReadOnly)
        lookReadOnly(*m_editor);
    else
        m_editor->setPlaceholderText(tr("Type or paste the text here. Formatting is left out."));

    m_columns->addWidget(makeText());
    m_columns->setCollapsible(0, false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_count, 0, Qt::AlignRight);

    m_pause.setInterval(keepAfter.pause);
    m_latest.setInterval(keepAfter.latest);
    for (QTimer* timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &NarrativePage::commit);
    }
    connect(m_editor, &ProseEdit::left, this, &NarrativePage::commit);
    showStored();
    showMarks();
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        m_pause.start();
        if (!m_latest.isActive())
            m_latest.start();
    });
    connect(&session, &Session::changed, this, [this](const std::vector<FieldKey>& keys) {
        if (std::ranges::find(keys, key()) != keys.end())
            showStored();
        showMarks();
    });
}

// The editor with the signs of the findings at its left.
QWidget* NarrativePage::makeText()
{
    auto* text = new QWidget;
    auto* row = new QHBoxLayout(text);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* margin = new ProseMargin(*m_editor, *m_marks);
    row->addWidget(margin);
    row->addWidget(m_editor, 1);
    const auto choose = [this](int finding) { emit findingChosen(FindingRef::text(finding)); };
    connect(margin, &ProseMargin::chosen, this, choose);
    connect(m_marks, &ProseMarks::chosen, this, choose);
    return text;
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
    // First to the end: of a place longer than the page its beginning is seen.
    cursor.setPosition(position + length);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void NarrativePage::showPlace(const TextPlace& place)
{
    const ProsePlaces places(m_editor->toPlainText(), m_session.report().field(key()));
    if (const auto span = places.of(place))
        select(static_cast<int>(span->from), static_cast<int>(span->size()));
    m_editor->setFocus();
}

bool NarrativePage::isAt(const TextPlace& place) const
{
    const ProsePlaces places(m_editor->toPlainText(), m_session.report().field(key()));
    const auto span = place.part == m_narrative ? places.of(place) : std::nullopt;
    const int cursor = m_editor->textCursor().position();
    return span && span->from <= cursor && cursor <= span->to;
}

void NarrativePage::showStored()
{
    // While the clerk types, blanks at the end of a line are not in the report yet.
    const QString stored = m_session.report().field(key());
    if (cleanProse(m_editor->toPlainText()) != stored) {
        putIn(stored);
        m_pause.stop();
        m_latest.stop();
    }
    showCount();
}

// Only what is different: the cursor comes to stand behind it, and the rest stays where it is.
void NarrativePage::putIn(const QString& stored)
{
    const Change change = Change::between(key(), m_editor->toPlainText(), stored);
    const auto at = static_cast<int>(change.isPart() ? change.at : 0);
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(at);
    cursor.setPosition(at + static_cast<int>(change.before.size()), QTextCursor::KeepAnchor);
    cursor.insertText(change.after);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void NarrativePage::showMarks()
{
    const auto& findings = m_session.textFindings();
    std::vector<ProseMark> marks;
    std::optional<ProsePlaces> places; // made when there is something to mark
    for (int i = 0; i < static_cast<int>(findings.size()); ++i) {
        const TextFinding& finding = findings[static_cast<size_t>(i)];
        if (finding.place.part != m_narrative || !isUnsettled(m_session, FindingRef::text(i)))
            continue;
        if (!places)
            places.emplace(m_editor->toPlainText(), m_session.report().field(key()));
        if (const auto span = places->of(finding.place))
            marks.push_back({i, finding.severity, *span,
                             messageOf(m_session, FindingRef::text(i)) + u'\n' + ruleText(finding),
                             finding.rule->rule == TextRule::Repeated});
    }
    m_marks->show(std::move(marks));
}

void NarrativePage::showCount()
{
    m_count->setText(
        proseCount(m_editor->toPlainText(),
                   mostCharacters(m_session.report(), m_narrative, m_session.lexicon())));
}

} // namespace gongkai
