// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/drafts_view.h"

#include "forms/findings/severity_mark.h"
#include "forms/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace gongkai {
namespace {

constexpr int isDoubtfulRole = Qt::UserRole;

// Whatever mark ends it there.
bool isIn(const QString& text, const QString& sentence)
{
    const bool hasEnd = sentence.endsWith(u'。') || sentence.endsWith(u'；');
    return text.contains(hasEnd ? sentence.chopped(1) : sentence);
}

void markDoubtful(QListWidgetItem& item, bool isDoubtful)
{
    item.setData(isDoubtfulRole, isDoubtful);
    item.setIcon(isDoubtful ? severityIcon(Severity::Error) : QIcon());
    const QString words =
        isDoubtful ? DraftsView::tr("Rests on figures that do not balance yet.") : QString();
    item.setToolTip(plainToolTip(words));
    item.setData(Qt::AccessibleDescriptionRole, words);
}

} // namespace

DraftsView::DraftsView(QWidget* parent)
    : QWidget(parent),
      m_hint(plainLabel(tr("The figures do not give a sentence for this part."), this)),
      m_doubtful(plainLabel(tr("Sentences with the sign rest on figures that do not balance yet: "
                               "correct the table first."),
                            this)),
      m_list(new QListWidget(this)),
      m_paragraph(new QPushButton(tr("Insert as a paragraph"), this)),
      m_sentence(new QPushButton(tr("Insert at the cursor"), this)),
      m_written(plainLabel({}, this)),
      m_missing(plainLabel({}, this))
{
    m_written->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_doubtful->setWordWrap(true);
    m_missing->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Proposed sentences"));
    m_paragraph->setToolTip(plainToolTip(tr("Enter or a double click")));
    m_sentence->setToolTip(plainToolTip(tr("Shift+Enter")));
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this] { choose(&DraftsView::paragraphChosen); });
    connect(m_paragraph, &QPushButton::clicked, this,
            [this] { choose(&DraftsView::paragraphChosen); });
    connect(m_sentence, &QPushButton::clicked, this,
            [this] { choose(&DraftsView::sentenceChosen); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_paragraph);
    buttons->addWidget(m_sentence);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(m_doubtful, 0, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_written, 0, Qt::AlignTop);
    layout->addWidget(m_missing);
    layout->addLayout(buttons);
}

bool DraftsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    choose(key->modifiers() & Qt::ShiftModifier ? &DraftsView::sentenceChosen
                                                : &DraftsView::paragraphChosen);
    return true;
}

void DraftsView::showDrafts(const Drafts& drafts, const Report& report,
                            const std::set<CellId>& doubtful)
{
    QStringList texts;
    for (const Draft& draft : drafts.sentences)
        texts += draft.text;
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown += m_list->item(row)->text();
    if (texts != shown) { // the chosen one stays chosen while other figures change
        const int row = m_list->currentRow();
        m_list->clear();
        m_list->addItems(texts);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    }
    for (int row = 0; row < m_list->count(); ++row)
        markDoubtful(*m_list->item(row),
                     restsOn(drafts.sentences[static_cast<std::size_t>(row)], doubtful));
    constexpr std::size_t most = 3;
    QStringList cells;
    for (const CellId& cell : drafts.missing)
        if (cells.size() < static_cast<qsizetype>(most))
            cells += report.cellLabel(cell);
    const QString named = cells.join(tr(", "));
    m_missing->setText(drafts.missing.size() > most
                           ? tr("More can be said when these are filled: %1 and others.").arg(named)
                           : tr("More can be said when these are filled: %1.").arg(named));
    m_missing->setVisible(!drafts.missing.empty());
    hideWritten();
}

void DraftsView::setText(const QString& text)
{
    m_text = text;
    hideWritten();
}

// What is in the text is offered no more; the next one is chosen then.
void DraftsView::hideWritten()
{
    const int all = m_list->count();
    int written = 0;
    int open = -1;
    bool hasDoubtful = false;
    for (int i = 0; i < all; ++i) {
        const int row = (std::max(0, m_list->currentRow()) + i) % all;
        const bool isWritten = isIn(m_text, m_list->item(row)->text());
        m_list->setRowHidden(row, isWritten);
        written += isWritten ? 1 : 0;
        hasDoubtful =
            hasDoubtful || (!isWritten && m_list->item(row)->data(isDoubtfulRole).toBool());
        if (open < 0 && !isWritten)
            open = row;
    }
    if (open >= 0 && open != m_list->currentRow())
        m_list->setCurrentRow(open);
    m_written->setText(tr("%n of the proposed sentences are in the text.", nullptr, written));
    m_written->setVisible(written > 0);
    m_hint->setVisible(all == 0);
    m_doubtful->setVisible(hasDoubtful);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_list, m_paragraph, m_sentence})
        widget->setVisible(open >= 0);
}

void DraftsView::setReadOnly(bool readOnly)
{
    m_paragraph->setDisabled(readOnly);
    m_sentence->setDisabled(readOnly);
}

void DraftsView::choose(void (DraftsView::*chosen)(const QString&))
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item && !m_list->isRowHidden(m_list->currentRow()) && m_paragraph->isEnabled())
        emit(this->*chosen)(item->text());
}

} // namespace gongkai
