<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::Checks</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at least %1 too few</source>
        <translation>至少少 %1</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>at least %1 too many</source>
        <translation>至少多 %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 must equal %2</source>
        <translation>%1应等于%2</translation>
    </message>
    <message>
        <source>%1 must not be below %2</source>
        <translation>%1不应小于%2</translation>
    </message>
    <message>
        <source>%1 must not be above %2</source>
        <translation>%1不应大于%2</translation>
    </message>
    <message>
        <source>%1, must equal %2, %3</source>
        <translation>%1，应等于%2，%3</translation>
    </message>
    <message>
        <source>%1, must not be below %2</source>
        <translation>%1，不应小于%2</translation>
    </message>
    <message>
        <source>%1, must not be above %2, %3</source>
        <translation>%1，不应大于%2，%3</translation>
    </message>
    <message>
        <source>%1, %2; where the first is above 0 the second must be, too</source>
        <translation>%1，%2；前一项大于 0 时，后一项也应大于 0</translation>
    </message>
    <message>
        <source>%1, %2, they differ by a factor of %3 or more</source>
        <translation>%1，%2，相差 %3 倍或以上</translation>
    </message>
    <message>
        <source>%1, equals %2</source>
        <translation>%1，等于%2</translation>
    </message>
    <message>
        <source>%1, %2, as it must be</source>
        <translation>%1，%2，相符</translation>
    </message>
    <message>
        <source>%1, not below %2</source>
        <translation>%1，不小于%2</translation>
    </message>
    <message>
        <source>%1, not above %2</source>
        <translation>%1，不大于%2</translation>
    </message>
    <message>
        <source>%1 is not filled, its parts add up to %2</source>
        <translation>%1未填，各项之和为 %2</translation>
    </message>
    <message>
        <source>%1; %2 cells are still blank, it is checked when they are filled</source>
        <translation>%1；尚有 %2 个空格，填完后再核对</translation>
    </message>
    <message>
        <source>%1; there is no figure of last year to check against</source>
        <translation>%1；没有上年的数可以核对</translation>
    </message>
    <message>
        <source>%1; last year&apos;s form has no such item, not checked</source>
        <translation>%1；上年的表式没有对应的项目，不核对</translation>
    </message>
    <message>
        <source>%1; fill in the agency&apos;s level and kind to see whether it applies</source>
        <translation>%1；填写机关的层级和类型后才能判断是否适用</translation>
    </message>
    <message>
        <source>%1; does not apply here</source>
        <translation>%1；本报告不适用</translation>
    </message>
    <message>
        <source>The form fits the report year %1</source>
        <translation>表式与报告年度 %1 相符</translation>
    </message>
    <message>
        <source>This form is for reports of %2 and later, not for %1</source>
        <translation>报告年度为 %1，本表式适用于 %2 年度及以后</translation>
    </message>
    <message>
        <source>This form is for reports of %2 to %3, not for %1</source>
        <translation>报告年度为 %1，本表式适用于 %2 至 %3 年度</translation>
    </message>
    <message>
        <source>%1 of %2 figures that are not 0 equal last year&apos;s, more than %3%</source>
        <translation>不为 0 的 %2 个数中有 %1 个与上年相同，超过 %3%</translation>
    </message>
    <message>
        <source>%1 of %2 figures that are not 0 equal last year&apos;s</source>
        <translation>不为 0 的 %2 个数中有 %1 个与上年相同</translation>
    </message>
    <message>
        <source>%1: the whole table is blank (%2 cells)</source>
        <translation>%1：整张表空白（%2 格）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells are filled</source>
        <translation>%1：共 %3 格，已填 %2 格</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>one tenth</source>
        <translation>一成</translation>
    </message>
    <message>
        <source>the share of %1 in %2 must not be above %3</source>
        <translation>%1占%2的比例不应高于%3</translation>
    </message>
    <message>
        <source>%1, %2: the share must not be above %3</source>
        <translation>%1，%2，占比不应高于%3</translation>
    </message>
    <message>
        <source>%1, %2: a share of %3%, not above %4</source>
        <translation>%1，%2，占 %3%，不高于%4</translation>
    </message>
    <message>
        <source>%1, %2: a share of %3%, a little above %4</source>
        <translation>%1，%2，占 %3%，略高于%4</translation>
    </message>
    <message>
        <source>%1, %2: a share of %3%, above %4</source>
        <translation>%1，%2，占 %3%，高于%4</translation>
    </message>
    <message>
        <source>%1, %2, up from 0</source>
        <translation>%1，%2，从 0 增加</translation>
    </message>
    <message>
        <source>%1, %2, down to 0</source>
        <translation>%1，%2，降为 0</translation>
    </message>
    <message>
        <source>%1; compared when it is filled</source>
        <translation>%1；填写后再核对</translation>
    </message>
    <message>
        <source>%1, %2, they differ by less than a factor of %3</source>
        <translation>%1，%2，相差不到 %3 倍</translation>
    </message>
    <message>
        <source>two digits seem to have changed places</source>
        <translation>像是两位数字颠倒</translation>
    </message>
    <message>
        <source>a digit seems to be missing</source>
        <translation>像是漏了一位数字</translation>
    </message>
    <message>
        <source>a digit seems to stand there twice</source>
        <translation>像是重复了一位数字</translation>
    </message>
    <message>
        <source>it is last year&apos;s figure</source>
        <translation>与上年数相同</translation>
    </message>
    <message>
        <source>it is the figure of the cell beside it</source>
        <translation>与相邻一格相同</translation>
    </message>
    <message>
        <source>the sums that do not balance cross here</source>
        <translation>不平的各式在此交叉</translation>
    </message>
    <message>
        <source>%1 says %2; with %3 everything it stands in would balance: %4.</source>
        <translation>%1 现为 %2，若为 %3，所在各式就都平了：%4。</translation>
    </message>
</context>
<context>
    <name>gongkai::FormExamples</name>
    <message>
        <source>by it the check holds: %1</source>
        <translation>按它校验结果为成立：%1</translation>
    </message>
    <message>
        <source>by it the check is broken: %1</source>
        <translation>按它校验结果为不平：%1</translation>
    </message>
    <message>
        <source>it cannot be decided without a figure for %1</source>
        <translation>缺少 %1 的数，无法判定</translation>
    </message>
    <message>
        <source>the check does not apply to it: %1</source>
        <translation>校验对它不适用：%1</translation>
    </message>
    <message>
        <source>this example must hold, but %1</source>
        <translation>这个例子应当成立，但%1</translation>
    </message>
    <message>
        <source>this example must be broken, but %1</source>
        <translation>这个例子应当不平，但%1</translation>
    </message>
</context>
</TS>
