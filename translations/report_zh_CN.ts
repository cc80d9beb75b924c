<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
