// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/readers.h"

#include "core/base/text_encoding.h"
#include "core/intake/sources/heading_marks.h"
#include "core/intake/sources/open_end.h"
#include "core/intake/sources/refusals.h"
#include "core/intake/sources/text_look.h"
#include "core/intake/sources/word_flow.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

constexpr int gbk = 936;
constexpr int gbkCharset = 134;
constexpr qsizetype longestCode = 32; // of a field, as far as it is looked at

// What a closing brace brings back.
struct State
{
    bool isUnread = false; // a destination that is no text
    bool isFootnote = false;
    bool isBox = false;  // that is anchored in a cell
    bool isCode = false; // of a field
    bool isShape = false;
    TextLook look;
    bool isDeleted = false;
    bool isInTable = false;
    std::optional<int> level{}; // of the open paragraph, when it is a heading
    int font = 0;
    int skipped = 1; // characters that stand in for a \u
};

// Groups that are no text of the document. Those that begin with \* and are unknown are none, too.
const QSet<QByteArray>& unreadGroups()
{
    static const QSet<QByteArray> groups{
        "fonttbl",    "colortbl", "stylesheet", "info",      "pict",         "object",  "header",
        "headerl",    "headerr",  "headerf",    "footer",    "footerl",      "footerr", "footerf",
        "annotation", "fldinst",  "xmlnstbl",   "themedata", "nonesttables", "sp"};
    return groups;
}

// Destinations with \* whose text is text.
bool isTextOfStar(const QByteArray& word)
{
    return word == "shptxt" || word == "shpinst" || word == "footnote";
}

class RtfReader
{
public:
    RtfReader(const QByteArray& bytes, Budget& budget)
        : m_bytes(bytes), m_budget(budget), m_flow(budget), m_footnotes(budget), m_box(budget)
    {}

    Result<SourceDocument> read()
    {
        while (m_at < m_bytes.size() && !m_budget.isSpent())
            readToken();
        flushBytes();
        SourceDocument document = m_flow.finish();
        if (!m_states.empty()) // the brace that ends the file is missing
            markOpenEnd(document);
        addFootnotes(m_footnotes.finish(), document);
        addBoxesOfCells(textOf(m_box.finish()), document, m_budget);
        document.revisions.comments += m_comments;
        if (m_budget.isSpent())
            return m_budget.refusal();
        return document;
    }

private:
    static QStringList textOf(const SourceDocument& boxes)
    {
        QStringList texts;
        for (const SourceBlock& block : boxes.blocks)
            if (const QString* text = std::get_if<QString>(&block))
                texts += *text;
        return texts;
    }

    void readToken()
    {
        const char c = m_bytes[m_at++];
        if (c == '{') {
            flushBytes();
            if (m_budget.take(Limit::Nodes))
                m_states.push_back(m_state);
            m_begins = true;
            m_isStar = false;
        } else if (c == '}') {
            flushBytes();
            closeGroup();
        } else if (c == '\\') {
            readControl();
        } else if (c != '\r' && c != '\n') {
            m_begins = false;
            addByte(c);
        }
    }

    void closeGroup()
    {
        if (m_states.empty())
            return;
        if (m_state.isFootnote && !m_states.back().isFootnote)
            m_footnotes.endLine(false);
        if (m_state.isBox && !m_states.back().isBox)
            m_box.endLine(false);
        const State ended = std::exchange(m_state, m_states.back());
        m_states.pop_back();
        if (ended.isCode && !m_state.isCode)
            endCode();
        // A line or a sign that was drawn.
        const bool endsShape = ended.isShape && !m_state.isShape;
        if (endsShape && std::exchange(m_isShapeEmpty, false) && !m_state.isUnread)
            flow().addPicture();
        m_begins = false;
        m_inFonts = m_inFonts && m_states.size() > 1;
    }

    void readControl()
    {
        if (m_at >= m_bytes.size())
            return;
        const char c = m_bytes[m_at];
        if (c == '\'') {
            const QByteArray byte = QByteArray::fromHex(m_bytes.mid(m_at + 1, 2));
            m_at += 3;
            m_begins = false;
            return byte.isEmpty() ? void() : addByte(byte[0]);
        }
        if (QByteArrayView("\\{}").contains(c)) {
            ++m_at;
            return addByte(c);
        }
        flushBytes();
        if (!isLetter(c)) {
            ++m_at;
            return readSymbol(c);
        }
        readWord();
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    void readSymbol(char c)
    {
        if (c == '*')
            m_isStar = m_begins;
        else if (c == '~')
            addText(QStringView(u" "));
        else if (c == '_')
            addText(QStringView(u"-"));
        else if (c == '-')
            addText(unknownSign);
        else if (c == '\r' || c == '\n')
            endLine();
    }

    void readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
            ++m_at;
        const QByteArray word = m_bytes.mid(begin, std::min<qsizetype>(m_at - begin, 32));
        const qsizetype digits = m_at;
        while (m_at < m_bytes.size() && m_at - digits < 11 &&
               ((m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9') ||
                (m_at == digits && m_bytes[m_at] == '-')))
            ++m_at;
        bool isNumber = false;
        const int number = m_bytes.mid(digits, m_at - digits).toInt(&isNumber);
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        if (!m_budget.take(Limit::Steps))
            return;
        if (word == "bin") { // bytes of a picture follow
            m_at = std::min<qsizetype>(m_at + std::max(number, 0), m_bytes.size());
            return;
        }
        if (std::exchange(m_begins, false))
            beginGroup(word);
        m_isStar = false;
        if (m_inFonts)
            learnFont(word, number);
        else if (!m_state.isUnread || word == "f")
            doWord(word, isNumber ? std::optional(number) : std::nullopt);
    }

    // The first word of a group says what it is.
    void beginGroup(const QByteArray& word)
    {
        m_inFonts = m_inFonts || word == "fonttbl";
        if (unreadGroups().contains(word) || (m_isStar && !isTextOfStar(word)))
            m_state.isUnread = true;
        if (word == "pict")
            flow().addPicture();
        if (word == "annotation")
            ++m_comments;
        if (word == "footnote")
            beginFootnote();
        if (word == "shptxt" && m_state.isInTable && !m_state.isFootnote)
            beginBox();
        m_state.isCode = m_state.isCode || word == "fldinst";
        m_isShapeEmpty = word != "shptxt" && (m_isShapeEmpty || word == "shp");
        m_state.isShape = m_state.isShape || word == "shp";
    }

    void endCode()
    {
        const QByteArray code = std::exchange(m_code, {});
        if (isDrawnByField(QString::fromLatin1(code)) && !m_state.isUnread)
            flow().addPicture();
    }

    void beginBox()
    {
        beginFootnote();
        m_state.isFootnote = false;
        m_state.isBox = true;
    }

    void beginFootnote()
    {
        const State around = std::exchange(m_state, {});
        m_state.isUnread = around.isUnread;
        m_state.isFootnote = true;
        m_state.font = around.font;
        m_state.skipped = around.skipped;
    }

    WordFlow& flow() { return m_state.isFootnote ? m_footnotes : m_state.isBox ? m_box : m_flow; }

    void learnFont(const QByteArray& word, int number)
    {
        if (word == "f")
            m_learnt = number;
        else if (word == "fcharset" && m_budget.take(Limit::Nodes))
            m_charsets.insert(m_learnt, number);
    }

    // \b is bold, \b0 is not.
    static bool isOn(std::optional<int> number) { return number.value_or(1) != 0; }

    void doWord(const QByteArray& word, std::optional<int> number)
    {
        if (word == "par" || word == "sect" || word == "page")
            endLine();
        else if (word == "line")
            addText(QStringView(u"\n"));
        else if (word == "tab")
            addText(QStringView(u"\t"));
        else if (word == "u")
            addUnicode(number.value_or(0));
        else if (word == "uc")
            m_state.skipped = std::clamp(number.value_or(1), 0, 16);
        else if (word == "f")
            m_state.font = number.value_or(0);
        else if (word == "deleted")
            m_state.isDeleted = isOn(number);
        else if (word == "ansicpg")
            m_codePage = number.value_or(gbk);
        else {
            doParagraphWord(word, number);
            doLookWord(word, number) || doTableWord(word, number) || addNamed(word);
        }
    }

    bool doLookWord(const QByteArray& word, std::optional<int> number)
    {
        TextLook& look = m_state.look;
        if (word == "v")
            look.isHidden = isOn(number);
        else if (word == "strike")
            look.isStruck = isOn(number);
        else if (word == "striked")
            look.isStruckTwice = isOn(number);
        else if (word == "super")
            look.raised = isOn(number) ? Raised::Above : Raised::No;
        else if (word == "sub")
            look.raised = isOn(number) ? Raised::Below : Raised::No;
        else if (word == "up" || word == "dn") // half points, 6 when it does not say
            look.raised = raisedBy(number.value_or(6) / (word == "up" ? 2.0 : -2.0));
        else if (word == "nosupersub")
            look.raised = Raised::No;
        else if (word == "plain") {
            look = {};
            m_state.isDeleted = false;
        } else
            return false;
        return true;
    }

    void doParagraphWord(const QByteArray& word, std::optional<int> number)
    {
        if (word == "pard")
            m_state.level.reset();
        else if (word == "outlinelevel")
            m_state.level = number && isHeadingLevel(*number) ? number : std::nullopt;
    }

    bool doTableWord(const QByteArray& word, std::optional<int> number)
    {
        if (m_state.isFootnote || m_state.isBox) { // a table in one is not the one around it
            if (word == "cell" || word == "row")
                flow().endLine(false);
            return false;
        }
        if (word == "intbl")
            m_state.isInTable = true;
        else if (word == "pard")
            m_state.isInTable = false;
        else if (word == "trowd")
            beginDefinition();
        else if (word == "trleft")
            m_left = number.value_or(0);
        else if (word == "clvmrg")
            m_next.continues = true;
        else if (word == "clmrg")
            m_next.joins = true;
        else if (word == "cellx")
            addDefinition(number.value_or(0));
        else if (word == "cell")
            m_flow.endCell();
        else if (word == "row")
            endRow();
        else if (word == "nestcell" || word == "nestrow")
            m_flow.endLine(true);
        else
            return false;
        return true;
    }

    bool addNamed(const QByteArray& word)
    {
        static const QHash<QByteArray, QString> characters{
            {"emdash", QStringLiteral("—")},    {"endash", QStringLiteral("–")},
            {"bullet", QStringLiteral("•")},    {"lquote", QStringLiteral("‘")},
            {"rquote", QStringLiteral("’")},    {"ldblquote", QStringLiteral("“")},
            {"rdblquote", QStringLiteral("”")}, {"emspace", QStringLiteral(" ")},
            {"enspace", QStringLiteral(" ")}};
        const auto found = characters.constFind(word);
        if (found != characters.cend())
            addText(*found);
        return true;
    }

    // --- text

    void addByte(char byte)
    {
        if (m_toSkip > 0) {
            --m_toSkip;
            return;
        }
        if (!m_state.isUnread)
            m_pending += byte;
        else if (m_state.isCode && m_code.size() < longestCode)
            m_code += byte;
    }

    // Bytes mean something together: two of them are a Chinese character.
    void flushBytes()
    {
        m_toSkip = 0;
        if (m_pending.isEmpty())
            return;
        const bool isChinese = m_codePage == gbk || m_charsets.value(m_state.font) == gbkCharset;
        const QByteArray bytes = std::exchange(m_pending, {});
        addText(isChinese ? decodeText(bytes, TextEncoding::Gb18030).text
                          : QString::fromLatin1(bytes));
    }

    // What follows stands in for it where \u is not known.
    void addUnicode(int number)
    {
        const auto unit = static_cast<char16_t>(number);
        addText(QStringView(&unit, 1));
        m_toSkip = m_state.skipped;
    }

    void addText(QStringView text)
    {
        if (m_state.isUnread || m_state.isDeleted || !m_budget.take(Limit::Characters, text.size()))
            return;
        if (m_state.look.isUnread())
            flow().addHidden(hasDigit(text));
        else
            flow().add(m_state.look.shown(text));
    }

    // The hidden or deleted end of a paragraph joins it to the next one.
    void endLine()
    {
        if (m_state.look.isHidden.value_or(false) || m_state.isDeleted)
            return;
        flow().endLine(m_state.isInTable, {}, m_state.level);
    }

    // --- tables

    void beginDefinition()
    {
        m_definition.clear();
        m_next = {};
        m_left = 0;
    }

    void addDefinition(int right)
    {
        if (!m_budget.take(Limit::Fields))
            return;
        m_next.left = m_definition.empty() ? std::min(m_left, right) : m_definition.back().right;
        m_next.right = std::max(right, m_next.left);
        m_definition.push_back(std::exchange(m_next, {}));
    }

    void endRow()
    {
        const QStringList texts = m_flow.takeRow();
        if (!texts.isEmpty() && !m_state.isDeleted && m_budget.take(Limit::Fields, texts.size()))
            m_flow.addRow(m_definition, texts);
    }

    const QByteArray& m_bytes;
    Budget& m_budget;
    qsizetype m_at = 0;
    State m_state;
    std::vector<State> m_states;
    bool m_begins = false; // a group just began
    bool m_isStar = false; // with \*
    bool m_inFonts = false;
    int m_learnt = 0;           // the font being told about
    QHash<int, int> m_charsets; // of the fonts
    int m_codePage = gbk;
    int m_toSkip = 0;
    QByteArray m_pending; // bytes of text not yet decoded
    WordFlow m_flow;
    WordFlow m_footnotes;
    WordFlow m_box;              // the texts of the boxes in cells
    bool m_isShapeEmpty = false; // no text was in the open one
    QByteArray m_code;           // of the open field, its beginning
    int m_comments = 0;
    std::vector<EdgedCell> m_definition; // of the row, as last told
    EdgedCell m_next;
    int m_left = 0;
};

} // namespace

Result<SourceDocument> readRtfSource(const QByteArray& bytes, Budget& budget)
{
    return RtfReader(bytes, budget).read();
}

} // namespace gongkai
