// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// A column of a register as offices keep it in a workbook (台账).
struct RegisterColumn
{
    enum class Kind {
        Case,    ///< the number, or a key of registeredCaseKeys()
        Event,   ///< day or value of an event
        Derived, ///< written, never read: follows from the rest
        Ignored, ///< neither: a running number of the sheet
    };

    QString key; ///< as in columns.json: `name`, `answered.date`, `derived.state`
    Kind kind = Kind::Case;
    EventKind event = EventKind::Answered;
    std::optional<EventKey> eventKey; ///< nothing: its day
    bool isPersonal = false;
    QString title;    ///< that is written
    QStringList also; ///< others that are read
};

/// The words of such a workbook: its columns, in the order in which they are written, and what
/// stands in their cells (resources/register/columns.json). A value.
class RegisterColumns
{
public:
    const std::vector<RegisterColumn>& all() const { return m_columns; }
    /// By its title or one of the others, blanks left out; null when none. Nothing is guessed.
    const RegisterColumn* find(const QString& title) const;

    /// Whether only words stand under this key (channel, applicant, and of events decision, agrees
    /// and others like it).
    bool hasWords(const QString& about) const;
    /// @return nothing when the word is none of them.
    std::optional<QString> idOf(const QString& about, const QString& word) const;
    /// The first word for it; the id itself where there is none.
    QString wordFor(const QString& about, const QString& id) const;

    /// That of the program. It is valid: a test says so.
    static const RegisterColumns& builtIn();

private:
    friend Result<RegisterColumns> readRegisterColumns(const QByteArray& json,
                                                       const QString& where);

    struct Words
    {
        QString about;
        QString id;
        QStringList words;
    };
    std::vector<RegisterColumn> m_columns;
    QHash<QString, qsizetype> m_places; ///< title without blanks -> place in m_columns
    std::vector<Words> m_words;
};

/// Reads the file strictly: every key is known, no title stands for two columns and no word for two
/// things.
/// @return Unreadable, with the place and what is wrong there.
Result<RegisterColumns> readRegisterColumns(const QByteArray& json, const QString& where);

/// The text of a head or a cell without blanks and line ends.
QString withoutBlanks(const QString& text);

} // namespace gongkai
