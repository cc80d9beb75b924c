// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gongkai {

/// One sentence over the page that the clerk must not miss but need not answer.
class Banner : public QFrame
{
    Q_OBJECT

public:
    /// @param closable  it can be put away by hand.
    Banner(const QString& iconName, bool closable, QWidget* parent = nullptr);

    /// An empty text hides the banner.
    void setText(const QString& text);
    QString text() const;
    /// Something to do about it, at the right of the sentence. Owned by the banner.
    QPushButton* addButton(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void useColours();

    QHBoxLayout* m_row;
    QLabel* m_text;
    QLabel* m_symbol = nullptr;
    QString m_iconName;
};

} // namespace gongkai
