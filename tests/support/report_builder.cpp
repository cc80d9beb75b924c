// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_builder.h"

#include "core/base/json_text.h"
#include "core/catalog/catalog.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace gongkai::test {
namespace {

Figure figureOf(const QString& text)
{
    // Money is the widest type: it takes what counts take. Only a change is below zero.
    const CellType type = text.startsWith(u'-') ? CellType::Change : CellType::Money;
    const auto figure = Figure::fromCanonical(text, type);
    if (!text.isEmpty() && !figure)
        qFatal("not a canonical figure: %s", qPrintable(text));
    return figure.value_or(Figure());
}

CellId cellOf(const QString& text)
{
    const auto id = CellId::fromString(text);
    if (!id)
        qFatal("not a cell id: %s", qPrintable(text));
    return *id;
}

std::map<CellId, Figure> figuresOf(const QJsonObject& object)
{
    std::map<CellId, Figure> figures;
    for (auto it = object.begin(); it != object.end(); ++it)
        figures.emplace(cellOf(it.key()), figureOf(it.value().toString()));
    return figures;
}

Change lastYearChange(const LastYear& lastYear)
{
    return {{FieldKind::LastYear, {}}, {}, toFieldText(lastYear)};
}

std::vector<LocalRow> localRowsOf(const QJsonArray& array)
{
    std::vector<LocalRow> rows;
    for (const QJsonValue& value : array)
        rows.push_back({value[u"id"].toString(), value[u"after"].toString(),
                        value[u"label"].toString(), value[u"unit"].toString()});
    return rows;
}

} // namespace

ReportBuilder::ReportBuilder(FormPtr form, int year)
    : m_report(form, year ? year : form->firstYear, QStringLiteral("示例区人民政府"))
{}

ReportBuilder& ReportBuilder::cells(Figures figures)
{
    std::vector<std::pair<CellId, Figure>> list;
    for (const auto& [id, text] : figures)
        list.emplace_back(cell(id), figure(text));
    apply(m_report, setFigures(m_report, list));
    return *this;
}

ReportBuilder& ReportBuilder::row(const char* table, const char* row,
                                  std::initializer_list<const char*> figures)
{
    const Table* known = m_report.form().table(QString::fromUtf8(table));
    if (!known || known->columns.size() != figures.size())
        qFatal("%s.%s: as many figures as columns are needed", table, row);
    auto column = known->columns.begin();
    for (const char* text : figures) {
        const CellId id{known->id, QString::fromUtf8(row), (column++)->id};
        apply(m_report, setFigures(m_report, {{id, figure(text)}}));
    }
    return *this;
}

ReportBuilder& ReportBuilder::restZero()
{
    std::vector<std::pair<CellId, Figure>> zeros;
    for (const CellId& id : m_report.cells()) {
        if (m_report.figure(id).isBlank())
            zeros.emplace_back(id, Figure(Decimal(0)));
    }
    apply(m_report, setFigures(m_report, zeros));
    return *this;
}

ReportBuilder& ReportBuilder::agency(const char* level, const char* kind)
{
    field(FieldKind::Agency, QStringLiteral("level"), QString::fromUtf8(level));
    return field(FieldKind::Agency, QStringLiteral("kind"), QString::fromUtf8(kind));
}

ReportBuilder& ReportBuilder::lastYear(Figures figures, const char* form)
{
    LastYear last{form ? QString::fromUtf8(form) : m_report.form().id,
                  m_report.year() - 1,
                  QStringLiteral("上年.gkb"),
                  {}};
    for (const auto& [id, text] : figures)
        last.cells.emplace(cell(id), figure(text));
    return field(FieldKind::LastYear, {}, toFieldText(last));
}

ReportBuilder& ReportBuilder::field(FieldKind kind, const QString& id, const QString& value)
{
    apply(m_report, setField(m_report, {kind, id}, value));
    return *this;
}

FormPtr builtInForm(const char* id)
{
    static const Catalog catalog = Catalog::builtIn();
    FormPtr form = catalog.form(QString::fromUtf8(id));
    if (!form)
        qFatal("no such form: %s", id);
    return form;
}

ReportBuilder departmentReport()
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.row("requests", "new", {"81", "12", "0", "0", "2", "0", "95"})
        .row("requests", "carried_in", {"6", "1", "0", "0", "0", "0", "7"})
        .row("requests", "granted", {"30", "7", "0", "0", "1", "0", "38"})
        .row("requests", "partial", {"9", "1", "0", "0", "0", "0", "10"})
        .row("requests", "denied_third_party", {"3", "1", "0", "0", "0", "0", "4"})
        .row("requests", "denied_internal", {"2", "0", "0", "0", "0", "0", "2"})
        .row("requests", "unable_not_held", {"25", "2", "0", "0", "1", "0", "28"})
        .row("requests", "unable_not_ready", {"1", "0", "0", "0", "0", "0", "1"})
        .row("requests", "declined_petition", {"4", "0", "0", "0", "0", "0", "4"})
        .row("requests", "declined_repeat", {"2", "0", "0", "0", "0", "0", "2"})
        .row("requests", "other_no_correction", {"3", "0", "0", "0", "0", "0", "3"})
        .row("requests", "other_misc", {"2", "0", "0", "0", "0", "0", "2"})
        .row("requests", "total", {"81", "11", "0", "0", "2", "0", "94"})
        .row("requests", "carried_out", {"6", "2", "0", "0", "0", "0", "8"})
        .row("disputes", "review", {"5", "2", "1", "1", "9"})
        .row("disputes", "direct", {"2", "0", "0", "1", "3"})
        .row("disputes", "after_review", {"3", "1", "0", "0", "4"})
        .row("a20_1", "normative", {"4", "2", "31"})
        .cells({{"a20_5.licensing.decisions", "1520"},
                {"a20_6.penalty.decisions", "87"},
                {"a20_6.coercion.decisions", "3"},
                {"a20_8.fees.amount", "1203.5"}})
        .lastYear({{"requests.new.total", "80"},
                   {"requests.carried_in.total", "4"},
                   {"requests.total.total", "77"},
                   {"disputes.review.total", "6"}})
        .restZero()
        .field(FieldKind::Agency, QStringLiteral("name"), QStringLiteral("示例区自然资源局"));
    return builder;
}

Report publishedCase(const char* name)
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/cases/%1.json")
                   .arg(QString::fromUtf8(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such case: %s", name);
    const auto document = parseJson(file.readAll(), file.fileName());
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    const QJsonObject root = document->object();

    const FormPtr form = builtInForm(qPrintable(root[u"form"].toString()));
    Report report(form, root[u"year"].toInt(), root[u"agency"][u"name"].toString());
    Operation operation{QStringLiteral("import"), {}};
    if (root.contains(u"local_rows"))
        operation.changes.push_back({{FieldKind::Meta, QStringLiteral("local_rows")},
                                     {},
                                     toFieldText(localRowsOf(root[u"local_rows"].toArray()))});
    for (const auto& [id, figure] : figuresOf(root[u"cells"].toObject()))
        operation.changes.push_back({FieldKey::cell(id), {}, figure.toString()});
    if (const QJsonObject last = root[u"last_year"].toObject(); !last.isEmpty())
        operation.changes.push_back(
            lastYearChange({last[u"form"].toString(), last[u"year"].toInt(),
                            last[u"source"].toString(), figuresOf(last[u"cells"].toObject())}));
    apply(report, operation);
    return report;
}

CellId cell(const char* id)
{
    return cellOf(QString::fromUtf8(id));
}

Figure figure(const char* canonical)
{
    return figureOf(QString::fromUtf8(canonical));
}

void apply(Report& report, const Operation& operation)
{
    if (const auto done = report.apply(operation); !done)
        qFatal("%s", qPrintable(done.error().message));
}

} // namespace gongkai::test
