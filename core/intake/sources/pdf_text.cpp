// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/pdf_text.h"

#include "core/intake/sources/readers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace gongkai {
namespace {

// All in heights of a letter. Letters of one word touch; words of Latin text are a quarter apart;
// columns of a table without lines at least a blank and a half.
constexpr double gapOfWords = 0.25;
constexpr double gapOfColumns = 1.5;
// The mark of a note is smaller than the text it stands at and on another line.
constexpr double smallerThan = 0.85;
constexpr double besideLine = 0.1;
constexpr double gapOfMarks = 0.6;
// Footnotes are a little smaller than the text above them, or stand right under a line.
constexpr double sizeOfFootnotes = 0.95;
constexpr double underLine = 1.5;
// The first line of a paragraph begins two letters further in. A line is full when the first word
// of the next one has no room in it; nobody knows to less than half a letter where it must end. No
// address that is broken anywhere is as long as it is.
constexpr double indent = 1.2;
constexpr double unsureEnd = 0.6;
constexpr double longestWord = 6;
constexpr double gapOfParagraphs = 1.8;
// Letters of one text do not lie on each other by more; it has one base and one size.
constexpr double overprint = 0.3;
constexpr double sameBase = 0.04;
constexpr size_t mostTexts = 4;       // on one line
constexpr double sizeOfTitles = 17.5; // in points: 小二 and larger

PdfBox together(const PdfBox& a, const PdfBox& b)
{
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
            std::max(a.bottom, b.bottom)};
}

bool needsBlank(const PdfLetter& before, const PdfLetter& letter)
{
    return letter.box.left - before.box.right > gapOfWords * letter.box.height();
}

// The line a letter stands on.
double baseOf(const PdfLetter& letter)
{
    return letter.box.bottom - 0.15 * letter.box.height();
}

Raised raisedBeside(const PdfLetter& letter, const PdfLetter& body)
{
    const double higher = baseOf(body) - baseOf(letter);
    if (letter.box.height() > smallerThan * body.box.height() ||
        std::abs(higher) < besideLine * body.box.height())
        return Raised::No;
    return higher > 0 ? Raised::Above : Raised::Below;
}

// Says which of the letters, read from one side, stand above or below the line of what they touch.
void findRaised(const std::vector<PdfLetter>& letters, bool fromRight, std::vector<Raised>& raised)
{
    const PdfLetter* body = nullptr;
    const PdfLetter* before = nullptr;
    for (size_t i = 0; i < letters.size(); ++i) {
        const size_t at = fromRight ? letters.size() - 1 - i : i;
        const PdfLetter& letter = letters[at];
        if (letter.text.trimmed().isEmpty())
            continue;
        const double gap = before ? std::max(letter.box.left, before->box.left) -
                                        std::min(letter.box.right, before->box.right)
                                  : 0;
        if (before && gap > gapOfMarks * before->box.height())
            body = nullptr;
        const Raised here = body ? raisedBeside(letter, *body) : Raised::No;
        if (here == Raised::No)
            body = &letter;
        else
            raised[at] = here;
        before = &letter;
    }
}

// “一、”, “（二）”: numbers that begin a paragraph wherever it stands.
bool isHeading(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])"));
    return number.match(text).hasMatch();
}

bool isOneOf(const PdfLetter& letter, const QString& marks)
{
    return letter.text.size() == 1 && marks.contains(letter.text);
}

// What is broken nowhere, or together with what stands beside it.
bool isLatin(const PdfLetter& letter)
{
    return !letter.text.isEmpty() && letter.text[0].unicode() < 0x2e80 &&
           !letter.text.trimmed().isEmpty();
}

// Of what a line cannot be broken in: one ideograph, or a figure; and the marks around it.
double widthOfFirstWord(const PdfLine& line)
{
    static const QString opening = QStringLiteral("（《〈“‘「『【〔［([{");
    static const QString closing = QStringLiteral("，。、；：！？）》〉”’」』】〕］,.;:!?)]}%％");
    const auto begin = line.letters.begin();
    auto end = begin;
    while (end != line.letters.end() && isOneOf(*end, opening))
        ++end;
    if (end != line.letters.end() && isLatin(*end)) {
        while (end != line.letters.end() && isLatin(*end))
            ++end;
    } else if (end != line.letters.end()) {
        ++end;
    }
    while (end != line.letters.end() && isOneOf(*end, closing))
        ++end;
    const double width = std::prev(end)->box.right - line.box.left;
    return std::min(width, longestWord * line.em());
}

bool isBlank(const PdfLetter& letter)
{
    return letter.text.trimmed().isEmpty();
}

// Does text run over other text, as from a cell that is too narrow into the next ones?
bool isOverprinted(const PdfLine& line)
{
    const PdfLetter* before = nullptr;
    for (const PdfLetter& letter : line.letters) {
        if (isBlank(letter))
            continue;
        if (before && letter.box.left < before->box.right - overprint * line.em())
            return true;
        before = &letter;
    }
    return false;
}

// How far a letter stands from the end of a line it may go on; one on another base is of other
// text.
double distanceFrom(const PdfLetter& end, const PdfLetter& letter)
{
    constexpr double ofOtherText = 1e6;
    const bool isBeside = letter.box.left >= end.box.right - overprint * end.box.height();
    const bool isSameBase =
        std::abs(baseOf(letter) - baseOf(end)) < sameBase * end.box.height() &&
        std::abs(letter.box.height() - end.box.height()) < sameBase * end.box.height();
    return (isBeside ? 0 : 2 * ofOtherText) + (isSameBase ? 0 : ofOtherText) +
           std::abs(letter.box.left - end.box.right);
}

// The texts of an overprinted line, each as a line of its own.
std::vector<PdfLine> textsOf(PdfLine line)
{
    std::vector<PdfLine> texts;
    for (PdfLetter& letter : line.letters) {
        PdfLine* nearest = nullptr;
        double least = 0;
        for (PdfLine& text : texts) {
            const double distance = distanceFrom(text.letters.back(), letter);
            if (!nearest || distance < least) {
                nearest = &text;
                least = distance;
            }
        }
        const bool isNew = !nearest || (texts.size() < mostTexts &&
                                        letter.box.left < nearest->letters.back().box.right -
                                                              overprint * line.em());
        if (isNew)
            nearest = &texts.emplace_back(PdfLine{{}, letter.box});
        nearest->box = together(nearest->box, letter.box);
        nearest->letters.push_back(std::move(letter));
    }
    return texts;
}

std::vector<PdfLine> withoutOverprints(std::vector<PdfLine> lines)
{
    std::vector<PdfLine> apart;
    for (PdfLine& line : lines)
        if (isOverprinted(line))
            std::ranges::move(textsOf(std::move(line)), std::back_inserter(apart));
        else
            apart.push_back(std::move(line));
    return apart;
}

} // namespace

QString PdfLine::text() const
{
    return words().join(u' ');
}

std::vector<Raised> PdfLine::raised() const
{
    std::vector<Raised> found(letters.size(), Raised::No);
    findRaised(letters, false, found);
    findRaised(letters, true, found);
    return found;
}

QStringList PdfLine::words() const
{
    const std::vector<Raised> raised = this->raised();
    QStringList words{QString()};
    const PdfLetter* before = nullptr;
    for (size_t at = 0; at < letters.size(); ++at) {
        const PdfLetter& letter = letters[at];
        TextLook look;
        look.raised = raised[at];
        if (letter.text.trimmed().isEmpty())
            continue;
        if (before && letter.box.left - before->box.right > gapOfColumns * em())
            words += QString();
        else if (before && needsBlank(*before, letter))
            words.last() += u' ';
        words.last() += look.shown(letter.text);
        before = &letter;
    }
    for (QString& word : words)
        word = tidyLines(word);
    return words;
}

std::vector<PdfLine> pdfLines(std::vector<PdfLetter> letters)
{
    std::ranges::stable_sort(letters, {}, [](const PdfLetter& l) { return l.box.middleY(); });
    std::vector<PdfLine> lines;
    for (PdfLetter& letter : letters) {
        const bool isSame =
            !lines.empty() && letter.box.middleY() - lines.back().letters.front().box.middleY() <
                                  0.5 * std::min(letter.box.height(), lines.back().em());
        if (isSame) {
            lines.back().box = together(lines.back().box, letter.box);
        } else {
            lines.emplace_back();
            lines.back().box = letter.box;
        }
        lines.back().letters.push_back(std::move(letter));
    }
    for (PdfLine& line : lines)
        std::ranges::stable_sort(line.letters, {}, [](const PdfLetter& l) { return l.box.left; });
    return withoutOverprints(std::move(lines));
}

bool isPageNumber(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("^[-—–－·~ ]*第? ?[0-9０-９]{1,3} ?页?[-—–－·~ ]*"
                       "(([/,，] ?共?|共) ?[0-9]{1,3} ?页?)?$"));
    return number.match(text).hasMatch();
}

QStringList takeFootnotes(std::vector<PdfLine>& lines, const std::vector<PdfRule>& rules,
                          Budget& budget)
{
    const auto sizeOf = [](const PdfLine& line) {
        return std::ranges::max(line.letters, {},
                                [](const PdfLetter& letter) { return letter.box.height(); })
            .box.height();
    };
    const auto isUnderRule = [&](const PdfLine& line) {
        return budget.take(Limit::Steps, std::ssize(rules)) &&
               std::ranges::any_of(rules, [&line](const PdfRule& rule) {
                   const double above = line.box.top - rule.box.middleY();
                   return !rule.isVertical() && above > -line.em() && above < underLine * line.em();
               });
    };
    double size = 0; // of the line above
    auto first = lines.begin();
    for (; first != lines.end(); ++first) {
        static const QRegularExpression number(QStringLiteral("^[0-9]{1,2} "));
        const bool isRaised =
            first->raised().front() == Raised::Above && hasDigit(first->letters.front().text);
        const bool isSmaller = sizeOf(*first) < sizeOfFootnotes * size;
        const bool isNumbered = isRaised || number.match(first->text()).hasMatch();
        if ((isRaised && isSmaller) || (isNumbered && isUnderRule(*first)))
            break;
        size = sizeOf(*first);
    }
    QStringList notes;
    for (auto line = first; line != lines.end(); ++line)
        if (notes.isEmpty() || line->raised().front() == Raised::Above)
            notes += line->text();
        else
            notes.last() += line->text();
    lines.erase(first, lines.end());
    return notes;
}

void PdfParagraphs::beginPage(const PdfTextEdges& edges)
{
    m_bottom = -1;
    m_edges = edges;
}

QString PdfParagraphs::add(const PdfLine& line)
{
    const bool isNear = m_bottom < 0 || line.box.top - m_bottom < gapOfParagraphs * line.em();
    const bool isSameSize = std::abs(line.em() - m_em) < 0.15 * m_em;
    const bool wasFull = m_room < widthOfFirstWord(line) + unsureEnd * line.em();
    const bool isProse = wasFull && line.box.left < m_edges.left + indent * line.em();
    // Titles are set in the middle, line by line.
    const bool isTitle = line.em() > sizeOfTitles && m_bottom >= 0 &&
                         std::abs(line.box.middleX() - m_middle) < 0.5 * line.em();
    const bool goesOn = !m_text.isEmpty() && isNear && isSameSize && (isProse || isTitle) &&
                        !isHeading(line.text());
    const QString ended = goesOn ? QString() : end();
    m_text += line.text();
    m_em = line.em();
    m_middle = line.box.middleX();
    m_bottom = line.box.bottom;
    m_room = m_edges.right - line.box.right;
    return ended;
}

QString PdfParagraphs::end()
{
    return tidyLines(std::exchange(m_text, {}));
}

void dropRunningHeads(std::vector<PdfPageText>& pages)
{
    constexpr double margin = 0.075; // of the height: no line of the text itself
    std::set<QString> seen;
    for (PdfPageText& page : pages) {
        std::set<QString> here;
        std::erase_if(page.lines, [&](const PdfLine& line) {
            const double place = line.box.middleY();
            if (place > margin * page.height && place < (1 - margin) * page.height)
                return false;
            QString words = line.text();
            words.removeIf([](QChar c) { return c.isDigit(); });
            here.insert(words);
            return seen.contains(words);
        });
        seen.merge(here);
    }
}

} // namespace gongkai
