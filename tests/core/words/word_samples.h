// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QJsonArray>
#include <QJsonObject>

// The samples of tests/data/words; the README there says what each key is.
namespace gongkai::test {

/// Those of all files.
QJsonArray samples();

/// The text of a sample by part, as it is true.
QJsonObject narrativeOf(const QJsonObject& sample);

/// The same with one entry of "false" put in.
QJsonObject falsified(const QJsonObject& sample, const QJsonObject& change);

/// The report of a sample with this text.
Report reportOf(const QJsonObject& sample, const QJsonObject& narrative);

} // namespace gongkai::test
