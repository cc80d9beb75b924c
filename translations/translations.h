// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace gongkai {

/// Makes the program speak Chinese whatever the locale: our texts and Qt's own dialogs.
/// The translators live as long as the application.
/// @return false when a translation is missing from the program.
bool installTranslations(QCoreApplication& application);

} // namespace gongkai
