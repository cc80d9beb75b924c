// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/register/table/register_intake.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterIntake)
};

QString inSheet(const QString& sheet, const QString& text)
{
    return sheet.isEmpty() ? text : Texts::tr("%1, %2", "sheet, what in it").arg(sheet, text);
}

QString columnLine(const RegisterIntake::Column& column)
{
    const QString title = inSheet(column.sheet, column.title);
    if (column.isRead)
        return Texts::tr("Column “%1”: %2", "title, key").arg(title, column.key);
    return column.key.isEmpty() ? Texts::tr("Column “%1”: not known, not read").arg(title)
                                : Texts::tr("Column “%1”: not needed").arg(title);
}

} // namespace

QStringList describe(const RegisterIntake& intake)
{
    QStringList lines;
    for (const RegisterIntake::Column& column : intake.columns)
        lines << columnLine(column);
    for (const QString& sheet : intake.otherSheets)
        lines << Texts::tr("Sheet “%1”: no register, not read").arg(sheet);
    for (const RegisterIntake::Left& left : intake.left)
        lines << Texts::tr("%1: %2", "row, why it was left")
                     .arg(inSheet(left.sheet, Texts::tr("row %1").arg(left.row)), left.reason);
    const auto there = static_cast<int>(intake.left.size()) - intake.refused();
    lines << Texts::tr("Taken: %1; there already: %2; refused: %3")
                 .arg(QString::number(intake.cases.size()), QString::number(there),
                      QString::number(intake.refused()));
    return lines;
}

QByteArray intakeToJson(const RegisterIntake& intake)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"columns");
    json.beginArray();
    for (const RegisterIntake::Column& column : intake.columns) {
        json.beginObject();
        json.memberIfFilled(u"sheet", column.sheet);
        json.member(u"title", column.title);
        json.memberIfFilled(u"key", column.key);
        json.key(u"read");
        json.boolean(column.isRead);
        json.endObject();
    }
    json.endArray();
    json.key(u"taken");
    json.beginArray();
    for (const Case& one : intake.cases)
        json.string(one.number.toString());
    json.endArray();
    json.key(u"left");
    json.beginArray();
    for (const RegisterIntake::Left& left : intake.left) {
        json.beginObject();
        json.memberIfFilled(u"sheet", left.sheet);
        json.key(u"row");
        json.number(left.row);
        json.member(u"reason", left.reason);
        json.key(u"there");
        json.boolean(left.isThere);
        json.endObject();
    }
    json.endArray();
    json.key(u"sheets_left");
    json.beginArray();
    for (const QString& sheet : intake.otherSheets)
        json.string(sheet);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace gongkai
