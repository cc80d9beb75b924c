// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json_node.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::JsonNode)
};

} // namespace

void JsonFaults::add(const QString& pointer, const QString& what)
{
    if (!m_first)
        m_first = Error{ErrorCode::Unreadable, m_where + u": " + pointer + u": " + what};
}

void JsonNode::onlyKeys(const QStringList& keys) const
{
    if (!m_value.isObject()) {
        fault(Messages::tr("must be an object {…}."));
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (const QString& key : object.keys()) {
        if (!keys.contains(key))
            member(key).fault(Messages::tr("the key “%1” is not known here.").arg(key));
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
        fault(Messages::tr("must be a text in quotation marks."));
    return m_value.toString();
}

int JsonNode::integer() const
{
    const int number = m_value.toInt();
    if (m_value.isUndefined())
        fault(Messages::tr("is missing."));
    else if (!m_value.isDouble() || m_value != QJsonValue(number))
        fault(Messages::tr("must be a whole number."));
    return number;
}

int JsonNode::positive() const
{
    const int number = integer();
    if (number < 1)
        fault(Messages::tr("must be at least 1."));
    return number;
}

double JsonNode::real() const
{
    if (!m_value.isDouble())
        fault(Messages::tr("must be a number."));
    return m_value.toDouble();
}

bool JsonNode::boolean() const
{
    if (!m_value.isBool())
        fault(Messages::tr("must be true or false."));
    return m_value.toBool();
}

std::vector<JsonNode> JsonNode::items() const
{
    std::vector<JsonNode> nodes;
    if (m_value.isUndefined()) {
        fault(Messages::tr("is missing."));
    } else if (!m_value.isArray()) {
        fault(Messages::tr("must be a list […]."));
    } else {
        for (const QJsonValue& item : m_value.toArray())
            nodes.emplace_back(item, m_pointer + u'/' + QString::number(nodes.size()), *m_faults);
    }
    return nodes;
}

QString JsonNode::optionalText(const QString& key) const
{
    return has(key) ? member(key).text() : QString();
}

bool JsonNode::flag(const QString& key) const
{
    return has(key) && member(key).boolean();
}

std::vector<JsonNode> JsonNode::optionalItems(const QString& key) const
{
    return has(key) ? items(key) : std::vector<JsonNode>();
}

int JsonNode::optionalInteger(const QString& key, int otherwise) const
{
    return has(key) ? member(key).integer() : otherwise;
}

} // namespace gongkai
