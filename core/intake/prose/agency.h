// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gongkai {

/// What stands around a name is taken off: “标题：”, “#”, “关于”, marks of quotation, the name of a
/// site in front of it.
/// A purpose behind it (“关于报送”) is none of it.
/// @return "" when what remains is no name: half a sentence, “我局”, too short or too long, or
///         ending like no agency.
QString agencyIn(QStringView text);

/// The same for a name without its place, “县统计局”, which the report must not have; "" for any
/// other.
QString shortAgencyIn(QStringView text);

/// Does it end like the name of an agency: “示例县统计局（综合执法局）”?
bool endsLikeAgency(const QString& name);

/// Is this, whole, the name of an agency: “示例县统计局”?
bool isAgencyName(QStringView text);

/// The agency a sentence says the report is of: “特编制示例市人民政府2023年……年度报告”,
/// “现将2020年度 示例街道政府信息公开工作情况报告如下”. "" for none.
QString agencyInSentence(QStringView sentence);

/// What stands in a report for the name of an agency that nobody found.
QString unnamedAgency();

/// May both names be of one agency? Blanks, widths and traditional characters do not count, and one
/// may have its place in front: “示例市示例区统计局”, “示例区统计局”. A name that is not known, ""
/// or unnamedAgency(), may be any.
bool isSameAgency(const QString& one, const QString& other);

/// What a name says of an agency, in the words of the exchange format; "" where it does not say.
struct AgencyRank
{
    QString level; ///< province, prefecture, county, township
    QString kind;  ///< government, department, authorized
};

/// A guess: 示例镇人民政府 is a government of a township, 示例县统计局 a department of a county,
/// 示例县图书馆 an organisation that the law authorises. What a government sends out, 街道办事处
/// and 开发区管委会, is an organ of it. A city is taken for a prefecture's.
AgencyRank agencyRank(const QString& name);

} // namespace gongkai
