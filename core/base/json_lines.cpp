// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_lines.h"

#include <QJsonDocument>

namespace gongkai {
namespace {

// Deeper than any form; a document that goes on has no lines there.
constexpr int deepest = 40;

class Scanner
{
public:
    Scanner(const QByteArray& json, QHash<QString, int>& lines) : m_json(json), m_lines(lines) {}

    void value(const QString& pointer, int depth)
    {
        skipBlanks();
        m_lines.insert(pointer, m_line);
        if (depth > deepest || m_at >= m_json.size())
            m_at = m_json.size();
        else if (m_json[m_at] == '{')
            object(pointer, depth);
        else if (m_json[m_at] == '[')
            array(pointer, depth);
        else if (m_json[m_at] == '"')
            text();
        else
            word();
    }

private:
    void skipBlanks()
    {
        for (; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r' && c != ',' && c != ':')
                return;
        }
    }

    // The key or text with its quotation marks.
    QByteArray text()
    {
        const qsizetype from = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        m_at = qMin(m_at + 1, m_json.size());
        return m_json.sliced(from, m_at - from);
    }

    // A number, true, false or null.
    void word()
    {
        const qsizetype from = m_at;
        while (m_at < m_json.size() && !QByteArrayView(" \t\r\n,]}").contains(m_json[m_at]))
            ++m_at;
        if (m_at == from)
            ++m_at;
    }

    bool ends(char bracket)
    {
        skipBlanks();
        if (m_at < m_json.size() && m_json[m_at] != bracket)
            return false;
        ++m_at;
        return true;
    }

    void object(const QString& pointer, int depth)
    {
        ++m_at;
        while (!ends('}')) {
            if (m_json[m_at] != '"') {
                m_at = m_json.size();
                return;
            }
            const QByteArray key = text();
            if (key.size() < 2)
                return;
            const QString name = key.contains('\\')
                                     ? QJsonDocument::fromJson('[' + key + ']')[0].toString()
                                     : QString::fromUtf8(key.sliced(1, key.size() - 2));
            value(pointer + u'/' + name, depth + 1);
        }
    }

    void array(const QString& pointer, int depth)
    {
        ++m_at;
        for (int i = 0; !ends(']'); ++i)
            value(pointer + u'/' + QString::number(i), depth + 1);
    }

    const QByteArray& m_json;
    QHash<QString, int>& m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

JsonLines::JsonLines(const QByteArray& json)
{
    Scanner(json, m_lines).value({}, 0);
}

int JsonLines::lineOf(QString pointer) const
{
    for (;;) {
        if (const auto line = m_lines.constFind(pointer); line != m_lines.cend())
            return *line;
        const qsizetype slash = pointer.lastIndexOf(u'/');
        if (slash < 0)
            return 1;
        pointer.truncate(slash);
    }
}

} // namespace gongkai
