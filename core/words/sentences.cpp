// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sentences.h"

#include "core/words/marks.h"

namespace gongkai {
namespace {

// 。 and ； for what ends a sentence, null for everything else.
QChar sentenceStop(QChar c)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
    case u'｡':
        return u'。';
    case u'；':
    case u';':
        return u'；';
    default:
        return {};
    }
}

bool isClosing(QChar c)
{
    return isOneOf(c, u"”’」』）)》】〉");
}

bool isOpening(QChar c)
{
    return isOneOf(c, u"（(【[");
}

bool isClosingBracket(QChar c)
{
    return isOneOf(c, u"）)】]");
}

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

class Splitter
{
public:
    explicit Splitter(QStringView text) : m_text(text) {}

    std::vector<ProseSentence> split()
    {
        for (qsizetype at = 0; at < m_text.size();)
            at = step(at);
        endSentence(m_text.size(), {});
        return std::move(m_sentences);
    }

private:
    // Behind what stands at this place.
    qsizetype step(qsizetype at)
    {
        const QChar c = m_text[at];
        if (const QChar stop = sentenceStop(c); !stop.isNull()) {
            qsizetype end = at + 1;
            while (end < m_text.size() &&
                   (isClosing(m_text[end]) || sentenceStop(m_text[end]) == stop))
                ++end;
            m_depth = 0;
            endSentence(end, stop);
            return end;
        }
        if (isOpening(c)) {
            endClause(at, c);
            ++m_depth;
        } else if (isClosingBracket(c)) {
            endClause(at + 1, c);
            m_depth = qMax(0, m_depth - 1);
        } else if (isComma(at)) {
            endClause(at + 1, c);
        }
        return at + 1;
    }

    bool isComma(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c == u'，' || c == u'：')
            return true;
        if (c != u',' && c != u':')
            return false;
        return at == 0 || at + 1 == m_text.size() || !isDigit(m_text[at - 1]) ||
               !isDigit(m_text[at + 1]);
    }

    void endClause(qsizetype end, QChar stop)
    {
        if (end > m_clauseFrom)
            m_clauses.push_back({{m_clauseFrom, end}, stop, m_depth});
        m_clauseFrom = end;
    }

    void endSentence(qsizetype end, QChar stop)
    {
        endClause(end, stop);
        if (end > m_sentenceFrom)
            m_sentences.push_back({{m_sentenceFrom, end}, stop, std::move(m_clauses)});
        m_clauses.clear();
        m_sentenceFrom = end;
    }

    QStringView m_text;
    std::vector<ProseSentence> m_sentences;
    std::vector<ProseClause> m_clauses;
    qsizetype m_sentenceFrom = 0;
    qsizetype m_clauseFrom = 0;
    int m_depth = 0;
};

} // namespace

QStringList splitParagraphs(const QString& part)
{
    return part.split(u'\n');
}

std::vector<ProseSentence> splitSentences(QStringView paragraph)
{
    return Splitter(paragraph).split();
}

} // namespace gongkai
