// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/text_pair.h"

#include "core/report/field.h"
#include "forms/colours.h"
#include "forms/plain_text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gongkai {
namespace {

// Shows a text with the part in which it differs from another.
void showPart(QPlainTextEdit& view, const QString& text, const QString& other)
{
    view.setPlainText(text);
    const Change change = Change::between({FieldKind::Narrative, {}}, text, other);
    auto parts = view.extraSelections();
    parts.clear();
    if (change.isPart()) {
        auto& part = parts.emplaceBack();
        const int at = static_cast<int>(change.at);
        part.cursor = view.textCursor();
        part.cursor.setPosition(at + static_cast<int>(change.before.size()));
        view.setTextCursor(part.cursor); // scrolls there
        part.cursor.setPosition(at, QTextCursor::KeepAnchor);
        part.format.setBackground(markedColours().ground);
        part.format.setForeground(markedColours().words);
        part.format.setFontUnderline(true);
    }
    view.setExtraSelections(parts);
}

} // namespace

TextPair::TextPair(const QString& left, const QString& right, QWidget* parent)
    : QSplitter(parent),
      m_left(add(QStringLiteral("theirs"), left)),
      m_right(add(QStringLiteral("ours"), right))
{
    setChildrenCollapsible(false);
}

QPlainTextEdit* TextPair::add(const QString& name, const QString& title)
{
    auto* side = new QWidget(this);
    auto* text = new QPlainTextEdit(side);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto* label = plainLabel(title, side);
    label->setBuddy(text);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(label);
    rows->addWidget(text, 1);
    addWidget(side);
    return text;
}

void TextPair::showTexts(const QString& left, const QString& right)
{
    showPart(*m_left, left, right);
    showPart(*m_right, right, left);
}

} // namespace gongkai
