// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/restore_dialog.h"

#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/wording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

QString shownTime(const QString& iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : iso;
}

QString differsIn(const std::vector<Difference>& differences)
{
    if (differences.empty())
        return RestoreDialog::tr("nothing");
    const auto cells = std::ranges::count(differences, FieldKind::Cell,
                                          [](const Difference& one) { return one.key.kind; });
    const auto texts = static_cast<qsizetype>(differences.size()) - cells;
    return RestoreDialog::tr("%1 cells, %2 texts")
        .arg(QString::number(cells), QString::number(texts));
}

} // namespace

RestoreDialog::RestoreDialog(std::vector<Backup> backups, std::optional<Report> now,
                             const QString& name, QWidget* parent)
    : QDialog(parent),
      m_backups(std::move(backups)),
      m_now(std::move(now)),
      m_list(new QTreeWidget(this)),
      m_sentence(plainLabel({}, this)),
      m_differences(new QTreeWidget(this))
{
    setWindowTitle(tr("Restore a backup"));
    auto* what =
        plainLabel(tr("Backups of “%1”. The report as it is now becomes the newest backup, "
                      "so this can be taken back.")
                       .arg(name),
                   this);
    for (QLabel* label : {what, m_sentence})
        label->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels(
        {tr("Last change"), tr("By"), tr("What"), tr("Report"), tr("Differs from now in")});
    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->setAccessibleName(tr("Differences"));
    m_differences->setHeaderLabels({tr("Place"), tr("In the backup"), tr("Now")});
    for (QTreeWidget* list : {m_list, m_differences}) {
        list->setRootIsDecorated(false);
        list->setAlternatingRowColors(true);
    }
    auto* buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::showChosen);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_differences, 2);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {820, 520});

    for (const Backup& backup : m_backups)
        addBackup(backup);
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_differences->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_differences->header()->setStretchLastSection(false);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    showChosen();
}

int RestoreDialog::number() const
{
    const Backup* backup = chosen();
    return backup && backup->report ? backup->number : 0;
}

void RestoreDialog::addBackup(const Backup& backup)
{
    QStringList words;
    if (backup.report) {
        const LogEntry& last = backup.last;
        words << shownTime(last.at)
              << (last.machine.isEmpty() ? last.user : tr("%1 on %2").arg(last.user, last.machine))
              << operationName(last.operation.kind)
              << tr("%1, %2").arg(backup.report->agency(QStringLiteral("name")),
                                  QString::number(backup.report->year()))
              << (m_now ? differsIn(diff(*backup.report, *m_now)) : QString());
    } else {
        words << tr("cannot be read");
    }
    new QTreeWidgetItem(m_list, words);
}

const Backup* RestoreDialog::chosen() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index < 0 ? nullptr : &m_backups[static_cast<size_t>(index)];
}

void RestoreDialog::showChosen()
{
    const Backup* backup = chosen();
    m_restore->setEnabled(number() != 0);
    m_differences->clear();
    m_sentence->setText(!backup           ? QString()
                        : !backup->report ? backup->problem
                        : m_now           ? tr("Where this backup and the report differ:")
                                          : tr("The report itself cannot be read any more."));
    if (!backup || !backup->report || !m_now)
        return;
    const auto shown = [](const FieldKey& key, const QString& value) {
        return value.isEmpty() ? tr("(blank)") : fieldValue(key, value).replace(u'\n', u' ');
    };
    for (const Difference& difference : diff(*backup->report, *m_now)) {
        const FieldKey& key = difference.key;
        const auto cell = key.kind == FieldKind::Cell ? CellId::fromString(key.id) : std::nullopt;
        const Report& owner = cell && !m_now->hasCell(*cell) ? *backup->report : *m_now;
        auto* line =
            new QTreeWidgetItem(m_differences, {fieldName(owner, key), shown(key, difference.left),
                                                shown(key, difference.right)});
        for (int column = 0; column < line->columnCount(); ++column)
            line->setToolTip(column, plainToolTip(line->text(column)));
    }
}

} // namespace gongkai
