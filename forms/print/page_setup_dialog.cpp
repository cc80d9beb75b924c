// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_setup_dialog.h"

#include "forms/pages/fields.h"
#include "forms/plain_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {
namespace {

// More would leave no room for the tables on the smallest paper.
constexpr int minMargin = 5;
constexpr int maxMargin = 40;

} // namespace

PageSetupDialog::PageSetupDialog(const PageSetup& setup, QWidget* parent)
    : QDialog(parent), m_size(new ChoiceField(this))
{
    setWindowTitle(tr("Page set-up"));
    m_size->setObjectName(QStringLiteral("size"));
    m_size->addItem(tr("A4 (210 × 297 mm)"), QSizeF(210, 297));
    m_size->addItem(tr("A3 (297 × 420 mm)"), QSizeF(297, 420));
    m_size->addItem(tr("16K (184 × 260 mm)"), QSizeF(184, 260));
    m_size->addItem(tr("B5 (176 × 250 mm)"), QSizeF(176, 250));
    auto* form = new QFormLayout;
    addPlainRow(*form, tr("&Paper"), m_size);
    const std::array<QString, 4> names = {tr("&Left margin"), tr("&Top margin"),
                                          tr("&Right margin"), tr("&Bottom margin")};
    for (size_t i = 0; i < m_margins.size(); ++i) {
        m_margins[i] = new NumberField(this);
        m_margins[i]->setRange(minMargin, maxMargin);
        m_margins[i]->setSuffix(tr(" mm"));
        addPlainRow(*form, names[i], m_margins[i]);
    }
    auto* words =
        plainLabel(tr("Official documents (GB/T 9704): A4, margins 28, 37, 26 and 35 mm."));
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    auto* standard = buttons->addButton(tr("As in &GB/T 9704"), QDialogButtonBox::ResetRole);
    standard->setObjectName(QStringLiteral("standard"));
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(words);
    layout->addWidget(buttons);
    connect(standard, &QPushButton::clicked, this, [this] { fill(PageSetup()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(setup);
}

void PageSetupDialog::fill(const PageSetup& setup)
{
    m_size->setCurrentIndex(qMax(0, m_size->findData(setup.size)));
    const QMarginsF& margins = setup.margins;
    const std::array<double, 4> values = {margins.left(), margins.top(), margins.right(),
                                          margins.bottom()};
    for (size_t i = 0; i < values.size(); ++i)
        m_margins[i]->setValue(qRound(values[i]));
}

PageSetup PageSetupDialog::setup() const
{
    return {m_size->currentData().toSizeF(),
            QMarginsF(m_margins[0]->value(), m_margins[1]->value(), m_margins[2]->value(),
                      m_margins[3]->value())};
}

} // namespace gongkai
