// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log.h"
#include "forms/dialogs/prompts.h"
#include "forms/history/history_model.h"
#include "forms/session.h"
#include "forms/settings.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace gongkai {

class TextPair;

/// Who changed what and when, from what to what, as far back as the file tells. Going back to a
/// state is a new act; nothing of the history is lost by it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param session, prompts, settings  must outlive the dialog.
    /// @param log  as ReportFile::history() gives it.
    /// @param here  the cell or part the clerk is at; may be nothing.
    HistoryDialog(Session& session, Prompts& prompts, Settings& settings, std::vector<LogEntry> log,
                  const std::optional<FieldKey>& here, QWidget* parent = nullptr);

signals:
    /// The clerk wants to see this place of the report.
    void placeChosen(const gongkai::FieldKey& key);

private:
    void layOut();
    void makeFilters();
    void showLog(std::vector<LogEntry> log);
    void fillDaysAndPeople();
    void filter();
    void showChosen();
    void goThere();
    void goBack();
    void save();
    QByteArray csv() const;
    /// Its row in the model; -1 when none is chosen.
    int chosen() const;

    Session& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    std::vector<LogEntry> m_log;
    std::optional<FieldKey> m_here;
    HistoryModel* m_model;
    HistoryFilter* m_shown;
    QLineEdit* m_text;
    QComboBox* m_part;
    QComboBox* m_day;
    QComboBox* m_who;
    QCheckBox* m_onlyHere;
    QLabel* m_count;
    QTreeView* m_list;
    TextPair* m_texts;
    QPushButton* m_go;
    QPushButton* m_back;
    QPushButton* m_save;
};

} // namespace gongkai
