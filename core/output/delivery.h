// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/compose.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

// “可以交付了吗”: what is open in a report that is about to leave the office. One list for the
// window and the command line.

/// One thing that is open.
struct DeliveryGap
{
    /// In the order of the list.
    enum class Kind {
        Agency,      ///< the unit has no name
        Broken,      ///< a check that does not hold and is not cleared by an explanation
        Words,       ///< a finding of the text: open, or not decided yet
        Undecided,   ///< a check that waits for a figure
        Jump,        ///< a figure far from last year's, without a word about it
        EmptyTable,  ///< a table that is blank as a whole
        Blank,       ///< a cell
        Unconfirmed, ///< carried over, read in or inferred, and confirmed by nobody
        Part,        ///< a part of the text with nothing in it
        Field,       ///< of cover or sign-off, printed for this purpose and empty
        Standing,    ///< scope or edition, not the usual one: to be confirmed
    };
    Kind kind = Kind::Broken;
    /// Hint: nothing is wrong, it is only to be confirmed.
    Severity severity = Severity::Warning;
    QString text;   ///< one line for the clerk
    FieldKey field; ///< where it is to be mended; of a check the first cell to look at
    std::optional<TextPlace> place = {}; ///< of a finding of the text
    /// Of Broken, Undecided, Jump, EmptyTable: index into ReportFindings::cells; of Words: into
    /// words; else -1.
    int finding = -1;

    friend bool operator==(const DeliveryGap&, const DeliveryGap&) = default;
};

/// The fields of the cover without which a report may not leave whatever it is for: those that
/// deliveryGaps() lists as errors.
std::vector<FieldKey> coverErrors(const Report& report);

/// What is open for this purpose and extent, in the order of the kinds; within one the graver
/// first, then in the order of the form.
///
/// Hints of both engines are not among it, nor are level and kind of the agency, which nothing
/// prints. A table that is blank as a whole is one gap, and none when that is explained. A part
/// that has a table needs no text, nor does the preface. Only what TablesOnly prints counts there.
/// Sign-off people count for a purpose that prints them, the date of signing only where the form
/// itself prints it.
/// @param findings  all of this report's.
std::vector<DeliveryGap> deliveryGaps(const Report& report, const ReportFindings& findings,
                                      const ComposeOptions& options);

/// Adds those that are not there yet, each kind to its own.
void mergeGaps(std::vector<DeliveryGap>& gaps, const std::vector<DeliveryGap>& more);

/// Is there anything but what is only to be confirmed?
bool isAnythingOpen(const std::vector<DeliveryGap>& gaps);

/// “勾稽关系不成立”: the name of a kind as the heading of its lines.
QString gapKindName(DeliveryGap::Kind kind);

/// All in one line, without names: “勾稽关系不成立 2 项；空白格 14 项”.
QString deliveryCounts(const std::vector<DeliveryGap>& gaps);

/// One line of each kind: its name, how many, the first few of them.
QStringList deliverySummary(const std::vector<DeliveryGap>& gaps);

} // namespace gongkai
