// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/cover_page.h"

#include "core/report/edits.h"
#include "forms/colours.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/wording.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace gongkai {
namespace {

std::vector<NamedValue> choices(const FieldKey& key)
{
    if (key.id == u"level")
        return agencyLevels();
    if (key.id == u"kind")
        return agencyKinds();
    return reportScopes();
}

} // namespace

CoverPage::CoverPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea(this))
{
    const Form& form = session.report().form();
    for (const CoverField& field : coverFields(form))
        m_entries.push_back(makeEntry(field));

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->addWidget(group(tr("Unit"), CoverField::Group::Agency), 0, 0);
    grid->addWidget(group(tr("Report"), CoverField::Group::Report), 1, 0);
    grid->addWidget(group(tr("Contact"), CoverField::Group::Contact), 0, 1);
    grid->addWidget(group(tr("Sign-off"), CoverField::Group::Signoff,
                          form.signoffOnForm ? tr("Printed under the table.")
                                             : tr("Printed on the copy for signature only.")),
                    1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keyboard goes from field to field in it
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    setFocusProxy(m_entries.front().editor);
    refresh();
    connect(&session, &Session::changed, this, &CoverPage::refresh);
}

CoverPage::~CoverPage()
{
    // Not later: the field tells that it was left, and there must still be somebody to hear it.
    if (QWidget* field = focusWidget())
        field->clearFocus();
}

bool CoverPage::finishEditing()
{
    // A field is kept when it loses the focus.
    if (QWidget* field = focusWidget(); field && field->hasFocus()) {
        field->clearFocus();
        field->setFocus();
    }
    for (const Entry& entry : m_entries) {
        if (auto* date = qobject_cast<DateField*>(entry.editor); date && date->isRefused()) {
            date->setFocus();
            return false;
        }
    }
    return true;
}

QWidget* CoverPage::editor(const FieldKey& key) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.field.key == key; });
    return found == m_entries.end() ? nullptr : found->editor;
}

std::optional<FieldKey> CoverPage::currentField() const
{
    const QWidget* focus = focusWidget();
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.editor == focus || (focus && entry.editor->isAncestorOf(focus));
    });
    return found == m_entries.end() ? std::nullopt : std::optional(found->field.key);
}

void CoverPage::showField(const FieldKey& key)
{
    QWidget* field = editor(key);
    if (!field)
        return;
    m_scroll->ensureWidgetVisible(field);
    if (auto* date = qobject_cast<DateField*>(field))
        date->line()->selectAll();
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        line->selectAll();
}

QWidget* CoverPage::group(const QString& title, CoverField::Group group, const QString& remark)
{
    auto* box = new QGroupBox(title);
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (group == CoverField::Group::Report) {
        const Report& report = m_session.report();
        const QString year =
            tr("%1, statutory form %2").arg(QString::number(report.year()), report.form().id);
        addPlainRow(*form, tr("Year"), plainLabel(year));
    }
    for (const Entry& entry : m_entries) {
        if (entry.field.group == group)
            addPlainRow(*form, plainCaption(entry.field.label), entry.editor);
    }
    if (group == CoverField::Group::Agency) {
        makeInferred();
        form->addRow(m_inferred);
    }
    if (!remark.isEmpty()) {
        QLabel* label = plainLabel(remark);
        label->setWordWrap(true);
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, quietText(quiet));
        label->setPalette(quiet);
        form->addRow(label);
    }
    return box;
}

void CoverPage::makeInferred()
{
    m_inferred = new QWidget;
    m_inferredWords = plainLabel({}, m_inferred);
    m_inferredWords->setObjectName(QStringLiteral("inferred"));
    m_inferredWords->setWordWrap(true);
    auto* confirm = new QPushButton(tr("It is right"), m_inferred);
    confirm->setObjectName(QStringLiteral("confirmInferred"));
    confirm->setVisible(!m_session.editor().isReadOnly());
    connect(confirm, &QPushButton::clicked, this, &CoverPage::confirmInferred);
    auto* layout = new QHBoxLayout(m_inferred);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_inferredWords, 1);
    layout->addWidget(confirm);
}

CoverPage::Entry CoverPage::makeEntry(const CoverField& field)
{
    switch (field.editor) {
    case CoverField::Editor::Line:
        return makeLine(field);
    case CoverField::Editor::Date:
        return makeDate(field);
    case CoverField::Editor::Choice:
        return makeChoice(field);
    case CoverField::Editor::Edition:
        return makeEdition(field);
    }
    return {};
}

CoverPage::Entry CoverPage::makeLine(const CoverField& field)
{
    auto* line = new LineField;
    line->setReadOnly(m_session.editor().isReadOnly());
    if (line->isReadOnly())
        lookReadOnly(*line);
    if (field.group == CoverField::Group::Signoff ||
        field.key == FieldKey{FieldKind::Agency, QStringLiteral("name")})
        line->setPlaceholderText(tr("to be filled in"));
    connect(line, &QLineEdit::editingFinished, this,
            [this, line, key = field.key] { commit(key, line->text().simplified()); });
    connect(line, &LineField::abandoned, this,
            [this, line, key = field.key] { line->setText(m_session.report().field(key)); });
    // Setting the text also forgets the line's own undo: from then on undo is the report's.
    return {field, line, [line](const QString& value) {
                if (line->text() != value || line->isUndoAvailable())
                    line->setText(value);
            }};
}

CoverPage::Entry CoverPage::makeDate(const CoverField& field)
{
    auto* date = new DateField;
    date->line()->setAccessibleName(field.label);
    date->setReadOnly(m_session.editor().isReadOnly());
    date->setExampleYear(m_session.report().year() + 1); // it is published in January
    connect(date, &DateField::dateEntered, this,
            [this, key = field.key](const QString& iso) { commit(key, iso); });
    return {field, date, [date](const QString& value) {
                if (date->date() != value)
                    date->setDate(value);
            }};
}

CoverPage::Entry CoverPage::makeChoice(const CoverField& field)
{
    auto* choice = new ChoiceField;
    choice->setEnabled(!m_session.editor().isReadOnly());
    choice->setPlaceholderText(tr("to be chosen"));
    for (const NamedValue& value : choices(field.key))
        choice->addItem(value.name, value.id);
    connect(choice, &QComboBox::activated, this,
            [this, choice, key = field.key] { commit(key, choice->currentData().toString()); });
    return {field, choice,
            [choice](const QString& value) { choice->setCurrentIndex(choice->findData(value)); }};
}

CoverPage::Entry CoverPage::makeEdition(const CoverField& field)
{
    auto* number = new NumberField;
    number->setRange(1, 99);
    number->setReadOnly(m_session.editor().isReadOnly());
    if (number->isReadOnly())
        lookReadOnly(*number);
    number->setKeyboardTracking(false);
    number->setToolTip(
        plainToolTip(tr("1 is the first publication; a corrected report has a higher number")));
    connect(number, &QSpinBox::valueChanged, this,
            [this, key = field.key](int value) { commit(key, QString::number(value)); });
    return {field, number, [this, number](const QString&) {
                const QSignalBlocker quiet(number);
                number->setValue(m_session.report().edition());
            }};
}

void CoverPage::commit(const FieldKey& key, const QString& value)
{
    if (value == m_session.report().field(key) && !m_session.report().isUnconfirmed(key))
        return;
    if (!m_session.apply(setField(m_session.report(), key, value)))
        refresh();
}

// A refusal of the file is announced by the session.
void CoverPage::confirmInferred()
{
    static_cast<void>(m_session.apply(confirm(m_session.report(), agencyRankFields())));
}

void CoverPage::refreshInferred()
{
    const Report& report = m_session.report();
    QStringList inferred;
    QString from;
    for (const Entry& entry : m_entries) {
        const auto origin = report.originOf(entry.field.key);
        const bool isOpen = origin && !origin->confirmed;
        if (entry.field.editor == CoverField::Editor::Choice) {
            QFont font = this->font();
            font.setItalic(isOpen); // as unconfirmed figures are in the tables
            entry.editor->setFont(font);
        }
        if (isOpen) {
            inferred << entry.field.label;
            from = origin->original;
        }
    }
    m_inferred->setHidden(inferred.isEmpty());
    m_inferredWords->setText(tr("Inferred from the name “%1” and not confirmed yet: %2.")
                                 .arg(from, inferred.join(tr(", "))));
}

void CoverPage::refresh()
{
    const Report& report = m_session.report();
    for (const Entry& entry : m_entries) {
        const FieldKey& key = entry.field.key;
        entry.show(key == FieldKey{FieldKind::Meta, QStringLiteral("scope")} ? report.scope()
                                                                             : report.field(key));
    }
    const FieldKey title{FieldKind::Meta, QStringLiteral("title")};
    if (auto* line = qobject_cast<QLineEdit*>(editor(title)))
        line->setPlaceholderText(report.title());
    refreshInferred();
}

} // namespace gongkai
