// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// docs/form.schema.json says the same as the loader, as far as a schema can.
#include "tests/core/catalog/catalog_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

// As much of JSON Schema as the file uses.
class Schema
{
public:
    explicit Schema(QJsonObject root) : m_root(std::move(root)) {}

    /// The first place that does not fit; "" when all do.
    QString fault(const QJsonValue& value) const { return fault(value, m_root, u"#"_qs); }

private:
    static bool isOfType(const QJsonValue& value, const QString& type)
    {
        if (type == u"integer")
            return value.isDouble() && value.toDouble() == qRound64(value.toDouble());
        return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray()) ||
               (type == u"string" && value.isString()) || (type == u"boolean" && value.isBool()) ||
               (type == u"number" && value.isDouble());
    }

    static bool isInside(const QJsonValue& value, const QJsonObject& schema)
    {
        const auto within = [&](const char* least, const char* most, double size) {
            const QString from = QString::fromLatin1(least);
            const QString to = QString::fromLatin1(most);
            return (!schema.contains(from) || size >= schema[from].toDouble()) &&
                   (!schema.contains(to) || size <= schema[to].toDouble());
        };
        if (value.isDouble())
            return within("minimum", "maximum", value.toDouble());
        if (value.isArray())
            return within("minItems", "maxItems", static_cast<double>(value.toArray().size()));
        if (!value.isString())
            return true;
        const QString text = value.toString();
        return within("minLength", "maxLength", static_cast<double>(text.size())) &&
               (!schema.contains(u"pattern") ||
                QRegularExpression(schema[u"pattern"].toString()).match(text).hasMatch());
    }

    QString faultOfObject(const QJsonObject& value, const QJsonObject& schema,
                          const QString& at) const
    {
        const QJsonObject properties = schema[u"properties"].toObject();
        for (const QJsonValue& wanted : schema[u"required"].toArray())
            if (!value.contains(wanted.toString()))
                return at + u'/' + wanted.toString();
        for (auto entry = value.begin(); entry != value.end(); ++entry) {
            const QString place = at + u'/' + entry.key();
            if (!properties.contains(entry.key()))
                return place;
            if (const QString found =
                    fault(entry.value(), properties[entry.key()].toObject(), place);
                !found.isEmpty())
                return found;
        }
        return {};
    }

    QString fault(const QJsonValue& value, const QJsonObject& schema, const QString& at) const
    {
        if (schema.contains(u"$ref")) {
            const QString name = schema[u"$ref"].toString().section(u'/', -1);
            return fault(value, m_root[u"$defs"].toObject()[name].toObject(), at);
        }
        if (schema.contains(u"anyOf")) {
            const QJsonArray some = schema[u"anyOf"].toArray();
            const bool fits = std::any_of(some.begin(), some.end(), [&](const QJsonValue& one) {
                return fault(value, one.toObject(), at).isEmpty();
            });
            return fits ? QString() : at;
        }
        if ((schema.contains(u"const") && value != schema[u"const"]) ||
            (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value)) ||
            (schema.contains(u"type") && !isOfType(value, schema[u"type"].toString())) ||
            !isInside(value, schema))
            return at;
        if (value.isObject())
            return faultOfObject(value.toObject(), schema, at);
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            if (const QString found =
                    fault(list[i], schema[u"items"].toObject(), at + u'/' + QString::number(i));
                !found.isEmpty())
                return found;
        return {};
    }

    QJsonObject m_root;
};

Schema schema()
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/docs/form.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    EXPECT_TRUE(document.isObject());
    return Schema(document.object());
}

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

TEST(FormSchemaTest, TheFormsFit)
{
    for (const QString& id : builtInIds)
        EXPECT_EQ(schema().fault(parsed(builtInForm(id)->json)), QString()) << qPrintable(id);
    EXPECT_EQ(schema().fault(parsed(catalogData(u"fourth.json"_qs))), QString());
}

TEST(FormSchemaTest, FaultsHaveTheirPlace)
{
    QByteArray json = catalogData(u"fourth.json"_qs);
    json.replace("\"type\": \"money\"", "\"type\": \"yuan\"");
    EXPECT_EQ(schema().fault(parsed(json)), u"#/tables/1/columns/0/type"_qs);
}

// An editor must not mark what the program takes.
TEST(FormSchemaTest, WhatTheLoaderTakesFits)
{
    const Schema rules = schema();
    const QString text = QString::fromUtf8(catalogData(u"fourth.json"_qs));
    static const QRegularExpression value(u"\"[^\"]*\"|\\b[0-9.]+|true"_qs);
    int taken = 0;
    for (auto match = value.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        for (const QString& other :
             {u"\"x\""_qs, u"\"a.b\""_qs, u"2"_qs, u"0.5"_qs, u"\"元\""_qs}) {
            QString changed = text;
            changed.replace(found.capturedStart(), found.capturedLength(), other);
            if (!loadForm(changed.toUtf8(), u"my.json"_qs))
                continue;
            ++taken;
            EXPECT_EQ(rules.fault(parsed(changed.toUtf8())), QString())
                << qPrintable(found.captured()) << " as " << qPrintable(other);
        }
    }
    EXPECT_GT(taken, 100);
}

} // namespace gongkai
