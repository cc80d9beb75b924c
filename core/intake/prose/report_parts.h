// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/report_text.h"
#include "core/intake/prose/signature.h"
#include "core/intake/prose/table_words.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace gongkai {

/// The paragraphs of a report while they are read: of each part, by Form::sections, and of the
/// front.
class ReportParts
{
public:
    explicit ReportParts(const Form& form) : m_form(form) {}

    QStringList front; ///< before the first heading

    /// The heading of a part was found.
    void begin(int section);
    void add(int section, const QString& paragraph);

    QString headingOf(int section) const;
    /// Does this part have a table on the form? -1, the front, has none.
    bool hasTable(int section) const;
    /// The first part with a heading; their number when none has one.
    int firstWithHeading() const;
    /// The parts whose headings were not found, when any was.
    std::vector<ReportText::MissingPart> missing() const;

    /// Takes what is left of the labels of tables that were not recognised out of their parts.
    QStringList takeTornLabels(const TableWords& tables);
    /// Takes the signature out: under the text, which need not be under the last part of the form;
    /// or, whole, in front of a table or of whatever follows it.
    Signature takeSignature(const QString& agency);
    /// Puts what the parts say into the text of the report.
    void put(ReportText& text) const;

private:
    QString headingBefore(int section) const;

    const Form& m_form;
    std::map<int, QStringList> m_parts;
    std::set<int> m_found;
    std::vector<int> m_order; // of those found
    int m_last = -1;          // that text was added to and that has words on the form
};

/// Words of a narrative; where there is none, "", they are of no part.
void put(ReportText& text, const QString& narrative, const QStringList& paragraphs);

} // namespace gongkai
