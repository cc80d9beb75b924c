// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace gongkai::acts {

// The kinds of acts and the keys of their own (docs/file-format.md); stored in files.

constexpr QLatin1String create("create");
constexpr QLatin1String oneCase("case");
constexpr QLatin1String cases("cases");
constexpr QLatin1String event("event");
constexpr QLatin1String amend("amend");
constexpr QLatin1String dispute("dispute");
constexpr QLatin1String amendDispute("amend_dispute");
constexpr QLatin1String settings("settings");
constexpr QLatin1String redact("redact");

namespace keys {

constexpr QLatin1String agency("agency");
constexpr QLatin1String number("case");
constexpr QLatin1String disputeNumber("dispute");
constexpr QLatin1String cases("cases");
constexpr QLatin1String disputeList("dispute_list");
constexpr QLatin1String event("event");
constexpr QLatin1String source("source");
constexpr QLatin1String copiedFrom("copied_from"); ///< the last digest of the log it is a copy of

} // namespace keys
} // namespace gongkai::acts
