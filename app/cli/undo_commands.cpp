// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo: the last act is taken back, or done again; also one of the window, also days later.
#include "app/cli/report_access.h"

namespace gongkai::cli {
namespace {

Result<int> step(const Arguments& arguments, Result<void> (ReportEditor::*once)(),
                 bool (ReportEditor::*can)() const, const QString& none, Output& output)
{
    const QString path = arguments.words()[0];
    const auto open = openForWriting(path, output);
    if (!open)
        return fail(open.error());
    ReportEditor& editor = *open->editor;
    if (!(editor.*can)())
        return fail(ErrorCode::Invalid, none.arg(path));
    std::vector<FieldKey> changed;
    QObject::connect(&editor, &ReportEditor::changed,
                     [&](const std::vector<FieldKey>& keys) { changed = keys; });
    if (const auto done = (editor.*once)(); !done)
        return fail(done.error());
    listFields(editor.report(), changed, output);
    return Done;
}

} // namespace

Result<int> runUndo(const Arguments& arguments, Output& output)
{
    return step(arguments, &ReportEditor::undo, &ReportEditor::canUndo,
                Texts::tr("%1: there is nothing to undo."), output);
}

Result<int> runRedo(const Arguments& arguments, Output& output)
{
    return step(arguments, &ReportEditor::redo, &ReportEditor::canRedo,
                Texts::tr("%1: there is nothing to redo."), output);
}

} // namespace gongkai::cli
