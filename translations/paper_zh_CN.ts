<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>gongkai::Fonts</name>
    <message>
        <source>No page can be set: no Chinese font is installed. Install one, for example FangSong or Noto Serif CJK SC.</source>
        <translation>无法排版：这台电脑没有装中文字体，请安装中文字体（如仿宋、Noto Serif CJK SC）后重试。</translation>
    </message>
</context>
<context>
    <name>gongkai::PdfWriter</name>
    <message>
        <source>The PDF cannot be written: memory or disk space is short.</source>
        <translation>无法生成 PDF：内存或磁盘空间不足，请清理后重试。</translation>
    </message>
</context>
</TS>
