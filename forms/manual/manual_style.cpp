// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_style.h"

#include <QPalette>

namespace gongkai {
namespace {

QString mixed(const QPalette& palette, double share)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return QColor(part(base.red(), text.red()), part(base.green(), text.green()),
                  part(base.blue(), text.blue()))
        .name();
}

} // namespace

QString manualStyle(const QPalette& palette, const QString& family)
{
    const QString style = QStringLiteral(
        "p, li { line-height: 140%; margin-top: 4px; margin-bottom: 6px; }"
        "li { margin-top: 2px; margin-bottom: 2px; }"
        "h1 { font-size: xx-large; font-weight: 600; margin-top: 28px; margin-bottom: 10px; }"
        "h2 { font-size: x-large; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }"
        "h3 { font-size: large; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }"
        "table { border-collapse: collapse; margin-top: 6px; margin-bottom: 10px; }"
        "td, th { border-style: solid; border-width: 1px; border-color: %1; }"
        "th { background-color: %2; text-align: left; font-weight: 600; }"
        "code { font-family: '%4'; font-weight: 600; background-color: %2; }"
        ".note { font-weight: 600; }"
        ".picture { margin-top: 10px; margin-bottom: 2px; line-height: 100%; }"
        ".caption { color: %3; margin-bottom: 12px; }"
        "a { color: %5; text-decoration: none; }");
    return style.arg(mixed(palette, 0.3), mixed(palette, 0.08), mixed(palette, 0.7), family,
                     palette.color(QPalette::Link).name());
}

} // namespace gongkai
