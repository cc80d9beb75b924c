// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The check of prose against figures and rules, used by window, command line and sign-off.
// IWYU pragma: begin_exports
#include "core/words/check_words.h"
#include "core/words/correct.h"
#include "core/words/draft.h"
#include "core/words/lexicon.h"
#include "core/words/live_words.h"
#include "core/words/report_findings.h"
#include "core/words/text_explanations.h"
#include "core/words/text_finding.h"
#include "core/words/text_findings_json.h"
#include "core/words/text_messages.h"
#include "core/words/text_quote.h"
#include "core/words/word_rules.h"
#include "core/words/zero_report.h"
// IWYU pragma: end_exports
