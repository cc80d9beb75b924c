// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/prose_marks.h"

#include "forms/findings/severity_mark.h"
#include "forms/plain_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolTip>

#include <algorithm>
#include <tuple>
#include <utility>

namespace gongkai {

bool comesFirst(const ProseMark& one, const ProseMark& other)
{
    return std::tie(one.isOfParagraph, one.severity) <
           std::tie(other.isOfParagraph, other.severity);
}

ProseMarks::ProseMarks(QPlainTextEdit& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    editor.viewport()->installEventFilter(this);
    connect(editor.document(), &QTextDocument::contentsChange, this, &ProseMarks::follow);
    // The lines are drawn anew when the text is laid out.
    connect(&editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isStale)
            underline();
    });
}

void ProseMarks::show(std::vector<ProseMark> marks)
{
    if (marks == m_marks && !m_isStale)
        return;
    m_marks = std::move(marks);
    underline();
}

void ProseMarks::follow(int position, int removed, int added)
{
    const qsizetype behind = position + removed;
    const auto gone = std::erase_if(m_marks, [&](const ProseMark& mark) {
        return mark.span.from <= behind && mark.span.to >= position;
    });
    for (ProseMark& mark : m_marks) {
        if (mark.span.from > behind)
            mark.span = {mark.span.from + added - removed, mark.span.to + added - removed};
    }
    m_isStale = m_isStale || gone > 0;
}

void ProseMarks::underline()
{
    m_isStale = false;
    QList<QTextEdit::ExtraSelection> lines;
    for (const ProseMark& mark : m_marks) {
        if (mark.isOfParagraph)
            continue;
        QTextEdit::ExtraSelection line;
        line.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        line.format.setUnderlineColor(severityColour(mark.severity, m_editor.palette()));
        line.cursor = QTextCursor(m_editor.document());
        line.cursor.setPosition(static_cast<int>(mark.span.from));
        line.cursor.setPosition(static_cast<int>(mark.span.to), QTextCursor::KeepAnchor);
        if (line.cursor.hasSelection())
            lines << line;
    }
    m_editor.setExtraSelections(lines);
    emit changed();
}

bool ProseMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        choose(static_cast<QMouseEvent*>(event)->position().toPoint());
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList texts;
    for (const ProseMark* mark : marksAt(help->pos()))
        texts << mark->toolTip;
    QToolTip::showText(help->globalPos(), plainToolTip(texts.join(QStringLiteral("\n\n"))),
                       m_editor.viewport());
    return true;
}

std::vector<const ProseMark*> ProseMarks::marksAt(const QPoint& place) const
{
    const int position = m_editor.cursorForPosition(place).position();
    std::vector<const ProseMark*> found;
    for (const ProseMark& mark : m_marks)
        if (mark.span.from < mark.span.to && mark.span.from <= position && position <= mark.span.to)
            found.push_back(&mark);
    std::ranges::stable_sort(found, [](const ProseMark* one, const ProseMark* other) {
        return comesFirst(*one, *other);
    });
    return found;
}

void ProseMarks::choose(const QPoint& place)
{
    auto found = marksAt(place);
    std::erase_if(found, [](const ProseMark* mark) { return mark->isOfParagraph; });
    if (found.empty() || m_editor.textCursor().hasSelection())
        return;
    emit chosen((*std::ranges::min_element(found, {}, [](const ProseMark* mark) {
                    return mark->span.size();
                }))->finding);
}

} // namespace gongkai
