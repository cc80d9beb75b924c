// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QSet>
#include <QString>

#include <vector>

namespace gongkai {

/// One heading of the manual.
struct ManualHeading
{
    QString anchor;
    QString title;
    int level = 1; ///< 1 to 3
};

/// The manual (操作手册) as one page of HTML that a QTextDocument shows.
///
/// The chapters are the files of :/manual by their names. Where they say {{…}} stands a list that
/// the program itself states: checks, rules of the text, menus. So these are never out of date.
class ManualBook
{
public:
    /// Needs a QApplication.
    explicit ManualBook(const Catalog& catalog);

    const QString& html() const { return m_html; }
    /// Those that have an anchor, in order.
    const std::vector<ManualHeading>& headings() const { return m_headings; }
    bool has(const QString& anchor) const { return m_anchors.contains(anchor); }

private:
    QString m_html;
    std::vector<ManualHeading> m_headings;
    QSet<QString> m_anchors;
};

/// Where in the manual a check is described; that of a form of the clerk's own is in none.
QString manualAnchor(const Check& check, const Form& form);

} // namespace gongkai
