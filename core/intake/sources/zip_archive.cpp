// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/zip_archive.h"

#include "core/intake/sources/refusals.h"

#include <zip.h>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 costOfAnEntry = 10;
constexpr qsizetype longestDeclaration = 256;

// Each entry of a container costs memory when it is opened, and has one of these.
bool hasTooManyEntries(const QByteArray& bytes, Budget& budget)
{
    const QByteArrayView mark("PK\x01\x02");
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4))
        if (!budget.take(Limit::Nodes, costOfAnEntry))
            return true;
    return false;
}

} // namespace

void ZipPart::Close::operator()(zip_file* file) const
{
    zip_fclose(file);
}

ZipPart::ZipPart(zip_file* file, Budget& budget) : m_file(file), m_budget(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ZipPart::readData(char* data, qint64 most)
{
    if (m_refused || m_budget.isSpent())
        return -1;
    // What the container says about sizes is not believed.
    const zip_int64_t got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(most));
    if (got <= 0 || !m_budget.take(Limit::Bytes, got))
        return -1;
    m_refused = !look({data, static_cast<qsizetype>(got)});
    return m_refused ? -1 : got;
}

bool ZipPart::look(QByteArrayView piece)
{
    return std::ranges::all_of(piece, [this](char c) { return lookAt(c); });
}

// False for what is not read on.
bool ZipPart::lookAt(char c)
{
    switch (m_state) {
    case State::Text:
        if (c == '<') {
            m_state = State::Tag;
            m_tag = "<";
            m_attributes = 0;
        }
        return c != 0;
    case State::Tag:
        return lookInTag(c);
    case State::Instruction:
        if (m_tag.size() < longestDeclaration)
            m_tag += c;
        break;
    case State::Comment:
    case State::CharacterData:
        break;
    }
    m_last = m_last.right(2) + c;
    const bool ends = m_state == State::Comment       ? m_last == "-->"
                      : m_state == State::Instruction ? m_last.endsWith("?>")
                                                      : m_last == "]]>";
    if (!ends)
        return true;
    const QByteArray declaration = m_state == State::Instruction ? m_tag.toLower() : QByteArray();
    m_state = State::Text;
    return !declaration.startsWith("<?xml") || !declaration.contains("encoding") ||
           declaration.contains("utf-8");
}

// Counts the attributes of a tag before it is parsed: the parser compares each with all others.
bool ZipPart::lookInTag(char c)
{
    constexpr QByteArrayView characterData("<![CDATA[");
    if (m_tag.size() < characterData.size()) {
        m_tag += c;
        m_last.clear();
        if (m_tag == "<!--")
            m_state = State::Comment;
        else if (m_tag == "<?")
            m_state = State::Instruction;
        else if (m_tag == characterData)
            m_state = State::CharacterData;
        else if (m_tag == "<!D")
            return false;
        if (m_state != State::Tag)
            return true;
    }
    if (m_quote) {
        m_quote = c == m_quote ? char(0) : m_quote;
    } else if (c == '"' || c == '\'') {
        m_quote = c;
    } else if (c == '>') {
        m_state = State::Text;
    } else if (c == '=') {
        return m_budget.allow(Limit::Attributes, ++m_attributes);
    }
    return c != 0;
}

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, Budget& budget)
{
    if (hasTooManyEntries(bytes, budget))
        return budget.refusal();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return damagedSource(budget.what());
    return ZipArchive(archive, budget);
}

bool ZipArchive::has(const QString& name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString& name) const
{
    zip_file_t* file = zip_fopen(m_archive.get(), name.toUtf8().constData(), 0);
    if (!file)
        return damagedSource(m_budget->what());
    return std::unique_ptr<ZipPart>(new ZipPart(file, *m_budget));
}

} // namespace gongkai
