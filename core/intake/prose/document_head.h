// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/prose/source_line.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace gongkai {

/// What an official document has in front of its title (GB/T 9704): “示例县统计局文件”,
/// “示统〔2025〕3号　签发人：张三”, a copy's number, secrecy and urgency. Nothing of it says whose
/// report of which year this is, but for the agency in red where nothing else names one.
struct DocumentHead
{
    QString number;            ///< 发文字号, as it stands there; "" for none
    QString agency;            ///< of “……文件”
    std::vector<size_t> lines; ///< all that are nothing else, in order
    QStringList persons;       ///< “签发人：张三”, which is taken nowhere
};

/// Of the lines in front of the first main heading. The number may stand on two lines.
DocumentHead findDocumentHead(const std::vector<SourceLine>& lines);

/// Is a 发文字号 all there is in this line: “示统〔2025〕3号”, “示统字[2025]第3号”, “2025年第3号”?
bool isDocumentNumber(QStringView line);

/// The first such number among other words of a line; "" for none.
QString documentNumberIn(const QString& line);

/// The line without the numbers of documents in it, in its own characters.
QString withoutDocumentNumbers(const QString& line);

} // namespace gongkai
