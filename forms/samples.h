// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/report/report.h"

#include <QString>

#include <vector>

namespace gongkai {

/// A built-in report to try the program with.
struct Sample
{
    QString name; ///< of the file in resources/samples, without ending
    QString agency;
    int year = 0;
    QString about = {}; ///< what it shows; "" for an ordinary report
};

/// By year.
std::vector<Sample> samples();

/// @return the reader's error; a test says that the built-in ones are good.
Result<Report> readSample(const QString& name, const Catalog& catalog);

} // namespace gongkai
