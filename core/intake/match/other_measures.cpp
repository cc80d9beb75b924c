// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/other_measures.h"

#include "core/intake/match/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr qint64 stepsOfACell = 4;
constexpr qsizetype longestLabel = 60;

bool isMeasureOfAll(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[(（\\[【]?\\s*(?:计量)?单位\\s*[:：为]"));
    return text.size() <= longestLabel && pattern.match(text.trimmed()).hasMatch() &&
           isOfOtherMeasure(text);
}

// The only text in its row.
bool isAlone(const SourceTable& table, const SourceCell& cell)
{
    return std::ranges::all_of(table.row(cell.row), [&cell](const SourceCell* other) {
        return other == &cell || other->isBlank() || other->row != cell.row;
    });
}

class OtherMeasures
{
public:
    OtherMeasures(const FormIndex& form, Budget& budget) : m_form(form), m_budget(budget) {}

    QStringList setAside(std::vector<SourceBlock>& blocks)
    {
        const QString* above = nullptr;
        for (SourceBlock& block : blocks) {
            auto* table = std::get_if<SourceTable>(&block);
            if (!table)
                above = std::get_if<QString>(&block);
            else if (!table->isLoose())
                read(*table, above);
            if (table)
                above = nullptr;
        }
        return m_notes;
    }

private:
    void read(SourceTable& table, const QString* above)
    {
        if (above && isMeasureOfAll(*above))
            setLoose(table, *above);
        for (const SourceCell& cell : table.cells()) {
            if (!m_budget.take(Limit::Steps, stepsOfACell))
                return;
            if (cell.text.size() > longestLabel || looksLikeFigure(cell.text))
                continue;
            if (isMeasureOfAll(cell.text) && isAlone(table, cell))
                setLoose(table, cell.text);
            else if (isOtherUnitText(cell.text) ||
                     (isOfOtherMeasure(cell.text) && isLabelBut(cell.text)))
                note(cell.text);
        }
    }

    void setLoose(SourceTable& table, const QString& words)
    {
        table.setLoose();
        note(words);
    }

    // A label of the form but for what is said of its measure.
    bool isLabelBut(const QString& text) const
    {
        static const QRegularExpression measure(
            QStringLiteral("占比|比例|比重|[(（\\[【][^()（）]*[)）\\]】]?\\s*$"));
        const QString key = labelKey(QString(text).remove(measure));
        return !m_form.isLabel(m_form.keyOf(text)) && m_form.isLabel(key);
    }

    void note(const QString& words)
    {
        const QString told =
            Messages::tr("“%1” counts in another unit; the figures there are only listed.")
                .arg(words.simplified());
        if (!m_notes.contains(told))
            m_notes += told;
    }

    const FormIndex& m_form;
    Budget& m_budget;
    QStringList m_notes;
};

} // namespace

QStringList setOtherMeasuresAside(std::vector<SourceBlock>& blocks, const FormIndex& form,
                                  Budget& budget)
{
    return OtherMeasures(form, budget).setAside(blocks);
}

} // namespace gongkai
