// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/report/field_json.h"
#include "core/words/words.h"

#include <gtest/gtest.h>

#include <algorithm>

// Every rule about the text with a true and a false sample.
namespace gongkai {
namespace {

struct Sample
{
    explicit Sample(int year = 2023, const QString& agency = u"沭阳县水利局"_qs)
        : report(Catalog::builtIn().formForYear(year), year, agency)
    {}

    Sample& set(FieldKind kind, const QString& id, const QString& value)
    {
        const FieldKey key{kind, id};
        EXPECT_TRUE(report.apply({{}, {{key, report.field(key), value}}}).has_value());
        return *this;
    }
    Sample& with(const QString& part, const QString& text)
    {
        return set(FieldKind::Narrative, part, text);
    }
    Sample& lastYear(const QString& part, const QString& text)
    {
        const LastYear last{report.form().id, report.year() - 1, {}, {}, {{part, text}}};
        return set(FieldKind::LastYear, {}, toFieldText(last));
    }

    /// Broken findings of one rule: "warning variant: words; …".
    QString broken(TextRule rule) const
    {
        QStringList lines;
        for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
            if (finding.isBroken() && finding.rule->rule == rule)
                lines += (finding.severity == Severity::Hint ? u"hint"_qs : u"warning"_qs) +
                         (finding.variant.isEmpty() ? QString() : QString(u' ' + finding.variant)) +
                         u": " + finding.place.text;
        return lines.join(u"; ");
    }
    TextFinding first(TextRule rule) const
    {
        for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
            if (finding.isBroken() && finding.rule->rule == rule)
                return finding;
        return {};
    }
    Outcome outcome(TextRule rule) const
    {
        for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
            if (finding.rule->rule == rule)
                return finding.outcome;
        return Outcome::NotApplicable;
    }

    Report report;
};

QString overview(TextRule rule, const QString& text, int year = 2023,
                 const QString& agency = u"沭阳县水利局"_qs)
{
    return Sample(year, agency).with(u"overview"_qs, text).broken(rule);
}

QString preface(TextRule rule, const QString& text, int year = 2023)
{
    return Sample(year).with(u"preface"_qs, text).broken(rule);
}

} // namespace

TEST(TextRulesTest, ThePartOnFeesMustSpeakOfThem)
{
    const auto others = [](const QString& text) { return Sample().with(u"others"_qs, text); };
    const auto rule = TextRule::FeeSentence;
    EXPECT_EQ(others(u"2023年未收取信息处理费。"_qs).outcome(rule), Outcome::Holds);
    EXPECT_EQ(others(u"无其他需要报告的事项。"_qs).outcome(rule), Outcome::Broken);
    EXPECT_EQ(Sample().with(u"overview"_qs, u"公开。"_qs).outcome(rule), Outcome::Undecidable);
    EXPECT_EQ(others(u"2023年未收取信息处理费。全年收取信息处理费2950元。"_qs).broken(rule),
              u"warning contradiction: 2023年未收取信息处理费。");
    EXPECT_EQ(others(u"收取信息处理费400元，除此之外未收取信息处理费。"_qs).broken(rule),
              QString());
    EXPECT_EQ(Sample(2020).with(u"others"_qs, u"无。"_qs).outcome(rule), Outcome::NotApplicable);
}

TEST(TextRulesTest, NoFeeAndAnAmountContradictEachOther)
{
    const auto others = [](const QString& text) {
        return Sample().with(u"others"_qs, text).broken(TextRule::FeeSentence);
    };
    // Within one sentence, which names the fee once.
    EXPECT_EQ(others(u"本年度我局未收取信息处理费，收取200元。"_qs),
              u"warning contradiction: 本年度我局未收取信息处理费，");
    EXPECT_EQ(others(u"2023年依申请公开信息未收取任何费用，共收取信息处理费200元。"_qs),
              u"warning contradiction: 2023年依申请公开信息未收取任何费用，");
    EXPECT_EQ(others(u"未收取信息公开处理费，实际收取200元。"_qs),
              u"warning contradiction: 未收取信息公开处理费，");
    // In two parts.
    EXPECT_EQ(Sample()
                  .with(u"overview"_qs, u"全年收取信息处理费200元。"_qs)
                  .with(u"others"_qs, u"本年度未收取信息处理费。"_qs)
                  .broken(TextRule::FeeSentence),
              u"warning contradiction: 本年度未收取信息处理费。");
    for (const QString& text :
         {u"2023年未收取信息处理费，也未收取工本费、邮寄费，退还以前年度多收的200元。"_qs,
          u"2023年未收取信息处理费；按规定收取诉讼费50元。"_qs,
          u"上半年未收取信息处理费，下半年收取200元。"_qs,
          u"2023年未收取信息处理费，收费标准为超过30件的部分每件100元。"_qs,
          u"2022年收取信息处理费200元，2023年未收取信息处理费。"_qs,
          u"2023年发出收费通知1件，涉及信息处理费300元，申请人逾期未缴纳，未收取信息处理费。"_qs,
          u"2023年依法减免信息处理费200元，未收取信息处理费。"_qs})
        EXPECT_EQ(others(text), QString()) << qPrintable(text);
}

TEST(TextRulesTest, ThePeriodIsTheReportYear)
{
    const auto rule = TextRule::Period;
    EXPECT_EQ(preface(rule, u"本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。"_qs),
              QString());
    EXPECT_EQ(preface(rule, u"统计期限为2023年1月1日至12月31日。"_qs), QString());
    EXPECT_EQ(preface(rule, u"统计期限为2022年1月1日至2022年12月31日。"_qs),
              u"warning: 2022年1月1日至2022年12月31日");
    EXPECT_EQ(preface(rule, u"统计期限为2023年1月1日至2023年12月30日。"_qs),
              u"warning: 2023年1月1日至2023年12月30日");
    EXPECT_EQ(preface(rule, u"统计数据截至2022年12月31日。"_qs), u"warning: 2022年12月31日");
    EXPECT_EQ(overview(rule, u"截至2022年12月31日共12件，截至2023年12月31日共15件。"_qs),
              QString());
    EXPECT_EQ(overview(rule, u"活动自2023年3月1日至2023年5月31日开展。"_qs), QString());
    const Sample wrong =
        Sample().with(u"preface"_qs, u"统计期限自2022年1月1日至2022年12月31日。"_qs);
    EXPECT_EQ(wrong.first(rule).correction, u"2023年1月1日至2023年12月31日"_qs);
}

TEST(TextRulesTest, AYearThatOpensASentenceIsTheReportYear)
{
    const auto rule = TextRule::Year;
    EXPECT_EQ(overview(rule, u"2023年，我局主动公开信息122条。"_qs), QString());
    EXPECT_EQ(overview(rule, u"2022年，我局主动公开信息122条。"_qs), u"warning: 2022年");
    EXPECT_EQ(overview(rule, u"2022年我局收到申请5件，2023年收到6件。"_qs), QString());
    EXPECT_EQ(overview(rule, u"2022年年度报告已按时公布。"_qs), QString());
    EXPECT_EQ(overview(rule, u"按照《2022年政务公开工作要点》和国办发〔2022〕8号文件。"_qs),
              QString());
    EXPECT_EQ(Sample()
                  .with(u"problems"_qs, u"2023年我局加大公开力度，2024年我局将继续努力。"_qs)
                  .broken(rule),
              QString());
    EXPECT_EQ(Sample().with(u"problems"_qs, u"2022年我局存在的问题已整改到位。"_qs).broken(rule),
              QString());
    EXPECT_EQ(overview(rule, u"2024年，我局主动公开信息122条。"_qs), u"hint: 2024年");
    EXPECT_EQ(preface(rule, u"现公布沭阳县水利局2022年政府信息公开工作年度报告。"_qs),
              u"warning title: 2022年");
}

TEST(TextRulesTest, WhatBelongsToAnotherYearIsAskedAbout)
{
    const auto rule = TextRule::Year;
    EXPECT_EQ(overview(rule, u"全面贯彻党的二十大精神。"_qs), QString());
    EXPECT_EQ(overview(rule, u"以优异成绩庆祝建党100周年。"_qs), u"hint event: 建党100周年");
    EXPECT_EQ(overview(rule, u"以优异成绩庆祝建党100周年。"_qs, 2021), QString());
    EXPECT_EQ(overview(rule, u"全面贯彻党的二十届三中全会精神。"_qs),
              u"warning event: 二十届三中全会");
    EXPECT_EQ(overview(rule, u"以实际行动迎接党的二十大胜利召开。"_qs, 2021), QString());
}

TEST(TextRulesTest, WhatIsDoneLiesBeforeTheDateOfTheReport)
{
    const auto rule = TextRule::Dates;
    const auto dated = [](const QString& text) {
        return Sample()
            .set(FieldKind::Cover, u"issue_date"_qs, u"2024-01-20"_qs)
            .with(u"overview"_qs, text);
    };
    EXPECT_EQ(dated(u"2024年1月15日召开了培训会。"_qs).broken(rule), QString());
    EXPECT_EQ(dated(u"2024年2月15日召开了培训会。"_qs).broken(rule), u"warning: 2024年2月15日");
    EXPECT_EQ(dated(u"计划于2024年2月15日召开培训会。"_qs).broken(rule), QString());
    EXPECT_EQ(overview(rule, u"2023年11月31日召开培训会。"_qs),
              u"warning impossible: 2023年11月31日");
    EXPECT_EQ(Sample()
                  .set(FieldKind::Cover, u"issue_date"_qs, u"2023-12-29"_qs)
                  .with(u"overview"_qs, u"公开。"_qs)
                  .broken(rule),
              u"warning cover: ");
}

TEST(TextRulesTest, OtherAgenciesAndPlacesAreAskedAbout)
{
    const auto rule = TextRule::Agency;
    EXPECT_EQ(overview(rule, u"沭阳县水利局按照江苏省和宿迁市的统一部署推进公开。"_qs), QString());
    EXPECT_EQ(overview(rule, u"宜宾市政务公开工作稳步推进。"_qs), u"hint place: 宜宾市");
    EXPECT_EQ(overview(rule, u"按照宜宾市的统一部署推进公开。"_qs), u"hint place: 宜宾市");
    EXPECT_EQ(overview(rule, u"组织人员赴衢州市政务公开办学习考察。"_qs), QString());
    EXPECT_EQ(overview(rule, u"我镇认真落实公开要求，我局积极配合。"_qs), u"hint self: 我镇");
    EXPECT_EQ(preface(rule, u"泗阳县水利局根据《条例》编制本报告。"_qs),
              u"hint agency: 泗阳县水利局");
    EXPECT_EQ(preface(rule, u"沭阳县水利局根据《条例》编制本报告。"_qs), QString());
    EXPECT_EQ(overview(rule, u"各县水利局、市水利局均已公开。"_qs), QString());
}

TEST(TextRulesTest, PhoneAndAddressAreThoseOfTheCover)
{
    const auto rule = TextRule::Contact;
    const auto sample = [](const QString& text) {
        return Sample()
            .set(FieldKind::Cover, u"phone"_qs, u"0431-89197997"_qs)
            .set(FieldKind::Cover, u"address"_qs, u"长春市二道区吉林街16号"_qs)
            .with(u"preface"_qs, text);
    };
    EXPECT_EQ(sample(u"地址：长春市二道区吉林街16号，电话：89197997，传真：0431-89177995。"_qs)
                  .broken(rule),
              QString());
    EXPECT_EQ(sample(u"电话：0431-89177997。"_qs).broken(rule), u"warning cover: 0431-89177997");
    EXPECT_EQ(sample(u"联系电话（0431）66778899。"_qs).broken(rule), u"hint cover: 0431）66778899");
    EXPECT_EQ(sample(u"热线电话12345。"_qs).broken(rule), QString());
    EXPECT_EQ(sample(u"地址：长春市二道区吉林街61号。"_qs).broken(rule),
              u"warning address: 长春市二道区吉林街61号");
}

TEST(TextRulesTest, AMessageNamesTheFieldThatDiffers)
{
    const auto message = [](FieldKind kind) {
        const Sample sample = Sample()
                                  .set(kind, u"phone"_qs, u"0431-89197997"_qs)
                                  .with(u"preface"_qs, u"电话：0431-89177997。"_qs);
        return textFindingMessage(sample.first(TextRule::Contact), sample.report);
    };
    EXPECT_EQ(message(FieldKind::Cover),
              u"文字写“0431-89177997”，封面的联系电话是“0431-89197997”。");
    EXPECT_EQ(message(FieldKind::Signoff),
              u"文字写“0431-89177997”，审签栏的联系电话是“0431-89197997”。");
}

TEST(TextRulesTest, PartOneHasAThousandCharacters)
{
    const auto rule = TextRule::Length;
    EXPECT_EQ(Sample().with(u"overview"_qs, QString(1000, u'公')).outcome(rule), Outcome::Holds);
    EXPECT_EQ(Sample().with(u"overview"_qs, QString(1001, u'公')).outcome(rule), Outcome::Broken);
    const QString blanks = QString(600, u'公') + u" \u3000\n" + QString(400, u'公');
    EXPECT_EQ(Sample().with(u"overview"_qs, blanks).outcome(rule), Outcome::Holds);
    EXPECT_EQ(Sample(2020).with(u"overview"_qs, QString(1001, u'公')).outcome(rule),
              Outcome::NotApplicable);
}

TEST(TextRulesTest, ThePrefaceNamesThePartsOfTheForm)
{
    const auto rule = TextRule::Parts;
    const QString names = u"总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
                          u"政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况"_qs;
    EXPECT_EQ(preface(rule, u"本报告由"_qs + names + u"、其他需要报告的事项六部分组成。"),
              QString());
    EXPECT_EQ(preface(rule, u"本报告由"_qs + names + u"、其他需要报告的事项八个部分组成。"),
              u"warning count: 八个部分");
    EXPECT_EQ(preface(rule, u"本报告由"_qs + names + u"组成。").left(12), u"hint missing");
    EXPECT_EQ(
        preface(rule, u"全文包括概述、主动公开、依申请公开、收费减免、复议诉讼情况。"_qs).left(17),
        u"warning strangers");
}

TEST(TextRulesTest, DocumentsAreCitedAsTheyAre)
{
    const auto rule = TextRule::Citation;
    EXPECT_EQ(preface(rule, u"根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。"_qs),
              QString());
    EXPECT_EQ(preface(rule, u"根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。"_qs),
              u"warning outdated: 国务院令第492号");
    EXPECT_EQ(preface(rule, u"根据《中华人民共和国政府信息公开条例》（国务院令第771号）编制。"_qs),
              u"warning number: 国务院令第771号");
    EXPECT_EQ(preface(rule, u"根据《中华人民共和国信息公开条例》编制。"_qs),
              u"hint title: 《中华人民共和国信息公开条例》");
    EXPECT_EQ(preface(rule, u"按照国办公开办函〔2021〕30号文件要求编制。"_qs), QString());
    EXPECT_EQ(preface(rule, u"按照国办公开函〔2021〕30号文件要求编制。"_qs),
              u"warning number: 国办公开函〔2021〕30号");
    EXPECT_EQ(preface(rule, u"按照国办公开办函〔2019〕60号文件要求编制。"_qs),
              u"warning outdated: 国办公开办函〔2019〕60号");
    EXPECT_EQ(preface(rule, u"按照国办公开办函〔2019〕60号文件要求编制。"_qs, 2020), QString());
    EXPECT_EQ(preface(rule, u"按照国办公开办函202130号编制。"_qs),
              u"warning number: 国办公开办函202130号");
    const QString format = u"《中华人民共和国政府信息公开工作年度报告格式》"_qs;
    EXPECT_EQ(preface(rule, u"严格遵循市委办"_qs + format + u"编制。"),
              u"warning issuer: 严格遵循市委办"_qs + format);
    EXPECT_EQ(preface(rule, u"按照国务院办公厅政府信息与政务公开办公室"_qs + format +
                                u"（国办公开办函〔2021〕30号）编制。"),
              QString());
    EXPECT_EQ(preface(rule, u"按照"_qs + format + u"（国办公开办函〔2021〕31号）编制。"),
              u"warning number: 国办公开办函〔2021〕31号");
    EXPECT_EQ(preface(rule, u"按照《政府信息年度报告格式》编制。"_qs),
              u"warning title: 《政府信息年度报告格式》");
    EXPECT_EQ(preface(rule, u"根据《贵州省政府信息公开条例》和《优化营商环境条例》编制。"_qs),
              QString());
}

TEST(TextRulesTest, ThemesAndDutiesAreTreated)
{
    const QString all = u"主动公开信息5条；未收到依申请公开；加强政府信息管理；"
                        u"建设网站平台；强化监督保障。"_qs;
    EXPECT_EQ(Sample().with(u"overview"_qs, all).outcome(TextRule::Themes), Outcome::Holds);
    const TextFinding missing =
        Sample().with(u"overview"_qs, u"主动公开信息5条。"_qs).first(TextRule::Themes);
    EXPECT_EQ(missing.arguments, QStringList{u"依申请公开、政府信息管理、平台建设、监督保障"_qs});
    const auto government = [](const QString& text) {
        return Sample(2023, u"沭阳县人民政府"_qs)
            .set(FieldKind::Agency, u"kind"_qs, u"government"_qs)
            .with(u"overview"_qs, text);
    };
    EXPECT_EQ(government(u"开展考核、社会评议，未发生责任追究。"_qs).outcome(TextRule::Duties),
              Outcome::Holds);
    EXPECT_EQ(government(u"主动公开信息5条。"_qs).outcome(TextRule::Duties), Outcome::Broken);
    // One word that may speak of anything is not enough.
    const QString others =
        u"主动公开信息5条；未收到依申请公开；加强政府信息管理；建设网站平台；加强培训"_qs;
    EXPECT_EQ(Sample().with(u"overview"_qs, others).first(TextRule::Themes).arguments,
              QStringList{u"监督保障"_qs});
    EXPECT_EQ(Sample().with(u"overview"_qs, others + u"，开展自查。"_qs).outcome(TextRule::Themes),
              Outcome::Holds);
    EXPECT_EQ(Sample().with(u"overview"_qs, all).outcome(TextRule::Duties), Outcome::NotApplicable);
}

TEST(TextRulesTest, EveryProblemHasItsMeasure)
{
    const auto problems = [](const QString& text) {
        return Sample().with(u"problems"_qs, text).broken(TextRule::Problems);
    };
    EXPECT_EQ(
        problems(
            u"存在问题：一是内容不全；二是更新不及时。\n下一步，一是充实内容；二是及时更新。"_qs),
        QString());
    EXPECT_EQ(problems(u"存在问题：一是内容不全；二是更新不及时。\n下一步，一是充实内容；"
                       u"二是及时更新；三是加强培训。"_qs),
              u"hint count: ");
    EXPECT_EQ(problems(u"主动公开内容不全。"_qs), u"hint: ");
}

TEST(TextRulesTest, ParagraphsAreNotLastYears)
{
    const QString text = u"存在的主要问题是公开内容不够全面，政策解读形式比较单一，"
                         u"公开时效有待提高，下一步将加强培训，丰富解读形式，提高公开质量。"_qs;
    const auto rule = TextRule::Repeated;
    EXPECT_EQ(Sample()
                  .lastYear(u"problems"_qs, u"2022年"_qs + text)
                  .with(u"problems"_qs, u"2023年"_qs + text)
                  .broken(rule),
              u"warning: 2023年"_qs + text);
    EXPECT_EQ(Sample()
                  .lastYear(u"problems"_qs, text)
                  .with(u"problems"_qs,
                        u"今年的问题主要是网站栏目设置不尽合理，"
                        u"部分栏目更新不够及时，拟于明年集中整改并建立台账逐一销号落实。"_qs)
                  .broken(rule),
              QString());
}

TEST(TextRulesTest, FiguresAreNotAllLastYears)
{
    const QString text = u"公开信息11条、解读2篇、回应3次、培训4次、接待60人次。"_qs;
    const auto rule = TextRule::SameFigures;
    EXPECT_EQ(Sample().lastYear(u"overview"_qs, text).with(u"overview"_qs, text).outcome(rule),
              Outcome::Broken);
    EXPECT_EQ(Sample()
                  .lastYear(u"overview"_qs, text)
                  .with(u"overview"_qs, QString(text).replace(u"60人次"_qs, u"61人次"_qs))
                  .outcome(rule),
              Outcome::Holds);
    EXPECT_EQ(Sample().with(u"overview"_qs, text).outcome(rule), Outcome::NotApplicable);
}

TEST(TextRulesTest, HeadingsAreNumberedInOrder)
{
    const auto rule = TextRule::Numbering;
    EXPECT_EQ(
        overview(rule,
                 u"（一）主动公开。\n（二）依申请公开。\n1.收到。\n2.办理。\n（三）管理。"_qs),
        QString());
    EXPECT_EQ(overview(rule, u"（一）公开。\n（二）申请。\n（二）管理。"_qs),
              u"warning twice: （二）");
    EXPECT_EQ(overview(rule, u"（一）公开。\n（三）申请。"_qs), u"warning missing: （三）");
    EXPECT_EQ(overview(rule, u"（二）公开。\n（三）申请。"_qs), u"warning begins: （二）");
    EXPECT_EQ(overview(rule, u"一是公开；二是申请；四是管理。"_qs), u"warning missing: 四是");
    EXPECT_EQ(
        overview(rule, u"（一）公开。\n（二）申请。\n工作措施：\n（一）管理。\n（二）监督。"_qs),
        QString());
}

TEST(TextRulesTest, NothingOfATemplateIsLeft)
{
    const auto rule = TextRule::Leftover;
    EXPECT_EQ(overview(rule, u"政府信息公开情况统计表（样表）"_qs), u"warning: （样表）");
    EXPECT_EQ(overview(rule, u"XX县水利局公开XX条，××年无变化。"_qs),
              u"warning: XX; warning: XX; warning: ××");
    EXPECT_EQ(overview(rule, u"可登录http://www.shuyang.gov.cn/xxgk/XX/查询，XXGK栏目。"_qs),
              QString());
    EXPECT_EQ(overview(rule, u"（文字描述，收取信息处理费情况在此处报告。）"_qs),
              u"warning: 文字描述; warning: 收取信息处理费情况在此处报告");
    EXPECT_EQ(overview(rule, u"群众点击鼠标即可查询，申请填写方便。"_qs), QString());
    EXPECT_EQ(overview(rule, u"打印本页"_qs), u"warning: 打印本页");
}

TEST(TextRulesTest, FixedPhrasesStandInTheirWording)
{
    const auto rule = TextRule::Phrase;
    EXPECT_EQ(overview(rule, u"以习近平新时代中国特色社会主义思想为指导，坚持以人民为中心。"_qs),
              QString());
    EXPECT_EQ(overview(rule, u"以习新时代中国特色社会主义思想为指导。"_qs),
              u"warning: 习新时代中国特色社会主义思想");
    EXPECT_EQ(overview(rule, u"坚持“公开为常态、不公开为例外”，以公开为常态，不公开为例外。"_qs),
              QString());
    EXPECT_EQ(overview(rule, u"学习党的十九大和十九大四中全会精神。"_qs), u"warning: 十九大四中");
    EXPECT_EQ(overview(rule, u"建设法制政府，优化法治化营商环境。"_qs), u"warning: 法制政府");
    EXPECT_EQ(overview(rule, u"推动政务公开、公平、公正，弘扬社会主义核心价值观。"_qs), QString());
}

TEST(TextRulesTest, AnOfficesOwnWordsAreAdded)
{
    Lexicon lexicon = Lexicon::builtIn();
    const QByteArray json = R"({"format": "gongkai-words", "version": 1, "id": "ours",
        "forbidden": [{"text": "村官", "instead": "大学生村干部", "source": "规范",
                       "date": "2025-03-01"}]})";
    ASSERT_TRUE(addWords(lexicon, json, u"ours.json"_qs).has_value());
    const Report report = Sample().with(u"overview"_qs, u"培训村官5人。"_qs).report;
    const auto findings = checkWords(report, lexicon);
    const auto found = std::ranges::find_if(findings, [](const TextFinding& finding) {
        return finding.rule->rule == TextRule::Phrase;
    });
    ASSERT_NE(found, findings.end());
    EXPECT_EQ(found->correction, u"大学生村干部"_qs);
    EXPECT_EQ(textFindingMessage(*found, report), u"“村官”应写“大学生村干部”（规范）。"_qs);
}

TEST(TextRulesTest, NothingStandsTwiceOrOpen)
{
    const auto rule = TextRule::Doubled;
    EXPECT_EQ(overview(rule, u"群众满意率满意率达到100%。"_qs), u"hint: 满意率满意率");
    EXPECT_EQ(overview(rule, u"推进政务服务服务大厅建设，以达到便民的目的的要求。"_qs), QString());
    EXPECT_EQ(overview(rule, u"不断对对主站优化，公开的的内容。。"_qs),
              u"hint: 对对; hint: 的的; hint stops: 。。");
    EXPECT_EQ(overview(rule, u"除涉密密信息外全部公开，信息息公开渠道畅通。"_qs),
              u"hint: 密密; hint: 息息"_qs);
    EXPECT_EQ(overview(rule,
                       u"与群众利益密切相关的信息息息相关，核定国家秘密密级，开展保密密码培训，"
                       u"履行政务务实高效职责，任务务必完成，群众众多诉求，条件件件落实。"_qs),
              QString());
    EXPECT_EQ(overview(rule, u"按照《条例要求，落实（国办文件规定。"_qs),
              u"hint unclosed: 《; hint unclosed: （");
    EXPECT_EQ(overview(rule, u"按照《条例》要求，落实（国办文件）“三公”规定……"_qs), QString());
}

TEST(TextRulesTest, AFigureCanBeOne)
{
    const auto rule = TextRule::Number;
    EXPECT_EQ(overview(rule, u"公开信息3.99万条、1,234件，平均每人2.5件。"_qs), QString());
    EXPECT_EQ(overview(rule, u"公开信息3.99多万条。"_qs), u"warning: 3.99多万条");
    EXPECT_EQ(overview(rule, u"受理申请12.5件。"_qs), u"warning part: 12.5件");
    EXPECT_EQ(overview(rule, u"20233年公开。"_qs), u"warning year: 20233年");
}

TEST(TextRulesTest, ForeignWordsAreFound)
{
    const auto rule = TextRule::Foreign;
    EXPECT_EQ(overview(rule, u"政务APP和微信公众号、http://www.shuyang.gov.cn网站。"_qs),
              QString());
    EXPECT_EQ(overview(rule, u"bob最新官网2020年，我市推进公开。"_qs), u"warning: bob最新官网");
    EXPECT_EQ(overview(rule, u"详见www.abc888.com。"_qs), u"hint address: www.abc888.com");
    EXPECT_EQ(overview(rule, u"kaiyun公开。\n推进kaiyun工作。\n做好kaiyun服务。"_qs),
              u"hint word: kaiyun");
}

TEST(TextRulesTest, ATornParagraphIsAskedAbout)
{
    const auto rule = TextRule::Torn;
    EXPECT_EQ(overview(rule, u"（一）强化组织领导，落实工作责任\n推进公开。\n沭阳县水利局\n无"_qs),
              QString());
    EXPECT_EQ(overview(rule, u"，推进公开。"_qs), u"hint begins: ，");
    EXPECT_EQ(overview(rule, u"我局认真落实公开要求，"_qs), u"hint ends: ，");
    EXPECT_EQ(overview(rule, u"我局认真落实政府信息公开各项工作要求，加强组织领导，明确责任分工，"
                             u"扎实推进重点领域信息公开和政策解读"_qs),
              u"hint ends: 读");
}

} // namespace gongkai
