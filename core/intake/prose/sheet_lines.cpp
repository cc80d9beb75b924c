// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/sheet_lines.h"

#include "core/base/text.h"
#include "core/intake/match/labels.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/table_words.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype longestSheetLine = 100;

} // namespace

std::optional<SheetLine> sheetLineIn(const QString& text, const Form& form)
{
    if (text.size() > longestSheetLine)
        return std::nullopt;
    const QString key = labelKey(text);
    for (const Sheet& sheet : form.sheets) {
        if (!sheet.title.isEmpty() && key.startsWith(labelKey(sheet.title)) &&
            !isSentenceLine(text))
            return SheetLine{SheetLine::Kind::Title};
        if (!sheet.yearLine.isEmpty() && key.size() <= 8 &&
            key.endsWith(labelKey(sheet.yearLine.section(u"%1"_qs, 1))) &&
            key.first(std::min<qsizetype>(4, key.size())).toInt() > 0) {
            return SheetLine{SheetLine::Kind::Year};
        }
        const QString before = labelKey(sheet.agencyLine.section(u"%1"_qs, 0, 0));
        if (before.isEmpty() || !key.startsWith(before))
            continue;
        return SheetLine{SheetLine::Kind::Agency, toHalfWidth(text).section(u':', 1).simplified()};
    }
    return std::nullopt;
}

QString withoutSheetTitle(const QString& text, const Form& form)
{
    for (const Sheet& sheet : form.sheets)
        if (const qsizetype at = sheet.title.isEmpty() ? -1 : text.indexOf(sheet.title);
            at > 0 && at + sheet.title.size() == text.size() && !dateIn(text.first(at)).isEmpty())
            return text.first(at);
    return text;
}

} // namespace gongkai
