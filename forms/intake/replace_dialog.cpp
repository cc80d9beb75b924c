// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/replace_dialog.h"

#include "forms/enter_key.h"
#include "forms/intake/intake_list.h"
#include "forms/intake/text_pair.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

ReplaceDialog::ReplaceDialog(Operation all, const Report& report, const QString& source,
                             QWidget* parent)
    : QDialog(parent),
      m_all(std::move(all)),
      m_list(new QTreeWidget(this)),
      m_texts(new TextPair(tr("In the &source"), tr("In the open &report"), this)),
      m_count(plainLabel({}, this))
{
    setWindowTitle(tr("Into the open report"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_list->setObjectName(QStringLiteral("places"));
    m_list->setAccessibleName(tr("Places that are filled differently"));
    m_list->setHeaderLabels({tr("Place"), tr("In the source"), tr("In the open report")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {1, 2})
        m_list->setColumnWidth(column, 170);
    addPlaces(report);
    auto* sentence = plainLabel(
        tr("%n place(s) of the open report are filled differently in “%1”. Tick what is to be "
           "replaced; everything else stays as it is.",
           nullptr, static_cast<int>(m_replaced.size()))
            .arg(source),
        this);
    sentence->setObjectName(QStringLiteral("sentence"));
    sentence->setWordWrap(true);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_texts);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("replace"));
    take->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(parts, 1);
    layout->addWidget(makeTicks());
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {820, 520});
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReplaceDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReplaceDialog::showCount);
    connect(m_list, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem* item) {
        item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    keepEnter(*m_list);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    showCurrent();
    showCount();
}

QWidget* ReplaceDialog::makeTicks()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_count->setObjectName(QStringLiteral("count"));
    auto* all = new QPushButton(tr("Tick &all"), row);
    all->setObjectName(QStringLiteral("all"));
    auto* none = new QPushButton(tr("Tick &none"), row);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    layout->addWidget(m_count, 1);
    layout->addWidget(all);
    layout->addWidget(none);
    return row;
}

void ReplaceDialog::addPlaces(const Report& report)
{
    std::ranges::copy_if(m_all.changes, std::back_inserter(m_replaced), [](const Change& change) {
        return !change.before.isEmpty() && change.key.kind != FieldKind::Origin &&
               change.key.kind != FieldKind::Meta;
    });
    const std::vector<CellId> cells = report.cells();
    const auto place = [&cells](const Change& change) {
        return std::ranges::find(cells, change.key.id, &CellId::toString) - cells.begin();
    };
    std::ranges::stable_sort(m_replaced, {}, place);
    for (const Change& change : m_replaced) {
        const auto cell =
            change.key.kind == FieldKind::Cell ? CellId::fromString(change.key.id) : std::nullopt;
        const QString name = cell && report.hasCell(*cell) ? fullCellName(report, *cell)
                                                           : fieldName(report, change.key);
        auto* line =
            new QTreeWidgetItem(m_list, {name, oneLine(fieldValue(change.key, change.after)),
                                         oneLine(fieldValue(change.key, change.before))});
        line->setCheckState(0, Qt::Unchecked);
        for (int column = 0; column < line->columnCount(); ++column)
            line->setToolTip(column, plainToolTip(line->text(column)));
    }
}

void ReplaceDialog::tickAll(bool on)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

bool ReplaceDialog::isTicked(size_t place) const
{
    return m_list->topLevelItem(static_cast<int>(place))->checkState(0) == Qt::Checked;
}

void ReplaceDialog::showCurrent()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0)
        return;
    const Change& change = m_replaced[static_cast<size_t>(at)];
    m_texts->showTexts(fieldValue(change.key, change.after), fieldValue(change.key, change.before));
}

void ReplaceDialog::showCount()
{
    qsizetype ticked = 0;
    for (size_t i = 0; i < m_replaced.size(); ++i)
        ticked += isTicked(i) ? 1 : 0;
    m_count->setText(tr("To be replaced: %1 of %2")
                         .arg(QString::number(ticked), QString::number(m_replaced.size())));
}

Operation ReplaceDialog::operation() const
{
    Operation operation = m_all;
    for (size_t i = 0; i < m_replaced.size(); ++i) {
        const FieldKey& kept = m_replaced[i].key;
        if (isTicked(i))
            continue;
        // And where the figure that stays is from.
        std::erase_if(operation.changes, [&kept](const Change& change) {
            return change.key == kept ||
                   (kept.kind == FieldKind::Cell && change.key == FieldKey::originOf(kept));
        });
    }
    return operation;
}

} // namespace gongkai
