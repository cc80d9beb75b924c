// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/manual/manual_book.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace gongkai {

class ManualView;

/// The manual (操作手册) in a window of its own, to be left open beside the work: contents at the
/// left, text, search; Esc closes it.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    /// @param prompts  must outlive the window.
    ManualWindow(const Catalog& catalog, Prompts& prompts, QWidget* parent = nullptr);

    /// Shows the manual from this place on, in the window that is open over the parent, else in a
    /// new one.
    static void open(const QString& anchor, const Catalog& catalog, Prompts& prompts,
                     QWidget* parent);

    const ManualBook& book() const { return m_book; }
    ManualView& view() { return *m_view; }
    /// What it does not know belongs to a form of the clerk's own, of which it tells in one place.
    void showPlace(const QString& anchor);

private:
    QLayout* makeBar();
    void makeContents();
    void addKeys();
    void markContents(const QString& anchor);
    void search();
    void showFound();
    void print();
    void savePdf();

    ManualBook m_book;
    Prompts& m_prompts;
    ManualView* m_view;
    QTreeWidget* m_contents;
    QLineEdit* m_words;
    QLabel* m_found;
};

} // namespace gongkai
