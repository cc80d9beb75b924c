// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_years.h"

#include "core/base/numbering.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/source_line.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>
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
constexpr qsizetype mostLinesOver = 3; // a table

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

// The only year a short line names.
std::optional<int> yearIn(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])(20[0-9]{2})(?![0-9])"));
    std::optional<int> only;
    for (auto matches = pattern.globalMatch(bare); matches.hasNext();) {
        const int named = matches.next().captured(1).toInt();
        if (only && named != *only)
            return std::nullopt;
        only = named;
    }
    return only;
}

// “2023年数据如下：”, “本年数据”: what follows is of the report's year again.
bool isOverOwnYear(const QString& bare, int year)
{
    static const QRegularExpression thisYear(
        QStringLiteral("^[(\\[【]?(?:以下|下表)?为?(?:本年|今年|当年|全年)度?(?:的?数据?|情况|"
                       "统计表)?(?:如下)?[:：]?"
                       "[)\\]】]?$"));
    static const QRegularExpression notSample(
        QStringLiteral("^[(\\[【]?正式(?:统计)?(?:表格?|数据|内容)(?:如下)?[:：]?[)\\]】]?$"));
    if (bare.size() > longestLabel || bare.contains(u'。'))
        return false;
    if (notSample.match(bare).hasMatch())
        return true;
    return yearIn(bare) == year ? !isForComparison(bare) : thisYear.match(bare).hasMatch();
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

// “上半年情况”, “1—6月数据”, “历年累计”: figures of less or more than the year.
bool isOfOtherPeriod(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(\\[【]?(?:注|说明|备注)?[:：]?(?:以下|下列|下表)?为?(?:(?:本|今|当|(?:19|20)[0-9]{2})"
        "年度?)?"
        "(?:[上下]半年度?|[前第]?[一二三四1-4]季度|0?1月?份?[-—–~～─至到]+(?:0?[1-9]|1[01])月份?|"
        "历年|往年|近[两二三四五十2-9]年|[0-9]{4}年以来|历次)"
        "(?:的?(?:累计|合计|汇总|数据|数|情况|统计表|统计|[^。，,;；]{0,16}情况))*(?:如下)?[:：]?[)"
        "\\]】]?$"));
    return pattern.match(bare).hasMatch();
}

// “填写示例”, “示例（样表）”: figures that only show how the table is filled in.
bool isSample(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(\\[【]?(?:填[写表报]|参考|表格|统计表)?(?:示例|样表|样例|样式|范例|例表|模板)"
        "(?:[（(][^（）()]{1,8}[)）])?[:：]?[)\\]】]?$"));
    return pattern.match(bare).hasMatch();
}

// The same, or only “上年数据”, which may be a head where it does not stand alone; what is of no
// year, too.
bool isLastYearAlone(const QString& bare)
{
    if (isOfOtherPeriod(bare) || isSample(bare))
        return true;
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

// What the rows of a table are called.
QStringList rowNames(const SourceTable& table)
{
    QStringList names;
    for (int row = 0; row < table.rowCount(); ++row) {
        QString name;
        for (const SourceCell* cell : table.row(row)) {
            if (looksLikeFigure(cell->text)) {
                names += name;
                break;
            }
            if (!cell->isBlank())
                name = bareText(cell->text);
        }
    }
    return names;
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
        const QString bare = withPlainDates(text);
        const bool introduces = bare.endsWith(u':') || bare.endsWith(u'：');
        const bool isOfOther =
            (otherYearIn(bare, m_year) &&
             (isForComparison(bare) || saysFollow(bare) || isBesideOwnYear(at))) ||
            isOverLastYear(bare) ||
            ((introduces || standsAloneOverTable(at)) && isLastYearAlone(bare));
        if (!m_open && isOfOther)
            m_open = OtherYear{at, at, text};
        else if (m_open && (endsComparison(text) || isOwnTitle(bare) ||
                            (isOverTable(at) && isOverOwnYear(bare, m_year))))
            close(at);
    }

    const SourceTable* tableUnder(size_t at) const
    {
        return at + 1 < m_blocks.size() ? std::get_if<SourceTable>(&m_blocks[at + 1]) : nullptr;
    }
    bool isOverTable(size_t at) const { return tableUnder(at); }

    // Not the last of a list of heads that lost its table: a heading, a sentence, a table or
    // nothing stands before it, and only the unit between it and the table.
    bool standsAloneOverTable(size_t at) const
    {
        const QString* before = at > 0 ? std::get_if<QString>(&m_blocks[at - 1]) : nullptr;
        const bool isAlone = !before || before->contains(u'。') ||
                             numberingOf(*before).scheme != Scheme::None ||
                             before->size() > longestLabel;
        static const QRegularExpression unit(QStringLiteral("^[(（]?(?:计量)?单位[:：]?.{1,6}$"));
        const QString* next =
            at + 1 < m_blocks.size() ? std::get_if<QString>(&m_blocks[at + 1]) : nullptr;
        return isAlone &&
               (isOverTable(at) || (next && next->size() < longestLabel &&
                                    unit.match(next->trimmed()).hasMatch() && isOverTable(at + 1)));
    }

    // “2022年情况：” over a table whose rows stand under “2023年情况：”, too, is no forgotten year.
    bool isBesideOwnYear(size_t at)
    {
        const SourceTable* table = tableUnder(at);
        if (!table)
            return false;
        if (!m_ownNames)
            m_ownNames = namesOfOwnYear();
        const QStringList names = rowNames(*table);
        return std::ranges::any_of(
            names, [this](const QString& name) { return m_ownNames->contains(name); });
    }

    // Of the rows under lines that name the report's year.
    QSet<QString> namesOfOwnYear() const
    {
        QSet<QString> names;
        for (size_t at = 0; at < m_blocks.size(); ++at) {
            const QString* text = std::get_if<QString>(&m_blocks[at]);
            const SourceTable* table = text ? tableUnder(at) : nullptr;
            if (!table || text->size() > longestLabel || yearIn(withPlainDates(*text)) != m_year)
                continue;
            for (const QString& name : rowNames(*table))
                names.insert(name);
        }
        return names;
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
    std::optional<QSet<QString>> m_ownNames; // once a line asks
    std::optional<OtherYear> m_open;
    std::vector<OtherYear> m_found;
};

// The first row from this one that says so alone, in the middle of the table or at its beginning.
template <typename Says>
const SourceCell* rowThat(const SourceTable& table, int first, const Says& says)
{
    for (int row = first; row < table.rowCount(); ++row) {
        std::vector<const SourceCell*> cells = table.row(row);
        std::erase_if(cells, [](const SourceCell* cell) { return cell->isBlank(); });
        if (cells.size() == 1 && cells[0]->row == row && cells[0]->text.size() <= longestCaption &&
            says(withPlainDates(cells[0]->text)))
            return cells[0];
    }
    return nullptr;
}

QString noteOn(const QString& words)
{
    const QString bare = withPlainDates(words);
    if (isOfOtherPeriod(bare) || isSample(bare))
        return Messages::tr("“%1” stands over figures that are not those of the year; nothing was "
                            "taken from the table under it.")
            .arg(words.simplified());
    return Messages::tr("“%1” names another year; nothing was taken from the table under it.")
        .arg(words.simplified());
}

// The rows under such a one become a table of their own, up to those of the report's year.
QStringList partAtLastYear(std::vector<SourceBlock>& blocks, int year)
{
    QStringList notes;
    for (size_t at = 0; at < blocks.size(); ++at) {
        const auto* table = std::get_if<SourceTable>(&blocks[at]);
        const auto* words =
            table && !table->isLoose() ? rowThat(*table, 0, isLastYearAlone) : nullptr;
        if (!words)
            continue;
        notes += noteOn(words->text);
        SourceTable above = table->rows(0, words->row);
        const auto* again = rowThat(*table, words->row + 1, [year](const QString& bare) {
            return isOverOwnYear(bare, year);
        });
        const int end = again ? again->row : table->rowCount();
        std::vector<SourceBlock> below{table->rows(words->row, end)};
        std::get<SourceTable>(below.front()).setAside();
        if (again)
            below.emplace_back(table->rows(end, table->rowCount()));
        blocks[at] = std::move(above);
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(++at),
                      std::make_move_iterator(below.begin()), std::make_move_iterator(below.end()));
    }
    return notes;
}

// A head that the report's own year stands beside, “2025年…” and “2024年…”, is no forgotten one: it
// is of a column for comparison, of which nothing is taken.
bool isBesideOwnYear(const SourceTable& table, const SourceCell& cell, int year)
{
    const QString own = QString::number(year);
    return cell.text.startsWith(u"20"_qs) &&
           otherYearIn(withPlainDates(cell.text.left(longestCaption)), year) &&
           std::ranges::any_of(table.row(cell.row), [&](const SourceCell* other) {
               return other->row == cell.row && other->text.startsWith(own) &&
                      other->text.size() <= longestLabel;
           });
}

// “2024年1月18日”, “示例县统计局2024年1月18日”, “填报日期：2024-01-18” on a report of 2023: when it
// was signed, no time of figures.
bool isDayOfSigning(const QString& text, int year)
{
    static const QRegularExpression label(QStringLiteral("(?:日期|时间)[:：]?$"));
    QString before;
    QString date = dateIn(text);
    if (date.isEmpty())
        date = dateAtEnd(text, before);
    const QString name = bareText(before);
    return date.left(4).toInt() > year &&
           (name.isEmpty() || name.contains(label) || isAgencyName(name));
}

// A short line over a table, or a cell of one.
class YearsToCheck
{
public:
    explicit YearsToCheck(int year) : m_year(year) {}

    void look(const QString& text)
    {
        if (text.size() > longestCaption || isDayOfSigning(text, m_year))
            return;
        const QString bare = withPlainDates(text);
        const auto other = otherYearIn(bare, m_year);
        if (!other || !bare.contains(u'年') || bare.size() > longestLabel || m_seen.contains(bare))
            return;
        m_seen += bare;
        m_notes += Messages::tr("“%1” names %2, but the report is of %3; check that what was taken "
                                "from there are this year's figures.")
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
    QStringList linesBefore; // of a sheet there are some: title, year, agency
    for (const SourceBlock& block : blocks) {
        const auto* text = std::get_if<QString>(&block);
        const auto* table = std::get_if<SourceTable>(&block);
        if (table && !table->isLoose()) {
            for (const QString& line : std::as_const(linesBefore))
                years.look(line);
            for (const SourceCell& cell : table->cells())
                if (!isBesideOwnYear(*table, cell, year))
                    years.look(cell.text);
        }
        if (!text || text->contains(u'。'))
            linesBefore.clear();
        else if (!text->trimmed().isEmpty())
            linesBefore =
                linesBefore.mid(std::max<qsizetype>(0, linesBefore.size() - mostLinesOver + 1))
                << *text;
    }
    return years.notes();
}

std::vector<OtherYear> otherYearsIn(const std::vector<SourceBlock>& blocks, int year)
{
    return OtherYears(blocks, year).all();
}

QStringList setOtherYearsAside(std::vector<SourceBlock>& blocks, int year)
{
    QStringList notes = partAtLastYear(blocks, year);
    const std::vector<OtherYear> others = otherYearsIn(blocks, year);
    for (const OtherYear& other : others) {
        notes += noteOn(other.words);
        for (size_t at = other.begin; at < other.end; ++at)
            if (auto* table = std::get_if<SourceTable>(&blocks[at]))
                table->setAside();
    }
    for (auto other = others.rbegin(); other != others.rend();
         ++other) // told, and no words of ours
        if (other->begin + 1 < blocks.size() &&
            std::holds_alternative<SourceTable>(blocks[other->begin + 1]))
            blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(other->begin));
    return notes;
}

} // namespace gongkai
