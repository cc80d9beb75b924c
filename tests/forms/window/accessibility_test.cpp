// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears the window is told of everything the keyboard comes to what it is.
#include "core/report/edits.h"
#include "core/storage/report_file.h"
#include "forms/calendar/working_days_dialog.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/dialogs/delivery_dialog.h"
#include "forms/dialogs/local_row_dialog.h"
#include "forms/dialogs/new_report_dialog.h"
#include "forms/dialogs/restore_dialog.h"
#include "forms/dialogs/zero_report_dialog.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_view.h"
#include "forms/handover/hand_over_dialog.h"
#include "forms/handover/verify_dialog.h"
#include "forms/history/history_dialog.h"
#include "forms/intake/compare_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "forms/intake/replace_dialog.h"
#include "forms/intake/source_view.h"
#include "forms/manual/manual_window.h"
#include "forms/pages/navigation_model.h"
#include "forms/print/page_setup_dialog.h"
#include "forms/print/preview_dialog.h"
#include "forms/register/case_dialog.h"
#include "forms/register/due_dialog.h"
#include "forms/register/event_dialog.h"
#include "forms/register/fill_dialog.h"
#include "forms/register/ledger_view.h"
#include "forms/report_view.h"
#include "forms/years/year_dialog.h"
#include "tests/support/dialects.h"
#include "tests/support/dialog_classes.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QTreeView>

#include <set>
#include <vector>

namespace gongkai::test {
namespace {

const std::set<QAccessible::Role> controls = {
    QAccessible::Button,     QAccessible::PushButton,   QAccessible::CheckBox,
    QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::SpinBox,
    QAccessible::PageTab,    QAccessible::MenuItem,     QAccessible::ListItem,
    QAccessible::Table,      QAccessible::Tree,         QAccessible::List,
    QAccessible::RadioButton};

QString whatIs(QAccessibleInterface& thing)
{
    const QObject* object = thing.object();
    QString where;
    for (const QObject* one = object; one; one = one->parent())
        where +=
            QString::fromLatin1(one->metaObject()->className()) + u'#' + one->objectName() + u' ';
    return QStringLiteral("role %1: %2").arg(thing.role()).arg(where);
}

// In a tree the keyboard goes from line to line; the first column is what it comes to.
bool isFurtherColumn(QAccessibleInterface& thing)
{
    auto* cell = thing.tableCellInterface();
    return thing.role() == QAccessible::TreeItem && cell && cell->columnIndex() > 0;
}

// Where nothing stands in a source there is nothing to be named.
bool isEmptyPlace(QAccessibleInterface& thing)
{
    const auto* parent = thing.parent();
    return thing.role() == QAccessible::Cell && parent &&
           qobject_cast<SourceView*>(parent->object());
}

void findNameless(QAccessibleInterface* thing, QStringList& nameless, int& seen)
{
    if (!thing || !thing->isValid() || thing->state().invisible)
        return;
    const bool isMet = thing->state().focusable || controls.contains(thing->role());
    const bool isItem = qobject_cast<QWidget*>(thing->object()) || thing->state().focusable;
    if (isMet && isItem && !isFurtherColumn(*thing)) {
        ++seen;
        if ((thing->text(QAccessible::Name).trimmed().isEmpty() && !isEmptyPlace(*thing)) ||
            thing->role() == QAccessible::NoRole)
            nameless << whatIs(*thing);
    }
    for (int i = 0; i < thing->childCount(); ++i)
        findNameless(thing->child(i), nameless, seen);
}

void expectNames(QWidget& widget, int least = 1)
{
    QStringList nameless;
    int seen = 0;
    findNameless(QAccessible::queryAccessibleInterface(&widget), nameless, seen);
    nameless.removeDuplicates();
    EXPECT_TRUE(nameless.isEmpty()) << nameless.join(u'\n').toStdString();
    EXPECT_GE(seen, least);
}

struct AccessibilityTest : testing::Test
{
    TestWindow window;
    Report published = publishedCase("zone_2022");

    AccessibilityTest()
    {
        QAccessible::setActive(true);
        window->resize(1300, 800);
        window->show();
    }
    ~AccessibilityTest() override { QAccessible::setActive(false); }

    void open() { window->openSample(QStringLiteral("mistakes_2023")); }
    void readPage(int year)
    {
        window->openFile(window.write(QStringLiteral("今年.gkb"),
                                      ReportBuilder(builtInForm("2021"), year)
                                          .cells({{"requests.new.natural", "1"}})
                                          .field(FieldKind::Agency, QStringLiteral("name"),
                                                 published.agency(QStringLiteral("name")))));
        QFile file(window.path(QStringLiteral("a.html")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(written(published, {}, "clean page"));
        file.close();
        window->intake().importFile(file.fileName());
        auto& dialog = window.dialog<IntakeDialog>();
        ASSERT_TRUE(waitFor(
            [&] { return dialog.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled(); }));
    }
};

TEST_F(AccessibilityTest, TheStartPage)
{
    expectNames(*window, 9);
}

TEST_F(AccessibilityTest, EveryPageOfAReport)
{
    open();
    const NavigationModel& parts = window->view()->navigation();
    for (int row = 0; row < parts.rowCount(); ++row) {
        if (!parts.flags(parts.index(row)).testFlag(Qt::ItemIsEnabled))
            continue;
        ASSERT_TRUE(window->view()->showPage(parts.page(row)));
        QCoreApplication::processEvents();
        expectNames(*window, 30);
    }
    window->actions().find->trigger();
    expectNames(*window, 30);
    window->actions().replace->trigger();
    expectNames(*window, 30);
}

TEST_F(AccessibilityTest, ACellSaysTableRowColumnFigureUnitAndState)
{
    open();
    window.go("requests.granted.natural");
    auto* view = window->view()->findChild<SheetView*>();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(view);
    ASSERT_NE(table->tableInterface(), nullptr);
    const QModelIndex index = view->currentIndex();
    QAccessibleInterface* cell = table->tableInterface()->cellAt(index.row(), index.column());
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->role(), QAccessible::Cell);
    const QString name = cell->text(QAccessible::Name);
    for (const char* words : {"予以公开", "自然人", "2", "错误"})
        EXPECT_TRUE(name.contains(QString::fromUtf8(words))) << name.toStdString();
    window.go("a20_8.fees.amount");
    view = window->view()->findChild<SheetView*>(QString(), Qt::FindChildrenRecursively);
    QStringList names;
    for (SheetView* sheet : window->view()->findChildren<SheetView*>())
        if (sheet->currentCell() && sheet->currentCell()->table == u"a20_8")
            names << sheet->currentIndex().data(Qt::AccessibleTextRole).toString();
    ASSERT_EQ(names.size(), 1);
    EXPECT_TRUE(names[0].contains(QStringLiteral("312500"))) << names[0].toStdString();
    EXPECT_TRUE(names[0].contains(QStringLiteral("万元"))) << names[0].toStdString();
    window.go("requests.carried_out.total");
    for (SheetView* sheet : window->view()->findChildren<SheetView*>())
        if (sheet->currentCell() && sheet->currentCell()->table == u"requests") {
            EXPECT_TRUE(sheet->currentIndex()
                            .data(Qt::AccessibleTextRole)
                            .toString()
                            .contains(QStringLiteral("空白")));
        }
}

TEST_F(AccessibilityTest, AFindingIsNamedByItsSentence)
{
    open();
    auto* tree = window->view()->findings().findChild<QTreeView*>();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(tree);
    QAccessibleInterface* line = list->tableInterface()->cellAt(0, 0);
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->text(QAccessible::Name).startsWith(QStringLiteral("错误")));
}

// How each dialog is opened, and the least that the keyboard comes to in it.
struct Shown
{
    const char* name;
    QDialog& (*open)(AccessibilityTest& test);
    int least;
};

template <typename Dialog, QAction* WindowActions::*action>
QDialog& overTheSample(AccessibilityTest& test)
{
    test.open();
    (test.window->actions().*action)->trigger();
    return test.window.dialog<Dialog>();
}

template <typename Dialog, QAction* WindowActions::*action>
QDialog& overANewReport(AccessibilityTest& test)
{
    test.window->openFile(
        test.window.write(QStringLiteral("a.gkb"), ReportBuilder(builtInForm("2021"), 2023)));
    (test.window->actions().*action)->trigger();
    return test.window.dialog<Dialog>();
}

QDialog& newReport(AccessibilityTest& test)
{
    test.window->newReport();
    return test.window.dialog<NewReportDialog>();
}

QDialog& lastYearsFile(AccessibilityTest& test)
{
    test.window.prompts().expect(TestPrompts::Question::Open,
                                 test.window.write(QStringLiteral("上年.gkb"), test.published));
    test.window->actions().fromLastYear->trigger();
    return test.window.dialog<CarryDialog>();
}

QDialog& localRow(AccessibilityTest& test)
{
    test.window->openFile(test.window.write(QStringLiteral("a.gkb"),
                                            ReportBuilder(builtInForm("2014"), 2017).restZero()));
    test.window.go("stat.review.value");
    test.window->actions().addRow->trigger();
    return test.window.dialog<LocalRowDialog>();
}

QDialog& delivery(AccessibilityTest& test)
{
    test.open();
    auto* dialog = new DeliveryDialog(
        {DeliveryAct::Export,
         deliveryGaps(test.window.report(), test.window->session()->allFindings(), {}), true},
        &*test.window);
    dialog->show();
    return *dialog;
}

QDialog& pages(AccessibilityTest& test)
{
    auto* dialog = new PageSetupDialog(PageSetup(), &*test.window);
    dialog->show();
    return *dialog;
}

QDialog& backups(AccessibilityTest& test)
{
    const QString path =
        test.window.write(QStringLiteral("a.gkb"), ReportBuilder(builtInForm("2021"), 2023));
    for (int day = 11; day <= 13; ++day) { // a backup for each sitting
        const auto clock = [day] { return QDateTime(QDate(2023, 1, day), QTime(8, 0)); };
        const auto file = ReportFile::open(path, {ReportFile::Mode::Write, clock, clerk(), false});
        const CellId natural = cell("requests.new.natural");
        EXPECT_TRUE(
            (*file)->append(setFigures((*file)->report(), {{natural, Figure(Decimal(day))}}), 0));
    }
    test.window->openFile(path);
    test.window->actions().restore->trigger();
    return test.window.dialog<RestoreDialog>();
}

// With one case, which is chosen.
void openRegister(AccessibilityTest& test)
{
    const QString path = test.window.path(QStringLiteral("台账.gkr"));
    test.window.prompts().expect(TestPrompts::Question::Text, QStringLiteral("某县水务局"));
    test.window.prompts().expect(TestPrompts::Question::Save, path);
    test.window->actions().newRegister->trigger();
    Case one;
    one.applicant = QStringLiteral("natural");
    one.arrived = QDate(2022, 12, 1);
    const auto number = test.window->registerSession()->add(one);
    EXPECT_TRUE(number);
    test.window->ledgerView()->showCase(*number);
}

template <typename Dialog>
QDialog& overARegister(AccessibilityTest& test, const char* button)
{
    openRegister(test);
    test.window->ledgerView()->findChild<QPushButton*>(QLatin1String(button))->click();
    return test.window.dialog<Dialog>();
}

QDialog& newCase(AccessibilityTest& test)
{
    return overARegister<CaseDialog>(test, "new_case");
}

QDialog& newEvent(AccessibilityTest& test)
{
    return overARegister<EventDialog>(test, "add_event");
}

QDialog& due(AccessibilityTest& test)
{
    return overARegister<DueDialog>(test, "due");
}

QDialog& filling(AccessibilityTest& test)
{
    openRegister(test);
    const QString report =
        test.window.write(QStringLiteral("今年.gkb"), ReportBuilder(builtInForm("2021"), 2022));
    test.window.prompts().expect(TestPrompts::Question::Open, report);
    test.window.prompts().expect(TestPrompts::Question::Confirm, true); // another agency
    test.window->ledgerView()->findChild<QPushButton*>(QStringLiteral("fill_report"))->click();
    return test.window.dialog<FillDialog>();
}

QDialog& publishedPage(AccessibilityTest& test)
{
    test.readPage(2022);
    return test.window.dialog<IntakeDialog>();
}

QDialog& replacing(AccessibilityTest& test)
{
    publishedPage(test).findChild<QPushButton*>(QStringLiteral("take"))->click();
    return test.window.dialog<ReplaceDialog>();
}

QDialog& comparison(AccessibilityTest& test)
{
    test.readPage(2022);
    auto& intake = test.window.dialog<IntakeDialog>();
    intake.suggestUse(IntakeUse::Compare);
    intake.findChild<QPushButton*>(QStringLiteral("take"))->click();
    return test.window.dialog<CompareDialog>();
}

using Actions = WindowActions;
const std::vector<Shown> dialogs{
    {"CarryDialog", lastYearsFile, 5},
    {"CaseDialog", newCase, 20},
    {"CompareDialog", comparison, 5},
    {"DeliveryDialog", delivery, 5},
    {"DueDialog", due, 4},
    {"EventDialog", newEvent, 6},
    {"FillDialog", filling, 3},
    {"HandOverDialog", overTheSample<HandOverDialog, &Actions::handOver>, 10},
    {"HistoryDialog", overTheSample<HistoryDialog, &Actions::history>, 5},
    {"IntakeDialog", publishedPage, 20},
    {"LocalRowDialog", localRow, 4},
    {"ManualWindow", overTheSample<ManualWindow, &Actions::help>, 5},
    {"NewReportDialog", newReport, 4},
    {"PageSetupDialog", pages, 5},
    {"PreviewDialog", overTheSample<PreviewDialog, &Actions::preview>, 5},
    {"ReplaceDialog", replacing, 5},
    {"RestoreDialog", backups, 4},
    {"VerifyDialog", overTheSample<VerifyDialog, &Actions::verify>, 2},
    {"WorkingDaysDialog", overTheSample<WorkingDaysDialog, &Actions::workingDays>, 8},
    {"YearDialog", overTheSample<YearDialog, &Actions::yearOnYear>, 5},
    {"ZeroReportDialog", overANewReport<ZeroReportDialog, &Actions::zeroReport>, 3},
};

class DialogAccessibilityTest : public AccessibilityTest, public testing::WithParamInterface<Shown>
{};

TEST_P(DialogAccessibilityTest, EverythingInItHasANameAndARole)
{
    expectNames(GetParam().open(*this), GetParam().least);
}

TEST_P(DialogAccessibilityTest, TheKeyboardComesToEveryButton)
{
    const QDialog& dialog = GetParam().open(*this);
    for (const auto* button : dialog.findChildren<QPushButton*>())
        EXPECT_TRUE(!button->isVisible() || !button->isEnabled() ||
                    (button->focusPolicy() & Qt::TabFocus) != 0)
            << button->text().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Dialogs, DialogAccessibilityTest, testing::ValuesIn(dialogs),
                         [](const auto& shown) { return shown.param.name; });

TEST(DialogListTest, EveryDialogOfTheWindowIsWalkedThrough)
{
    QStringList walked;
    for (const Shown& one : dialogs)
        walked += QStringLiteral("gongkai::") + QString::fromLatin1(one.name);
    EXPECT_EQ(walked, dialogClasses());
}

// One name, that of the menu, wherever the window or its manual speaks of the list.
TEST(FindingsNameTest, TheListOfFindingsHasTheNameOfTheMenuEverywhere)
{
    TestWindow window;
    window->openFile(window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022")));
    const QString name = window->actions().findings->text().section(u'(', 0, 0);
    EXPECT_EQ(name, QStringLiteral("问题列表"));
    EXPECT_EQ(window->view()->findings().findChild<QTreeView*>()->accessibleName(), name);
    int named = 0;
    for (const char* folder : {"/translations", "/resources/manual"}) {
        QDirIterator texts(QStringLiteral(GONGKAI_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.ts"), QStringLiteral("*.html")});
        while (texts.hasNext()) {
            QFile file(texts.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const char* other : {"核对结果", "问题清单", "核对列表", "结果列表"})
                EXPECT_FALSE(text.contains(QString::fromUtf8(other)))
                    << qPrintable(file.fileName()) << ": " << other;
            named += static_cast<int>(text.count(name));
        }
    }
    EXPECT_GT(named, 5);
}

} // namespace
} // namespace gongkai::test
