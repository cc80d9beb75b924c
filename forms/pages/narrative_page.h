// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QSplitter;

namespace gongkai {

class ProseMarks;

/// Plain paragraphs. Pasted text is cleaned; undo is the report's, so the editor keeps none.
class ProseEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProseEdit(QWidget* parent = nullptr);

signals:
    void left();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

/// When typed prose is kept.
struct KeepAfter
{
    std::chrono::milliseconds pause{1000};  ///< without a key
    std::chrono::milliseconds latest{3000}; ///< after the first key, though typing goes on
};

/// One part of the report's prose. What is typed becomes an operation at a pause, every few seconds
/// of typing, and when the page is left; then it is checked, and what was found and not explained
/// is marked.
class NarrativePage : public QWidget
{
    Q_OBJECT

public:
    /// @param session  must outlive the page.
    /// @param narrative  an id that a section of the form names.
    NarrativePage(Session& session, const QString& narrative, QWidget* parent = nullptr,
                  KeepAfter keepAfter = {});
    ~NarrativePage() override;

    /// Keeps what was typed since the last time.
    /// @return false when it could not be kept; the text stays in the editor.
    bool commit();
    /// Selects a stretch of the text and puts the cursor there.
    void select(int position, int length);
    /// Selects a place of the part's text, or where it is empty puts the cursor there, and takes
    /// the focus.
    void showPlace(const TextPlace& place);
    /// Is the cursor at this place?
    bool isAt(const TextPlace& place) const;
    ProseEdit* editor() const { return m_editor; }
    /// The text, and at its right what helps to write it.
    QSplitter& columns() const { return *m_columns; }
    const ProseMarks& marks() const { return *m_marks; }

signals:
    /// The sign of a finding at the left of the text was clicked.
    void findingChosen(const gongkai::FindingRef& finding);

private:
    QWidget* makeText();
    FieldKey key() const { return {FieldKind::Narrative, m_narrative}; }
    void showStored();
    void putIn(const QString& stored);
    void showMarks();
    void showCount();

    Session& m_session;
    QString m_narrative;
    ProseEdit* m_editor;
    ProseMarks* m_marks;
    QSplitter* m_columns; ///< the text; what helps to write it may stand beside it
    QLabel* m_count;
    QTimer m_pause;
    QTimer m_latest; ///< runs from the first key that is not kept yet
};

} // namespace gongkai
