// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

namespace gongkai {

/// An attribute of the element at which `xml` stands, whatever its prefix; "" for none.
QString attribute(const QXmlStreamReader& xml, QStringView name);

} // namespace gongkai
