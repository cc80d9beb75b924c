// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// The words published reports are known by: data (resources/intake/words.json), read strictly.
struct ProseWords
{
    /// What belongs to one narrative part or one field of a report.
    struct Group
    {
        QString id;
        QStringList words;
        bool isOwn = false; ///< a part no other kind of report has
    };

    std::vector<Group> headings; ///< by part, words of its heading; the first group that fits rules
    std::vector<Group> known;    ///< by part, whole headings without their number
    QSet<QString> metadata;      ///< labels of lines a page has around a report: “发布日期”
    QSet<QString> frontMetadata; ///< the same, but only in front of the report: “标题”
    QSet<QString> buttons;       ///< lines that are nothing else: “打印”, “续表”
    QSet<QString> credits; ///< labels of who made the page, before a name: “校对：张三”
    QStringList foot;      ///< what lines after the report begin with: “上一篇”
    QStringList siteFoot;  ///< the same under every page of a site: “版权所有”
    QStringList agencyEndings;     ///< what the name of an agency ends with
    QStringList authorizedEndings; ///< what that of an organisation authorised by law ends with
    QStringList notNames;          ///< words no name of an agency has
    QStringList inNames;   ///< words with one of those that it has all the same: “报告镇”
    QStringList notBegins; ///< what none begins with: “我”
    std::vector<Group> signoff; ///< by sign-off field, labels beside the form's own
    std::vector<Group> contact; ///< by cover field, labels

    /// Of this program.
    static const ProseWords& builtIn();
};

/// @return Invalid with file and place for anything that is missing, unknown or of another type.
Result<ProseWords> readProseWords(const QByteArray& json, const QString& where);

} // namespace gongkai
