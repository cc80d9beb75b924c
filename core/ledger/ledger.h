// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"
#include "core/storage/register_file.h"

#include <QString>

#include <memory>

namespace gongkai {

/// 台账, open: a `.gkr` file and the register its acts lead to.
///
/// An act is checked against the register, then kept by the file, and only then part of the
/// register: what is refused, here or by the disk, has changed nothing. There is no undo: what was
/// written down wrongly is corrected or cancelled by a later event and stays in sight.
class Ledger
{
public:
    using Mode = RegisterFile::Mode;
    using OpenOptions = RegisterFile::OpenOptions;

    /// Makes the file of a new register.
    /// @param agency  the office that keeps it.
    /// @param rules  what they refer to outlives the ledger.
    /// @return as RegisterFile::create(); Invalid for an office without a name.
    static Result<std::unique_ptr<Ledger>> create(const QString& path, const QString& agency,
                                                  const RegisterRules& rules, OpenOptions options,
                                                  bool overwrite = false);

    /// @return as RegisterFile::open(); Corrupt or Newer also where the acts cannot be followed.
    static Result<std::unique_ptr<Ledger>> open(const QString& path, const RegisterRules& rules,
                                                OpenOptions options);

    const QString& agency() const { return m_agency; }
    const Register& book() const { return m_book; }
    const RegisterRules& rules() const { return m_rules; }
    /// Lock, unsaved acts, copies.
    RegisterFile& file() { return *m_file; }
    const RegisterFile& file() const { return *m_file; }

    // Each returns Invalid as the function of Register with its name, and what
    // RegisterFile::append() says of the disk.

    /// @return the number the case got.
    Result<RegisterNumber> add(const Case& one);
    Result<void> append(const RegisterNumber& number, const CaseEvent& event);
    Result<void> amend(const Case& changed);
    /// @return the number the dispute got.
    Result<RegisterNumber> addDispute(const Dispute& one);
    Result<void> amendDispute(const Dispute& changed);
    Result<void> rename(const QString& agency);

private:
    Ledger(std::unique_ptr<RegisterFile> file, const RegisterRules& rules)
        : m_file(std::move(file)), m_rules(rules)
    {}

    template <typename Entry>
    Result<RegisterNumber> keep(const QString& kind, QByteArray (*act)(const Entry&),
                                Result<Entry> next);

    std::unique_ptr<RegisterFile> m_file;
    RegisterRules m_rules;
    QString m_agency;
    Register m_book;
};

} // namespace gongkai
