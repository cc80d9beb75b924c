// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace gongkai {

TEST(SourcesTest, NoCodeNamesATable)
{
    QStringList ids;
    QDir catalog(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/catalog"));
    for (const QString& name : catalog.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto form =
            QJsonDocument::fromJson(repositoryFile(QStringLiteral("resources/catalog/") + name));
        for (const QJsonValue& table : form[QStringLiteral("tables")].toArray())
            ids += table[QStringLiteral("id")].toString();
    }
    ASSERT_TRUE(ids.contains(QStringLiteral("requests")));
    ASSERT_TRUE(ids.contains(QStringLiteral("stat")));

    QStringList wrong;
    for (const SourceFile& file : sourceFiles(programFolders()))
        for (const QString& literal : file.literals())
            if (ids.contains(literal.section(u'.', 0, 0)))
                wrong += QStringLiteral("%1: \"%2\"").arg(file.path, literal);
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(SourcesTest, EveryFileStatesItsLicence)
{
    QStringList wrong;
    for (const SourceFile& file :
         sourceFiles(programFolders() + QStringList{QStringLiteral("tests")}))
        if (!file.text.startsWith(u"// SPDX-FileCopyrightText: ") ||
            !file.text.section(u'\n', 1, 1)
                 .startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"))
            wrong += file.path;
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

// docs/decisions/0005.
TEST(SourcesTest, NothingIsAThreadsOwn)
{
    QStringList wrong;
    const QRegularExpression declared(QStringLiteral("^\\s*(static )?thread_local "),
                                      QRegularExpression::MultilineOption);
    ASSERT_TRUE(
        declared.match(QStringLiteral("int a;\n    static thread_local int b;\n")).hasMatch());
    for (const SourceFile& file : sourceFiles(programFolders()))
        if (declared.match(file.text).hasMatch())
            wrong += file.path;
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

// What a killed program leaves is only cleared from the folder of its own.
TEST(SourcesTest, TemporaryFilesLieInTheFolderOfTheProcess)
{
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(programFolders()))
        if (!file.path.contains(u"temporary_folder") &&
            (file.text.contains(u"QTemporaryDir") || file.text.contains(u"QTemporaryFile")))
            wrong += file.path;
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

// Two types of one name in one namespace are one to the linker, which takes the functions of
// either for both, in silence.
TEST(SourcesTest, NoTwoHeadersDefineATypeOfOneName)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:struct|class|enum class) (\\w+)\\b(?!::)[^;]*$"),
        QRegularExpression::MultilineOption);
    QMap<QString, QString> definedIn;
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(programFolders())) {
        if (!file.path.endsWith(u".h"))
            continue;
        QRegularExpressionMatchIterator found = definition.globalMatch(file.text);
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            if (definedIn.contains(name))
                wrong += QStringLiteral("%1: %2 and %3").arg(name, definedIn[name], file.path);
            definedIn.insert(name, file.path);
        }
    }
    EXPECT_TRUE(definedIn.contains(QStringLiteral("Report")));
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

} // namespace gongkai
