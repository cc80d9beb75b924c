// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_clock.h"
#include "core/register/count.h"
#include "core/register/document/register_document.h"
#include "core/register/fill.h"
#include "core/register/register_map.h"
#include "tests/bench/bench_report.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <cstdlib>

namespace gongkai {
namespace {

constexpr int cases = 50'000;
constexpr int years = 10;

// Requests of ten years, each consulted about or extended, and answered; the last ones are open.
class BenchRegister
{
public:
    static BenchRegister& instance()
    {
        static BenchRegister one;
        return one;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("bench.gkr")); }
    RegisterDocument::Ground ground() const { return {Vocabulary::builtIn(), m_calendar}; }
    RegisterDocument& document() { return *m_document; }

private:
    BenchRegister() : m_calendar(WorkCalendar::builtIn())
    {
        auto made = RegisterDocument::create(path(), QStringLiteral("示例县民政局"), ground(),
                                             {.hold = true});
        if (!made)
            std::abort();
        m_document = *std::move(made);
        for (int i = 0; i < cases; ++i)
            addCase(i);
    }

    void addCase(int i)
    {
        Case one;
        one.applicant = i % 3 == 0 ? QStringLiteral("business") : QStringLiteral("natural");
        one.arrived = QDate(2017 + i * years / cases, 1 + i % 11, 1 + i % 28);
        one.name = QStringLiteral("申请人%1").arg(i);
        one.request = QStringLiteral("申请公开某某项目的批复文件及附件");
        const auto number = m_document->add(one);
        if (!number)
            std::abort();
        if (cases - i < 300)
            return;
        CaseEvent answer{EventKind::Answered, one.arrived.addDays(12), {}};
        answer.set(EventKey::Decision, QStringLiteral("granted"));
        answer.set(EventKey::Document,
                   QStringLiteral("示民公开〔%1〕%2号")
                       .arg(QString::number(one.arrived.year()), QString::number(i)));
        if (!m_document->append(*number, answer))
            std::abort();
    }

    // In memory: a commit for each of 100,000 acts is not what is measured.
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/gongkai-bench-XXXXXX")};
    WorkCalendar m_calendar;
    RegisterDocument::Ptr m_document;
};

void openRegister(benchmark::State& state)
{
    const BenchRegister& all = BenchRegister::instance();
    for (auto _ : state) {
        const auto opened =
            RegisterDocument::open(all.path(), all.ground(), {.mode = RegisterFile::Mode::Read});
        if (!opened || (*opened)->book().cases().size() != cases)
            std::abort();
    }
}
BENCHMARK(openRegister)->Name("register of 50,000 cases to open")->Unit(benchmark::kMillisecond);

void clockAllOpen(benchmark::State& state)
{
    BenchRegister& all = BenchRegister::instance();
    const RegisterRules rules = all.document().rules();
    for (auto _ : state)
        for (const Case& one : all.document().book().cases())
            benchmark::DoNotOptimize(
                clockOf(one, QDate(2026, 12, 1), rules.calendar, rules.words, rules.settings));
}
BENCHMARK(clockAllOpen)
    ->Name("register of 50,000 cases, all clocks")
    ->Unit(benchmark::kMillisecond);

void oneMoreEvent(benchmark::State& state)
{
    BenchRegister& all = BenchRegister::instance();
    Case one;
    one.applicant = QStringLiteral("natural");
    one.arrived = QDate(2026, 11, 2);
    for (auto _ : state)
        if (!all.document().add(one))
            std::abort();
}
BENCHMARK(oneMoreEvent)
    ->Name("register of 50,000 cases, one more (disk in memory)")
    ->Unit(benchmark::kMillisecond);

void fillReport(benchmark::State& state)
{
    BenchRegister& all = BenchRegister::instance();
    const RegisterRules rules = all.document().rules();
    const Report report = filledReport();
    const auto map = RegisterMap::of(report.form());
    if (!map)
        std::abort();
    for (auto _ : state) {
        const RegisterCount count =
            countRegister(all.document().book(), report.year(), *map, rules.words, rules.settings);
        const auto plan = planFill(count, report, all.path(), QDateTime::currentDateTime());
        if (!plan)
            std::abort();
    }
}
BENCHMARK(fillReport)
    ->Name("register of 50,000 cases to the figures of a report")
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gongkai
