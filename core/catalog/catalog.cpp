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
#include <utility>

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

// A part of a form is none, and a device or a pipe could be read for ever.
Result<QByteArray> readBytes(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Unreadable,
                    Messages::tr("not a file; remove it from the folder for forms."));
    QFile file(path);
    QByteArray json;
    if (file.open(QIODevice::ReadOnly))
        json = file.read(form_limits::bytes + 1);
    if (!file.isOpen() || file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable, Messages::tr("the file cannot be read."),
                    file.errorString());
    return json;
}

FormPtr formOf(const std::vector<FormPtr>& forms, const QString& id)
{
    const auto found = std::ranges::find(forms, id, [](const FormPtr& form) { return form->id; });
    return found == forms.end() ? nullptr : *found;
}

bool isForm(const QString& name)
{
    return name.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
}

// Every file of the folder as it stands by itself.
std::vector<FormFile> readFiles(const QDir& dir)
{
    std::vector<FormFile> files;
    const QStringList names = dir.entryList(QDir::Files | QDir::System, QDir::Name);
    files.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : names) {
        FormFile file;
        file.path = dir.filePath(name);
        if (!isForm(name)) {
            file.state = FormFile::State::NotAForm;
        } else if (const auto json = readBytes(file.path); !json) {
            file.faults = {{{}, 0, json.error().message}};
        } else {
            FormInspection alone =
                inspectForm(*json, [](const QString&) -> FormPtr { return nullptr; });
            file.form = std::move(alone.form);
            file.faults = std::move(alone.faults);
        }
        files.push_back(std::move(file));
    }
    return files;
}

void choose(std::vector<FormFile>& files, std::size_t index, const std::vector<FormPtr>& before)
{
    FormFile& file = files[index];
    file.state = FormFile::State::Used;
    file.replacesBuiltIn = formOf(before, file.form->id) != nullptr;
    for (std::size_t i = 0; i < index; ++i) {
        if (files[i].state == FormFile::State::Used && files[i].form->id == file.form->id) {
            files[i].state = FormFile::State::Replaced;
            files[i].replacedBy = file.name();
        }
    }
}

// Forms of one folder may take over from each other, and from those that are there already.
void lookIntoEachOther(std::vector<FormFile>& files, const std::vector<FormPtr>& before)
{
    const auto find = [&](const QString& id) -> FormPtr {
        for (auto file = files.rbegin(); file != files.rend(); ++file)
            if (file->form && file->form->id == id)
                return file->form;
        return formOf(before, id);
    };
    for (FormFile& file : files)
        if (file.form)
            file.faults = inspectForm(file.form->json, find).faults;
}

// What the clerk has to know although nothing was asked: a file that is not used.
bool isTrouble(const FormFile& file)
{
    switch (file.state) {
    case FormFile::State::Used:
        return false;
    case FormFile::State::Replaced:
    case FormFile::State::Refused:
        return true;
    case FormFile::State::NotAForm:
        break;
    }
    return file.name().contains(QStringLiteral(".json."), Qt::CaseInsensitive);
}

void sortByYear(std::vector<FormPtr>& forms)
{
    std::ranges::stable_sort(forms, {}, [](const FormPtr& form) { return form->firstYear; });
}

const std::vector<FormPtr>& builtInForms()
{
    static const std::vector<FormPtr> forms = [] {
        std::vector<FormPtr> read;
        const QDir dir(QStringLiteral(":/catalog"));
        for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
            const auto json = readBytes(dir.filePath(name));
            const auto form = json ? loadForm(*json, name) : Result<FormPtr>(fail(json.error()));
            Q_ASSERT(form);
            read.push_back(*form);
        }
        sortByYear(read);
        return read;
    }();
    return forms;
}

} // namespace

Catalog Catalog::builtIn()
{
    registerBuiltInForms();
    Catalog catalog;
    catalog.m_isBuiltIn = true;
    return catalog;
}

const std::vector<FormPtr>& Catalog::forms() const
{
    return m_isBuiltIn ? builtInForms() : m_forms;
}

QString FormFile::name() const
{
    return QFileInfo(path).fileName();
}

QStringList FormFile::lines() const
{
    if (state == State::NotAForm)
        return {Messages::tr("%1: not read, the name must end in .json.").arg(name())};
    QStringList lines;
    if (state == State::Replaced)
        lines += Messages::tr("%1: not used, %2 is form %3, too; take one of them out of the "
                              "folder.")
                     .arg(name(), replacedBy, form->id);
    for (const FormFault& fault : faults)
        lines += fault.line > 0 ? faultText(name(), fault) : QString(name() + u": " + fault.what);
    return lines;
}

std::vector<Error> Catalog::addFolder(const QString& folder)
{
    std::vector<FormFile> files = readFiles(QDir(folder));
    if (std::ranges::any_of(files, [](const FormFile& file) { return file.form != nullptr; }) &&
        std::exchange(m_isBuiltIn, false))
        m_forms = builtInForms();
    const std::vector<FormPtr> before = m_forms;
    lookIntoEachOther(files, before);
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].form && files[i].faults.empty())
            choose(files, i, before);
    std::vector<Error> errors;
    for (const FormFile& file : files) {
        if (file.state == FormFile::State::Used) {
            std::erase_if(m_forms,
                          [&](const FormPtr& known) { return known->id == file.form->id; });
            m_forms.push_back(file.form);
        } else if (isTrouble(file)) {
            errors.push_back({ErrorCode::Unreadable, file.lines().front()});
        }
    }
    sortByYear(m_forms);
    m_files.insert(m_files.end(), files.begin(), files.end());
    return errors;
}

std::vector<Error> Catalog::addUserFolder()
{
    const QString folder = userFolder();
    if (qEnvironmentVariableIsEmpty("GONGKAI_FORMS") || QFileInfo(folder).isDir())
        return addFolder(folder);
    return {{ErrorCode::Unreadable,
             Messages::tr("%1: there is no such folder; GONGKAI_FORMS names it as the folder for "
                          "forms.")
                 .arg(QDir::toNativeSeparators(folder))}};
}

FormPtr Catalog::form(const QString& id) const
{
    return formOf(forms(), id);
}

FormPtr Catalog::formForYear(int year) const
{
    FormPtr newest;
    for (const FormPtr& form : forms()) {
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
