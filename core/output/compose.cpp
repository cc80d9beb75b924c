// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/compose.h"

#include "core/base/own_marks.h"
#include "core/checks/check_engine.h"
#include "core/output/check_code.h"
#include "core/output/dispatch_sheet.h"
#include "core/output/findings_annex.h"
#include "core/output/plain_lines.h"
#include "core/output/printed_date.h"
#include "core/output/prose.h"
#include "core/output/qr_image.h"
#include "core/output/signoff_sheet.h"
#include "core/output/title_lines.h"
#include "core/words/text_explanations.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gongkai {
namespace {

// The printed report is Chinese whatever the language of the program, so nothing here is tr().

QString figureText(const Report& report, const CellId& cell)
{
    const Figure figure = report.figure(cell);
    const QString text = figure.toDisplay(report.cellType(cell));
    const Table* table = report.form().table(cell.table);
    const Column* column = table ? table->column(cell.column) : nullptr;
    const bool withUnit = figure.isNumber() && column && column->unitNotPrinted;
    return withUnit ? text + report.unit(cell) : text;
}

CellAlign cellAlign(SheetCell::Align align)
{
    switch (align) {
    case SheetCell::Align::Left:
        return CellAlign::Left;
    case SheetCell::Align::Right:
        return CellAlign::Right;
    case SheetCell::Align::Center:
        break;
    }
    return CellAlign::Center;
}

TableBlock tableBlock(const Report& report, const Sheet& sheet)
{
    TableBlock block{sheet.id,
                     sheet.rowCount,
                     sheet.columnCount,
                     sheet.headerRows,
                     sheet.stubColumns,
                     sheet.columnWidths,
                     {}};
    for (const SheetCell& cell : sheet.cells) {
        TableCell printed;
        printed.row = cell.row;
        printed.column = cell.column;
        printed.rowSpan = cell.rowSpan;
        printed.columnSpan = cell.columnSpan;
        printed.text = cell.text;
        printed.align = cellAlign(cell.align);
        printed.isHeader = cell.isLabel() && !cell.text.isEmpty();
        if (cell.figure) {
            printed.cell = cell.figure;
            printed.figure = report.figure(*cell.figure);
            printed.text = figureText(report, *cell.figure);
        }
        block.cells.push_back(std::move(printed));
    }
    return block;
}

// Fields side by side, each line's as far in as those of the lines above.
QString inColumns(const QStringList& fields, qsizetype columns)
{
    constexpr double lineLength = 36; // characters of a TableLine
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const double begin = lineLength / static_cast<double>(columns) * static_cast<double>(i);
        const auto missing = static_cast<qsizetype>(std::lround(begin - commonWidth(line)));
        if (i > 0)
            line += QString(std::max<qsizetype>(1, missing), u'　');
        line += fields[i];
    }
    return line;
}

// The sign-off that the form prints itself, or the rest that only the 审签稿 has: “单位负责人：某某
// 审核人：……”, the people in front, telephone and date on the last line. An empty field leaves room
// to write by hand.
std::vector<Paragraph> signoffLines(const Report& report, bool onForm)
{
    QStringList people;
    QStringList contact;
    for (const SignoffField& field : report.form().signoff) {
        if (field.onForm != onForm)
            continue;
        QString value = report.signoff(field.id);
        const bool isDate = field.id == u"date";
        if (value.isEmpty())
            value = u"　　　　"_qs;
        else if (isDate)
            value = printedDate(value);
        (isDate || field.id == u"phone" ? contact : people) += field.label + u'：' + value;
    }
    // Three names with a blank to sign in fit a line; four are two lines of two.
    const qsizetype half = people.size() > 3 ? people.size() / 2 : people.size();
    const QStringList all[] = {people.first(half), people.sliced(half), contact};
    qsizetype columns = 1;
    for (const QStringList& fields : all)
        columns = std::max(columns, fields.size());
    std::vector<Paragraph> lines;
    for (const QStringList& fields : all)
        if (!fields.isEmpty())
            lines.push_back(
                {TextStyle::TableLine, inColumns(fields, columns), true, {}, own_marks::signoff});
    if (!lines.empty())
        lines.back().keepWithNext = false;
    return lines;
}

// What the report says of itself besides its pages. No people: a file has no names that nobody
// sees.
std::vector<std::pair<QString, QString>> properties(const Report& report)
{
    std::vector<std::pair<QString, QString>> all{
        {u"form"_qs, report.form().id},
        {u"year"_qs, QString::number(report.year())},
        {u"scope"_qs, report.scope()},
        {u"edition"_qs, QString::number(report.edition())}};
    for (const auto& [key, value] : report.fields()) {
        const bool isPrinted = key.id == u"document_number" || key.id == u"issue_date";
        if (key.kind == FieldKind::Agency || (key.kind == FieldKind::Cover && !isPrinted))
            all.emplace_back(fieldKindName(key.kind) + u'.' + key.id, value);
    }
    return all;
}

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

// Telephone, address and the like are in a published file only where its text has them, too.
void takeUnprintedOut(Document& document)
{
    QString printed;
    for (const Block& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            printed += bare(paragraph->text) + u'\n';
    std::erase_if(document.properties, [&](const auto& property) {
        return property.first.startsWith(u"cover.") && !printed.contains(bare(property.second));
    });
}

// “（汇总）”, “（更正版）” under the title: a government office publishes several reports in one
// name and year. "" for what is its own and the first, and for what its title says itself.
QString standing(const Report& report)
{
    QStringList words;
    if (report.scope() == u"aggregate")
        words += own_marks::aggregate;
    else if (report.scope() == u"system")
        words += own_marks::wholeSystem;
    if (report.edition() > 1)
        words += own_marks::corrected;
    const QString title = report.title();
    words.removeIf([&](const QString& word) { return title.contains(word); });
    return words.isEmpty() ? QString() : u'（' + words.join(u'、') + u'）';
}

class Composer
{
public:
    Composer(const Report& report, const ComposeOptions& options)
        : m_report(report), m_options(options)
    {
        m_document.title = report.title();
        m_document.author = report.agency(u"name"_qs);
        m_document.properties = properties(report);
        m_document.madeAt = options.madeAt;
    }

    Document take()
    {
        if (!startsWithTitledSheet())
            addTitle();
        for (const Section& section : m_report.form().sections)
            addSection(section);
        addClosing();
        return std::move(m_document);
    }

private:
    bool isWhole() const { return m_options.extent == Extent::Whole; }

    void add(TextStyle style, const QString& text, const QString& mark, bool keepWithNext,
             const QString& bookmark = {})
    {
        if (!text.isEmpty())
            m_document.blocks.push_back(Paragraph{style, text, keepWithNext, bookmark, mark});
    }

    void add(const std::vector<Paragraph>& paragraphs)
    {
        m_document.blocks.insert(m_document.blocks.end(), paragraphs.begin(), paragraphs.end());
    }

    // A table with a title of its own (统计表) stands alone when only tables are wanted.
    bool startsWithTitledSheet() const
    {
        if (isWhole())
            return false;
        for (const Section& section : m_report.form().sections)
            if (!section.sheets.empty())
                return hasTitledSheet(section);
        return false;
    }

    bool hasTitledSheet(const Section& section) const
    {
        return std::ranges::any_of(section.sheets, [&](const QString& id) {
            return !m_report.form().sheet(id)->title.isEmpty();
        });
    }

    void addTitle()
    {
        add(TextStyle::Title, m_document.title, own_marks::title, true);
        add(TextStyle::Subtitle, standing(m_report), own_marks::note, true);
        add(TextStyle::Subtitle, m_report.cover(u"document_number"_qs), own_marks::number, true);
    }

    void addSection(const Section& section)
    {
        if (!isWhole() && section.sheets.empty())
            return;
        const bool titled = hasTitledSheet(section);
        if (titled)
            addAnnexBreak();
        if (isWhole() || !titled)
            add(TextStyle::Heading1, section.heading, markOf(section), true, section.heading);
        if (isWhole() && !section.narrative.isEmpty())
            add(proseParagraphs(m_report.narrative(section.narrative)));
        for (const QString& id : section.sheets)
            addSheet(m_report.sheet(id));
    }

    QString markOf(const Section& section) const
    {
        return own_marks::part + QString::number(&section - m_report.form().sections.data());
    }

    void addSheet(const Sheet& sheet)
    {
        const auto filled = [](const QString& line, const QString& value) {
            return QString(line).replace(u"%1"_qs, value);
        };
        const QString& mark = own_marks::sheet;
        add(TextStyle::TableTitle, sheet.title, mark, true, sheet.title);
        add(TextStyle::Subtitle, filled(sheet.yearLine, QString::number(m_report.year())), mark,
            true);
        add(TextStyle::TableLine, filled(sheet.agencyLine, m_report.agency(u"name"_qs)), mark,
            true);
        m_document.blocks.push_back(tableBlock(m_report, sheet));
        if (sheet.signoffBelow)
            add(signoffLines(m_report, true));
    }

    // A table with a title of its own is an annex: after the date, on a page of its own.
    void addAnnexBreak()
    {
        addClosing();
        if (!m_document.blocks.empty())
            m_document.blocks.push_back(PageBreak{});
    }

    // Date and sign-off, once.
    void addClosing()
    {
        if (std::exchange(m_closed, true))
            return;
        const QString date = m_report.cover(u"issue_date"_qs);
        std::vector<Paragraph> lines;
        if (m_options.purpose == Purpose::Signoff)
            lines = signoffLines(m_report, false);
        if (isWhole() && !date.isEmpty()) {
            addSignature(printedDate(date), !lines.empty());
        }
        add(lines);
    }

    // Of the widest line of a name, in characters.
    static double signedWidth(const QString& name)
    {
        constexpr double longest = 24;
        double widest = 0;
        for (const QString& line : titleLines(name, longest, commonWidth))
            widest = std::max(widest, commonWidth(line));
        return widest;
    }

    // GB/T 9704-2012, 7.3.5: the date four characters in from the edge, the name centred over it,
    // or the date under a name that is longer. The seal, 42 mm or four lines high, lies with its
    // middle a little above them, its upper edge within a line of the text.
    void addSignature(const QString& date, bool keepWithNext)
    {
        constexpr int roomForSeal = 2;
        constexpr double ofDate = 4;
        constexpr double least = 2;
        const double wider = (signedWidth(m_document.author) - signedWidth(date)) / 2;
        const double ofName = std::max(least, ofDate - wider);
        Paragraph name{TextStyle::BodyRight, m_document.author, true, {}, own_marks::agency};
        name.linesAbove = roomForSeal;
        name.rightIndent = ofName;
        Paragraph below{TextStyle::BodyRight, date, keepWithNext, {}, own_marks::date};
        below.rightIndent = ofName + wider;
        if (!name.text.isEmpty())
            m_document.blocks.emplace_back(name);
        m_document.blocks.emplace_back(below);
    }

    const Report& m_report;
    ComposeOptions m_options;
    Document m_document;
    bool m_closed = false;
};

CheckFooter checkFooter(const Report& report)
{
    const QString code = checkCode(report);
    const QString text = u"%1　%2年度　%3年表式"_qs.arg(
        report.agency(u"name"_qs), QString::number(report.year()), report.form().id);
    return {text, code, qrImage(code)};
}

std::vector<Block> asides(std::vector<Block> blocks)
{
    for (Block& block : blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block))
            paragraph->mark = own_marks::aside;
    return blocks;
}

// The 审签单 in front, before it the 发文稿纸 where it is wanted, the annex behind when the report
// is not clean or something is explained, the mark and the code.
void addSignoffParts(Document& document, const Report& report, const ReportFindings& findings,
                     const ComposeOptions& options)
{
    document.draftMark = draftMark(report, findings);
    document.checkFooter = checkFooter(report);
    if (options.extent != Extent::Whole)
        return;
    std::vector<Block> blocks;
    const auto append = [&blocks](const std::vector<Block>& more) {
        if (!more.empty() && !blocks.empty())
            blocks.push_back(PageBreak{});
        blocks.insert(blocks.end(), more.begin(), more.end());
    };
    if (options.withDispatchSheet)
        append(asides(dispatchSheet(report)));
    append(asides(signoffSheet(report, findings)));
    append(document.blocks);
    if (!document.draftMark.isEmpty() || !explanationsInUse(report, findings).empty())
        append(asides(findingsAnnex(report, findings)));
    document.blocks = std::move(blocks);
}

// Of what can be read again: neither asides nor tables.
QString digestOfWords(const Document& document)
{
    std::vector<std::pair<QString, QString>> paragraphs;
    for (const Block& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->mark != own_marks::aside && paragraph->mark != own_marks::note)
            paragraphs.emplace_back(paragraph->mark, paragraph->text);
    return own_marks::digestOf(paragraphs);
}

QString cellsMark(const Report& report, const std::vector<Finding>& findings)
{
    const CheckSummary summary = summarise(report, findings);
    const bool unfinished = std::ranges::any_of(findings, [&](const Finding& finding) {
        const bool emptyTable = finding.check->kind == Check::Kind::TableEmpty &&
                                finding.outcome == Outcome::Broken &&
                                explanationState(report, finding) != ExplanationState::Current;
        return finding.check->severity != Severity::Hint &&
               (finding.outcome == Outcome::Undecidable || emptyTable);
    });
    if (summary.openErrors > 0)
        return u"草稿 · 勾稽不平"_qs;
    if (unfinished)
        return u"草稿 · 未填完"_qs;
    return summary.openWarnings > 0 ? u"草稿 · 勾稽不平"_qs : QString();
}

QString wordsMark(const Report& report, const std::vector<TextFinding>& findings)
{
    bool isOpenOne = false;
    bool isUndecided = false;
    for (const TextFinding& finding : findings) {
        const bool open = isOpen(report, finding);
        if (open && !finding.cells.empty())
            return u"草稿 · 文字与表格不符"_qs;
        isOpenOne = isOpenOne || open;
        isUndecided = isUndecided || (finding.outcome == Outcome::Undecidable &&
                                      finding.severity != Severity::Hint);
    }
    if (isOpenOne)
        return u"草稿 · 文字待核对"_qs;
    return isUndecided ? u"草稿 · 未填完"_qs : QString();
}

QString unconfirmedMark(const Report& report)
{
    const std::vector<FieldKey> unconfirmed = report.unconfirmed();
    if (unconfirmed.empty())
        return {};
    const bool hasFigure = std::ranges::any_of(
        unconfirmed, [](const FieldKey& key) { return key.kind == FieldKind::Cell; });
    return hasFigure ? u"草稿 · 有未确认的上年数"_qs : u"草稿 · 单位级别类别未确认"_qs;
}

} // namespace

QString draftMark(const Report& report, const ReportFindings& findings)
{
    QString mark = cellsMark(report, findings.cells);
    if (mark.isEmpty())
        mark = wordsMark(report, findings.words);
    return mark.isEmpty() ? unconfirmedMark(report) : mark;
}

QDateTime madeAt(const QDateTime& lastChange)
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                    : lastChange.toUTC();
}

Document compose(const Report& report, const ReportFindings& findings,
                 const ComposeOptions& options)
{
    Document document = Composer(report, options).take();
    if (options.purpose == Purpose::Signoff)
        addSignoffParts(document, report, findings, options);
    else
        takeUnprintedOut(document);
    document.properties.emplace_back(own_marks::words, digestOfWords(document));
    return document;
}

} // namespace gongkai
