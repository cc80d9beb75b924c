<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::Intake</name>
    <message>
        <source>%1: record %2 has %3 fields where cell, label and value must stand.</source>
        <translation>%1：第%2行有%3个字段，应当是 cell、label、value 三个。</translation>
    </message>
    <message>
        <source>(name of the agency)</source>
        <translation>（单位名称待填）</translation>
    </message>
    <message>
        <source>%1: not an annual report: neither its tables nor its title nor its headings are in it.</source>
        <translation>%1：这不是政府信息公开工作年度报告，里面没有年度报告的表格、标题和各部分标题；请检查是否选错、复制得是否完整。</translation>
    </message>
    <message>
        <source>%1: its Chinese characters were lost when it was saved, only “?” are left of them; save it again as UTF-8.</source>
        <translation>%1：另存时汉字已经丢失，只剩下“?”；请用 UTF-8 编码重新另存。</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>没有“%1”这种表式。</translation>
    </message>
    <message>
        <source>The year %1 has another form; the tables are those of form %2.</source>
        <translation>%1年应当用另一种表式，原文的表格是%2年表式。</translation>
    </message>
    <message>
        <source>One table has column labels over the wrong columns; nothing was taken from it.</source>
        <translation>有一张表的列标题与数字错位，没有从中取数。</translation>
    </message>
    <message>
        <source>%1: does not say which year it reports; state the year.</source>
        <translation>%1：看不出是哪一年的报告，请指明年度。</translation>
    </message>
    <message>
        <source>The year %1 is older than every statutory form; it was read as form %2.</source>
        <translation>%1年早于所有法定表式，按%2年表式读取。</translation>
    </message>
    <message>
        <source>The source holds %1 reports: %2. Only %3 was read; of the others nothing was taken, their figures are listed.</source>
        <translation>来源里有%1份报告：%2。只读入了%3；其余的没有取数，其中的数字列在剩下的数里。</translation>
    </message>
    <message>
        <source>The source holds the report %1 %2 times. Only one of them was read; of the others nothing was taken, their figures are listed.</source>
        <translation>来源里%1重复出现了%2次。只读入了其中一份；其余的没有取数，其中的数字列在剩下的数里。</translation>
    </message>
    <message>
        <source>The heading “%1” stands in the source more than once; this one was kept with its text in “%2”, please check.</source>
        <translation>标题“%1”在来源里不止一处；这一处连同其下的文字保留在“%2”里，请核对。</translation>
    </message>
    <message>
        <source>The sheet names the agency “%1”, the title “%2”; check whose figures these are.</source>
        <translation>统计表上的单位是“%1”，标题里的是“%2”；请核对这些数字是哪个单位的。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>one without a title</source>
        <translation>没有标题的一份</translation>
    </message>
    <message>
        <source>The columns under “%1” are not of the report&apos;s year; their figures are only listed.</source>
        <translation>“%1”下面的各列不是本报告年度的数字，没有读入，只列出。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n figure(s) another year&apos;s in brackets was left out: %1.</source>
        <translation>
            <numerusform>有 %n 个数字后面用括号写着另一年的数字，括号里的没有读入：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” counts in another unit; the figures there are only listed.</source>
        <translation>“%1”用的是另一计量单位，那里的数字没有读入，只列出。</translation>
    </message>
    <message>
        <source>%1 figures that stand on two lines were put together, as the sums hold with them; please check them.</source>
        <translation>有 %1 个数字在原文里断成两行，按勾稽关系可以成立，已经接成一个数字，请核对。</translation>
    </message>
    <message>
        <source>Two tables or rows of the source contradict each other; %1 figures that only one of them has were not taken.</source>
        <translation>原文里有两张表或者两行互相矛盾，只在其中一处出现的 %1 个数字没有读入，请核对。</translation>
    </message>
    <message>
        <source>“%1” is over figures of another body; nothing was taken from the tables under it.</source>
        <translation>“%1”下面是其他单位的数字，其下的表格没有读入。</translation>
    </message>
    <message>
        <source>“%1” names another year; nothing was taken from the table under it.</source>
        <translation>“%1”写的是另一年度，其下的表格没有读入。</translation>
    </message>
    <message>
        <source>“%1” stands over figures that are not those of the year; nothing was taken from the table under it.</source>
        <translation>“%1”下面不是本年度的数字，其下的表格没有读入。</translation>
    </message>
    <message>
        <source>No title states the year; %1 is the one the text suggests, please check.</source>
        <translation>标题没有写明年度；按正文和落款推断为%1年，请核对。</translation>
    </message>
    <message>
        <source>The row “%1” is not in the form; it was added as a row of this report&apos;s own.</source>
        <translation>“%1”不是表式里的行，已作为本报告自加的行。</translation>
    </message>
    <message>
        <source>No statutory table was found; all cells are blank.</source>
        <translation>没有找到法定表格，所有单元格留空。</translation>
    </message>
    <message>
        <source>No heading of the report was found; the whole text stands in the first part.</source>
        <translation>没有找到各部分的标题，全文放在第一部分。</translation>
    </message>
    <message>
        <source>%1: the source states form %2 and year %3; correct what you asked for or leave it out.</source>
        <translation>%1：来源写明是%2表式、%3年；请改正或不要指定。</translation>
    </message>
    <message>
        <source>%1: record %2 names “%3”, which is no cell of form %4.</source>
        <translation>%1：第%2行的单元格编号“%3”，%4表式里没有；请改正或删去这一行。</translation>
    </message>
    <message>
        <source>%1: record %2 names %3, which stands above already; delete one of the two.</source>
        <translation>%1：第%2行的单元格编号 %3 前面已经有了，请只保留一行。</translation>
    </message>
    <message>
        <source>%1: in record %2 the label “%4” is not that of %3 but of another cell; a column was moved or sorted alone, take the file as it was exported.</source>
        <translation>%1：第%2行的编号 %3 和名称“%4”不是同一个单元格，可能只移动或排序了其中一列；请改用导出时的原文件。</translation>
    </message>
    <message>
        <source>%1: its cells are not those of one form; state the form.</source>
        <translation>%1：里面的单元格不属于同一种表式，请指明表式。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot stand in %3.</source>
        <translation>%1：“%2”不能填在 %3。</translation>
    </message>
    <message>
        <source>%1: neither a Word file nor a workbook; save it as .docx or .xlsx first, or unpack it.</source>
        <translation>%1：既不是 Word 文件也不是 Excel 工作簿；请先另存为 .docx 或 .xlsx，压缩包请先解压。</translation>
    </message>
    <message>
        <source>%1: a mail or a web archive; open it in WPS, Word or a browser and save it as .docx or .html, or copy its tables and paste them here.</source>
        <translation>%1：这是邮件或单个文件网页（.eml、.mht），请用 WPS、Word 或浏览器打开，另存为 .docx 或 .html，或者复制其中的表格粘贴到这里。</translation>
    </message>
    <message>
        <source>%1: a picture; figures cannot be read from it, ask for the Word file or type them.</source>
        <translation>%1：这是图片，无法读取数字；请索取 Word 文件，或手工填写。</translation>
    </message>
    <message>
        <source>%1: a report or register of this program; open it as it is.</source>
        <translation>%1：这是本程序的报告或者台账文件，请直接打开。</translation>
    </message>
    <message>
        <source>%1: there is nothing in it.</source>
        <translation>%1：里面是空的，请检查是否选错。</translation>
    </message>
    <message>
        <source>more than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>more than %1 elements</source>
        <translation>元素超过 %1 个</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>一个元素的属性超过 %1 个</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>more than %1 rows that are not in the form</source>
        <translation>表样以外的行超过 %1 行</translation>
    </message>
    <message>
        <source>more than %1 cells</source>
        <translation>超过 %1 格</translation>
    </message>
    <message>
        <source>more than %1 fields</source>
        <translation>字段超过 %1 个</translation>
    </message>
    <message>
        <source>merged cells that cover more than %1 places</source>
        <translation>合并单元格覆盖超过 %1 处</translation>
    </message>
    <message>
        <source>more than %1 lines</source>
        <translation>文字超过 %1 行</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>文字超过 %1 字</translation>
    </message>
    <message>
        <source>too many labels to compare</source>
        <translation>要比对的项目名称太多</translation>
    </message>
    <message>
        <source>%1: reading was cancelled.</source>
        <translation>%1：已取消读取。</translation>
    </message>
    <message>
        <source>%1: too large to be an annual report (%2); copy the tables alone into a new document.</source>
        <translation>%1：太大，不像是年度报告（%2）；请只把表格复制到新文档里再导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s)</source>
        <translation>
            <numerusform>%n 处其他内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden or struck out there and passed over, although figures may stand in it: %1.</source>
        <translation>来源中隐藏的或用删除线划掉的内容没有读取，里面可能有数字：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: the file is damaged or incomplete; open it in WPS or Office and save it again.</source>
        <translation>%1：文件已损坏或不完整；请用 WPS 或 Office 打开后重新保存。</translation>
    </message>
    <message>
        <source>%1: protected by a password; open it with the password, save it without one and try again.</source>
        <translation>%1：有密码保护；请用密码打开，另存为没有密码的文件后再试。</translation>
    </message>
    <message>
        <source>%1: neither a Word file nor a workbook of Office 97 or later; open it in WPS or Office and save it as .docx or .xlsx, or copy its tables and paste them here.</source>
        <translation>%1：不是 Office 97 以后的 Word 文件或工作簿；请用 WPS 或 Office 打开，另存为 .docx 或 .xlsx，或者复制表格到这里粘贴。</translation>
    </message>
    <message>
        <source>“%1” is no kind of source; there are: %2.</source>
        <translation>没有“%1”这种来源；可以用：%2。</translation>
    </message>
    <message>
        <source>%1: the PDF is damaged or incomplete; get it once more, or open it in WPS or Word and save it as .docx.</source>
        <translation>%1：PDF 已损坏或不完整；请重新取得文件，或者用 WPS 或 Word 打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>%1: the pages are pictures (a scan); figures cannot be read from them, ask for the Word file or the PDF it was printed to, or type them.</source>
        <translation>%1：页面是图片（扫描件），读不出数字；请要 Word 文件或直接导出的 PDF，或者手工录入。</translation>
    </message>
    <message>
        <source>%1: the PDF shows letters without saying which they are; open it in WPS or Word and save it as .docx, or ask for the Word file.</source>
        <translation>%1：PDF 里的文字没有字符编码，读不出内容；请用 WPS 或 Word 打开，另存为 .docx，或者要 Word 文件。</translation>
    </message>
    <message>
        <source>%1: this program was built without the reader of PDF files; open it in WPS or Word and save it as .docx, or copy its tables and paste them here.</source>
        <translation>%1：这个版本不能读取 PDF；请用 WPS 或 Word 打开，另存为 .docx，或者复制表格到这里粘贴。</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>prefectural</source>
        <translation>地市级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县区级</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇街道级</translation>
    </message>
    <message>
        <source>a government</source>
        <translation>人民政府</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Level and kind of the agency were inferred from its name (%1); please confirm them on the cover page.</source>
        <translation>单位的级别、类别是从名称推断的（%1），请在封面页确认一次。</translation>
    </message>
    <message>
        <source>The heading “%1” is not that of the form; its text was taken as “%2” by its number, please check.</source>
        <translation>标题“%1”与表式不同，其文字按序号归入“%2”，请核对。</translation>
    </message>
    <message>
        <source>The heading “%1” is of no part of the form; it was kept with its text in front of the first part.</source>
        <translation>标题“%1”不是本表式任何部分的标题，它和其后的文字留在第一部分之前，请核对。</translation>
    </message>
    <message>
        <source>The heading “%1” is of no part of the form; it was kept with its text in “%2”.</source>
        <translation>标题“%1”不是本表式任何部分的标题，它和其后的文字留在“%2”，请核对。</translation>
    </message>
    <message>
        <source>No heading was found of: %1.</source>
        <translation>没有找到这些部分的标题：%1。</translation>
    </message>
    <message>
        <source>No heading was found of: %1; if there is text of theirs, it stands at the end of “%2”, please check.</source>
        <translation>没有找到这些部分的标题：%1；这些部分如有文字，现在都在“%2”的末尾，请核对。</translation>
    </message>
    <message>
        <source>The signature names only the month (“%1”); the date of issue was left empty.</source>
        <translation>落款只写到月份（“%1”），成文日期留空。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of no part were not taken: %1</source>
        <translation>
            <numerusform>%n 段文字不属于任何部分，没有读入：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in the tables are no labels of the form and of no part; they were not read: %1</source>
        <translation>
            <numerusform>表格中有 %n 处文字既不是表格的项目，也不属于任何部分，没有读入：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) around the tables were left out: %1</source>
        <translation>
            <numerusform>表格前后的 %n 行（单位、表名、续表等）没有读入：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are pieces of labels of the tables and were not read as words.</source>
        <translation>
            <numerusform>有 %n 行是表格标签的碎片，没有当作文字读入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the page around the report (navigation, dates of publication, page numbers, repeated titles) were left out.</source>
        <translation>
            <numerusform>报告以外的 %n 行（导航、发布日期、页码、重复的标题等）没有读入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n 处修订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft with %1; read as if the revisions were accepted.</source>
        <translation>修订稿：%1，按接受修订后读入。</translation>
    </message>
    <message>
        <source>A draft with %1, which were not read.</source>
        <translation>修订稿：%1，批注没有读入。</translation>
    </message>
    <message>
        <source>A footnote was not taken: “%1”</source>
        <translation>脚注没有采用：“%1”</translation>
    </message>
    <message>
        <source>%1: its last line has no end, so its figure may be the beginning of a longer one; take the file as it was exported.</source>
        <translation>%1：最后一行没有结束，那里的数可能只是一个数的开头；请用导出时的原文件。</translation>
    </message>
    <message>
        <source>(a row without a name)</source>
        <translation>（没有行名的一行）</translation>
    </message>
    <message>
        <source>The source breaks off behind “%1”: neither the end of its line nor that of its cell follows. It may be the beginning of a longer figure and was not taken; check it, and whether the source is whole.</source>
        <translation>来源到“%1”就断了，后面没有换行，单元格也没有结束；它可能只是一个数的开头，没有读入，请核对，并看来源是否完整。</translation>
    </message>
    <message>
        <source>(picture)</source>
        <translation>（图片）</translation>
    </message>
    <message>
        <source>The tables look like those of form %1; they were read as form %2, only equal labels were taken.</source>
        <translation>表格像是%1年表式，现按%2年表式读取，只取标签相同的数。</translation>
    </message>
    <message>
        <source>The figures of the row “%1”, assigned by hand, were taken in their order; please check them.</source>
        <translation>手工指定的行“%1”的数字按先后顺序取入，请核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not read, because their sum does not hold as their blanks stand and a figure may have been lost in the copy: %1. A row that is right can be assigned by hand.</source>
        <translation>
            <numerusform>有 %n 行带空格或者缺数，合计对不上，复制时可能漏了数，没有读入：%1。核对无误的，可以手工对应这一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the row “%1”, assigned by hand, it is not certain which figure stands in which column; assign the columns, too.</source>
        <translation>手工指定的行“%1”中哪个数属于哪一列不能确定，请把列也指定。</translation>
    </message>
    <message>
        <source>“%1” names %2, but the report is of %3; check that what was taken from there are this year&apos;s figures.</source>
        <translation>“%1”写的是%2年，而报告是%3年的；从那里读入的数字，请核对是不是本年的。</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>level, kind and code</source>
        <translation>级别、类别和代码</translation>
    </message>
    <message>
        <source>The properties of the file name “%1”, its pages “%2”; it was read by its pages.</source>
        <translation>文件属性里的单位是“%1”，正文里是“%2”，按正文读入。</translation>
    </message>
    <message>
        <source>The properties of the file name the year %1, its pages %2; it was read by its pages.</source>
        <translation>文件属性里是 %1 年度，正文是 %2 年度，按正文读入。</translation>
    </message>
    <message>
        <source>The properties of the file say “%1”, its pages “%2”; it was read by its pages.</source>
        <translation>文件属性里是“%1”，正文是“%2”，按正文读入。</translation>
    </message>
    <message>
        <source>Not taken from the properties of the file, which are of another report: %1.</source>
        <translation>文件属性里的%1属于另一份报告，没有采用，请在封面页核对。</translation>
    </message>
    <message>
        <source>The name of the agency was not found; please fill it in on the cover page.</source>
        <translation>没有找到单位名称，请在封面页填写。</translation>
    </message>
    <message>
        <source>The title names the agency only as “%1”; please complete its name on the cover page.</source>
        <translation>标题里的单位名称只有“%1”，请在封面页补全。</translation>
    </message>
    <message>
        <source>The name of the agency was not found, please fill it in on the cover page; the web page names “%1” as its publisher, which may be another.</source>
        <translation>没有找到单位名称，请在封面页填写；网页注明的发布机构是“%1”，不一定是本单位。</translation>
    </message>
    <message>
        <source>In one table figures stand in a column without a label over it; nothing was taken from it.</source>
        <translation>有一个表格的数字所在列没有列标题，该表未读入任何数字。</translation>
    </message>
    <message>
        <source>%1 rows stand in the source more than once, each time with the same figures; they were taken once.</source>
        <translation>来源中有 %1 行重复出现，每次数字都相同，只读入一次。</translation>
    </message>
    <message>
        <source>The row “%1” stands in the source more than once, each time with the same figures; they were taken once.</source>
        <translation>来源中“%1”这一行重复出现，每次数字都相同，只读入一次。</translation>
    </message>
    <message>
        <source>A column of figures has no head; by the heads beside it, it can only be “%1”. Please check it.</source>
        <translation>有一列数字没有列标题；根据旁边各列的标题，它只能是“%1”，请核对。</translation>
    </message>
    <message>
        <source>an organisation authorised by law</source>
        <translation>法律、法规授权的组织</translation>
    </message>
</context>
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
        <source>holds “%1”, which this cell does not take: figures stand in plain form like %2 or &quot;/&quot;, blank cells are left out.</source>
        <translation>的值“%1”不能填在这个单元格：数字请写成 %2 或 &quot;/&quot; 这样的规范形式，空白的单元格不要写出。</translation>
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
<context>
    <name>gongkai::MatchReport</name>
    <message>
        <source>figure rewritten: %1 “%2” → %3</source>
        <translation>数字已规范：%1“%2”→%3</translation>
    </message>
    <message>
        <source>unit unknown: %1 “%2”; is it 元 or 万元? Left blank.</source>
        <translation>单位不明：%1“%2”，是元还是万元？已留空。</translation>
    </message>
    <message>
        <source>not readable: %1 “%2”; left blank. %3</source>
        <translation>无法识别：%1“%2”，已留空。%3</translation>
    </message>
    <message>
        <source>conflict: %1 stands there with different figures, once “%2”; left blank.</source>
        <translation>前后不一致：%1有不同的数“%2”，已留空。</translation>
    </message>
    <message>
        <source>the whole table “%1”</source>
        <translation>整张表“%1”</translation>
    </message>
    <message>
        <source>the row “%1”</source>
        <translation>整行“%1”</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>没有找到：%1</translation>
    </message>
    <message>
        <source>%1 of %2 cells matched.</source>
        <translation>对上%1格，共%2格。</translation>
    </message>
    <message numerus="yes">
        <source> %n more cell(s) are empty there.</source>
        <translation>
            <numerusform>另有%n格在来源中是空的。</numerusform>
        </translation>
    </message>
    <message>
        <source>label altered: “%1” read as “%2”</source>
        <translation>标签有出入：“%1”按“%2”读取</translation>
    </message>
    <message>
        <source>left over in the source: “%1”</source>
        <translation>来源中剩下的数：“%1”</translation>
    </message>
    <message>
        <source>left over in the source: “%1” in the row “%2”</source>
        <translation>来源中剩下的数：“%1”，在“%2”一行</translation>
    </message>
</context>
<context>
    <name>gongkai::ReadSource</name>
    <message>
        <source>%1: no workbook and no CSV; save it as .xlsx or .csv first.</source>
        <translation>%1：不是工作簿，也不是 CSV；请先另存为 .xlsx 或 .csv。</translation>
    </message>
</context>
</TS>
