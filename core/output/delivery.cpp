// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/delivery.h"

#include "core/base/text.h"
#include "core/checks/check_engine.h"
#include "core/output/findings_annex.h"
#include "core/report/names.h"
#include "core/words/agency_name.h"
#include "core/words/text_explanations.h"
#include "core/words/text_messages.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Delivery)
};

using Kind = DeliveryGap::Kind;
using Gaps = std::vector<DeliveryGap>;

constexpr qsizetype mostNamed = 3; // of one kind, in one line
constexpr qsizetype longestName = 48;

QString nameInLine(const DeliveryGap& gap)
{
    QString name = gap.text.simplified();
    if (name.endsWith(u'。'))
        name.chop(1);
    return name.size() <= longestName ? name : name.first(cutPlace(name, longestName - 2)) + u"……";
}

FieldKey yearField()
{
    return {FieldKind::Meta, QStringLiteral("year")};
}

void addAgency(const Report& report, Gaps& gaps)
{
    for (const FieldKey& field : coverErrors(report))
        gaps.push_back({Kind::Agency, Severity::Error,
                        Messages::tr("The name of the agency is missing"), field});
}

// The blank cell a check waits for, else the first it is about.
FieldKey placeOf(const Finding& finding)
{
    const auto& cells = finding.blank.empty() ? finding.cells : finding.blank;
    return cells.empty() ? yearField() : FieldKey::cell(cells.front());
}

Kind kindOf(const Check& check)
{
    switch (check.kind) {
    case Check::Kind::Jump:
        return Kind::Jump;
    case Check::Kind::TableEmpty:
        return Kind::EmptyTable;
    default:
        return Kind::Broken;
    }
}

void addChecks(const Report& report, const std::vector<Finding>& findings, Gaps& gaps)
{
    const std::vector<int> groups = emptyTableOf(findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        const Severity severity = finding.check->severity;
        const bool waits =
            finding.outcome == Outcome::Undecidable && severity != Severity::Hint && groups[i] < 0;
        if (waits || isOpen(report, finding))
            gaps.push_back({waits ? Kind::Undecided : kindOf(*finding.check),
                            severity,
                            finding.message,
                            placeOf(finding),
                            {},
                            static_cast<int>(i)});
    }
}

// A part that a report needs a text in: no table stands for it, and it has a name of its own.
bool needsText(const Section& section)
{
    return !section.narrative.isEmpty() && !section.heading.isEmpty() && section.sheets.empty();
}

std::set<QString> partsWithoutText(const Report& report)
{
    std::set<QString> parts;
    for (const Section& section : report.form().sections)
        if (needsText(section) && report.narrative(section.narrative).trimmed().isEmpty())
            parts.insert(section.narrative);
    return parts;
}

void addWords(const Report& report, const std::vector<TextFinding>& findings, Gaps& gaps)
{
    const std::set<QString> unwritten = partsWithoutText(report);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const TextFinding& finding = findings[i];
        // What only says that a part is unwritten is said of the part.
        const bool isUnwritten = unwritten.count(finding.place.part) != 0;
        if (isUnwritten && finding.variant == u"unwritten")
            continue;
        const bool waits = finding.outcome == Outcome::Undecidable &&
                           finding.severity != Severity::Hint && !isUnwritten;
        if (waits || isOpen(report, finding))
            gaps.push_back(
                {Kind::Words,
                 finding.severity,
                 Messages::tr("%1: %2").arg(printedPartName(report.form(), finding.place.part),
                                            textFindingMessage(finding, report)),
                 {FieldKind::Narrative, finding.place.part},
                 finding.place,
                 static_cast<int>(i)});
    }
}

// One gap, or an explanation, stands for a table that is blank as a whole.
std::set<QString> blankTables(const std::vector<Finding>& findings)
{
    std::set<QString> tables;
    for (const Finding& finding : findings)
        if (finding.check->kind == Check::Kind::TableEmpty && finding.outcome == Outcome::Broken)
            tables.insert(finding.instance->id);
    return tables;
}

void addCells(const Report& report, const std::vector<Finding>& findings, Gaps& gaps)
{
    const std::set<QString> tables = blankTables(findings);
    for (const CellId& cell : report.cells())
        if (report.figure(cell).isBlank() && tables.count(cell.table) == 0)
            gaps.push_back(
                {Kind::Blank, Severity::Warning, report.cellLabel(cell), FieldKey::cell(cell)});
}

QString unconfirmedText(const Report& report, const FieldKey& key)
{
    const auto cell = key.kind == FieldKind::Cell ? CellId::fromString(key.id) : std::nullopt;
    if (!cell)
        return key.id == u"level" ? Messages::tr("Level of the agency, inferred from its name")
                                  : Messages::tr("Kind of the agency, inferred from its name");
    const auto origin = report.originOf(key);
    const QString figure = report.figure(*cell).toDisplay(report.cellType(*cell));
    const QString text = Messages::tr("%1: %2").arg(report.cellLabel(*cell), figure);
    return origin && !origin->from.isEmpty() ? Messages::tr("%1, from %2").arg(text, origin->from)
                                             : text;
}

void addUnconfirmed(const Report& report, Gaps& gaps)
{
    for (const FieldKey& key : report.unconfirmed())
        gaps.push_back({Kind::Unconfirmed, Severity::Warning, unconfirmedText(report, key), key});
}

void addParts(const Report& report, Gaps& gaps)
{
    const std::set<QString> unwritten = partsWithoutText(report);
    for (const Section& section : report.form().sections)
        if (unwritten.count(section.narrative) != 0)
            gaps.push_back({Kind::Part,
                            Severity::Warning,
                            section.heading,
                            {FieldKind::Narrative, section.narrative}});
}

void addFields(const Report& report, const ComposeOptions& options, Gaps& gaps)
{
    const auto add = [&](const FieldKey& field, const QString& name) {
        if (report.field(field).trimmed().isEmpty())
            gaps.push_back({Kind::Field, Severity::Warning, name, field});
    };
    const bool isSignoff = options.purpose == Purpose::Signoff;
    if (!isSignoff && !report.form().signoffOnForm && options.extent == Extent::Whole)
        add({FieldKind::Cover, QStringLiteral("issue_date")},
            coverFieldName(QStringLiteral("issue_date")));
    for (const SignoffField& field : report.form().signoff)
        if (field.onForm || (isSignoff && field.id != u"date"))
            add({FieldKind::Signoff, field.id}, field.label);
}

void addStanding(const Report& report, Gaps& gaps)
{
    const auto add = [&](const char* field, const QString& text) {
        gaps.push_back(
            {Kind::Standing, Severity::Hint, text, {FieldKind::Meta, QLatin1String(field)}});
    };
    if (report.scope() == u"aggregate")
        add("scope", Messages::tr("This is the sum of a whole region, not the agency's own"));
    else if (report.scope() == u"system")
        add("scope", Messages::tr("This is the report of a whole system, not the agency's own"));
    if (report.edition() > 1)
        add("edition", Messages::tr("This is edition %1, which corrects what was published")
                           .arg(report.edition()));
}

// The first and behind the last of each kind.
std::vector<std::pair<Gaps::const_iterator, Gaps::const_iterator>> kindsOf(const Gaps& gaps)
{
    std::vector<std::pair<Gaps::const_iterator, Gaps::const_iterator>> kinds;
    for (auto first = gaps.begin(); first != gaps.end(); first = kinds.back().second) {
        const Kind kind = first->kind;
        kinds.emplace_back(first, std::find_if(first, gaps.end(), [kind](const DeliveryGap& gap) {
                               return gap.kind != kind;
                           }));
    }
    return kinds;
}

void sortGaps(Gaps& gaps)
{
    std::ranges::stable_sort(gaps, [](const DeliveryGap& a, const DeliveryGap& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.severity < b.severity;
    });
}

} // namespace

std::vector<FieldKey> coverErrors(const Report& report)
{
    const FieldKey name{FieldKind::Agency, QStringLiteral("name")};
    return isAgencyNamed(report.field(name)) ? std::vector<FieldKey>() : std::vector{name};
}

std::vector<DeliveryGap> deliveryGaps(const Report& report, const ReportFindings& findings,
                                      const ComposeOptions& options)
{
    Gaps gaps;
    addAgency(report, gaps);
    addChecks(report, findings.cells, gaps);
    addCells(report, findings.cells, gaps);
    addUnconfirmed(report, gaps);
    if (options.extent == Extent::Whole) {
        addWords(report, findings.words, gaps);
        addParts(report, gaps);
    }
    addFields(report, options, gaps);
    addStanding(report, gaps);
    sortGaps(gaps);
    return gaps;
}

void mergeGaps(std::vector<DeliveryGap>& gaps, const std::vector<DeliveryGap>& more)
{
    for (const DeliveryGap& gap : more)
        if (std::ranges::find(gaps, gap) == gaps.end())
            gaps.push_back(gap);
    sortGaps(gaps);
}

bool isAnythingOpen(const std::vector<DeliveryGap>& gaps)
{
    return std::ranges::any_of(
        gaps, [](const DeliveryGap& gap) { return gap.severity != Severity::Hint; });
}

QString gapKindName(DeliveryGap::Kind kind)
{
    switch (kind) {
    case Kind::Agency:
        return Messages::tr("Agency");
    case Kind::Broken:
        return Messages::tr("Checks that do not hold");
    case Kind::Words:
        return Messages::tr("Text");
    case Kind::Undecided:
        return Messages::tr("Checks that wait for a figure");
    case Kind::Jump:
        return Messages::tr("Far from last year's figures, not explained");
    case Kind::EmptyTable:
        return Messages::tr("Tables that are blank as a whole");
    case Kind::Blank:
        return Messages::tr("Blank cells");
    case Kind::Unconfirmed:
        return Messages::tr("Copied or inferred, and not confirmed");
    case Kind::Part:
        return Messages::tr("Parts without text");
    case Kind::Field:
        return Messages::tr("Cover and sign-off, not filled in");
    case Kind::Standing:
        break;
    }
    return Messages::tr("To be confirmed");
}

QString deliveryCounts(const std::vector<DeliveryGap>& gaps)
{
    QStringList counts;
    for (const auto& [first, end] : kindsOf(gaps))
        counts += Messages::tr("%1 %2").arg(gapKindName(first->kind), QString::number(end - first));
    return counts.join(Messages::tr("; "));
}

QStringList deliverySummary(const std::vector<DeliveryGap>& gaps)
{
    QStringList lines;
    for (const auto& [first, end] : kindsOf(gaps)) {
        const auto count = end - first;
        QStringList named;
        for (auto gap = first; gap != end && named.size() < mostNamed; ++gap)
            named += nameInLine(*gap);
        QString all = named.join(Messages::tr("; "));
        if (count > mostNamed)
            all = Messages::tr("%1 and others").arg(all);
        lines +=
            Messages::tr("%1 (%2): %3").arg(gapKindName(first->kind), QString::number(count), all);
    }
    return lines;
}

} // namespace gongkai
