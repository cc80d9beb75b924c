// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/match_report.h"
#include "core/output/document.h"
#include "core/report/diff.h"
#include "forms/print/list_document.h"
#include "forms/session.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTreeWidget;

namespace gongkai {

class TextPair;

/// Where the published page and the open report differ, and which cells of the page are not read
/// for certain and therefore not compared. Follows the report while it is mended. Accepted when the
/// clerk wants to go back to how the page was read.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param match  how the published report was read.
    /// @param name  of what was published.
    /// @param session  must outlive the dialog.
    CompareDialog(Session& session, Report published, MatchReport match, const QString& name,
                  QWidget* parent = nullptr);

signals:
    /// The clerk wants to see this place of the open report.
    void placeChosen(const gongkai::FieldKey& key);
    /// The list is to be printed.
    void printRequested(const gongkai::Document& list);

private:
    /// A line of the list.
    struct Line
    {
        FieldKey key;
        QString place;
        QString published;
        QString ours;
        bool isHere = true; ///< the open report has such a place
    };

    void refresh();
    std::vector<Line> differences() const;
    std::vector<Line> uncertain() const;
    QString sentence(const std::vector<Line>& lines) const;
    void showTexts();
    PrintedList list() const;
    void copy() const;
    const Line* current() const;

    Session& m_session;
    const Report m_published;
    const MatchReport m_match;
    const QString m_name;
    std::vector<Line> m_lines;
    QLabel* m_sentence;
    QTreeWidget* m_list;
    TextPair* m_texts; ///< of the current line, in full
};

} // namespace gongkai
