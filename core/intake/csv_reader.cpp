// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"

#include "core/intake/source.h"

#include <QCoreApplication>

#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

// Blank fields of a sheet included.
constexpr qsizetype mostFields = 3 * qsizetype{largestSource};

} // namespace

Result<std::vector<QStringList>> readRecords(const QString& text, QChar separator,
                                             const QString& what)
{
    if (text.count(separator) + text.count(u'\n') > mostFields)
        return tooLargeToBeAReport(what);
    std::vector<QStringList> records;
    QStringList fields;
    QString field;
    bool quoted = false;
    const auto endRecord = [&] {
        fields += std::exchange(field, {});
        if (fields.size() > 1 || !fields.first().isEmpty())
            records.push_back(fields);
        fields.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool doubled = c == u'"' && at + 1 < text.size() && text[at + 1] == u'"';
        if (quoted && doubled)
            field += text[++at];
        else if (c == u'"' && (quoted || field.isEmpty()))
            quoted = !quoted;
        else if (c == separator && !quoted)
            fields += std::exchange(field, {});
        else if (c == u'\n' && !quoted)
            endRecord();
        else if (c != u'\r' || quoted)
            field += c;
    }
    endRecord();
    return records;
}

Result<std::vector<CsvLine>> readCsvLines(const QString& text, const QString& what)
{
    const auto records = readRecords(text, u',', what);
    if (!records)
        return fail(records.error());
    std::vector<CsvLine> lines;
    for (size_t i = 1; i < records->size(); ++i) {
        const QStringList& record = (*records)[i];
        if (record.size() != 3)
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: record %2 has %3 fields where cell, label and value "
                                     "must stand.")
                            .arg(what)
                            .arg(i + 1)
                            .arg(record.size()));
        lines.push_back({record[0], record[1], record[2]});
    }
    return lines;
}

} // namespace gongkai
