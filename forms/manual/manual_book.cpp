// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_book.h"

#include "forms/manual/manual_lists.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QRegularExpression>

namespace gongkai {
namespace {

constexpr QSize largestPicture(600, 360); // fits on paper and beside the contents

QString chapter(const QString& name)
{
    QFile file(QStringLiteral(":/manual/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Every match replaced by what is made of it.
template <typename Make>
QString replaced(const QString& text, const QRegularExpression& pattern, Make make)
{
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text)) {
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += make(match);
        done = match.capturedEnd();
    }
    return result + QStringView(text).sliced(done);
}

QString list(const QStringList& words, const Catalog& catalog)
{
    const QString kind = words.value(0);
    if (kind == u"text-checks")
        return textCheckList();
    if (kind == u"menus")
        return menuList();
    const FormPtr form = catalog.form(words.value(1));
    if (form)
        return checkList(*form, words.value(2));
    return catalog.forms().empty() ? QString() : generalCheckList(*catalog.forms().back());
}

// A picture of the size it is shown in, whatever the density of the paper or screen.
QString sizedPicture(const QRegularExpressionMatch& match)
{
    const QString name = match.captured(1);
    QSize size = QImageReader(QStringLiteral(":/manual/") + name).size();
    if (size.width() > largestPicture.width() || size.height() > largestPicture.height())
        size.scale(largestPicture, Qt::KeepAspectRatio);
    return QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\"")
        .arg(name, QString::number(size.width()), QString::number(size.height()));
}

} // namespace

ManualBook::ManualBook(const Catalog& catalog)
{
    const QStringList names = QDir(QStringLiteral(":/manual"))
                                  .entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        m_html += chapter(name);
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"));
    m_html.remove(comment);
    static const QRegularExpression slot(QStringLiteral("\\{\\{([^}]*)\\}\\}"));
    m_html = replaced(m_html, slot, [&](const QRegularExpressionMatch& match) {
        return list(match.captured(1).split(u' '), catalog);
    });
    static const QRegularExpression picture(QStringLiteral("<img src=\"([^\"]*)\""));
    m_html = replaced(m_html, picture, sizedPicture);
    m_html.replace(QStringLiteral("<table>"),
                   QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\">"));

    static const QRegularExpression anchor(QStringLiteral(" (?:id|name)=\"([^\"]*)\""));
    for (const QRegularExpressionMatch& match : anchor.globalMatch(m_html))
        m_anchors.insert(match.captured(1));
    static const QRegularExpression heading(QStringLiteral("<h([123]) id=\"([^\"]*)\">(.*?)</h"));
    for (const QRegularExpressionMatch& match : heading.globalMatch(m_html))
        m_headings.push_back({match.captured(2), match.captured(3), match.captured(1).toInt()});
}

QString manualAnchor(const Check& check, const Form& form)
{
    return isGeneral(check) ? QStringLiteral("check-") + check.id
                            : QStringLiteral("check-%1-%2").arg(form.id, check.id);
}

} // namespace gongkai
