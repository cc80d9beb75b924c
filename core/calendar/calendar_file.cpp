// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"

#include "core/base/json_lines.h"
#include "core/base/json_text.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CalendarFile)
};

// Reads on after a fault; the first one is told.
class Reader
{
public:
    Reader(const QByteArray& json, QString where) : m_json(json), m_where(std::move(where)) {}

    Result<CalendarFile> read(const QJsonValue& root);

private:
    // A value and the keys and positions that lead to it.
    struct Place
    {
        QJsonValue value;
        QStringList path;

        bool has(const QString& key) const { return value.toObject().contains(key); }
        Place member(const QString& key) const { return {value[key], path + QStringList{key}}; }
    };

    void fault(const Place& place, const QString& what, ErrorCode code = ErrorCode::Unreadable)
    {
        if (m_error)
            return;
        const int line = JsonLines(m_json).lineOf(u'/' + place.path.join(u'/'));
        m_error =
            Error{code, Messages::tr("%1, line %2: %3").arg(m_where, QString::number(line), what)};
    }
    bool isObject(const Place& place, const QStringList& keys);
    std::vector<Place> items(const Place& place);
    QString text(const Place& place);
    QDate day(const Place& place);
    std::vector<QDate> days(const Place& entry);
    void readYear(const Place& root, CalendarFile& file);
    void readNotice(const Place& place, int year, CalendarFile& file);
    void readNoticed(const Place& list, int year, bool isWorked, NoticedDays& notice);
    void readLocal(const Place& list, CalendarFile& file);

    const QByteArray& m_json;
    QString m_where;
    std::optional<Error> m_error;
};

bool Reader::isObject(const Place& place, const QStringList& keys)
{
    if (!place.value.isObject()) {
        fault(place, Messages::tr("here stands an object in braces {…}."));
        return false;
    }
    for (const QString& key : place.value.toObject().keys())
        if (!keys.contains(key))
            fault(place.member(key), Messages::tr("the key “%1” is not known here; known are %2.")
                                         .arg(shortened(key), keys.join(QStringLiteral(", "))));
    return true;
}

std::vector<Reader::Place> Reader::items(const Place& place)
{
    std::vector<Place> found;
    if (!place.value.isArray()) {
        fault(place, Messages::tr("“%1” is a list in brackets […]; write [] when there is nothing.")
                         .arg(place.path.last()));
        return found;
    }
    const QJsonArray list = place.value.toArray();
    if (list.size() > calendar_limits::entries) {
        fault(place, Messages::tr("the list is longer than %1; is this a calendar?")
                         .arg(calendar_limits::entries));
        return found;
    }
    found.reserve(static_cast<size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i)
        found.push_back({list[i], place.path + QStringList{QString::number(i)}});
    return found;
}

QString Reader::text(const Place& place)
{
    const QString text = place.value.toString();
    const bool isPlain = text.isValidUtf16() && text == withoutTurns(text) &&
                         !text.contains(u'\n') && !text.contains(u'\t');
    if (text.trimmed().isEmpty() || text.size() > calendar_limits::nameLength || !isPlain)
        fault(place,
              Messages::tr("“%1” is a text in quotation marks, one line of 1 to %2 characters.")
                  .arg(place.path.last(), QString::number(calendar_limits::nameLength)));
    return text;
}

QDate Reader::day(const Place& place)
{
    const QString text = place.value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    const bool isWritten = date.isValid() && text == date.toString(Qt::ISODate);
    if (isWritten && date.year() >= calendar_limits::firstYear - 1 &&
        date.year() <= calendar_limits::lastYear)
        return date;
    fault(place, Messages::tr("“%1” is a day of the calendar, written like 2027-01-01.")
                     .arg(place.path.last()));
    return {};
}

std::vector<QDate> Reader::days(const Place& entry)
{
    const bool isOne = entry.has(QStringLiteral("day"));
    if (isOne && (entry.has(QStringLiteral("from")) || entry.has(QStringLiteral("to"))))
        fault(entry, Messages::tr("write either “day”, or “from” and “to”."));
    const QDate first = day(entry.member(isOne ? QStringLiteral("day") : QStringLiteral("from")));
    const QDate last = isOne ? first : day(entry.member(QStringLiteral("to")));
    std::vector<QDate> all;
    if (!first.isValid() || !last.isValid())
        return all;
    const qint64 length = first.daysTo(last) + 1;
    if (length < 1 || length > calendar_limits::rangeDays) {
        fault(entry,
              Messages::tr("from %1 to %2 is no stretch of 1 to %3 days; correct one of them.")
                  .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate),
                       QString::number(calendar_limits::rangeDays)));
        return all;
    }
    all.reserve(static_cast<size_t>(length));
    for (QDate date = first; date <= last; date = date.addDays(1))
        all.push_back(date);
    return all;
}

void Reader::readNoticed(const Place& list, int year, bool isWorked, NoticedDays& notice)
{
    QSet<QDate> known;
    for (const NoticedDay& day : notice.days) // off days, when the worked ones are read
        known.insert(day.date);
    for (const Place& entry : items(list)) {
        if (!isObject(entry, {QStringLiteral("name"), QStringLiteral("day"), QStringLiteral("from"),
                              QStringLiteral("to")}))
            continue;
        const QString name = text(entry.member(QStringLiteral("name")));
        for (const QDate& date : days(entry)) {
            const QString written = date.toString(Qt::ISODate);
            if (date < QDate(year - 1, 12, 1) || date > QDate(year, 12, 31))
                fault(entry, Messages::tr("%1 is no day of %2, nor of the December before; correct "
                                          "the day or the year of the file.")
                                 .arg(written, QString::number(year)));
            if (isWorked && date.dayOfWeek() < Qt::Saturday)
                fault(entry,
                      Messages::tr("%1 is no Saturday or Sunday: it is worked anyway; correct "
                                   "the day.")
                          .arg(written));
            if (known.contains(date))
                fault(
                    entry,
                    Messages::tr("%1 stands twice in one notice; keep one of them.").arg(written));
            known.insert(date);
            notice.days.push_back({date, name, isWorked});
        }
    }
}

void Reader::readNotice(const Place& place, int year, CalendarFile& file)
{
    const QString off = QStringLiteral("off");
    const QString worked = QStringLiteral("worked");
    if (!isObject(place, {QStringLiteral("number"), QStringLiteral("date"), off, worked}))
        return;
    NoticedDays notice;
    notice.notice = {text(place.member(QStringLiteral("number"))),
                     day(place.member(QStringLiteral("date")))};
    readNoticed(place.member(off), year, false, notice);
    readNoticed(place.member(worked), year, true, notice);
    file.notices.push_back(std::move(notice));
}

void Reader::readYear(const Place& root, CalendarFile& file)
{
    const Place year = root.member(QStringLiteral("year"));
    const int number = year.value.toInt();
    if (number < calendar_limits::firstYear || number > calendar_limits::lastYear) {
        fault(year, Messages::tr("“year” is a whole number from %1 to %2.")
                        .arg(QString::number(calendar_limits::firstYear),
                             QString::number(calendar_limits::lastYear)));
        return;
    }
    file.year = number;
    const Place notices = root.member(QStringLiteral("notices"));
    for (const Place& notice : items(notices))
        readNotice(notice, number, file);
    if (file.notices.empty())
        fault(notices, Messages::tr("a year needs at least one notice with its days."));
    std::ranges::stable_sort(file.notices, {},
                             [](const NoticedDays& one) { return one.notice.date; });
}

void Reader::readLocal(const Place& list, CalendarFile& file)
{
    QSet<QDate> known;
    for (const Place& entry : items(list)) {
        if (!isObject(entry, {QStringLiteral("reason"), QStringLiteral("day"),
                              QStringLiteral("from"), QStringLiteral("to")}))
            continue;
        const QString reason = text(entry.member(QStringLiteral("reason")));
        for (const QDate& date : days(entry)) {
            if (known.contains(date))
                fault(entry, Messages::tr("%1 stands twice among the local days; keep one of them.")
                                 .arg(date.toString(Qt::ISODate)));
            known.insert(date);
            file.local.push_back({date, reason});
        }
    }
}

Result<CalendarFile> Reader::read(const QJsonValue& value)
{
    const QString format = QStringLiteral("format");
    const QString version = QStringLiteral("version");
    const QString year = QStringLiteral("year");
    const QString notices = QStringLiteral("notices");
    const QString local = QStringLiteral("local");
    const Place root{value, QStringList()};
    CalendarFile file;
    if (value[format] != QStringLiteral("gongkai-calendar")) {
        fault(root.member(format), Messages::tr("“format” must be “gongkai-calendar”."));
        return fail(*m_error);
    }
    if (value[version] != 1) {
        fault(root.member(version),
              Messages::tr("this program knows version 1 of calendar files; "
                           "another one needs a newer program."),
              ErrorCode::Newer);
        return fail(*m_error);
    }
    isObject(root, {format, version, year, notices, local});
    if (root.has(year) || root.has(notices))
        readYear(root, file);
    if (root.has(local))
        readLocal(root.member(local), file);
    if (!root.has(year) && !root.has(notices) && file.local.empty())
        fault(root, Messages::tr("there is nothing in it; write “year” with “notices”, or “local” "
                                 "days off."));
    if (m_error)
        return fail(*m_error);
    return file;
}

} // namespace

Result<CalendarFile> readCalendarFile(const QByteArray& json, const QString& where)
{
    if (json.size() > calendar_limits::bytes)
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: larger than %2 KB, this is no calendar file.")
                        .arg(where, QString::number(calendar_limits::bytes / 1024)));
    const auto document = parseJson(json, where);
    if (!document)
        return fail(document.error());
    const QJsonValue root = document->isObject() ? QJsonValue(document->object()) : QJsonValue();
    return Reader(json, where).read(root);
}

} // namespace gongkai
