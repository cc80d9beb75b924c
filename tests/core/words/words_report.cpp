// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

namespace gongkai::test {

ReportBuilder departmentReport()
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.row("requests", "new", {"81", "12", "0", "0", "2", "0", "95"})
        .row("requests", "carried_in", {"6", "1", "0", "0", "0", "0", "7"})
        .row("requests", "granted", {"30", "7", "0", "0", "1", "0", "38"})
        .row("requests", "partial", {"9", "1", "0", "0", "0", "0", "10"})
        .row("requests", "denied_third_party", {"3", "1", "0", "0", "0", "0", "4"})
        .row("requests", "denied_internal", {"2", "0", "0", "0", "0", "0", "2"})
        .row("requests", "unable_not_held", {"25", "2", "0", "0", "1", "0", "28"})
        .row("requests", "unable_not_ready", {"1", "0", "0", "0", "0", "0", "1"})
        .row("requests", "declined_petition", {"4", "0", "0", "0", "0", "0", "4"})
        .row("requests", "declined_repeat", {"2", "0", "0", "0", "0", "0", "2"})
        .row("requests", "other_no_correction", {"3", "0", "0", "0", "0", "0", "3"})
        .row("requests", "other_misc", {"2", "0", "0", "0", "0", "0", "2"})
        .row("requests", "total", {"81", "11", "0", "0", "2", "0", "94"})
        .row("requests", "carried_out", {"6", "2", "0", "0", "0", "0", "8"})
        .row("disputes", "review", {"5", "2", "1", "1", "9"})
        .row("disputes", "direct", {"2", "0", "0", "1", "3"})
        .row("disputes", "after_review", {"3", "1", "0", "0", "4"})
        .row("a20_1", "normative", {"4", "2", "31"})
        .cells({{"a20_5.licensing.decisions", "1520"},
                {"a20_6.penalty.decisions", "87"},
                {"a20_6.coercion.decisions", "3"},
                {"a20_8.fees.amount", "1203.5"}})
        .lastYear({{"requests.new.total", "80"},
                   {"requests.carried_in.total", "4"},
                   {"requests.total.total", "77"},
                   {"disputes.review.total", "6"}})
        .restZero()
        .field(FieldKind::Agency, QStringLiteral("name"), QStringLiteral("示例区自然资源局"));
    return builder;
}

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
