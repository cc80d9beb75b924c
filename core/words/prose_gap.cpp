// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/prose_gap.h"

#include <algorithm>

namespace gongkai {
namespace {

bool isMark(QChar c)
{
    return !c.isLetterOrNumber() || c == u'、';
}

// Does the text end with a word or mark that only links: “…、”, “…和”?
bool endsList(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return !trimmed.isEmpty() && QStringView(u"、和及与").contains(trimmed.back());
}

// “部门收到60件”: not this agency, whichever it is.
bool isAnyBody(const QString& text, const AnchorHit& hit, qsizetype from)
{
    const QStringView word = QStringView(text).sliced(hit.from, hit.to - hit.from);
    return hit.from == from && (word == u"部门" || word == u"单位");
}

bool saysSomething(const AnchorHit& hit)
{
    return hit.kind == AnchorKind::Topic || hit.kind == AnchorKind::Aspect;
}

} // namespace

bool ProseGap::has(Marker marker) const
{
    return std::ranges::any_of(hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(marker);
    });
}

bool ProseGap::has(AnchorKind kind) const
{
    return last(kind) != nullptr;
}

const AnchorHit* ProseGap::last(AnchorKind kind) const
{
    for (std::size_t i = hits.size(); i > 0; --i)
        if (hits[i - 1].kind == kind)
            return &hits[i - 1];
    return nullptr;
}

const AnchorHit* ProseGap::first(AnchorKind kind) const
{
    const auto found = std::ranges::find(hits, kind, &AnchorHit::kind);
    return found == hits.end() ? nullptr : &*found;
}

const AnchorHit* ProseGap::lastSaying() const
{
    for (std::size_t i = hits.size(); i > 0; --i)
        if (hits[i - 1].kind != AnchorKind::Filler)
            return &hits[i - 1];
    return nullptr;
}

bool isAddressed(const QString& text, qsizetype place)
{
    return place > 0 && QStringView(u"向由对报经至给从").contains(text[place - 1]);
}

GapReader::GapReader(const ParsedParagraph& paragraph, const QString& agency)
    : m_paragraph(paragraph),
      m_agency(agency),
      m_hasOthers(agency.contains(QStringLiteral("政府")) ||
                  agency.contains(QStringLiteral("管理委员会")))
{}

ProseGap GapReader::read(qsizetype from, qsizetype to) const
{
    ProseGap gap;
    gap.span = {from, std::max(from, to)};
    m_read += gap.span.size();
    const auto& anchors = m_paragraph.anchors;
    const auto first = std::ranges::lower_bound(anchors, from, {}, &AnchorHit::from);
    auto end = first;
    while (end != anchors.end() && end->to <= to)
        ++end;
    gap.hits = std::span(anchors).subspan(static_cast<std::size_t>(first - anchors.begin()),
                                          static_cast<std::size_t>(end - first));
    const auto& figures = m_paragraph.figures;
    auto figure = std::ranges::lower_bound(figures, from, {}, &WrittenFigure::from);
    auto hit = first;
    qsizetype run = -1; // where unknown characters begin
    bool known = true;  // of the run that ended last
    const auto endRun = [&](qsizetype at, bool itself) {
        known = run < 0 || itself ||
                m_agency.contains(QStringView(m_paragraph.text).sliced(run, at - run));
        if (!known) {
            gap.unknown += at - run;
            gap.unknownBehind += at - run;
        }
        run = -1;
    };
    const auto isBody = [](const AnchorHit& word) {
        return word.kind == AnchorKind::Marker && word.id == static_cast<int>(Marker::Body);
    };
    for (qsizetype at = from; at < to;) {
        while (figure != figures.end() && figure->to <= at)
            ++figure;
        if (hit != end && hit->from == at) {
            endRun(at, !m_hasOthers && isBody(*hit));
            gap.otherBody = gap.otherBody || (isBody(*hit) && m_hasOthers &&
                                              (!known || isAnyBody(m_paragraph.text, *hit, from)));
            if (saysSomething(*hit))
                gap.unknownBehind = 0;
            at = (hit++)->to;
        } else if (figure != figures.end() && figure->from <= at) {
            endRun(at, false);
            at = figure->to;
            while (hit != end && hit->from < at)
                ++hit;
        } else if (isMark(m_paragraph.text[at])) {
            endRun(at, false);
            ++at;
        } else {
            run = run < 0 ? at : run;
            ++at;
        }
    }
    endRun(std::max(from, to), false);
    return gap;
}

GapReader::ClausePlace GapReader::clauseAt(qsizetype place) const
{
    const int sentence = m_paragraph.sentenceAt(place);
    const auto& clauses = m_paragraph.sentences[static_cast<std::size_t>(sentence)].clauses;
    const auto behind = std::ranges::upper_bound(
        clauses, place, {}, [](const ProseClause& clause) { return clause.span.from; });
    return {sentence, std::max(0, static_cast<int>(behind - clauses.begin()) - 1)};
}

const ProseClause& GapReader::clause(const ClausePlace& place) const
{
    return m_paragraph.sentences[static_cast<std::size_t>(place.sentence)]
        .clauses[static_cast<std::size_t>(place.clause)];
}

bool GapReader::hasFigure(qsizetype from, qsizetype to) const
{
    const auto& figures = m_paragraph.figures;
    for (auto figure = std::ranges::lower_bound(figures, from, {}, &WrittenFigure::from);
         figure != figures.end() && figure->from < to; ++figure)
        if (saysAmount(*figure))
            return true;
    return false;
}

ProseGap GapReader::leftOf(int figure) const
{
    const auto& figures = m_paragraph.figures;
    const qsizetype end = figures[static_cast<std::size_t>(figure)].from;
    qsizetype from = clause(clauseAt(end)).span.from;
    for (int i = figure - 1; i >= 0; --i) {
        const WrittenFigure& before = figures[static_cast<std::size_t>(i)];
        if (before.to <= from)
            break;
        if (saysAmount(before)) {
            from = before.to;
            // “38件予以公开、10件部分公开”: those words belong to the figure before.
            if (endsList(QStringView(m_paragraph.text).sliced(from, end - from)))
                from = end;
            break;
        }
    }
    return read(from, end);
}

ProseGap GapReader::rightOf(int figure) const
{
    const auto& figures = m_paragraph.figures;
    const qsizetype from = figures[static_cast<std::size_t>(figure)].to;
    qsizetype end = clause(clauseAt(figures[static_cast<std::size_t>(figure)].from)).span.to;
    for (std::size_t i = static_cast<std::size_t>(figure) + 1; i < figures.size(); ++i) {
        if (figures[i].from >= end)
            break;
        if (saysAmount(figures[i])) {
            end = figures[i].from;
            // “38件予以公开、部分公开5件”: those behind the mark belong to the next figure.
            const qsizetype mark = QStringView(m_paragraph.text)
                                       .sliced(from, std::max<qsizetype>(0, end - from))
                                       .indexOf(u'、');
            end = mark < 0 ? end : from + mark;
            break;
        }
    }
    return read(from, end);
}

} // namespace gongkai
