// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace gongkai {

/// A frame over the edge of the area of its parent that has the keyboard, so that one sees where
/// one is. The mouse does not meet it.
class FocusFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FocusFrame(QWidget* parent);

    /// @param area  of the parent, at any depth; null: nothing is framed.
    void setArea(QWidget* area);
    QWidget* area() const { return m_area; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_area;
};

} // namespace gongkai
