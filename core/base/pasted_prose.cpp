// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pasted_prose.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace gongkai {
namespace {

// Bullets; those of symbol fonts come as letters or from the private area, and only with a tab.
const QRegularExpression& bullet()
{
    static const QRegularExpression expression(QStringLiteral(
        "^(?:[•●○■□◆◇▪▫‣⁃∙➢➤►▶\\x{f000}-\\x{f0ff}][\\s　]*|[·ØlnuüvqoÞ§–—*-]\\t\\s*)"));
    return expression;
}

const QRegularExpression& gapBehindNumber()
{
    static const QRegularExpression expression(QStringLiteral(
        "^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[.．、]"
        "|[（(][0-9]{1,2}[)）])[\\s　]+(?=\\D)"));
    return expression;
}

bool isOddBlank(QChar c)
{
    return c == QChar::Nbsp || (c >= QChar(0x2002) && c <= QChar(0x200a)) || c == QChar(0x202f) ||
           c == QChar(0x205f) || c == QChar(0x3000);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || isOddBlank(c);
}

// Han characters and the marks that are set between them.
bool isChinese(QChar c)
{
    static const QStringView marks = u"‘’“”…—·";
    const char16_t code = c.unicode();
    return c.script() == QChar::Script_Han || c.isSurrogate() || (code > 0x3000 && code < 0x3040) ||
           (code > 0xff00 && code < 0xff66) || marks.contains(c);
}

// Word sets Chinese apart by blanks of all kinds, and they come along. A common blank between two
// characters is the clerk's; a tab tells a label from its figure.
QString withoutGaps(const QString& line)
{
    QString result;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        while (end < line.size() && isBlank(line[end]))
            ++end;
        if (end == at) {
            result += line[at++];
            continue;
        }
        const QStringView gap = QStringView(line).sliced(at, end - at);
        const bool isInChinese = at > 0 && end < line.size() && isChinese(line[at - 1]) &&
                                 isChinese(line[end]) && !gap.contains(u'\t');
        if (!isInChinese || gap == u" ")
            result += u' ';
        at = end;
    }
    return result;
}

} // namespace

QString cleanPastedProse(QStringView text)
{
    QString plain = text.toString();
    plain.remove(QChar::ObjectReplacementCharacter);
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : plain) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v' || c == u'\r')
            c = u'\n';
    }
    QStringList lines = plain.split(u'\n');
    for (QString& line : lines) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line[blanks].isSpace())
            ++blanks;
        line.remove(0, blanks);
        line.remove(bullet());
        line.replace(gapBehindNumber(), QStringLiteral("\\1"));
        line = withoutGaps(line);
    }
    return cleanProse(lines.join(u'\n'));
}

} // namespace gongkai
