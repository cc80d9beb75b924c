#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the icon of a report file and gathers both icons for Windows, with ImageMagick. Run after
# a change and commit what it writes.
set -eu
cd "$(dirname "$0")"
program=../../resources/icons

# A sheet with a table and a seal, on a field of 64 by 64.
for size in 16 24 32 48 64 128 256; do
    scale=$(awk "BEGIN { print $size / 64 }")
    convert -size "${size}x${size}" xc:none -draw "scale $scale,$scale \
        fill white stroke #6b7683 stroke-width 2 stroke-linejoin round \
        path 'M 9,3 L 43,3 L 55,15 L 55,61 L 9,61 Z' \
        fill #c9d8ea path 'M 43,3 L 43,15 L 55,15 Z' \
        fill none stroke #1f5fa8 stroke-width 3 \
        path 'M 16,23 L 48,23 L 48,52 L 16,52 Z M 16,32.5 L 48,32.5 M 16,42 L 48,42 M 28,23 L 28,52' \
        fill #d9322a stroke white stroke-width 2 circle 47,51 47,62.5 \
        fill white stroke none path 'M 47,43 L 49.1,48 L 54.4,48.4 L 50.3,51.8 L 51.6,57 L 47,54.2 L 42.4,57 L 43.7,51.8 L 39.6,48.4 L 44.9,48 Z'" \
        -define png:exclude-chunks=date,time -strip "PNG32:report-$size.png"
done

# icon NAME PREFIX-OF-THE-PNG-FILES
icon() {
    convert "$2-16.png" "$2-24.png" "$2-32.png" "$2-48.png" "$2-64.png" "$2-256.png" "$1.ico"
}
icon gongkai "$program/gongkai"
icon report report
