// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/new_report_dialog.h"

#include "core/intake/prose/agency.h"
#include "core/report/edits.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

void addValues(QComboBox& box, const std::vector<NamedValue>& values)
{
    for (const NamedValue& value : values)
        box.addItem(value.name, value.id);
}

void setIfChosen(Report& report, const FieldKey& key, const QString& value)
{
    const auto set = report.apply(setField(report, key, value));
    Q_ASSERT(set);
}

} // namespace

int yearOfNewReport(QDate today)
{
    constexpr int december = 12;
    return today.month() == december ? today.year() : today.year() - 1;
}

NewReportDialog::NewReportDialog(const Catalog& catalog, int year, QWidget* parent)
    : QDialog(parent),
      m_catalog(catalog),
      m_agency(new LineField(this)),
      m_year(new NumberField(this)),
      m_form(choice(QStringLiteral("form"))),
      m_level(choice(QStringLiteral("level"))),
      m_kind(choice(QStringLiteral("kind"))),
      m_scope(choice(QStringLiteral("scope"))),
      m_remark(plainLabel({}, this)),
      m_create(new QPushButton(tr("Create"), this))
{
    setWindowTitle(tr("New annual report"));
    m_agency->setObjectName(QStringLiteral("agency"));
    m_agency->setPlaceholderText(tr("Full name of the agency"));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(2008, 2099);
    m_year->setValue(year);
    for (const FormPtr& known : catalog.forms())
        m_form->addItem(formName(*known), known->id);
    addValues(*m_level, agencyLevels());
    addValues(*m_kind, agencyKinds());
    addValues(*m_scope, reportScopes());
    m_scope->setCurrentIndex(0);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);

    auto* form = new QFormLayout;
    addPlainRow(*form, tr("Agency"), m_agency);
    addPlainRow(*form, tr("Report year"), m_year);
    addPlainRow(*form, tr("Statutory form"), m_form);
    addPlainRow(*form, tr("Level"), m_level);
    addPlainRow(*form, tr("Kind"), m_kind);
    addPlainRow(*form, tr("Scope"), m_scope);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    setMinimumWidth(460);

    connect(m_agency, &QLineEdit::textChanged, this, &NewReportDialog::suggestRank);
    for (QComboBox* box : {m_level, m_kind})
        connect(box, &QComboBox::activated, this, [this, box] {
            m_chosen.insert(box);
            check();
        });
    connect(m_year, &QSpinBox::valueChanged, this, &NewReportDialog::suggestForm);
    connect(m_form, &QComboBox::activated, this, &NewReportDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestForm();
}

QComboBox* NewReportDialog::choice(const QString& objectName)
{
    auto* box = new ChoiceField(this);
    box->setObjectName(objectName);
    box->setPlaceholderText(tr("to be chosen"));
    box->setCurrentIndex(-1);
    // A long title of a form must not widen the dialog beyond a small screen.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    return box;
}

FormPtr NewReportDialog::form() const
{
    return m_catalog.form(m_form->currentData().toString());
}

void NewReportDialog::suggestForm()
{
    const FormPtr suggested = m_catalog.formForYear(m_year->value());
    m_form->setCurrentIndex(suggested ? m_form->findData(suggested->id) : -1);
    check();
}

// What the name says, until the clerk has chosen.
void NewReportDialog::suggestRank()
{
    const AgencyRank rank = agencyRank(m_agency->text().simplified());
    const auto suggest = [this](QComboBox* box, const QString& value) {
        if (!m_chosen.contains(box))
            box->setCurrentIndex(value.isEmpty() ? -1 : box->findData(value));
    };
    suggest(m_level, rank.level);
    suggest(m_kind, rank.kind);
    check();
}

bool NewReportDialog::hasSuggestedRank() const
{
    return std::ranges::any_of(std::array{m_level, m_kind}, [this](QComboBox* box) {
        return box->currentIndex() >= 0 && !m_chosen.contains(box);
    });
}

void NewReportDialog::check()
{
    const FormPtr chosen = form();
    const int number = m_year->value();
    const QString year = QString::number(number);
    QString remark = !chosen ? tr("No statutory form is known for %1; choose one.").arg(year)
                     : !chosen->fitsYear(number)
                         ? tr("Form %1 is not the one for %2.").arg(chosen->id, year)
                         : tr("Form %1 suits %2.").arg(chosen->id, year);
    if (hasSuggestedRank())
        remark += u'\n' + tr("Level and kind follow from the name; please check them.");
    m_remark->setText(remark);
    m_create->setEnabled(chosen && !m_agency->text().trimmed().isEmpty());
}

Report NewReportDialog::report() const
{
    Report report(form(), m_year->value(), m_agency->text().simplified());
    setIfChosen(report, {FieldKind::Agency, QStringLiteral("level")},
                m_level->currentData().toString());
    setIfChosen(report, {FieldKind::Agency, QStringLiteral("kind")},
                m_kind->currentData().toString());
    setIfChosen(report, {FieldKind::Meta, QStringLiteral("scope")},
                m_scope->currentData().toString());
    return report;
}

} // namespace gongkai
