// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/document_head.h"

#include "core/base/numbering.h"
#include "core/intake/prose/agency.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestHead = 80;
constexpr size_t mostLines = 40; // in front of a title
constexpr qsizetype longestLine = 200;

const QString openMark = QStringLiteral("[〔\\[［(（【{｛﹝「『<＜《〈⟨〖]");
const QString closeMark = QStringLiteral("[〕\\]］)）】}｝﹞」』>＞》〉⟩〗]");
const QString yearPattern =
    QStringLiteral("(?:(?:19|20)[0-9]{2}|(?:二[〇○零O0]|一九)[〇○零O一二三四五六七八九]{2})");
const QString orderPattern = QStringLiteral("第?(?:[0-9]{1,5}|[一二三四五六七八九十百]{1,5})");
const QString wordPattern = QStringLiteral("[\\x{3400}-\\x{9fff}A-Za-z×*]{1,20}?");

// “示统〔2025〕”, and what may stand for it without brackets: “示统2025-”.
const QString yearInMarks = openMark + yearPattern + u"年?"_qs + closeMark + u"字?"_qs;

// Of a whole line without blanks.
const QString& numberPattern()
{
    static const QString pattern =
        u"(?:"_qs + wordPattern + yearInMarks + orderPattern + u"号?|"_qs + yearInMarks +
        orderPattern + u"号|(?:"_qs + wordPattern + u")?"_qs + openMark + u'?' + yearPattern +
        u"[-—–.年]"_qs + orderPattern + closeMark + u"?号|第[0-9]{1,5}号)"_qs;
    return pattern;
}

// “示统〔2025〕”, whose “3号” stands on the next line.
bool isFrontOfNumber(const QString& bare)
{
    static const QRegularExpression pattern(u'^' + wordPattern + yearInMarks + u"第?$"_qs);
    return pattern.match(bare).hasMatch();
}

bool isEndOfNumber(const QString& bare)
{
    static const QRegularExpression pattern(u'^' + orderPattern + u"号$"_qs);
    return pattern.match(bare).hasMatch();
}

// “000001”, “秘密★1年”, “特急”
bool isMarking(const QString& bare)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?:份号:?|[Nn][Oo][.:]?)?[0-9]{6}|(?:密级:?)?(?:绝密|机密|秘密|内部)(?:[★☆*]?(?:[0-9]"
        "{1,2}年|[0-9]{1,2}个月|长期)?)|(?:紧急程度:?)?(?:特急|加急|平急|特提|急件))$"));
    return pattern.match(bare).hasMatch();
}

bool isSigner(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:签发人|会签人|签发):?[\\x{3400}-\\x{9fff}·、,]{0,20}$"));
    return pattern.match(bare).hasMatch();
}

// The agency in red: “示例县统计局文件”, “示例县统计局（函）”.
QString agencyInRed(const QString& bare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.{3,60}?)\\(?(?:文件|公告|通告)\\)?$"));
    const auto match = pattern.match(bare);
    return match.hasMatch() ? match.captured(1) : QString();
}

class HeadReader
{
public:
    explicit HeadReader(const std::vector<SourceLine>& lines) : m_lines(lines) {}

    DocumentHead read()
    {
        const size_t count = std::min(m_lines.size(), mostLines);
        for (size_t i = 0; i < count && !beginsReport(i); ++i)
            readLine(i);
        return std::move(m_head);
    }

private:
    bool beginsReport(size_t at) const
    {
        const Scheme scheme = numberingOf(m_lines[at].text).scheme;
        return scheme == Scheme::Chinese || scheme == Scheme::Part;
    }

    void readLine(size_t at)
    {
        const QString& line = m_lines[at].text;
        const QString bare = line.size() > longestHead ? QString() : bareText(line);
        if (bare.isEmpty() || isTaken(at))
            return;
        if (at + 1 < m_lines.size() && isFrontOfNumber(bare) &&
            isEndOfNumber(bareText(m_lines[at + 1].text.left(longestHead)))) {
            takeNumber(line + m_lines[at + 1].text);
            m_head.lines.insert(m_head.lines.end(), {at, at + 1});
            return;
        }
        if (readPiece(line) || readPieces(line))
            m_head.lines.push_back(at);
    }

    bool isTaken(size_t at) const { return !m_head.lines.empty() && m_head.lines.back() >= at; }

    // More than one: further apart than letters are spaced.
    bool readPieces(const QString& line)
    {
        static const QRegularExpression gap(QStringLiteral("[\\t\\x{3000}]+|\\s{2,}"));
        static const QRegularExpression signer(QStringLiteral("\\s*(?=签\\s*发\\s*人)"));
        QStringList pieces;
        for (const QString& piece : line.split(gap, Qt::SkipEmptyParts))
            pieces += piece.split(signer, Qt::SkipEmptyParts);
        if (pieces.size() < 2 || !std::ranges::all_of(pieces, [](const QString& piece) {
                const QString bare = bareText(piece);
                return isDocumentNumber(piece) || isMarking(bare) || isSigner(bare) ||
                       isAgencyName(agencyInRed(bare));
            }))
            return false;
        for (const QString& piece : std::as_const(pieces))
            readPiece(piece);
        return true;
    }

    bool readPiece(const QString& piece)
    {
        static const QRegularExpression label(QStringLiteral(
            "^\\s*(?:发\\s*文\\s*字\\s*号|公文字号|文\\s*号|文件编号)\\s*[:：]\\s*"));
        const QString value = QString(piece).remove(label);
        if (isDocumentNumber(value)) {
            takeNumber(value);
            return true;
        }
        const QString bare = bareText(piece);
        if (isSigner(bare)) {
            m_head.persons += piece.simplified();
            return true;
        }
        if (const QString agency = agencyInRed(bare); isAgencyName(agency)) {
            if (m_head.agency.isEmpty())
                m_head.agency = agency;
            return true;
        }
        return isMarking(bare);
    }

    void takeNumber(QString number)
    {
        number.removeIf([](QChar c) { return c.isSpace(); }); // its letters are spaced
        if (m_head.number.isEmpty())
            m_head.number = number;
        else if (m_head.number != number)
            m_head.persons += number;
    }

    const std::vector<SourceLine>& m_lines;
    DocumentHead m_head;
};

// Among other words: what is in brackets, and what in front of them is not apart from it.
const QRegularExpression& numberAmongWords()
{
    static const QRegularExpression pattern(
        u"[(（]\\s*"_qs + wordPattern + u"\\s*"_qs + yearInMarks + u"\\s*"_qs + orderPattern +
        u"\\s*号\\s*[)）]|(?:(?:^|(?<=\\s))[\\x{3400}-\\x{9fff}A-Za-z×*]{1,15}\\s*)?"_qs +
        openMark + u"\\s*"_qs + yearPattern + u"\\s*"_qs + closeMark + u"\\s*"_qs + orderPattern +
        u"\\s*号|(?<![0-9])"_qs + yearPattern + u"\\s*年\\s*第\\s*[0-9]{1,5}\\s*号"_qs);
    return pattern;
}

} // namespace

DocumentHead findDocumentHead(const std::vector<SourceLine>& lines)
{
    return HeadReader(lines).read();
}

bool isDocumentNumber(QStringView line)
{
    static const QRegularExpression pattern(u'^' + numberPattern() + u'$');
    return line.size() <= longestHead && pattern.match(bareText(line)).hasMatch();
}

QString documentNumberIn(const QString& line)
{
    if (line.size() > longestLine)
        return {};
    QString number = numberAmongWords().match(line).captured().simplified();
    static const QRegularExpression around(QStringLiteral("^[(（]\\s*(.*号)\\s*[)）]$"));
    if (const auto match = around.match(number); match.hasMatch())
        number = match.captured(1);
    return number;
}

QString withoutDocumentNumbers(const QString& line)
{
    if (line.size() > longestLine || !line.contains(u'号'))
        return line;
    return QString(line).replace(numberAmongWords(), u" "_qs).trimmed();
}

} // namespace gongkai
