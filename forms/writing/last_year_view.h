// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gongkai {

/// Last year's text of a part, to read, with what this year's text has not underlined. One of its
/// paragraphs can be taken over as it stands: the years in it are the clerk's to change, and the
/// check of the text names them.
class LastYearView : public QWidget
{
    Q_OBJECT

public:
    explicit LastYearView(QWidget* parent = nullptr);

    /// @param whence  the year and the file the text came from.
    void showText(const QString& text, const QString& whence);
    /// The text it is held against.
    void compareWith(const QString& now);
    void setReadOnly(bool readOnly);

signals:
    void paragraphTaken(const QString& paragraph);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    QLabel* m_whence;
    QPlainTextEdit* m_text;
    QPushButton* m_take;
};

} // namespace gongkai
