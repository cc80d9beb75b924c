<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::JsonObject</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>is missing; a report needs it.</source>
        <translation>缺少这一项，报告必须有。</translation>
    </message>
    <message>
        <source>must be a text in quotation marks.</source>
        <translation>应当是带引号的文字。</translation>
    </message>
    <message>
        <source>holds broken characters (half of a surrogate pair).</source>
        <translation>里有残缺的字符（半个代理对），请重新输入这段文字。</translation>
    </message>
    <message>
        <source>must be a whole number without quotation marks.</source>
        <translation>应当是不带引号的整数。</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>应当是 true 或 false。</translation>
    </message>
    <message>
        <source>must be an object in braces {}.</source>
        <translation>应当是花括号 {} 括起的对象。</translation>
    </message>
    <message>
        <source>must be a list of objects [{}].</source>
        <translation>应当是由对象组成的列表 [{}]。</translation>
    </message>
    <message>
        <source>is not a key of this format; remove it, or let it begin with x_.</source>
        <translation>不是交换格式的键，请删去，或者改成以 x_ 开头。</translation>
    </message>
</context>
<context>
    <name>gongkai::JsonReader</name>
    <message>
        <source>is refused: %1</source>
        <translation>不能接受：%1</translation>
    </message>
    <message>
        <source>holds “%1”, which this cell does not take: figures stand in plain form like &quot;3440&quot;, &quot;-8&quot;, &quot;52.15&quot; or &quot;/&quot;, blank cells are left out.</source>
        <translation>的值“%1”不能填在这个单元格：数字请写成 &quot;3440&quot;、&quot;-8&quot;、&quot;52.15&quot; 或 &quot;/&quot; 这样的规范形式，空白的单元格不要写出。</translation>
    </message>
    <message>
        <source>is not a cell of form %1.</source>
        <translation>不是 %1 表式的单元格，请检查编号。</translation>
    </message>
    <message>
        <source>is empty; leave blank cells out.</source>
        <translation>是空的；空白的单元格不要写出。</translation>
    </message>
    <message>
        <source>names a form that is not known here.</source>
        <translation>写的表式本程序不认识，请检查编号，或者先装入这个表式。</translation>
    </message>
    <message>
        <source>is not “%1”: this is not a report in the exchange format.</source>
        <translation>不是“%1”：这不是交换格式的报告。</translation>
    </message>
    <message>
        <source>is not %1: use a newer version of this program.</source>
        <translation>不是 %1：请用新版程序打开。</translation>
    </message>
</context>
</TS>
