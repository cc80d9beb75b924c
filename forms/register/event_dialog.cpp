// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/event_dialog.h"

#include "core/register/event_keys.h"
#include "core/register/settings.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/register/register_words.h"
#include "forms/screen_room.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

bool isOfCorrections(EventKey key)
{
    return key == EventKey::Corrects || key == EventKey::Cancels || key == EventKey::Reason;
}

// What every kind has comes last.
bool isOfThisKindAlone(EventKey key)
{
    return key != EventKey::Document && key != EventKey::Note && !isOfCorrections(key);
}

// What a key may be one of; empty where it is free.
QStringList wordsOf(EventKey key)
{
    const QString yes = QStringLiteral("yes");
    const QString no = QStringLiteral("no");
    switch (key) {
    case EventKey::Joint:
    case EventKey::Accepted:
    case EventKey::Counted:
        return {yes, no};
    case EventKey::Agrees:
        return {yes, no, QStringLiteral("silent")};
    case EventKey::By:
        return {QStringLiteral("review"), QStringLiteral("judgment"), QStringLiteral("own")};
    default:
        return {};
    }
}

} // namespace

EventDialog::EventDialog(RegisterSession& session, const RegisterNumber& number, Use use,
                         int earlier, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_number(number),
      m_use(use),
      m_earlier(earlier),
      m_kind(new ChoiceField),
      m_day(new DateField),
      m_form(new QFormLayout),
      m_problem(plainLabel())
{
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const EventKind kind : allEventKinds())
        m_kind->addItem(
            QStringLiteral("%1 %2").arg(QString::number(m_kind->count() + 1), eventKindName(kind)),
            static_cast<int>(kind));
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setExampleYear(session.today().year());
    m_day->line()->setAccessibleName(tr("Day"));
    QDate day = session.today();
    if (use != Use::Add) {
        m_event = session.book().find(number)->events[static_cast<size_t>(earlier - 1)];
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_event.kind)));
        day = m_event.day;
    }
    m_kind->setEnabled(use == Use::Add);
    m_day->setReadOnly(use == Use::Cancel);
    m_day->setDate(day.toString(Qt::ISODate));
    const QString name = number.toString();
    setWindowTitle(use == Use::Add       ? tr("What happened: %1").arg(name)
                   : use == Use::Correct ? tr("Correct an event: %1").arg(name)
                                         : tr("Cancel an event: %1").arg(name));
    addPlainRow(*m_form, tr("Kind"), m_kind);
    addPlainRow(*m_form, tr("Day"), m_day);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->addLayout(m_form);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(contents), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventDialog::makeFields);
    makeFields();
    resizeWithinScreen(*this, {560, 460});
    if (use == Use::Add)
        m_kind->setFocus();
}

EventKind EventDialog::kind() const
{
    return static_cast<EventKind>(m_kind->currentData().toInt());
}

void EventDialog::makeFields()
{
    if (m_fields)
        m_form->removeRow(m_fields); // and deletes it
    m_values.clear();
    m_decision = nullptr;
    m_article = nullptr;
    m_fields = new QWidget;
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    std::vector<EventKey> keys = eventKeysOf(kind());
    std::stable_partition(keys.begin(), keys.end(), isOfThisKindAlone);
    for (const EventKey key : keys) {
        const bool isWanted = m_use == Use::Add ? !isOfCorrections(key)
                              : m_use == Use::Correct
                                  ? !isOfCorrections(key) || key == EventKey::Reason
                                  : key == EventKey::Reason;
        if (!isWanted)
            continue;
        QWidget* field = makeField(key);
        field->setObjectName(eventKeyId(key));
        addPlainRow(*form, eventKeyName(key), field);
        m_values.push_back({key, field});
    }
    m_form->addRow(m_fields);
    if (m_decision && m_article) {
        connect(m_decision, &QComboBox::currentIndexChanged, this, &EventDialog::offerArticles);
        offerArticles();
        m_article->setEditText(m_event.text(EventKey::Article));
    }
}

QWidget* EventDialog::makeField(EventKey key)
{
    const QString text = key == EventKey::Reason ? QString() : m_event.text(key);
    if (key == EventKey::Decision)
        return makeDecision();
    if (key == EventKey::Article) {
        m_article = new ChoiceField;
        m_article->setEditable(true);
        return m_article;
    }
    if (const QStringList words = wordsOf(key); !words.isEmpty())
        return makeChoice(key, words);
    if (key == EventKey::Until) {
        auto* day = new DateField;
        day->setExampleYear(m_session.today().year());
        day->setDate(text);
        return day;
    }
    auto* line = new LineField(text);
    if (kind() == EventKind::Extended && key == EventKey::Days && text.isEmpty())
        line->setText(QString::number(RegisterTerms::byLaw().extension));
    return line;
}

QWidget* EventDialog::makeChoice(EventKey key, const QStringList& words)
{
    auto* box = new ChoiceField;
    box->addItem(tr("not said"), QString());
    for (const QString& word : words)
        box->addItem(eventValueName(key, word, m_session.rules().words), word);
    box->setCurrentIndex(std::max(0, box->findData(m_event.text(key))));
    return box;
}

QWidget* EventDialog::makeDecision()
{
    m_decision = new ChoiceField;
    for (const DecisionWord& word : m_session.rules().words.decisions) {
        const QString articles = articlesText(word);
        const QString name =
            articles.isEmpty() ? word.name : tr("%1 (article %2)").arg(word.name, articles);
        m_decision->addItem(
            QStringLiteral("%1 %2").arg(QString::number(m_decision->count() + 1), name), word.id);
    }
    m_decision->setMinimumContentsLength(24);
    m_decision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decision->setCurrentIndex(
        std::max(0, m_decision->findData(m_event.text(EventKey::Decision))));
    return m_decision;
}

void EventDialog::offerArticles()
{
    m_article->clear();
    if (const DecisionWord* word =
            m_session.rules().words.decision(m_decision->currentData().toString()))
        m_article->addItems(word->articles);
    if (m_article->count() != 1)
        m_article->setEditText({}); // the clerk says which one
}

QString EventDialog::value(QWidget* field) const
{
    if (field == m_article)
        return m_article->currentText().trimmed();
    if (const auto* box = qobject_cast<QComboBox*>(field))
        return box->currentData().toString();
    if (const auto* day = qobject_cast<DateField*>(field))
        return day->line()->text().trimmed();
    return qobject_cast<QLineEdit*>(field)->text().trimmed();
}

Result<void> EventDialog::keep()
{
    KeyValues values;
    if (m_use != Use::Add)
        values.emplace_back(
            eventKeyId(m_use == Use::Correct ? EventKey::Corrects : EventKey::Cancels),
            QString::number(m_earlier));
    for (const Field& field : m_values)
        if (const QString text = value(field.widget); !text.isEmpty())
            values.emplace_back(eventKeyId(field.key), text);
    return readEvent(eventKindId(kind()), m_day->line()->text(), values)
        .and_then([this](const CaseEvent& event) { return m_session.append(m_number, event); });
}

void EventDialog::accept()
{
    const auto done = keep();
    m_problem->setVisible(!done);
    if (done)
        QDialog::accept();
    else
        m_problem->setText(done.error().message);
}

} // namespace gongkai
