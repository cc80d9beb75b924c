// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that break off inside or behind a figure: what may be the beginning of a longer figure is
// listed, and a whole source without the end of its last line is read whole.
#include "core/intake/json_reader.h"
#include "core/intake/read_source.h"
#include "core/report/edits.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

#include <random>

namespace gongkai {
namespace {

using namespace test;

// Every figure is another one of four digits that begins with 1.
Report numbered(const char* form)
{
    Report report = ReportBuilder(builtInForm(form));
    std::vector<std::pair<CellId, Figure>> figures;
    int next = 1100;
    for (const CellId& id : report.form().cells())
        figures.emplace_back(id, Figure(Decimal(++next)));
    apply(report, setFigures(report, figures));
    return report;
}

Report stored(const QString& name)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/cases/") + name + u".json");
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto report = readJson(file.readAll(), name, Catalog::builtIn());
    EXPECT_TRUE(report);
    return *report;
}

Result<IntakeResult> read(const QByteArray& source)
{
    static const Catalog catalog = Catalog::builtIn();
    return readSource(source, u"来源"_qs, {}, catalog);
}

// Shapes that are text in UTF-8.
std::vector<Dialect> textDialects()
{
    const QSet<QByteArray> others{
        "portal page in GBK",        "page in UTF-16",         "Word file", "workbook",
        "sheet saved as CSV in GBK", "workbook without merges"};
    std::vector<Dialect> texts;
    for (const Dialect& dialect : dialects())
        if (!others.contains(dialect.name))
            texts.push_back(dialect);
    return texts;
}

// Where its figures of four digits begin.
std::vector<qsizetype> figuresIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9\"#.])1[0-9]{3}(?![0-9.])"));
    std::vector<qsizetype> places;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        places.push_back(found.next().capturedStart());
    return places;
}

QString listed(const IntakeResult& result)
{
    QStringList texts;
    for (const auto& left : result.match.leftOver)
        texts += left.text;
    for (const MatchedCell& cell : result.match.cells)
        if (!cell.isTaken())
            texts += cell.original;
    return texts.join(u' ');
}

const QString head = u"示例县教育局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
                     "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"
                     "规章\t31\t32\t33\n第二十条第（五）项\n信息内容\t本年处理决定数量\n"_qs;

QString licensing(const IntakeResult& result)
{
    return result.report.figure({u"a20_5"_qs, u"licensing"_qs, u"decisions"_qs}).toString();
}

} // namespace

TEST(CutSourceTest, NoBeginningOfAFigureIsTakenForIt)
{
    std::mt19937 random(7);
    for (const char* form : {"2019", "2021"}) {
        const Report report = numbered(form);
        const Published published = publish(report, {});
        for (const Dialect& dialect : textDialects()) {
            const QString text = QString::fromUtf8(dialect.write(published));
            const std::vector<qsizetype> figures = figuresIn(text);
            ASSERT_GT(figures.size(), 100U) << dialect.name;
            for (int cut = 0; cut < 2; ++cut) {
                const qsizetype at = figures[random() % figures.size()];
                const auto found = read(text.first(at + 1 + cut).toUtf8());
                if (!found)
                    continue; // nothing of a report so far
                for (const CellId& id : report.cells()) {
                    const Figure taken =
                        found->report.hasCell(id) ? found->report.figure(id) : Figure();
                    EXPECT_TRUE(taken.isBlank() || taken == report.figure(id))
                        << dialect.name << ' ' << qPrintable(id.toString()) << ' '
                        << qPrintable(taken.toString()) << " at " << at;
                }
            }
        }
    }
}

// The sums of its row say so.
TEST(CutSourceTest, AWholeSourceWithoutTheEndOfItsLastLineIsReadWhole)
{
    const Report report = stored(u"district_2023"_qs);
    const Published published = publish(report, {});
    for (const Dialect& dialect : textDialects()) {
        const QSet<QByteArray> byLines{"pipe rows",     "tab rows", "tab grid",
                                       "drawn borders", "markdown", "one cell a line"};
        if (!byLines.contains(dialect.name))
            continue;
        QString text = QString::fromUtf8(dialect.write(published));
        const QString lastTable = text.first(text.lastIndexOf(u"五、"));
        static const QRegularExpression behind(QStringLiteral("[\\s#]+$"));
        const auto found = read(QString(lastTable).remove(behind).toUtf8());
        ASSERT_TRUE(found) << dialect.name;
        for (const CellId& id : report.cells())
            EXPECT_EQ(found->report.figure(id), report.figure(id))
                << dialect.name << ' ' << qPrintable(id.toString());
    }
}

TEST(CutSourceTest, TheLastFigureOfATextIsListedAndSaid)
{
    const auto cut = read((head + u"行政许可\t59"_qs).toUtf8());
    ASSERT_TRUE(cut);
    EXPECT_EQ(licensing(*cut), u"");
    EXPECT_TRUE(listed(*cut).contains(u"59"_qs)) << qPrintable(listed(*cut));
    EXPECT_TRUE(cut->match.notes.join(u'\n').contains(u"来源到“59”就断了"_qs))
        << qPrintable(cut->match.notes.join(u'\n'));
    for (const QString& end : {u"\n"_qs, u"\t\n"_qs, u"\t"_qs, u" "_qs})
        EXPECT_EQ(licensing(*read((head + u"行政许可\t59"_qs + end).toUtf8())), u"59");
}

TEST(CutSourceTest, AnOpenCellOfAPageIsNotCertain)
{
    QString page = head;
    page.replace(u"\n"_qs, u"</p><p>"_qs);
    page = u"<html><body><p>"_qs + page +
           u"</p><table><tr><td>信息内容</td>"
           "<td>本年处理决定数量</td></tr><tr><td>行政许可</td>"_qs;
    for (const QString& end : {u"<td>5"_qs, u"<td><p>5"_qs, u"<td><p>5</p>"_qs, u"<td>5</t"_qs,
                               u"<td>5<"_qs, u"<td>5\n"_qs, u"<td><span>5</span"_qs}) {
        const auto cut = read((page + end).toUtf8());
        ASSERT_TRUE(cut);
        EXPECT_EQ(licensing(*cut), u"") << qPrintable(end);
        EXPECT_TRUE(listed(*cut).contains(u'5')) << qPrintable(end);
    }
    for (const QString& end : {u"<td>5</td>"_qs, u"<td>5</table>"_qs, u"<td>5</tr></table>"_qs})
        EXPECT_EQ(licensing(*read((page + end).toUtf8())), u"5") << qPrintable(end);
}

TEST(CutSourceTest, TheWordsOfASourceStayWhatTheyAre)
{
    const auto found =
        read((head + u"行政许可\t59\n六、其他需要报告的事项\n联系电话 83512345"_qs).toUtf8());
    ASSERT_TRUE(found);
    EXPECT_EQ(licensing(*found), u"59");
    EXPECT_FALSE(found->match.notes.join(u'\n').contains(u"就断了"_qs));
    EXPECT_TRUE(found->report.field({FieldKind::Narrative, u"others"_qs})
                    .endsWith(u"联系电话 83512345"_qs));
}

TEST(CutSourceTest, ARichTextWithoutItsLastBraceIsCut)
{
    const auto written = [](const QString& text) {
        QByteArray plain;
        for (const QChar c : text)
            plain += c.unicode() < 0x80
                         ? QByteArray(1, static_cast<char>(c.unicode()))
                         : "\\u" + QByteArray::number(static_cast<qint16>(c.unicode())) + "?";
        return plain;
    };
    const QByteArray begin =
        "{\\rtf1\\ansi " + written(u"示例县教育局2024年政府信息公开工作年度报告"_qs) +
        "\\par\\trowd\\cellx1000\\cellx2000\\intbl " + written(u"信息内容"_qs) + "\\cell " +
        written(u"本年处理决定数量"_qs) + "\\cell\\row\\trowd\\cellx1000\\cellx2000\\intbl " +
        written(u"行政许可"_qs) + "\\cell 5";
    EXPECT_EQ(licensing(*read(begin + "\\cell\\row}")), u"5");
    const auto cut = read(begin);
    ASSERT_TRUE(cut);
    EXPECT_EQ(licensing(*cut), u"");
    EXPECT_TRUE(listed(*cut).contains(u'5'));
}

} // namespace gongkai
