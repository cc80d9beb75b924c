// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"

#include "core/intake/source.h"

#include <QCoreApplication>
#include <QStringList>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

// Splits text into records; quotes protect commas, line ends and doubled quotes.
std::vector<QStringList> records(const QString& text)
{
    std::vector<QStringList> all;
    QStringList fields;
    QString field;
    bool quoted = false;
    const auto endRecord = [&] {
        fields += std::exchange(field, {});
        if (fields.size() > 1 || !fields.first().isEmpty())
            all.push_back(fields);
        fields.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == u'"' && at + 1 < text.size() && text[at + 1] == u'"')
            field += text[++at];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields += std::exchange(field, {});
        else if (c == u'\n' && !quoted)
            endRecord();
        else if (c != u'\r' || quoted)
            field += c;
        if (all.size() > static_cast<size_t>(largestSource))
            break;
    }
    endRecord();
    return all;
}

} // namespace

Result<std::vector<CsvLine>> readCsvLines(const QString& text, const QString& what)
{
    const std::vector<QStringList> all = records(text);
    if (all.size() > static_cast<size_t>(largestSource))
        return tooLargeToBeAReport(what);
    std::vector<CsvLine> lines;
    for (size_t i = 1; i < all.size(); ++i) {
        if (all[i].size() != 3)
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: record %2 has %3 fields where cell, label and value "
                                     "must stand.")
                            .arg(what)
                            .arg(i + 1)
                            .arg(all[i].size()));
        lines.push_back({all[i][0], all[i][1], all[i][2]});
    }
    return lines;
}

} // namespace gongkai
