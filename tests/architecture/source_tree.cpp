// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace gongkai {
namespace {

const QString root = QStringLiteral(GONGKAI_SOURCE_DIR);

QStringList captures(const QString& pattern, const QString& text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList result;
    for (const auto& match : expression.globalMatch(text))
        result += match.captured(1);
    return result;
}

// Literals are kept whole so that “//” inside one is no comment.
QString withoutComments(const QString& text)
{
    static const QRegularExpression commentOrLiteral(
        QStringLiteral(R"re(("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(commentOrLiteral, QStringLiteral("\\1"));
}

} // namespace

QStringList SourceFile::projectIncludes() const
{
    return captures(QStringLiteral(R"re(^#include "([^"]+)")re"), text);
}

QStringList SourceFile::systemIncludes() const
{
    return captures(QStringLiteral("^#include <([^>]+)>"), text);
}

QStringList SourceFile::literals() const
{
    return captures(QStringLiteral(R"re("((?:[^"\\\n]|\\.)*)")re"), withoutComments(text));
}

QString SourceFile::code() const
{
    // Raw literals first: they may hold quotes and comments. A digit before ' is a separator's.
    static const QRegularExpression part(
        QStringLiteral(R"re(R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9])'(?:[^'\\\n]|\\.)+')re"
                       R"re(|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString rest;
    qsizetype end = 0;
    for (const auto& match : part.globalMatch(text)) {
        const QString found = match.captured();
        const QString mark = found.startsWith(u'/') ? QString() : QStringLiteral("\"\"");
        rest +=
            text.mid(end, match.capturedStart() - end) + mark + QString(found.count(u'\n'), u'\n');
        end = match.capturedEnd();
    }
    return rest + text.mid(end);
}

QStringList programFolders()
{
    return {QStringLiteral("core"), QStringLiteral("forms"), QStringLiteral("app"),
            QStringLiteral("translations")};
}

std::vector<SourceFile> sourceFiles(const QStringList& folders)
{
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator it(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next().mid(root.size() + 1);
            files.push_back({path, QString::fromUtf8(repositoryFile(path))});
        }
    }
    EXPECT_FALSE(files.empty());
    return files;
}

QByteArray repositoryFile(const QString& path)
{
    QFile file(root + u'/' + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace gongkai
