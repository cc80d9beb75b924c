// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/case_pane.h"

#include "core/calendar/day_text.h"
#include "core/register/case_clock.h"
#include "core/register/case_fields.h"
#include "core/register/case_review.h"
#include "core/register/case_state.h"
#include "core/register/receipt.h"
#include "forms/plain_text.h"
#include "forms/register/case_dialog.h"
#include "forms/register/event_dialog.h"
#include "forms/register/register_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CasePane)
};

QString line(const QString& name, const QString& text)
{
    return Words::tr("%1: %2").arg(name, text);
}

QStringList registeredLines(const Case& one, const RegisterRules& rules, bool withPersons)
{
    QStringList lines;
    const QDate received = receivedDay(one, rules.settings);
    lines << line(caseKeyName(QStringLiteral("received")),
                  received.isValid() ? dayText(received) : Words::tr("not yet"));
    for (const CaseDay& day : caseDays())
        if ((one.*day.member).isValid() && one.*day.member != received)
            lines << line(caseKeyName(day.key), dayText(one.*day.member));
    if (one.items > 1)
        lines << line(caseKeyName(QStringLiteral("items")), QString::number(one.items));
    if (one.parent.isValid())
        lines << line(caseKeyName(QStringLiteral("parent")), one.parent.toString());
    for (const CaseText& text : caseTexts())
        if (!(one.*text.member).isEmpty() && (withPersons || !text.isPersonal))
            lines << line(caseKeyName(text.key), one.*text.member);
    return lines;
}

QStringList clockLines(const CaseClock& clock, const QDate& day)
{
    QStringList lines;
    if (clock.decided.isValid())
        lines << line(Words::tr("Ended"), dayText(clock.decided));
    if (clock.runs()) {
        lines << line(Words::tr("Latest day"), dayText(clock.latest));
        if (clock.strict != clock.latest)
            lines << line(Words::tr("By the stricter reading"), dayText(clock.strict));
        if (clock.isOpen)
            lines << (clock.isOverdue
                          ? Words::tr("▲ overdue by %n working day(s)", nullptr, -clock.left)
                          : Words::tr("%n working day(s) left", nullptr, clock.left));
        lines << clockSumText(clock.sum);
    }
    if (clock.isOpen && clock.correctionLatest >= day)
        lines << line(Words::tr("Correction to be asked for by"), dayText(clock.correctionLatest));
    if (clock.isOpen)
        lines << awaitedLines(clock);
    return lines << clockNotes(clock);
}

} // namespace

QStringList caseLines(const Case& one, const QDate& day, const RegisterRules& rules,
                      bool withPersons)
{
    const ApplicantWord* kind = rules.words.applicant(one.applicant);
    QStringList lines{Words::tr("%1 · %2 · %3 · %4")
                          .arg(one.number.toString(), kind ? kind->name : one.applicant,
                               channelName(one.channel),
                               caseStateName(stateOf(one, day, rules.words, rules.settings)))};
    const CaseClock clock = clockOf(one, day, rules.calendar, rules.words, rules.settings);
    lines << clockLines(withPersons ? clock : withoutParties(clock), day);
    for (const CaseRemark& remark : reviewCase(one, rules))
        lines << Words::tr("※ %1").arg(remarkText(remark));
    lines << QString() << registeredLines(one, rules, withPersons);
    return lines;
}

CasePane::CasePane(RegisterSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_facts(new QPlainTextEdit),
      m_events(new QTreeView),
      m_model(new QStandardItemModel(this))
{
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setAccessibleName(tr("The case"));
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_events->setObjectName(QStringLiteral("events"));
    m_events->setAccessibleName(tr("What happened"));
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setAlternatingRowColors(true);
    m_events->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_events->setModel(m_model);
    connect(m_events->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CasePane::updateButtons);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_facts);
    parts->addWidget(m_events);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts, 1);
    layout->addWidget(makeButtons());
    connect(&session, &RegisterSession::changed, this, [this](const RegisterNumber& number) {
        if (number == m_number)
            refresh();
    });
    refresh();
}

QWidget* CasePane::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    m_add = add(tr("What &happened…"), "add_event", [this] { addEvent(); });
    m_correct = add(tr("Correct e&vent…"), "correct_event", [this] { changeEventRow(false); });
    m_cancel = add(tr("Cancel eve&nt…"), "cancel_event", [this] { changeEventRow(true); });
    m_amend = add(tr("Change what is registere&d…"), "amend", [this] { amend(); });
    layout->addStretch(1);
    return row;
}

void CasePane::showCase(const RegisterNumber& number)
{
    if (number == m_number)
        return;
    m_number = number;
    refresh();
}

void CasePane::setShowsPersons(bool shows)
{
    m_showsPersons = shows;
    refresh();
}

void CasePane::refresh()
{
    const Case* one = m_session.book().find(m_number);
    m_facts->setPlainText(
        one ? caseLines(*one, m_session.today(), m_session.rules(), m_showsPersons).join(u'\n')
            : QString());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("No."), tr("Day"), tr("What"), tr("Details"), tr("Written down")});
    if (one)
        fillEvents(*one);
    updateButtons();
}

// Those in force by their days, then what was corrected or cancelled.
void CasePane::fillEvents(const Case& one)
{
    const auto inForce = eventsInForce(one);
    std::vector<const CaseEvent*> all = inForce;
    for (const CaseEvent& event : one.events)
        if (!std::ranges::count(inForce, &event))
            all.push_back(&event);
    const auto& written = m_session.written(one.number);
    for (const CaseEvent* event : all) {
        const auto at = static_cast<size_t>(event - one.events.data());
        const bool counts = static_cast<size_t>(m_model->rowCount()) < inForce.size();
        QString details = eventDetails(*event, m_session.rules().words, m_showsPersons);
        if (!counts)
            details = tr("not in force; %1").arg(details);
        const QString who = at < written.size()
                                ? tr("%1 %2").arg(written[at].at.toLocalTime().toString(
                                                      QStringLiteral("yyyy-MM-dd HH:mm")),
                                                  written[at].user)
                                : QString();
        QList<QStandardItem*> row;
        for (const QString& text : {QString::number(at + 1), event->day.toString(Qt::ISODate),
                                    eventKindName(event->kind), details, who}) {
            auto* item = new QStandardItem(text);
            item->setData(counts ? static_cast<int>(at + 1) : 0);
            item->setToolTip(plainToolTip(text));
            if (!counts) {
                QFont font = item->font();
                font.setStrikeOut(true);
                item->setFont(font);
            }
            row << item;
        }
        m_model->appendRow(row);
    }
    for (int column = 0; column < 3; ++column)
        m_events->resizeColumnToContents(column);
}

int CasePane::chosenEvent() const
{
    const QModelIndex current = m_events->currentIndex();
    return current.isValid() ? current.data(Qt::UserRole + 1).toInt() : 0;
}

void CasePane::updateButtons()
{
    const bool can = m_number.isValid() && !m_session.isReadOnly();
    m_add->setEnabled(can);
    m_amend->setEnabled(can);
    m_correct->setEnabled(can && chosenEvent() > 0);
    m_cancel->setEnabled(can && chosenEvent() > 0);
}

void CasePane::amend()
{
    const Case* one = m_session.book().find(m_number);
    if (!one || m_session.isReadOnly())
        return;
    auto* dialog = new CaseDialog(m_session, *one, m_showsPersons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CasePane::addEvent()
{
    if (!m_number.isValid() || m_session.isReadOnly())
        return;
    auto* dialog = new EventDialog(m_session, m_number, EventDialog::Use::Add, 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CasePane::changeEventRow(bool cancels)
{
    const int event = chosenEvent();
    if (event == 0 || m_session.isReadOnly())
        return;
    const auto use = cancels ? EventDialog::Use::Cancel : EventDialog::Use::Correct;
    auto* dialog = new EventDialog(m_session, m_number, use, event, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gongkai
