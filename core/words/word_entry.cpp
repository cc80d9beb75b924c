// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_entry.h"

#include "core/base/cell_id.h"

#include <QCoreApplication>
#include <QDate>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WordLists)
};

} // namespace

QStringList withSource(QStringList keys)
{
    return keys << u"source"_qs << u"date"_qs;
}

WordSource readSource(const JsonNode& node)
{
    WordSource source{node.name(u"source"_qs), node.name(u"date"_qs)};
    const QDate date = QDate::fromString(source.date, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != source.date)
        node.member(u"date"_qs).fault(Messages::tr("must be a day, like 2021-09-26."));
    return source;
}

QStringList readNames(const std::vector<JsonNode>& items)
{
    QStringList names;
    for (const JsonNode& item : items) {
        const QString name = item.name();
        if (names.contains(name))
            item.fault(Messages::tr("“%1” stands there twice.").arg(name));
        names += name;
    }
    return names;
}

QStringList readOptionalNames(const JsonNode& node, const QString& key)
{
    return readNames(node.optionalItems(key));
}

QString readId(const JsonNode& node)
{
    QString id = node.text(u"id"_qs);
    if (!isIdPart(id))
        node.member(u"id"_qs).fault(
            Messages::tr("must begin with a–z and may hold a–z, 0–9 and “_” only."));
    return id;
}

} // namespace gongkai
