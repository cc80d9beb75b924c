// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n') || u == 0x7f || u == 0x00ad || (u >= 0x200b && u <= 0x200f) ||
           (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2064) || u == 0xfeff;
}

} // namespace

QString toHalfWidth(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        const char16_t u = c.unicode();
        if (u >= 0xff01 && u <= 0xff5e)
            c = QChar(static_cast<char16_t>(u - 0xfee0));
        else if (u == 0x3000)
            c = u' ';
    }
    return result;
}

QString withoutTurns(QString text)
{
    for (QChar& c : text) {
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                           (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.first(cutPlace(text, most)) + u'…';
}

qsizetype cutPlace(const QString& text, qsizetype most)
{
    if (most >= text.size())
        return text.size();
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || QStringView(u"+-−,，.．%％").contains(c) || c.isHighSurrogate();
    };
    qsizetype at = most;
    while (at > 0 && isOfNumber(text[at - 1]) &&
           (text[at - 1].isHighSurrogate() || isOfNumber(text[at])))
        --at;
    return at > 0 ? at : most;
}

QString fileNameOf(const QString& path)
{
    return path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

QString cleanProse(QStringView text)
{
    QString source = text.toString().normalized(QString::NormalizationForm_C);
    source.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : source) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
            c == u'\v' || c == u'\f')
            c = u'\n';
        else if (c == u'\t')
            c = u' ';
    }
    source.removeIf(isInvisible);

    QStringList lines = source.split(u'\n');
    for (QString& line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace gongkai
