// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/figure_edit.h"

#include "forms/colours.h"
#include "forms/findings/severity_mark.h"
#include "forms/grid/sheet_layout.h"
#include "forms/plain_text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>

namespace gongkai {

FigureEdit::FigureEdit(QWidget* parent) : QLineEdit(parent), m_reason(plainLabel({}, parent))
{
    setFrame(false);
    setUnit({});
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Not digits only: “/”, “减4” and “2.9亿元” must be typable.
    setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    m_reason->setObjectName(QStringLiteral("refusal"));
    m_reason->setWordWrap(true);
    m_reason->setMargin(6);
    m_reason->setFrameShape(QFrame::Box);
    m_reason->setAutoFillBackground(true);
    m_reason->setPalette(QToolTip::palette());
    m_reason->setBackgroundRole(QPalette::ToolTipBase);
    m_reason->setForegroundRole(QPalette::ToolTipText);
    m_reason->hide();
    connect(this, &QLineEdit::textEdited, m_reason.data(), &QWidget::hide);
}

FigureEdit::~FigureEdit()
{
    delete m_reason.data();
}

void FigureEdit::setUnit(const QString& unit)
{
    m_unit = unit;
    // The figure stands where it stood before the editor opened.
    const int margin = SheetLayout::paddingX - 3;
    const int width = unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 2;
    setTextMargins(margin, 0, margin + width, 0);
}

void FigureEdit::refuse(const QString& reason)
{
    m_reason->setText(reason);
    placeReason();
    m_reason->show();
    m_reason->raise();
    update();
}

QString FigureEdit::refusal() const
{
    return m_reason->isHidden() ? QString() : m_reason->text();
}

// Under the editor; above it where there is no room below.
void FigureEdit::placeReason()
{
    const QWidget* place = parentWidget();
    const int widest = qMin(place->width(), fontMetrics().horizontalAdvance(u'国') * 22);
    const int width = qMin(m_reason->sizeHint().width(), widest);
    const int height = m_reason->heightForWidth(width);
    const int left = qBound(0, x(), qMax(0, place->width() - width));
    const bool below = geometry().bottom() + 1 + height <= place->height();
    m_reason->setGeometry(left, below ? geometry().bottom() + 1 : qMax(0, y() - height), width,
                          height);
}

bool FigureEdit::leaves(int key) const
{
    switch (key) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return m_typingOver;
    default:
        return false;
    }
}

bool FigureEdit::event(QEvent* event)
{
    // Qt would move the focus with Tab, and close a dialog with Esc.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto* keyEvent = static_cast<QKeyEvent*>(event);
        const int key = keyEvent->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress)
                keyPressEvent(keyEvent);
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FigureEdit::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_F2)
        m_typingOver = !m_typingOver; // as in a spreadsheet: between typing and editing
    else if (plain && leaves(event->key()))
        emit leaveRequested(event->key(), event->modifiers());
    else
        QLineEdit::keyPressEvent(event);
}

void FigureEdit::mousePressEvent(QMouseEvent* event)
{
    m_typingOver = false;
    QLineEdit::mousePressEvent(event);
}

void FigureEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit focusLost();
}

void FigureEdit::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    if (!m_reason->isHidden())
        placeReason();
}

void FigureEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(quietText(palette()));
    painter.drawText(rect().adjusted(0, 0, -SheetLayout::paddingX, 0),
                     Qt::AlignRight | Qt::AlignVCenter, m_unit);
    painter.setPen(m_reason->isHidden() ? QPen(focusColour(palette()), 2)
                                        : severityFrame(Severity::Error, palette()));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace gongkai
