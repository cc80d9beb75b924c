// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// The first thing that is wrong with a source; later ones are not reported.
class Refusal
{
public:
    explicit Refusal(const QString& what) : m_what(what) {}

    /// @param reason  a translated sentence; the source's name is put before it.
    void refuse(const QString& reason);
    const std::optional<Error>& error() const { return m_error; }

private:
    QString m_what;
    std::optional<Error> m_error;
};

/// One object of a JSON source, read member by member. A member of another type and, after the
/// last one, a member nobody asked for are refused by name; keys that begin with `x_` are not seen.
/// After a refusal the readers return empty values.
class JsonObject
{
public:
    /// @param path  of the object in the source, "" for the whole; for messages.
    JsonObject(const QJsonObject& object, const QString& path, Refusal& refusal)
        : m_object(object), m_path(path), m_refusal(refusal)
    {}

    bool has(const QString& key) const { return m_object.contains(key); }
    /// Every key, `x_` ones left out.
    QStringList keys() const;

    QString text(const QString& key); ///< "" when left out
    QString requiredText(const QString& key);
    int number(const QString& key, int whenLeftOut);
    int requiredNumber(const QString& key);
    bool flag(const QString& key); ///< false when left out
    JsonObject object(const QString& key);
    std::vector<JsonObject> objects(const QString& key); ///< of a list

    /// Call when every known member has been asked for.
    void refuseOtherKeys();
    /// Refuses the whole source for what is wrong with one member.
    void refuse(const QString& key, const QString& reason);

private:
    QString pathOf(const QString& key) const;
    /// Undefined when left out.
    QJsonValue take(const QString& key, QJsonValue::Type type, const QString& reason);
    void require(const QString& key);

    QJsonObject m_object;
    QString m_path;
    Refusal& m_refusal;
    QSet<QString> m_asked;
};

/// Counts what the parser of a text would have to keep, before it does; of text that is no JSON
/// only the count matters. False when the budget does not allow it.
bool countJsonValues(const QByteArray& text, Budget& budget);

} // namespace gongkai
