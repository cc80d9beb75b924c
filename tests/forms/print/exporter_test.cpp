// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/exporter.h"

#include "core/output/writers.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSettings>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct ExporterTest : testing::Test
{
    TestSession session{publishedCase("zone_2022")};
    QSettings store{session.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat};
    Settings settings{store};
    TestPrompts prompts;
    Exporter exporter{prompts, settings};

    QByteArray exported(ExportFormat format, const QString& name)
    {
        const QString path = QDir(session.folder()).filePath(name);
        prompts.expect(Question::Save, path);
        prompts.expect(Question::Inform);
        exporter.save(*session, format);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(ExporterTest, EachFormatIsWrittenWhereTheClerkSays)
{
    EXPECT_TRUE(exported(ExportFormat::Pdf, QStringLiteral("a.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(exported(ExportFormat::Word, QStringLiteral("a.docx")).startsWith("PK"));
    EXPECT_TRUE(exported(ExportFormat::Html, QStringLiteral("a.html")).contains("<table"));
    EXPECT_EQ(exported(ExportFormat::Json, QStringLiteral("a.json")), writeJson(session->report()));
    EXPECT_EQ(exported(ExportFormat::Csv, QStringLiteral("a.csv")), writeCsv(session->report()));
    EXPECT_FALSE(session->editor().canUndo());
}

TEST_F(ExporterTest, CancellingWritesNothing)
{
    prompts.expect(Question::Save);
    const QStringList before = QDir(session.folder()).entryList();
    exporter.save(*session, ExportFormat::Pdf);
    EXPECT_EQ(QDir(session.folder()).entryList(), before);
}

TEST_F(ExporterTest, APlaceThatCannotBeWrittenIsToldAndAskedForAgain)
{
    const QString nowhere = QDir(session.folder()).filePath(QStringLiteral("missing/a.pdf"));
    prompts.expect(Question::Save, nowhere);
    prompts.expect(Question::Report);
    prompts.expect(Question::Save); // cancelled
    exporter.save(*session, ExportFormat::Pdf);
    EXPECT_FALSE(prompts.said().at(1).isEmpty());
    EXPECT_EQ(prompts.lastSuggestion(), nowhere);
}

TEST_F(ExporterTest, TheFolderIsRemembered)
{
    const QDir folder(session.folder());
    ASSERT_TRUE(folder.mkdir(QStringLiteral("out")));
    exported(ExportFormat::Csv, QStringLiteral("out/a.csv"));
    EXPECT_EQ(settings.lastFolder(), folder.filePath(QStringLiteral("out")));
}

TEST_F(ExporterTest, PrintingCanBeCancelled)
{
    prompts.expect(Question::Printer, false);
    exporter.print(*session);
    EXPECT_EQ(prompts.said().size(), 1);
}

} // namespace
} // namespace gongkai::test
