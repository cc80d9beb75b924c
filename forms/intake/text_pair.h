// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QPlainTextEdit;

namespace gongkai {

/// Two texts side by side, in full, with the part in which they differ marked in both.
class TextPair : public QSplitter
{
    Q_OBJECT

public:
    /// @param left, right  their titles, with a letter each to go there.
    TextPair(const QString& left, const QString& right, QWidget* parent = nullptr);

    void showTexts(const QString& left, const QString& right);

private:
    QPlainTextEdit* add(const QString& name, const QString& title);

    QPlainTextEdit* m_left;  ///< “theirs”
    QPlainTextEdit* m_right; ///< “ours”
};

} // namespace gongkai
