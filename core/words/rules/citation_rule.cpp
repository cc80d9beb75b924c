// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/document_numbers.h"
#include "core/words/near_miss.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <optional>

// Documents a report rests on: title, number, issuer, and whether they are those of its year. Local
// documents have titles like these and numbers of their own, so a document is only compared once
// its title or its whole number says which one it is.
namespace gongkai {
namespace {

using Documents = std::vector<const CitedDocument*>;

bool fitsYear(const CitedDocument& document, int year)
{
    return year >= document.first && (!document.last || year <= *document.last);
}

// The inside of 《…》 with nothing that divides: blanks, inner title marks.
QString bareTitle(QStringView title)
{
    QString bare;
    for (const QChar c : title)
        if (!c.isSpace() && !QStringView(u"《》<>〈〉\"").contains(c))
            bare += c;
    return bare;
}

QStringList titlesOf(const CitedDocument& document)
{
    QStringList titles{withPlainMarks(document.title)};
    for (const QString& also : document.also)
        titles += withPlainMarks(also);
    return titles;
}

// 国务院办公厅…关于…的通知: a title may begin with its issuer.
QString withoutIssuer(const QString& title, const CitedDocument& document)
{
    qsizetype longest = 0;
    for (const QString& issuer : document.issuers)
        if (title.startsWith(issuer))
            longest = qMax(longest, issuer.size());
    return title.sliced(longest);
}

Documents withTitle(const WordLists& lists, const QString& title)
{
    Documents found;
    for (const CitedDocument& document : lists.citations) {
        const QStringList titles = titlesOf(document);
        if (titles.contains(title) || titles.contains(withoutIssuer(title, document)))
            found.push_back(&document);
    }
    return found;
}

// The notice that carries the document: 关于印发《…格式》的通知.
Documents withinTitle(const WordLists& lists, const QString& title)
{
    Documents found;
    for (const CitedDocument& document : lists.citations)
        if (document.isUnique && title.contains(document.title) &&
            !title.contains(document.title + u"(试行)"))
            found.push_back(&document);
    return found;
}

const CitedDocument* ofYear(const Documents& documents, int year)
{
    const auto found = std::ranges::find_if(
        documents, [year](const CitedDocument* document) { return fitsYear(*document, year); });
    return found == documents.end() ? nullptr : *found;
}

// The document that took this one's place, or the one it took the place of, that fits the year.
const CitedDocument* inForce(const WordLists& lists, const CitedDocument& document, int year)
{
    for (const CitedDocument& other : lists.citations)
        if ((other.replaces == document.id || document.replaces == other.id) &&
            fitsYear(other, year))
            return &other;
    return nullptr;
}

bool isSubsequence(QStringView part, QStringView whole)
{
    qsizetype place = 0;
    for (const QChar c : whole)
        if (place < part.size() && part[place] == c)
            ++place;
    return place == part.size();
}

class CitationCheck
{
public:
    CitationCheck(const TextView& view, std::vector<TextFinding>& out)
        : m_view(view), m_lists(view.words.lists()), m_out(out)
    {
        QStringList series;
        for (const CitedDocument& document : m_lists.citations)
            if (document.number.series.size() >= distinctSeries)
                series += document.number.series;
        series.removeDuplicates();
        m_numbers = findDocumentNumbers(view.plain, series);
    }

    void run()
    {
        for (const TextSpan& title : m_view.titles)
            checkTitle(title);
        for (const WrittenNumber& number : m_numbers)
            checkNumber(number);
    }

private:
    static constexpr qsizetype distinctSeries = 5; // 国办公开办函; shorter ones are many offices'

    bool isHistory(qsizetype place) const
    {
        return containsAny(m_view.sentence(place), m_view.words.context(u"history"_qs));
    }

    void report(TextSpan span, const QString& variant, const QString& right,
                const QString& correction = {})
    {
        m_out.push_back(broken(TextRule::Citation, m_view.paragraph, span,
                               {variant, {right}, correction, {}, {}}));
    }

    void checkTitle(TextSpan span)
    {
        const QStringView inside =
            QStringView(m_view.plain).sliced(span.from + 1, qMax(0, span.size() - 2));
        const QString title = bareTitle(inside);
        Documents documents = withTitle(m_lists, title);
        const bool isExact = !documents.empty();
        if (!isExact)
            documents = withinTitle(m_lists, title);
        if (documents.empty()) {
            checkNearTitle(span, title);
            return;
        }
        checkAmended(span, documents);
        const bool numbered = checkNumberBeside(span, documents);
        if (!isExact || title.size() < shortestTitle)
            return;
        if (!numbered && !ofYear(documents, m_view.reportYear()) && !isHistory(span.from)) {
            const CitedDocument& document = *documents.front();
            if (const auto* now = inForce(m_lists, document, m_view.reportYear());
                document.isUnique && now)
                report(span, u"outdated"_qs, u'《' + now->title + u'》');
            return;
        }
        checkIssuer(span, *documents.front());
    }

    // 《…》（国办公开办函〔2021〕30号), 国务院令第711号《…》. @return whether a number of such a
    // document stands there.
    bool checkNumberBeside(TextSpan title, const Documents& documents)
    {
        constexpr qsizetype furthest = 30; // an issuer may stand between
        const auto number = std::ranges::find_if(m_numbers, [&](const WrittenNumber& written) {
            const qsizetype gap = written.span.from - title.to;
            return isRightBefore(written.span, title) ||
                   (gap >= 1 && gap <= furthest && m_view.plain[title.to] == u'(' &&
                    !QStringView(m_view.plain).sliced(title.to, gap).contains(u')'));
        });
        if (number == m_numbers.end() || number->isMalformed)
            return false;
        const auto isSame = [&](const CitedDocument* document) {
            return number->number.series.endsWith(document->number.series) &&
                   number->number.year == document->number.year &&
                   number->number.number == document->number.number;
        };
        if (std::ranges::any_of(documents, isSame))
            return true; // whether it fits the year is asked of every number
        const CitedDocument* right = ofYear(documents, m_view.reportYear());
        if (!right)
            right = documents.front();
        const bool isSeries = number->number.series.endsWith(right->number.series) &&
                              number->number.year.has_value() == right->number.year.has_value();
        const bool isOther = right->isUnique && number->number.year == right->number.year &&
                             number->number.number == right->number.number;
        if (!isSeries && !isOther)
            return false;
        const QString text = documentNumberText(right->number);
        TextSpan span = number->span;
        if (isSeries && number->number.year) // what stands in front of the series is not meant
            span.from += number->number.series.size() - right->number.series.size();
        m_reported.push_back(number->span.from);
        report(span, u"number"_qs, text, text);
        return true;
    }

    // “2019年修订的《…条例》”
    void checkAmended(TextSpan title, const Documents& documents)
    {
        static const QStringList links{u"修订的"_qs,     u"新修订的"_qs,   u"修订后的"_qs,
                                       u"修订通过的"_qs, u"修订施行的"_qs, u"修正的"_qs};
        const auto known = std::ranges::find_if(
            documents, [](const CitedDocument* document) { return document->amended.has_value(); });
        const auto next = std::ranges::partition_point(
            m_view.dates, [&](const WrittenDate& written) { return written.span.to < title.from; });
        if (known == documents.end() || next == m_view.dates.begin())
            return;
        constexpr qsizetype longest = 5;
        const auto date = next - 1;
        const qsizetype gap = title.from - date->span.to;
        if (gap > longest || !links.contains(m_view.plain.sliced(date->span.to, gap)) ||
            !date->year || *date->year == (*known)->amended)
            return;
        const QString right = QString::number(*(*known)->amended) + u'年';
        report(date->span, u"amended"_qs, right, date->isYearOnly() ? right : QString());
    }

    // Nothing between them, or 公布的.
    bool isRightBefore(TextSpan number, TextSpan title) const
    {
        static const QStringList links{u""_qs, u"公布的"_qs, u"发布的"_qs, u"颁布的"_qs};
        return number.to <= title.from && title.from - number.to <= links.back().size() &&
               links.contains(m_view.plain.sliced(number.to, title.from - number.to));
    }

    void checkIssuer(TextSpan title, const CitedDocument& document)
    {
        static const QStringList endings{u"办"_qs, u"办公室"_qs, u"办公厅"_qs, u"局"_qs,
                                         u"厅"_qs, u"委"_qs,     u"政府"_qs};
        if (!document.isUnique)
            return;
        const QStringView before = QStringView(m_view.plain).first(title.from);
        const auto endsWith = [&](const QString& word) { return before.endsWith(word); };
        if (std::ranges::none_of(endings, endsWith) ||
            std::ranges::any_of(document.issuers, endsWith))
            return;
        qsizetype from = title.from;
        while (from > 0 && isHan(m_view.plain[from - 1]) && title.from - from < 8)
            --from;
        report({from, title.to}, u"issuer"_qs, document.issuers.front());
    }

    void checkNearTitle(TextSpan span, const QString& title)
    {
        if (title.size() < shortestTitle || std::ranges::any_of(title, isAsciiDigit))
            return;
        for (const CitedDocument& document : m_lists.citations) {
            if (!document.isUnique || !fitsYear(document, m_view.reportYear()))
                continue;
            for (const QString& right : titlesOf(document))
                if (reportNearTitle(span, title, right, document))
                    return;
        }
    }

    bool reportNearTitle(TextSpan span, const QString& title, const QString& right,
                         const CitedDocument& document)
    {
        constexpr qsizetype longTitle = 12;
        constexpr int mostMissing = 4;
        if (right.size() < shortestTitle || title.front() != right.front() ||
            title.right(2) != right.right(2))
            return false;
        const qsizetype missing = right.size() - title.size();
        const bool isShortened =
            missing > 0 && missing <= mostMissing && isSubsequence(title, right);
        const int limit = right.size() < longTitle ? 1 : 2;
        if (!isShortened && editDistance(title, right, limit) > limit)
            return false;
        const FindingWords words{
            u"title"_qs, {u'《' + document.title + u'》'}, u'《' + document.title + u'》', {}, {}};
        m_out.push_back(isShortened && missing <= 2
                            ? asks(TextRule::Citation, m_view.paragraph, span, words)
                            : broken(TextRule::Citation, m_view.paragraph, span, words));
        return true;
    }

    void checkNumber(const WrittenNumber& written)
    {
        if (std::ranges::find(m_reported, written.span.from) != m_reported.end())
            return;
        for (const CitedDocument& document : m_lists.citations) {
            if (written.number.number != document.number.number && !written.isMalformed)
                continue;
            if (checkAgainst(written, document))
                return;
        }
        askAboutNumber(written);
    }

    // 国办公开办函〔2021〕03号: a series that only few offices have, with a number nobody knows.
    void askAboutNumber(const WrittenNumber& written)
    {
        if (written.isMalformed || !m_view.isIn(u"preface"))
            return;
        const bool isBehindTitle =
            written.span.from > 0 &&
            QStringView(u"(》").contains(m_view.plain[written.span.from - 1]);
        for (const CitedDocument& document : m_lists.citations) {
            if (!document.number.year && !written.number.year && !isBehindTitle &&
                written.number.series == document.number.series &&
                fitsYear(document, m_view.reportYear())) {
                const QString right = documentNumberText(document.number);
                m_out.push_back(asks(TextRule::Citation, m_view.paragraph, written.span,
                                     {u"number"_qs, {right}, right, {}, {}}));
                return;
            }
            if (document.number.series.size() < distinctSeries ||
                !written.number.series.endsWith(document.number.series) ||
                written.number.year != document.number.year || !document.number.year)
                continue;
            const QString right = documentNumberText(document.number);
            TextSpan span = written.span;
            span.from += written.number.series.size() - document.number.series.size();
            m_out.push_back(asks(TextRule::Citation, m_view.paragraph, span,
                                 {u"number"_qs, {right}, right, {}, {}}));
            return;
        }
    }

    bool checkAgainst(const WrittenNumber& written, const CitedDocument& document)
    {
        const QString right = documentNumberText(document.number);
        if (written.isMalformed) {
            if (written.number.series != document.number.series ||
                !fitsYear(document, m_view.reportYear()))
                return false;
            report(written.span, u"number"_qs, right, right);
            return true;
        }
        if (written.number.year != document.number.year)
            return false;
        if (written.number.series.endsWith(document.number.series)) {
            checkInForce(written, document);
            return true;
        }
        return checkNearSeries(written, document);
    }

    void checkInForce(const WrittenNumber& written, const CitedDocument& document)
    {
        TextSpan span = written.span;
        if (document.number.year)
            span.from += written.number.series.size() - document.number.series.size();
        if (fitsYear(document, m_view.reportYear())) {
            m_out.push_back(holds(TextRule::Citation, m_view.paragraph, span,
                                  {{}, {document.title}, {}, {}, {}}));
            return;
        }
        const auto* now = inForce(m_lists, document, m_view.reportYear());
        const bool isBeside =
            now && std::ranges::any_of(m_numbers, [&](const WrittenNumber& other) {
                return other.number.number == now->number.number &&
                       other.number.year == now->number.year;
            });
        if (!now || isBeside || isHistory(span.from))
            return;
        const QString right = documentNumberText(now->number);
        report(span, u"outdated"_qs, right, right);
    }

    // 国办公开函〔2021〕30号
    bool checkNearSeries(const WrittenNumber& written, const CitedDocument& document)
    {
        const QString& right = document.number.series;
        if (right.size() < distinctSeries)
            return false;
        const qsizetype begin = written.number.series.lastIndexOf(right.front());
        if (begin < 0 ||
            editDistance(QStringView(written.number.series).sliced(begin), right, 2) > 2)
            return false;
        const QString text = documentNumberText(document.number);
        report({written.span.from + begin, written.span.to}, u"number"_qs, text, text);
        return true;
    }

    static constexpr qsizetype shortestTitle = 8;

    const TextView& m_view;
    const WordLists& m_lists;
    std::vector<TextFinding>& m_out;
    std::vector<WrittenNumber> m_numbers;
    std::vector<qsizetype> m_reported; ///< where numbers stand that a title has spoken of
};

} // namespace

void checkCitation(const TextView& view, std::vector<TextFinding>& out)
{
    CitationCheck(view, out).run();
}

} // namespace gongkai
