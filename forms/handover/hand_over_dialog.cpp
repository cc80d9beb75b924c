// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/hand_over_dialog.h"

#include "core/output/handin.h"
#include "forms/icons.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/wording.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {
namespace {

using Kind = HandOverItem::Kind;

QLabel* makeWords(const QString& objectName, QWidget* parent)
{
    auto* label = plainLabel({}, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

} // namespace

HandOverDialog::HandOverDialog(Session& session, Prompts& prompts, Settings& settings,
                               QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_items(handOverItems()),
      m_choices(new QWidget(this)),
      m_folder(new LineField(this)),
      m_stem(new LineField(this)),
      m_open(makeWords(QStringLiteral("open"), this)),
      m_draft(makeWords(QStringLiteral("draft"), this)),
      m_copy(makeWords(QStringLiteral("copy"), this)),
      m_problem(makeWords(QStringLiteral("problem"), this)),
      m_files(new QListWidget(this)),
      m_progress(new QProgressBar(this)),
      m_dispatchSheet(new QCheckBox(tr("With dispatch sheet"), this)),
      m_openFolder(new QCheckBox(tr("&Open the folder afterwards"), this)),
      m_showFolder(new QPushButton(tr("Open the folder"), this)),
      m_write(new QPushButton(tr("&Write the files"), this)),
      m_close(new QPushButton(this))
{
    setWindowTitle(tr("Hand over"));
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(makeItems());
    choices->addWidget(makePlace());
    auto* contents = new QWidget(this);
    auto* rows = new QVBoxLayout(contents);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_choices);
    rows->addWidget(makeState(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(contents, this), 1);
    layout->addWidget(makeButtons());
    resizeWithinScreen(*this, {680, 600});

    connect(m_folder, &QLineEdit::textChanged, this, &HandOverDialog::showTargets);
    connect(m_stem, &QLineEdit::textChanged, this, &HandOverDialog::showTargets);
    connect(&session, &Session::changed, this, &HandOverDialog::showSession);
    connect(m_showFolder, &QPushButton::clicked, this, &HandOverDialog::showFolder);
    connect(m_write, &QPushButton::clicked, this, &HandOverDialog::start);
    connect(m_close, &QPushButton::clicked, this, &HandOverDialog::reject);
    setRunning(false);
    showSession();
}

QWidget* HandOverDialog::makeItems()
{
    const std::vector<std::pair<Kind, QString>> groups = {
        {Kind::Publish, tr("For publication")},
        {Kind::Signoff, tr("For signature")},
        {Kind::Data, tr("Data")},
        {Kind::Copy, tr("Copy for handing in")},
    };
    const QStringList chosen = m_settings.handOverItems();
    m_dispatchSheet->setObjectName(QStringLiteral("dispatchSheet"));
    m_dispatchSheet->setChecked(m_settings.withDispatchSheet());
    m_dispatchSheet->setToolTip(plainToolTip(
        tr("The sheet on which the office issues documents stands in front, filled in as far as "
           "the report says it")));
    auto* all = new QWidget(this);
    auto* columns = new QHBoxLayout(all);
    columns->setContentsMargins(0, 0, 0, 0);
    for (const auto& [kind, title] : groups) {
        auto* box = new QGroupBox(title, all);
        auto* rows = new QVBoxLayout(box);
        for (const HandOverItem& item : m_items) {
            if (item.kind != kind)
                continue;
            auto* check = new QCheckBox(item.name, box);
            check->setObjectName(item.id);
            check->setChecked(chosen.contains(item.id));
            connect(check, &QCheckBox::toggled, this, &HandOverDialog::showTargets);
            rows->addWidget(check);
            m_boxes.push_back(check);
        }
        if (kind == Kind::Signoff)
            rows->addWidget(m_dispatchSheet);
        rows->addStretch(1);
        columns->addWidget(box);
    }
    return all;
}

QWidget* HandOverDialog::makePlace()
{
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setText(QDir::toNativeSeparators(m_settings.lastFolder()));
    m_stem->setObjectName(QStringLiteral("stem"));
    m_stem->setText(suggestedStem(m_session.report()));
    auto* browse = new QPushButton(tr("&Browse…"), m_choices);
    connect(browse, &QPushButton::clicked, this, &HandOverDialog::chooseFolder);
    auto* place = new QWidget(m_choices);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto* form = new QFormLayout(place);
    form->setContentsMargins(0, 0, 0, 0);
    addPlainRow(*form, tr("&Folder"), folder, m_folder);
    addPlainRow(*form, tr("File &name"), m_stem);
    return place;
}

QWidget* HandOverDialog::makeState()
{
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setWordWrap(true);
    m_files->setSelectionMode(QAbstractItemView::NoSelection);
    auto* state = new QWidget(this);
    auto* layout = new QVBoxLayout(state);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress->setObjectName(QStringLiteral("progress"));
    layout->addWidget(m_open);
    layout->addWidget(m_draft);
    layout->addWidget(m_copy);
    layout->addWidget(m_files, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    return state;
}

QWidget* HandOverDialog::makeButtons()
{
    m_openFolder->setChecked(m_settings.opensFolder());
    m_write->setObjectName(QStringLiteral("write"));
    m_write->setDefault(true);
    m_close->setObjectName(QStringLiteral("close"));
    m_showFolder->setObjectName(QStringLiteral("showFolder"));
    m_showFolder->setAutoDefault(false);
    m_showFolder->hide();
    auto* buttons = new QWidget(this);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_openFolder, 1);
    layout->addWidget(m_showFolder);
    layout->addWidget(m_write);
    layout->addWidget(m_close);
    return buttons;
}

void HandOverDialog::chooseFolder()
{
    if (const auto folder = m_prompts.chooseFolder(tr("Folder for the files"), m_folder->text()))
        m_folder->setText(QDir::toNativeSeparators(*folder));
}

void HandOverDialog::showSession()
{
    if (m_running) // a record of the run itself
        return;
    const Report& report = m_session.report();
    const ReportFindings findings = m_session.allFindings();
    const QString mark = draftMark(report, findings);
    m_draft->setText(mark.isEmpty()
                         ? tr("The pages for signature carry no draft mark.")
                         : tr("The pages for signature carry the mark “%1”: open errors %2, open "
                              "warnings %3, what waits for a figure or a text %4, copied or "
                              "inferred and not confirmed %5.")
                               .arg(mark, QString::number(m_session.summary().openErrors),
                                    QString::number(m_session.summary().openWarnings),
                                    QString::number(m_session.summary().undecidable),
                                    QString::number(m_session.summary().unconfirmed)));
    const HandInContents contents = handInContents(report, findings);
    m_copy->setText(tr("The copy for handing in holds: %1.\nIt leaves out: %2.")
                        .arg(contents.holds.join(tr("; ")), contents.leavesOut.join(tr("; "))));
    showTargets();
}

std::vector<HandOverDialog::Target> HandOverDialog::targets() const
{
    const QDir folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    std::vector<Target> targets;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_boxes[i]->isChecked())
            targets.push_back(
                {m_items[i], folder.filePath(m_stem->text().trimmed() + m_items[i].ending)});
    }
    return targets;
}

void HandOverDialog::showTargets()
{
    const std::vector<Target> chosen = targets();
    const auto has = [&](Kind kind) {
        return std::ranges::any_of(
            chosen, [kind](const Target& target) { return target.item.kind == kind; });
    };
    m_draft->setVisible(has(Kind::Signoff));
    m_copy->setVisible(has(Kind::Copy));
    m_files->clear();
    for (const Target& target : chosen)
        m_files->addItem(tr("%1 (%2)").arg(
            QFileInfo(target.path).fileName(),
            contentsOf(target.item, m_session.report(), m_stem->text().trimmed())));
    m_open->setText(openText());
    QString problem = whyNoStem(m_stem->text());
    if (chosen.empty())
        problem = tr("Choose at least one file.");
    else if (m_folder->text().trimmed().isEmpty())
        problem = tr("Choose a folder.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_write->setEnabled(problem.isEmpty());
}

// The data and the copy are what is published, too.
std::vector<ComposeOptions> HandOverDialog::purposes() const
{
    std::vector<ComposeOptions> purposes;
    for (const Purpose purpose : {Purpose::Publish, Purpose::Signoff}) {
        const auto serves = [&](const Target& target) {
            return (target.item.kind == Kind::Signoff) == (purpose == Purpose::Signoff);
        };
        if (std::ranges::any_of(targets(), serves))
            purposes.push_back({purpose, Extent::Whole});
    }
    return purposes;
}

QString HandOverDialog::openText() const
{
    const std::vector<DeliveryGap> gaps = openGaps(m_session, purposes());
    if (gaps.empty())
        return tr("Nothing is open in the report.");
    return tr("Open in the report: %1. The list comes when the files are written.")
        .arg(deliveryCounts(gaps));
}

bool HandOverDialog::mayLeave()
{
    m_gate.emplace(m_session, m_prompts, DeliveryAct::HandOver, purposes());
    const bool opens = m_gate->opens();
    if (const auto chosen = m_gate->chosen()) {
        reject();
        emit gapChosen(*chosen);
    }
    return opens;
}

bool HandOverDialog::mayReplace() const
{
    QStringList existing;
    for (const Target& target : m_queue) {
        if (QFileInfo::exists(target.path))
            existing << QFileInfo(target.path).fileName();
    }
    return existing.isEmpty() ||
           m_prompts.confirm(windowTitle(),
                             tr("These files are there already and will be replaced:\n%1")
                                 .arg(existing.join(u'\n')),
                             tr("Replace"));
}

void HandOverDialog::start()
{
    showTargets();
    m_queue = targets();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!QFileInfo(folder).isDir())
        return m_prompts.report(
            {ErrorCode::Unwritable,
             tr("The folder “%1” is not there; choose another.").arg(m_folder->text().trimmed()),
             {}});
    if (!mayLeave() || !mayReplace())
        return;
    QStringList chosen;
    for (const Target& target : m_queue)
        chosen << target.item.id;
    m_settings.setHandOverItems(chosen);
    m_settings.setWithDispatchSheet(m_dispatchSheet->isChecked());
    m_settings.setOpensFolder(m_openFolder->isChecked());
    m_settings.setLastFolder(folder);
    m_next = 0;
    m_written = 0;
    m_cancelled = false;
    m_progress->setMaximum(static_cast<int>(m_queue.size()));
    m_progress->setValue(0);
    setRunning(true);
    QTimer::singleShot(0, this, &HandOverDialog::writeNext);
}

void HandOverDialog::writeNext()
{
    if (m_cancelled || m_next == m_queue.size())
        return finish();
    const Target& target = m_queue[m_next];
    const auto done = writeHandOver(m_session, target.item, target.path, m_settings.pageSetup(),
                                    m_dispatchSheet->isChecked());
    QListWidgetItem* line = m_files->item(static_cast<int>(m_next));
    const QString name = QFileInfo(target.path).fileName();
    line->setText(done ? tr("Written: %1").arg(name)
                       : tr("Not written: %1\n%2").arg(name, done.error().message));
    line->setIcon(icon(done ? QStringLiteral("done") : QStringLiteral("error")));
    m_files->scrollToItem(line);
    m_written += done ? 1 : 0;
    ++m_next;
    m_progress->setValue(static_cast<int>(m_next));
    QTimer::singleShot(0, this, &HandOverDialog::writeNext);
}

void HandOverDialog::showFolder()
{
    m_prompts.openFolder(QFileInfo(m_queue.front().path).path());
}

void HandOverDialog::finish()
{
    if (m_written > 0)
        m_gate->remember();
    setRunning(false);
    m_showFolder->setVisible(m_written > 0);
    const QString written = QString::number(m_written);
    const QString all = QString::number(m_queue.size());
    m_problem->setText(m_cancelled ? tr("Stopped: %1 of %2 files were written.").arg(written, all)
                                   : tr("%1 of %2 files were written.").arg(written, all));
    m_problem->show();
    if (m_written > 0 && !m_cancelled && m_openFolder->isChecked())
        showFolder();
}

void HandOverDialog::setRunning(bool running)
{
    m_running = running;
    m_choices->setEnabled(!running);
    m_write->setEnabled(!running);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
}

void HandOverDialog::reject()
{
    if (m_running)
        m_cancelled = true;
    else
        QDialog::reject();
}

} // namespace gongkai
