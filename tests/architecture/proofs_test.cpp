// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace gongkai {
namespace {

// Every match as “Suite.Case”.
QSet<QString> namedBy(const QRegularExpression& pattern, const QString& text)
{
    QSet<QString> names;
    QRegularExpressionMatchIterator found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        names.insert(match.captured(1) + u'.' + match.captured(2));
    }
    return names;
}

} // namespace

TEST(ProofsTest, WhatTheReliabilityPageNamesIsATest)
{
    static const QRegularExpression definition(
        QStringLiteral("\\bTEST(?:_[FP])?\\(\\s*(\\w+),\\s*(\\w+)\\)"));
    static const QRegularExpression mention(QStringLiteral("\\b([A-Z]\\w*Test)\\.([A-Z]\\w+)"));
    QSet<QString> tests;
    for (const SourceFile& file : sourceFiles({QStringLiteral("tests")}))
        tests += namedBy(definition, file.text);
    const QString page = QString::fromUtf8(repositoryFile(QStringLiteral("docs/reliability.md")));
    const QSet<QString> proofs = namedBy(mention, page);
    EXPECT_GT(proofs.size(), 10);
    EXPECT_EQ((proofs - tests).values(), QStringList());
}

} // namespace gongkai
