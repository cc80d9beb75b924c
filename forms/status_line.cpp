// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/status_line.h"

#include "forms/colours.h"
#include "forms/plain_text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace gongkai {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent), m_label(plainLabel({}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    addCount(OpenKind::Errors, QStringLiteral("errors"), tr("To the next error"));
    addCount(OpenKind::Warnings, QStringLiteral("warnings"), tr("To the next warning"));
    addCount(OpenKind::Hints, QStringLiteral("hints"), tr("To the next hint"));
    addCount(OpenKind::Waiting, QStringLiteral("waiting"),
             tr("To the next check that waits for a figure"));
    addCount(OpenKind::Blanks, QStringLiteral("blanks"),
             tr("To the next blank place: cells, wanted fields of the cover, text (Ctrl+F8)"));
    addCount(OpenKind::Unconfirmed, QStringLiteral("unconfirmed"),
             tr("To the next copied figure that nobody confirmed (Ctrl+Shift+M)"));
    // A narrow window shows the numbers at least.
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_label, 1);
    usePalette();
    showWords({});
}

// A number that is 0 is no button, but it is read all the same.
void StatusLine::usePalette()
{
    QPalette palette = QGuiApplication::palette();
    const QColor quiet = quietText(palette);
    for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
        palette.setColor(QPalette::Disabled, role, quiet);
    for (const Count& count : m_counts)
        count.button->setPalette(palette);
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        usePalette();
}

void StatusLine::addCount(OpenKind kind, const QString& name, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(plainToolTip(tip));
    connect(button, &QToolButton::clicked, this, [this, kind] { emit chosen(kind); });
    layout()->addWidget(button);
    m_counts.push_back({kind, button});
}

QToolButton* StatusLine::button(OpenKind kind) const
{
    return std::ranges::find(m_counts, kind, &Count::kind)->button;
}

void StatusLine::show(OpenKind kind, const QString& words, int number, bool isAlwaysThere)
{
    QToolButton* count = button(kind);
    count->setText(words.arg(number));
    count->setEnabled(number > 0);
    count->setVisible(isAlwaysThere || number > 0);
}

void StatusLine::showWords(const QString& words)
{
    for (const Count& count : m_counts)
        count.button->hide();
    m_words = words;
    putWords();
}

void StatusLine::showReport(const PartState& state, const QString& words)
{
    show(OpenKind::Errors, tr("Errors %1"), state.errors, true);
    show(OpenKind::Warnings, tr("Warnings %1"), state.warnings, true);
    show(OpenKind::Hints, tr("Hints %1"), state.hints, false);
    show(OpenKind::Waiting, tr("Waiting %1"), state.waiting, false);
    show(OpenKind::Blanks, tr("Blank %1"), state.blanks, true);
    show(OpenKind::Unconfirmed, tr("Unconfirmed %1"), state.unconfirmed, false);
    m_words = words;
    putWords();
}

void StatusLine::showMessage(const QString& message)
{
    m_message = message;
    putWords();
}

void StatusLine::putWords()
{
    m_label->setText(m_message.isEmpty() ? m_words : m_message);
}

QString StatusLine::text() const
{
    QStringList texts;
    for (const Count& count : m_counts)
        if (!count.button->isHidden())
            texts << count.button->text();
    texts << m_words;
    return texts.join(tr(" · "));
}

} // namespace gongkai
