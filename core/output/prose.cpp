// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/prose.h"

#include <QRegularExpression>

namespace gongkai {
namespace {

bool isSentence(const QString& paragraph)
{
    static const QRegularExpression sentenceEnd(u"[。！？；]"_qs);
    return paragraph.contains(sentenceEnd);
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
        const TextStyle style = proseStyle(text);
        paragraphs.push_back({style, text.toString(), style != TextStyle::Body, {}});
    }
    return paragraphs;
}

} // namespace gongkai
