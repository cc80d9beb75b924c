// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>

namespace gongkai {
namespace {

// A layer of docs/architecture.md: what its include lines may name, and which Qt modules.
struct Layer
{
    QString folder;
    QStringList mayInclude; ///< besides itself; folders
    QStringList qtModules;
};

const std::vector<Layer>& layers()
{
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    static const std::vector<Layer> all{
        {QStringLiteral("core/base"), {}, words("Core")},
        {QStringLiteral("core/calendar"), words("core/base"), words("Core")},
        {QStringLiteral("core/catalog"), words("core/base"), words("Core")},
        {QStringLiteral("core/report"), words("core/base core/catalog"), words("Core")},
        {QStringLiteral("core/checks"), words("core/base core/catalog core/report"), words("Core")},
        {QStringLiteral("core/words"), words("core/base core/catalog core/report core/checks"),
         words("Core")},
        {QStringLiteral("core/storage"), words("core/base core/catalog core/report"),
         words("Core Sql")},
        {QStringLiteral("core/carry"), words("core/base core/catalog core/report"), words("Core")},
        {QStringLiteral("core/register/document"),
         words("core/base core/calendar core/report core/register core/storage"), words("Core")},
        {QStringLiteral("core/register"), words("core/base core/calendar core/catalog core/report"),
         words("Core")},
        {QStringLiteral("core/intake/sources"), words("core/base"), words("Core")},
        {QStringLiteral("core/intake/match"),
         words("core/base core/catalog core/report core/intake/sources"), words("Core")},
        {QStringLiteral("core/intake/prose"),
         words("core/base core/catalog core/report core/intake/sources core/intake/match"),
         words("Core")},
        {QStringLiteral("core/intake"),
         words("core/base core/catalog core/report core/intake/sources core/intake/match "
               "core/intake/prose"),
         words("Core")},
        {QStringLiteral("core/output/paper"),
         words("core/base core/catalog core/report core/checks core/output"), words("Core Gui")},
        {QStringLiteral("core/output/word"), words("core/base core/output"), words("Core")},
        {QStringLiteral("core/output/workbook"), words("core/base core/report core/output"),
         words("Core")},
        {QStringLiteral("core/output/web"), words("core/base core/output"), words("Core")},
        {QStringLiteral("core/output/plain"), words("core/base core/output"), words("Core")},
        {QStringLiteral("core/output"),
         words("core/base core/catalog core/report core/checks core/words"), words("Core")},
        {QStringLiteral("core/collect"),
         words("core/base core/catalog core/report core/checks core/storage"), words("Core")},
        {QStringLiteral("forms"), words("core"), words("Core Gui Widgets PrintSupport")},
        {QStringLiteral("app/cli"), words("core translations"), words("Core Gui")},
        {QStringLiteral("app/desktop"), words("core forms translations"),
         words("Core Gui Widgets PrintSupport")},
        {QStringLiteral("translations"), {}, words("Core")},
    };
    return all;
}

bool isBelow(const QString& path, const QString& folder)
{
    return path.startsWith(folder + u'/');
}

// The most specific one, which stands first in the list; null for a file of no layer.
const Layer* layerOf(const QString& path)
{
    const auto& all = layers();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Layer& layer) { return isBelow(path, layer.folder); });
    return found == all.end() ? nullptr : &*found;
}

bool mayInclude(const Layer& layer, const QString& included)
{
    const Layer* target = layerOf(included);
    if (!target)
        return false;
    const bool anyOfCore = layer.mayInclude.contains(QStringLiteral("core")) &&
                           isBelow(included, QStringLiteral("core"));
    return target == &layer || anyOfCore || layer.mayInclude.contains(target->folder);
}

// The Qt modules that have this header: none for the standard library and others.
QStringList qtModulesOf(const QString& header)
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return {header.section(u'/', 0, 0).mid(2)};
    QStringList modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& folder : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
        if (QFileInfo::exists(headers.filePath(folder + u'/' + header)))
            modules += folder.mid(2);
    return modules;
}

} // namespace

TEST(ArrowsTest, EveryIncludeFollowsAnArrowOfTheArchitecture)
{
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(programFolders())) {
        const Layer* layer = layerOf(file.path);
        if (!layer) {
            wrong += file.path + QStringLiteral(": belongs to no layer");
            continue;
        }
        for (const QString& included : file.projectIncludes())
            if (!included.endsWith(u".moc") && !mayInclude(*layer, included))
                wrong += file.path + QStringLiteral(" includes ") + included;
    }
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(ArrowsTest, IncludesAreWrittenFromTheRepositoryRoot)
{
    const QDir root(QStringLiteral(GONGKAI_SOURCE_DIR));
    QStringList wrong;
    for (const SourceFile& file :
         sourceFiles(programFolders() + QStringList{QStringLiteral("tests")}))
        for (const QString& included : file.projectIncludes())
            if (!included.endsWith(u".moc") && !root.exists(included))
                wrong += file.path + QStringLiteral(" includes ") + included;
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(ArrowsTest, EachLayerUsesItsOwnQtModulesOnly)
{
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(programFolders())) {
        const Layer* layer = layerOf(file.path);
        for (const QString& header : file.systemIncludes()) {
            const QStringList modules = qtModulesOf(header);
            const bool allowed =
                modules.isEmpty() ||
                std::any_of(modules.begin(), modules.end(), [&](const QString& module) {
                    return layer && layer->qtModules.contains(module);
                });
            if (!allowed)
                wrong += file.path + QStringLiteral(" includes <") + header + u'>';
        }
    }
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(ArrowsTest, TheGuardKnowsWidgetsFromCore)
{
    EXPECT_TRUE(qtModulesOf(QStringLiteral("QWidget")).contains(u"Widgets"_qs));
    EXPECT_TRUE(qtModulesOf(QStringLiteral("QtWidgets/QDialog")).contains(u"Widgets"_qs));
    EXPECT_TRUE(qtModulesOf(QStringLiteral("QPainter")).contains(u"Gui"_qs));
    EXPECT_TRUE(qtModulesOf(QStringLiteral("QString")).contains(u"Core"_qs));
    EXPECT_TRUE(qtModulesOf(QStringLiteral("vector")).isEmpty());
    const Layer* checks = layerOf(QStringLiteral("core/checks/x.cpp"));
    ASSERT_NE(checks, nullptr);
    EXPECT_TRUE(mayInclude(*checks, QStringLiteral("core/report/report.h")));
    EXPECT_FALSE(mayInclude(*checks, QStringLiteral("core/storage/report_file.h")));
    EXPECT_FALSE(mayInclude(*checks, QStringLiteral("forms/session.h")));
    const Layer* calendar = layerOf(QStringLiteral("core/calendar/x.cpp"));
    ASSERT_NE(calendar, nullptr);
    EXPECT_TRUE(mayInclude(*calendar, QStringLiteral("core/base/result.h")));
    EXPECT_FALSE(mayInclude(*calendar, QStringLiteral("core/catalog/json_node.h")));
    EXPECT_FALSE(mayInclude(*checks, QStringLiteral("core/calendar/work_calendar.h")));
    const Layer* book = layerOf(QStringLiteral("core/register/x.cpp"));
    ASSERT_NE(book, nullptr);
    EXPECT_TRUE(mayInclude(*book, QStringLiteral("core/calendar/day_count.h")));
    EXPECT_FALSE(mayInclude(*book, QStringLiteral("core/checks/evaluate.h")));
    EXPECT_FALSE(mayInclude(*book, QStringLiteral("core/storage/report_file.h")));
    EXPECT_FALSE(mayInclude(*book, QStringLiteral("core/register/document/register_document.h")));
    const Layer* document = layerOf(QStringLiteral("core/register/document/x.cpp"));
    ASSERT_NE(document, nullptr);
    EXPECT_TRUE(mayInclude(*document, QStringLiteral("core/storage/register_file.h")));
    EXPECT_FALSE(mayInclude(*document, QStringLiteral("core/output/document.h")));
    const Layer* prose = layerOf(QStringLiteral("core/words/rules/x.cpp"));
    ASSERT_NE(prose, nullptr);
    EXPECT_TRUE(mayInclude(*prose, QStringLiteral("core/checks/finding.h")));
    EXPECT_FALSE(mayInclude(*prose, QStringLiteral("core/output/document.h")));
    EXPECT_FALSE(mayInclude(*checks, QStringLiteral("core/words/check_words.h")));
    const Layer* output = layerOf(QStringLiteral("core/output/x.cpp"));
    ASSERT_NE(output, nullptr);
    EXPECT_FALSE(mayInclude(*output, QStringLiteral("core/output/paper/paginator.h")));
}

} // namespace gongkai
