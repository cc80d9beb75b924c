// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_bench.h"
#include "translations/translations.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QStandardPaths>

#include <unistd.h>

#include <cstdio>
#include <map>
#include <string>

namespace {

// The usual table, and what it takes to compare two of its lines.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    RatioReporter() : ConsoleReporter(isatty(STDOUT_FILENO) ? OO_ColorTabular : OO_Tabular) {}

    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            const std::string name = run.run_name.function_name;
            if (run.iterations > 0)
                m_seconds[name] = run.real_accumulated_time / static_cast<double>(run.iterations);
        }
        ConsoleReporter::ReportRuns(runs);
    }

    // Says nothing about lines that were filtered out.
    void printRatio(const std::string& ours, const std::string& yardstick) const
    {
        const auto mine = m_seconds.find(ours);
        const auto other = m_seconds.find(yardstick);
        if (mine != m_seconds.end() && other != m_seconds.end())
            std::printf("%s / %s: %.2f\n", ours.c_str(), yardstick.c_str(),
                        mine->second / other->second);
    }

private:
    std::map<std::string, double> m_seconds;
};

} // namespace

int main(int argc, char** argv)
{
    // The offscreen platform has words to say about each window.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    gongkai::installTranslations(application);
    QStandardPaths::setTestModeEnabled(true);
    if (const auto shown = gongkai::showWindowOnce(QCoreApplication::arguments().mid(1)))
        return *shown;
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("\n");
    reporter.printRatio("save of one edit", "bare SQLite commit");
    reporter.printRatio("open 100,000 operations", "sqlite3 reads 100,000 operations");
    reporter.printRatio("window start", "empty window start");
    reporter.printRatio("window start with a report", "empty window start");
    for (const char* command :
         {"check command", "Word command", "workbook command", "page command"})
        reporter.printRatio(command, "empty program");
    reporter.printRatio("PDF by LibreOffice from our Word file", "PDF, whole process");
    reporter.printRatio("Word by python-docx", "Word, whole process");
    reporter.printRatio("python-docx reads Word", "import of Word");
    reporter.printRatio("openpyxl reads a workbook", "import of a workbook");
    reporter.printRatio("lxml reads a page", "import of a page");
    return 0;
}
