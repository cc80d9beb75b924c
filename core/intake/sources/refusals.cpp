// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/refusals.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

} // namespace

Failure lockedByPassword(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: protected by a password; open it with the password, save it "
                             "without one and try again.")
                    .arg(what));
}

Failure tooOldForUs(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: neither a Word file nor a workbook of Office 97 or later; open "
                             "it in WPS or Office and save it as .docx or .xlsx, or copy its "
                             "tables and paste them here.")
                    .arg(what));
}

Failure onlyAPicture(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: a picture; figures cannot be read from it, ask for the Word "
                             "file or type them.")
                    .arg(what));
}

Failure mailOrWebArchive(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: a mail or a web archive; open it in WPS, Word or a browser and "
                             "save it as .docx or .html, or copy its tables and paste them here.")
                    .arg(what));
}

Failure damagedSource(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: the file is damaged or incomplete; open it in WPS or Office and "
                             "save it again.")
                    .arg(what));
}

Failure damagedPdf(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: the PDF is damaged or incomplete; get it once more, or open it "
                             "in WPS or Word and save it as .docx.")
                    .arg(what));
}

Failure scannedPdf(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: the pages are pictures (a scan); figures cannot be read from "
                             "them, ask for the Word file or the PDF it was printed to, or type "
                             "them.")
                    .arg(what));
}

Failure namelessLetters(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: the PDF shows letters without saying which they are; open it in "
                             "WPS or Word and save it as .docx, or ask for the Word file.")
                    .arg(what));
}

Failure withoutPdfReader(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: this program was built without the reader of PDF files; open it "
                             "in WPS or Word and save it as .docx, or copy its tables and paste "
                             "them here.")
                    .arg(what));
}

} // namespace gongkai
