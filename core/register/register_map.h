// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/form.h"
#include "core/register/dispute.h"
#include "core/register/kinds.h"
#include "core/register/vocabulary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// What is counted of the requests of a year.
enum class Measure {
    Received,   ///< 收到申请之日 in the year
    CarriedIn,  ///< received before, open when the year began
    Ended,      ///< decided in the year
    CarriedOut, ///< open on 31 December
};

/// What a row, or a column, of a form counts. A list says which; empty: all.
struct MapSelector
{
    QString id; ///< of the row or column
    Measure measure = Measure::Ended;
    QStringList decisions;
    QStringList applicants;
    std::vector<Channel> channels;
    QStringList articles;         ///< that the answer names; also of notArticles
    QStringList notArticles;      ///< those that name one of these are left out
    std::optional<bool> extended; ///< whether the period was extended
    std::vector<DisputeBlock> blocks;
    QStringList outcomes;      ///< of disputes; “pending” for what is open on 31 December
    std::vector<size_t> sumOf; ///< other rows of the table, by place: what one of them counts
};

/// A table of a form, or rows of it, and the register. Each row crosses each column.
struct TableMap
{
    enum class Counts { Requests, Disputes };

    QString table;
    Counts counts = Counts::Requests;
    std::vector<MapSelector> columns;
    std::vector<MapSelector> rows;
};

/// A row the register has no figures for although it is about requests or disputes.
struct UnmappedRow
{
    QString table;
    QString row;
    QString reason; ///< for the clerk
};

/// Which cells of a form count what of the register (resources/register/FORM.json). A value.
struct RegisterMap
{
    QString form;
    std::vector<TableMap> tables;
    std::vector<UnmappedRow> unmapped;

    /// That of a built-in form.
    /// @return Invalid where the program has none: the form is the clerk's own.
    static Result<RegisterMap> of(const Form& form);
};

/// The outcome of a dispute that is open on 31 December.
QString pendingOutcome();

/// Reads the file strictly: every table, row and column is the form's, every word the vocabulary's,
/// no cell counts twice.
/// @return Unreadable, with the place and what is wrong there.
Result<RegisterMap> readRegisterMap(const QByteArray& json, const QString& where, const Form& form,
                                    const Vocabulary& words);

} // namespace gongkai
