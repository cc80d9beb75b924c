// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_bodies.h"

#include "core/base/numbering.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/body_captions.h"
#include "core/intake/prose/source_line.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

// Can this line stand between a caption and its table: “（单位：件）”, “表2”?
bool isUnderCaption(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*(?:[(（][^()（）]{1,16}[)）]|(?:计量)?单位[:：].{1,6}|表[0-9一二三四五六]*)"
        "\\s*$"));
    return pattern.match(text.left(longestBodyCaption)).hasMatch();
}

// The only text in a row; null where there are more.
const SourceCell* loneCell(const SourceTable& table, int row)
{
    const SourceCell* lone = nullptr;
    for (const SourceCell* cell : table.row(row)) {
        if (cell->isBlank())
            continue;
        if (lone || cell->row != row || cell->rowSpan > 1)
            return nullptr;
        lone = cell;
    }
    return lone;
}

// Does a label stand between this cell and the first figure of the row?
bool isBeforeLabel(const SourceTable& table, const SourceCell& cell, int row)
{
    bool hasLabel = false;
    for (const SourceCell* other : table.row(row)) {
        if (other->column <= cell.column || other->isBlank() || isUnitText(other->text))
            continue;
        if (looksLikeFigure(other->text))
            return hasLabel;
        hasLabel = true;
    }
    return false;
}

// Asking whose report it is takes a look at all of it.
bool mayNameBody(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:[局委办室处队署部会区县镇乡司校所站团场社馆院厅]|中心|街道|政府)\\s*(?:$|[的()（）:：0-"
        "9]|"
        "数据|统计|情况|报表|表|政府信息|信息公开|政务公开|行政|执法|依申请|主动|制发|发布|收到|"
        "受理|"
        "作出|如下|本年)|[局厅委院校下直所]属|[下所]辖|各[单部乡镇街县区]|^.?附|汇总"));
    return text.size() >= shortestBodyName && text.size() <= longestBodyCaption &&
           text.contains(pattern);
}

class OtherBodies
{
public:
    OtherBodies(std::vector<SourceBlock>& blocks, const std::function<QString()>& agency,
                const QSet<QString>& labels)
        : m_blocks(blocks), m_agency(agency), m_labels(labels)
    {}

    QStringList setAside()
    {
        for (size_t at = 0; at < m_blocks.size(); ++at) {
            m_parts.push_back({at, 0, 0, -1});
            if (const QString* text = std::get_if<QString>(&m_blocks[at]))
                readLine(at, *text);
            else
                readTable(std::get<SourceTable>(m_blocks[at]));
        }
        takeParts();
        return m_notes;
    }

private:
    // What says that the tables behind it are of another body.
    struct Opening
    {
        QString words;
        std::optional<size_t> line; // its block; none in a table
        bool isSaid = false;
    };
    // Rows of a block, whole when there are none, and what says that they are of another body; -1
    // for nothing.
    struct Part
    {
        size_t block = 0;
        int begin = 0;
        int end = 0;
        int opening = -1;
    };

    Opening& opening(int number) { return m_openings[static_cast<size_t>(number)]; }

    void readLine(size_t at, const QString& text)
    {
        const QString bare = bareText(text.left(2 * longestBodyCaption));
        const bool isLong = text.size() > longestBodyCaption || bare.size() < shortestBodyName;
        if (const Numbering numbering = numberingOf(text); numbering.scheme == Scheme::Chinese) {
            // The appendix may have parts of its own, from the first one on.
            if (numbering.number > m_lastPart)
                m_open = -1;
            if (m_open < 0)
                m_lastPart = numbering.number;
            if (!isLong && m_hasTables && isOverTable(at) && whose(bare) == Whose::Other)
                open(text, std::nullopt);
            return;
        }
        if (!isLong && isOverTable(at) && isElsewhere(bare))
            return open(text, at);
        const bool isAppendix = BodyCaptions::isAppendix(bare);
        if (!isLong && (isAppendix || (isOverTable(at) && canCount(bare))))
            readCaption(text, bare, at);
    }

    // Without 附 a name may be that of the report's own body as long as it has no tables.
    bool canCount(const QString& bare) const { return m_hasTables || BodyCaptions::isPartOf(bare); }

    void readCaption(const QString& text, const QString& bare, std::optional<size_t> line)
    {
        const bool isAppendix = BodyCaptions::isAppendix(bare);
        const Whose who = whose(bare);
        const bool mayBeWider = m_hasTables && (line || isAppendix);
        if (who == Whose::Other || (who == Whose::Wider && mayBeWider))
            open(text, line);
        else if (who == Whose::Own || (isAppendix && !m_hasTables))
            m_open = -1;
    }

    void open(const QString& text, std::optional<size_t> line)
    {
        m_open = static_cast<int>(m_openings.size());
        m_openings.push_back({text, line});
    }

    // “（二）部分公开（区分处”: a label that a narrow column clipped names nobody.
    bool isOfLabel(const QString& bare) const
    {
        const QString key = labelKey(bare);
        return std::ranges::any_of(m_labels,
                                   [&key](const QString& label) { return label.contains(key); });
    }

    Whose whose(const QString& bare)
    {
        if (isOfLabel(bare))
            return Whose::Unsaid;
        if (!m_captions)
            m_captions.emplace(m_agency());
        return m_captions->whose(bare);
    }

    bool isElsewhere(const QString& bare)
    {
        static const QRegularExpression pattern(QStringLiteral(
            "^(?:[^:：]{2,5}[:：].|.?全[省市国])|[局委办厅会处署院府心][数情统:：]?"));
        if (!pattern.match(bare).hasMatch())
            return false; // asking whose report it is takes a look at all of it
        whose(bare);
        return m_captions && m_captions->isElsewhere(bare);
    }

    // A table in which captions stand is parted there. One that is set aside has been told of.
    void readTable(const SourceTable& table)
    {
        if (table.isAside())
            return;
        const std::vector<bool> hasFigures = rowsWithFigures(table);
        std::vector<int> openings;
        for (int row = 0; row < table.rowCount(); ++row) {
            const SourceCell* lone = table.isLoose() ? nullptr : loneCell(table, row);
            if (lone && mayNameBody(lone->text))
                readLoneCell(lone->text);
            openings.push_back(m_open);
            m_hasTables = m_hasTables ||
                          (m_open < 0 && !table.isLoose() && hasFigures[static_cast<size_t>(row)]);
        }
        if (!table.isLoose())
            readGroups(table, openings);
        addParts(openings, hasFigures);
    }

    static std::vector<bool> rowsWithFigures(const SourceTable& table)
    {
        std::vector<bool> rows(static_cast<size_t>(table.rowCount()), false);
        for (const SourceCell& cell : table.cells())
            if (looksLikeFigure(cell.text))
                rows[static_cast<size_t>(cell.row)] = true;
        return rows;
    }

    void readLoneCell(const QString& text)
    {
        const QString bare = bareText(text);
        if (isElsewhere(bare))
            return open(text, std::nullopt);
        if (bare.size() >= shortestBodyName && (BodyCaptions::isAppendix(bare) || canCount(bare)))
            readCaption(text, bare, std::nullopt);
    }

    // “水政监察大队” beside the labels of some rows.
    void readGroups(const SourceTable& table, std::vector<int>& openings)
    {
        for (const SourceCell& cell : table.cells()) {
            if (!m_hasTables || !mayNameBody(cell.text) || cell.text.contains(u'：') ||
                openings[static_cast<size_t>(cell.row)] >= 0 ||
                !isBeforeLabel(table, cell, cell.row) || whose(bareText(cell.text)) != Whose::Other)
                continue;
            m_openings.push_back({cell.text, std::nullopt});
            const int end = std::min(cell.row + cell.rowSpan, table.rowCount());
            for (int row = cell.row; row < end; ++row)
                openings[static_cast<size_t>(row)] = static_cast<int>(m_openings.size()) - 1;
        }
    }

    void addParts(const std::vector<int>& openings, const std::vector<bool>& hasFigures)
    {
        const Part whole = m_parts.back();
        m_parts.pop_back();
        for (auto begin = openings.begin(); begin != openings.end();) {
            const auto end = std::find_if(begin, openings.end(),
                                          [&begin](int other) { return other != *begin; });
            const auto first = hasFigures.begin() + (begin - openings.begin());
            const bool isAside = *begin >= 0 && std::find(first, first + (end - begin), true) !=
                                                    first + (end - begin);
            m_parts.push_back({whole.block, static_cast<int>(begin - openings.begin()),
                               static_cast<int>(end - openings.begin()), isAside ? *begin : -1});
            if (isAside)
                say(opening(*begin));
            begin = end;
        }
        if (openings.empty())
            m_parts.push_back(whole);
    }

    void say(Opening& opening)
    {
        if (std::exchange(opening.isSaid, true))
            return;
        m_notes += Messages::tr("“%1” is over figures of another body; nothing was taken from the "
                                "tables under it.")
                       .arg(opening.words.simplified());
    }

    bool isOverTable(size_t at) const
    {
        ++at;
        while (at < m_blocks.size() && std::holds_alternative<QString>(m_blocks[at]) &&
               isUnderCaption(std::get<QString>(m_blocks[at])))
            ++at;
        return at < m_blocks.size() && std::holds_alternative<SourceTable>(m_blocks[at]);
    }

    // Lines that were said go.
    void takeParts()
    {
        std::set<size_t> gone;
        for (const Opening& one : m_openings)
            if (one.isSaid && one.line)
                gone.insert(*one.line);
        std::vector<SourceBlock> blocks;
        for (const Part& part : m_parts) {
            if (gone.contains(part.block))
                continue;
            SourceBlock& block = m_blocks[part.block];
            auto* table = std::get_if<SourceTable>(&block);
            const bool isWhole =
                !table || part.end == 0 || (part.begin == 0 && part.end == table->rowCount());
            if (isWhole)
                blocks.push_back(std::move(block));
            else
                blocks.emplace_back(table->rows(part.begin, part.end));
            if (part.opening >= 0)
                std::get<SourceTable>(blocks.back()).setAside();
        }
        m_blocks = std::move(blocks);
    }

    std::vector<SourceBlock>& m_blocks;
    const std::function<QString()>& m_agency;
    const QSet<QString>& m_labels;
    std::vector<Part> m_parts;              // in order
    std::vector<Opening> m_openings;        // in order
    std::optional<BodyCaptions> m_captions; // once a line asks
    int m_open = -1;                        // the opening that counts
    int m_lastPart = 0;                     // of the report
    bool m_hasTables = false;               // the report has some of its own, above
    QStringList m_notes;
};

} // namespace

QStringList setOtherBodiesAside(std::vector<SourceBlock>& blocks,
                                const std::function<QString()>& agency, const QSet<QString>& labels)
{
    return OtherBodies(blocks, agency, labels).setAside();
}

} // namespace gongkai
