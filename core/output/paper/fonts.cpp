// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/fonts.h"

#include "core/output/paper/glyphs.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Fonts)
};

// Names of one typeface, the first is how GB/T 9704 practice calls it; then what stands in for it.
struct Wish
{
    QStringList wanted;
    QStringList substitutes;
};

// What Windows, then the Linux desktops bring for each kind.
const QStringList& songti()
{
    static const QStringList names = {
        QStringLiteral("SimSun"),           QStringLiteral("NSimSun"),
        QStringLiteral("方正书宋_GBK"),     QStringLiteral("CESI宋体-GB2312"),
        QStringLiteral("STSong"),           QStringLiteral("Noto Serif CJK SC"),
        QStringLiteral("Noto Serif SC"),    QStringLiteral("Source Han Serif SC"),
        QStringLiteral("AR PL SungtiL GB"), QStringLiteral("AR PL UMing CN"),
        QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Zen Hei"),
        QStringLiteral("Microsoft YaHei")};
    return names;
}

const Wish& titleWish()
{
    static const Wish wish = {
        {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"),
         QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05")},
        QStringList{QStringLiteral("CESI小标宋-GB2312"), QStringLiteral("STZhongsong"),
                    QStringLiteral("华文中宋")} +
            songti()};
    return wish;
}

const Wish& bodyWish()
{
    static const Wish wish = {{QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312")},
                              QStringList{QStringLiteral("FangSong"), QStringLiteral("仿宋"),
                                          QStringLiteral("方正仿宋_GBK"),
                                          QStringLiteral("CESI仿宋-GB2312"),
                                          QStringLiteral("STFangsong")} +
                                  songti()};
    return wish;
}

const Wish& subheadingWish()
{
    static const Wish wish = {
        {QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312")},
        QStringList{QStringLiteral("KaiTi"), QStringLiteral("楷体"), QStringLiteral("方正楷体_GBK"),
                    QStringLiteral("CESI楷体-GB2312"), QStringLiteral("STKaiti"),
                    QStringLiteral("AR PL UKai CN"), QStringLiteral("AR PL KaitiM GB")} +
            songti()};
    return wish;
}

const Wish& headingWish()
{
    static const Wish wish = {
        {QStringLiteral("黑体"), QStringLiteral("SimHei")},
        QStringList{QStringLiteral("方正黑体_GBK"), QStringLiteral("CESI黑体-GB2312"),
                    QStringLiteral("STHeiti"), QStringLiteral("Noto Sans CJK SC"),
                    QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
                    QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("WenQuanYi Micro Hei"),
                    QStringLiteral("Microsoft YaHei")} +
            songti()};
    return wish;
}

const Wish& digitsWish()
{
    static const Wish wish = {{QStringLiteral("宋体"), QStringLiteral("SimSun")}, songti()};
    return wish;
}

QString choose(const Wish& wish, const QStringList& installed, QStringList& substitutions)
{
    for (const QString& family : wish.wanted) {
        if (installed.contains(family, Qt::CaseInsensitive))
            return family;
    }
    QString found = installed.value(0);
    for (const QString& family : wish.substitutes) {
        if (installed.contains(family, Qt::CaseInsensitive)) {
            found = family;
            break;
        }
    }
    substitutions += wish.wanted.first() + u" → " + found;
    return found;
}

} // namespace

FontChoice chooseFonts(const QStringList& installed)
{
    FontChoice choice;
    choice.title = choose(titleWish(), installed, choice.substitutions);
    choice.heading = choose(headingWish(), installed, choice.substitutions);
    choice.subheading = choose(subheadingWish(), installed, choice.substitutions);
    choice.body = choose(bodyWish(), installed, choice.substitutions);
    choice.digits = choose(digitsWish(), installed, choice.substitutions);
    return choice;
}

FontChoice chooseFonts()
{
    // Families that can write Chinese come first, so that even the last resort is one of them.
    return chooseFonts(QFontDatabase::families(QFontDatabase::SimplifiedChinese) +
                       QFontDatabase::families());
}

Result<void> checkFonts()
{
    GlyphSource glyphs(chooseFonts());
    const Glyph found = glyphs.glyph(FontRole::Body, U'政');
    // Where there are no fonts Qt has one that draws a box for everything; it has no tables.
    if (found.index == 0 || glyphs.face(found.face).fontTable("cmap").isEmpty())
        return fail(ErrorCode::Unwritable,
                    Messages::tr("No page can be set: no Chinese font is installed. Install one, "
                                 "for example FangSong or Noto Serif CJK SC."));
    return {};
}

} // namespace gongkai
