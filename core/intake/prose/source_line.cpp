// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/source_line.h"

#include "core/base/numbering.h"
#include "core/base/simplified.h"
#include "core/base/text.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/words.h"
#include "core/intake/sources/cell_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qsizetype mostTextsOfARow = 3;
constexpr qsizetype mostCellsOfSignoff = 12;
constexpr int fewestSignoffLabels = 2;
constexpr qsizetype longestSignoffLabel = 20;
constexpr qsizetype longestHeadingCell = 40;
constexpr qsizetype shortestHeading = 4; // without a number

// “## 一、总体情况” and “**一、总体情况**”
QString withoutMarkdown(const QString& line)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s*(?=\\S)"));
    QString text = line.trimmed();
    text.remove(heading);
    if (text.size() > 4 && text.startsWith(QStringLiteral("**")) &&
        text.endsWith(QStringLiteral("**")) && text.count(QStringLiteral("**")) == 2)
        text = text.sliced(2, text.size() - 4).trimmed();
    return text;
}

// Where a title ends that a page of other width runs into the first sentence:
// “示例县统计局2023年政府 信息公开工作年度报告|根据《……》，编制本报告。”; 0 when it does not.
qsizetype titleInFront(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^。；;，,：:《]{4,50}?信息公开[^。；;，,：:《]{0,14}?年度报告"
                       "(?=(?:根据|按照|依据|依照)《|本报告)"));
    const auto match = pattern.match(line);
    return match.hasMatch() ? match.capturedLength() : 0;
}

// “单位负责人：张三 | 审核人：李四 | 填报人：王五 | 联系电话：0123-1234567”
bool isSignoff(const QStringList& texts)
{
    int labels = 0;
    for (const QString& text : texts.first(std::min(texts.size(), mostCellsOfSignoff))) {
        if (!text.contains(u':') && !text.contains(u'：'))
            continue;
        const QString bare = bareText(text);
        labels += std::ranges::any_of(
            ProseWords::builtIn().signoff, [&bare](const ProseWords::Group& group) {
                return std::ranges::any_of(group.words, [&bare](const QString& label) {
                    return bare.startsWith(QString(label + u':'));
                });
            });
    }
    return labels >= fewestSignoffLabels;
}

bool isSignoffLabel(const QString& text)
{
    static const QRegularExpression colon(QStringLiteral(":$"));
    const QString bare = bareText(text.left(longestSignoffLabel)).remove(colon);
    return std::ranges::any_of(
        ProseWords::builtIn().signoff,
        [&bare](const ProseWords::Group& group) { return group.words.contains(bare); });
}

// “单位负责人 | 张三” as “单位负责人：张三”: label and value in cells of their own.
QStringList withSignoffLabels(const QStringList& texts)
{
    QStringList joined;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool hasValue = i + 1 < texts.size() && isSignoffLabel(texts[i]) &&
                              !isSignoffLabel(texts[i + 1]) && !texts[i + 1].contains(u'：');
        joined += hasValue ? bareText(texts[i]).remove(u':') + u'：' + texts[i + 1] : texts[i];
        i += hasValue;
    }
    return joined;
}

bool hasFigureAlone(const QString& text)
{
    return hasDigit(text) && standsForFigure(text);
}

// A cell that holds a part of the report: no label has paragraphs and sentences.
bool isProse(const QString& cell)
{
    return cell.contains(u'\n') && cell.contains(u'。');
}

// “其他” is a label, too.
bool isKnownHeading(const QString& text)
{
    const Numbering numbering = numberingOf(text);
    const QString words = bareText(text.sliced(std::min(numbering.length, text.size())));
    if (numbering.scheme == Scheme::None && words.size() < shortestHeading)
        return false;
    return std::ranges::any_of(
        ProseWords::builtIn().known, [&words](const ProseWords::Group& group) {
            return std::ranges::any_of(
                group.words, [&words](const QString& known) { return bareText(known) == words; });
        });
}

// “一、总体情况 | 2023年，……。”, “一 | 总体情况 | ……”: headings in columns in front of their text.
bool isHeadingsAndText(const QStringList& texts)
{
    if (texts.size() < 2 || texts.size() > mostTextsOfARow)
        return false;
    const QStringList headings = texts.first(texts.size() - 1);
    const auto isShort = [](const QString& text) {
        return text.size() <= longestHeadingCell && !hasSentence(text) && !hasFigureAlone(text);
    };
    if (!std::ranges::all_of(headings, isShort))
        return false;
    return std::ranges::any_of(headings, isKnownHeading)
               ? !hasFigureAlone(texts.last())
               : numberingOf(headings.first()).scheme != Scheme::None && hasSentence(texts.last());
}

class Lines
{
public:
    void add(const QString& text, SourceLine::Origin origin)
    {
        for (const QString& part : text.split(u'\n', Qt::SkipEmptyParts))
            if (const QString line = withoutMarkdown(part); !line.isEmpty()) {
                addLine(line, origin);
                m_lines.back().isMarked = part.startsWith(QStringLiteral("# "));
            }
    }

    void add(const SourceTable& table, int block)
    {
        m_afterTable = true;
        m_table = block;
        for (int row = 0; row < table.rowCount(); ++row) {
            QStringList texts;
            for (const SourceCell* cell : table.row(row))
                if (cell->row == row && !cell->isBlank())
                    texts += cell->text;
            if (texts.size() == 1)
                add(texts.first(), isProse(texts.first()) ? SourceLine::Origin::Paragraph
                                                          : SourceLine::Origin::LoneCell);
            else
                addRow(std::move(texts));
        }
        m_afterTable = true;
    }

    std::vector<SourceLine> take() { return std::move(m_lines); }

private:
    void addLine(const QString& line, SourceLine::Origin origin)
    {
        const qsizetype title = titleInFront(line);
        if (title > 0)
            push(line.first(title), origin);
        push(line.sliced(title), origin);
    }

    void push(const QString& text, SourceLine::Origin origin)
    {
        m_lines.push_back({text, origin, std::exchange(m_afterTable, false), m_table});
        m_lines.back().afterRow = std::exchange(m_afterRow, false);
    }

    void addRow(QStringList texts)
    {
        if (texts.isEmpty())
            return;
        if (isHeadingsAndText(texts)) {
            const QString text = texts.takeLast();
            for (const QString& heading : std::as_const(texts))
                add(QString(heading).replace(u'\n', u' '), SourceLine::Origin::LoneCell);
            return add(text, SourceLine::Origin::Remark);
        }
        m_afterRow = true;
        const auto first = std::stable_partition(
            texts.begin(), texts.end(), [](const QString& text) { return !hasSentence(text); });
        const QStringList sentences(first, texts.end());
        texts.erase(first, texts.end());
        if (texts.size() <= mostCellsOfSignoff)
            texts = withSignoffLabels(texts);
        if (!texts.isEmpty() && (texts.size() <= mostTextsOfARow || isSignoff(texts)))
            add(texts.join(u' ').replace(u'\n', u' '), SourceLine::Origin::Row);
        for (const QString& sentence : sentences)
            add(sentence, SourceLine::Origin::Remark);
        m_afterRow = true;
    }

    std::vector<SourceLine> m_lines;
    bool m_afterTable = false;
    bool m_afterRow = false;
    int m_table = -1; // block of the last one
};

} // namespace

std::vector<SourceLine> linesOf(const SourceDocument& document)
{
    Lines lines;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (const QString* text = std::get_if<QString>(&document.blocks[i]))
            lines.add(*text, SourceLine::Origin::Paragraph);
        else if (const auto& table = std::get<SourceTable>(document.blocks[i]); !table.isAside())
            lines.add(table, static_cast<int>(i));
    }
    for (const TextItem& item : document.items)
        lines.add(item.text, SourceLine::Origin::Paragraph);
    return lines.take();
}

void setSections(std::vector<SourceLine>& lines, const std::map<int, int>& sections)
{
    for (SourceLine& line : lines) {
        const auto section = sections.find(line.table);
        line.section = section == sections.end() ? -1 : section->second;
    }
}

QStringList allTexts(const SourceDocument& document)
{
    QStringList texts;
    for (const SourceBlock& block : document.blocks) {
        if (const QString* text = std::get_if<QString>(&block))
            texts += *text;
        else
            for (const SourceCell& cell : std::get<SourceTable>(block).cells())
                texts += cell.text;
    }
    for (const TextItem& item : document.items)
        texts += item.text;
    return texts;
}

QString sliceOf(QStringView text, const QString& bare, qsizetype at, qsizetype length)
{
    QString own = text.toString();
    own.removeIf([](QChar c) { return c.isSpace(); });
    return (own.size() == bare.size() ? own : bare).sliced(at, length);
}

QString bareText(QStringView text)
{
    QString bare = toSimplified(toHalfWidth(text));
    bare.removeIf([](QChar c) { return c.isSpace(); });
    return bare;
}

} // namespace gongkai
