// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/document_view.h"
#include "forms/register/fill_flow.h"
#include "forms/register/register_session.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace gongkai {

class CaseFilter;
class CaseListModel;
class CasePane;
class Desk;
class Exporter;
class Prompts;
class ReportFiles;
class Settings;
class WindowActions;

/// An open register: the list of cases at the left, the chosen one beside it. Names are shown only
/// while the clerk asks for them, and never at the start.
class LedgerView : public DocumentView
{
    Q_OBJECT

public:
    /// What the view works with; outlives it.
    struct Tools
    {
        Desk& desk;
        WindowActions& actions;
        Prompts& prompts;
        Settings& settings;
        ReportFiles& files;
        Exporter& exporter;
    };

    /// @param session  must outlive the view.
    LedgerView(RegisterSession& session, const Tools& tools, QWidget* parent = nullptr);

    QString title() const override;
    bool finishEditing() override { return true; } // what is typed is typed in dialogs
    bool meets(Needs needs) const override;
    bool isBusy() const override { return m_session.isBusy(); }
    QString manualPlace(const QWidget* at) const override;
    /// Makes a case the current one; one that is filtered away comes into sight.
    void showCase(const RegisterNumber& number);

protected:
    bool event(QEvent* event) override;

private:
    QWidget* makeBar();
    void makeList();
    QPushButton* addButton(QLayout& layout, const QString& text, const char* name);
    void connectActions();
    void showCurrent();
    void newCase();
    void showDue();
    void copy() const;

    RegisterSession& m_session;
    Tools m_tools;
    FillFlow m_fill;
    CaseListModel* m_cases;
    CaseFilter* m_filter;
    QTableView* m_list;
    CasePane* m_pane;
    QLineEdit* m_search;
    QComboBox* m_which;
    QCheckBox* m_persons;
    QPushButton* m_new = nullptr;
};

} // namespace gongkai
