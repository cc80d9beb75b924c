// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_finish.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

// The objects of a file with one classic cross-reference table.
class QtPdf
{
public:
    explicit QtPdf(const QByteArray& bytes);

    bool isValid() const { return !m_offsets.empty(); }
    qsizetype xrefOffset() const { return m_xref; }
    int size() const { return static_cast<int>(m_offsets.size()); }
    int root() const { return reference(m_trailer, "/Root"); }
    int info() const { return reference(m_trailer, "/Info"); }
    std::vector<int> pages() const;

    /// From after “N 0 obj” to the stream or the end of the object; empty when there is none.
    QByteArray dictionary(int object) const;
    /// A stream's bytes, inflated.
    QByteArray stream(int object) const;
    /// The N of “/Key N 0 R”; 0 when there is none.
    static int reference(const QByteArray& dictionary, const QByteArray& key);

private:
    QByteArray m_bytes;
    qsizetype m_xref = 0;
    std::vector<qsizetype> m_offsets;
    QByteArray m_trailer;
};

QtPdf::QtPdf(const QByteArray& bytes) : m_bytes(bytes)
{
    const qsizetype start = bytes.lastIndexOf("startxref\n");
    if (start < 0)
        return;
    m_xref = bytes.mid(start + 10, 20).split('\n').first().trimmed().toLongLong();
    const qsizetype trailer = bytes.indexOf("trailer\n", m_xref);
    if (m_xref <= 0 || trailer < 0 || !bytes.mid(m_xref).startsWith("xref\n0 "))
        return;
    m_trailer = bytes.mid(trailer, start - trailer);
    const QList<QByteArray> lines = bytes.mid(m_xref, trailer - m_xref).split('\n');
    for (qsizetype i = 2; i + 1 < lines.size(); ++i)
        m_offsets.push_back(lines[i].left(10).toLongLong());
}

QByteArray QtPdf::dictionary(int object) const
{
    if (object <= 0 || object >= size())
        return {};
    const QByteArray head = QByteArray::number(object) + " 0 obj\n";
    const qsizetype from = m_offsets[static_cast<size_t>(object)];
    if (m_bytes.mid(from, head.size()) != head)
        return {};
    const qsizetype end = m_bytes.indexOf("endobj", from);
    const QByteArray body = m_bytes.mid(from + head.size(), end - from - head.size());
    const qsizetype stream = body.indexOf("stream\n");
    return (stream < 0 ? body : body.left(stream)).trimmed();
}

QByteArray QtPdf::stream(int object) const
{
    const int length = dictionary(reference(dictionary(object), "/Length")).toInt();
    const qsizetype from = m_bytes.indexOf("stream\n", m_offsets[static_cast<size_t>(object)]) + 7;
    QByteArray packed(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(length) * 8, packed.data());
    return qUncompress(packed + m_bytes.mid(from, length));
}

int QtPdf::reference(const QByteArray& dictionary, const QByteArray& key)
{
    const qsizetype at = dictionary.indexOf(QByteArray(key + ' '));
    if (at < 0)
        return 0;
    const QList<QByteArray> words = dictionary.mid(at + key.size() + 1, 24).simplified().split(' ');
    return words.value(1) == "0" && words.value(2).startsWith('R') ? words.first().toInt() : 0;
}

std::vector<int> QtPdf::pages() const
{
    const QByteArray tree = dictionary(reference(dictionary(root()), "/Pages"));
    const qsizetype from = tree.indexOf('[') + 1;
    const qsizetype to = tree.indexOf(']', from);
    std::vector<int> pages;
    const QList<QByteArray> words = tree.mid(from, to - from).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages.push_back(words[i].toInt());
    return pages;
}

QByteArray hex(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text)
        digits += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return digits.toUpper();
}

QByteArray textString(const QString& text)
{
    return "<FEFF" + hex(text) + ">";
}

QByteArray compressedStream(const QByteArray& content)
{
    const QByteArray packed = qCompress(content).mid(4); // without Qt's length word: plain zlib
    return "<< /Length " + QByteArray::number(packed.size()) +
           " /Filter /FlateDecode >>\nstream\n" + packed + "\nendstream";
}

// Objects appended behind the old end of file.
class Update
{
public:
    explicit Update(const QtPdf& pdf) : m_next(pdf.size()) {}

    int newObject() { return m_next++; }
    void write(int object, const QByteArray& body) { m_bodies[object] = body; }
    QByteArray appendedTo(const QByteArray& bytes, const QtPdf& pdf) const;

private:
    int m_next;
    std::map<int, QByteArray> m_bodies;
};

QByteArray Update::appendedTo(const QByteArray& bytes, const QtPdf& pdf) const
{
    QByteArray out = bytes;
    if (!out.endsWith('\n'))
        out += '\n';
    QByteArray table = "xref\n";
    for (const auto& [object, body] : m_bodies) {
        table += QByteArray::number(object) + " 1\n" +
                 QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }
    const auto xref = out.size();
    return out + table + "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Root " +
           QByteArray::number(pdf.root()) + " 0 R\n/Info " + QByteArray::number(pdf.info()) +
           " 0 R\n/Prev " + QByteArray::number(pdf.xrefOffset()) + "\n>>\nstartxref\n" +
           QByteArray::number(xref) + "\n%%EOF\n";
}

// “<< … >>” with more entries.
QByteArray extended(const QByteArray& dictionary, const QByteArray& entries)
{
    return dictionary.left(dictionary.lastIndexOf(">>")) + entries + "\n>>";
}

using GlyphMap = std::map<QByteArray, QStringView>; // glyph code in hex -> text

// The texts of one page laid on the glyphs its content draws, one “x y Td <0012> Tj” a line.
// A font without a bold face is drawn twice, the second time with an empty /ActualText.
// @return the content with /ActualText where a glyph stands for another text than in the map;
//         unchanged where there is none; nothing when the glyphs are not as many as the texts.
std::optional<QByteArray> matchGlyphs(const QByteArray& content,
                                      const std::vector<QStringView>& texts,
                                      std::map<int, GlyphMap>& fonts)
{
    QByteArray result;
    size_t next = 0;
    GlyphMap* map = nullptr;
    bool isShadow = false;
    for (const QByteArray& line : content.split('\n')) {
        QByteArray written = line;
        if (line.startsWith("/F") && line.contains(" Tf ")) {
            map = &fonts[line.mid(2, line.indexOf(' ') - 2).toInt()];
        } else if (line == "/Span << /ActualText <> >> BDC" || line == "EMC") {
            isShadow = line != "EMC";
        } else if (!isShadow && line.endsWith("> Tj") && line.contains("Td <")) {
            if (!map || next == texts.size())
                return std::nullopt;
            const QStringView text = texts[next++];
            const qsizetype at = line.indexOf('<');
            const auto [known, isNew] = map->emplace(line.mid(at + 1, 4), text);
            if (!isNew && known->second != text)
                written = line.left(at) + "/Span << /ActualText <FEFF" + hex(text) + "> >> BDC " +
                          line.mid(at) + " EMC";
        }
        result += written + '\n';
    }
    result.chop(1);
    return next == texts.size() ? std::optional(result) : std::nullopt;
}

QByteArray characterMap(const GlyphMap& map)
{
    QByteArray text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    size_t left = map.size();
    size_t inBlock = 0;
    for (const auto& [glyph, unicode] : map) {
        if (inBlock == 0) { // at most 100 in one block
            inBlock = std::min<size_t>(left, 100);
            text += QByteArray::number(static_cast<qulonglong>(inBlock)) + " beginbfchar\n";
        }
        text += '<' + glyph + "> <" + hex(unicode) + ">\n";
        --left;
        if (--inBlock == 0)
            text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

bool addPages(const QtPdf& pdf, const PdfExtras& extras, Update& update,
              std::map<int, GlyphMap>& fonts)
{
    const std::vector<int> pages = pdf.pages();
    if (pages.size() != extras.pages.size())
        return false;
    for (size_t i = 0; i < pages.size(); ++i) {
        const QByteArray page = pdf.dictionary(pages[i]);
        const int contents = QtPdf::reference(page, "/Contents");
        if (pdf.dictionary(contents).isEmpty())
            return false;
        const QByteArray content = pdf.stream(contents);
        const auto matched = matchGlyphs(content, extras.pages[i].glyphTexts, fonts);
        if (!matched)
            return false;
        if (*matched != content)
            update.write(contents, compressedStream(*matched));
        if (extras.pages[i].turned)
            update.write(pages[i], extended(page, "/Rotate 90"));
    }
    return true;
}

// Character maps, and the subset's name wherever the font is named.
bool addFonts(const QtPdf& pdf, Update& update, const std::map<int, GlyphMap>& fonts)
{
    for (const auto& [object, map] : fonts) {
        QByteArray font = pdf.dictionary(object);
        const int unicode = QtPdf::reference(font, "/ToUnicode");
        const QByteArray list = QByteArray(font).replace("[", " ").replace("]", " ");
        const int descendant = QtPdf::reference(list, "/DescendantFonts ");
        QByteArray cidFont = pdf.dictionary(descendant);
        const QByteArray descriptor = pdf.dictionary(QtPdf::reference(cidFont, "/FontDescriptor"));
        if (unicode == 0 || descriptor.isEmpty())
            return false;
        update.write(unicode, compressedStream(characterMap(map)));
        const qsizetype at = descriptor.indexOf("/FontName /") + 11;
        const qsizetype plus = descriptor.indexOf('+', at);
        if (at < 11 || plus != at + 6)
            continue; // not embedded
        const QByteArray tag = "/BaseFont /" + descriptor.mid(at, 7);
        update.write(object, font.replace("/BaseFont /", tag));
        update.write(descendant, cidFont.replace("/BaseFont /", tag));
    }
    return true;
}

// @return the object of the outline; 0 when there are no bookmarks.
int addOutline(const QtPdf& pdf, const PdfExtras& extras, Update& update)
{
    if (extras.bookmarks.empty())
        return 0;
    const std::vector<int> pages = pdf.pages();
    const int outline = update.newObject();
    const auto number = [](int n) { return QByteArray::number(n); };
    const int count = static_cast<int>(extras.bookmarks.size());
    for (int i = 0; i < count; ++i) {
        const PdfExtras::Bookmark& bookmark = extras.bookmarks[static_cast<size_t>(i)];
        const int item = update.newObject(); // outline + 1 + i
        const QByteArray place =
            bookmark.height > 0 ? QByteArray("/XYZ 0 " + number(qRound(bookmark.height)) + " 0")
                                : QByteArray("/Fit");
        QByteArray body = "<< /Title " + textString(bookmark.text) + " /Parent " + number(outline) +
                          " 0 R /Dest [" + number(pages[static_cast<size_t>(bookmark.page)]) +
                          " 0 R " + place + "]";
        if (i > 0)
            body += " /Prev " + number(item - 1) + " 0 R";
        if (i + 1 < count)
            body += " /Next " + number(item + 1) + " 0 R";
        update.write(item, body + " >>");
    }
    update.write(outline, "<< /Type /Outlines /First " + number(outline + 1) + " 0 R /Last " +
                              number(outline + count) + " 0 R /Count " + number(count) + " >>");
    return outline;
}

} // namespace

std::optional<QByteArray> finishPdf(const QByteArray& bytes, const PdfExtras& extras)
{
    const QtPdf pdf(bytes);
    Update update(pdf);
    std::map<int, GlyphMap> fonts;
    if (!pdf.isValid() || !addPages(pdf, extras, update, fonts) || !addFonts(pdf, update, fonts))
        return std::nullopt;
    QByteArray catalog = "/Lang (" + extras.language.toLatin1() + ")" +
                         "\n/ViewerPreferences << /DisplayDocTitle true >>";
    if (const int outline = addOutline(pdf, extras, update))
        catalog += "\n/PageMode /UseOutlines\n/Outlines " + QByteArray::number(outline) + " 0 R";
    update.write(pdf.root(), extended(pdf.dictionary(pdf.root()), catalog));
    update.write(pdf.info(),
                 extended(pdf.dictionary(pdf.info()), "/Author " + textString(extras.author)));
    return update.appendedTo(bytes, pdf);
}

} // namespace gongkai
