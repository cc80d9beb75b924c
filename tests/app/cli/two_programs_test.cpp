// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// gongkai-cli and gongkai-cli-pages, which it becomes for what needs Qt Gui or poppler.
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace gongkai {

class TwoProgramsTest : public CliTest
{
protected:
    static constexpr const char* program = GONGKAI_CLI;

    void SetUp() override
    {
        if (!QFile::exists(pages()))
            GTEST_SKIP() << "one program does it all on this system";
    }
    static QString pages() { return QString::fromUtf8(program) + u"-pages"_qs; }

    // A program in a folder as a package puts it.
    QString installed(const QString& source, const QString& folder) const
    {
        EXPECT_TRUE(QDir().mkpath(path(folder)));
        const QString target = path(folder) + u'/' + QFileInfo(source).fileName();
        EXPECT_TRUE(QFile::copy(source, target));
        return target;
    }
    static ProgramRun ran(const QString& which, const QStringList& words,
                          const QProcessEnvironment& environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(which, words);
        EXPECT_TRUE(process.waitForFinished(-1));
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
};

TEST_F(TwoProgramsTest, TheOneThatStartsLoadsNeitherQtGuiNorPoppler)
{
    QProcessEnvironment traced = QProcessEnvironment::systemEnvironment();
    traced.insert(u"LD_TRACE_LOADED_OBJECTS"_qs, u"1"_qs); // the loader lists them and ends
    const QByteArray loaded = ran(QString::fromUtf8(program), {}, traced).out;
    EXPECT_TRUE(loaded.contains("libQt6Core")) << loaded.constData();
    for (const char* library : {"libQt6Gui", "libpoppler", "libX11", "libfontconfig"})
        EXPECT_FALSE(loaded.contains(library)) << library;
    EXPECT_TRUE(ran(pages(), {}, traced).out.contains("libQt6Gui")) << "the trace sees them";
}

TEST_F(TwoProgramsTest, TheOtherIsFoundWhereThePackagePutsIt)
{
    const QString cli = installed(QString::fromUtf8(program), u"usr/bin"_qs);
    const QString report = imported(u"tests/data/cases/zone_2022.json"_qs);
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList toPdf{u"export"_qs, report, u"--to=pdf"_qs, u"-o"_qs, path(u"a.pdf"_qs)};
    const ProgramRun alone = ran(cli, toPdf, environment);
    EXPECT_EQ(alone.exitCode, 4);
    EXPECT_TRUE(alone.errorText().contains(u"gongkai-cli-pages"_qs)) << alone.error.constData();
    EXPECT_FALSE(QFile::exists(path(u"a.pdf"_qs)));

    installed(pages(), u"usr/lib/gongkai"_qs);
    EXPECT_EQ(ran(cli, toPdf, environment).exitCode, 0);
    EXPECT_TRUE(bytes(path(u"a.pdf"_qs)).startsWith("%PDF-"));
    const ProgramRun read =
        ran(cli, {u"import"_qs, path(u"a.pdf"_qs), path(u"b.gkb"_qs)}, environment);
    EXPECT_EQ(read.exitCode, 0) << read.error.constData();
}

} // namespace gongkai
