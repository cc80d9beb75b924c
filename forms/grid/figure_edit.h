// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

class QLabel;

namespace gongkai {

/// The editor of one figure. It decides nothing: it says which key wants to leave it, and shows
/// why it may not.
class FigureEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FigureEdit(QWidget* parent);
    ~FigureEdit() override;

    /// Shown at the right of the figure, not part of it.
    void setUnit(const QString& unit);
    const QString& unit() const { return m_unit; }
    /// The clerk began by typing over the cell: left and right leave it. Otherwise (F2, double
    /// click) they move in the text. F2 changes from one to the other.
    void setTypingOver(bool on) { m_typingOver = on; }
    /// Shows why the text is refused, until it is changed.
    void refuse(const QString& reason);
    /// "" when nothing was refused.
    QString refusal() const;

signals:
    /// Enter, Tab, Up, Down, PageUp, PageDown, and Left and Right when typing over.
    void leaveRequested(int key, Qt::KeyboardModifiers modifiers);
    void cancelled();
    void focusLost();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool leaves(int key) const;
    void placeReason();

    QString m_unit;
    QPointer<QLabel> m_reason; ///< beside the editor in the same parent
    bool m_typingOver = false;
};

} // namespace gongkai
