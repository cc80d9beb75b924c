// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace gongkai::test {

/// Every class of dialogs that the headers of the window declare, with its namespace, in order.
inline QStringList dialogClasses()
{
    static const QRegularExpression makes(
        QStringLiteral("class (\\w+)(?: final)? : public QDialog"));
    QStringList classes;
    QDirIterator headers(QStringLiteral(GONGKAI_SOURCE_DIR "/forms"), {QStringLiteral("*.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        EXPECT_TRUE(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        for (const auto& found : makes.globalMatch(text))
            classes += QStringLiteral("gongkai::") + found.captured(1);
    }
    classes.sort();
    return classes;
}

} // namespace gongkai::test
