// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose paragraphs a program broke at the width of a page.
#include "core/intake/sources/readers.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

QString paragraphs(const QString& text)
{
    Budget budget(u"来源"_qs);
    const auto source = readTextSource(text, budget);
    QStringList texts;
    if (source)
        for (const TextItem& item : source->items)
            if (!item.text.isEmpty())
                texts += item.text;
    return texts.join(u'\n');
}

const QString first =
    u"    2023年，我局认真贯彻落实条例要求，扎实推进政务公开，坚持以公开为常态、不公"_qs;
const QString second =
    u"    根据《中华人民共和国政府信息公开条例》规定，编制本报告。本报告所列数据的统"_qs;

} // namespace

TEST(WrappedTextTest, LinesAsWideAsThePageGoOnInTheNext)
{
    EXPECT_EQ(paragraphs(first + u"\n开为例外。\n"_qs + second + u"\n计期限为全年。"_qs),
              first.trimmed() + u"开为例外。\n"_qs + second.trimmed() + u"计期限为全年。"_qs);
}

TEST(WrappedTextTest, NothingElseIsJoined)
{
    const auto stays = [](const QString& text) {
        QStringList lines;
        for (const QString& line : text.split(u'\n'))
            lines += line.simplified();
        EXPECT_EQ(paragraphs(text + u'\n'), lines.join(u'\n')) << text.toStdString();
    };
    stays(first + u"\n开为例外。"_qs);                                   // one such line is chance
    stays(first + u"\n"_qs + first + u"\n"_qs + first);                  // paragraphs, set in
    stays(first + u"\n（一）主动公开\n"_qs + second + u"\n二、公开"_qs); // numbered ones
    stays(first.chopped(1) + u"。\n开为例外。\n"_qs + second.chopped(1) + u"。\n计期限。"_qs);
    stays(first + u"\n5\n"_qs + second + u"\n12"_qs);                   // figures
    stays(first + u"\n规章 5 12\n"_qs + second + u"\n行政处罚 7 8"_qs); // rows
    stays(first + u"\n开为例外。\n"_qs + second + u"\n计期限为全年。\n"_qs + first + first + first +
          first); // no page is so wide
}

} // namespace gongkai
