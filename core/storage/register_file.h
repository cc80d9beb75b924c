// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log_file.h"

#include <vector>

namespace gongkai {

struct CertainPart;

/// Bytes; what a register says of one act is never as much.
constexpr qsizetype largestAct = 4 * 1024 * 1024;

/// The kind of file a register lives in, `.gkr` (docs/file-format.md).
const FileKind& registerKind();

/// A `.gkr` file, open: the log of a register of requests (台账) in a LogFile.
///
/// An act is a word for its kind and one JSON object. What either means only the register knows;
/// here they are kept to the letter, in order, with who and when, and proved by the chain. Nothing
/// is stored of what they lead to. Backups:
/// registerBackupsOf(), restoreRegister().
class RegisterFile
{
public:
    using Mode = LogFile::Mode;
    using OpenOptions = LogFile::OpenOptions;

    /// Writes a new file whose first act has the kind `create`, and opens it.
    /// @param json  as for append().
    /// @param overwrite  an existing file is replaced only when the new one is complete.
    /// @return Exists, Locked, Unwritable; Invalid as append().
    static Result<std::unique_ptr<RegisterFile>> create(const QString& path, const QByteArray& json,
                                                        OpenOptions options,
                                                        bool overwrite = false);

    /// Writes a new file with what is certain of a damaged one (readCertainPart()), and opens it.
    /// @return as create().
    static Result<std::unique_ptr<RegisterFile>> rebuild(const QString& path,
                                                         const CertainPart& part,
                                                         OpenOptions options,
                                                         bool overwrite = false);

    /// Opens an existing file; never creates one: see LogFile::open().
    /// @return Unreadable (missing, not ours), Corrupt, Newer, Locked.
    static Result<std::unique_ptr<RegisterFile>> open(const QString& path, OpenOptions options);

    /// The acts from the first one on, with all that is unsaved; `content` is the JSON.
    std::vector<LogRow> acts() const;
    /// The act with this number. @pre there is one: 1 to count().
    LogRow act(qint64 sequence) const;
    qint64 count() const;

    /// Appends an act. The register has made sure that it can be done.
    /// @param kind  any word but `create`.
    /// @param json  one object, UTF-8, without a line end.
    /// @return its number; Invalid for what cannot be stored to the letter; otherwise why it could
    ///         not be kept, and then nothing was written. With `hold` only the former.
    Result<qint64> append(const QString& kind, const QByteArray& json);

    // All of these as LogFile says.
    QString path() const { return m_file->path(); }
    bool isAt(const QString& path) const { return m_file->isAt(path); }
    bool isReadOnly() const { return m_file->isReadOnly(); }
    QString whyReadOnly() const { return m_file->whyReadOnly(); }
    QStringList notices() const { return m_file->notices(); }
    QDateTime savedAt() const { return m_file->savedAt(); }
    const std::optional<Unsaved>& unsaved() const { return m_file->unsaved(); }
    Result<void> writeUnsaved() { return m_file->writeUnsaved(); }
    Result<void> writeCopy(const QString& path, bool overwrite = false);
    Result<void> saveAs(const QString& path, bool overwrite = false);

private:
    static Result<std::unique_ptr<RegisterFile>> made(Result<std::unique_ptr<LogFile>> file);
    explicit RegisterFile(std::unique_ptr<LogFile> file) : m_file(std::move(file)) {}
    const StoredLog& log() const;

    std::unique_ptr<LogFile> m_file;
};

/// A backup beside a register.
struct RegisterBackup
{
    int number = 0; ///< 1 is the newest
    QString path;
    std::vector<LogRow> acts; ///< none when it cannot be read: then `problem` says why
    QString problem;
};

/// The backups of a register that are there, newest first. Changes nothing.
std::vector<RegisterBackup> registerBackupsOf(const QString& path);

/// Puts a backup in the place of the register: see restoreLogFile().
Result<QStringList> restoreRegister(const QString& path, int number,
                                    const RegisterFile::OpenOptions& options);

} // namespace gongkai
