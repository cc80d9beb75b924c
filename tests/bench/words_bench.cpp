// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/words.h"
#include "tests/bench/bench_report.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace gongkai {
namespace {

// As agencies write: figures, lists, shares, and sentences without any. Some 230 characters.
QString paragraph()
{
    return QStringLiteral(
        "2024年，共收到政府信息公开申请95件，上年结转7件，答复94件，结转下年度继续办理8件。其中，予"
        "以公开38件，占40.43%；部分公开10件，占10.64%；"
        "不予公开6件，无法提供29件。行政复议9件，同比增长50%"
        "，行政诉讼7件。全年通过门户网站发布信息2360条，其中政策文件120条、工作动态1800条、"
        "公示公告440条。健全公开目录动态调整机制，对机构职能、权责清单、财政预决算等栏目逐项核对，"
        "确保内容完整、更新及时。");
}

// A part of 10,000 characters, in paragraphs or in one.
QString longPart(bool paragraphs)
{
    QStringList all;
    while (all.size() * paragraph().size() < 10'000)
        all += paragraph();
    return all.join(paragraphs ? u"\n" : u"");
}

FieldKey part(const char* id)
{
    return {FieldKind::Narrative, QString::fromLatin1(id)};
}

void setText(Report& report, const FieldKey& key, const QString& text)
{
    if (!report.apply({QStringLiteral("set"), {{key, report.field(key), text}}}))
        std::abort();
}

void keyToFindings(benchmark::State& state, bool paragraphs)
{
    Report report = filledReport();
    const FieldKey key = part("overview");
    QString text = longPart(paragraphs);
    setText(report, key, text);
    LiveWords words(report, Lexicon::builtIn());
    bool there = false;
    for (auto _ : state) {
        if (there)
            text.remove(5'000, 1);
        else
            text.insert(5'000, u'甲');
        there = !there;
        setText(report, key, text);
        words.update(report, {key});
        benchmark::DoNotOptimize(words.findings().data());
    }
}
BENCHMARK_CAPTURE(keyToFindings, paragraphs, true)
    ->Name("key in 10,000 characters to text findings")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keyToFindings, one, false)
    ->Name("key in one paragraph of 10,000 characters")
    ->Unit(benchmark::kMillisecond);

void cellToFindings(benchmark::State& state)
{
    Report report = filledReport();
    setText(report, part("overview"), longPart(true));
    LiveWords words(report, Lexicon::builtIn());
    int number = 0;
    for (auto _ : state) {
        const Operation edit = oneEdit(report, number++);
        if (!report.apply(edit))
            std::abort();
        words.update(report, {edit.changes.front().key});
        benchmark::DoNotOptimize(words.findings().data());
    }
}
BENCHMARK(cellToFindings)->Name("edit of a cell to text findings")->Unit(benchmark::kMillisecond);

void checkLongReport(benchmark::State& state)
{
    Report report = filledReport();
    for (const char* id : {"overview", "problems", "others"})
        setText(report, part(id), longPart(true));
    for (auto _ : state)
        benchmark::DoNotOptimize(checkWords(report, Lexicon::builtIn()));
}
BENCHMARK(checkLongReport)
    ->Name("full pass over the words of a long report")
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace gongkai
