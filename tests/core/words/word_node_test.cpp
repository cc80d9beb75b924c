// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_node.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {
namespace {

// All that can be asked of the member “a”, by one kind of node, with every fault.
template <typename Node, typename Key>
QStringList said(const Node& root, const JsonFaults& faults, const Key& a)
{
    const Node node = root.member(a);
    QStringList all{node.anyText(),
                    node.text(),
                    node.name(),
                    QString::number(node.integer()),
                    QString::number(node.positive()),
                    QString::number(root.flag(a)),
                    root.optionalText(a),
                    root.optionalName(a)};
    for (const Node& item : node.items())
        all += item.name();
    node.onlyKeys({a});
    for (const JsonFault& fault : faults.all())
        all += fault.pointer + u": " + fault.what;
    return all;
}

QStringList saidByWordNode(const QByteArray& json, WordText::Characters characters)
{
    const WordText text(json, characters);
    JsonFaults faults(u"x.json"_qs);
    QStringList all = said(WordNode(text, faults), faults, QStringView(u"a"));
    for (QString& one : all)
        one.detach(); // the text goes
    return all;
}

QStringList saidByJsonNode(const QByteArray& json)
{
    JsonFaults faults(u"x.json"_qs);
    const JsonNode root(QJsonDocument::fromJson(json).object(), {}, faults);
    return said(root, faults, u"a"_qs);
}

} // namespace

TEST(WordNodeTest, WhatIsReadAndWhatIsRefusedIsThatOfAJsonNode)
{
    const QByteArrayList values{R"("件")",
                                R"("")",
                                R"(" ")",
                                R"("\u4ef6")",
                                R"("a\nb")",
                                R"("a\"b")",
                                R"("\\")",
                                R"("\ud800")",
                                R"("\u0007")",
                                "\"a\xe2\x80\xa8\"",
                                "\"\xef\xb7\x90\"",
                                "\"\xee\x80\x80\"",
                                '"' + QByteArray(201, 'x') + '"',
                                '"' + QByteArray(1001, 'x') + '"',
                                "0",
                                "7",
                                "-7",
                                "2021",
                                "999999999",
                                "1000000000",
                                "99999999999",
                                "2.0",
                                "2.5",
                                "1e2",
                                "true",
                                "false",
                                "null",
                                "[]",
                                R"(["件", "条"])",
                                R"([ "件" , 1, ["条"], {"a": "b"} ])",
                                '[' + QByteArray("\"x\",").repeated(300) + "\"x\"]",
                                "{}",
                                R"({"a": "件"})",
                                R"({"\u0061": "件"})",
                                R"({"b": 1, "a": [{"c": "d"}]})"};
    for (const QByteArray& value : values) {
        const QByteArray json = R"({ "b" : [1, {"a": 2}], "a": )" + value + R"(, "c":{} })";
        const QStringList expected = saidByJsonNode(json);
        EXPECT_EQ(saidByWordNode(json, WordText::Characters::Copied), expected)
            << value.left(40).constData();
        EXPECT_EQ(saidByWordNode(json, WordText::Characters::Here), expected)
            << value.left(40).constData();
    }
    EXPECT_EQ(saidByWordNode("{}", WordText::Characters::Copied), saidByJsonNode("{}"));
}

TEST(WordNodeTest, AFaultDeepInsideIsNamedWithItsPlace)
{
    const WordText text(R"({"a": [[], {"b": [{}, {"c": 1, "d": [0, 1, "x"]}]}]})");
    JsonFaults faults(u"x.json"_qs);
    const WordNode root(text, faults);
    const WordNode list = root.items(u"a")[1].items(u"b")[1].member(u"d");
    (void)list.items()[2].integer();
    (void)list.member(u"e").name(u"f");
    ASSERT_EQ(faults.all().size(), 2U);
    EXPECT_EQ(faults.all()[0].pointer, u"/a/1/b/1/d/2");
    EXPECT_EQ(faults.all()[1].pointer, u"/a/1/b/1/d/e/f");
}

TEST(WordNodeTest, ARowIsReadByItsBlanks)
{
    const WordText text(R"({"a": "和县  含山县 当涂县", "b": ""})", WordText::Characters::Here);
    JsonFaults faults(u"x.json"_qs);
    const WordNode root(text, faults);
    EXPECT_EQ(root.optionalRow(u"a"), (QStringList{u"和县"_qs, u"含山县"_qs, u"当涂县"_qs}));
    EXPECT_TRUE(root.optionalRow(u"c").isEmpty());
    EXPECT_TRUE(faults.all().empty());
    EXPECT_TRUE(root.optionalRow(u"b").isEmpty());
    EXPECT_EQ(faults.all().size(), 1U);
}

TEST(WordNodeTest, WhatIsNoObjectIsReadAsAnEmptyOne)
{
    for (const QByteArray& json : {QByteArray(), QByteArray("["), QByteArray("]]}\"\\"),
                                   QByteArray("[{\"a\": 1}]"), QByteArray("7")}) {
        const WordText text(json);
        JsonFaults faults(u"x.json"_qs);
        EXPECT_FALSE(WordNode(text, faults).has(u"a")) << json.constData();
        EXPECT_TRUE(faults.all().empty());
    }
}

} // namespace gongkai
