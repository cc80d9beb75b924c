<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::Ledger</name>
    <message>
        <source>“%1” was written by a newer version of Gongkai; open it with that one.</source>
        <translation>“%1”是用更新版本的程序保存的，请用那个版本打开。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its entry %2 cannot be followed (%3). Take one of its backups.</source>
        <translation>“%1”已损坏：其中的%2号记录对不上（%3）。请用它的备份恢复。</translation>
    </message>
    <message>
        <source>it has no number it could have</source>
        <translation>登记号不对</translation>
    </message>
    <message>
        <source>A register needs the name of its office.</source>
        <translation>台账要写明单位名称。</translation>
    </message>
</context>
</TS>
