// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/theme_headings.h"

#include "core/base/numbering.h"
#include "core/words/list_marks.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longest = 18; // 政府信息公开平台建设和运行情况

// How a paragraph begins: its numbering, and its words up to the first mark.
struct Opening
{
    bool isNumbered = false;
    Scheme scheme = Scheme::None;
    QStringView words;
};

Opening openingOf(QStringView line)
{
    Opening opening;
    qsizetype from = 0;
    if (const Numbering numbering = numberingOf(line);
        numbering.isDivided && numbering.length > 0) {
        opening.isNumbered = true;
        opening.scheme = numbering.scheme;
        from = numbering.length;
    } else if (const auto marks = findListMarks(line.left(longest));
               !marks.empty() && marks.front().span.from == 0) {
        opening.isNumbered = true;
        from = marks.front().span.to;
    }
    const QStringView rest = line.sliced(from).trimmed();
    const auto end =
        std::ranges::find_if(rest, [](QChar c) { return QStringView(u"。，,：:；;").contains(c); });
    opening.words = rest.first(end - rest.begin());
    return opening;
}

// 政府信息管理 is often headed 信息管理.
QString keyOf(const PartDuty::Topic& topic)
{
    const QString government = QStringLiteral("政府");
    return topic.name.startsWith(government) ? topic.name.sliced(government.size()) : topic.name;
}

} // namespace

std::optional<std::size_t> topicWithoutHeading(const PartDuty& duty, const QString& plain)
{
    std::vector<bool> headed(duty.topics.size(), false);
    std::vector<Opening> others;
    Opening last; // of a topic
    for (const QStringView line : QStringView(plain).split(u'\n')) {
        const Opening opening = openingOf(line.trimmed());
        if (opening.words.isEmpty() || opening.words.size() > longest)
            continue;
        const auto topic = std::ranges::find_if(duty.topics, [&](const PartDuty::Topic& one) {
            return opening.words.contains(keyOf(one));
        });
        if (topic == duty.topics.end()) {
            others.push_back(opening);
            continue;
        }
        headed[static_cast<std::size_t>(topic - duty.topics.begin())] = true;
        last = opening;
    }
    const auto isHeading = [&](const Opening& other) {
        return (last.isNumbered && other.isNumbered && other.scheme == last.scheme) ||
               (!last.isNumbered && (other.isNumbered || other.words.endsWith(u"方面")));
    };
    if (std::ranges::count(headed, false) != 1 || std::ranges::any_of(others, isHeading))
        return {};
    const auto missing =
        static_cast<std::size_t>(std::ranges::find(headed, false) - headed.begin());
    return plain.contains(keyOf(duty.topics[missing])) ? std::nullopt : std::optional(missing);
}

} // namespace gongkai
