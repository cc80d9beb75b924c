<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>gongkai::PdfWriter</name>
    <message>
        <source>The PDF cannot be written: memory or disk space is short.</source>
        <translation>无法生成 PDF：内存或磁盘空间不足，请清理后重试。</translation>
    </message>
</context>
</TS>
