// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the manual are taken from the real window: ./dev manual runs this test with the
// folder where they belong; else it proves that each can be taken.
#include "core/report/edits.h"
#include "core/storage/restore.h"
#include "forms/calendar/working_days_dialog.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/dialogs/delivery_dialog.h"
#include "forms/dialogs/local_row_dialog.h"
#include "forms/dialogs/new_report_dialog.h"
#include "forms/dialogs/restore_dialog.h"
#include "forms/dialogs/zero_report_dialog.h"
#include "forms/findings/findings_panel.h"
#include "forms/findings/severity_mark.h"
#include "forms/grid/sheet_page.h"
#include "forms/handover/hand_over_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "forms/pages/cover_page.h"
#include "forms/pages/fields.h"
#include "forms/pages/narrative_page.h"
#include "forms/print/exporter.h"
#include "forms/print/preview_dialog.h"
#include "forms/report_view.h"
#include "forms/samples.h"
#include "tests/forms/manual/manual_source.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <map>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

// As many colours as fit into one byte: those that are there most, and the nearest of them.
QImage paletted(const QImage& picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> colours;
    colours.reserve(counts.size());
    for (const auto& [colour, count] : counts)
        colours.emplace_back(count, colour);
    std::ranges::sort(colours, std::greater());
    constexpr std::size_t most = 64;
    colours.resize(std::min(colours.size(), most));
    QList<QRgb> table;
    for (const auto& [count, colour] : colours)
        table.append(colour);
    return image.convertToFormat(QImage::Format_Indexed8, table,
                                 Qt::AvoidDither | Qt::ThresholdDither);
}

struct ManualPicturesTest : testing::Test
{
    const QFont before = QApplication::font();
    QTemporaryDir temporary;
    const QString folder = qEnvironmentVariable("GONGKAI_MANUAL_PICTURES", temporary.path());
    QStringList taken;
    const Catalog catalog = Catalog::builtIn();

    ManualPicturesTest()
    {
        // As the program does where the system is not Chinese.
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPointSizeF(before.pointSizeF());
        QApplication::setFont(font);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }
    ~ManualPicturesTest() override
    {
        QApplication::setFont(before);
        QLocale::setDefault(QLocale());
    }

    void keep(const char* name, const QImage& image)
    {
        const QString file = QString::fromLatin1(name) + QStringLiteral(".png");
        ASSERT_TRUE(paletted(image).save(QDir(folder).filePath(file), "PNG", 0));
        taken += file;
    }
    void take(const char* name, QWidget& widget, const QSize& size = {})
    {
        if (size.isValid())
            widget.resize(size);
        widget.show();
        QCoreApplication::processEvents();
        keep(name, widget.grab().toImage());
    }

    // A report as it is in the middle of the work: one figure slipped, some cells blank.
    static Report halfDone()
    {
        const QString text = QStringLiteral(
            "2024年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，扎实推进政府信息公开工作。"
            "\n"
            "（一）主动公开。全年制发行政规范性文件4件，均按要求公开并解读。\n"
            "（二）依申请公开。全年收到政府信息公开申请98件，比上年的80件增加18件，答复94件。");
        return departmentReport()
            .cells({{"requests.granted.natural", "34"},
                    {"requests.denied_query.research", ""},
                    {"requests.denied_query.legal", ""}})
            .agency("county", "department")
            .field(FieldKind::Narrative, QStringLiteral("overview"), text)
            .field(FieldKind::Cover, QStringLiteral("phone"), QStringLiteral("010-00000000"));
    }
    static Report yearBefore()
    {
        return ReportBuilder(builtInForm("2021"), 2023)
            .row("requests", "carried_out", {"6", "1", "0", "0", "0", "0", "7"})
            .restZero()
            .agency("county", "department")
            .field(FieldKind::Agency, QStringLiteral("name"), QStringLiteral("示例区自然资源局"))
            .field(FieldKind::Cover, QStringLiteral("phone"), QStringLiteral("010-00000000"));
    }

    void takeBeginning(TestWindow& window);
    void takePages(TestWindow& window);
    void takeTables(TestWindow& window);
    void takeDialogs(TestWindow& window);
    void takeIntake();
    void takeRestore(TestWindow& window);
};

void ManualPicturesTest::takeBeginning(TestWindow& window)
{
    take("start", *window, {900, 620});
    window->newReport();
    auto& made = window.dialog<NewReportDialog>();
    made.findChild<QLineEdit*>()->setText(QStringLiteral("示例区自然资源局"));
    take("new", made);
    made.reject();
    window.prompts().expect(
        Question::Open, window.write(QStringLiteral("示例区自然资源局2023年度.gkb"), yearBefore()));
    window->actions().fromLastYear->trigger();
    auto& carry = window.dialog<CarryDialog>();
    take("carry", carry, {760, 440});
    carry.reject();
}

void ManualPicturesTest::takePages(TestWindow& window)
{
    ReportView& view = *window->view();
    window->resize(1120, 700);
    window.go("requests.granted.natural");
    view.findings().next();
    view.findings().next();
    take("window", *window);
    window->resize(1120, 700);
    take("grid", *view.currentSheet());
    take("findings", view.findings());
    view.showPage({PageRef::Kind::Narrative, QStringLiteral("overview")});
    take("writing", *view.currentNarrative());
    view.showPage({PageRef::Kind::Cover});
    take("cover", *view.findChild<CoverPage*>());
    QImage marks(112, 28, QImage::Format_RGB32);
    marks.fill(Qt::white);
    QPainter painter(&marks);
    int x = 2;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        paintSeverityMark(painter, QRectF(x, 2, 24, 24), severity, window->palette());
        x += 40;
    }
    painter.end();
    keep("marks", marks);
}

void ManualPicturesTest::takeTables(TestWindow& window)
{
    ReportView& view = *window->view();
    view.showFindings(false);
    window->resize(1060, 680);
    window.go("requests.new.natural");
    take("table_2021", *view.currentSheet());
    window->resize(1180, 330);
    view.showPage({PageRef::Kind::Sheet, QStringLiteral("disputes")});
    take("table_disputes", *view.currentSheet());
    const auto show = [&](const char* name, const char* sample, const QString& sheet, QSize size) {
        const auto report = readSample(QString::fromLatin1(sample), catalog);
        ASSERT_TRUE(report);
        window->openFile(
            window.write(QString::fromLatin1(sample) + QStringLiteral(".gkb"), *report));
        window->view()->showFindings(false);
        window->resize(size);
        window->view()->showPage({PageRef::Kind::Sheet, sheet});
        take(name, *window->view()->currentSheet());
    };
    show("table_2019", "bureau_2020", QStringLiteral("proactive"), {1100, 700});
    show("table_2014", "district_2017", QStringLiteral("stat"), {1000, 620});
}

void ManualPicturesTest::takeDialogs(TestWindow& window)
{
    TestSession session(halfDone());
    const ComposeOptions options{Purpose::Publish, Extent::Whole};
    DeliveryDialog ready({DeliveryAct::Export,
                          deliveryGaps(session->report(), session->allFindings(), options), true});
    take("ready", ready, {700, 440});
    HandOverDialog handOver(*session, window.prompts(), window.settings());
    handOver.findChild<QLineEdit*>(QStringLiteral("folder"))
        ->setText(QStringLiteral("D:\\年报\\2024年度")); // not that of this run
    take("hand_over", handOver, {760, 620});
    PreviewDialog preview(*session, window.settings());
    take("preview", preview, {800, 620});
    const Report empty = ReportBuilder(builtInForm("2021"), 2024);
    ZeroReportDialog zero(planZeroReport(empty, Lexicon::builtIn()), empty);
    take("zero", zero, {720, 400});
    const Report old = ReportBuilder(builtInForm("2014"), 2017);
    LocalRowDialog row(old, old.form().tables.front(), QString());
    take("local_row", row);
    Exporter exporter(window.prompts(), window.settings());
    WorkingDaysDialog days(WorkCalendar::builtIn(), {}, QDate(2026, 2, 27), exporter);
    auto* from = days.findChild<DateField*>(QStringLiteral("date"))->line();
    from->setText(QStringLiteral("2026-02-13"));
    QTest::keyClick(from, Qt::Key_Return);
    auto* known = days.findChild<QLabel*>(QStringLiteral("calendar")); // not the folder of this run
    known->setText(
        known->text().replace(QDir::toNativeSeparators(WorkCalendar::userFolder()),
                              QStringLiteral("C:\\Users\\…\\AppData\\Local\\gongkai\\calendar")));
    take("days", days, {1040, 600});
}

void ManualPicturesTest::takeIntake()
{
    TestPrompts prompts;
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_in");
    IntakeDialog intake(IntakeSource{written(halfDone(), how, "clean page"),
                                     QStringLiteral("2024年度报告.html"),
                                     {}},
                        SourceHint{}, catalog,
                        std::vector<IntakeUse>{IntakeUse::IntoOpen, IntakeUse::LastYear}, prompts);
    intake.show();
    const auto* use = intake.findChild<QPushButton*>(QStringLiteral("take"));
    ASSERT_TRUE(waitFor([&] { return use->isEnabled(); }));
    take("intake", intake, {1000, 560});
}

void ManualPicturesTest::takeRestore(TestWindow& window)
{
    const QString path = window.write(QStringLiteral("示例.gkb"), halfDone());
    for (int day = 11; day <= 13; ++day) {
        const auto clock = [day] { return QDateTime(QDate(2025, 1, day), QTime(9, 12)); };
        const auto file = ReportFile::open(path, {ReportFile::Mode::Write, clock, clerk(), false});
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->append(
            setFigures((*file)->report(),
                       {{cell("requests.granted.natural"), Figure(Decimal(20 + day))}}),
            0));
    }
    const auto file = ReportFile::open(path, {ReportFile::Mode::Read, january, clerk(), false});
    ASSERT_TRUE(file);
    RestoreDialog dialog(backupsOf(path), (*file)->report(), QStringLiteral("示例.gkb"));
    auto* backups = dialog.findChild<QTreeWidget*>(QStringLiteral("backups"));
    ASSERT_GT(backups->topLevelItemCount(), 0);
    backups->setCurrentItem(backups->topLevelItem(0));
    take("restore", dialog, {720, 420});
}

TEST_F(ManualPicturesTest, EachIsTakenFromTheRealWindow)
{
    TestWindow window;
    takeBeginning(window);
    window->openFile(window.write(QStringLiteral("示例区自然资源局2024年度.gkb"), halfDone()));
    takePages(window);
    takeTables(window);
    takeDialogs(window);
    takeIntake();
    takeRestore(window);
    QStringList named = caughtInManual(QStringLiteral("src=\"pictures/([^\"]*)\""));
    named.sort();
    taken.sort();
    EXPECT_EQ(taken, named);
}

} // namespace
} // namespace gongkai::test
