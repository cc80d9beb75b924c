// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/view_rules.h"

#include <QSet>

#include <algorithm>
#include <map>

// Last year's text handed in again.
namespace gongkai {
namespace {

constexpr qsizetype pieceLength = 6;

// What a paragraph says but for its figures, years and marks.
QString saying(const QString& text)
{
    QString words;
    for (const QChar c : withPlainMarks(text))
        if (isHan(c) || isLatin(c))
            words += c;
    return words;
}

// Every piece of so many characters that the text has.
void addPieces(const QString& words, QSet<QStringView>& pieces)
{
    for (qsizetype at = 0; at + pieceLength <= words.size(); ++at)
        pieces.insert(QStringView(words).sliced(at, pieceLength));
}

// How many of its characters stand in a piece that is known.
qsizetype knownCharacters(const QString& words, const QSet<QStringView>& pieces)
{
    qsizetype known = 0;
    qsizetype upTo = 0;
    for (qsizetype at = 0; at + pieceLength <= words.size(); ++at) {
        if (!pieces.contains(QStringView(words).sliced(at, pieceLength)))
            continue;
        known += at + pieceLength - std::max(at, upTo);
        upTo = at + pieceLength;
    }
    return known;
}

// Values of the figures that count something, how often each.
std::map<Decimal, int> countsOf(const std::vector<WrittenFigure>& figures)
{
    std::map<Decimal, int> counts;
    for (const WrittenFigure& figure : figures)
        if (figure.kind != FigureKind::NotACount && !figure.malformed)
            ++counts[figure.value];
    return counts;
}

} // namespace

void checkRepeated(const ParsedText& text, const WordsContext& context,
                   std::vector<TextFinding>& out)
{
    constexpr qsizetype shortest = 20; // short ones are alike of themselves
    const auto& last = context.report.lastYear();
    if (!last)
        return;
    for (const PartDuty& duty : context.lexicon.index.lists().duties) {
        const auto part = std::ranges::find(text, duty.part, &ParsedPart::id);
        const auto words = last->narrative.find(duty.part);
        if (duty.rule != wordRule(TextRule::Repeated).id || part == text.end() ||
            words == last->narrative.end())
            continue;
        const QString before = saying(words->second);
        QSet<QStringView> pieces;
        addPieces(before, pieces);
        for (std::size_t i = 0; i < part->paragraphs.size(); ++i) {
            const QString now = saying(part->paragraphs[i].text);
            const qsizetype known = knownCharacters(now, pieces);
            if (now.size() < shortest || 10 * known < 9 * now.size())
                continue;
            const TextSpan all{0, part->paragraphs[i].text.size()};
            out.push_back(
                inPart(broken(TextRule::Repeated, part->paragraphs[i], all,
                              {{}, {QString::number(100 * known / now.size())}, {}, {}, {}}),
                       part->id, i));
        }
    }
}

void checkSameFigures(const ParsedText& text, const WordsContext& context,
                      std::vector<TextFinding>& out)
{
    constexpr int fewest = 4; // with fewer it happens
    const auto& last = context.report.lastYear();
    if (!last || last->narrative.empty() || text.empty())
        return;
    std::vector<WrittenFigure> before;
    for (const auto& [id, words] : last->narrative) {
        for (const QString& paragraph : splitParagraphs(words)) {
            const auto figures = findFigures(paragraph, context.lexicon.figures);
            before.insert(before.end(), figures.begin(), figures.end());
        }
    }
    std::vector<WrittenFigure> now;
    for (const ParsedPart& part : text)
        for (const ParsedParagraph& paragraph : part.paragraphs)
            now.insert(now.end(), paragraph.figures.begin(), paragraph.figures.end());
    const auto counts = countsOf(now);
    int all = 0;
    for (const auto& [value, times] : counts)
        if (value != Decimal())
            all += times;
    if (all < fewest)
        return;
    const bool isSame = counts == countsOf(before);
    out.push_back(ofPart(TextRule::SameFigures, isSame ? Outcome::Broken : Outcome::Holds,
                         text.front().id, {{}, {QString::number(all)}, {}, {}, {}}));
}

} // namespace gongkai
