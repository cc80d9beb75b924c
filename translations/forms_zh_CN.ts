<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 File</source>
        <comment>%1 is a file name suffix</comment>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>别名</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>快捷方式</translation>
    </message>
</context>
<context>
    <name>gongkai::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gongkai::CarryDialog</name>
    <message>
        <source>Copy from last year&apos;s file</source>
        <translation>从上年文件带入</translation>
    </message>
    <message>
        <source>From “%1” (%2, %3, form %4) into %5 (form %6).
Copied figures are marked “unconfirmed” until they are typed over or confirmed.</source>
        <translation>从“%1”（%2，%3 年，%4 年表式）带入 %5 年（%6 年表式）。
带入的数字标为“未确认”，键入新数或者确认后标记消失。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Where from, or why not</source>
        <translation>来源或原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Figures to be copied</source>
        <translation>将带入的数字</translation>
    </message>
    <message>
        <source>Names and contact data to be copied</source>
        <translation>将带入的单位、联系和人员信息</translation>
    </message>
    <message>
        <source>last year&apos;s file would give %1</source>
        <translation>上年文件的数是 %1</translation>
    </message>
    <message>
        <source>Already filled differently, stays as it is</source>
        <translation>已填有不同的数，保留不动</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>不带入</translation>
    </message>
    <message>
        <source>Cannot be mapped to this year&apos;s form</source>
        <translation>与本年表式不能对应</translation>
    </message>
    <message>
        <source>kept beside the cell, not filled in</source>
        <translation>只显示在单元格旁，不填入</translation>
    </message>
    <message>
        <source>For reference only</source>
        <translation>仅供对照</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>kept beside this year&apos;s text, not written into it</source>
        <translation>存在文件里供写作时参照，不写入本年文字</translation>
    </message>
    <message>
        <source>Last year&apos;s text, for reference</source>
        <translation>供参照的上年文字</translation>
    </message>
</context>
<context>
    <name>gongkai::CarryFlow</name>
    <message>
        <source>No statutory form is known for %1.</source>
        <translation>没有适用于 %1 年的表式。</translation>
    </message>
    <message>
        <source>Create the report for %1</source>
        <translation>新建 %1 年年报</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>带入</translation>
    </message>
    <message>
        <source>Copy from last year&apos;s file</source>
        <translation>从上年文件带入</translation>
    </message>
    <message>
        <source>“%1” is of another agency than the open report:

“%1”: %2
Open report: %3

Take its figures all the same?</source>
        <translation>“%1”与打开的报告不是同一单位：

“%1”：%2
打开的报告：%3

仍要采用其中的数字吗？</translation>
    </message>
    <message>
        <source>Do not take them</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>gongkai::CaseDialog</name>
    <message>
        <source>Change what is registered: %1</source>
        <translation>修改登记内容：%1</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gongkai::CaseListModel</name>
    <message>
        <source>▲ overdue by %1</source>
        <translation>▲ 超期 %1 天</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>申请方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>最迟日期</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>还剩工作日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>gongkai::CasePane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>最迟日期</translation>
    </message>
    <message>
        <source>By the stricter reading</source>
        <translation>从严计算</translation>
    </message>
    <message numerus="yes">
        <source>▲ overdue by %n working day(s)</source>
        <translation>
            <numerusform>▲ 超期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction to be asked for by</source>
        <translation>需要补正的，最迟通知日</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>※ %1</source>
        <translation>※ %1</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>登记内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>What &amp;happened…</source>
        <translation>登记事项(&amp;H)…</translation>
    </message>
    <message>
        <source>Correct e&amp;vent…</source>
        <translation>更正事项(&amp;V)…</translation>
    </message>
    <message>
        <source>Cancel eve&amp;nt…</source>
        <translation>撤销事项(&amp;N)…</translation>
    </message>
    <message>
        <source>Change what is registere&amp;d…</source>
        <translation>修改登记内容(&amp;D)…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>登记时间和登记人</translation>
    </message>
    <message>
        <source>not in force; %1</source>
        <translation>已不作数；%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gongkai::CellBar</name>
    <message>
        <source>Take over the total (Ctrl+=)</source>
        <translation>取合计数（Ctrl+=）</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>上年：%1</translation>
    </message>
    <message>
        <source>The parts add up to %1</source>
        <translation>分项合计：%1</translation>
    </message>
</context>
<context>
    <name>gongkai::CellBlock</name>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>the table has no figure here for “%1”</source>
        <translation>表格的这个位置不填数字（“%1”）</translation>
    </message>
    <message>
        <source>“%1” lies outside the table</source>
        <translation>“%1”超出了表格范围</translation>
    </message>
</context>
<context>
    <name>gongkai::CompareDialog</name>
    <message>
        <source>Published page and file</source>
        <translation>公布页面与本文件</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布的</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” and this file say the same.</source>
        <translation>“%1”与本文件完全一致。</translation>
    </message>
    <message>
        <source>“%1” and this file differ in %2 cells and %3 texts.</source>
        <translation>“%1”与本文件有 %2 格数字、%3 处文字不同。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>%1 (two figures, not decided)</source>
        <translation>%1（两处不同，待决定）</translation>
    </message>
    <message>
        <source>%1 (unit unknown)</source>
        <translation>%1（单位不明）</translation>
    </message>
    <message>
        <source>%1 (no figure)</source>
        <translation>%1（不是数字）</translation>
    </message>
    <message>
        <source>(not found)</source>
        <translation>（没有找到）</translation>
    </message>
    <message>
        <source>&amp;Back to what was read</source>
        <translation>返回读取结果(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>公布的(&amp;P)</translation>
    </message>
    <message>
        <source>In the &amp;file</source>
        <translation>本文件(&amp;F)</translation>
    </message>
    <message>
        <source>What was read of “%1” for certain says the same as this file.</source>
        <translation>“%1”中已确定读懂的内容与本文件一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of it cannot be compared: not decided, or not read for certain. They stand at the end of the list.</source>
        <translation>
            <numerusform>另有 %n 格无法对照（待决定或没有确定读懂），列在清单末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of it found no place and are not compared.</source>
        <translation>
            <numerusform>来源中另有 %n 个数没有找到对应位置，未参加对照。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>复制清单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>打印清单(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>gongkai::CoverPage</name>
    <message>
        <source>Unit</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签审人员</translation>
    </message>
    <message>
        <source>Printed under the table.</source>
        <translation>印在统计表下方。</translation>
    </message>
    <message>
        <source>Printed on the copy for signature only.</source>
        <translation>只印在审签稿上，不对外发布。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>%1, statutory form %2</source>
        <translation>%1 年（%2 年表式）</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>待填写</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>待选择</translation>
    </message>
    <message>
        <source>1 is the first publication; a corrected report has a higher number</source>
        <translation>首次发布为 1；发布后更正的，版次加 1</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Inferred from the name “%1” and not confirmed yet: %2.</source>
        <translation>从名称“%1”推断，尚未确认：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gongkai::DataCommands</name>
    <message>
        <source>Take all totals</source>
        <translation>取全部合计数</translation>
    </message>
    <message>
        <source>No blank total has all its parts filled.</source>
        <translation>没有可以填入的合计：合计格都已填写，或者明细还没有填全。</translation>
    </message>
    <message numerus="yes">
        <source>%n blank total(s) will be filled with the computed figure. Totals that are typed already stay as they are.</source>
        <translation>
            <numerusform>将按明细算出的数填入 %n 个空白的合计格。已经键入的合计不改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>

Not taken, because two sums give different figures:
</source>
        <translation>

以下合计按两种关系算出的数不同，没有取：
</translation>
    </message>
    <message>
        <source>Fill blanks with 0</source>
        <translation>空白填 0</translation>
    </message>
    <message>
        <source>There is no blank cell to fill; totals are left alone.</source>
        <translation>没有需要填 0 的空白格；合计格不填。</translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) in all tables will be filled with 0. Totals are left alone.</source>
        <translation>
            <numerusform>各表共 %n 个空白格将填入 0。合计格不填。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill with 0</source>
        <translation>填 0</translation>
    </message>
    <message>
        <source>Confirm copied figures</source>
        <translation>确认上年数</translation>
    </message>
    <message>
        <source>No copied figure waits to be confirmed.</source>
        <translation>没有待确认的上年数。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) copied from last year&apos;s file will be marked as right.</source>
        <translation>
            <numerusform>将把从上年文件带入的 %n 个数字标为已确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Remove local row</source>
        <translation>删除本地行</translation>
    </message>
    <message>
        <source>The local row will be taken away with its figures.</source>
        <translation>将删除这一本地行及其中的数字。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Leader&apos;s reason</source>
        <translation>说明后上报</translation>
    </message>
    <message>
        <source>Why is the report handed in although a check is broken? An empty text takes the reason back.</source>
        <translation>勾稽关系不平仍要上报的理由（清空则撤回）：</translation>
    </message>
    <message>
        <source>Name of the leader who decided so</source>
        <translation>作出决定的领导姓名：</translation>
    </message>
    <message>
        <source>0 goes into blank cells. Totals are left alone.</source>
        <translation>空白格填 0，合计格不填。</translation>
    </message>
    <message numerus="yes">
        <source>This table: %n cell(s)</source>
        <translation>
            <numerusform>本表 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All tables: %n cell(s)</source>
        <translation>
            <numerusform>全部表格 %n 格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>在日历中选择日期</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>如 %1</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like %2.</source>
        <translation>“%1”不是日期，请写成 %2 的样子。</translation>
    </message>
</context>
<context>
    <name>gongkai::DeliveryDialog</name>
    <message>
        <source>Export all the same</source>
        <translation>仍要导出</translation>
    </message>
    <message>
        <source>Confirm and export</source>
        <translation>确认并导出</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>仍要打印</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>确认并打印</translation>
    </message>
    <message>
        <source>Hand over all the same</source>
        <translation>仍要交付</translation>
    </message>
    <message>
        <source>Confirm and hand over</source>
        <translation>确认并交付</translation>
    </message>
    <message>
        <source>Who goes on all the same is remembered in the history of this file, with the time.</source>
        <translation>仍要继续的，由谁、在什么时间，记入本文件的修改历史。</translation>
    </message>
    <message>
        <source>This file is open for reading only: its history does not remember who goes on all the same.</source>
        <translation>本文件以只读方式打开，仍要继续的不能记入修改历史。</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>没有完成的事项</translation>
    </message>
    <message>
        <source>Is it ready to leave?</source>
        <translation>可以交付了吗</translation>
    </message>
    <message>
        <source>The report is not finished: %1 things are open. Choose one to go there.</source>
        <translation>这份年报还没有完成，共 %1 项。点选一项，就转到那里。</translation>
    </message>
    <message>
        <source>Is this as it should be? Choose a line to go there.</source>
        <translation>请确认是否如此。点选一项，就转到那里。</translation>
    </message>
    <message>
        <source>Back, to mend it</source>
        <translation>返回修改</translation>
    </message>
</context>
<context>
    <name>gongkai::DraftsView</name>
    <message>
        <source>Sentences with the sign rest on figures that do not balance yet: correct the table first.</source>
        <translation>带标记的语句所依据的数字还不平，请先改正表格。</translation>
    </message>
    <message>
        <source>Rests on figures that do not balance yet.</source>
        <translation>所依据的数字还不平。</translation>
    </message>
    <message>
        <source>The figures do not give a sentence for this part.</source>
        <translation>按现有数字，本部分没有可建议的语句。</translation>
    </message>
    <message>
        <source>Insert as a paragraph</source>
        <translation>作为一段插入</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>插入光标处</translation>
    </message>
    <message>
        <source>Proposed sentences</source>
        <translation>建议语句</translation>
    </message>
    <message>
        <source>Enter or a double click</source>
        <translation>按 Enter 或双击</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>More can be said when these are filled: %1 and others.</source>
        <translation>填好下列单元格后还可以多写：%1等。</translation>
    </message>
    <message>
        <source>More can be said when these are filled: %1.</source>
        <translation>填好下列单元格后还可以多写：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the proposed sentences are in the text.</source>
        <translation>
            <numerusform>建议语句中有 %n 句已写入正文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::DueDialog</name>
    <message>
        <source>Number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>最迟日期</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>还剩工作日</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: requests that are due</source>
        <translation>%1依申请公开到期事项</translation>
    </message>
    <message>
        <source>As of %1. By the stricter reading where the rules leave two.</source>
        <translation>截至 %1。规定有两种算法的，从严计算。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
</context>
<context>
    <name>gongkai::EventDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>登记事项：%1</translation>
    </message>
    <message>
        <source>Correct an event: %1</source>
        <translation>更正事项：%1</translation>
    </message>
    <message>
        <source>Cancel an event: %1</source>
        <translation>撤销事项：%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>%1 (article %2)</source>
        <translation>%1（条例第 %2 条）</translation>
    </message>
</context>
<context>
    <name>gongkai::ExplanationWatch</name>
    <message>
        <source>The explanation “%1” is not in force any more: its sentence “%2” was changed. It is again when the sentence is as it was.</source>
        <translation>说明“%1”不再有效：原句“%2”已经改动。改回原句，说明即恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other(s) went with their sentences, too.</source>
        <translation>
            <numerusform>%1另有 %n 条说明也随原句失效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::Exporter</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>gongkai::FigureChoice</name>
    <message>
        <source>table %1, row %2, column %3</source>
        <translation>第%1张表第%2行第%3列</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gongkai::FillDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Fill in the annual report</source>
        <translation>填入年报</translation>
    </message>
    <message>
        <source>Figures of %1 for “%2”. Proposed figures are marked “unconfirmed” until they are typed over or confirmed; other figures that stand there stay.</source>
        <translation>%1 年的数，填入“%2”。填入的数标为“未确认”，直到改写或者确认；已有的不同的数保留不动。</translation>
    </message>
    <message>
        <source>Kept: another figure stands there</source>
        <translation>保留：年报里已有不同的数</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>填入，待确认</translation>
    </message>
    <message>
        <source>The same already</source>
        <translation>已经相同</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gongkai::FillFlow</name>
    <message>
        <source>Fill in the annual report</source>
        <translation>填入年报</translation>
    </message>
    <message>
        <source>“%1” is of another agency than the register:

“%1”: %2
Register: %3

Fill it in all the same?</source>
        <translation>“%1”和台账不是同一个机关：

“%1”：%2
台账：%3

仍然填入吗？</translation>
    </message>
    <message>
        <source>Do not fill it in</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>仍然填入</translation>
    </message>
    <message>
        <source>Report to be filled in</source>
        <translation>要填入的年报</translation>
    </message>
    <message>
        <source>Annual reports (*.gkb)</source>
        <translation>年度报告 (*.gkb)</translation>
    </message>
    <message>
        <source>Filled in. Open the report now and confirm the figures?</source>
        <translation>已填入。现在打开年报，逐项确认吗？</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开年报</translation>
    </message>
</context>
<context>
    <name>gongkai::FindingDetails</name>
    <message>
        <source>Full frame: %1</source>
        <translation>实线框：%1</translation>
    </message>
    <message>
        <source>Dashed frame: %1</source>
        <translation>虚线框：%1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>相差：%1</translation>
    </message>
    <message>
        <source>The parts add up to %1.</source>
        <translation>分项合计为 %1。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>By the text: %1</source>
        <translation>按文字：%1</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>上年：%1</translation>
    </message>
    <message>
        <source>The sentence: %1</source>
        <translation>原句：%1</translation>
    </message>
    <message>
        <source>Explanation, needs review because the figures have changed: %1</source>
        <translation>差错说明（数字已改动，需复核）：%1</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>差错说明：%1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>界限：%1</translation>
    </message>
</context>
<context>
    <name>gongkai::FindingText</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>explanation needs review</source>
        <translation>说明需复核</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gongkai::FindingsModel</name>
    <message numerus="yes">
        <source>%n check(s) wait for blank cells</source>
        <translation>
            <numerusform>%n 项核对等待填写空白格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) far from last year&apos;s</source>
        <translation>
            <numerusform>%n 个数与上年相差悬殊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) blank as a whole</source>
        <translation>
            <numerusform>%n 张表整表空白</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not balance</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>差错说明</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) in the text</source>
        <translation>
            <numerusform>%1：文字 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>未说明</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) wait for text that is not written yet</source>
        <translation>
            <numerusform>%n 项核对等待写正文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of a table blank as a whole</source>
        <translation>
            <numerusform>%n 个分表整表空白</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>gongkai::FindingsPanel</name>
    <message numerus="yes">
        <source>%n figure(s) far from last year&apos;s, not explained yet</source>
        <translation>
            <numerusform>%n 个数与上年相差悬殊，尚未说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain the difference…</source>
        <translation>差错说明…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>下一处（F8）</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>差错说明</translation>
    </message>
    <message>
        <source>Nothing that can be checked is broken.</source>
        <translation>已能核对的各项都没有发现差错。</translation>
    </message>
    <message>
        <source>Not meant so</source>
        <translation>不是这个意思</translation>
    </message>
    <message>
        <source>Put the right figure (F7)</source>
        <translation>填入正确数（F7）</translation>
    </message>
    <message>
        <source>Not meant so… (F9)</source>
        <translation>不是这个意思…（F9）</translation>
    </message>
    <message>
        <source>Choose a finding to see both sides and go to its place.</source>
        <translation>选中一条，可看到两边的数并转到出处。</translation>
    </message>
    <message>
        <source>Why is the sentence right as it is?</source>
        <translation>这句话为什么没有错？请写明原因。</translation>
    </message>
    <message>
        <source>Why are the figures right as they are?</source>
        <translation>这些数字为什么没有错？请写明原因，会作为差错说明保存。</translation>
    </message>
    <message>
        <source>e.g. “the sentence counts the units below us, too”; an empty text takes the reason back</source>
        <translation>例如：本句含下属单位的件数。留空则撤回说明</translation>
    </message>
    <message>
        <source>e.g. “two applicants filed one request together”; an empty text takes the reason back</source>
        <translation>例如：1件为两人共同申请。留空则撤回说明</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>F7 puts the right figure in; first choose a finding (F8).</source>
        <translation>F7 用来填入应有的数；请先选一条（F8）。</translation>
    </message>
    <message>
        <source>F7 changes the text where it is known what should stand there. Here it is not; read what is marked and correct it yourself.</source>
        <translation>F7 在能断定应写什么时改正文。这一条断定不了，请看画线的文字，自己改正。</translation>
    </message>
    <message>
        <source>F7 puts the right figure in where it is known: in the text, or where sums that do not balance cross in one cell. Here it is not; compare the marked figures with the source.</source>
        <translation>F7 在能断定时填入应有的数：正文有误处，或不平的各式交于一格处。这一条断定不了，请对照台账核对加框的数字。</translation>
    </message>
    <message>
        <source>F7 puts the right figure in where it is known: in the text, or where sums that do not balance cross in one cell. Here it is not. If the parts are right, take over the total in “%1” (Ctrl+=); otherwise compare the marked figures with the source.</source>
        <translation>F7 在能断定时填入应有的数：正文有误处，或不平的各式交于一格处。这一条断定不了。各分项无误的，可在“%1”格取合计数（Ctrl+=）；否则请对照台账核对加框的数字。</translation>
    </message>
    <message>
        <source>%1: %2 put in place of %3; Ctrl+Z takes it back. Compare it with the source.</source>
        <translation>%1：已填 %2，原为 %3；Ctrl+Z 撤销。请与台账核对。</translation>
    </message>
    <message>
        <source>F9 keeps why a figure or sentence is right as it is; first choose a finding that is broken (F8).</source>
        <translation>F9 用来写差错说明：数字或句子为什么没有错；请先选一条不成立的（F8）。</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>选中的问题</translation>
    </message>
    <message>
        <source>Change “%1” to “%2” (F7)</source>
        <translation>把“%1”改为“%2”（F7）</translation>
    </message>
    <message>
        <source>%1: change to %2 (F7)</source>
        <translation>%1：改为 %2（F7）</translation>
    </message>
    <message>
        <source>Put the right text (F7)</source>
        <translation>改为正确文字（F7）</translation>
    </message>
    <message>
        <source>“%1” put in place of “%2”; Ctrl+Z takes it back.</source>
        <translation>已把“%2”改为“%1”；Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>gongkai::HandOver</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>审签稿</translation>
    </message>
    <message>
        <source>copy for handing in</source>
        <translation>报送副本</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>工作簿（Excel）</translation>
    </message>
    <message>
        <source>JSON, the whole report</source>
        <translation>JSON（整份报告）</translation>
    </message>
    <message>
        <source>CSV, the figures</source>
        <translation>CSV（全部数字）</translation>
    </message>
    <message>
        <source>Report file (.gkb)</source>
        <translation>报告文件（.gkb）</translation>
    </message>
    <message>
        <source>ZIP with Word, workbook and JSON</source>
        <translation>ZIP（内有 Word、工作簿和 JSON）</translation>
    </message>
    <message>
        <source>Enter a file name.</source>
        <translation>请填写文件名。</translation>
    </message>
    <message>
        <source>A file name cannot have “%1” in it.</source>
        <translation>文件名不能含有“%1”，请改一个名字。</translation>
    </message>
    <message>
        <source>Windows keeps the name “%1” for itself; choose another.</source>
        <translation>“%1”是 Windows 的保留名称，请换一个文件名。</translation>
    </message>
    <message>
        <source>The file name is too long; shorten it to 120 characters.</source>
        <translation>文件名太长，请缩短到 120 个字以内。</translation>
    </message>
    <message>
        <source>%1 figures of %2</source>
        <translation>统计数据 %1 个（共 %2 格）</translation>
    </message>
    <message>
        <source>%1.docx, %1.xlsx and %1.json</source>
        <translation>内有 %1.docx、%1.xlsx、%1.json</translation>
    </message>
    <message>
        <source>%1, text of %2 parts</source>
        <translation>%1，正文 %2 个部分</translation>
    </message>
    <message>
        <source>%1, sign-off and state of the checks</source>
        <translation>%1，签署栏和核对情况</translation>
    </message>
</context>
<context>
    <name>gongkai::HandOverDialog</name>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation>完成后打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>写出文件(&amp;W)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>发布稿</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>审签稿</translation>
    </message>
    <message>
        <source>With dispatch sheet</source>
        <translation>加发文稿纸</translation>
    </message>
    <message>
        <source>The sheet on which the office issues documents stands in front, filled in as far as the report says it</source>
        <translation>最前面加一页发文稿纸，年报里已有的内容都填好</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Copy for handing in</source>
        <translation>报送副本</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>The pages for signature carry no draft mark.</source>
        <translation>审签稿不带草稿字样。</translation>
    </message>
    <message>
        <source>The pages for signature carry the mark “%1”: open errors %2, open warnings %3, what waits for a figure or a text %4, copied or inferred and not confirmed %5.</source>
        <translation>审签稿将带有“%1”字样：未解决的错误 %2 项，未说明的警告 %3 项，待填数字或文字才能判断的 %4 项，未确认的带入或推断 %5 项。</translation>
    </message>
    <message>
        <source>The copy for handing in holds: %1.
It leaves out: %2.</source>
        <translation>报送副本包含：%1。
不包含：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一种文件。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>These files are there already and will be replaced:
%1</source>
        <translation>以下文件已存在，将被替换：
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; choose another.</source>
        <translation>找不到文件夹“%1”，请另选一个。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Not written: %1
%2</source>
        <translation>未写出：%1
%2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were written.</source>
        <translation>已停止：共 %2 个文件，已写出 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2 files were written.</source>
        <translation>已写出 %1 个文件，共 %2 个。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is open in the report.</source>
        <translation>这份年报没有未完成的事项。</translation>
    </message>
    <message>
        <source>Open in the report: %1. The list comes when the files are written.</source>
        <translation>还没有完成：%1。写出文件时列出各项。</translation>
    </message>
</context>
<context>
    <name>gongkai::HistoryDialog</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>原来(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>改为(&amp;A)</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>Row, column, figure or words</source>
        <translation>行、列、数字或文字</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cover and unit</source>
        <translation>封面与单位</translation>
    </message>
    <message>
        <source>Preface</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>%1 (table)</source>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>只看“%1”</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>操作人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go to this place</source>
        <translation>转到此处(&amp;G)</translation>
    </message>
    <message>
        <source>Back to this &amp;state…</source>
        <translation>回到此时的状态(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The history of a text is damaged.</source>
        <translation>有一处文字的修改历史已损坏。</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>（未署名）</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 / %2 处修改</translation>
    </message>
    <message>
        <source>Back to this state</source>
        <translation>回到此时的状态</translation>
    </message>
    <message>
        <source>The report is as it was then.</source>
        <translation>报告与当时完全相同，不需要改动。</translation>
    </message>
    <message>
        <source>The report will be as it was after the act of %1 (%2): %3. This is a new act and can be undone; the history stays.</source>
        <translation>报告将恢复为 %1“%2”之后的样子：%3。这是一步新的操作，可以撤销；修改历史全部保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) change</source>
        <translation>
            <numerusform>改动 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 修改历史</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>保存修改历史</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>gongkai::HistoryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>gongkai::IntakeDialog</name>
    <message>
        <source>&amp;Decide between the figures…</source>
        <translation>决定采用哪个数(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Assign the marked source row</source>
        <translation>对应到左边选中的行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>From what was published: %1</source>
        <translation>读取已公布的报告：%1</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取“%1”……</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 cells matched.</source>
        <translation>%1，%2 年度：对上 %3 格，共 %4 格。</translation>
    </message>
    <message>
        <source>Two different figures</source>
        <translation>两处数字不同，待决定</translation>
    </message>
    <message>
        <source>%1 stands there more than once with different figures. Which one is right?</source>
        <translation>“%1”在来源中不止一处，数字不同。采用哪一个？</translation>
    </message>
    <message>
        <source>Assign a row</source>
        <translation>对应到行</translation>
    </message>
    <message>
        <source>What was understood, on the statutory tables</source>
        <translation>读懂的内容，按法定表格显示</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>按清单看(&amp;L)</translation>
    </message>
    <message>
        <source>On the &amp;form</source>
        <translation>按表格看(&amp;F)</translation>
    </message>
    <message>
        <source>Assign the marked source &amp;column</source>
        <translation>对应到左边选中的列(&amp;C)</translation>
    </message>
    <message>
        <source>What was assigned gave no figure for “%1”: its row and its column have to be known.</source>
        <translation>指定后仍没有取到“%1”的数：它所在的行和列都要确定。</translation>
    </message>
    <message>
        <source>Mark a cell of the row on the left, one with figures, that belongs to “%1”.</source>
        <translation>请先在左边选中属于“%1”的那一行（有数字的行）中的一个格。</translation>
    </message>
    <message>
        <source>Assign a column</source>
        <translation>对应到列</translation>
    </message>
    <message>
        <source>Mark the head of the column on the left, or a figure in it, that belongs to “%1”.</source>
        <translation>请先在左边选中属于“%1”的那一列的列头，或其中的一个数。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Back to what was recognised</source>
        <translation>退回自动识别(&amp;B)</translation>
    </message>
    <message>
        <source>✓ taken · ○ empty there · ≈ written otherwise there · ✎ by hand · ≠ two figures, decide · ? not taken · ✗ no place found</source>
        <translation>✓ 已采用&#x3000;○ 来源中是空的&#x3000;≈ 写法不同，已规范&#x3000;✎ 手工指定或决定&#x3000;≠ 两处数字不同，待决定&#x3000;? 未采用&#x3000;✗ 没有找到对应位置</translation>
    </message>
    <message>
        <source>Take back what was done last by hand (Ctrl+Z)</source>
        <translation>撤销上一次手工指定或决定（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Y)</source>
        <translation>重做刚撤销的一步（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Take back everything that was placed or decided by hand</source>
        <translation>取消全部手工指定和决定，回到程序自动识别的结果（可撤销）</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>还有待决定的数</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stand there with different figures and none was chosen; they are not taken.</source>
        <translation>
            <numerusform>有 %n 格在来源中不止一处、数字不同，还没有决定采用哪个；这些格不会采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide first</source>
        <translation>先决定</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>不采用这些格，继续</translation>
    </message>
    <message>
        <source>Close without using it?</source>
        <translation>不采用就关闭？</translation>
    </message>
    <message>
        <source>What was placed and decided by hand here would be lost.</source>
        <translation>在这里手工指定和决定的内容将会丢失。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>关闭并放弃</translation>
    </message>
    <message>
        <source>Of no part, not taken</source>
        <translation>不属于任何部分，没有读入</translation>
    </message>
    <message>
        <source>Around the report, left out</source>
        <translation>报告以外，没有读入</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>读取结果</translation>
    </message>
    <message numerus="yes">
        <source> %n more cell(s) are empty there.</source>
        <translation>
            <numerusform>另有 %n 格在来源中是空的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others of this table</source>
        <translation>本表其余各格</translation>
    </message>
    <message numerus="yes">
        <source>%n other cell(s) of this table also stand there with different figures. Choose the one in the same place for them, too?</source>
        <translation>
            <numerusform>本表另有 %n 格也有不同的数字。这些格是否也采用同一位置的数字？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this cell</source>
        <translation>只定这一格</translation>
    </message>
    <message>
        <source>All of this table</source>
        <translation>本表都这样定</translation>
    </message>
    <message>
        <source>Not all was found</source>
        <translation>还有没对上的</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 cell(s) were not found in the source and are not filled in.</source>
        <translation>
            <numerusform>共 %1 格，其中 %n 格在来源中没有找到，不会填入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>先看一看</translation>
    </message>
    <message numerus="yes">
        <source> %n cell(s) were not found.</source>
        <translation>
            <numerusform>有 %n 格没有找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>The row marked on the left was given to “%1”. Give it to “%2” instead?</source>
        <translation>左边选中的行已经对应“%1”。要改为对应“%2”吗？</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Give it to this row</source>
        <translation>改为对应这一行</translation>
    </message>
</context>
<context>
    <name>gongkai::IntakeFit</name>
    <message>
        <source>Into the open report</source>
        <translation>填入打开的报告</translation>
    </message>
    <message>
        <source>As a report of its own</source>
        <translation>另存为一份报告</translation>
    </message>
    <message>
        <source>As last year&apos;s figures</source>
        <translation>作为上年数据带入</translation>
    </message>
    <message>
        <source>As last year&apos;s figures of a new report</source>
        <translation>作为上年数据，新建下一年度报告</translation>
    </message>
    <message>
        <source>Compare with the open report</source>
        <translation>与打开的报告对照</translation>
    </message>
    <message>
        <source>another agency (%1; open: %2)</source>
        <translation>单位不同（来源：%1；打开的：%2）</translation>
    </message>
    <message>
        <source>another year (%1; open: %2)</source>
        <translation>年度不同（来源：%1；打开的：%2）</translation>
    </message>
    <message>
        <source>another form (%1; open: %2)</source>
        <translation>表式不同（来源：%1；打开的：%2）</translation>
    </message>
    <message>
        <source>This is not the open report&apos;s: %1. Suggested below: %2.</source>
        <translation>与打开的报告不是同一份：%1。下方已建议用途：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>gongkai::IntakeFlow</name>
    <message>
        <source>Published reports: PDF, Word, WPS, workbooks, web pages, text (%1)</source>
        <translation>已公布的报告：PDF、Word、WPS、工作簿、网页、文本 (%1)</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Word and WPS files (%1)</source>
        <translation>Word 和 WPS 文字 (%1)</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>工作簿 (%1)</translation>
    </message>
    <message>
        <source>Web pages and text (%1)</source>
        <translation>网页和文本 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open what was published</source>
        <translation>选择已公布的报告</translation>
    </message>
    <message>
        <source>Last year&apos;s report: report file, PDF, Word, WPS, workbook, web page, text (*.gkb %1)</source>
        <translation>上年报告：年报文件、PDF、Word、WPS、工作簿、网页、文本 (*.gkb %1)</translation>
    </message>
    <message>
        <source>Annual reports (*.gkb)</source>
        <translation>年报文件 (*.gkb)</translation>
    </message>
    <message>
        <source>Choose last year&apos;s file</source>
        <translation>选择上年文件</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>读取剪贴板</translation>
    </message>
    <message>
        <source>There is neither table nor text on the clipboard. Copy the tables in Word, WPS, Excel or the browser first.</source>
        <translation>剪贴板里没有表格或文字。请先在 Word、WPS、Excel 或浏览器中复制表格。</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>%1 Which year does it report?</source>
        <translation>%1
请填写报告年度：</translation>
    </message>
    <message>
        <source>“%1” is no report year; write all four digits, as in %2.</source>
        <translation>“%1”不是报告年度，请写四位数字，如 %2。</translation>
    </message>
    <message>
        <source>No statutory form is known for %1.</source>
        <translation>没有适用于 %1 年的表式。</translation>
    </message>
    <message>
        <source>Into the open report</source>
        <translation>填入打开的报告</translation>
    </message>
    <message>
        <source>“%1” uses the form of %2, the open report that of %3; take it as last year&apos;s figures or as a report of its own.</source>
        <translation>“%1”用的是 %2 年版表式，打开的报告是 %3 年版；请把它作为上年数据带入，或另存为一份报告。</translation>
    </message>
    <message>
        <source>“%1” is of %2, the open report of %3. Take its figures all the same?</source>
        <translation>“%1”是 %2 年度的，打开的报告是 %3 年度。仍要采用其中的数字吗？</translation>
    </message>
    <message>
        <source>Do not take them</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>“%1” uses the form of %2, the open report that of %3; take it as a report of its own, or compare it with the open one.</source>
        <translation>“%1”用的是 %2 年版表式，打开的报告是 %3 年版；请把它另存为一份报告，或与打开的报告对照。</translation>
    </message>
</context>
<context>
    <name>gongkai::IntakeList</name>
    <message>
        <source>What was understood</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>来源中</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>采用为</translation>
    </message>
    <message>
        <source>Two different figures</source>
        <translation>两处数字不同，待决定</translation>
    </message>
    <message>
        <source>Unit unknown, not taken</source>
        <translation>单位不明，未采用</translation>
    </message>
    <message>
        <source>No figure, not taken</source>
        <translation>不是数字，未采用</translation>
    </message>
    <message>
        <source>Written otherwise there</source>
        <translation>写法不同，已规范</translation>
    </message>
    <message>
        <source>Taken as it stands</source>
        <translation>照原样采用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Figures no place was found for</source>
        <translation>来源中剩下的数</translation>
    </message>
    <message>
        <source>Labels that read otherwise</source>
        <translation>名称有出入</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>✎ Placed or decided by hand</source>
        <translation>✎ 手工指定或决定</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Paragraphs of no part, not taken</source>
        <translation>不属于任何部分的段落，没有读入</translation>
    </message>
    <message>
        <source>Lines of the page around the report, left out</source>
        <translation>报告以外的行，没有读入</translation>
    </message>
    <message>
        <source>Empty in the source</source>
        <translation>在来源中是空的</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s): %1</source>
        <translation>
            <numerusform>%n 格：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::IntakeSource</name>
    <message>
        <source>“%1” cannot be read; check that it is still there and that you may read it.</source>
        <translation>“%1”读不了，请确认它还在原处，并且您有权读取。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
</context>
<context>
    <name>gongkai::LastYearView</name>
    <message>
        <source>Take this paragraph over</source>
        <translation>采用本段</translation>
    </message>
    <message>
        <source>Last year&apos;s text</source>
        <translation>上年文字</translation>
    </message>
    <message>
        <source>No text of last year is in this file. Carry over from last year&apos;s file brings it.</source>
        <translation>本文件中没有上年的文字。可用“从上年文件带入”取得。</translation>
    </message>
    <message>
        <source>%1. Underlined: not in this year&apos;s text.</source>
        <translation>%1。带下划线的是本年文字中没有的。</translation>
    </message>
    <message>
        <source>Puts the paragraph at the cursor into this year&apos;s text (Ctrl+Enter). Years and figures in it stay as they are, the number of a heading fits its place.</source>
        <translation>把光标所在的一段放进本年文字（Ctrl+Enter）。其中的年份和数字照原样，标题序号按所在位置接排。</translation>
    </message>
</context>
<context>
    <name>gongkai::LedgerFiles</name>
    <message>
        <source>What an earlier write left</source>
        <translation>上次没有写完留下的文件</translation>
    </message>
    <message>
        <source>New register of requests</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Office that keeps the register</source>
        <translation>台账由哪个机关登记</translation>
    </message>
    <message>
        <source>Full name of the agency</source>
        <translation>行政机关全称</translation>
    </message>
    <message>
        <source>Requests of %1</source>
        <translation>%1依申请公开台账</translation>
    </message>
    <message>
        <source>Save the new register as</source>
        <translation>新台账保存为</translation>
    </message>
    <message>
        <source>Registers of requests (*.gkr)</source>
        <translation>依申请公开台账 (*.gkr)</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>另存为副本</translation>
    </message>
    <message>
        <source>%1 copy.gkr</source>
        <translation>%1 副本.gkr</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>副本已保存</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>gongkai::LedgerView</name>
    <message>
        <source>Show &amp;applicants</source>
        <translation>显示申请人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>新登记(&amp;N)…</translation>
    </message>
    <message>
        <source>Register a request (Insert)</source>
        <translation>登记一件申请（Insert）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Number, document, state, kind…</source>
        <translation>登记号、文号、状态、类别……</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>哪些申请</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>%1 – %2 – Gongkai</source>
        <translation>%1 – %2 – 公开年报</translation>
    </message>
    <message>
        <source>Requests of %1</source>
        <translation>%1依申请公开台账</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已登记，登记号 %1。</translation>
    </message>
    <message>
        <source>What is &amp;due…</source>
        <translation>到期事项(&amp;U)…</translation>
    </message>
    <message>
        <source>Due today and this week, overdue, waiting for whom</source>
        <translation>今天、本周到期的，超期的，等待谁答复的</translation>
    </message>
    <message>
        <source>&amp;Fill in the annual report…</source>
        <translation>填入年报(&amp;F)…</translation>
    </message>
    <message>
        <source>Propose the figures of a year to a report</source>
        <translation>把一年的数填进年报，待确认</translation>
    </message>
</context>
<context>
    <name>gongkai::LocalRowDialog</name>
    <message>
        <source>Add row</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a local row</source>
        <translation>添加本地行</translation>
    </message>
    <message>
        <source>A row of our own</source>
        <translation>自定义一行</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>（表的最上方）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>排在其下</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gongkai::MadeFolder</name>
    <message>
        <source>The folder “%1” cannot be made. Ask who looks after this computer to make it.</source>
        <translation>文件夹“%1”建立不了，请联系管理这台电脑的人建立。</translation>
    </message>
</context>
<context>
    <name>gongkai::MainWindow</name>
    <message>
        <source>Folder for forms</source>
        <translation>表式文件夹</translation>
    </message>
    <message>
        <source>Statutory forms in use:</source>
        <translation>正在用的表式：</translation>
    </message>
    <message>
        <source>About Gongkai</source>
        <translation>关于公开年报</translation>
    </message>
    <message>
        <source>Gongkai %1

Fills in, checks and prints the annual report on government information disclosure.

Free software under the GNU General Public License, version 3 or later.
Your own statutory forms: %2</source>
        <translation>公开年报 %1

填写、核对和打印政府信息公开工作年度报告。

自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。
自备表式文件夹：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Open a report or start a new one.</source>
        <translation>请打开或者新建一份年报。</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>What is being typed on this page could not be kept. Leave it and lose it?</source>
        <translation>本页正在键入的内容没有能保存。要放弃它并离开吗？</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>放弃并离开</translation>
    </message>
    <message>
        <source>Not saved; the report is as it was before. %1</source>
        <translation>没有保存，年报仍为改动前的内容。%1</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>公开年报</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>（还没有）</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没有存盘</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved: %1</source>
        <translation>
            <numerusform>还有 %n 处修改没有存盘：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
    <message numerus="yes">
        <source>Throw %n change(s) away</source>
        <translation>
            <numerusform>放弃 %n 处修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n 处未存盘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1 are not saved yet: %2</source>
        <translation>
            <numerusform>自 %1 起的 %n 处修改还没有存盘：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample cannot be opened: the folder for temporary files is full or read-only. Make room there and try again.</source>
        <translation>无法打开示例：临时文件夹已满或只读。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>“%1” has no backup yet: there is one from the second sitting on.</source>
        <translation>“%1”还没有备份：从第二次编辑起才会有。</translation>
    </message>
    <message>
        <source>First correct what is being typed here, or take it back with Esc.</source>
        <translation>请先改正这里正在键入的内容，或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>What is being typed on this page cannot be kept as it stands. Save everything else without it?</source>
        <translation>本页正在键入的内容无法保存。不含它，把其余内容都存下来吗？</translation>
    </message>
    <message>
        <source>Save without it</source>
        <translation>不含它另存</translation>
    </message>
    <message>
        <source>Nothing was restored, because what is unsaved would be lost; save it elsewhere first. %1</source>
        <translation>没有恢复备份，否则未存盘的内容会丢失；请先另存到别处。%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Open and save…</source>
        <translation>打开并另存…</translation>
    </message>
    <message>
        <source>What could not be saved when the program ended is still here: %1</source>
        <translation>上次程序结束时没能存到原处的内容还在：%1</translation>
    </message>
    <message>
        <source>Tried again at %1, without success.</source>
        <translation>%1 已重试，仍没有存上。</translation>
    </message>
    <message>
        <source>Cells filled %1/%2</source>
        <translation>已填 %1/%2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Tables at %1 %</source>
        <translation>表格显示比例 %1 %</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>另存为自己的…</translation>
    </message>
    <message>
        <source>A sample, to try the program with: it lies in a folder that is removed later.</source>
        <translation>这是示例，供试用：放在临时文件夹中，以后会被清除。</translation>
    </message>
    <message>
        <source>%1: form %2, %3, %4</source>
        <translation>%1：%2 年表式，适用 %3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 件申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a report or a register</source>
        <translation>打开年报或台账</translation>
    </message>
    <message>
        <source>Annual reports and registers (*.gkb *.gkr);;Backups (*.gkb.bak* *.gkr.bak*)</source>
        <translation>年报和台账 (*.gkb *.gkr);;备份 (*.gkb.bak* *.gkr.bak*)</translation>
    </message>
</context>
<context>
    <name>gongkai::ManualLists</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
</context>
<context>
    <name>gongkai::ManualPaper</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Gongkai</source>
        <translation>公开年报</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>操作手册</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Gongkai manual&#x3000;%1</source>
        <translation>公开年报操作手册&#x3000;%1</translation>
    </message>
    <message>
        <source>Gongkai manual</source>
        <translation>公开年报操作手册</translation>
    </message>
    <message>
        <source>The manual cannot be written: memory or disk is full.</source>
        <translation>操作手册写不出来：内存或磁盘空间不足，请清理后重试。</translation>
    </message>
</context>
<context>
    <name>gongkai::ManualView</name>
    <message>
        <source>Text of the manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>gongkai::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>操作手册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>To the place before (Alt+Left)</source>
        <translation>回到刚才看的地方（Alt+Left）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Where you went back from (Alt+Right)</source>
        <translation>回到后退以前的地方（Alt+Right）</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The place before with these words (Shift+Enter)</source>
        <translation>上一个有这几个字的地方（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The next place with these words (Enter)</source>
        <translation>下一个有这几个字的地方（Enter）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+-)</source>
        <translation>字小一些（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>字大一些（Ctrl++）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the whole manual (Ctrl+P)</source>
        <translation>打印整本手册（Ctrl+P）</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>The whole manual as a file to print or pass on</source>
        <translation>整本手册存成一个文件，可以打印、转发</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>gongkai::NarrativePage</name>
    <message>
        <source>Preface</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Type or paste the text here. Formatting is left out.</source>
        <translation>在此键入或粘贴文字，格式会自动去掉。</translation>
    </message>
</context>
<context>
    <name>gongkai::NavigationModel</name>
    <message>
        <source>Cover and unit</source>
        <translation>封面与单位</translation>
    </message>
    <message>
        <source>Preface</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已填好</translation>
    </message>
    <message>
        <source>empty, may stay empty</source>
        <translation>未写，可以不写</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>blank %1</source>
        <translation>空白 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>unconfirmed %1</source>
        <translation>未确认 %1</translation>
    </message>
    <message>
        <source>hints %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待核 %1</translation>
    </message>
    <message>
        <source>To be filled in: %1</source>
        <translation>待填：%1</translation>
    </message>
    <message>
        <source>findings %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>to do %1</source>
        <translation>待办 %1</translation>
    </message>
</context>
<context>
    <name>gongkai::NewReportDialog</name>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New annual report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>Full name of the agency</source>
        <translation>行政机关全称</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>Statutory form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>报告范围</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>待选择</translation>
    </message>
    <message>
        <source>No statutory form is known for %1; choose one.</source>
        <translation>没有适用于 %1 年的表式，请自行选择。</translation>
    </message>
    <message>
        <source>Form %1 is not the one for %2.</source>
        <translation>%1 年表式不适用于 %2 年的年报。</translation>
    </message>
    <message>
        <source>Form %1 suits %2.</source>
        <translation>%1 年表式适用于 %2 年的年报。</translation>
    </message>
    <message>
        <source>Level and kind follow from the name; please check them.</source>
        <translation>级别和类别是从单位名称推断的，请核对。</translation>
    </message>
</context>
<context>
    <name>gongkai::PageSetupDialog</name>
    <message>
        <source>Page set-up</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4（210 × 297 毫米）</translation>
    </message>
    <message>
        <source>A3 (297 × 420 mm)</source>
        <translation>A3（297 × 420 毫米）</translation>
    </message>
    <message>
        <source>16K (184 × 260 mm)</source>
        <translation>16 开（184 × 260 毫米）</translation>
    </message>
    <message>
        <source>B5 (176 × 250 mm)</source>
        <translation>B5（176 × 250 毫米）</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Left margin</source>
        <translation>左边距(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top margin</source>
        <translation>上边距(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Right margin</source>
        <translation>右边距(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bottom margin</source>
        <translation>下边距(&amp;B)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Official documents (GB/T 9704): A4, margins 28, 37, 26 and 35 mm.</source>
        <translation>公文格式（GB/T 9704）：A4，左、上、右、下边距为 28、37、26、35 毫米。</translation>
    </message>
    <message>
        <source>As in &amp;GB/T 9704</source>
        <translation>按公文格式(&amp;G)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gongkai::PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>gongkai::PlanList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gongkai::PreviewDialog</name>
    <message>
        <source>What is shown</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Tables only</source>
        <translation>仅表格</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>发布稿</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>审签稿</translation>
    </message>
    <message>
        <source>For signature, with dispatch sheet</source>
        <translation>审签稿+发文稿纸</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Fonts that are not on this computer, and what stands for them: %1</source>
        <translation>本机没有下列字体，打印时用其他字体代替：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Page set-&amp;up…</source>
        <translation>页面设置(&amp;U)…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
</context>
<context>
    <name>gongkai::Printing</name>
    <message>
        <source>The printer “%1” does not take the pages; check that it is switched on and connected.</source>
        <translation>打印机“%1”没有接收，请检查是否已开机并连接。</translation>
    </message>
    <message>
        <source>Printing stopped at page %1.</source>
        <translation>打印到第 %1 页时中断。</translation>
    </message>
</context>
<context>
    <name>gongkai::ProseEditing</name>
    <message>
        <source>Words %1 · characters without blanks %2/%3</source>
        <translation>字数 %1&#x3000;字符数（不计空格） %2/%3</translation>
    </message>
    <message>
        <source>Words %1 · characters without blanks %2</source>
        <translation>字数 %1&#x3000;字符数（不计空格） %2</translation>
    </message>
</context>
<context>
    <name>gongkai::ProseMargin</name>
    <message>
        <source>Findings beside the text</source>
        <translation>文字旁的问题</translation>
    </message>
</context>
<context>
    <name>gongkai::QtPrompts</name>
    <message>
        <source>Not done</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>Folder not shown</source>
        <translation>已完成，文件夹未能显示</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>For technical support: %1</source>
        <translation>供技术人员参考：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This computer has no printer. Connect one, or save the pages as PDF and print them elsewhere.</source>
        <translation>本机没有打印机。请连接打印机，或者另存为 PDF 后到别处打印。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The files are where they belong; only this computer has nothing to show folders with. The folder is “%1”.</source>
        <translation>文件都已写好，只是这台电脑没有可以显示文件夹的程序。文件夹是“%1”。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;OK (Ctrl+Enter)</source>
        <translation>确定(&amp;O) Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>gongkai::RegisterWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>decision on review</source>
        <translation>复议决定</translation>
    </message>
    <message>
        <source>judgment</source>
        <translation>判决</translation>
    </message>
    <message>
        <source>own decision</source>
        <translation>自行纠正</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Corrects event</source>
        <translation>更正第几项</translation>
    </message>
    <message>
        <source>Cancels event</source>
        <translation>撤销第几项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>征求对象</translation>
    </message>
    <message>
        <source>Made the information, too</source>
        <translation>共同制作机关</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>是否同意公开</translation>
    </message>
    <message>
        <source>Reasons accepted</source>
        <translation>理由是否合理</translation>
    </message>
    <message>
        <source>Applicant was told to wait until</source>
        <translation>告知申请人的答复期限</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>是否计入本机关</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>答复决定</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>适用条款</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>收到申请之日</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类别</translation>
    </message>
    <message>
        <source>Way it came in</source>
        <translation>申请方式</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Split off from</source>
        <translation>拆分自（登记号）</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达日</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>收发室签收日</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>工作机构收到日</translation>
    </message>
    <message>
        <source>Confirmed with the applicant</source>
        <translation>与申请人确认日</translation>
    </message>
    <message>
        <source>Reason for another day of receipt</source>
        <translation>另定收到之日的原因</translation>
    </message>
    <message>
        <source>Form wanted</source>
        <translation>提供形式和获取途径</translation>
    </message>
    <message>
        <source>Passed on to us by</source>
        <translation>误投转来单位</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>证件类型和号码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gongkai::ReplaceDialog</name>
    <message>
        <source>In the &amp;source</source>
        <translation>来源中(&amp;S)</translation>
    </message>
    <message>
        <source>In the open &amp;report</source>
        <translation>打开的报告中(&amp;R)</translation>
    </message>
    <message>
        <source>Into the open report</source>
        <translation>填入打开的报告</translation>
    </message>
    <message>
        <source>Places that are filled differently</source>
        <translation>填写不同之处</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>来源中</translation>
    </message>
    <message>
        <source>In the open report</source>
        <translation>打开的报告中</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the open report are filled differently in “%1”. Tick what is to be replaced; everything else stays as it is.</source>
        <translation>
            <numerusform>打开的报告中有 %n 处与“%1”填写不同。请勾选要替换的，没有勾选的保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不勾选(&amp;N)</translation>
    </message>
    <message>
        <source>To be replaced: %1 of %2</source>
        <translation>将替换 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>gongkai::ReportCommands</name>
    <message>
        <source>Nothing is blank any more.</source>
        <translation>没有空白了。</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>没有待确认的数。</translation>
    </message>
    <message>
        <source>Nothing of this kind is open.</source>
        <translation>没有这一类问题。</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>The numbers of this part are in order.</source>
        <translation>本部分的编号已经连续。</translation>
    </message>
    <message>
        <source>Report of zeros</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in or written.</source>
        <translation>没有需要填入或写入的内容。</translation>
    </message>
</context>
<context>
    <name>gongkai::ReportFiles</name>
    <message>
        <source>What an earlier write left</source>
        <translation>上次没有写完留下的文件</translation>
    </message>
    <message>
        <source>Annual reports (*.gkb)</source>
        <translation>年报文件 (*.gkb)</translation>
    </message>
    <message>
        <source>%1 on computer %2 since %3</source>
        <translation>%1（计算机 %2，自 %3 起）</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>The file is being edited</source>
        <translation>文件正在编辑</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2.

Open it for reading only, or take over the editing? After a takeover the other window can save nothing more.</source>
        <translation>“%1”正由 %2 编辑。

要按只读打开，还是接管编辑？接管以后，对方的窗口不能再保存。</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管编辑</translation>
    </message>
    <message>
        <source>Open for reading only: the file is being edited by %1.</source>
        <translation>只读打开：文件正由 %1 编辑。</translation>
    </message>
    <message>
        <source>Save the new report as</source>
        <translation>新年报保存为</translation>
    </message>
    <message>
        <source>%1 copy.gkb</source>
        <translation>%1 副本.gkb</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>另存为副本</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>副本已保存</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>computer %1 since %2</source>
        <translation>计算机 %1 的用户（自 %2 起）</translation>
    </message>
    <message>
        <source>“%1” holds another report: %2, %3, %4. Replace it with this one?</source>
        <translation>“%1”里是另一份报告：%2，%3 年，%4。要用现在这份替换它吗？</translation>
    </message>
    <message>
        <source>“%1” is there already and holds no report that can be read. Replace it?</source>
        <translation>“%1”已存在，但不是能读取的报告。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>换一个文件名</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>“%1” has a lock that does not say whose it is; a program that crashed may have left it.

Open it for reading only, or take over the editing? If somebody is editing it after all, their window can save nothing more.</source>
        <translation>“%1”旁的锁文件没有写明是谁，可能是程序异常退出时留下的。

以只读方式打开，还是接管编辑？如果确有他人正在编辑，接管后对方的窗口将不能再保存。</translation>
    </message>
    <message>
        <source>“%1” is damaged, but its log is whole, up to the last change at %2. Rebuild the report from the log as a new file? The damaged file stays as it is.</source>
        <translation>“%1”已损坏，但其中的操作日志完整，一直到 %2 的最后一次修改。要由日志重建为新文件吗？损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” is damaged, and its log is whole only up to the change at %2. Rebuild the report as it was then as a new file? The damaged file stays as it is.</source>
        <translation>“%1”已损坏，其中的操作日志只完整到 %2 的那次修改。要把报告按当时的样子重建为新文件吗？损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>Rebuild as a new file…</source>
        <translation>由日志重建为新文件…</translation>
    </message>
    <message>
        <source>%1 rebuilt.gkb</source>
        <translation>%1（重建）.gkb</translation>
    </message>
    <message>
        <source>Save the rebuilt report as</source>
        <translation>重建的报告保存为</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be rebuilt; it was left as it is. Open its backup of %2? “Restore a backup” then puts it in the place of the damaged file.</source>
        <translation>“%1”已损坏，无法重建，文件保持原样。打开 %2 的备份吗？打开后用“恢复备份”可以用它替换损坏的文件。</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be rebuilt, and no backup lies beside it; it was left as it is. Fetch a copy from elsewhere.</source>
        <translation>“%1”已损坏，无法重建，旁边也没有备份；文件保持原样，请从别处找一份。</translation>
    </message>
    <message>
        <source>“%1” has characters in its name that cannot be read; rename the file and open it again.</source>
        <translation>“%1”的文件名里有无法识别的字符，请给文件改名后再打开。</translation>
    </message>
</context>
<context>
    <name>gongkai::ReportView</name>
    <message>
        <source>Parts of the report</source>
        <translation>年报各部分</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1 %2 年 – %3</translation>
    </message>
</context>
<context>
    <name>gongkai::RestoreDialog</name>
    <message>
        <source>nothing</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1 cells, %2 texts</source>
        <translation>%1 个单元格、%2 处文字</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups of “%1”. The report as it is now becomes the newest backup, so this can be taken back.</source>
        <translation>“%1”的备份。恢复时，报告现在的内容会成为最新的备份，因此可以再恢复回来。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后改动</translation>
    </message>
    <message>
        <source>By</source>
        <translation>改动人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Differs from now in</source>
        <translation>与现在的差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Where this backup and the report differ:</source>
        <translation>这份备份与现在的报告不同之处：</translation>
    </message>
    <message>
        <source>The report itself cannot be read any more.</source>
        <translation>报告本身已无法读取。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>gongkai::SaveBytes</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>gongkai::SearchBar</name>
    <message>
        <source>Find in labels, figures, text and cover</source>
        <translation>在标签、数字、文字和封面中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Replace in this part</source>
        <translation>替换本部分</translation>
    </message>
    <message>
        <source>Put in its place, in the text only</source>
        <translation>替换为（只替换文字部分）</translation>
    </message>
    <message>
        <source>Replace in all parts</source>
        <translation>替换全部文字</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>替换为</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n part(s)</source>
        <translation>
            <numerusform>%1，共 %n 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the words?</source>
        <translation>要删除这些字吗</translation>
    </message>
    <message>
        <source>Nothing is written to put in place of “%1”. It is deleted at %2 in %3 of the report, also where it is not on the screen. Ctrl+Z takes it back.</source>
        <translation>“替换为”是空的。“%1”将被删除：正文 %3 中的 %2，没有显示在屏幕上的也删。按 Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不改动</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>gongkai::SheetCommands</name>
    <message>
        <source>The clipboard holds far more than a table. Nothing was pasted; copy only the cells that belong here.</source>
        <translation>剪贴板里的内容远远超过一张表，没有粘贴。请只复制需要填到这里的单元格。</translation>
    </message>
    <message>
        <source>What does “无” mean here?</source>
        <translation>“无”在这里是什么意思？</translation>
    </message>
    <message numerus="yes">
        <source>“无” stands in %n cell(s). 0 says that there were none; “/” says that the item does not apply to this agency.</source>
        <translation>
            <numerusform>有 %n 个单元格写的是“无”。填 0 表示有此项工作但数量为零；填“/”表示本机关没有此项工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter 0</source>
        <translation>填 0</translation>
    </message>
    <message>
        <source>Enter “/”</source>
        <translation>填“/”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>另有 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted, because these cells do not fit:</source>
        <translation>下列单元格放不进去，因此一格也没有粘贴：</translation>
    </message>
    <message numerus="yes">
        <source>No figures in %n cell(s)</source>
        <translation>
            <numerusform>所选 %n 格没有数</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1 · count %2 · average %3</source>
        <translation>求和 %1 · 计数 %2 · 平均 %3</translation>
    </message>
</context>
<context>
    <name>gongkai::SheetModel</name>
    <message>
        <source>The parts add up to %1.</source>
        <translation>分项合计为 %1。</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>differs from its parts</source>
        <translation>与各项之和不符</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>full frame</source>
        <translation>实线框</translation>
    </message>
    <message>
        <source>dashed frame</source>
        <translation>虚线框</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>gongkai::SheetView</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Take over the computed total</source>
        <translation>取合计数</translation>
    </message>
    <message>
        <source>The report is open for reading only; nothing can be changed here.</source>
        <translation>报告是只读打开的，这里不能修改。</translation>
    </message>
</context>
<context>
    <name>gongkai::SourceView</name>
    <message>
        <source>Published tables</source>
        <translation>公布的表格</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation>采用为 %1</translation>
    </message>
    <message>
        <source>found twice with different figures</source>
        <translation>两处数字不同</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>no place found for it</source>
        <translation>没有找到对应的位置</translation>
    </message>
    <message>
        <source>decided against</source>
        <translation>已决定不采用</translation>
    </message>
    <message>
        <source>by hand: taken as %1</source>
        <translation>手工指定或决定，采用为 %1</translation>
    </message>
    <message>
        <source>Words by part</source>
        <translation>各部分的文字</translation>
    </message>
    <message>
        <source>empty in the source</source>
        <translation>来源中是空的</translation>
    </message>
</context>
<context>
    <name>gongkai::StartPage</name>
    <message>
        <source>Gongkai</source>
        <translation>公开年报</translation>
    </message>
    <message>
        <source>Annual report on government information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>Start from last year&apos;s file</source>
        <translation>用上年文件开始</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新建年报</translation>
    </message>
    <message>
        <source>Empty tables of the form for the year</source>
        <translation>按年度给出表式，全部空白</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A report file (.gkb), also by dragging it here</source>
        <translation>打开 .gkb 文件，也可以拖到窗口里</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>用样例试一试</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2 年</translation>
    </message>
    <message>
        <source>Opens a copy in the folder for temporary files</source>
        <translation>在临时文件夹中打开一份副本</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 (not there any more)
%2</source>
        <translation>%1（已不存在）
%2</translation>
    </message>
    <message>
        <source>A report file, or the published Word, PDF, web page or workbook: carries over what was unfinished, the unit and its people</source>
        <translation>上年的 .gkb 文件，或已公布的 Word、PDF、网页、工作簿；带入上年结转、单位和人员信息</translation>
    </message>
    <message>
        <source>Read in another document</source>
        <translation>读取其他文件</translation>
    </message>
    <message>
        <source>Word, WPS, PDF, web page, workbook or text of a published report</source>
        <translation>已公布的年报：Word、WPS、PDF、网页、工作簿、文本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gongkai::StatusLine</name>
    <message>
        <source>To the next error</source>
        <translation>转到下一处错误</translation>
    </message>
    <message>
        <source>To the next warning</source>
        <translation>转到下一处警告</translation>
    </message>
    <message>
        <source>To the next hint</source>
        <translation>转到下一处提示</translation>
    </message>
    <message>
        <source>To the next blank place: cells, wanted fields of the cover, text (Ctrl+F8)</source>
        <translation>转到下一处空白：表格、封面必填项、文字（Ctrl+F8）</translation>
    </message>
    <message>
        <source>To the next copied figure that nobody confirmed (Ctrl+Shift+M)</source>
        <translation>转到下一个带入后还没有确认的数（Ctrl+Shift+M）</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Hints %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>空白 %1</translation>
    </message>
    <message>
        <source>Unconfirmed %1</source>
        <translation>未确认 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>To the next check that waits for a figure</source>
        <translation>转到下一处待填数后判断的勾稽关系</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待核 %1</translation>
    </message>
</context>
<context>
    <name>gongkai::TermModel</name>
    <message>
        <source> (for reference)</source>
        <translation>（参考）</translation>
    </message>
    <message>
        <source> (not confirmed)</source>
        <translation>（未核实）</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1/%2</source>
        <translation>每年 %1 月 %2 日前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) past</source>
        <translation>
            <numerusform>已过 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还有 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unsafe</source>
        <translation>%1，不可靠</translation>
    </message>
    <message>
        <source>%1: at the latest %2; last working day up to it: %3.</source>
        <translation>%1：最晚 %2；不晚于这一天的最后一个工作日是 %3。</translation>
    </message>
    <message>
        <source>%1: %2 from the day after %3, at the latest %4; be done by %5.</source>
        <translation>%1：从 %3的次日起 %2，最晚 %4；请按 %5办完。</translation>
    </message>
    <message>
        <source>%1: %2 from the day after %3 (%4), at the latest %5; be done by %6.</source>
        <translation>%1：从 %3%4的次日起 %2，最晚 %5；请按 %6办完。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Be done by</source>
        <translation>提醒日</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>距今天</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过的日子</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>Counted weekends: %1</source>
        <translation>计入的周末：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Source: %1. </source>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>所用日历：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gongkai::TopicsView</name>
    <message>
        <source>What this part must speak of</source>
        <translation>本部分应写的内容</translation>
    </message>
    <message>
        <source>✓ %1 (written)</source>
        <translation>✓ %1（已写）</translation>
    </message>
    <message>
        <source>○ %1 (not yet)</source>
        <translation>○ %1（还没有写）</translation>
    </message>
    <message>
        <source>The notices ask nothing in particular of this part.</source>
        <translation>格式文件对本部分没有特别要求。</translation>
    </message>
    <message>
        <source>All that this part must speak of is there.</source>
        <translation>本部分应写的内容都已写到。</translation>
    </message>
    <message numerus="yes">
        <source>This part must also speak of %n thing(s).</source>
        <translation>
            <numerusform>本部分还有 %n 项应写而没有写。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongkai::VerifyDialog</name>
    <message>
        <source>Verify a printed report</source>
        <translation>核对打印件</translation>
    </message>
    <message>
        <source>&amp;Check code at the foot of the pages for signature:</source>
        <translation>审签稿页脚的校验码(&amp;C)：</translation>
    </message>
    <message>
        <source>Capital or small letters, with or without dashes.</source>
        <translation>大小写均可，短横线可以不填。</translation>
    </message>
    <message>
        <source>This is no check code: it has 13 letters and digits, and one of them is wrong or missing. Compare it with the printed one.</source>
        <translation>这不是校验码：校验码有 13 个字母和数字，其中有错或缺少，请与打印件对照。</translation>
    </message>
    <message>
        <source>The figures of this file are those that were printed. Text, cover and sign-off are not part of the code.</source>
        <translation>本文件的数字与打印件一致。正文、封面和签署信息不在校验范围内。</translation>
    </message>
    <message>
        <source>Not what was printed: the figures of this file have the code %1, the paper says %2. Either a figure was changed since, or the paper is of another report, scope or edition.</source>
        <translation>与打印件不一致：本文件数字的校验码是 %1，打印件上是 %2。可能打印后改过数字，也可能打印件属于另一份报告、另一统计范围或另一版次。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gongkai::WallCalendar</name>
    <message>
        <source>Working days of %1</source>
        <translation>%1 年工作日历</translation>
    </message>
    <message>
        <source>The notice on %1 is not known yet: only weekends are marked.</source>
        <translation>%1 年的放假通知还没有：只标出周末。</translation>
    </message>
    <message>
        <source>休 Days off: %1</source>
        <translation>休&#x3000;放假：%1</translation>
    </message>
    <message>
        <source>班 Worked weekends: %1</source>
        <translation>班&#x3000;周末上班：%1</translation>
    </message>
    <message>
        <source>By %1. %2 in the year.</source>
        <translation>依据：%1。全年 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>off</source>
        <comment>mark of a day</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>on</source>
        <comment>mark of a day</comment>
        <translation>班</translation>
    </message>
</context>
<context>
    <name>gongkai::WindowActions</name>
    <message>
        <source>&amp;History of changes…</source>
        <translation>修改历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Who changed what and when; back to a state; as CSV</source>
        <translation>谁在何时改了什么；回到以前的状态；存为 CSV</translation>
    </message>
    <message>
        <source>&amp;Year on year…</source>
        <translation>与上年对比(&amp;Y)…</translation>
    </message>
    <message>
        <source>Every figure beside last year&apos;s, and charts of both years</source>
        <translation>每个数与上年数并列，并有两年的图表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New report with empty tables</source>
        <translation>新建空白年报</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Start from &amp;last year&apos;s file…</source>
        <translation>用上年文件开始(&amp;L)…</translation>
    </message>
    <message>
        <source>New report with what last year&apos;s file carries over</source>
        <translation>新建年报并带入上年文件的数据</translation>
    </message>
    <message>
        <source>Copy &amp;from last year&apos;s file…</source>
        <translation>从上年文件带入(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy what last year&apos;s file carries over into this report</source>
        <translation>把上年文件的数据带入这份年报</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Every change is saved by itself; this also keeps what is being typed</source>
        <translation>每次改动都会自动保存；此命令把正在键入的内容也立即保存</translation>
    </message>
    <message>
        <source>Save a cop&amp;y as…</source>
        <translation>另存为副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write a copy of the file with its history</source>
        <translation>另写一份文件，包括修改记录</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the pages as they will be printed</source>
        <translation>查看打印出来的样子</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the report for signature</source>
        <translation>打印审签稿</translation>
    </message>
    <message>
        <source>&amp;Close report</source>
        <translation>关闭年报(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>回到开始页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>The statutory form and nothing else</source>
        <translation>只有法定内容</translation>
    </message>
    <message>
        <source>With sign-off lines, and a draft mark while checks are open</source>
        <translation>带签字栏；勾稽未平时带草稿标记</translation>
    </message>
    <message>
        <source>&amp;PDF for publication…</source>
        <translation>PDF（发布稿）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Word for publication…</source>
        <translation>Word（发布稿）(&amp;W)…</translation>
    </message>
    <message>
        <source>Web pa&amp;ge…</source>
        <translation>网页(&amp;G)…</translation>
    </message>
    <message>
        <source>P&amp;DF for signature…</source>
        <translation>PDF（审签稿）(&amp;D)…</translation>
    </message>
    <message>
        <source>W&amp;ord for signature…</source>
        <translation>Word（审签稿）(&amp;O)…</translation>
    </message>
    <message>
        <source>Data as &amp;JSON…</source>
        <translation>数据（JSON）(&amp;J)…</translation>
    </message>
    <message>
        <source>The whole report for other programs</source>
        <translation>全部内容，供其他程序读取</translation>
    </message>
    <message>
        <source>Figures as &amp;CSV…</source>
        <translation>数字（CSV）(&amp;C)…</translation>
    </message>
    <message>
        <source>All figures as a list</source>
        <translation>全部数字的列表</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次改动</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做刚才撤销的改动</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Copy and clear the chosen figures or text</source>
        <translation>复制并清除选中的数字或文字</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen figures or text</source>
        <translation>复制选中的数字或文字</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste from the current cell on, by position</source>
        <translation>从当前格起按位置粘贴</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the topmost chosen figure into those below</source>
        <translation>把选中的最上一格复制到下面各格</translation>
    </message>
    <message>
        <source>C&amp;lear figures	Del</source>
        <translation>清除数字(&amp;L)	Del</translation>
    </message>
    <message>
        <source>Make the chosen cells blank</source>
        <translation>把选中的格清成空白</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in labels, figures, text and cover</source>
        <translation>在标签、数字、文字和封面中查找</translation>
    </message>
    <message>
        <source>Enter &amp;key goes</source>
        <translation>回车键方向(&amp;K)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>向右(&amp;R)</translation>
    </message>
    <message>
        <source>Enter goes to the next cell at the right</source>
        <translation>回车到右边一格</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>向下(&amp;D)</translation>
    </message>
    <message>
        <source>Enter goes to the cell below</source>
        <translation>回车到下面一格</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;this total	Ctrl+=</source>
        <translation>取本格合计数(&amp;T)	Ctrl+=</translation>
    </message>
    <message>
        <source>The computed figure of the current total becomes the typed one</source>
        <translation>把算出的合计数填入当前合计格</translation>
    </message>
    <message>
        <source>Take all &amp;totals…</source>
        <translation>取全部合计数(&amp;A)…</translation>
    </message>
    <message>
        <source>Fill the blank totals whose parts are all filled</source>
        <translation>填入明细已填全的空白合计</translation>
    </message>
    <message>
        <source>Fill blanks with &amp;0…</source>
        <translation>空白填 0(&amp;0)…</translation>
    </message>
    <message>
        <source>0 into every blank cell that is not a total</source>
        <translation>合计格以外的空白格都填 0</translation>
    </message>
    <message>
        <source>&amp;Confirm this copied figure</source>
        <translation>确认本格上年数(&amp;C)</translation>
    </message>
    <message>
        <source>The figure from last year&apos;s file is right as it is</source>
        <translation>从上年文件带入的这个数无误</translation>
    </message>
    <message>
        <source>Confirm &amp;all copied figures…</source>
        <translation>确认全部上年数(&amp;L)…</translation>
    </message>
    <message>
        <source>All figures from last year&apos;s file are right as they are</source>
        <translation>从上年文件带入的数都无误</translation>
    </message>
    <message>
        <source>Add &amp;local row…</source>
        <translation>添加本地行(&amp;I)…</translation>
    </message>
    <message>
        <source>A row of our own, where the statutory form allows it</source>
        <translation>表式允许时，添加本地自设的一行</translation>
    </message>
    <message>
        <source>&amp;Remove local row…</source>
        <translation>删除本地行(&amp;R)…</translation>
    </message>
    <message>
        <source>Take the current local row away</source>
        <translation>删除当前的本地行</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一问题(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next check that does not hold</source>
        <translation>转到下一条不成立的勾稽关系</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the check before that does not hold</source>
        <translation>转到上一条不成立的勾稽关系</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>差错说明(&amp;E)…</translation>
    </message>
    <message>
        <source>Say why the chosen check is broken and right so</source>
        <translation>写明选中的这一条为什么不平而无误</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>操作手册(&amp;M)</translation>
    </message>
    <message>
        <source>How to work with this program; opens at the place in sight</source>
        <translation>怎样使用本程序；翻到正在用的那一处</translation>
    </message>
    <message>
        <source>&amp;Folder for forms…</source>
        <translation>表式文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Which statutory forms are used, and which files are not and why</source>
        <translation>正在用哪些表式，哪些文件没有采用、为什么</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>取合计</translation>
    </message>
    <message>
        <source>Fill 0</source>
        <translation>空白填 0</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一问题</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>交付(&amp;H)…</translation>
    </message>
    <message>
        <source>Write everything that leaves the office at once</source>
        <translation>一次写出要报送和发布的全部文件</translation>
    </message>
    <message>
        <source>Workbook (E&amp;xcel)…</source>
        <translation>工作簿（Excel）(&amp;X)…</translation>
    </message>
    <message>
        <source>One sheet for each table</source>
        <translation>每张表一个工作表</translation>
    </message>
    <message>
        <source>Leader&apos;s &amp;reason…</source>
        <translation>说明后上报(&amp;R)…</translation>
    </message>
    <message>
        <source>Why the report is handed in although a check is broken, as the leader decided; takes the draft mark away and is printed on the sign-off sheet</source>
        <translation>记录领导决定在勾稽不平时仍上报的理由；去掉草稿字样，并印在审签单上</translation>
    </message>
    <message>
        <source>&amp;Verify a printed report…</source>
        <translation>核对打印件(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare the check code on paper with the figures of this file</source>
        <translation>用打印件上的校验码核对本文件的数字</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>From a publishe&amp;d report…</source>
        <translation>读取已公布的报告(&amp;D)…</translation>
    </message>
    <message>
        <source>From the clip&amp;board…</source>
        <translation>读取剪贴板(&amp;B)…</translation>
    </message>
    <message>
        <source>The same with what was copied in Word, WPS, Excel or a browser</source>
        <translation>读取在 Word、WPS、Excel 或浏览器中复制的表格</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Go on in another file, with the history</source>
        <translation>连同历史记录另存为新文件，并在新文件中继续填报</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>恢复备份(&amp;K)…</translation>
    </message>
    <message>
        <source>Go back to the report as it was; what it is now becomes a backup</source>
        <translation>回到报告以前的样子；现在的内容会成为一份备份</translation>
    </message>
    <message>
        <source>PDF, Word, WPS, workbook, web page or text: read by its labels, as this year&apos;s or last year&apos;s figures, or to compare; also by dragging it here</source>
        <translation>PDF、Word、WPS、工作簿、网页或文本：按名称读取，可作本年或上年数据，也可对照；也可以把文件拖到窗口里</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Put one text in place of another in the prose</source>
        <translation>把文字部分中的一个词换成另一个</translation>
    </message>
    <message>
        <source>Report of &amp;zeros…</source>
        <translation>零报告(&amp;Z)…</translation>
    </message>
    <message>
        <source>No requests, no disputes, no fees: zeros into the blank cells and the sentences that say so</source>
        <translation>没有申请、没有复议诉讼、没有收费：空白单元格填 0，并写上相应语句</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>Proposed sentences, what must be written and last year&apos;s text beside the text</source>
        <translation>在文字旁边显示建议语句、应写内容和上年文字</translation>
    </message>
    <message>
        <source>Makes the chosen paragraphs headings, numbered on from those above</source>
        <translation>把所选段落设为标题，接着上面的编号</translation>
    </message>
    <message>
        <source>Heading, &amp;first level</source>
        <translation>一级标题 （一）(&amp;F)</translation>
    </message>
    <message>
        <source>Heading, &amp;third level</source>
        <translation>三级标题 （1）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>正文(&amp;P)</translation>
    </message>
    <message>
        <source>Takes the numbers of the chosen paragraphs off</source>
        <translation>去掉所选段落的编号</translation>
    </message>
    <message>
        <source>&amp;Renumber this part</source>
        <translation>本部分重新编号(&amp;R)</translation>
    </message>
    <message>
        <source>Counts the headings anew, in order</source>
        <translation>（一）、1.、（1）按顺序重新编号</translation>
    </message>
    <message>
        <source>P&amp;ut the right figure</source>
        <translation>填入正确数(&amp;U)</translation>
    </message>
    <message>
        <source>To the &amp;writing help and back</source>
        <translation>转到写作助手／回到文字(&amp;W)</translation>
    </message>
    <message>
        <source>Works in the writing help beside the text; from there the same key, or Esc, leads back into the text</source>
        <translation>到文字旁边的写作助手中操作；在那里再按一次，或者按 Esc，回到文字</translation>
    </message>
    <message>
        <source>&amp;Show the writing help</source>
        <translation>显示写作助手(&amp;S)</translation>
    </message>
    <message>
        <source>Heading, s&amp;econd level</source>
        <translation>二级标题 1.(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;blank</source>
        <translation>下一空白(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the next cell, wanted field of the cover or text that is empty</source>
        <translation>转到下一个空白的格子、封面必填项或者没有写的文字</translation>
    </message>
    <message>
        <source>Next un&amp;confirmed</source>
        <translation>下一未确认(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the next figure that was copied and not confirmed</source>
        <translation>转到下一个带入后还没有确认的数</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;List of findings</source>
        <translation>问题列表(&amp;L)</translation>
    </message>
    <message>
        <source>What does not balance, below the page; folded away it leaves the room to the table</source>
        <translation>下方列出的问题；收起后，表格可以多显示几行</translation>
    </message>
    <message>
        <source>Tables l&amp;arger</source>
        <translation>表格放大(&amp;A)</translation>
    </message>
    <message>
        <source>Also Ctrl and the wheel over a table</source>
        <translation>也可以在表格上按住 Ctrl 转动滚轮</translation>
    </message>
    <message>
        <source>Tables &amp;smaller</source>
        <translation>表格缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Tables at &amp;100 %</source>
        <translation>表格 100 %(&amp;1)</translation>
    </message>
    <message>
        <source>As large as the letters of the window</source>
        <translation>与窗口的字一样大</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next part of the report</source>
        <translation>转到年报的下一部分</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>转到年报的上一部分</translation>
    </message>
    <message>
        <source>Next area &amp;of the window</source>
        <translation>下一区域(&amp;O)</translation>
    </message>
    <message>
        <source>From the page to the findings, the list of parts and around</source>
        <translation>在页面、写作助手、问题列表和各部分列表之间转换</translation>
    </message>
    <message>
        <source>P&amp;revious area of the window</source>
        <translation>上一区域(&amp;R)</translation>
    </message>
    <message>
        <source>The same the other way</source>
        <translation>同上，方向相反</translation>
    </message>
    <message>
        <source>Put in what should stand there, where the chosen finding knows it: in the text, or in the cell where sums that do not balance cross</source>
        <translation>选中的问题断定得出应有的数时填入：改正文，或填入不平的各式相交的那一格</translation>
    </message>
    <message>
        <source>&amp;Working days…</source>
        <translation>工作日(&amp;W)…</translation>
    </message>
    <message>
        <source>Every statutory term from a day on by the holiday notices, and a year for the wall</source>
        <translation>从一个日期起算各项法定期限，按放假通知计节假日和调休；还可以打印一年的工作日挂历</translation>
    </message>
    <message>
        <source>New re&amp;gister of requests…</source>
        <translation>新建台账(&amp;G)…</translation>
    </message>
    <message>
        <source>New file for requests for information, their terms and answers</source>
        <translation>新建依申请公开台账：登记申请、期限和答复</translation>
    </message>
    <message>
        <source>Open a report or a register</source>
        <translation>打开年报或台账</translation>
    </message>
</context>
<context>
    <name>gongkai::Wording</name>
    <message>
        <source>since %1</source>
        <translation>%1 年起</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>years %1 to %2</source>
        <translation>%1–%2 年</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 年表式：%2（%3）</translation>
    </message>
    <message>
        <source>%1 %2 annual report</source>
        <translation>%1%2年度报告</translation>
    </message>
    <message>
        <source> (region)</source>
        <translation>（汇总）</translation>
    </message>
    <message>
        <source> (system)</source>
        <translation>（全系统）</translation>
    </message>
    <message>
        <source> (edition %1)</source>
        <translation>（第%1版）</translation>
    </message>
</context>
<context>
    <name>gongkai::WorkingDaysDialog</name>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>期限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Year for the wall</source>
        <translation>挂历(&amp;Y)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>怎样数的</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Working days, free &amp;number</source>
        <translation>另数几个工作日(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Y&amp;ear</source>
        <translation>年份(&amp;E)</translation>
    </message>
    <message>
        <source>Holiday notices are known for %1 to %2. A later year is added as a file in the folder %3.</source>
        <translation>现有 %1 至 %2 年的放假通知。以后的年份，把日历文件放进文件夹 %3。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>没有采用：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more calendar file(s) are left out.</source>
        <translation>
            <numerusform>另有 %n 个日历文件没有采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Working day %1</source>
        <translation>第 %1 个工作日</translation>
    </message>
    <message>
        <source>Write a day, and every term that begins on it stands here.</source>
        <translation>填一个日期，从它起算的各项期限就列在这里。</translation>
    </message>
    <message>
        <source>Terms from %1</source>
        <translation>从%1起算的期限</translation>
    </message>
    <message>
        <source>Counted on %1. Be done by: one working day earlier, because whether the first day counts is not confirmed.</source>
        <translation>%1计算。提醒日比最晚日提前一个工作日：首日是否计入，未见明文。</translation>
    </message>
    <message>
        <source>Open the &amp;folder for calendars</source>
        <translation>打开日历文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>gongkai::WritingPanel</name>
    <message>
        <source>Proposed sentences</source>
        <translation>建议语句</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>应写内容</translation>
    </message>
    <message>
        <source>Last year&apos;s text</source>
        <translation>上年文字</translation>
    </message>
    <message>
        <source>%1, from “%2”</source>
        <translation>%1年，取自“%2”</translation>
    </message>
    <message>
        <source>Writing help</source>
        <translation>写作助手</translation>
    </message>
</context>
<context>
    <name>gongkai::YearDialog</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>与上年对比</translation>
    </message>
    <message>
        <source>This file does not know last year&apos;s figures. Copy them from last year&apos;s file first (menu File).</source>
        <translation>这个文件里没有上年数据，请先用“文件”菜单的“从上年文件带入”。</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>数据表(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed much</source>
        <translation>变化较大</translation>
    </message>
    <message>
        <source>Ten times apart, to be explained</source>
        <translation>相差十倍，须说明</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (lines)</source>
        <translation>%1（折线图）</translation>
    </message>
    <message>
        <source>%1 (bars)</source>
        <translation>%1（柱形图）</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>All in &amp;Word…</source>
        <translation>全部存为 Word(&amp;W)…</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>图表(&amp;R)</translation>
    </message>
    <message>
        <source>No figure for a chart is filled in yet.</source>
        <translation>还没有可以画图的数字。</translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <translation>%1 / %2 个数</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG pictures (*.svg)</source>
        <translation>PNG 图片 (*.png);;SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 charts</source>
        <translation>%1 图解</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
</context>
<context>
    <name>gongkai::YearModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gongkai::ZeroReportDialog</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is filled in, or why not</source>
        <translation>填入的内容，或不填的原因</translation>
    </message>
    <message>
        <source>Report of zeros</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>For an office that had no requests, no disputes and no fees in %1. What is filled in or written already stays as it is; one undo takes all of it back.</source>
        <translation>适用于%1年没有收到申请、没有复议诉讼、没有收费的单位。已填的数字和已写的文字保持不变；撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>Fill in and write</source>
        <translation>填入并写入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Blank cells to be filled in</source>
        <translation>将填入的空白单元格</translation>
    </message>
    <message>
        <source>with what stands there, a 0 would break a check</source>
        <translation>与已有数字勾稽不上，不能填 0</translation>
    </message>
    <message>
        <source>Cells that stay blank</source>
        <translation>保持空白的单元格</translation>
    </message>
    <message>
        <source>Sentences to be written</source>
        <translation>将写入的语句</translation>
    </message>
    <message>
        <source>there is a text already, which stays</source>
        <translation>已有文字，保持不变</translation>
    </message>
    <message>
        <source>the figures do not say that nothing happened</source>
        <translation>表中数字不能说明没有发生</translation>
    </message>
    <message>
        <source>Sentences that are not written</source>
        <translation>未写入的语句</translation>
    </message>
</context>
</TS>
