// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_object.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::JsonObject)
};

} // namespace

void Refusal::refuse(const QString& reason)
{
    if (!m_error)
        m_error = Error{ErrorCode::Unreadable, Messages::tr("%1: %2").arg(m_what, reason)};
}

QStringList JsonObject::keys() const
{
    QStringList keys = m_object.keys();
    keys.removeIf([](const QString& key) { return key.startsWith(u"x_"); });
    return keys;
}

QString JsonObject::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'/' + key;
}

void JsonObject::refuse(const QString& key, const QString& reason)
{
    m_refusal.refuse(Messages::tr("“%1” %2").arg(shortened(pathOf(key), 200), reason));
}

QJsonValue JsonObject::take(const QString& key, QJsonValue::Type type, const QString& reason)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    refuse(key, reason);
    return QJsonValue::Undefined;
}

void JsonObject::require(const QString& key)
{
    if (!has(key))
        refuse(key, Messages::tr("is missing; a report needs it."));
}

QString JsonObject::text(const QString& key)
{
    const QString reason = Messages::tr("must be a text in quotation marks.");
    const QString text = take(key, QJsonValue::String, reason).toString();
    if (!text.isValidUtf16())
        refuse(key, Messages::tr("holds broken characters (half of a surrogate pair)."));
    return text;
}

QString JsonObject::requiredText(const QString& key)
{
    require(key);
    return text(key);
}

int JsonObject::number(const QString& key, int whenLeftOut)
{
    const QString reason = Messages::tr("must be a whole number without quotation marks.");
    const QJsonValue value = take(key, QJsonValue::Double, reason);
    if (value.isUndefined())
        return whenLeftOut;
    const double number = value.toDouble();
    if (number == std::floor(number) && std::abs(number) <= std::numeric_limits<int>::max())
        return static_cast<int>(number);
    refuse(key, reason);
    return whenLeftOut;
}

int JsonObject::requiredNumber(const QString& key)
{
    require(key);
    return number(key, 0);
}

bool JsonObject::flag(const QString& key)
{
    return take(key, QJsonValue::Bool, Messages::tr("must be true or false.")).toBool();
}

JsonObject JsonObject::object(const QString& key)
{
    const QJsonValue value =
        take(key, QJsonValue::Object, Messages::tr("must be an object in braces {}."));
    return {value.toObject(), pathOf(key), m_refusal};
}

std::vector<JsonObject> JsonObject::objects(const QString& key)
{
    const QString reason = Messages::tr("must be a list of objects [{}].");
    const QJsonArray array = take(key, QJsonValue::Array, reason).toArray();
    std::vector<JsonObject> objects;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject())
            refuse(key, reason);
        const QString path = pathOf(key) + u'/' + QString::number(i);
        objects.emplace_back(array[i].toObject(), path, m_refusal);
    }
    return objects;
}

void JsonObject::refuseOtherKeys()
{
    for (const QString& key : keys())
        if (!m_asked.contains(key))
            refuse(key, Messages::tr("is not a key of this format; remove it, or let it begin "
                                     "with x_."));
}

bool countJsonValues(const QByteArray& text, Budget& budget)
{
    if (!budget.allow(Limit::Bytes, text.size()))
        return false;
    qint64 depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString && c == '\\')
            ++at;
        else if (c == '"')
            inString = !inString;
        else if (inString)
            continue;
        else if (c == '}' || c == ']')
            --depth;
        else if ((c == '{' || c == '[') && !budget.allow(Limit::Depth, ++depth))
            return false;
        if (!inString && (c == '{' || c == '[' || c == ',') && !budget.take(Limit::Nodes))
            return false;
    }
    return true;
}

} // namespace gongkai
