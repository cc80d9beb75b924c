// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

// One true and one false sentence for each rule, and what the rule's words mean.
namespace gongkai {
namespace {

using test::departmentReport;
using test::judged;
using test::withText;

} // namespace

TEST(WordsReceivedTest, RowOneOrWithTheRowOfLastYear)
{
    EXPECT_EQ(judged(u"全年收到政府信息公开申请95件。"_qs, TextRule::Received), "holds 95件");
    EXPECT_EQ(judged(u"我局共受理依申请公开102件。"_qs, TextRule::Received), "holds 102件");
    EXPECT_EQ(judged(u"全年收到政府信息公开申请96件。"_qs, TextRule::Received),
              "warning 96件 96/95");
    EXPECT_EQ(judged(u"全年共收到九十五件申请。"_qs, TextRule::Received), "holds 九十五件");
}

TEST(WordsReceivedTest, HandledAsksWhichIsMeant)
{
    EXPECT_EQ(judged(u"共办理政府信息公开申请94件。"_qs, TextRule::Received), "holds 94件");
    EXPECT_EQ(judged(u"共办理政府信息公开申请96件。"_qs, TextRule::Received), "hint 96件 96/102");
}

TEST(WordsReceivedTest, ABlankCellDecidesNothing)
{
    EXPECT_EQ(judged(withText(departmentReport().cells({{"requests.new.total", ""}}),
                              u"收到政府信息公开申请95件。"_qs),
                     TextRule::Received),
              "undecidable 95件");
}

TEST(WordsReceivedTest, ApproximateFiguresOnlyAsk)
{
    EXPECT_EQ(judged(u"收到政府信息公开申请90余件。"_qs, TextRule::Received), "holds 90余件");
    EXPECT_EQ(judged(u"收到政府信息公开申请约300件。"_qs, TextRule::Received), "hint 300件 300/95");
}

TEST(WordsReceivedTest, OtherThingsAndTimesAreNotCompared)
{
    for (const QString& text :
         {u"受理群众来信来访156件。"_qs, u"受理不动产登记申请12560件。"_qs,
          u"上半年收到政府信息公开申请41件。"_qs, u"2019年至2023年共收到政府信息公开申请512件。"_qs,
          u"第三季度收到申请30件。"_qs, u"收到涉及征地的政府信息公开申请20件。"_qs,
          u"下属各县（区）分局共收到申请203件。"_qs, u"2025年计划受理申请100件。"_qs,
          u"如收到申请3件以上，应当登记。"_qs})
        EXPECT_EQ(judged(text, TextRule::Received), "") << qPrintable(text);
}

// Two lists, in the order of the words in front of them; other times and parts stay alone.
TEST(WordsListsTest, WhatSeveralRowsBecame)
{
    const auto said = [](const QString& text, TextRule rule) {
        return judged(withText(departmentReport(), text), rule);
    };
    const QString rows = u"新收、办结申请由上年的80件、77件增至95件、94件。"_qs;
    EXPECT_EQ(said(rows, TextRule::Received), "holds 95件");
    EXPECT_EQ(said(rows, TextRule::Answered), "holds 94件");
    EXPECT_EQ(said(rows, TextRule::Growth), "holds 80件 | holds 77件");
    EXPECT_EQ(said(u"行政复议、行政诉讼由6件、5件变为9件、8件。"_qs, TextRule::Disputes),
              "holds 9件 | warning 8件 8/7");
    EXPECT_EQ(said(u"行政许可、行政处罚由2023年的1400件、96件变为2024年的1520件、78件。"_qs,
                   TextRule::Decisions),
              "holds 1520件 | warning 78件 78/87");
    for (const QString& text : {u"住建领域行政复议、行政诉讼由3件、2件降为1件、1件。"_qs,
                                u"上半年，行政复议、行政诉讼由3件、2件降为1件、1件。"_qs,
                                u"来信、来电由30件、40件变为60件、70件。"_qs})
        EXPECT_EQ(said(text, TextRule::Disputes) + said(text, TextRule::Growth), "")
            << qPrintable(text);
}

// Review: 5, 2, 1 other, 1 pending; applicants: 81, 12 and 2 others of four kinds.
TEST(WordsListsTest, OthersAreTheRowOrTheRest)
{
    EXPECT_EQ(judged(u"行政复议9件：维持5件，纠正2件，其他2件。"_qs, TextRule::Disputes),
              "holds 9件 | holds 5件 | holds 2件 | holds 2件");
    EXPECT_EQ(judged(u"行政复议9件：维持5件，纠正2件，其他3件。"_qs, TextRule::Disputes),
              "holds 9件 | holds 5件 | holds 2件 | hint 3件 3/1");
    EXPECT_EQ(
        judged(u"行政复议9件：维持5件，纠正2件，其他2件，尚未审结1件。"_qs, TextRule::Disputes),
        "holds 9件 | holds 5件 | holds 2件 | warning 2件 2/1 | holds 1件");
    EXPECT_EQ(judged(u"自然人81件，商业企业12件，其他2件。"_qs, TextRule::Applicant),
              "holds 81件 | holds 12件 | holds 2件");
}

TEST(WordsAnsweredTest, SomeOfThemAndAllBehindAListOfApplicants)
{
    EXPECT_EQ(judged(u"新收申请95件，自然人81件、法人14件，已办结94件。"_qs, TextRule::Answered),
              "holds 94件");
    EXPECT_EQ(
        judged(u"新收申请95件，其中自然人81件、法人14件，已办结84件。"_qs, TextRule::Answered),
        "hint 84件 84/94");
    EXPECT_EQ(judged(u"新收的95件中办结87件。"_qs, TextRule::Answered), "");
    EXPECT_EQ(judged(u"答复的94件申请中，均在法定期限内办结。"_qs, TextRule::All), "");
}

TEST(WordsReceivedTest, CriteriaAndSumsOfSomeAgenciesAreNoCounts)
{
    EXPECT_EQ(
        judged(u"申请量超过50件的单位9家，合计876件，零申请单位11家。"_qs, TextRule::Received), "");
    EXPECT_EQ(judged(u"与2023年相比，收到申请增加16件。"_qs, TextRule::Growth), "hint 16件 16/15");
}

// Of all documents 4 were made, 2 repealed and 31 are in force. Those that were gone through may be
// fewer, and others may have been made since.
TEST(WordsDocumentsTest, WhatAReviewRepealedAsks)
{
    const auto said = [](const QString& text) { return judged(text, TextRule::Documents); };
    EXPECT_EQ(said(u"开展规范性文件清理，废止2件，继续有效31件。"_qs), "holds 2件 | holds 31件");
    EXPECT_EQ(said(u"组织开展行政规范性文件专项清理工作，废止3件。"_qs), "hint 3件 3/2");
    for (const QString& text :
         {u"对房地产领域规范性文件开展清理，废止1件。"_qs,
          u"对涉企规范性文件进行梳理，废止1件。"_qs, u"开展规范性文件清理，修改3件、保留28件。"_qs,
          u"清理规范性文件12件，拟废止3件。"_qs, u"清理规范性文件33件。"_qs,
          u"清理历年政策文件120件，废止40件、修改8件。"_qs})
        EXPECT_EQ(said(text), "") << qPrintable(text);
}

TEST(WordsListsTest, WhatIsExceptedAndTheRestAreAll)
{
    EXPECT_EQ(judged(u"行政复议9件，除1件尚未审结外，其余8件均已审结。"_qs, TextRule::Sum),
              "holds 9件");
    EXPECT_EQ(judged(u"行政复议9件，除1件尚未审结外，其余7件均已审结。"_qs, TextRule::Sum),
              "hint 9件 9/8");
    EXPECT_EQ(judged(u"收到留言48条、来信12条，除3条重复外，其余41条均已答复。"_qs, TextRule::Sum),
              "");
    EXPECT_EQ(
        judged(u"制发文件30件，除2件涉密外，其余主动公开20件、依申请公开8件。"_qs, TextRule::Sum),
        "");
    EXPECT_EQ(judged(u"除8件结转下年外，其余94件均已答复。"_qs, TextRule::Answered), "holds 94件");
    EXPECT_EQ(judged(u"除8件结转下年外，其余84件均已答复。"_qs, TextRule::Answered),
              "hint 84件 84/94");
    EXPECT_EQ(judged(u"除3件延期外，其余71件均已答复。"_qs, TextRule::Answered), "");
}

TEST(WordsAnsweredTest, RequestsThatAreTheObject)
{
    EXPECT_EQ(judged(u"全年共对94件申请分别作出答复。"_qs, TextRule::Answered), "holds 94件");
    EXPECT_EQ(judged(u"全年共对84件申请分别作出答复。"_qs, TextRule::Answered),
              "warning 84件 84/94");
    EXPECT_EQ(judged(u"我局对84件申请作出予以公开、部分公开等答复。"_qs, TextRule::Answered),
              "hint 84件 84/94");
    EXPECT_EQ(
        judged(u"对3件申请作出答复。对同一申请人的12件申请分别作出答复。"_qs, TextRule::Answered),
        "");
}

TEST(WordsCarriedTest, InFromLastYearAndOutToTheNext)
{
    EXPECT_EQ(judged(u"上年结转7件。"_qs, TextRule::CarriedIn), "holds 7件");
    EXPECT_EQ(judged(u"2023年结转8件。"_qs, TextRule::CarriedIn), "warning 8件 8/7");
    EXPECT_EQ(judged(u"结转下年度继续办理8件。"_qs, TextRule::CarriedOut), "holds 8件");
    EXPECT_EQ(judged(u"9件结转至2025年办理。"_qs, TextRule::CarriedOut), "warning 9件 9/8");
}

TEST(WordsAnsweredTest, TheTotalOfTheTable)
{
    EXPECT_EQ(judged(u"办结政府信息公开申请94件。"_qs, TextRule::Answered), "holds 94件");
    EXPECT_EQ(judged(u"答复政府信息公开申请93件。"_qs, TextRule::Answered), "warning 93件 93/94");
}

TEST(WordsAnsweredTest, WhatFitsAnotherReadingAsks)
{
    // Those received this year; without last year's; with the next statement.
    EXPECT_EQ(judged(u"办结政府信息公开申请95件。"_qs, TextRule::Answered), "hint 95件 95/94");
    EXPECT_EQ(judged(u"答复政府信息公开申请87件。"_qs, TextRule::Answered), "hint 87件 87/94");
    EXPECT_EQ(judged(u"按时办结申请90件。"_qs, TextRule::Answered), "hint 90件 90/94");
}

TEST(WordsResultTest, RowsSumsOfRowsAndRowsNamedTogether)
{
    EXPECT_EQ(judged(u"申请中，予以公开38件，不予公开6件，无法提供29件，其他处理5件。"_qs,
                     TextRule::Result),
              "holds 38件 | holds 6件 | holds 29件 | holds 5件");
    EXPECT_EQ(
        judged(u"申请中，予以公开及部分公开48件；公开（含部分公开）48件。"_qs, TextRule::Result),
        "holds 48件 | holds 48件");
    EXPECT_EQ(judged(u"申请中，38件予以公开、11件部分公开。"_qs, TextRule::Result),
              "holds 38件 | warning 11件 11/10");
    EXPECT_EQ(judged(u"申请中，予以公开、部分公开分别为38件、9件。"_qs, TextRule::Result),
              "holds 38件 | warning 9件 9/10");
    EXPECT_EQ(judged(u"申请中，信访举报投诉类申请不予处理3件。"_qs, TextRule::Result),
              "warning 3件 3/4");
}

TEST(WordsApplicantTest, TheColumnOfWhatWasReceived)
{
    EXPECT_EQ(
        judged(u"收到申请95件，其中自然人申请81件，法人或其他组织14件。"_qs, TextRule::Applicant),
        "holds 81件 | holds 14件");
    EXPECT_EQ(judged(u"收到申请95件，其中自然人申请83件。"_qs, TextRule::Applicant),
              "warning 83件 83/81");
}

TEST(WordsAllTest, NothingIsLeftAndTheRowIsTheTotal)
{
    const auto three = [] {
        return test::ReportBuilder(test::builtInForm("2021"), 2024)
            .row("requests", "new", {"3", "0", "0", "0", "0", "0", "3"})
            .row("requests", "granted", {"3", "0", "0", "0", "0", "0", "3"})
            .row("requests", "total", {"3", "0", "0", "0", "0", "0", "3"})
            .restZero();
    };
    EXPECT_EQ(judged(withText(three(), u"收到申请3件，均予以公开。"_qs), TextRule::All),
              "holds 均予以公开");
    EXPECT_EQ(judged(withText(three(), u"收到申请3件，均不予公开。"_qs), TextRule::All),
              "warning 均不予公开 3/0");
    EXPECT_EQ(
        judged(withText(three(), u"收到申请3件，均为自然人申请，已全部答复。"_qs), TextRule::All),
        "holds 均为自然人申请 | holds 已全部答复");
    EXPECT_EQ(judged(u"收到申请95件，办结率100%。"_qs, TextRule::All), "warning 办结率100% 0/8");
    EXPECT_EQ(judged(u"收到申请95件，均在法定期限内答复。"_qs, TextRule::All),
              "hint 均在法定期限内答复 0/8");
    EXPECT_EQ(judged(u"收到留言95条，均已答复，办结率100%。"_qs, TextRule::All), "");
}

TEST(WordsNoneTest, WhatDidNotHappenIsZero)
{
    EXPECT_EQ(judged(u"全年没有制定政府规章。"_qs, TextRule::None), "holds 没有制定政府规章");
    EXPECT_EQ(judged(u"未收到政府信息公开申请。"_qs, TextRule::None),
              "warning 未收到政府信息公开申请 0/95");
    EXPECT_EQ(judged(u"未发生因政府信息公开申请引发的行政复议、行政诉讼。"_qs, TextRule::None),
              "warning 未发生因政府信息公开申请引发的行政复议、行政诉讼 0/16");
    for (const QString& text : {u"如未收到申请，应当零报告。"_qs, u"未出现逾期未答复情况。"_qs,
                                u"对无法提供的，应当说明理由。"_qs, u"未发生失泄密事件。"_qs})
        EXPECT_EQ(judged(text, TextRule::None), "") << qPrintable(text);
}

TEST(WordsBalanceTest, BothSidesOfTheProseAreTheSame)
{
    EXPECT_EQ(judged(u"新收申请95件，上年结转7件，答复94件，结转下年8件。"_qs, TextRule::Balance),
              "holds 94件");
    EXPECT_EQ(judged(u"新收申请95件，上年结转7件，答复96件，结转下年8件。"_qs, TextRule::Balance),
              "warning 96件 102/104");
}

TEST(WordsBalanceTest, WhatIsUnsaidOrMayLeaveLastYearOutAsks)
{
    test::ReportBuilder blank(test::builtInForm("2021"), 2025);
    EXPECT_EQ(
        judged(withText(blank, u"受理申请456件，办结456件，结转下年3件。"_qs), TextRule::Balance),
        "hint 456件 456/459");
    EXPECT_EQ(judged(withText(blank, u"新收78件，上年结转3件，答复75件，结转下年3件。"_qs),
                     TextRule::Balance),
              "hint 75件 81/78");
}

TEST(WordsSumTest, PartsMakeTheirTotal)
{
    EXPECT_EQ(judged(u"发布信息60条，其中动态40条、公告15条、文件5条。"_qs, TextRule::Sum),
              "holds 60条");
    EXPECT_EQ(judged(u"发布信息60条，其中动态40条、公告15条、文件6条。"_qs, TextRule::Sum),
              "warning 60条 60/61");
    EXPECT_EQ(judged(u"发布信息60条，其中动态40条、公告14条、文件5条。"_qs, TextRule::Sum),
              "hint 60条 60/59");
    EXPECT_EQ(judged(u"发布信息60条，主要包括动态40条、公告15条等。"_qs, TextRule::Sum), "");
    EXPECT_EQ(judged(u"发布信息60条，主要包括动态40条、公告35条等。"_qs, TextRule::Sum),
              "warning 60条 60/75");
}

TEST(WordsShareTest, PartOverBaseAtThePrintedDecimals)
{
    EXPECT_EQ(judged(u"答复94件，其中予以公开38件，占40.4%；部分公开10件，占10.64%。"_qs,
                     TextRule::Share),
              "holds 40.4% | holds 10.64%");
    EXPECT_EQ(judged(u"答复94件，其中予以公开38件，占41.3%。"_qs, TextRule::Share),
              "warning 41.3% 41.3/40.4");
}

TEST(WordsGrowthTest, AgainstTheSentenceOrLastYearsFigures)
{
    EXPECT_EQ(judged(u"收到申请95件，比2023年的80件增长18.75%。"_qs, TextRule::Growth),
              "holds 80件 | holds 18.75%");
    EXPECT_EQ(judged(u"收到申请95件（上年为81件）。"_qs, TextRule::Growth), "warning 81件 81/80");
    EXPECT_EQ(judged(u"收到申请95件，同比增长18.8%，比上年增加15件。"_qs, TextRule::Growth),
              "holds 18.8% | holds 15件");
    EXPECT_EQ(judged(u"收到申请95件，同比增长16.3%。"_qs, TextRule::Growth),
              "warning 16.3% 16.3/18.8");
    EXPECT_EQ(judged(u"收到申请95件，同比下降18.8%。"_qs, TextRule::Growth),
              "warning 18.8% 18.8/18.8");
    EXPECT_EQ(judged(u"收到申请95件，较上年有所下降。"_qs, TextRule::Growth),
              "warning 有所下降 95/80");
    EXPECT_EQ(judged(u"网站访问量同比增长20.3%。"_qs, TextRule::Growth), "");
}

TEST(WordsPointsTest, DifferencesOfPercentagesAreInPoints)
{
    EXPECT_EQ(judged(u"按时办结率99.2%，比上年的97.5%提高1.7个百分点。"_qs, TextRule::Points),
              "holds 1.7个百分点");
    EXPECT_EQ(judged(u"按时办结率99.2%，比上年的97.5%提高2.7个百分点。"_qs, TextRule::Points),
              "hint 2.7个百分点 2.7/1.7");
    EXPECT_EQ(judged(u"按时办结率99.2%，比上年的97.5%提高1.7%。"_qs, TextRule::Points),
              "hint 1.7% 1.7/1.7");
}

TEST(WordsDisputesTest, TableFourLawsuitsInBothBlocks)
{
    EXPECT_EQ(
        judged(
            u"行政复议9件，其中维持5件、纠正2件；行政诉讼7件，其中直接起诉3件，复议后起诉4件。"_qs,
            TextRule::Disputes),
        "holds 9件 | holds 5件 | holds 2件 | holds 7件 | holds 3件 | holds 4件");
    EXPECT_EQ(judged(u"被申请行政复议8件，被提起行政诉讼7件。"_qs, TextRule::Disputes),
              "warning 8件 8/9 | holds 7件");
    EXPECT_EQ(judged(u"行政复议、行政诉讼案件共17件。"_qs, TextRule::Disputes),
              "warning 17件 17/16");
    EXPECT_EQ(judged(u"行政复议案件备案134件，审结128件。"_qs, TextRule::Disputes), "");
}

// What the figure counts stands in front of the words that say what became of it.
TEST(WordsDisputesTest, ResultsMayStandBehindTheirFigure)
{
    EXPECT_EQ(judged(u"9件复议中2件被纠正，纠正率22.2%。"_qs, TextRule::Disputes), "holds 2件");
    EXPECT_EQ(judged(u"9件复议中5件被维持，维持率55.6%。"_qs, TextRule::Disputes), "holds 5件");
    EXPECT_EQ(judged(u"7件诉讼中1件纠正，纠正率14.3%。"_qs, TextRule::Disputes), "holds 1件");
}

TEST(WordsDocumentsTest, EachColumnOfTheirTable)
{
    EXPECT_EQ(judged(u"制发行政规范性文件4件，清理失效2件，现行有效31件。"_qs, TextRule::Documents),
              "holds 4件 | holds 2件 | holds 31件");
    EXPECT_EQ(judged(u"制发行政规范性文件5件。"_qs, TextRule::Documents), "warning 5件 5/4");
    EXPECT_EQ(judged(u"规范性文件解读7件，公开政策文件25件。"_qs, TextRule::Documents), "");
}

TEST(WordsDecisionsTest, AllOfThemAndNotOnlyThosePublished)
{
    EXPECT_EQ(judged(u"作出行政许可决定1520件、行政处罚88件。"_qs, TextRule::Decisions),
              "holds 1520件 | warning 88件 88/87");
    EXPECT_EQ(judged(u"公开行政处罚信息87条。"_qs, TextRule::Decisions), "hint 87条 87/87");
    EXPECT_EQ(judged(u"公开行政处罚信息60条。"_qs, TextRule::Decisions), "");
    EXPECT_EQ(judged(u"公示行政许可、行政处罚信息2800条。"_qs, TextRule::Decisions), "");
}

TEST(WordsFeesTest, PartsAndTheTable)
{
    EXPECT_EQ(
        judged(u"收取信息处理费3000元，分别为5月2000元、6月1000元。"_qs, TextRule::Fees, "others"),
        "holds 3000元 | holds 3000元 | holds 2000元 | holds 1000元");
    EXPECT_EQ(
        judged(u"收取信息处理费3000元，分别为5月2000元、6月1100元。"_qs, TextRule::Fees, "others"),
        "warning 3000元 3000/3100 | holds 3000元 | holds 2000元 | holds 1100元");
    EXPECT_EQ(judged(withText(departmentReport().cells({{"a20_8.fees.amount", "0.2"}}),
                              u"收取信息处理费3000元。"_qs, "others"),
                     TextRule::Fees),
              "warning 3000元 3000/2000");
}

TEST(WordsMagnitudeTest, TheSameAmountInTheOtherUnit)
{
    EXPECT_EQ(judged(u"收取行政事业性收费1203.5万元。"_qs, TextRule::Magnitude),
              "holds 1203.5万元");
    EXPECT_EQ(judged(u"收取行政事业性收费1203.5元。"_qs, TextRule::Magnitude),
              "warning 1203.5元 1203.5/12035000");
}

TEST(WordsUnpaidTest, ClosedForAnUnpaidFeeIsExplained)
{
    const auto unpaid = [] {
        return departmentReport().cells({{"requests.other_unpaid.total", "1"}});
    };
    EXPECT_EQ(judged(withText(unpaid(), u"向1名申请人发出收费通知，逾期未缴。"_qs, "others"),
                     TextRule::Unpaid),
              "holds 收费通知");
    EXPECT_EQ(judged(withText(unpaid(), u"无其他事项。"_qs, "others"), TextRule::Unpaid),
              "hint  /1");
    EXPECT_EQ(judged(u"无其他事项。"_qs, TextRule::Unpaid, "others"), "");
}

TEST(WordsScopeTest, AnotherPopulationIsNotCompared)
{
    const auto aggregate = [] {
        return departmentReport().field(FieldKind::Meta, u"scope"_qs, u"aggregate"_qs);
    };
    EXPECT_EQ(
        judged(withText(aggregate(), u"区政府办收到政府信息公开申请17件。"_qs), TextRule::Received),
        "");
    EXPECT_EQ(
        judged(withText(aggregate(), u"全区收到政府信息公开申请96件。"_qs), TextRule::Received),
        "warning 96件 96/95");
    EXPECT_EQ(judged(u"全区收到政府信息公开申请96件。"_qs, TextRule::Received), "");
}

TEST(WordsPlaceTest, AFindingNamesThePlaceTheCellsAndTheCorrection)
{
    const Report report = withText(departmentReport(), u"说明。\n全年收到申请９６件。"_qs);
    auto findings = checkWords(report, Lexicon::builtIn());
    std::erase_if(findings,
                  [](const TextFinding& other) { return other.rule->rule != TextRule::Received; });
    ASSERT_EQ(findings.size(), 1U);
    const TextFinding& finding = findings.front();
    EXPECT_EQ(finding.place, (TextPlace{u"overview"_qs, 1, 6, 9, u"９６件"_qs}));
    EXPECT_EQ(finding.instance(), u"overview:1:6"_qs);
    EXPECT_EQ(finding.difference, u"1"_qs);
    EXPECT_EQ(finding.correction, u"９５件"_qs);
    EXPECT_TRUE(finding.cells.front() == test::cell("requests.new.total"));
    EXPECT_EQ(
        textFindingMessage(finding, report),
        u"文字写“９６件”，表中“一、本年新收”为 95，“一、本年新收+二、上年结转”为 102，均不相符，请核对口径"_qs);
}

} // namespace gongkai
