// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/odf_parts_read.h"

#include <QSet>

namespace gongkai {

bool isUnreadOfOdf(QStringView name)
{
    return name == u"annotation" || name == u"font-face-decls" || name == u"scripts" ||
           name == u"hidden-text" || name == u"forms" || name == u"ruby-text";
}

bool isDrawingOfOdf(const QXmlStreamReader& xml)
{
    static const QSet<QStringView> drawings{
        u"frame",   u"custom-shape", u"rect", u"line",    u"ellipse",   u"circle",
        u"polygon", u"polyline",     u"path", u"caption", u"connector", u"regular-polygon"};
    return xml.namespaceUri().endsWith(u":drawing:1.0") && drawings.contains(xml.name());
}

QString readOdfFootnote(QXmlStreamReader& xml, Budget& budget)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd() && !budget.isSpent();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters &&
                   budget.take(Limit::Characters, xml.text().size())) {
            text += xml.text();
        } else if (token == QXmlStreamReader::StartElement && budget.take(Limit::Nodes)) {
            if (xml.name() == u"note-citation") {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (xml.name() != u"span")
                text += u' ';
        }
    }
    return text.simplified();
}

} // namespace gongkai
