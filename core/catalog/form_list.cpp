// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/form_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::FormList)
};

QString yearsOf(const Form& form)
{
    const QString first = QString::number(form.firstYear);
    if (!form.lastYear)
        return Messages::tr("from %1").arg(first);
    return *form.lastYear == form.firstYear
               ? first
               : QStringLiteral("%1–%2").arg(first, QString::number(*form.lastYear));
}

QString sourceOf(const FormPtr& form, const Catalog& catalog)
{
    const auto& files = catalog.files();
    const auto file = std::ranges::find_if(files, [&](const FormFile& each) {
        return each.state == FormFile::State::Used && each.form == form;
    });
    return file == files.end() ? Messages::tr("built-in") : file->name();
}

} // namespace

std::vector<FormInUse> formsInUse(const Catalog& catalog)
{
    std::vector<FormInUse> used;
    for (const FormPtr& form : catalog.forms())
        used.push_back({form->id, yearsOf(*form), sourceOf(form, catalog), form->title});
    return used;
}

QStringList formFolderLines(const Catalog& catalog)
{
    const QString folder = QDir::toNativeSeparators(Catalog::userFolder());
    QStringList lines{
        QFileInfo(folder).isDir()
            ? Messages::tr("Folder for forms: %1").arg(folder)
            : Messages::tr("Folder for forms: %1 (not there; make it to add forms)").arg(folder)};
    for (const FormFile& file : catalog.files()) {
        if (file.state != FormFile::State::Used)
            lines += file.lines();
        else if (file.replacesBuiltIn)
            lines += Messages::tr("%1: used instead of the built-in form %2")
                         .arg(file.name(), file.form->id);
        else
            lines += Messages::tr("%1: used").arg(file.name());
    }
    return lines;
}

} // namespace gongkai
