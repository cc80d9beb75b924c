// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form_reader.h"

#include "core/base/json_text.h"
#include "core/catalog/catalog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FormReader)
};

// Letters, digits, “_” and “.”: what an id may consist of anywhere.
bool isPlainId(const QString& id)
{
    return std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
    });
}

void checkIdPart(const JsonNode& node, const QString& id)
{
    if (!isIdPart(id))
        node.fault(Messages::tr("must begin with a–z and may hold a–z, 0–9 and “_” only."));
}

void checkPlainId(const JsonNode& node, const QString& id)
{
    if (!isPlainId(id))
        node.fault(Messages::tr("may hold a–z, 0–9, “_” and “.” only."));
}

void readHead(const JsonNode& node, Form& form)
{
    if (node.text(u"format"_qs) != u"gongkai-form")
        node.member(u"format"_qs).fault(Messages::tr("must be “gongkai-form”."));
    if (node.member(u"version"_qs).integer() != 1)
        node.member(u"version"_qs).fault(Messages::tr("must be 1; use a newer program."));
    form.id = node.text(u"id"_qs);
    checkPlainId(node.member(u"id"_qs), form.id);
    form.title = node.text(u"title"_qs);
    form.source = node.text(u"source"_qs);
    const JsonNode years = node.member(u"years"_qs);
    years.onlyKeys({u"first"_qs, u"last"_qs});
    form.firstYear = years.member(u"first"_qs).integer();
    if (years.has(u"last"_qs))
        form.lastYear = years.member(u"last"_qs).integer();
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
}

void readSheets(const JsonNode& node, Form& form)
{
    IdList ids;
    QSet<CellId> shown;
    for (const JsonNode& item : node.items(u"sheets"_qs)) {
        ids.read(item);
        form.sheets.push_back(readSheet(item, form, shown));
    }
    for (const CellId& cell : form.cells()) {
        if (!shown.contains(cell))
            node.member(u"sheets"_qs)
                .fault(Messages::tr("no sheet shows the cell “%1”.").arg(cell.toString()));
    }
}

Section readSection(const JsonNode& node, const Form& form)
{
    node.onlyKeys({u"narrative"_qs, u"heading"_qs, u"sheets"_qs, u"hint"_qs});
    Section section;
    section.narrative = node.optionalText(u"narrative"_qs);
    if (!section.narrative.isEmpty())
        checkIdPart(node.member(u"narrative"_qs), section.narrative);
    section.heading = node.member(u"heading"_qs).anyText();
    section.hint = node.optionalText(u"hint"_qs);
    for (const JsonNode& item : node.optionalItems(u"sheets"_qs)) {
        section.sheets.push_back(item.text());
        if (!form.sheet(item.text()))
            item.fault(Messages::tr("there is no such sheet."));
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

void readSignoff(const JsonNode& node, Form& form)
{
    IdList ids;
    for (const JsonNode& item : node.items(u"signoff"_qs)) {
        item.onlyKeys({u"id"_qs, u"label"_qs, u"on_form"_qs});
        SignoffField field{ids.read(item), item.text(u"label"_qs), item.flag(u"on_form"_qs)};
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
            item.member(u"cell"_qs).fault(Messages::tr("there is no such cell in this form."));
        else
            form.keyFigures.push_back({item.text(u"label"_qs), *cell});
    }
}

void readChecks(const JsonNode& node, Form& form)
{
    IdList ids;
    for (const JsonNode& item : node.items(u"checks"_qs)) {
        form.checks.push_back(readCheck(item, form));
        ids.add(item.member(u"id"_qs), form.checks.back().id);
        checkPlainId(item.member(u"id"_qs), form.checks.back().id);
    }
}

void readCarries(const JsonNode& node, Form& form)
{
    IdList ids;
    for (const JsonNode& item : node.optionalItems(u"carry"_qs)) {
        form.carry.push_back(readCarry(item, form));
        ids.add(item.member(u"from"_qs), form.carry.back().fromForm);
    }
}

void readIntakeAliases(const JsonNode& node, Form& form)
{
    for (const JsonNode& item : node.optionalItems(u"intake_aliases"_qs)) {
        item.onlyKeys({u"label"_qs, u"row"_qs, u"note"_qs});
        IntakeAlias alias{item.text(u"label"_qs), item.text(u"row"_qs), item.text(u"note"_qs)};
        const Table* table = form.table(alias.row.section(u'.', 0, 0));
        const Row* row = table ? table->row(alias.row.section(u'.', 1)) : nullptr;
        if (!row || row->heading)
            item.member(u"row"_qs).fault(Messages::tr("there is no such row."));
        form.intakeAliases.push_back(std::move(alias));
    }
}

} // namespace

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

void faultUnknownWord(const JsonNode& node, const QStringList& known)
{
    node.fault(Messages::tr("must be one of: %1.").arg(known.join(u", ")));
}

Result<FormPtr> loadForm(const QByteArray& json, const QString& where)
{
    const auto document = parseJson(json, where);
    if (!document)
        return fail(document.error());
    JsonFaults faults(where);
    const JsonNode root(document->isObject() ? QJsonValue(document->object()) : QJsonValue(),
                        QString(), faults);
    root.onlyKeys({u"format"_qs, u"version"_qs, u"id"_qs, u"title"_qs, u"source"_qs, u"years"_qs,
                   u"tables"_qs, u"sheets"_qs, u"sections"_qs, u"signoff"_qs, u"key_figures"_qs,
                   u"checks"_qs, u"carry"_qs, u"intake_aliases"_qs});
    auto form = std::make_shared<Form>();
    for (const auto read : {readHead, readTables, readSheets, readSections, readSignoff,
                            readKeyFigures, readChecks, readCarries, readIntakeAliases}) {
        read(root, *form);
        if (faults.first())
            return fail(*faults.first());
    }
    form->json = json;
    form->sha256 =
        QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    form->buildIndexes();
    return FormPtr(std::move(form));
}

} // namespace gongkai
