// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_reader.h"
#include "core/output/writers.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <random>

namespace gongkai {
namespace {

const Catalog& catalog()
{
    static const Catalog builtIn = Catalog::builtIn();
    return builtIn;
}

void put(Report& report, const FieldKey& key, const QString& value)
{
    const auto done = report.apply({u"set"_qs, {{key, report.field(key), value}}});
    ASSERT_TRUE(done) << done.error().message.toStdString();
}

Report readBack(const QByteArray& json)
{
    auto report = readJson(json, u"again"_qs, catalog());
    EXPECT_TRUE(report) << report.error().message.toStdString();
    return report ? *report : Report(catalog().formForYear(2024), 2024, u"?"_qs);
}

// What reads back is the same report, and writes the same text.
void expectRoundTrip(const Report& report)
{
    const QByteArray json = writeJson(report);
    const Report again = readBack(json);
    EXPECT_EQ(again, report) << json.toStdString();
    EXPECT_EQ(writeJson(again).toStdString(), json.toStdString());
}

class RandomReport
{
public:
    RandomReport(FormPtr form, unsigned seed) : m_form(std::move(form)), m_random(seed) {}

    Report make()
    {
        Report report(m_form, m_form->firstYear, text());
        for (const CellId& cell : m_form->cells())
            if (const Figure figure = this->figure(m_form->cellType(cell)); !figure.isBlank())
                put(report, FieldKey::cell(cell), figure.toString());
        for (const Section& section : m_form->sections)
            if (!section.narrative.isEmpty() && chance())
                put(report, {FieldKind::Narrative, section.narrative}, text() + u'\n' + text());
        addLastYear(report);
        for (const CellId& cell : m_form->cells())
            if (chance() && chance() && chance())
                put(report, {FieldKind::Origin, cell.toString()},
                    toFieldText(Origin{text(), cell.toString(), u"2025-01-06T09:00:00+08:00"_qs,
                                       chance(), chance() ? text() : QString()}));
        return report;
    }

private:
    bool chance() { return m_random() % 2 == 0; }

    Figure figure(CellType type)
    {
        switch (m_random() % 4) {
        case 0:
            return {};
        case 1:
            return Figure::slash();
        default:
            break;
        }
        const Decimal whole(static_cast<std::int64_t>(m_random() % 10'000'000));
        if (type == CellType::Change && chance())
            return Figure(-whole);
        return Figure(type == CellType::Money ? *whole.scaledByPowerOfTen(-6) : whole);
    }

    QString text()
    {
        static const QList<uint> letters = u"一二、（）“”<>&\"\\/'甲乙𠮷,;%1 x_"_qs.toUcs4();
        QString text = u"文"_qs;
        for (auto i = m_random() % 12; i > 0; --i) {
            const char32_t letter = letters[static_cast<qsizetype>(m_random() % letters.size())];
            text += QString::fromUcs4(&letter, 1);
        }
        return text + u'文';
    }

    void addLastYear(Report& report)
    {
        LastYear last{m_form->id, report.year() - 1, text(), {}};
        for (const CellId& cell : m_form->cells())
            if (const Figure figure = this->figure(m_form->cellType(cell)); !figure.isBlank())
                last.cells.emplace(cell, figure);
        if (chance())
            last.narrative.emplace(u"overview"_qs, text() + u'\n' + text());
        put(report, {FieldKind::LastYear, {}}, toFieldText(last));
    }

    FormPtr m_form;
    std::mt19937 m_random;
};

TEST(JsonRoundTripTest, RandomReportsOfEveryFormReadBackEqual)
{
    for (const FormPtr& form : catalog().forms())
        for (unsigned seed = 1; seed <= 8; ++seed)
            expectRoundTrip(RandomReport(form, seed).make());
}

TEST(JsonRoundTripTest, TheSamplesReadBackEqual)
{
    const QDir samples(u":/samples"_qs);
    const QStringList names = samples.entryList({u"*.json"_qs});
    ASSERT_EQ(names.size(), 4);
    for (const QString& name : names) {
        QFile file(samples.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        expectRoundTrip(readBack(file.readAll()));
    }
}

TEST(JsonRoundTripTest, LocalRowsReadBackEqual)
{
    Report report(catalog().form(u"2014"_qs), 2017, u"示例区人民政府"_qs);
    const FormPtr form = report.formPtr();
    ASSERT_TRUE(report.apply(addLocalRow(report, {{}, u"normative_made"_qs, u"甲"_qs, u"件"_qs})));
    ASSERT_TRUE(report.apply(addLocalRow(report, {{}, u"local_1"_qs, u"乙"_qs, {}})));
    ASSERT_TRUE(report.apply(addLocalRow(report, {u"proposal_replies"_qs, {}, {}, {}})));
    put(report, {FieldKind::Cell, u"stat.local_2.value"_qs}, u"7"_qs);
    expectRoundTrip(report);
}

TEST(JsonRoundTripTest, ExplanationsKeepTheBlanksTheyWereWrittenFor)
{
    Report report(catalog().form(u"2021"_qs), 2024, u"示例区人民政府"_qs);
    const CellId filled{u"requests"_qs, u"new"_qs, u"natural"_qs};
    const CellId blank{u"requests"_qs, u"new"_qs, u"total"_qs};
    put(report, FieldKey::cell(filled), u"8"_qs);
    ASSERT_TRUE(report.apply(
        explain(report, u"requests.row"_qs, u"new"_qs, {{filled, blank}, {}}, u"合并登记"_qs)));
    ASSERT_TRUE(
        report.apply(explain(report, u"requests.other_share"_qs, {}, {{filled}, {}}, u"口径"_qs)));
    expectRoundTrip(report);
}

TEST(JsonRoundTripTest, ExplanationsKeepLastYearsFiguresAndThoseOfTheTextTheirSentence)
{
    Report report(catalog().form(u"2021"_qs), 2024, u"示例区人民政府"_qs);
    const CellId known{u"requests"_qs, u"new"_qs, u"natural"_qs};
    const CellId blank{u"requests"_qs, u"new"_qs, u"total"_qs};
    put(report, {FieldKind::LastYear, {}},
        toFieldText(LastYear{u"2021"_qs, 2023, {}, {{known, Figure(Decimal(80))}}}));
    ASSERT_TRUE(report.apply(explain(report, u"cells.jump"_qs, known.toString(),
                                     {{known}, {known, blank}}, u"机构改革"_qs)));
    const QString sentence = u"overview:4:收到“政府信息”公开申请：96件/次。"_qs;
    ASSERT_TRUE(report.apply(
        explain(report, u"text.received"_qs, sentence, {{known}, {}}, u"含转办1件"_qs)));
    expectRoundTrip(report);
    const Report read = readBack(writeJson(report));
    EXPECT_EQ(read.explanation(u"text.received"_qs, sentence)->text, u"含转办1件"_qs);
    EXPECT_EQ(read.explanation(u"cells.jump"_qs, known.toString())->lastYear,
              (std::map<CellId, Figure>{{known, Figure(Decimal(80))}, {blank, Figure()}}));
}

TEST(WriteJsonTest, KeysStandInTheOrderOfTheFormAndEmptyOnesAreLeftOut)
{
    Report report(catalog().form(u"2021"_qs), 2024, u"示例区人民政府"_qs);
    put(report, {FieldKind::Cell, u"requests.new.natural"_qs}, u"3440"_qs);
    put(report, {FieldKind::Cell, u"requests.new.research"_qs}, u"/"_qs);
    put(report, {FieldKind::Cell, u"a20_8.fees.amount"_qs}, u"59237.2449"_qs);
    put(report, {FieldKind::Meta, u"title"_qs}, u"示例报告"_qs);
    put(report, {FieldKind::Agency, u"level"_qs}, u"county"_qs);
    put(report, {FieldKind::Narrative, u"preface"_qs}, u"说明“甲”\n第二段"_qs);
    put(report, {FieldKind::Narrative, u"overview"_qs}, u"总体"_qs);
    put(report, {FieldKind::Cover, u"website"_qs}, u"www.example.com"_qs);
    put(report, {FieldKind::Cover, u"issue_date"_qs}, u"2025-01-20"_qs);
    put(report, {FieldKind::Signoff, u"phone"_qs}, u"0000-5550100"_qs);
    put(report, {FieldKind::Signoff, u"head"_qs}, u"周文清"_qs);
    put(report, {FieldKind::Override, {}}, toFieldText(Override{u"已核实"_qs, u"周文清"_qs, {}}));
    EXPECT_EQ(writeJson(report).toStdString(), R"({
  "format": "gongkai-report",
  "version": 1,
  "form": "2021",
  "year": 2024,
  "scope": "own",
  "edition": 1,
  "title": "示例报告",
  "agency": {
    "name": "示例区人民政府",
    "level": "county"
  },
  "cells": {
    "a20_8.fees.amount": "59237.2449",
    "requests.new.natural": "3440",
    "requests.new.research": "/"
  },
  "narrative": {
    "preface": "说明“甲”\n第二段",
    "overview": "总体"
  },
  "cover": {
    "issue_date": "2025-01-20",
    "website": "www.example.com"
  },
  "signoff": {
    "head": "周文清",
    "phone": "0000-5550100"
  },
  "override": {
    "reason": "已核实",
    "by": "周文清"
  }
}
)");
}

TEST(WriteJsonTest, AnEmptyReportIsItsHeadOnly)
{
    const Report report(catalog().form(u"2014"_qs), 2017, u"示例区人民政府"_qs);
    EXPECT_EQ(writeJson(report).toStdString(), R"({
  "format": "gongkai-report",
  "version": 1,
  "form": "2014",
  "year": 2017,
  "scope": "own",
  "edition": 1,
  "agency": {
    "name": "示例区人民政府"
  }
}
)");
}

} // namespace
} // namespace gongkai
