// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/field.h"
#include "forms/grid/grid_settings.h"
#include "forms/needs.h"

#include <QVariant>
#include <QWidget>

#include <vector>

namespace gongkai {

/// An open document, and all that the window knows of it. The window owns it and keeps it while
/// isBusy(); what it does by itself it connects to the window's actions for as long as it lives.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What it is, for the title of the window.
    virtual QString title() const = 0;
    /// Keeps what is being typed. @return false when it was refused; the place says why.
    virtual bool finishEditing() = 0;
    /// Whether an action with these needs can be used now. Nothing is always met.
    virtual bool meets(Needs needs) const = 0;
    /// Whether something is being kept or written just now: it may not be closed then.
    virtual bool isBusy() const = 0;
    /// Where the manual opens when help is asked for here; "" where the widget says it itself.
    /// @param at  the widget with the keyboard; null: none.
    virtual QString manualPlace(const QWidget* at) const = 0;

    /// How its tables look and behave, where it has any.
    virtual void setGrid(const GridSettings& /*grid*/) {}
    /// Shows the place of these fields, where it has them.
    virtual void reveal(const std::vector<FieldKey>& /*fields*/) {}
    /// The place in sight, to go back to when the same document was opened anew.
    virtual QVariant place() const { return {}; }
    virtual void showPlace(const QVariant& /*place*/) {}

signals:
    /// meets() may say something else now.
    void placeChanged();
    void zoomRequested(int steps);
    void selectionSummed(const QString& text);
    /// What a command did. @param milliseconds  how long it stays to be read; 0: until the next.
    void told(const QString& words, int milliseconds = 0);
};

} // namespace gongkai
