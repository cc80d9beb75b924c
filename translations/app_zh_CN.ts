<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::Cli</name>
    <message>
        <source>--for signoff has no meaning for %1; leave it out, or choose pdf, docx, html or xlsx.</source>
        <translation>--for signoff 对 %1 没有意义：请去掉它，或改用 pdf、docx、html、xlsx。</translation>
    </message>
    <message>
        <source>Fonts that are not on this computer, and what stands for them: %1</source>
        <translation>本机没有的字体及代用字体：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No font on this computer has these characters, which are boxes in the PDF: %1</source>
        <translation>本机没有一种字体有这些字，在 PDF 中是空框：%1</translation>
    </message>
    <message>
        <source>--dispatch-sheet goes with --for signoff and --to pdf, docx or html.</source>
        <translation>--dispatch-sheet 只能与 --for signoff 以及 --to pdf、docx 或 html 一起用。</translation>
    </message>
    <message>
        <source>--fragment goes with --to html only.</source>
        <translation>--fragment 只能与 --to html 一起用。</translation>
    </message>
    <message>
        <source>%1: no figure for a chart is filled in yet.</source>
        <translation>%1：还没有可以画图的数字。</translation>
    </message>
    <message>
        <source>%1: there is no chart “%2”; there are %3.</source>
        <translation>%1：没有“%2”这张图，有 %3。</translation>
    </message>
    <message>
        <source>%1: -o takes a name that ends in .docx, .png or .svg, not “%2”.</source>
        <translation>%1：-o 后面的文件名应以 .docx、.png 或 .svg 结尾，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1: a picture holds one chart; name it, as in charts FILE.gkb %2 -o OUT.png.</source>
        <translation>%1：一个图片文件只放一张图，请写明是哪一张，例如 charts FILE.gkb %2 -o OUT.png。</translation>
    </message>
    <message>
        <source>%1: this file does not know last year&apos;s figures; gongkai-cli carry brings them.</source>
        <translation>%1：这个文件里没有上年数据，可用 gongkai-cli carry 带入。</translation>
    </message>
    <message>
        <source>%1: not taken, because two sums give different figures: %2: %3</source>
        <translation>%1：%2按两种关系算出的数不同（%3），没有取。</translation>
    </message>
    <message>
        <source>%1: no blank total has all its parts filled.</source>
        <translation>%1：没有可以填入的合计：合计格都已填写，或者明细还没有填全。</translation>
    </message>
    <message>
        <source>%1: there is no table “%2”; its tables are %3.</source>
        <translation>%1：没有“%2”这张表，有 %3。</translation>
    </message>
    <message>
        <source>%1: there is no blank cell to fill; totals are left alone.</source>
        <translation>%1：没有需要填 0 的空白格；合计格不填。</translation>
    </message>
    <message>
        <source>%1: name the cells that are right, or say --all.</source>
        <translation>%1：请写明要确认的单元格，或用 --all 确认全部。</translation>
    </message>
    <message>
        <source>%1: nothing of this waits to be confirmed.</source>
        <translation>%1：没有待确认的内容。</translation>
    </message>
    <message>
        <source>%1: “%2” is not broken, there is nothing to explain.</source>
        <translation>%1：“%2”没有不符，不需要说明。</translation>
    </message>
    <message>
        <source>%1: there is no check “%2”; gongkai-cli check lists them by name.</source>
        <translation>%1：没有“%2”这项检查，可用 gongkai-cli check 查看各项名称。</translation>
    </message>
    <message>
        <source>%1: the label of a row cannot be empty.</source>
        <translation>%1：行名不能为空。</translation>
    </message>
    <message>
        <source>%1: the row “%2” is there already.</source>
        <translation>%1：“%2”这一行已经有了。</translation>
    </message>
    <message>
        <source>%1: there is no row “%2” to follow; the rows are %3.</source>
        <translation>%1：没有“%2”这一行可以跟在后面，各行是 %3。</translation>
    </message>
    <message>
        <source>%1: say add LABEL, with --unit and --after where wanted, or remove ROW.</source>
        <translation>%1：请写 add 行名（可加 --unit 和 --after），或 remove 行号。</translation>
    </message>
    <message>
        <source>%1: form %2 takes no rows of one&apos;s own.</source>
        <translation>%1：%2 表式不能自行增加行。</translation>
    </message>
    <message>
        <source>%1: “%2” is no row that was added; only such rows can be removed.</source>
        <translation>%1：“%2”不是自行增加的行，只有自行增加的行可以删除。</translation>
    </message>
    <message>
        <source>%1: there is nothing to undo.</source>
        <translation>%1：没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>%1: there is nothing to redo.</source>
        <translation>%1：没有可以重做的操作。</translation>
    </message>
    <message>
        <source>%1: say the place of the copy with -o OUT.gkb or -o OUT.zip.</source>
        <translation>%1：请用 -o 指明报送副本存到哪里（.gkb 或 .zip）。</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>包含：%1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>没有选项 %1，请查看 gongkai-cli --help。</translation>
    </message>
    <message>
        <source>Option %1 is given twice.</source>
        <translation>选项 %1 重复给出，请只留一个。</translation>
    </message>
    <message>
        <source>Option %1 takes no value.</source>
        <translation>选项 %1 不带值，请去掉等号及其后的内容。</translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation>选项 %1 后面要写值。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>Errors %1 · warnings %2 · hints %3 · waiting for blank cells %4 · filled %5 of %6</source>
        <translation>错误 %1 · 警告 %2 · 提示 %3 · 因空白待定 %4 · 已填 %5 / %6</translation>
    </message>
    <message>
        <source>gongkai-cli: annual reports on government information disclosure, without a window</source>
        <translation>gongkai-cli：政府信息公开工作年度报告，不开窗口</translation>
    </message>
    <message>
        <source>Usage: gongkai-cli %1 %2</source>
        <translation>用法：gongkai-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 (--force replaces it.)</source>
        <translation>%1（加 --force 可以覆盖。）</translation>
    </message>
    <message>
        <source>Say what to do; gongkai-cli --help lists the verbs.</source>
        <translation>请写明要做什么，gongkai-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>There is no verb “%1”; gongkai-cli --help lists them.</source>
        <translation>没有命令“%1”，gongkai-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>--for is publish or signoff, not “%1”.</source>
        <translation>--for 只能是 publish（发布稿）或 signoff（审签稿），不能是“%1”。</translation>
    </message>
    <message>
        <source>--to is one of pdf, docx, html, xlsx, json, csv, not “%1”.</source>
        <translation>--to 只能是 pdf、docx、html、xlsx、json、csv 之一，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1: say the format with --to and the place with -o OUT, or -o - for standard output.</source>
        <translation>%1：请用 --to 写明格式，用 -o 文件名 写明输出到哪里（-o - 表示标准输出）。</translation>
    </message>
    <message>
        <source>%1: source and target are one file; choose another target.</source>
        <translation>%1：来源和输出是同一个文件，请换一个输出文件名。</translation>
    </message>
    <message>
        <source>Standard output cannot be written; check the space left.</source>
        <translation>标准输出写不了，请检查剩余空间。</translation>
    </message>
    <message>
        <source>No form fits the report year %1; choose one with --form.</source>
        <translation>没有适用于 %1 年度的表式，请用 --form 选定。</translation>
    </message>
    <message>
        <source>There is no form “%1”; there are: %2.</source>
        <translation>没有表式“%1”，现有：%2。</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; gongkai-cli --help lists what it takes.</source>
        <translation>--%1 不能是“%2”，可用的词见 gongkai-cli --help。</translation>
    </message>
    <message>
        <source>A new report needs --year (a number) and --agency (a name).</source>
        <translation>新建报告要有 --year（年度数字）和 --agency（单位名称）。</translation>
    </message>
    <message>
        <source>%1: cannot be read; check the name and your rights.</source>
        <translation>%1：读不了，请检查文件名和权限。</translation>
    </message>
    <message>
        <source>%1: larger than 256 MB, this is not a report.</source>
        <translation>%1：超过 256 MB，不是报告文件。</translation>
    </message>
    <message>
        <source>%1: “%2” is not table.row.column=VALUE; nothing was changed.</source>
        <translation>%1：“%2”不是 表.行.列=值 的形式，文件没有改动。</translation>
    </message>
    <message>
        <source>%1: there is no cell %2; gongkai-cli show lists the cells. Nothing was changed.</source>
        <translation>%1：没有单元格 %2，gongkai-cli show 可列出全部单元格；文件没有改动。</translation>
    </message>
    <message>
        <source>%1: %2: %3 Nothing was changed.</source>
        <translation>%1：%2：%3文件没有改动。</translation>
    </message>
    <message>
        <source>%1: the cell %2 is given twice; nothing was changed.</source>
        <translation>%1：单元格 %2 重复给出；文件没有改动。</translation>
    </message>
    <message>
        <source>%1: %2 is no check code: it has 13 letters and digits, and one of them is wrong or missing. Compare it with the printed one.</source>
        <translation>%1：“%2”不是有效的校验码：校验码共13位字母和数字，其中有一位写错或缺少，请与打印件核对后重新输入。</translation>
    </message>
    <message>
        <source>%1: the figures are those that were printed (%2).</source>
        <translation>%1：数据与打印件一致（校验码 %2）。</translation>
    </message>
    <message>
        <source>%1: not what was printed: the figures of this file have the code %2, the paper says %3.</source>
        <translation>%1：与打印件不一致：本文件数据的校验码是 %2，打印件上是 %3。</translation>
    </message>
    <message>
        <source>“%1” is not a year; write --year 2024.</source>
        <translation>“%1”不是年度，请写成 --year 2024。</translation>
    </message>
    <message>
        <source>--report is json, not “%1”.</source>
        <translation>--report 只能是 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1: not every cell was matched; nothing was written.</source>
        <translation>%1：没有全部对上，未写入文件。</translation>
    </message>
    <message>
        <source>%1: nothing of the report was found; nothing was written.</source>
        <translation>%1：没有读到年度报告的任何内容，未写入文件。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1: cannot be read to its end; try once more.</source>
        <translation>%1：没有读完整；请再试一次。</translation>
    </message>
    <message>
        <source>%1: “%2” is not the number of a backup; without one they are listed.</source>
        <translation>%1：“%2”不是备份的编号；不写编号则列出全部备份。</translation>
    </message>
    <message>
        <source>%1 has no backup yet.</source>
        <translation>%1 还没有备份。</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8, or begins with a mark that is not kept, so it cannot name a file or folder here; rename it and try again.</source>
        <translation>“%1”不是UTF-8文字，或者以无法保留的标记开头，不能用作文件名或文件夹名；请改名后再试。</translation>
    </message>
    <message>
        <source>“%1” is no report year; write all four digits, as in 2025.</source>
        <translation>“%1”不是报告年度，请写四位数字，如 2025。</translation>
    </message>
    <message>
        <source>%1: there is no part “%2”; its parts are %3.</source>
        <translation>%1：没有“%2”这一部分，各部分为 %3。</translation>
    </message>
    <message>
        <source>%1: rests on figures that do not balance yet: “%2”</source>
        <translation>%1：所依据的数字还不平：“%2”</translation>
    </message>
    <message>
        <source>%1: more can be said when these cells are filled: %2.</source>
        <translation>%1：填好下列单元格后还可以多写：%2。</translation>
    </message>
    <message>
        <source>[explained: %1]</source>
        <translation>〔已说明：%1〕</translation>
    </message>
    <message>
        <source>[explanation to be reviewed: %1]</source>
        <translation>〔说明待复核：%1〕</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>待写</translation>
    </message>
    <message>
        <source> · to be written %1</source>
        <translation> · 待写文字 %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 check: an error is broken, diff: they differ, verify: not what was printed, --strict: something is open; 2 wrong usage, a refused figure or no check code; 3 the input cannot be read; 4 the output cannot be written.</source>
        <translation>退出码：0 完成；1 check 有错误不平，diff 有差异，verify 与打印件不同，export、handin 加 --strict 时还有未完成的事项；2 用法不对、数字被拒绝或不是校验码；3 输入读不了；4 输出写不了。</translation>
    </message>
    <message>
        <source>%1: still open: %2</source>
        <translation>%1：还没有完成：%2</translation>
    </message>
    <message>
        <source>%1: nothing was written, because something is open (--strict).</source>
        <translation>%1：因有未完成的事项，没有写出（--strict）。</translation>
    </message>
    <message>
        <source>%1: the history of a text is damaged.</source>
        <translation>%1：文字的修改历史已损坏。</translation>
    </message>
    <message>
        <source>%1: there is no cell “%2” in this report.</source>
        <translation>%1：这份年报没有格“%2”，请检查写法。</translation>
    </message>
    <message>
        <source> · of these explained %1</source>
        <translation> · 其中已说明 %1</translation>
    </message>
    <message>
        <source>“%1” is no number of working days; write one from 1 to %2.</source>
        <translation>“%1”不是工作日的天数；请写 1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Usage: gongkai-cli form check FILE.json</source>
        <translation>用法：gongkai-cli form check FILE.json</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>%1: %2 faults.</source>
        <translation>%1：%2处错误。</translation>
    </message>
    <message>
        <source>%1: form %2 is in order: %3 cells, %4 checks with %5 equations, both examples of each say what they must.</source>
        <translation>%1：表式%2没有问题：%3个单元格，%4条校验共%5个算式，每条校验的两个例子都符合。</translation>
    </message>
    <message>
        <source>There is no form “%1”; there are %2.</source>
        <translation>没有表式“%1”；现有%2。</translation>
    </message>
    <message>
        <source>Usage: gongkai-cli form preview FILE.json -o OUT.pdf</source>
        <translation>用法：gongkai-cli form preview FILE.json -o OUT.pdf</translation>
    </message>
    <message>
        <source>(name of the agency)</source>
        <translation>（单位名称）</translation>
    </message>
    <message>
        <source>form takes check, list, export or preview, not “%1”.</source>
        <translation>form 后面应为 check、list、export 或 preview，不是“%1”。</translation>
    </message>
    <message>
        <source>overdue by %1 working days</source>
        <translation>逾期 %1 个工作日</translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation>剩 %1 个工作日</translation>
    </message>
    <message>
        <source>%1 (stricter %2)</source>
        <translation>%1（从严 %2）</translation>
    </message>
    <message>
        <source>“%1” is not written as KEY=VALUE.</source>
        <translation>“%1”不是“项=值”的写法。</translation>
    </message>
    <message>
        <source>“%1” is no number of a register; they are written like 2026-0007.</source>
        <translation>“%1”不是登记号；登记号写作 2026-0007。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>涉及 %1</translation>
    </message>
    <message>
        <source>co-defendant, not counted</source>
        <translation>共同被告，不计入</translation>
    </message>
    <message>
        <source>appealed %1</source>
        <translation>%1 上诉</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未审结</translation>
    </message>
    <message>
        <source>There is no dispute %1.</source>
        <translation>没有编号为 %1 的复议或诉讼。</translation>
    </message>
    <message>
        <source>A new register needs --agency (a name).</source>
        <translation>新建台账请用 --agency 写明机关名称。</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>没有登记号为 %1 的申请。</translation>
    </message>
    <message>
        <source>%1: nobody is named any more; earlier entries of the file and its backups still say it, a copy (register copy) does not.</source>
        <translation>%1：以后不再列出个人信息；文件中先前的记录和备份里仍有，另制的副本（register copy）里没有。</translation>
    </message>
    <message>
        <source>%1: say the place of the copy with -o OUT.gkr.</source>
        <translation>%1：请用 -o OUT.gkr 写明副本的位置。</translation>
    </message>
    <message>
        <source>The register is of “%1”, the report of “%2”.</source>
        <translation>台账的机关是“%1”，报告的机关是“%2”。</translation>
    </message>
    <message>
        <source>%1: received %2, ended %3 (extended %4, late %5), open at its end %6</source>
        <translation>%1：新收 %2，办结 %3（其中延期 %4，逾期 %5），月末在办 %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Received, by kind of applicant:</source>
        <translation>新收，按申请人类别：</translation>
    </message>
    <message>
        <source>Received, by channel:</source>
        <translation>新收，按提交方式：</translation>
    </message>
    <message>
        <source>Ended, by result:</source>
        <translation>办结，按结果：</translation>
    </message>
    <message>
        <source>Working days used by %1 answers: %2 to %3, the middle one %4</source>
        <translation>%1 件答复所用工作日：%2 至 %3，中位数 %4</translation>
    </message>
    <message>
        <source>one applicant</source>
        <translation>一名申请人</translation>
    </message>
    <message>
        <source>%1, %2: %3 items, fee by the item %4 yuan (%5)</source>
        <translation>%1，%2：%3 项，按件收费 %4 元（%5）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 answers several cases: %2</source>
        <translation>%1 答复多件申请：%2</translation>
    </message>
    <message>
        <source>%1 answers several cases on different days, or differently: %2</source>
        <translation>%1 答复多件申请，日期或者决定不同：%2</translation>
    </message>
    <message>
        <source>“%1” is not a year; write one like 2026.</source>
        <translation>“%1”不是年份；写作 2026。</translation>
    </message>
    <message>
        <source>register, %1 acts</source>
        <translation>台账，%1 步操作</translation>
    </message>
    <message>
        <source>%1: there is no such file, and no backup of one.</source>
        <translation>%1：没有这个文件，也没有它的备份。</translation>
    </message>
    <message>
        <source>%1: hidden and not read: %2 rows, %3 columns, %4 sheets; show them first if they count.</source>
        <translation>%1：隐藏而没有读入的有 %2 行、%3 列、%4 张工作表；需要的请先取消隐藏。</translation>
    </message>
    <message>
        <source>%1: say the place of the workbook with -o OUT.xlsx, or -o - for standard output.</source>
        <translation>%1：请用 -o OUT.xlsx 写明工作簿的位置，或者用 -o - 写到标准输出。</translation>
    </message>
    <message>
        <source>%1: not every row was taken; nothing was written.</source>
        <translation>%1：有的行没有读入，没有写出任何内容。</translation>
    </message>
    <message>
        <source>The program gongkai-cli-pages, which belongs to gongkai-cli, is missing. Install Gongkai again.</source>
        <translation>缺少 gongkai-cli-pages，它是 gongkai-cli 的一部分。请重新安装公开年报。</translation>
    </message>
    <message>
        <source>%1: no row could be taken; nothing was written.</source>
        <translation>%1：没有一行可以读入；什么也没有写入。</translation>
    </message>
    <message>
        <source>%1: a register has no cells.</source>
        <translation>%1：台账没有单元格。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open a copy of a built-in sample report.</source>
        <translation>打开一份内置示例报告的副本。</translation>
    </message>
    <message>
        <source>Write the manual as PDF.</source>
        <translation>把操作手册写成 PDF 文件。</translation>
    </message>
    <message>
        <source>%1 more form files cannot be used.</source>
        <translation>另有 %1 个表式文件不能使用。</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8, or begins with a mark that is not kept, so it cannot name a file or folder here; rename it and try again.</source>
        <translation>“%1”不是UTF-8文字，或者以无法保留的标记开头，不能用作文件名或文件夹名；请改名后再试。</translation>
    </message>
    <message>
        <source>%1 more word files cannot be used.</source>
        <translation>另有 %1 个词语文件不能使用。</translation>
    </message>
    <message>
        <source>Report (.gkb) or register (.gkr) to open, or something published to read.</source>
        <translation>要打开的年报（.gkb）或台账（.gkr），或要读入的已公布年报。</translation>
    </message>
</context>
</TS>
