// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What others wrote stands in the window as they wrote it: nothing is taken for HTML, nothing that
// it names is fetched.
#include "core/base/json_text.h"
#include "core/catalog/catalog.h"
#include "core/output/compose.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/dialogs/local_row_dialog.h"
#include "forms/dialogs/new_report_dialog.h"
#include "forms/dialogs/qt_prompts.h"
#include "forms/findings/findings_panel.h"
#include "forms/handover/hand_over_dialog.h"
#include "forms/handover/verify_dialog.h"
#include "forms/intake/compare_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "forms/intake/replace_dialog.h"
#include "forms/pages/navigation_model.h"
#include "forms/plain_text.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTest>
#include <QTextDocument>
#include <QTimer>

namespace gongkai::test {
namespace {

const QString hostile = QStringLiteral("<img src=\"file:///nowhere/a.png\"><b>&甲</b>");

// Every text of a form that is shown, with the hostile one before it.
QJsonValue poisoned(const QJsonValue& value, const QString& key = {})
{
    static const QStringList shown{
        QStringLiteral("title"),      QStringLiteral("source"),     QStringLiteral("label"),
        QStringLiteral("text"),       QStringLiteral("path"),       QStringLiteral("short"),
        QStringLiteral("unit"),       QStringLiteral("hint"),       QStringLiteral("heading"),
        QStringLiteral("advice"),     QStringLiteral("note"),       QStringLiteral("left_name"),
        QStringLiteral("reason"),     QStringLiteral("right_name"), QStringLiteral("year_line"),
        QStringLiteral("agency_line")};
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = poisoned(*member, member.key());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto item : array)
            item = poisoned(item);
        return array;
    }
    // A unit of money is one of five.
    const bool isKept = !shown.contains(key) || value == QJsonValue(QStringLiteral("万元"));
    return value.isString() && !isKept ? QJsonValue(hostile + value.toString()) : value;
}

FormPtr hostileForm(const char* id)
{
    QJsonObject form = QJsonDocument::fromJson(builtInForm(id)->json).object();
    form = poisoned(form).toObject();
    const auto loaded = loadForm(QJsonDocument(form).toJson(), QStringLiteral("form.json"));
    EXPECT_TRUE(loaded) << qPrintable(loaded.error().message);
    return *loaded;
}

Report hostileReport(FormPtr form)
{
    ReportBuilder builder(form);
    builder.field(FieldKind::Agency, QStringLiteral("name"), hostile)
        .field(FieldKind::Agency, QStringLiteral("code"), hostile)
        .field(FieldKind::Cover, QStringLiteral("address"), hostile)
        .field(FieldKind::Signoff, QStringLiteral("head"), hostile)
        .field(FieldKind::Override, QString(), toFieldText(Override{hostile, hostile, {}}));
    for (const Section& section : form->sections)
        if (!section.narrative.isEmpty())
            builder.field(FieldKind::Narrative, section.narrative, hostile);
    Report report = builder;
    if (report.form().tables.front().localRowsAllowed)
        apply(report, addLocalRow(report, {{}, {}, hostile, hostile}));
    // Figures for which something is broken everywhere, each with an origin.
    std::vector<std::pair<CellId, Figure>> figures;
    int next = 0;
    for (const CellId& cell : report.cells())
        figures.emplace_back(cell, Figure(Decimal(++next)));
    apply(report, setFigures(report, figures));
    const QString origin = toFieldText(Origin{hostile, {}, {}, false, {}});
    for (const CellId& cell : report.cells())
        apply(report, setField(report, {FieldKind::Origin, cell.toString()}, origin));
    return report;
}

// Looks at all that a window shows, and counts the hostile texts it met.
class Inspection
{
public:
    void look(QWidget& window)
    {
        window.grab();
        lookAtWidget(window);
        for (QWidget* widget : window.findChildren<QWidget*>())
            lookAtWidget(*widget);
        for (const QAction* action : window.findChildren<QAction*>()) {
            expectCaption(action->text());
            for (const QString& text :
                 {action->toolTip(), action->statusTip(), action->whatsThis()})
                expectPlain(text);
        }
    }
    int labels() const { return m_labels; }
    int tips() const { return m_tips; }

private:
    void lookAtWidget(QWidget& widget)
    {
        for (const QString& text : {widget.toolTip(), widget.whatsThis(), widget.statusTip()})
            expectPlain(text);
        if (const auto* label = qobject_cast<QLabel*>(&widget)) {
            m_labels += label->text().contains(QStringLiteral("<img")) ? 1 : 0;
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
            if (label->buddy())
                expectCaption(label->text());
        }
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            expectCaption(button->text());
        if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view && view->model())
            lookAt(*view->model(), {});
    }

    void lookAt(const QAbstractItemModel& model, const QModelIndex& parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole})
                    expectPlain(index.data(role).toString());
                if (column == 0)
                    lookAt(model, index);
            }
        }
    }

    // Shown as the text it is: not as HTML, or as HTML that says the same.
    void expectPlain(const QString& text)
    {
        if (!text.contains(QStringLiteral("img src")))
            return;
        ++m_tips;
        EXPECT_FALSE(Qt::mightBeRichText(text) && text.contains(QStringLiteral("<img")))
            << qPrintable(text);
    }

    // “&甲” of the hostile text must not underline its letter.
    static void expectCaption(const QString& text)
    {
        EXPECT_FALSE(QString(text).remove(QStringLiteral("&&")).contains(QStringLiteral("&甲")))
            << qPrintable(text);
    }

    int m_labels = 0;
    int m_tips = 0;
};

struct StrangersTextTest : testing::TestWithParam<const char*>
{
    FormPtr form = hostileForm(GetParam());
    Report report = hostileReport(form);
    Inspection inspection;
};

} // namespace

TEST_P(StrangersTextTest, EveryPageOfAReportShowsThemAsTheyAre)
{
    TestWindow window;
    window->openFile(window.write(QStringLiteral("&甲.gkb"), report));
    ASSERT_NE(window->session(), nullptr);
    ReportView& view = *window->view();
    for (int row = 0; row < view.navigation().rowCount(); ++row) {
        if (view.navigation().index(row).data(NavigationModel::HeadingRole).toBool())
            continue;
        ASSERT_TRUE(view.showPage(view.navigation().page(row)));
        inspection.look(*window);
    }
    for (const CellId& cell : {report.cells().front(), report.cells().back()}) {
        ASSERT_TRUE(view.jumpTo(cell));
        view.findings().next();
        inspection.look(*window);
    }
    emit window->actions().recent->aboutToShow();
    inspection.look(*window->actions().recent);
    EXPECT_GE(inspection.labels(), 10) << "headings, hints, cells, units, sign-off lines, findings";
    EXPECT_GE(inspection.tips(), 100);
}

TEST_P(StrangersTextTest, EveryDialogShowsThemAsTheyAre)
{
    TestSession session(report);
    TestPrompts prompts;
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);

    HandOverDialog handOver(*session, prompts, settings);
    inspection.look(handOver);
    VerifyDialog verify(*session);
    inspection.look(verify);
    if (form->tables.front().localRowsAllowed) {
        LocalRowDialog row(report, form->tables.front(), {});
        inspection.look(row);
    }
    const Report blank = ReportBuilder(form);
    CompareDialog compare(*session, blank, {}, hostile);
    inspection.look(compare);
    Operation all{QStringLiteral("import"), {}};
    for (const auto& [key, value] : report.fields())
        all.changes.push_back({key, value, value + hostile});
    ReplaceDialog replace(all, report, hostile);
    inspection.look(replace);

    const auto plan = planCarry(report, ReportBuilder(form, report.year() + 1), hostile, january());
    ASSERT_TRUE(plan) << qPrintable(plan.error().message);
    CarryDialog carry(*plan, report, blank, hostile, QStringLiteral("OK"));
    inspection.look(carry);

    EXPECT_GE(inspection.labels(), 2);
    EXPECT_GE(inspection.tips(), 100);
}

TEST_P(StrangersTextTest, WhatWasReadFromAPageIsShownAsItIs)
{
    TestPrompts prompts;
    const QByteArray page = writeHtml(compose(report, findingsOf(report, Lexicon::builtIn()), {}));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(form->json);
    file.close();
    Catalog catalog = Catalog::builtIn();
    ASSERT_TRUE(catalog.addFolder(folder.path()).empty());
    SourceHint hint;
    hint.form = form->id;
    hint.year = report.year();
    IntakeDialog dialog(IntakeSource{page, hostile, {}}, hint, catalog, {IntakeUse::IntoOpen},
                        prompts);
    QString refusal;
    QObject::connect(&dialog, &IntakeDialog::refused,
                     [&](const Error& error) { refusal = error.message; });
    inspection.look(dialog);
    ASSERT_TRUE(waitFor([&] {
        return dialog.findChild<QAbstractButton*>(QStringLiteral("take"))->isEnabled();
    })) << refusal.toStdString();
    inspection.look(dialog);
    EXPECT_GE(inspection.labels(), 1);
}

INSTANTIATE_TEST_SUITE_P(Forms, StrangersTextTest, testing::Values("2014", "2021"));

namespace {

// Looks at the message box that the action opens, and closes it.
template <typename Action>
void inspectBox(Inspection& inspection, const Action& action)
{
    bool seen = false;
    QTimer::singleShot(0, qApp, [&] {
        QWidget* box = QApplication::activeModalWidget();
        ASSERT_NE(box, nullptr);
        inspection.look(*box);
        seen = true;
        box->close();
    });
    action();
    EXPECT_TRUE(seen);
}

} // namespace

TEST(StrangersTextInBoxesTest, EveryQuestionShowsThemAsTheyAre)
{
    QtPrompts prompts;
    Inspection inspection;
    inspectBox(inspection, [&] { prompts.report({ErrorCode::Invalid, hostile, hostile}); });
    EXPECT_EQ(inspection.labels(), 2) << "the message and the detail";
    inspectBox(inspection, [&] { prompts.inform(hostile, hostile); });
    inspectBox(inspection, [&] { EXPECT_EQ(prompts.choose(hostile, hostile, {hostile}), -1); });
    inspectBox(inspection, [&] {
        (void)prompts.askText({hostile, hostile, hostile, false, hostile});
    });
    inspectBox(inspection, [&] {
        (void)prompts.askText({hostile, hostile, hostile, true, hostile});
    });
    EXPECT_EQ(inspection.labels(), 6);
}

TEST(PlainTextTest, AToolTipSaysTheTextItself)
{
    EXPECT_EQ(plainToolTip(QStringLiteral("a < b\n二")), QStringLiteral("a < b\n二"));
    const QString tip = plainToolTip(hostile + QStringLiteral("\n二"));
    ASSERT_TRUE(Qt::mightBeRichText(tip));
    QTextDocument shown;
    shown.setHtml(tip);
    EXPECT_EQ(shown.toPlainText(), hostile + QStringLiteral("\n二"));
    // Only rich text is broken into lines, and no screen is endless.
    const QString line = QStringLiteral("甲").repeated(100);
    EXPECT_TRUE(Qt::mightBeRichText(plainToolTip(line)));
    shown.setHtml(plainToolTip(line));
    EXPECT_EQ(shown.toPlainText(), line);
    shown.setHtml(plainToolTip(line.repeated(100)));
    EXPECT_EQ(shown.toPlainText(), QString(line.repeated(6) + QStringLiteral("…")));
}

TEST(PlainTextTest, NoCharacterOfANameIsAMark)
{
    EXPECT_EQ(plainCaption(QStringLiteral("a&b&&c")), QStringLiteral("a&&b&&&&c"));
    QWidget window;
    window.setWindowTitle(plainTitle(QStringLiteral("a[*].gkb")));
    EXPECT_EQ(window.windowTitle(), QStringLiteral("a[*][*].gkb")); // of which Qt shows one
}

TEST(PlainTextTest, ALabelLeadsToItsField)
{
    QWidget window;
    auto* form = new QFormLayout(&window);
    auto* field = new QLineEdit;
    const QLabel* label = addPlainRow(*form, plainCaption(hostile), field);
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(label->buddy(), field);
    EXPECT_EQ(form->labelForField(field), label);
}

} // namespace gongkai::test
