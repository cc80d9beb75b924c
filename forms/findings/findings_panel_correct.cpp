// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// F7: what should stand at the place of the chosen finding is put there.
#include "core/checks/totals.h"
#include "core/report/edits.h"
#include "core/words/correct.h"
#include "forms/findings/findings_model.h"
#include "forms/findings/findings_panel.h"
#include "forms/plain_text.h"

#include <QPushButton>

#include <algorithm>

namespace gongkai {
namespace {

// Names say most at their ends: “三（七）…自然人”.
QString endsOf(const QString& name, qsizetype longest)
{
    if (name.size() <= longest)
        return name;
    const qsizetype behind = longest / 2;
    const QString column = name.section(QStringLiteral(" · "), -1);
    const QString end = column.size() <= behind + 2 ? column : name.right(behind);
    return name.left(longest - 1 - behind).trimmed() + u"…" + end.trimmed();
}

// As the cell bar offers it.
bool offersTotal(const Report& report, const CellId& cell)
{
    const auto computed = computedTotal(report, cell);
    return computed && computed->values.size() == 1 &&
           report.figure(cell) != Figure(computed->values.front());
}

} // namespace

void FindingsPanel::correctChosen()
{
    if (m_session.editor().isReadOnly())
        return;
    const TextFinding* text = m_session.textFinding(m_chosen);
    if (text && text->isBroken() && !text->correction.isEmpty())
        return correctText(*text);
    if (const auto culprit = likelyWrong())
        return correctCell(*culprit);
    emit told(whyNotCorrected());
}

// What F7 is for, and what the clerk can do here instead.
QString FindingsPanel::whyNotCorrected() const
{
    if (m_chosen.isNone())
        return tr("F7 puts the right figure in; first choose a finding (F8).");
    const Finding* finding = m_session.cellFinding(m_chosen);
    if (!finding)
        return tr("F7 changes the text where it is known what should stand there. Here it "
                  "is not; read what is marked and correct it yourself.");
    const Report& report = m_session.report();
    const auto total = std::ranges::find_if(
        finding->cells, [&](const CellId& cell) { return offersTotal(report, cell); });
    if (total != finding->cells.end())
        return tr("F7 puts the right figure in where it is known: in the text, or where sums "
                  "that do not balance cross in one cell. Here it is not. If the parts are "
                  "right, take over the total in “%1” (Ctrl+=); otherwise compare the marked "
                  "figures with the source.")
            .arg(report.cellLabel(*total));
    return tr("F7 puts the right figure in where it is known: in the text, or where sums "
              "that do not balance cross in one cell. Here it is not; compare the marked "
              "figures with the source.");
}

// The first, where nothing speaks as much for another one.
std::optional<Culprit> FindingsPanel::likelyWrong() const
{
    const Finding* finding = m_session.cellFinding(m_chosen);
    if (!finding || finding->outcome != Outcome::Broken)
        return std::nullopt;
    const auto culprits = culpritsOf(m_session.report(), m_session.findings(), *finding);
    const bool isClear =
        culprits.size() == 1 || (culprits.size() > 1 && culprits[0].reason != culprits[1].reason);
    return isClear && !culprits[0].figure.isBlank() ? std::optional(culprits[0]) : std::nullopt;
}

void FindingsPanel::correctCell(const Culprit& culprit)
{
    const Report& report = m_session.report();
    const QString name = report.cellLabel(culprit.cell);
    const QString before = report.figure(culprit.cell).toDisplay(report.cellType(culprit.cell));
    if (!m_session.apply(setFigures(report, {{culprit.cell, culprit.figure}})))
        return;
    emit jumpRequested(culprit.cell);
    emit told(tr("%1: %2 put in place of %3; Ctrl+Z takes it back. Compare it with the source.")
                  .arg(name, culprit.figure.toDisplay(report.cellType(culprit.cell)), before));
}

void FindingsPanel::correctText(const TextFinding& finding)
{
    TextPlace behind = finding.place;
    behind.from = behind.to = behind.from + finding.correction.size();
    const QString words = tr("“%1” put in place of “%2”; Ctrl+Z takes it back.")
                              .arg(finding.correction, finding.place.text);
    // The list is another one when this is done.
    if (!m_session.apply(correct(m_session.report(), finding)))
        return;
    emit placeRequested(behind);
    emit told(words);
}

// Which place, and what is put there: in short on the button, whole for who asks or listens.
void FindingsPanel::showCorrection()
{
    constexpr qsizetype longestName = 9; // three buttons stand side by side
    constexpr qsizetype longestText = 12;
    const Report& report = m_session.report();
    const TextFinding* text = m_session.textFinding(m_chosen);
    const bool isKnown = text && text->isBroken() && !text->correction.isEmpty();
    const auto culprit = likelyWrong();
    const auto say = [this](const QString& words, const QString& whole) {
        m_correct->setText(words);
        m_correct->setAccessibleName(whole);
        m_correct->setToolTip(plainToolTip(whole));
    };
    const auto inTable = [&](const QString& name) {
        return tr("%1: change to %2 (F7)")
            .arg(name, culprit->figure.toDisplay(report.cellType(culprit->cell)));
    };
    const auto inText = [&](qsizetype longest) {
        return tr("Change “%1” to “%2” (F7)")
            .arg(endsOf(text->place.text, longest), text->correction);
    };
    m_correct->setVisible(text || culprit);
    m_correct->setEnabled(!m_session.editor().isReadOnly() && (isKnown || culprit));
    if (culprit) {
        const QString name = report.cellLabel(culprit->cell);
        say(plainCaption(inTable(endsOf(name, longestName))), inTable(name));
    } else if (isKnown) {
        const QString whole = inText(text->place.text.size());
        say(text->correction.size() > longestText ? tr("Put the right text (F7)")
                                                  : plainCaption(inText(longestText)),
            whole);
    } else {
        say(tr("Put the right figure (F7)"), tr("Put the right figure (F7)"));
    }
}

void FindingsPanel::showButtons()
{
    const bool editable = !m_session.editor().isReadOnly();
    showCorrection();
    m_explain->setText(m_chosen.isText() ? tr("Not meant so… (F9)")
                                         : tr("Explain the difference…"));
    m_explain->setEnabled(editable && !toExplain().empty());
    m_next->setEnabled(!m_model->broken().empty());
}

} // namespace gongkai
