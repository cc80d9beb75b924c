// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/history_dialog.h"

#include "core/base/csv_text.h"
#include "core/report/back_to.h"
#include "core/report/diff.h"
#include "forms/intake/text_pair.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/save_bytes.h"
#include "forms/screen_room.h"
#include "forms/wording.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace gongkai {
namespace {

QComboBox* choice(const QString& name, QWidget* parent)
{
    auto* box = new ChoiceField(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

QVariant pageData(const PageRef& page)
{
    return QStringList{QString::number(static_cast<int>(page.kind)), page.id};
}

PageRef pageOf(const QVariant& data)
{
    const QStringList words = data.toStringList();
    return {static_cast<PageRef::Kind>(words.value(0).toInt()), words.value(1)};
}

} // namespace

HistoryDialog::HistoryDialog(Session& session, Prompts& prompts, Settings& settings,
                             std::vector<LogEntry> log, const std::optional<FieldKey>& here,
                             QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_here(here),
      m_model(new HistoryModel(this)),
      m_shown(new HistoryFilter(*m_model, this)),
      m_text(new LineField(this)),
      m_part(choice(QStringLiteral("part"), this)),
      m_day(choice(QStringLiteral("day"), this)),
      m_who(choice(QStringLiteral("who"), this)),
      m_onlyHere(new QCheckBox(this)),
      m_count(plainLabel({}, this)),
      m_list(new QTreeView(this)),
      m_texts(new TextPair(tr("&Before"), tr("&After"), this))
{
    setWindowTitle(tr("History of changes"));
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("History of changes"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setModel(m_shown);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(HistoryModel::Place, QHeaderView::Stretch);
    makeFilters();
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDialog::showChosen);
    connect(m_list, &QTreeView::activated, this, &HistoryDialog::goThere);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::goThere);
    connect(m_back, &QPushButton::clicked, this, &HistoryDialog::goBack);
    connect(m_save, &QPushButton::clicked, this, &HistoryDialog::save);
    showLog(std::move(log));
    m_list->setFocus();
}

void HistoryDialog::makeFilters()
{
    m_text->setObjectName(QStringLiteral("text"));
    // What a box says of itself else is what is chosen.
    m_text->setAccessibleName(tr("Find"));
    m_part->setAccessibleName(tr("Part"));
    m_day->setAccessibleName(tr("Day"));
    m_who->setAccessibleName(tr("Who"));
    m_text->setPlaceholderText(tr("Row, column, figure or words"));
    m_text->setClearButtonEnabled(true);
    m_part->addItem(tr("All parts"), QVariant());
    m_part->addItem(tr("Cover and unit"), pageData({}));
    for (const Section& section : m_session.report().form().sections) {
        const QString heading = section.heading.isEmpty() ? tr("Preface") : section.heading;
        for (const QString& sheet : section.sheets)
            m_part->addItem(tr("%1 (table)").arg(heading), pageData({PageRef::Kind::Sheet, sheet}));
        if (!section.narrative.isEmpty())
            m_part->addItem(heading, pageData({PageRef::Kind::Narrative, section.narrative}));
    }
    const QString name = m_here ? fieldName(m_session.report(), *m_here) : QString();
    m_onlyHere->setObjectName(QStringLiteral("onlyHere"));
    m_onlyHere->setText(plainCaption(tr("Only “%1”").arg(name)));
    m_onlyHere->setVisible(m_here.has_value());
    connect(m_text, &QLineEdit::textChanged, this, &HistoryDialog::filter);
    for (QComboBox* box : {m_part, m_day, m_who})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryDialog::filter);
    connect(m_onlyHere, &QCheckBox::toggled, this, &HistoryDialog::filter);
}

void HistoryDialog::layOut()
{
    auto* filters = new QHBoxLayout;
    const auto add = [&](const QString& caption, QWidget* field, int stretch) {
        auto* form = new QFormLayout;
        addPlainRow(*form, caption, field);
        filters->addLayout(form, stretch);
    };
    add(tr("&Find"), m_text, 3);
    add(tr("&Part"), m_part, 3);
    add(tr("&Day"), m_day, 2);
    add(tr("&Who"), m_who, 2);
    auto* second = new QHBoxLayout;
    second->addWidget(m_onlyHere, 1);
    second->addWidget(m_count);
    auto* rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(m_list);
    rows->addWidget(m_texts);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 1);
    rows->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Go to this place"), QDialogButtonBox::ActionRole);
    m_back = buttons->addButton(tr("Back to this &state…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save as &CSV…"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("go"));
    m_back->setObjectName(QStringLiteral("back"));
    m_save->setObjectName(QStringLiteral("save"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_go, m_back, m_save})
        button->setAutoDefault(false); // Enter in the list goes to the place
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(filters);
    layout->addLayout(second);
    layout->addWidget(rows, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {1060, 620});
}

void HistoryDialog::showLog(std::vector<LogEntry> log)
{
    m_log = std::move(log);
    const auto history = tellHistory(m_log);
    if (!history)
        m_prompts.report({ErrorCode::Corrupt, tr("The history of a text is damaged.")});
    m_model->setHistory(m_session.report(), history.value_or(std::vector<HistoryEntry>()));
    fillDaysAndPeople();
    const auto width = [this](int column, int letters) {
        m_list->setColumnWidth(column, letters * m_list->fontMetrics().horizontalAdvance(u'0'));
    };
    width(HistoryModel::When, 22);
    width(HistoryModel::Who, 12);
    width(HistoryModel::What, 18);
    width(HistoryModel::Before, 18);
    width(HistoryModel::After, 18);
    filter();
}

void HistoryDialog::fillDaysAndPeople()
{
    const QStringList days = m_model->days();
    const QStringList people = m_model->people();
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietWho(m_who);
    m_day->clear();
    m_day->addItem(tr("All days"), QString());
    for (const QString& day : days)
        m_day->addItem(day, day);
    m_who->clear();
    m_who->addItem(tr("Everybody"), QVariant());
    for (const QString& name : people)
        m_who->addItem(name.isEmpty() ? tr("(nobody named)") : name, name);
}

void HistoryDialog::filter()
{
    HistoryFilter::Wanted wanted;
    wanted.text = m_text->text().trimmed();
    wanted.day = m_day->currentData().toString();
    if (m_part->currentIndex() > 0)
        wanted.page = pageOf(m_part->currentData());
    if (m_who->currentIndex() > 0)
        wanted.who = m_who->currentData().toString();
    if (m_onlyHere->isChecked())
        wanted.field = m_here;
    m_shown->setWanted(wanted);
    m_count->setText(
        tr("%1 of %2 changes")
            .arg(QString::number(m_shown->rowCount()), QString::number(m_model->rowCount())));
    if (!m_list->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_list->setCurrentIndex(m_shown->index(0, 0));
    m_save->setEnabled(m_shown->rowCount() > 0);
    showChosen();
}

int HistoryDialog::chosen() const
{
    return m_shown->mapToSource(m_list->currentIndex()).row();
}

void HistoryDialog::showChosen()
{
    const int row = chosen();
    m_texts->showTexts(row < 0 ? QString() : m_model->text(row, HistoryModel::Before),
                       row < 0 ? QString() : m_model->text(row, HistoryModel::After));
    m_go->setEnabled(row >= 0 && m_model->field(row));
    // Behind the last act the report is as it is.
    const bool isNow = row >= 0 && m_model->sequence(row) == m_model->sequence(0);
    m_back->setEnabled(row >= 0 && !isNow && !m_session.editor().isReadOnly());
}

void HistoryDialog::goThere()
{
    const int row = chosen();
    if (row < 0 || !m_model->field(row))
        return;
    FieldKey field = *m_model->field(row);
    if (field.kind == FieldKind::Origin && CellId::fromString(field.id))
        field.kind = FieldKind::Cell;
    accept();
    emit placeChosen(field);
}

void HistoryDialog::goBack()
{
    const int row = chosen();
    const Report& now = m_session.report();
    const auto then = reportAfter(now.formPtr(), m_log, m_model->sequence(row));
    if (!then)
        return m_prompts.report(then.error());
    const QString title = tr("Back to this state");
    const Operation operation = backTo(now, *then);
    if (operation.isEmpty())
        return m_prompts.inform(title, tr("The report is as it was then."));
    const auto differences = static_cast<int>(diff(now, *then).size());
    if (!m_prompts.confirm(title,
                           tr("The report will be as it was after the act of %1 (%2): %3. This is "
                              "a new act and can be undone; the history stays.")
                               .arg(m_model->text(row, HistoryModel::When),
                                    m_model->text(row, HistoryModel::What),
                                    tr("%n place(s) change", nullptr, differences)),
                           tr("Go back")))
        return;
    // A refusal of the file is announced by the session.
    if (!m_session.apply(operation))
        return;
    if (auto log = m_session.file().history())
        showLog(std::move(*log));
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

void HistoryDialog::save()
{
    const QString name = QFileInfo(m_session.file().path()).completeBaseName();
    saveBytes(m_prompts, m_settings, tr("Save the history"), tr("%1 history").arg(name) + u".csv",
              tr("CSV files (*.csv)"), [this](const QString&) { return csv(); });
}

// What is in sight, in its order, with whole texts.
QByteArray HistoryDialog::csv() const
{
    QStringList names;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        names += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString text = QChar(QChar::ByteOrderMark) + csvRecord(names);
    for (int line = 0; line < m_shown->rowCount(); ++line) {
        const int row = m_shown->mapToSource(m_shown->index(line, 0)).row();
        QStringList fields;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            fields += m_model->text(row, column);
        text += csvRecord(fields);
    }
    return text.toUtf8();
}

} // namespace gongkai
