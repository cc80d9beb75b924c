// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace gongkai {

/// The tables of other bodies beside those of the report: under a line that names another agency
/// (“附件：下属示例县执法大队数据”, “示例县执法大队”) or the whole county (“附：全县汇总数据”), up
/// to the next part of the report. They become tables that are only listed, and the line goes, as
/// it is said in a note. An appendix that names nobody else (“附件：统计表”) is the report's own.
/// @param agency  whose report it is; "" when nobody knows. Asked for only where a line may name
/// one.
/// @param labels  keys of the form's labels: a piece of one names nobody, however it ends.
/// @return what the clerk is told of them.
QStringList setOtherBodiesAside(std::vector<SourceBlock>& blocks,
                                const std::function<QString()>& agency,
                                const QSet<QString>& labels = {});

} // namespace gongkai
