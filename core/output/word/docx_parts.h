// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/output/word/word_xml.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace gongkai {

// GB/T 9704: A4, 版心 156 × 225 mm with 22 lines of 28 characters; lengths in twentieths of a
// point.
namespace docx {

constexpr int pageWidth = 11906;
constexpr int pageHeight = 16838;
constexpr int marginTop = 2098;
constexpr int marginLeft = 1587;
constexpr int marginRight = 1474;
constexpr int marginBottom = 1984;
constexpr int textWidth = pageWidth - marginLeft - marginRight;
constexpr int linePitch = (pageHeight - marginTop - marginBottom) / 22;

// Relations of the main part.
inline const QString oddFooter = QStringLiteral("rId4");
inline const QString evenFooter = QStringLiteral("rId5");
inline const QString oddHeader = QStringLiteral("rId6");
inline const QString evenHeader = QStringLiteral("rId7");

/// The root of a Word part with its namespaces.
WordXml wordPart(const QString& root);

/// The style of a paragraph; tables of many columns are set smaller.
QString styleId(TextStyle style);
QString tableTextStyleId(bool small);
/// Characters that fit a line of a style, and its height in points.
double lineLength(TextStyle style);
double lineHeight(TextStyle style);

QByteArray stylesPart();
QByteArray settingsPart();
QByteArray fontTablePart();
/// “— 1 —”: odd pages at the right, even pages at the left, one character in. Under it, on the
/// 审签稿, the check code.
QByteArray footerPart(bool even, const std::optional<CheckFooter>& check);
/// What footerPart() refers to: the picture of the code.
QByteArray footerRelationsPart();
QByteArray headerPart(const QString& draftMark);
QByteArray contentTypesPart(bool withHeaders, bool withPicture);
QByteArray packageRelationsPart();
/// @param pictures  names of files in word/media, in the order of their relations: see
///                  pictureRelation().
QByteArray documentRelationsPart(bool withHeaders, const QStringList& pictures = {});
/// “rId8” for the first picture of the main part.
QString pictureRelation(qsizetype index);
QByteArray corePropertiesPart(const Document& document);
QByteArray appPropertiesPart();
/// What is not printed and comes back.
QByteArray customPropertiesPart(const Document& document);

/// document.xml.
QByteArray documentPart(const Document& document);

} // namespace docx
} // namespace gongkai
