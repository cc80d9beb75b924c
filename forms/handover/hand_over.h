// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/compose.h"
#include "core/output/paper/paginator.h"
#include "forms/session.h"

#include <QString>

#include <vector>

namespace gongkai {

enum class ExportFormat { Pdf, Word, Html, Workbook, Json, Csv };

/// The bytes of a report in one format; options and setup count for the printed formats only.
/// @return Unwritable.
Result<QByteArray> exportBytes(const Session& session, ExportFormat format,
                               const ComposeOptions& options, const PageSetup& setup = {});

/// One file that can be handed over.
struct HandOverItem
{
    enum class Kind {
        Publish, ///< 发布稿
        Signoff, ///< 审签稿
        Data,    ///< figures for other programs
        Copy,    ///< 报送副本
    };
    Kind kind;
    QString id;          ///< never changes: it stands in the settings
    QString name;        ///< what the clerk reads
    QString ending;      ///< of the file's name, behind the stem
    ExportFormat format; ///< not of a copy
};

/// All of them in the order they are shown.
std::vector<HandOverItem> handOverItems();

/// What a file of this kind will have inside, for the clerk: “6 个部分的正文，200 个数”.
/// @param stem  of the file's name.
QString contentsOf(const HandOverItem& item, const Report& report, const QString& stem);

/// Why a text cannot be the stem of file names on Windows and Linux, one sentence; "" when it can.
QString whyNoStem(const QString& stem);

/// Writes one file, replacing what is there only when the new one is complete. Changes nothing in
/// the report.
/// @param withDispatchSheet  in what is for signature.
/// @return Unwritable, or what the storage says of the copy.
Result<void> writeHandOver(const Session& session, const HandOverItem& item, const QString& path,
                           const PageSetup& setup, bool withDispatchSheet = false);

} // namespace gongkai
