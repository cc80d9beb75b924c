// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/choose_form.h"

#include "core/intake/match/labels.h"
#include "core/intake/prose/year.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr int earliestYear = 2008; // the regulations came into force
constexpr int latestYear = 2999;
constexpr qsizetype fewestLabels = 3;    // by which a form is recognised
constexpr qsizetype fewestOwnLabels = 2; // that tell it from another

QSet<QString> labelsOf(const Form& form)
{
    QSet<QString> labels;
    for (const Sheet& sheet : form.sheets)
        for (const SheetCell& cell : sheet.cells)
            if (cell.isLabel() && !cell.text.isEmpty())
                labels.insert(labelKey(cell.text));
    return labels;
}

class FormChooser
{
public:
    FormChooser(const SourceDocument& source, const QSet<QString>& keys, const Catalog& catalog)
        : m_source(source), m_keys(keys), m_catalog(catalog), m_likeliest(likeliest())
    {}

    Result<ChosenForm> choose(const QString& asked, std::optional<int> year)
    {
        FormPtr form = asked.isEmpty() ? byContent(year) : m_catalog.form(asked);
        if (!form)
            return fail(ErrorCode::Invalid, Messages::tr("There is no form “%1”.").arg(asked));
        ChosenForm chosen{form, year, {}};
        if (!chosen.year)
            guessYear(chosen);
        noteForm(chosen);
        return chosen;
    }

private:
    qsizetype found(const Form& form) const { return labelsOf(form).intersect(m_keys).size(); }

    // Labels in the source that the first form has and the second has not.
    qsizetype foundOnly(const Form& form, const Form& other) const
    {
        return labelsOf(form).subtract(labelsOf(other)).intersect(m_keys).size();
    }

    // The form with the most of its labels in the source; null when none has three.
    FormPtr likeliest() const
    {
        FormPtr best;
        qsizetype most = fewestLabels - 1;
        qsizetype ofAll = 1;
        for (const FormPtr& form : m_catalog.forms()) {
            const qsizetype count = found(*form);
            const qsizetype all = labelsOf(*form).size();
            if (count > most || (best && count == most && all < ofAll)) {
                best = form;
                most = count;
                ofAll = all;
            }
        }
        return best;
    }

    const FormPtr& earliest() const { return m_catalog.forms().front(); }
    bool isOlderThanForms(int year) const { return year < earliest()->firstYear; }

    // Reports older than every form have the parts of the first one.
    FormPtr formOf(int year) const
    {
        return isOlderThanForms(year) ? earliest() : m_catalog.formForYear(year);
    }

    FormPtr byContent(std::optional<int> year) const
    {
        const auto named = year ? year : mostNamedYear(m_source, earliestYear, latestYear);
        const FormPtr ofYear = named ? formOf(*named) : nullptr;
        const FormPtr otherwise = m_likeliest ? m_likeliest : m_catalog.forms().back();
        if (!ofYear)
            return otherwise;
        if (!m_likeliest || ofYear == m_likeliest)
            return ofYear;
        // A year that is only named gives way to labels that only another form has.
        const bool isOther = year ? found(*ofYear) == 0 : foundOnly(*m_likeliest, *ofYear) > 0;
        return isOther ? m_likeliest : ofYear;
    }

    void noteForm(ChosenForm& chosen) const
    {
        const Form& form = *chosen.form;
        const bool looksOther = m_likeliest && m_likeliest != chosen.form &&
                                foundOnly(*m_likeliest, form) >= fewestOwnLabels &&
                                foundOnly(*m_likeliest, form) > foundOnly(form, *m_likeliest);
        if (looksOther)
            chosen.notes += Messages::tr("The tables look like those of form %1; they were read as "
                                         "form %2, only equal labels were taken.")
                                .arg(m_likeliest->id, form.id);
        else if (chosen.year && (isOlderThanForms(*chosen.year) || found(form) > 0))
            if (const QString note = noteOnYear(form, *chosen.year, m_catalog); !note.isEmpty())
                chosen.notes += note;
    }

    void guessYear(ChosenForm& chosen) const
    {
        const bool isEarliest = chosen.form == earliest();
        chosen.year = mostNamedYear(m_source, isEarliest ? earliestYear : chosen.form->firstYear,
                                    chosen.form->lastYear.value_or(latestYear));
        if (chosen.year)
            chosen.notes += Messages::tr("No title states the year; %1 is the one the text "
                                         "suggests, please check.")
                                .arg(*chosen.year);
    }

    const SourceDocument& m_source;
    const QSet<QString>& m_keys;
    const Catalog& m_catalog;
    FormPtr m_likeliest;
};

} // namespace

QString noteOnYear(const Form& form, int year, const Catalog& catalog)
{
    if (form.fitsYear(year))
        return {};
    const QString shown = QString::number(year);
    return year < catalog.forms().front()->firstYear
               ? Messages::tr("The year %1 is older than every statutory form; it was read as "
                              "form %2.")
                     .arg(shown, form.id)
               : Messages::tr("The year %1 has another form; the tables are those of form %2.")
                     .arg(shown, form.id);
}

Result<ChosenForm> chooseForm(const QString& asked, std::optional<int> year,
                              const SourceDocument& source, const QSet<QString>& keys,
                              const Catalog& catalog)
{
    return FormChooser(source, keys, catalog).choose(asked, year);
}

} // namespace gongkai
