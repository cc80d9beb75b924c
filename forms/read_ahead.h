// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gongkai {

/// Reads the built-in words in a thread of the pool. Who asks for them meanwhile waits for the
/// rest.
void readWordsAhead();
/// Words and forms: what the first report will need, while the clerk still looks at the start page.
void readAllAhead();

} // namespace gongkai
