// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gongkai {

/// Whom a caption over figures speaks of.
enum class Whose {
    Unsaid,
    Own,
    Wider, ///< of the place the agency is in, whose figures they may be where it has no others
    Other,
};

constexpr qsizetype longestBodyCaption = 60;
constexpr qsizetype shortestBodyName = 4; ///< shorter ones are half a word: “行政处”

/// What captions say of the body whose figures stand under them: “附：下属单位统计表”,
/// “其中，水政监察 大队：”.
class BodyCaptions
{
public:
    /// @param agency  whose report it is; "" when nobody knows.
    explicit BodyCaptions(const QString& agency);

    /// @param bare  bareText() of a line, or of the only text in a row of a table.
    Whose whose(const QString& bare) const;

    /// Of a place or a level the agency is not of, whatever tables the report has: “全省水务系统”
    /// over those of a county, “市水务局” over those of 示例县水务局, a link to another's report.
    bool isElsewhere(const QString& bare) const;

    /// “附表2：”
    static bool isAppendix(const QString& bare);
    /// “其中：”: a part of what stands above.
    static bool isPartOf(const QString& bare);

private:
    Whose ofNameIn(const QString& words, bool isPart) const;
    bool isOfThoseBelow(const QString& words, bool isPart) const;
    bool isOwn(const QString& name) const;
    bool isPlace(const QString& name) const;
    bool isOfOtherLevel(const QString& name) const;
    bool endsLikeGovernment() const;

    const QString m_agency; // bare
};

} // namespace gongkai
