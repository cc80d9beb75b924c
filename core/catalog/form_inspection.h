// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace gongkai {

/// What is wrong with a form file, and where.
struct FormFault
{
    QString pointer; ///< “/tables/2/rows/5/id”; "" for the file as a whole
    int line = 1;
    QString what; ///< one sentence

    friend bool operator==(const FormFault&, const FormFault&) = default;
};

/// Everything that can be said of a form file at once.
struct FormInspection
{
    /// Null when it cannot be used as a form at all; with faults it may be there all the same.
    FormPtr form;
    std::vector<FormFault> faults; ///< in the order of the file
    /// What was not looked up, or is right but seldom meant.
    std::vector<FormFault> warnings;
};

/// A form by its id; null when there is none.
using FormLookup = std::function<FormPtr(const QString&)>;

/// Reads a form file and goes on behind the first fault. Other than loadForm(), which reads what
/// reports keep, it also looks into last year's forms: what carry rules name must be there.
///
/// @param others  last year's forms.
FormInspection inspectForm(const QByteArray& json, const FormLookup& others);

/// “2030.json: 第 12 行 /tables/0/id: …” for the clerk.
QString faultText(const QString& where, const FormFault& fault);

} // namespace gongkai
