// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/register/register_session.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace gongkai {

/// One case beside the list: what is registered, its clock and the remarks in words, its events,
/// and what can be done with them.
class CasePane : public QWidget
{
    Q_OBJECT

public:
    /// @param session  must outlive the pane.
    explicit CasePane(RegisterSession& session, QWidget* parent = nullptr);

    /// @param number  not valid: none.
    void showCase(const RegisterNumber& number);
    void setShowsPersons(bool shows);
    const RegisterNumber& number() const { return m_number; }

    void amend();
    void addEvent();

private:
    QWidget* makeButtons();
    void refresh();
    void fillEvents(const Case& one);
    void changeEventRow(bool cancels);
    int chosenEvent() const; ///< its number, from 1; 0 when none in force is chosen
    void updateButtons();

    RegisterSession& m_session;
    RegisterNumber m_number;
    bool m_showsPersons = false;
    QPlainTextEdit* m_facts;
    QTreeView* m_events;
    QStandardItemModel* m_model;
    QPushButton* m_add;
    QPushButton* m_amend;
    QPushButton* m_correct;
    QPushButton* m_cancel;
};

/// What is to be read of a case, one line each.
QStringList caseLines(const Case& one, const QDate& day, const RegisterRules& rules,
                      bool withPersons);

} // namespace gongkai
