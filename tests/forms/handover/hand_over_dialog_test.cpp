// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/hand_over_dialog.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <algorithm>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct HandOverDialogTest : testing::Test
{
    TestSession session{publishedCase("district_2023")};
    QTemporaryDir out;
    QSettings store{session.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat};
    Settings settings{store};
    TestPrompts prompts;
    std::unique_ptr<HandOverDialog> dialog;

    void SetUp() override
    {
        settings.setLastFolder(out.path());
        settings.setOpensFolder(false);
        settings.setHandOverItems({QStringLiteral("json"), QStringLiteral("csv")});
        open();
        child<QLineEdit>("stem").setText(QStringLiteral("年报"));
    }
    void open()
    {
        dialog = std::make_unique<HandOverDialog>(*session, prompts, settings);
        dialog->show();
    }
    template <typename Widget>
    Widget& child(const char* name)
    {
        return *dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(const QStringList& ids)
    {
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
            if (!box->objectName().isEmpty())
                box->setChecked(ids.contains(box->objectName()));
        }
    }
    // Presses the button and waits for the run to end. The case has broken checks and no text.
    void write()
    {
        child<QPushButton>("write").click();
        EXPECT_TRUE(waitFor([&] { return child<QPushButton>("write").isEnabled(); }));
    }
    QStringList files() { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); }
    QString line(int row) { return child<QListWidget>("files").item(row)->text(); }
    QString result() { return child<QLabel>("problem").text(); }
    QByteArray bytes(const QString& name)
    {
        QFile file(out.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString& name, const QByteArray& content)
    {
        QFile file(out.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

TEST_F(HandOverDialogTest, WhatWasChosenIsWrittenAndRemembered)
{
    choose({QStringLiteral("publish_html"), QStringLiteral("signoff_pdf"), QStringLiteral("xlsx")});
    EXPECT_TRUE(line(0).startsWith(QStringLiteral("年报.html（统计数据 "))) << qPrintable(line(0));
    EXPECT_TRUE(line(1).startsWith(QStringLiteral("年报（审签稿）.pdf（")));
    EXPECT_TRUE(line(1).endsWith(QStringLiteral("签署栏和核对情况）"))) << qPrintable(line(1));
    prompts.expect(Question::Delivery, true);
    write();
    EXPECT_EQ(files(), QStringList({QStringLiteral("年报.html"), QStringLiteral("年报.xlsx"),
                                    QStringLiteral("年报（审签稿）.pdf")}));
    EXPECT_TRUE(bytes(QStringLiteral("年报（审签稿）.pdf")).startsWith("%PDF-"));
    EXPECT_EQ(line(1), QStringLiteral("已写出：年报（审签稿）.pdf"));
    EXPECT_EQ(result(), QStringLiteral("已写出 3 个文件，共 3 个。"));
    EXPECT_FALSE(session->editor().canUndo());

    open();
    EXPECT_TRUE(child<QCheckBox>("xlsx").isChecked());
    EXPECT_FALSE(child<QCheckBox>("json").isChecked());
}

TEST_F(HandOverDialogTest, FilesAreNamedAfterAgencyAndYear)
{
    open();
    const QString stem = child<QLineEdit>("stem").text();
    EXPECT_TRUE(stem.contains(session->report().agency(QStringLiteral("name"))));
    EXPECT_TRUE(stem.contains(QStringLiteral("2023")));
}

TEST_F(HandOverDialogTest, WhatIsThereIsReplacedOnlyAfterAsking)
{
    put(QStringLiteral("年报.csv"), "old");
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Confirm, false);
    child<QPushButton>("write").click();
    EXPECT_TRUE(prompts.lastSaid().endsWith(QStringLiteral("\n年报.csv")));
    EXPECT_EQ(files(), QStringList{QStringLiteral("年报.csv")});
    EXPECT_EQ(bytes(QStringLiteral("年报.csv")), "old");

    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Confirm, true);
    write();
    EXPECT_TRUE(bytes(QStringLiteral("年报.csv")).contains("requests.new.natural"));
    EXPECT_EQ(files().size(), 2);
}

TEST_F(HandOverDialogTest, CancelStopsAfterTheFileThatIsBeingWritten)
{
    QObject::connect(&child<QProgressBar>("progress"), &QProgressBar::valueChanged, dialog.get(),
                     [&](int value) {
                         if (value == 1)
                             child<QPushButton>("close").click();
                     });
    prompts.expect(Question::Delivery, true);
    write();
    EXPECT_EQ(files(), QStringList{QStringLiteral("年报.json")});
    EXPECT_EQ(result(), QStringLiteral("已停止：共 2 个文件，已写出 1 个。"));
    EXPECT_TRUE(dialog->isVisible());
    child<QPushButton>("close").click();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(HandOverDialogTest, AFileThatCannotBeWrittenIsToldAndTheOthersAreWritten)
{
    // A folder with the name of the file is in the way, for any user.
    ASSERT_TRUE(QDir(out.path()).mkpath(QStringLiteral("年报.json/x")));
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Confirm, true);
    write();
    EXPECT_TRUE(line(0).startsWith(QStringLiteral("未写出：年报.json\n"))) << line(0).toStdString();
    EXPECT_GT(line(0).section(u'\n', 1).size(), 10);
    EXPECT_EQ(line(1), QStringLiteral("已写出：年报.csv"));
    EXPECT_EQ(result(), QStringLiteral("已写出 1 个文件，共 2 个。"));
    EXPECT_TRUE(QFileInfo(out.filePath(QStringLiteral("年报.json"))).isDir());
}

TEST_F(HandOverDialogTest, AFolderThatIsGoneIsTold)
{
    child<QLineEdit>("folder").setText(out.filePath(QStringLiteral("gone")));
    prompts.expect(Question::Report);
    child<QPushButton>("write").click();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("gone")));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(HandOverDialogTest, TheFolderIsChosenAndShownAfterwards)
{
    const QString chosen = out.filePath(QStringLiteral("子 目录"));
    ASSERT_TRUE(QDir().mkdir(chosen));
    prompts.expect(Question::Folder, chosen);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("浏览")))
            button->click();
    }
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
        if (box->objectName().isEmpty())
            box->setChecked(true);
    }
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::OpenFolder);
    write();
    EXPECT_EQ(prompts.lastSaid(), chosen);
    EXPECT_EQ(settings.lastFolder(), chosen);
    EXPECT_TRUE(settings.opensFolder());
}

TEST_F(HandOverDialogTest, TheDispatchSheetIsAChoiceThatIsRemembered)
{
    EXPECT_FALSE(child<QCheckBox>("dispatchSheet").isChecked());
    choose({QStringLiteral("signoff_docx")});
    prompts.expect(Question::Delivery, true);
    write();
    const QByteArray without = bytes(QStringLiteral("年报（审签稿）.docx"));
    choose({QStringLiteral("signoff_docx"), QStringLiteral("dispatchSheet")});
    prompts.expect(Question::Delivery, true);
    prompts.expect(Question::Confirm, true);
    write();
    EXPECT_GT(bytes(QStringLiteral("年报（审签稿）.docx")).size(), without.size());
    EXPECT_TRUE(settings.withDispatchSheet());
    open();
    EXPECT_TRUE(child<QCheckBox>("dispatchSheet").isChecked());
}

TEST_F(HandOverDialogTest, NothingCanBeWrittenWithoutFileNameOrFolder)
{
    const auto refuses = [&](const char* field, const QString& text) {
        const QString before = child<QLineEdit>(field).text();
        child<QLineEdit>(field).setText(text);
        const bool refused =
            !child<QPushButton>("write").isEnabled() && child<QLabel>("problem").isVisible();
        child<QLineEdit>(field).setText(before);
        EXPECT_TRUE(child<QPushButton>("write").isEnabled());
        return refused;
    };
    EXPECT_TRUE(refuses("stem", QStringLiteral("a/b")));
    EXPECT_TRUE(refuses("stem", QStringLiteral(" ")));
    EXPECT_TRUE(refuses("folder", QString()));
    choose({});
    EXPECT_FALSE(child<QPushButton>("write").isEnabled());
}

TEST_F(HandOverDialogTest, WhatIsInsideAndWhatIsOpenIsTold)
{
    choose({QStringLiteral("csv"), QStringLiteral("copy_zip")});
    const QString filled =
        QString::number(std::ranges::count_if(session->report().fields(), [](const auto& field) {
            return field.first.kind == FieldKind::Cell;
        }));
    EXPECT_EQ(line(0), QStringLiteral("年报.csv（统计数据 %1 个（共 %2 格））")
                           .arg(filled, QString::number(session->report().cells().size())));
    EXPECT_EQ(line(1), QStringLiteral("年报（报送副本）.zip（内有 年报（报送副本）.docx、"
                                      "年报（报送副本）.xlsx、年报（报送副本）.json）"));
    const QString open = child<QLabel>("open").text();
    EXPECT_TRUE(open.contains(QStringLiteral("勾稽关系不成立 2 项；"))) << qPrintable(open);
    EXPECT_TRUE(open.contains(QStringLiteral("没有文字的部分 3 项；"))) << qPrintable(open);
    EXPECT_TRUE(open.contains(QStringLiteral("封面和签署栏没有填 1 项")));
    choose({QStringLiteral("signoff_pdf")});
    EXPECT_TRUE(child<QLabel>("open").text().contains(QStringLiteral("没有填 5 项")));
}

TEST_F(HandOverDialogTest, BackToTheWorkWritesNothing)
{
    prompts.expect(Question::Delivery, false);
    child<QPushButton>("write").click();
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(prompts.lastDelivery().act, DeliveryAct::HandOver);
    EXPECT_EQ(session->file().history()->size(), 1U);
}

TEST_F(HandOverDialogTest, WhatIsToBeMendedFirstClosesTheDialog)
{
    std::vector<DeliveryGap> chosen;
    QObject::connect(dialog.get(), &HandOverDialog::gapChosen, dialog.get(),
                     [&](const DeliveryGap& gap) { chosen.push_back(gap); });
    prompts.expect(Question::Delivery, 0);
    child<QPushButton>("write").click();
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0], prompts.lastDelivery().gaps[0]);
}

TEST_F(HandOverDialogTest, WhatWasWrittenIsRememberedAndItsFolderCanBeShown)
{
    EXPECT_FALSE(child<QPushButton>("showFolder").isVisible());
    prompts.expect(Question::Delivery, true);
    write();
    EXPECT_EQ(session->file().history()->back().operation.kind, QStringLiteral("hand_over_anyway"));
    EXPECT_EQ(line(0), QStringLiteral("已写出：年报.json"));
    prompts.expect(Question::OpenFolder);
    child<QPushButton>("showFolder").click();
    EXPECT_EQ(prompts.lastSaid(), out.path());
}

TEST_F(HandOverDialogTest, TheDraftMarkAndTheCopyAreToldBeforehand)
{
    EXPECT_FALSE(child<QLabel>("draft").isVisible());
    EXPECT_FALSE(child<QLabel>("copy").isVisible());
    choose({QStringLiteral("signoff_pdf"), QStringLiteral("copy_gkb")});
    // The published report of 2023 has two broken errors.
    EXPECT_TRUE(child<QLabel>("draft").isVisible());
    EXPECT_TRUE(child<QLabel>("draft").text().contains(QStringLiteral("“草稿 · 勾稽不平”")));
    EXPECT_TRUE(child<QLabel>("draft").text().contains(QStringLiteral("错误 2 项")));
    EXPECT_TRUE(child<QLabel>("copy").isVisible());
    EXPECT_TRUE(child<QLabel>("copy").text().contains(QStringLiteral("统计数据：已填")));
    EXPECT_TRUE(child<QLabel>("copy").text().contains(QStringLiteral("用户")));

    ASSERT_TRUE(session->apply(recordOverride(
        session->report(), {QStringLiteral("口径调整"), QStringLiteral("王某"), {}})));
    EXPECT_TRUE(child<QLabel>("draft").text().contains(QStringLiteral("错误 0 项")));
}

} // namespace
} // namespace gongkai::test
