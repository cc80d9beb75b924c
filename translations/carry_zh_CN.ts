<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::Carry</name>
    <message>
        <source>“%1” is blank last year</source>
        <translation>上年“%1”是空白</translation>
    </message>
    <message>
        <source>“%1” is “/” last year</source>
        <translation>上年“%1”填的是“/”</translation>
    </message>
    <message>
        <source>the sum of last year&apos;s figures is %1</source>
        <translation>上年两数相加得 %1，小于 0</translation>
    </message>
    <message>
        <source>%1 is of %2; for this report of %3 choose the one of %4.</source>
        <translation>%1 是%2年的报告，%3年的报告请选%4年的文件。</translation>
    </message>
    <message>
        <source>%1: form %2 does not say what it takes over from form %3.</source>
        <translation>%1：%2 表式没有规定怎样从 %3 表式带入数据，请自行填写。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>level</source>
        <translation>行政层级</translation>
    </message>
    <message>
        <source>kind of agency</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>%1 = %2, from %3</source>
        <translation>%1 = %2，取自上年 %3</translation>
    </message>
    <message>
        <source>%1: %2 stays, last year&apos;s file gives %3</source>
        <translation>%1：本年已填 %2，上年文件是 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Copied, please confirm each (%1):</source>
        <translation>已带入，请逐个核对确认（%1个）：</translation>
    </message>
    <message>
        <source>Also copied: %1</source>
        <translation>同时带入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kept, another figure stands here already (%1):</source>
        <translation>保留本年已填的数（%1个）：</translation>
    </message>
    <message>
        <source>Not copied (%1):</source>
        <translation>没有带入（%1个）：</translation>
    </message>
    <message>
        <source>For reference only: last year&apos;s figures of %1 cells.</source>
        <translation>仅供参考：上年另有 %1 个单元格的数可以对照。</translation>
    </message>
    <message>
        <source>Not mapped (%1):</source>
        <translation>无法对应（%1项）：</translation>
    </message>
    <message>
        <source>last year&apos;s figure %1 cannot stand in this cell</source>
        <translation>上年的数 %1 不能填在这一格</translation>
    </message>
    <message>
        <source>last year&apos;s form has no cell “%1”</source>
        <translation>上年的表式没有单元格“%1”</translation>
    </message>
</context>
</TS>
