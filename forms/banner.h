// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

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

private:
    QLabel* m_text;
};

} // namespace gongkai
