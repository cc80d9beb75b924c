#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws every icon of the program with ImageMagick, at 1x, 2x and 3x. Run after changing one and
# commit the PNG files: the program reads them and needs neither SVG nor this script.
set -eu
cd "$(dirname "$0")"

line="fill none stroke #44546a stroke-width 1.6 stroke-linecap round stroke-linejoin round"
accent="fill none stroke #1f6fc2 stroke-width 1.9 stroke-linecap round stroke-linejoin round"
sheet="path 'M 5,3 L 14,3 L 19,8 L 19,21 L 5,21 Z' path 'M 14,3 L 14,8 L 19,8'"

# icon NAME DRAWING: a drawing on a field of 24 by 24.
icon() {
    for scale in 1 2 3; do
        suffix=""
        [ "$scale" = 1 ] || suffix="@${scale}x"
        size=$((24 * scale))
        convert -size "${size}x${size}" xc:none -draw "scale $scale,$scale $2" \
            -define png:exclude-chunks=date,time -strip "PNG32:$1$suffix.png"
    done
}

icon new "$line $sheet $accent path 'M 12,11 L 12,18 M 8.5,14.5 L 15.5,14.5'"
icon open "$line path 'M 3,19 L 3,5 L 9,5 L 11,8 L 19,8 L 19,10' $accent path 'M 3,19 L 6,11 L 22,11 L 19,19 Z'"
icon last_year "$line $sheet $accent path 'M 15,14.5 L 8.5,14.5 M 11,11.5 L 8,14.5 L 11,17.5'"
icon carry "$line path 'M 3,3 L 13,3 L 13,8 M 3,3 L 3,15 L 8,15' $accent path 'M 10,10 L 21,10 L 21,21 L 10,21 Z M 13,15.5 L 18,15.5 M 16,13 L 18.5,15.5 L 16,18'"
icon export "$line path 'M 12,3 L 5,3 L 5,21 L 19,21 L 19,13' $accent path 'M 11,13 L 20,4 M 14,3.5 L 20.5,3.5 L 20.5,10'"
icon preview "$line path 'M 13,21 L 5,21 L 5,3 L 14,3 L 18,7 L 18,9' $accent circle 15,15 15,19 path 'M 18,18 L 21.5,21.5'"
icon print "$line path 'M 7,9 L 7,3 L 17,3 L 17,9 M 7,17 L 3,17 L 3,9 L 21,9 L 21,17 L 17,17' $accent path 'M 7,14 L 17,14 L 17,21 L 7,21 Z'"
icon undo "$accent path 'M 8,5 L 4,9 L 8,13 M 4,9 L 14,9 C 22,9 22,19 14,19 L 9,19'"
icon redo "$accent path 'M 16,5 L 20,9 L 16,13 M 20,9 L 10,9 C 2,9 2,19 10,19 L 15,19'"
icon find "$accent circle 10.5,10.5 10.5,17 path 'M 15.5,15.5 L 21,21'"
icon totals "$accent path 'M 18,6 L 18,4 L 6,4 L 13,12 L 6,20 L 18,20 L 18,18'"
icon zero "$line path 'M 3,4 L 21,4 L 21,20 L 3,20 Z' $accent ellipse 12,12 3,4.6 0,360"
icon next "$line path 'M 12,3 L 22,20 L 2,20 Z' $accent path 'M 8,15 L 16,15 M 13.5,12.5 L 16,15 L 13.5,17.5'"
icon explain "$line path 'M 3,4 L 21,4 L 21,16 L 12,16 L 7,21 L 7,16 L 3,16 Z' $accent path 'M 7,8.5 L 17,8.5 M 7,12 L 14,12'"
icon cover "$line path 'M 4,21 L 20,21 M 6,21 L 6,9 L 18,9 L 18,21 M 3,9 L 12,3 L 21,9 Z' $accent path 'M 10,21 L 10,13 L 14,13 L 14,21'"
icon prose "$line $sheet $accent path 'M 8,12 L 16,12 M 8,15 L 16,15 M 8,18 L 13,18'"
icon table "$line path 'M 3,4 L 21,4 L 21,20 L 3,20 Z' $accent path 'M 3,9 L 21,9 M 3,14.5 L 21,14.5 M 9,4 L 9,20'"
icon help "$line circle 12,12 12,21 $accent path 'M 9,9.5 C 9,5.5 15,5.5 15,9.5 C 15,12 12,12 12,14.5 M 12,17.6 L 12,17.7'"
icon error "fill #c0241c stroke none path 'M 8,2 L 16,2 L 22,8 L 22,16 L 16,22 L 8,22 L 2,16 L 2,8 Z' fill none stroke white stroke-width 2.4 stroke-linecap round path 'M 8,8 L 16,16 M 16,8 L 8,16'"
icon warning "fill #f0a500 stroke #8a5a00 stroke-width 1 stroke-linejoin round path 'M 12,2.5 L 22.5,21 L 1.5,21 Z' fill none stroke #3a2600 stroke-width 2.2 stroke-linecap round path 'M 12,9 L 12,14.5 M 12,17.7 L 12,17.8'"
icon hint "fill #4a6a8a stroke none roundrectangle 2,2 22,22 4,4 fill none stroke white stroke-width 2.4 stroke-linecap round path 'M 12,11.5 L 12,17.5 M 12,6.6 L 12,6.7'"
icon "done" "fill none stroke #1a7f37 stroke-width 3 stroke-linecap round stroke-linejoin round path 'M 4.5,12.5 L 10,18 L 20,6.5'"
icon blank "fill none stroke #6b7683 stroke-width 1.6 stroke-dasharray 3,2.4 path 'M 4,4 L 20,4 L 20,20 L 4,20 Z'"
icon lock "$line path 'M 5,11 L 19,11 L 19,21 L 5,21 Z' $accent path 'M 8,11 L 8,7.5 C 8,2.5 16,2.5 16,7.5 L 16,11'"

# The program's own icon: a sheet with a table and a seal.
for size in 16 24 32 48 64 128 256; do
    scale=$(awk "BEGIN { print $size / 64 }")
    convert -size "${size}x${size}" xc:none -draw "scale $scale,$scale \
        fill #1f5fa8 stroke none roundrectangle 2,2 62,62 11,11 \
        fill white path 'M 14,10 L 42,10 L 50,18 L 50,54 L 14,54 Z' \
        fill #c9d8ea path 'M 42,10 L 50,18 L 42,18 Z' \
        fill none stroke #1f5fa8 stroke-width 2.4 \
        path 'M 20,24 L 44,24 M 20,32 L 44,32 M 20,40 L 44,40 M 20,48 L 44,48 M 20,24 L 20,48 M 30,24 L 30,48 M 44,24 L 44,48' \
        fill #d9322a stroke white stroke-width 2 circle 46,47 46,57.5 \
        fill white stroke none path 'M 46,40 L 47.9,44.4 L 52.7,44.8 L 49,47.9 L 50.1,52.6 L 46,50.1 L 41.9,52.6 L 43,47.9 L 39.3,44.8 L 44.1,44.4 Z'" \
        -define png:exclude-chunks=date,time -strip "PNG32:gongkai-$size.png"
done
