// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace gongkai {

/// The line of the file on which each value of a JSON document begins.
class JsonLines
{
public:
    /// @param json  valid; of anything else the lines say nothing.
    explicit JsonLines(const QByteArray& json);

    /// Of the value a JSON pointer names, or the nearest one it stands in, counted from 1.
    int lineOf(QString pointer) const;

private:
    QHash<QString, int> m_lines;
};

} // namespace gongkai
