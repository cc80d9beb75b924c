// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form_inspection.h"

#include "core/base/json_lines.h"
#include "core/base/json_text.h"
#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/catalog/form_limits.h"
#include "core/catalog/form_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <set>
#include <tuple>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FormInspection)
};

int lineAt(const QByteArray& json, qsizetype offset)
{
    return static_cast<int>(json.first(std::clamp<qsizetype>(offset, 0, json.size())).count('\n')) +
           1;
}

// The first byte that is no UTF-8; nothing when all are.
std::optional<qsizetype> notUtf8(const QByteArray& json)
{
    for (const char* mark : {"\xff\xfe", "\xfe\xff"})
        if (json.startsWith(mark))
            return 0;
    const auto isText = [](QByteArrayView bytes) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        (void)QString(decoder.decode(bytes));
        return !decoder.hasError();
    };
    qsizetype at = 0;
    for (const QByteArray& line : json.split('\n')) {
        if (!isText(line))
            return at;
        at += line.size() + 1;
    }
    return std::nullopt;
}

QString syntaxFault(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::UnterminatedArray:
        return Messages::tr("no valid JSON: a comma or a closing bracket is missing here or just "
                            "before.");
    case QJsonParseError::MissingNameSeparator:
        return Messages::tr("no valid JSON: a colon is missing behind the key.");
    case QJsonParseError::UnterminatedString:
        return Messages::tr("no valid JSON: the closing quotation mark \" is missing.");
    case QJsonParseError::UnterminatedObject:
        return Messages::tr("no valid JSON: a key in plain quotation marks \" or a closing bracket "
                            "is missing, or a comma is too much.");
    case QJsonParseError::IllegalValue:
        return Messages::tr("no valid JSON: no value stands here; texts need plain quotation marks "
                            "\", and no comma may stand behind the last entry.");
    case QJsonParseError::GarbageAtEnd:
        return Messages::tr("no valid JSON: something stands behind the last bracket.");
    default:
        return Messages::tr("no valid JSON: the file breaks off or is damaged here.");
    }
}

std::vector<FormFault> withLines(const JsonFaults& faults, const QByteArray& json)
{
    const JsonLines lines(json);
    std::vector<FormFault> placed;
    placed.reserve(faults.all().size());
    for (const JsonFault& fault : faults.all())
        placed.push_back({fault.pointer, lines.lineOf(fault.pointer), fault.what});
    std::ranges::stable_sort(placed, {}, &FormFault::line);
    return placed;
}

// Amounts are read and compared by their unit: it must be one.
void checkMoney(const JsonNode& root, const Form& form)
{
    const std::vector<JsonNode> tables = root.items(u"tables"_qs);
    for (std::size_t t = 0; t < form.tables.size(); ++t) {
        const Table& table = form.tables[t];
        const std::vector<JsonNode> rows = tables[t].items(u"rows"_qs);
        const std::vector<JsonNode> columns = tables[t].items(u"columns"_qs);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (std::size_t c = 0; c < table.columns.size() && !table.rows[r].heading; ++c) {
                const CellId cell{table.id, table.rows[r].id, table.columns[c].id};
                if (form.cellType(cell) == CellType::Money && !moneyPower(form.unit(cell)))
                    (rows[r].has(u"unit"_qs) ? rows[r] : columns[c])
                        .member(u"unit"_qs)
                        .fault(Messages::tr("“%1” is no unit of money: 元, 千元, 万元, 百万元 or "
                                            "亿元; other amounts are of the type “decimal”.")
                                   .arg(form.unit(cell)));
            }
    }
}

// The unit a summand is in, as a power of ten of 元: ten thousand times 万元 are 元.
int powerOf(const Term& term, const Form& form)
{
    const int power = form.cellType(*term.cell).power;
    for (int zeros = 1; zeros <= 8; ++zeros)
        if (term.factor == Decimal(1).scaledByPowerOfTen(zeros))
            return power - zeros;
    return power;
}

bool mixesUnits(const CheckInstance& instance, const Form& form)
{
    std::set<int> powers;
    for (const auto* side : {&instance.left, &instance.right})
        for (const Term& term : *side)
            if (term.cell && form.cellType(*term.cell) == CellType::Money)
                powers.insert(powerOf(term, form));
    return powers.size() > 1;
}

void checkUnits(const JsonNode& root, const Form& form)
{
    const std::vector<JsonNode> checks = root.items(u"checks"_qs);
    for (std::size_t i = 0; i < form.checks.size(); ++i)
        for (const CheckInstance& instance : form.checks[i].instances)
            if (mixesUnits(instance, form))
                checks[i].fault(Messages::tr("holds amounts in different units against each other; "
                                             "give one of them a factor, as 10000 for 万元 beside "
                                             "元."));
}

// Last year's forms are looked into where they are known.
void checkCarry(const JsonNode& root, const Form& form, const FormLookup& others,
                JsonFaults& warnings)
{
    int number = 0;
    for (const JsonNode& item : root.optionalItems(u"carry"_qs)) {
        const QString id = item.text(u"from"_qs);
        const FormPtr other = id == form.id ? nullptr : others(id);
        if (const Form* last = id == form.id ? &form : other.get())
            readCarry(item, form, last);
        else
            warnings.add(QStringLiteral("/carry/%1/from").arg(number),
                         Messages::tr("there is no form “%1” here: what is taken over from it was "
                                      "not looked up.")
                             .arg(id));
        ++number;
    }
}

} // namespace

FormBytes readFormBytes(const QByteArray& json)
{
    const auto broken = [](int line, const QString& what) {
        return FormBytes{{}, FormFault{{}, line, what}};
    };
    if (json.size() > form_limits::bytes)
        return broken(1, Messages::tr("larger than %1 MB, this is not a form file.")
                             .arg(form_limits::bytes / 1024 / 1024));
    if (const auto at = notUtf8(json))
        return broken(lineAt(json, *at),
                      Messages::tr("not in UTF-8 but GBK, UTF-16 or the like; open it in an "
                                   "editor and save it as UTF-8."));
    const QString where = QStringLiteral("form");
    const auto parsed = parseJson(json, where);
    if (parsed)
        return {*parsed, std::nullopt};
    QJsonParseError error; // asked again for its place and kind
    std::ignore = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return broken(lineAt(json, error.offset), syntaxFault(error.error));
    return broken(1, parsed.error().message.mid(where.size() + 1).trimmed());
}

FormInspection inspectForm(const QByteArray& json, const FormLookup& others)
{
    FormInspection inspection;
    const FormBytes bytes = readFormBytes(json);
    if (bytes.fault) {
        inspection.faults.push_back(*bytes.fault);
        return inspection;
    }
    JsonFaults faults{QString()};
    const JsonNode root = rootOf(bytes.document, faults);
    if (const auto form = loadForm(json, QString())) {
        inspection.form = *form;
        JsonFaults warnings{QString()};
        checkMoney(root, **form);
        checkUnits(root, **form);
        checkCarry(root, **form, others, warnings);
        inspection.warnings = withLines(warnings, json);
    } else {
        readForm(root);
    }
    inspection.faults = withLines(faults, json);
    return inspection;
}

QString faultText(const QString& where, const FormFault& fault)
{
    QString text = Messages::tr("%1: line %2: ").arg(where, QString::number(fault.line));
    if (!fault.pointer.isEmpty())
        text += shortened(fault.pointer, 200) + u": ";
    return text + fault.what;
}

} // namespace gongkai
