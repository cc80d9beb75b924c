// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/plain_text.h"

#include "core/base/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QTextDocument>

#include <algorithm>

namespace gongkai {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QString plainToolTip(const QString& text)
{
    // Only what is HTML is broken into lines that fit on the screen, and only so much fits there.
    constexpr qsizetype most = 600;
    constexpr qsizetype mostOfALine = 60;
    const QString shown = text.size() > most ? QString(text.left(most) + u'…') : text;
    const QStringList lines = shown.split(u'\n');
    const bool isLong =
        std::ranges::any_of(lines, [](const QString& line) { return line.size() > mostOfALine; });
    return isLong || Qt::mightBeRichText(shown)
               ? Qt::convertFromPlainText(shown, Qt::WhiteSpaceNormal)
               : shown;
}

QString plainCaption(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString plainTitle(QString text)
{
    return withoutTurns(std::move(text)).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

QLabel* addPlainRow(QFormLayout& form, const QString& caption, QWidget* field)
{
    QLabel* label = plainLabel(caption);
    label->setBuddy(field);
    form.addRow(label, field);
    return label;
}

QLabel* addPlainRow(QFormLayout& form, const QString& caption, QLayout* fields, QWidget* buddy)
{
    QLabel* label = plainLabel(caption);
    label->setBuddy(buddy);
    form.addRow(label, fields);
    return label;
}

void makeLabelsPlain(const QWidget& dialog)
{
    for (QLabel* label : dialog.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace gongkai
