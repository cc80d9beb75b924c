// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/exporter.h"

#include "core/output/writers.h"
#include "core/report/edits.h"
#include "forms/wording.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

// Nothing is open but what the test opens.
ReportBuilder finishedReport()
{
    return ReportBuilder(builtInForm("2021"), 2024)
        .restZero()
        .field(FieldKind::Cover, QStringLiteral("issue_date"), QStringLiteral("2025-01-20"))
        .field(FieldKind::Narrative, QStringLiteral("overview"), QStringLiteral("已按规定公开。"))
        .field(FieldKind::Narrative, QStringLiteral("problems"), QStringLiteral("有不足，已改进。"))
        .field(FieldKind::Narrative, QStringLiteral("others"),
               QStringLiteral("本年度未收取信息处理费。"));
}

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
        prompts.expect(Question::Delivery, true); // the text was not kept with the case
        prompts.expect(Question::Save, path);
        prompts.expect(Question::Inform);
        exporter.save(*session, format);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString printed() const { return session.folder() + QStringLiteral("/pages.pdf"); }
    QString lastKind() { return session->file().history()->back().operation.kind; }
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
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Save);
    const QStringList before = QDir(session.folder()).entryList();
    exporter.save(*session, ExportFormat::Pdf);
    EXPECT_EQ(QDir(session.folder()).entryList(), before);
    EXPECT_EQ(lastKind(), QStringLiteral("create")) << "nothing left";
}

TEST_F(ExporterTest, APlaceThatCannotBeWrittenIsToldAndAskedForAgain)
{
    const QString nowhere = QDir(session.folder()).filePath(QStringLiteral("missing/a.pdf"));
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Save, nowhere);
    prompts.expect(Question::Report);
    prompts.expect(Question::Save); // cancelled
    exporter.save(*session, ExportFormat::Pdf);
    EXPECT_FALSE(prompts.said().at(2).isEmpty());
    EXPECT_EQ(prompts.lastSuggestion(), nowhere);
}

TEST_F(ExporterTest, TheFolderIsRemembered)
{
    const QDir folder(session.folder());
    ASSERT_TRUE(folder.mkdir(QStringLiteral("out")));
    exported(ExportFormat::Csv, QStringLiteral("out/a.csv"));
    EXPECT_EQ(settings.lastFolder(), folder.filePath(QStringLiteral("out")));
}

TEST_F(ExporterTest, PrintingCancelledAtThePrinterAsksAndChangesNothing)
{
    prompts.expect(Question::Printer, false);
    exporter.print(*session);
    EXPECT_EQ(prompts.said().size(), 1) << "no list";
    EXPECT_EQ(session->file().history()->size(), 1U);
}

TEST_F(ExporterTest, PrintingCancelledAtTheListChangesNothing)
{
    settings.setPrinter({QStringLiteral("of last time"), true, false});
    const PrinterChoice before = settings.printer();
    const QStringList files = QDir(session.folder()).entryList();
    prompts.expect(Question::Printer, printed());
    prompts.expect(Question::Delivery, false);
    exporter.print(*session);
    EXPECT_EQ(session->file().history()->size(), 1U);
    EXPECT_EQ(settings.printer(), before);
    EXPECT_EQ(QDir(session.folder()).entryList(), files);
}

TEST_F(ExporterTest, WhatIsPrintedAllTheSameIsAskedOnceAndRemembered)
{
    prompts.expect(Question::Printer, printed());
    prompts.expect(Question::Delivery, true);
    exporter.print(*session, {.purpose = Purpose::Signoff});
    EXPECT_EQ(prompts.lastDelivery().act, DeliveryAct::Print);
    EXPECT_EQ(lastKind(), QStringLiteral("print_signoff_anyway"));
    EXPECT_EQ(session->file().history()->size(), 2U);
    EXPECT_TRUE(QFileInfo::exists(printed()));
}

TEST_F(ExporterTest, APrinterThatTakesNothingIsToldAndNothingIsRemembered)
{
    // A name no disk takes.
    prompts.expect(Question::Printer, QDir(session.folder()).filePath(QString(300, u'a')));
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Report);
    exporter.print(*session);
    EXPECT_EQ(session->file().history()->size(), 1U);
}

TEST_F(ExporterTest, WhatLeftAllTheSameIsInTheHistoryAndNothingIsToBeUndone)
{
    exported(ExportFormat::Csv, QStringLiteral("a.csv"));
    EXPECT_EQ(lastKind(), QStringLiteral("export_publish_anyway"));
    EXPECT_FALSE(session->editor().canUndo());
    EXPECT_EQ(session->file().history()->size(), 2U);
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Save, QDir(session.folder()).filePath(QStringLiteral("b.pdf")));
    prompts.expect(Question::Inform);
    exporter.save(*session, ExportFormat::Pdf, {.purpose = Purpose::Signoff});
    EXPECT_EQ(lastKind(), QStringLiteral("export_signoff_anyway"));
    EXPECT_EQ(prompts.lastDelivery().act, DeliveryAct::Export);
}

TEST_F(ExporterTest, WhatIsForSignatureHasANameOfItsOwn)
{
    const auto suggested = [&](ExportFormat format, Purpose purpose) {
        prompts.expect(Question::Delivery, true);
        prompts.expect(Question::Save);
        exporter.save(*session, format, {.purpose = purpose});
        return QFileInfo(prompts.lastSuggestion()).fileName();
    };
    const QString stem = suggestedStem(session->report()); // that of the hand-over
    EXPECT_TRUE(stem.contains(QStringLiteral("2022年度报告"))) << stem.toStdString();
    EXPECT_EQ(suggested(ExportFormat::Pdf, Purpose::Publish), stem + QStringLiteral(".pdf"));
    EXPECT_EQ(suggested(ExportFormat::Pdf, Purpose::Signoff),
              stem + QStringLiteral("（审签稿）.pdf"));
    EXPECT_EQ(suggested(ExportFormat::Word, Purpose::Signoff),
              stem + QStringLiteral("（审签稿）.docx"));
    EXPECT_EQ(suggested(ExportFormat::Csv, Purpose::Publish), stem + QStringLiteral(".csv"));
}

TEST_F(ExporterTest, BackToTheWorkAsksForNoPlaceAndWritesNothing)
{
    prompts.expect(Question::Delivery, false);
    exporter.save(*session, ExportFormat::Pdf);
    EXPECT_EQ(prompts.said().size(), 1);
    EXPECT_EQ(session->file().history()->size(), 1U);
}

TEST_F(ExporterTest, WhatIsToBeMendedFirstIsGoneTo)
{
    std::vector<DeliveryGap> gone;
    exporter.onChosen([&](const DeliveryGap& gap) { gone.push_back(gap); });
    prompts.expect(Question::Delivery, 1);
    exporter.save(*session, ExportFormat::Pdf);
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone[0], prompts.lastDelivery().gaps[1]);
}

TEST_F(ExporterTest, TheFolderIsShownWhereItIsWanted)
{
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Save, QDir(session.folder()).filePath(QStringLiteral("a.csv")));
    prompts.expect(Question::Inform, true);
    prompts.expect(Question::OpenFolder);
    exporter.save(*session, ExportFormat::Csv);
    EXPECT_EQ(prompts.lastSaid(), session.folder());
}

TEST(FinishedExportTest, NothingIsAskedWhereNothingIsOpen)
{
    TestSession session{finishedReport()};
    QSettings store{session.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat};
    Settings settings{store};
    TestPrompts prompts;
    Exporter exporter{prompts, settings};
    prompts.expect(Question::Save, QDir(session.folder()).filePath(QStringLiteral("a.csv")));
    prompts.expect(Question::Inform);
    exporter.save(*session, ExportFormat::Csv);
    EXPECT_EQ(session->file().history()->size(), 1U);
    // For signature there are people to be named.
    prompts.expect(Question::Delivery, false);
    exporter.save(*session, ExportFormat::Pdf, {.purpose = Purpose::Signoff});
    EXPECT_EQ(prompts.lastDelivery().gaps.size(), 5U);
}

TEST(ReadOnlyExportTest, AFileThatTakesNoRecordSaysSo)
{
    TestSession session{publishedCase("zone_2022"), ReportFile::Mode::Read};
    QSettings store{session.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat};
    Settings settings{store};
    TestPrompts prompts;
    Exporter exporter{prompts, settings};
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Save, QDir(session.folder()).filePath(QStringLiteral("a.csv")));
    prompts.expect(Question::Inform);
    exporter.save(*session, ExportFormat::Csv);
    EXPECT_FALSE(prompts.lastDelivery().isRemembered);
    EXPECT_EQ(session->file().history()->size(), 1U);
}

TEST_F(ExporterTest, ScopeAndEditionAreAskedForOnceAndAgainWhenTheyAreOthers)
{
    TestSession region{finishedReport().field(FieldKind::Meta, QStringLiteral("scope"),
                                              QStringLiteral("aggregate"))};
    const auto exports = [&](const QString& name) {
        prompts.expect(Question::Save, QDir(session.folder()).filePath(name));
        prompts.expect(Question::Inform);
        exporter.save(*region, ExportFormat::Csv);
    };
    prompts.expect(Question::Delivery, true);
    exports(QStringLiteral("a.csv"));
    EXPECT_TRUE(prompts.said().constFirst().contains(QStringLiteral("汇总"))) << "the question";
    EXPECT_EQ(region->file().history()->back().operation.kind,
              QStringLiteral("standing_confirmed"));
    exports(QStringLiteral("b.csv")); // nothing is asked
    ASSERT_TRUE(region->apply(setField(
        region->report(), {FieldKind::Meta, QStringLiteral("edition")}, QStringLiteral("2"))));
    prompts.expect(Question::Delivery, true);
    exports(QStringLiteral("c.csv"));
    EXPECT_TRUE(region->editor().canUndo());
    ASSERT_TRUE(region->undo());
    EXPECT_EQ(region->report().edition(), 1) << "the confirmation itself is no step to undo";
}

TEST_F(ExporterTest, WhatLeavesAllTheSameEndsNoRedo)
{
    const CellId natural = cell("requests.new.natural");
    ASSERT_TRUE(session->apply(setFigures(session->report(), {{natural, Figure(Decimal(70))}})));
    ASSERT_TRUE(session->undo());
    exported(ExportFormat::Csv, QStringLiteral("a.csv"));
    EXPECT_EQ(lastKind(), QStringLiteral("export_publish_anyway"));
    ASSERT_TRUE(session->editor().canRedo());
    ASSERT_TRUE(session->redo());
    EXPECT_EQ(session->report().figure(natural), Figure(Decimal(70)));
}

} // namespace
} // namespace gongkai::test
