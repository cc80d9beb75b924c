// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_prompts.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QPrinter>

namespace gongkai {

TestPrompts::~TestPrompts()
{
    EXPECT_TRUE(m_answers.empty()) << m_answers.size() << " expected questions were never asked";
}

void TestPrompts::expect(Question question, QVariant answer)
{
    m_answers.push_back({question, std::move(answer)});
}

QVariant TestPrompts::answer(Question question, const QString& text)
{
    m_said.append(text);
    if (m_answers.empty() || m_answers.front().question != question) {
        ADD_FAILURE() << "unexpected question: " << text.toStdString();
        return {};
    }
    const QVariant value = m_answers.front().value;
    m_answers.pop_front();
    return value;
}

std::optional<QString> TestPrompts::textAnswer(Question question, const QString& text)
{
    const QVariant value = answer(question, text);
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

void TestPrompts::report(const Error& error)
{
    answer(Question::Report, error.message);
}

void TestPrompts::inform(const QString&, const QString& text)
{
    answer(Question::Inform, text);
}

bool TestPrompts::tellWritten(const QString&, const QString& text)
{
    return answer(Question::Inform, text).toBool();
}

DeliveryAnswer TestPrompts::askDelivery(const DeliveryQuestion& question)
{
    m_lastDelivery = question;
    QStringList lines;
    for (const DeliveryGap& gap : question.gaps)
        lines += gap.text;
    const QVariant value = answer(Question::Delivery, lines.join(u'\n'));
    if (value.typeId() == QMetaType::Int)
        return {false, question.gaps.at(static_cast<std::size_t>(value.toInt()))};
    return {value.toBool(), {}};
}

bool TestPrompts::confirm(const QString&, const QString& text, const QString&)
{
    return answer(Question::Confirm, text).toBool();
}

bool TestPrompts::confirmRisk(const QString&, const QString& text, const QString& safe,
                              const QString& action)
{
    m_lastAnswers = {safe, action};
    return answer(Question::Confirm, text).toBool();
}

int TestPrompts::choose(const QString&, const QString& text, const QStringList& answers)
{
    m_lastAnswers = answers;
    const QVariant value = answer(Question::Choose, text);
    EXPECT_LT(value.toInt(), answers.size());
    return value.isValid() ? value.toInt() : -1;
}

std::optional<QString> TestPrompts::askText(const TextQuestion& question)
{
    m_lastTextQuestion = question;
    return textAnswer(Question::Text, question.label);
}

std::optional<QString> TestPrompts::openFile(const QString& title, const QString&, const QString&)
{
    return textAnswer(Question::Open, title);
}

std::optional<QString> TestPrompts::saveFile(const QString& title, const QString& suggestion,
                                             const QString&)
{
    m_lastSuggestion = suggestion;
    return textAnswer(Question::Save, title);
}

std::optional<QString> TestPrompts::chooseFolder(const QString& title, const QString&)
{
    return textAnswer(Question::Folder, title);
}

void TestPrompts::openFolder(const QString& folder)
{
    answer(Question::OpenFolder, folder);
}

bool TestPrompts::choosePrinter(QPrinter& printer)
{
    const QVariant value = answer(Question::Printer, QStringLiteral("printer"));
    if (value.typeId() != QMetaType::QString)
        return value.toBool();
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(value.toString());
    return true;
}

} // namespace gongkai
