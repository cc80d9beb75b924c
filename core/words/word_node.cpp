// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_node.h"

#include "core/catalog/form_limits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

// Any output can show it, and it is one line; what is rarer, JsonNode looks at.
bool isPlainCharacter(char16_t c)
{
    return (c >= u' ' && c < 0x7f) || (c >= 0xa0 && c < 0xd800 && c != 0x2028 && c != 0x2029) ||
           (c >= 0xf900 && c < 0xfdd0) || (c >= 0xfe00 && c < 0xfffe);
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

// The value of a piece of JSON.
QJsonValue parsed(QStringView json)
{
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().first();
}

// A whole number of so few digits that it fits.
std::optional<int> plainNumber(QStringView digits)
{
    constexpr qsizetype most = 9;
    if (digits.isEmpty() || digits.size() > most || (digits.size() > 1 && digits[0] == u'0'))
        return std::nullopt;
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

} // namespace

WordText::WordText(const QByteArray& json, Characters characters)
    : m_text(QString::fromUtf8(json)), m_characters(characters)
{
    parse();
    if (m_values.empty() || m_values.front().kind != Kind::Object)
        m_values = {Value{.next = 1}};
}

void WordText::parse()
{
    constexpr qsizetype usual = 9; // characters for each value
    const auto size = static_cast<int>(m_text.size());
    const auto* text = m_text.utf16();
    m_values.reserve(static_cast<std::size_t>(size / usual));
    std::vector<int> open;
    Value next;
    bool hasKey = false;
    const auto add = [&](Kind kind, int from, int to) {
        next.kind = kind;
        next.from = from;
        next.to = to;
        next.next = static_cast<int>(m_values.size()) + 1;
        m_values.push_back(next);
        next = {};
        hasKey = false;
    };
    for (int at = 0; at < size;) {
        const char16_t c = text[at];
        if (isBlank(c) || c == u',' || c == u':') {
            ++at;
        } else if (c == u'{' || c == u'[') {
            open.push_back(static_cast<int>(m_values.size()));
            add(c == u'{' ? Kind::Object : Kind::Array, at, at);
            ++at;
        } else if (c == u'}' || c == u']') {
            ++at;
            if (open.empty())
                continue;
            Value& closed = m_values[static_cast<std::size_t>(open.back())];
            closed.to = at;
            closed.next = static_cast<int>(m_values.size());
            open.pop_back();
        } else if (c == u'"') {
            bool isPlain = true;
            const int to = endOfString(at + 1, isPlain);
            const bool isKey = !hasKey && !open.empty() && value(open.back()).kind == Kind::Object;
            if (isKey) {
                next.keyFrom = at + 1;
                next.keyTo = to;
                next.isPlainKey = isPlain;
                hasKey = true;
            } else {
                next.isPlain = isPlain;
                add(Kind::String, at + 1, to);
            }
            at = std::min(to + 1, size);
        } else {
            const int to = endOfScalar(at);
            add(Kind::Scalar, at, to);
            at = to;
        }
    }
}

int WordText::endOfString(int from, bool& isPlain) const
{
    const auto size = static_cast<int>(m_text.size());
    const auto* text = m_text.utf16();
    int at = from;
    for (; at < size && text[at] != u'"'; ++at) {
        if (text[at] == u'\\') {
            ++at;
            isPlain = false;
        } else if (!isPlainCharacter(text[at])) {
            isPlain = false;
        }
    }
    return std::min(at, size);
}

int WordText::endOfScalar(int from) const
{
    const QStringView text(m_text);
    int to = from + 1;
    while (to < text.size() && !isBlank(text[to].unicode()) && text[to] != u',' &&
           text[to] != u']' && text[to] != u'}')
        ++to;
    return to;
}

QString WordText::string(QStringView words) const
{
    return m_characters == Characters::Here ? QString::fromRawData(words.data(), words.size())
                                            : words.toString();
}

QString WordText::key(const Value& value) const
{
    if (value.isPlainKey)
        return slice(value.keyFrom, value.keyTo).toString();
    return parsed(slice(value.keyFrom - 1, value.keyTo + 1)).toString();
}

int WordNode::indexOf(QStringView key) const
{
    if (!is(WordText::Kind::Object))
        return -1;
    const int end = value().next;
    for (int child = m_value + 1; child < end;) {
        const WordText::Value& member = m_text->value(child);
        if (member.isPlainKey ? m_text->slice(member.keyFrom, member.keyTo) == key
                              : m_text->key(member) == key)
            return child;
        child = member.next;
    }
    return -1;
}

// Looked for from the root: only faults are asked for their place.
QString WordNode::pointer() const
{
    if (m_value < 0)
        return m_missing;
    QString path;
    for (int outer = 0; outer < m_value;) {
        const bool isList = m_text->value(outer).kind == WordText::Kind::Array;
        int position = 0;
        int child = outer + 1;
        for (; m_text->value(child).next <= m_value; child = m_text->value(child).next)
            ++position;
        path += u'/' + (isList ? QString::number(position) : m_text->key(m_text->value(child)));
        outer = child;
    }
    return path;
}

JsonNode WordNode::strict() const
{
    if (m_value < 0)
        return {QJsonValue(QJsonValue::Undefined), m_missing, *m_faults};
    const int mark = value().kind == WordText::Kind::String ? 1 : 0;
    return {parsed(m_text->slice(value().from - mark, value().to + mark)), pointer(), *m_faults};
}

void WordNode::onlyKeys(std::initializer_list<QStringView> keys,
                        std::initializer_list<QStringView> more) const
{
    const auto isKnown = [&](QStringView key) {
        return std::ranges::find(keys, key) != keys.end() ||
               std::ranges::find(more, key) != more.end();
    };
    bool isGood = is(WordText::Kind::Object);
    const int end = isGood ? value().next : 0;
    for (int child = m_value + 1; isGood && child < end; child = m_text->value(child).next) {
        const WordText::Value& member = m_text->value(child);
        isGood = member.isPlainKey && isKnown(m_text->slice(member.keyFrom, member.keyTo));
    }
    if (isGood)
        return;
    QStringList known;
    for (const auto& list : {keys, more})
        for (const QStringView key : list)
            known += key.toString();
    strict().onlyKeys(known);
}

WordNode WordNode::member(QStringView key) const
{
    const int index = indexOf(key);
    return {*m_text, index, index < 0 ? QString(pointer() + u'/' + key) : QString(), *m_faults};
}

bool WordNode::isPlainText(qsizetype longest) const
{
    return is(WordText::Kind::String) && value().isPlain && value().to - value().from <= longest;
}

QString WordNode::anyText() const
{
    return isPlainText(form_limits::textLength) ? m_text->string(words()) : strict().anyText();
}

QString WordNode::text() const
{
    const bool isGood = isPlainText(form_limits::textLength) && !words().isEmpty();
    return isGood ? m_text->string(words()) : strict().text();
}

QString WordNode::name() const
{
    const bool isGood =
        isPlainText(form_limits::nameLength) && !words().isEmpty() && !words().front().isSpace();
    return isGood ? m_text->string(words()) : strict().name();
}

int WordNode::integer() const
{
    const auto number = is(WordText::Kind::Scalar) ? plainNumber(words()) : std::nullopt;
    return number ? *number : strict().integer();
}

int WordNode::positive() const
{
    const auto number = is(WordText::Kind::Scalar) ? plainNumber(words()) : std::nullopt;
    return number && *number > 0 ? *number : strict().positive();
}

bool WordNode::boolean() const
{
    return is(WordText::Kind::Scalar) && words() == u"true" ? true : strict().boolean();
}

std::vector<WordNode> WordNode::items() const
{
    std::vector<WordNode> nodes;
    if (is(WordText::Kind::Array)) {
        const int end = value().next;
        for (int child = m_value + 1; child < end; child = m_text->value(child).next)
            nodes.push_back({*m_text, child, {}, *m_faults});
        if (nodes.size() <= static_cast<std::size_t>(form_limits::entries))
            return nodes;
    }
    (void)strict().items(); // says what is wrong
    return {};
}

QString WordNode::optionalText(QStringView key) const
{
    return has(key) ? member(key).text() : QString();
}

QString WordNode::optionalName(QStringView key) const
{
    return has(key) ? member(key).name() : QString();
}

int WordNode::optionalInteger(QStringView key, int otherwise) const
{
    return has(key) ? member(key).integer() : otherwise;
}

bool WordNode::flag(QStringView key) const
{
    return has(key) && member(key).boolean();
}

std::vector<WordNode> WordNode::optionalItems(QStringView key) const
{
    return has(key) ? items(key) : std::vector<WordNode>();
}

QStringList WordNode::optionalRow(QStringView key) const
{
    if (!has(key))
        return {};
    const WordNode row = member(key);
    if (!row.isPlainText(form_limits::textLength) || row.words().isEmpty())
        return row.text().split(u' ', Qt::SkipEmptyParts);
    QStringList list;
    for (const QStringView word : row.words().tokenize(u' ', Qt::SkipEmptyParts))
        list += m_text->string(word);
    return list;
}

} // namespace gongkai
