// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/colours.h"

#include <QApplication>

#include <array>

namespace gongkai {
namespace {

constexpr int middle = 128; // of the lightness

struct Pair
{
    QRgb onLight;
    QRgb onDark;
};

// In the order of Tone.
constexpr std::array<Pair, 6> tones{{
    {0xffc62828, 0xffff8a80},
    {0xffa86200, 0xffffb74d},
    {0xff4a6a8a, 0xff9fc3e6},
    {0xff1565c0, 0xff64b5f6},
    {0xffd84b00, 0xffff9e64},
    {0xff6a3fa0, 0xffce93d8},
}};

// In the order of Fate.
constexpr std::array<Pair, 6> fates{{
    {0xffe3f3e3, 0xff1e4620},
    {0xffe0ecfa, 0xff173a63},
    {0xfff8d8d4, 0xff6b1f1a},
    {0xfffbedc8, 0xff574200},
    {0xffd4f0ee, 0xff0b4a45},
    {0xfff0e0f4, 0xff4c2358},
}};

QColor ofPair(const Pair& pair, const QPalette& palette)
{
    return QColor::fromRgb(isDark(palette) ? pair.onDark : pair.onLight);
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < middle;
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    return ofPair(tones.at(static_cast<std::size_t>(tone)), palette);
}

QColor fateGround(Fate fate, const QPalette& palette)
{
    return ofPair(fates.at(static_cast<std::size_t>(fate)), palette);
}

QColor onTone(const QPalette& palette)
{
    return isDark(palette) ? Qt::black : Qt::white;
}

QColor quietText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.32);
}

void makePlaceholdersReadable()
{
    QPalette palette = QGuiApplication::palette();
    const QColor quiet = quietText(palette);
    if (palette.color(QPalette::PlaceholderText) == quiet)
        return;
    palette.setColor(QPalette::PlaceholderText, quiet);
    QApplication::setPalette(palette);
}

QColor focusColour(const QPalette& palette)
{
    // What is chosen may have any colour; half of what is written on the ground is seen on it.
    return mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Text), 0.35);
}

QColor mixed(const QColor& first, const QColor& second, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {part(first.red(), second.red()), part(first.green(), second.green()),
            part(first.blue(), second.blue())};
}

Notice noticeColours(const QPalette& palette)
{
    return isDark(palette) ? Notice{QColor(0x45, 0x38, 0x00), QColor(0xff, 0xf4, 0xce),
                                    QColor(0xd8, 0xb6, 0x4c)}
                           : Notice{QColor(0xff, 0xf4, 0xce), QColor(0x1f, 0x1f, 0x1f),
                                    QColor(0xd8, 0xb6, 0x4c)};
}

Marked markedColours()
{
    return {QColor(0xfb, 0xed, 0xc8), Qt::black};
}

} // namespace gongkai
