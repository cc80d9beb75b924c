// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"

#include <QVariant>

#include <deque>

namespace gongkai {

/// Prepared answers to the questions of the real window. A question that was not expected fails
/// the test and is answered with “cancel”; so does an answer nobody asked for.
class TestPrompts : public Prompts
{
public:
    enum class Question {
        Report,
        Inform,
        Delivery,
        Confirm,
        Choose,
        Text,
        Open,
        Save,
        Folder,
        OpenFolder,
        Printer
    };

    ~TestPrompts() override;

    /// The next question must be of this kind. An invalid answer means cancel.
    /// Confirm (of both kinds), Printer: bool, the latter or a path: prints into this PDF; Choose:
    /// int; Text, Open, Save, Folder: QString. Inform of what was written: bool, to see the folder.
    /// Delivery: bool, to go on all the same; or int, the line to go to.
    void expect(Question question, QVariant answer = {});
    /// Everything that was said or asked, oldest first.
    const QStringList& said() const { return m_said; }
    QString lastSaid() const { return m_said.value(m_said.size() - 1); }
    /// What could be chosen at the last choose() or confirmRisk(); the first is the default.
    const QStringList& lastAnswers() const { return m_lastAnswers; }
    /// What the last saveFile() was asked with.
    const QString& lastSuggestion() const { return m_lastSuggestion; }
    const TextQuestion& lastTextQuestion() const { return m_lastTextQuestion; }
    /// Of the last askDelivery(); its lines are what was said.
    const DeliveryQuestion& lastDelivery() const { return m_lastDelivery; }

    void report(const Error& error) override;
    void inform(const QString& title, const QString& text) override;
    bool tellWritten(const QString& title, const QString& text) override;
    DeliveryAnswer askDelivery(const DeliveryQuestion& question) override;
    bool confirm(const QString& title, const QString& text, const QString& action) override;
    bool confirmRisk(const QString& title, const QString& text, const QString& safe,
                     const QString& action) override;
    int choose(const QString& title, const QString& text, const QStringList& answers) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    std::optional<QString> openFile(const QString& title, const QString& folder,
                                    const QString& filter) override;
    std::optional<QString> saveFile(const QString& title, const QString& suggestion,
                                    const QString& filter) override;
    std::optional<QString> chooseFolder(const QString& title, const QString& folder) override;
    void openFolder(const QString& folder) override;
    bool choosePrinter(QPrinter& printer) override;

private:
    struct Answer
    {
        Question question;
        QVariant value;
    };
    QVariant answer(Question question, const QString& text);
    std::optional<QString> textAnswer(Question question, const QString& text);

    std::deque<Answer> m_answers;
    QStringList m_said;
    QStringList m_lastAnswers;
    QString m_lastSuggestion;
    TextQuestion m_lastTextQuestion;
    DeliveryQuestion m_lastDelivery;
};

} // namespace gongkai
