// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/json_node.h"

#include <QByteArray>
#include <QString>

namespace gongkai {

/// A file of resources/register, compiled in; empty when there is none of this name.
QByteArray builtInRegisterFile(const QString& name);

/// `format` and `version` of such a file; another one is a fault.
void readRegisterHead(const JsonNode& root, const QString& format);

} // namespace gongkai
