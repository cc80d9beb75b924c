// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

namespace gongkai::test {

Report withText(ReportBuilder builder, const QString& text, const char* part)
{
    return builder.field(FieldKind::Narrative, QString::fromLatin1(part), text);
}

std::string judged(const Report& report, TextRule rule)
{
    QStringList lines;
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn())) {
        if (finding.rule->rule != rule)
            continue;
        QString line;
        switch (finding.outcome) {
        case Outcome::Holds:
            line = QStringLiteral("holds %1").arg(finding.place.text);
            break;
        case Outcome::Broken:
            line = finding.severity == Severity::Hint ? QStringLiteral("hint ")
                                                      : QStringLiteral("warning ");
            line += finding.place.text + u' ' + finding.left + u'/' + finding.right;
            break;
        case Outcome::Undecidable:
            line = QStringLiteral("undecidable %1").arg(finding.place.text);
            break;
        case Outcome::NotApplicable:
            line = QStringLiteral("na %1").arg(finding.place.text);
        }
        lines += line;
    }
    return lines.join(QStringLiteral(" | ")).toStdString();
}

std::string judged(const QString& text, TextRule rule, const char* part)
{
    return judged(withText(departmentReport(), text, part), rule);
}

} // namespace gongkai::test
