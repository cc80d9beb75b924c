// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_bodies.h"

#include "core/base/numbering.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/source_line.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype longestCaption = 60;
constexpr qsizetype shortestName = 4; // shorter ones are half a word: “行政处”

const QRegularExpression& appendix()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[(\\[【]?附(?:件|表|录)?[0-9一二三四五六七八九十]{0,2}[)\\]】]?[:：.、]*"));
    return pattern;
}

// Whom a caption speaks of.
enum class Whose {
    Unsaid,
    Own,
    Wider, ///< of the place the agency is in, whose figures they may be where it has no others
    Other,
};

class Captions
{
public:
    explicit Captions(const QString& agency) : m_agency(bareText(agency)) {}

    Whose whose(const QString& bare) const
    {
        static const QRegularExpression below(
            QStringLiteral("(?<![含及和与])(?:下属|所属|直属|下辖|所辖)(?![年期时])|"
                           "各(?:单位|部门|乡|镇|街道|县|区)"));
        static const QRegularExpression wider(QStringLiteral("全[省市区县州盟旗镇乡]|汇总"));
        const bool isAppendix = appendix().match(bare).hasMatch();
        const QString words = QString(bare).remove(appendix());
        if (words.size() > longestCaption || words.contains(u'。'))
            return Whose::Unsaid;
        if (isAppendix && words.contains(below))
            return Whose::Other;
        const Whose named = ofNameIn(words, isAppendix);
        if (named != Whose::Unsaid || !isAppendix)
            return named;
        return words.contains(wider) && !endsLikeGovernment() ? Whose::Wider : Whose::Unsaid;
    }

private:
    // “示例县执法大队2023年数据”: the longest name of an agency before what is said of it.
    Whose ofNameIn(const QString& words, bool isAppendix) const
    {
        static const QRegularExpression year(QStringLiteral("^(?:19|20)[0-9]{2}年度?"));
        static const QRegularExpression said(
            QStringLiteral("^的?(?:(?:19|20)[0-9]{2}年度?)?的?(?:政府信息公开|信息公开|政务公开)?"
                           "(?:工作)?(?:年度)?(?:数据|情况|统计表|统计|报表|表)*[:：]?$"));
        static const QRegularExpression goesOn(QStringLiteral(
            "^(?:[的(:：]|(?:19|20)[0-9]{2}|数据|统计|情况|报表|政府信息|信息公开|政务公开|行政|"
            "执法|依申请|主动公开|$)"));
        const QString rest = QString(words).remove(year);
        if (m_agency.isEmpty() || rest.indexOf(u'：') >= 0 ||
            (rest.contains(u':') && !rest.endsWith(u':')))
            return Whose::Unsaid;
        for (qsizetype length = rest.size(); length >= shortestName; --length) {
            const QString name = rest.first(length);
            if (name.endsWith(u')'))
                continue; // “（含下属单位）” says nothing else
            if (!rest.sliced(length).contains(isAppendix ? goesOn : said))
                continue;
            if (isAgencyName(name) || bareText(shortAgencyIn(name)) == name)
                return isOwn(name) ? Whose::Own : isPlace(name) ? Whose::Wider : Whose::Other;
        }
        return Whose::Unsaid;
    }

    // Also its offices, and the name with another place before it.
    bool isOwn(const QString& name) const
    {
        static const QRegularExpression office(QStringLiteral("[室科股办处]$"));
        return isSameAgency(m_agency, name) || m_agency.endsWith(name.sliced(1)) ||
               (name.startsWith(m_agency) && name.contains(office));
    }

    bool isPlace(const QString& name) const { return m_agency.startsWith(name); }

    bool endsLikeGovernment() const
    {
        return agencyRank(m_agency).kind == u"government" ||
               m_agency.endsWith(QStringLiteral("政府"));
    }

    const QString m_agency;
};

class OtherBodies
{
public:
    OtherBodies(std::vector<SourceBlock>& blocks, const std::function<QString()>& agency)
        : m_blocks(blocks), m_agency(agency)
    {}

    QStringList setAside()
    {
        for (size_t at = 0; at < m_blocks.size(); ++at) {
            if (const QString* text = std::get_if<QString>(&m_blocks[at]))
                readLine(at, *text);
            else
                readTable(std::get<SourceTable>(m_blocks[at]));
        }
        for (auto at = m_said.rbegin(); at != m_said.rend(); ++at)
            m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(*at));
        return m_notes;
    }

private:
    void readLine(size_t at, const QString& text)
    {
        const QString bare = bareText(text.left(2 * longestCaption));
        if (const Numbering numbering = numberingOf(text); numbering.scheme == Scheme::Chinese) {
            // The appendix may have parts of its own, from the first one on.
            if (numbering.number > m_lastPart)
                m_open.reset();
            if (!m_open)
                m_lastPart = numbering.number;
            return;
        }
        const bool isAppendix = appendix().match(bare).hasMatch();
        if (text.size() > longestCaption || (!isAppendix && (!isOverTable(at) || !m_hasTables)))
            return;
        if (bare.size() < shortestName)
            return;
        if (!m_captions)
            m_captions.emplace(m_agency());
        const Whose whose = m_captions->whose(bare);
        if (whose == Whose::Other || (whose == Whose::Wider && m_hasTables))
            m_open = at;
        else if (whose == Whose::Own || (isAppendix && !m_hasTables))
            m_open.reset();
    }

    void readTable(SourceTable& table)
    {
        const bool hasFigures = std::ranges::any_of(
            table.cells(), [](const SourceCell& cell) { return looksLikeFigure(cell.text); });
        if (!m_open) {
            m_hasTables = m_hasTables || (hasFigures && !table.isLoose());
            return;
        }
        if (!hasFigures)
            return;
        table.setAside();
        if (!m_said.empty() && m_said.back() == *m_open)
            return;
        m_said.push_back(*m_open);
        m_notes += Messages::tr("“%1” is over figures of another body; nothing was taken from the "
                                "tables under it.")
                       .arg(std::get<QString>(m_blocks[*m_open]).simplified());
    }

    bool isOverTable(size_t at) const
    {
        return at + 1 < m_blocks.size() && std::holds_alternative<SourceTable>(m_blocks[at + 1]);
    }

    std::vector<SourceBlock>& m_blocks;
    const std::function<QString()>& m_agency;
    std::optional<Captions> m_captions; // once a line asks
    std::optional<size_t> m_open;       // the caption that counts
    int m_lastPart = 0;                 // of the report
    bool m_hasTables = false;           // the report has some of its own, above
    std::vector<size_t> m_said;         // captions whose tables were set aside
    QStringList m_notes;
};

} // namespace

QStringList setOtherBodiesAside(std::vector<SourceBlock>& blocks,
                                const std::function<QString()>& agency)
{
    return OtherBodies(blocks, agency).setAside();
}

} // namespace gongkai
