// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The printed pages of published reports against pictures in tests/data/pages that were looked at.
// A page that is meant to look otherwise: run with GONGKAI_KEEP_PICTURES=1, look at what changed.
#include "core/output/compose.h"
#include "core/output/paper/fonts.h"
#include "tests/core/output/paper/picture.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QPainter>

namespace gongkai {
namespace {

struct Printed
{
    const char* report;
    ComposeOptions how;
    const char* name;
    int pages;
};

void PrintTo(const Printed& printed, std::ostream* out)
{
    *out << printed.name;
}

const ComposeOptions published{Purpose::Publish, Extent::TablesOnly};
const ComposeOptions forTheStamp{Purpose::Signoff, Extent::TablesOnly};

class PicturesTest : public testing::TestWithParam<Printed>
{
protected:
    static QString pathOf(const QString& name)
    {
        return QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/pages/") + name + u".png";
    }
};

TEST_P(PicturesTest, EachPageLooksLikeItsStoredPicture)
{
    if (chooseFonts().body != u"Noto Serif CJK SC")
        GTEST_SKIP()
            << "the stored pictures are set in Noto Serif CJK SC, which is not chosen here";
    const Report report = test::publishedCase(GetParam().report);
    const PagedDocument pages(
        compose(report, findingsOf(report, Lexicon::builtIn()), GetParam().how), {});
    ASSERT_EQ(pages.pageCount(), GetParam().pages);
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QString name =
            QString::fromLatin1(GetParam().name) + u'-' + QString::number(page + 1);
        const QImage drawn = test::pictureOf(pages, page);
        if (qEnvironmentVariableIsSet("GONGKAI_KEEP_PICTURES")) {
            ASSERT_TRUE(drawn.save(pathOf(name), "PNG", 0));
            continue;
        }
        const QImage stored = QImage(pathOf(name)).convertToFormat(QImage::Format_Grayscale8);
        ASSERT_FALSE(stored.isNull()) << qPrintable(pathOf(name));
        const int found = test::difference(drawn, stored);
        if (found > test::tolerance) {
            const QString kept = QDir::temp().filePath(name + u".png");
            drawn.save(kept);
            ADD_FAILURE() << qPrintable(name) << " differs by " << found
                          << " grey levels; what was drawn is in " << qPrintable(kept);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    StatutoryPages, PicturesTest,
    testing::Values(Printed{"statistics_2017", published, "2014", 2},
                    Printed{"statistics_2017", forTheStamp, "2014-signoff", 3},
                    Printed{"bureau_2020", published, "2019", 3},
                    Printed{"district_2023", published, "2021", 3},
                    Printed{"district_2023", forTheStamp, "2021-signoff", 3}),
    [](const auto& each) {
        return QString::fromLatin1(each.param.name).replace(u'-', u'_').toStdString();
    });

// A table-like picture: frame, rules, and a figure.
QImage picture(int ruleAt, const QString& figure)
{
    QImage image(120, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawRect(5, 5, 110, 50);
    painter.drawLine(5, ruleAt, 115, ruleAt);
    QFont font(chooseFonts().digits);
    font.setPixelSize(11);
    painter.setFont(font);
    painter.drawText(20, 50, figure);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

TEST(PictureDifferenceTest, SeesWhatAReaderWouldSee)
{
    const QImage right = picture(30, QStringLiteral("3440"));
    EXPECT_EQ(test::difference(right, right), 0);
    EXPECT_GT(test::difference(right, picture(31, QStringLiteral("3440"))), test::tolerance);
    EXPECT_GT(test::difference(right, picture(30, QStringLiteral("344"))), test::tolerance);
    EXPECT_GT(test::difference(right, picture(30, QStringLiteral("3441"))), test::tolerance);
    EXPECT_EQ(test::difference(right, right.copy(0, 0, 119, 60)), 255);
}

TEST(PictureDifferenceTest, ForgivesSmoothing)
{
    const QImage right = picture(30, QStringLiteral("3440"));
    const QImage softer = right.scaled(240, 120, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                              .scaled(120, 60, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    EXPECT_GT(test::difference(right, softer), 0);
    EXPECT_LE(test::difference(right, softer), test::tolerance);
}

} // namespace
} // namespace gongkai
