// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// What an agency's name says: 青岚县教育局 is the bureau 教育局 of 青岚县.
struct AgencyName
{
    QString name;
    QString place; ///< 云屏市望川区; "" where the name has none
    QString seat;  ///< the lowest of it: 望川区
    QString kind;  ///< what is left: 教育局, 人民政府办公室
};

AgencyName readAgencyName(const QString& name);

/// False for nothing and for what is all in brackets, as “（单位名称待填）” of a source without a
/// name.
bool isAgencyNamed(const QString& name);

/// 省, 市, 县, 区, 旗, 州, 盟, 镇, 乡; 道 of 街道: what a place's name ends with.
bool isPlaceEnding(QChar c);

} // namespace gongkai
