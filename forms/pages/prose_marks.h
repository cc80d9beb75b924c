// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/check.h"
#include "core/words/sentences.h"

#include <QObject>
#include <QString>

#include <vector>

class QPlainTextEdit;

namespace gongkai {

/// What a check found in a text, in the positions of its editor.
struct ProseMark
{
    int finding = -1; ///< index into Session::textFindings()
    Severity severity = Severity::Hint;
    TextSpan span; ///< empty: the paragraph as a whole
    QString toolTip;
    /// It says something of the whole paragraph and nothing of these words: they get no line, which
    /// would hide the lines of what is wrong in them; a sign of its own stands beside them.
    bool isOfParagraph = false;

    friend bool operator==(const ProseMark&, const ProseMark&) = default;
};

/// What is wrong with words comes before what is said of their paragraph, the worst first.
bool comesFirst(const ProseMark& one, const ProseMark& other);

/// Marks in a text: a wavy line below the words, and what they are about when the mouse rests on
/// them, what is wrong with the words first. The text itself, its undo and what is copied from it
/// know nothing of them.
///
/// A mark moves with its words; it goes when these are edited, or anything right beside them: what
/// stands there now was not checked.
class ProseMarks : public QObject
{
    Q_OBJECT

public:
    /// @param editor  must outlive the marks.
    explicit ProseMarks(QPlainTextEdit& editor, QObject* parent = nullptr);

    /// @param marks  in the order of the text.
    void show(std::vector<ProseMark> marks);
    /// Those that are left, where they stand now.
    const std::vector<ProseMark>& marks() const { return m_marks; }

signals:
    void changed();
    /// Marked words were clicked; of several the shortest.
    void chosen(int finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(int position, int removed, int added);
    void underline();
    std::vector<const ProseMark*> marksAt(const QPoint& place) const;
    void choose(const QPoint& place);

    QPlainTextEdit& m_editor;
    std::vector<ProseMark> m_marks;
    bool m_isStale = false; ///< the lines are not those of m_marks
};

} // namespace gongkai
