// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/banner.h"

#include "forms/icons.h"
#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gongkai {

Banner::Banner(const QString& iconName, bool closable, QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_text(plainLabel({}, this))
{
    // Black on pale yellow in every colour scheme.
    setStyleSheet(QStringLiteral("gongkai--Banner { background: #fff4ce; border-bottom: 1px solid "
                                 "#d8b64c } gongkai--Banner QLabel { color: #1f1f1f }"));
    auto* symbol = plainLabel({}, this);
    symbol->setPixmap(icon(iconName).pixmap(18));
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

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace gongkai
