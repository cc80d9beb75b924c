// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/prose_editing.h"

#include "core/base/text_count.h"
#include "core/words/heading_numbers.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::ProseEditing)
};

void finish(QPlainTextEdit& editor, const QTextCursor& cursor)
{
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    editor.setFocus();
}

QStringList paragraphsBefore(const QTextBlock& block)
{
    QStringList paragraphs;
    for (QTextBlock above = block.document()->begin(); above != block; above = above.next())
        paragraphs += above.text();
    return paragraphs;
}

// Gives the headings from one paragraph to another the numbers they ought to have.
void countOn(QPlainTextEdit& editor, int first, int last)
{
    const QStringList wanted = renumbered(editor.toPlainText()).split(u'\n');
    for (int i = first; i <= last; ++i) {
        QTextCursor cursor(editor.document()->findBlockByNumber(i));
        if (cursor.block().text() == wanted[i])
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(wanted[i]);
    }
}

} // namespace

void insertParagraph(QPlainTextEdit& editor, const QString& paragraph)
{
    const QString before = editor.toPlainText();
    const bool isInOrder = renumbered(before) == before;
    QTextCursor cursor = editor.textCursor();
    const bool isEmpty = cursor.block().text().trimmed().isEmpty();
    cursor.beginEditBlock();
    cursor.movePosition(isEmpty ? QTextCursor::StartOfBlock : QTextCursor::EndOfBlock);
    if (isEmpty)
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(isEmpty ? paragraph : u'\n' + paragraph);
    const int place = cursor.blockNumber();
    countOn(editor, place, isInOrder ? editor.blockCount() - 1 : place);
    cursor.endEditBlock();
    cursor.setPosition(editor.document()->findBlockByNumber(place).position());
    cursor.movePosition(QTextCursor::EndOfBlock);
    finish(editor, cursor);
}

void insertSentence(QPlainTextEdit& editor, const QString& sentence)
{
    QTextCursor cursor = editor.textCursor();
    cursor.insertText(sentence);
    finish(editor, cursor);
}

void setHeadingLevel(QPlainTextEdit& editor, int level)
{
    QTextCursor cursor = editor.textCursor();
    const int last = editor.document()->findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = editor.document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        const int number = level > 0 ? nextHeadingNumber(paragraphsBefore(block), level) : 0;
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(withHeadingNumber(block.text(), level, number));
    }
    cursor.endEditBlock();
    finish(editor, cursor);
}

QString proseCount(const QString& text, std::optional<int> most)
{
    const QString words = QString::number(wordCount(text));
    const QString characters = QString::number(characterCount(text));
    return most ? Words::tr("Words %1 · characters without blanks %2/%3")
                      .arg(words, characters, QString::number(*most))
                : Words::tr("Words %1 · characters without blanks %2").arg(words, characters);
}

} // namespace gongkai
