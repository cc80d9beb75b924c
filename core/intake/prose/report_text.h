// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/sources/source.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace gongkai {

/// What the words of a source say, apart from the tables.
struct ReportTitle
{
    QString title;  ///< the paragraph as it stands; "" when none reads like a report's title
    QString agency; ///< "" when the title names none
    std::optional<int> year;
};

/// The first paragraph that reads “某某2022年政府信息公开工作年度报告”, in either order.
ReportTitle findTitle(const SourceDocument& document, Budget& budget);

/// The year the words speak of most, among those from `first` to `last`; nothing when they name
/// none of them.
std::optional<int> mostNamedYear(const SourceDocument& document, int first, int last);

struct ReportText
{
    std::map<QString, QString> narrative; ///< by narrative id
    std::map<QString, QString> signoff;
    QString agency;    ///< of the line a sheet has for it; "" for none
    QString issueDate; ///< ISO; "" for none
    int headings = 0;
    int notPlaced = 0; ///< paragraphs in front of the first heading of a source without title
    /// No heading was found: everything went into the first part that has one.
    bool withoutHeadings = false;
};

/// The parts by their headings, the sign-off by its labels.
/// @return nothing usable when the budget is spent.
ReportText readReportText(const SourceDocument& document, const Form& form,
                          const ReportTitle& title, Budget& budget);

/// Every text of a source: paragraphs, cells, lines.
QStringList allTexts(const SourceDocument& document);

} // namespace gongkai
