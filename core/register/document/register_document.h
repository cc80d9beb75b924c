// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"
#include "core/storage/register_file.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace gongkai {

/// A register of requests (台账) in its file, open: the Register that its acts lead to.
///
/// What is done is tried on the register first, then kept in the file, then it holds: on any error
/// register and file are as they were. Nothing is undone: what was wrong is put right by another
/// act. With OpenOptions::hold an act the disk refuses holds all the same and is unsaved().
class RegisterDocument
{
public:
    using Ptr = std::unique_ptr<RegisterDocument>;
    using OpenOptions = RegisterFile::OpenOptions;

    /// By what a register is kept; both outlive it. The calendar may change while it is open: no
    /// act depends on it once it is kept.
    struct Ground
    {
        const Vocabulary& words;
        const WorkCalendar& calendar;
    };

    /// Writes a new file with an empty register, and opens it.
    /// @param agency  whose register it is: one line.
    /// @return Invalid for the agency; as RegisterFile::create().
    static Result<Ptr> create(const QString& path, const QString& agency, const Ground& ground,
                              OpenOptions options, bool overwrite = false);

    /// Opens a file and does its acts again, each as strictly as when it was done.
    /// @return as RegisterFile::open(); Corrupt naming the act that cannot be done, Newer for one
    ///         this program does not know.
    static Result<Ptr> open(const QString& path, const Ground& ground, OpenOptions options);

    const Register& book() const { return m_state.book; }
    QString agency() const { return m_state.agency; }
    const RegisterSettings& settings() const { return m_state.settings; }
    /// What the functions of core/register take. Valid as long as the ground.
    RegisterRules rules() const;

    // Acts. Invalid, or Exists, for what the register refuses; else why the file could not keep it.

    /// A case without events. @return its number.
    Result<RegisterNumber> add(const Case& one);
    /// Cases that have numbers and events, all or none; one act.
    /// @param source  where they come from, for the history.
    Result<void> take(const std::vector<Case>& cases, const QString& source);
    Result<void> append(const RegisterNumber& number, const CaseEvent& event);
    Result<void> amend(const Case& changed);
    /// @return its number.
    Result<RegisterNumber> add(const Dispute& one);
    Result<void> amend(const Dispute& changed);
    /// @return Invalid, too, when a case cannot be followed by these settings.
    Result<void> settle(const QString& agency, const RegisterSettings& settings);
    /// From this act on the register has no persons of the case (Register::redact()). The acts
    /// before it still say them, and so do backups: writeWithoutPersons() makes a file that never
    /// had them.
    Result<void> redact(const RegisterNumber& number);

    /// Writes another file with the same cases, disputes and settings and without persons; it says
    /// from which log it comes. What happened is in it, who wrote it down when is not.
    /// @return as RegisterFile::create(); Invalid when it is the open file.
    Result<void> writeWithoutPersons(const QString& path, bool overwrite = false) const;

    // All of these as RegisterFile says.
    QString path() const { return m_file->path(); }
    bool isAt(const QString& path) const { return m_file->isAt(path); }
    bool isReadOnly() const { return m_file->isReadOnly(); }
    QString whyReadOnly() const { return m_file->whyReadOnly(); }
    QStringList notices() const { return m_file->notices(); }
    QDateTime savedAt() const { return m_file->savedAt(); }
    const std::optional<Unsaved>& unsaved() const { return m_file->unsaved(); }
    Result<void> writeUnsaved() { return m_file->writeUnsaved(); }
    Result<void> writeCopy(const QString& path, bool overwrite = false)
    {
        return m_file->writeCopy(path, overwrite);
    }
    Result<void> saveAs(const QString& path, bool overwrite = false)
    {
        return m_file->saveAs(path, overwrite);
    }
    /// Who did what when.
    std::vector<LogRow> acts() const { return m_file->acts(); }
    LogRow lastAct() const { return m_file->act(m_file->count()); }

private:
    /// What the acts lead to.
    struct State
    {
        QString agency;
        RegisterSettings settings;
        Register book;
    };

    RegisterDocument(std::unique_ptr<RegisterFile> file, const Ground& ground, OpenOptions options)
        : m_file(std::move(file)), m_ground(ground), m_options(std::move(options))
    {}
    RegisterRules rulesOf(const State& state) const;
    Result<void> follow(State& state, const QString& kind, const QJsonObject& act) const;
    Result<void> begin(State& state, QJsonObject act) const;
    Result<void> settle(State& state, const QJsonObject& act) const;
    Result<void> followEvent(State& state, const QJsonObject& act) const;
    Result<void> followAll();
    Result<State> followAndKeep(State state, const QString& kind, const QJsonObject& act);
    Result<void> doForAll(const QString& kind, const QJsonObject& act);
    Result<void> doFor(Register about, const QString& kind, const QJsonObject& act);
    Register only(const RegisterNumber& number) const;

    std::unique_ptr<RegisterFile> m_file;
    Ground m_ground;
    OpenOptions m_options;
    State m_state;
};

} // namespace gongkai
