// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the loader accepts works through everything: each odd form that it takes is filled,
// checked, written in every format, read back, carried over and shown.
#include "core/carry/carry.h"
#include "core/catalog/form_inspection.h"
#include "core/checks/check_engine.h"
#include "core/checks/form_examples.h"
#include "core/intake/json_reader.h"
#include "core/intake/read_source.h"
#include "core/output/compose.h"
#include "core/output/paper/paginator.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_model.h"
#include "forms/grid/sheet_page.h"
#include "forms/intake/form_preview.h"
#include "forms/intake/source_view.h"
#include "forms/pages/navigation_model.h"
#include "forms/report_view.h"
#include "tests/core/output/docx_file.h"
#include "tests/core/output/xlsx_file.h"
#include "tests/support/odd_forms.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace gongkai::test {
namespace {

// Line ends are elements in Word.
QString oneLine(QString text)
{
    return text.remove(u'\n');
}

QStringList modelCells(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            for (const TableCell& cell : table->cells)
                texts += oneLine(cell.text);
    return texts;
}

QStringList wordCells(const QByteArray& docx)
{
    QStringList texts;
    const XmlElement root = parseXml(unzip(docx).at(QStringLiteral("word/document.xml")));
    for (const XmlElement* cell : root.deep(QStringLiteral("w:tc"))) {
        const auto merge = cell->child(QStringLiteral("w:tcPr")).all(QStringLiteral("w:vMerge"));
        if (merge.empty() || merge[0]->value() == QStringLiteral("restart"))
            texts += oneLine(cell->allText());
    }
    return texts;
}

FormPtr builtInFormOf(const QString& id)
{
    return Catalog::builtIn().form(id);
}

// A table too wide for the page is divided in Word and its labels stand again in each part: nothing
// is lost and nothing made up.
void expectAllCells(QStringList word, QStringList model)
{
    for (const QString& text : std::as_const(model))
        EXPECT_GE(word.count(text), model.count(text)) << qPrintable(text);
    word.removeDuplicates();
    model.removeDuplicates();
    word.sort();
    model.sort();
    EXPECT_EQ(word, model);
}

QStringList webCells(const QByteArray& html)
{
    QStringList texts;
    const XmlElement root = parseXml(html);
    for (const XmlElement* row : root.deep(QStringLiteral("tr")))
        for (const XmlElement& cell : row->children)
            texts += oneLine(cell.text);
    return texts;
}

class Drive
{
public:
    Drive(FormPtr form, unsigned seed)
        : m_form(std::move(form)), m_seed(seed), m_report(oddReport(m_form, 0, seed))
    {
        QFile file(m_folder.filePath(QStringLiteral("odd.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(m_form->json);
        file.close();
        m_isListed = m_catalog.addFolder(m_folder.path()).empty();
    }

    /// Not where what it names in last year's forms is not there: then only reports may have it.
    bool isListed() const { return m_isListed; }

    void all()
    {
        write();
        if (m_isListed)
            readBack();
        takeTotals();
        carry();
        edit();
        show();
    }

private:
    void write()
    {
        const ReportFindings findings = findingsOf(m_report, Lexicon::builtIn());
        for (const Purpose purpose : {Purpose::Publish, Purpose::Signoff}) {
            const Document document = compose(m_report, findings, {.purpose = purpose});
            m_html = writeHtml(document);
            EXPECT_EQ(webCells(m_html), modelCells(document));
            const auto word = writeDocx(document);
            ASSERT_TRUE(word) << qPrintable(word.error().message);
            m_docx = *word;
            expectAllCells(wordCells(m_docx), modelCells(document));
            EXPECT_EQ(orderFaults(parseXml(unzip(m_docx).at(QStringLiteral("word/document.xml")))),
                      QStringList());
            EXPECT_GE(PagedDocument(document, {}).pageCount(), 1);
        }
        const Document tables = compose(
            m_report, findings, {.purpose = Purpose::Publish, .extent = Extent::TablesOnly});
        const auto pdf = writePdf(tables, {});
        EXPECT_TRUE(pdf) << qPrintable(pdf.error().message);
        const auto workbook = writeXlsx(m_report);
        ASSERT_TRUE(workbook) << qPrintable(workbook.error().message);
        m_xlsx = *workbook;
        EXPECT_EQ(readXlsx(m_xlsx).size(), m_form->sheets.size());
    }

    // JSON gives the same report again; by labels no figure comes into a cell that had another.
    void readBack()
    {
        const auto again = readJson(writeJson(m_report), QStringLiteral("odd.json"), m_catalog);
        ASSERT_TRUE(again) << qPrintable(again.error().message);
        EXPECT_EQ(*again, m_report);
        SourceHint hint;
        hint.form = m_form->id;
        hint.year = m_report.year();
        for (const QByteArray& bytes : {m_html, m_docx, m_xlsx, writeCsv(m_report)}) {
            const auto read = readSource(bytes, QStringLiteral("odd"), hint, m_catalog);
            if (!read)
                continue;
            const FormPreview preview = previewOnForm(read->report, read->match);
            SourceView view;
            view.showMatch(preview.tables, preview.marks, {});
            apply(m_report, takePublished(m_report, read->report, false));
        }
    }

    void takeTotals()
    {
        Report blank = m_report;
        apply(blank, takeOverTotals(blank).operation);
        apply(blank, fillBlanksWithZero(blank));
        EXPECT_TRUE(std::ranges::all_of(blank.cells(), [&](const CellId& cell) {
            return !blank.figure(cell).isBlank() || m_form->isTotal(cell);
        }));
    }

    void carry()
    {
        const int year = m_report.year() + 1;
        for (const CarryRules& rules : m_form->carry) {
            const FormPtr before =
                rules.fromForm == m_form->id ? m_form : m_catalog.form(rules.fromForm);
            if (!before)
                continue;
            const Report last = oddReport(before, year - 1, m_seed + 1);
            Report now(m_form, year, QStringLiteral("甲"));
            const auto plan = planCarry(last, now, QStringLiteral("上年.gkb"), january());
            ASSERT_TRUE(plan) << qPrintable(plan.error().message);
            EXPECT_FALSE(describe(*plan, last, now).isEmpty());
            CarryDialog(*plan, last, now, QStringLiteral("上年.gkb"), QStringLiteral("甲")).grab();
            apply(now, plan->operation);
        }
    }

    // What is checked after each edit is what a whole check says.
    void edit()
    {
        Report report = m_report;
        LiveChecks live(report);
        const auto cells = report.cells();
        for (std::size_t i = 0; i < cells.size(); i += 1 + cells.size() / 8) {
            const Operation operation =
                setFigures(report, {{cells[i], Figure(Decimal(static_cast<int>(i)))}});
            apply(report, operation);
            live.update(report, {FieldKey::cell(cells[i])});
            EXPECT_TRUE(live.findings() == checkReport(report));
        }
    }

    void show()
    {
        TestSession session(m_report); // a file, written and opened again
        EXPECT_EQ(session->report(), m_report);
        TestPrompts prompts;
        QSettings store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Settings settings(store);
        ReportView view(*session, prompts, settings);
        view.resize(900, 600);
        for (int row = 0; row < view.navigation().rowCount(); ++row) {
            if (view.navigation().index(row).data(NavigationModel::HeadingRole).toBool())
                continue;
            EXPECT_TRUE(view.showPage(view.navigation().page(row)));
            view.grab();
        }
        for (const CellId& cell : m_report.cells())
            EXPECT_TRUE(view.jumpTo(cell)) << qPrintable(cell.toString());
        for (int i = 0; i < 5; ++i)
            view.findings().next();
        view.grab();
        for (const Sheet& sheet : m_form->sheets)
            lookAt(SheetModel(*session, sheet.id));
    }

    static void lookAt(const SheetModel& model)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::EditRole})
                    (void)model.data(model.index(row, column), role);
    }

    QTemporaryDir m_folder;
    Catalog m_catalog = Catalog::builtIn();
    bool m_isListed = false;
    FormPtr m_form;
    unsigned m_seed;
    Report m_report;
    QByteArray m_html, m_docx, m_xlsx;
};

// Line, place and what to do, in Chinese; whatever a file is.
void expectNamed(const QByteArray& json)
{
    const FormInspection inspection = inspectForm(json, builtInFormOf);
    EXPECT_FALSE(inspection.faults.empty());
    for (const FormFault& fault : inspection.faults) {
        EXPECT_GE(fault.line, 1);
        EXPECT_LE(fault.line, json.count('\n') + 1);
        EXPECT_TRUE(fault.pointer.isEmpty() || fault.pointer.startsWith(u'/'));
        EXPECT_TRUE(fault.what.endsWith(u'。')) << qPrintable(fault.what);
    }
}

int fromEnvironment(const char* name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

} // namespace

// GONGKAI_ODD_FORMS=1000 drives that many, GONGKAI_ODD_FORMS_FROM begins with another one.
TEST(OddFormsTest, EveryFormTheLoaderAcceptsWorksThroughEverything)
{
    const bool loud = qEnvironmentVariableIsSet("GONGKAI_ODD_FORMS");
    const int wanted = fromEnvironment("GONGKAI_ODD_FORMS", 60);
    int accepted = 0;
    int refused = 0;
    for (auto seed = static_cast<unsigned>(fromEnvironment("GONGKAI_ODD_FORMS_FROM", 1));
         accepted < wanted && refused < 50 * wanted; ++seed) {
        SCOPED_TRACE("form " + std::to_string(seed));
        const auto form = loadForm(oddForm(seed), QStringLiteral("odd.json"));
        if (!form) {
            ++refused;
            // File and place.
            EXPECT_TRUE(form.error().message.startsWith(QStringLiteral("odd.json: ")));
            expectNamed(oddForm(seed));
            continue;
        }
        ++accepted;
        if (loud)
            std::fprintf(stderr, "form %u, %d refused so far\n", seed, refused);
        Drive(*form, seed).all();
        if (HasFatalFailure())
            break;
    }
    EXPECT_EQ(accepted, wanted);
    EXPECT_GT(refused, 0);
}

class MutatedFormsTest : public testing::TestWithParam<const char*>
{};

// GONGKAI_FORM_MUTATIONS=900 makes that many of each form, GONGKAI_FORM_MUTATIONS_FROM begins with
// another one.
TEST_P(MutatedFormsTest, IsRefusedWithItsPlaceOrWorksThroughEverything)
{
    const bool loud = qEnvironmentVariableIsSet("GONGKAI_FORM_MUTATIONS");
    const int wanted = fromEnvironment("GONGKAI_FORM_MUTATIONS", 20);
    const auto from = static_cast<unsigned>(fromEnvironment("GONGKAI_FORM_MUTATIONS_FROM", 1));
    int accepted = 0;
    for (unsigned seed = from; seed < from + static_cast<unsigned>(wanted); ++seed) {
        SCOPED_TRACE("mutation " + std::to_string(seed));
        const QByteArray json = mutatedForm(GetParam(), seed);
        const auto form = loadForm(json, QStringLiteral("odd.json"));
        if (loud)
            std::fprintf(stderr, "mutation %u of %s: %s\n", seed, GetParam(),
                         form ? "accepted" : qPrintable(form.error().message));
        if (!form) {
            EXPECT_TRUE(form.error().message.startsWith(QStringLiteral("odd.json: ")));
            expectNamed(json);
            continue;
        }
        ++accepted;
        (void)faultyExamples(*form);
        Drive drive(*form, seed);
        if (!drive.isListed())
            expectNamed(json);
        drive.all();
        if (HasFatalFailure())
            break;
    }
    EXPECT_GT(accepted, 0);
    EXPECT_LT(accepted, wanted);
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, MutatedFormsTest, testing::Values("2014", "2019", "2021"),
                         [](const auto& one) { return std::string("Form") + one.param; });

} // namespace gongkai::test
