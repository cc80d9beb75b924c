// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/choose_form.h"

#include "core/intake/match/labels.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// “2019 2020 2”: form, year, how many notes.
QString chosen(const QStringList& texts, std::optional<int> year = {}, const QString& asked = {})
{
    static const Catalog catalog = Catalog::builtIn();
    SourceDocument source;
    QSet<QString> keys;
    for (const QString& text : texts) {
        source.blocks.push_back(text);
        keys.insert(labelKey(text));
    }
    const auto form = chooseForm(asked, year, source, keys, catalog);
    if (!form)
        return form.error().message;
    return form->form->id + u' ' + (form->year ? QString::number(*form->year) : u"-"_qs) + u' ' +
           QString::number(form->notes.size());
}

const QStringList ofBoth{u"行政许可"_qs, u"行政处罚"_qs, u"行政强制"_qs, u"信息内容"_qs};

} // namespace

TEST(ChooseFormTest, TheYearDecides)
{
    EXPECT_EQ(chosen({}, 2017), u"2014 2017 0"_qs);
    EXPECT_EQ(chosen(ofBoth, 2020), u"2019 2020 0"_qs)
        << "labels that both forms have look like neither";
    EXPECT_EQ(chosen(ofBoth, 2024), u"2021 2024 0"_qs);
}

TEST(ChooseFormTest, AReportOlderThanEveryFormHasThePartsOfTheFirst)
{
    EXPECT_EQ(chosen({}, 2012), u"2014 2012 1"_qs);
    EXPECT_EQ(chosen({u"2009年公开信息，2009年办理申请。"_qs}), u"2014 2009 2"_qs);
}

TEST(ChooseFormTest, WithoutATitleTheYearTheTextNamesMost)
{
    EXPECT_EQ(chosen({u"2020年，2020年和2021年"_qs}), u"2019 2020 1"_qs);
    EXPECT_EQ(chosen({u"2017年公开信息。"_qs}), u"2014 2017 1"_qs);
}

TEST(ChooseFormTest, ItLooksLikeAnotherFormOnlyByLabelsOfItsOwn)
{
    const QStringList of2021 =
        ofBoth + QStringList{u"本年制发件数"_qs, u"本年废止件数"_qs, u"现行有效件数"_qs};
    EXPECT_EQ(chosen(of2021, 2020), u"2019 2020 1"_qs);
    EXPECT_EQ(chosen(of2021 + QStringList{u"2020年"_qs}), u"2021 - 0"_qs)
        << "a year that is only named gives way to labels";
}

TEST(ChooseFormTest, AFormThatIsNotThereIsNamed)
{
    EXPECT_TRUE(chosen({}, 2020, u"1999"_qs).contains(u"1999"));
    EXPECT_EQ(chosen({}, 2020, u"2021"_qs), u"2021 2020 0"_qs);
}

} // namespace gongkai
