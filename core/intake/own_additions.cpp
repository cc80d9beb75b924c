// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/own_additions.h"

#include "core/base/own_marks.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isSheetBegin(const QString& text)
{
    return bare(text) == own_marks::signoffSheet;
}

// The agency's name stands before it.
bool isDispatchBegin(const QString& text)
{
    return text.size() < 80 && bare(text).endsWith(own_marks::dispatchSheet);
}

bool isSheetEnd(const QString& text)
{
    return bare(text).contains(own_marks::signHere);
}

bool isAnnexBegin(const QString& text)
{
    return text.size() < 20 &&
           (bare(text) == own_marks::checksAnnex || bare(text) == own_marks::wordsAnnex);
}

// The draft mark at the foot of a page, beside its number: “草稿 · 勾稽不平 — 3 —”.
bool isDraftFoot(const QString& text)
{
    static const QRegularExpression foot(
        u"^(?:草稿·\\S{2,16}—[0-9]{1,4}—|—[0-9]{1,4}—草稿·\\S{2,16})$"_qs);
    return text.size() < 60 && foot.match(bare(text)).hasMatch();
}

// “（汇总、更正版）” under the title.
bool isStanding(const QString& text)
{
    const QString words = bare(text);
    return text.size() < 20 && words.size() > 2 && words.startsWith(u'（') &&
           words.endsWith(u'）') && own_marks::saysOnlyStanding(words);
}

// A place under the title, in lines and cells.
constexpr qsizetype nearTitle = 12;

std::map<QString, QString> standingOf(const QString& words)
{
    std::map<QString, QString> said;
    if (words.contains(own_marks::aggregate))
        said[u"scope"_qs] = u"aggregate"_qs;
    else if (words.contains(own_marks::wholeSystem))
        said[u"scope"_qs] = u"system"_qs;
    if (words.contains(own_marks::corrected))
        said[u"edition"_qs] = u"2"_qs;
    return said;
}

// The words of one piece of a source, cells included.
QStringList textsOf(const TextItem& item)
{
    return {item.text};
}

QStringList textsOf(const SourceBlock& block)
{
    if (const auto* text = std::get_if<QString>(&block))
        return {*text};
    QStringList texts;
    for (const SourceCell& cell : std::get<SourceTable>(block).cells())
        texts += cell.text;
    return texts;
}

// Is this all that stands in it? A sheet of a workbook is one piece with everything on it.
template <typename Piece>
bool isOnly(const Piece& piece, bool (*says)(const QString&))
{
    QStringList texts = textsOf(piece);
    texts.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
    return texts.size() == 1 && says(texts.front());
}

template <typename Piece>
std::map<QString, QString> standingNearTitle(const std::vector<Piece>& pieces)
{
    qsizetype seen = 0;
    for (const Piece& piece : pieces)
        for (const QString& text : textsOf(piece)) {
            if (isStanding(text))
                return standingOf(text);
            seen += text.trimmed().isEmpty() ? 0 : 1;
            if (seen == nearTitle)
                return {};
        }
    return {};
}

template <typename Piece>
std::map<QString, QString> takeOut(std::vector<Piece>& pieces)
{
    const auto is = [](bool (*says)(const QString&)) {
        return [says](const Piece& piece) { return std::ranges::any_of(textsOf(piece), says); };
    };
    pieces.erase(std::ranges::find_if(pieces, is(isAnnexBegin)), pieces.end());
    auto begin = std::ranges::find_if(pieces, is(isDispatchBegin));
    if (begin == pieces.end())
        begin = std::ranges::find_if(pieces, is(isSheetBegin));
    const auto end = std::find_if(begin, pieces.end(), is(isSheetEnd));
    if (end != pieces.end())
        pieces.erase(begin, std::next(end));
    std::map<QString, QString> standing = standingNearTitle(pieces);
    std::erase_if(pieces, [](const Piece& piece) {
        return isOnly(piece, isDraftFoot) || isOnly(piece, isStanding);
    });
    return standing;
}

} // namespace

std::map<QString, QString> takeOwnAdditionsOut(SourceDocument& source)
{
    std::map<QString, QString> standing = takeOut(source.blocks);
    standing.merge(takeOut(source.items));
    return standing;
}

} // namespace gongkai
