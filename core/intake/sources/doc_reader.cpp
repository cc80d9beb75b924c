// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/intake/sources/compound_file.h"
#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/refusals.h"
#include "core/intake/sources/text_look.h"
#include "core/intake/sources/word_flow.h"
#include "core/intake/sources/word_lists.h"
#include "core/intake/sources/word_runs.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

// Places in the header ([MS-DOC] 2.5).
constexpr int placeOfFlags = 10;
constexpr int placeOfLengths = 0x4c;
constexpr int placeOfCharacters = 0xfa;
constexpr int placeOfParagraphs = 0x102;
constexpr int placeOfPieces = 0x1a2;
constexpr int placeOfStyles = 0xa2;
constexpr int placeOfDefinitions = 0x2e2; // of lists
constexpr int placeOfLists = 0x2ea;
constexpr qsizetype longestCode = 32; // of a field, as far as it is looked at

// Windows-1252 from 0x80 to 0x9f; the rest of a byte is its own character.
constexpr std::array<char16_t, 32> upperControls{
    0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
    0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};

// A stretch of text that lies together in the file.
struct Piece
{
    quint32 begin = 0; // character
    quint32 end = 0;
    quint32 byte = 0;
    bool isWide = false;
    QByteArray properties; // that a fast save added
};

// What the properties of a run of characters say about reading it.
struct Seen
{
    bool isDeleted = false;
    TextLook look;

    bool isHidden() const { return look.isHidden.value_or(false); }
};

bool isOn(QByteArrayView operand)
{
    const quint32 said = littleEndian(operand, 0, 1);
    return said == 1 || said == 129; // not as the style says
}

Raised raisedAs(quint32 said)
{
    return said == 1 ? Raised::Above : said == 2 ? Raised::Below : Raised::No;
}

void addProperties(QByteArrayView list, Seen& seen)
{
    eachProperty(list, [&](quint32 code, QByteArrayView operand) {
        if (code == 0x0800) // sprmCFRMarkDel
            seen.isDeleted = isOn(operand);
        else if (code == 0x083c) // sprmCFVanish
            seen.look.isHidden = isOn(operand);
        else if (code == 0x0837) // sprmCFStrike
            seen.look.isStruck = isOn(operand);
        else if (code == 0x2a53) // sprmCFDStrike
            seen.look.isStruckTwice = isOn(operand);
        else if (code == 0x2a48) // sprmCIss
            seen.look.raised = raisedAs(littleEndian(operand, 0, 1));
        else if (code == 0x4845) // sprmCHpsPos, half points
            seen.look.raised = raisedBy(static_cast<qint16>(littleEndian(operand, 0, 2)) / 2.0);
    });
}

// What the properties of a paragraph say about tables.
struct Place
{
    bool isInTable = false;
    bool endsRow = false;
    bool endsInnerRow = false;
    QByteArray definition; // of the row
    quint32 style = 0;
    WordNumbers::Place number;
    std::optional<int> outline; // its level as it says itself; 9 for text
};

// The cells of a row: edges, and which go on; without text. Two bits tell the first of joined cells
// from the others.
std::vector<EdgedCell> cellsOf(QByteArrayView definition)
{
    constexpr int sizeOfCell = 20;
    const qint64 count = littleEndian(definition, 2, 1);
    const qint64 flags = 3 + 2 * (count + 1);
    const auto edge = [&](qint64 number) {
        return static_cast<qint16>(littleEndian(definition, 3 + 2 * number, 2));
    };
    std::vector<EdgedCell> cells;
    quint32 first = 0;
    for (qint64 i = 0; i < count && flags <= definition.size(); ++i) {
        const quint32 said = littleEndian(definition, flags + i * sizeOfCell, 2);
        const quint32 joined = said & 3;
        const bool joins = joined != 0 && first != 0 && joined != first;
        cells.push_back({edge(i), edge(i + 1), {}, (said & 0x60) == 0x20, joins});
        if (!joins)
            first = joined;
    }
    return cells;
}

class DocReader
{
public:
    DocReader(const CompoundFile& file, Budget& budget)
        : m_file(file), m_budget(budget), m_flow(budget)
    {}

    Result<SourceDocument> read()
    {
        if (const auto opened = readStructure(); !opened)
            return fail(opened.error());
        if (const auto paged = readRuns(); !paged)
            return fail(paged.error());
        SourceDocument document = readPart(0);
        document.revisions.comments = m_comments;
        addFootnotes(readPart(1), document);
        addFootnotes(readPart(5), document); // endnotes
        addBoxes(readPart(6), document);
        if (m_budget.isSpent())
            return m_budget.refusal();
        return document;
    }

private:
    Result<void> readStructure()
    {
        auto document = m_file.stream(QStringLiteral("WordDocument"));
        if (!document)
            return fail(document.error());
        m_bytes = std::move(*document);
        constexpr quint32 word97 = 0xc1;
        if (littleEndian(m_bytes, 0, 2) != 0xa5ec || littleEndian(m_bytes, 2, 2) < word97)
            return tooOldForUs(m_budget.what());
        const quint32 flags = littleEndian(m_bytes, placeOfFlags, 2);
        if (flags & 0x100)
            return lockedByPassword(m_budget.what());
        auto table =
            m_file.stream(flags & 0x200 ? QStringLiteral("1Table") : QStringLiteral("0Table"));
        if (!table)
            return fail(table.error());
        m_table = std::move(*table);
        readPieces(part(placeOfPieces));
        if (m_pieces.empty() || m_pieces.back().end < beginOfPart(1))
            return damaged();
        readWordLists(m_table, extent(placeOfStyles), extent(placeOfDefinitions),
                      extent(placeOfLists), m_numbers, m_headings, m_budget);
        return {};
    }

    Failure damaged() const
    {
        return m_budget.isSpent() ? m_budget.refusal() : damagedSource(m_budget.what());
    }

    // Offset and length of a part of the table stream, as the header names them.
    WordExtent extent(int place) const
    {
        return {littleEndian(m_bytes, place, 4), littleEndian(m_bytes, place + 4, 4)};
    }

    QByteArray part(int place) const
    {
        const auto [begin, length] = extent(place);
        return qint64{begin} + length <= m_table.size() ? m_table.sliced(begin, length)
                                                        : QByteArray();
    }

    void readPieces(const QByteArray& list)
    {
        std::vector<QByteArray> added;
        qint64 at = 0;
        while (littleEndian(list, at, 1) == 1 && m_budget.take(Limit::Nodes)) {
            const qint64 length = littleEndian(list, at + 1, 2);
            added.push_back(list.mid(at + 3, length));
            at += 3 + length;
        }
        if (littleEndian(list, at, 1) != 2)
            return;
        const QByteArray table = list.mid(at + 5, littleEndian(list, at + 1, 4));
        const qint64 count = (table.size() - 4) / 12;
        for (qint64 i = 0; i < count && m_budget.take(Limit::Nodes); ++i)
            addPiece(table, i, count, added);
    }

    void addPiece(const QByteArray& table, qint64 i, qint64 count,
                  const std::vector<QByteArray>& added)
    {
        constexpr quint32 isNarrow = 0x40000000;
        const qint64 at = 4 * (count + 1) + 8 * i;
        const quint32 place = littleEndian(table, at + 2, 4);
        Piece piece{littleEndian(table, 4 * i, 4),
                    littleEndian(table, 4 * (i + 1), 4),
                    place & ~isNarrow,
                    !(place & isNarrow),
                    {}};
        if (!piece.isWide)
            piece.byte /= 2;
        const quint32 changes = littleEndian(table, at + 6, 2);
        if ((changes & 1) && changes / 2 < added.size())
            piece.properties = added[changes / 2];
        // Each goes on where the one before ended, so that all together are no longer than the
        // text.
        if (piece.begin == (m_pieces.empty() ? 0 : m_pieces.back().end) && piece.end > piece.begin)
            m_pieces.push_back(piece);
    }

    Result<void> readRuns()
    {
        m_characters =
            readWordRuns(m_bytes, part(placeOfCharacters), WordPages::Characters, m_budget);
        m_paragraphs =
            readWordRuns(m_bytes, part(placeOfParagraphs), WordPages::Paragraphs, m_budget);
        if (m_budget.isSpent() || m_paragraphs.runs.empty())
            return damaged();
        return {};
    }

    // The texts that a file has, one behind the other: its own, notes, headers, macros, comments,
    // end notes, boxes.
    quint64 beginOfPart(int number) const
    {
        quint64 begin = 0;
        for (int i = 0; i < number; ++i)
            begin += littleEndian(m_bytes, placeOfLengths + 4 * i, 4);
        return begin;
    }

    SourceDocument readPart(int number)
    {
        m_fields.clear();
        for (const Piece& piece : m_pieces)
            readPiece(piece, beginOfPart(number), beginOfPart(number + 1));
        return m_flow.finish();
    }

    void readPiece(const Piece& piece, quint64 first, quint64 last)
    {
        const auto begin = static_cast<quint32>(std::clamp<quint64>(first, piece.begin, piece.end));
        const auto end = static_cast<quint32>(std::min<quint64>(piece.end, last));
        const quint32 width = piece.isWide ? 2 : 1;
        for (quint32 i = begin; i < end && m_budget.take(Limit::Characters); ++i) {
            const qint64 byte = qint64{piece.byte} + qint64{width} * (i - piece.begin);
            if (byte >= m_bytes.size())
                return;
            read(character(byte, piece.isWide), static_cast<quint32>(byte), piece);
        }
    }

    QChar character(qint64 byte, bool isWide) const
    {
        const quint32 code = littleEndian(m_bytes, byte, isWide ? 2 : 1);
        const bool isMapped = !isWide && code >= 0x80 && code < 0xa0;
        return isMapped ? QChar(upperControls[code - 0x80]) : QChar(static_cast<char16_t>(code));
    }

    void read(QChar c, quint32 byte, const Piece& piece)
    {
        const Seen seen = seenAt(byte, piece);
        switch (c.unicode()) {
        case 0x07:
            return endCell(byte, seen);
        case 0x0c:
        case 0x0d:
            return seen.isDeleted || seen.isHidden() ? void() : endLine(byte);
        case 0x05:
            return void(++m_comments);
        case 0x13: // a field: its code up to 0x14, then its result up to 0x15
            m_code.clear();
            return m_fields.push_back(true);
        case 0x14:
            return m_fields.empty() ? void() : void(m_fields.back() = false);
        case 0x15:
            return endField();
        default:
            addCharacter(c, seen);
        }
    }

    // A field without a result may draw what it shows itself.
    void endField()
    {
        if (m_fields.empty())
            return;
        m_fields.pop_back();
        if (isDrawnByField(std::exchange(m_code, {})))
            m_flow.addPicture();
    }

    void addCharacter(QChar c, const Seen& seen)
    {
        const bool isCode = std::ranges::find(m_fields, true) != m_fields.end();
        if (isCode && m_code.size() < longestCode)
            m_code += c;
        if (!m_budget.take(Limit::Steps, std::ssize(m_fields)) || isCode || seen.isDeleted)
            return;
        if (seen.look.isUnread())
            m_flow.addHidden(c.isDigit());
        else if (c == u'\x01' || c == u'\x08') // in the line, or drawn beside it
            m_flow.addPicture();
        else if (c == u'\x0b')
            m_flow.add(u"\n");
        else if (c == u'\t')
            m_flow.add(u"\t");
        else if (c == u'\x1e')
            m_flow.add(u"-");
        else if (c == u'\x1f')
            m_flow.add(unknownSign);
        else if (c >= u' ' && !seen.look.raised)
            m_flow.add(QStringView(&c, 1));
        else if (c >= u' ')
            m_flow.add(seen.look.shown(QStringView(&c, 1)));
    }

    const Seen& seenAt(quint32 byte, const Piece& piece)
    {
        const bool isSame = m_seenIn == &piece && byte >= m_seenFrom && byte < m_seenUntil;
        if (isSame)
            return m_seen;
        const WordRuns::Run* run = m_characters.at(byte);
        m_seen = {};
        m_seenIn = &piece;
        m_seenFrom = run ? run->begin : byte;
        m_seenUntil = run ? run->end : byte + 1;
        if (run)
            addProperties(run->properties, m_seen);
        addProperties(piece.properties, m_seen);
        return m_seen;
    }

    Place placeAt(quint32 byte)
    {
        Place place;
        if (const WordRuns::Run* run = m_paragraphs.at(byte)) {
            place.style = run->style;
            addPlace(run->properties, place, true);
        }
        return place;
    }

    void addPlace(QByteArrayView list, Place& place, bool mayBeElsewhere)
    {
        eachProperty(list, [&](quint32 code, QByteArrayView operand) {
            if (code == 0x2416) // sprmPFInTable
                place.isInTable = isOn(operand);
            else if (code == 0x2417) // sprmPFTtp
                place.endsRow = isOn(operand);
            else if (code == 0x244c) // sprmPFInnerTtp
                place.endsInnerRow = isOn(operand);
            else if (code == 0xd608) // sprmTDefTable
                place.definition = operand.toByteArray();
            else if (const auto level = outlineIn(code, operand))
                place.outline = level;
            else if ((code == 0x6646 || code == 0x6645) && mayBeElsewhere) // sprmPHugePapx
                addPlace(listElsewhere(littleEndian(operand, 0, 4)), place, false);
            else
                addToNumber(code, operand, place.number);
        });
        m_budget.take(Limit::Steps, list.size());
    }

    // Long lists lie in a stream of their own, together with pictures.
    QByteArray listElsewhere(quint32 at)
    {
        if (!std::exchange(m_dataAsked, true) && m_file.has(QStringLiteral("Data")))
            if (auto data = m_file.stream(QStringLiteral("Data")))
                m_data = std::move(*data);
        return m_data.mid(qint64{at} + 2, littleEndian(m_data, at, 2));
    }

    QString numberOf(const Place& place)
    {
        return m_numbers.next(QString::number(place.style), place.number);
    }

    // The paragraph's own outline counts, else that of its style.
    std::optional<int> levelOf(const Place& place) const
    {
        if (place.outline)
            return isHeadingLevel(*place.outline) ? place.outline : std::nullopt;
        return m_headings.level(QString::number(place.style));
    }

    void endLine(quint32 byte)
    {
        const Place place = placeAt(byte);
        if (place.endsInnerRow)
            return;
        m_flow.endLine(place.isInTable, numberOf(place), levelOf(place));
    }

    void endCell(quint32 byte, const Seen& seen)
    {
        const Place place = placeAt(byte);
        if (place.endsRow)
            return endRow(place.definition, seen.isDeleted);
        m_flow.endCell(numberOf(place));
    }

    void endRow(const QByteArray& definition, bool isDeleted)
    {
        const QStringList texts = m_flow.takeRow();
        m_flow.dropLine();
        if (!isDeleted && !texts.isEmpty())
            m_flow.addRow(cellsOf(definition), texts);
    }

    // Text boxes come after the text; where they stand on the page nobody says. Tables need no
    // place; what else stands there is listed.
    void addBoxes(SourceDocument boxes, SourceDocument& document)
    {
        QStringList texts;
        for (SourceBlock& block : boxes.blocks) {
            if (const QString* text = std::get_if<QString>(&block))
                texts += *text;
            else
                document.blocks.push_back(std::move(block));
        }
        addBoxesOfCells(texts, document, m_budget);
        document.hidden.others += boxes.hidden.others;
    }

    const CompoundFile& m_file;
    Budget& m_budget;
    QByteArray m_bytes; // the stream WordDocument
    QByteArray m_table;
    QByteArray m_data;
    bool m_dataAsked = false;
    int m_comments = 0;
    std::vector<Piece> m_pieces;
    WordRuns m_characters;
    WordRuns m_paragraphs;
    WordNumbers m_numbers;
    HeadingStyles m_headings;
    WordFlow m_flow;
    std::vector<bool> m_fields; // the open ones: are we in the code?
    QString m_code;             // of the one that opened last, its beginning
    Seen m_seen;
    const Piece* m_seenIn = nullptr;
    quint32 m_seenFrom = 0;
    quint32 m_seenUntil = 0;
};

} // namespace

Result<SourceDocument> readDocSource(const QByteArray& bytes, Budget& budget)
{
    const auto file = CompoundFile::open(bytes, budget);
    if (!file)
        return fail(file.error());
    return DocReader(*file, budget).read();
}

} // namespace gongkai
