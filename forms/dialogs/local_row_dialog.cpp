// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/local_row_dialog.h"

#include "forms/pages/fields.h"
#include "forms/plain_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

QComboBox* makeChoice(const QString& objectName, QWidget* parent)
{
    auto* box = new ChoiceField(parent);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

} // namespace

LocalRowDialog::LocalRowDialog(const Report& report, const Table& table, const QString& after,
                               QWidget* parent)
    : QDialog(parent),
      m_table(table),
      m_which(makeChoice(QStringLiteral("which"), this)),
      m_label(new LineField(this)),
      m_unit(new LineField(this)),
      m_after(makeChoice(QStringLiteral("after"), this)),
      m_add(new QPushButton(tr("Add row"), this))
{
    setWindowTitle(tr("Add a local row"));
    m_label->setObjectName(QStringLiteral("label"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_which->addItem(tr("A row of our own"), QString());
    const std::vector<LocalRow> shown = report.shownLocalRows();
    for (const Table::KnownLocalRow& known : table.knownLocalRows) {
        if (std::ranges::find(shown, known.row.id, &LocalRow::id) == shown.end())
            m_which->addItem(known.row.label, known.row.id);
    }
    m_after->addItem(tr("(at the top)"), QString());
    for (const Row& row : table.rows)
        m_after->addItem(row.label, row.id);
    for (const LocalRow& row : shown) {
        const Row* known = table.row(row.id);
        m_after->addItem(known ? known->label : row.label, row.id);
    }
    m_after->setCurrentIndex(qMax(0, m_after->findData(after)));

    auto* form = new QFormLayout;
    addPlainRow(*form, tr("Row"), m_which);
    addPlainRow(*form, tr("Label"), m_label);
    addPlainRow(*form, tr("Unit"), m_unit);
    addPlainRow(*form, tr("Below"), m_after);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(460);

    connect(m_which, &QComboBox::activated, this, &LocalRowDialog::showKnown);
    connect(m_label, &QLineEdit::textChanged, this, &LocalRowDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_label->setFocus();
    check();
}

void LocalRowDialog::showKnown()
{
    const QString id = m_which->currentData().toString();
    const Row* known = id.isEmpty() ? nullptr : m_table.row(id);
    for (QLineEdit* line : {m_label, m_unit})
        line->setEnabled(!known);
    m_label->setText(known ? known->label : QString());
    m_unit->setText(known ? known->unit : QString());
    const auto place = std::ranges::find_if(m_table.knownLocalRows,
                                            [&](const auto& local) { return local.row.id == id; });
    if (place != m_table.knownLocalRows.end())
        m_after->setCurrentIndex(m_after->findData(place->after));
    check();
}

void LocalRowDialog::check()
{
    m_add->setEnabled(!m_label->text().trimmed().isEmpty());
}

LocalRow LocalRowDialog::row() const
{
    const QString id = m_which->currentData().toString();
    const QString after = m_after->currentData().toString();
    if (!id.isEmpty())
        return {id, after, {}, {}};
    return {{}, after, m_label->text().simplified(), m_unit->text().simplified()};
}

} // namespace gongkai
