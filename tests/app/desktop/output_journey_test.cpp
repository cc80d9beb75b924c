// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the open report to paper and files.
#include "core/intake/read_source.h"
#include "core/output/check_code.h"
#include "forms/handover/hand_over_dialog.h"
#include "forms/handover/verify_dialog.h"
#include "forms/print/page_view.h"
#include "forms/print/preview_dialog.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

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
        window.prompts().expect(Question::Delivery, true);
        window.prompts().expect(Question::Save, window.path(name));
        window.prompts().expect(Question::Inform);
        action->trigger();
        QFile file(window.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::vector<LogEntry> history() { return *window->session()->file().history(); }
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
    EXPECT_TRUE(exported(a.exportWorkbook, QStringLiteral("a.xlsx")).startsWith("PK"));
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
    window.prompts().expect(Question::Delivery, true);
    window.prompts().expect(Question::Save, window.path(QStringLiteral("p.pdf")));
    window.prompts().expect(Question::Inform);
    emit preview.pdfRequested(preview.options());
    EXPECT_TRUE(QFile::exists(window.path(QStringLiteral("p.pdf"))));
    window.prompts().expect(Question::Printer, false);
    emit preview.printRequested(preview.options());
    EXPECT_EQ(history().size(), 2U) << "the PDF, no print";
    window.prompts().expect(Question::Printer, window.path(QStringLiteral("paper.pdf")));
    window.prompts().expect(Question::Delivery, true);
    emit preview.printRequested(preview.options());
    EXPECT_EQ(history().size(), 3U);
    EXPECT_EQ(history().back().operation.kind, QStringLiteral("print_publish_anyway"));
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(OutputJourneyTest, EverythingIsHandedOverAndTheCodeOnPaperIsVerified)
{
    window.go("requests.new.natural");
    window.type(QStringLiteral("7"));
    window->actions().handOver->trigger();
    auto& dialog = window.dialog<HandOverDialog>();
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
        box->setChecked(true);
    const QString out = window.path(QStringLiteral("交 付"));
    ASSERT_TRUE(QDir().mkdir(out));
    dialog.findChild<QLineEdit*>(QStringLiteral("folder"))->setText(out);
    dialog.findChild<QLineEdit*>(QStringLiteral("stem"))->setText(QStringLiteral("年报"));
    window.prompts().expect(Question::Delivery, true);
    window.prompts().expect(Question::OpenFolder);
    dialog.findChild<QPushButton*>(QStringLiteral("write"))->click();
    ASSERT_TRUE(waitFor([&] { return QDir(out).count() == 2 + 10; }));
    ASSERT_TRUE(waitFor([&] { return window.prompts().lastSaid() == out; }));
    dialog.reject();

    // What went out says what the report says, the figure just typed included.
    QFile word(out + QStringLiteral("/年报.docx"));
    ASSERT_TRUE(word.open(QIODevice::ReadOnly));
    const auto read =
        readSource(word.readAll(), QStringLiteral("年报.docx"), {}, Catalog::builtIn());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->report.figure(cell("requests.new.natural")).toString(), QStringLiteral("7"));
    const auto copy =
        ReportFile::open(out + QStringLiteral("/年报（报送副本）.gkb"), {ReportFile::Mode::Read});
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("7"));

    window->actions().verify->trigger();
    auto& verify = window.dialog<VerifyDialog>();
    auto* code = verify.findChild<QLineEdit*>(QStringLiteral("code"));
    auto* answer = verify.findChild<QLabel*>(QStringLiteral("answer"));
    code->setText(checkCode((*copy)->report()).toLower());
    EXPECT_TRUE(answer->text().startsWith(QStringLiteral("本文件的数字与打印件一致")));
    window->actions().undo->trigger();
    EXPECT_TRUE(answer->text().startsWith(QStringLiteral("与打印件不一致")));
    code->setText(QStringLiteral("XXXX"));
    EXPECT_TRUE(answer->text().startsWith(QStringLiteral("这不是校验码")));
}

// The line of the last question that has these words.
int lineWith(const TestPrompts& prompts, const QString& words)
{
    const auto& gaps = prompts.lastDelivery().gaps;
    const auto found = std::ranges::find_if(
        gaps, [&](const DeliveryGap& gap) { return gap.text.contains(words); });
    return found == gaps.end() ? -1 : static_cast<int>(found - gaps.begin());
}

TEST_F(OutputJourneyTest, WhatIsOpenIsAClickAway)
{
    window.go("requests.new.total");
    window.press(Qt::Key_Delete);
    const auto goTo = [&](const QString& words) {
        window.prompts().expect(Question::Delivery, false);
        window->actions().exportPdfSignoff->trigger();
        const int line = lineWith(window.prompts(), words);
        ASSERT_GE(line, 0) << qPrintable(window.prompts().lastSaid());
        window.prompts().expect(Question::Delivery, line);
        window->actions().exportPdfSignoff->trigger();
    };
    goTo(QStringLiteral("一、总体情况")); // no text
    EXPECT_EQ(window->view()->currentPage(),
              (PageRef{PageRef::Kind::Narrative, QStringLiteral("overview")}));
    goTo(QStringLiteral("本年新收"));
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.new.total"));
    goTo(QStringLiteral("审核人"));
    EXPECT_EQ(window->view()->currentPage().kind, PageRef::Kind::Cover);
    auto* field = qobject_cast<QLineEdit*>(window->focusWidget());
    ASSERT_NE(field, nullptr);
    window.type(QStringLiteral("abc"));
    ASSERT_TRUE(window->view()->finishEditing());
    EXPECT_EQ(window.report().signoff(QStringLiteral("reviewer")), QStringLiteral("abc"));
    for (const LogEntry& entry : *window->session()->file().history())
        EXPECT_FALSE(entry.operation.kind.endsWith(QStringLiteral("_anyway")));
}

TEST_F(OutputJourneyTest, PreviewAndHandOverCloseWhereSomethingIsMendedFirst)
{
    window->actions().preview->trigger();
    auto& preview = window.dialog<PreviewDialog>();
    window.prompts().expect(Question::Delivery, 0);
    emit preview.pdfRequested(preview.options());
    EXPECT_FALSE(preview.isVisible());

    window->actions().handOver->trigger();
    auto& dialog = window.dialog<HandOverDialog>();
    dialog.findChild<QLineEdit*>(QStringLiteral("folder"))->setText(window.path({}));
    window.prompts().expect(Question::Delivery, 0);
    dialog.findChild<QPushButton*>(QStringLiteral("write"))->click();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(window->session()->file().history()->size(), 1U);
}

TEST_F(OutputJourneyTest, UndoAfterAnExportTakesBackTheLastFigure)
{
    window.go("requests.new.natural");
    window.type(QStringLiteral("7"));
    window.press(Qt::Key_Return);
    exported(window->actions().exportCsv, QStringLiteral("a.csv"));
    EXPECT_EQ(window->session()->file().history()->back().operation.kind,
              QStringLiteral("export_publish_anyway"));
    const QString before =
        publishedCase("zone_2022").figure(cell("requests.new.natural")).toString();
    window->actions().undo->trigger();
    EXPECT_EQ(window.figure("requests.new.natural"), before);
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
