// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/paginator.h"
#include "forms/grid/grid_settings.h"
#include "forms/print/printer_choice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace gongkai {

/// What the window remembers from one run to the next. Nothing of a report is kept here.
class Settings
{
public:
    static constexpr int maxRecentFiles = 10;

    /// @param store  must outlive the settings.
    explicit Settings(QSettings& store) : m_store(store) {}

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// State of a splitter by its name; empty when it was never moved.
    QByteArray splitterState(const QString& name) const;
    void setSplitterState(const QString& name, const QByteArray& state);

    /// Absolute paths, newest first; also of files that are gone.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// Folder of the file opened or saved last; where that is gone the documents folder, and the
    /// home folder on a system without one.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// How large the tables are is remembered for each screen: a projector wants another size than
    /// the desk. One that was never used starts with the size chosen last.
    /// @param name  of the screen the window is on.
    void useScreen(const QString& name) { m_screen = name; }
    GridSettings grid() const;
    void setGrid(const GridSettings& grid);

    /// Whether the list of findings stands below the page; yes at first.
    bool showsFindings() const;
    void setShowsFindings(bool shows);

    /// Whether what helps to write stands beside the text; yes at first.
    bool showsWritingHelp() const;
    void setShowsWritingHelp(bool shows);

    /// Paper and margins of print, preview and PDF; those of GB/T 9704 at first.
    PageSetup pageSetup() const;
    void setPageSetup(const PageSetup& setup);
    PrinterChoice printer() const;
    void setPrinter(const PrinterChoice& choice);

    /// Ids of what was handed over last (HandOverItem); what most offices need at first.
    QStringList handOverItems() const;
    void setHandOverItems(const QStringList& ids);
    /// Whether the folder is shown after handing over; yes at first.
    bool opensFolder() const;
    void setOpensFolder(bool opens);
    /// Whether what is for signature begins with the office's 发文稿纸; no at first.
    bool withDispatchSheet() const;
    void setWithDispatchSheet(bool with);

private:
    QString zoomKey() const;

    QSettings& m_store;
    QString m_screen;
};

} // namespace gongkai
