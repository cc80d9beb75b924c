// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// form check, list, export, preview: for who writes a form file; and what comes of a form of one's
// own.
#include "tests/app/cli/cli_runner.h"

#include <QFile>

namespace gongkai {

class CliFormTest : public CliTest
{
protected:
    QByteArray form2021() const { return bytes(repositoryPath(u"resources/catalog/2021.json"_qs)); }

    QString drop(const QString& name, const QByteArray& content) const
    {
        return writeFile(u"forms/"_qs + name, content);
    }

    // The form of 2021 as one of 2027 whose fees are in 元.
    QByteArray next() const
    {
        QByteArray json = form2021();
        json.replace("\"id\": \"2021\"", "\"id\": \"2027\"");
        json.replace("\"years\": { \"first\": 2021 }", "\"years\": { \"first\": 2027 }");
        json.replace("\"year\": 2021", "\"year\": 2027");
        json.replace("\"label\": \"本年收费金额（单位：万元）\", \"unit\": \"万元\"",
                     "\"label\": \"本年收费金额（单位：元）\", \"unit\": \"元\"");
        json.replace("本年收费金额（单位：万元）", "本年收费金额（单位：元）");
        const qsizetype carry = json.indexOf("\"carry\": [") + 10;
        const qsizetype own = json.indexOf("{", carry);
        const QByteArray entry = json.sliced(own, json.indexOf("\"from\": \"2019\"") - own);
        return json.insert(carry, QByteArray(entry.first(entry.lastIndexOf("{")))
                                      .replace("\"from\": \"2021\"", "\"from\": \"2027\""));
    }
};

TEST_F(CliFormTest, AFormInOrderIsCounted)
{
    const ProgramRun run =
        cli({u"form"_qs, u"check"_qs, repositoryPath(u"resources/catalog/2021.json"_qs)});
    expectDone(run);
    EXPECT_EQ(run.out.count('\n'), 1) << run.out.constData();
    EXPECT_TRUE(run.outText().contains(u"200个单元格")) << run.out.constData();
}

TEST_F(CliFormTest, EveryFaultIsNamedWithLineAndPlace)
{
    QByteArray json = form2021();
    json.replace("\"title\": \"政府", "\"titel\": \"政府");
    json.replace("\"kind\": \"ratio\"", "\"kind\": \"rate\"");
    json.replace("\"from\": \"2014\"", "\"from\": \"2015\"");
    const ProgramRun run = cli({u"form"_qs, u"check"_qs, drop(u"2027.json"_qs, json)});
    EXPECT_EQ(run.exitCode, 2);
    const QString text = run.outText();
    EXPECT_TRUE(text.contains(u"2027.json: 第5行 /titel: ")) << run.out.constData();
    EXPECT_TRUE(text.contains(u"/title: 缺少此项")) << run.out.constData();
    EXPECT_TRUE(text.contains(u"/kind: “rate”应为以下之一：equal, ")) << run.out.constData();
    EXPECT_TRUE(text.endsWith(u"处错误。\n")) << run.out.constData();
}

TEST_F(CliFormTest, ExamplesAreRun)
{
    QByteArray json = form2021();
    const QByteArray piece = "\"requests.total.natural=";
    json.replace(json.indexOf(piece), piece.size(), "\"requests.total.natural=9");
    const ProgramRun run = cli({u"form"_qs, u"check"_qs, drop(u"2021.json"_qs, json)});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.outText().contains(u"/passing: 这个例子应当成立")) << run.out.constData();
}

// A row that is new belongs into the examples of the sums it is part of.
TEST_F(CliFormTest, AnExampleWithoutAFigureNamesItsCell)
{
    QByteArray json = form2021();
    const QByteArray piece = "\"requests.total.natural=";
    const qsizetype at = json.indexOf(piece);
    json.remove(at, json.indexOf(',', at) + 1 - at);
    const ProgramRun run = cli({u"form"_qs, u"check"_qs, drop(u"2021.json"_qs, json)});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.outText().contains(u"缺少 requests.total.natural 的数")) << run.out.constData();
}

TEST_F(CliFormTest, AFormThatIsNotKnownIsANote)
{
    QByteArray json = form2021();
    json.replace("\"from\": \"2014\"", "\"from\": \"2015\"");
    const ProgramRun run = cli({u"form"_qs, u"check"_qs, writeFile(u"a.json"_qs, json)});
    expectDone(run);
    EXPECT_TRUE(run.outText().startsWith(u"提醒：")) << run.out.constData();
    EXPECT_TRUE(run.outText().contains(u"没有表式“2015”")) << run.out.constData();
}

TEST_F(CliFormTest, WhatIsNotThereCannotBeRead)
{
    expectRefused(cli({u"form"_qs, u"check"_qs, path(u"none.json"_qs)}), 3, {u"none.json"_qs});
    expectRefused(cli({u"form"_qs, u"look"_qs}), 2, {u"look"_qs, u"preview"_qs});
    expectRefused(cli({u"form"_qs, u"check"_qs}), 2, {u"form check"_qs});
    expectRefused(cli({u"form"_qs, u"export"_qs, u"2020"_qs}), 2, {u"2020"_qs, u"2021"_qs});
}

TEST_F(CliFormTest, TheListSaysWhichFileIsUsedAndWhy)
{
    drop(u"a.json"_qs, next());
    drop(u"b.json"_qs, next() + '\n');
    drop(u"c.json"_qs, "{");
    drop(u"d.json.txt"_qs, next());
    const ProgramRun run = cli({u"form"_qs, u"list"_qs});
    EXPECT_EQ(run.exitCode, 0);
    const QString text = run.outText();
    EXPECT_TRUE(text.contains(u"2021\t2021 年起\t内置\t")) << run.out.constData();
    EXPECT_TRUE(text.contains(u"2027\t2027 年起\tb.json\t")) << run.out.constData();
    EXPECT_TRUE(text.contains(formsFolder())) << run.out.constData();
    EXPECT_TRUE(text.contains(u"a.json：没有采用，b.json也是表式2027")) << run.out.constData();
    EXPECT_TRUE(text.contains(u"b.json：已采用\n")) << run.out.constData();
    EXPECT_TRUE(text.contains(u"c.json: 第1行 不是有效的 JSON")) << run.out.constData();
    EXPECT_TRUE(text.contains(u"d.json.txt：没有读取")) << run.out.constData();
}

TEST_F(CliFormTest, AFormIsExportedByteForByte)
{
    const ProgramRun run = cli({u"form"_qs, u"export"_qs, u"2021"_qs});
    expectDone(run);
    EXPECT_EQ(run.out, form2021());
    const QString file = path(u"own.json"_qs);
    expectDone(cli({u"form"_qs, u"export"_qs, u"2021"_qs, u"-o"_qs, file}));
    EXPECT_EQ(bytes(file), form2021());
    expectRefused(cli({u"form"_qs, u"export"_qs, u"2021"_qs, u"-o"_qs, file}), 4, {u"--force"_qs});
}

TEST_F(CliFormTest, APreviewIsABlankReport)
{
    const QString source = writeFile(u"next.json"_qs, next());
    const QString target = path(u"blank.pdf"_qs);
    expectDone(cli({u"form"_qs, u"preview"_qs, source, u"-o"_qs, target}));
    EXPECT_TRUE(bytes(target).startsWith("%PDF-"));
    expectRefused(cli({u"form"_qs, u"preview"_qs, source}), 2, {u"-o"_qs});
    EXPECT_EQ(cli({u"form"_qs, u"preview"_qs, writeFile(u"bad.json"_qs, "{}"), u"-o"_qs,
                   path(u"bad.pdf"_qs)})
                  .exitCode,
              2);
    EXPECT_FALSE(QFile::exists(path(u"bad.pdf"_qs)));
}

// 984361元 is 98.4361 in a report that counts 万元 and 984361 in one that counts 元.
TEST_F(CliFormTest, MoneyIsInTheUnitOfItsForm)
{
    drop(u"2027.json"_qs, next());
    const QString last = path(u"2026.gkb"_qs);
    const QString file = path(u"2027.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year"_qs, u"2026"_qs, u"--agency"_qs, u"甲局"_qs, last}));
    expectDone(cli({u"new"_qs, u"--year"_qs, u"2027"_qs, u"--agency"_qs, u"甲局"_qs, file}));
    expectDone(cli({u"set"_qs, last, u"a20_8.fees.amount=984361元"_qs}));
    expectDone(cli({u"set"_qs, file, u"a20_8.fees.amount=98.4361万元"_qs}));
    EXPECT_EQ(figure(last, u"a20_8.fees.amount"_qs), u"98.4361"_qs);
    EXPECT_EQ(figure(file, u"a20_8.fees.amount"_qs), u"984361"_qs);

    // Last year's is taken over in this year's unit: nothing has jumped.
    expectDone(cli({u"carry"_qs, last, file}));
    const ProgramRun years = cli({u"compare-years"_qs, file, u"--json"_qs});
    EXPECT_TRUE(years.out.contains("\"last\": \"984361\"")) << years.out.right(900).constData();

    // What is printed is read back by its label, “（单位：元）”.
    for (const QString& kind : {u"docx"_qs, u"html"_qs, u"xlsx"_qs}) {
        const QString target = path(u"out."_qs + kind);
        expectExported(cli({u"export"_qs, file, u"--to"_qs, kind, u"-o"_qs, target}));
        const QString back = path(kind + u".gkb"_qs);
        EXPECT_EQ(
            cli({u"import"_qs, target, back, u"--form"_qs, u"2027"_qs, u"--year"_qs, u"2027"_qs})
                .exitCode,
            0);
        EXPECT_EQ(figure(back, u"a20_8.fees.amount"_qs), u"984361"_qs) << qPrintable(kind);
    }
}

TEST_F(CliFormTest, AFigureMayBeWrittenWithTheUnitOfItsCell)
{
    QByteArray json = form2021();
    json.replace("\"id\": \"issued\", \"label\"",
                 "\"id\": \"issued\", \"unit\": \"人年\", \"label\"");
    json.replace("\"id\": \"repealed\", \"label\"",
                 "\"id\": \"repealed\", \"type\": \"decimal\", \"places\": 2, \"label\"");
    drop(u"2021.json"_qs, json);
    const QString file = path(u"2022.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year"_qs, u"2022"_qs, u"--agency"_qs, u"甲局"_qs, file}));
    expectDone(cli({u"set"_qs, file, u"a20_1.rules.issued=3人年"_qs}));
    expectDone(cli({u"set"_qs, file, u"a20_1.rules.repealed=1.25"_qs}));
    EXPECT_EQ(figure(file, u"a20_1.rules.issued"_qs), u"3"_qs);
    EXPECT_EQ(figure(file, u"a20_1.rules.repealed"_qs), u"1.25"_qs);
    expectRefused(cli({u"set"_qs, file, u"a20_1.rules.repealed=1.255"_qs}), 2, {u"2 位小数"_qs});
    EXPECT_EQ(figure(file, u"a20_1.rules.repealed"_qs), u"1.25"_qs);
}

} // namespace gongkai
