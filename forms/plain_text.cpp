// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/plain_text.h"

#include "core/base/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QTextDocument>

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
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
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
