// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/take_words.h"

#include "core/intake/match/labels.h"
#include "core/intake/prose/agency.h"
#include "core/report/field_json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qsizetype mostShown = 20; // characters of a paragraph in a note

QString list(const QStringList& items)
{
    return items.join(Messages::tr(", "));
}

QString shown(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= mostShown ? line : line.left(mostShown) + u'…';
}

QString nameOfLevel(const QString& level)
{
    if (level == u"province")
        return Messages::tr("provincial");
    if (level == u"prefecture")
        return Messages::tr("prefectural");
    return level == u"county" ? Messages::tr("county") : Messages::tr("township");
}

// Marked as inferred until the clerk confirms it.
void setInferred(Report& report, const FieldKey& key, const QString& value, QStringList& notes)
{
    setField(report, key, value, notes);
    setField(report, FieldKey::originOf(key),
             toFieldText(Origin{{}, {}, {}, false, report.agency(u"name"_qs)}), notes);
}

void takeRank(Report& report, QStringList& notes)
{
    const AgencyRank rank = agencyRank(report.agency(u"name"_qs));
    QStringList told;
    if (!rank.level.isEmpty()) {
        setInferred(report, {FieldKind::Agency, u"level"_qs}, rank.level, notes);
        told += nameOfLevel(rank.level);
    }
    if (!rank.kind.isEmpty()) {
        setInferred(report, {FieldKind::Agency, u"kind"_qs}, rank.kind, notes);
        told += rank.kind == u"government"   ? Messages::tr("a government")
                : rank.kind == u"department" ? Messages::tr("a department")
                                             : Messages::tr("an organisation authorised by law");
    }
    if (!told.isEmpty())
        notes += Messages::tr("Level and kind of the agency were inferred from its name (%1); "
                              "please confirm them on the cover page.")
                     .arg(list(told));
}

// What our own files say besides their words, all of them of scope and edition.
void takeProperties(const ReportText& text, Report& report, QStringList& notes)
{
    for (const auto& [name, value] : text.properties) {
        const QString kind = name.section(u'.', 0, 0);
        const QString id = name.section(u'.', 1);
        if (kind == u"agency" && id != u"name")
            setField(report, {FieldKind::Agency, id}, value, notes);
        else if (name == u"scope" || name == u"edition")
            setField(report, {FieldKind::Meta, name}, value, notes);
    }
    if (text.isOwn && text.title != report.title())
        setField(report, {FieldKind::Meta, u"title"_qs}, text.title, notes);
}

// By the part that their text, if they have any, stands in.
void noteMissing(const ReportText& text, QStringList& notes)
{
    const auto& missing = text.missing;
    for (size_t i = 0; i < missing.size();) {
        const QString& before = missing[i].before;
        QStringList headings;
        for (; i < missing.size() && missing[i].before == before; ++i)
            headings += u'“' + missing[i].heading + u'”';
        notes += before.isEmpty()
                     ? Messages::tr("No heading was found of: %1.").arg(list(headings))
                     : Messages::tr("No heading was found of: %1; if there is text of theirs, it "
                                    "stands at the end of “%2”, please check.")
                           .arg(list(headings), before);
    }
}

void noteHeadings(const ReportText& text, QStringList& notes)
{
    for (const ReportText::OtherHeading& heading : text.otherHeadings) {
        if (heading.byNumber)
            notes += Messages::tr("The heading “%1” is not that of the form; its text was taken as "
                                  "“%2” by its number, please check.")
                         .arg(heading.text, heading.part);
        else if (heading.isSecond && !heading.part.isEmpty())
            notes += Messages::tr("The heading “%1” stands in the source more than once; this one "
                                  "was kept with its text in “%2”, please check.")
                         .arg(heading.text, heading.part);
        else if (heading.part.isEmpty())
            notes +=
                Messages::tr("The heading “%1” is of no part of the form; it was kept with its "
                             "text in front of the first part.")
                    .arg(heading.text);
        else
            notes +=
                Messages::tr("The heading “%1” is of no part of the form; it was kept with its "
                             "text in “%2”.")
                    .arg(heading.text, heading.part);
    }
    noteMissing(text, notes);
}

QStringList beginningsOf(const QStringList& paragraphs)
{
    constexpr qsizetype mostNamed = 3;
    QStringList beginnings;
    for (const QString& paragraph : paragraphs.first(std::min(paragraphs.size(), mostNamed)))
        beginnings += u'“' + shown(paragraph) + u'”';
    if (paragraphs.size() > mostNamed)
        beginnings += u"…"_qs;
    return beginnings;
}

void noteText(const ReportText& text, QStringList& notes)
{
    noteHeadings(text, notes);
    if (text.withoutHeadings)
        notes += Messages::tr("No heading of the report was found; the whole text stands in the "
                              "first part.");
    if (!text.notTaken.isEmpty())
        notes += Messages::tr("%n paragraph(s) of no part were not taken: %1", nullptr,
                              static_cast<int>(text.notTaken.size()))
                     .arg(list(beginningsOf(text.notTaken)));
    if (!text.signedMonth.isEmpty())
        notes += Messages::tr("The signature names only the month (“%1”); the date of issue was "
                              "left empty.")
                     .arg(text.signedMonth);
    if (!text.captions.isEmpty())
        notes += Messages::tr("%n line(s) around the tables were left out: %1", nullptr,
                              static_cast<int>(text.captions.size()))
                     .arg(list(beginningsOf(text.captions)));
    if (!text.tornLabels.isEmpty())
        notes += Messages::tr("%n line(s) are pieces of labels of the tables and were not read as "
                              "words.",
                              nullptr, static_cast<int>(text.tornLabels.size()));
    if (!text.furniture.isEmpty())
        notes += Messages::tr("%n line(s) of the page around the report (navigation, dates of "
                              "publication, page numbers, repeated titles) were left out.",
                              nullptr, static_cast<int>(text.furniture.size()));
}

} // namespace

void setField(Report& report, const FieldKey& key, const QString& value, QStringList& notes)
{
    const QString before = report.field(key);
    if (value.isEmpty() || value == before)
        return;
    if (const auto done = report.apply({u"import"_qs, {{key, before, value}}}); !done)
        notes += done.error().message;
}

QString agencyName(const ReportTitle& title, const ReportText& text, QStringList& notes)
{
    if (!title.agency.isEmpty() && (!text.isOwn || text.agency.isEmpty()))
        return title.agency;
    if (!text.agency.isEmpty())
        return text.agency;
    if (!title.head.agency.isEmpty())
        return title.head.agency;
    if (!title.shortAgency.isEmpty()) {
        notes += Messages::tr("The title names the agency only as “%1”; please complete its name "
                              "on the cover page.")
                     .arg(title.shortAgency);
        return title.shortAgency;
    }
    notes +=
        text.publisher.isEmpty()
            ? Messages::tr("The name of the agency was not found; please fill it in on the "
                           "cover page.")
            : Messages::tr("The name of the agency was not found, please fill it in on the cover "
                           "page; the web page names “%1” as its publisher, which may be another.")
                  .arg(text.publisher);
    return unnamedAgency();
}

void takeWords(const ReportText& text, Report& report, QStringList& notes)
{
    for (const auto& [id, value] : text.narrative)
        setField(report, {FieldKind::Narrative, id}, value, notes);
    for (const auto& [id, value] : text.signoff)
        setField(report, {FieldKind::Signoff, id}, value, notes);
    for (const auto& [id, value] : text.cover)
        setField(report, {FieldKind::Cover, id}, value, notes);
    takeProperties(text, report, notes);
    if ((!text.isOwn || text.isOfOtherAgency) && report.agency(u"name"_qs) != unnamedAgency())
        takeRank(report, notes);
    noteText(text, notes);
}

std::vector<MatchReport::LeftOver> figuresNotTaken(const ReportText& text)
{
    static const QRegularExpression years(QStringLiteral("(?:19|20)[0-9]{2}(?:年度?|-)?"));
    std::vector<MatchReport::LeftOver> figures;
    for (const QString& paragraph : text.notTaken) {
        QStringList words = paragraph.split(u' ');
        const qsizetype atEnd = figuresAtEnd(words);
        // Figures among its words: whole, since a note says only how it begins.
        if (text.isOwn || (atEnd == 0 && hasDigit(QString(paragraph).remove(years))))
            figures.push_back({{}, paragraph, {}});
        for (qsizetype count = text.isOwn ? 0 : atEnd; count > 0; --count) {
            const QString figure = words.takeLast();
            figures.push_back({shown(words.join(u' ')), figure, {}});
        }
    }
    return figures;
}

void noteUnreadWords(const QStringList& words, QStringList& notes)
{
    if (!words.isEmpty())
        notes += Messages::tr("%n text(s) in the tables are no labels of the form and of no part; "
                              "they were not read: %1",
                              nullptr, static_cast<int>(words.size()))
                     .arg(list(beginningsOf(words)));
}

void noteHidden(const HiddenParts& hidden, QStringList& notes)
{
    const std::pair<int, QString> parts[]{
        {hidden.rows, Messages::tr("%n row(s)", nullptr, hidden.rows)},
        {hidden.columns, Messages::tr("%n column(s)", nullptr, hidden.columns)},
        {hidden.sheets, Messages::tr("%n sheet(s)", nullptr, hidden.sheets)},
        {hidden.others, Messages::tr("%n other part(s)", nullptr, hidden.others)}};
    QStringList told;
    for (const auto& [count, words] : parts)
        if (count > 0)
            told += words;
    if (!told.isEmpty())
        notes += Messages::tr("Hidden or struck out there and passed over, although figures may "
                              "stand in it: %1.")
                     .arg(list(told));
}

void listFootnotes(const QStringList& footnotes, QStringList& notes)
{
    for (const QString& footnote : footnotes)
        notes += Messages::tr("A footnote was not taken: “%1”").arg(footnote.simplified());
}

void noteRevisions(const Revisions& revisions, QStringList& notes)
{
    QStringList told;
    if (revisions.changes > 0)
        told += Messages::tr("%n revision(s)", nullptr, revisions.changes);
    if (revisions.comments > 0)
        told += Messages::tr("%n comment(s)", nullptr, revisions.comments);
    if (told.isEmpty())
        return;
    notes += (revisions.changes > 0
                  ? Messages::tr("A draft with %1; read as if the revisions were accepted.")
                  : Messages::tr("A draft with %1, which were not read."))
                 .arg(list(told));
}

} // namespace gongkai
