// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The only unit that knows poppler.
#include "core/intake/sources/pdf_page.h"

#include "core/intake/sources/refusals.h"
#include "core/intake/sources/source.h"

#include <poppler/Error.h>
#include <poppler/ErrorCodes.h>
#include <poppler/Gfx.h>
#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>
#include <poppler/GlobalParams.h>
#include <poppler/OutputDev.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/Stream.h>
#include <poppler/XRef.h>

#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace gongkai {
namespace {

constexpr double pointsPerInch = 72;
constexpr double thickestRule = 4;   // what is thicker is a filled shape
constexpr qint64 costOfALetter = 32; // in characters: each has a place
constexpr qint64 costOfAForm = 100;  // in nodes
constexpr int mostStates = 10'000;
constexpr int mostFilters = 2;   // of one stream; more only multiply
constexpr int mostBlocks = 1000; // of a computed function: each may stand in the one before it

// Receives what is drawn. Nothing is painted, and pictures are not unpacked.
class PageRecorder : public OutputDev
{
public:
    PageRecorder(PdfPage& page, Budget& budget) : m_page(page), m_budget(budget) {}

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    // Shades and patterns would be taken apart into thousands of shapes.
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }
    bool tilingPatternFill(GfxState*, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int,
                           int, int, double, double) override
    {
        return true;
    }
    bool functionShadedFill(GfxState*, GfxFunctionShading*) override { return true; }
    bool axialShadedFill(GfxState*, GfxAxialShading*, double, double) override { return true; }
    bool radialShadedFill(GfxState*, GfxRadialShading*, double, double) override { return true; }
    bool gouraudTriangleShadedFill(GfxState*, GfxGouraudTriangleShading*) override { return true; }
    bool patchMeshShadedFill(GfxState*, GfxPatchMeshShading*) override { return true; }

    // poppler looks whether it shall stop after some operators of one stream. Forms that draw forms
    // and states within states grow before that.
    bool useDrawForm() override { return !m_budget.take(Limit::Nodes, costOfAForm); }
    void drawForm(Ref) override {}
    void saveState(GfxState*) override
    {
        if (++m_depth > mostStates)
            (void)m_budget.allow(Limit::Depth, m_depth);
    }
    void restoreState(GfxState*) override { --m_depth; }

    void stroke(GfxState* state) override { addPath(state, true); }
    void fill(GfxState* state) override { addPath(state, false); }
    void eoFill(GfxState* state) override { addPath(state, false); }

    void drawChar(GfxState* state, double x, double y, double dx, double dy, double originX,
                  double originY, CharCode, int, const Unicode* u, int length) override
    {
        QString text;
        for (int i = 0; i < length; ++i)
            text += QString::fromUcs4(reinterpret_cast<const char32_t*>(u + i), 1);
        if (length == 0)
            text = QChar(QChar::ReplacementCharacter);
        if (!m_budget.take(Limit::Characters, costOfALetter))
            return;
        double left = 0;
        double base = 0;
        double along = 0;
        double down = 0;
        state->transform(x - originX, y - originY, &left, &base);
        state->transformDelta(dx, dy, &along, &down);
        constexpr int isUnseen = 3; // of the ways to render text
        const double size = state->getTransformedFontSize();
        const bool isUpright = along > 0 && std::abs(down) < along / 10;
        if (!isUpright || (state->getRender() & isUnseen) == isUnseen || !(size > 0))
            m_page.hasOtherFigures = m_page.hasOtherFigures || hasDigit(text);
        else
            m_page.letters.push_back(
                {text, {left, base - size * 0.85, left + along, base + size * 0.15}});
    }

    void drawImageMask(GfxState* state, Object*, Stream* data, int, int, bool, bool,
                       bool isInline) override
    {
        addPicture(state, data, isInline);
    }
    void drawImage(GfxState* state, Object*, Stream* data, int, int, GfxImageColorMap*, bool,
                   const int*, bool isInline) override
    {
        addPicture(state, data, isInline);
    }
    void drawMaskedImage(GfxState* state, Object*, Stream* data, int, int, GfxImageColorMap*, bool,
                         Stream*, int, int, bool, bool) override
    {
        addPicture(state, data, false);
    }
    void drawSoftMaskedImage(GfxState* state, Object*, Stream* data, int, int, GfxImageColorMap*,
                             bool, Stream*, int, int, GfxImageColorMap*, bool) override
    {
        addPicture(state, data, false);
    }
    void setSoftMaskFromImageMask(GfxState*, Object*, Stream*, int, int, bool, bool,
                                  double*) override
    {}

private:
    // A picture is the unit square of its state. One that stands in the page itself must be read.
    void addPicture(GfxState* state, Stream* data, bool isInline)
    {
        PdfBox box;
        for (int corner = 0; corner < 4; ++corner) {
            double x = 0;
            double y = 0;
            state->transform(corner % 2, corner < 2 ? 0 : 1, &x, &y);
            box = corner == 0 ? PdfBox{x, y, x, y}
                              : PdfBox{std::min(box.left, x), std::min(box.top, y),
                                       std::max(box.right, x), std::max(box.bottom, y)};
        }
        if (m_budget.take(Limit::Nodes))
            m_page.pictures.push_back(box);
        if (!isInline)
            return;
        data->reset();
        while (data->getChar() != EOF && m_budget.take(Limit::Bytes))
            ;
        data->close();
    }

    void addPath(GfxState* state, bool isStroke)
    {
        const GfxPath* path = state->getPath();
        for (int i = 0; i < path->getNumSubpaths() && !m_budget.isSpent(); ++i) {
            const GfxSubpath* part = path->getSubpath(i);
            if (!m_budget.take(Limit::Nodes, part->getNumPoints()))
                return;
            if (isStroke)
                addStrokes(state, part);
            else
                addFilled(state, part);
        }
    }

    static PdfBox boxOf(GfxState* state, const GfxSubpath* part, int first, int last)
    {
        PdfBox box;
        for (int i = first; i <= last; ++i) {
            double x = 0;
            double y = 0;
            state->transform(part->getX(i), part->getY(i), &x, &y);
            if (i == first)
                box = {x, y, x, y};
            box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x),
                   std::max(box.bottom, y)};
        }
        return box;
    }

    void addStrokes(GfxState* state, const GfxSubpath* part)
    {
        for (int i = 0; i + 1 < part->getNumPoints(); ++i)
            if (!part->getCurve(i) && !part->getCurve(i + 1))
                addRule(boxOf(state, part, i, i + 1));
    }

    // Borders are often drawn as thin rectangles.
    void addFilled(GfxState* state, const GfxSubpath* part)
    {
        if (part->getNumPoints() >= 4 && part->getNumPoints() <= 5)
            addRule(boxOf(state, part, 0, part->getNumPoints() - 1));
    }

    void addRule(const PdfBox& box)
    {
        if (std::min(box.width(), box.height()) <= thickestRule &&
            std::max(box.width(), box.height()) > std::min(box.width(), box.height()))
            m_page.rules.push_back({box});
    }

    PdfPage& m_page;
    Budget& m_budget;
    int m_depth = 0; // of saved states
};

bool isSpent(void* budget)
{
    return !static_cast<Budget*>(budget)->take(Limit::Nodes);
}

// poppler passes text over whose font it cannot use, most often because the table of its codes lies
// outside of the file, and says so to nobody but the program. So one file is read at a time.
std::mutex oneFile;
bool textIsLost = false;

void noteError(ErrorCategory, Goffset, const char* message)
{
    textIsLost = textIsLost || QByteArrayView(message).startsWith("No font in ");
}

void preparePoppler()
{
    static std::once_flag once;
    std::call_once(once, [] {
        globalParams = std::make_unique<GlobalParams>();
        setErrorCallback(noteError);
    });
}

int filterCount(const Dict* dictionary)
{
    const Object filter = dictionary->lookup("Filter");
    return filter.isArray() ? filter.arrayGetLength() : 1;
}

// A kind of range in a table from codes to characters.
struct CodeRanges
{
    QByteArrayView begin;
    int values;   // of each range: the third may be a list
    bool isSpace; // of codes: memory for all of it is taken at once
};

// A range of codes is followed code by code.
qint64 costOf(const QByteArray& first, const QByteArray& last, bool isSpace)
{
    const QByteArray from = QByteArray::fromHex(first);
    const QByteArray to = QByteArray::fromHex(last);
    if (!isSpace)
        return std::max<qint64>(
            to.toHex().toLongLong(nullptr, 16) - from.toHex().toLongLong(nullptr, 16), 1);
    constexpr qint64 enough = 1'000'000'000'000;
    qint64 cost = 256;
    for (qsizetype i = 0; i + 1 < std::min(from.size(), to.size()); ++i) {
        const int codes = static_cast<quint8>(to[i]) - static_cast<quint8>(from[i]) + 1;
        cost = std::min(cost * std::max(codes, 1), enough);
    }
    return cost;
}

bool canFollow(QByteArrayView section, const CodeRanges& kind, Budget& budget)
{
    QByteArray values[3];
    int place = 0;
    for (qsizetype at = 0; at < section.size(); ++at) {
        if (section[at] == '[') {
            const qsizetype end = section.indexOf(']', at);
            at = end < 0 ? section.size() : end;
            place = 0;
        } else if (section[at] == '<') {
            const qsizetype end = section.indexOf('>', at);
            if (end < 0)
                return true;
            values[place++] = section.sliced(at + 1, end - at - 1).toByteArray();
            at = end;
            if (place == 2 &&
                !budget.take(Limit::Steps, costOf(values[0], values[1], kind.isSpace)))
                return false;
            place = place == kind.values ? 0 : place;
        }
    }
    return true;
}

bool canMapCodes(const QByteArray& table, Budget& budget)
{
    static const CodeRanges kinds[]{
        {"beginbfrange", 3, false}, {"begincidrange", 2, false}, {"begincodespacerange", 2, true}};
    for (const CodeRanges& kind : kinds)
        for (qsizetype at = table.indexOf(kind.begin); at >= 0;
             at = table.indexOf(kind.begin, at)) {
            const qsizetype found = table.indexOf("end", at);
            const qsizetype end = found < 0 ? table.size() : found;
            if (!canFollow(QByteArrayView(table).sliced(at, end - at), kind, budget))
                return false;
            at = end;
        }
    return true;
}

bool isFunction(const Dict* dictionary)
{
    return dictionary->lookup("FunctionType").isInt();
}

// Unpacks a stream once, with an eye on how much that is.
bool canUnpack(Stream* stream, Budget& budget)
{
    if (filterCount(stream->getDict()) > mostFilters)
        return false;
    constexpr qint64 piece = 4096;
    QByteArray content;
    stream->reset();
    for (bool isEnd = false; !isEnd;) {
        const qsizetype before = content.size();
        while (content.size() - before < piece && !isEnd) {
            const int byte = stream->getChar();
            isEnd = byte == EOF;
            if (!isEnd)
                content += static_cast<char>(byte);
        }
        if (!budget.take(Limit::Bytes, content.size() - before))
            return false;
    }
    stream->close();
    if (isFunction(stream->getDict()) && content.count('{') > mostBlocks)
        return false;
    return canMapCodes(content, budget);
}

bool isPicture(const Object& object)
{
    const Dict* dictionary = object.streamGetDict();
    return dictionary->lookup("Subtype").isName("Image") && !isFunction(dictionary);
}

// The same for all that drawing would unpack. Pictures are not drawn.
bool canUnpackAll(PDFDoc& document, Budget& budget)
{
    XRef* objects = document.getXRef();
    for (int number = 0; number < objects->getNumObjects(); ++number) {
        if (!budget.take(Limit::Nodes))
            return false;
        const XRefEntry* entry = objects->getEntry(number, false);
        if (!entry || entry->type != xrefEntryUncompressed)
            continue;
        const Object object = objects->fetch(number, entry->gen);
        if (object.isStream() && !isPicture(object) && !canUnpack(object.getStream(), budget))
            return false;
    }
    return true;
}

// Does none of what the page draws say that it is a picture, and was not looked at therefore?
bool isLookedAt(Page* page)
{
    const Object contents = page->getContents();
    if (contents.isStream())
        return !isPicture(contents);
    for (int i = 0; contents.isArray() && i < contents.arrayGetLength(); ++i) {
        const Object part = contents.arrayGet(i);
        if (part.isStream() && isPicture(part))
            return false;
    }
    return true;
}

// In UTF-16 or in letters of one byte.
QString creatorOf(PDFDoc& document)
{
    constexpr int longest = 100;
    const std::unique_ptr<GooString> creator = document.getDocInfoCreator();
    if (!creator || creator->getLength() > longest)
        return {};
    const QByteArray text(creator->c_str(), creator->getLength());
    return text.startsWith("\xfe\xff") ? QStringDecoder(QStringDecoder::Utf16BE)(text.sliced(2))
                                       : QString::fromLatin1(text);
}

// Bold text is often the same text twice, a little aside.
void dropDoubles(std::vector<PdfLetter>& letters, Budget& budget)
{
    std::ranges::stable_sort(letters, [](const PdfLetter& a, const PdfLetter& b) {
        return std::pair(a.text, a.box.left) < std::pair(b.text, b.box.left);
    });
    std::vector<PdfLetter> kept;
    for (const PdfLetter& letter : letters) {
        const double aside = letter.box.height() * 0.12;
        bool isDouble = false;
        for (auto before = kept.rbegin();
             before != kept.rend() && !isDouble && budget.take(Limit::Steps, 8) &&
             before->text == letter.text && letter.box.left - before->box.left < aside;
             ++before)
            isDouble = std::abs(letter.box.top - before->box.top) < aside;
        if (!isDouble)
            kept.push_back(letter);
    }
    letters = std::move(kept);
}

} // namespace

Result<PdfFile> readPdfPages(const QByteArray& bytes, Budget& budget)
{
    if (!budget.allow(Limit::Bytes, bytes.size()))
        return budget.refusal();
    const std::scoped_lock lock(oneFile);
    preparePoppler();
    textIsLost = false;
    PDFDoc document(new MemStream(bytes.constData(), 0, bytes.size(), Object(objNull)));
    if (!document.isOk())
        return document.getErrorCode() == errEncrypted ? lockedByPassword(budget.what())
                                                       : damagedPdf(budget.what());
    if (!canUnpackAll(document, budget))
        return budget.isSpent() ? budget.refusal() : damagedPdf(budget.what());
    PdfFile file;
    file.creator = creatorOf(document);
    std::vector<PdfPage>& pages = file.pages;
    for (int number = 1; number <= document.getNumPages(); ++number) {
        Page* page = document.getPage(number);
        if (!budget.take(Limit::Rows))
            return budget.refusal();
        if (!page || !page->isOk() || !isLookedAt(page))
            return damagedPdf(budget.what());
        const bool isOnItsSide = page->getRotate() % 180 != 0;
        PdfPage recorded;
        recorded.width = isOnItsSide ? page->getCropHeight() : page->getCropWidth();
        recorded.height = isOnItsSide ? page->getCropWidth() : page->getCropHeight();
        PageRecorder recorder(recorded, budget);
        document.displayPage(&recorder, number, pointsPerInch, pointsPerInch, 0, false, true, false,
                             isSpent, &budget);
        if (budget.isSpent())
            return budget.refusal();
        dropDoubles(recorded.letters, budget);
        pages.push_back(std::move(recorded));
    }
    if (pages.empty())
        return damagedPdf(budget.what());
    if (textIsLost)
        return namelessLetters(budget.what());
    return file;
}

} // namespace gongkai
