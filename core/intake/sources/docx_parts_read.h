// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QXmlStreamReader>

#include <map>

namespace gongkai::docx_read {

// What the reader of Word files needs besides the text. A part that is damaged tells nothing.

/// By its name without prefix; "" for none.
QString attribute(const QXmlStreamReader& xml, QStringView name);
/// `w:val`.
QString value(const QXmlStreamReader& xml);
/// <w:vanish/>, and not <w:vanish w:val="0"/>.
bool isOn(const QXmlStreamReader& xml);

/// The styles whose text is hidden, those based on them included.
class HiddenStyles
{
public:
    bool contains(const QString& style) const { return m_hidden.contains(style); }
    void read(QXmlStreamReader& xml, Budget& budget);

private:
    void hide(const QString& style, Budget& budget);

    QHash<QString, QStringList> m_basedOn; // style -> those based on it
    QSet<QString> m_hidden;
    QSet<QString> m_shown; // that say they are not hidden
};

/// The properties of a file of our own (own_marks.h), without the prefix of their names.
std::map<QString, QString> ownProperties(QXmlStreamReader& xml, Budget& budget);

} // namespace gongkai::docx_read
