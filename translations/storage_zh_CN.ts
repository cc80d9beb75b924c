<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>gongkai::Storage</name>
    <message>
        <source>The history of this file is damaged; it cannot go back to this state.</source>
        <translation>这个文件的修改历史已损坏，无法回到此时的状态。</translation>
    </message>
    <message>
        <source>There is no such act in the history.</source>
        <translation>修改历史中没有这一步。</translation>
    </message>
    <message>
        <source>“%1” is not there; was it moved, renamed or deleted?</source>
        <translation>找不到“%1”，请确认它没有被移动、改名或删除。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; is the share away, or may you not read it?</source>
        <translation>无法读取“%1”，请检查网络共享是否连通、是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is; no backup lies beside it, open it in the window to rebuild it from its log into a new file, or fetch a copy from elsewhere.</source>
        <translation>“%1”已损坏，程序没有改动它；旁边没有备份，请在窗口中打开它，按其中的操作记录重建为新文件，或从别处找回一份副本。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is; open it in the window to rebuild it from its log into a new file, or open the backup “%2” beside it.</source>
        <translation>“%1”已损坏，程序没有改动它；请在窗口中打开它，按其中的操作记录重建为新文件，或打开同一文件夹里的备份“%2”。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program and was left as it is; install that version to open it.</source>
        <translation>“%1”由更新版本的程序写成，没有改动它；请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; close it there and try again.</source>
        <translation>“%1”正被其他程序使用，请在那边关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on %3 since %4; ask them to close it.</source>
        <translation>“%1”自%4起正由“%2”在计算机“%3”上编辑，请对方先关闭它。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; save it under another name to change it.</source>
        <translation>“%1”以只读方式打开；如需修改，请另存为其他文件。</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name or allow replacing it.</source>
        <translation>“%1”已存在，请换一个文件名或确认替换。</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or a pipe and was left as it is; choose another name.</source>
        <translation>“%1”是文件夹、设备或管道，没有动它，请换一个文件名。</translation>
    </message>
    <message>
        <source>“%1” is not a Gongkai report; choose a .gkb file.</source>
        <translation>“%1”不是本程序的报告文件，请选择 .gkb 文件。</translation>
    </message>
    <message>
        <source>“%1” is not a Gongkai register; choose a .gkr file.</source>
        <translation>“%1”不是本程序的台账文件，请选择 .gkr 文件。</translation>
    </message>
    <message>
        <source>The path “%1” is too long; choose a shorter name or folder.</source>
        <translation>路径“%1”过长，请改用较短的文件名或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is left over from an earlier file and would damage the new one; move it away or choose another name.</source>
        <translation>“%1”是以前的文件遗留的，会损坏新文件；请把它移走，或换一个文件名。</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be written, so nothing was changed; is the disk full or the folder read-only?</source>
        <translation>无法写入备份“%1”，因此没有作任何改动；请检查磁盘是否已满、文件夹是否只读。</translation>
    </message>
    <message>
        <source>The form inside “%1” cannot be used by this version: %2</source>
        <translation>本版本不能使用“%1”内的表样：%2</translation>
    </message>
    <message>
        <source>This text has a character that cannot be kept in “%1”; delete it.</source>
        <translation>文字中有无法存入“%1”的字符，请删去。</translation>
    </message>
    <message>
        <source>“%1” has another last step than this one; close it and open it again.</source>
        <translation>“%1”的最后一步操作已不是这一步，请关闭后重新打开。</translation>
    </message>
    <message>
        <source>“%1” was taken over by %2 on %3 and is left to them; save it under another name.</source>
        <translation>“%1”已被“%2”在计算机“%3”上接管，程序不再写入这个文件；请另存到别处。</translation>
    </message>
    <message>
        <source>“%1” was changed or replaced by another program while it was open and was left as it is; save it under another name.</source>
        <translation>“%1”在打开期间被其他程序改动或替换，程序没有动它；请另存到别处。</translation>
    </message>
    <message>
        <source>“%1” is not there any more; was it moved, renamed or deleted, or is the share away?</source>
        <translation>“%1”已经不在原处，请确认它没有被移动、改名或删除，共享文件夹没有断开。</translation>
    </message>
    <message>
        <source>“%1” is the open file itself; choose another name.</source>
        <translation>“%1”就是正在打开的文件本身，请换一个文件名。</translation>
    </message>
    <message>
        <source>“%1” was not written, because the disk is full; make room there, or save to another disk.</source>
        <translation>“%1”没有写入，因为磁盘已满，请腾出空间，或者保存到别的磁盘。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; is the share away, the folder read-only, or the disk broken?</source>
        <translation>“%1”写不进去，请确认共享文件夹连得上、文件夹不是只读、磁盘没有故障。</translation>
    </message>
    <message>
        <source>“%1” still belongs to “%2”, which would be replaced; open that file once, or choose another name.</source>
        <translation>“%1”还属于将被替换的“%2”，请先打开那个文件一次，或者另取一个文件名。</translation>
    </message>
    <message>
        <source>“%1” lies where only a short-lived file of this program may lie, and is none; nothing was changed, move it away and try again.</source>
        <translation>“%1”占了本程序临时文件的位置，却不是这样的文件；程序没有改动任何文件，请把它移走后再试。</translation>
    </message>
    <message>
        <source>“%1” was left half written, and there is no room to look at it; make room in the folder for temporary files and try again.</source>
        <translation>“%1”上次没有写完，而临时文件夹里没有空间检查它，请在临时文件夹腾出空间后再试。</translation>
    </message>
    <message>
        <source>A change to “%1” was not written whole; shown is what it was before that change, which “%2” beside it leads back to.</source>
        <translation>“%1”有一处改动没有写完，现在显示的是这处改动之前的内容（依据旁边的“%2”）。</translation>
    </message>
    <message>
        <source>“%1” is shown as it is; “%2” beside it is of no use to it and was not used.</source>
        <translation>“%1”按原样显示；旁边的“%2”对它没有用处，没有使用。</translation>
    </message>
    <message>
        <source>A change to “%1” was not written whole and was taken back; what lay there was kept as “%2” and “%3”.</source>
        <translation>“%1”有一处改动没有写完，已经撤回；原来的文件保留为“%2”和“%3”。</translation>
    </message>
    <message>
        <source>“%1” is whole as it is; what a program left beside it was not used and was kept as “%2”.</source>
        <translation>“%1”本身完整；旁边遗留的日志文件没有使用，保留为“%2”。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>an unnamed computer</source>
        <translation>一台未具名的计算机</translation>
    </message>
    <message>
        <source>“%1” has a lock that does not say whose it is; a program that crashed may have left it. If nobody is editing it, delete “%2” beside it.</source>
        <translation>“%1”旁的锁文件没有写明是谁，可能是程序异常退出时留下的；确认没有人在编辑后，请删除同一文件夹里的“%2”。</translation>
    </message>
    <message>
        <source>“%1” has been locked by %2 on %3 since %4, by a program that does not run on this computer any more. If nobody is editing it on another computer of this name, delete “%5” beside it.</source>
        <translation>“%1”自 %4 起由 %2 在计算机 %3 上锁定，但本机上那个程序已不在运行；确认没有人在另一台同名计算机上编辑后，请删除同一文件夹里的“%5”。</translation>
    </message>
    <message>
        <source>“%1” can only be read: the folder or the file is read-only, or the disk is full; copy it to a folder you may write to.</source>
        <translation>“%1”只能以只读方式打开：文件夹或文件是只读的，或磁盘已满；请把它复制到可以写入的文件夹。</translation>
    </message>
    <message>
        <source>“%1” can only be read: “%2” beside it, where its lock would be, is no lock; move that away and open it again.</source>
        <translation>“%1”只能以只读方式打开：旁边占着锁文件位置的“%2”不是锁文件，请移走它后重新打开。</translation>
    </message>
    <message>
        <source>“%1” has no backup %2; look at the folder for the backups it has.</source>
        <translation>“%1”没有第 %2 份备份，请查看同一文件夹里有哪些备份。</translation>
    </message>
    <message>
        <source>“%1” is a name for a lock, a backup or a journal; choose another one.</source>
        <translation>“%1”是锁文件、备份或日志所用的名称，请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, because it has a second name (a hard link), through which it could be damaged; copy it and open the copy.</source>
        <translation>“%1”只能以只读方式打开，因为它还有另一个名字（硬链接），修改可能损坏文件；请复制一份，打开副本。</translation>
    </message>
    <message>
        <source>“%1” was damaged by another program while it was open and was left as it is; save it under another name.</source>
        <translation>“%1”在打开期间被其他程序损坏，程序没有动它；请另存到别处。</translation>
    </message>
    <message>
        <source>“%1” has the name of a backup and is no file, so nothing was changed; move it away and try again.</source>
        <translation>“%1”用了备份的名字却不是文件，所以没有改动任何内容；请把它移走后重试。</translation>
    </message>
    <message>
        <source>“%1” is a backup of “%2” and can only be read; to go back to it, choose “Restore a backup” in the window or run gongkai-cli restore.</source>
        <translation>“%1”是“%2”的备份，只能查看；要恢复到它，请在窗口中选“恢复备份”，或运行 gongkai-cli restore。</translation>
    </message>
    <message>
        <source>“%1” is there and would be replaced, but cannot be copied aside first; nothing was changed, choose another name.</source>
        <translation>“%1”已经存在，替换前无法把它另存一份；程序没有改动任何文件，请换一个名称。</translation>
    </message>
    <message>
        <source>What lay at “%1” could not be opened and was kept as “%2” before it was replaced.</source>
        <translation>“%1”处原有的文件打不开，替换前已另存为“%2”。</translation>
    </message>
</context>
</TS>
