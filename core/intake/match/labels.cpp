// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/labels.h"
#include "core/intake/match/label_words.h"
#include "core/intake/match/tolerances.h"

#include "core/base/figure.h"
#include "core/base/simplified.h"
#include "core/intake/sources/cell_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

namespace gongkai {
namespace {

const QRegularExpression& unitPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "[(\\[]\\s*(?:单位\\s*[:：]?)?\\s*(亿元|万元|元)\\s*(?:[,;、][^)\\]]*)?[)\\]]\\s*$|"
        "单位\\s*[:：]?\\s*(亿元|万元|元)\\s*$"));
    return pattern;
}

QString plain(QStringView text)
{
    return toSimplified(text.left(2 * tolerance::longestLabel)
                            .toString()
                            .normalized(QString::NormalizationForm_KC));
}

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = std::exchange(row[0], static_cast<int>(i) + 1);
        for (size_t j = 0; j < static_cast<size_t>(b.size()); ++j) {
            const int change = corner + (a[i] != b[static_cast<qsizetype>(j)]);
            corner = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, corner + 1});
        }
    }
    return row.back();
}

bool isNumbering(QChar c)
{
    return c.isDigit() || QStringLiteral("一二三四五六七八九十").contains(c);
}

QString withoutNumbering(const QString& key)
{
    qsizetype at = 0;
    while (at < key.size() && isNumbering(key[at]))
        ++at;
    return key.sliced(at);
}

// Is the one what is left of the other when its end, its beginning or a piece in it is lost? In the
// middle not more than half may be.
bool lacksOnePiece(const QString& words, const QString& whole)
{
    if (words.size() >= whole.size())
        return false;
    qsizetype front = 0;
    while (front < words.size() && words[front] == whole[front])
        ++front;
    qsizetype back = 0;
    while (back < words.size() && words[words.size() - 1 - back] == whole[whole.size() - 1 - back])
        ++back;
    return front == words.size() || back == words.size() ||
           (front + back >= words.size() && words.size() * tolerance::onePieceIn >= whole.size());
}

} // namespace

bool isOfOtherTime(const QString& text)
{
    static const QRegularExpression other(
        QStringLiteral("[上去历往]一?年|累计|[同环]比|半年|季度|[本上下]季|[本上下]月|[0-"
                       "9一二三四五六七八九十]月"));
    static const QRegularExpression whole(
        QStringLiteral("(?:0?1|一)月?份?[-—–~～至到]*(?:12|十二)月|1月1日|12月(?:31日|底|末)"));
    return QString(text).remove(u' ').remove(whole).contains(other);
}

bool isOfOtherMeasure(const QString& text)
{
    static const QRegularExpression measure(QStringLiteral(
        "[十百千万亿]+[件条项个次宗人份起篇例名家户期]|"
        "[(\\[](?:单位[:为]?)?[十百千万亿]+[)\\]]|单位[:为]?[十百千万亿]+$|占比|比例|比重|[%‰]"));
    return plain(text).remove(u' ').contains(measure);
}

QString labelKey(QStringView text)
{
    if (text.size() > tolerance::longestLabel)
        return {};
    QString key = plain(text);
    if (key.contains(u'元'))
        key.remove(unitPattern());
    key.replace(u"其它"_qs, u"其他"_qs); // the same word
    key.removeIf([](QChar c) {
        return !c.isLetterOrNumber() && !c.isSurrogate() && c != u'%' && c != u'‰';
    });
    return key;
}

namespace {

// “行政处罚（水政监察大队）” is no row of the whole. Also where it names the agency itself.
bool namesBody(const QString& note)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:[总支大中]队|中心|街道|政府|[局委办处所站院馆校司镇乡])(?:数据)?[)）\\]】]$|"
        "[下所直局]属"));
    static const QRegularExpression all(QStringLiteral("[含及和与括]"));
    return pattern.match(note).hasMatch() && !note.contains(all);
}

} // namespace

QString withoutNotes(const QString& text)
{
    static const QRegularExpression notes(
        QStringLiteral("[(（\\[【](?![0-9０-９一二三四五六七八九十]{1,3}[)）\\]】])"
                       "[^()（）\\[\\]【】]*[)）\\]】]"));
    for (auto found = notes.globalMatch(text); found.hasNext();)
        // “现行有效件数（历史累计）” says what the column is.
        if (const QString note = found.next().captured();
            isOfOtherTime(QString(note).remove(QStringLiteral("累计"))) || isOfOtherMeasure(note) ||
            namesBody(note))
            return text;
    return QString(text).remove(notes);
}

QString labelUnit(QStringView text)
{
    const auto match = unitPattern().match(plain(text));
    return match.captured(1) + match.captured(2);
}

std::optional<int> labelDistance(const QString& key, const QString& formKey)
{
    const auto distance = letterDistance(key, formKey);
    if (!distance || *distance == 0)
        return distance;
    // “上年制发件数” is no damaged “本年制发件数”.
    const bool isOther =
        (isOfOtherTime(key) && !isOfOtherTime(formKey)) || saysOtherThan(key, formKey);
    return isOther ? std::nullopt : distance;
}

std::optional<int> letterDistance(const QString& key, const QString& formKey)
{
    if (key == formKey)
        return 0;
    const qsizetype limit = formKey.size() < tolerance::shortestDamagedLabel
                                ? 0
                                : formKey.size() / tolerance::charactersForOneFault;
    if (std::abs(key.size() - formKey.size()) <= limit)
        if (const int distance = editDistance(key, formKey); distance <= limit)
            return distance;
    const QString words = withoutNumbering(key);
    const QString formWords = withoutNumbering(formKey);
    if (words.size() >= tolerance::shortestPiece && lacksOnePiece(words, formWords))
        return tolerance::cutShort + static_cast<int>(formWords.size() - words.size());
    return std::nullopt;
}

namespace {

template <typename Distance>
qsizetype nearestBy(const Distance& distanceOf, const QString& key, const QStringList& formKeys)
{
    qsizetype nearest = -1;
    int least = 0;
    bool isOnly = false;
    for (qsizetype i = 0; i < formKeys.size(); ++i) {
        const auto distance = distanceOf(key, formKeys[i]);
        if (!distance || (nearest >= 0 && formKeys[i] == formKeys[nearest]))
            continue;
        // Two labels it could be cut short from are two, however long they are.
        const bool same = nearest >= 0 &&
                          (*distance == least || std::min(*distance, least) >= tolerance::cutShort);
        if (nearest < 0 || *distance < least) {
            nearest = i;
            least = *distance;
            isOnly = true;
        }
        if (same)
            isOnly = false;
    }
    return isOnly ? nearest : -1;
}

} // namespace

qsizetype nearestLabel(const QString& key, const QStringList& formKeys)
{
    return nearestBy(labelDistance, key, formKeys);
}

qint64 stepsToCompare(const QString& key, qsizetype others)
{
    return others * (8 + key.size() * key.size() / 8);
}

qsizetype nearestLabel(const QString& key, const QStringList& formKeys, Budget& budget)
{
    return budget.take(Limit::Steps, stepsToCompare(key, formKeys.size()))
               ? nearestLabel(key, formKeys)
               : -1;
}

qsizetype nearestLetters(const QString& key, const QStringList& others, Budget& budget)
{
    return budget.take(Limit::Steps, stepsToCompare(key, others.size()))
               ? nearestBy(letterDistance, key, others)
               : -1;
}

bool looksLikeFigure(const QString& text)
{
    if (text.size() > tolerance::longestFigure)
        return false;
    const auto read = readFigure(text, CellType::Money);
    if (read || read.error().code == ErrorCode::Ambiguous)
        return !text.isEmpty();
    return readFigure(text, CellType::Change).has_value();
}

bool standsForFigure(const QString& text)
{
    return looksLikeFigure(text) || isSpoiltFigure(text);
}

qsizetype figuresAtEnd(const QStringList& words)
{
    static const QStringList crosses{u"×"_qs, u"x"_qs, u"X"_qs};
    const auto first = std::find_if_not(words.rbegin(), words.rend(), [](const QString& word) {
        return standsForFigure(word) || crosses.contains(word);
    });
    return std::any_of(words.rbegin(), first, looksLikeFigure) ? first - words.rbegin() : 0;
}

bool isNoteText(const QString& text)
{
    static const QRegularExpression begin(
        QStringLiteral("^[(\\[【]?(?:备注|附注|注释|注|说明)[0-9一二三]{0,2}[:.、]"));
    static const QRegularExpression upTo(QStringLiteral("截[至止]到?20[0-9]{2}年"));
    static const QRegularExpression ofFigures(QStringLiteral(
        "[以如]下|下[列表面同述]|[上前去往历]一?年|同期|累计|单位[:为]|[0-9]{4}年|元"));
    const QString bare = plain(text).remove(u' ');
    return begin.match(bare).hasMatch() && !QString(bare).remove(upTo).contains(ofFigures);
}

bool isUnitText(const QString& text)
{
    static const QStringList units{
        QStringLiteral("条"),   QStringLiteral("件"), QStringLiteral("次"),
        QStringLiteral("篇"),   QStringLiteral("个"), QStringLiteral("人"),
        QStringLiteral("人次"), QStringLiteral("元"), QStringLiteral("万元"),
        QStringLiteral("亿元"), QStringLiteral("项")};
    return text.size() <= tolerance::longestFigure &&
           units.contains(text.simplified().remove(u' ').remove(u'　'));
}

bool isOtherUnitText(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[十百千万亿]+[件条项个次宗人份起篇例名家户期]次?|[%‰])$"));
    return text.size() <= tolerance::longestFigure &&
           pattern.match(plain(text).trimmed()).hasMatch();
}

} // namespace gongkai
