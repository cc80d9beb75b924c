// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/document_numbers.h"
#include "core/words/lexicon.h"
#include "core/words/list_marks.h"
#include "core/words/near_miss.h"
#include "core/words/plain_marks.h"
#include "core/words/written_dates.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace gongkai {
namespace {

QString refusal(const QByteArray& members)
{
    const QByteArray json =
        R"({"format": "gongkai-words", "version": 1, "id": "ours")" + members + "}";
    const auto read = readWordLists(json, u"ours.json"_qs);
    return read ? QString() : read.error().message;
}

QString phrase(const QByteArray& members)
{
    return refusal(R"(, "phrases": [{"source": "s", "date": "2024-01-31", )" + members + "}]");
}

const PlaceIndex& places()
{
    return Lexicon::builtIn().index.places();
}

QStringList placesIn(const QString& text)
{
    QStringList names;
    for (const PlaceIndex::Mention& mention : places().find(text))
        names += mention.span.in(text).toString();
    return names;
}

} // namespace

TEST(WordListsTest, TheBuiltInListsAreThere)
{
    const WordLists& lists = Lexicon::builtIn().index.lists();
    EXPECT_EQ(lists.provinces.size(), 34U);
    EXPECT_FALSE(lists.phrases.empty());
    EXPECT_FALSE(lists.leftovers.empty());
    EXPECT_FALSE(lists.periods.empty());
    EXPECT_FALSE(lists.citations.empty());
    EXPECT_FALSE(lists.duties.empty());
    EXPECT_FALSE(lists.advertisements.empty());
    for (const QString& context :
         {u"plan"_qs, u"work"_qs, u"record"_qs, u"looking_back"_qs, u"looking_ahead"_qs,
          u"own_report"_qs, u"done"_qs, u"elsewhere"_qs, u"statistics"_qs, u"history"_qs,
          u"no_fee"_qs, u"other_fee"_qs, u"measures"_qs})
        EXPECT_FALSE(Lexicon::builtIn().index.context(context).isEmpty()) << qPrintable(context);
}

TEST(WordListsTest, AFaultIsNamedWithItsPlace)
{
    EXPECT_EQ(refusal({}), QString());
    EXPECT_TRUE(refusal(R"(, "words": [])")
                    .startsWith(u"ours.json: /words: 这里不能有“words”这个键，请检查拼写；"
                                "可以用的键有："_qs));
    EXPECT_EQ(phrase(R"("text": "法治政府", "misses": ["法制政府"])"), QString());
    EXPECT_TRUE(phrase(R"("text": "法治政府")").startsWith(u"ours.json: /phrases/0: "));
    EXPECT_TRUE(phrase(R"("text": "法治", "near": 1)").contains(u"/phrases/0/near"));
    EXPECT_TRUE(phrase(R"("text": "法治政府", "misses": ["法制政府"], "unless": ["法治"])")
                    .contains(u"/phrases/0/unless"));
    EXPECT_TRUE(refusal(R"(, "forbidden": [{"text": "x", "source": "s", "date": "2024-02-30"}])")
                    .contains(u"/forbidden/0/date"));
    EXPECT_TRUE(refusal(R"(, "periods": [{"text": "x", "first": 2024, "last": 2023,
                            "source": "s", "date": "2024-01-01"}])")
                    .contains(u"/periods/0/last"));
    EXPECT_TRUE(refusal(R"(, "duties": [{"rule": "text.no", "part": "overview", "most": 10,
                            "source": "s", "date": "2024-01-01"}])")
                    .contains(u"/duties/0/rule"));
}

TEST(WordListsTest, FilesOfAFolderAddAndFaultyOnesAreNamed)
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& json) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    write(u"a.json"_qs, R"({"format": "gongkai-words", "version": 1, "id": "a", "agencies": [
        {"name": "市政数局", "relation": "superior", "source": "s", "date": "2024-01-15"}]})");
    write(u"b.json"_qs, "{");
    Lexicon lexicon = Lexicon::builtIn();
    const auto errors = addWordFolder(lexicon, folder.path());
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_TRUE(errors.front().message.startsWith(u"b.json："));
    EXPECT_EQ(lexicon.index.lists().agencies.size(), 1U);
    EXPECT_TRUE(addWordFolder(lexicon, folder.filePath(u"none"_qs)).empty());
}

TEST(PlaceIndexTest, PlacesAreFoundByTheirFullNames)
{
    EXPECT_EQ(placesIn(u"江苏省宿迁市沭阳县和宜宾市"_qs),
              (QStringList{u"江苏省宿迁市沭阳县"_qs, u"宜宾市"_qs}));
    EXPECT_EQ(placesIn(u"县域经济、和平区域、各县区"_qs), QStringList());
}

TEST(PlaceIndexTest, AnAgencyLiesInThePlaceItsNameBeginsWith)
{
    const auto names = [](const QString& agency) {
        QStringList list;
        for (const int place : places().placesOf(agency))
            list += places().place(place).name;
        return list;
    };
    EXPECT_EQ(names(u"南京市江宁区水利局"_qs), QStringList{u"江宁区"_qs});
    EXPECT_EQ(names(u"长春新区管委会"_qs), QStringList{u"长春市"_qs});
    EXPECT_EQ(names(u"城关镇人民政府"_qs), QStringList());
    EXPECT_EQ(names(u"鼓楼区教育局"_qs).size(), 4);
    EXPECT_EQ(names(u"南京市鼓楼区教育局"_qs), QStringList{u"鼓楼区"_qs});
}

TEST(WrittenDatesTest, DatesAreReadAsOfficesWriteThem)
{
    const QString text =
        u"2023年、2023年 12月31日、2023-12-31、12月1日、2023年12月31止,2022年底"_qs;
    const auto dates = findDates(text);
    ASSERT_EQ(dates.size(), 6U);
    EXPECT_TRUE(dates[0].isYearOnly());
    EXPECT_EQ(dates[1].date(), QDate(2023, 12, 31));
    EXPECT_EQ(dates[2].date(), QDate(2023, 12, 31));
    EXPECT_EQ(dates[3].day, 1);
    EXPECT_EQ(dates[4].date(), QDate(2023, 12, 31));
    EXPECT_EQ(dates[5].date(), QDate(2022, 12, 31));
    EXPECT_TRUE(findDates(u"20个工作日、3.99万条、12345、3月份、0431-89177997").empty());
}

TEST(NearMissTest, WordingsNearlyRightAreFound)
{
    const auto miss = [](QStringView text, QStringView wording, int distance) {
        const auto found = findNearMisses(text, wording, distance);
        return found.empty() ? QString() : found.front().in(text).toString();
    };
    EXPECT_EQ(miss(u"学中国特会主义", u"中国特色社会主义", 2), u"中国特会主义"_qs);
    EXPECT_EQ(miss(u"中国特色社会主义", u"中国特色社会主义", 1), QString());
    EXPECT_EQ(miss(u"中国特色的社会主义", u"中国特色社会主义", 1), u"中国特色的社会主义"_qs);
    EXPECT_EQ(miss(u"中国特色社会主", u"中国特色社会主义", 1), QString());
    EXPECT_EQ(miss(u"中华人民和国", u"中华人民共和国", 1), u"中华人民和国"_qs);
    EXPECT_EQ(editDistance(u"国办公开函", u"国办公开办函", 2), 1);
    EXPECT_EQ(editDistance(u"", u"国办公开办函", 2), 3);
}

TEST(DocumentNumbersTest, NumbersAreReadWhole)
{
    const QStringList series{u"国办公开办函"_qs};
    const auto read = [&](const QString& text) {
        QStringList numbers;
        const QString plain = withPlainMarks(text);
        for (const WrittenNumber& number : findDocumentNumbers(plain, series))
            numbers += number.isMalformed ? QString(u"? " + number.span.in(plain))
                                          : documentNumberText(number.number);
        return numbers;
    };
    EXPECT_EQ(read(u"（国办公开办函〔2021〕30号）"_qs),
              QStringList{u"国办公开办函〔2021〕30号"_qs});
    EXPECT_EQ(read(u"国务院令第711号、国务院第492号令"_qs),
              (QStringList{u"国务院令第711号"_qs, u"国务院令第492号"_qs}));
    EXPECT_EQ(read(u"国办公开办函202130 号"_qs), QStringList{u"? 国办公开办函202130 号"_qs});
    EXPECT_EQ(read(u"公开信息（2021年）30号楼"_qs), QStringList());
}

TEST(ListMarksTest, OnlyMarksOfAListCount)
{
    const auto marks = findListMarks(u"统一是基础;一是公开,二是申请。十一是管理");
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].number, 1);
    EXPECT_EQ(marks[2].number, 11);
}

TEST(PlainMarksTest, AddressesAndTitlesAreKnown)
{
    const QString text = u"见http://www.a.gov.cn/x和b@c.cn,《关于〈办法〉的通知》"_qs;
    const auto addresses = findAddresses(text);
    ASSERT_EQ(addresses.size(), 2U);
    EXPECT_EQ(addresses[0].in(text).toString(), u"http://www.a.gov.cn/x"_qs);
    EXPECT_EQ(addresses[1].in(text).toString(), u"b@c.cn"_qs);
    ASSERT_EQ(findTitles(text).size(), 1U);
    EXPECT_EQ(withPlainMarks(u"，、“×〔"), u",,\"X["_qs);
}

} // namespace gongkai
