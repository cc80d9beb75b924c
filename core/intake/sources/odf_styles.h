// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/text_look.h"

#include <QString>
#include <QXmlStreamReader>

namespace gongkai {

/// The styles of an OpenDocument file, each with what it is based on. Names are told apart by
/// family: “paragraph”, “text”, “table”, “table-cell”.
class OdfStyles
{
public:
    /// Takes what the element at which `xml` stands says, when it is one of a style.
    /// @return false when it is none.
    bool add(const QXmlStreamReader& xml);

    /// A table that is not shown looks hidden.
    TextLook look(const QString& family, const QString& style) const;

private:
    QString m_open; // the one being told about
    TextStyles m_styles;
};

} // namespace gongkai
