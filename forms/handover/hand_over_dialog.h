// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/handover/delivery_gate.h"
#include "forms/handover/hand_over.h"
#include "forms/settings.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace gongkai {

/// Everything that leaves the office in one go: which files, one folder, one stem of names. Says
/// beforehand what is inside each file, what is open in the report, whether the 审签稿 carries a
/// draft mark and what the 报送副本 holds. Where something is open, asks before it writes. Files
/// are written one after the other while the window lives on; what was chosen is remembered.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param session, prompts, settings  must outlive the dialog.
    HandOverDialog(Session& session, Prompts& prompts, Settings& settings,
                   QWidget* parent = nullptr);

    /// Stops after the file that is being written; else closes.
    void reject() override;

signals:
    /// The clerk wants to mend this first; the dialog is closed.
    void gapChosen(const gongkai::DeliveryGap& gap);

private:
    struct Target
    {
        HandOverItem item;
        QString path;
    };

    QWidget* makeItems();
    QWidget* makePlace();
    QWidget* makeState();
    QWidget* makeButtons();
    void chooseFolder();
    void showTargets();
    void showSession();
    std::vector<Target> targets() const;
    std::vector<ComposeOptions> purposes() const;
    QString openText() const;
    bool mayLeave();
    bool mayReplace() const;
    void showFolder();
    void start();
    void writeNext();
    void finish();
    void setRunning(bool running);

    Session& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    const std::vector<HandOverItem> m_items;

    std::vector<QCheckBox*> m_boxes; ///< one for each item
    QWidget* m_choices;
    QLineEdit* m_folder;
    QLineEdit* m_stem;
    QLabel* m_open;
    QLabel* m_draft;
    QLabel* m_copy;
    QLabel* m_problem;
    QListWidget* m_files;
    QProgressBar* m_progress;
    QCheckBox* m_dispatchSheet;
    QCheckBox* m_openFolder;
    QPushButton* m_showFolder;
    QPushButton* m_write;
    QPushButton* m_close;

    std::vector<Target> m_queue;        ///< of the run
    std::optional<DeliveryGate> m_gate; ///< of the run
    size_t m_next = 0;
    int m_written = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace gongkai
