// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted is read in a light palette, a dark one and one of high contrast: WCAG 2, 1.4.3
// (text 4.5 : 1) and 1.4.11 (signs 3 : 1).
#include "forms/banner.h"
#include "forms/colours.h"
#include "forms/findings/findings_panel.h"
#include "forms/findings/severity_mark.h"
#include "forms/focus_frame.h"
#include "forms/grid/sheet_model.h"
#include "forms/grid/sheet_view.h"
#include "forms/icons.h"
#include "forms/pages/prose_margin.h"
#include "forms/report_view.h"
#include "forms/status_line.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

namespace gongkai::test {
namespace {

constexpr double text = 4.5;
constexpr double sign = 3;

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

// The strongest of what is painted in an area against its ground, which is the commonest colour.
double painted(const QImage& image, const QRect& area)
{
    const QRect inside = area & image.rect();
    QHash<QRgb, int> pixels;
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++pixels[image.pixel(x, y)];
    QRgb ground = 0;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel)
        if (pixel.value() > pixels.value(ground))
            ground = pixel.key();
    double best = 1;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel)
        best = std::max(best, contrast(QColor(pixel.key()), QColor(ground)));
    return best;
}

QImage shot(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QPalette paletteOf(QRgb window, QRgb base, QRgb words, QRgb highlight, QRgb highlighted)
{
    QPalette palette(QColor{window});
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(words));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(base));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, QColor(highlighted));
    return palette;
}

struct Scheme
{
    const char* name;
    QPalette palette;
};

std::vector<Scheme> schemes()
{
    return {
        {"light", QApplication::style()->standardPalette()},
        {"dark", paletteOf(0xff2d2d30, 0xff1e1e1e, 0xfff0f0f0, 0xff2a82da, 0xffffffff)},
        {"high contrast", paletteOf(0xff000000, 0xff000000, 0xffffffff, 0xffffff00, 0xff000000)},
        {"high contrast, white",
         paletteOf(0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xffffff00)}};
}

class ContrastTest : public testing::TestWithParam<int>
{
protected:
    ContrastTest() { QApplication::setPalette(scheme.palette); }
    ~ContrastTest() override { QApplication::setPalette(before); }

    const QPalette before = QApplication::palette();
    const Scheme scheme = schemes()[static_cast<std::size_t>(GetParam())];
    const QColor base = scheme.palette.color(QPalette::Base);
    const QColor window = scheme.palette.color(QPalette::Window);
};

TEST_P(ContrastTest, EveryColourOfTheTableIsSeenOnItsGround)
{
    for (const QColor& ground : {base, window}) {
        for (const Tone tone : {Tone::Error, Tone::Warning, Tone::Hint, Tone::FullSide,
                                Tone::DashedSide, Tone::Unconfirmed})
            EXPECT_GE(contrast(toneColour(tone, scheme.palette), ground), sign)
                << scheme.name << static_cast<int>(tone);
        EXPECT_GE(contrast(quietText(scheme.palette), ground), text) << scheme.name;
        EXPECT_GE(contrast(focusColour(scheme.palette), ground), sign) << scheme.name;
    }
    for (const Tone tone : {Tone::Error, Tone::Warning, Tone::Hint})
        EXPECT_GE(contrast(toneColour(tone, scheme.palette), onTone(scheme.palette)), sign)
            << scheme.name << static_cast<int>(tone);
    for (const Fate fate :
         {Fate::Taken, Fate::Changed, Fate::Doubtful, Fate::Refused, Fate::ByHand, Fate::Left})
        EXPECT_GE(contrast(fateGround(fate, scheme.palette), scheme.palette.color(QPalette::Text)),
                  text)
            << scheme.name << static_cast<int>(fate);
    const Notice notice = noticeColours(scheme.palette);
    EXPECT_GE(contrast(notice.ground, notice.words), text);
    EXPECT_GE(contrast(markedColours().ground, markedColours().words), text);
}

TEST_P(ContrastTest, EveryIconIsSeen)
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.png")}))
        if (!file.contains(u'@') && !file.startsWith(QStringLiteral("gongkai")))
            names << QString(file).remove(QStringLiteral(".png"));
    ASSERT_GE(names.size(), 10);
    const auto on = [&](const QColor& ground, const QIcon& icon) {
        QImage image(48, 48, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        icon.paint(&painter, QRect(8, 8, 32, 32));
        painter.end();
        return painted(image, image.rect());
    };
    for (const QColor& ground : {base, window}) {
        for (const QString& name : names)
            EXPECT_GE(on(ground, icon(name)), sign) << scheme.name << ' ' << name.toStdString();
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
            EXPECT_GE(on(ground, severityIcon(severity)), sign) << scheme.name;
    }
}

TEST_P(ContrastTest, TheTablesAreRead)
{
    TestWindow program;
    program->resize(1300, 800);
    program->show();
    program->openSample(QStringLiteral("mistakes_2023"));
    program.go("requests.new.natural");
    program->view()->findings().next();
    auto* view = program->view()->findChild<SheetView*>();
    const QImage body = shot(*view->viewport());
    const auto* model = qobject_cast<const SheetModel*>(view->model());
    int cells = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QRect place = view->visualRect(index);
            if (model->anchor(index) != index || !view->viewport()->rect().contains(place))
                continue;
            const bool isBlank = index.data(SheetModel::BlankRole).toBool();
            const bool isFigure = model->cellId(index).has_value();
            if (!isFigure && index.data().toString().isEmpty())
                continue;
            ++cells;
            EXPECT_GE(painted(body, place.adjusted(6, 6, -6, -6)), isBlank ? sign : text)
                << scheme.name << ' ' << row << ',' << column;
        }
    }
    EXPECT_GE(cells, 40);
    QHeaderView& stub = *view->verticalHeader();
    const QImage labels = shot(*stub.viewport());
    for (int row = 0; row < stub.count(); ++row) {
        const QRect place(stub.width() / 2, stub.sectionViewportPosition(row), stub.width() / 2,
                          stub.sectionSize(row));
        if (stub.viewport()->rect().contains(place)) {
            EXPECT_GE(painted(labels, place.adjusted(3, 3, -3, -3)), text) << scheme.name << row;
        }
    }
}

TEST_P(ContrastTest, ListsBannersAndTheStatusLineAreRead)
{
    TestWindow program;
    program->resize(1300, 800);
    program->show();
    {
        auto* recent = program->findChild<QListWidget*>();
        auto* item = new QListWidgetItem(QStringLiteral("示例"), recent);
        EXPECT_GE(painted(shot(*recent->viewport()), recent->visualItemRect(item)), text);
    }
    program->openSample(QStringLiteral("mistakes_2023"));
    QCoreApplication::processEvents();
    auto* parts = program->view()->findChild<QListView*>();
    const QImage list = shot(*parts->viewport());
    for (int row = 0; row < parts->model()->rowCount(); ++row) {
        const QRect place = parts->visualRect(parts->model()->index(row, 0));
        EXPECT_GE(painted(list, place), text) << scheme.name << row;
    }
    auto* tree = program->view()->findings().findChild<QTreeView*>();
    const QImage findings = shot(*tree->viewport());
    for (int row = 0; row < 4; ++row)
        EXPECT_GE(painted(findings, tree->visualRect(tree->model()->index(row, 0))), text);
    for (QToolButton* count : program->findChild<StatusLine*>()->findChildren<QToolButton*>())
        if (count->isVisible()) {
            EXPECT_GE(painted(shot(*count), count->rect().adjusted(3, 3, -3, -3)), text)
                << scheme.name << ' ' << count->text().toStdString();
        }
    for (Banner* banner : program->findChildren<Banner*>())
        if (banner->isVisible()) {
            EXPECT_GE(painted(shot(*banner), banner->rect()), text) << scheme.name;
        }
}

TEST_P(ContrastTest, TheSignsBesideTheTextAndTheFrameOfTheAreaAreSeen)
{
    TestWindow program;
    program->resize(1300, 800);
    program->show();
    program->openSample(QStringLiteral("mistakes_2023"));
    program->view()->showPage({PageRef::Kind::Narrative, QStringLiteral("overview")});
    QCoreApplication::processEvents();
    auto* margin = program->view()->findChild<ProseMargin*>();
    EXPECT_GE(painted(shot(*margin), margin->rect()), sign) << scheme.name;
    auto* frame = program->view()->findChild<FocusFrame*>();
    program->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*program));
    program->view()->stepPane(1);
    ASSERT_TRUE(frame->isVisible());
    const QImage all = shot(*program->view());
    const QPoint edge = frame->geometry().topLeft() + QPoint(0, frame->height() / 2);
    EXPECT_GE(contrast(QColor(all.pixel(edge)), base), sign) << scheme.name;
    EXPECT_GE(contrast(QColor(all.pixel(edge)), window), sign) << scheme.name;
}

INSTANTIATE_TEST_SUITE_P(Schemes, ContrastTest, testing::Range(0, 4));

} // namespace
} // namespace gongkai::test
