// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/report.h"
#include "core/words/sentences.h"
#include "core/words/words.h"
#include "core/words/written_figures.h"
#include "tests/support/report_builder.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

// The first byte chooses form and part, the rest is what a clerk may have pasted there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gongkai;
    if (size == 0)
        return 0;
    static const char* const parts[] = {"overview", "requests", "disputes", "others"};
    const QString text = cleanProse(QString::fromUtf8(reinterpret_cast<const char*>(data) + 1,
                                                      static_cast<qsizetype>(size - 1)));
    static const Report filled[] = {test::ReportBuilder(test::builtInForm("2014")).restZero(),
                                    test::ReportBuilder(test::builtInForm("2019")).restZero(),
                                    test::ReportBuilder(test::builtInForm("2021")).restZero()};
    Report report = filled[data[0] % 3];
    const FieldKey key{FieldKind::Narrative, QString::fromLatin1(parts[data[0] / 3 % 4])};
    if (!text.isEmpty() && report.checkField(key, text))
        (void)report.apply({QStringLiteral("set"), {{key, {}, text}}});
    // The pieces of a text are all of it, and figures stand apart.
    for (const QString& paragraph : splitParagraphs(text)) {
        qsizetype end = 0;
        for (const ProseSentence& sentence : splitSentences(paragraph)) {
            for (const ProseClause& clause : sentence.clauses) {
                if (clause.span.from != end)
                    std::abort();
                end = clause.span.to;
            }
        }
        if (end != paragraph.size())
            std::abort();
        end = 0;
        for (const WrittenFigure& figure : findFigures(paragraph, Lexicon::builtIn().figures)) {
            if (figure.from < end || figure.to <= figure.from || figure.to > paragraph.size())
                std::abort();
            end = figure.to;
        }
    }
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        (void)textFindingMessage(finding, report);
    return 0;
}
