// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/prose/own_text.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gongkai {

/// What a file of our own claims in its properties, which nobody sees, held against its pages
/// (core/base/own_marks.h). Of an edited file the pages win: a property only fills what they do not
/// say, and what it says otherwise is told.
class OwnClaims
{
public:
    OwnClaims(const OwnFile& own, Budget& budget);

    /// Did this program write the file, whoever edited it since?
    bool isOwn() const { return !form().isEmpty(); }
    bool isUntouched() const { return m_isUntouched; }

    /// The year on the pages, else the one claimed; nothing when neither is there.
    std::optional<int> year() const;
    /// The form claimed: whose tables they are.
    QString form() const { return m_own.property(QStringLiteral("form")); }

    /// Puts into the words what is claimed and not contradicted.
    void fill(ReportText& text, QStringList& notes) const;

private:
    bool isOtherYear() const;
    bool isOtherAgency() const;
    void noteContradictions(QStringList& notes) const;
    void fillCover(const QString& field, const QString& value, ReportText& text,
                   QStringList& notes) const;

    const OwnFile& m_own;
    bool m_isUntouched;
    OwnNames m_page; // empty for an untouched file
};

} // namespace gongkai
