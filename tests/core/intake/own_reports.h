// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <random>

namespace gongkai::test {

// Paragraphs that look like anything a reader of foreign files decides about.
inline const QStringList paragraphs{u"全年公开信息20条。"_qs,
                                    u"无"_qs,
                                    u"无。"_qs,
                                    u"一、总体情况"_qs,
                                    u"二、主动公开政府信息情况"_qs,
                                    u"（一）主动公开"_qs,
                                    u"1.政策解读"_qs,
                                    u"2024年1月20日"_qs,
                                    u"示例区人民政府"_qs,
                                    u"发布日期：2024-01-20"_qs,
                                    u"— 5 —"_qs,
                                    u"续表"_qs,
                                    u"示例区2022年政府信息公开工作年度报告"_qs,
                                    u"审核人：张三"_qs,
                                    u"联系电话：0431-00000000"_qs,
                                    u"附件：统计表.docx"_qs,
                                    u"版权所有"_qs,
                                    u"规章"_qs,
                                    u"12"_qs,
                                    u"/"_qs,
                                    u"件"_qs,
                                    u"首页 > 年报"_qs,
                                    u"政府信息公开情况统计表"_qs,
                                    u"<b>&amp;\"'"_qs,
                                    u"打印"_qs,
                                    u"六、其他需要报告的事项：无"_qs,
                                    u"填报单位（盖章）：示例局"_qs,
                                    u"##  标题"_qs};

inline Report randomReport(const char* form, std::mt19937& random)
{
    Report report = ReportBuilder(builtInForm(form));
    const auto any = [&](const QStringList& texts) {
        return texts[static_cast<qsizetype>(random() % static_cast<size_t>(texts.size()))];
    };
    std::vector<Change> changes;
    const auto set = [&](FieldKind kind, const char* id, const QString& value) {
        const FieldKey key{kind, QString::fromLatin1(id)};
        if (random() % 4 != 0 && report.field(key) != value)
            changes.push_back({key, report.field(key), value});
    };
    for (const Section& section : report.form().sections) {
        QStringList texts;
        for (size_t count = random() % 5; count > 0; --count)
            texts += any(paragraphs).simplified();
        if (!section.narrative.isEmpty() && !texts.isEmpty())
            changes.push_back({{FieldKind::Narrative, section.narrative}, {}, texts.join(u'\n')});
    }
    set(FieldKind::Agency, "name",
        any({u"示例县统计局"_qs, u"示例"_qs, u"示例市示例区（新区）“办”"_qs}));
    set(FieldKind::Agency, "level", any({u"county"_qs, u"prefecture"_qs}));
    set(FieldKind::Agency, "kind", any({u"government"_qs, u"authorized"_qs}));
    set(FieldKind::Agency, "code", u"11000000000000000X"_qs);
    set(FieldKind::Meta, "title",
        any({u"某某工作报告"_qs, u"示例局2001年政府信息公开工作年度报告"_qs}));
    set(FieldKind::Meta, "scope", u"aggregate"_qs);
    set(FieldKind::Cover, "document_number", any({u"示政办〔2024〕1号"_qs, u"第一号"_qs}));
    set(FieldKind::Cover, "issue_date", u"2024-01-20"_qs);
    set(FieldKind::Cover, "address", u"示例街 16 号 <甲&乙>\"丙\""_qs);
    set(FieldKind::Cover, "postcode", u"130031"_qs);
    set(FieldKind::Cover, "phone", u"0431-00000001"_qs);
    set(FieldKind::Cover, "fax", u"0431-00000002"_qs);
    set(FieldKind::Cover, "email", u"a@example.gov.cn"_qs);
    set(FieldKind::Cover, "website", u"http://example.gov.cn/?a=1&b=2"_qs);
    for (const char* id : {"responsible", "head", "reviewer", "preparer"})
        set(FieldKind::Signoff, id, any({u"张三"_qs, u"欧阳某"_qs, u"阿卜杜·某某"_qs}));
    set(FieldKind::Signoff, "phone", u"0431-00000003"_qs);
    set(FieldKind::Signoff, "date", u"2024-01-19"_qs);
    apply(report, {u"set"_qs, changes});
    for (const CellId& id : report.cells())
        if (random() % 3 == 0)
            apply(report, setFigures(report, {{id, Figure(Decimal(random() % 1000))}}));
    return report;
}

} // namespace gongkai::test
