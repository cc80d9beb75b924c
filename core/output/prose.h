// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace gongkai {

/// The level of one paragraph of narrative, known by 一、 or （一） at its start. “1.” and “（1）”
/// are set like the text around them (GB/T 9704), and so is a paragraph of whole sentences, with
/// or without a heading before them: “（一）主动公开。全年……。”
TextStyle proseStyle(QStringView paragraph);

/// The paragraphs of a narrative part, separated by `\n`; empty ones are left out.
std::vector<Paragraph> proseParagraphs(QStringView narrative);

} // namespace gongkai
