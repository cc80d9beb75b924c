// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QWheelEvent>

#include <optional>

class QToolButton;

namespace gongkai {

/// A field that cannot be edited has the colour of the page behind it.
void lookReadOnly(QWidget& field);

/// A line of text that leaves Ctrl+Z and Ctrl+Y to the window when there is nothing of its own
/// to take back.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    /// Esc: what was typed since the line was entered shall not count.
    void abandoned();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// A choice that the mouse wheel neither changes nor enters.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget* parent = nullptr) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// A small number that the mouse wheel neither changes nor enters.
class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr) : QSpinBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// Reads a date as it is typed: 2025-01-20, 2025.1.20, 2025/1/20, 20250120, 2025年1月20日, also in
/// full-width digits.
/// @return ISO text; nothing for a date that does not exist.
std::optional<QString> readDate(const QString& text);

/// A date that may be empty: typed, or picked from a calendar.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// ISO, or "" for none.
    QString date() const { return m_date; }
    void setDate(const QString& iso);
    void setReadOnly(bool readOnly);
    /// The year of the date that is shown as an example.
    void setExampleYear(int year);
    /// The text in the line is no date; the reason stands below it.
    bool isRefused() const { return !m_reason->isHidden(); }
    QLineEdit* line() const { return m_line; }

signals:
    /// Another valid date, or none, was entered. A text that is no date is told beside the field
    /// and changes nothing.
    void dateEntered(const QString& iso);

private:
    void readLine();
    void enter(const QString& iso);
    void showCalendar();

    QString m_date;
    QString m_example;
    LineField* m_line;
    QToolButton* m_pick;
    QLabel* m_reason;
};

} // namespace gongkai
