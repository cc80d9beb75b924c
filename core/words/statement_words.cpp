// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_words.h"

#include "core/words/lexicon_reader.h"

namespace gongkai {
namespace {

QStringList groupNames()
{
    return {QStringLiteral("flow"), QStringLiteral("result"), QStringLiteral("applicant"),
            QStringLiteral("outcome"), QStringLiteral("document")};
}

QStringList populationNames()
{
    return {QStringLiteral("unsaid"), QStringLiteral("own"), QStringLiteral("whole"),
            QStringLiteral("office"), QStringLiteral("other")};
}

QStringList markerNames()
{
    static constexpr const char* names[] = {
        "total",     "of_which",  "open",     "respectively", "all",   "none",
        "last_year", "this_year", "compared", "up",           "down",  "level",
        "share",     "rate",      "partial",  "next_year",    "rest",  "on_time",
        "condition", "including", "body",     "other_time",   "narrow"};
    QStringList list;
    for (const char* name : names)
        list += QString::fromLatin1(name);
    return list;
}

class Reader
{
public:
    Reader(const JsonNode& root, StatementWords& words) : m_root(root), m_words(words) {}

    void read()
    {
        readTopics();
        readCounted();
        readAspects();
        readEnumerated(QStringLiteral("populations"), AnchorKind::Population, populationNames());
        readEnumerated(QStringLiteral("markers"), AnchorKind::Marker, markerNames());
        for (const QString& word : readWordList(m_root.optionalItems(QStringLiteral("fillers"))))
            addWord(word, AnchorKind::Filler, 0);
        for (const JsonNode& item : m_root.optionalItems(QStringLiteral("parts"))) {
            item.onlyKeys({QStringLiteral("part"), QStringLiteral("topic")});
            m_words.partTopics.insert(item.name(QStringLiteral("part")),
                                      m_words.topics.value(topicOf(item)));
        }
        readColumns();
        readMeanings();
        if (m_root.has(QStringLiteral("fee_notice")))
            readFeeNotice(m_root.member(QStringLiteral("fee_notice")));
    }

private:
    void addWord(const QString& word, AnchorKind kind, int id)
    {
        m_words.words.add(word, static_cast<int>(m_words.anchors.size()));
        m_words.anchors.push_back({0, 0, kind, id});
    }

    void addWords(const JsonNode& item, AnchorKind kind, int id)
    {
        for (const QString& word : readWordList(item.items(QStringLiteral("words"))))
            addWord(word, kind, id);
    }

    void readTopics()
    {
        for (const JsonNode& item : m_root.optionalItems(QStringLiteral("topics"))) {
            item.onlyKeys({QStringLiteral("id"), QStringLiteral("words"), QStringLiteral("foreign"),
                           QStringLiteral("forms"), QStringLiteral("units")});
            const QString id = item.name(QStringLiteral("id"));
            if (!m_words.topics.contains(id)) {
                m_words.topics += id;
                if (item.flag(QStringLiteral("foreign")))
                    m_words.foreignTopics += id;
            }
            const int topic = m_words.topic(id);
            if (item.has(QStringLiteral("forms")))
                m_words.topicForms.insert(topic, formsOf(item));
            if (item.has(QStringLiteral("units")))
                m_words.units.insert(topic, unitsOf(item));
            addWords(item, AnchorKind::Topic, topic);
        }
    }

    void readCounted()
    {
        for (const JsonNode& item : m_root.optionalItems(QStringLiteral("counted"))) {
            item.onlyKeys({QStringLiteral("topic"), QStringLiteral("units"), QStringLiteral("as")});
            const QString topic = m_words.topics.value(topicOf(item));
            for (const QString& unit : unitsOf(item))
                m_words.counted.insert(topic + u'/' + unit, topicOf(item, QStringLiteral("as")));
        }
    }

    static QStringList unitsOf(const JsonNode& item)
    {
        return readWordList(item.items(QStringLiteral("units")));
    }

    int topicOf(const JsonNode& item, const QString& key = QStringLiteral("topic")) const
    {
        return readChoice(item.member(key), m_words.topics);
    }

    void readAspects()
    {
        for (const JsonNode& item : m_root.optionalItems(QStringLiteral("aspects"))) {
            item.onlyKeys({QStringLiteral("id"), QStringLiteral("group"), QStringLiteral("topics"),
                           QStringLiteral("words")});
            Aspect aspect;
            aspect.id = item.name(QStringLiteral("id"));
            aspect.group = static_cast<AspectGroup>(
                readChoice(item.member(QStringLiteral("group")), groupNames()));
            for (const JsonNode& topic : item.items(QStringLiteral("topics")))
                aspect.topics.push_back(readChoice(topic, m_words.topics));
            int index = m_words.aspect(aspect.id);
            if (index < 0) {
                index = static_cast<int>(m_words.aspects.size());
                m_words.aspects.push_back(aspect);
            }
            addWords(item, AnchorKind::Aspect, index);
        }
    }

    void readEnumerated(const QString& section, AnchorKind kind, const QStringList& names)
    {
        for (const JsonNode& item : m_root.optionalItems(section)) {
            item.onlyKeys({QStringLiteral("id"), QStringLiteral("words")});
            addWords(item, kind, readChoice(item.member(QStringLiteral("id")), names));
        }
    }

    void readFeeNotice(const JsonNode& section)
    {
        section.onlyKeys({QStringLiteral("part"), QStringLiteral("words")});
        m_words.feePart = section.name(QStringLiteral("part"));
        for (const QString& word : readWordList(section.items(QStringLiteral("words"))))
            m_words.feeNotice.add(word, 0);
    }

    static QStringList formsOf(const JsonNode& item)
    {
        return readWordList(item.items(QStringLiteral("forms")));
    }

    void readColumns()
    {
        for (const JsonNode& item : m_root.optionalItems(QStringLiteral("columns"))) {
            item.onlyKeys({QStringLiteral("forms"), QStringLiteral("table"),
                           QStringLiteral("total"), QStringLiteral("applicants")});
            const QString table = item.name(QStringLiteral("table"));
            const QString total = item.name(QStringLiteral("total"));
            for (const QString& form : formsOf(item)) {
                m_words.totalColumns.insert(form + u'/' + table, total);
                for (const JsonNode& applicant : item.optionalItems(QStringLiteral("applicants"))) {
                    applicant.onlyKeys({QStringLiteral("aspect"), QStringLiteral("columns")});
                    const QString aspect = aspectName(applicant);
                    m_words.columns.insert(form + u'/' + aspect, readWordList(applicant.items(
                                                                     QStringLiteral("columns"))));
                }
            }
        }
    }

    // "" is every aspect that has no entry of its own.
    QString aspectName(const JsonNode& item) const
    {
        const JsonNode node = item.member(QStringLiteral("aspect"));
        const QString name = node.anyText();
        if (!name.isEmpty() && m_words.aspect(name) < 0)
            node.fault(QStringLiteral("is no aspect"));
        return name;
    }

    void readMeanings()
    {
        for (const JsonNode& item : m_root.optionalItems(QStringLiteral("meanings"))) {
            item.onlyKeys({QStringLiteral("forms"), QStringLiteral("topic"),
                           QStringLiteral("aspect"), QStringLiteral("rule"),
                           QStringLiteral("readings"), QStringLiteral("asks"),
                           QStringLiteral("exact")});
            const QString topic = m_words.topics.value(topicOf(item));
            const QString aspect = aspectName(item);
            const WordRule* rule = wordRule(item.name(QStringLiteral("rule")));
            if (!rule)
                item.member(QStringLiteral("rule")).fault(QStringLiteral("is no check"));
            for (const QString& form : formsOf(item)) {
                Meaning meaning;
                meaning.rule = rule ? rule->rule : TextRule::Received;
                meaning.asks = item.flag(QStringLiteral("asks"));
                meaning.exact = item.flag(QStringLiteral("exact"));
                for (const JsonNode& reading : item.items(QStringLiteral("readings")))
                    meaning.readings.push_back(cellsOf(reading, form));
                m_words.meanings.insert(form + u'/' + topic + u'/' + aspect, meaning);
            }
        }
    }

    // "table.row" is the cell in the table's total column.
    std::vector<CellId> cellsOf(const JsonNode& reading, const QString& form) const
    {
        std::vector<CellId> cells;
        for (const JsonNode& node : reading.items()) {
            QString name = node.name();
            if (name.count(u'.') == 1)
                name += u'.' + m_words.totalColumns.value(form + u'/' + name.section(u'.', 0, 0));
            const auto cell = CellId::fromString(name);
            if (!cell)
                node.fault(QStringLiteral("is no cell"));
            else
                cells.push_back(*cell);
        }
        return cells;
    }

    const JsonNode& m_root;
    StatementWords& m_words;
};

} // namespace

int StatementWords::aspect(const QString& id) const
{
    for (std::size_t i = 0; i < aspects.size(); ++i)
        if (aspects[i].id == id)
            return static_cast<int>(i);
    return -1;
}

bool StatementWords::isForeign(int topic, const QString& form) const
{
    if (topic < 0)
        return false;
    const auto forms = topicForms.constFind(topic);
    return foreignTopics.contains(topics.at(topic)) ||
           (forms != topicForms.constEnd() && !forms->contains(form));
}

int StatementWords::countedAs(int topic, const QString& unit) const
{
    return topic < 0 ? topic : counted.value(topics.at(topic) + u'/' + unit, topic);
}

const Meaning* StatementWords::meaning(const QString& form, int topic, int aspect) const
{
    if (topic < 0 || topic >= topics.size())
        return nullptr;
    const QString name = aspect < 0 ? QString() : aspects.at(static_cast<std::size_t>(aspect)).id;
    const auto found = meanings.constFind(form + u'/' + topics.at(topic) + u'/' + name);
    return found == meanings.constEnd() ? nullptr : &*found;
}

QStringList statementSections()
{
    return {QStringLiteral("topics"),      QStringLiteral("aspects"), QStringLiteral("markers"),
            QStringLiteral("populations"), QStringLiteral("fillers"), QStringLiteral("parts"),
            QStringLiteral("counted"),     QStringLiteral("columns"), QStringLiteral("meanings"),
            QStringLiteral("fee_notice")};
}

void readStatementWords(const JsonNode& root, StatementWords& words)
{
    Reader(root, words).read();
}

} // namespace gongkai
