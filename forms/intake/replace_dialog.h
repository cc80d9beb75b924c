// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/field.h"
#include "core/report/report.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace gongkai {

class TextPair;

/// The places of the open report that a source fills differently, with both figures or texts. The
/// clerk ticks those that are to be replaced; at first none is.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param all  of takePublished(), replacing.
    /// @param report  the open one.
    /// @param source  its name.
    ReplaceDialog(Operation all, const Report& report, const QString& source,
                  QWidget* parent = nullptr);

    /// Is there anything to ask about?
    bool isNeeded() const { return !m_replaced.empty(); }
    /// What is to be done: the operation without what is to stay as it is.
    Operation operation() const;

private:
    QWidget* makeTicks();
    void addPlaces(const Report& report);
    void tickAll(bool on);
    void showCurrent();
    void showCount();
    bool isTicked(size_t place) const;

    const Operation m_all;
    std::vector<Change> m_replaced; ///< by line, the cells in the order of the form
    QTreeWidget* m_list;
    TextPair* m_texts;
    QLabel* m_count;
};

} // namespace gongkai
