// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// 1366 × 768 at 150 % is 911 × 512 for the program, less the frame and the task bar.
#include "core/report/edits.h"
#include "forms/calendar/working_days_dialog.h"
#include "forms/dialog_places.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/dialogs/delivery_dialog.h"
#include "forms/dialogs/local_row_dialog.h"
#include "forms/dialogs/new_report_dialog.h"
#include "forms/dialogs/restore_dialog.h"
#include "forms/dialogs/zero_report_dialog.h"
#include "forms/grid/sheet_page.h"
#include "forms/handover/hand_over_dialog.h"
#include "forms/handover/verify_dialog.h"
#include "forms/history/history_dialog.h"
#include "forms/intake/compare_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "forms/intake/replace_dialog.h"
#include "forms/manual/manual_window.h"
#include "forms/print/page_setup_dialog.h"
#include "forms/print/preview_dialog.h"
#include "forms/register/case_dialog.h"
#include "forms/register/due_dialog.h"
#include "forms/register/event_dialog.h"
#include "forms/register/fill_dialog.h"
#include "forms/report_view.h"
#include "forms/screen_room.h"
#include "forms/years/year_dialog.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <memory>
#include <vector>

namespace gongkai::test {
namespace {

constexpr QSize room(900, 440);

struct SmallScreenTest : testing::Test
{
    const Report last = publishedCase("zone_2021");
    const Report now = publishedCase("zone_2022");
    TestSession session{now};
    TestPrompts prompts;
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};

    std::vector<std::unique_ptr<QDialog>> dialogs()
    {
        std::vector<std::unique_ptr<QDialog>> all;
        const auto plan = planCarry(last, now, QStringLiteral("上年.gkb"), january());
        all.push_back(std::make_unique<CarryDialog>(*plan, last, now, QStringLiteral("上年.gkb"),
                                                    QStringLiteral("复制")));
        all.push_back(
            std::make_unique<HistoryDialog>(*session, prompts, settings, *session->file().history(),
                                            FieldKey::cell(test::cell("requests.new.natural"))));
        all.push_back(std::make_unique<YearDialog>(*session, prompts, settings));
        all.push_back(std::make_unique<ManualWindow>(m_catalog, prompts));
        all.push_back(std::make_unique<WorkingDaysDialog>(
            WorkCalendar::builtIn(),
            std::vector<Error>(2, {ErrorCode::Unreadable, QStringLiteral("2027.json"), {}}),
            QDate(2026, 2, 13), m_exporter));
        const Report report = ReportBuilder(builtInForm("2014"), 2017);
        all.push_back(
            std::make_unique<LocalRowDialog>(report, report.form().tables.front(), QString()));
        all.push_back(std::make_unique<NewReportDialog>(m_catalog, 2022));
        all.push_back(std::make_unique<RestoreDialog>(std::vector<Backup>(), now,
                                                      QStringLiteral("今年.gkb")));
        all.push_back(std::make_unique<DeliveryDialog>(
            DeliveryQuestion{DeliveryAct::Export,
                             deliveryGaps(session->report(), session->allFindings(),
                                          {Purpose::Signoff, Extent::Whole}),
                             true}));
        all.push_back(std::make_unique<HandOverDialog>(*session, prompts, settings));
        for (QCheckBox* box : all.back()->findChildren<QCheckBox*>())
            box->setChecked(true); // all that it can say
        all.push_back(std::make_unique<VerifyDialog>(*session));
        all.push_back(std::make_unique<CompareDialog>(*session, last, MatchReport(),
                                                      QStringLiteral("网页.html")));
        all.push_back(std::make_unique<ReplaceDialog>(takePublished(now, last, true), now,
                                                      QStringLiteral("网页.html")));
        all.push_back(std::make_unique<IntakeDialog>(
            IntakeSource{written(now, {}, "clean page"), QStringLiteral("网页.html"), {}},
            SourceHint(), m_catalog, std::vector<IntakeUse>{IntakeUse::NewReport}, prompts));
        all.push_back(std::make_unique<PageSetupDialog>(PageSetup()));
        all.push_back(std::make_unique<PreviewDialog>(*session, settings));
        all.push_back(
            std::make_unique<ZeroReportDialog>(planZeroReport(now, Lexicon::builtIn()), now));
        addThoseOfARegister(all);
        return all;
    }
    void addThoseOfARegister(std::vector<std::unique_ptr<QDialog>>& all)
    {
        if (!m_register)
            m_register = *RegisterSession::create(folder.filePath(QStringLiteral("a.gkr")),
                                                  QStringLiteral("某县水务局"),
                                                  {.clock = january, .author = clerk()}, true);
        Case one;
        one.applicant = QStringLiteral("natural");
        one.arrived = QDate(2022, 12, 1);
        const RegisterNumber number = *m_register->add(one);
        all.push_back(std::make_unique<CaseDialog>(*m_register));
        all.push_back(std::make_unique<EventDialog>(*m_register, number, EventDialog::Use::Add, 0));
        all.push_back(std::make_unique<DueDialog>(*m_register, CaseListModel(*m_register).rows(),
                                                  m_exporter));
        const RegisterRules& rules = m_register->rules();
        const RegisterCount count =
            countRegister(m_register->book(), now.year(), *RegisterMap::of(now.form()), rules.words,
                          rules.settings);
        all.push_back(std::make_unique<FillDialog>(
            *planFill(count, now, m_register->path(), january()), count, m_register->book(), now,
            QStringLiteral("今年.gkb")));
    }

private:
    std::unique_ptr<RegisterSession> m_register;
    const Catalog m_catalog = Catalog::builtIn();
    Exporter m_exporter{prompts, settings};
};

TEST_F(SmallScreenTest, EveryDialogHasRoomThere)
{
    QStringList seen;
    for (const auto& dialog : dialogs()) {
        const std::string name = dialog->metaObject()->className();
        seen += QString::fromStdString(name).section(u':', -1);
        dialog->show();
        if (auto* take = dialog->findChild<QPushButton*>(QStringLiteral("take"))) {
            ASSERT_TRUE(waitFor([&] { return take->isEnabled(); }));
        }
        const QSize available = dialog->screen()->availableSize();
        EXPECT_LE(dialog->width(), available.width()) << name;
        EXPECT_LE(dialog->height(), available.height()) << name;
        dialog->resize(room);
        QCoreApplication::processEvents();
        EXPECT_LE(dialog->width(), room.width()) << name;
        EXPECT_LE(dialog->height(), room.height()) << name;
        for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (!button->isVisible() || !button->isDefault())
                continue;
            const QRect place(button->mapTo(dialog.get(), QPoint()), button->size());
            EXPECT_TRUE(dialog->rect().contains(place)) << name << qPrintable(button->text());
        }
    }
    // All there are: each header that makes one.
    QStringList known;
    QDirIterator headers(QStringLiteral(GONGKAI_SOURCE_DIR "/forms"), {QStringLiteral("*.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    const QRegularExpression makes(QStringLiteral("class (\\w+) : public QDialog"));
    while (headers.hasNext()) {
        QFile header(headers.next());
        ASSERT_TRUE(header.open(QIODevice::ReadOnly));
        if (const auto found = makes.match(QString::fromUtf8(header.readAll())); found.hasMatch())
            known += found.captured(1);
    }
    seen.sort();
    known.sort();
    EXPECT_EQ(seen, known);
}

TEST_F(SmallScreenTest, AWindowGetsWhatItWantsAsFarAsThereIsRoom)
{
    QWidget window;
    resizeWithinScreen(window, {320, 240});
    EXPECT_EQ(window.size(), QSize(320, 240));
    resizeWithinScreen(window, {30'000, 20'000});
    const QSize available = window.screen()->availableSize();
    EXPECT_LT(window.width(), available.width());
    EXPECT_LT(window.height(), available.height());
    EXPECT_GT(window.height(), available.height() / 2);
}

// As a window manager may put it, which knows nothing of the dialog.
TEST(SmallScreenWindowTest, ADialogThatOpensWithItsTitleAboveTheScreenIsMovedIntoIt)
{
    TestWindow window;
    const QRect available = window->screen()->availableGeometry();
    for (const QPoint& place : {QPoint(10, -40), available.bottomRight() - QPoint(60, 60)}) {
        QMessageBox dialog(&*window);
        dialog.setText(QStringLiteral("甲"));
        dialog.show();
        dialog.move(place);
        EXPECT_TRUE(waitFor([&] { return available.contains(dialog.frameGeometry()); }))
            << place.x() << ' ' << place.y();
    }
}

TEST_F(SmallScreenTest, ADialogLargerThanTheScreenShowsItsTitle)
{
    QDialog dialog;
    dialog.resize(dialog.screen()->availableSize() + QSize(200, 200));
    dialog.show();
    dialog.move(-50, -50);
    moveWithinScreen(dialog);
    QCoreApplication::processEvents();
    EXPECT_TRUE(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
}

TEST(SmallScreenWindowTest, TheWindowHasRoomThereToo)
{
    TestWindow window;
    window->resize(room);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->size(), room) << "the start page";
    window->openFile(window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022")));
    window->resize(room);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->size(), room) << "a report";
}

// 1366 × 768 at 125 % is 1092 × 614, less the task bar and the title of the window.
TEST(SmallScreenWindowTest, WithTheFindingsFoldedAwayTheTableOfTheApplicantsShowsFourteenRows)
{
    TestWindow window;
    window->setWindowState(Qt::WindowNoState);
    window->openFile(window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022")));
    window.go("requests.new.natural");
    window->resize(1092, 580);
    window->actions().findings->setChecked(false);
    const auto* table = window->view()->currentSheet()->findChild<QTableView*>();
    const auto rowsInSight = [&] {
        QCoreApplication::processEvents();
        int rows = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows += table->rowViewportPosition(row) + table->rowHeight(row) <=
                            table->viewport()->height()
                        ? 1
                        : 0;
        return rows;
    };
    EXPECT_GE(rowsInSight(), 14) << table->viewport()->height() << " high, the first row "
                                 << table->rowHeight(0);
    const int normal = rowsInSight();
    window->actions().zoomOut->trigger();
    window->actions().zoomOut->trigger();
    EXPECT_GT(rowsInSight(), normal);
    window->actions().zoomNormal->trigger();
    EXPECT_EQ(rowsInSight(), normal);
}

// Maximised, and otherwise within the screen with its frame, whose title is above the window.
void expectWithinScreen(const MainWindow& window)
{
    const QRect available = window.screen()->availableGeometry();
    EXPECT_TRUE(window.isMaximized());
    EXPECT_TRUE(available.contains(window.geometry()));
    const QRect normal = window.normalGeometry();
    EXPECT_TRUE(available.marginsRemoved({4, 24, 4, 4}).contains(normal))
        << normal.x() << ' ' << normal.y() << ' ' << normal.width() << ' ' << normal.height();
}

TEST(SmallScreenWindowTest, AWindowRememberedFromALargerScreenFits)
{
    TestWindow window;
    window->setWindowState(Qt::WindowNoState);
    window->resize(window->screen()->availableSize() + QSize(700, 500));
    window.restart();
    expectWithinScreen(*window);
}

TEST(SmallScreenWindowTest, TheFirstWindowFitsOnAScreenThatIsSmallerThanItWants)
{
    TestWindow window;
    ASSERT_LT(window->screen()->availableSize().width(), 1180);
    expectWithinScreen(*window);
}

TEST(SmallScreenWindowTest, AWindowWithRoomStaysAsItWas)
{
    TestWindow window;
    const QRect place(60, 70, 640, 480);
    window->setWindowState(Qt::WindowNoState);
    window->setGeometry(place);
    window.restart();
    EXPECT_FALSE(window->isMaximized());
    EXPECT_EQ(window->geometry(), place);
}

} // namespace
} // namespace gongkai::test
