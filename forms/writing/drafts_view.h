// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/draft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace gongkai {

/// The sentences proposed for a part, to put into its text by Enter, a double click or a button: as
/// a paragraph of its own, or with Shift in the middle of one. Those that are in the text are
/// ticked and cannot be put in again.
class DraftsView : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsView(QWidget* parent = nullptr);

    void showDrafts(const Drafts& drafts, const Report& report);
    /// The text of the part as it is being written.
    void setText(const QString& text);
    void setReadOnly(bool readOnly);

signals:
    void paragraphChosen(const QString& text);
    void sentenceChosen(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tickWritten();
    void choose(void (DraftsView::*chosen)(const QString&));

    QString m_text;
    QLabel* m_hint;
    QListWidget* m_list;
    QPushButton* m_paragraph;
    QPushButton* m_sentence;
    QLabel* m_missing;
};

} // namespace gongkai
