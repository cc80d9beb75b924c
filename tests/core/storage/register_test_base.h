// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/register_file.h"
#include "tests/core/storage/storage_test_base.h"

namespace gongkai {

#ifdef Q_OS_WIN
inline const QString awkwardRegister = QStringLiteral("台账 100%#&.gkr");
#else
inline const QString awkwardRegister = QStringLiteral("台账 100%#?.gkr");
#endif

/// An act without who and when.
using Act = std::pair<QString, QByteArray>;

/// Registers in the folder of the test.
class RegisterTest : public StorageTest
{
protected:
    using RegisterPtr = std::unique_ptr<RegisterFile>;
    using Mode = RegisterFile::Mode;

    QString registerPath(const QString& name = awkwardRegister) const { return path(name); }

    RegisterPtr createRegister() const { return createRegister(registerPath()); }
    static RegisterPtr createRegister(const QString& file);
    RegisterPtr openRegister(Mode mode = Mode::Write) const
    {
        return openRegister(registerPath(), mode);
    }
    static RegisterPtr openRegister(const QString& file, Mode mode = Mode::Write);
    /// The error of an opening that must fail.
    Error registerError(Mode mode = Mode::Write) const;

    /// Fails the test when it is refused.
    static void add(RegisterFile& file, const QString& kind, const QByteArray& json);
    /// A case is received; `number` makes each another one.
    static void addCase(RegisterFile& file, int number);

    static std::vector<Act> actsOf(const RegisterFile& file);
    static std::vector<Act> actsIn(const QString& file)
    {
        const RegisterPtr opened = openRegister(file, Mode::Read);
        return opened ? actsOf(*opened) : std::vector<Act>();
    }
    static QStringList digestsOf(const RegisterFile& file);

    /// What the file is made with.
    static QByteArray office();
};

} // namespace gongkai
