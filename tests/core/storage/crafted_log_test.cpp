// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/editor.h"
#include "tests/core/storage/made_up_log.h"
#include "tests/core/storage/storage_test_base.h"

#include <random>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Fields = std::map<FieldKey, QString>;

// Logs whose digests are right and whose operations are what a stranger thought of.
class CraftedLogTest : public StorageTest
{
protected:
    // As far as the table `field` goes: each change is what it says.
    void add(const Operation& operation, qint64 reverts = 0)
    {
        for (const Change& change : operation.changes) {
            const QString text = m_fields[change.key];
            m_fields[change.key] = change.appliedTo(text).value_or(change.after);
        }
        m_log.push_back(entryAfter(m_log, m_form, operation, reverts));
    }

    void begin(const Report& report)
    {
        m_log.clear();
        m_fields.clear();
        Operation create{u"create"_s, {}};
        for (const auto& [key, value] : report.fields())
            create.changes.push_back({key, {}, value});
        add(create);
    }

    void write()
    {
        std::erase_if(m_fields, [](const auto& field) { return field.second.isEmpty(); });
        writeCrafted(path(), m_form, m_log, m_fields);
    }

    std::string refusal()
    {
        write();
        return errorOf(path()).detail.toStdString();
    }

    // Both ends, every step of which must be possible.
    void walk()
    {
        const FilePtr file = open(path());
        ReportEditor editor(*file);
        for (int round = 0; round < 2; ++round) {
            while (editor.canUndo()) {
                const auto done = editor.undo();
                ASSERT_TRUE(done) << done.error().message.toStdString();
            }
            while (editor.canRedo()) {
                const auto done = editor.redo();
                ASSERT_TRUE(done) << done.error().message.toStdString();
            }
        }
        EXPECT_EQ(open(path(), ReportFile::Mode::Read)->report(), file->report());
    }

    const Form m_form = emptyReport().form();
    StoredLog m_log;
    Fields m_fields;
};

FieldKey cell(const QString& id)
{
    return {FieldKind::Cell, id};
}

// SQLite makes none of these; whoever writes the bytes can. A trigger that swallows an operation,
// or an index that is as large as one likes when the file is looked through.
TEST_F(CraftedLogTest, NoTriggerOrIndexHidesBehindANameOfSqlites)
{
    const auto add = [](const QByteArray& row) -> QByteArray {
        return "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES (" + row + ")";
    };
    for (const QByteArray& sql :
         {add("'trigger', 'sqlite_x', 'operation', 0, 'CREATE TRIGGER sqlite_x BEFORE INSERT ON "
              "operation BEGIN SELECT RAISE(IGNORE); END'"),
          add("'trigger', 'field', 'operation', 0, 'CREATE TRIGGER field AFTER INSERT ON operation "
              "BEGIN DELETE FROM field; END'"),
          QByteArray("CREATE INDEX i ON operation(length(hex(zeroblob(10)))); "
                     "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_i', sql "
                     "= 'CREATE INDEX sqlite_i ON operation(length(hex(zeroblob(490000000))))' "
                     "WHERE name = 'i'")}) {
        const QString file = path(u"made.gkb"_s);
        QFile::remove(file);
        create(file, emptyReport()).reset();
        runSql(file, sql);
        const QByteArray before = bytesOf(file);
        EXPECT_EQ(errorOf(file).code, ErrorCode::Corrupt) << sql.constData();
        EXPECT_EQ(bytesOf(file), before);
    }
}

TEST_F(CraftedLogTest, AnEmptyValueOfAFieldTheFormDoesNotHaveIsRefused)
{
    for (const FieldKey& key :
         {cell({}), cell(u"nonsense"_s), cell(u"visits.old.winter"_s),
          FieldKey{FieldKind::Meta, {}}, FieldKey{FieldKind::Agency, u"mood"_s},
          FieldKey{FieldKind::Narrative, u"poem"_s}, FieldKey{FieldKind::Cover, u"x"_s},
          FieldKey{FieldKind::Signoff, u"x"_s}, FieldKey{FieldKind::LastYear, u"x"_s},
          FieldKey{FieldKind::Origin, u"x"_s}, FieldKey{FieldKind::Explanation, u"x"_s},
          FieldKey{FieldKind::Explanation, u"x/y"_s}, FieldKey{FieldKind::Override, u"x"_s}}) {
        begin(emptyReport());
        add({u"set"_s, {{key, {}, {}}}});
        EXPECT_TRUE(refusal().starts_with("operation 2: ")) << key.id.toStdString();
    }
}

TEST_F(CraftedLogTest, AFieldThatWasWrongForAWhileIsRefused)
{
    begin(emptyReport());
    add({u"set"_s, {{cell(u"nonsense"_s), {}, u"1"_s}}});
    add({u"set"_s, {{cell(u"nonsense"_s), u"1"_s, {}}}});
    EXPECT_TRUE(refusal().starts_with("operation 2: "));
    begin(emptyReport());
    add({u"set"_s, {{cell(u"visits.old.spring"_s), {}, u"1.5"_s}}});
    add({u"set"_s, {{cell(u"visits.old.spring"_s), u"1.5"_s, u"1"_s}}});
    EXPECT_TRUE(refusal().starts_with("operation 2: "));
}

TEST_F(CraftedLogTest, AnUndoThatDoesSomethingElseIsRefused)
{
    const FieldKey key = cell(u"visits.old.spring"_s);
    begin(emptyReport());
    add({u"set"_s, {{key, {}, u"1"_s}}});
    add({u"undo"_s, {{key, u"1"_s, u"2"_s}}}, 2);
    EXPECT_EQ(refusal(), "operation 3 takes back another one");
    begin(emptyReport());
    add({u"set"_s, {{key, {}, u"1"_s}}});
    add({u"undo"_s, {{key, u"1"_s, {}}}}, 2);
    add({u"redo"_s, {{key, {}, u"3"_s}}}, 2);
    EXPECT_EQ(refusal(), "operation 4 takes back another one");
    begin(emptyReport());
    add({u"undo"_s, {{key, {}, {}}}}, 1);
    EXPECT_EQ(refusal(), "operation 2 takes back another one");
    for (const qint64 reverts : {-1, 3, 99}) {
        begin(emptyReport());
        add({u"undo"_s, {{key, {}, {}}}}, reverts);
        EXPECT_EQ(refusal(), "operation 2 takes back another one");
    }
}

TEST_F(CraftedLogTest, AReportWithoutAYearOrAnAgencyIsRefused)
{
    m_fields.clear();
    add({u"create"_s, {{{FieldKind::Meta, u"year"_s}, {}, u"2031"_s}}});
    EXPECT_EQ(refusal(), "a field is missing");
}

TEST_F(CraftedLogTest, ARowIsNotTakenAwayFromUnderItsFigures)
{
    begin(fullReport());
    const FieldKey rows{FieldKind::Meta, u"local_rows"_s};
    add({u"local_row"_s, {{rows, fullReport().field(rows), {}}}});
    EXPECT_TRUE(refusal().starts_with("operation 2: "));
}

TEST_F(CraftedLogTest, WhateverOpensCanBeUndoneAndDoneAgainToBothEnds)
{
    std::minstd_rand random(31);
    const auto pick = [&](const auto& list) {
        return list[static_cast<size_t>(random()) % std::size(list)];
    };
    const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
    const FieldKey prose{FieldKind::Narrative, u"summary"_s};
    const FieldKey rows{FieldKind::Meta, u"local_rows"_s};
    const std::vector<std::pair<FieldKey, std::vector<QString>>> likely{
        {cell(u"visits.old.spring"_s), {{}, u"0"_s, u"/"_s, u"12"_s}},
        {cell(u"cost.rent.amount"_s), {{}, u"0.5"_s, u"7"_s}},
        {cell(u"cost.local_1.amount"_s), {{}, u"3"_s}},
        {rows, {{}, fullReport().field(rows)}},
        {{FieldKind::Meta, u"last_local"_s}, {{}, u"1"_s}},
        {{FieldKind::Agency, u"name"_s}, {u"甲局"_s, u"乙局"_s}},
        {prose, {{}, u"一"_s, u"二𠮷三"_s}}};
    const std::vector<FieldKey> odd{cell({}),
                                    cell(u"x"_s),
                                    {FieldKind::Meta, u"year"_s},
                                    {},
                                    {FieldKind::Agency, u"name"_s},
                                    {FieldKind::Origin, u"visits.old.spring"_s}};
    const std::vector<QString> oddValues{{}, u"-1"_s, u"x\n"_s, u"[]"_s, u"{}"_s, u"\x7f"_s};

    const auto someChange = [&]() -> Change {
        if (chance(4)) {
            const FieldKey key = pick(odd);
            return {key, m_fields[key], pick(oddValues)};
        }
        if (chance(25) && !m_fields[prose].isEmpty()) {
            const QString text = m_fields[prose];
            const auto at = static_cast<qsizetype>(random() % (unsigned(text.size()) + 1));
            const auto length = static_cast<qsizetype>(random() % (unsigned(text.size() - at) + 1));
            const Change part{prose, text.sliced(at, length), chance(50) ? u"𠮷"_s : QString(), at};
            if (QStringView(part.before).isValidUtf16() && part.appliedTo(text))
                return part;
        }
        const auto& [key, values] = pick(likely);
        return {key, chance(97) ? m_fields[key] : u"1"_s, pick(values)};
    };

    int opened = 0;
    int refused = 0;
    for (int round = 0; round < 120; ++round) {
        begin(chance(50) ? emptyReport() : fullReport());
        std::vector<std::pair<qint64, Operation>> done;
        std::vector<std::pair<qint64, Operation>> undone;
        for (auto length = random() % 8; length > 0; --length) {
            const auto sequence = static_cast<qint64>(m_log.size()) + 1;
            auto& from = chance(50) ? done : undone;
            if (chance(35) && !from.empty()) {
                const bool isUndo = &from == &done;
                const auto [reverts, operation] = from.back();
                Operation step =
                    isUndo ? operation.inverse(u"undo"_s) : Operation{u"redo"_s, operation.changes};
                if (chance(5))
                    step.changes.push_back(someChange());
                add(step, reverts);
                (isUndo ? undone : done).push_back(from.back());
                from.pop_back();
                continue;
            }
            Operation operation{u"set"_s, {someChange()}};
            add(operation);
            done.emplace_back(sequence, operation);
            undone.clear();
        }
        write();
        if (auto file = ReportFile::open(path(), options()); !file) {
            EXPECT_EQ(file.error().code, ErrorCode::Corrupt);
            ++refused;
            continue;
        }
        ++opened;
        walk();
        for (int bak = 1; bak <= 3; ++bak)
            QFile::remove(path() + u".bak%1"_s.arg(bak));
    }
    EXPECT_GT(opened, 30);
    EXPECT_GT(refused, 10);
}

} // namespace
} // namespace gongkai
