// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace gongkai {

/// Is the open report what was printed? The clerk types the check code from the paper and reads
/// the answer below it, while typing.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param session  must outlive the dialog.
    explicit VerifyDialog(Session& session, QWidget* parent = nullptr);

private:
    void showAnswer();

    Session& m_session;
    QLineEdit* m_code;
    QLabel* m_mark;
    QLabel* m_answer;
};

} // namespace gongkai
