// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/verify_dialog.h"

#include "core/output/check_code.h"
#include "forms/icons.h"
#include "forms/pages/fields.h"
#include "forms/plain_text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {

VerifyDialog::VerifyDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_code(new LineField(this)),
      m_mark(plainLabel({}, this)),
      m_answer(plainLabel({}, this))
{
    setWindowTitle(tr("Verify a printed report"));
    auto* words = plainLabel(tr("&Check code at the foot of the pages for signature:"), this);
    words->setBuddy(m_code);
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setPlaceholderText(QStringLiteral("XXXX-XXXX-XXXX-X"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_answer->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_mark->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(this);
    // Enter behind the code would close the answer away unread.
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);

    auto* answer = new QHBoxLayout;
    answer->addWidget(m_mark);
    answer->addWidget(m_answer, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_code);
    layout->addLayout(answer, 1);
    layout->addWidget(buttons);
    setMinimumWidth(460);

    connect(m_code, &QLineEdit::textChanged, this, &VerifyDialog::showAnswer);
    connect(&session, &Session::changed, this, &VerifyDialog::showAnswer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showAnswer();
}

void VerifyDialog::showAnswer()
{
    const auto say = [this](const QString& iconName, const QString& text) {
        m_mark->setPixmap(iconName.isEmpty() ? QPixmap() : icon(iconName).pixmap(20));
        m_answer->setText(text);
    };
    if (m_code->text().trimmed().isEmpty())
        return say({}, tr("Capital or small letters, with or without dashes."));
    const auto printed = readCheckCode(m_code->text());
    if (!printed)
        return say(QStringLiteral("warning"),
                   tr("This is no check code: it has 13 letters and digits, and one of them is "
                      "wrong or missing. Compare it with the printed one."));
    const QString code = checkCode(m_session.report());
    if (code == *printed)
        return say(QStringLiteral("done"),
                   tr("The figures of this file are those that were printed. Text, cover and "
                      "sign-off are not part of the code."));
    say(QStringLiteral("error"),
        tr("Not what was printed: the figures of this file have the code %1, the paper says %2. "
           "Either a figure was changed since, or the paper is of another report, scope or "
           "edition.")
            .arg(code, *printed));
}

} // namespace gongkai
