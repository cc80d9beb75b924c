// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/search_bar.h"

#include "forms/enter_key.h"
#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gongkai {

SearchBar::SearchBar(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_line(new QLineEdit(this)),
      m_place(plainLabel({}, this)),
      m_by(new QLineEdit(this)),
      m_inPart(new QPushButton(tr("Replace in this part"), this)),
      m_replaceRow(makeReplaceRow())
{
    m_line->setPlaceholderText(tr("Find in labels, figures, text and cover"));
    m_line->setAccessibleName(tr("Find"));
    m_line->setClearButtonEnabled(true);
    auto* previous = new QPushButton(tr("Previous"), this);
    auto* next = new QPushButton(tr("Next"), this);
    auto* close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setToolTip(plainToolTip(tr("Close (Esc)")));
    for (QPushButton* button : {previous, next})
        button->setFocusPolicy(Qt::NoFocus);

    auto* find = new QHBoxLayout;
    find->addWidget(m_line, 1);
    find->addWidget(m_place);
    find->addWidget(previous);
    find->addWidget(next);
    find->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addLayout(find);
    layout->addWidget(m_replaceRow);

    connect(m_line, &QLineEdit::textChanged, this, [this] { m_place->clear(); });
    // What was said of the report is not true of it any more.
    connect(&session, &Session::changed, m_place, &QLabel::clear);
    connect(next, &QPushButton::clicked, this, &SearchBar::next);
    connect(previous, &QPushButton::clicked, this, &SearchBar::previous);
    connect(close, &QToolButton::clicked, this, &SearchBar::closed);
}

QWidget* SearchBar::makeReplaceRow()
{
    m_by->setPlaceholderText(tr("Put in its place, in the text only"));
    m_by->setAccessibleName(tr("Put in its place"));
    auto* everywhere = new QPushButton(tr("Replace in all parts"), this);
    everywhere->setObjectName(QStringLiteral("everywhere"));
    connect(m_inPart, &QPushButton::clicked, this, [this] { emit replaceRequested(m_part); });
    connect(everywhere, &QPushButton::clicked, this, [this] { emit replaceRequested({}); });
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_by, 1);
    layout->addWidget(m_inPart);
    layout->addWidget(everywhere);
    return row;
}

void SearchBar::openReplace()
{
    open();
    m_replaceRow->setVisible(!m_session.editor().isReadOnly());
}

void SearchBar::setPart(const QString& part)
{
    m_part = part;
    m_inPart->setDisabled(part.isEmpty());
}

void SearchBar::replaceIn(const QString& part)
{
    const ReplacePlan plan = planReplace(m_session.report(), m_line->text(), m_by->text(), part);
    const bool deletes = m_by->text().isEmpty();
    if (deletes && plan.count > 0 && !mayDelete(plan))
        return;
    if (!m_session.apply(plan.operation)) // a refusal is announced by the session
        return;
    const QString places = deletes ? tr("%n place(s) deleted", nullptr, plan.count)
                                   : tr("%n place(s) replaced", nullptr, plan.count);
    m_place->setText(plan.count == 0  ? tr("Not found")
                     : plan.parts > 1 ? tr("%1, in %n part(s)", nullptr, plan.parts).arg(places)
                                      : places);
}

// Most of the parts are not on the screen, and nothing there shows that words are gone.
bool SearchBar::mayDelete(const ReplacePlan& plan)
{
    const QString places = tr("%n place(s)", nullptr, plan.count);
    const QString parts = tr("%n part(s)", nullptr, plan.parts);
    return m_prompts.confirmRisk(
        tr("Delete the words?"),
        tr("Nothing is written to put in place of “%1”. It is deleted at %2 in %3 of the report, "
           "also where it is not on the screen. Ctrl+Z takes it back.")
            .arg(m_line->text(), places, parts),
        tr("Change nothing"), tr("Delete"));
}

void SearchBar::open()
{
    show();
    m_replaceRow->hide();
    m_line->setFocus();
    m_line->selectAll();
}

void SearchBar::keyPressEvent(QKeyEvent* event)
{
    if (pressByEnter(*this, *event))
        return;
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
