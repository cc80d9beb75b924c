// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/banner.h"
#include "forms/dialogs/prompts.h"
#include "forms/intake/hand_work.h"
#include "forms/intake/intake_fit.h"
#include "forms/intake/intake_source.h"
#include "forms/intake/source_reading.h"

#include <QDialog>
#include <QFutureWatcher>

#include <map>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace gongkai {

class IntakeList;
class SourceView;

/// What was published beside what was understood of it. Reading goes on in another thread; the
/// clerk places rows and columns by hand, decides where two figures stand for one cell, takes that
/// back again, and says what it is for. The dialog changes no report.
class IntakeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param hint  form and year, where they are known.
    /// @param uses  those that can be chosen, the suggested one first.
    /// @param prompts  must outlive the dialog.
    IntakeDialog(IntakeSource source, SourceHint hint, Catalog catalog,
                 const std::vector<IntakeUse>& uses, Prompts& prompts, QWidget* parent = nullptr);

    QString sourceName() const { return m_source.name; }
    IntakeUse use() const;
    /// Nothing where it cannot be chosen, or the clerk has chosen one that can.
    void suggestUse(IntakeUse use);
    /// Whether what was read can be used so; at first all can.
    void allowUse(IntakeUse use, bool isAllowed);
    /// Something about what was read that is to be known before anything is done with it, above
    /// everything else; nothing for "".
    void warn(const QString& words) { m_warning->setText(words); }
    /// Has a reading ended well?
    bool isUnderstood() const { return m_reading != nullptr; }
    /// What was read, decided figures included. @pre isUnderstood()
    Report report() const;
    /// What the clerk sees of how it was read.
    const MatchReport& match() const { return m_shown.match; }

    /// Where something was placed or decided by hand, asks whether it may be lost.
    bool mayBeLeft() const;
    void reject() override;

signals:
    /// Nothing of a report was found; the dialog closes.
    void refused(const gongkai::Error& error);
    /// A reading ended well: the first, or another after something was placed by hand.
    void understood();
    /// What was read shall be used. The dialog stays as it is until it is accepted.
    void chosen();

private:
    using Reading = SourceReading::Done;

    QWidget* makeSides();
    QWidget* makeHandButtons();
    QWidget* makeButtons(const std::vector<IntakeUse>& uses);
    void read();
    void take();
    void showResult();
    void updateButtons();
    void follow();
    void followForm();
    void choose();
    bool mayStayUndecided();
    bool mayStayUnmatched();
    void decide();
    bool decidesLikewise(int others);
    void assignRow();
    void assignColumn();
    void backToAutomatic();
    /// Goes one step back or forth.
    void go(void (HandSteps::*step)());
    void readOrShow(const HandWork& before);
    /// The cell that was not found and is to be assigned, of a row any.
    std::optional<CellId> chosenMissing(bool asRow) const;
    std::optional<SourcePlace> markedPlace(const CellId& cell, bool asRow);
    void place(const CellId& cell, const SourcePlace& source, bool asRow);
    /// Asks before a row of the source that was given to another row is given to the cell's.
    bool mayMoveRow(const CellId& cell, const SourcePlace& source);
    const MatchedCell* chosenConflict() const;

    const IntakeSource m_source;
    const SourceHint m_hint;
    const Catalog m_catalog;
    Prompts& m_prompts;
    QFutureWatcher<Reading> m_watcher;
    std::unique_ptr<SourceReading> m_running; ///< cancelled when the dialog ends
    Reading m_automatic;                      ///< the first reading; null until it ended
    Reading m_reading;                        ///< the last one
    HandSteps m_steps;
    HandSteps m_stepsShown;                 ///< as far as the dialog shows them
    ShownMatch m_shown;                     ///< m_reading with what was decided
    std::optional<CellId> m_assigned;       ///< what the reading that runs shall find
    std::map<CellId, SourcePlace> m_onForm; ///< where each cell stands in m_formView

    SourceView* m_sourceView;
    SourceView* m_formView; ///< what was understood, on the statutory tables
    IntakeList* m_list;
    Banner* m_warning;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QComboBox* m_use;
    bool m_isUseChosen = false; ///< by hand
    QPushButton* m_decide;
    QPushButton* m_assign;
    QPushButton* m_assignColumn;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_back;
    QPushButton* m_take;
};

} // namespace gongkai
