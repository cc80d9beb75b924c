// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/intake/sources/compound_file.h"
#include "core/intake/sources/number_format.h"
#include "core/intake/sources/refusals.h"
#include "core/intake/sources/rich_text.h"
#include "core/intake/sources/sparse_sheet.h"
#include "core/intake/sources/xls_strings.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <functional>
#include <optional>
#include <vector>

namespace gongkai {
namespace {

// Kinds of records ([MS-XLS] 2.3).
enum : quint32 {
    Formula = 0x06,
    EndOfStream = 0x0a,
    DateMode = 0x22,
    FilePass = 0x2f,
    Font = 0x31,
    Continue = 0x3c,
    ColumnInfo = 0x7d,
    BoundSheet = 0x85,
    MultipleRk = 0xbd,
    SharedStrings = 0xfc,
    CellFormat = 0xe0,
    SharedLabel = 0xfd,
    MergedCells = 0xe5,
    Number = 0x203,
    Label = 0x204,
    BoolOrError = 0x205,
    StringOfFormula = 0x207,
    RowInfo = 0x208,
    Rk = 0x27e,
    NumberFormat = 0x41e,
    BeginOfStream = 0x809,
};

constexpr int mostColumns = 256; // of a sheet of this format

struct BoundPlace
{
    quint32 place = 0; // where the sheet begins
    QString name;
};

struct Record
{
    quint32 kind = 0;
    QByteArrayView data;
};

QString numberText(double number)
{
    return QString::number(number, 'g', 17);
}

double doubleFrom(QByteArrayView bytes, qint64 at)
{
    const quint64 low = littleEndian(bytes, at, 4);
    return std::bit_cast<double>((quint64{littleEndian(bytes, at + 4, 4)} << 32) | low);
}

// A number in four bytes: a whole one or the upper half of a double, perhaps in hundredths.
QString rkText(quint32 rk)
{
    constexpr quint32 isHundredths = 1;
    constexpr quint32 isWhole = 2;
    const double number = rk & isWhole ? static_cast<qint32>(rk) >> 2
                                       : std::bit_cast<double>(quint64{rk & ~quint32{3}} << 32);
    return numberText(rk & isHundredths ? number / 100 : number);
}

// How the cells of a format look.
struct CellLook
{
    quint32 numbers = 0; // format of numbers
    quint32 font = 0;
};

class XlsReader
{
public:
    XlsReader(QByteArray stream, Budget& budget) : m_stream(std::move(stream)), m_budget(budget) {}

    Result<SourceDocument> read()
    {
        constexpr quint32 excel97 = 0x600;
        if (littleEndian(m_stream, 0, 2) != BeginOfStream ||
            littleEndian(m_stream, 4, 2) != excel97)
            return tooOldForUs(m_budget.what());
        readGlobals();
        if (m_isLocked)
            return lockedByPassword(m_budget.what());
        readStrings();
        for (const BoundPlace& sheet : m_sheets)
            addSheet(sheet);
        if (m_budget.isSpent())
            return m_budget.refusal();
        return std::move(m_document);
    }

private:
    // Calls `use` with the records from a place to the end of that stream; streams inside of it,
    // such as charts, are left out.
    void walk(qint64 at, const std::function<void(const Record&)>& use)
    {
        int depth = 0;
        while (at + 4 <= m_stream.size() && m_budget.take(Limit::Nodes)) {
            const qint64 size =
                std::min<qint64>(littleEndian(m_stream, at + 2, 2), m_stream.size() - at - 4);
            const Record record{littleEndian(m_stream, at, 2),
                                QByteArrayView(m_stream).sliced(at + 4, size)};
            at += 4 + size;
            depth += record.kind == BeginOfStream;
            depth -= record.kind == EndOfStream;
            if (depth <= 0)
                return;
            if (depth == 1)
                use(record);
        }
    }

    void readGlobals()
    {
        bool inStrings = false;
        walk(0, [&](const Record& record) {
            inStrings = record.kind == SharedStrings || (inStrings && record.kind == Continue);
            if (inStrings)
                m_stringPieces.push_back(record.data);
            else if (record.kind == FilePass)
                m_isLocked = true;
            else if (record.kind == BoundSheet)
                addBound(record.data);
            else if (record.kind == NumberFormat)
                addFormat(record.data);
            else if (record.kind == CellFormat)
                m_formats.push_back(
                    {littleEndian(record.data, 2, 2), littleEndian(record.data, 0, 2)});
            else if (record.kind == DateMode)
                m_since1904 = littleEndian(record.data, 0, 2) == 1;
            else if (record.kind == Font)
                addFont(record.data);
        });
    }

    void addFont(QByteArrayView data)
    {
        constexpr quint32 isStruck = 8;
        const quint32 raised = littleEndian(data, 8, 2);
        TextLook look;
        look.isStruck = (littleEndian(data, 2, 2) & isStruck) != 0;
        look.raised = raised == 1 ? Raised::Above : raised == 2 ? Raised::Below : Raised::No;
        m_fonts.push_back(look);
    }

    // Nothing has the number 4.
    TextLook font(quint32 number) const
    {
        const quint32 index = number > 4 ? number - 1 : number;
        return index < m_fonts.size() ? m_fonts[index] : TextLook();
    }

    TextLook lookIn(QByteArrayView data) const { return lookOfFormat(littleEndian(data, 4, 2)); }

    TextLook lookOfFormat(quint32 format) const
    {
        return format < m_formats.size() ? font(m_formats[format].font) : TextLook();
    }

    RichText richText(const XlsString& string) const
    {
        RichText rich;
        qsizetype at = 0;
        std::optional<TextLook> look;
        for (const XlsString::Font& one : string.fonts) {
            const qsizetype from = std::clamp<qsizetype>(one.from, at, string.text.size());
            if (from > at)
                rich.runs.push_back({string.text.sliced(at, from - at), look});
            look = font(one.number);
            at = from;
        }
        rich.runs.push_back({string.text.sliced(at), look});
        return rich;
    }

    void addFormat(QByteArrayView data)
    {
        if (data.size() > 2)
            m_numberFormats.insert(static_cast<int>(littleEndian(data, 0, 2)),
                                   XlsStrings({data.sliced(2)}).string().text);
    }

    // A number as a cell of this format shows it.
    QString formatted(const QString& number, quint32 format) const
    {
        const int kind =
            format < m_formats.size() ? static_cast<int>(m_formats[format].numbers) : 0;
        return formattedNumber(number, m_numberFormats.value(kind, builtInFormat(kind)),
                               m_since1904);
    }

    void addBound(QByteArrayView data)
    {
        const bool isHidden = littleEndian(data, 4, 1) & 3;
        const bool isSheet = littleEndian(data, 5, 1) == 0; // not a chart or macros
        const quint32 place = littleEndian(data, 0, 4);
        if (isHidden)
            ++m_document.hidden.sheets;
        else if (isSheet && !std::ranges::count(m_sheets, place, &BoundPlace::place) &&
                 m_budget.take(Limit::Steps, std::ssize(m_sheets)))
            m_sheets.push_back({place, nameIn(data)});
    }

    // Of a sheet ([MS-XLS] 2.5.240).
    static QString nameIn(QByteArrayView data)
    {
        const auto length = static_cast<qsizetype>(littleEndian(data, 6, 1));
        const int size = (littleEndian(data, 7, 1) & 1) != 0 ? 2 : 1;
        QString name;
        for (qsizetype i = 0; i < length; ++i)
            name += QChar(static_cast<char16_t>(littleEndian(data, 8 + i * size, size)));
        return name;
    }

    void readStrings()
    {
        XlsStrings reader(m_stringPieces);
        reader.skip(4);
        const quint32 count = reader.number(4);
        for (quint32 i = 0; i < count && !reader.atEnd() && m_budget.take(Limit::Nodes); ++i) {
            const XlsString string = reader.string();
            if (m_budget.take(Limit::Characters, string.text.size()) &&
                m_budget.take(Limit::Nodes, std::ssize(string.fonts)))
                m_strings.push_back(richText(string));
        }
    }

    void addSheet(const BoundPlace& bound)
    {
        SparseSheet sheet;
        walk(bound.place, [&](const Record& record) { addRecord(record, sheet); });
        sheet.dropHidden(m_document.hidden, m_budget);
        SourceTable table = sheet.toTable(m_budget);
        table.setName(bound.name);
        if (table.rowCount() > 0)
            m_document.blocks.emplace_back(std::move(table));
    }

    void addRecord(const Record& record, SparseSheet& sheet)
    {
        const QByteArrayView data = record.data;
        switch (record.kind) {
        case SharedLabel:
            return put(sheet, placeIn(data), sharedText(littleEndian(data, 6, 4)), lookIn(data));
        case Label:
            return put(sheet, data,
                       XlsStrings({data.sliced(std::min<qint64>(6, data.size()))}).string().text);
        case Number:
            return put(sheet, data, formatted(numberText(doubleFrom(data, 6)), formatIn(data)));
        case Rk:
            return put(sheet, data, formatted(rkText(littleEndian(data, 6, 4)), formatIn(data)));
        case MultipleRk:
            return putMany(sheet, data);
        case BoolOrError:
            return put(sheet, data, boolText(data));
        case Formula:
            return putFormula(sheet, data);
        case StringOfFormula:
            return put(sheet, m_formulaPlace, plain(XlsStrings({data}).string().text),
                       m_formulaLook);
        case RowInfo:
            return addRow(sheet, data);
        case ColumnInfo:
            return addColumns(sheet, data);
        case MergedCells:
            return addMerges(sheet, data);
        default:
            return;
        }
    }

    static SheetPlace placeIn(QByteArrayView data)
    {
        return {static_cast<int>(littleEndian(data, 0, 2)),
                static_cast<int>(littleEndian(data, 2, 2))};
    }

    static quint32 formatIn(QByteArrayView data) { return littleEndian(data, 4, 2); }

    static RichText plain(const QString& text) { return {{{text, {}}}}; }

    void put(SparseSheet& sheet, QByteArrayView data, const QString& text)
    {
        put(sheet, placeIn(data), plain(text), lookIn(data));
    }

    void put(SparseSheet& sheet, SheetPlace place, const RichText& text, const TextLook& look)
    {
        bool leftOut = false;
        const QString tidied = text.shown(look, leftOut);
        m_document.hidden.others += leftOut;
        if (!tidied.isEmpty() && place.column < mostColumns && m_budget.take(Limit::Nodes) &&
            m_budget.take(Limit::Characters, tidied.size()))
            sheet.texts.insert_or_assign(place, tidied);
    }

    void putMany(SparseSheet& sheet, QByteArrayView data)
    {
        SheetPlace place = placeIn(data);
        for (qint64 at = 4; at + 8 <= data.size(); at += 6, ++place.column)
            put(sheet, place,
                plain(formatted(rkText(littleEndian(data, at + 2, 4)), littleEndian(data, at, 2))),
                lookOfFormat(littleEndian(data, at, 2)));
    }

    // As programs show it, not the figure 1. What is wrong is listed instead of taken for blank.
    static QString boolText(QByteArrayView data)
    {
        if (littleEndian(data, 7, 1) != 0)
            return QStringLiteral("#N/A");
        return littleEndian(data, 6, 1) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }

    // The last computed value; that of a text follows in a record of its own.
    void putFormula(SparseSheet& sheet, QByteArrayView data)
    {
        m_formulaPlace = placeIn(data);
        m_formulaLook = lookIn(data);
        if (littleEndian(data, 12, 2) != 0xffff)
            return put(sheet, data, formatted(numberText(doubleFrom(data, 6)), formatIn(data)));
        const quint32 kind = littleEndian(data, 6, 1);
        if (kind == 1)
            put(sheet, data,
                littleEndian(data, 8, 1) ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
        else if (kind == 2)
            put(sheet, data, QStringLiteral("#N/A"));
    }

    RichText sharedText(quint32 index) const
    {
        return index < m_strings.size() ? m_strings[index] : RichText();
    }

    void addRow(SparseSheet& sheet, QByteArrayView data)
    {
        constexpr quint32 isHidden = 0x20;
        if ((littleEndian(data, 12, 2) & isHidden) && m_budget.take(Limit::Rows))
            sheet.hiddenRows.add(static_cast<int>(littleEndian(data, 0, 2)));
    }

    void addColumns(SparseSheet& sheet, QByteArrayView data)
    {
        const int last = std::min(static_cast<int>(littleEndian(data, 2, 2)), mostColumns - 1);
        if (!(littleEndian(data, 8, 2) & 1))
            return;
        for (int column = static_cast<int>(littleEndian(data, 0, 2)); column <= last; ++column)
            sheet.hiddenColumns.add(column);
    }

    void addMerges(SparseSheet& sheet, QByteArrayView data)
    {
        for (qint64 at = 2; at + 8 <= data.size() && m_budget.take(Limit::Nodes); at += 8) {
            const auto number = [&](qint64 offset) {
                return static_cast<int>(littleEndian(data, at + offset, 2));
            };
            sheet.merges.push_back({{number(0), number(4)}, {number(2), number(6)}});
        }
    }

    const QByteArray m_stream;
    Budget& m_budget;
    SourceDocument m_document;
    bool m_isLocked = false;
    std::vector<CellLook> m_formats; // of cells
    std::vector<TextLook> m_fonts;
    QHash<int, QString> m_numberFormats;
    bool m_since1904 = false;         // days are counted
    std::vector<BoundPlace> m_sheets; // the visible ones
    std::vector<QByteArrayView> m_stringPieces;
    std::vector<RichText> m_strings;
    SheetPlace m_formulaPlace;
    TextLook m_formulaLook;
};

} // namespace

Result<SourceDocument> readXlsSource(const QByteArray& bytes, Budget& budget)
{
    const auto file = CompoundFile::open(bytes, budget);
    if (!file)
        return fail(file.error());
    if (!file->has(QStringLiteral("Workbook")))
        return tooOldForUs(budget.what());
    auto stream = file->stream(QStringLiteral("Workbook"));
    if (!stream)
        return fail(stream.error());
    return XlsReader(std::move(*stream), budget).read();
}

} // namespace gongkai
