// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/search_bar.h"

#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace gongkai {

SearchBar::SearchBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_line(new QLineEdit(this)),
      m_place(plainLabel({}, this))
{
    m_line->setPlaceholderText(tr("Find in labels, figures, text and cover"));
    m_line->setClearButtonEnabled(true);
    auto* previous = new QPushButton(tr("Previous"), this);
    auto* next = new QPushButton(tr("Next"), this);
    auto* close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setToolTip(plainToolTip(tr("Close (Esc)")));
    for (QPushButton* button : {previous, next})
        button->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_place);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(close);

    connect(m_line, &QLineEdit::textChanged, this, [this] { m_place->clear(); });
    connect(next, &QPushButton::clicked, this, &SearchBar::next);
    connect(previous, &QPushButton::clicked, this, &SearchBar::previous);
    connect(close, &QToolButton::clicked, this, &SearchBar::closed);
}

void SearchBar::open()
{
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void SearchBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void SearchBar::step(int direction)
{
    const QString text = m_line->text();
    const std::vector<SearchHit> hits = searchReport(m_session.report(), text);
    const int count = static_cast<int>(hits.size());
    if (text != m_searched)
        m_current = direction > 0 ? -1 : count;
    m_searched = text;
    if (count > 0) {
        m_current = (m_current + direction + count) % count;
        emit hitChosen(hits[static_cast<size_t>(m_current)]);
        m_line->setFocus();
    }
    showPlace(count);
}

void SearchBar::showPlace(int all)
{
    m_place->setText(all > 0
                         ? tr("%1 of %2").arg(QString::number(m_current + 1), QString::number(all))
                     : m_searched.isEmpty() ? QString()
                                            : tr("Not found"));
}

} // namespace gongkai
