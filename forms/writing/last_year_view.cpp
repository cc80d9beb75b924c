// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/last_year_view.h"

#include "core/words/phrase_diff.h"
#include "forms/colours.h"
#include "forms/plain_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace gongkai {

LastYearView::LastYearView(QWidget* parent)
    : QWidget(parent),
      m_whence(plainLabel({}, this)),
      m_text(new QPlainTextEdit(this)),
      m_take(new QPushButton(tr("Take this paragraph over"), this))
{
    m_whence->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Last year's text"));
    m_take->setToolTip(plainToolTip(
        tr("Puts the paragraph at the cursor into this year's text (Ctrl+Enter). Years and "
           "figures in it stay as they are, the number of a heading fits its place.")));
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_take, &QPushButton::clicked, this, &LastYearView::take);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_whence);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
}

void LastYearView::showText(const QString& text, const QString& whence)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_take->setVisible(!text.isEmpty());
    m_whence->setText(text.isEmpty() ? tr("No text of last year is in this file. Carry over from "
                                          "last year's file brings it.")
                                     : tr("%1. Underlined: not in this year's text.").arg(whence));
    static_cast<QVBoxLayout*>(layout())->setAlignment(m_whence, text.isEmpty() ? Qt::AlignTop
                                                                               : Qt::Alignment());
}

void LastYearView::compareWith(const QString& now)
{
    auto marks = m_text->extraSelections();
    marks.clear();
    const QString text = m_text->toPlainText();
    for (TextSpan span : diffPhrases(text, now).left) {
        while (span.size() > 1 && text[span.from] == u'\n')
            ++span.from; // the end of a line has nothing to underline
        auto& mark = marks.emplaceBack();
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(span.from));
        mark.cursor.setPosition(static_cast<int>(span.to), QTextCursor::KeepAnchor);
        mark.format.setBackground(markedColours().ground);
        mark.format.setForeground(markedColours().words);
        mark.format.setFontUnderline(true);
    }
    m_text->setExtraSelections(marks);
}

void LastYearView::setReadOnly(bool readOnly)
{
    m_take->setDisabled(readOnly);
}

bool LastYearView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !(key->modifiers() & Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    take();
    return true;
}

void LastYearView::take()
{
    const QString paragraph = m_text->textCursor().block().text();
    if (m_take->isEnabled() && !paragraph.isEmpty())
        emit paragraphTaken(paragraph);
}

} // namespace gongkai
