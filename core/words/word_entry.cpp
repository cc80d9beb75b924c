// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_entry.h"

#include "core/base/cell_id.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WordLists)
};

// yyyy-MM-dd; reading and writing a QDate for each entry takes longer than all the rest of it.
bool isDay(QStringView text)
{
    constexpr qsizetype length = 10;
    if (text.size() != length || text[4] != u'-' || text[7] != u'-')
        return false;
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (const QChar c : text.sliced(from, count))
            value = c >= u'0' && c <= u'9' && value >= 0 ? value * 10 + (c.unicode() - u'0') : -1;
        return value;
    };
    return QDate::isValid(number(0, 4), number(5, 2), number(8, 2)) && number(0, 4) > 0;
}

} // namespace

void onlyEntryKeys(const WordNode& node, std::initializer_list<QStringView> keys)
{
    node.onlyKeys(keys, {u"source", u"date"});
}

WordSource readSource(const WordNode& node)
{
    WordSource source{node.name(u"source"), node.name(u"date")};
    if (!isDay(source.date))
        node.member(u"date").fault(Messages::tr("must be a day, like 2021-09-26."));
    return source;
}

bool isAmong(const QStringList& names, const QString& name)
{
    if (name.isEmpty())
        return names.contains(name);
    return std::ranges::any_of(names, [&](const QString& known) {
        return known.size() == name.size() && known[0] == name[0] && known == name;
    });
}

QStringList readNames(const std::vector<WordNode>& items)
{
    QStringList names;
    for (const WordNode& item : items) {
        const QString name = item.name();
        if (isAmong(names, name))
            item.fault(Messages::tr("“%1” stands there twice.").arg(name));
        names += name;
    }
    return names;
}

QStringList readOptionalNames(const WordNode& node, QStringView key)
{
    return readNames(node.optionalItems(key));
}

QString readId(const WordNode& node)
{
    QString id = node.text(u"id");
    if (!isIdPart(id))
        node.member(u"id").fault(
            Messages::tr("must begin with a–z and may hold a–z, 0–9 and “_” only."));
    return id;
}

} // namespace gongkai
