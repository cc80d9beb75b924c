// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace gongkai {

enum class NumberStyle {
    None, ///< prints no number
    Arabic,
    FullWidth,     ///< １
    Circled,       ///< ①
    Chinese,       ///< 一
    ChineseFormal, ///< 壹
    Stems,         ///< 甲
    Roman,
    LowerRoman,
    Letter,
    LowerLetter,
};

/// A number as a style prints it; in Arabic digits where the style has none for it.
QString printedNumber(int number, NumberStyle style);

/// How the paragraphs of one level of a list are numbered.
struct ListLevel
{
    NumberStyle style = NumberStyle::None;
    QString text; ///< what is printed: “（%1）”, “%1.%2”; %2 is the number of the second level
    int start = 1;
    bool isArabic = false; ///< the numbers of the levels above are printed in Arabic digits, too
};

/// Gives paragraphs the numbers an office program prints before them and keeps in none of their
/// texts. Levels count from 0; those beyond the ninth are not numbered.
class ListNumbers
{
public:
    static constexpr int mostLevels = 9;

    /// A level of a list, to be told about; null where there is none.
    ListLevel* level(const QString& list, int level);
    /// The next paragraph of this level gets its first number again, or another one.
    void restart(const QString& list, int level, std::optional<int> from = {});
    /// Counts one more paragraph. @return what is printed before its text, "" for nothing.
    QString next(const QString& list, int level);

private:
    struct List
    {
        std::array<ListLevel, mostLevels> levels;
        std::array<std::optional<int>, mostLevels> numbers; ///< of the paragraph counted last
        std::array<std::optional<int>, mostLevels> first;   ///< instead of the level's own
    };

    QHash<QString, List> m_lists;
};

/// A paragraph as it is printed. A number alone is no text, and one before a figure no part of it.
QString withNumber(const QString& number, const QString& text);

} // namespace gongkai
