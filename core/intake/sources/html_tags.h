// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/html_boxes.h"
#include "core/intake/sources/list_numbers.h"
#include "core/intake/sources/text_look.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

#include <optional>

namespace gongkai {

/// How an element is hidden.
enum class Hiding {
    None,
    Blank, ///< it keeps its place (`visibility`, text that is struck out)
    Gone,  ///< it has none (`display: none`)
};

/// What a style says of how an element is read.
struct HtmlLook
{
    Hiding hiding = Hiding::None;
    Raised raised = Raised::No;
    Box box = Box::None;
    bool isUnseen = false; ///< nobody sees text in it: of no size, transparent, beside the page
    std::optional<NumberStyle> list{}; ///< how the entries of a list are numbered
    bool isWhite = false;              ///< unseen on a page that sets no ground anywhere
    bool isApart = false; ///< it stands beside or below the line in which it is written
    bool isBold = false;

    bool isPlain() const
    {
        return hiding == Hiding::None && raised == Raised::No && box == Box::None && !isUnseen &&
               !list && !isWhite && !isApart && !isBold;
    }
    void add(const HtmlLook& other);
};

/// The elements that stand in a line of text. What is unseen counts only on these: scripts show
/// whole parts of a page that begin transparent.
const QSet<QString>& inlineTags();

/// What the declarations of a `style` say: “display:none; color:red”.
HtmlLook lookOf(QStringView declarations);

/// Does a style sheet take the numbers of all lists away, as most sites do?
bool takesNumbersAway(const QString& styleSheet);

/// The classes that say something of whatever has them: those with rules `.name { … }` in this
/// style sheet. One that another rule shows does not hide.
QHash<QString, HtmlLook> lookOfClasses(const QString& styleSheet);

/// A web page, UTF-8, with nothing in it that is not read: tags with their name and the attributes
/// `rowspan`, `colspan`, `span`, for what is hidden `hidden` (“blank” or “gone”), for what is set
/// above or below the line `raised` (“above” or “below”), for what stands apart from its line
/// `apart`, for what is bold `bold`, for footnotes `footnote`, and the text between them; what a
/// paragraph of our own is stands in `mark`. What fields of a form show (<input>,
/// <select>, <textarea>) stands in <control>. Boxes that a style shows as a table (`display:
/// table-row`), and those with the classes of rows around those of cells (`row` and `cell`, `tr`
/// and `td`), are tables with the attribute `boxes`. Lists and their entries have
/// `list`, a NumberStyle, and `start`, the number of the first or their own. Where a style sheet
/// may take the numbers of lists away, in another file or by a rule for all, only those that say
/// their style have one. Comments, scripts, style sheets and titles are gone. Tokens begin and end
/// as browsers see it (WHATWG), so that the parser after this one has no long ones to look at.
///
/// An empty comment stands before each end tag: the reader counts there what the search for its
/// start costs.
QByteArray plainHtml(const QString& page, Budget& budget);

} // namespace gongkai
