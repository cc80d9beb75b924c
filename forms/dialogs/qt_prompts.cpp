// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/qt_prompts.h"

#include "core/base/text.h"
#include "forms/plain_text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QUrl>

namespace gongkai {
namespace {

// The text below the text has a label of its own, which box.setTextFormat() leaves alone.
void fill(QMessageBox& box, const QString& text, const QString& below = {})
{
    box.setTextFormat(Qt::PlainText);
    box.setText(withoutTurns(text));
    box.setInformativeText(withoutTurns(below));
    makeLabelsPlain(box);
}

} // namespace

void QtPrompts::report(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, tr("Not done"), {}, QMessageBox::NoButton, m_parent);
    box.addButton(tr("OK"), QMessageBox::AcceptRole);
    fill(box, error.message,
         error.detail.isEmpty() ? QString() : tr("For technical support: %1").arg(error.detail));
    box.exec();
}

void QtPrompts::inform(const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Information, plainTitle(title), {}, QMessageBox::NoButton,
                    m_parent);
    box.addButton(tr("OK"), QMessageBox::AcceptRole);
    fill(box, text);
    box.exec();
}

bool QtPrompts::confirm(const QString& title, const QString& text, const QString& action)
{
    return choose(title, text, {action}) == 0;
}

int QtPrompts::choose(const QString& title, const QString& text, const QStringList& answers)
{
    QMessageBox box(QMessageBox::Question, plainTitle(title), {}, QMessageBox::NoButton, m_parent);
    fill(box, text);
    QList<QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons.append(box.addButton(plainCaption(answer), QMessageBox::ActionRole));
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.value(0)));
    box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

std::optional<QString> QtPrompts::askText(const QString& title, const QString& label,
                                          const QString& initial, bool multiline)
{
    QInputDialog dialog(m_parent);
    dialog.setWindowTitle(plainTitle(title));
    dialog.setLabelText({});
    for (QLabel* words : dialog.findChildren<QLabel*>())
        words->setWordWrap(true);
    makeLabelsPlain(dialog);
    dialog.setLabelText(plainCaption(label)); // Qt makes the field its buddy
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput, multiline);
    dialog.setTextValue(initial);
    dialog.setOkButtonText(tr("OK"));
    dialog.setCancelButtonText(tr("Cancel"));
    dialog.resize(480, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

std::optional<QString> QtPrompts::openFile(const QString& title, const QString& folder,
                                           const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(m_parent, title, folder, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> QtPrompts::saveFile(const QString& title, const QString& suggestion,
                                           const QString& filter)
{
    QFileDialog dialog(m_parent, title, QFileInfo(suggestion).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.selectFile(QFileInfo(suggestion).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.selectedFiles().value(0);
}

std::optional<QString> QtPrompts::chooseFolder(const QString& title, const QString& folder)
{
    const QString chosen = QFileDialog::getExistingDirectory(m_parent, title, folder);
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

void QtPrompts::openFolder(const QString& folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

bool QtPrompts::choosePrinter(QPrinter& printer)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        report({ErrorCode::Unwritable,
                tr("This computer has no printer. Connect one, or save the pages as PDF and print "
                   "them elsewhere."),
                {}});
        return false;
    }
    QPrintDialog dialog(&printer, m_parent);
    dialog.setWindowTitle(tr("Print"));
    dialog.setOption(QAbstractPrintDialog::PrintToFile);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace gongkai
