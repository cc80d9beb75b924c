// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/xml_attribute.h"

namespace gongkai {

QString attribute(const QXmlStreamReader& xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes)
        if (one.name() == name)
            return one.value().toString();
    return {};
}

} // namespace gongkai
