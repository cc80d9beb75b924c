// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/signature.h"

#include "core/base/text.h"
#include "core/intake/prose/agency.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/source_line.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestPerson = 40;
constexpr qsizetype longestSentence = 2000;
constexpr qsizetype longestNameLine = 100;
constexpr qsizetype mostLines = 4;       // of a signature
constexpr qsizetype mostLookedAt = 2000; // paragraphs behind one

// The label with blanks allowed inside of it: “填 报 人”.
QString spaced(const QString& label)
{
    QStringList characters;
    for (const char32_t c : label.toUcs4()) // half of a rare character is no pattern
        characters += QRegularExpression::escape(QString::fromUcs4(&c, 1));
    return characters.join(QStringLiteral("\\s*"));
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isContactValue(const QString& field, const QString& value)
{
    static const QRegularExpression postcode(QStringLiteral("^[0-9]{6}$"));
    static const QRegularExpression phone(QStringLiteral("^[0-9()+\\-—–转、/ ]{7,40}$"));
    static const QRegularExpression email(QStringLiteral("^[\\w.+\\-]+@[\\w.\\-]+$"));
    static const QRegularExpression website(QStringLiteral("^(?:https?://|www\\.)[\\x21-\\x7e]+$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (field == u"postcode")
        return postcode.match(value).hasMatch();
    if (field == u"phone" || field == u"fax")
        return phone.match(value).hasMatch();
    if (field == u"email")
        return email.match(value).hasMatch();
    if (field == u"website")
        return website.match(value).hasMatch();
    return value.size() >= 4 && value.size() <= 80;
}

// “示例县统计局（盖章）”
QString nameOf(const QString& line)
{
    static const QRegularExpression seal(
        QStringLiteral("[(（]\\s*(?:盖\\s*章|公\\s*章|印\\s*章|章)\\s*[)）]"));
    return withoutBlanks(QString(line).remove(seal));
}

bool isNameLine(const QString& name, const QString& agency)
{
    return name.size() <= longestNameLine && !name.isEmpty() &&
           (bareText(name) == bareText(agency) || isAgencyName(name));
}

// “市水务局”: a name only beside a date.
bool isSignedName(const QString& name, const QString& agency)
{
    static const QRegularExpression place(QStringLiteral("^[省市县区旗州镇乡]"));
    return isNameLine(name, agency) ||
           (place.match(name).hasMatch() && isNameLine(u"示例"_qs + name, agency));
}

QString unbracketed(const QString& half)
{
    const bool isBracketed = half.size() > 2 && half.startsWith(u'(') && half.endsWith(u')');
    return isBracketed ? half.sliced(1, half.size() - 2).trimmed() : half;
}

class SignatureReader
{
public:
    SignatureReader(const QStringList& paragraphs, const QString& agency)
        : m_paragraphs(paragraphs), m_agency(agency)
    {}

    // What stands directly in front of this paragraph.
    Signature before(qsizetype end) const
    {
        Signature signature;
        signature.begin = end;
        while (signature.begin > 0 && signature.lines < mostLines &&
               take(signature, m_paragraphs[signature.begin - 1],
                    signature.begin == m_paragraphs.size())) {
            --signature.begin;
            ++signature.lines;
        }
        return signature;
    }

private:
    bool take(Signature& signature, const QString& line, bool isLast) const
    {
        if (line.contains(u'\n') || line.size() > longestLine)
            return false;
        const bool isDated = signature.isDated();
        if (!isDated && takeDate(signature, line))
            return true;
        const QString name = nameOf(line);
        const bool isName = isDated ? isSignedName(name, m_agency)
                                    : isNameLine(name, m_agency) &&
                                          (isLast || bareText(name) == bareText(m_agency) ||
                                           isDateLine(m_paragraphs.value(signature.begin - 2)));
        if (!signature.agency.isEmpty() || !isName)
            return false;
        signature.agency = name;
        return true;
    }

    static bool isDateLine(const QString& line)
    {
        return !dateIn(line).isEmpty() || isMonthOfYear(line) || isImpossibleDate(line);
    }

    // Alone, or behind the name.
    bool takeDate(Signature& signature, const QString& line) const
    {
        if (const QString date = dateIn(line); !date.isEmpty()) {
            signature.date = date;
            return true;
        }
        if (isMonthOfYear(line)) {
            signature.month = line.simplified();
            return true;
        }
        if (isImpossibleDate(line)) {
            signature.noDate = line.simplified();
            return true;
        }
        QString before;
        QString month;
        const QString date = dateAtEnd(line, before);
        if (date.isEmpty())
            month = monthAtEnd(line, before);
        if ((date.isEmpty() && month.isEmpty()) || !signature.agency.isEmpty() ||
            !isSignedName(nameOf(before), m_agency))
            return false;
        signature.date = date;
        signature.month = month;
        signature.agency = nameOf(before);
        return true;
    }

    const QStringList& m_paragraphs;
    const QString& m_agency;
};

} // namespace

SignoffReader::SignoffReader(const Form& form, const ProseWords& words) : m_words(&words)
{
    for (const SignoffField& field : form.signoff)
        m_fieldOf[withoutBlanks(field.label)] = field.id;
    for (const ProseWords::Group& group : words.signoff)
        for (const QString& label : group.words)
            m_fieldOf.emplace(label, group.id);
    QStringList labels;
    for (const auto& [label, field] : m_fieldOf)
        labels += spaced(label);
    std::ranges::sort(labels, std::ranges::greater(), &QString::size);
    m_pattern.setPattern(
        u"(%1)\\s*(?:\\([^()]{0,6}\\))?\\s*:\\s*(.*?)(?=\\s*(?:%1)\\s*(?:\\([^()]{0,6}\\))?\\s*:|$)"_qs
            .arg(labels.join(u'|')));
}

std::vector<SignoffReader::Field> SignoffReader::fieldsIn(const QString& line) const
{
    static const QRegularExpression end(QStringLiteral("[;,、\\s]+$"));
    std::vector<Field> found;
    auto matches = m_pattern.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Field field{m_fieldOf.at(withoutBlanks(match.captured(1))), match.captured(1),
                    match.captured(2).simplified().remove(end), match.capturedStart()};
        if (field.id == u"date") {
            const QString date = dateIn(field.value);
            field.isValue = field.value.isEmpty() || !date.isEmpty();
            field.value = date.isEmpty() ? field.value : date;
        } else {
            static const QRegularExpression marks(QStringLiteral("[:。]"));
            field.isValue = field.value.size() <= longestPerson && !field.value.contains(marks);
        }
        found.push_back(std::move(field));
    }
    return found;
}

void SignoffReader::keep(const Field& field)
{
    if (field.value.isEmpty())
        return;
    if (field.isValue && m_fields.emplace(field.id, field.value).first->second == field.value)
        return;
    m_notTaken += field.label + u'：' + field.value;
}

// Of the label that stood alone on the line before.
bool SignoffReader::takeValue(const QString& line)
{
    static const QRegularExpression name(
        QStringLiteral("^[\\x{3400}-\\x{9fff}]{2,4}$|^[\\x{3400}-\\x{9fff}]{1,10}(?:·[\\x{3400}-"
                       "\\x{9fff}]{1,10}){1,3}$"));
    static const QRegularExpression phone(QStringLiteral("^[0-9()+\\-—–转、/]{7,40}$"));
    Field field = *std::exchange(m_open, std::nullopt);
    const QString bare = withoutBlanks(toHalfWidth(line));
    if (m_words->buttons.contains(bare))
        return false;
    const QString date = field.id == u"date" ? dateIn(line) : QString();
    if (field.id == u"date" ? date.isEmpty()
                            : !(field.id == u"phone" ? phone : name).match(bare).hasMatch())
        return false;
    field.value = date.isEmpty() ? bare : date;
    keep(field);
    return true;
}

bool SignoffReader::take(const QString& line)
{
    if (line.size() > longestLine)
        return false;
    const auto found = fieldsIn(toHalfWidth(line).trimmed());
    const bool isPhoneAlone = found.size() == 1 && found.front().id == u"phone";
    if (found.empty() && m_open && takeValue(line))
        return true;
    m_open.reset();
    if (found.empty() || found.front().begin > 0 || (isPhoneAlone && !m_wasTaken))
        return false;
    if (found.size() == 1 && found.front().value.isEmpty())
        m_open = found.front();
    for (const Field& field : found)
        keep(field);
    m_wasTaken = true;
    return true;
}

QString SignoffReader::takeFromEnd(const QString& text)
{
    const qsizetype from = std::max<qsizetype>(0, text.size() - longestLine);
    const auto found = fieldsIn(toHalfWidth(text).sliced(from));
    auto first = found.end();
    int people = 0;
    while (first != found.begin() && std::prev(first)->isValue &&
           !std::prev(first)->value.isEmpty()) {
        --first;
        people += first->id != u"phone" && first->id != u"date";
    }
    if (found.end() - first < 2 || people == 0)
        return text;
    std::for_each(first, found.end(), [this](const Field& field) { keep(field); });
    m_wasTaken = true;
    return text.first(from + first->begin).trimmed();
}

ContactReader::ContactReader(const ProseWords& words)
{
    QStringList all;
    for (const ProseWords::Group& group : words.contact) {
        QStringList labels;
        for (const QString& label : group.words)
            labels += spaced(label);
        all += labels;
        const bool hasBlanks =
            group.id == u"address" || group.id == u"website" || group.id == u"email";
        // The value ends at a mark, a bracket or the next label.
        m_patterns[group.id].setPattern(
            u"(?:^|[^\\x{3400}-\\x{9fff}])(?:%1)\\s*[:：]\\s*([^,。;]+?)(?=\\s*[,。;]|\\s*[)](?![0-9-])|\\s+\\S{2,6}\\s*:[^/]|%2$)"_qs
                .arg(labels.join(u'|'),
                     hasBlanks ? u"\\s+[\\x{3400}-\\x{9fff}]{2,4}:|"_qs : QString()));
    }
    m_start.setPattern(u"^(?:%1)\\s*:"_qs.arg(all.join(u'|')));
    // An office that is named in front of how to reach it.
    m_office.setPattern(
        u"^\\(?(?:联系|受理|办公|承办)(?:单位|部门|机构|科室)\\s*:[^,;:]{2,40}[,;\\s]\\s*(?:%1)\\s*:"_qs
            .arg(all.join(u'|')));
}

// Labels of all fields with what follows each.
std::map<QString, QString> ContactReader::labelledValues(const QString& half) const
{
    std::map<QString, QString> values;
    for (const auto& [field, pattern] : m_patterns)
        if (const QString value = pattern.match(half).captured(1).trimmed();
            isContactValue(field, value))
            values.emplace(field, value);
    return values;
}

std::map<QString, QString> ContactReader::contactIn(const QString& text) const
{
    if (text.size() > longestSentence)
        return {};
    const QString half = toHalfWidth(text);
    auto values = labelledValues(half);
    static const QRegularExpression link(QStringLiteral(
        "网[站页]?\\S{0,12}?[(\\s:]\\s*((?:https?://|www\\.)[\\x21-\\x28\\x2a-\\x7e]+)"));
    if (const auto match = link.match(half); !values.contains(u"website"_qs) && match.hasMatch())
        values.emplace(u"website"_qs, match.captured(1));
    return values;
}

bool ContactReader::isContactLine(const QString& text) const
{
    if (text.size() > longestLine || text.contains(u'。'))
        return false;
    const QString half = unbracketed(toHalfWidth(text).trimmed());
    return half.contains(u':') &&
           (namesPerson(text) || (m_start.match(half).hasMatch() && !labelledValues(half).empty()));
}

bool ContactReader::namesPerson(const QString& text) const
{
    static const QRegularExpression person(
        QStringLiteral("^\\(?(?:联系人|经办人|联络人|联络员|承办人|经办|签发人)\\s*:\\s*"
                       "[\\x{3400}-\\x{9fff}·\\s]{2,12}(?:$|[,;、\\s)])"));
    if (text.size() > longestLine || text.contains(u'。'))
        return false;
    const QString half = toHalfWidth(text).trimmed();
    return person.match(half).hasMatch() || m_office.match(half).hasMatch();
}

Signature signatureAtEnd(const QStringList& paragraphs, const QString& agency)
{
    return SignatureReader(paragraphs, agency).before(paragraphs.size());
}

Signature lastWholeSignature(const QStringList& paragraphs, const QString& agency)
{
    const SignatureReader reader(paragraphs, agency);
    const qsizetype last = std::max<qsizetype>(0, paragraphs.size() - mostLookedAt);
    for (qsizetype end = paragraphs.size(); end > last; --end)
        if (Signature found = reader.before(end); found.isWhole())
            return found;
    return {};
}

} // namespace gongkai
