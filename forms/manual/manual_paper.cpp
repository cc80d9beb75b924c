// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_paper.h"

#include "core/output/paper/fonts.h"
#include "forms/manual/manual_book.h"
#include "forms/manual/manual_style.h"
#include "forms/manual/pdf_characters.h"
#include "forms/print/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <map>
#include <optional>
#include <vector>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::ManualPaper)
};

constexpr double letterSize = 10.5; // points

QString family()
{
    const QStringList wanted{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei"),
                             QStringLiteral("Source Han Sans SC"), QStringLiteral("SimHei")};
    for (const QString& name : wanted)
        if (QFontDatabase::hasFamily(name))
            return name;
    return QGuiApplication::font().family();
}

// Letters that PDF readers can read again: see docs on PDF text in core/output/paper.
QFont letters()
{
    QFont font(family());
    font.setPointSizeF(letterSize);
    font.setKerning(false);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QPalette black()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x4f, 0x8b));
    return palette;
}

class Pages : public QTextDocument
{
public:
    Pages(const ManualBook& book, QPagedPaintDevice& device);

    void paint(QPainter& painter, int page) const;

protected:
    QVariant loadResource(int type, const QUrl& url) override
    {
        if (type != ImageResource)
            return {};
        return QImage(QStringLiteral(":/manual/pictures/") + url.fileName());
    }

private:
    int pageOf(const QTextBlock& block, bool atItsEnd = false) const;
    /// What must begin on the next page.
    struct Break
    {
        QTextCursor at;
        QTextTable* table = nullptr; ///< set: a row of it, 0 the whole table
        int row = 0;
        double room = 0; ///< to the end of the page
    };
    std::optional<Break> wrongAt(const QTextBlock& block) const;
    std::optional<Break> wrongAt(QTextTable& table, int row) const;
    void apply(Break& wrong);
    void keepTogether();
    void layOutAnew();
    void numberContents(const ManualBook& book);

    double m_footer = 0;    ///< height below the text
    double m_screenDot = 1; ///< what a dot of the paper is in dots of a screen
};

QString contents(const ManualBook& book)
{
    QString rows;
    for (const ManualHeading& heading : book.headings()) {
        if (heading.level > 2)
            continue;
        const QString title = heading.level == 1 ? QStringLiteral("<b>%1</b>").arg(heading.title)
                                                 : QStringLiteral("　") + heading.title;
        rows += QStringLiteral("<tr><td style=\"border-style: none\">%1</td><td "
                               "style=\"border-style: none\" align=\"right\">0</td></tr>")
                    .arg(title);
    }
    return QStringLiteral("<p style=\"font-size: xx-large; font-weight: 600\">%1</p>"
                          "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">%2</table>")
        .arg(Words::tr("Contents"), rows);
}

double below(const QTextTable& table, int row)
{
    return table.cellAt(row, 0).format().toTableCellFormat().bottomPadding();
}

QString titlePage()
{
    return QStringLiteral(
               "<p align=\"center\" style=\"margin-top: 220px; font-size: xx-large\">%1</p>"
               "<p align=\"center\" style=\"font-size: xx-large; font-weight: 600\">%2</p>"
               "<p align=\"center\" style=\"page-break-after: always\">%3</p>")
        .arg(Words::tr("Gongkai"), Words::tr("Manual"),
             Words::tr("Version %1").arg(QCoreApplication::applicationVersion()));
}

Pages::Pages(const ManualBook& book, QPagedPaintDevice& device)
{
    setDefaultFont(letters());
    setDefaultStyleSheet(manualStyle(black(), family()) +
                         QStringLiteral("h1 { page-break-before: always; }"));
    documentLayout()->setPaintDevice(&device);
    setDocumentMargin(0);
    setHtml(titlePage() + contents(book) + book.html());
    constexpr double screen = 96;
    m_screenDot = screen / device.logicalDpiY();
    m_footer = device.logicalDpiY() * 0.35;
    setPageSize(QSizeF(device.width(), device.height() - m_footer));
    keepTogether();
    numberContents(book);
    layOutAnew();
}

int Pages::pageOf(const QTextBlock& block, bool atItsEnd) const
{
    const QRectF place = documentLayout()->blockBoundingRect(block);
    const double y = atItsEnd ? place.bottom() - 2 : place.top() + 2;
    return static_cast<int>(y / pageSize().height());
}

// Where this block would be parted from what it belongs to: a heading from the lines below it, a
// picture from its caption, a row or the head of a table from the rest of it.
std::optional<Pages::Break> Pages::wrongAt(const QTextBlock& block) const
{
    if (QTextTable* table = QTextCursor(block).currentTable()) {
        const QTextTableCell cell = table->cellAt(block.position());
        const bool isFirst = cell.column() == 0 && block == cell.firstCursorPosition().block();
        return isFirst ? wrongAt(*table, cell.row()) : std::nullopt;
    }
    const bool isPicture = block.text() == QString(QChar::ObjectReplacementCharacter);
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    if ((!isHeading && !isPicture) || !block.next().isValid() ||
        pageOf(block) == pageOf(block.next(), isPicture))
        return {};
    // The headings above it go along.
    QTextBlock first = block;
    while (first.previous().blockFormat().headingLevel() > 0 &&
           pageOf(first.previous()) == pageOf(block))
        first = first.previous();
    if (first.blockFormat().pageBreakPolicy() != QTextFormat::PageBreak_Auto)
        return {};
    return Break{QTextCursor(first), nullptr, 0, 0};
}

std::optional<Pages::Break> Pages::wrongAt(QTextTable& table, int row) const
{
    const QTextBlock first = table.cellAt(row, 0).firstCursorPosition().block();
    const int page = pageOf(first);
    const int last = row == 0 && table.rows() > 1 ? 1 : row;
    bool isWhole = true;
    for (int next = row; next <= last; ++next)
        for (int column = 0; column < table.columns(); ++column)
            isWhole = isWhole &&
                      pageOf(table.cellAt(next, column).lastCursorPosition().block(), true) == page;
    if (isWhole || (row > 0 && below(table, row - 1) > 0))
        return {};
    // Formats count as on a screen.
    const double top = documentLayout()->blockBoundingRect(first).top();
    const double room = (page + 1) * pageSize().height() - top;
    return Break{QTextCursor(first), &table, row, room * m_screenDot};
}

// Pushed down to the next page; a row of a table is, by the room below the row before.
void Pages::apply(Break& wrong)
{
    if (!wrong.table) {
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        wrong.at.mergeBlockFormat(format);
    } else if (wrong.row == 0) {
        QTextTableFormat format = wrong.table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        wrong.table->setFormat(format);
    } else {
        for (int column = 0; column < wrong.table->columns(); ++column) {
            QTextTableCell cell = wrong.table->cellAt(wrong.row - 1, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomPadding(wrong.room);
            cell.setFormat(format);
        }
    }
}

// Each chapter begins a page, so what is pushed down in one moves nothing in the others.
void Pages::keepTogether()
{
    constexpr int most = 60; // pages of the longest chapter
    for (int round = 0; round < most; ++round) {
        std::vector<Break> all;
        bool isDone = false; // with this chapter, for this round
        for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 1)
                isDone = false;
            if (isDone)
                continue;
            if (const auto wrong = wrongAt(block)) {
                all.push_back(*wrong);
                isDone = true;
            }
        }
        for (Break& wrong : all)
            apply(wrong);
        layOutAnew();
        if (all.empty())
            return;
    }
}

// What was changed is laid out by parts, and Qt then leaves blocks out when it draws.
void Pages::layOutAnew()
{
    const QSizeF size = pageSize();
    setPageSize(size + QSizeF(1, 0));
    setPageSize(size);
}

void Pages::numberContents(const ManualBook& book)
{
    std::map<QString, int> pages;
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            for (const QString& anchor : part.fragment().charFormat().anchorNames())
                pages.emplace(anchor, pageOf(block) + 1);
    QTextTable* table = nullptr;
    for (QTextFrame* frame : rootFrame()->childFrames())
        if (!table)
            table = qobject_cast<QTextTable*>(frame);
    int row = 0;
    for (const ManualHeading& heading : book.headings()) {
        if (heading.level > 2)
            continue;
        QTextCursor cursor = table->cellAt(row++, 1).firstCursorPosition();
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(QString::number(pages[heading.anchor]));
    }
}

void Pages::paint(QPainter& painter, int page) const
{
    const QSizeF size = pageSize();
    painter.save();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = black();
    // The first lines of the next page reach up by a hair.
    constexpr int hair = 4;
    context.clip = QRectF(0, page * size.height(), size.width(), size.height() - hair);
    painter.setClipRect(context.clip);
    documentLayout()->draw(&painter, context);
    painter.restore();
    if (page == 0)
        return;
    painter.setFont(QFont(defaultFont().family(), 8));
    painter.drawText(QRectF(0, size.height(), size.width(), m_footer),
                     Qt::AlignHCenter | Qt::AlignBottom,
                     Words::tr("Gongkai manual　%1").arg(page + 1));
}

} // namespace

void setUpManual(QPagedPaintDevice& device)
{
    device.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait,
                          QMarginsF(22, 20, 22, 14), QPageLayout::Millimeter});
}

Result<void> printManual(const ManualBook& book, QPrinter& printer)
{
    const Pages pages(book, printer);
    return printPages(printer, pages.pageCount(),
                      [&pages](QPainter& painter, int page) { pages.paint(painter, page); });
}

Result<QByteArray> manualPdf(const ManualBook& book)
{
    if (const auto fonts = checkFonts(); !fonts)
        return fail(fonts.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QString text;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(Words::tr("Gongkai manual"));
        writer.setCreator(QStringLiteral("Gongkai ") + QCoreApplication::applicationVersion());
        writer.setResolution(300);
        setUpManual(writer);
        const Pages pages(book, writer);
        text = pages.toRawText();
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Unwritable,
                        Words::tr("The manual cannot be written: memory or disk is full."));
        painter.setRenderHint(QPainter::LosslessImageRendering);
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return withOwnCharacters(buffer.data(), text, QFont(family()));
}

QString manualFileName()
{
    return Words::tr("Gongkai manual") + QStringLiteral(".pdf");
}

} // namespace gongkai
