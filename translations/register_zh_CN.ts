<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::CaseClock</name>
    <message>
        <source>M/d</source>
        <comment>format of a day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of the last day of a stretch</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 reasons awaited, not counted</source>
        <translation>%1说明理由不计</translation>
    </message>
    <message>
        <source>%1 payment awaited, not counted</source>
        <translation>%1等待缴费不计</translation>
    </message>
    <message>
        <source>%1 opinions asked, not counted</source>
        <translation>%1征求意见不计</translation>
    </message>
    <message>
        <source>correction of the applicant</source>
        <translation>申请人补正</translation>
    </message>
    <message>
        <source>reasons of the applicant</source>
        <translation>申请人说明理由</translation>
    </message>
    <message>
        <source>payment of the applicant</source>
        <translation>申请人缴费</translation>
    </message>
    <message>
        <source>opinion of another organ</source>
        <translation>其他机关的意见</translation>
    </message>
    <message>
        <source>opinion of %1</source>
        <translation>%1的意见</translation>
    </message>
    <message>
        <source>opinion of a third party</source>
        <translation>第三方的意见</translation>
    </message>
    <message>
        <source>Whether the day an opinion is asked for is counted is not confirmed.</source>
        <translation>征求意见发出当日是否计入期限，未经证实。</translation>
    </message>
    <message>
        <source>Whether an opinion stops the clock beyond its 15 working days is not confirmed.</source>
        <translation>对方超过15个工作日才答复的，超过的时间是否计入期限，未经证实。</translation>
    </message>
    <message>
        <source>Whether the clock stands while the applicant&apos;s reasons are awaited is not confirmed.</source>
        <translation>等待申请人说明理由的时间是否计入期限，未经证实。</translation>
    </message>
    <message>
        <source>Whether the period counts anew from the payment of a fee is not confirmed.</source>
        <translation>缴费后期限是否重新计算，未经证实。</translation>
    </message>
    <message>
        <source>%1 − %2 used + %3 extension</source>
        <translation>%1 − 已用 %2 + 延期 %3</translation>
    </message>
    <message>
        <source>%1 − %2 used</source>
        <translation>%1 − 已用 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Awaited: %1, asked for on %2, until %3</source>
        <translation>等待：%1，%2发出，至%3</translation>
    </message>
    <message>
        <source>Awaited: %1, asked for on %2</source>
        <translation>等待：%1，%2发出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>By the stricter reading %1, else %2.</source>
        <translation>从严计算为%1，否则为%2。</translation>
    </message>
</context>
<context>
    <name>gongkai::CaseKeys</name>
    <message>
        <source>“%1” is a text or a whole number.</source>
        <translation>“%1”应为文字或者整数。</translation>
    </message>
    <message>
        <source>A case has its number (case) and a list of events.</source>
        <translation>每件申请应有登记号（case）和事项列表（events）。</translation>
    </message>
    <message>
        <source>%1: no list of cases.</source>
        <translation>%1：不是申请列表。</translation>
    </message>
    <message>
        <source>%1, case %2: %3</source>
        <translation>%1，申请%2：%3</translation>
    </message>
    <message>
        <source>“%1” follows from the events and is not given.</source>
        <translation>“%1”由办理事项得出，不能填写。</translation>
    </message>
    <message>
        <source>The key “%1” is not known here; known are %2.</source>
        <translation>此处没有“%1”这一项；可以填写的有%2。</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>“%1”填写了两次。</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>没有“%1”这一提交方式。</translation>
    </message>
    <message>
        <source>“%1” is no number of a case.</source>
        <translation>“%1”不是登记号。</translation>
    </message>
    <message>
        <source>“items” is a whole number from 1 on.</source>
        <translation>“items”（项数）应为1以上的整数。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>There is no kind of event “%1”; there are %2.</source>
        <translation>没有“%1”这一事项；可用的有%2。</translation>
    </message>
    <message>
        <source>A dispute has its number (dispute).</source>
        <translation>每件复议或诉讼应有编号（dispute）。</translation>
    </message>
    <message>
        <source>“%1” is one of %2, not “%3”.</source>
        <translation>“%1”只能是%2之一，不能是“%3”。</translation>
    </message>
</context>
<context>
    <name>gongkai::CaseReview</name>
    <message>
        <source>The correction was asked for on %1, behind %2.</source>
        <translation>%1要求补正，已超过%2的期限。</translation>
    </message>
    <message>
        <source>A correction was asked for again on %1; in principle once.</source>
        <translation>%1再次要求补正；补正原则上不超过一次。</translation>
    </message>
    <message>
        <source>Nobody is named who approved the extension of %1.</source>
        <translation>%1的延期没有写明批准人。</translation>
    </message>
    <message>
        <source>The answer of %1 is overdue: the period ended on %2.</source>
        <translation>%1的答复逾期：期限至%2届满。</translation>
    </message>
    <message>
        <source>By the stricter reading the period of the answer of %1 ended on %2 (not confirmed).</source>
        <translation>%1的答复，从严计算期限至%2届满（未经证实）。</translation>
    </message>
    <message>
        <source>The answer of %1 has no document number.</source>
        <translation>%1的答复没有文号。</translation>
    </message>
    <message>
        <source>The article of the answer of %1 is not one of its decision.</source>
        <translation>%1的答复所引条款与答复决定不符。</translation>
    </message>
    <message>
        <source>Taken as given up on %1, but the applicant was not asked before.</source>
        <translation>%1视为放弃申请，但此前没有要求申请人补正或者缴费。</translation>
    </message>
    <message>
        <source>Taken as given up on %1, but the applicant had time until %2.</source>
        <translation>%1视为放弃申请，但申请人的期限至%2。</translation>
    </message>
</context>
<context>
    <name>gongkai::Course</name>
    <message>
        <source>%1 %2</source>
        <comment>day, kind of event</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: the request was received on %2 only.</source>
        <translation>%1：%2才收到申请，不能在此之前。</translation>
    </message>
    <message>
        <source>%1: the request is not received yet; it is once it is confirmed with the applicant, or give a day of receipt with a reason.</source>
        <translation>%1：尚未收到申请；请先登记与申请人确认的日期，或者写明收到申请之日和理由。</translation>
    </message>
    <message>
        <source>%1: the request came in on %2 only.</source>
        <translation>%1：申请%2才到达，不能在此之前。</translation>
    </message>
    <message>
        <source>%1: the case ended on %2 already.</source>
        <translation>%1：该申请已于%2办结。</translation>
    </message>
    <message>
        <source>%1: the case ended on %2 already; a new answer needs the order to answer anew (reopened) before it.</source>
        <translation>%1：该申请已于%2办结；重新答复前应先登记责令重新答复（reopened）。</translation>
    </message>
    <message>
        <source>%1: cannot follow “%2” of %3, by which the case ended.</source>
        <translation>%1：该申请已于%3以“%2”办结，其后不能有此事项。</translation>
    </message>
    <message>
        <source>%1: the case is still open; answer it first.</source>
        <translation>%1：该申请尚未办结，请先登记答复。</translation>
    </message>
    <message>
        <source>%1: no correction was asked for.</source>
        <translation>%1：没有要求补正。</translation>
    </message>
    <message>
        <source>%1: the correction asked for on %2 is still awaited.</source>
        <translation>%1：%2要求的补正尚未收到。</translation>
    </message>
    <message>
        <source>%1: nothing of this kind is awaited.</source>
        <translation>%1：没有等待答复的同类事项。</translation>
    </message>
    <message>
        <source>%1: nothing of this kind is awaited from “%2”.</source>
        <translation>%1：没有等待“%2”答复的同类事项。</translation>
    </message>
    <message>
        <source>%1: several were asked; say which one (party).</source>
        <translation>%1：征求了几方意见，请写明是哪一方（party）。</translation>
    </message>
    <message>
        <source>%1: what was asked for on %2 is still awaited; where another one is asked, name both (party).</source>
        <translation>%1：%2发出的尚未答复；另征求一方的，请分别写明名称（party）。</translation>
    </message>
    <message>
        <source>%1: it was received on %2 already.</source>
        <translation>%1：对方已于%2收到。</translation>
    </message>
    <message>
        <source>%1: an extension has %2 working days at most, not %3.</source>
        <translation>%1：延期最多%2个工作日，不能是%3个。</translation>
    </message>
    <message>
        <source>%1: the period was extended on %2 already.</source>
        <translation>%1：已于%2延期。</translation>
    </message>
    <message>
        <source>%1: a correction is awaited; the period counts anew when it comes and can be extended then.</source>
        <translation>%1：正在等待补正；收到补正后期限重新计算，届时可以延期。</translation>
    </message>
    <message>
        <source>%1: say what was decided (decision).</source>
        <translation>%1：请写明答复决定（decision）。</translation>
    </message>
    <message>
        <source>%1: there is no decision “%2”.</source>
        <translation>%1：没有“%2”这一答复决定。</translation>
    </message>
    <message>
        <source>%1: either corrects or cancels an event.</source>
        <translation>%1：更正和注销只能选一项。</translation>
    </message>
    <message>
        <source>%1: the case has no earlier event %2.</source>
        <translation>%1：该申请在此之前没有第%2项。</translation>
    </message>
    <message>
        <source>%1: event %2 was corrected or cancelled already.</source>
        <translation>%1：第%2项已经更正或者注销。</translation>
    </message>
    <message>
        <source>%1: event %2 is of another kind, “%3”; cancel it and write down the right one.</source>
        <translation>%1：第%2项是“%3”，种类不同；请注销该项，另行登记。</translation>
    </message>
    <message>
        <source>%1: say why an earlier event is changed (reason).</source>
        <translation>%1：请写明更改原事项的理由（reason）。</translation>
    </message>
    <message>
        <source>An event has a day.</source>
        <translation>事项应有日期。</translation>
    </message>
    <message>
        <source>%1: an event of this kind does not say “%2”.</source>
        <translation>%1：此类事项没有“%2”这一项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gongkai::Dispute</name>
    <message>
        <source>A result has its day, and a day its result.</source>
        <translation>结果和审结日期应当同时填写。</translation>
    </message>
    <message>
        <source>There is no result “%1” of such a dispute.</source>
        <translation>此类案件没有“%1”这一结果。</translation>
    </message>
    <message>
        <source>The result of %1 lies before the dispute came in.</source>
        <translation>%1的结果早于案件受理，请核对。</translation>
    </message>
    <message>
        <source>review</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>suit without a review before</source>
        <translation>未经复议直接起诉</translation>
    </message>
    <message>
        <source>suit after a review</source>
        <translation>复议后起诉</translation>
    </message>
    <message>
        <source>In a review the organ is respondent, in a suit defendant or co-defendant.</source>
        <translation>行政复议中本机关是被申请人，行政诉讼中是被告或者共同被告。</translation>
    </message>
    <message>
        <source>Only a suit can come after a review.</source>
        <translation>只有行政诉讼才有“复议后起诉”。</translation>
    </message>
    <message>
        <source>Say on which day the dispute came in (in).</source>
        <translation>请写明案件受理日期（in）。</translation>
    </message>
    <message>
        <source>An appeal follows the judgment of a suit.</source>
        <translation>上诉应在一审判决之后。</translation>
    </message>
    <message>
        <source>A final result needs the day of the appeal.</source>
        <translation>填写终审结果前应填写上诉日期。</translation>
    </message>
    <message>
        <source>A dispute is a review (review) or a suit (litigation), not “%1”.</source>
        <translation>争议只能是复议（review）或诉讼（litigation），不能是“%1”。</translation>
    </message>
    <message>
        <source>The organ is respondent, defendant or co_defendant, not “%1”.</source>
        <translation>本机关只能是被申请人（respondent）、被告（defendant）或共同被告（co_defendant），不能是“%1”。</translation>
    </message>
    <message>
        <source>A suit is direct or after_review, not “%1”.</source>
        <translation>诉讼只能是未经复议直接起诉（direct）或复议后起诉（after_review），不能是“%1”。</translation>
    </message>
    <message>
        <source>A review is no suit; “%1” does not fit.</source>
        <translation>复议不是诉讼，“%1”与案件种类不符。</translation>
    </message>
    <message>
        <source>“%1” is no number of a case.</source>
        <translation>“%1”不是登记号。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
</context>
<context>
    <name>gongkai::EventKeys</name>
    <message>
        <source>“%1” is one of %2, not “%3”.</source>
        <translation>“%1”只能是%2之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>“%1” is a whole number from 1 to %2, not “%3”.</source>
        <translation>“%1”应为1至%2的整数，不能是“%3”。</translation>
    </message>
    <message>
        <source>“%1” is an amount in 元, written like 1200 or 1200.50, not “%2”.</source>
        <translation>“%1”是以元为单位的金额，写作1200或者1200.50，不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is one line of 1 to %2 characters.</source>
        <translation>“%1”应为一行文字，1至%2个字。</translation>
    </message>
</context>
<context>
    <name>gongkai::Fill</name>
    <message>
        <source>register %1</source>
        <translation>台账 %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>cell, its id, figure</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>The count is of %1 for the form “%2”, the report of %3 and the form “%4”.</source>
        <translation>统计的是%1年、表式“%2”，报告是%3年、表式“%4”。</translation>
    </message>
    <message>
        <source>Proposed from the register, to be confirmed: %1 figures</source>
        <translation>由台账填入、有待确认：%1个数</translation>
    </message>
    <message>
        <source>Other figures stand there and are kept: %1</source>
        <translation>表中数不同、予以保留：%1个</translation>
    </message>
    <message>
        <source>%1, by the register %2</source>
        <translation>%1，台账为%2</translation>
    </message>
    <message>
        <source>The same already: %1 figures</source>
        <translation>与台账相同：%1个数</translation>
    </message>
</context>
<context>
    <name>gongkai::Receipt</name>
    <message>
        <source>There is no kind of applicant “%1”.</source>
        <translation>没有“%1”这一类申请人。</translation>
    </message>
    <message>
        <source>Say on which day the request came in: “arrived” or “received”.</source>
        <translation>请写明申请到达的日期（arrived）或者收到申请之日（received）。</translation>
    </message>
    <message>
        <source>%1 lies before the day the request arrived, %2; correct one of them.</source>
        <translation>%1早于申请到达的日期%2，请更正其中之一。</translation>
    </message>
    <message>
        <source>The channel has another day of receipt than %1; give the reason (“received_reason”) with it.</source>
        <translation>按提交方式，收到申请之日不是%1；请同时写明理由（received_reason）。</translation>
    </message>
    <message>
        <source>A request has one item at least.</source>
        <translation>申请至少有一项。</translation>
    </message>
</context>
<context>
    <name>gongkai::Register</name>
    <message>
        <source>The register has no number %1.</source>
        <translation>台账中没有登记号%1。</translation>
    </message>
    <message>
        <source>The register has number %1 already.</source>
        <translation>台账中已有登记号%1。</translation>
    </message>
    <message>
        <source>The period of %1 ended on %2; on %3 it cannot be extended any more.</source>
        <translation>%1的答复期限已于%2届满，%3不能再延期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a case, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterAct</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>case, event, day</comment>
        <translation>%1：%3%2</translation>
    </message>
    <message>
        <source>%1 requests taken from %2</source>
        <translation>从 %2 读入申请 %1 件</translation>
    </message>
    <message>
        <source>register made, as a copy</source>
        <translation>新建台账（副本）</translation>
    </message>
    <message>
        <source>register made</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>登记申请 %1</translation>
    </message>
    <message>
        <source>%1 amended</source>
        <translation>修改申请 %1</translation>
    </message>
    <message>
        <source>review or suit %1 added</source>
        <translation>登记复议诉讼 %1</translation>
    </message>
    <message>
        <source>review or suit %1 amended</source>
        <translation>修改复议诉讼 %1</translation>
    </message>
    <message>
        <source>agency and settings changed</source>
        <translation>修改机关名称和设置</translation>
    </message>
    <message>
        <source>%1: persons taken away</source>
        <translation>去除 %1 的个人信息</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterCount</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有%2件</translation>
    </message>
    <message>
        <source>not received yet, so not counted: to be confirmed with the applicant</source>
        <translation>尚未收到申请，不计入：须与申请人确认</translation>
    </message>
    <message>
        <source>passed on to another organ and not counted here (not confirmed)</source>
        <translation>已转出，本机关不计（未经证实）</translation>
    </message>
    <message>
        <source>withdrawn, counted under other results (not confirmed)</source>
        <translation>申请人撤回，计入其他处理（未经证实）</translation>
    </message>
    <message>
        <source>passed on, but counted before or meant to be counted; counted under other results (not confirmed)</source>
        <translation>转出前已计入或者写明计入本机关，计入其他处理（未经证实）</translation>
    </message>
    <message>
        <source>answered anew by order; counted once, by the first answer (not confirmed)</source>
        <translation>责令重新答复，按首次答复只计一次（未经证实）</translation>
    </message>
    <message>
        <source>answered anew by order; the new answer is counted as a request of its own (not confirmed)</source>
        <translation>责令重新答复，重新答复另计一件（未经证实）</translation>
    </message>
    <message>
        <source>disputes as co-defendant, counted by the organ that answered only</source>
        <translation>作为共同被告的案件，由作出答复的机关计入</translation>
    </message>
    <message>
        <source>disputes whose result no rule puts into a column (not confirmed)</source>
        <translation>结果归入哪一栏没有规定的案件（未经证实）</translation>
    </message>
    <message>
        <source>disputes under appeal, counted as open (not confirmed)</source>
        <translation>上诉中的案件，计入尚未审结（未经证实）</translation>
    </message>
    <message>
        <source>disputes the form has no row for</source>
        <translation>本表没有对应行的案件</translation>
    </message>
    <message>
        <source>The form has no row for “%1” (%2): %3</source>
        <translation>本表没有“%1”对应的行（%2件）：%3</translation>
    </message>
    <message>
        <source>Not from the register: %1 (%2)</source>
        <translation>不由台账填写：%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>note, how many, numbers</comment>
        <translation>%1（%2件）：%3</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterDocument</name>
    <message>
        <source>It does not say “%1”.</source>
        <translation>没有写明“%1”。</translation>
    </message>
    <message>
        <source>This program does not know it; a newer one wrote it.</source>
        <translation>本程序不认识这一操作，它由更新版本写入。</translation>
    </message>
    <message>
        <source>%1: act %2 (%3) cannot be done again: %4 The file was left as it is.</source>
        <comment>file, number, kind, why</comment>
        <translation>%1：第%2步操作（%3）无法重做：%4文件未作改动。</translation>
    </message>
    <message>
        <source>%1 is the register itself; choose another name.</source>
        <translation>%1就是当前台账本身，请换一个文件名。</translation>
    </message>
    <message>
        <source>It says “%1”, which is not known here.</source>
        <translation>其中有此处不认得的“%1”。</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterFiles</name>
    <message>
        <source>must be “%1”.</source>
        <translation>应为“%1”。</translation>
    </message>
    <message>
        <source>this program knows version 1.</source>
        <translation>本程序只识别第1版。</translation>
    </message>
    <message>
        <source>there is no key “%1”.</source>
        <translation>没有“%1”这一项。</translation>
    </message>
    <message>
        <source>“%1” stands for two columns.</source>
        <translation>“%1”对应两列。</translation>
    </message>
    <message>
        <source>“%1” stands for two things.</source>
        <translation>“%1”有两种含义。</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterGrid</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Reviews and suits</source>
        <translation>复议诉讼</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>案件种类</translation>
    </message>
    <message>
        <source>About the request</source>
        <translation>涉及登记号</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>审结日期</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>上诉日期</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>终审结果</translation>
    </message>
    <message>
        <source>Finally decided</source>
        <translation>终审日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterIntake</name>
    <message>
        <source>%1, %2</source>
        <comment>sheet, what in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <comment>title, key</comment>
        <translation>“%1”列：%2</translation>
    </message>
    <message>
        <source>Column “%1”: not known, not read</source>
        <translation>“%1”列：不认得，没有读入</translation>
    </message>
    <message>
        <source>Column “%1”: not needed</source>
        <translation>“%1”列：不需要</translation>
    </message>
    <message>
        <source>Sheet “%1”: no register, not read</source>
        <translation>“%1”表：不是台账，没有读入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, why it was left</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Taken: %1; there already: %2; refused: %3</source>
        <translation>读入%1件；台账中已有%2件；没有读入%3件</translation>
    </message>
    <message>
        <source>“%1” is no word that says one thing only here.</source>
        <translation>“%1”不是此处认得的词，或者不止一种含义。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no number of a register, and another one is given already.</source>
        <translation>“%1”不是本程序的登记号，而原编号已经另有。</translation>
    </message>
    <message>
        <source>%1: the day is missing.</source>
        <comment>kind of an event</comment>
        <translation>%1：缺少日期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of an event, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No sheet has the columns of a register: at least three of the titles that are known, such as %1.</source>
        <translation>没有一张工作表有台账的列：至少要有三列标题是认得的，例如%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same; leave one of them.</source>
        <translation>“%1”和“%2”两列是同一项，请只留一列。</translation>
    </message>
    <message>
        <source>The register has this request already: %1.</source>
        <translation>台账中已有这件申请：%1。</translation>
    </message>
    <message>
        <source>The register has this request already, and says something else of it: %1. What is new is written down there as an event.</source>
        <translation>台账中已有这件申请，内容不同：%1。新的情况请在那里登记为办理事项。</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterKinds</name>
    <message>
        <source>in person</source>
        <translation>当面提交</translation>
    </message>
    <message>
        <source>letter signed for</source>
        <translation>邮寄（签收）</translation>
    </message>
    <message>
        <source>plain letter</source>
        <translation>平信</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>electronic mailbox</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>oral, written down</source>
        <translation>口头（代为填写）</translation>
    </message>
    <message>
        <source>correction asked for</source>
        <translation>补正通知</translation>
    </message>
    <message>
        <source>correction received</source>
        <translation>收到补正</translation>
    </message>
    <message>
        <source>reasons asked for</source>
        <translation>要求说明理由</translation>
    </message>
    <message>
        <source>reasons received</source>
        <translation>收到理由说明</translation>
    </message>
    <message>
        <source>third party asked</source>
        <translation>征求第三方意见</translation>
    </message>
    <message>
        <source>third party has the letter</source>
        <translation>第三方收到征求意见书</translation>
    </message>
    <message>
        <source>third party answered</source>
        <translation>第三方答复</translation>
    </message>
    <message>
        <source>other organ asked</source>
        <translation>征求其他机关意见</translation>
    </message>
    <message>
        <source>other organ answered</source>
        <translation>其他机关答复</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>fee notice sent</source>
        <translation>收费通知</translation>
    </message>
    <message>
        <source>fee notice received</source>
        <translation>申请人收到收费通知</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>filed away</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>new answer ordered</source>
        <translation>责令重新答复</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>correction awaited</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>reasons awaited</source>
        <translation>待说明理由</translation>
    </message>
    <message>
        <source>payment awaited</source>
        <translation>待缴费</translation>
    </message>
    <message>
        <source>opinions awaited</source>
        <translation>征求意见中</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>withdrawn by the applicant</source>
        <translation>申请人已撤回</translation>
    </message>
    <message>
        <source>passed on to another organ</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>taken as given up</source>
        <translation>视为放弃</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterMap</name>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>an empty list counts nothing; leave the key out to count all.</source>
        <translation>空列表什么也不计；全部计入的请去掉这一项。</translation>
    </message>
    <message>
        <source>the table has no column “%1”.</source>
        <translation>表中没有“%1”栏。</translation>
    </message>
    <message>
        <source>the table has no row “%1”.</source>
        <translation>表中没有“%1”行。</translation>
    </message>
    <message>
        <source>“%1” is a sum itself.</source>
        <translation>“%1”本身就是合计。</translation>
    </message>
    <message>
        <source>the form has no table “%1”.</source>
        <translation>表式中没有“%1”表。</translation>
    </message>
    <message>
        <source>“%1” is counted already.</source>
        <translation>“%1”已经计数。</translation>
    </message>
    <message>
        <source>must be “%1”.</source>
        <translation>应为“%1”。</translation>
    </message>
    <message>
        <source>the form has no row “%1”.</source>
        <translation>表式中没有“%1”行。</translation>
    </message>
    <message>
        <source>The program does not know which cells of the form “%1” count requests and disputes; fill them in by hand.</source>
        <translation>本程序不知道表式“%1”中哪些格统计申请和复议诉讼，请手工填写。</translation>
    </message>
</context>
<context>
    <name>gongkai::Vocabulary</name>
    <message>
        <source>there is no decision “%1”.</source>
        <translation>没有“%1”这一答复决定。</translation>
    </message>
</context>
</TS>
