<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::SaveFile</name>
    <message>
        <source>%1 cannot be written: there is no folder %2. Choose another one.</source>
        <translation>%1 写不了：没有文件夹 %2，请另选一个文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder. Give a file name.</source>
        <translation>%1 写不了：这是一个文件夹，请写上文件名。</translation>
    </message>
    <message>
        <source>%1 exists already and was not touched. Choose another name, or say that it is to be replaced.</source>
        <translation>%1 已经存在，没有动它。请换一个文件名，或者确认要覆盖它。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder or the file is read-only, or open in another program. Close it there, or choose another folder.</source>
        <translation>%1 写不了：文件夹或文件是只读的，或者正被别的程序打开。请先在那边关闭，或者另选一个文件夹。</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full or cannot be reached any more. What was there before is unchanged.</source>
        <translation>%1 没有写成：磁盘已满，或者已经连接不上。原来的文件没有变动。</translation>
    </message>
</context>
<context>
    <name>gongkai::WriteXlsx</name>
    <message>
        <source>The workbook cannot be put together: the folder for temporary files is full or read-only. Make room there and try again.</source>
        <translation>无法生成工作簿：临时文件夹已满或不可写，请清理后重试。</translation>
    </message>
</context>
<context>
    <name>gongkai::ZipContainer</name>
    <message>
        <source>The file cannot be put together: not enough memory. Close other programs and try again.</source>
        <translation>文件生成不了：内存不够。请关闭其他程序后再试。</translation>
    </message>
</context>
</TS>
