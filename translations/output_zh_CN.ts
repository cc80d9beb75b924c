<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::Delivery</name>
    <message>
        <source>The name of the agency is missing</source>
        <translation>单位名称没有填</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Level of the agency, inferred from its name</source>
        <translation>单位级别，按名称推断</translation>
    </message>
    <message>
        <source>Kind of the agency, inferred from its name</source>
        <translation>单位类别，按名称推断</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>This is the sum of a whole region, not the agency&apos;s own</source>
        <translation>本报告是全地区汇总，不是本机关的</translation>
    </message>
    <message>
        <source>This is the report of a whole system, not the agency&apos;s own</source>
        <translation>本报告是全系统汇总，不是本机关的</translation>
    </message>
    <message>
        <source>This is edition %1, which corrects what was published</source>
        <translation>本报告是第 %1 版，是对已公布报告的更正</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Checks that do not hold</source>
        <translation>勾稽关系不成立</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字核对</translation>
    </message>
    <message>
        <source>Checks that wait for a figure</source>
        <translation>勾稽关系待填数后判断</translation>
    </message>
    <message>
        <source>Blank cells</source>
        <translation>空白格</translation>
    </message>
    <message>
        <source>Copied or inferred, and not confirmed</source>
        <translation>带入、读取或推断，尚未确认</translation>
    </message>
    <message>
        <source>Parts without text</source>
        <translation>没有文字的部分</translation>
    </message>
    <message>
        <source>Cover and sign-off, not filled in</source>
        <translation>封面和签署栏没有填</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2 项）：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2 项</translation>
    </message>
    <message>
        <source>Far from last year&apos;s figures, not explained</source>
        <translation>与上年相差悬殊，尚未说明</translation>
    </message>
    <message>
        <source>Tables that are blank as a whole</source>
        <translation>整张空白的表</translation>
    </message>
</context>
<context>
    <name>gongkai::Fonts</name>
    <message>
        <source>No page can be set: no Chinese font is installed. Install one, for example FangSong or Noto Serif CJK SC.</source>
        <translation>无法排版：这台电脑没有装中文字体，请安装中文字体（如仿宋、Noto Serif CJK SC）后重试。</translation>
    </message>
</context>
<context>
    <name>gongkai::HandIn</name>
    <message>
        <source>Figures: %1 of %2 cells are filled</source>
        <translation>统计数据：已填 %1 格，共 %2 格</translation>
    </message>
    <message>
        <source>Prose of %1 parts</source>
        <translation>正文：%1 个部分</translation>
    </message>
    <message>
        <source>Rows of your own: %1</source>
        <translation>自行增加的行：%1 行</translation>
    </message>
    <message>
        <source>Cover, contact and sign-off, with the names written there</source>
        <translation>封面、联系方式和签署栏（含其中填写的姓名）</translation>
    </message>
    <message>
        <source>Last year&apos;s figures: %1</source>
        <translation>上年数据：%1 个</translation>
    </message>
    <message>
        <source>Copied or inferred, and confirmed by nobody: %1</source>
        <translation>尚未确认的带入或推断：%1 项</translation>
    </message>
    <message>
        <source>Explanations: %1</source>
        <translation>差错说明：%1 条</translation>
    </message>
    <message>
        <source>The leader&apos;s reason to hand in although something is broken</source>
        <translation>经批准说明后上报的理由</translation>
    </message>
    <message>
        <source>The history of changes</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>Names of users and computers</source>
        <translation>用户名和电脑名</translation>
    </message>
    <message>
        <source>Names of the files that figures were copied from</source>
        <translation>带入数据来源文件的名称</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>gongkai::HistoryText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Where from: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>差错说明：%1</translation>
    </message>
    <message>
        <source>Last year&apos;s figures</source>
        <translation>上年数据</translation>
    </message>
    <message>
        <source>Leader&apos;s reason</source>
        <translation>说明后上报的理由</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>Rows of the report&apos;s own</source>
        <translation>自行增加的行</translation>
    </message>
    <message>
        <source>%1: %2 figures</source>
        <translation>%1：%2 个数</translation>
    </message>
</context>
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
        <source>%1 cannot be written: it is a device or a pipe. Give a file name.</source>
        <translation>%1 写不了：这是设备或管道，不是文件，请写上文件名。</translation>
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
        <source>%1 was not written: the disk is full. Make room or choose another folder; what was there before is unchanged.</source>
        <translation>%1 没有写成：磁盘已满，请腾出空间或另选一个文件夹；原来的文件没有变动。</translation>
    </message>
    <message>
        <source>%1 was not written: the disk reports an error or cannot be reached any more. Choose another folder; what was there before is unchanged.</source>
        <translation>%1 没有写成：磁盘报错，或者已经连接不上，请另选一个文件夹；原来的文件没有变动。</translation>
    </message>
    <message>
        <source>%1 was written, but the disk does not confirm that it will stay; write it again or choose another folder.</source>
        <translation>%1 已经写出，但磁盘没有确认写入，断电后可能丢失，请重新写一次或另选一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is a report or belongs to one, or may be one that is damaged or cannot be read; it was not touched, because nothing that is written out takes the place of a report. Choose another name.</source>
        <translation>%1 是年报文件、属于某个年报文件，或者可能是已损坏、无法读取的年报，程序没有改动它：任何输出都不会覆盖年报，请换一个名称。</translation>
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
