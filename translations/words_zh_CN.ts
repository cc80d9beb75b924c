<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::TextRules</name>
    <message>
        <source>This part does not say whether fees for information were charged.</source>
        <translation>本部分没有写是否收取信息处理费。</translation>
    </message>
    <message>
        <source>This part is still empty: it must say whether fees for information were charged.</source>
        <translation>本部分还没有写：应写明是否收取信息处理费。</translation>
    </message>
    <message>
        <source>“%1”, but the same part names an amount that was charged.</source>
        <translation>“%1”，但同一部分又写了收取的金额，前后矛盾。</translation>
    </message>
    <message>
        <source>“%1”: figures of this report count from 1 January to 31 December %2.</source>
        <translation>“%1”：本报告的统计期限应为%2年1月1日至12月31日。</translation>
    </message>
    <message>
        <source>The text says “%1”, the report is of %3: left of another year?</source>
        <translation>文字写“%1”，本报告是%3年的，是否为往年文字残留？</translation>
    </message>
    <message>
        <source>The text calls this the report of %2; it is of %3.</source>
        <translation>文字称本报告为%2年的报告，实为%3年。</translation>
    </message>
    <message>
        <source>“%1”: what is open at the end of %2 is carried over to %3.</source>
        <translation>“%1”：%2年末未办结的应结转至%3年</translation>
    </message>
    <message>
        <source>“%1” belongs to %2; the report is of %3.</source>
        <translation>“%1”是%2年的事，本报告是%3年的。</translation>
    </message>
    <message>
        <source>“%1” is told as done, but lies after the date of the report, %2.</source>
        <translation>“%1”写成已经完成，却在成文日期%2之后。</translation>
    </message>
    <message>
        <source>There is no such day: “%1”.</source>
        <translation>没有“%1”这个日期。</translation>
    </message>
    <message>
        <source>The report is dated %2; it must be after the end of its year, %3.</source>
        <translation>成文日期为%2，应在报告年度结束（%3）之后。</translation>
    </message>
    <message>
        <source>“%1” is not a place of %2: from another report?</source>
        <translation>“%1”不是%2的地域，是否套用了别处的文字？</translation>
    </message>
    <message>
        <source>“%1” is another agency than %2: from another report?</source>
        <translation>“%1”不是%2，是否套用了别的单位的文字？</translation>
    </message>
    <message>
        <source>%2 does not call itself “%1”: from another report?</source>
        <translation>%2不会自称“%1”，是否套用了别的单位的文字？</translation>
    </message>
    <message>
        <source>The text says “%1”, the phone on the cover is “%2”.</source>
        <translation>文字写“%1”，封面的联系电话是“%2”。</translation>
    </message>
    <message>
        <source>The text says “%1”, the fax on the cover is “%2”.</source>
        <translation>文字写“%1”，封面的传真是“%2”。</translation>
    </message>
    <message>
        <source>The text says “%1”, the postcode on the cover is “%2”.</source>
        <translation>文字写“%1”，封面的邮政编码是“%2”。</translation>
    </message>
    <message>
        <source>The text says “%1”, the e-mail address on the cover is “%2”.</source>
        <translation>文字写“%1”，封面的电子邮箱是“%2”。</translation>
    </message>
    <message>
        <source>The text says “%1”, the address on the cover is “%2”.</source>
        <translation>文字写“%1”，封面的地址是“%2”。</translation>
    </message>
    <message>
        <source>The text says “%1”, the phone of the sign-off is “%2”.</source>
        <translation>文字写“%1”，审签栏的联系电话是“%2”。</translation>
    </message>
    <message>
        <source>This part has %2 characters without blanks; at most %3 are asked for.</source>
        <translation>本部分不计空格有%2字，要求不超过%3字。</translation>
    </message>
    <message>
        <source>Not a part of this form: %2.</source>
        <translation>这不是本表式的组成部分：%2。</translation>
    </message>
    <message>
        <source>The preface speaks of %2 parts, the form has %3.</source>
        <translation>前言写%2个部分，本表式是%3个部分。</translation>
    </message>
    <message>
        <source>The preface does not name these parts: %2.</source>
        <translation>前言没有列出：%2。</translation>
    </message>
    <message>
        <source>“%1”: the number is %2.</source>
        <translation>“%1”：文号应为%2。</translation>
    </message>
    <message>
        <source>“%1”: the title is %2.</source>
        <translation>“%1”：名称应为%2。</translation>
    </message>
    <message>
        <source>“%1”: it was issued by %2.</source>
        <translation>“%1”：该文件由%2制发。</translation>
    </message>
    <message>
        <source>“%1” is not that of this report year; that is %2.</source>
        <translation>“%1”不适用于本报告年度，应为%2。</translation>
    </message>
    <message>
        <source>This part does not speak of: %2.</source>
        <translation>本部分没有写到：%2。</translation>
    </message>
    <message>
        <source>Governments report this too (article 50 of the statute): %2.</source>
        <translation>各级人民政府还应写：%2（《条例》第五十条）。</translation>
    </message>
    <message>
        <source>%2 problems and %3 measures: every problem should have its own.</source>
        <translation>列了%2个问题、%3条措施，措施应与问题一一对应。</translation>
    </message>
    <message>
        <source>“%1”: it was amended in %2.</source>
        <translation>“%1”：该文件于%2修订。</translation>
    </message>
    <message>
        <source>“%1”: %2 are announced here, %3 are listed.</source>
        <translation>“%1”：这里说有%2条，实际列了%3条。</translation>
    </message>
    <message>
        <source>%2% of this paragraph is last year’s, years and figures apart.</source>
        <translation>本段除年份和数字外有%2%与上年相同。</translation>
    </message>
    <message>
        <source>All %2 figures of the text are last year’s.</source>
        <translation>文字中的%2个数字与上年全部相同。</translation>
    </message>
    <message>
        <source>The numbering begins with %2: “%1”.</source>
        <translation>序号从%2开始：“%1”。</translation>
    </message>
    <message>
        <source>The number %2 stands twice: “%1”.</source>
        <translation>序号%2出现两次：“%1”。</translation>
    </message>
    <message>
        <source>A number is missing before “%1”.</source>
        <translation>“%1”之前缺序号。</translation>
    </message>
    <message>
        <source>“%1” is out of order.</source>
        <translation>序号“%1”次序不对。</translation>
    </message>
    <message>
        <source>“%1” is left of a template or a web page.</source>
        <translation>“%1”是模板或网页残留。</translation>
    </message>
    <message>
        <source>“%1”: the fixed wording is “%2”.</source>
        <translation>“%1”：规范表述为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not used (%3).</source>
        <translation>不使用“%1”（%3）。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is used instead (%3).</source>
        <translation>“%1”应写“%2”（%3）。</translation>
    </message>
    <message>
        <source>Written twice: “%1”.</source>
        <translation>重复书写：“%1”。</translation>
    </message>
    <message>
        <source>Two stops behind each other: “%1”.</source>
        <translation>标点重复：“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not closed.</source>
        <translation>“%1”没有配对的后半个。</translation>
    </message>
    <message>
        <source>“%1” closes what is not open.</source>
        <translation>“%1”没有配对的前半个。</translation>
    </message>
    <message>
        <source>“%1” is no figure.</source>
        <translation>“%1”不成数字。</translation>
    </message>
    <message>
        <source>“%1”: what is counted here comes whole.</source>
        <translation>“%1”：这里应为整数。</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>“%1” looks like advertisement that somebody put in.</source>
        <translation>“%1”像是被人插入的广告。</translation>
    </message>
    <message>
        <source>Does the address “%1” belong here?</source>
        <translation>网址“%1”是否应在这里？</translation>
    </message>
    <message>
        <source>“%1” stands here several times: does it belong here?</source>
        <translation>“%1”多次出现，是否应在这里？</translation>
    </message>
    <message>
        <source>The paragraph begins with “%1”: is its beginning missing?</source>
        <translation>本段以“%1”开头，前面是否缺字？</translation>
    </message>
    <message>
        <source>The paragraph ends without a stop: is its end missing?</source>
        <translation>本段末尾没有句末标点，后面是否缺字？</translation>
    </message>
    <message>
        <source>The text dates the report “%1”; it must be after the end of its year, %2.</source>
        <translation>文字中的成文日期“%1”应在报告年度结束（%2）之后。</translation>
    </message>
    <message>
        <source>The text is dated “%1”, the cover %2.</source>
        <translation>文字中的成文日期是“%1”，封面是%2。</translation>
    </message>
    <message>
        <source>“%1”: a rate like this is at most 100%.</source>
        <translation>“%1”：这类比率不会超过100%。</translation>
    </message>
    <message>
        <source>“%1” is left of the source of a web page.</source>
        <translation>“%1”是网页源代码残留。</translation>
    </message>
</context>
<context>
    <name>gongkai::WordLists</name>
    <message>
        <source>%1: not a file; remove it from the folder for words.</source>
        <translation>%1：不是文件，请从词语文件夹中移走。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1：文件无法读取。</translation>
    </message>
    <message>
        <source>must be a day, like 2021-09-26.</source>
        <translation>应为日期，如2021-09-26。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1”重复了。</translation>
    </message>
    <message>
        <source>is no year from %1 to %2.</source>
        <translation>不是%1至%2之间的年份。</translation>
    </message>
    <message>
        <source>the last year is before the first.</source>
        <translation>止年早于起年。</translation>
    </message>
    <message>
        <source>“%1” does not contain the word itself.</source>
        <translation>“%1”不包含该词本身。</translation>
    </message>
    <message>
        <source>must be 0, 1 or 2.</source>
        <translation>应为0、1或2。</translation>
    </message>
    <message>
        <source>the text must have at least %1 characters.</source>
        <translation>文字至少要有%1个字。</translation>
    </message>
    <message>
        <source>needs “near” or “misses”.</source>
        <translation>需要 near 或 misses。</translation>
    </message>
    <message>
        <source>must begin with a–z and may hold a–z, 0–9 and “_” only.</source>
        <translation>应以 a–z 开头，只能用 a–z、0–9 和“_”。</translation>
    </message>
    <message>
        <source>must be “superior”, “section” or “own”.</source>
        <translation>应为 superior、section 或 own。</translation>
    </message>
    <message>
        <source>there is no such rule.</source>
        <translation>没有这条规则。</translation>
    </message>
    <message>
        <source>needs “most” or “topics”.</source>
        <translation>需要 most 或 topics。</translation>
    </message>
    <message>
        <source>must be “gongkai-words”.</source>
        <translation>应为 gongkai-words。</translation>
    </message>
    <message>
        <source>must be 1; use a newer program.</source>
        <translation>应为1；请使用新版程序。</translation>
    </message>
    <message>
        <source>%1: the file is too large.</source>
        <translation>%1：文件太大。</translation>
    </message>
    <message>
        <source>must be one of %1.</source>
        <translation>必须是 %1 之一。</translation>
    </message>
    <message>
        <source>“than” belongs to “more”, “less” and “equal”, and only to them.</source>
        <translation>“than”只与“more”“less”“equal”连用，且不能缺少。</translation>
    </message>
    <message>
        <source>must be a cell, like requests.new.total.</source>
        <translation>必须是单元格编号，如 requests.new.total。</translation>
    </message>
    <message>
        <source>must name a part.</source>
        <translation>必须写明属于哪个部分。</translation>
    </message>
    <message>
        <source>“items” and {items} in the text belong together.</source>
        <translation>“items”与文字中的 {items} 必须同时出现。</translation>
    </message>
</context>
<context>
    <name>gongkai::WordRules</name>
    <message>
        <source>The requests the text says were received are those of the table</source>
        <translation>文字中的收到申请数应与表三“一、本年新收”（或加上年结转）一致</translation>
    </message>
    <message>
        <source>What the text carries over from last year is row two of the table</source>
        <translation>文字中的上年结转数应与表三“二、上年结转”一致</translation>
    </message>
    <message>
        <source>What the text carries over to next year is row four of the table</source>
        <translation>文字中的结转下年度数应与表三“四、结转下年度继续办理”一致</translation>
    </message>
    <message>
        <source>The requests the text says were answered are the total of the table</source>
        <translation>文字中的办结、答复数应与表三“（七）总计”一致</translation>
    </message>
    <message>
        <source>A result the text names has the figure of its rows</source>
        <translation>文字中的办理结果应与表三相应各行一致</translation>
    </message>
    <message>
        <source>Applicants the text counts have the figure of their columns</source>
        <translation>文字中的申请人数量应与表三相应各列一致</translation>
    </message>
    <message>
        <source>Where the text says “all”, the row is the total and nothing is left</source>
        <translation>文字说“均”“全部”的，相应行应等于总计，且没有结转</translation>
    </message>
    <message>
        <source>What the text says did not happen is 0 in the table</source>
        <translation>文字说没有发生的，表中应为 0</translation>
    </message>
    <message>
        <source>Received and carried over make answered and left over</source>
        <translation>新收加上年结转应等于答复加结转下年度</translation>
    </message>
    <message>
        <source>The parts of a total in the text add up to it</source>
        <translation>文字中各分项之和应等于所写的总数</translation>
    </message>
    <message>
        <source>A percentage in the text is that of its figures</source>
        <translation>文字中的百分比应与所写的数字一致</translation>
    </message>
    <message>
        <source>A change against last year is that of the two figures</source>
        <translation>文字中的同比增减应与两年的数字一致</translation>
    </message>
    <message>
        <source>The difference of two percentages is in percentage points</source>
        <translation>两个百分比之差应写“个百分点”</translation>
    </message>
    <message>
        <source>Reviews and lawsuits in the text are those of table four</source>
        <translation>文字中的行政复议、行政诉讼数应与表四一致</translation>
    </message>
    <message>
        <source>Rules and normative documents in the text are those of table two</source>
        <translation>文字中的规章、规范性文件数应与表二一致</translation>
    </message>
    <message>
        <source>Decisions, and what else the form counts, have the figures of its tables</source>
        <translation>文字中的行政许可、行政处罚、行政强制数及表内其他各项数应与表一致</translation>
    </message>
    <message>
        <source>Fees in the text add up and are not above those of table two</source>
        <translation>文字中的收费金额应相加一致，且不大于表二收费金额</translation>
    </message>
    <message>
        <source>Part six says whether fees for information were charged</source>
        <translation>第六部分应写明是否收取信息处理费</translation>
    </message>
    <message>
        <source>Requests closed because a fee was not paid are explained in part six</source>
        <translation>有逾期未缴费不再处理的申请，第六部分应写明收费通知情况</translation>
    </message>
    <message>
        <source>An amount in the text is that of the table, in the same unit</source>
        <translation>文字与表中的同一金额应一致，且为同一单位（元、万元）</translation>
    </message>
    <message>
        <source>The period of the figures is the report year from its first day to its last</source>
        <translation>统计期限应为报告年度的 1 月 1 日至 12 月 31 日</translation>
    </message>
    <message>
        <source>Years in the text fit the report year</source>
        <translation>文字中的年份应与报告年度相符</translation>
    </message>
    <message>
        <source>Nothing the text calls done lies after the date of the report</source>
        <translation>文字中已完成的事项不应晚于报告日期</translation>
    </message>
    <message>
        <source>Agencies and places in the text are the report&apos;s own</source>
        <translation>文字中的机关、地名应为本机关、本地及其上级</translation>
    </message>
    <message>
        <source>Phone and address in the text are those of cover and sign-off</source>
        <translation>文字中的电话、地址应与封面、落款一致</translation>
    </message>
    <message>
        <source>Part one has at most 1,000 characters</source>
        <translation>第一部分原则上不超过 1000 字</translation>
    </message>
    <message>
        <source>The parts the preface names are those of the form</source>
        <translation>前言中所列各部分应与格式的部分一致</translation>
    </message>
    <message>
        <source>Statutes and notices are cited exactly and are those of the year</source>
        <translation>引用的法规、通知应准确，并为当年适用</translation>
    </message>
    <message>
        <source>Part one treats the five themes of the notice</source>
        <translation>第一部分应写通知要求的五个方面</translation>
    </message>
    <message>
        <source>Governments report assessment, public review and accountability</source>
        <translation>各级人民政府应写工作考核、社会评议和责任追究结果</translation>
    </message>
    <message>
        <source>Part five has problems and measures, one to one</source>
        <translation>第五部分应有问题和改进措施，并一一对应</translation>
    </message>
    <message>
        <source>No paragraph is last year&apos;s</source>
        <translation>不应有与上年雷同的段落</translation>
    </message>
    <message>
        <source>The figures of the text are not last year&apos;s</source>
        <translation>文字中的数字不应全部与上年相同</translation>
    </message>
    <message>
        <source>Headings are numbered in order, none twice and none missing</source>
        <translation>序号应连续，不重不漏</translation>
    </message>
    <message>
        <source>Nothing of a template is left in the text</source>
        <translation>不应留有模板字样</translation>
    </message>
    <message>
        <source>Fixed phrases stand in their exact wording</source>
        <translation>固定表述应准确</translation>
    </message>
    <message>
        <source>No word or stop stands twice, and brackets are closed</source>
        <translation>字词、标点不应重复，括号、引号应成对</translation>
    </message>
    <message>
        <source>Every figure of the text can be one</source>
        <translation>数字写法应正确</translation>
    </message>
    <message>
        <source>The text has no foreign addresses, words or advertisement</source>
        <translation>不应有无关网址、外文或广告</translation>
    </message>
    <message>
        <source>Every paragraph is whole</source>
        <translation>段落应完整</translation>
    </message>
</context>
<context>
    <name>gongkai::Words</name>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>“%1”为 %2</translation>
    </message>
    <message>
        <source>The text says “%1”, as does the table: %2</source>
        <translation>文字写“%1”，与表中“%2”一致</translation>
    </message>
    <message>
        <source>The text says “%1”; %2 is still blank</source>
        <translation>文字写“%1”，表中“%2”尚为空白，无法核对</translation>
    </message>
    <message>
        <source>The text says “%1” were published, and the table has as many: %2 counts those not published, too</source>
        <translation>文字写公开“%1”，表中“%2”与之相同：表中数量应包括依法未公开的，请核对</translation>
    </message>
    <message>
        <source>The text says “%1”. %2. Which is meant?</source>
        <translation>文字写“%1”，表中%2，均不相符，请核对口径</translation>
    </message>
    <message>
        <source>The text says “%1”, %2 is %3. Is the same thing counted?</source>
        <translation>文字写“%1”，表中“%2”为 %3，请核对口径是否相同</translation>
    </message>
    <message>
        <source>The text says “%1”, but %2 is %3</source>
        <translation>文字写“%1”，但表中“%2”为 %3</translation>
    </message>
    <message>
        <source>The text says “%1”, but by the table %2 are left over</source>
        <translation>文字写“%1”，但按表中数据还有 %2 件未办结</translation>
    </message>
    <message>
        <source>The text says “%1”, by the table it is %2%</source>
        <translation>文字写“%1”，按表中数据为 %2%</translation>
    </message>
    <message>
        <source>The text says “%1”, but by the table it is %2 of %3</source>
        <translation>文字写“%1”，但按表中数据为 %3 中的 %2</translation>
    </message>
    <message>
        <source>The text says “%1”, but the left side is %2 and the right side %3</source>
        <translation>文字写“%1”，但等号左边为 %2，右边为 %3</translation>
    </message>
    <message>
        <source>Received %1 and carried over from last year %2 are %3; answered %4 and carried over to next year %5 are %6</source>
        <translation>文字中新收 %1 加上年结转 %2 为 %3，答复 %4 加结转下年度 %5 为 %6，两者不等</translation>
    </message>
    <message>
        <source>%1; the text does not say what came from last year</source>
        <translation>%1；文字未写上年结转数</translation>
    </message>
    <message>
        <source>%1; the text does not say what goes on next year</source>
        <translation>%1；文字未写结转下年度数</translation>
    </message>
    <message>
        <source>%1; are those of last year in both?</source>
        <translation>%1；请核对两边是否都包含上年结转</translation>
    </message>
    <message>
        <source>The text says “%1”, but the parts it names, %2, are %3, which is more</source>
        <translation>文字写“%1”，但所列各项 %2 之和为 %3，多于总数</translation>
    </message>
    <message>
        <source>The text says “%1”, the parts %2 are %3. Are these all of them?</source>
        <translation>文字写“%1”，所列各项 %2 之和为 %3，请核对是否列全</translation>
    </message>
    <message>
        <source>The text says “%1”, but the parts %2 are %3</source>
        <translation>文字写“%1”，但各项 %2 之和为 %3</translation>
    </message>
    <message>
        <source>%1 of %2 are %3%, the text says “%4”</source>
        <translation>%1 占 %2 的 %3%，文字写“%4”</translation>
    </message>
    <message>
        <source>%1; it was trimmed so that all shares make 100%</source>
        <translation>%1；似为使各项之和等于 100% 而调整</translation>
    </message>
    <message>
        <source>%1; it was cut off and not rounded</source>
        <translation>%1；似为舍去尾数，未四舍五入</translation>
    </message>
    <message>
        <source>%1. Is it a share of something else?</source>
        <translation>%1；请核对是否以其他数为基数</translation>
    </message>
    <message>
        <source>The text says “%1” of last year, whose figure is %2</source>
        <translation>文字写上年为“%1”，上年数据为 %2</translation>
    </message>
    <message>
        <source>From %1 to %2 it rose, the text says “%3” the other way</source>
        <translation>由 %1 到 %2 是上升，文字“%3”方向相反</translation>
    </message>
    <message>
        <source>From %1 to %2 it fell, the text says “%3” the other way</source>
        <translation>由 %1 到 %2 是下降，文字“%3”方向相反</translation>
    </message>
    <message>
        <source>It was %1 last year, too; the text says “%2”</source>
        <translation>上年同为 %1，文字写“%2”</translation>
    </message>
    <message>
        <source>From %1 to %2 the change is %3, the text says “%4”</source>
        <translation>由 %1 到 %2，增减应为 %3，文字写“%4”</translation>
    </message>
    <message>
        <source>The difference of %1% and %2% is in percentage points: “%3”</source>
        <translation>%1% 与 %2% 之差应写作百分点：“%3”</translation>
    </message>
    <message>
        <source>From %1% to %2%: the text says “%3” the other way</source>
        <translation>由 %1% 到 %2%，文字“%3”方向相反</translation>
    </message>
    <message>
        <source>%1% and %2% differ by %3 percentage points, the text says “%4”</source>
        <translation>%1% 与 %2% 相差 %3 个百分点，文字写“%4”</translation>
    </message>
    <message>
        <source>The text says “%1”, %2 is only %3 %4</source>
        <translation>文字写“%1”，表中“%2”只有 %3 %4</translation>
    </message>
    <message>
        <source>The text says “%1”, but %2 is %3 %4</source>
        <translation>文字写“%1”，表中“%2”为 %3 %4</translation>
    </message>
    <message>
        <source>The text says “%1”, %2 is %3 %4: one of them is in another unit</source>
        <translation>文字写“%1”，表中“%2”为 %3 %4，两者相差约一万倍，请核对单位（元、万元）</translation>
    </message>
    <message>
        <source>%1 is %2, but the part on fees does not speak of a fee notice</source>
        <translation>表中“%1”为 %2，但第六部分没有写收费通知情况</translation>
    </message>
    <message>
        <source>; </source>
        <translation>，</translation>
    </message>
</context>
</TS>
