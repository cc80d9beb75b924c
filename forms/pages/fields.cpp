// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/fields.h"

#include "core/base/text.h"
#include "forms/plain_text.h"

#include <QCalendarWidget>
#include <QDate>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace gongkai {

void lookReadOnly(QWidget& field)
{
    QPalette palette = field.palette();
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    field.setPalette(palette);
}

bool LineField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit abandoned();
    QLineEdit::keyPressEvent(event);
}

std::optional<QString> readDate(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:[-./年](\\d{1,2})[-./月](\\d{1,2})日?|(\\d{2})(\\d{2}))$"));
    const auto match = form.match(toHalfWidth(text).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const bool compact = match.capturedLength(4) > 0;
    const QDate date(match.captured(1).toInt(), match.captured(compact ? 4 : 2).toInt(),
                     match.captured(compact ? 5 : 3).toInt());
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

DateField::DateField(QWidget* parent)
    : QWidget(parent),
      m_line(new LineField(this)),
      m_pick(new QToolButton(this)),
      m_reason(plainLabel({}, this))
{
    setExampleYear(QDate::currentDate().year());
    m_pick->setText(tr("Calendar"));
    m_pick->setToolTip(plainToolTip(tr("Choose the date in a calendar")));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    setFocusProxy(m_line);

    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_pick);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_reason);

    connect(m_line, &QLineEdit::editingFinished, this, &DateField::readLine);
    connect(m_line, &LineField::abandoned, this, [this] { setDate(m_date); });
    connect(m_pick, &QToolButton::clicked, this, &DateField::showCalendar);
}

void DateField::setDate(const QString& iso)
{
    m_date = iso;
    m_line->setText(iso);
    m_reason->hide();
}

void DateField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    if (readOnly)
        lookReadOnly(*m_line);
    m_pick->setVisible(!readOnly);
}

void DateField::setExampleYear(int year)
{
    m_example = QString::number(year) + QStringLiteral("-01-20");
    m_line->setPlaceholderText(tr("e.g. %1").arg(m_example));
}

void DateField::readLine()
{
    const QString text = m_line->text().trimmed();
    const auto iso = text.isEmpty() ? std::optional(QString()) : readDate(text);
    m_reason->setVisible(!iso);
    if (iso)
        enter(*iso);
    else
        m_reason->setText(tr("“%1” is not a date; write it like %2.").arg(text, m_example));
}

void DateField::enter(const QString& iso)
{
    const bool changed = iso != m_date;
    setDate(iso);
    if (changed)
        emit dateEntered(iso);
}

void DateField::showCalendar()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (!m_date.isEmpty())
        calendar->setSelectedDate(QDate::fromString(m_date, Qt::ISODate));
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate date) {
        enter(date.toString(Qt::ISODate));
        menu.close();
    });
    menu.exec(m_pick->mapToGlobal(QPoint(0, m_pick->height())));
}

} // namespace gongkai
