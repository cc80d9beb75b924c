<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>gongkai::Figure</name>
    <message>
        <source>“%1” cannot be read as a figure; type digits only, for example 1234.</source>
        <translation>“%1”读不出确切的数字，请只填数字，例如 1234。</translation>
    </message>
    <message>
        <source>“%1”: a count has no sign here; type the number alone.</source>
        <translation>“%1”：此处的数量不带正负号，请只填数字。</translation>
    </message>
    <message>
        <source>“%1”: an amount has no sign here; type the number alone.</source>
        <translation>“%1”：此处的金额不带正负号，请只填数字。</translation>
    </message>
    <message>
        <source>Does “无” mean 0, or that this does not apply (/)? Type 0 or /.</source>
        <translation>“无”是指 0，还是不适用（/）？请填 0 或 /。</translation>
    </message>
    <message>
        <source>%1: a figure below zero cannot stand here.</source>
        <translation>%1：此处不能填负数。</translation>
    </message>
    <message>
        <source>%1: only a whole number can stand here.</source>
        <translation>%1：此处只能填整数。</translation>
    </message>
    <message>
        <source>%1: at most %2 digits can stand here; is it too long?</source>
        <translation>%1：最多 %2 位数，请检查是否多打了数字。</translation>
    </message>
    <message>
        <source>%1: at most %2 digits can stand before the point here; is it too long?</source>
        <translation>%1：小数点前最多 %2 位数，请检查是否多打了数字。</translation>
    </message>
    <message>
        <source>“%1”: at most six decimals can stand here; it is not rounded.</source>
        <translation>“%1”：最多 6 位小数，不能四舍五入，请核对后重填。</translation>
    </message>
    <message>
        <source>“%1”: at most %2 decimals can stand here; it is not rounded.</source>
        <translation>“%1”：最多 %2 位小数，不能四舍五入，请核对后重填。</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals in %2; it is not rounded here.</source>
        <translation>“%1”折合%2后超过 6 位小数；最多 6 位小数，不能四舍五入，请核对后重填。</translation>
    </message>
</context>
<context>
    <name>gongkai::Formula</name>
    <message>
        <source>“=%1” has more than six decimals; it is not rounded here.</source>
        <translation>“=%1”算不尽：最多 6 位小数，不能四舍五入，请改写算式。</translation>
    </message>
    <message>
        <source>“=%1” divides by 0; is a number missing?</source>
        <translation>“=%1”除以 0，请检查是否漏打了数字。</translation>
    </message>
    <message>
        <source>“=%1” is too large to stand anywhere.</source>
        <translation>“=%1”算出的数太大，请检查是否多打了数字。</translation>
    </message>
    <message>
        <source>“=%1” cannot be calculated; only numbers with + - * / and brackets can, for example =12*30+5.</source>
        <translation>“=%1”不能计算；算式只用数字、+ - * / 和括号，例如 =12*30+5。</translation>
    </message>
</context>
<context>
    <name>gongkai::JsonText</name>
    <message>
        <source>%1: larger than 64 MB, this is not a report.</source>
        <translation>%1：文件超过 64 MB，不是年度报告数据。</translation>
    </message>
    <message>
        <source>%1: not valid JSON, see line %2.</source>
        <translation>%1：不是有效的 JSON，请检查第 %2 行。</translation>
    </message>
    <message>
        <source>%1: the key “%2” stands twice in one object; keep one of them.</source>
        <translation>%1：“%2”在同一处出现了两次，请只保留一个。</translation>
    </message>
</context>
</TS>
