// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringView>

namespace gongkai {

/// Reads JSON strictly: UTF-8, no two equal keys in one object (Qt would keep the last one
/// without a word), at most 64 MB.
///
/// @param what  names the source in messages, usually the file.
/// @return Unreadable with the line of the fault; for a repeated key, its name.
Result<QJsonDocument> parseJson(const QByteArray& text, const QString& what);

/// Writes JSON in the order of the calls (Qt sorts keys). Two-space indent, `\n`, UTF-8.
///
/// The caller pairs begin and end; key() precedes each value inside an object.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QStringView name);
    void string(QStringView value);
    void number(qint64 value);
    void boolean(bool value);

    /// key() and string() in one call.
    void member(QStringView name, QStringView value);
    /// The same, left out when the value is empty.
    void memberIfFilled(QStringView name, QStringView value);

    /// The finished text with a line end after the last bracket.
    QByteArray take();

private:
    void separate();
    void newLine();
    void open(char bracket);
    void close(char bracket);

    QByteArray m_text;
    int m_depth = 0;
    bool m_empty = true;
    bool m_afterKey = false;
};

} // namespace gongkai
