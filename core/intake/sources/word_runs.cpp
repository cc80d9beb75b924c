// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_runs.h"

#include "core/intake/sources/compound_file.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 pageSize = 512;
constexpr quint32 tableDefinition = 0xd608;
constexpr quint32 tabStops = 0xc615;

// The list of one run of a page: its length stands before it, in two ways.
QByteArray characterList(QByteArrayView page, qint64 at)
{
    const qint64 length = littleEndian(page, at, 1);
    return at > 0 && at + 1 + length <= page.size() ? page.sliced(at + 1, length).toByteArray()
                                                    : QByteArray();
}

void addParagraph(QByteArrayView page, qint64 at, WordRuns::Run& run)
{
    constexpr qint64 styleNumber = 2;
    if (at == 0)
        return;
    const qint64 half = littleEndian(page, at, 1);
    const qint64 begin = half == 0 ? at + 2 : at + 1;
    const qint64 length = half == 0 ? 2 * qint64{littleEndian(page, at + 1, 1)} : 2 * half - 1;
    if (length < styleNumber || begin + length > page.size())
        return;
    run.style = littleEndian(page, begin, styleNumber);
    run.properties = page.sliced(begin + styleNumber, length - styleNumber).toByteArray();
}

void addPage(QByteArrayView page, WordPages kind, WordRuns& found, Budget& budget)
{
    const qint64 sizeOfPlace = kind == WordPages::Characters ? 1 : 13;
    const qint64 count = littleEndian(page, pageSize - 1, 1);
    for (qint64 i = 0; i < count && budget.take(Limit::Nodes); ++i) {
        const qint64 place = 2 * qint64{littleEndian(page, 4 * (count + 1) + i * sizeOfPlace, 1)};
        WordRuns::Run run{littleEndian(page, 4 * i, 4), littleEndian(page, 4 * (i + 1), 4), {}, 0};
        if (kind == WordPages::Characters)
            run.properties = characterList(page, place);
        else
            addParagraph(page, place, run);
        if (budget.take(Limit::Bytes, run.properties.size()))
            found.runs.push_back(std::move(run));
    }
}

// How long the operand at a place is, the length that stands in front of it included.
qint64 operandSize(quint32 code, QByteArrayView rest)
{
    constexpr qint64 sizes[]{1, 1, 2, 4, 2, 2, 0, 3};
    const quint32 kind = code >> 13;
    const qint64 said = littleEndian(rest, 0, 1);
    if (kind != 6)
        return sizes[kind];
    if (code == tableDefinition)
        return qint64{littleEndian(rest, 0, 2)} + 1;
    if (code == tabStops && said == 255) {
        const qint64 removed = 4 * qint64{littleEndian(rest, 1, 1)};
        return 3 + removed + 3 * qint64{littleEndian(rest, 2 + removed, 1)};
    }
    return said + 1;
}

} // namespace

const WordRuns::Run* WordRuns::at(quint32 byte) const
{
    const auto after = std::ranges::upper_bound(runs, byte, {}, &Run::begin);
    if (after == runs.begin() || byte >= std::prev(after)->end)
        return nullptr;
    return &*std::prev(after);
}

WordRuns readWordRuns(const QByteArray& document, const QByteArray& places, WordPages kind,
                      Budget& budget)
{
    constexpr quint32 numberOfPage = 0x3fffff;
    WordRuns found;
    const qint64 count = (places.size() - 4) / 8;
    for (qint64 i = 0; i < count && !budget.isSpent(); ++i) {
        const qint64 at =
            pageSize * (littleEndian(places, 4 * (count + 1) + 4 * i, 4) & numberOfPage);
        if (at + pageSize <= document.size())
            addPage(QByteArrayView(document).sliced(at, pageSize), kind, found, budget);
    }
    std::ranges::stable_sort(found.runs, {}, &WordRuns::Run::begin);
    return found;
}

void eachProperty(QByteArrayView list, const std::function<void(quint32, QByteArrayView)>& use)
{
    while (list.size() > 2) {
        const quint32 code = littleEndian(list, 0, 2);
        list = list.sliced(2);
        const qint64 size = operandSize(code, list);
        if (size > list.size())
            return;
        use(code, list.first(size));
        list = list.sliced(size);
    }
}

} // namespace gongkai
