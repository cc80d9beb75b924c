<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::CarryReader</name>
    <message>
        <source>“%1” is no cell of form %2.</source>
        <translation>“%1”不是表式 %2 的单元格。</translation>
    </message>
    <message>
        <source>names no cell.</source>
        <translation>没有写明单元格。</translation>
    </message>
    <message>
        <source>“%1” is copied to already.</source>
        <translation>“%1”已有结转来源。</translation>
    </message>
    <message>
        <source>must be a table, a row (table.row) or a cell of last year&apos;s form.</source>
        <translation>应为上年表式的表、行（表.行）或单元格。</translation>
    </message>
    <message>
        <source>“%1” is nothing of form %2.</source>
        <translation>表式%2中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is copied to “%2”: it is mapped.</source>
        <translation>“%1”已带入“%2”，不能再列为没有对应；请删去其中一处。</translation>
    </message>
    <message>
        <source>“%1” is among the shared cells: it is mapped.</source>
        <translation>“%1”已列入 shared，不能再列为没有对应；请删去其中一处。</translation>
    </message>
    <message>
        <source>form %1 has none of the cells of “%2”.</source>
        <translation>“%2”中的单元格表式%1一个也没有，请检查拼写。</translation>
    </message>
</context>
<context>
    <name>gongkai::Catalog</name>
    <message>
        <source>not a file; remove it from the folder for forms.</source>
        <translation>不是文件，请把它从表式文件夹中移走。</translation>
    </message>
    <message>
        <source>the file cannot be read.</source>
        <translation>文件无法读取，请检查权限。</translation>
    </message>
    <message>
        <source>%1: not read, the name must end in .json.</source>
        <translation>%1：没有读取，文件名须以 .json 结尾。</translation>
    </message>
    <message>
        <source>%1: not used, %2 is form %3, too; take one of them out of the folder.</source>
        <translation>%1：没有采用，%2也是表式%3；请从文件夹中移走其中一个。</translation>
    </message>
    <message>
        <source>%1: there is no such folder; GONGKAI_FORMS names it as the folder for forms.</source>
        <translation>%1：没有这个文件夹；环境变量 GONGKAI_FORMS 指定它为表式文件夹。</translation>
    </message>
</context>
<context>
    <name>gongkai::CellPattern</name>
    <message>
        <source>there is no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no range: write the first and the last one as a:b.</source>
        <translation>“%1”不是范围，请按顺序写首尾两项，如 a:b。</translation>
    </message>
    <message>
        <source>needs “rows” or “columns”.</source>
        <translation>需要写明 rows 或 columns。</translation>
    </message>
    <message>
        <source>“%1” is no cell of this form.</source>
        <translation>“%1”不是本表式的单元格。</translation>
    </message>
    <message>
        <source>more than %1 are named.</source>
        <translation>列出的超过 %1 个。</translation>
    </message>
    <message>
        <source>makes more than %1 equations.</source>
        <translation>展开后超过 %1 个等式。</translation>
    </message>
    <message>
        <source>there is no table “%1”.</source>
        <translation>没有表“%1”。</translation>
    </message>
</context>
<context>
    <name>gongkai::CheckReader</name>
    <message>
        <source>“%1” is no cell of this form.</source>
        <translation>“%1”不是本表式的单元格。</translation>
    </message>
    <message>
        <source>“%1” is no figure for this cell.</source>
        <translation>“%1”不是该单元格可填的数。</translation>
    </message>
    <message>
        <source>this cell has a figure already.</source>
        <translation>该单元格已经有数了。</translation>
    </message>
    <message>
        <source>a ratio has one cell on each side.</source>
        <translation>比率校验的两边各有一个单元格。</translation>
    </message>
    <message>
        <source>is for errors only: warnings and hints always can be explained.</source>
        <translation>只用于错误级校验；警告和提示本来就可以说明。</translation>
    </message>
    <message>
        <source>the check has no instance “%1”.</source>
        <translation>该校验没有“%1”这一条。</translation>
    </message>
    <message>
        <source>is only for checks of the kind “equal”.</source>
        <translation>只用于 kind 为“equal”的勾稽关系。</translation>
    </message>
    <message>
        <source>begins with “text.”, which names a check of the prose.</source>
        <translation>不能以“text.”开头：这是文字核对的编号。</translation>
    </message>
    <message>
        <source>needs one cell of this year on each side, the left one with a whole factor above 1 or the right one with a factor below 1.</source>
        <translation>两边应各为一个本年单元格，左边的 factor 为大于1的整数，或右边的 factor 小于1。</translation>
    </message>
</context>
<context>
    <name>gongkai::CheckTemplate</name>
    <message>
        <source>must not be 0.</source>
        <translation>不能为0。</translation>
    </message>
    <message>
        <source>is only for figures of last year.</source>
        <translation>只能用于上年数。</translation>
    </message>
    <message>
        <source>names no cell.</source>
        <translation>没有写明单元格。</translation>
    </message>
    <message>
        <source>needs “%1”: a side with last year&apos;s figures or factors has no name of its own.</source>
        <translation>需要写明 %1：含上年数或倍数的一边没有现成的名称。</translation>
    </message>
    <message>
        <source>of a sum is one cell, the total.</source>
        <translation>合计校验的左边应为一个单元格，即合计数。</translation>
    </message>
    <message>
        <source>“%1” is no cell of this form.</source>
        <translation>“%1”不是本表式的单元格。</translation>
    </message>
    <message>
        <source>does not go together with “instances”.</source>
        <translation>不能与 instances 同时使用。</translation>
    </message>
    <message>
        <source>needs “%1”: the names of the summands are longer than %2 characters together.</source>
        <translation>缺少“%1”：各加数的名称连起来超过 %2 个字符。</translation>
    </message>
    <message>
        <source>a total cannot be one of its own parts.</source>
        <translation>合计不能又是自己的加数。</translation>
    </message>
    <message>
        <source>has too many decimals for the figures of “%1”: both together may have six. Write the inverse on the other side.</source>
        <translation>小数位数过多：与“%1”的小数位数合计不能超过六位。请改在另一边写倒数。</translation>
    </message>
</context>
<context>
    <name>gongkai::FormInspection</name>
    <message>
        <source>no valid JSON: a comma or a closing bracket is missing here or just before.</source>
        <translation>不是有效的 JSON：此处或前一行缺少逗号或右括号。</translation>
    </message>
    <message>
        <source>no valid JSON: a colon is missing behind the key.</source>
        <translation>不是有效的 JSON：键的后面缺少冒号。</translation>
    </message>
    <message>
        <source>no valid JSON: the closing quotation mark &quot; is missing.</source>
        <translation>不是有效的 JSON：缺少右引号 &quot;。</translation>
    </message>
    <message>
        <source>no valid JSON: a key in plain quotation marks &quot; or a closing bracket is missing, or a comma is too much.</source>
        <translation>不是有效的 JSON：缺少带英文引号 &quot; 的键或右括号，或者多了一个逗号。</translation>
    </message>
    <message>
        <source>no valid JSON: no value stands here; texts need plain quotation marks &quot;, and no comma may stand behind the last entry.</source>
        <translation>不是有效的 JSON：此处没有值；文字要加英文引号 &quot;，最后一项后面不能有逗号。</translation>
    </message>
    <message>
        <source>no valid JSON: something stands behind the last bracket.</source>
        <translation>不是有效的 JSON：最后一个括号后面还有内容。</translation>
    </message>
    <message>
        <source>no valid JSON: the file breaks off or is damaged here.</source>
        <translation>不是有效的 JSON：文件在此处中断或已损坏。</translation>
    </message>
    <message>
        <source>“%1” is no unit of money: 元, 千元, 万元, 百万元 or 亿元; other amounts are of the type “decimal”.</source>
        <translation>“%1”不是金额单位，金额单位为元、千元、万元、百万元或亿元；其他数量请用“decimal”类型。</translation>
    </message>
    <message>
        <source>there is no form “%1” here: what is taken over from it was not looked up.</source>
        <translation>这里没有表式“%1”，从它带入的内容没有核对。</translation>
    </message>
    <message>
        <source>holds amounts in different units against each other; give one of them a factor, as 10000 for 万元 beside 元.</source>
        <translation>把单位不同的金额放在一起比较；请给其中一方写上 factor，例如万元与元相比写 10000。</translation>
    </message>
    <message>
        <source>larger than %1 MB, this is not a form file.</source>
        <translation>文件超过 %1 MB，不是表式文件。</translation>
    </message>
    <message>
        <source>not in UTF-8 but GBK, UTF-16 or the like; open it in an editor and save it as UTF-8.</source>
        <translation>不是 UTF-8 编码（可能是 GBK 或 UTF-16）；请用编辑器打开，另存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>%1: line %2: </source>
        <translation>%1: 第%2行 </translation>
    </message>
</context>
<context>
    <name>gongkai::FormList</name>
    <message>
        <source>from %1</source>
        <translation>%1 年起</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Folder for forms: %1</source>
        <translation>表式文件夹：%1</translation>
    </message>
    <message>
        <source>Folder for forms: %1 (not there; make it to add forms)</source>
        <translation>表式文件夹：%1（还没有，要添加表式请先建立）</translation>
    </message>
    <message>
        <source>%1: used instead of the built-in form %2</source>
        <translation>%1：已采用，代替内置的表式%2</translation>
    </message>
    <message>
        <source>%1: used</source>
        <translation>%1：已采用</translation>
    </message>
</context>
<context>
    <name>gongkai::FormReader</name>
    <message>
        <source>must be “gongkai-form”.</source>
        <translation>应为“gongkai-form”。</translation>
    </message>
    <message>
        <source>must be 1; use a newer program.</source>
        <translation>应为1；其他版本请用新版程序打开。</translation>
    </message>
    <message>
        <source>the last year is before the first.</source>
        <translation>最后年度早于起始年度。</translation>
    </message>
    <message>
        <source>no sheet shows the cell “%1”.</source>
        <translation>印表上没有单元格“%1”。</translation>
    </message>
    <message>
        <source>needs “narrative” or “sheets”.</source>
        <translation>需要写明 narrative 或 sheets。</translation>
    </message>
    <message>
        <source>no section has the sheet “%1”.</source>
        <translation>没有一部分包含印表“%1”。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”重复了。</translation>
    </message>
    <message>
        <source>is longer than %1 characters.</source>
        <translation>超过 %1 个字符。</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>the tables have more than %1 cells.</source>
        <translation>各表的单元格合计超过 %1 个。</translation>
    </message>
    <message>
        <source>the checks make more than %1 equations.</source>
        <translation>各勾稽关系展开后超过 %1 个等式。</translation>
    </message>
    <message>
        <source>no label stands beside the figures of this row.</source>
        <translation>这一行的数字旁边没有印行名。</translation>
    </message>
    <message>
        <source>“%1” must begin with a–z and may hold a–z, 0–9 and “_” only.</source>
        <translation>“%1”须以小写字母 a–z 开头，只能含 a–z、0–9 和“_”。</translation>
    </message>
    <message>
        <source>%1 is no year from %2 to %3.</source>
        <translation>%1不是%2到%3之间的年份。</translation>
    </message>
    <message>
        <source>there is no sheet “%1”.</source>
        <translation>没有版面“%1”。</translation>
    </message>
    <message>
        <source>there is no cell “%1” in this form.</source>
        <translation>本表式没有单元格“%1”。</translation>
    </message>
    <message>
        <source>there is no row “%1”.</source>
        <translation>没有行“%1”。</translation>
    </message>
    <message>
        <source>“%1” may hold a–z, 0–9, “_” and “.” only.</source>
        <translation>“%1”只能含 a–z、0–9、“_”和“.”。</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1”应为以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>gongkai::JsonNode</name>
    <message>
        <source>must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺少此项，请补上。</translation>
    </message>
    <message>
        <source>checks and carry rules name more than %1 cells in all.</source>
        <translation>勾稽关系和结转规则引用的单元格合计超过 %1 个。</translation>
    </message>
    <message>
        <source>is longer than %1 characters.</source>
        <translation>超过 %1 个字符。</translation>
    </message>
    <message>
        <source>holds a character that cannot be printed.</source>
        <translation>含有不能打印的字符。</translation>
    </message>
    <message>
        <source>must be one line.</source>
        <translation>只能是一行。</translation>
    </message>
    <message>
        <source>has more than %1 entries.</source>
        <translation>超过 %1 项。</translation>
    </message>
    <message>
        <source>must be an object {…}, not %1.</source>
        <translation>应为对象 {…}，现为%1。</translation>
    </message>
    <message>
        <source>the key “%1” is not known here; known are: %2.</source>
        <translation>这里不能有“%1”这个键，请检查拼写；可以用的键有：%2。</translation>
    </message>
    <message>
        <source>must be a text in quotation marks, not %1.</source>
        <translation>应为带引号的文字，现为%1。</translation>
    </message>
    <message>
        <source>must be a whole number, not %1.</source>
        <translation>应为整数，现为%1。</translation>
    </message>
    <message>
        <source>must be at least 1, not %1.</source>
        <translation>应不小于1，现为%1。</translation>
    </message>
    <message>
        <source>must be a number, not %1.</source>
        <translation>应为数字，现为%1。</translation>
    </message>
    <message>
        <source>must be a number of at most %1 digits before and %2 behind the point.</source>
        <translation>应为数字，小数点前最多%1位，小数点后最多%2位。</translation>
    </message>
    <message>
        <source>must be true or false without quotation marks, not %1.</source>
        <translation>应为 true 或 false，不加引号，现为%1。</translation>
    </message>
    <message>
        <source>must be a list […], not %1.</source>
        <translation>应为列表 […]，现为%1。</translation>
    </message>
</context>
<context>
    <name>gongkai::LocalRowsReader</name>
    <message>
        <source>only one table may take rows a report adds.</source>
        <translation>只有一张表可以由报告自行加行。</translation>
    </message>
    <message>
        <source>the sheet “%1” has no column left for the label of a row a report adds.</source>
        <translation>版面“%1”没有多余的一列来放自行加行的行名。</translation>
    </message>
</context>
<context>
    <name>gongkai::SheetReader</name>
    <message>
        <source>a hole: nothing stands in column %1.</source>
        <translation>有空缺：第%1列没有单元格。</translation>
    </message>
    <message>
        <source>there is no cell “%1”.</source>
        <translation>没有单元格“%1”。</translation>
    </message>
    <message>
        <source>the cell “%1” stands on a sheet already.</source>
        <translation>单元格“%1”已经在印表上出现过。</translation>
    </message>
    <message>
        <source>there is no row “%1” with figures.</source>
        <translation>没有填数的行“%1”。</translation>
    </message>
    <message>
        <source>does not fit into the %1 columns of the sheet.</source>
        <translation>超出了印表的%1列。</translation>
    </message>
    <message>
        <source>reaches below the last row of the sheet.</source>
        <translation>超出了印表的最后一行。</translation>
    </message>
    <message>
        <source>crosses the border of the head or of the row labels.</source>
        <translation>跨过了表头或行标题的边界。</translation>
    </message>
    <message>
        <source>overlaps a cell from a row above.</source>
        <translation>与上面行的合并单元格重叠。</translation>
    </message>
    <message>
        <source>the shares must add up to 1.</source>
        <translation>各列宽度之和应为1。</translation>
    </message>
    <message>
        <source>must contain %1.</source>
        <translation>应包含 %1。</translation>
    </message>
    <message>
        <source>is not a number of rows of the sheet.</source>
        <translation>应在0与印表行数之间。</translation>
    </message>
    <message>
        <source>is not a number of columns of the sheet.</source>
        <translation>应在0与印表列数之间。</translation>
    </message>
    <message>
        <source>a figure cannot stand in the head or among the row labels.</source>
        <translation>数字不能放在表头或行名列中。</translation>
    </message>
    <message>
        <source>must be at least %1.</source>
        <translation>至少是 %1。</translation>
    </message>
    <message>
        <source>has more than %1 entries.</source>
        <translation>超过 %1 项。</translation>
    </message>
    <message>
        <source>the sheets have more than %1 rows × columns together.</source>
        <translation>各版面的行数乘列数合计超过 %1。</translation>
    </message>
    <message>
        <source>no figure stands on this sheet.</source>
        <translation>这个版面上没有数字。</translation>
    </message>
</context>
<context>
    <name>gongkai::TableReader</name>
    <message>
        <source>is only for money whose unit the form does not print.</source>
        <translation>只能用于表上没有印单位的金额列。</translation>
    </message>
    <message>
        <source>no row “%1” stands above.</source>
        <translation>上面没有“%1”这一行。</translation>
    </message>
    <message>
        <source>a heading takes no figures: it has neither type nor unit.</source>
        <translation>标题行不填数，不能有类型和单位。</translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>there is no row “%1”.</source>
        <translation>没有“%1”这一行。</translation>
    </message>
    <message>
        <source>needs “local_rows_allowed”: true.</source>
        <translation>需要同时写明 &quot;local_rows_allowed&quot;: true。</translation>
    </message>
    <message>
        <source>the names it stands in are longer than %1 characters together.</source>
        <translation>连同上级行名超过 %1 个字符。</translation>
    </message>
    <message>
        <source>“local_” and a number is kept for rows a report adds.</source>
        <translation>“local_”加数字的编号留给报告自行加的行。</translation>
    </message>
    <message>
        <source>has more than %1 entries.</source>
        <translation>超过 %1 项。</translation>
    </message>
    <message>
        <source>no row takes figures.</source>
        <translation>没有一行填数字。</translation>
    </message>
    <message>
        <source>is not for rows a report adds.</source>
        <translation>不能用于自行加的行。</translation>
    </message>
    <message>
        <source>is for “decimal” and “percent” only.</source>
        <translation>只用于“decimal”和“percent”类型。</translation>
    </message>
    <message>
        <source>is no number from 0 to %1.</source>
        <translation>应为0到%1之间的整数。</translation>
    </message>
</context>
</TS>
