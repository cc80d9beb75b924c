// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/start_page.h"

#include "forms/colours.h"
#include "forms/enter_key.h"
#include "forms/focus_frame.h"
#include "forms/icons.h"
#include "forms/in_background.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"

#include <QAction>
#include <QApplication>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace gongkai {
namespace {

QLabel* heading(const QString& text, double factor)
{
    QLabel* label = plainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * factor);
    label->setFont(font);
    return label;
}

QStringList goneAmong(const QStringList& paths)
{
    QStringList gone;
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path))
            gone.append(path);
    }
    return gone;
}

} // namespace

StartPage::StartPage(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_recent(new QListWidget(this))
{
    QLabel* logo = plainLabel();
    logo->setPixmap(programIcon().pixmap(48));
    auto* title = new QHBoxLayout;
    title->addWidget(logo);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(heading(tr("Gongkai"), 1.7));
    words->addWidget(plainLabel(tr("Annual report on government information disclosure")));
    title->addLayout(words, 1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(scrolled(makeCommands()), 2);
    columns->addWidget(makeRecent(), 3);

    auto* content = new QWidget;
    content->setMaximumWidth(1000);
    auto* rows = new QVBoxLayout(content);
    rows->setSpacing(16);
    rows->addLayout(title);
    rows->addLayout(columns, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addStretch(1);
    layout->addWidget(content, 100);
    layout->addStretch(1);
    connect(&m_gone, &QFutureWatcherBase::finished, this, &StartPage::markGone);
    refresh();
}

QWidget* StartPage::makeCommands()
{
    auto* commands = new QWidget;
    auto* layout = new QVBoxLayout(commands);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& iconName, const QString& text, const QString& description,
                         void (StartPage::*requested)()) {
        auto* button = new QCommandLinkButton(text, description);
        button->setIcon(icon(iconName));
        connect(button, &QCommandLinkButton::clicked, this, requested);
        layout->addWidget(button);
        return button;
    };
    m_firstCommand =
        add(QStringLiteral("last_year"), tr("Start from last year's file"),
            tr("A report file, or the published Word, PDF, web page or workbook: carries over what "
               "was unfinished, the unit and its people"),
            &StartPage::lastYearRequested);
    add(QStringLiteral("new"), tr("New report"), tr("Empty tables of the form for the year"),
        &StartPage::newRequested);
    add(QStringLiteral("open"), tr("Open"), tr("A report file (.gkb), also by dragging it here"),
        &StartPage::openRequested);
    add(QStringLiteral("carry"), tr("Read in another document"),
        tr("Word, WPS, PDF, web page, workbook or text of a published report"),
        &StartPage::importRequested);
    layout->addSpacing(12);
    layout->addWidget(makeSamples());
    layout->addStretch(1);
    frameFocus(*commands);
    return commands;
}

// The style draws nothing around a flat button that has the keyboard.
void StartPage::frameFocus(QWidget& commands)
{
    auto* frame = new FocusFrame(&commands);
    connect(qApp, &QApplication::focusChanged, frame, [frame, &commands](QWidget*, QWidget* now) {
        frame->setArea(now && commands.isAncestorOf(now) ? now : nullptr);
    });
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return; // the whole window came back, with the keyboard where it was
    QWidget* first = m_recent->count() > 0 ? m_recent : m_firstCommand;
    first->setFocus();
}

QWidget* StartPage::makeSamples()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(heading(tr("Try it with a sample"), 1));
    for (const Sample& sample : samples()) {
        const QString name = tr("%1, %2").arg(sample.agency, QString::number(sample.year));
        auto* link =
            new QPushButton(sample.about.isEmpty() ? name : tr("%1: %2").arg(name, sample.about));
        link->setObjectName(sample.name);
        link->setIcon(icon(QStringLiteral("table")));
        link->setFlat(true);
        link->setStyleSheet(QStringLiteral("text-align: left; padding: 4px"));
        link->setToolTip(plainToolTip(tr("Opens a copy in the folder for temporary files")));
        connect(link, &QPushButton::clicked, this,
                [this, name = sample.name] { emit sampleRequested(name); });
        layout->addWidget(link);
    }
    return box;
}

QWidget* StartPage::makeRecent()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Recent files"), 1));
    layout->addWidget(m_recent, 1);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setAlternatingRowColors(true);
    keepEnter(*m_recent);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* remove = new QAction(tr("Remove from the list"), m_recent);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(remove);
    connect(remove, &QAction::triggered, this, &StartPage::removeChosen);
    const auto open = [this](const QListWidgetItem* item) {
        emit fileRequested(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemClicked, this, open);
    connect(m_recent, &QListWidget::itemActivated, this, open);
    return box;
}

void StartPage::refresh()
{
    m_recent->clear();
    const QStringList paths = m_settings.recentFiles();
    for (const QString& path : paths) {
        const QFileInfo info(path);
        auto* item = new QListWidgetItem(m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        item->setIcon(icon(QStringLiteral("table")));
        item->setText(
            tr("%1\n%2").arg(info.completeBaseName(), QDir::toNativeSeparators(info.path())));
    }
    m_recent->setCurrentRow(0);
    m_gone.setFuture(inBackground([paths] { return goneAmong(paths); }, shareProbes()));
}

void StartPage::markGone()
{
    const QStringList gone = m_gone.result();
    for (int row = 0; row < m_recent->count(); ++row) {
        QListWidgetItem* item = m_recent->item(row);
        const QString path = item->data(Qt::UserRole).toString();
        if (!gone.contains(path))
            continue;
        const QFileInfo info(path);
        item->setIcon(icon(QStringLiteral("blank")));
        item->setText(tr("%1 (not there any more)\n%2")
                          .arg(info.completeBaseName(), QDir::toNativeSeparators(info.path())));
        item->setForeground(quietText(palette()));
    }
}

void StartPage::removeChosen()
{
    if (const QListWidgetItem* item = m_recent->currentItem()) {
        m_settings.removeRecentFile(item->data(Qt::UserRole).toString());
        refresh();
    }
}

} // namespace gongkai
