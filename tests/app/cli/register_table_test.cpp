// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register import and export.
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class CliRegisterTableTest : public CliTest
{
protected:
    CliRegisterTableTest() { make(m_file); }

    void make(const QString& file) const
    {
        expectDone(cli({u"register"_s, u"new"_s, u"--agency=示例区人民政府"_s, file}));
    }
    ProgramRun import(const QString& source, const QStringList& more = {}) const
    {
        return cli(QStringList{u"register"_s, u"import"_s, m_file, source} + more);
    }
    ProgramRun exported(const QString& target, const QStringList& more = {}) const
    {
        return cli(QStringList{u"register"_s, u"export"_s, m_file, u"-o"_s, target} + more);
    }
    QByteArray listed(const QString& file) const
    {
        return cli({u"register"_s, u"list"_s, file, u"--json"_s, u"--with-persons"_s,
                    u"--on=2026-12-31"_s})
            .out;
    }

    const QString m_file = path(u"台账.gkr"_s);
    const QString m_list = writeFile(
        u"列表.csv"_s, "序号,登记编号,申请人姓名,申请人类别,申请方式,收到日期,答复日期,"
                       "答复结果,文号,备注\n"
                       "1,示1号,张三,公民,网上,2026.3.2,2026/3/20,信息不存在,示〔2026〕9号,\n"
                       "2,示2号,李四,法人,当面,2026-3-2,,,,\n"
                       "3,2026-0008,王五,自然人,现场,2026年3月3日,,,,急\n");
};

TEST_F(CliRegisterTableTest, RowsAreTakenOrListed)
{
    const QByteArray before = bytes(m_file);
    const ProgramRun tried = import(m_list, {u"--dry-run"_s});
    EXPECT_EQ(tried.exitCode, 0);
    const ProgramRun strict = import(m_list, {u"--strict"_s, u"--report=json"_s});
    EXPECT_EQ(strict.exitCode, 3);
    EXPECT_EQ(bytes(m_file), before);
    const QByteArray json = strict.error.left(strict.error.lastIndexOf("}\n") + 1);
    const QJsonObject report = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(report[u"left"_s].toArray()[0].toObject()[u"row"_s], 3);
    EXPECT_EQ(report[u"columns"_s].toArray().size(), 10);
    const ProgramRun done = import(m_list);
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_EQ(done.out, tried.out);
    EXPECT_EQ(done.outText(), u"2026-0001\n2026-0008\n"_s);
    for (const QString& said : {u"“备注”列：不认得"_s, u"第3行"_s, u"“法人”"_s})
        EXPECT_TRUE(done.errorText().contains(said)) << qPrintable(said);
    EXPECT_FALSE(done.errorText().contains(u"李四"_s)); // nobody is named
    const QByteArray once = bytes(m_file);
    EXPECT_EQ(import(m_list).exitCode, 3); // nothing new
    EXPECT_EQ(bytes(m_file), once);
}

TEST_F(CliRegisterTableTest, WhatIsNoListIsRefused)
{
    const QByteArray before = bytes(m_file);
    expectRefused(import(path(u"none.csv"_s)), 3, {u"none.csv"_s});
    expectRefused(import(m_file), 3, {m_file});
    expectRefused(import(writeFile(u"a.csv"_s, "a,b\n1,2\n")), 2, {u"登记号"_s});
    expectRefused(import(writeFile(u"a.json"_s, "{\"a\": 1}")), 3, {u"a.json"_s});
    expectRefused(import(writeFile(u"e.csv"_s, {})), 3, {u"e.csv"_s});
    expectRefused(import(m_list, {u"--report=xml"_s}), 2, {u"xml"_s});
    expectRefused(import(m_list, {u"counter"_s}), 2, {u"counter"_s});
    EXPECT_EQ(bytes(m_file), before);
}

TEST_F(CliRegisterTableTest, AWorkbookHasPersonsOnlyWhenAskedAndComesBack)
{
    ASSERT_EQ(import(m_list).exitCode, 0);
    const QString bare = path(u"无个人.xlsx"_s);
    const QString full = path(u"全.xlsx"_s);
    expectDone(exported(bare, {u"--on=2026-12-31"_s}));
    expectDone(exported(full, {u"--with-persons"_s, u"--on=2026-12-31"_s}));
    expectRefused(exported(full), 4, {full, u"--force"_s});
    expectDone(exported(full, {u"--with-persons"_s, u"--force"_s, u"--on=2026-12-31"_s}));
    expectRefused(exported(m_file, {u"--force"_s}), 4, {m_file});
    expectRefused(cli({u"register"_s, u"export"_s, m_file}), 2, {u"-o"_s});
    EXPECT_EQ(exported(u"-"_s, {u"--on=2026-12-31"_s}).out, bytes(bare)); // the same again

    const auto read = [&](const QString& book) {
        const QString copy = path(u"c.gkr"_s);
        QFile::remove(copy);
        make(copy);
        EXPECT_EQ(cli({u"register"_s, u"import"_s, copy, book}).exitCode, 0);
        return listed(copy);
    };
    EXPECT_EQ(read(full), listed(m_file));
    EXPECT_TRUE(read(full).contains("张三"));
    EXPECT_FALSE(read(bare).contains("张三"));
    EXPECT_TRUE(read(bare).contains("unable_not_held"));
}

} // namespace
} // namespace gongkai
