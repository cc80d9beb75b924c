// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/prose/source_line.h"
#include "core/intake/prose/words.h"

#include <vector>

namespace gongkai {

/// A page number as printed: “— 5 —”, “-5-”, “第5页 共12页”. A number alone may be a figure.
bool isPageNumber(QStringView line);

/// Is this what stands beside a table: “（单位：件）”, “续表”, “表1：……统计表”?
bool isCaption(QStringView line);

/// Does the page's own foot begin with this line: “版权所有”, “上一篇”?
bool isPageFoot(QStringView line, const ProseWords& words);

/// Is it the foot that all pages of a site have: “主办：示例县人民政府办公室”? An address beside it
/// is that of the site.
bool isSiteFoot(QStringView line, const ProseWords& words);

/// The agency that a line of the page around a report says published it: “发布机构：示例县统计局
/// 发布日期：……”; "" for none.
QString publisherIn(QStringView line);

/// Which of the lines are furniture of the page or file around the report and not its words: dates
/// of publication, navigation, buttons, page numbers, attachments, rulers. What a label alone on
/// its line (“公开方式：”) names stands on the next one and is furniture with it.
/// @param front  lines in front of the report's first heading; there more labels are known.
std::vector<bool> furnitureIn(const std::vector<SourceLine>& lines, size_t front,
                              const ProseWords& words);

} // namespace gongkai
