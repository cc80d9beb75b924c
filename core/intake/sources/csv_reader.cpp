// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/csv_reader.h"

#include <QCoreApplication>

#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

// What writeCsv() puts in front of a label that a spreadsheet would take for a formula.
QString withoutApostrophe(const QString& label)
{
    qsizetype at = 0;
    while (at < label.size() && label[at] == u'\'')
        ++at;
    const bool isDefused = at > 0 && at < label.size() && u"=+-@\t\r\n"_qs.contains(label[at]);
    return isDefused ? label.sliced(1) : label;
}

} // namespace

Result<std::vector<QStringList>> readRecords(const QString& text, QChar separator, Budget& budget)
{
    std::vector<QStringList> records;
    QStringList fields;
    QString field;
    bool quoted = false;
    const auto endField = [&] {
        if (budget.take(Limit::Fields) && budget.take(Limit::Characters, field.size()))
            fields += field;
        field.clear();
    };
    const auto endRecord = [&] {
        endField();
        budget.take(Limit::Lines);
        if (fields.size() > 1 || !fields.value(0).isEmpty())
            records.push_back(fields);
        fields.clear();
    };
    for (qsizetype at = 0; at < text.size() && !budget.isSpent(); ++at) {
        const QChar c = text[at];
        const bool doubled = c == u'"' && at + 1 < text.size() && text[at + 1] == u'"';
        if (quoted && doubled)
            field += text[++at];
        else if (c == u'"' && (quoted || field.isEmpty()))
            quoted = !quoted;
        else if (c == separator && !quoted)
            endField();
        else if (c == u'\n' && !quoted)
            endRecord();
        else if (c != u'\r' || quoted)
            field += c;
    }
    endRecord();
    if (budget.isSpent())
        return budget.refusal();
    return records;
}

Result<std::vector<CsvLine>> readCsvLines(const QString& text, Budget& budget)
{
    const auto records = readRecords(text, u',', budget);
    if (!records)
        return fail(records.error());
    std::vector<CsvLine> lines;
    for (size_t i = 1; i < records->size(); ++i) {
        const QStringList& record = (*records)[i];
        if (record.size() != 3)
            return fail(
                ErrorCode::Unreadable,
                Messages::tr("%1: record %2 has %3 fields where cell, label and value "
                             "must stand.")
                    .arg(budget.what(), QString::number(i + 1), QString::number(record.size())));
        lines.push_back({record[0], withoutApostrophe(record[1]), record[2]});
    }
    return lines;
}

} // namespace gongkai
