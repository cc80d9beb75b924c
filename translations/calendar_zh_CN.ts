<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::CalendarFile</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>here stands an object in braces {…}.</source>
        <translation>这里应是大括号 {…} 的一项，请改。</translation>
    </message>
    <message>
        <source>the key “%1” is not known here; known are %2.</source>
        <translation>这里没有“%1”这一项；可用的是 %2。</translation>
    </message>
    <message>
        <source>“%1” is a list in brackets […]; write [] when there is nothing.</source>
        <translation>“%1”应是方括号 […] 的列表；没有内容就写 []。</translation>
    </message>
    <message>
        <source>the list is longer than %1; is this a calendar?</source>
        <translation>列表超过 %1 项；这是日历文件吗？</translation>
    </message>
    <message>
        <source>“%1” is a text in quotation marks, one line of 1 to %2 characters.</source>
        <translation>“%1”应是引号中的一行文字，1 到 %2 个字。</translation>
    </message>
    <message>
        <source>“%1” is a day of the calendar, written like 2027-01-01.</source>
        <translation>“%1”应是日历上有的一天，写成 2027-01-01 这样。</translation>
    </message>
    <message>
        <source>write either “day”, or “from” and “to”.</source>
        <translation>“day”与“from”“to”只写一种。</translation>
    </message>
    <message>
        <source>from %1 to %2 is no stretch of 1 to %3 days; correct one of them.</source>
        <translation>%1 到 %2 不是 1 到 %3 天的一段，请改其中一个。</translation>
    </message>
    <message>
        <source>%1 is no day of %2, nor of the December before; correct the day or the year of the file.</source>
        <translation>%1 不在 %2 年，也不在上一年 12 月；请改这一天，或改文件的年份。</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday: it is worked anyway; correct the day.</source>
        <translation>%1 不是周六周日，本来就上班；请改这一天。</translation>
    </message>
    <message>
        <source>%1 stands twice in one notice; keep one of them.</source>
        <translation>%1 在同一通知里写了两次；请只留一个。</translation>
    </message>
    <message>
        <source>“year” is a whole number from %1 to %2.</source>
        <translation>“year”应是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>a year needs at least one notice with its days.</source>
        <translation>写了年份就至少要有一个通知和它的日子。</translation>
    </message>
    <message>
        <source>%1 stands twice among the local days; keep one of them.</source>
        <translation>%1 在本地放假日里写了两次；请只留一个。</translation>
    </message>
    <message>
        <source>“format” must be “gongkai-calendar”.</source>
        <translation>“format”应是“gongkai-calendar”。</translation>
    </message>
    <message>
        <source>this program knows version 1 of calendar files; another one needs a newer program.</source>
        <translation>本程序只认日历文件第 1 版；其他版本要用更新的程序打开。</translation>
    </message>
    <message>
        <source>there is nothing in it; write “year” with “notices”, or “local” days off.</source>
        <translation>里面没有内容；请写“year”和“notices”，或写“local”本地放假日。</translation>
    </message>
    <message>
        <source>%1: larger than %2 KB, this is no calendar file.</source>
        <translation>%1：超过 %2 KB，不是日历文件。</translation>
    </message>
</context>
<context>
    <name>gongkai::DayText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>worked for %1</source>
        <translation>%1调休上班</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>opinions are asked</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, reason</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>no holiday notice, weekends only</source>
        <translation>没有放假通知，只扣周末</translation>
    </message>
    <message>
        <source>Unsafe after %1: no holiday notice is known for the days behind it, so only Saturdays and Sundays were left out.</source>
        <translation>%1 之后不可靠：之后的日子还没有放假通知，只扣了周六周日。</translation>
    </message>
    <message>
        <source>Working day %1 after %2: %3</source>
        <translation>%2之后第 %1 个工作日：%3</translation>
    </message>
    <message>
        <source>Be done by %1: whether the first day counts is not confirmed.</source>
        <translation>请按 %1办完：首日是否计入，未见明文。</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>所用日历：%1</translation>
    </message>
    <message>
        <source>Skipped (%1):</source>
        <translation>跳过的日子（%1 天）：</translation>
    </message>
    <message>
        <source>Worked Saturdays and Sundays (%1):</source>
        <translation>计入的周末调休上班日（%1 天）：</translation>
    </message>
</context>
<context>
    <name>gongkai::StatutoryTerms</name>
    <message>
        <source>Regulation on Disclosure, art. %1</source>
        <translation>《条例》第%1条</translation>
    </message>
    <message>
        <source>Regulation on Disclosure, art. 30 and 33</source>
        <translation>《条例》第三十条、第三十三条</translation>
    </message>
    <message>
        <source>request received</source>
        <translation>收到申请之日</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>发出补正通知</translation>
    </message>
    <message>
        <source>Once, with all points together.</source>
        <translation>原则上只补正一次，需补正的事项一次告知。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复申请</translation>
    </message>
    <message>
        <source>At once where possible; the time needed to ask third parties and other organs is not counted.</source>
        <translation>能当场答复的当场答复；征求第三方和其他机关意见所需时间不计入。</translation>
    </message>
    <message>
        <source>Answer after an extension</source>
        <translation>延期后答复</translation>
    </message>
    <message>
        <source>At most 20 working days more, approved by the head of the office for disclosure and told to the applicant before the first 20 end.</source>
        <translation>最多再延 20 个工作日；须在前 20 个工作日届满前经政府信息公开工作机构负责人同意，并告知申请人。</translation>
    </message>
    <message>
        <source>Applicant corrects</source>
        <translation>申请人补正</translation>
    </message>
    <message>
        <source>notice of correction received</source>
        <translation>收到补正通知之日</translation>
    </message>
    <message>
        <source>Jiangsu rules on answering requests, forwarded in 2020</source>
        <translation>江苏省申请办理答复规范（国办公开办2020年转发）</translation>
    </message>
    <message>
        <source>The Regulation says a reasonable period; this is the longest usual one.</source>
        <translation>《条例》只说“合理的补正期限”；这里是规范里的一般上限。</translation>
    </message>
    <message>
        <source>Answer after a correction</source>
        <translation>补正后答复</translation>
    </message>
    <message>
        <source>correction received</source>
        <translation>收到补正之日</translation>
    </message>
    <message>
        <source>The period begins anew.</source>
        <translation>答复期限重新计算。</translation>
    </message>
    <message>
        <source>Third party answers</source>
        <translation>第三方反馈意见</translation>
    </message>
    <message>
        <source>letter received by the third party</source>
        <translation>第三方收到征求意见书之日</translation>
    </message>
    <message>
        <source>Silent: the organ decides.</source>
        <translation>逾期不答复的，由行政机关决定是否公开。</translation>
    </message>
    <message>
        <source>Co-producing organ answers</source>
        <translation>共同制作机关反馈意见</translation>
    </message>
    <message>
        <source>letter received by the organ</source>
        <translation>对方收到征求意见书之日</translation>
    </message>
    <message>
        <source>Silent: it agrees.</source>
        <translation>逾期不答复的，视为同意公开。</translation>
    </message>
    <message>
        <source>Applicant pays the fee</source>
        <translation>申请人缴纳信息处理费</translation>
    </message>
    <message>
        <source>fee notice received</source>
        <translation>收到收费通知之日</translation>
    </message>
    <message>
        <source>Measures on fees (国办函〔2020〕109号)</source>
        <translation>收费管理办法（国办函〔2020〕109号）</translation>
    </message>
    <message>
        <source>The notice goes out within the period of the answer.</source>
        <translation>收费通知要在答复期限内发出。</translation>
    </message>
    <message>
        <source>Answer anew, by judgment</source>
        <translation>按判决重新答复</translation>
    </message>
    <message>
        <source>day the judgment names</source>
        <translation>判决确定的起算日</translation>
    </message>
    <message>
        <source>Judicial interpretation 法释〔2025〕8号, art. 11</source>
        <translation>法释〔2025〕8号第十一条</translation>
    </message>
    <message>
        <source>The judgment itself says from when it counts.</source>
        <translation>从哪一天起算，以判决书为准。</translation>
    </message>
    <message>
        <source>Applicant sues</source>
        <translation>申请人提起行政诉讼</translation>
    </message>
    <message>
        <source>answer delivered</source>
        <translation>答复送达之日</translation>
    </message>
    <message>
        <source>no text at hand</source>
        <translation>未核对原文</translation>
    </message>
    <message>
        <source>Look it up before you rely on it.</source>
        <translation>使用前请先查对法律原文。</translation>
    </message>
    <message>
        <source>Regulation art. 49; 国办公开办函〔2021〕30号</source>
        <translation>《条例》第四十九条、国办公开办函〔2021〕30号</translation>
    </message>
    <message>
        <source>The office above usually sets an earlier day. On a day off: the last working day before it.</source>
        <translation>上级通知一般要求更早；遇休息日，按之前最后一个工作日办完。</translation>
    </message>
    <message>
        <source>Annual report: departments publish and hand in</source>
        <translation>年报：部门公布并报送</translation>
    </message>
    <message>
        <source>Annual report: county sums up</source>
        <translation>年报：县级汇总</translation>
    </message>
    <message>
        <source>Annual report: city sums up</source>
        <translation>年报：地市级汇总</translation>
    </message>
    <message>
        <source>Annual report: province, vertical systems</source>
        <translation>年报：省级汇总、垂直领导部门</translation>
    </message>
</context>
<context>
    <name>gongkai::WorkCalendar</name>
    <message>
        <source>%1: not a file; remove it from the folder for calendars.</source>
        <translation>%1：不是文件；请把它从日历文件夹中移走。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read; check its rights, or remove it.</source>
        <translation>%1：读不了这个文件；请检查权限，或把它移走。</translation>
    </message>
</context>
<context>
    <name>gongkai::WrittenDay</name>
    <message>
        <source>“%1” is no date; write it like 2025-01-02, 2025/1/2, 20250102 or 2025年1月2日.</source>
        <translation>“%1”不是日期；请写成 2025-01-02、2025/1/2、20250102 或 2025年1月2日。</translation>
    </message>
    <message>
        <source>“%1”: the calendar has no such day.</source>
        <translation>“%1”：日历上没有这一天，请核对。</translation>
    </message>
    <message>
        <source>“%1”: days are counted from %2 to %3.</source>
        <translation>“%1”：只能计算 %2 年到 %3 年的日期。</translation>
    </message>
</context>
</TS>
