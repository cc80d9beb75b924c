// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/report_text.h"

#include "core/base/text.h"
#include "core/intake/match/labels.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfAParagraph = 256;

// Half width, without blanks, years in figures.
QString plain(const QString& text)
{
    QString result = toHalfWidth(text);
    result.removeIf([](QChar c) { return c.isSpace(); });
    static const QRegularExpression chineseYear(
        QStringLiteral("二[〇○零O0][〇○零一二三四五六七八九]{2}(?=年)"));
    const auto match = chineseYear.match(result);
    if (match.hasMatch()) {
        static const QString digits = QStringLiteral("零一二三四五六七八九");
        QString year;
        for (const QChar c : match.captured())
            year += QString::number(std::max<qsizetype>(0, digits.indexOf(c)));
        result.replace(match.capturedStart(), match.capturedLength(), year);
    }
    return result;
}

// Paragraphs, and rows of tables that hold one text: titles often stand in such a row.
struct Paragraph
{
    QString text;
    bool inTable = false;
};

void addTableLines(const SourceTable& table, std::vector<Paragraph>& paragraphs)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList texts;
        for (const SourceCell* cell : table.row(row))
            if (cell->row == row && !cell->isBlank())
                texts += cell->text;
        if (texts.size() <= 3 && !texts.isEmpty())
            paragraphs.push_back({texts.join(u' '), true});
    }
}

std::vector<Paragraph> paragraphsOf(const SourceDocument& document)
{
    std::vector<Paragraph> paragraphs;
    for (const SourceBlock& block : document.blocks) {
        if (const QString* text = std::get_if<QString>(&block)) {
            for (const QString& line : text->split(u'\n', Qt::SkipEmptyParts))
                paragraphs.push_back({line, false});
        } else {
            addTableLines(std::get<SourceTable>(block), paragraphs);
        }
    }
    for (const TextItem& item : document.items)
        if (!item.text.isEmpty())
            paragraphs.push_back({item.text, false});
    return paragraphs;
}

QString isoDate(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^((?:19|20)[0-9]{2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?$"));
    const auto match = pattern.match(plain(text));
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : QString();
}

ReportTitle titleOf(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([^。;；]{0,60}?)((?:19|20)[0-9]{2})年度?([^。;；]{0,40}?)"
                       "(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?报告["
                       "^。;；]{0,8}$"));
    if (text.size() > 120)
        return {};
    // The name keeps its own characters: plain() changes their width, not their number.
    QString bare = text;
    bare.removeIf([](QChar c) { return c.isSpace(); });
    const auto match = pattern.match(plain(bare));
    if (!match.hasMatch())
        return {};
    const int group = match.captured(1).isEmpty() ? 3 : 1;
    QString agency = bare.mid(match.capturedStart(group), match.capturedLength(group));
    static const QRegularExpression edges(QStringLiteral("^[《(>:：|\\-]+|[》):：|的\\-]+$|^关于"));
    agency.remove(edges);
    return {text, agency, match.captured(2).toInt()};
}

bool isAgencyName(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^，。,:：;；、\\s]{3,30}(政府|委员会|委|局|厅|办公室|办|院|处|中心|街道|"
                       "公室|总队|支队|署|部)$"));
    return pattern.match(text).hasMatch();
}

// Where a web page's own furniture begins after the report.
bool isPageFoot(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[【\\[(（]?(打印|关闭|返回|上一篇|下一篇|版权所有|主办|承办|分享到|"
                       "责任编辑|扫一扫|相关链接|"
                       "网站地图|[a-z]*icp备|公网安备)"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 60 && pattern.match(text).hasMatch();
}

class TextReader
{
public:
    TextReader(const Form& form, const ReportTitle& title, Budget& budget)
        : m_form(form), m_title(title), m_budget(budget)
    {
        for (const Section& section : form.sections)
            m_headings += labelKey(section.heading);
        for (const Sheet& sheet : form.sheets)
            for (const SheetCell& cell : sheet.cells)
                m_labels.insert(labelKey(cell.text));
        QStringList labels;
        for (const SignoffField& field : form.signoff)
            labels += QRegularExpression::escape(field.label);
        if (!labels.isEmpty())
            m_signoff.setPattern(
                u"(%1)\\s*[:：]\\s*(.*?)(?=\\s*(?:%1)\\s*[:：]|$)"_qs.arg(labels.join(u'|')));
    }

    ReportText read(const std::vector<Paragraph>& paragraphs)
    {
        bool titled = m_title.title.isEmpty();
        for (const Paragraph& paragraph : paragraphs) {
            if (!m_budget.take(Limit::Steps, stepsOfAParagraph))
                break;
            if (readSignoff(paragraph.text) || readSheetLine(paragraph.text) || paragraph.inTable)
                continue;
            if (paragraph.text == m_title.title) {
                titled = true;
                m_front.clear();
                continue;
            }
            if (titled && !m_ended)
                readParagraph(paragraph.text);
        }
        finish();
        return std::move(m_result);
    }

private:
    void readParagraph(const QString& text)
    {
        if (const int section = headingOf(text); section >= 0) {
            m_section = section;
            ++m_result.headings;
            return;
        }
        if (isPageFoot(text)) {
            m_ended = m_section >= 0;
            return;
        }
        const QString key = labelKey(text);
        if (looksLikeFigure(text) || (!key.isEmpty() && m_labels.contains(key)) || isUnitText(text))
            return;
        if (const QString date = isoDate(text); !date.isEmpty()) {
            m_result.issueDate = date;
            return;
        }
        (m_section < 0 ? m_front : m_parts[m_section]) += cleanProse(text);
    }

    // A heading comes after the one before it; a list of contents has empty parts.
    int headingOf(const QString& text)
    {
        if (text.size() > 60)
            return -1;
        const QString key = labelKey(text);
        int section = static_cast<int>(m_headings.indexOf(key));
        if (section < 0 && key.size() > 3)
            section = static_cast<int>(nearestLabel(key, m_headings, m_budget));
        if (section < 0 || m_headings[section].isEmpty())
            return -1;
        return section > m_section || !m_parts.contains(section) ? section : -1;
    }

    bool readSignoff(const QString& text)
    {
        const QString line = toHalfWidth(text);
        if (m_signoff.pattern().isEmpty() || line.size() > 200)
            return false;
        std::map<QString, QString> found;
        auto matches = m_signoff.globalMatch(line);
        bool first = true;
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (std::exchange(first, false) && match.capturedStart() > 0)
                return false;
            for (const SignoffField& field : m_form.signoff)
                if (field.label == match.captured(1))
                    found[field.id] = match.captured(2).simplified();
        }
        for (auto& [id, value] : found) {
            if (id == u"date")
                value = isoDate(value);
            if (!value.isEmpty() && value.size() <= 40)
                m_result.signoff[id] = value;
        }
        return !found.empty();
    }

    // The lines a sheet prints around its table, with or without what is filled in.
    bool readSheetLine(const QString& text)
    {
        if (text.size() > 100)
            return false;
        const QString key = labelKey(text);
        for (const Sheet& sheet : m_form.sheets) {
            if (!sheet.title.isEmpty() && key.startsWith(labelKey(sheet.title)))
                return true;
            if (!sheet.yearLine.isEmpty() && key.size() <= 8 &&
                key.endsWith(labelKey(sheet.yearLine.section(u"%1"_qs, 1))) &&
                key.first(std::min<qsizetype>(4, key.size())).toInt() > 0)
                return true;
            const QString before = labelKey(sheet.agencyLine.section(u"%1"_qs, 0, 0));
            if (before.isEmpty() || !key.startsWith(before))
                continue;
            const QString line = toHalfWidth(text);
            m_result.agency = line.section(u':', 1).simplified();
            return true;
        }
        return false;
    }

    void finish()
    {
        const auto& sections = m_form.sections;
        takeClosingLines();
        for (const auto& [section, paragraphs] : m_parts)
            put(sections[static_cast<size_t>(section)].narrative, paragraphs);
        if (m_result.headings == 0) {
            m_result.withoutHeadings = !m_front.isEmpty() && !m_title.title.isEmpty();
            const auto first = std::ranges::find_if(
                sections, [](const Section& section) { return !section.heading.isEmpty(); });
            if (m_result.withoutHeadings && first != sections.end())
                put(first->narrative, m_front);
        } else if (m_title.title.isEmpty()) {
            m_result.notPlaced = static_cast<int>(m_front.size());
        } else if (!sections.empty() && sections.front().heading.isEmpty()) {
            put(sections.front().narrative, m_front);
        }
    }

    // The agency over the date at the very end is the signature, no prose.
    void takeClosingLines()
    {
        if (m_parts.empty() || m_result.issueDate.isEmpty())
            return;
        QStringList& last = m_parts.rbegin()->second;
        if (!last.isEmpty() && isAgencyName(last.last()))
            last.removeLast();
    }

    void put(const QString& narrative, const QStringList& paragraphs)
    {
        if (!narrative.isEmpty() && !paragraphs.isEmpty())
            m_result.narrative[narrative] = paragraphs.join(u'\n');
    }

    const Form& m_form;
    const ReportTitle& m_title;
    Budget& m_budget;
    QStringList m_headings;
    QSet<QString> m_labels;
    QRegularExpression m_signoff; // a label, a colon, and what stands up to the next label
    ReportText m_result;
    QStringList m_front; // before the first heading
    std::map<int, QStringList> m_parts;
    int m_section = -1;
    bool m_ended = false;
};

} // namespace

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

ReportTitle findTitle(const SourceDocument& document, Budget& budget)
{
    const std::vector<Paragraph> paragraphs = paragraphsOf(document);
    ReportTitle first;
    for (size_t i = 0; i < paragraphs.size() && budget.take(Limit::Steps, stepsOfAParagraph); ++i) {
        ReportTitle title = titleOf(paragraphs[i].text);
        if (title.title.isEmpty())
            continue;
        if (title.agency.isEmpty() && i > 0 && isAgencyName(plain(paragraphs[i - 1].text)))
            title.agency = plain(paragraphs[i - 1].text);
        if (first.title.isEmpty() || (first.agency.isEmpty() && !title.agency.isEmpty()))
            first = title;
        if (!first.agency.isEmpty())
            break;
    }
    return first;
}

std::optional<int> mostNamedYear(const SourceDocument& document, int first, int last)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])((?:19|20)[0-9]{2})年"));
    std::map<int, int> counts;
    for (const QString& text : allTexts(document)) {
        auto matches = pattern.globalMatch(toHalfWidth(text));
        while (matches.hasNext())
            if (const int year = matches.next().captured(1).toInt(); year >= first && year <= last)
                ++counts[year];
    }
    const auto most = std::ranges::max_element(
        counts, {}, [](const auto& entry) { return std::pair(entry.second, entry.first); });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

ReportText readReportText(const SourceDocument& document, const Form& form,
                          const ReportTitle& title, Budget& budget)
{
    return TextReader(form, title, budget).read(paragraphsOf(document));
}

} // namespace gongkai
