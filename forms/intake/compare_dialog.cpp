// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/compare_dialog.h"

#include "forms/plain_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

CompareDialog::CompareDialog(Session& session, Report published, const QString& name,
                             QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_published(std::move(published)),
      m_name(name),
      m_sentence(plainLabel({}, this)),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Published page and file"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHeaderLabels({tr("Place"), tr("Published"), tr("In the file")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(720, 420);
    const auto choose = [this](QTreeWidgetItem* line) {
        const auto at = static_cast<size_t>(m_list->indexOfTopLevelItem(line));
        if (!m_differences[at].onlyRight) // else there is no such place here
            emit placeChosen(m_differences[at].key);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::changed, this, &CompareDialog::refresh);
    refresh();
}

void CompareDialog::refresh()
{
    const Report& report = m_session.report();
    m_differences = diff(report, m_published);
    const auto cells = static_cast<int>(std::ranges::count(
        m_differences, FieldKind::Cell, [](const Difference& one) { return one.key.kind; }));
    const int others = static_cast<int>(m_differences.size()) - cells;
    m_sentence->setText(m_differences.empty()
                            ? tr("“%1” and this file say the same.").arg(m_name)
                            : tr("“%1” and this file differ in %2 cells and %3 texts.")
                                  .arg(m_name, QString::number(cells), QString::number(others)));
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? tr("(blank)") : QString(value).replace(u'\n', u' ');
    };
    m_list->clear();
    for (const Difference& difference : m_differences) {
        const auto cell = difference.key.kind == FieldKind::Cell
                              ? CellId::fromString(difference.key.id)
                              : std::nullopt;
        const QString place = !difference.label.isEmpty() ? difference.label
                              : cell                      ? report.cellLabel(*cell)
                                                          : tr("Text: %1").arg(difference.key.id);
        auto* line =
            new QTreeWidgetItem(m_list, {place, shown(difference.right), shown(difference.left)});
        for (int column = 0; column < 3; ++column)
            line->setToolTip(column, plainToolTip(line->text(column)));
    }
}

} // namespace gongkai
