// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// form: for who writes a form file.
#include "app/cli/report_access.h"
#include "core/catalog/form_list.h"
#include "core/checks/form_examples.h"
#include "core/output/compose.h"
#include "core/output/paper/paginator.h"
#include "core/output/writers.h"

#include <QFileInfo>

#include <algorithm>

namespace gongkai::cli {
namespace {

// Last year's forms: those of the file's own folder first, then those the program uses.
FormLookup formsBeside(const QString& path, const Catalog& known)
{
    Catalog beside = Catalog::builtIn();
    (void)beside.addFolder(QFileInfo(path).path());
    std::vector<FormPtr> forms;
    for (const FormFile& file : beside.files())
        if (file.form)
            forms.push_back(file.form);
    return [forms, known](const QString& id) -> FormPtr {
        const auto found =
            std::ranges::find(forms, id, [](const FormPtr& form) { return form->id; });
        return found == forms.end() ? known.form(id) : *found;
    };
}

struct Checked
{
    FormInspection inspection;
    QStringList lines; ///< what is wrong, as it is printed
};

Result<Checked> inspect(const QString& path, Output& output)
{
    const auto json = readBytes(path);
    if (!json)
        return fail(json.error());
    Checked checked;
    checked.inspection = inspectForm(*json, formsBeside(path, loadCatalog(output)));
    std::vector<FormFault>& faults = checked.inspection.faults;
    if (checked.inspection.form) {
        const std::vector<FormFault> examples = faultyExamples(checked.inspection.form);
        faults.insert(faults.end(), examples.begin(), examples.end());
        std::ranges::stable_sort(faults, {}, &FormFault::line);
    }
    for (const FormFault& fault : faults)
        checked.lines += faultText(path, fault);
    return checked;
}

Result<int> checkForm(const Arguments& arguments, Output& output)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Invalid, Texts::tr("Usage: gongkai-cli form check FILE.json"));
    const QString& path = arguments.words()[1];
    const auto checked = inspect(path, output);
    if (!checked)
        return fail(checked.error());
    for (const QString& line : checked->lines)
        output.line(line);
    for (const FormFault& warning : checked->inspection.warnings)
        output.line(Texts::tr("Note: %1").arg(faultText(path, warning)));
    if (!checked->lines.isEmpty()) {
        output.line(Texts::tr("%1: %2 faults.").arg(path, QString::number(checked->lines.size())));
        return Refused;
    }
    const Form& form = *checked->inspection.form;
    std::size_t equations = 0;
    for (const Check& check : form.checks)
        equations += check.instances.size();
    output.line(
        Texts::tr("%1: form %2 is in order: %3 cells, %4 checks with %5 equations, both examples "
                  "of each say what they must.")
            .arg(path, form.id, QString::number(form.cells().size()),
                 QString::number(form.checks.size()), QString::number(equations)));
    return Done;
}

Result<int> listForms(Output& output)
{
    Catalog catalog = Catalog::builtIn();
    (void)catalog.addUserFolder();
    for (const FormInUse& form : formsInUse(catalog))
        output.line(QStringList{form.id, form.years, form.from, form.title}.join(u'\t'));
    for (const QString& line : formFolderLines(catalog))
        output.line(line);
    return Done;
}

Result<int> writeOut(const Arguments& arguments, const QByteArray& content, Output& output)
{
    const QString target = arguments.value(QStringLiteral("o"));
    if (target.isEmpty() || target == u"-") {
        output.text = content;
        return Done;
    }
    if (const auto saved = saveFile(target, content, arguments.has(QStringLiteral("force")));
        !saved)
        return fail(saved.error());
    return Done;
}

Result<int> exportForm(const Arguments& arguments, Output& output)
{
    const QString id = arguments.words().value(1);
    const Catalog catalog = loadCatalog(output);
    const FormPtr form = catalog.form(id);
    if (form)
        return writeOut(arguments, form->json, output);
    QStringList ids;
    for (const FormPtr& known : catalog.forms())
        ids += known->id;
    return fail(
        ErrorCode::Invalid,
        Texts::tr("There is no form “%1”; there are %2.").arg(id, ids.join(QStringLiteral(", "))));
}

Result<int> previewForm(const Arguments& arguments, Output& output)
{
    const QString target = arguments.value(QStringLiteral("o"));
    if (arguments.words().size() != 2 || target.isEmpty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("Usage: gongkai-cli form preview FILE.json -o OUT.pdf"));
    const QString& path = arguments.words()[1];
    if (isSameFile(path, target))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: source and target are one file; choose another target.").arg(target));
    const auto checked = inspect(path, output);
    if (!checked)
        return fail(checked.error());
    if (!checked->inspection.form) {
        output.notes += checked->lines;
        return Refused;
    }
    const FormPtr& form = checked->inspection.form;
    const Report blank(form, form->firstYear, Texts::tr("(name of the agency)"));
    const auto pdf = writePdf(compose(blank, {}, {.purpose = Purpose::Publish}), {});
    if (!pdf)
        return fail(pdf.error());
    output.notes += checked->lines;
    return writeOut(arguments, *pdf, output);
}

} // namespace

Result<int> runForm(const Arguments& arguments, Output& output)
{
    const QString& what = arguments.words()[0];
    if (what == u"check")
        return checkForm(arguments, output);
    if (what == u"list")
        return listForms(output);
    if (what == u"export")
        return exportForm(arguments, output);
    if (what == u"preview")
        return previewForm(arguments, output);
    return fail(ErrorCode::Invalid,
                Texts::tr("form takes check, list, export or preview, not “%1”.").arg(what));
}

} // namespace gongkai::cli
