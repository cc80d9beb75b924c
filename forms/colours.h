// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace gongkai {

// The one table of the colours that have a meaning, each in two: for light and for dark grounds.
// Everything else that is painted takes the colours of the palette.

/// What a colour says.
enum class Tone {
    Error,
    Warning,
    Hint,
    FullSide,    ///< of a chosen finding: its left side, framed full
    DashedSide,  ///< its right side, framed dashed
    Unconfirmed, ///< copied and not confirmed
};

/// Is the ground of what is written dark?
bool isDark(const QPalette& palette);

/// Of a sign or line on the base or window of this palette.
QColor toneColour(Tone tone, const QPalette& palette);
/// Of what stands on a sign in one of the tones.
QColor onTone(const QPalette& palette);
/// Of words that matter less than those around them; still to be read.
QColor quietText(const QPalette& palette);
/// Of the frame around the area that has the keyboard.
QColor focusColour(const QPalette& palette);
/// Makes what empty fields show as readable as quiet text in the palette of the program; to be done
/// again when that changes.
void makePlaceholdersReadable();
/// The first colour with a share of the second in it.
QColor mixed(const QColor& first, const QColor& second, double share);

/// What became of a figure of a published source.
enum class Fate {
    Taken,
    Changed,  ///< taken, written otherwise there
    Doubtful, ///< found twice with different figures
    Refused,  ///< found, and cannot be taken
    ByHand,
    Left, ///< belongs nowhere
};

/// The ground under such a figure; the text of the palette stands on it.
QColor fateGround(Fate fate, const QPalette& palette);

/// The ground of a sentence that must not be missed, and what is written on it.
struct Notice
{
    QColor ground;
    QColor words;
    QColor line; ///< below it
};
Notice noticeColours(const QPalette& palette);

/// The ground under what differs or was found in a text, in any palette, and the words on it.
struct Marked
{
    QColor ground;
    QColor words;
};
Marked markedColours();

} // namespace gongkai
