// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/qt_prompts.h"

#include "core/base/text.h"
#include "forms/dialogs/delivery_dialog.h"
#include "forms/dialogs/file_list.h"
#include "forms/plain_text.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QUrl>

#include <utility>

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

// The key that answers; words of a file or of the clerk have none of their own.
QString withLetter(const QString& answer, const QString& letter)
{
    return QStringLiteral("%1(&%2)").arg(plainCaption(answer), letter);
}

// A dialog that is deleted at the end of its question, or before, with the one it stands over.
template <typename Dialog>
class Shown
{
public:
    template <typename... Arguments>
    explicit Shown(Arguments&&... arguments)
        : m_dialog(new Dialog(std::forward<Arguments>(arguments)...))
    {}
    ~Shown() { delete m_dialog.data(); }
    Q_DISABLE_COPY_MOVE(Shown)

    Dialog* operator->() const { return m_dialog; }
    Dialog& operator*() const { return *m_dialog; }
    explicit operator bool() const { return m_dialog; }
    /// Asks. @return false also when it is gone.
    bool isAccepted() const { return m_dialog->exec() == QDialog::Accepted && m_dialog; }

private:
    QPointer<Dialog> m_dialog;
};

} // namespace

QWidget* QtPrompts::parent() const
{
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    QWidget* active = QApplication::activeWindow(); // the manual, too, stands in a window
    const bool isOurs = active && m_parent && active->parentWidget() == m_parent &&
                        active->windowType() == Qt::Window;
    return isOurs ? active : m_parent.data();
}

void QtPrompts::report(const Error& error)
{
    const Shown<QMessageBox> box(QMessageBox::Warning, tr("Not done"), QString(),
                                 QMessageBox::NoButton, parent());
    box->addButton(tr("OK"), QMessageBox::AcceptRole);
    fill(*box, error.message,
         error.detail.isEmpty() ? QString() : tr("For technical support: %1").arg(error.detail));
    box->exec();
}

void QtPrompts::inform(const QString& title, const QString& text)
{
    const Shown<QMessageBox> box(QMessageBox::Information, plainTitle(title), QString(),
                                 QMessageBox::NoButton, parent());
    box->addButton(tr("OK"), QMessageBox::AcceptRole);
    fill(*box, text);
    box->exec();
}

bool QtPrompts::tellWritten(const QString& title, const QString& text)
{
    return ask(title, text, {tr("Open the folder")}, {tr("Close"), true, false}) == 0;
}

DeliveryAnswer QtPrompts::askDelivery(const DeliveryQuestion& question)
{
    const Shown<DeliveryDialog> dialog(question, parent());
    return dialog.isAccepted() ? dialog->answer() : DeliveryAnswer();
}

bool QtPrompts::confirm(const QString& title, const QString& text, const QString& action)
{
    return choose(title, text, {action}) == 0;
}

bool QtPrompts::confirmRisk(const QString& title, const QString& text, const QString& safe,
                            const QString& action)
{
    return ask(title, text, {action}, {safe, true}) == 0;
}

int QtPrompts::choose(const QString& title, const QString& text, const QStringList& answers)
{
    return ask(title, text, answers, {tr("Cancel")});
}

int QtPrompts::ask(const QString& title, const QString& text, const QStringList& answers,
                   const Box& how)
{
    const Shown<QMessageBox> box(how.isQuestion ? QMessageBox::Question : QMessageBox::Information,
                                 plainTitle(title), QString(), QMessageBox::NoButton, parent());
    fill(*box, text);
    const bool isSimple = answers.size() == 1;
    QList<QAbstractButton*> buttons;
    for (const QString& answer : answers) {
        const QString letter = !isSimple        ? QString::number(buttons.size() + 1)
                               : how.isQuestion ? QStringLiteral("Y")
                                                : QStringLiteral("O");
        buttons.append(box->addButton(withLetter(answer, letter), QMessageBox::ActionRole));
    }
    QPushButton* last =
        box->addButton(withLetter(how.none, how.isQuestion && isSimple ? QStringLiteral("N")
                                                                       : QStringLiteral("C")),
                       QMessageBox::RejectRole);
    box->setDefaultButton(how.isNoneDefault ? last : qobject_cast<QPushButton*>(buttons.value(0)));
    box->setEscapeButton(last);
    box->exec();
    return box ? static_cast<int>(buttons.indexOf(box->clickedButton())) : -1;
}

std::optional<QString> QtPrompts::askText(const TextQuestion& question)
{
    const Shown<QInputDialog> dialog(parent());
    dialog->setWindowTitle(plainTitle(question.title));
    dialog->setLabelText({});
    for (QLabel* words : dialog->findChildren<QLabel*>())
        words->setWordWrap(true);
    makeLabelsPlain(*dialog);
    dialog->setLabelText(plainCaption(question.label)); // Qt makes the field its buddy
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput, question.multiline);
    dialog->setTextValue(question.initial);
    dialog->setOkButtonText(question.multiline ? tr("&OK (Ctrl+Enter)") : tr("&OK"));
    dialog->setCancelButtonText(tr("&Cancel"));
    // In a text of several lines Tab and Enter would be letters: it could not be left by keys.
    for (QPlainTextEdit* text : dialog->findChildren<QPlainTextEdit*>()) {
        text->setTabChangesFocus(true);
        text->setPlaceholderText(question.placeholder);
    }
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* accept = new QShortcut(Qt::CTRL | enter, &*dialog);
        QObject::connect(accept, &QShortcut::activated, &*dialog, &QDialog::accept);
    }
    dialog->resize(480, dialog->sizeHint().height());
    return dialog.isAccepted() ? std::optional(dialog->textValue()) : std::nullopt;
}

std::optional<QString> QtPrompts::openFile(const QString& title, const QString& folder,
                                           const QString& filter)
{
    const Shown<QFileDialog> dialog(parent(), title, folder, filter);
    FileList::showIn(*dialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog.isAccepted() ? std::optional(dialog->selectedFiles().value(0)) : std::nullopt;
}

std::optional<QString> QtPrompts::saveFile(const QString& title, const QString& suggestion,
                                           const QString& filter)
{
    const Shown<QFileDialog> dialog(parent(), title, QFileInfo(suggestion).path(), filter);
    FileList::showIn(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Not the suggestion's: that may be a name which was refused.
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    dialog->setDefaultSuffix(ending.match(filter).captured(1));
    dialog->selectFile(QFileInfo(suggestion).fileName());
    return dialog.isAccepted() ? std::optional(dialog->selectedFiles().value(0)) : std::nullopt;
}

std::optional<QString> QtPrompts::chooseFolder(const QString& title, const QString& folder)
{
    const Shown<QFileDialog> dialog(parent(), title, folder);
    FileList::showIn(*dialog);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return dialog.isAccepted() ? std::optional(dialog->selectedFiles().value(0)) : std::nullopt;
}

void QtPrompts::openFolder(const QString& folder)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    // What was asked for is done: no failure to be told of.
    inform(tr("Folder not shown"),
           tr("The files are where they belong; only this computer has nothing to show folders "
              "with. The folder is “%1”.")
               .arg(QDir::toNativeSeparators(folder)));
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
    const Shown<QPrintDialog> dialog(&printer, parent());
    dialog->setWindowTitle(tr("Print"));
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    return dialog.isAccepted();
}

} // namespace gongkai
