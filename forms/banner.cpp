// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/banner.h"

#include "forms/colours.h"
#include "forms/icons.h"
#include "forms/plain_text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gongkai {

Banner::Banner(const QString& iconName, bool closable, QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_text(plainLabel({}, this))
{
    setAutoFillBackground(true);
    useColours();
    auto* symbol = plainLabel({}, this);
    symbol->setPixmap(icon(iconName).pixmap(18));
    m_iconName = iconName;
    m_symbol = symbol;
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setContentsMargins(10, 5, 6, 5);
    m_row->addWidget(symbol);
    m_row->addWidget(m_text, 1);
    if (closable) {
        auto* close = new QToolButton(this);
        close->setText(tr("Close"));
        connect(close, &QToolButton::clicked, this, &QWidget::hide);
        m_row->addWidget(close);
    }
    hide();
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QPushButton* Banner::addButton(const QString& words)
{
    auto* button = new QPushButton(words, this);
    // The keyboard stays with the work.
    button->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(button);
    return button;
}

void Banner::useColours()
{
    const Notice notice = noticeColours(QGuiApplication::palette());
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::Window, notice.ground);
    own.setColor(QPalette::WindowText, notice.words);
    setPalette(own);
    if (m_symbol)
        m_symbol->setPixmap(icon(m_iconName).pixmap(18));
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        useColours();
}

void Banner::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1,
                            noticeColours(QGuiApplication::palette()).line);
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace gongkai
