// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString recentKey = QStringLiteral("files/recent");
const QString folderKey = QStringLiteral("files/folder");
const QString enterKey = QStringLiteral("table/enter");
const QString lastZoomKey = QStringLiteral("table/zoom");
const QString findingsKey = QStringLiteral("window/findings");
const QString writingHelpKey = QStringLiteral("text/writing_help");
const QString pageKey = QStringLiteral("print/page_mm");
const QString printerKey = QStringLiteral("print/printer");
const QString duplexKey = QStringLiteral("print/duplex");
const QString colourKey = QStringLiteral("print/colour");
const QString itemsKey = QStringLiteral("hand_over/files");
const QString dispatchSheetKey = QStringLiteral("hand_over/dispatch_sheet");
const QString opensFolderKey = QStringLiteral("hand_over/opens_folder");

QString splitterKey(const QString& name)
{
    return QStringLiteral("window/splitter_") + name;
}

} // namespace

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState(const QString& name) const
{
    return m_store.value(splitterKey(name)).toByteArray();
}

void Settings::setSplitterState(const QString& name, const QByteArray& state)
{
    m_store.setValue(splitterKey(name), state);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(recentKey,
                     QStringList(files.first(qMin<qsizetype>(files.size(), maxRecentFiles))));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

QString Settings::lastFolder() const
{
    const QStringList folders = {
        m_store.value(folderKey).toString(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString& folder : folders) {
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(folderKey, QFileInfo(folder).absoluteFilePath());
}

// The name of a screen on Windows has backslashes in it.
QString Settings::zoomKey() const
{
    return m_screen.isEmpty()
               ? lastZoomKey
               : lastZoomKey + u'_' + QString::fromLatin1(QUrl::toPercentEncoding(m_screen));
}

GridSettings Settings::grid() const
{
    GridSettings grid;
    if (m_store.value(enterKey).toString() == u"down")
        grid.enterMoves = GridSettings::Direction::Down;
    const int last = m_store.value(lastZoomKey, grid.zoom).toInt();
    grid.zoom = std::clamp(m_store.value(zoomKey(), last).toInt(), GridSettings::smallestZoom,
                           GridSettings::largestZoom);
    return grid;
}

void Settings::setGrid(const GridSettings& grid)
{
    const bool down = grid.enterMoves == GridSettings::Direction::Down;
    m_store.setValue(zoomKey(), grid.zoom);
    m_store.setValue(lastZoomKey, grid.zoom);
    m_store.setValue(enterKey, down ? QStringLiteral("down") : QStringLiteral("across"));
}

bool Settings::showsFindings() const
{
    return m_store.value(findingsKey, true).toBool();
}

void Settings::setShowsFindings(bool shows)
{
    m_store.setValue(findingsKey, shows);
}

bool Settings::showsWritingHelp() const
{
    return m_store.value(writingHelpKey, true).toBool();
}

void Settings::setShowsWritingHelp(bool shows)
{
    m_store.setValue(writingHelpKey, shows);
}

PageSetup Settings::pageSetup() const
{
    // Width, height, then left, top, right and bottom margin.
    std::array<double, 6> lengths{};
    const QStringList words = m_store.value(pageKey).toStringList();
    if (words.size() != static_cast<qsizetype>(lengths.size()))
        return {};
    for (qsizetype i = 0; i < words.size(); ++i)
        lengths[static_cast<size_t>(i)] = words[i].toDouble();
    const auto [width, height, left, top, right, bottom] = lengths;
    // A file somebody edited must not make pages nothing fits on.
    const bool sane = width >= 150 && height >= 200 && width <= 500 && height <= 500 &&
                      std::ranges::all_of(lengths.begin() + 2, lengths.end(), [](double margin) {
                          return margin >= 0 && margin <= 40;
                      });
    return sane ? PageSetup{{width, height}, {left, top, right, bottom}} : PageSetup();
}

void Settings::setPageSetup(const PageSetup& setup)
{
    const QMarginsF& margins = setup.margins;
    QStringList words;
    for (const double length : {setup.size.width(), setup.size.height(), margins.left(),
                                margins.top(), margins.right(), margins.bottom()})
        words << QString::number(length);
    m_store.setValue(pageKey, words);
}

PrinterChoice Settings::printer() const
{
    return {m_store.value(printerKey).toString(), m_store.value(duplexKey).toBool(),
            m_store.value(colourKey).toBool()};
}

void Settings::setPrinter(const PrinterChoice& choice)
{
    m_store.setValue(printerKey, choice.name);
    m_store.setValue(duplexKey, choice.duplex);
    m_store.setValue(colourKey, choice.colour);
}

QStringList Settings::handOverItems() const
{
    const QStringList usual = {QStringLiteral("publish_pdf"), QStringLiteral("publish_docx")};
    return m_store.value(itemsKey, usual).toStringList();
}

void Settings::setHandOverItems(const QStringList& ids)
{
    m_store.setValue(itemsKey, ids);
}

bool Settings::opensFolder() const
{
    return m_store.value(opensFolderKey, true).toBool();
}

void Settings::setOpensFolder(bool opens)
{
    m_store.setValue(opensFolderKey, opens);
}

bool Settings::withDispatchSheet() const
{
    return m_store.value(dispatchSheetKey, false).toBool();
}

void Settings::setWithDispatchSheet(bool with)
{
    m_store.setValue(dispatchSheetKey, with);
}

} // namespace gongkai
