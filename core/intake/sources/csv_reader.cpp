// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/csv_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype oldFields = 3;
constexpr qsizetype allFields = 9;

// What writeCsv() puts in front of a label that a spreadsheet would take for a formula.
QString withoutApostrophe(const QString& label)
{
    qsizetype at = 0;
    while (at < label.size() && label[at] == u'\'')
        ++at;
    const bool isDefused = at > 0 && at < label.size() && u"=+-@\t\r\n"_qs.contains(label[at]);
    return isDefused ? label.sliced(1) : label;
}

// As in the head: a spreadsheet saves the file with what its country or its menu parts fields by.
QChar separatorOf(const QString& text)
{
    const auto found = std::ranges::find_if(
        text, [](QChar c) { return c == u',' || c == u';' || c == u'\t' || c == u'\n'; });
    return found == text.end() || *found == u'\n' ? QChar(u',') : *found;
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
    const auto records = readRecords(text, separatorOf(text), budget);
    if (!records)
        return fail(records.error());
    std::vector<CsvLine> lines;
    for (size_t i = 1; i < records->size(); ++i) {
        const QStringList& record = (*records)[i];
        if (record.size() != oldFields && record.size() != allFields)
            return fail(
                ErrorCode::Unreadable,
                Messages::tr("%1: record %2 has %3 fields where cell, label and value "
                             "must stand.")
                    .arg(budget.what(), QString::number(i + 1), QString::number(record.size())));
        const bool isLast = i + 1 == records->size();
        if (isLast && record.size() == oldFields && !text.endsWith(u'\n') && !text.endsWith(u'\r'))
            return fail(ErrorCode::Unreadable,
                        Messages::tr("%1: its last line has no end, so its figure may be the "
                                     "beginning of a longer one; take the file as it was exported.")
                            .arg(budget.what()));
        lines.push_back({record[0], withoutApostrophe(record[1]), record[2],
                         withoutApostrophe(record.value(3)), record.value(4),
                         withoutApostrophe(record.value(5)), record.value(6), record.value(7),
                         withoutApostrophe(record.value(8))});
    }
    return lines;
}

} // namespace gongkai
