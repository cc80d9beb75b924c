// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/draft.h"

#include <QWidget>

#include <set>

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

    /// @param doubtful  cells of errors that are open: a sentence that rests on one has a sign and
    ///        says so.
    void showDrafts(const Drafts& drafts, const Report& report, const std::set<CellId>& doubtful);
    /// The text of the part as it is being written.
    void setText(const QString& text);
    void setReadOnly(bool readOnly);

signals:
    void paragraphChosen(const QString& text);
    void sentenceChosen(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideWritten();
    void choose(void (DraftsView::*chosen)(const QString&));

    QString m_text;
    QLabel* m_hint;
    QLabel* m_doubtful; ///< what the sign means
    QListWidget* m_list;
    QPushButton* m_paragraph;
    QPushButton* m_sentence;
    QLabel* m_written; ///< how many are in the text
    QLabel* m_missing;
};

} // namespace gongkai
