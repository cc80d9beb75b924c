// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/open_places.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace gongkai {

/// How the report stands, at the bottom of the window: the numbers of what is open, each a button
/// that asks to go to the next of its kind, and words behind them.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Words alone: no report is open.
    void showWords(const QString& words);
    void showReport(const PartState& state, const QString& words);
    /// Stands in the place of the words until it is "": the numbers stay within reach.
    void showMessage(const QString& message);
    /// The numbers and the words, as one text.
    QString text() const;

signals:
    void chosen(gongkai::OpenKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Count
    {
        OpenKind kind;
        QToolButton* button;
    };
    void addCount(OpenKind kind, const QString& name, const QString& tip);
    QToolButton* button(OpenKind kind) const;
    void putWords();
    void usePalette();
    void show(OpenKind kind, const QString& words, int number, bool isAlwaysThere);

    std::vector<Count> m_counts;
    QLabel* m_label;
    QString m_words;
    QString m_message;
};

} // namespace gongkai
