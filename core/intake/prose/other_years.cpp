// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_years.h"

#include "core/intake/prose/numbering.h"
#include "core/intake/prose/source_line.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype longestCaption = 80;

// The one year a short line names, when that is not the report's.
std::optional<int> otherYearIn(const QString& bare, int year)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9])(20[0-9]{2})(?:年|[-—–~至]|$)"));
    if (bare.size() > longestCaption || bare.contains(u'。'))
        return std::nullopt;
    std::optional<int> other;
    for (auto matches = pattern.globalMatch(bare); matches.hasNext();) {
        const int named = matches.next().captured(1).toInt();
        if (named == year || (other && named != *other))
            return std::nullopt;
        other = named;
    }
    return other;
}

bool isReportTitle(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral("公开(?:工作)?(?:年度)?报告[)]?$"));
    return pattern.match(bare).hasMatch();
}

bool isForComparison(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\[【(]?附(?:件|表)?[0-9一二三]{0,2}[\\]】)]?[:：.、]?|对比|对照|比较|"
                       "参考|上年|去年|同期"));
    return pattern.match(bare).hasMatch();
}

bool beginsParts(const QString& text)
{
    const Numbering numbering = numberingOf(text);
    return numbering.scheme == Scheme::Chinese && numbering.number == 1;
}

class OtherYears
{
public:
    OtherYears(const std::vector<SourceBlock>& blocks, int year) : m_blocks(blocks), m_year(year)
    {
        for (size_t i = 0; i < blocks.size(); ++i)
            if (const QString* text = std::get_if<QString>(&blocks[i]); text && beginsParts(*text))
                m_lastBegin = i;
    }

    std::vector<OtherYear> all()
    {
        for (size_t i = 0; i < m_blocks.size(); ++i)
            if (const QString* text = std::get_if<QString>(&m_blocks[i]))
                readLine(i, *text);
        close(m_blocks.size());
        return std::move(m_found);
    }

private:
    void readLine(size_t at, const QString& text)
    {
        const QString bare = bareText(text);
        const bool isOther = otherYearIn(bare, m_year).has_value();
        if (isOther && isReportTitle(bare) && m_hasBegun && m_lastBegin > at) {
            close(at);
            m_open = OtherYear{at, at, text, true};
        } else if (isOther && isForComparison(bare) && !m_open) {
            m_open = OtherYear{at, at, text, false};
        } else if ((isReportTitle(bare) && !isOther && bare.contains(QString::number(m_year))) ||
                   (m_open && !m_open->isReport && endsComparison(text))) {
            close(at);
        }
        m_hasBegun = m_hasBegun || (!m_open && beginsParts(text));
    }

    static bool endsComparison(const QString& text)
    {
        return numberingOf(text).scheme == Scheme::Chinese || text.contains(u'。');
    }

    void close(size_t at)
    {
        if (!m_open)
            return;
        m_open->end = at;
        m_found.push_back(*std::exchange(m_open, std::nullopt));
    }

    const std::vector<SourceBlock>& m_blocks;
    const int m_year;
    size_t m_lastBegin = 0; // the last block that begins the parts of a report
    bool m_hasBegun = false;
    std::optional<OtherYear> m_open;
    std::vector<OtherYear> m_found;
};

QString noteOn(const OtherYear& other)
{
    const QString words = other.words.simplified();
    return other.isReport
               ? Messages::tr("From “%1” on it is the report of another year; nothing was taken "
                              "from there.")
                     .arg(words)
               : Messages::tr("“%1” names another year; nothing was taken from the table under "
                              "it.")
                     .arg(words);
}

} // namespace

std::vector<OtherYear> otherYearsIn(const std::vector<SourceBlock>& blocks, int year)
{
    return OtherYears(blocks, year).all();
}

QStringList setOtherYearsAside(std::vector<SourceBlock>& blocks, int year)
{
    QStringList notes;
    const std::vector<OtherYear> others = otherYearsIn(blocks, year);
    std::vector<SourceBlock> kept;
    size_t at = 0;
    for (const OtherYear& other : others) {
        notes += noteOn(other);
        for (; at < other.begin; ++at)
            kept.push_back(std::move(blocks[at]));
        for (; at < other.end; ++at) {
            auto* table = std::get_if<SourceTable>(&blocks[at]);
            if (table)
                table->setLoose();
            if (table || !other.isReport)
                kept.push_back(std::move(blocks[at]));
        }
    }
    for (; at < blocks.size(); ++at)
        kept.push_back(std::move(blocks[at]));
    blocks = std::move(kept);
    return notes;
}

} // namespace gongkai
