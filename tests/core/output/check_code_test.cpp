// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/check_code.h"

#include "core/report/field_json.h"
#include "tests/support/report_builder.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_qs;

ReportBuilder statistics()
{
    const std::vector<LocalRow> rows{{u"local_1"_qs, {}, u"网上　办件"_qs, u"件"_qs}};
    ReportBuilder report(builtInForm("2014"), 2017);
    report.field(FieldKind::Meta, u"local_rows"_qs, toFieldText(rows))
        .cells({{"stat.review.value", "22"},
                {"stat.fees.value", "0"},
                {"stat.staff.value", "/"},
                {"stat.local_1.value", "7"}});
    return report;
}

TEST(CheckCodeTest, TheTextListsWhatIsFilledInOrderOfTheIds)
{
    const Report report = statistics();
    const QByteArray expected = "gongkai-check-code 1\nform " + report.form().sha256.toLatin1() +
                                "\nyear 2017\nscope own\nedition 1\nagency 示例区人民政府\n"
                                "stat.fees.value=0\nstat.local_1.value=7\n"
                                "stat.review.value=22\nstat.staff.value=/\n"
                                "local_1\t\t网上 办件\t件";
    EXPECT_EQ(checkCodeText(report).toStdString(), expected.toStdString());
}

TEST(CheckCodeTest, TwelveCharactersAndACheckCharacterInGroups)
{
    const QString code = checkCode(statistics());
    const QRegularExpression shape(
        u"^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$"_qs);
    EXPECT_TRUE(shape.match(code).hasMatch()) << qPrintable(code);
    EXPECT_EQ(readCheckCode(code), code);
}

TEST(CheckCodeTest, EachFigureYearScopeEditionAndUnitChangesTheCode)
{
    const Report report = statistics();
    const auto with = [&](FieldKind kind, const char* id, const char* value) {
        return checkCode(statistics().field(kind, QString::fromUtf8(id), QString::fromUtf8(value)));
    };
    QStringList codes{
        checkCode(report),
        with(FieldKind::Cell, "stat.review.value", "21"),
        with(FieldKind::Cell, "stat.review.value", "/"),
        with(FieldKind::Cell, "stat.fees.value", ""),
        with(FieldKind::Meta, "year", "2016"),
        with(FieldKind::Meta, "scope", "aggregate"),
        with(FieldKind::Meta, "edition", "2"),
        with(FieldKind::Agency, "name", "示例区财政局"),
        with(FieldKind::Meta, "local_rows", R"([{"id":"local_1","label":"网上办件","unit":"个"}])"),
    };
    EXPECT_EQ(codes.removeDuplicates(), 0);
}

TEST(CheckCodeTest, ProseAndSignOffAreNotPartOfIt)
{
    EXPECT_EQ(checkCode(statistics()),
              checkCode(statistics()
                            .field(FieldKind::Signoff, u"head"_qs, u"张三"_qs)
                            .field(FieldKind::Cover, u"phone"_qs, u"010-00000000"_qs)));
}

TEST(CheckCodeTest, BothWaysToWriteAnAccentGiveOneCode)
{
    const auto named = [](const QString& name) {
        return checkCode(
            ReportBuilder(builtInForm("2021")).field(FieldKind::Agency, u"name"_qs, name));
    };
    EXPECT_EQ(named(u"Café 局"_qs), named(u"Cafe\u0301 局"_qs));
}

TEST(CheckCodeTest, IsReadAsPeopleTypeIt)
{
    const QString code = u"NZ9R-RBFR-S1D3-P"_qs;
    for (const QString& typed :
         {u"nz9rrbfrs1d3p"_qs, u" NZ9R RBFR S1D3 P "_qs, u"ＮＺ９Ｒ－ＲＢＦＲ－Ｓ１Ｄ３－Ｐ"_qs,
          u"NZ9R—RBFR—SlD3—P"_qs, u"nz9r–rbfr–sid3–p"_qs, u"NZ9R　RBFR　S1D3　P"_qs})
        EXPECT_EQ(readCheckCode(typed), code) << qPrintable(typed);
}

TEST(CheckCodeTest, EveryWrongCharacterIsFound)
{
    const QString code = u"NZ9RRBFRS1D3P"_qs;
    for (qsizetype i = 0; i < code.size(); ++i)
        for (const QChar c : alphabet) {
            QString typed = code;
            typed[i] = c;
            EXPECT_EQ(readCheckCode(typed).has_value(), c == code[i]) << qPrintable(typed);
        }
}

TEST(CheckCodeTest, SwappedNeighboursAreFound)
{
    const QString code = u"NZ9RRBFRS1D3P"_qs;
    for (qsizetype i = 0; i + 1 < code.size(); ++i) {
        QString typed = code;
        std::swap(typed[i], typed[i + 1]);
        EXPECT_EQ(readCheckCode(typed).has_value(), typed == code) << qPrintable(typed);
    }
}

TEST(CheckCodeTest, WhatIsNoCodeIsRefused)
{
    for (const QString& typed : {u""_qs, u"NZ9R-RBFR-S1D3"_qs, u"NZ9R-RBFR-S1D3-PP"_qs,
                                 u"NZ9R-RBFR-S1D3-U"_qs, u"NZ9R-RBFR-S1D3-好"_qs, u"----"_qs})
        EXPECT_EQ(readCheckCode(typed), std::nullopt) << qPrintable(typed);
}

} // namespace
} // namespace gongkai
