// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From what was published to the open report.
#include "core/report/edits.h"
#include "forms/banner.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/grid/sheet_view.h"
#include "forms/intake/compare_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "forms/intake/replace_dialog.h"
#include "forms/pages/start_page.h"
#include "forms/wording.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct IntakeJourneyTest : testing::Test
{
    TestWindow window;
    Report published = publishedCase("zone_2022");

    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(window.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void openEmpty(int year)
    {
        const QString name = QStringLiteral("name");
        window->openFile(window.write(QStringLiteral("今年.gkb"),
                                      ReportBuilder(builtInForm("2021"), year)
                                          .field(FieldKind::Agency, name, published.agency(name))));
    }
    // A report of 示例区人民政府; the published one is of 示例开发区（全区）.
    void openOfAnotherAgency(int year)
    {
        window->openFile(
            window.write(QStringLiteral("今年.gkb"), ReportBuilder(builtInForm("2021"), year)));
    }
    void expectBothAgenciesAskedAbout()
    {
        for (const char* name : {"示例区人民政府", "示例开发区（全区）"})
            EXPECT_TRUE(window.prompts().lastSaid().contains(QString::fromUtf8(name)))
                << window.prompts().lastSaid().toStdString();
        EXPECT_EQ(window.prompts().lastAnswers(),
                  QStringList({QStringLiteral("不采用"), QStringLiteral("采用")}));
    }
    void read()
    {
        auto* take = button("take");
        ASSERT_TRUE(waitFor([&] { return take->isEnabled(); }));
    }
    QPushButton* button(const char* name)
    {
        return window.dialog<IntakeDialog>().findChild<QPushButton*>(QString::fromLatin1(name));
    }
    // Waits until the source is read, chooses what it is for and takes it over.
    void take(IntakeUse use)
    {
        read();
        auto& dialog = window.dialog<IntakeDialog>();
        auto* take = button("take");
        auto* uses = dialog.findChild<QComboBox*>(QStringLiteral("use"));
        const int index = uses->findData(static_cast<int>(use));
        ASSERT_GE(index, 0);
        uses->setCurrentIndex(index);
        take->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // Imports the report twice in one page, with one figure that differs.
    void conflict()
    {
        Publishing how;
        how.change = [](const QString&, const SheetCell& cell, const QString& text) {
            return cell.figure &&
                           cell.figure->toString() == QStringLiteral("requests.carried_out.natural")
                       ? QStringLiteral("72")
                       : text;
        };
        window->intake().importFile(
            file(QStringLiteral("两份.html"),
                 written(published, {}, "clean page") + written(published, how, "clean page")));
        read();
    }
    void decide()
    {
        auto* list = window.dialog<IntakeDialog>().findChild<QTreeWidget*>(QStringLiteral("list"));
        const auto found = list->findItems(QStringLiteral("两处数字不同"), Qt::MatchStartsWith);
        ASSERT_EQ(found.size(), 1);
        list->setCurrentItem(found.front()->child(0));
        window.prompts().expect(Question::Choose, 1);
        button("decide")->click();
    }
    void decideConflict()
    {
        conflict();
        decide();
    }
    void expectSameFigures(const Report& report)
    {
        for (const CellId& cell : published.cells())
            EXPECT_EQ(report.figure(cell), published.figure(cell)) << cell.toString().toStdString();
    }
};

TEST_F(IntakeJourneyTest, AWordFileFillsTheOpenReportInOneStep)
{
    openEmpty(2022);
    window.prompts().expect(Question::Open,
                            file(QStringLiteral("年报.docx"), written(published, {}, "Word file")));
    window->actions().importFile->trigger();
    take(IntakeUse::IntoOpen);
    expectSameFigures(window.report());
    window->actions().undo->trigger();
    EXPECT_TRUE(window.report().figure(cell("requests.new.natural")).isBlank());
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(IntakeJourneyTest, WhatIsFilledDifferentlyIsKeptOrReplacedAsTheClerkSays)
{
    openEmpty(2022);
    ASSERT_TRUE(window->session()->apply(
        setFigures(window.report(), {{cell("requests.new.natural"), Figure(Decimal(5))}})));
    const QString path =
        file(QStringLiteral("a.html"), written(published, {}, "portal page in GBK"));
    window->intake().importFile(path);
    take(IntakeUse::IntoOpen);
    window.dialog<ReplaceDialog>().accept(); // nothing is ticked
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("5"));
    EXPECT_EQ(window.figure("requests.new.total"),
              published.figure(cell("requests.new.total")).toString());
    EXPECT_FALSE(window.report().origin(cell("requests.new.natural")));

    window->intake().importFile(path);
    take(IntakeUse::IntoOpen);
    window.dialog<ReplaceDialog>().reject();
    EXPECT_TRUE(window.dialog<IntakeDialog>().isVisible()) << "as it was";
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("5"));

    take(IntakeUse::IntoOpen);
    window.dialog<ReplaceDialog>().findChild<QPushButton*>(QStringLiteral("all"))->click();
    window.dialog<ReplaceDialog>().accept();
    expectSameFigures(window.report());
}

TEST_F(IntakeJourneyTest, PlacesFilledDifferentlyAreNamedWithBothFigures)
{
    openEmpty(2022);
    std::vector<std::pair<CellId, Figure>> figures;
    for (const char* column :
         {"natural", "business", "research", "welfare", "legal", "other", "total"}) {
        const QByteArray id = QByteArrayLiteral("requests.new.") + column;
        figures.emplace_back(cell(id.constData()), Figure(Decimal(99999)));
    }
    ASSERT_TRUE(window->session()->apply(setFigures(window.report(), figures)));
    window->intake().importFile(
        file(QStringLiteral("a.html"), written(published, {}, "clean page")));
    take(IntakeUse::IntoOpen);
    auto& dialog = window.dialog<ReplaceDialog>();
    const QString sentence = dialog.findChild<QLabel*>(QStringLiteral("sentence"))->text();
    EXPECT_TRUE(sentence.contains(QStringLiteral("有 7 处"))) << sentence.toStdString();
    const auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("places"));
    ASSERT_EQ(list->topLevelItemCount(), 7);
    const QTreeWidgetItem* first = list->topLevelItem(0);
    EXPECT_EQ(first->text(0), fullCellName(window.report(), cell("requests.new.natural")));
    EXPECT_EQ(first->text(1), QStringLiteral("71"));
    EXPECT_EQ(first->text(2), QStringLiteral("99999"));
}

// Each place by itself: the text with what differs in it, and Enter ticks it and nothing else.
TEST_F(IntakeJourneyTest, TextsThatDifferAreShownAndReplacedOneByOne)
{
    openEmpty(2022);
    const QString overview = QStringLiteral("overview");
    const QString others = QStringLiteral("others");
    for (const QString& part : {overview, others}) {
        apply(published, setField(published, {FieldKind::Narrative, part},
                                  QStringLiteral("工作平稳。") + part));
        ASSERT_TRUE(window->session()->apply(setField(window.report(), {FieldKind::Narrative, part},
                                                      QStringLiteral("此处另有文字。"))));
    }
    window->intake().importFile(
        file(QStringLiteral("a.html"), written(published, {}, "clean page")));
    take(IntakeUse::IntoOpen);
    auto& dialog = window.dialog<ReplaceDialog>();
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("places"));
    ASSERT_EQ(list->topLevelItemCount(), 2);
    const QString name = fieldName(window.report(), {FieldKind::Narrative, overview});
    list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    const auto text = [&dialog](const char* side) {
        return dialog.findChild<QPlainTextEdit*>(QString::fromLatin1(side))->toPlainText();
    };
    EXPECT_EQ(text("theirs"), published.narrative(overview));
    EXPECT_EQ(text("ours"), QStringLiteral("此处另有文字。"));
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.findChild<QLabel*>(QStringLiteral("count"))->text(),
              QStringLiteral("将替换 1 处，共 2 处"));
    dialog.findChild<QPushButton*>(QStringLiteral("replace"))->click();
    EXPECT_EQ(window.report().narrative(overview), published.narrative(overview));
    EXPECT_EQ(window.report().narrative(others), QStringLiteral("此处另有文字。"));
    expectSameFigures(window.report());
}

TEST_F(IntakeJourneyTest, FiguresOfAnotherAgencyAreTakenOnlyAfterAsking)
{
    openOfAnotherAgency(2022);
    window->intake().importFile(
        file(QStringLiteral("a.html"), written(published, {}, "clean page")));
    window.prompts().expect(Question::Confirm, false);
    take(IntakeUse::IntoOpen);
    expectBothAgenciesAskedAbout();
    EXPECT_FALSE(window->session()->editor().canUndo());
    window.prompts().expect(Question::Confirm, true);
    take(IntakeUse::IntoOpen); // it is still there
    expectSameFigures(window.report());
}

TEST_F(IntakeJourneyTest, LastYearsFiguresOfAnotherAgencyAreTakenOnlyAfterAsking)
{
    openOfAnotherAgency(2023);
    window->intake().importFile(
        file(QStringLiteral("上年.html"), written(published, {}, "clean page")));
    window.prompts().expect(Question::Confirm, false);
    take(IntakeUse::LastYear);
    expectBothAgenciesAskedAbout();
    EXPECT_TRUE(window->findChildren<CarryDialog*>().isEmpty());
    window.prompts().expect(Question::Confirm, true);
    take(IntakeUse::LastYear);
    window.dialog<CarryDialog>().accept();
    EXPECT_EQ(window.figure("requests.carried_in.natural"),
              published.figure(cell("requests.carried_out.natural")).toString());
}

TEST_F(IntakeJourneyTest, TheFileOfAnotherYearIsTakenOnlyAfterAsking)
{
    openEmpty(2023);
    window.prompts().expect(Question::Confirm, false);
    window->intake().importFile(file(QStringLiteral("a.txt"), written(published, {}, "pipe dump")));
    take(IntakeUse::IntoOpen);
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(IntakeJourneyTest, LastYearsPageGivesTheBaselines)
{
    openEmpty(2023);
    window->intake().importFile(
        file(QStringLiteral("上年.xlsx"), written(published, {}, "workbook")));
    take(IntakeUse::LastYear);
    window.dialog<CarryDialog>().accept();
    EXPECT_EQ(window.figure("requests.carried_in.natural"),
              published.figure(cell("requests.carried_out.natural")).toString());
    EXPECT_TRUE(window.report().isUnconfirmed(cell("requests.carried_in.natural")));
}

TEST_F(IntakeJourneyTest, ACancelledPreviewReturnsToTheImportAsItWas)
{
    openEmpty(2023);
    decideConflict();                                                    // 72
    EXPECT_EQ(window.dialog<IntakeDialog>().use(), IntakeUse::LastYear); // of the year before
    take(IntakeUse::LastYear);
    window.dialog<CarryDialog>().reject();
    EXPECT_FALSE(window->session()->editor().canUndo());
    IntakeDialog& intake = window.dialog<IntakeDialog>();
    EXPECT_TRUE(intake.isVisible());
    EXPECT_EQ(intake.report().figure(cell("requests.carried_out.natural")).toString(),
              QStringLiteral("72"));
    take(IntakeUse::LastYear);
    window.dialog<CarryDialog>().accept();
    EXPECT_EQ(window.figure("requests.carried_in.natural"), QStringLiteral("72"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(window->findChildren<IntakeDialog*>().isEmpty());
}

TEST_F(IntakeJourneyTest, AWrongUseReturnsToTheImportAsItWas)
{
    window->openFile(
        window.write(QStringLiteral("今年.gkb"), ReportBuilder(builtInForm("2014"), 2017)));
    decideConflict();
    EXPECT_EQ(window.dialog<IntakeDialog>().use(), IntakeUse::NewReport) << "of 2022, not 2017";
    window.prompts().expect(Question::Report); // another form
    take(IntakeUse::IntoOpen);
    window.prompts().expect(Question::Report); // not of the year before
    take(IntakeUse::LastYear);
    EXPECT_FALSE(window->session()->editor().canUndo());
    EXPECT_EQ(window.dialog<IntakeDialog>().report().figure(cell("requests.carried_out.natural")),
              Figure(Decimal(72)));
    window.prompts().expect(Question::Confirm, true); // leave it
    window.dialog<IntakeDialog>().reject();
}

TEST_F(IntakeJourneyTest, TheNextYearIsStartedFromAnythingThatCanBeRead)
{
    window.prompts().expect(Question::Open,
                            file(QStringLiteral("上年.docx"), written(published, {}, "Word file")));
    window->actions().fromLastYear->trigger();
    read();
    EXPECT_EQ(window.dialog<IntakeDialog>().use(), IntakeUse::NextYear);
    button("take")->click();
    window.prompts().expect(Question::Save); // thought better of it
    window.dialog<CarryDialog>().accept();
    window.dialog<CarryDialog>().reject();
    EXPECT_TRUE(window.dialog<IntakeDialog>().isVisible());
    button("take")->click();
    window.prompts().expect(Question::Save, window.path(QStringLiteral("2023.gkb")));
    window.dialog<CarryDialog>().accept();
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.report().year(), 2023);
    EXPECT_EQ(window.figure("requests.carried_in.natural"),
              published.figure(cell("requests.carried_out.natural")).toString());
}

TEST_F(IntakeJourneyTest, TheStartPageReadsOtherDocuments)
{
    window.prompts().expect(Question::Open,
                            file(QStringLiteral("年报.docx"), written(published, {}, "Word file")));
    emit window->findChild<StartPage*>()->importRequested();
    EXPECT_TRUE(window.dialog<IntakeDialog>().isVisible());
    read();
}

TEST_F(IntakeJourneyTest, AComparisonSaysWhatIsUndecidedAndLeadsBackToIt)
{
    window->openFile(window.write(QStringLiteral("今年.gkb"), published));
    conflict();
    take(IntakeUse::Compare); // asks nothing: it says so itself
    const auto sentence = [&] {
        return window.dialog<CompareDialog>()
            .findChild<QLabel*>(QStringLiteral("sentence"))
            ->text();
    };
    EXPECT_FALSE(sentence().contains(QStringLiteral("完全一致")));
    EXPECT_TRUE(sentence().contains(QStringLiteral("1 格无法对照"))) << sentence().toStdString();
    window.dialog<CompareDialog>().accept(); // back
    EXPECT_TRUE(window.dialog<IntakeDialog>().isVisible());
    decide();
    take(IntakeUse::Compare);
    EXPECT_TRUE(sentence().contains(QStringLiteral("有 1 格数字"))) << sentence().toStdString();
    window.prompts().expect(Question::Confirm, false); // what was decided is not lost unasked
    window.dialog<CompareDialog>().reject();
    EXPECT_TRUE(window.dialog<IntakeDialog>().isVisible());
    take(IntakeUse::Compare);
    window.prompts().expect(Question::Confirm, false);
    EXPECT_FALSE(window->closeReport());
    ASSERT_NE(window->session(), nullptr);
    take(IntakeUse::Compare);
    window.prompts().expect(Question::Confirm, true);
    EXPECT_TRUE(window->closeReport());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(window->findChildren<IntakeDialog*>().isEmpty());
}

TEST_F(IntakeJourneyTest, EnterInTheListDecidesAndTakesNothingOver)
{
    openEmpty(2022);
    conflict();
    auto& dialog = window.dialog<IntakeDialog>();
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("list"));
    list->setCurrentItem(
        list->findItems(QStringLiteral("两处数字不同"), Qt::MatchStartsWith).value(0)->child(0));
    window.prompts().expect(Question::Choose, 1);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(dialog.match().takenCount(), dialog.match().cellCount);
    window.prompts().expect(Question::Choose); // to decide otherwise; thought better of it
    QTest::keyClick(list, Qt::Key_Enter);
    for (const char* table : {"source", "form"})
        QTest::keyClick(dialog.findChild<QWidget*>(QString::fromLatin1(table)), Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(window->session()->editor().canUndo());
    EXPECT_EQ(window.figure("requests.carried_out.natural"), QString());
}

TEST_F(IntakeJourneyTest, EnterInAComparisonShowsThePlaceAndStaysThere)
{
    Report other = published;
    ASSERT_TRUE(
        other.apply(setFigures(other, {{cell("requests.new.natural"), Figure(Decimal(1))}})));
    window->openFile(window.write(QStringLiteral("今年.gkb"), other));
    window->intake().importFile(
        file(QStringLiteral("网页.html"), written(published, {}, "clean page")));
    take(IntakeUse::Compare);
    auto& dialog = window.dialog<CompareDialog>();
    QTest::keyClick(dialog.findChild<QTreeWidget*>(QStringLiteral("differences")), Qt::Key_Return);
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.new.natural"));
    EXPECT_TRUE(dialog.isVisible());
}

// A button that has the focus is the one that Enter presses.
TEST_F(IntakeJourneyTest, EnterOnAButtonPressesThatOneAndTakesNothingOver)
{
    openEmpty(2022);
    decideConflict();
    button("undo")->setFocus();
    QTest::keyClick(button("undo"), Qt::Key_Return);
    EXPECT_TRUE(window.dialog<IntakeDialog>().isVisible());
    EXPECT_TRUE(button("redo")->isEnabled());
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(IntakeJourneyTest, ADroppedPageStartsAReportOfItsOwn)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(
        file(QStringLiteral("网页.html"), written(published, {}, "page saved by Word")))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &drop);
    QCoreApplication::processEvents();
    window.prompts().expect(Question::Save, window.path(QStringLiteral("新.gkb")));
    take(IntakeUse::NewReport);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.report().year(), 2022);
    expectSameFigures(window.report());
}

TEST_F(IntakeJourneyTest, WhatWasReadIsThereAgainWhenNoNameWasGivenForIt)
{
    window->openOrImport(
        file(QStringLiteral("网页.html"), written(published, {}, "page saved by Word")));
    window.prompts().expect(Question::Save); // thought better of it
    take(IntakeUse::NewReport);
    EXPECT_EQ(window->session(), nullptr);
    window.prompts().expect(Question::Save, window.path(QStringLiteral("没有/新.gkb")));
    window.prompts().expect(Question::Report);
    window.prompts().expect(Question::Save); // and then, too
    take(IntakeUse::NewReport);
    EXPECT_EQ(window->session(), nullptr);
    window.prompts().expect(Question::Save, window.path(QStringLiteral("新.gkb")));
    take(IntakeUse::NewReport);
    ASSERT_NE(window->session(), nullptr);
    expectSameFigures(window.report());
    EXPECT_TRUE(window->findChildren<IntakeDialog*>().isEmpty());
}

TEST_F(IntakeJourneyTest, TablesCopiedInABrowserArePastedByTheirLabels)
{
    openEmpty(2022);
    window.go("a20_8.fees.amount"); // far from where they belong
    auto* data = new QMimeData;
    data->setHtml(QString::fromUtf8(written(published, {}, "clean page")));
    QGuiApplication::clipboard()->setMimeData(data);
    window->actions().paste->trigger();
    take(IntakeUse::IntoOpen);
    expectSameFigures(window.report());
}

// With no thread of the pool free, the window still answers: it reads nothing large itself.
TEST_F(IntakeJourneyTest, MuchOnTheClipboardIsReadInTheBackground)
{
    openEmpty(2022);
    window.go("requests.new.natural");
    auto* data = new QMimeData;
    data->setHtml(QString::fromUtf8(written(published, {}, "clean page")) +
                  QStringLiteral("<p>甲</p>").repeated(20'000));
    QGuiApplication::clipboard()->setMimeData(data);
    QThreadPool& pool = *QThreadPool::globalInstance();
    QSemaphore gate;
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([&gate] { gate.acquire(); });
    window->actions().paste->trigger();
    auto& dialog = window.dialog<IntakeDialog>();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled());
    EXPECT_TRUE(window.figure("requests.new.natural").isEmpty());
    gate.release(pool.maxThreadCount());
    take(IntakeUse::IntoOpen);
    expectSameFigures(window.report());
}

TEST_F(IntakeJourneyTest, TheMenuOfTheTablePastesByLabelToo)
{
    openEmpty(2022);
    window.go("requests.new.natural");
    auto* data = new QMimeData;
    data->setHtml(QString::fromUtf8(written(published, {}, "clean page")));
    QGuiApplication::clipboard()->setMimeData(data);
    auto* table = qobject_cast<SheetView*>(QApplication::focusWidget());
    ASSERT_NE(table, nullptr);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(table, &menuKey);
    auto* menu = table->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    const QList<QAction*> entries = menu->actions();
    const auto paste = std::ranges::find(entries, QStringLiteral("粘贴"), &QAction::text);
    ASSERT_NE(paste, entries.end());
    (*paste)->trigger();
    menu->close();
    take(IntakeUse::IntoOpen);
    expectSameFigures(window.report());
}

TEST_F(IntakeJourneyTest, FiguresWithoutLabelsArePastedByPosition)
{
    openEmpty(2022);
    window.go("requests.new.natural");
    QGuiApplication::clipboard()->setText(QStringLiteral("71\t2\n"));
    window->actions().paste->trigger();
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("71"));
    EXPECT_EQ(window.figure("requests.new.business"), QStringLiteral("2"));
}

TEST_F(IntakeJourneyTest, ThePublishedPageIsComparedWithTheFile)
{
    window->openFile(window.write(QStringLiteral("今年.gkb"), published));
    Report page = published;
    ASSERT_TRUE(page.apply(setFigures(page, {{cell("requests.new.natural"), Figure(Decimal(9))}})));
    window->intake().importFile(file(QStringLiteral("网页.html"), written(page, {}, "clean page")));
    take(IntakeUse::Compare);
    auto& compare = window.dialog<CompareDialog>();
    EXPECT_TRUE(compare.findChild<QLabel*>(QStringLiteral("sentence"))
                    ->text()
                    .contains(QStringLiteral("有 1 格数字")));
    emit compare.placeChosen(FieldKey::cell(cell("requests.new.natural")));
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.new.natural"));
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(IntakeJourneyTest, WhatCannotBeReadIsToldAndChangesNothing)
{
    openEmpty(2022);
    window->intake().importFile(
        file(QStringLiteral("年报.doc"), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old Word"));
    window.prompts().expect(Question::Report);
    ASSERT_TRUE(waitFor([&] { return !window.prompts().said().isEmpty(); }));
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("重新保存")));
    window.prompts().expect(Question::Report);
    window->intake().importFile(window.path(QStringLiteral("没有.docx")));
    QGuiApplication::clipboard()->clear();
    window.prompts().expect(Question::Inform);
    window->actions().importClipboard->trigger();
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(IntakeJourneyTest, ASourceThatDoesNotSayItsYearIsAskedForIt)
{
    openEmpty(2022);
    QByteArray text = written(published, {}, "pipe dump");
    text.replace("2022", "");
    window.prompts().expect(Question::Text, QStringLiteral("2022"));
    window->intake().importFile(file(QStringLiteral("a.txt"), text));
    ASSERT_TRUE(waitFor([&] { return window.prompts().said().size() == 1; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    take(IntakeUse::IntoOpen);
    expectSameFigures(window.report());
}

TEST_F(IntakeJourneyTest, WhoseItIsStandsAboveEverythingBeforeAnythingIsTaken)
{
    openOfAnotherAgency(2022);
    window->intake().importFile(
        file(QStringLiteral("a.html"), written(published, {}, "clean page")));
    IntakeDialog& intake = window.dialog<IntakeDialog>();
    ASSERT_TRUE(waitFor(
        [&] { return intake.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled(); }));
    const QString warning = intake.findChild<Banner*>()->text();
    for (const char* name : {"示例区人民政府", "示例开发区（全区）"})
        EXPECT_TRUE(warning.contains(QString::fromUtf8(name))) << warning.toStdString();
    EXPECT_EQ(intake.use(), IntakeUse::NewReport);
    EXPECT_FALSE(window->session()->editor().canUndo());
}

TEST_F(IntakeJourneyTest, AReportThatIsFullIsComparedWithItsOwnPage)
{
    window->openFile(window.write(QStringLiteral("今年.gkb"), published));
    window->intake().importFile(
        file(QStringLiteral("a.html"), written(published, {}, "clean page")));
    IntakeDialog& intake = window.dialog<IntakeDialog>();
    ASSERT_TRUE(waitFor(
        [&] { return intake.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled(); }));
    EXPECT_EQ(intake.use(), IntakeUse::Compare);
    EXPECT_EQ(intake.findChild<Banner*>()->text(), QString());
}

} // namespace
} // namespace gongkai::test
