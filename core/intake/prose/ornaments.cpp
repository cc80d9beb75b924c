// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/ornaments.h"

#include <QRegularExpression>

namespace gongkai {
namespace {

// Signs, dashes, bars, and what makes a sign another one (U+FE0F).
bool isOrnament(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Mark_NonSpacing:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return QChar::isSpace(c) || QStringView(u"•·※*#").contains(QChar(c & 0xffff));
    }
}

// How many code units of an ornament the line begins with; 0 for none.
qsizetype ornamentAt(const QString& line, qsizetype at)
{
    const bool isPair = at + 1 < line.size() && line[at].isHighSurrogate();
    const char32_t c = isPair ? QChar::surrogateToUcs4(line[at], line[at + 1]) : line[at].unicode();
    return isOrnament(c) ? (isPair ? 2 : 1) : 0;
}

bool isEnclosed(const QString& line)
{
    constexpr QStringView opening = u"【「『〖《[";
    constexpr QStringView closing = u"】」』〗》]";
    const qsizetype pair = line.size() > 2 ? opening.indexOf(line.front()) : -1;
    return pair >= 0 && line.indexOf(closing[pair]) == line.size() - 1;
}

} // namespace

QString withoutOrnaments(const QString& line)
{
    qsizetype begin = 0;
    while (begin < line.size()) {
        const qsizetype length = ornamentAt(line, begin);
        if (length == 0)
            break;
        begin += length;
    }
    qsizetype end = line.size();
    while (end > begin) {
        const qsizetype length = line[end - 1].isLowSurrogate() && end - 2 >= begin ? 2 : 1;
        if (ornamentAt(line, end - length) != length)
            break;
        end -= length;
    }
    const QString bare = line.sliced(begin, end - begin);
    return isEnclosed(bare) ? withoutOrnaments(bare.sliced(1, bare.size() - 2)) : bare;
}

QString withoutPageNumber(const QString& line)
{
    static const QRegularExpression number(
        QStringLiteral("(?:[\\s.…·_—-]+[0-9]{1,3}|[\\s.…·_—-]*[(（]?第?[0-9]{1,3}页[)）]?)$"));
    return QString(line).remove(number);
}

} // namespace gongkai
