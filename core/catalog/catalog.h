// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/form.h"
#include "core/catalog/form_inspection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// Reads and validates one form file. The JSON format is described in docs/form-files.md.
///
/// @param where  the file's name, for messages.
/// Of the same bytes the form is the same object, as long as somebody has it.
/// @return Unreadable, naming file, line and JSON pointer (`/tables/2/rows/5/id`), for: unknown or
///         missing keys, duplicate ids, a check or sheet cell that does not exist, a sheet with a
///         hole or overlap, a check without source or examples. inspectForm() names all faults.
Result<FormPtr> loadForm(const QByteArray& json, const QString& where);

/// A file of a folder for forms, and what became of it.
struct FormFile
{
    enum class State {
        Used,
        Replaced, ///< another file has the same id and is used
        Refused,  ///< cannot be used: faults say why
        NotAForm, ///< not looked at: its name does not end in .json
    };
    QString path;
    State state = State::Refused;
    FormPtr form; ///< Used, Replaced
    std::vector<FormFault> faults;
    /// Takes the place of a built-in form.
    bool replacesBuiltIn = false;
    QString replacedBy; ///< the name of the file that is used instead

    QString name() const;
    /// What is wrong, one line for each thing; empty where nothing is.
    QStringList lines() const;
};

/// The forms this installation knows: the built-in ones, and those dropped into a folder.
class Catalog
{
public:
    /// The built-in forms only (resources/catalog, compiled in), read when one is first asked for.
    /// They are valid: a test says so.
    static Catalog builtIn();

    /// Adds every `*.json` of the folder, by name. A form whose id is known already replaces it,
    /// a built-in one without a word, that of another file with one.
    /// A folder that does not exist adds nothing.
    /// @return one Error per file that is not used although it was meant to be; the others are
    ///         added.
    std::vector<Error> addFolder(const QString& folder);

    /// userFolder(). One that GONGKAI_FORMS names and that is not there is an Error, too.
    std::vector<Error> addUserFolder();
    /// What lies in the folders that were added, by name; backups and hidden files are left out.
    const std::vector<FormFile>& files() const { return m_files; }

    /// By first report year.
    const std::vector<FormPtr>& forms() const;
    FormPtr form(const QString& id) const; ///< null when there is none
    FormPtr formForYear(int year) const;   ///< the newest that fits; null when none does

    /// Where the clerk's own forms live: `forms` in the settings folder, or the folder that the
    /// environment variable GONGKAI_FORMS names.
    static QString userFolder();

private:
    bool m_isBuiltIn = false; ///< and nothing else
    std::vector<FormPtr> m_forms;
    std::vector<FormFile> m_files;
};

} // namespace gongkai
