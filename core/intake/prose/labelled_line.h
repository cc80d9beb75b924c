// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/prose/words.h"

#include <QString>
#include <QStringView>

namespace gongkai {

/// A line without blanks and without the marks of lists and brackets it begins with.
QString unmarked(QStringView line);

/// A line of the page around a report that begins with a label: “发布日期：2021-01-19 来源：…”.
class LabelledLine
{
public:
    /// @param inFront  of the report's first heading; there more labels are known.
    /// @param words  must outlive it.
    LabelledLine(QStringView line, bool inFront, const ProseWords& words);

    /// “发布日期：2021-01-19 来源：示例区教育局”, “2021-01-19 22:26”
    /// @param line  the same as before.
    bool isMetadata(QStringView line) const;
    /// “公开方式：”; the value stands on the next line.
    bool isBareLabel() const;
    /// Is this line, the next one, the value of such a label? It is no heading, and only of what
    /// tells the contents a sentence. “分享到：” has none, and what stands behind it is the
    /// report's.
    bool hasValue(QStringView next) const;

private:
    bool isLabel(const QString& label) const;
    bool isCredit(const QString& label) const;
    bool isCredits() const;

    bool m_inFront;
    const ProseWords& m_words;
    bool m_isStamp = false;
    QString m_rest; // behind the time, unmarked
};

} // namespace gongkai
