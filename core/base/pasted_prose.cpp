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
           c == QChar(0x205f);
}

} // namespace

QString cleanPastedProse(QStringView text)
{
    QString plain = text.toString();
    plain.remove(QChar::ObjectReplacementCharacter);
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : plain) {
        if (isOddBlank(c))
            c = u' ';
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v' ||
                 c == u'\r')
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
    }
    return cleanProse(lines.join(u'\n'));
}

} // namespace gongkai
