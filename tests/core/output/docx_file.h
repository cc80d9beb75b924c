// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace gongkai::test {

/// One element of an XML part: name and attributes with their prefixes, own text, children.
struct XmlElement
{
    QString name;
    QHash<QString, QString> attributes;
    QString text;
    std::vector<XmlElement> children;

    /// The first child of this name; an empty element when there is none.
    const XmlElement& child(const QString& childName) const;
    std::vector<const XmlElement*> all(const QString& childName) const; ///< children only
    std::vector<const XmlElement*> deep(const QString& elementName) const;
    QString value() const { return attributes.value(QStringLiteral("w:val")); }
    /// Text of this element and of everything in it.
    QString allText() const;
};

/// Ends the test run when the text is not well-formed.
XmlElement parseXml(const QByteArray& text);

/// The entries of a ZIP container by name; ends the test run when it is none.
std::map<QString, QByteArray> unzip(const QByteArray& container);

/// What breaks the order in which the schema of Word asks for child elements, one line each:
/// “w:tcPr: w:tcW after w:vAlign”, “w:pPr: unknown w:foo”.
QStringList orderFaults(const XmlElement& element);

} // namespace gongkai::test
