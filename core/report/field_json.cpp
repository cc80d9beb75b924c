// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/field_json.h"

#include "core/base/cell_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// Qt sorts the keys, so equal values are equal texts.
QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void putIfFilled(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject figuresToJson(const std::map<CellId, Figure>& figures)
{
    QJsonObject object;
    for (const auto& [cell, figure] : figures)
        object.insert(cell.toString(), figure.toString());
    return object;
}

// The widest type: which figure a cell may hold is the form's affair, canonical text is ours.
std::optional<Figure> canonicalFigure(const QString& text)
{
    for (CellType type : {CellType::Money, CellType::Change}) {
        if (auto figure = Figure::fromCanonical(text, type))
            return figure;
    }
    return std::nullopt;
}

std::optional<std::map<CellId, Figure>> figuresFromJson(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    std::map<CellId, Figure> figures;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto cell = CellId::fromString(entry.key());
        const auto figure = entry->isString() ? canonicalFigure(entry->toString()) : std::nullopt;
        if (!cell || !figure)
            return std::nullopt;
        figures.emplace(*cell, *figure);
    }
    return figures;
}

QJsonObject textsToJson(const std::map<QString, QString>& texts)
{
    QJsonObject object;
    for (const auto& [id, text] : texts)
        object.insert(id, text);
    return object;
}

// What is not there is empty.
std::optional<std::map<QString, QString>> textsFromJson(const QJsonValue& value)
{
    if (!value.isObject() && !value.isUndefined())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    std::map<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return std::nullopt;
        texts.emplace(it.key(), it->toString());
    }
    return texts;
}

std::optional<QJsonObject> objectWith(const QString& text, const QStringList& keys)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const QStringList present = object.keys();
    if (!std::all_of(present.begin(), present.end(),
                     [&](const QString& key) { return keys.contains(key); }))
        return std::nullopt;
    return object;
}

bool allStrings(const QJsonObject& object, const QStringList& keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
        return !object.contains(key) || object.value(key).isString();
    });
}

} // namespace

QString toFieldText(const std::vector<LocalRow>& rows)
{
    if (rows.empty())
        return {};
    QJsonArray array;
    for (const LocalRow& row : rows) {
        QJsonObject object{{u"id"_s, row.id}};
        putIfFilled(object, u"after"_s, row.after);
        putIfFilled(object, u"label"_s, row.label);
        putIfFilled(object, u"unit"_s, row.unit);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString toFieldText(const LastYear& lastYear)
{
    QJsonObject object{{u"form"_s, lastYear.form}, {u"year"_s, lastYear.year}};
    putIfFilled(object, u"source"_s, lastYear.source);
    object.insert(u"cells"_s, figuresToJson(lastYear.cells));
    if (!lastYear.narrative.empty())
        object.insert(u"narrative"_s, textsToJson(lastYear.narrative));
    return compact(object);
}

QString toFieldText(const Origin& origin)
{
    QJsonObject object{{u"from"_s, origin.from}};
    putIfFilled(object, u"cell"_s, origin.cell);
    putIfFilled(object, u"at"_s, origin.at);
    putIfFilled(object, u"original"_s, origin.original);
    object.insert(u"confirmed"_s, origin.confirmed);
    return compact(object);
}

QString toFieldText(const Explanation& explanation)
{
    QJsonObject object{{u"figures"_s, figuresToJson(explanation.figures)},
                       {u"text"_s, explanation.text}};
    if (!explanation.lastYear.empty())
        object.insert(u"last_year"_s, figuresToJson(explanation.lastYear));
    return compact(object);
}

QString toFieldText(const Override& override)
{
    QJsonObject object{{u"reason"_s, override.reason}};
    putIfFilled(object, u"by"_s, override.by);
    putIfFilled(object, u"at"_s, override.at);
    return compact(object);
}

std::optional<std::vector<LocalRow>> localRowsFromText(const QString& text)
{
    if (text.isEmpty())
        return std::vector<LocalRow>();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    std::vector<LocalRow> rows;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        const QStringList keys{u"id"_s, u"after"_s, u"label"_s, u"unit"_s};
        const QStringList present = object.keys();
        const bool known = std::all_of(present.begin(), present.end(),
                                       [&](const QString& key) { return keys.contains(key); });
        if (!known || !allStrings(object, keys) || !isIdPart(object.value(u"id"_s).toString()))
            return std::nullopt;
        rows.push_back({object.value(u"id"_s).toString(), object.value(u"after"_s).toString(),
                        object.value(u"label"_s).toString(), object.value(u"unit"_s).toString()});
    }
    return rows;
}

std::optional<LastYear> lastYearFromText(const QString& text)
{
    const auto object =
        objectWith(text, {u"form"_s, u"year"_s, u"source"_s, u"cells"_s, u"narrative"_s});
    if (!object || !allStrings(*object, {u"form"_s, u"source"_s}))
        return std::nullopt;
    const QString form = object->value(u"form"_s).toString();
    const int year = object->value(u"year"_s).toInt();
    auto cells = figuresFromJson(object->value(u"cells"_s).toObject());
    auto narrative = textsFromJson(object->value(u"narrative"_s));
    if (form.isEmpty() || year == 0 || !cells || !narrative)
        return std::nullopt;
    return LastYear{form, year, object->value(u"source"_s).toString(), std::move(*cells),
                    std::move(*narrative)};
}

std::optional<Origin> originFromText(const QString& text)
{
    const QStringList texts{u"from"_s, u"cell"_s, u"at"_s, u"original"_s};
    const auto object = objectWith(text, texts + QStringList{u"confirmed"_s});
    const QJsonValue confirmed = object ? object->value(u"confirmed"_s) : QJsonValue();
    if (!object || !allStrings(*object, texts) || !(confirmed.isBool() || confirmed.isUndefined()))
        return std::nullopt;
    return Origin{object->value(u"from"_s).toString(), object->value(u"cell"_s).toString(),
                  object->value(u"at"_s).toString(), confirmed.toBool(),
                  object->value(u"original"_s).toString()};
}

std::optional<Explanation> explanationFromText(const QString& id, const QString& text)
{
    const qsizetype slash = id.indexOf(u'/');
    const auto object = objectWith(text, {u"figures"_s, u"last_year"_s, u"text"_s});
    if (slash <= 0 || !object || !object->value(u"text"_s).isString())
        return std::nullopt;
    auto figures = figuresFromJson(object->value(u"figures"_s).toObject());
    auto lastYear = figuresFromJson(object->value(u"last_year"_s).toObject());
    if (!figures || !lastYear)
        return std::nullopt;
    return Explanation{id.first(slash), id.sliced(slash + 1), std::move(*figures),
                       object->value(u"text"_s).toString(), std::move(*lastYear)};
}

std::optional<Override> overrideFromText(const QString& text)
{
    const QStringList keys{u"reason"_s, u"by"_s, u"at"_s};
    const auto object = objectWith(text, keys);
    if (!object || !allStrings(*object, keys) || object->value(u"reason"_s).toString().isEmpty())
        return std::nullopt;
    return Override{object->value(u"reason"_s).toString(), object->value(u"by"_s).toString(),
                    object->value(u"at"_s).toString()};
}

} // namespace gongkai
