// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"

#include "core/base/read_bytes.h"
#include "core/base/text.h"
#include "core/report/names.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <optional>
#include <utility>

namespace gongkai::cli {
namespace {

const qint64 largestSource = Budget::most(Limit::File);

// “: ” and what stands in a field that is no cell's, on one line; "" where it is for programs.
QString valueText(const Report& report, const FieldKey& field)
{
    const QString value = report.field(field);
    const bool isJson = value.startsWith(u'{') || value.startsWith(u'[');
    if (field.kind == FieldKind::Explanation) {
        const auto explanation =
            report.explanation(field.id.section(u'/', 0, 0), field.id.section(u'/', 1));
        return u": " + (explanation ? explanation->text.simplified() : Texts::tr("(blank)"));
    }
    if (isJson && field.kind != FieldKind::Narrative)
        return {};
    return u": " + (value.isEmpty() ? Texts::tr("(blank)") : shortened(value.simplified()));
}

// Up to some bytes of the standard input, which may be a pipe: QFile does not wait for one that
// delivers in pieces, and leaves the stream in error. Nothing when it breaks.
std::optional<QByteArray> readStandardInput(qint64 most)
{
    // All the room at once: growing would need twice as much. What is not read into costs nothing.
    QByteArray bytes(most, Qt::Uninitialized);
    const size_t got = std::fread(bytes.data(), 1, static_cast<size_t>(most), stdin);
    if (std::ferror(stdin) != 0)
        return std::nullopt;
    bytes.truncate(static_cast<qsizetype>(got));
    bytes.squeeze();
    return bytes;
}

// Likewise, of a file.
std::optional<QByteArray> readAllOf(QFile& file, qint64 most)
{
    QByteArray bytes = readUpTo(file, most);
    return file.error() == QFileDevice::NoError ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

Catalog loadCatalog(Output& output)
{
    Catalog catalog = Catalog::builtIn();
    for (const Error& error : catalog.addUserFolder())
        output.notes += error.message;
    return catalog;
}

Lexicon loadLexicon(Output& output)
{
    Lexicon lexicon = Lexicon::builtIn();
    for (const Error& error : addWordFolder(lexicon, userWordFolder()))
        output.notes += error.message;
    return lexicon;
}

Result<OpenReport> openForWriting(const QString& path, Output& output)
{
    auto file = ReportFile::open(path, {});
    if (!file)
        return fail(file.error());
    output.notes += (*file)->notices();
    if ((*file)->isReadOnly())
        return fail(ErrorCode::Unwritable, (*file)->whyReadOnly());
    OpenReport open;
    open.file = std::move(*file);
    open.editor = std::make_unique<ReportEditor>(*open.file);
    return open;
}

Result<Report> readReportFile(const QString& path, Output& output, QDateTime* savedAt)
{
    auto file = ReportFile::open(path, {.mode = ReportFile::Mode::Read});
    if (!file)
        return fail(file.error());
    output.notes += (*file)->notices();
    if (savedAt)
        *savedAt = (*file)->savedAt();
    return (*file)->report();
}

Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    const bool isStandardInput = path == u"-";
    if (!isStandardInput && !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: cannot be read; check the name and your rights.").arg(path),
                    file.errorString());
    const auto bytes =
        isStandardInput ? readStandardInput(largestSource + 1) : readAllOf(file, largestSource + 1);
    if (!bytes)
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: cannot be read to its end; try once more.").arg(path),
                    file.errorString());
    if (bytes->size() > largestSource)
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: larger than 256 MB, this is not a report.").arg(path));
    return *bytes;
}

Result<IntakeResult> readSource(const QString& path, const SourceHint& hint, Output& output)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return fail(bytes.error());
    return gongkai::readSource(*bytes, path, hint, loadCatalog(output));
}

QString fieldText(const Report& report, const FieldKey& field)
{
    const auto cell = CellId::fromString(field.id);
    const bool isOfCell = field.kind == FieldKind::Cell || field.kind == FieldKind::Origin;
    QString label;
    if (cell && isOfCell && report.hasCell(*cell))
        label = report.cellLabel(*cell);
    else if (field.kind == FieldKind::Cover)
        label = coverFieldName(field.id);
    for (const SignoffField& known : report.form().signoff)
        if (field == FieldKey{FieldKind::Signoff, known.id})
            label = known.label;
    for (const Section& section : report.form().sections)
        if (field == FieldKey{FieldKind::Narrative, section.narrative})
            label = section.heading;
    const QString name =
        field.kind == FieldKind::Cell ? field.id : fieldKindName(field.kind) + u'/' + field.id;
    return label.isEmpty() ? name : name + Texts::tr(" (%1)").arg(label);
}

QString cellLine(const Report& report, const CellId& cell)
{
    // Of a row that is there no longer the name is left.
    if (!report.hasCell(cell))
        return cell.toString() + u'=';
    const QString unit = report.unit(cell);
    return QStringLiteral("%1=%2\t%3%4")
        .arg(cell.toString(), report.figure(cell).toString(), report.cellLabel(cell),
             unit.isEmpty() ? unit : QStringLiteral("（%1）").arg(unit));
}

void listFields(const Report& report, const std::vector<FieldKey>& fields, Output& output)
{
    std::vector<CellId> cells; // of a cell figure and origin may be in one operation
    std::vector<FieldKey> others;
    for (FieldKey field : fields) {
        for (const FieldKey& rank : agencyRankFields())
            if (field == FieldKey::originOf(rank))
                field = rank;
        const bool isOfCell = field.kind == FieldKind::Cell || field.kind == FieldKind::Origin;
        const auto cell = isOfCell ? CellId::fromString(field.id) : std::nullopt;
        if (!cell)
            others.push_back(field);
        else if (std::ranges::find(cells, *cell) == cells.end())
            cells.push_back(*cell);
    }
    for (const CellId& cell : report.cells())
        if (std::ranges::find(cells, cell) != cells.end())
            output.line(cellLine(report, cell));
    for (const CellId& cell : cells) // of a row that is there no longer
        if (!report.hasCell(cell))
            output.line(cellLine(report, cell));
    for (const FieldKey& field : others)
        output.line(fieldText(report, field) + valueText(report, field));
}

Result<int> applyAndList(const OpenReport& open, const Operation& operation, Output& output)
{
    if (const auto done = open.editor->apply(operation); !done)
        return fail(done.error());
    std::vector<FieldKey> fields;
    std::ranges::transform(operation.changes, std::back_inserter(fields), &Change::key);
    listFields(open.editor->report(), fields, output);
    return Done;
}

void sayOpen(const QString& path, const std::vector<DeliveryGap>& gaps, Output& output)
{
    for (const QString& line : deliverySummary(gaps))
        output.notes += Texts::tr("%1: still open: %2").arg(path, line);
}

bool isHeldBack(const Arguments& arguments, const std::vector<DeliveryGap>& gaps, Output& output)
{
    if (!arguments.has(QStringLiteral("strict")) || !isAnythingOpen(gaps))
        return false;
    const QString& path = arguments.words()[0];
    sayOpen(path, gaps, output);
    output.notes +=
        Texts::tr("%1: nothing was written, because something is open (--strict).").arg(path);
    return true;
}

bool isSameFile(const QString& a, const QString& b)
{
    const QString place = QFileInfo(a).canonicalFilePath();
    return !place.isEmpty() && place == QFileInfo(b).canonicalFilePath();
}

} // namespace gongkai::cli
