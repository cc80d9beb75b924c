// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/text_look.h"
#include "core/intake/sources/word_numbers.h"

#include <QString>
#include <QXmlStreamReader>

#include <map>

namespace gongkai::docx_read {

// What the reader of Word files needs besides the text. A part that is damaged tells nothing.

/// `w:val`.
QString value(const QXmlStreamReader& xml);
/// <w:vanish/>, and not <w:vanish w:val="0"/>.
bool isOn(const QXmlStreamReader& xml);

/// Does this <w:shd> or <w:highlight> set something other than white behind text?
bool shades(const QXmlStreamReader& xml);

/// Adds what the property at which `xml` stands says of the look of a run.
void addToLook(const QXmlStreamReader& xml, TextLook& look);

/// How the styles make text look. What they say of numbers goes to `numbers`.
TextStyles readStyles(QXmlStreamReader& xml, WordNumbers& numbers, Budget& budget);
/// Adds what the property at which `xml` stands says of a paragraph's number.
void addToNumber(const QXmlStreamReader& xml, WordNumbers::Place& place);

/// Is this a part of a run whose meaning the reader knows? What else stands in one is seen by the
/// reader of the page, but not by us: <w:sym/>.
bool isKnownOfRun(QStringView name);
/// Does this part of a formula say by its place what its letters do not (a fraction, a power)?
bool isShapeOfFormula(const QXmlStreamReader& xml);

/// The properties of a file of our own (own_marks.h), without the prefix of their names.
std::map<QString, QString> ownProperties(QXmlStreamReader& xml, Budget& budget);

} // namespace gongkai::docx_read
