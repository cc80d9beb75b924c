// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/chart_picture.h"

#include "core/output/chart.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace gongkai {
namespace {

using Anchor = ChartPicture::Words::Anchor;

constexpr double margin = 24;
constexpr double titleHeight = 20;
constexpr double textHeight = 13;
constexpr double lineHeight = 18;
constexpr double footRoom = 52; // two lines of labels
constexpr double axisRoom = 56; // figures of an upright axis
constexpr quint32 axisColor = 0x595959;
constexpr quint32 gridColor = 0xd9d9d9;
// Dark and light enough beside each other to stay apart in black and white.
constexpr std::array<quint32, 8> colors{0x1f4e79, 0xf4a261, 0x2a9d8f, 0x8d99ae,
                                        0xb5179e, 0x6a994e, 0xe63946, 0x495057};
constexpr std::array<double, 4> dashes{0, 8, 3, 14};
// Bars have two series at most: last year lighter.
constexpr std::array<quint32, 2> yearColors{0x9dc3e6, 0x1f4e79};

constexpr double markSize = 5; // from its middle

// The corners of the signs, the middle being 0, the size 1.
std::vector<QPointF> circle()
{
    constexpr int corners = 24;
    std::vector<QPointF> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points.emplace_back(std::cos(angle), std::sin(angle));
    }
    return points;
}

constexpr std::size_t signCount = 4;

std::vector<QPointF> signOf(std::size_t series)
{
    switch (series % signCount) {
    case 0:
        return circle();
    case 1:
        return {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}};
    case 2:
        return {{0, -1.2}, {1.1, 0.9}, {-1.1, 0.9}};
    default:
        return {{0, -1.3}, {1.3, 0}, {0, 1.3}, {-1.3, 0}};
    }
}

quint32 seriesColor(const Chart& chart, std::size_t series)
{
    if (chart.kind != Chart::Kind::Lines)
        return yearColors[chart.series.size() == 1 ? 1 : series % yearColors.size()];
    return colors[series % colors.size()];
}

// About as wide as any font makes it: Chinese characters are squares.
double widthOf(const QString& text, double height)
{
    constexpr char16_t firstWide = 0x2e80;
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= firstWide ? height : 0.6 * height;
    return width;
}

// The highest value and the step of an axis, so that it has up to five steps of 1, 2 or 5 times a
// power of ten.
struct Axis
{
    double top = 5;
    double step = 1;
};

Axis axisOf(const Chart& chart)
{
    double highest = 0;
    for (const ChartSeries& series : chart.series)
        for (const auto& value : series.values)
            if (value)
                highest = std::max(highest, value->toDouble());
    Axis axis;
    while (axis.top < highest) {
        // 1, 2, 5, 10, …
        const double power = std::pow(10, std::floor(std::log10(axis.step) + 1e-9));
        axis.step = std::round(axis.step / power) == 2 ? 5 * power : 2 * axis.step;
        axis.top = 5 * axis.step;
    }
    // No higher than needed.
    axis.top = std::max(1.0, std::ceil(highest / axis.step)) * axis.step;
    return axis;
}

// A text in lines that fit; by characters, as Chinese is broken.
QStringList wrapped(const QString& text, double width, int mostLines)
{
    QStringList lines{QString()};
    for (const QChar c : text) {
        if (widthOf(lines.last() + c, textHeight) > width && lines.size() < mostLines)
            lines += QString();
        lines.last() += c;
    }
    return lines;
}

class Layout
{
public:
    explicit Layout(const Chart& chart) : m_chart(chart), m_axis(axisOf(chart)) {}

    ChartPicture run()
    {
        write({ChartPicture::size.width() / 2, margin + titleHeight * 0.6}, m_chart.title,
              Anchor::Middle, titleHeight, true);
        if (m_chart.kind != Chart::Kind::Lines) // a line has its name at its end
            writeLegend();
        switch (m_chart.kind) {
        case Chart::Kind::Bars:
            drawBars();
            break;
        case Chart::Kind::Rows:
            drawRows();
            break;
        case Chart::Kind::Lines:
            drawLines();
            break;
        }
        return std::move(m_picture);
    }

private:
    void write(QPointF baseline, const QString& text, Anchor anchor = Anchor::Middle,
               double height = textHeight, bool bold = false)
    {
        m_picture.words.push_back({baseline, text, height, anchor, bold});
    }

    // The names of the series above the chart, as many lines as they need.
    void writeLegend()
    {
        constexpr double mark = 12;
        constexpr double gap = 18;
        constexpr double height = textHeight - 1;
        double width = 0;
        for (const ChartSeries& series : m_chart.series)
            width += mark + 5 + widthOf(series.name, height) + gap;
        const double room = ChartPicture::size.width() - 2 * margin;
        double x = margin + std::max(0.0, (room - (width - gap)) / 2);
        double y = margin + titleHeight + 14;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const QString& name = m_chart.series[i].name;
            const double own = mark + 5 + widthOf(name, height);
            if (x + own > margin + room + 1) {
                x = margin;
                y += lineHeight;
            }
            drawBox({x, y - mark + 1, mark, mark}, i);
            write({x + mark + 5, y}, name, Anchor::Start, height);
            x += own + gap;
        }
        m_head = y + 28;
    }

    QRectF upright() const
    {
        return QRectF(QPointF(0, 0), ChartPicture::size)
            .adjusted(margin + axisRoom - 16, m_head, -margin, -footRoom);
    }

    void drawUprightAxis(const QRectF& area)
    {
        write({area.left() - 8, area.top() - 10}, u"（%1）"_qs.arg(m_chart.unit), Anchor::End);
        for (double value = 0; value <= m_axis.top * 1.001; value += m_axis.step) {
            const double y = yOf(area, value);
            m_picture.strokes.push_back(
                {{area.left(), y, area.right(), y}, value == 0 ? axisColor : gridColor, 1, 0});
            write({area.left() - 8, y + textHeight / 3}, QString::number(value, 'f', 0),
                  Anchor::End, textHeight - 1);
        }
    }

    double yOf(const QRectF& area, double value) const
    {
        return area.bottom() - area.height() * value / m_axis.top;
    }

    void drawBars()
    {
        const QRectF area = upright();
        drawUprightAxis(area);
        const auto groups = static_cast<double>(m_chart.labels.size());
        const double group = area.width() / groups;
        const auto bars = static_cast<double>(m_chart.series.size());
        const double bar = std::min(56.0, group * 0.7 / bars);
        for (qsizetype label = 0; label < m_chart.labels.size(); ++label) {
            const double middle = area.left() + group * (static_cast<double>(label) + 0.5);
            double baseline = area.bottom() + lineHeight;
            for (const QString& line : wrapped(m_chart.labels[label], group - 6, 2)) {
                write({middle, baseline}, line);
                baseline += lineHeight - 2;
            }
            double left = middle - bar * bars / 2;
            for (std::size_t i = 0; i < m_chart.series.size(); ++i, left += bar)
                drawBar(area, left, bar, i, m_chart.series[i].values[static_cast<size_t>(label)]);
        }
    }

    void drawBar(const QRectF& area, double left, double width, std::size_t series,
                 const std::optional<Decimal>& value)
    {
        const double middle = left + width / 2;
        if (!value)
            return write({middle, area.bottom() - 5}, u"—"_qs);
        const double top = yOf(area, value->toDouble());
        drawBox({left + 1, top, width - 2, area.bottom() - top}, series);
        write({middle, top - 5}, value->toString(), Anchor::Middle, textHeight - 1);
    }

    // A nought is no box, only a figure.
    void drawBox(const QRectF& area, std::size_t series)
    {
        if (area.isEmpty())
            return;
        m_picture.boxes.push_back({area, seriesColor(m_chart, series)});
        if (m_picture.boxes.back().color == yearColors[0])
            hatch(area);
    }

    // Strokes from the lower left to the upper right, and a line around.
    void hatch(const QRectF& area)
    {
        constexpr double step = 7;
        const auto draw = [this](const QPointF& from, const QPointF& to) {
            m_picture.hatches.push_back({{from, to}, yearColors[1], 1.2, 0});
        };
        const double last = area.right() + area.bottom();
        for (double sum = area.left() + area.top() + step; sum < last; sum += step)
            draw({std::max(area.left(), sum - area.bottom()),
                  std::min(area.bottom(), sum - area.left())},
                 {std::min(area.right(), sum - area.top()),
                  std::max(area.top(), sum - area.right())});
        draw(area.topLeft(), area.topRight());
        draw(area.topRight(), area.bottomRight());
        draw(area.bottomRight(), area.bottomLeft());
        draw(area.bottomLeft(), area.topLeft());
    }

    void drawMark(const QPointF& middle, std::size_t series)
    {
        ChartPicture::Mark mark{{}, seriesColor(m_chart, series), series >= signCount};
        for (const QPointF& corner : signOf(series))
            mark.corners.push_back(middle + markSize * corner);
        m_picture.marks.push_back(std::move(mark));
    }

    void drawRows()
    {
        double labels = 0;
        for (const QString& label : m_chart.labels)
            labels = std::max(labels, widthOf(label, textHeight));
        const double valueRoom = 60;
        const QRectF area =
            QRectF(QPointF(0, 0), ChartPicture::size)
                .adjusted(margin + labels + 10, m_head, -margin - valueRoom, -margin);
        m_picture.strokes.push_back({{area.topLeft(), area.bottomLeft()}, axisColor, 1, 0});
        write({ChartPicture::size.width() - margin, m_head - 10}, u"（%1）"_qs.arg(m_chart.unit),
              Anchor::End);
        const double group = area.height() / static_cast<double>(m_chart.labels.size());
        const auto bars = static_cast<double>(m_chart.series.size());
        const double bar = std::min(24.0, group * 0.8 / bars);
        for (qsizetype label = 0; label < m_chart.labels.size(); ++label) {
            const double middle = area.top() + group * (static_cast<double>(label) + 0.5);
            write({area.left() - 8, middle + textHeight / 3}, m_chart.labels[label], Anchor::End);
            double top = middle - bar * bars / 2;
            for (std::size_t i = 0; i < m_chart.series.size(); ++i, top += bar)
                drawRow(area, top, bar, i, m_chart.series[i].values[static_cast<size_t>(label)]);
        }
    }

    void drawRow(const QRectF& area, double top, double height, std::size_t series,
                 const std::optional<Decimal>& value)
    {
        const double width = value ? area.width() * value->toDouble() / m_axis.top : 0;
        if (value)
            drawBox({area.left(), top + 1, width, height - 2}, series);
        write({area.left() + width + 5, top + height / 2 + textHeight / 3},
              value ? value->toString() : u"—"_qs, Anchor::Start, textHeight - 1);
    }

    void drawLines()
    {
        const QRectF area = upright().adjusted(0, 0, -40, 0);
        drawUprightAxis(area);
        const auto count = static_cast<double>(m_chart.labels.size());
        const auto xOf = [&](qsizetype label) {
            return area.left() + area.width() * (static_cast<double>(label) + 0.5) / count;
        };
        for (qsizetype label = 0; label < m_chart.labels.size(); ++label)
            write({xOf(label), area.bottom() + lineHeight}, m_chart.labels[label]);
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            drawLine(area, i, xOf);
        writeEnds(area, xOf);
    }

    template <typename XOf>
    void drawLine(const QRectF& area, std::size_t series, const XOf& xOf)
    {
        const quint32 color = seriesColor(m_chart, series);
        const double dash = dashes[series % dashes.size()];
        std::optional<QPointF> before;
        for (std::size_t i = 0; i < m_chart.series[series].values.size(); ++i) {
            const auto& value = m_chart.series[series].values[i];
            if (!value) {
                before.reset();
                continue;
            }
            const QPointF here(xOf(static_cast<qsizetype>(i)), yOf(area, value->toDouble()));
            if (before)
                m_picture.strokes.push_back({{*before, here}, color, 2.5, dash});
            drawMark(here, series);
            before = here;
        }
    }

    // The figures beside the first points, behind the last ones with the names; pushed apart where
    // they would lie on each other.
    template <typename XOf>
    void writeEnds(const QRectF& area, const XOf& xOf)
    {
        const qsizetype last = m_chart.labels.size() - 1;
        for (const qsizetype end : last == 0 ? QList<qsizetype>{0} : QList<qsizetype>{0, last}) {
            const bool isLeft = end == 0 && last > 0;
            std::vector<End> ends;
            for (std::size_t i = 0; i < m_chart.series.size(); ++i)
                if (const auto& value = m_chart.series[i].values[static_cast<std::size_t>(end)])
                    ends.push_back({yOf(area, value->toDouble()), i, value->toString()});
            std::ranges::sort(ends, std::greater(), &End::y);
            double lowest = area.bottom() + textHeight / 3;
            for (const auto& [y, series, figure] : ends) {
                const double baseline = std::min(y + textHeight / 3, lowest);
                lowest = baseline - textHeight - 1;
                if (isLeft)
                    write({xOf(end) - 10, baseline}, figure, Anchor::End, textHeight - 1);
                else
                    writeName({xOf(end) + 10, baseline}, series, figure);
            }
        }
    }

    // With the sign in front: pushed apart, names stand no longer beside their points.
    void writeName(const QPointF& baseline, std::size_t series, const QString& figure)
    {
        drawMark(baseline + QPointF(markSize + 3, -textHeight / 3), series);
        write(baseline + QPointF(2 * markSize + 8, 0), m_chart.series[series].name + u' ' + figure,
              Anchor::Start, textHeight - 1);
    }

    struct End
    {
        double y;
        std::size_t series;
        QString figure;
    };

    const Chart& m_chart;
    Axis m_axis;
    double m_head = margin + titleHeight + 28; // title, legend and unit
    ChartPicture m_picture;
};

} // namespace

ChartPicture layOut(const Chart& chart)
{
    return Layout(chart).run();
}

QString chartText(const Chart& chart)
{
    QStringList parts;
    for (const ChartSeries& series : chart.series) {
        QStringList values;
        for (qsizetype i = 0; i < chart.labels.size(); ++i)
            if (const auto& value = series.values[static_cast<std::size_t>(i)])
                values += u"%1 %2%3"_qs.arg(chart.labels[i], value->toString(), chart.unit);
        if (!values.isEmpty())
            parts += series.name + u"：" + values.join(u'、');
    }
    return parts.join(u'；');
}

} // namespace gongkai
