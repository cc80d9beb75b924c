// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_parser.h"

#include <libxml/HTMLparser.h>

#include <memory>

namespace gongkai {
namespace {

// What libxml2 calls back.
struct Parsing
{
    HtmlListener& listener;
    const Budget& budget;
    htmlParserCtxtPtr parser = nullptr;

    void stopWhenSpent() const
    {
        if (budget.isSpent())
            xmlStopParser(parser);
    }
};

const Parsing& parsingOf(void* self)
{
    return *static_cast<const Parsing*>(self);
}

const char* plain(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text);
}

QString tagOf(const xmlChar* name)
{
    return QString::fromUtf8(plain(name)).toLower();
}

xmlSAXHandler handlers()
{
    xmlSAXHandler handler{};
    handler.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
        parsingOf(self).listener.start(
            tagOf(name), HtmlAttributes(reinterpret_cast<const char* const*>(attributes)));
        parsingOf(self).stopWhenSpent();
    };
    handler.endElement = [](void* self, const xmlChar* name) {
        parsingOf(self).listener.end(tagOf(name));
        parsingOf(self).stopWhenSpent();
    };
    handler.characters = [](void* self, const xmlChar* text, int length) {
        parsingOf(self).listener.characters(plain(text), length);
        parsingOf(self).stopWhenSpent();
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = handler.characters;
    handler.comment = [](void* self, const xmlChar*) {
        parsingOf(self).listener.comment();
        parsingOf(self).stopWhenSpent();
    };
    return handler;
}

} // namespace

QByteArray HtmlAttributes::text(const char* name) const
{
    for (const char* const* pair = m_pairs; pair && pair[0]; pair += 2)
        if (qstrcmp(pair[0], name) == 0)
            return pair[1];
    return {};
}

std::optional<int> HtmlAttributes::given(const char* name) const
{
    const QByteArray value = text(name);
    return value.isEmpty() ? std::nullopt : std::optional(value.toInt());
}

int HtmlAttributes::span(const char* name) const
{
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    return isNumber ? value : 1;
}

void parseHtml(const QByteArray& page, HtmlListener& listener, const Budget& budget)
{
    const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> context(htmlNewParserCtxt(),
                                                                               htmlFreeParserCtxt);
    Q_ASSERT(context); // only without memory there is none
    Parsing parsing{listener, budget, context.get()};
    *context->sax = handlers();
    context->userData = &parsing;
    const xmlDocPtr document = htmlCtxtReadMemory(
        context.get(), page.constData(), static_cast<int>(page.size()), nullptr, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
            HTML_PARSE_IGNORE_ENC);
    if (document)
        xmlFreeDoc(document);
}

} // namespace gongkai
