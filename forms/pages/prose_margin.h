// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/prose_marks.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;

namespace gongkai {

/// The strip left of a text: a sign beside each line where something is marked, that of the worst
/// of the words marked there; two sheets where only the paragraph is spoken of.
/// A click on it chooses the finding, the next click the next one of the line.
class ProseMargin : public QWidget
{
    Q_OBJECT

public:
    /// @param editor, marks  must outlive the margin; it stands at the left of the editor, with the
    ///                       same parent.
    ProseMargin(QPlainTextEdit& editor, const ProseMarks& marks, QWidget* parent = nullptr);

    struct Sign
    {
        QRect box;
        Severity severity = Severity::Hint;
        bool isOfParagraph = false;          ///< nothing is wrong with words of this line
        std::vector<const ProseMark*> marks; ///< the worst first
    };
    /// Those in sight, from above.
    std::vector<Sign> signs() const;

    QSize sizeHint() const override;

signals:
    void chosen(int finding); ///< index into Session::textFindings()

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QPlainTextEdit& m_editor;
    const ProseMarks& m_marks;
    int m_last = -1; ///< the finding chosen last
};

} // namespace gongkai
