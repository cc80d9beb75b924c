// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/words.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace gongkai {

/// Takes lines of sign-off people: “单位负责人：张三　审核人：李四　填报人：王五”, “联系电话：……
/// 填表日期：……”.
class SignoffReader
{
public:
    SignoffReader(const Form& form, const ProseWords& words);

    /// Takes the line when it begins with a label of the sign-off. A telephone number alone counts
    /// only right behind another line of it. A label alone has its value on the next line.
    bool take(const QString& line);
    /// Takes the fields that a text ends with, when they are two at least and one of them names a
    /// person: a line of them was glued to it.
    /// @return what stands in front of them; all of the text when there are none.
    QString takeFromEnd(const QString& text);
    /// The next line does not follow the last one that was taken.
    void interrupt()
    {
        m_wasTaken = false;
        m_open.reset();
    }
    const std::map<QString, QString>& fields() const { return m_fields; }
    /// What stands behind labels and is no value of theirs, or a second one: “审核人：李四”.
    const QStringList& notTaken() const { return m_notTaken; }

private:
    struct Field
    {
        QString id;
        QString label;
        QString value;
        qsizetype begin = 0; // of the label in the line
        bool isValue = true;
    };

    std::vector<Field> fieldsIn(const QString& line) const;
    void keep(const Field& field);
    bool takeValue(const QString& line);

    std::map<QString, QString> m_fieldOf; ///< label -> field
    QRegularExpression m_pattern;
    std::map<QString, QString> m_fields;
    QStringList m_notTaken;
    bool m_wasTaken = false;
    std::optional<Field> m_open; ///< whose value stands on the next line
    const ProseWords* m_words;
};

/// What is said of how to reach the agency, by cover field.
class ContactReader
{
public:
    explicit ContactReader(const ProseWords& words);

    /// On a line of its own or in the sentence of the preface (“……请与……联系。地址：……，邮编：……”).
    std::map<QString, QString> contactIn(const QString& text) const;
    /// Is the line nothing but that? Brackets around it do not count.
    bool isContactLine(const QString& text) const;
    /// Does the line begin with who is to be asked: “联系人：张三”, “联系单位：局办公室，电话：……”?
    bool namesPerson(const QString& text) const;

private:
    std::map<QString, QString> labelledValues(const QString& half) const;

    std::map<QString, QRegularExpression> m_patterns; // by field: the label, then the value
    QRegularExpression m_start;                       // any label
    QRegularExpression m_office;                      // an office, then any label
};

/// Agency and date under a report.
struct Signature
{
    QString agency;
    QString date;        ///< ISO 8601; "" where only a month is named, too
    QString month;       ///< that line, as it stands there: “2024年1月”
    QString noDate;      ///< a line that looks like a date and is none: “2024年2月30日”
    qsizetype begin = 0; ///< the first of its paragraphs
    qsizetype lines = 0; ///< how many

    bool isDated() const { return !date.isEmpty() || !month.isEmpty() || !noDate.isEmpty(); }
    bool isWhole() const { return !agency.isEmpty() && isDated(); }
};

/// At the end of the paragraphs.
/// @param agency  as the title names it; "" when unknown.
Signature signatureAtEnd(const QStringList& paragraphs, const QString& agency);

/// The last that has agency and date, wherever it stands: something may follow it.
Signature lastWholeSignature(const QStringList& paragraphs, const QString& agency);

} // namespace gongkai
