// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/draft_pattern.h"
#include "core/words/word_source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gongkai {

/// A fixed wording, and how it is got wrong.
struct FixedPhrase
{
    QString text;
    int distance = 0;   ///< so many characters off is a near miss; 0: literal misses only
    QStringList also;   ///< right as well
    QStringList misses; ///< wrong, literally
    QStringList unless; ///< words around a miss in which it is none
    WordSource source;
};

/// A word the office does not use.
struct ForbiddenWord
{
    QString text;
    QString instead; ///< may be empty
    QStringList unless;
    WordSource source;
};

/// What a template or a web page leaves behind.
struct LeftoverWord
{
    QString text;
    bool whole = false; ///< only where it is the whole paragraph
    QStringList unless;
    WordSource source;
};

/// What belongs to certain report years.
struct PeriodWord
{
    QString text;
    QStringList also;
    int first = 0; ///< the first report year it can be said of
    std::optional<int> last;
    WordSource source;
};

/// 国办公开办函〔2021〕30号; without a year 国务院令第711号.
struct DocumentNumber
{
    QString series;
    std::optional<int> year;
    int number = 0;

    friend bool operator==(const DocumentNumber&, const DocumentNumber&) = default;
};

/// A document that reports rest on.
struct CitedDocument
{
    QString id;
    QString title;    ///< without 《》
    QStringList also; ///< other right forms of the title
    DocumentNumber number;
    QStringList issuers;
    int first = 0; ///< report years
    std::optional<int> last;
    QString replaces;           ///< id; "" for none
    bool isUnique = false;      ///< no other document bears its title
    std::optional<int> amended; ///< the year of this wording: “2019年修订的《…》”
    WordSource source;
};

struct PlaceCity
{
    QString name;
    QStringList counties;
};

struct PlaceProvince
{
    QString name;
    QStringList counties; ///< right below it
    std::vector<PlaceCity> cities;
};

enum class AgencyRelation {
    Superior,
    Section, ///< of the agency itself
    Own,     ///< a further name of the agency
};

struct KnownAgency
{
    QString name;
    QStringList also;
    AgencyRelation relation = AgencyRelation::Superior;
    WordSource source;
};

/// Words that say of a sentence what kind of thing it tells: of a plan, a comparison, elsewhere.
struct ContextWords
{
    QString id;
    QStringList words;
    WordSource source;
};

/// What a part of a report must speak of, or how long it may be.
struct PartDuty
{
    struct Topic
    {
        QString name;
        QStringList words; ///< any of them treats it
        QStringList weak;  ///< two of them treat it: one may speak of something else
    };
    QString rule;            ///< id: “text.themes”
    QStringList forms;       ///< form ids; empty for every form
    QStringList agencyKinds; ///< empty for every kind
    QString part;            ///< narrative id
    std::optional<int> most; ///< characters without blanks
    std::vector<Topic> topics;
    QStringList strangers; ///< words of other forms that must not stand there
    WordSource source;
};

/// What prose is held against beside the report's own figures: data, resources/words/*.json and
/// the user's files of the same shape (docs/word-files.md).
struct WordLists
{
    std::vector<FixedPhrase> phrases;
    std::vector<ForbiddenWord> forbidden;
    std::vector<LeftoverWord> leftovers;
    std::vector<LeftoverWord> advertisements; ///< what a foreign hand puts in
    std::vector<LeftoverWord> doubled;        ///< words written twice that are known
    std::vector<PeriodWord> periods;
    std::vector<CitedDocument> citations;
    std::vector<PlaceProvince> provinces;
    std::vector<KnownAgency> agencies;
    std::vector<ContextWords> contexts;
    std::vector<PartDuty> duties;
    QStringList latinWords; ///< that reports use: APP, WPS
    std::vector<DraftQuantity> quantities;
    std::vector<DraftPattern> drafts;
    std::vector<ZeroCells> zeroCells;

    /// Adds what another file says; takes nothing away.
    void add(WordLists other);
};

/// Reads one file strictly.
/// @param where  the file's name, for messages.
/// @return Unreadable, naming file and JSON pointer, for: unknown or missing keys, wrong types,
///         a date that is none, years out of order, a `near` that is too large for its text.
Result<WordLists> readWordLists(const QByteArray& json, const QString& where);

} // namespace gongkai
