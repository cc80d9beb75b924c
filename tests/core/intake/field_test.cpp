// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small inputs from the field and what is right for each: tests/data/field/README.md.
#include "core/intake/read_source.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace gongkai {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

bool anyContains(const QStringList& texts, const QString& part)
{
    return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(part); });
}

// One input, held against what is right for it.
class FieldInput
{
public:
    FieldInput(const IntakeResult& read, const QJsonObject& expected)
        : m_read(read), m_expected(expected)
    {
        for (const MatchReport::LeftOver& left : read.match.leftOver)
            m_listed += left.text;
        for (const MatchedCell& cell : read.match.cells)
            if (!cell.isTaken())
                m_listed += cell.originals();
    }

    void compare()
    {
        compareValue(u"form"_qs, m_read.report.form().id);
        compareValue(u"year"_qs, QString::number(m_read.report.year()));
        compareValue(u"agency"_qs, agency());
        for (const char* kind : {"narrative", "cover", "signoff"})
            compareFields(QString::fromLatin1(kind));
        for (const char* id : {"level", "kind"})
            compareValue(QString::fromLatin1(id), m_read.report.agency(QString::fromLatin1(id)));
        compareCells();
        for (const QJsonValue& text : m_expected[u"listed"].toArray())
            expectIn(m_listed, text.toString(), u"listed: "_qs);
        for (const QJsonValue& text : m_expected[u"notes"].toArray())
            expectIn(m_read.match.notes, text.toString(), u"note: "_qs);
        for (const QJsonValue& text : m_expected[u"no_notes"].toArray())
            if (anyContains(m_read.match.notes, text.toString()))
                isWrong(u"untrue note: "_qs + text.toString());
    }

    int right = 0;
    int listed = 0; ///< not taken, and said
    QStringList wrong;

private:
    void isWrong(const QString& what) { wrong += what; }

    // A name nobody found is "".
    QString agency() const
    {
        const QString name = m_read.report.agency(u"name"_qs);
        return name.startsWith(u'（') || name.startsWith(u'(') ? QString() : name;
    }

    void compareText(const QString& what, const QString& expected, const QString& found)
    {
        if (expected == found)
            ++right;
        else
            isWrong(what + u" is “"_qs + found + u"”, not “"_qs + expected + u'”');
    }

    void compareValue(const QString& key, const QString& found)
    {
        if (m_expected.contains(key))
            compareText(key, m_expected[key].toVariant().toString(), found);
    }

    void compareFields(const QString& kind)
    {
        const QJsonObject fields = m_expected[kind].toObject();
        const auto field = fieldKindFromName(kind);
        for (auto one = fields.begin(); one != fields.end(); ++one)
            compareText(kind + u'.' + one.key(), one.value().toString(),
                        m_read.report.field({*field, one.key()}));
    }

    // "cells" are all cells the source has; an empty object says that it has none.
    void compareCells()
    {
        if (!m_expected.contains(u"cells"))
            return;
        const QJsonObject cells = m_expected[u"cells"].toObject();
        for (const CellId& id : m_read.report.cells()) {
            const QString expected = cells[id.toString()].toString();
            const QString found = m_read.report.figure(id).toString();
            if (found == expected)
                right += !found.isEmpty();
            else if (found.isEmpty() && anyContains(m_listed, expected))
                ++listed;
            else
                isWrong(id.toString() + u" is “"_qs + found + u"”, not “"_qs + expected + u'”');
        }
    }

    void expectIn(const QStringList& texts, const QString& text, const QString& what)
    {
        if (anyContains(texts, text))
            ++right;
        else
            isWrong(u"missing "_qs + what + text);
    }

    const IntakeResult& m_read;
    const QJsonObject& m_expected;
    QStringList m_listed;
};

struct Line
{
    QString name;
    int right = 0;
    int listed = 0;
    QStringList wrong;
};

Line tried(const QDir& folder, const QString& expectedName)
{
    const QJsonObject expected =
        QJsonDocument::fromJson(contentOf(folder.filePath(expectedName))).object();
    Line line{expected[u"input"].toString(), 0, 0, {}};
    EXPECT_FALSE(line.name.isEmpty()) << qPrintable(expectedName);
    const QString refusal = expected[u"refused"].toString();
    static const Catalog catalog = Catalog::builtIn();
    const auto read = readSource(contentOf(folder.filePath(line.name)), line.name, {}, catalog);
    if (!read) {
        const QString message = read.error().message;
        if (!refusal.isEmpty() && message.contains(refusal))
            line.right = 1;
        else
            line.wrong += message;
        return line;
    }
    if (!refusal.isEmpty())
        line.wrong += u"not refused"_qs;
    FieldInput input(*read, expected);
    input.compare();
    line.right = input.right;
    line.listed = input.listed;
    line.wrong += input.wrong;
    return line;
}

} // namespace

TEST(FieldTest, EveryInputIsRightOrListed)
{
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/field"));
    Line all{u"all"_qs, 0, 0, {}};
    std::printf("%5s %6s %5s  input\n", "right", "listed", "wrong");
    const auto print = [](const Line& line) {
        std::printf("%5d %6d %5d  %s\n", line.right, line.listed,
                    static_cast<int>(line.wrong.size()), qPrintable(line.name));
    };
    const QStringList names = folder.entryList({u"*.json"_qs}, QDir::Files, QDir::Name);
    EXPECT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        const Line line = tried(folder, name);
        print(line);
        for (const QString& fault : line.wrong)
            ADD_FAILURE() << qPrintable(line.name) << ": " << qPrintable(fault);
        all.right += line.right;
        all.listed += line.listed;
        all.wrong += line.wrong;
    }
    print(all);
}

} // namespace gongkai
