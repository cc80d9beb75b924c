// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/json_node.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <initializer_list>
#include <utility>
#include <vector>

namespace gongkai {

/// The JSON of one file of words, parsed once into a flat list of values that point into its text.
class WordText
{
public:
    /// Where the strings that are read have their characters.
    enum class Characters {
        Copied,
        /// In this text, which then must outlive every string that was read from it.
        Here,
    };

    /// @param json  an object without repeated keys, as parseJson() leaves it; of anything else it
    ///              is undefined what is read. One that is no object is read as an empty one.
    explicit WordText(const QByteArray& json, Characters characters = Characters::Copied);

private:
    friend class WordNode;

    enum class Kind : quint8 { Object, Array, String, Scalar };
    struct Value
    {
        Kind kind = Kind::Object;
        bool isPlain = true;    // a string without escapes that anything can show
        bool isPlainKey = true; // likewise
        int from = 0, to = 0;   // without the quotation marks
        int keyFrom = 0, keyTo = 0;
        int next = 0; // the value behind it and all it holds
    };

    void parse();
    int endOfString(int from, bool& isPlain) const;
    int endOfScalar(int from) const;
    QStringView slice(int from, int to) const
    {
        return QStringView(m_text).sliced(from, to - from);
    }
    QString string(QStringView words) const;
    const Value& value(int index) const { return m_values[static_cast<std::size_t>(index)]; }
    QString key(const Value& value) const;

    QString m_text;
    Characters m_characters;
    std::vector<Value> m_values; // in the order of the text; the first is the root
};

/// A value of a WordText that knows its place, for strict reading: of what is as it should be the
/// text is taken as it stands; anything else goes the way of JsonNode, which reads it or says what
/// is wrong with it. Copied freely; the text must outlive it.
class WordNode
{
public:
    /// The root.
    WordNode(const WordText& text, JsonFaults& faults) : m_text(&text), m_faults(&faults) {}

    /// As of JsonNode, each of them. The keys of two lists are known here.
    void onlyKeys(std::initializer_list<QStringView> keys,
                  std::initializer_list<QStringView> more = {}) const;
    bool has(QStringView key) const { return indexOf(key) >= 0; }
    WordNode member(QStringView key) const;
    QString text() const;
    QString anyText() const;
    QString name() const;
    int integer() const;
    int positive() const;
    bool boolean() const;
    std::vector<WordNode> items() const;

    QString text(QStringView key) const { return member(key).text(); }
    QString name(QStringView key) const { return member(key).name(); }
    QString optionalText(QStringView key) const;
    QString optionalName(QStringView key) const;
    int optionalInteger(QStringView key, int otherwise) const;
    bool flag(QStringView key) const;
    std::vector<WordNode> items(QStringView key) const { return member(key).items(); }
    std::vector<WordNode> optionalItems(QStringView key) const;
    /// The words of one text, separated by blanks; none when there is no such key.
    QStringList optionalRow(QStringView key) const;

    void fault(const QString& what) const { m_faults->add(pointer(), what); }

private:
    WordNode(const WordText& text, int value, QString missing, JsonFaults& faults)
        : m_text(&text), m_value(value), m_missing(std::move(missing)), m_faults(&faults)
    {}

    bool is(WordText::Kind kind) const { return m_value >= 0 && value().kind == kind; }
    bool isPlainText(qsizetype longest) const;
    const WordText::Value& value() const { return m_text->value(m_value); }
    QStringView words() const { return m_text->slice(value().from, value().to); }
    int indexOf(QStringView key) const; // of a member; -1: none
    QString pointer() const;
    JsonNode strict() const;

    const WordText* m_text;
    int m_value = 0;   // -1: there is none
    QString m_missing; // the place of one that is not there
    JsonFaults* m_faults;
};

} // namespace gongkai
