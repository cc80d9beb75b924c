// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json_node.h"

#include "core/base/text.h"
#include "core/catalog/form_limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::JsonNode)
};

// Doubles are exact in fifteen digits.
constexpr int mostDigits = 9;

// The value as the file has it, for messages.
QString shown(const QJsonValue& value)
{
    if (value.isObject())
        return u"{…}"_qs;
    if (value.isArray())
        return u"[…]"_qs;
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return shortened(QString::fromUtf8(json.sliced(1, json.size() - 2)), 40);
}

// What no output could show, or would not read back as the same text.
bool isUnprintable(QChar c)
{
    return (c < u' ' && c != u'\n') || (c >= QChar(0x7f) && c < QChar(0xa0)) ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c.isNonCharacter();
}

bool isPrintable(const QString& text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, isUnprintable);
}

} // namespace

void JsonFaults::add(const QString& pointer, const QString& what)
{
    if (isFull() || std::ranges::find(m_all, pointer, &JsonFault::pointer) != m_all.end())
        return;
    m_all.push_back({pointer, shortened(what, 500)});
}

bool JsonFaults::isFull() const
{
    constexpr std::size_t most = 100;
    return m_all.size() >= most;
}

std::optional<Error> JsonFaults::first() const
{
    if (m_all.empty())
        return std::nullopt;
    const JsonFault& fault = m_all.front();
    return Error{ErrorCode::Unreadable,
                 m_where + u": " + shortened(fault.pointer, 200) + u": " + fault.what};
}

bool JsonFaults::spend(const QString& pointer, qsizetype cells)
{
    if (cells > form_limits::summands - m_spent) {
        m_spent = form_limits::summands;
        add(pointer, Messages::tr("checks and carry rules name more than %1 cells in all.")
                         .arg(form_limits::summands));
        return false;
    }
    m_spent += cells;
    return true;
}

void JsonNode::onlyKeys(const QStringList& keys) const
{
    if (!m_value.isObject()) {
        fault(m_value.isUndefined()
                  ? Messages::tr("is missing.")
                  : Messages::tr("must be an object {…}, not %1.").arg(shown(m_value)));
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (const QString& key : object.keys()) {
        if (!keys.contains(key))
            member(key).fault(Messages::tr("the key “%1” is not known here; known are: %2.")
                                  .arg(shortened(key, 40), keys.join(u", ")));
    }
}

bool JsonNode::has(const QString& key) const
{
    return m_value.toObject().contains(key);
}

JsonNode JsonNode::member(const QString& key) const
{
    return {m_value.toObject().value(key), m_pointer + u'/' + key, *m_faults};
}

QString JsonNode::text() const
{
    const QString text = anyText();
    if (text.isEmpty() && m_value.isString())
        fault(Messages::tr("must not be empty."));
    return text;
}

QString JsonNode::anyText() const
{
    if (m_value.isUndefined())
        fault(Messages::tr("is missing."));
    else if (!m_value.isString())
        fault(Messages::tr("must be a text in quotation marks, not %1.").arg(shown(m_value)));
    const QString text = m_value.toString();
    if (text.size() > form_limits::textLength)
        fault(Messages::tr("is longer than %1 characters.").arg(form_limits::textLength));
    else if (!isPrintable(text))
        fault(Messages::tr("holds a character that cannot be printed."));
    return text;
}

QString JsonNode::name() const
{
    const QString name = text();
    if (name.size() > form_limits::nameLength)
        fault(Messages::tr("is longer than %1 characters.").arg(form_limits::nameLength));
    else if (name.contains(u'\n'))
        fault(Messages::tr("must be one line."));
    else if (!name.isEmpty() && name.trimmed().isEmpty())
        fault(Messages::tr("must not be empty."));
    return name;
}

int JsonNode::integer() const
{
    const int number = m_value.toInt();
    if (m_value.isUndefined())
        fault(Messages::tr("is missing."));
    else if (!m_value.isDouble() || m_value != QJsonValue(number))
        fault(Messages::tr("must be a whole number, not %1.").arg(shown(m_value)));
    return number;
}

int JsonNode::positive() const
{
    const int number = integer();
    if (number < 1)
        fault(Messages::tr("must be at least 1, not %1.").arg(shown(m_value)));
    return number;
}

double JsonNode::real() const
{
    if (!m_value.isDouble())
        fault(Messages::tr("must be a number, not %1.").arg(shown(m_value)));
    return m_value.toDouble();
}

Decimal JsonNode::decimal() const
{
    const double number = m_value.toDouble();
    const auto exact = Decimal::fromString(QString::number(number, 'f', Decimal::places));
    if (m_value.isUndefined())
        fault(Messages::tr("is missing."));
    else if (!m_value.isDouble())
        fault(Messages::tr("must be a number, not %1.").arg(shown(m_value)));
    else if (!exact || exact->toDouble() != number || exact->wholeDigits() > mostDigits)
        fault(Messages::tr("must be a number of at most %1 digits before and %2 behind the point.")
                  .arg(QString::number(mostDigits), QString::number(Decimal::places)));
    else
        return *exact;
    return {};
}

bool JsonNode::boolean() const
{
    if (!m_value.isBool())
        fault(Messages::tr("must be true or false without quotation marks, not %1.")
                  .arg(shown(m_value)));
    return m_value.toBool();
}

std::vector<JsonNode> JsonNode::items() const
{
    std::vector<JsonNode> nodes;
    if (m_value.isUndefined()) {
        fault(Messages::tr("is missing."));
    } else if (!m_value.isArray()) {
        fault(Messages::tr("must be a list […], not %1.").arg(shown(m_value)));
    } else {
        const QJsonArray array = m_value.toArray();
        if (array.size() > form_limits::entries) {
            fault(Messages::tr("has more than %1 entries.").arg(form_limits::entries));
            return nodes;
        }
        for (const QJsonValue& item : array)
            nodes.emplace_back(item, m_pointer + u'/' + QString::number(nodes.size()), *m_faults);
    }
    return nodes;
}

QString JsonNode::optionalText(const QString& key) const
{
    return has(key) ? member(key).text() : QString();
}

QString JsonNode::optionalName(const QString& key) const
{
    return has(key) ? member(key).name() : QString();
}

bool JsonNode::flag(const QString& key) const
{
    return has(key) && member(key).boolean();
}

std::vector<JsonNode> JsonNode::optionalItems(const QString& key) const
{
    return has(key) ? items(key) : std::vector<JsonNode>();
}

Decimal JsonNode::optionalDecimal(const QString& key, Decimal otherwise) const
{
    return has(key) ? member(key).decimal() : otherwise;
}

int JsonNode::optionalInteger(const QString& key, int otherwise) const
{
    return has(key) ? member(key).integer() : otherwise;
}

} // namespace gongkai
