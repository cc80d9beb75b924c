// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/prose.h"

#include "core/base/numbering.h"

#include <QRegularExpression>

namespace gongkai {
namespace {

bool isSentence(const QString& paragraph)
{
    static const QRegularExpression sentenceEnd(u"[。！？；]"_qs);
    return paragraph.contains(sentenceEnd);
}

// 1. or （1） over what it heads, no item of a list.
bool isLowHeading(const QString& paragraph, QStringView next)
{
    const Scheme scheme = numberingOf(paragraph).scheme;
    return (scheme == Scheme::Arabic || scheme == Scheme::ArabicBracket) &&
           !isSentence(paragraph) && numberingOf(next).scheme != scheme;
}

} // namespace

TextStyle proseStyle(QStringView paragraph)
{
    static const QRegularExpression first(u"^[一二三四五六七八九十]{1,3}、"_qs);
    static const QRegularExpression second(u"^[（(][一二三四五六七八九十]{1,3}[）)]"_qs);
    const QString text = paragraph.toString();
    if (isSentence(text))
        return TextStyle::Body;
    if (text.contains(first))
        return TextStyle::Heading1;
    return text.contains(second) ? TextStyle::Heading2 : TextStyle::Body;
}

std::vector<Paragraph> proseParagraphs(QStringView narrative)
{
    std::vector<Paragraph> paragraphs;
    for (const QStringView line : narrative.split(u'\n')) {
        const QStringView text = line.trimmed();
        if (text.isEmpty())
            continue;
        if (!paragraphs.empty() && isLowHeading(paragraphs.back().text, text))
            paragraphs.back().keepWithNext = true;
        const TextStyle style = proseStyle(text);
        paragraphs.push_back({style, text.toString(), style != TextStyle::Body, {}});
    }
    return paragraphs;
}

} // namespace gongkai
