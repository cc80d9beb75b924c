// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace gongkai {

CliTest::CliTest()
{
    EXPECT_TRUE(m_folder.isValid());
    EXPECT_TRUE(QDir().mkpath(formsFolder()));
}

ProgramRun CliTest::cli(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GONGKAI_FORMS"), formsFolder());
    environment.insert(QStringLiteral("GONGKAI_CALENDAR"), path(QStringLiteral("calendar")));
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(GONGKAI_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(-1)) << qPrintable(process.errorString());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CliTest::repositoryPath(const QString& name)
{
    // Absolute also where the tree was named without a drive.
    return QFileInfo(QStringLiteral(GONGKAI_SOURCE_DIR "/") + name).absoluteFilePath();
}

QString CliTest::imported(const QString& json) const
{
    const QString file = path(QFileInfo(json).completeBaseName() + QStringLiteral(".gkb"));
    expectDone(cli({QStringLiteral("import"), repositoryPath(json), file}));
    return file;
}

QString CliTest::writeFile(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

QByteArray CliTest::bytes(const QString& filePath)
{
    QFile file(filePath);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(filePath);
    return file.readAll();
}

QString CliTest::figure(const QString& file, const QString& cell) const
{
    const ProgramRun run = cli({QStringLiteral("show"), file, QStringLiteral("--json")});
    expectDone(run);
    return QJsonDocument::fromJson(run.out)[QStringLiteral("cells")][cell].toString();
}

void expectRefused(const ProgramRun& run, int exitCode, const QStringList& named)
{
    EXPECT_EQ(run.exitCode, exitCode) << run.error.constData();
    EXPECT_EQ(run.out.toStdString(), "");
    EXPECT_EQ(run.error.count('\n'), 1) << run.error.constData();
    EXPECT_TRUE(run.error.endsWith('\n'));
    for (const QString& word : named) {
        EXPECT_TRUE(run.errorText().contains(word) ||
                    run.errorText().contains(QDir::toNativeSeparators(word)))
            << "no " << qPrintable(word) << " in: " << run.error.constData();
    }
}

void expectDone(const ProgramRun& run)
{
    EXPECT_EQ(run.exitCode, 0) << run.error.constData();
    EXPECT_EQ(run.error.toStdString(), "");
}

void expectExported(const ProgramRun& run)
{
    EXPECT_EQ(run.exitCode, 0) << run.error.constData();
    for (const QString& line : run.errorText().split(u'\n', Qt::SkipEmptyParts))
        EXPECT_TRUE(line.contains(u"：还没有完成："_qs) ||
                    line.startsWith(u"gongkai-cli: 本机没有的字体及代用字体："_qs))
            << qPrintable(line);
}

} // namespace gongkai
