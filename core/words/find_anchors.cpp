// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/find_anchors.h"

#include <QStringList>

namespace gongkai {
namespace {

// Words in front of a bare “申请” that say nothing of what is applied for.
bool isNeutral(QStringView word)
{
    static const QStringList words{QStringLiteral("提出"), QStringLiteral("提交"),
                                   QStringLiteral("递交"), QStringLiteral("书面"),
                                   QStringLiteral("有关"), QStringLiteral("相关"),
                                   QStringLiteral("纸质"), QStringLiteral("电子")};
    return words.contains(word);
}

} // namespace

std::vector<AnchorHit> findAnchors(ParsedParagraph& paragraph, const StatementWords& words)
{
    std::vector<AnchorHit> hits;
    const int request = words.topic(QStringLiteral("request"));
    const int foreign = words.topic(QStringLiteral("foreign"));
    bool unknown = false; // a word nobody knows stands before this place, only fillers between
    auto figure = paragraph.figures.begin();
    for (qsizetype at = 0; at < paragraph.text.size();) {
        while (figure != paragraph.figures.end() && figure->to <= at)
            ++figure;
        const auto word = words.words.at(paragraph.text, at);
        const bool inFigure = figure != paragraph.figures.end() && figure->from <= at;
        if (inFigure && !(word && figure->style == FigureStyle::Chinese && figure->from == at &&
                          at + word->length > figure->to)) {
            at = figure->to;
            unknown = false;
            continue;
        }
        if (!word) {
            unknown = paragraph.text[at].isLetterOrNumber();
            ++at;
            continue;
        }
        AnchorHit hit = words.anchors[static_cast<std::size_t>(word->id)];
        hit.from = at;
        hit.to = at + word->length;
        for (auto inside = figure; inside != paragraph.figures.end() && inside->from < hit.to;
             ++inside)
            if (inside->style == FigureStyle::Chinese) {
                inside->kind = FigureKind::NotACount;
                inside->reason = NotCount::Code;
            }
        // “驾驶证申请”, “不动产登记申请”, “行政许可申请”: an application for something else.
        if (hit.kind == AnchorKind::Topic && hit.id == request && word->length == 2) {
            const bool behindTopic = !hits.empty() && hits.back().to == at &&
                                     hits.back().kind == AnchorKind::Topic &&
                                     hits.back().id != request;
            if (unknown || behindTopic)
                hit.id = foreign;
        }
        if (hit.kind != AnchorKind::Filler ||
            isNeutral(QStringView(paragraph.text).sliced(at, word->length)))
            unknown = false;
        hits.push_back(hit);
        at = hit.to;
    }
    return hits;
}

} // namespace gongkai
