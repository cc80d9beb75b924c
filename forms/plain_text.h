// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QLayout;
class QWidget;

namespace gongkai {

// Labels, notes, file names and messages may come from strangers: a form inside a report, a
// published page, a folder. Qt takes a text that looks like HTML for HTML and would fetch the
// picture it names. So whatever stands in the window stands there as plain text, and this is the
// only way to put it there: a test reads the sources.

/// A label that shows its text as it is.
QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);

/// A text for setToolTip() and Qt::ToolTipRole, shown as it is; lines stay lines, and long ones are
/// broken. Of a very long text the beginning.
QString plainToolTip(const QString& text);

/// A text that is not ours, for what takes “&” as a mark of the next letter: buttons, menus, tabs
/// and the labels of fields.
QString plainCaption(QString text);

/// A text that is not all ours, for setWindowTitle(), where “[*]” means something.
QString plainTitle(QString text);

/// Puts a field into a form behind its label, which becomes its name for screen readers.
/// @param caption  “&” marks the key that leads to the field; see plainCaption().
/// @return the label.
QLabel* addPlainRow(QFormLayout& form, const QString& caption, QWidget* field);
QLabel* addPlainRow(QFormLayout& form, const QString& caption, QLayout* fields, QWidget* buddy);

/// Every label inside a dialog that Qt has made shows its text as it is.
void makeLabelsPlain(const QWidget& dialog);

} // namespace gongkai
