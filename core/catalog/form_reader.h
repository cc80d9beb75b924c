// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/catalog/form_inspection.h"
#include "core/catalog/json_node.h"

#include <QJsonDocument>
#include <QSet>

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace gongkai {

/// A file as such: its JSON, or what is wrong with it, size and encoding too.
struct FormBytes
{
    QJsonDocument document;
    std::optional<FormFault> fault;
};
FormBytes readFormBytes(const QByteArray& json);

/// The root of a form file, for strict reading.
JsonNode rootOf(const QJsonDocument& document, JsonFaults& faults);

/// Reads a whole form, on behind the first fault, but not behind faulty tables: everything names
/// them. With faults the form is not to be used. It has not its bytes and their digest yet.
std::shared_ptr<Form> readForm(const JsonNode& root);

// The parts of readForm(). Each reads one member of the file; what is wrong with it goes to the
// faults of the node, and the value returned is then not to be used.

Table readTable(const JsonNode& node);

/// @param form  with its tables read.
/// @param shown  the cells that sheets show so far; those of this sheet are added.
Sheet readSheet(const JsonNode& node, const Form& form, QSet<CellId>& shown);

/// At most one table allows rows a report adds, and its sheet has room for them.
/// @param form  with its tables and sheets read.
void checkLocalRows(const JsonNode& root, const Form& form);

/// @param form  with its tables read.
Check readCheck(const JsonNode& node, const Form& form);
/// @param last  the form of `from`, to look up what is named there; null where it is not known, or
///              not asked for: reports keep forms that nobody looked into.
CarryRules readCarry(const JsonNode& node, const Form& form, const Form* last);

/// Ids of one list: well formed, and none twice.
class IdList
{
public:
    /// Reads the member `id` of a node that is one of the list.
    QString read(const JsonNode& node);
    void add(const JsonNode& place, const QString& id);
    bool contains(const QString& id) const { return m_ids.contains(id); }

private:
    QSet<QString> m_ids;
};

/// Letters, digits, “_” and “.”, not too many: what an id may consist of anywhere.
void checkPlainId(const JsonNode& node, const QString& id);

/// @param word  what stands there instead.
void faultUnknownWord(const JsonNode& node, const QString& word, const QStringList& known);

/// Reads a word from a fixed list; the first one after a fault.
template <typename Value, std::size_t count>
Value readWord(const JsonNode& node, const std::array<std::pair<const char*, Value>, count>& words)
{
    const QString text = node.text();
    QStringList known;
    for (const auto& [word, value] : words) {
        known << QString::fromLatin1(word);
        if (text == known.back())
            return value;
    }
    faultUnknownWord(node, text, known);
    return words[0].second;
}
} // namespace gongkai
