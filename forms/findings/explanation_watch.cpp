// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findings/explanation_watch.h"

#include "core/base/text.h"
#include "core/words/text_explanations.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

bool isSame(const Explanation& a, const Explanation& b)
{
    return a.check == b.check && a.instance == b.instance;
}

bool contains(const std::vector<Explanation>& all, const Explanation& explanation)
{
    return std::ranges::any_of(
        all, [&](const Explanation& other) { return isSame(explanation, other); });
}

} // namespace

ExplanationWatch::ExplanationWatch(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_inUse(inUse())
{
    connect(&session, &Session::changed, this, &ExplanationWatch::follow);
}

std::vector<Explanation> ExplanationWatch::inUse() const
{
    std::vector<Explanation> explanations;
    for (const TextFinding& finding : m_session.textFindings())
        if (finding.isBroken())
            if (auto explanation = explanationOf(m_session.report(), finding))
                explanations.push_back(*std::move(explanation));
    return explanations;
}

QString ExplanationWatch::words(const std::vector<Explanation>& gone)
{
    const QString first =
        tr("The explanation “%1” is not in force any more: its sentence “%2” was changed. It is "
           "again when the sentence is as it was.")
            .arg(shortened(gone.front().text),
                 shortened(explainedPlace(gone.front().instance).sentence));
    const int others = static_cast<int>(gone.size()) - 1;
    return others > 0
               ? tr("%1 %n other(s) went with their sentences, too.", nullptr, others).arg(first)
               : first;
}

void ExplanationWatch::follow()
{
    const std::vector<Explanation> before = std::exchange(m_inUse, inUse());
    const Report& report = m_session.report();
    const bool wasTold = !m_gone.empty();
    std::erase_if(m_gone, [&](const Explanation& explanation) {
        return contains(m_inUse, explanation) ||
               !report.explanation(explanation.check, explanation.instance);
    });
    std::vector<Explanation> fresh;
    for (const Explanation& explanation : before) {
        const ExplainedPlace place = explainedPlace(explanation.instance);
        const bool isKept = report.explanation(explanation.check, explanation.instance).has_value();
        const bool isThere =
            place.sentence.isEmpty() || report.narrative(place.part).contains(place.sentence);
        if (isKept && !isThere && !contains(m_inUse, explanation) && !contains(fresh, explanation))
            fresh.push_back(explanation);
    }
    m_gone.insert(m_gone.end(), fresh.begin(), fresh.end());
    if (!fresh.empty())
        emit told(words(fresh));
    else if (wasTold && m_gone.empty())
        emit told({});
}

} // namespace gongkai
