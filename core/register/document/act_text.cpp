// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/document/act_text.h"

#include "core/register/document/act_kinds.h"
#include "core/register/kinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterAct)
};

QString eventText(const QString& number, const QJsonObject& event)
{
    const QString id = event[QStringLiteral("kind")].toString();
    const auto kind = eventKindFromId(id);
    return Texts::tr("%1: %2 of %3", "case, event, day")
        .arg(number, kind ? eventKindName(*kind) : id, event[QStringLiteral("date")].toString());
}

QString takenText(const QJsonObject& act)
{
    return Texts::tr("%1 requests taken from %2")
        .arg(QString::number(act[acts::keys::cases].toArray().size()),
             act[acts::keys::source].toString());
}

} // namespace

QString actText(const LogRow& row)
{
    const QJsonObject act = QJsonDocument::fromJson(row.content).object();
    const QString number = act[acts::keys::number].toString();
    const QString dispute = act[acts::keys::disputeNumber].toString();
    if (row.kind == acts::create)
        return act.contains(acts::keys::copiedFrom) ? Texts::tr("register made, as a copy")
                                                    : Texts::tr("register made");
    if (row.kind == acts::oneCase)
        return Texts::tr("%1 registered").arg(number);
    if (row.kind == acts::cases)
        return takenText(act);
    if (row.kind == acts::event)
        return eventText(number, act[acts::keys::event].toObject());
    if (row.kind == acts::amend)
        return Texts::tr("%1 amended").arg(number);
    if (row.kind == acts::dispute)
        return Texts::tr("review or suit %1 added").arg(dispute);
    if (row.kind == acts::amendDispute)
        return Texts::tr("review or suit %1 amended").arg(dispute);
    if (row.kind == acts::settings)
        return Texts::tr("agency and settings changed");
    return row.kind == acts::redact ? Texts::tr("%1: persons taken away").arg(number) : row.kind;
}

} // namespace gongkai
