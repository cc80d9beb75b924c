// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/form.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

/// Reads and validates one form file. The JSON format is described in docs/form-files.md.
///
/// @param where  the file's name, for messages.
/// @return Unreadable, naming file and JSON pointer (`/tables/2/rows/5/id`), for: unknown or
///         missing keys, duplicate ids, a check or sheet cell that does not exist, a sheet with a
///         hole or overlap, a check without source or examples.
Result<FormPtr> loadForm(const QByteArray& json, const QString& where);

/// The forms this installation knows: the built-in ones, and those dropped into a folder.
class Catalog
{
public:
    /// The built-in forms only (resources/catalog, compiled in). They are valid: a test says so.
    static Catalog builtIn();

    /// Adds every `*.json` of the folder, by name. A form whose id is known already replaces it.
    /// A folder that does not exist adds nothing.
    /// @return one Error per file that is not a valid form; the others are added.
    std::vector<Error> addFolder(const QString& folder);

    /// By first report year.
    const std::vector<FormPtr>& forms() const { return m_forms; }
    FormPtr form(const QString& id) const; ///< null when there is none
    FormPtr formForYear(int year) const;   ///< the newest that fits; null when none does

    /// Where the clerk's own forms live: `forms` in the settings folder, or the folder that the
    /// environment variable GONGKAI_FORMS names.
    static QString userFolder();

private:
    std::vector<FormPtr> m_forms;
};

} // namespace gongkai
