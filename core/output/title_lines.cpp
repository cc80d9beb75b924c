// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/title_lines.h"

#include "core/output/line_break.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace gongkai {
namespace {

using WidthOf = std::function<double(QStringView)>;

// Words that names of agencies and titles of reports are made of; longer ones first.
const QStringList& words()
{
    static const QStringList all = [] {
        QStringList list =
            u"人民政府 人民防空 人力资源 社会保障 自然资源 办公室 办公厅 委员会 管委会 管理局 "
            u"办事处 "
            "信息化 大数据 人民 政府 管理 服务 中心 行政 审批 政务 数据 数字 城乡 住房 建设 发展 "
            "改革 "
            "教育 科学 技术 工业 民族 宗教 事务 公安 民政 司法 财政 人力 资源 社会 规划 生态 环境 "
            "交通 "
            "运输 水利 水务 农业 农村 商务 文化 旅游 体育 广播 电视 卫生 健康 退役 军人 应急 审计 "
            "市场 "
            "监督 统计 医疗 保障 乡村 振兴 林业 草原 园林 绿化 城市 综合 执法 国有 资产 监管 金融 "
            "粮食 "
            "物资 储备 经济 机关 公司 年度 报告 工作 公开 信息 情况 情形 统计表 附件 说明"_qs.split(
                u' ');
        std::ranges::stable_sort(
            list, [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return list;
    }();
    return all;
}

// Belong to the name in front of them.
const QStringList& endings()
{
    static const QStringList all =
        u"自治区 自治州 自治县 自治旗 开发区 新区 街道 园区"_qs.split(u' ');
    return all;
}

constexpr QStringView suffixes = u"省市县区州盟旗镇乡村局厅委院站所处科部办会室队馆表年）";
constexpr QStringView joining = u"和与及、";

QStringView wordAt(QStringView text, const QStringList& list)
{
    const auto found =
        std::ranges::find_if(list, [&](const QString& word) { return text.startsWith(word); });
    return found == list.end() ? QStringView() : text.left(found->size());
}

// Where the word that begins the text ends: one of the list, else a name up to what ends it or to
// the next word; with the suffix that follows.
qsizetype wordEnd(QStringView text)
{
    qsizetype end = wordAt(text, words()).size();
    bool isName = end == 0;
    while (isName) {
        ++end;
        isName = end < text.size() && !suffixes.contains(text[end - 1]);
        const qsizetype next = isName ? wordAt(text.mid(end), words()).size() : 0;
        if (next > 0 && joining.contains(text[end - 1]))
            end += next;
        isName = isName && next == 0;
    }
    end += wordAt(text.mid(end), endings()).size();
    while (end < text.size() && suffixes.contains(text[end]) &&
           wordAt(text.mid(end), words()).isEmpty())
        ++end;
    return end;
}

// Where a line may end, and how wide the text is up to there.
struct Places
{
    std::vector<qsizetype> ends;
    std::vector<double> widths;
};

Places placesOf(QStringView text, const WidthOf& widthOf)
{
    Places places;
    double width = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        at += wordEnd(text.mid(at));
        const bool may =
            at >= text.size() || (!text[at].isLowSurrogate() &&
                                  mayBreakBetween(text[at - 1].unicode(), text[at].unicode()));
        if (!may)
            continue;
        width += widthOf(text.mid(begin, at - begin));
        places.ends.push_back(at);
        places.widths.push_back(width);
        begin = at;
    }
    return places;
}

struct Filled
{
    QStringList lines;
    double widest = 0;
};

Filled filled(QStringView text, const Places& places, double width)
{
    Filled result;
    qsizetype begin = 0;
    double before = 0; // width of all lines in front
    for (std::size_t i = 0; i < places.ends.size(); ++i) {
        const bool isLast = i + 1 == places.ends.size();
        if (!isLast && places.widths[i + 1] - before <= width)
            continue;
        result.lines += text.mid(begin, places.ends[i] - begin).toString();
        result.widest = std::max(result.widest, places.widths[i] - before);
        begin = places.ends[i];
        before = places.widths[i];
    }
    if (result.lines.isEmpty())
        result.lines += text.toString();
    return result;
}

QStringList evenly(QStringView text, double width, const WidthOf& widthOf)
{
    constexpr qsizetype mostLines = 4;
    constexpr int steps = 40;
    const Places places = placesOf(text, widthOf);
    QStringList lines = filled(text, places, width).lines;
    if (lines.size() < 2 || lines.size() > mostLines)
        return lines;
    for (int step = 1; step < steps; ++step) {
        const double narrow = width * (steps - step) / steps;
        Filled tighter = filled(text, places, narrow);
        if (tighter.lines.size() > lines.size() || tighter.widest > narrow)
            break;
        lines = std::move(tighter.lines);
    }
    return lines;
}

// “示例区人民政府” over “2024年政府信息公开工作年度报告”; a long name takes lines of its own.
std::optional<QStringList> beforeYear(QStringView text, double width, const WidthOf& widthOf)
{
    qsizetype year = 1;
    while (year < text.size() && !(text[year].isDigit() && !text[year - 1].isDigit()))
        ++year;
    if (year >= text.size())
        return std::nullopt;
    return evenly(text.left(year), width, widthOf) + evenly(text.mid(year), width, widthOf);
}

} // namespace

QStringList titleLines(const QString& text, double width, const WidthOf& widthOf)
{
    QStringList lines;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        const QStringList even = evenly(part, width, widthOf);
        const auto parted = even.size() > 1 ? beforeYear(part, width, widthOf) : std::nullopt;
        lines += parted && parted->size() == even.size() ? *parted : even;
    }
    return lines;
}

} // namespace gongkai
