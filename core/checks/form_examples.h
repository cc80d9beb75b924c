// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/catalog/form_inspection.h"

#include <vector>

namespace gongkai {

/// Runs the examples of every check of a form: `passing` must hold, `failing` must be broken.
///
/// @return those that say something else, each at its place in the file, in its order.
std::vector<FormFault> faultyExamples(const FormPtr& form);

} // namespace gongkai
