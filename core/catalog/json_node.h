// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// What is wrong at one place of a document.
struct JsonFault
{
    QString pointer;
    QString what;
};

/// The faults of a document that is being read, one for each place; later ones may be consequences
/// of the first.
class JsonFaults
{
public:
    /// @param where  the file's name.
    explicit JsonFaults(QString where) : m_where(std::move(where)) {}

    /// Keeps the fault unless there is one at this place or there are too many already.
    void add(const QString& pointer, const QString& what);
    /// As “where: pointer: what”.
    std::optional<Error> first() const;
    const std::vector<JsonFault>& all() const { return m_all; }
    /// So many that there is no sense in reading on.
    bool isFull() const;

    /// Takes cells that checks and carry rules name off what a form may name in all.
    /// @return false, with the fault kept, when there are too many.
    bool spend(const QString& pointer, qsizetype cells);

private:
    QString m_where;
    qsizetype m_spent = 0;
    std::vector<JsonFault> m_all;
};

/// A value inside a JSON document that knows its place, for strict reading.
///
/// What is missing or of the wrong type is reported to the faults and read as "" or 0, so that
/// readers go on without branching and the caller looks at the faults once, at the end.
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString pointer, JsonFaults& faults)
        : m_value(std::move(value)), m_pointer(std::move(pointer)), m_faults(&faults)
    {}

    /// Must be an object with no other keys than these.
    void onlyKeys(const QStringList& keys) const;

    bool has(const QString& key) const;
    JsonNode member(const QString& key) const;

    QString text() const;    ///< must be a string that is not empty
    QString anyText() const; ///< must be a string, without control characters, not too long
    QString name() const;    ///< as text(), one line, and shorter: form_limits::nameLength
    int integer() const;     ///< must be a whole number that fits
    int positive() const;    ///< must be a whole number above 0
    double real() const;     ///< must be a number
    Decimal decimal() const; ///< must be a number of at most six decimals
    bool boolean() const;    ///< must be true or false
    /// Another value at the same place: what the text here stands for.
    JsonNode withValue(const QString& value) const { return {value, m_pointer, *m_faults}; }
    bool isObject() const { return m_value.isObject(); }
    std::vector<JsonNode> items() const; ///< must be an array, not too long

    QString text(const QString& key) const { return member(key).text(); }
    QString name(const QString& key) const { return member(key).name(); }
    QString optionalText(const QString& key) const; ///< "" when there is no such key
    QString optionalName(const QString& key) const; ///< likewise
    int optionalInteger(const QString& key, int otherwise) const;
    Decimal optionalDecimal(const QString& key, Decimal otherwise) const;
    bool flag(const QString& key) const; ///< false when there is no such key
    std::vector<JsonNode> items(const QString& key) const { return member(key).items(); }
    std::vector<JsonNode> optionalItems(const QString& key) const;

    /// Reports a fault at this place.
    void fault(const QString& what) const { m_faults->add(m_pointer, what); }
    /// How many faults were found anywhere.
    std::size_t faultCount() const { return m_faults->all().size(); }
    bool isFaulty() const { return faultCount() > 0; }
    /// See JsonFaults::isFull().
    bool isFull() const { return m_faults->isFull(); }
    /// See JsonFaults::spend().
    bool spend(qsizetype cells) const { return m_faults->spend(m_pointer, cells); }

private:
    QJsonValue m_value;
    QString m_pointer;
    JsonFaults* m_faults;
};

} // namespace gongkai
