// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the open report to paper and files.
#include "forms/print/page_view.h"
#include "forms/print/preview_dialog.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QFile>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct OutputJourneyTest : testing::Test
{
    TestWindow window;

    void SetUp() override
    {
        window->openFile(window.write(QStringLiteral("2022.gkb"), publishedCase("zone_2022")));
    }
    QByteArray exported(QAction* action, const QString& name)
    {
        window.prompts().expect(Question::Save, window.path(name));
        window.prompts().expect(Question::Inform);
        action->trigger();
        QFile file(window.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(OutputJourneyTest, EveryExportOfTheMenuWritesItsFile)
{
    WindowActions& a = window->actions();
    EXPECT_TRUE(exported(a.exportPdf, QStringLiteral("a.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(exported(a.exportPdfSignoff, QStringLiteral("b.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(exported(a.exportWord, QStringLiteral("a.docx")).startsWith("PK"));
    EXPECT_TRUE(exported(a.exportWordSignoff, QStringLiteral("b.docx")).startsWith("PK"));
    EXPECT_TRUE(exported(a.exportHtml, QStringLiteral("a.html")).contains("9116.36"));
    EXPECT_TRUE(exported(a.exportJson, QStringLiteral("a.json")).contains("\"gongkai-report\""));
    EXPECT_TRUE(exported(a.exportCsv, QStringLiteral("a.csv")).contains("a20_8.fees.amount"));
}

TEST_F(OutputJourneyTest, AFigureThatIsBeingTypedIsInTheExport)
{
    window.go("a20_8.fees.amount");
    window.type(QStringLiteral("52.15"));
    EXPECT_TRUE(exported(window->actions().exportCsv, QStringLiteral("a.csv")).contains("52.15"));
}

TEST_F(OutputJourneyTest, ThePreviewShowsPagesAndSavesThem)
{
    window->actions().preview->trigger();
    auto& preview = window.dialog<PreviewDialog>();
    EXPECT_GT(preview.view().pageCount(), 1);
    window.prompts().expect(Question::Save, window.path(QStringLiteral("p.pdf")));
    window.prompts().expect(Question::Inform);
    emit preview.pdfRequested(preview.options());
    EXPECT_TRUE(QFile::exists(window.path(QStringLiteral("p.pdf"))));
    window.prompts().expect(Question::Printer, false);
    emit preview.printRequested(preview.options());
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(OutputJourneyTest, ACopyOpensLikeTheOriginal)
{
    const QString copy = window.path(QStringLiteral("copy.gkb"));
    window.prompts().expect(Question::Save, copy);
    window.prompts().expect(Question::Inform);
    window->actions().saveCopy->trigger();
    const Report original = window.report();
    window->openFile(copy);
    EXPECT_TRUE(window.report() == original);
}

} // namespace
} // namespace gongkai::test
