// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

/// How paragraphs of our own Word files and web pages say what they are, so that they come back as
/// what they were (decision 0015). Words stay words: a paragraph of prose has no mark.
///
/// Workbook, PDF and everything else are read by what stands on their pages alone. The properties
/// of Word file and web page, which nobody sees, are all there are; in what is for publication,
/// cover.* only where the text says it, too:
///
/// | property | where the pages of an edited file say otherwise |
/// |---|---|
/// | form | taken: the tables are those of the form; what fits it badly is told |
/// | year | the year of title, period or sheet |
/// | agency.name | the name in title, sheet or signature |
/// | agency.* (level, kind, code), scope, cover.* | not taken for another agency |
/// | cover.* (telephone, address and the like) | what the preface says |
/// | edition | not taken for another agency or year |
/// | words | only tells whether the words are still those that were written |
namespace gongkai::own_marks {

inline const QString title = QStringLiteral("title");
inline const QString number = QStringLiteral("number"); ///< 发文字号
inline const QString part = QStringLiteral("part_");    ///< and the number of the section, from 0
inline const QString sheet = QStringLiteral("sheet");   ///< a line around a table
inline const QString agency = QStringLiteral("agency"); ///< over the date
inline const QString date = QStringLiteral("date");
inline const QString signoff = QStringLiteral("signoff");
inline const QString note =
    QStringLiteral("note"); ///< 汇总, 更正版 under the title; a property says it
/// No part of the report: neither this nor anything up to the next mark is read.
inline const QString aside = QStringLiteral("aside");

// What our 审签稿 has besides the report is known by these words where there are no marks.
inline const QString signoffSheet = QStringLiteral("审签单");    ///< printed with blanks between
inline const QString dispatchSheet = QStringLiteral("发文稿纸"); ///< behind the agency's name
inline const QString signHere = QStringLiteral("签名：");
inline const QString checksAnnex = QStringLiteral("附件：勾稽情况说明");
inline const QString wordsAnnex = QStringLiteral("附件：文字核对情况说明");

// What a note under the title says of scope and edition.
inline const QString aggregate = QStringLiteral("汇总");
inline const QString wholeSystem = QStringLiteral("全系统");
inline const QString corrected = QStringLiteral("更正版");
/// Is this all that a text says, in brackets and divided by “、”, or nothing?
bool saysOnlyStanding(QString text);

/// The program that a PDF of ours says it was made with. Its words have no marks.
inline const QString creator = QStringLiteral("Gongkai");

/// What names of bookmarks and properties begin with.
inline const QString prefix = QStringLiteral("gongkai");

/// The property that holds digestOf() the words as they were written.
inline const QString words = QStringLiteral("words");

/// Of all paragraphs outside of tables, mark and text, without asides. Blanks do not count.
QString digestOf(const std::vector<std::pair<QString, QString>>& paragraphs);

} // namespace gongkai::own_marks
