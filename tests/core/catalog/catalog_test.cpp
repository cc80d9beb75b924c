// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "tests/core/catalog/catalog_data.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace gongkai {
namespace {

class CatalogTest : public testing::Test
{
protected:
    void drop(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
    Catalog m_catalog = Catalog::builtIn();
};

QStringList ids(const Catalog& catalog)
{
    QStringList ids;
    for (const FormPtr& form : catalog.forms())
        ids << form->id;
    return ids;
}

TEST_F(CatalogTest, EveryBuiltInFileLoads)
{
    for (const Error& error : m_catalog.addFolder(u":/catalog"_qs))
        ADD_FAILURE() << qPrintable(error.message);
    EXPECT_EQ(ids(m_catalog), builtInIds);
}

TEST_F(CatalogTest, BuiltInFormsAreTheFilesOfTheSourceTree)
{
    for (const FormPtr& form : m_catalog.forms()) {
        QFile file(u"" GONGKAI_SOURCE_DIR "/resources/catalog/%1.json"_qs.arg(form->id));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(form->json, file.readAll());
        EXPECT_EQ(form->sha256,
                  QString::fromLatin1(
                      QCryptographicHash::hash(form->json, QCryptographicHash::Sha256).toHex()));
    }
}

TEST_F(CatalogTest, AFormOfTheSameBytesIsTheSameObjectAndAnotherByteMakesAnother)
{
    const FormPtr form = m_catalog.form(u"2021"_qs);
    const auto again = loadForm(form->json, u"again.json"_qs);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, form);
    const auto other = loadForm(form->json + '\n', u"other.json"_qs);
    ASSERT_TRUE(other);
    EXPECT_NE(*other, form);
    EXPECT_EQ((*other)->id, form->id);
}

TEST_F(CatalogTest, AFolderAddsToOneCatalogAndToNoOther)
{
    const Catalog before = m_catalog;
    drop(u"fourth.json"_qs, catalogData(u"fourth.json"_qs));
    EXPECT_TRUE(m_catalog.addFolder(m_folder.path()).empty());
    EXPECT_EQ(ids(m_catalog).size(), builtInIds.size() + 1);
    EXPECT_EQ(ids(before), builtInIds);
    EXPECT_EQ(ids(Catalog::builtIn()), builtInIds);
}

TEST_F(CatalogTest, EveryReportYearHasItsForm)
{
    EXPECT_EQ(m_catalog.formForYear(2013), nullptr);
    EXPECT_EQ(m_catalog.formForYear(2014)->id, u"2014"_qs);
    EXPECT_EQ(m_catalog.formForYear(2018)->id, u"2014"_qs);
    EXPECT_EQ(m_catalog.formForYear(2019)->id, u"2019"_qs);
    EXPECT_EQ(m_catalog.formForYear(2020)->id, u"2019"_qs);
    EXPECT_EQ(m_catalog.formForYear(2021)->id, u"2021"_qs);
    EXPECT_EQ(m_catalog.formForYear(2035)->id, u"2021"_qs);
}

TEST_F(CatalogTest, FourthFormDroppedIntoAFolderIsUsed)
{
    drop(u"fourth.json"_qs, catalogData(u"fourth.json"_qs));
    EXPECT_TRUE(m_catalog.addFolder(m_folder.path()).empty());
    ASSERT_TRUE(m_catalog.form(u"2030"_qs));
    EXPECT_EQ(m_catalog.formForYear(2029)->id, u"2021"_qs);
    EXPECT_EQ(m_catalog.formForYear(2030)->id, u"2030"_qs);
}

TEST_F(CatalogTest, FormWithAKnownIdReplacesIt)
{
    QByteArray own = builtInForm(u"2021"_qs)->json;
    own.replace("自然人", "个人");
    drop(u"own.json"_qs, own);
    EXPECT_TRUE(m_catalog.addFolder(m_folder.path()).empty());
    EXPECT_EQ(ids(m_catalog), builtInIds);
    EXPECT_EQ(m_catalog.form(u"2021"_qs)->json, own);
}

TEST_F(CatalogTest, InvalidFileIsNamedAndTheOthersAreUsed)
{
    drop(u"a.json"_qs, "{}");
    drop(u"b.json"_qs, catalogData(u"fourth.json"_qs));
    drop(u"c.json"_qs, "{");
    drop(u"notes.txt"_qs, "{");
    const auto errors = m_catalog.addFolder(m_folder.path());
    ASSERT_EQ(errors.size(), 2u);
    EXPECT_TRUE(errors[0].message.startsWith(u"a.json: 第1行 /format: "));
    EXPECT_TRUE(errors[1].message.startsWith(u"c.json"));
    EXPECT_TRUE(m_catalog.form(u"2030"_qs));
}

TEST_F(CatalogTest, AFileTooLargeForAFormIsNotRead)
{
    QFile sparse(m_folder.filePath(u"a.json"_qs));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly));
    ASSERT_TRUE(sparse.resize(3LL * 1024 * 1024 * 1024));
    sparse.close();
    drop(u"b.json"_qs, catalogData(u"fourth.json"_qs));
    const auto errors = m_catalog.addFolder(m_folder.path());
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_TRUE(errors[0].message.startsWith(u"a.json")) << qPrintable(errors[0].message);
    EXPECT_TRUE(errors[0].message.contains(u"4 MB")) << qPrintable(errors[0].message);
    EXPECT_TRUE(m_catalog.form(u"2030"_qs));
}

#ifndef Q_OS_WIN
// Reading on from a device or a pipe would not end.
TEST_F(CatalogTest, WhatIsNoFileIsNamedAndNotRead)
{
    ASSERT_TRUE(QFile::link(u"/dev/zero"_qs, m_folder.filePath(u"a.json"_qs)));
    ASSERT_EQ(mkfifo(QFile::encodeName(m_folder.filePath(u"b.json"_qs)).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(u"/nowhere/c.json"_qs, m_folder.filePath(u"c.json"_qs)));
    drop(u"d.json"_qs, catalogData(u"fourth.json"_qs));
    const auto errors = m_catalog.addFolder(m_folder.path());
    ASSERT_EQ(errors.size(), 3u);
    for (const Error& error : errors)
        EXPECT_TRUE(error.message.contains(u"不是文件")) << qPrintable(error.message);
    EXPECT_TRUE(m_catalog.form(u"2030"_qs));
}

TEST_F(CatalogTest, AFolderThatIsNoneAddsNothing)
{
    drop(u"file"_qs, "{}");
    EXPECT_TRUE(m_catalog.addFolder(m_folder.filePath(u"file"_qs)).empty());
    EXPECT_TRUE(m_catalog.addFolder(u"/dev/zero"_qs).empty());
    EXPECT_EQ(ids(m_catalog), builtInIds);
}
#endif

TEST_F(CatalogTest, MissingFolderAddsNothing)
{
    EXPECT_TRUE(m_catalog.addFolder(m_folder.filePath(u"none"_qs)).empty());
    EXPECT_EQ(ids(m_catalog), builtInIds);
}

TEST_F(CatalogTest, OfTwoFilesOfOneFormTheLaterIsUsedAndTheOtherNamed)
{
    const QByteArray json = catalogData(u"fourth.json"_qs);
    drop(u"a.json"_qs, json);
    drop(u"b.json"_qs, json + '\n');
    const auto errors = m_catalog.addFolder(m_folder.path());
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_EQ(errors[0].message,
              u"a.json：没有采用，b.json也是表式2030；请从文件夹中移走其中一个。"_qs);
    EXPECT_EQ(m_catalog.form(u"2030"_qs)->json, json + '\n');
    ASSERT_EQ(m_catalog.files().size(), 2u);
    EXPECT_EQ(m_catalog.files()[0].state, FormFile::State::Replaced);
    EXPECT_EQ(m_catalog.files()[1].state, FormFile::State::Used);
}

// The later one cannot be used: the earlier is.
TEST_F(CatalogTest, AFaultyFileDoesNotStandInForAGoodOne)
{
    const QByteArray json = catalogData(u"fourth.json"_qs);
    drop(u"a.json"_qs, json);
    drop(u"b.json"_qs, QByteArray(json).replace("\"id\": \"requests\"", "\"id\": \"nothing\""));
    const auto errors = m_catalog.addFolder(m_folder.path());
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_TRUE(errors[0].message.startsWith(u"b.json: 第109行 /carry/1/not_mapped/0/id: "))
        << qPrintable(errors[0].message);
    EXPECT_EQ(m_catalog.form(u"2030"_qs)->json, json);
}

TEST_F(CatalogTest, AFileWithTwoEndingsIsNamed)
{
    drop(u"2030.json.txt"_qs, catalogData(u"fourth.json"_qs));
    drop(u"readme.txt"_qs, "x");
    const auto errors = m_catalog.addFolder(m_folder.path());
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_EQ(errors[0].message, u"2030.json.txt：没有读取，文件名须以 .json 结尾。"_qs);
    ASSERT_EQ(m_catalog.files().size(), 2u);
    EXPECT_EQ(m_catalog.files()[1].state, FormFile::State::NotAForm);
}

TEST_F(CatalogTest, AFolderOfTheEnvironmentThatIsNotThereIsNamed)
{
    qputenv("GONGKAI_FORMS", m_folder.filePath(u"none"_qs).toUtf8());
    const auto errors = m_catalog.addUserFolder();
    qunsetenv("GONGKAI_FORMS");
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_TRUE(errors[0].message.contains(u"没有这个文件夹")) << qPrintable(errors[0].message);
}

// Two forms of one folder, the later one taking over from the other.
TEST_F(CatalogTest, FormsOfOneFolderAreLookedIntoForEachOther)
{
    QByteArray next = catalogData(u"fourth.json"_qs);
    next.replace("\"id\": \"2030\"", "\"id\": \"2032\"");
    next.replace("visits.fresh.@column\"]\n", "visits.frish.@column\"]\n");
    drop(u"2030.json"_qs, catalogData(u"fourth.json"_qs));
    drop(u"2032.json"_qs, next);
    const auto errors = m_catalog.addFolder(m_folder.path());
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_TRUE(errors[0].message.startsWith(u"2032.json: 第104行 /carry/0/copy/0/from/1: "))
        << qPrintable(errors[0].message);
}

TEST_F(CatalogTest, UserFolderCanBeNamedByTheEnvironment)
{
    qunsetenv("GONGKAI_FORMS");
    EXPECT_TRUE(Catalog::userFolder().endsWith(u"/gongkai/forms"));
    qputenv("GONGKAI_FORMS", m_folder.path().toUtf8());
    EXPECT_EQ(Catalog::userFolder(), m_folder.path());
    qunsetenv("GONGKAI_FORMS");
}

} // namespace
} // namespace gongkai
