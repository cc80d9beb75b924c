// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/intake/sources/source.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace gongkai {

/// Which form a source is read by, and which year it reports.
struct ChosenForm
{
    FormPtr form;
    std::optional<int> year;
    QStringList notes; ///< translated sentences on what was not certain
};

/// What is to be said when a report of this year has another form than this one; "" when not.
QString noteOnYear(const Form& form, int year, const Catalog& catalog);

/// The form asked for, else that of the year, else the one whose labels are there, else that of
/// the year the words name most.
/// @param asked  id of a form; "" for none.
/// @param year  asked for, or stated by the words.
/// @param keys  of every text of the source (labelKey()).
/// @return Invalid when there is no such form.
Result<ChosenForm> chooseForm(const QString& asked, std::optional<int> year,
                              const SourceDocument& source, const QSet<QString>& keys,
                              const Catalog& catalog);

} // namespace gongkai
