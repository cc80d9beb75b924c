// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/file_list.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QLocale>
#include <QTreeView>

#include <array>

namespace gongkai {
namespace {

// What Qt calls things in its file dialog and does not translate itself: its translations know
// them by the name of an older class. Looked up by Qt.
[[maybe_unused]] constexpr std::array kinds{
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
};
struct KindBySystem
{
    const char* name;
    const char* system;
};
[[maybe_unused]] constexpr KindBySystem kindsBySystem[] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "%1 File", "%1 is a file name suffix"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Alias", "macOS Finder"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
};

// Of the window, whatever the system speaks.
QLocale language()
{
    return {QLocale::Chinese, QLocale::China};
}

// Of QFileSystemModel.
constexpr int sizeColumn = 1;
constexpr int kindColumn = 2;
constexpr int dateColumn = 3;

// By its suffix: what the system's list of types calls it need not be Chinese.
QString kindOf(const QFileInfo& file)
{
    const char* context = "QAbstractFileIconProvider";
    const QString suffix = file.suffix();
    return suffix.isEmpty()
               ? QCoreApplication::translate(context, "File")
               : QCoreApplication::translate(context, "%1 File", "%1 is a file name suffix")
                     .arg(suffix.toUpper());
}

} // namespace

void FileList::showIn(QFileDialog& dialog)
{
    dialog.setProxyModel(new FileList(&dialog));
    // Whole dates need more room than Qt gives them.
    if (auto* list = dialog.findChild<QTreeView*>())
        list->header()->setSectionResizeMode(dateColumn, QHeaderView::ResizeToContents);
}

QVariant FileList::data(const QModelIndex& index, int role) const
{
    const auto* files = qobject_cast<QFileSystemModel*>(sourceModel());
    if (!files || role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const QModelIndex file = mapToSource(index);
    if (index.column() == dateColumn)
        return language().toString(files->lastModified(file), QLocale::ShortFormat);
    if (index.column() == kindColumn && !files->isDir(file))
        return kindOf(files->fileInfo(file));
    if (index.column() == sizeColumn && !files->isDir(file))
        return language().formattedDataSize(files->size(file), 1,
                                            QLocale::DataSizeTraditionalFormat);
    return QIdentityProxyModel::data(index, role);
}

} // namespace gongkai
