// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form_reader.h"

#include "core/base/json_lines.h"
#include "core/catalog/catalog.h"
#include "core/catalog/form_limits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <mutex>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FormReader)
};

bool isPlainId(const QString& id)
{
    return std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
    });
}

void checkLength(const JsonNode& node, const QString& id)
{
    if (id.size() > form_limits::idLength)
        node.fault(Messages::tr("is longer than %1 characters.").arg(form_limits::idLength));
}

void checkIdPart(const JsonNode& node, const QString& id)
{
    if (!isIdPart(id))
        node.fault(
            Messages::tr("“%1” must begin with a–z and may hold a–z, 0–9 and “_” only.").arg(id));
    checkLength(node, id);
}

int readYear(const JsonNode& node)
{
    const int year = node.integer();
    if (year < form_limits::firstYear || year > form_limits::lastYear)
        node.fault(Messages::tr("%1 is no year from %2 to %3.")
                       .arg(QString::number(year), QString::number(form_limits::firstYear),
                            QString::number(form_limits::lastYear)));
    return year;
}

void readHead(const JsonNode& node, Form& form)
{
    if (node.text(u"format"_qs) != u"gongkai-form")
        node.member(u"format"_qs).fault(Messages::tr("must be “gongkai-form”."));
    if (node.member(u"version"_qs).integer() != 1)
        node.member(u"version"_qs).fault(Messages::tr("must be 1; use a newer program."));
    form.id = node.text(u"id"_qs);
    checkPlainId(node.member(u"id"_qs), form.id);
    form.title = node.name(u"title"_qs);
    form.source = node.text(u"source"_qs);
    const JsonNode years = node.member(u"years"_qs);
    years.onlyKeys({u"first"_qs, u"last"_qs});
    form.firstYear = readYear(years.member(u"first"_qs));
    if (years.has(u"last"_qs))
        form.lastYear = readYear(years.member(u"last"_qs));
    if (form.lastYear && *form.lastYear < form.firstYear)
        years.fault(Messages::tr("the last year is before the first."));
}

void readTables(const JsonNode& node, Form& form)
{
    IdList ids;
    for (const JsonNode& item : node.items(u"tables"_qs)) {
        ids.read(item);
        form.tables.push_back(readTable(item));
    }
    form.buildIndexes();
    if (form.tables.empty())
        node.member(u"tables"_qs).fault(Messages::tr("must not be empty."));
    if (static_cast<qsizetype>(form.cells().size()) > form_limits::cells)
        node.member(u"tables"_qs)
            .fault(Messages::tr("the tables have more than %1 cells.").arg(form_limits::cells));
}

void readSheets(const JsonNode& node, Form& form)
{
    IdList ids;
    QSet<CellId> shown;
    const std::size_t before = node.faultCount();
    for (const JsonNode& item : node.items(u"sheets"_qs)) {
        ids.read(item);
        form.sheets.push_back(readSheet(item, form, shown));
    }
    for (const CellId& cell : form.cells()) {
        if (!shown.contains(cell))
            node.member(u"sheets"_qs)
                .fault(Messages::tr("no sheet shows the cell “%1”.").arg(cell.toString()));
    }
    if (node.faultCount() == before) // a sheet with a hole has no rows to compare
        checkLocalRows(node, form);
}

Section readSection(const JsonNode& node, const Form& form)
{
    node.onlyKeys({u"narrative"_qs, u"heading"_qs, u"sheets"_qs, u"hint"_qs});
    Section section;
    section.narrative = node.optionalText(u"narrative"_qs);
    if (!section.narrative.isEmpty())
        checkIdPart(node.member(u"narrative"_qs), section.narrative);
    const JsonNode heading = node.member(u"heading"_qs);
    section.heading = heading.anyText().isEmpty() ? QString() : heading.name();
    section.hint = node.optionalText(u"hint"_qs);
    for (const JsonNode& item : node.optionalItems(u"sheets"_qs)) {
        section.sheets.push_back(item.text());
        if (!form.sheet(item.text()))
            item.fault(Messages::tr("there is no sheet “%1”.").arg(item.text()));
    }
    if (section.narrative.isEmpty() && section.sheets.empty())
        node.fault(Messages::tr("needs “narrative” or “sheets”."));
    else
        section.id = section.narrative.isEmpty() ? section.sheets.front() : section.narrative;
    return section;
}

void readSections(const JsonNode& node, Form& form)
{
    IdList ids;
    IdList sheets;
    for (const JsonNode& item : node.items(u"sections"_qs)) {
        form.sections.push_back(readSection(item, form));
        ids.add(item, form.sections.back().id);
        for (const QString& sheet : form.sections.back().sheets)
            sheets.add(item.member(u"sheets"_qs), sheet);
    }
    for (const Sheet& sheet : form.sheets) {
        if (!sheets.contains(sheet.id))
            node.member(u"sections"_qs)
                .fault(Messages::tr("no section has the sheet “%1”.").arg(sheet.id));
    }
}

// The fields a report has for them.
const QStringList& signoffIds()
{
    static const QStringList ids{u"responsible"_qs, u"head"_qs,  u"reviewer"_qs,
                                 u"preparer"_qs,    u"phone"_qs, u"date"_qs};
    return ids;
}

void readSignoff(const JsonNode& node, Form& form)
{
    IdList ids;
    for (const JsonNode& item : node.items(u"signoff"_qs)) {
        item.onlyKeys({u"id"_qs, u"label"_qs, u"on_form"_qs});
        SignoffField field{ids.read(item), item.name(u"label"_qs), item.flag(u"on_form"_qs)};
        if (!signoffIds().contains(field.id))
            faultUnknownWord(item.member(u"id"_qs), field.id, signoffIds());
        form.signoffOnForm = form.signoffOnForm || field.onForm;
        form.signoff.push_back(std::move(field));
    }
}

void readKeyFigures(const JsonNode& node, Form& form)
{
    for (const JsonNode& item : node.optionalItems(u"key_figures"_qs)) {
        item.onlyKeys({u"label"_qs, u"cell"_qs});
        const auto cell = CellId::fromString(item.text(u"cell"_qs));
        if (!cell || !form.hasCell(*cell))
            item.member(u"cell"_qs)
                .fault(
                    Messages::tr("there is no cell “%1” in this form.").arg(item.text(u"cell"_qs)));
        else
            form.keyFigures.push_back({item.name(u"label"_qs), *cell});
    }
}

void readChecks(const JsonNode& node, Form& form)
{
    IdList ids;
    std::size_t instances = 0;
    for (const JsonNode& item : node.items(u"checks"_qs)) {
        form.checks.push_back(readCheck(item, form));
        ids.add(item.member(u"id"_qs), form.checks.back().id);
        checkPlainId(item.member(u"id"_qs), form.checks.back().id);
        instances += form.checks.back().instances.size();
        if (instances > static_cast<std::size_t>(form_limits::instances))
            item.fault(Messages::tr("the checks make more than %1 equations.")
                           .arg(form_limits::instances));
        if (instances > static_cast<std::size_t>(form_limits::instances) || item.isFull())
            return;
    }
}

void readCarries(const JsonNode& node, Form& form)
{
    IdList ids;
    for (const JsonNode& item : node.optionalItems(u"carry"_qs)) {
        form.carry.push_back(readCarry(item, form, nullptr));
        ids.add(item.member(u"from"_qs), form.carry.back().fromForm);
    }
}

// Whether a label stands in the printed row, so that a row of a source can be named like it. Rows
// a report adds bring theirs.
bool hasLabel(const Form& form, const QString& table, const Row& row)
{
    const auto isOfRow = [&](const SheetCell& cell) {
        return cell.figure && cell.figure->table == table && cell.figure->row == row.id;
    };
    for (const Sheet& sheet : form.sheets) {
        const auto figure = std::ranges::find_if(sheet.cells, isOfRow);
        if (figure != sheet.cells.end())
            return std::ranges::any_of(sheet.cells, [&](const SheetCell& cell) {
                return cell.isLabel() && cell.row == figure->row && !cell.text.isEmpty() &&
                       cell.text != row.unit;
            });
    }
    return true;
}

void readIntakeAliases(const JsonNode& node, Form& form)
{
    for (const JsonNode& item : node.optionalItems(u"intake_aliases"_qs)) {
        item.onlyKeys({u"label"_qs, u"row"_qs, u"note"_qs});
        IntakeAlias alias{item.name(u"label"_qs), item.text(u"row"_qs), item.text(u"note"_qs)};
        const QString tableId = alias.row.section(u'.', 0, 0);
        const Table* table = form.table(tableId);
        const Row* row = table ? table->row(alias.row.section(u'.', 1)) : nullptr;
        if (!row || row->heading)
            item.member(u"row"_qs).fault(Messages::tr("there is no row “%1”.").arg(alias.row));
        else if (!hasLabel(form, tableId, *row))
            item.member(u"row"_qs).fault(
                Messages::tr("no label stands beside the figures of this row."));
        form.intakeAliases.push_back(std::move(alias));
    }
}

// The forms somebody has, by the digest of their bytes: a form that is in the program, in the open
// file and in last year's is read once. For any thread.
class KnownForms
{
public:
    FormPtr find(const QByteArray& digest)
    {
        const std::scoped_lock guard(m_mutex);
        return m_forms.value(digest).lock();
    }
    void add(const QByteArray& digest, const FormPtr& form)
    {
        const std::scoped_lock guard(m_mutex);
        m_forms.removeIf([](const auto& known) { return known.value().expired(); });
        m_forms.insert(digest, form);
    }

private:
    std::mutex m_mutex;
    QHash<QByteArray, std::weak_ptr<const Form>> m_forms;
};

QByteArray digestOf(const QByteArray& json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256);
}

KnownForms& knownForms()
{
    static KnownForms forms;
    return forms;
}

} // namespace

void checkPlainId(const JsonNode& node, const QString& id)
{
    if (!isPlainId(id))
        node.fault(Messages::tr("“%1” may hold a–z, 0–9, “_” and “.” only.").arg(id));
    checkLength(node, id);
}

QString IdList::read(const JsonNode& node)
{
    const QString id = node.text(u"id"_qs);
    checkIdPart(node.member(u"id"_qs), id);
    add(node.member(u"id"_qs), id);
    return id;
}

void IdList::add(const JsonNode& place, const QString& id)
{
    if (m_ids.contains(id))
        place.fault(Messages::tr("“%1” is there already.").arg(id));
    m_ids.insert(id);
}

void faultUnknownWord(const JsonNode& node, const QString& word, const QStringList& known)
{
    node.fault(Messages::tr("“%1” must be one of: %2.").arg(word, known.join(u", ")));
}

JsonNode rootOf(const QJsonDocument& document, JsonFaults& faults)
{
    return {document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QString(), faults};
}

std::shared_ptr<Form> readForm(const JsonNode& root)
{
    root.onlyKeys({u"format"_qs, u"version"_qs, u"id"_qs, u"title"_qs, u"source"_qs, u"years"_qs,
                   u"tables"_qs, u"sheets"_qs, u"sections"_qs, u"signoff"_qs, u"key_figures"_qs,
                   u"checks"_qs, u"carry"_qs, u"intake_aliases"_qs});
    auto form = std::make_shared<Form>();
    readHead(root, *form);
    const std::size_t before = root.faultCount();
    readTables(root, *form);
    if (root.faultCount() > before)
        return form;
    for (const auto read : {readSheets, readSections, readSignoff, readKeyFigures, readChecks,
                            readCarries, readIntakeAliases}) {
        if (root.isFull())
            return form;
        read(root, *form);
    }
    form->buildIndexes();
    return form;
}

Result<FormPtr> loadForm(const QByteArray& json, const QString& where)
{
    const QByteArray digest = digestOf(json);
    if (FormPtr known = knownForms().find(digest))
        return known;
    const FormBytes bytes = readFormBytes(json);
    if (bytes.fault)
        return fail(ErrorCode::Unreadable, faultText(where, *bytes.fault));
    JsonFaults faults(where);
    const auto form = readForm(rootOf(bytes.document, faults));
    if (!faults.all().empty()) {
        const JsonFault& first = faults.all().front();
        return fail(
            ErrorCode::Unreadable,
            faultText(where, {first.pointer, JsonLines(json).lineOf(first.pointer), first.what}));
    }
    form->json = json;
    form->sha256 = QString::fromLatin1(digest.toHex());
    knownForms().add(digest, form);
    return FormPtr(form);
}

} // namespace gongkai
