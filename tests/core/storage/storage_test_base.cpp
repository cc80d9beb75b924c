// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storage_test_base.h"

#include "core/catalog/catalog.h"
#include "core/report/field_json.h"
#include "core/storage/connection.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTimeZone>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// A small form, for speed: two tables, one of which takes local rows.
FormPtr smallForm()
{
    static const FormPtr form = [] {
        QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/catalog/fourth.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto loaded = loadForm(file.readAll(), file.fileName());
        EXPECT_TRUE(loaded);
        return *loaded;
    }();
    return form;
}

CellId cell(QStringView text)
{
    return *CellId::fromString(text);
}

} // namespace

QString StorageTest::folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/gongkai-XXXXXX"_L1;
}

ReportFile::OpenOptions StorageTest::options(ReportFile::Mode mode)
{
    const auto clock = [] { return QDateTime({2025, 1, 15}, {9, 30}, QTimeZone(8 * 3600)); };
    return {mode, clock, {u"王芳"_s, u"PC-01"_s, QCoreApplication::applicationPid()}, false};
}

Report StorageTest::emptyReport()
{
    return {smallForm(), 2031, u"示例区人民政府"_s};
}

Report StorageTest::fullReport()
{
    Report report = emptyReport();
    const std::map<CellId, Figure> figures{{cell(u"visits.old.spring"), Figure(Decimal(0))}};
    const LastYear last{u"2030"_s, 2030, u"2030.gkb"_s, figures};
    const Origin origin{u"2030.gkb"_s, u"cost.rent.amount"_s, u"2031-01-15T09:30:00+08:00"_s, false,
                        u"242523110.82元"_s};
    const Explanation explanation{u"visits.sum"_s, u"all"_s, figures, u"含往年来访。"_s};
    const std::vector<LocalRow> rows{{u"local_1"_s, u"rent"_s, u"水电费"_s, u"万元"_s}};
    const Operation fill{
        u"import"_s,
        {{{FieldKind::Meta, u"title"_s}, {}, u"示例区2031年度报告"_s},
         {{FieldKind::Meta, u"local_rows"_s}, {}, toFieldText(rows)},
         {{FieldKind::Meta, u"last_local"_s}, {}, u"1"_s},
         {{FieldKind::Agency, u"level"_s}, {}, u"county"_s},
         {FieldKey::cell(cell(u"visits.old.spring")), {}, u"0"_s},
         {FieldKey::cell(cell(u"visits.old.autumn")), {}, u"/"_s},
         {FieldKey::cell(cell(u"cost.rent.amount")), {}, u"24252.311082"_s},
         {FieldKey::cell(cell(u"cost.local_1.amount")), {}, u"999999999999.999999"_s},
         {{FieldKind::Narrative, u"summary"_s}, {}, u"第一段“引号”\\\"'。\n第二段𠮷。"_s},
         {{FieldKind::Cover, u"issue_date"_s}, {}, u"2032-01-20"_s},
         {{FieldKind::Signoff, u"head"_s}, {}, u"张三"_s},
         {{FieldKind::LastYear, {}}, {}, toFieldText(last)},
         {{FieldKind::Origin, u"cost.rent.amount"_s}, {}, toFieldText(origin)},
         {{FieldKind::Explanation, u"visits.sum/all"_s}, {}, toFieldText(explanation)},
         {{FieldKind::Override, {}}, {}, toFieldText(Override{u"上级要求"_s, u"李四"_s, {}})}}};
    const auto filled = report.apply(fill);
    EXPECT_TRUE(filled) << filled.error().message.toStdString();
    return report;
}

Operation StorageTest::typed(const Report& report, const QString& id, const QString& figure)
{
    const FieldKey key = FieldKey::cell(cell(id));
    return {u"set"_s, {{key, report.field(key), figure}}};
}

void StorageTest::type(ReportFile& file, const QString& id, const QString& figure)
{
    const auto done = file.append(typed(file.report(), id, figure), 0);
    EXPECT_TRUE(done) << done.error().message.toStdString() << done.error().detail.toStdString();
}

StorageTest::FilePtr StorageTest::create(const QString& file, const Report& report) const
{
    auto made = ReportFile::create(file, report, options());
    EXPECT_TRUE(made) << made.error().message.toStdString() << made.error().detail.toStdString();
    return made ? *std::move(made) : nullptr;
}

StorageTest::FilePtr StorageTest::open(const QString& file, ReportFile::Mode mode) const
{
    auto opened = ReportFile::open(file, options(mode));
    EXPECT_TRUE(opened) << opened.error().message.toStdString()
                        << opened.error().detail.toStdString();
    return opened ? *std::move(opened) : nullptr;
}

Error StorageTest::errorOf(const QString& file, ReportFile::Mode mode) const
{
    const auto opened = ReportFile::open(file, options(mode));
    EXPECT_FALSE(opened) << file.toStdString();
    return opened ? Error() : opened.error();
}

Result<int> StorageTest::readFileVersion(const QString& file)
{
    return gongkai::readFileVersion(reportKind(), file);
}

FolderState StorageTest::folderState() const
{
    FolderState state;
    const QDir folder(m_folder.path());
    for (const QFileInfo& info :
         folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        state[info.fileName()] = {info.isFile() ? bytesOf(info.filePath()) : QByteArray(),
                                  info.lastModified().toMSecsSinceEpoch()};
    return state;
}

QByteArray StorageTest::bytesOf(const QString& file)
{
    QFile source(file);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << file.toStdString();
    return source.readAll();
}

void StorageTest::writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    ASSERT_TRUE(target.open(QIODevice::WriteOnly)) << file.toStdString();
    ASSERT_EQ(target.write(bytes), bytes.size());
}

void StorageTest::runSql(const QString& file, const QByteArray& sql)
{
    EXPECT_EQ(sqlResult(file, sql), "") << sql.constData();
}

std::string StorageTest::sqlResult(const QString& file, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    EXPECT_EQ(sqlite3_open(file.toUtf8().constData(), &handle), SQLITE_OK);
    char* message = nullptr;
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    const std::string result = message ? message : "";
    sqlite3_free(message);
    sqlite3_close(handle);
    return result;
}

std::vector<std::string> StorageTest::dump(const QString& file)
{
    std::vector<std::string> lines;
    const auto connection = Connection::open(file, Connection::Access::Read);
    EXPECT_TRUE(connection);
    const auto add = [&](const QByteArray& sql) {
        lines.push_back(sql.toStdString());
        const auto take = [&](const QByteArray& row) { lines.push_back(row.toStdString()); };
        EXPECT_TRUE((*connection)->selectJoined(sql.constData(), take)) << sql.constData();
    };
    for (const char* setting :
         {"application_id", "user_version", "page_size", "journal_mode", "encoding", "auto_vacuum"})
        add(QByteArray("PRAGMA ") + setting);
    add("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
    const auto tables = (*connection)
                            ->select(u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                     "ORDER BY name"_s);
    EXPECT_TRUE(tables);
    for (const QVariantList& table : *tables)
        add("SELECT * FROM " + table.front().toByteArray() + " ORDER BY 1, 2");
    return lines;
}

#ifdef Q_OS_UNIX
constexpr uid_t nobody = 65534;

AsOrdinaryUser::AsOrdinaryUser() : m_wasRoot(::geteuid() == 0)
{
    if (m_wasRoot) {
        EXPECT_EQ(::seteuid(nobody), 0);
    }
}

AsOrdinaryUser::~AsOrdinaryUser()
{
    if (m_wasRoot) {
        EXPECT_EQ(::seteuid(0), 0);
    }
}
#endif

qint64 deadProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--gtest_list_tests"_s});
    EXPECT_TRUE(process.waitForStarted());
    const qint64 pid = process.processId();
    EXPECT_TRUE(process.waitForFinished(-1));
    return pid;
}

} // namespace gongkai
