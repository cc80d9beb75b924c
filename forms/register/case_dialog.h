// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_keys.h"
#include "forms/register/register_session.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gongkai {

/// 新登记: a request as it is registered; or what is registered of one that is there, to be
/// changed. Kind and way are chosen by their numbers, Enter keeps it. What is refused stays to be
/// corrected.
class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param session  must outlive the dialog.
    explicit CaseDialog(RegisterSession& session, QWidget* parent = nullptr);
    /// @param withPersons  else what is personal is neither shown nor changed.
    CaseDialog(RegisterSession& session, const Case& changed, bool withPersons,
               QWidget* parent = nullptr);

    void accept() override;

signals:
    void saved(const gongkai::RegisterNumber& number);

private:
    CaseDialog(RegisterSession& session, std::optional<Case> changed, bool withPersons,
               QWidget* parent);
    void addMain(QFormLayout& form);
    void addRest(QFormLayout& form, bool withPersons);
    void addDay(QFormLayout& form, const QString& key, const QDate& day);
    void addText(QFormLayout& form, const QString& key, const QString& text);
    KeyValues values() const;
    Result<RegisterNumber> keep();

    RegisterSession& m_session;
    const std::optional<Case> m_changed; ///< nothing for a new one
    QComboBox* m_applicant;
    QComboBox* m_channel;
    QSpinBox* m_items;
    struct Line
    {
        QString key;
        QLineEdit* line;
    };
    std::vector<Line> m_lines;
    QLabel* m_problem;
};

} // namespace gongkai
