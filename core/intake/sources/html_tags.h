// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringView>

namespace gongkai {

/// How an element is hidden.
enum class Hiding {
    None,
    Blank, ///< it keeps its place (`visibility`)
    Gone,  ///< it has none (`display: none`)
};

/// What the declarations of a `style` say of hiding: “display:none; color:red”.
Hiding hidingOf(QStringView declarations);

/// The classes that hide whatever has them: those whose rules `.name { … }` in this style sheet say
/// so and that no other rule shows.
QSet<QString> hidingClasses(const QString& styleSheet);

/// A web page, UTF-8, with nothing in it that is not read: tags with their name and the attributes
/// `rowspan`, `colspan`, `span` and, for what is hidden, `hidden` (“blank” or “gone”), and the text
/// between them; what a paragraph of our own is stands in `mark`. Comments, scripts, style sheets
/// and titles are gone. Tokens begin and end as browsers see it (WHATWG), so that the parser after
/// this one has no long ones to look at.
///
/// An empty comment stands before each end tag: the reader counts there what the search for its
/// start costs.
QByteArray plainHtml(const QString& page, Budget& budget);

} // namespace gongkai
