// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/check_words.h"
#include "core/words/parsed_text.h"

#include <optional>
#include <vector>

namespace gongkai {

/// The text findings of a report that is being edited. A paragraph that stays as it is is not read
/// again; rules over whole parts and the report are run again, which is cheap.
class LiveWords
{
public:
    /// @param lexicon  must outlive this.
    LiveWords(const Report& report, const Lexicon& lexicon);

    /// @param report  after the change; the same form as before.
    /// @return whether the findings are others now.
    bool update(const Report& report, const std::vector<FieldKey>& changed);

    /// In the order of the text; the same list as checkWords() on the same report.
    const std::vector<TextFinding>& findings() const { return m_findings; }

private:
    using Findings = std::vector<TextFinding>;

    void readPart(const Report& report, std::size_t index);
    void judge(const Report& report);

    const Lexicon* m_lexicon;
    ParsedText m_text;
    /// By part and paragraph; nothing: to be judged.
    std::vector<std::vector<std::optional<Findings>>> m_judged;
    Findings m_findings;
};

} // namespace gongkai
