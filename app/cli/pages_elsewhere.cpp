// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program without Qt Gui and poppler, which start five times as slowly as Qt Core alone. For
// what needs them it becomes the other program before anything is read (decision 0022).
#include "app/cli/application.h"
#include "app/cli/command.h"
#include "core/intake/sources/pdf_page.h"
#include "core/intake/sources/refusals.h"
#include "core/output/chart_picture.h"
#include "core/output/paper/chart_painter.h"
#include "core/output/paper/paginator.h"
#include "core/output/writers.h"

#include <QFile>
#include <QFileInfo>

#include <string_view>

#include <unistd.h>

namespace gongkai {
namespace {

// What is imported or compared may be a PDF, whatever its name is.
bool needsPages(int argc, char** argv)
{
    const std::string_view verb = argc > 1 ? argv[1] : "";
    return verb == "import" || verb == "diff" || cli::needsFonts(argc, argv);
}

Error missing()
{
    return {
        ErrorCode::Unwritable,
        cli::Texts::tr("The program gongkai-cli-pages, which belongs to gongkai-cli, is missing. "
                       "Install Gongkai again."),
        {}};
}

} // namespace

namespace cli {

// Comes back where the other program is not there: its part says so when it is asked for.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (needsPages(argc, argv)) {
        const QString folder =
            QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).path();
        for (const char* place :
             {"/gongkai-cli-pages", "/" GONGKAI_PAGES_PLACE "/gongkai-cli-pages"})
            execv(QFile::encodeName(folder + QLatin1String(place)).constData(), argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace cli

Result<QByteArray> writePdf(const Document&, const PageSetup&, FontRemarks*)
{
    return fail(missing());
}

Result<QByteArray> writePng(const ChartPicture&, double)
{
    return fail(missing());
}

Result<PdfFile> readPdfPages(const QByteArray&, Budget& budget)
{
    return withoutPdfReader(budget.what());
}

} // namespace gongkai
