// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QTabWidget>
#include <QTimer>

namespace gongkai {

class DraftsView;
class LastYearView;
class TopicsView;

/// What helps to write one part of the prose: sentences the figures give, what the part must speak
/// of, and last year's text. Changes nothing itself.
class WritingPanel : public QTabWidget
{
    Q_OBJECT

public:
    /// @param session  must outlive the panel.
    /// @param part  narrative id.
    WritingPanel(Session& session, const QString& part, QWidget* parent = nullptr);

    /// The text as it stands in the editor now.
    void setText(const QString& text);
    /// Puts the keyboard to work in the tab in sight.
    void takeFocus();

signals:
    void left(); ///< Esc: back to the text
    /// A paragraph of its own.
    void insertRequested(const QString& paragraph);
    /// A sentence at the cursor.
    void sentenceRequested(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showFigures();
    void showText();

    Session& m_session;
    QString m_part;
    QString m_text;
    DraftsView* m_drafts;
    TopicsView* m_topics;
    LastYearView* m_lastYear;
    QTimer m_pause; ///< while the clerk types
};

} // namespace gongkai
