// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register_map.h"

#include "core/base/json_text.h"
#include "core/catalog/form_reader.h"
#include "core/catalog/json_node.h"
#include "core/register/built_in.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::RegisterMap)
};

using Counts = TableMap::Counts;

class Reader
{
public:
    Reader(const Form& form, const Vocabulary& words) : m_form(form), m_words(words) {}

    RegisterMap read(const JsonNode& root);

private:
    TableMap readTable(const JsonNode& node);
    MapSelector readColumn(const JsonNode& node, const TableMap& map, const Table& table);
    MapSelector readRow(const JsonNode& node, const TableMap& map, const Table& table);
    void readSums(const JsonNode& node, TableMap& map);
    void readRequests(const JsonNode& node, MapSelector& selector) const;
    void readDisputes(const JsonNode& node, MapSelector& selector) const;
    QStringList outcomes() const;

    const Form& m_form;
    const Vocabulary& m_words;
    QSet<QString> m_cells;
};

// A list of words, each known and none twice; empty where the key is not there.
QStringList readWords(const JsonNode& node, const QString& key, const QStringList& known)
{
    QStringList words;
    if (!node.has(key))
        return words;
    for (const JsonNode& item : node.items(key)) {
        const QString word = item.name();
        if (!known.contains(word))
            faultUnknownWord(item, word, known);
        else if (words.contains(word))
            item.fault(Messages::tr("“%1” is there already.").arg(word));
        words << word;
    }
    if (words.isEmpty())
        node.member(key).fault(Messages::tr("an empty list counts nothing; leave the key out to "
                                            "count all."));
    return words;
}

template <typename Word>
QStringList idsOf(const std::vector<Word>& words)
{
    QStringList ids;
    for (const Word& word : words)
        ids << word.id;
    return ids;
}

QStringList articlesOf(const Vocabulary& words)
{
    QStringList all;
    for (const DecisionWord& decision : words.decisions)
        all << decision.articles;
    return all;
}

void Reader::readRequests(const JsonNode& node, MapSelector& selector) const
{
    selector.decisions = readWords(node, QStringLiteral("decisions"), idsOf(m_words.decisions));
    selector.articles = readWords(node, QStringLiteral("articles"), articlesOf(m_words));
    selector.notArticles = readWords(node, QStringLiteral("not_articles"), articlesOf(m_words));
    QStringList channels;
    for (const Channel channel : allChannels())
        channels << channelId(channel);
    for (const QString& id : readWords(node, QStringLiteral("channels"), channels))
        if (const auto channel = channelFromId(id))
            selector.channels.push_back(*channel);
    const QString extended = QStringLiteral("extended");
    if (node.has(extended))
        selector.extended = node.member(extended).boolean();
}

QStringList Reader::outcomes() const
{
    QStringList all{pendingOutcome()};
    for (const auto* results : {&m_words.reviewResults, &m_words.suitResults})
        for (const DisputeResultWord& result : *results)
            all << result.outcome;
    all.removeDuplicates();
    return all;
}

void Reader::readDisputes(const JsonNode& node, MapSelector& selector) const
{
    QStringList blocks;
    for (const DisputeBlock block : allDisputeBlocks())
        blocks << disputeBlockId(block);
    const QStringList named = readWords(node, QStringLiteral("blocks"), blocks);
    for (const DisputeBlock block : allDisputeBlocks())
        if (named.contains(disputeBlockId(block)))
            selector.blocks.push_back(block);
    selector.outcomes = readWords(node, QStringLiteral("outcomes"), outcomes());
}

MapSelector Reader::readColumn(const JsonNode& node, const TableMap& map, const Table& table)
{
    const bool ofRequests = map.counts == Counts::Requests;
    const QString id = QStringLiteral("id");
    const QString applicants = QStringLiteral("applicants");
    const QString outcome = QStringLiteral("outcomes");
    node.onlyKeys({id, ofRequests ? applicants : outcome});
    MapSelector selector;
    selector.id = node.text(id);
    if (!table.column(selector.id))
        node.member(id).fault(Messages::tr("the table has no column “%1”.").arg(selector.id));
    if (ofRequests)
        selector.applicants = readWords(node, applicants, idsOf(m_words.applicants));
    else
        selector.outcomes = readWords(node, outcome, outcomes());
    return selector;
}

MapSelector Reader::readRow(const JsonNode& node, const TableMap& map, const Table& table)
{
    static constexpr std::array<std::pair<const char*, Measure>, 4> measures{
        {{"received", Measure::Received},
         {"carried_in", Measure::CarriedIn},
         {"ended", Measure::Ended},
         {"carried_out", Measure::CarriedOut}}};
    const QString id = QStringLiteral("id");
    MapSelector selector;
    selector.id = node.text(id);
    const Row* row = table.row(selector.id);
    if (!row || row->heading)
        node.member(id).fault(Messages::tr("the table has no row “%1”.").arg(selector.id));
    if (map.counts == Counts::Disputes) {
        node.onlyKeys({id, QStringLiteral("blocks"), QStringLiteral("outcomes")});
        readDisputes(node, selector);
        return selector;
    }
    node.onlyKeys({id, QStringLiteral("count"), QStringLiteral("decisions"),
                   QStringLiteral("articles"), QStringLiteral("not_articles"),
                   QStringLiteral("channels"), QStringLiteral("extended"),
                   QStringLiteral("sum_of")});
    selector.measure = readWord(node.member(QStringLiteral("count")), measures);
    readRequests(node, selector);
    return selector;
}

// Behind the rows, as a sum may name any of them.
void Reader::readSums(const JsonNode& node, TableMap& map)
{
    const QString key = QStringLiteral("sum_of");
    const std::vector<JsonNode> nodes = node.items(QStringLiteral("rows"));
    const QStringList ids = idsOf(map.rows);
    for (size_t i = 0; i < nodes.size() && i < map.rows.size(); ++i)
        for (const QString& id : readWords(nodes[i], key, ids)) {
            const auto place = static_cast<size_t>(std::max<qsizetype>(ids.indexOf(id), 0));
            if (place == i || nodes[place].has(key))
                nodes[i].member(key).fault(Messages::tr("“%1” is a sum itself.").arg(id));
            map.rows[i].sumOf.push_back(place);
        }
}

TableMap Reader::readTable(const JsonNode& node)
{
    static constexpr std::array<std::pair<const char*, Counts>, 2> counts{
        {{"case", Counts::Requests}, {"dispute", Counts::Disputes}}};
    const QString tableKey = QStringLiteral("table");
    node.onlyKeys(
        {tableKey, QStringLiteral("counts"), QStringLiteral("columns"), QStringLiteral("rows")});
    TableMap map;
    map.table = node.text(tableKey);
    map.counts = readWord(node.member(QStringLiteral("counts")), counts);
    const Table* table = m_form.table(map.table);
    if (!table) {
        node.member(tableKey).fault(Messages::tr("the form has no table “%1”.").arg(map.table));
        return map;
    }
    for (const JsonNode& column : node.items(QStringLiteral("columns")))
        map.columns.push_back(readColumn(column, map, *table));
    for (const JsonNode& row : node.items(QStringLiteral("rows"))) {
        map.rows.push_back(readRow(row, map, *table));
        for (const MapSelector& column : map.columns) {
            const QString cell = CellId{map.table, map.rows.back().id, column.id}.toString();
            if (m_cells.contains(cell))
                row.fault(Messages::tr("“%1” is counted already.").arg(cell));
            m_cells.insert(cell);
        }
    }
    readSums(node, map);
    return map;
}

RegisterMap Reader::read(const JsonNode& root)
{
    const QString form = QStringLiteral("form");
    const QString unmapped = QStringLiteral("unmapped");
    readRegisterHead(root, QStringLiteral("gongkai-register-map"));
    root.onlyKeys({QStringLiteral("format"), QStringLiteral("version"), form,
                   QStringLiteral("tables"), unmapped});
    RegisterMap map;
    map.form = root.text(form);
    if (map.form != m_form.id)
        root.member(form).fault(Messages::tr("must be “%1”.").arg(m_form.id));
    for (const JsonNode& table : root.items(QStringLiteral("tables")))
        map.tables.push_back(readTable(table));
    for (const JsonNode& node : root.optionalItems(unmapped)) {
        const QString rowKey = QStringLiteral("row");
        node.onlyKeys({rowKey, QStringLiteral("reason")});
        const QString id = node.text(rowKey);
        const Table* table = m_form.table(id.section(u'.', 0, 0));
        if (!table || !table->row(id.section(u'.', 1)))
            node.member(rowKey).fault(Messages::tr("the form has no row “%1”.").arg(id));
        map.unmapped.push_back(
            {id.section(u'.', 0, 0), id.section(u'.', 1), node.name(QStringLiteral("reason"))});
    }
    return map;
}

} // namespace

QString pendingOutcome()
{
    return QStringLiteral("pending");
}

Result<RegisterMap> RegisterMap::of(const Form& form)
{
    const QString name = form.id + QStringLiteral(".json");
    const QByteArray json = builtInRegisterFile(name);
    if (json.isEmpty() || name == QStringLiteral("vocabulary.json"))
        return fail(ErrorCode::Invalid,
                    Messages::tr("The program does not know which cells of the form “%1” count "
                                 "requests and disputes; fill them in by hand.")
                        .arg(form.id));
    return readRegisterMap(json, name, form, Vocabulary::builtIn());
}

Result<RegisterMap> readRegisterMap(const QByteArray& json, const QString& where, const Form& form,
                                    const Vocabulary& words)
{
    const auto document = parseJson(json, where);
    if (!document)
        return fail(document.error());
    JsonFaults faults(where);
    const RegisterMap map = Reader(form, words).read(rootOf(*document, faults));
    if (const auto error = faults.first())
        return fail(*error);
    return map;
}

} // namespace gongkai
