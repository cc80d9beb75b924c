// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::JsonText)
};

constexpr qsizetype maxBytes = 64 * 1024 * 1024;

qsizetype endOfString(const QByteArray& text, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return i + 1;
}

// The text of a JSON string literal, escapes resolved by Qt's own parser.
QString literal(const QByteArray& quoted)
{
    const auto isPlain = [](char c) { return c >= ' ' && c < 0x7f && c != '\\'; };
    if (std::ranges::all_of(quoted, isPlain))
        return QString::fromLatin1(QByteArrayView(quoted).sliced(1).chopped(1));
    return QJsonDocument::fromJson('[' + quoted + ']')[0].toString();
}

// The first key that stands twice in one object. The text is known to be valid JSON.
std::optional<QString> repeatedKey(const QByteArray& text)
{
    std::vector<QSet<QString>> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '{' || c == '[') {
            open.emplace_back();
        } else if (c == '}' || c == ']') {
            open.pop_back();
        } else if (c == '"') {
            const qsizetype end = endOfString(text, i);
            qsizetype next = end;
            while (next < text.size() && QByteArrayView(" \t\r\n").contains(text[next]))
                ++next;
            if (next < text.size() && text[next] == ':') {
                const QString key = literal(text.mid(i, end - i));
                if (open.back().contains(key))
                    return key;
                open.back().insert(key);
            }
            i = end - 1;
        }
    }
    return std::nullopt;
}

} // namespace

Result<QJsonDocument> parseJson(const QByteArray& text, const QString& what)
{
    if (text.size() > maxBytes)
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: larger than 64 MB, this is not a report.").arg(what));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const auto line = text.first(qMin<qsizetype>(fault.offset, text.size())).count('\n') + 1;
        return fail(
            ErrorCode::Unreadable,
            Messages::tr("%1: not valid JSON, see line %2.").arg(what, QString::number(line)),
            fault.errorString());
    }
    if (const auto key = repeatedKey(text))
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: the key “%2” stands twice in one object; keep one of them.")
                        .arg(what, shortened(*key)));
    return document;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_empty)
        m_text += ',';
    if (m_depth > 0)
        newLine();
    m_empty = false;
}

void JsonWriter::newLine()
{
    m_text += '\n' + QByteArray(m_depth * 2, ' ');
}

void JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    m_empty = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_empty)
        newLine();
    m_text += bracket;
    m_empty = false;
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QStringView name)
{
    string(name);
    m_text += ": ";
    m_afterKey = true;
}

void JsonWriter::string(QStringView value)
{
    separate();
    m_text += '"';
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            m_text += '\\', m_text += c;
        else if (c == '\n')
            m_text += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            m_text += "\\u00" + QByteArray(1, c).toHex();
        else
            m_text += c;
    }
    m_text += '"';
}

void JsonWriter::number(qint64 value)
{
    separate();
    m_text += QByteArray::number(value);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void JsonWriter::member(QStringView name, QStringView value)
{
    key(name);
    string(value);
}

void JsonWriter::memberIfFilled(QStringView name, QStringView value)
{
    if (!value.isEmpty())
        member(name, value);
}

QByteArray JsonWriter::take()
{
    m_text += '\n';
    return std::exchange(m_text, {});
}

} // namespace gongkai
