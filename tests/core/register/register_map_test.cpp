// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register_map.h"

#include "core/register/built_in.h"
#include "core/register/settings.h"
#include "tests/support/report_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>

namespace gongkai {
namespace {

using test::builtInForm;
using testing::HasSubstr;

QSet<QString> mappedRows(const RegisterMap& map, const QString& tableId)
{
    QSet<QString> rows;
    for (const TableMap& table : map.tables)
        if (table.table == tableId)
            for (const MapSelector& row : table.rows)
                rows.insert(row.id);
    for (const UnmappedRow& row : map.unmapped)
        if (row.table == tableId)
            rows.insert(row.row);
    return rows;
}

RegisterMap mapOf(const char* form)
{
    const auto map = RegisterMap::of(*builtInForm(form));
    EXPECT_TRUE(map) << (map ? "" : qPrintable(map.error().message));
    return map ? *map : RegisterMap();
}

// What is said of a file of the form of 2021 with a part of it replaced.
std::string refusal(const char* before, const char* after)
{
    QByteArray json = builtInRegisterFile(QStringLiteral("2021.json"));
    EXPECT_TRUE(json.contains(before)) << before;
    json.replace(before, after);
    const auto map = readRegisterMap(json, QStringLiteral("x.json"), *builtInForm("2021"),
                                     Vocabulary::builtIn());
    return map ? "" : map.error().message.toStdString();
}

} // namespace

TEST(VocabularyTest, DecisionsAndApplicantsAreThoseOfTableThree)
{
    const Vocabulary& words = Vocabulary::builtIn();
    const Form& form = *builtInForm("2021");
    QStringList rows;
    QStringList columns;
    for (const TableMap& table : mapOf("2021").tables) {
        const Table* printed = form.table(table.table);
        if (table.counts != TableMap::Counts::Requests)
            continue;
        for (const Row& row : printed->rows)
            if (!row.heading)
                rows << row.id;
        for (const Column& column : printed->columns)
            columns << column.label;
    }
    QStringList decisions;
    for (const DecisionWord& word : words.decisions)
        decisions << word.id;
    EXPECT_EQ(decisions, rows.mid(2, rows.size() - 4)); // without new, carried, total
    QStringList applicants;
    for (const ApplicantWord& word : words.applicants)
        applicants << word.name;
    EXPECT_EQ(applicants, columns.mid(0, columns.size() - 1));
    EXPECT_NE(words.decision(words.withdrawnDecision), nullptr);
    EXPECT_NE(words.decision(words.passedOnDecision), nullptr);
    EXPECT_EQ(words.decision(u"other_unpaid")->lapse, DecisionWord::Lapse::Fee);
    EXPECT_EQ(words.decision(u"other_no_correction")->lapse, DecisionWord::Lapse::Correction);
    EXPECT_EQ(words.decision(u"total"), nullptr);
}

TEST(RegisterTermsTest, AreThoseOfTheRules)
{
    const RegisterTerms& terms = RegisterTerms::byLaw();
    EXPECT_EQ(terms.answer, 20);
    EXPECT_EQ(terms.extension, 20);
    EXPECT_EQ(terms.correctionNotice, 7);
    EXPECT_EQ(terms.correctionPeriod, 15);
    EXPECT_EQ(terms.opinion, 15);
    EXPECT_EQ(terms.payment, 20);
    EXPECT_EQ(terms.newAnswer, 20);
}

TEST(RegisterMapTest, EveryCellOfTablesThreeAndFourIsMapped)
{
    for (const char* id : {"2019", "2021"}) {
        qsizetype cells = 0;
        for (const TableMap& map : mapOf(id).tables) {
            const Table* table = builtInForm(id)->table(map.table);
            ASSERT_NE(table, nullptr);
            QSet<QString> rows;
            for (const Row& row : table->rows)
                if (!row.heading)
                    rows.insert(row.id);
            EXPECT_EQ(mappedRows(mapOf(id), map.table), rows);
            EXPECT_EQ(map.columns.size(), table->columns.size());
            cells += qsizetype(map.rows.size() * map.columns.size());
        }
        EXPECT_EQ(cells, QByteArray(id) == "2021" ? 175 + 15 : 161 + 15);
    }
}

// Parts three to seven of the old form are about requests, disputes and fees.
TEST(RegisterMapTest, EveryRowOf2014AboutRequestsIsMappedOrNamed)
{
    const Form& form = *builtInForm("2014");
    const RegisterMap map = mapOf("2014");
    ASSERT_FALSE(map.tables.empty());
    const Table* table = form.table(map.tables[0].table);
    QSet<QString> rows;
    bool isAbout = false;
    for (const Row& row : table->rows) {
        if (row.label.startsWith(QString::fromUtf8("三、")))
            isAbout = true;
        if (row.label.startsWith(QString::fromUtf8("八、")))
            isAbout = false;
        if (isAbout && !row.heading)
            rows.insert(row.id);
    }
    EXPECT_EQ(rows.size(), 33);
    EXPECT_EQ(mappedRows(map, table->id), rows);
}

TEST(RegisterMapTest, AFormOfTheClerksOwnHasNone)
{
    Form own = *builtInForm("2021");
    own.id = QStringLiteral("vocabulary");
    EXPECT_FALSE(RegisterMap::of(own));
    own.id = QStringLiteral("own");
    ASSERT_FALSE(RegisterMap::of(own));
    EXPECT_THAT(RegisterMap::of(own).error().message.toStdString(), HasSubstr("own"));
}

TEST(RegisterMapTest, AFileIsReadStrictly)
{
    EXPECT_EQ(refusal("\"granted\"]", "\"granted\"]"), "");
    EXPECT_THAT(refusal("\"id\": \"granted\"", "\"id\": \"gift\""), HasSubstr("gift"));
    EXPECT_THAT(refusal("[\"granted\"]", "[\"gift\"]"), HasSubstr("gift"));
    EXPECT_THAT(refusal("[\"granted\"]", "[\"granted\", \"granted\"]"), HasSubstr("granted"));
    EXPECT_NE(refusal("[\"granted\"]", "[]"), "");
    EXPECT_THAT(refusal("\"count\": \"received\"", "\"count\": \"lost\""), HasSubstr("lost"));
    EXPECT_THAT(refusal("\"id\": \"partial\"", "\"id\": \"granted\""),
                HasSubstr("requests.granted.natural"));
    EXPECT_THAT(refusal("\"form\": \"2021\"", "\"form\": \"2019\""), HasSubstr("2021"));
    EXPECT_THAT(refusal("\"table\": \"requests\"", "\"table\": \"dreams\""), HasSubstr("dreams"));
    EXPECT_THAT(refusal("\"applicants\": [\"legal\"]", "\"applicants\": [\"lawyer\"]"),
                HasSubstr("lawyer"));
    EXPECT_THAT(refusal("\"version\": 1", "\"version\": 2"), HasSubstr("1"));
    EXPECT_THAT(refusal("\"outcomes\": [\"pending\"]", "\"outcomes\": [\"open\"]"),
                HasSubstr("open"));
    EXPECT_THAT(refusal("{\"id\": \"total\", \"count\"", "{\"id\": \"total\", \"sum_of\": "
                                                         "[\"total\"], \"count\""),
                HasSubstr("total"));
    EXPECT_NE(refusal("{\"id\": \"new\", ", "{\"id\": \"new\", \"colour\": 1, "), "");
}

} // namespace gongkai
