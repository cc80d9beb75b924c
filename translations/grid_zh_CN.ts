<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>gongkai::CellBar</name>
    <message>
        <source>Take over the total (Ctrl+=)</source>
        <translation>取合计数 (Ctrl+=)</translation>
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
        <source>Copied from “%1” of %2 on %3</source>
        <translation>抄自“%1”（%2，%3）</translation>
    </message>
    <message>
        <source>Copied from %1 on %2</source>
        <translation>%2 抄自 %1</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1，尚未确认</translation>
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
    <message>
        <source>Calculated: %1</source>
        <translation>算式：%1</translation>
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
        <translation>核对结果</translation>
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
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>下一处 (F8)</translation>
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
        <source>Change to “%1” (F7)</source>
        <translation>改为“%1”（F7）</translation>
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
        <source>F7 puts the right figure in where it is known: in the text, or where sums that do not balance cross in one cell. Here it is not; compare the marked figures with the source.</source>
        <translation>F7 在能断定时填入应有的数：正文有误处，或不平的各式交于一格处。这一条断定不了，请对照台账核对加框的数字。</translation>
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
</TS>
