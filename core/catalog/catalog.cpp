// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/form_limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

// Outside of any namespace, as Qt asks for resources in static libraries.
static void registerBuiltInForms()
{
    Q_INIT_RESOURCE(catalog);
}

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Catalog)
};

Result<FormPtr> readForm(const QDir& folder, const QString& name)
{
    // A device or a pipe could be read for ever.
    const QString path = folder.filePath(name);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Unreadable,
                    Messages::tr("%1: not a file; remove it from the folder for forms.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, Messages::tr("%1: the file cannot be read.").arg(name),
                    file.errorString());
    const QByteArray json = file.read(form_limits::bytes + 1);
    if (file.error() != QFileDevice::NoError) // a part of a form is none
        return fail(ErrorCode::Unreadable, Messages::tr("%1: the file cannot be read.").arg(name),
                    file.errorString());
    return loadForm(json, name);
}

} // namespace

Catalog Catalog::builtIn()
{
    registerBuiltInForms();
    Catalog catalog;
    [[maybe_unused]] const auto errors = catalog.addFolder(QStringLiteral(":/catalog"));
    Q_ASSERT(errors.empty());
    return catalog;
}

std::vector<Error> Catalog::addFolder(const QString& folder)
{
    const QDir dir(folder);
    std::vector<Error> errors;
    for (const QString& name :
         dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name)) {
        if (auto form = readForm(dir, name)) {
            std::erase_if(m_forms, [&](const FormPtr& known) { return known->id == (*form)->id; });
            m_forms.push_back(*std::move(form));
        } else {
            errors.push_back(form.error());
        }
    }
    std::ranges::stable_sort(m_forms, {}, [](const FormPtr& form) { return form->firstYear; });
    return errors;
}

FormPtr Catalog::form(const QString& id) const
{
    const auto found = std::ranges::find(m_forms, id, [](const FormPtr& form) { return form->id; });
    return found == m_forms.end() ? nullptr : *found;
}

FormPtr Catalog::formForYear(int year) const
{
    FormPtr newest;
    for (const FormPtr& form : m_forms) {
        if (form->fitsYear(year))
            newest = form;
    }
    return newest;
}

QString Catalog::userFolder()
{
    const QString named = qEnvironmentVariable("GONGKAI_FORMS");
    if (!named.isEmpty())
        return named;
    // Not AppConfigLocation: the window and the command line have different program names.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/gongkai/forms");
}

} // namespace gongkai
