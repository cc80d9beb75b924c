// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/chart.h"

#include "core/output/chart_picture.h"
#include "core/output/word/charts_docx.h"
#include "tests/core/output/docx_file.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

Report twoYears()
{
    return ReportBuilder(builtInForm("2021"), 2024)
        .cells({{"requests.new.total", "120"},
                {"requests.carried_in.total", "8"},
                {"requests.granted.total", "30"},
                {"disputes.review.total", "/"}})
        .lastYear({{"requests.new.total", "60"}, {"disputes.review.total", "2"}});
}

std::vector<Chart> charts(const Report& report)
{
    return chartsOf(report, Lexicon::builtIn());
}

Chart chart(const Report& report, const char* id)
{
    for (const Chart& one : charts(report))
        if (one.id == QLatin1String(id))
            return one;
    ADD_FAILURE() << "no chart " << id;
    return {};
}

std::vector<QRectF> barsIn(const ChartPicture& picture, quint32 color)
{
    std::vector<QRectF> bars;
    for (const ChartPicture::Box& box : picture.boxes)
        if (box.color == color)
            bars.push_back(box.area);
    bars.erase(bars.begin()); // of the legend
    return bars;
}

TEST(ChartTest, BarsHaveASeriesForEachYearAndLinesOneForEachItem)
{
    const Chart bars = chart(twoYears(), "request_bars");
    EXPECT_EQ(bars.labels, (QStringList{QStringLiteral("本年新收"), QStringLiteral("上年结转"),
                                        QStringLiteral("本年办结"), QStringLiteral("结转下年")}));
    ASSERT_EQ(bars.series.size(), 2U);
    EXPECT_EQ(bars.series[0].name, QStringLiteral("2023年"));
    EXPECT_EQ(bars.series[0].values[0], Decimal(60));
    EXPECT_EQ(bars.series[1].values[0], Decimal(120));
    EXPECT_FALSE(bars.series[1].values[2]); // blank
    const Chart lines = chart(twoYears(), "request_lines");
    EXPECT_EQ(lines.labels, (QStringList{QStringLiteral("2023年"), QStringLiteral("2024年")}));
    EXPECT_EQ(lines.series[0].values,
              (std::vector<std::optional<Decimal>>{Decimal(60), Decimal(120)}));
}

TEST(ChartTest, WithoutLastYearThereIsOneYear)
{
    const Report report =
        ReportBuilder(builtInForm("2021"), 2024).cells({{"requests.new.total", "5"}});
    EXPECT_EQ(chart(report, "request_bars").series.size(), 1U);
    EXPECT_EQ(charts(report).size(), 1U); // nothing is known of results and disputes
    EXPECT_TRUE(charts(ReportBuilder(builtInForm("2021"), 2024)).empty());
}

TEST(ChartTest, ALineNeedsAFigureOfEachYear)
{
    const auto ids = [](const Report& report) {
        QStringList names;
        for (const Chart& one : charts(report))
            names += one.id;
        return names;
    };
    EXPECT_TRUE(ids(twoYears()).contains(QStringLiteral("request_lines")));
    // Of results nothing is known for last year.
    EXPECT_TRUE(ids(twoYears()).contains(QStringLiteral("result_bars")));
    EXPECT_FALSE(ids(twoYears()).contains(QStringLiteral("result_lines")));
}

TEST(ChartTest, EveryFormHasItsOwnItems)
{
    const Report old = ReportBuilder(builtInForm("2014"), 2017)
                           .cells({{"stat.received.value", "5"}, {"stat.review.value", "1"}});
    EXPECT_EQ(chart(old, "request_bars").labels.first(), QStringLiteral("收到申请"));
    EXPECT_EQ(chart(old, "dispute_bars").labels,
              (QStringList{QStringLiteral("行政复议"), QStringLiteral("行政诉讼")}));
    const Report middle =
        ReportBuilder(builtInForm("2019"), 2020)
            .cells({{"disputes.direct.total", "5"}, {"requests.other.total", "3"}});
    EXPECT_EQ(chart(middle, "dispute_bars").labels.size(), 3);
    EXPECT_EQ(chart(middle, "result_bars").labels.last(), QStringLiteral("其他处理"));
}

TEST(ChartTest, BarsAreAsHighAsTheirFigures)
{
    const ChartPicture picture = layOut(chart(twoYears(), "request_bars"));
    const std::vector<QRectF> last = barsIn(picture, 0x9dc3e6);
    const std::vector<QRectF> now = barsIn(picture, 0x1f4e79);
    ASSERT_EQ(last.size(), 1U); // the others are blank
    ASSERT_EQ(now.size(), 2U);
    EXPECT_NEAR(now[0].height(), 2 * last[0].height(), 0.01);
    EXPECT_NEAR(now[0].height(), 15 * now[1].height(), 0.01);
    EXPECT_DOUBLE_EQ(now[0].bottom(), last[0].bottom());
}

TEST(ChartTest, NothingIsPaintedOutsideAndNoTwoFiguresOnEachOther)
{
    const QRectF paper(QPointF(0, 0), ChartPicture::size);
    for (const char* form : {"2014", "2019", "2021"}) {
        Report full = ReportBuilder(builtInForm(form)).restZero();
        for (const Chart& one : charts(full)) {
            const ChartPicture picture = layOut(one);
            for (const ChartPicture::Box& box : picture.boxes)
                EXPECT_TRUE(paper.contains(box.area)) << qPrintable(one.id);
            for (const ChartPicture::Mark& mark : picture.marks)
                for (const QPointF& corner : mark.corners)
                    EXPECT_TRUE(paper.contains(corner)) << qPrintable(one.id);
            std::vector<QRectF> areas;
            for (const ChartPicture::Words& words : picture.words) {
                using Anchor = ChartPicture::Words::Anchor;
                double width = 0;
                for (const QChar c : words.text)
                    width += (c.unicode() > 0x2e80 ? 1.0 : 0.55) * words.height;
                const double left =
                    words.baseline.x() - (words.anchor == Anchor::Start ? 0
                                          : words.anchor == Anchor::End ? width
                                                                        : width / 2);
                const QRectF area(left, words.baseline.y() - 0.85 * words.height, width,
                                  words.height);
                EXPECT_TRUE(paper.contains(area))
                    << form << ' ' << qPrintable(one.id) << ' ' << qPrintable(words.text);
                for (const QRectF& other : areas)
                    EXPECT_FALSE(other.adjusted(1, 2, -1, -2).intersects(area))
                        << form << ' ' << qPrintable(one.id) << ' ' << qPrintable(words.text);
                areas.push_back(area);
            }
        }
    }
}

// Of the light boxes and no other: they are told apart without their colours.
TEST(ChartTest, LastYearsBoxesAreHatched)
{
    for (const auto kind : {Chart::Kind::Bars, Chart::Kind::Rows}) {
        Chart one = chart(twoYears(), "request_bars");
        one.kind = kind;
        const ChartPicture picture = layOut(one);
        for (const ChartPicture::Box& box : picture.boxes) {
            const QRectF room = box.area.adjusted(-0.01, -0.01, 0.01, 0.01);
            const auto inside =
                std::ranges::count_if(picture.hatches, [&](const ChartPicture::Stroke& stroke) {
                    return room.contains(stroke.line.p1()) && room.contains(stroke.line.p2()) &&
                           stroke.line.dx() > 0 && stroke.line.dy() < 0;
                });
            // One for each seven pixels of width and height together.
            const double expected =
                box.color == 0x9dc3e6 ? (box.area.width() + box.area.height()) / 7 - 1.01 : 0;
            EXPECT_GE(static_cast<double>(inside), std::floor(expected));
            EXPECT_EQ(inside > 0, box.color == 0x9dc3e6);
        }
    }
    const Report oneYear =
        ReportBuilder(builtInForm("2021"), 2024).cells({{"requests.new.total", "5"}});
    EXPECT_TRUE(layOut(chart(oneYear, "request_bars")).hatches.empty()) << "nothing to tell apart";
}

TEST(ChartTest, EachLineHasASignOfItsOwnAtItsPointsAndItsName)
{
    Chart one{QStringLiteral("a"),
              Chart::Kind::Lines,
              QStringLiteral("甲"),
              QStringLiteral("件"),
              {QStringLiteral("2023年"), QStringLiteral("2024年")},
              {}};
    for (int i = 0; i < 8; ++i)
        one.series.push_back({QString::number(i), {Decimal(i), Decimal(10 * i)}});
    const ChartPicture picture = layOut(one);
    ASSERT_EQ(picture.marks.size(), 8U * 3);
    // A shape is its corners from their middle, and whether it is hollow.
    std::map<std::pair<std::vector<std::pair<int, int>>, bool>, std::set<quint32>> shapes;
    for (const ChartPicture::Mark& mark : picture.marks) {
        QPointF least = mark.corners.front();
        for (const QPointF& corner : mark.corners)
            least = {std::min(least.x(), corner.x()), std::min(least.y(), corner.y())};
        std::vector<std::pair<int, int>> shape;
        for (const QPointF& corner : mark.corners)
            shape.emplace_back(qRound(10 * (corner.x() - least.x())),
                               qRound(10 * (corner.y() - least.y())));
        shapes[{shape, mark.isHollow}].insert(mark.color);
    }
    EXPECT_EQ(shapes.size(), 8U);
    for (const auto& [shape, itsColors] : shapes)
        EXPECT_EQ(itsColors.size(), 1U);
}

TEST(ChartTest, TheSvgHasTheHatchesAndTheSigns)
{
    const auto count = [](const QByteArray& svg, const char* element) {
        return static_cast<std::size_t>(svg.count(element));
    };
    const Chart bars = chart(twoYears(), "request_bars");
    const ChartPicture picture = layOut(bars);
    ASSERT_FALSE(picture.hatches.empty());
    EXPECT_EQ(count(writeSvg(bars), "<line "), picture.strokes.size() + picture.hatches.size());
    const Chart lines = chart(twoYears(), "request_lines");
    ASSERT_FALSE(layOut(lines).marks.empty());
    EXPECT_EQ(count(writeSvg(lines), "<polygon "), layOut(lines).marks.size());
}

TEST(ChartTest, SvgIsWellFormedAndReadInWords)
{
    Chart one = chart(twoYears(), "request_bars");
    one.title = QStringLiteral("<甲> & “乙”");
    QXmlStreamReader xml(writeSvg(one));
    QStringList texts;
    QString description;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"text")
            texts += xml.readElementText();
        else if (xml.name() == u"desc")
            description = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_TRUE(texts.contains(one.title));
    EXPECT_TRUE(texts.contains(QStringLiteral("120")));
    EXPECT_EQ(description,
              QStringLiteral("2023年：本年新收 60件；2024年：本年新收 120件、上年结转 8件"));
}

TEST(ChartTest, TheWordFileHoldsEachPictureWithItsWords)
{
    const std::vector<Chart> all = charts(twoYears());
    const auto file = writeChartsDocx(twoYears(), all, [](const Chart& one) {
        return Result<QByteArray>("png of " + one.id.toUtf8());
    });
    ASSERT_TRUE(file);
    const auto entries = test::unzip(*file);
    const test::XmlElement document =
        test::parseXml(entries.at(QStringLiteral("word/document.xml")));
    EXPECT_EQ(test::orderFaults(document), QStringList());
    const auto pictures = document.deep(QStringLiteral("wp:docPr"));
    ASSERT_EQ(pictures.size(), all.size());
    const QString relations =
        QString::fromUtf8(entries.at(QStringLiteral("word/_rels/document.xml.rels")));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString name = all[i].id + QStringLiteral(".png");
        EXPECT_EQ(entries.at(QStringLiteral("word/media/") + name), "png of " + all[i].id.toUtf8());
        EXPECT_TRUE(relations.contains(QStringLiteral("media/") + name));
        EXPECT_EQ(pictures[i]->attributes.value(QStringLiteral("descr")), chartText(all[i]));
        EXPECT_TRUE(document.allText().contains(chartText(all[i])));
    }
    const auto failed = writeChartsDocx(twoYears(), all, [](const Chart&) -> Result<QByteArray> {
        return fail(ErrorCode::Unwritable, QStringLiteral("no font"));
    });
    EXPECT_FALSE(failed);
}

} // namespace
} // namespace gongkai
