// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one check engine, used by window, command line, sign-off and intake.
// IWYU pragma: begin_exports
#include "core/checks/evaluate.h"
#include "core/checks/explanations.h"
#include "core/checks/finding.h"
#include "core/checks/findings_json.h"
#include "core/checks/live_checks.h"
#include "core/checks/summary.h"
#include "core/checks/totals.h"
// IWYU pragma: end_exports
