// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace gongkai {

/// One XML part of a container, unpacked as it is read, so that a bomb stays packed: what the
/// budget does not allow ends the reading with an error. So does what no office program writes: a
/// document type, whose entities could grow without end, and an encoding other than UTF-8.
class ZipPart : public QIODevice
{
public:
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    friend class ZipArchive;
    struct Close
    {
        void operator()(zip_file* file) const;
    };
    ZipPart(zip_file* file, Budget& budget);
    // Where in the markup the bytes are, as the parser will see it.
    enum class State { Text, Tag, Comment, CharacterData, Instruction };

    bool look(QByteArrayView piece);
    bool lookAt(char c);
    bool lookInTag(char c);

    std::unique_ptr<zip_file, Close> m_file;
    Budget& m_budget;
    State m_state = State::Text;
    QByteArray m_tag;  // the open tag or instruction, as far as it says what it is
    QByteArray m_last; // the last bytes of a comment and the like
    qint64 m_attributes = 0;
    char m_quote = 0; // the quote of the open attribute
    bool m_refused = false;
};

/// The parts of a ZIP container in memory. Nothing is written to disk, so names in it are only
/// names.
class ZipArchive
{
public:
    /// @param bytes, budget  must outlive the archive.
    static Result<ZipArchive> open(const QByteArray& bytes, Budget& budget);

    bool has(const QString& name) const;
    /// The part, open for reading.
    /// @return Unreadable when there is no such part or it is damaged.
    Result<std::unique_ptr<ZipPart>> part(const QString& name) const;

private:
    struct Close
    {
        void operator()(zip* archive) const;
    };
    ZipArchive(zip* archive, Budget& budget) : m_archive(archive), m_budget(&budget) {}

    std::unique_ptr<zip, Close> m_archive;
    Budget* m_budget;
};

} // namespace gongkai
