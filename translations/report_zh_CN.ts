<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::CoverFields</name>
    <message>
        <source>Name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>机构代码</translation>
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
        <source>Title</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>报告范围</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
</context>
<context>
    <name>gongkai::Names</name>
    <message>
        <source>back to an earlier state</source>
        <translation>回到以前的状态</translation>
    </message>
    <message>
        <source>new report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>fill blanks with 0</source>
        <translation>空白填 0</translation>
    </message>
    <message>
        <source>take over totals</source>
        <translation>取合计数</translation>
    </message>
    <message>
        <source>report of zeros</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>copy from last year</source>
        <translation>带入上年数</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>confirm what was copied or inferred</source>
        <translation>确认带入或推断的内容</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>差错说明</translation>
    </message>
    <message>
        <source>local row</source>
        <translation>本地行</translation>
    </message>
    <message>
        <source>leader&apos;s reason</source>
        <translation>领导的说明</translation>
    </message>
    <message>
        <source>export for signature, not finished</source>
        <translation>未完成仍导出审签稿</translation>
    </message>
    <message>
        <source>print for publication, not finished</source>
        <translation>未完成仍打印发布稿</translation>
    </message>
    <message>
        <source>print for signature, not finished</source>
        <translation>未完成仍打印审签稿</translation>
    </message>
    <message>
        <source>hand-over, not finished</source>
        <translation>未完成仍交付</translation>
    </message>
    <message>
        <source>scope and edition confirmed</source>
        <translation>确认口径和版次</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>export for publication, not finished</source>
        <translation>未完成仍导出发布稿</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1，尚未确认</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>City with districts, prefecture</source>
        <translation>地市级</translation>
    </message>
    <message>
        <source>County, district</source>
        <translation>县区级</translation>
    </message>
    <message>
        <source>Township, subdistrict</source>
        <translation>乡镇（街道）级</translation>
    </message>
    <message>
        <source>Government (with its office)</source>
        <translation>人民政府（含办公厅、办公室）</translation>
    </message>
    <message>
        <source>Department of a government</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Organisation authorised by law</source>
        <translation>法律、法规授权的组织</translation>
    </message>
    <message>
        <source>This agency</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>Whole region (summed up)</source>
        <translation>本地区汇总</translation>
    </message>
    <message>
        <source>Whole system (vertical leadership)</source>
        <translation>全系统（垂直领导）</translation>
    </message>
    <message>
        <source>Preface</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>本单位：%1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系方式：%1</translation>
    </message>
    <message>
        <source>Sign-off: %1</source>
        <translation>签审人员：%1</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>算式：%1</translation>
    </message>
    <message>
        <source>Inferred from the name “%1”</source>
        <translation>由单位名称“%1”推断</translation>
    </message>
    <message>
        <source>Copied from “%1” of %2 on %3</source>
        <translation>带入自“%1”（%2，%3）</translation>
    </message>
    <message>
        <source>Copied from %1 on %2</source>
        <translation>%2 带入自 %1</translation>
    </message>
</context>
<context>
    <name>gongkai::Report</name>
    <message>
        <source>This form has no “%1”; check how it is spelled.</source>
        <translation>本表没有“%1”这一项，请检查名称。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in “%2”.</source>
        <translation>“%1”不能填在“%2”中。</translation>
    </message>
    <message>
        <source>“%1” has changed in the meantime; please try again.</source>
        <translation>“%1”刚才已被改动，请重试。</translation>
    </message>
    <message>
        <source>This form has no cell “%1”; check how it is spelled.</source>
        <translation>本表没有单元格“%1”，请检查编号。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in %2 (%3).</source>
        <translation>“%1”不能填在“%2”（%3）中。</translation>
    </message>
    <message>
        <source>This form takes no rows of your own.</source>
        <translation>本表不能增加自设行。</translation>
    </message>
    <message>
        <source>A report needs the name of its agency.</source>
        <translation>年报必须有单位名称。</translation>
    </message>
</context>
</TS>
