// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/word/word_xml.h"

#include <QString>

namespace gongkai::docx {

/// A picture in a line of text.
struct Picture
{
    int id = 1;       ///< of its own in the part
    QString relation; ///< “rId1”, of the part
    QString fileName; ///< inside the container, without folder
    QString name;
    QString description; ///< for who cannot see it
    qint64 width = 0;    ///< in EMU, 36,000 to the millimetre
    qint64 height = 0;
};

/// Writes the run that shows it.
void writePicture(WordXml& xml, const Picture& picture);

} // namespace gongkai::docx
