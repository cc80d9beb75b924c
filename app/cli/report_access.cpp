// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"

#include "core/base/read_bytes.h"
#include "core/report/names.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace gongkai::cli {
namespace {

const qint64 largestSource = Budget::most(Limit::File);

} // namespace

Catalog loadCatalog(Output& output)
{
    Catalog catalog = Catalog::builtIn();
    for (const Error& error : catalog.addFolder(Catalog::userFolder()))
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

Result<Report> readReportFile(const QString& path, Output& output)
{
    auto file = ReportFile::open(path, {.mode = ReportFile::Mode::Read});
    if (!file)
        return fail(file.error());
    output.notes += (*file)->notices();
    return (*file)->report();
}

Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    const bool isOpen =
        path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: cannot be read; check the name and your rights.").arg(path),
                    file.errorString());
    const QByteArray bytes = readUpTo(file, largestSource + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: cannot be read to its end; try once more.").arg(path),
                    file.errorString());
    if (bytes.size() > largestSource)
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: larger than 256 MB, this is not a report.").arg(path));
    return bytes;
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

bool isSameFile(const QString& a, const QString& b)
{
    const QString place = QFileInfo(a).canonicalFilePath();
    return !place.isEmpty() && place == QFileInfo(b).canonicalFilePath();
}

} // namespace gongkai::cli
