// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_engine.h"
#include "core/output/compose.h"
#include "core/output/paper/page_flow.h"
#include "core/output/paper/paginator.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/support/report_builder.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

Document signoffCopy(const Report& report)
{
    return compose(report, findingsOf(report, Lexicon::builtIn()), {.purpose = Purpose::Signoff});
}

// All that can stand on the 审签单 at its longest: findings of long sentences, explained and open,
// unconfirmed figures and the leader's reason.
Report worstCase()
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.field(FieldKind::Narrative, u"overview"_qs, u"收到申请7件，收到申请8件。"_qs);
    builder.restZero().lastYear({{"requests.carried_out.natural", "9999999999"},
                                 {"requests.carried_out.business", "9999999999"},
                                 {"requests.carried_out.research", "9999999999"},
                                 {"requests.carried_out.welfare", "9999999999"},
                                 {"requests.new.total", "9999999999"}});
    for (const char* row : {"granted", "partial", "denied_secret", "denied_law", "denied_safety"})
        builder.row("requests", row, {"9999999999", "0", "0", "0", "0", "0", "0"});
    const Origin origin{u"上年.gkb"_qs, {}, {}, false, {}};
    for (const char* cell : {"requests.declined_petition.natural", "requests.denied_safety.legal",
                             "requests.denied_third_party.welfare", "disputes.review.upheld"})
        builder.field(FieldKind::Origin, QString::fromUtf8(cell), toFieldText(origin));
    Report report = builder;
    const QString text =
        u"上年登记时把合并办理的申请按件重复计入，今年已经按照登记簿逐件核对改正。"_qs.repeated(4);
    for (const Finding& finding : checkReport(report))
        if (finding.outcome == Outcome::Broken && finding.check->severity == Severity::Warning)
            test::apply(report, explain(report, finding, text));
    return report;
}

TEST(SignoffPagesTest, TheSheetInFrontIsOnePageAtItsLongest)
{
    const Report report = worstCase();
    const PagedDocument pages(signoffCopy(report), {});
    EXPECT_TRUE(pages.pageText(0).contains(u"审 签 单"_qs));
    EXPECT_TRUE(pages.pageText(0).contains(u"签名：")) << qPrintable(pages.pageText(0));
    EXPECT_TRUE(pages.pageText(1).startsWith(u"示例区人民政府")) << qPrintable(pages.pageText(1));
}

TEST(SignoffPagesTest, TheDispatchSheetIsOnePageInFront)
{
    const Report report = worstCase();
    const PagedDocument pages(compose(report, findingsOf(report, Lexicon::builtIn()),
                                      {.purpose = Purpose::Signoff, .withDispatchSheet = true}),
                              {});
    EXPECT_TRUE(pages.pageText(0).contains(u"发文稿纸"_qs));
    EXPECT_TRUE(pages.pageText(0).contains(u"印制份数"_qs)) << qPrintable(pages.pageText(0));
    EXPECT_TRUE(pages.pageText(1).contains(u"审 签 单"_qs));
}

// The middle of a line on its page, and how far its baseline lies below that of the line before.
struct Placed
{
    double middle, right, below;
};

Placed placed(const Layout& layout, const QString& text)
{
    for (const Page& page : layout.pages)
        for (size_t i = 1; i < page.texts.size(); ++i)
            if (page.texts[i].line.text == text) {
                const double left = page.texts[i].baseline.x();
                const double width = page.texts[i].line.width;
                return {left + width / 2, left + width,
                        page.texts[i].baseline.y() - page.texts[i - 1].baseline.y()};
            }
    ADD_FAILURE() << qPrintable(text);
    return {};
}

TEST(SignoffPagesTest, NameAndDateAreCentredOverOneAnotherUnderRoomForTheSeal)
{
    constexpr double line = 225 * 72 / 25.4 / 22;
    constexpr double character = 156 * 72 / 25.4 / 28;
    constexpr double edge = 184 * 72 / 25.4;
    for (const QString& name :
         {u"示例局"_qs, u"示例区人民政府"_qs, u"示例区人民政府政务服务和数据管理办公室"_qs}) {
        const Report report = ReportBuilder(builtInForm("2021"), 2024)
                                  .field(FieldKind::Agency, u"name"_qs, name)
                                  .field(FieldKind::Narrative, u"others"_qs, u"没有其他事项。"_qs)
                                  .field(FieldKind::Cover, u"issue_date"_qs, u"2025-01-20"_qs);
        GlyphSource glyphs(chooseFonts());
        const Layout layout = layOut(compose(report, {}, {}), PageSetup(), glyphs);
        const Placed above = placed(layout, name);
        const Placed date = placed(layout, u"2025年1月20日"_qs);
        EXPECT_NEAR(above.middle, date.middle, character / 2) << qPrintable(name);
        EXPECT_NEAR(above.below, 3 * line, 0.01); // two empty lines
        EXPECT_NEAR(date.below, line, 0.01);
        EXPECT_LE(std::max(above.right, date.right), edge - 2 * character + 0.01);
        if (name.size() < 9) {
            EXPECT_NEAR(date.right, edge - 4 * character, character / 2);
        }
    }
}

TEST(SignoffPagesTest, EveryPageNamesItsNumberOfAllAndTheCode)
{
    const Document document = signoffCopy(ReportBuilder(builtInForm("2021")).restZero());
    const PagedDocument pages(document, {});
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QString number = u"%1/%2"_qs.arg(page + 1).arg(pages.pageCount());
        const QString text = pages.pageText(page).remove(u'\n');
        EXPECT_TRUE(text.endsWith(document.checkFooter->line(number))) << qPrintable(text);
    }
}

TEST(SignoffPagesTest, PlaceholdersInTheNameOfAnAgencyStandInTheFootAsTheyAre)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024)
                              .field(FieldKind::Agency, u"name"_qs, u"甲%2局%1"_qs);
    const PagedDocument pages(signoffCopy(report), {});
    for (int page = 0; page < pages.pageCount(); ++page)
        EXPECT_TRUE(
            pages.pageText(page).remove(u'\n').contains(u"甲%2局%1　2024年度　2021年表式　第"_qs))
            << qPrintable(pages.pageText(page));
}

TEST(SignoffPagesTest, TheQrCodeIsDrawnModuleForModuleAtLeastTwelveMillimetresWide)
{
    const Document document = signoffCopy(ReportBuilder(builtInForm("2021")).restZero());
    const QrImage& qr = document.checkFooter->qr;
    const PagedDocument pages(document, {});
    constexpr double dotsPerMillimetre = 10;
    QImage image(2100, 2970, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 0, dotsPerMillimetre * 25.4 / 72);
    painter.end();
    // Upper left corner: left edge of the text, 10.5 mm below it.
    const double left = 28 * dotsPerMillimetre;
    const double top = (37 + 225 + 10.5) * dotsPerMillimetre;
    const double module = 0.6 * dotsPerMillimetre;
    ASSERT_GE(qr.size * 0.6, 12.0);
    for (int row = 0; row < qr.size; ++row)
        for (int column = 0; column < qr.size; ++column) {
            const int x = static_cast<int>(left + (column + 0.5) * module);
            const int y = static_cast<int>(top + (row + 0.5) * module);
            EXPECT_EQ(image.pixelColor(x, y).lightness() < 128, qr.isDark(row, column))
                << row << ' ' << column;
        }
}

} // namespace
} // namespace gongkai
