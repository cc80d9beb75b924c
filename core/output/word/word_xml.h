// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace gongkai {

/// One XML part of a Word file. The caller keeps to the order of child elements that the schema
/// asks for: Word refuses files that do not.
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    /// Begins the part with its root element.
    explicit WordXml(const QString& root, Attributes attributes = {});

    void open(const QString& name, Attributes attributes = {});
    void close();
    void leaf(const QString& name, Attributes attributes = {});
    /// `<name w:val="value"/>`.
    void value(const QString& name, const QString& value);
    /// An element with text; the text is cleaned and escaped.
    void text(const QString& name, const QString& text, Attributes attributes = {});
    /// `<w:r><w:t xml:space="preserve">text</w:t></w:r>`; a line end is `<w:br/>`.
    void run(const QString& text);

    /// Ends every open element.
    QByteArray take();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace gongkai
