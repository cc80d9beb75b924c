// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/writing_panel.h"

#include "forms/writing/drafts_view.h"
#include "forms/writing/last_year_view.h"
#include "forms/writing/topics_view.h"

#include <QKeyEvent>
#include <QTabBar>

#include <chrono>

namespace gongkai {

WritingPanel::WritingPanel(Session& session, const QString& part, QWidget* parent)
    : QTabWidget(parent),
      m_session(session),
      m_part(part),
      m_text(session.report().narrative(part)),
      m_drafts(new DraftsView),
      m_topics(new TopicsView),
      m_lastYear(new LastYearView)
{
    using namespace std::chrono_literals;
    setDocumentMode(true);
    setAccessibleName(tr("Writing help"));
    addTab(m_drafts, tr("Proposed sentences"));
    addTab(m_topics, tr("To be written"));
    addTab(m_lastYear, tr("Last year's text"));
    const bool isReadOnly = session.editor().isReadOnly();
    m_drafts->setReadOnly(isReadOnly);
    m_lastYear->setReadOnly(isReadOnly);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &WritingPanel::showText);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            showFigures();
    });
    connect(m_drafts, &DraftsView::paragraphChosen, this, &WritingPanel::insertRequested);
    connect(m_drafts, &DraftsView::sentenceChosen, this, &WritingPanel::sentenceRequested);
    connect(m_lastYear, &LastYearView::paragraphTaken, this, &WritingPanel::insertRequested);
}

void WritingPanel::setText(const QString& text)
{
    m_text = text;
    m_pause.start();
}

void WritingPanel::takeFocus()
{
    QWidget* work = currentWidget()->focusProxy();
    (work && work->isVisible() ? work : tabBar())->setFocus(Qt::ShortcutFocusReason);
}

void WritingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QTabWidget::keyPressEvent(event);
}

void WritingPanel::showEvent(QShowEvent* event)
{
    showFigures();
    QTabWidget::showEvent(event);
}

void WritingPanel::showFigures()
{
    const Report& report = m_session.report();
    m_drafts->showDrafts(draftSentences(report, m_part, m_session.lexicon()), report,
                         openErrorCells(report, m_session.findings()));
    const auto& last = report.lastYear();
    const auto text =
        last ? last->narrative.find(m_part) : decltype(last->narrative.find(m_part))();
    const bool isThere = last && text != last->narrative.end();
    m_lastYear->showText(
        isThere ? text->second : QString(),
        isThere ? tr("%1, from “%2”").arg(QString::number(last->year), last->source) : QString());
    showText();
}

void WritingPanel::showText()
{
    if (!isVisible())
        return;
    m_drafts->setText(m_text);
    m_topics->showTopics(partTopics(m_session.report(), m_part, m_text, m_session.lexicon()));
    m_lastYear->compareWith(m_text);
}

} // namespace gongkai
