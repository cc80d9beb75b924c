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

bool isForComparison(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\[【(]?附(?:件|表)?[0-9一二三]{0,2}[\\]】)]?[:：.、]?|对比|对照|比较|"
                       "参考|上年|去年|同期"));
    return pattern.match(bare).hasMatch();
}

class OtherYears
{
public:
    OtherYears(const std::vector<SourceBlock>& blocks, int year) : m_blocks(blocks), m_year(year) {}

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
        if (!m_open && otherYearIn(bare, m_year) && isForComparison(bare))
            m_open = OtherYear{at, at, text};
        else if (m_open && (endsComparison(text) || isOwnTitle(bare)))
            close(at);
    }

    static bool endsComparison(const QString& text)
    {
        return numberingOf(text).scheme == Scheme::Chinese || text.contains(u'。');
    }

    bool isOwnTitle(const QString& bare) const
    {
        static const QRegularExpression pattern(QStringLiteral("公开(?:工作)?(?:年度)?报告[)]?$"));
        return bare.contains(QString::number(m_year)) && pattern.match(bare).hasMatch();
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
    std::optional<OtherYear> m_open;
    std::vector<OtherYear> m_found;
};

QString noteOn(const OtherYear& other)
{
    return Messages::tr("“%1” names another year; nothing was taken from the table under it.")
        .arg(other.words.simplified());
}

} // namespace

std::vector<OtherYear> otherYearsIn(const std::vector<SourceBlock>& blocks, int year)
{
    return OtherYears(blocks, year).all();
}

QStringList setOtherYearsAside(std::vector<SourceBlock>& blocks, int year)
{
    QStringList notes;
    for (const OtherYear& other : otherYearsIn(blocks, year)) {
        notes += noteOn(other);
        for (size_t at = other.begin; at < other.end; ++at)
            if (auto* table = std::get_if<SourceTable>(&blocks[at]))
                table->setLoose();
    }
    return notes;
}

} // namespace gongkai
