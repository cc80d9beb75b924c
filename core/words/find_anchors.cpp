// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/find_anchors.h"

#include "core/words/marks.h"

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

// Topics that people dispute about and that have tables of their own.
bool isMatter(int topic, const StatementWords& words)
{
    static const QStringList ids{
        QStringLiteral("licensing"),         QStringLiteral("licensing_published"),
        QStringLiteral("licensing_items"),   QStringLiteral("penalty"),
        QStringLiteral("penalty_published"), QStringLiteral("penalty_items"),
        QStringLiteral("coercion"),          QStringLiteral("coercion_published"),
        QStringLiteral("charges"),           QStringLiteral("procurement")};
    return topic >= 0 && ids.contains(words.topics.at(topic));
}

bool isDispute(int topic, const StatementWords& words)
{
    static const QStringList ids{QStringLiteral("review"), QStringLiteral("litigation")};
    return ids.contains(words.topics.at(topic));
}

// The matter that a dispute is about: “行政处罚行政复议2件、行政诉讼1件”,
// “因行政处罚引发的行政诉讼”.
class Matter
{
public:
    Matter(const StatementWords& words, const QString& form) : m_words(words), m_form(form) {}

    /// Is the dispute at this word about a matter of its own?
    bool isOf(const AnchorHit& hit) const
    {
        return (m_isNear || m_isDisputed) && isDispute(hit.id, m_words);
    }
    void take(const AnchorHit& hit, QStringView word)
    {
        if (word == u"申请")
            return; // “对行政处罚决定不服申请行政复议”
        if (hit.kind == AnchorKind::Topic) {
            m_isDisputed = m_isDisputed || isOf(hit);
            m_isNear = isMatter(hit.id, m_words);
            m_isForeign = m_words.isForeign(hit.id, m_form) && !word.endsWith(u"信息");
        } else if (m_isForeign && isCause(word)) {
            m_isNear = true; // “信访事项引发的行政复议”
        } else if (hit.kind != AnchorKind::Filler || isLink(word)) {
            m_isNear = false;
        }
    }
    void takeCharacter(QChar c)
    {
        m_isNear = false;
        m_isForeign = false;
        if (isOneOf(c, u"，,；;。"))
            m_isDisputed = false;
    }

private:
    static bool isCause(QStringView word)
    {
        static const QStringList words{QStringLiteral("引发"), QStringLiteral("引起"),
                                       QStringLiteral("导致"), QStringLiteral("产生")};
        return words.contains(word);
    }
    static bool isLink(QStringView word)
    {
        static const QStringList words{QStringLiteral("和"), QStringLiteral("与"),
                                       QStringLiteral("及"), QStringLiteral("以及"),
                                       QStringLiteral("或")};
        return words.contains(word);
    }

    const StatementWords& m_words;
    const QString& m_form;
    bool m_isForeign = false;  // a topic that no table counts was the last
    bool m_isNear = false;     // a matter, nothing behind it but fillers
    bool m_isDisputed = false; // a dispute about one, in the same clause
};

// 许可, 处罚, 强制 without 行政
bool isShortDecision(const StatementWords& words, const WordMatcher::Match& word)
{
    static const QStringList decided{QStringLiteral("licensing"), QStringLiteral("penalty"),
                                     QStringLiteral("coercion")};
    const AnchorHit& anchor = words.anchors[static_cast<std::size_t>(word.id)];
    return word.length == 2 && anchor.kind == AnchorKind::Topic &&
           decided.contains(words.topics.at(anchor.id));
}

// “许可1520件、处罚87件”, “作出处罚87件”: such a word in front of a figure and behind a mark or
// verb. Elsewhere it is part of others: 许可证, 处罚力度.
bool standsAlone(const ParsedParagraph& paragraph, const std::vector<AnchorHit>& hits, qsizetype at)
{
    static const QStringList verbs{QStringLiteral("作出"), QStringLiteral("做出"),
                                   QStringLiteral("实施"), QStringLiteral("采取"),
                                   QStringLiteral("核发"), QStringLiteral("准予")};
    const QStringView text(paragraph.text);
    const qsizetype to = at + 2;
    const auto figure = std::ranges::lower_bound(paragraph.figures, to, {}, &WrittenFigure::from);
    const bool counts =
        figure != paragraph.figures.end() && figure->from == to && figure->isCount();
    const bool listed = to < text.size() && QStringView(u"、和").contains(text[to]);
    const bool opens = at == 0 || QStringView(u"，。；：、:;（和及").contains(text[at - 1]);
    const bool isDone = !hits.empty() && hits.back().to == at &&
                        verbs.contains(text.sliced(hits.back().from, at - hits.back().from));
    return (counts || (listed && opens)) && (opens || isDone);
}

} // namespace

std::vector<AnchorHit> findAnchors(ParsedParagraph& paragraph, const StatementWords& words,
                                   const QString& form)
{
    std::vector<AnchorHit> hits;
    const int request = words.topic(QStringLiteral("request"));
    const int foreign = words.topic(QStringLiteral("foreign"));
    Matter matter(words, form);
    bool unknown = false; // a word nobody knows stands before this place, only fillers between
    auto figure = paragraph.figures.begin();
    for (qsizetype at = 0; at < paragraph.text.size();) {
        while (figure != paragraph.figures.end() && figure->to <= at)
            ++figure;
        auto word = words.words.at(paragraph.text, at);
        if (word && isShortDecision(words, *word) && !standsAlone(paragraph, hits, at))
            word.reset();
        const bool inFigure = figure != paragraph.figures.end() && figure->from <= at;
        if (inFigure && !(word && figure->style == FigureStyle::Chinese && figure->from == at &&
                          at + word->length > figure->to)) {
            at = figure->to;
            unknown = false;
            matter.takeCharacter(QChar());
            continue;
        }
        if (!word) {
            unknown = paragraph.text[at].isLetterOrNumber();
            matter.takeCharacter(paragraph.text[at]);
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
        const bool ofMatter = hit.kind == AnchorKind::Topic && matter.isOf(hit);
        matter.take(hit, QStringView(paragraph.text).sliced(at, word->length));
        if (ofMatter)
            hit.id = foreign;
        if (hit.kind != AnchorKind::Filler ||
            isNeutral(QStringView(paragraph.text).sliced(at, word->length)))
            unknown = false;
        hits.push_back(hit);
        at = hit.to;
    }
    return hits;
}

} // namespace gongkai
