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
constexpr qsizetype longestLabel = 40;
constexpr qsizetype mostYearsToCheck = 5;

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

// “注：以下为上年数”, “附表：去年情况”
bool isOverLastYear(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(\\[【]?(?:注|说明|备注)?[:：]?(?:以下|下列|下表|下面|附(?:件|表)?[0-9一二三]?)"
        "[^。]{0,6}(?:上年|上一年|去年)(?!度?结转)[^。]{0,12}。?[)\\]】]?$|"
        "^[(\\[【]?(?:上年|上一年|去年)(?!度?结转)[^。]{0,8}如下[:：]?[)\\]】]?$"));
    return pattern.match(bare).hasMatch();
}

// The same, or only “上年数据”, which may be a head where it does not stand alone.
bool isLastYearAlone(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(\\[【]?(?:上年|上一年|去年)度?(?:同期)?(?:的?数据?|情况|统计表)?[:：]?[)\\]】]?$"));
    return isOverLastYear(bare) || pattern.match(bare).hasMatch();
}

// “2022年数据如下：”
bool saysFollow(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:数据|情况|统计|指标)[^。]{0,4}(?:如下|见下表)[:：]?$"));
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
        const bool introduces = bare.endsWith(u':') || bare.endsWith(u'：');
        const bool isOfOther =
            (otherYearIn(bare, m_year) && (isForComparison(bare) || saysFollow(bare))) ||
            isOverLastYear(bare) || (introduces && isLastYearAlone(bare));
        if (!m_open && isOfOther)
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

// The row of a table that says so alone, in the middle of it or at its beginning.
const SourceCell* rowOverLastYear(const SourceTable& table)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        std::vector<const SourceCell*> cells = table.row(row);
        std::erase_if(cells, [](const SourceCell* cell) { return cell->isBlank(); });
        if (cells.size() == 1 && cells[0]->row == row && cells[0]->text.size() <= longestCaption &&
            isLastYearAlone(bareText(cells[0]->text)))
            return cells[0];
    }
    return nullptr;
}

QString noteOn(const QString& words)
{
    return Messages::tr("“%1” names another year; nothing was taken from the table under it.")
        .arg(words.simplified());
}

// The rows under such a one become a table of their own.
QStringList partAtLastYear(std::vector<SourceBlock>& blocks)
{
    QStringList notes;
    for (size_t at = 0; at < blocks.size(); ++at) {
        const auto* table = std::get_if<SourceTable>(&blocks[at]);
        const auto* words = table && !table->isLoose() ? rowOverLastYear(*table) : nullptr;
        if (!words)
            continue;
        notes += noteOn(words->text);
        SourceTable above = table->rows(0, words->row);
        SourceTable below = table->rows(words->row, table->rowCount());
        below.setLoose();
        blocks[at] = std::move(above);
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(++at), std::move(below));
    }
    return notes;
}

// A short line over a table, or a cell of one.
class YearsToCheck
{
public:
    explicit YearsToCheck(int year) : m_year(year) {}

    void look(const QString& text)
    {
        const QString bare = bareText(text);
        const auto other = otherYearIn(bare, m_year);
        if (!other || !bare.contains(u'年') || bare.size() > longestLabel || m_seen.contains(bare))
            return;
        m_seen += bare;
        m_notes += Messages::tr("“%1” names %2, but the report is of %3; the figures there were "
                                "taken as they stand, check that they are this year's.")
                       .arg(text.simplified(), QString::number(*other), QString::number(m_year));
    }
    QStringList notes() const { return m_notes.mid(0, mostYearsToCheck); }

private:
    int m_year;
    QStringList m_seen;
    QStringList m_notes;
};

} // namespace

QStringList yearsToCheck(const std::vector<SourceBlock>& blocks, int year)
{
    YearsToCheck years(year);
    const QString* lineBefore = nullptr;
    for (const SourceBlock& block : blocks) {
        const auto* text = std::get_if<QString>(&block);
        const auto* table = std::get_if<SourceTable>(&block);
        if (table && !table->isLoose()) {
            if (lineBefore)
                years.look(*lineBefore);
            for (const SourceCell& cell : table->cells())
                years.look(cell.text);
        }
        if (!text)
            lineBefore = nullptr;
        else if (!text->trimmed().isEmpty())
            lineBefore = text;
    }
    return years.notes();
}

std::vector<OtherYear> otherYearsIn(const std::vector<SourceBlock>& blocks, int year)
{
    return OtherYears(blocks, year).all();
}

QStringList setOtherYearsAside(std::vector<SourceBlock>& blocks, int year)
{
    QStringList notes = partAtLastYear(blocks);
    for (const OtherYear& other : otherYearsIn(blocks, year)) {
        notes += noteOn(other.words);
        for (size_t at = other.begin; at < other.end; ++at)
            if (auto* table = std::get_if<SourceTable>(&blocks[at]))
                table->setLoose();
    }
    return notes;
}

} // namespace gongkai
