// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_reader.h"

#include "core/base/json_text.h"
#include "core/intake/json_object.h"
#include "core/report/field_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::JsonReader)
};

const QString formatName = QStringLiteral("gongkai-report");
constexpr int formatVersion = 1;

// The filled fields of one report being read; each passes the door of the report it is for.
class FieldCollector
{
public:
    explicit FieldCollector(Report& report) : m_report(report) {}

    // Keeps a value for `key`, or refuses the member it came from.
    void put(JsonObject& object, const QString& member, const FieldKey& key, const QString& value)
    {
        if (value.isEmpty())
            return;
        check(object, member, key, value);
        if (const QString before = m_report.field(key); value != before)
            m_operation.changes.push_back({key, before, value});
    }

    void check(JsonObject& object, const QString& member, const FieldKey& key, const QString& value)
    {
        if (const auto allowed = m_report.checkField(key, value); !allowed)
            object.refuse(member, Messages::tr("is refused: %1").arg(allowed.error().message));
    }

    // Every member of a group whose keys are the ids of fields of one kind.
    void putGroup(JsonObject group, FieldKind kind)
    {
        for (const QString& id : group.keys())
            put(group, id, {kind, id}, group.text(id));
    }

    // Whoever writes on Windows ends lines as Windows does.
    void putNarrative(JsonObject group)
    {
        for (const QString& id : group.keys())
            put(group, id, {FieldKind::Narrative, id},
                group.text(id).replace(u"\r\n"_qs, u"\n"_qs));
    }

    Result<void> apply()
    {
        const Operation operation = std::exchange(m_operation, {QStringLiteral("import"), {}});
        return m_report.apply(operation);
    }

private:
    Report& m_report;
    Operation m_operation{QStringLiteral("import"), {}};
};

// A figure as the format writes it.
std::optional<Figure> readCanonical(JsonObject& object, const QString& key, CellType type)
{
    const QString text = object.text(key);
    if (const auto figure = Figure::fromCanonical(text, type))
        return figure;
    const QString example = type == CellType::Money    ? u"\"52.15\""_qs
                            : type == CellType::Change ? u"\"-8\""_qs
                                                       : u"\"3440\""_qs;
    object.refuse(key, Messages::tr("holds “%1”, which this cell does not take: figures stand in "
                                    "plain form like %2 or \"/\", blank cells are left out.")
                           .arg(text, example));
    return std::nullopt;
}

// Blank cells are left out of the format; in an explanation "" says that the cell was blank.
enum class Blank { Refused, Allowed };

// The figures of a group, by cells of a report or of a form.
template <typename Owner>
std::map<CellId, Figure> readFigures(JsonObject group, const Owner& owner, const QString& form,
                                     Blank blank)
{
    std::map<CellId, Figure> figures;
    for (const QString& key : group.keys()) {
        const auto id = CellId::fromString(key);
        if (!id || !owner.hasCell(*id)) {
            group.refuse(key, Messages::tr("is not a cell of form %1.").arg(form));
        } else if (const auto figure = readCanonical(group, key, owner.cellType(*id))) {
            if (figure->isBlank() && blank == Blank::Refused)
                group.refuse(key, Messages::tr("is empty; leave blank cells out."));
            figures.emplace(*id, *figure);
        }
    }
    return figures;
}

void readCells(JsonObject cells, const Report& report, FieldCollector& fields)
{
    for (const auto& [id, figure] : readFigures(cells, report, report.form().id, Blank::Refused))
        fields.put(cells, id.toString(), FieldKey::cell(id), figure.toString());
}

int lastLocalNumber(const std::vector<LocalRow>& rows)
{
    int last = 0;
    for (const LocalRow& row : rows)
        if (row.id.startsWith(u"local_"))
            last = std::max(last, row.id.sliced(6).toInt());
    return last;
}

void readLocalRows(JsonObject& root, FieldCollector& fields, Budget& budget)
{
    std::vector<LocalRow> rows;
    for (JsonObject& object : root.objects(u"local_rows"_qs)) {
        if (!budget.take(Limit::OwnRows))
            return;
        rows.push_back({object.requiredText(u"id"_qs), object.text(u"after"_qs),
                        object.text(u"label"_qs), object.text(u"unit"_qs)});
        object.refuseOtherKeys();
    }
    fields.put(root, u"local_rows"_qs, {FieldKind::Meta, u"local_rows"_qs}, toFieldText(rows));
    if (const int last = lastLocalNumber(rows); last > 0)
        fields.put(root, u"local_rows"_qs, {FieldKind::Meta, u"last_local"_qs},
                   QString::number(last));
}

void readLastYear(JsonObject& root, const Catalog& catalog, FieldCollector& fields)
{
    const bool given = root.has(u"last_year"_qs);
    JsonObject object = root.object(u"last_year"_qs);
    if (!given)
        return;
    LastYear last{object.requiredText(u"form"_qs),
                  object.requiredNumber(u"year"_qs),
                  object.text(u"source"_qs),
                  {}};
    const JsonObject cells = object.object(u"cells"_qs);
    JsonObject narrative = object.object(u"narrative"_qs);
    for (const QString& id : narrative.keys())
        if (const QString text = narrative.text(id); !text.isEmpty())
            last.narrative.emplace(id, text);
    object.refuseOtherKeys();
    const FormPtr form = catalog.form(last.form);
    if (!form)
        return object.refuse(u"form"_qs, Messages::tr("names a form that is not known here."));
    last.cells = readFigures(cells, *form, form->id, Blank::Refused);
    fields.put(root, u"last_year"_qs, {FieldKind::LastYear, {}}, toFieldText(last));
}

void readOrigins(JsonObject origins, FieldCollector& fields)
{
    for (const QString& key : origins.keys()) {
        JsonObject object = origins.object(key);
        const Origin origin{object.text(u"from"_qs), object.text(u"cell"_qs), object.text(u"at"_qs),
                            object.flag(u"confirmed"_qs), object.text(u"original"_qs)};
        object.refuseOtherKeys();
        fields.put(origins, key, {FieldKind::Origin, key}, toFieldText(origin));
    }
}

void readExplanations(JsonObject& root, const Report& report, FieldCollector& fields)
{
    for (JsonObject& object : root.objects(u"explanations"_qs)) {
        Explanation explanation{object.requiredText(u"check"_qs),
                                object.text(u"instance"_qs),
                                {},
                                object.requiredText(u"text"_qs)};
        const QString& form = report.form().id;
        explanation.figures =
            readFigures(object.object(u"figures"_qs), report, form, Blank::Allowed);
        explanation.lastYear =
            readFigures(object.object(u"last_year"_qs), report, form, Blank::Allowed);
        object.refuseOtherKeys();
        fields.put(object, u"check"_qs,
                   {FieldKind::Explanation, explanation.check + u'/' + explanation.instance},
                   toFieldText(explanation));
    }
}

void readOverride(JsonObject& root, FieldCollector& fields)
{
    const bool given = root.has(u"override"_qs);
    JsonObject object = root.object(u"override"_qs);
    if (!given)
        return;
    const Override value{object.requiredText(u"reason"_qs), object.text(u"by"_qs),
                         object.text(u"at"_qs)};
    object.refuseOtherKeys();
    fields.put(root, u"override"_qs, {FieldKind::Override, {}}, toFieldText(value));
}

// What the later fields are checked against: scope, edition, local rows.
void readFrame(JsonObject& root, FieldCollector& fields, Budget& budget)
{
    const auto putMeta = [&](const QString& key, const QString& value) {
        fields.put(root, key, {FieldKind::Meta, key}, value);
    };
    putMeta(u"title"_qs, root.text(u"title"_qs));
    putMeta(u"scope"_qs, root.text(u"scope"_qs));
    putMeta(u"edition"_qs, QString::number(root.number(u"edition"_qs, 1)));
    readLocalRows(root, fields, budget);
}

void readContents(JsonObject& root, JsonObject agency, const Report& report, const Catalog& catalog,
                  FieldCollector& fields)
{
    fields.putGroup(std::move(agency), FieldKind::Agency);
    readCells(root.object(u"cells"_qs), report, fields);
    fields.putNarrative(root.object(u"narrative"_qs));
    fields.putGroup(root.object(u"cover"_qs), FieldKind::Cover);
    fields.putGroup(root.object(u"signoff"_qs), FieldKind::Signoff);
    readLastYear(root, catalog, fields);
    readOrigins(root.object(u"origin"_qs), fields);
    readExplanations(root, report, fields);
    readOverride(root, fields);
    root.refuseOtherKeys();
}

void readFormat(JsonObject& root)
{
    if (root.requiredText(u"format"_qs) != formatName)
        root.refuse(u"format"_qs, Messages::tr("is not “%1”: this is not a report in the exchange "
                                               "format.")
                                      .arg(formatName));
    if (root.requiredNumber(u"version"_qs) != formatVersion)
        root.refuse(
            u"version"_qs,
            Messages::tr("is not %1: use a newer version of this program.").arg(formatVersion));
}

} // namespace

Result<Report> readJson(const QByteArray& text, const QString& what, const Catalog& catalog)
{
    Budget budget(what);
    return readJson(text, catalog, budget);
}

Result<Report> readJson(const QByteArray& text, const Catalog& catalog, Budget& budget)
{
    if (!countJsonValues(text, budget))
        return budget.refusal();
    const QString& what = budget.what();
    const auto document = parseJson(text, what);
    if (!document)
        return fail(document.error());
    Refusal refusal(what);
    JsonObject root(document->object(), {}, refusal);
    readFormat(root);
    const FormPtr form = catalog.form(root.requiredText(u"form"_qs));
    if (!form)
        root.refuse(u"form"_qs, Messages::tr("names a form that is not known here."));
    const int year = root.requiredNumber(u"year"_qs);
    JsonObject agency = root.object(u"agency"_qs);
    const QString name = agency.requiredText(u"name"_qs);
    if (refusal.error())
        return fail(*refusal.error());

    Report report(form, year, name);
    FieldCollector fields(report);
    fields.check(root, u"year"_qs, {FieldKind::Meta, u"year"_qs}, QString::number(year));
    fields.check(agency, u"name"_qs, {FieldKind::Agency, u"name"_qs}, name);
    readFrame(root, fields, budget);
    if (budget.isSpent())
        return budget.refusal();
    if (const auto done = fields.apply(); !done)
        refusal.refuse(done.error().message);
    readContents(root, agency, report, catalog, fields);
    if (const auto done = fields.apply(); !done)
        refusal.refuse(done.error().message);
    if (refusal.error())
        return fail(*refusal.error());
    return report;
}

} // namespace gongkai
