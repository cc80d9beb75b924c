// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/case_dialog.h"

#include "core/register/case_fields.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/register/register_words.h"
#include "forms/screen_room.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gongkai {
namespace {

// “1 自然人”: typing the number chooses it.
void addNumbered(QComboBox& box, const QString& name, const QString& id)
{
    box.addItem(QStringLiteral("%1 %2").arg(QString::number(box.count() + 1), name), id);
}

} // namespace

CaseDialog::CaseDialog(RegisterSession& session, QWidget* parent)
    : CaseDialog(session, std::nullopt, true, parent)
{}

CaseDialog::CaseDialog(RegisterSession& session, const Case& changed, bool withPersons,
                       QWidget* parent)
    : CaseDialog(session, std::optional(changed), withPersons, parent)
{}

CaseDialog::CaseDialog(RegisterSession& session, std::optional<Case> changed, bool withPersons,
                       QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_changed(std::move(changed)),
      m_applicant(new ChoiceField),
      m_channel(new ChoiceField),
      m_items(new NumberField),
      m_problem(plainLabel())
{
    setWindowTitle(m_changed ? tr("Change what is registered: %1").arg(m_changed->number.toString())
                             : tr("New request"));
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    addMain(*form);
    addRest(*form, withPersons);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(fields), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {620, 640});
    m_applicant->setFocus();
}

void CaseDialog::addMain(QFormLayout& form)
{
    m_applicant->setObjectName(QStringLiteral("applicant"));
    m_channel->setObjectName(QStringLiteral("channel"));
    m_items->setObjectName(QStringLiteral("items"));
    for (const ApplicantWord& word : m_session.rules().words.applicants)
        addNumbered(*m_applicant, word.name, word.id);
    for (const Channel channel : allChannels())
        addNumbered(*m_channel, channelName(channel), channelId(channel));
    m_items->setRange(1, 999);
    if (m_changed) {
        m_applicant->setCurrentIndex(m_applicant->findData(m_changed->applicant));
        m_channel->setCurrentIndex(m_channel->findData(channelId(m_changed->channel)));
        m_items->setValue(m_changed->items);
    }
    addPlainRow(form, caseKeyName(QStringLiteral("applicant")), m_applicant);
    addPlainRow(form, caseKeyName(QStringLiteral("channel")), m_channel);
    addDay(form, QStringLiteral("received"),
           m_changed ? m_changed->statedReceipt : m_session.today());
}

void CaseDialog::addRest(QFormLayout& form, bool withPersons)
{
    const Case none;
    const Case& one = m_changed ? *m_changed : none;
    if (withPersons) {
        addText(form, QStringLiteral("name"), one.name);
        addText(form, QStringLiteral("text"), one.request);
    }
    addPlainRow(form, caseKeyName(QStringLiteral("items")), m_items);
    for (const CaseDay& day : caseDays())
        addDay(form, day.key, one.*day.member);
    for (const CaseText& text : caseTexts())
        if (text.key != u"name" && text.key != u"text" && (withPersons || !text.isPersonal))
            addText(form, text.key, one.*text.member);
    addText(form, QStringLiteral("parent"),
            one.parent.isValid() ? one.parent.toString() : QString());
}

void CaseDialog::addDay(QFormLayout& form, const QString& key, const QDate& day)
{
    auto* field = new DateField;
    field->setObjectName(key);
    field->setExampleYear(m_session.today().year());
    field->setDate(day.isValid() ? day.toString(Qt::ISODate) : QString());
    field->line()->setAccessibleName(caseKeyName(key));
    field->line()->selectAll(); // typing puts another day in its place
    addPlainRow(form, caseKeyName(key), field);
    m_lines.push_back({key, field->line()});
}

void CaseDialog::addText(QFormLayout& form, const QString& key, const QString& text)
{
    auto* line = new LineField(text);
    line->setObjectName(key);
    addPlainRow(form, caseKeyName(key), line);
    m_lines.push_back({key, line});
}

KeyValues CaseDialog::values() const
{
    KeyValues values{{QStringLiteral("applicant"), m_applicant->currentData().toString()},
                     {QStringLiteral("channel"), m_channel->currentData().toString()},
                     {QStringLiteral("items"), QString::number(m_items->value())}};
    for (const Line& one : m_lines)
        if (const QString text = one.line->text().trimmed(); m_changed || !text.isEmpty())
            values.emplace_back(one.key, text);
    return values;
}

Result<RegisterNumber> CaseDialog::keep()
{
    const RegisterRules& rules = m_session.rules();
    if (!m_changed)
        return readCase(values(), rules.words, rules.settings).and_then([this](const Case& one) {
            return m_session.add(one);
        });
    const auto done = changeCase(*m_changed, values(), rules.words, rules.settings)
                          .and_then([this](const Case& one) { return m_session.amend(one); });
    if (!done)
        return fail(done.error());
    return m_changed->number;
}

void CaseDialog::accept()
{
    const auto number = keep();
    m_problem->setVisible(!number);
    if (!number) {
        m_problem->setText(number.error().message);
        return;
    }
    QDialog::accept();
    emit saved(*number);
}

} // namespace gongkai
