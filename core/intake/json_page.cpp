// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_page.h"

#include "core/intake/json_object.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace gongkai {
namespace {

constexpr qsizetype longestTitle = 120;

bool isPage(const QString& text)
{
    static const QRegularExpression tags(QStringLiteral("<(?:table|p|div|td|h[1-6])\\b[^<>]*>"),
                                         QRegularExpression::CaseInsensitiveOption);
    return tags.match(text).hasMatch();
}

// “&lt;table&gt;”: escaped once more than JSON asks for.
QString unescaped(const QString& text)
{
    static const QRegularExpression escaped(QStringLiteral("&lt;(?:table|p|div)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (isPage(text) || !escaped.match(text).hasMatch())
        return text;
    return QString(text)
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

bool isTitle(const QString& text)
{
    return text.size() <= longestTitle && !isPage(text) &&
           (text.contains(QStringLiteral("报告")) || text.contains(QStringLiteral("年报")));
}

class Pages
{
public:
    void read(const QJsonValue& value)
    {
        if (value.isArray())
            for (const QJsonValue& one : value.toArray())
                read(one);
        else if (value.isObject())
            read(value.toObject());
        else if (value.isString())
            add(value.toString(), {});
    }

    QString all() const { return m_pages.join(u'\n'); }

private:
    void read(const QJsonObject& object)
    {
        QString title;
        for (const QJsonValue& value : object)
            if (title.isEmpty() && value.isString() && isTitle(value.toString()))
                title = value.toString().trimmed();
        for (const QJsonValue& value : object) {
            if (value.isString())
                add(value.toString(), title);
            else
                read(value);
        }
    }

    void add(const QString& text, const QString& title)
    {
        const QString page = unescaped(text);
        if (!isPage(page) || m_texts.contains(page))
            return;
        m_texts += page;
        if (!title.isEmpty() && !page.contains(title))
            m_pages += QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
        m_pages += page;
    }

    QStringList m_texts;
    QStringList m_pages;
};

} // namespace

std::optional<QString> pageInJson(const QByteArray& text, Budget& budget)
{
    if (!countJsonValues(text, budget))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull() || document.object().value(u"format").isString())
        return std::nullopt;
    Pages pages;
    pages.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const QString all = pages.all();
    return all.isEmpty() ? std::nullopt : std::optional(all);
}

} // namespace gongkai
