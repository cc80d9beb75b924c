// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_marks.h"

#include <QCryptographicHash>

namespace gongkai::own_marks {

bool saysOnlyStanding(QString text)
{
    for (const QString& word : {aggregate, wholeSystem, corrected, QStringLiteral("（"),
                                QStringLiteral("）"), QStringLiteral("、")})
        text.remove(word);
    return text.trimmed().isEmpty();
}

QString digestOf(const std::vector<std::pair<QString, QString>>& paragraphs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [mark, text] : paragraphs) {
        QString bare = text;
        bare.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
        if (!bare.isEmpty())
            hash.addData((mark + u'\t' + bare + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

} // namespace gongkai::own_marks
