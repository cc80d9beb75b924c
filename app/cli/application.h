// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QCoreApplication;

namespace gongkai::cli {

/// Only pages and charts need Qt Gui, for its fonts.
bool needsFonts(int argc, char** argv);

/// The application object a run with these words needs. Where there are two programs
/// (docs/decisions), the one without pages becomes the other here and does not come back.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace gongkai::cli
