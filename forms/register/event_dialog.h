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

namespace gongkai {

class DateField;

/// 登记事项: what happened to a case on a day; or the correction of what was written down wrongly,
/// or that it never was. Enter keeps it; what is refused stays to be corrected.
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Use { Add, Correct, Cancel };

    /// @param session  must outlive the dialog.
    /// @param earlier  the number of the event that is corrected or cancelled, from 1; 0 to add.
    EventDialog(RegisterSession& session, const RegisterNumber& number, Use use, int earlier,
                QWidget* parent = nullptr);

    void accept() override;

private:
    EventKind kind() const;
    void makeFields();
    QWidget* makeField(EventKey key);
    QWidget* makeChoice(EventKey key, const QStringList& words);
    QWidget* makeDecision();
    void offerArticles();
    QString value(QWidget* field) const;
    Result<void> keep();

    RegisterSession& m_session;
    const RegisterNumber m_number;
    const Use m_use;
    const int m_earlier;
    CaseEvent m_event; ///< the earlier one; empty to add
    QComboBox* m_kind;
    DateField* m_day;
    QFormLayout* m_form;
    QWidget* m_fields = nullptr;
    struct Field
    {
        EventKey key;
        QWidget* widget;
    };
    std::vector<Field> m_values;
    QComboBox* m_decision = nullptr; ///< null where the kind takes none
    QComboBox* m_article = nullptr;
    QLabel* m_problem;
};

} // namespace gongkai
