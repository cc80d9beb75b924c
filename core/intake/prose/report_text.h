// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/line_roles.h"
#include "core/intake/prose/source_line.h"
#include "core/intake/prose/title.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace gongkai {

/// What the words of a source say, apart from the tables.
struct ReportText
{
    /// A main heading that is not the form's.
    struct OtherHeading
    {
        QString text;          ///< as it stands there
        QString part;          ///< heading of the part its text was taken into; "" for the preface
        bool byNumber = false; ///< it begins that part, as its number says
        bool isSecond = false; ///< it is the form's, but its part has another heading
    };

    std::map<QString, QString> narrative; ///< by narrative id
    std::map<QString, QString> signoff;
    std::map<QString, QString> cover;
    QString agency;      ///< of a sheet's line, a sentence or the signature; "" for none
    QString sheetAgency; ///< the one of a sheet's line
    QString publisher;   ///< of the page around it (“发布机构：”), where that is named
    QString signedMonth; ///< where the signature names no day: then it is no issue date
    int headings = 0;    ///< known by their words
    bool isAboutDisclosure = false; ///< one of them is of a part only these reports have
    std::vector<OtherHeading> otherHeadings;
    /// A part without its heading.
    struct MissingPart
    {
        QString heading; ///< as the form has it
        QString before;  ///< heading its text stands under, if it has any; "" for its own place
    };

    std::vector<MissingPart> missing; ///< when the heading of any part was found
    QStringList notTaken;             ///< paragraphs that are of no part
    QStringList furniture;    ///< lines that are of the page and were dropped; the title is none
    QStringList captions;     ///< of tables: they were dropped, too
    QStringList tornLabels{}; ///< pieces of labels of tables that were not read: likewise
    QStringList told{}; ///< lines that were read, whatever as: words, heading, title, sign-off
    /// No heading was found: everything went into the first part that has one.
    bool withoutHeadings = false;

    QStringList signedBy;   ///< names of the agency that stand in other places of the report
    QStringList sheetYears; ///< lines of sheets that name the year: “（2017年度）”

    /// Of a file this program wrote; only then the following, but for scope and edition, which
    /// stand under the title.
    bool isOwn = false;
    bool isOfOtherAgency = false;          ///< than it was written for
    QString title;                         ///< as it stands there; "" when it was not found
    std::map<QString, QString> properties; ///< “agency.level”, “scope”
};

/// The parts by their headings, sign-off and cover by their labels, the signature by its place.
/// @return nothing usable when the budget is spent.
ReportText readReportText(const std::vector<SourceLine>& lines, const Form& form,
                          const ReportTitle& title, Budget& budget, LinesAre are = LinesAre::Torn);

} // namespace gongkai
