// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_words.h"

#include "core/words/lexicon_reader.h"

namespace gongkai {
namespace {

const QStringList& groupNames()
{
    static const QStringList names{QStringLiteral("flow"), QStringLiteral("result"),
                                   QStringLiteral("applicant"), QStringLiteral("outcome"),
                                   QStringLiteral("document")};
    return names;
}

const QStringList& populationNames()
{
    static const QStringList names{QStringLiteral("unsaid"), QStringLiteral("own"),
                                   QStringLiteral("whole"), QStringLiteral("office"),
                                   QStringLiteral("other")};
    return names;
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
    Reader(const WordNode& root, StatementWords& words) : m_root(root), m_words(words) {}

    void read()
    {
        readTopics();
        readCounted();
        readAspects();
        readEnumerated(u"populations", AnchorKind::Population, populationNames());
        readEnumerated(u"markers", AnchorKind::Marker, markerNames());
        for (const QString& word : readWordList(m_root.optionalItems(u"fillers")))
            addWord(word, AnchorKind::Filler, 0);
        for (const WordNode& item : m_root.optionalItems(u"parts")) {
            item.onlyKeys({u"part", u"topic"});
            m_words.partTopics.insert(item.name(u"part"), m_words.topics.value(topicOf(item)));
        }
        readColumns();
        readMeanings();
        if (m_root.has(u"fee_notice"))
            readFeeNotice(m_root.member(u"fee_notice"));
    }

private:
    void addWord(const QString& word, AnchorKind kind, int id)
    {
        m_words.words.add(word, static_cast<int>(m_words.anchors.size()));
        m_words.anchors.push_back({0, 0, kind, id});
    }

    void addWords(const WordNode& item, AnchorKind kind, int id)
    {
        for (const QString& word : readWordList(item.items(u"words")))
            addWord(word, kind, id);
    }

    void readTopics()
    {
        for (const WordNode& item : m_root.optionalItems(u"topics")) {
            item.onlyKeys({u"id", u"words", u"foreign", u"forms", u"units"});
            const QString id = item.name(u"id");
            if (!m_words.topics.contains(id)) {
                m_words.topics += id;
                if (item.flag(u"foreign"))
                    m_words.foreignTopics += id;
            }
            const int topic = m_words.topic(id);
            if (item.has(u"forms"))
                m_words.topicForms.insert(topic, formsOf(item));
            if (item.has(u"units"))
                m_words.units.insert(topic, unitsOf(item));
            addWords(item, AnchorKind::Topic, topic);
        }
    }

    void readCounted()
    {
        for (const WordNode& item : m_root.optionalItems(u"counted")) {
            item.onlyKeys({u"topic", u"units", u"as"});
            const QString topic = m_words.topics.value(topicOf(item));
            for (const QString& unit : unitsOf(item))
                m_words.counted.insert(topic + u'/' + unit, topicOf(item, u"as"));
        }
    }

    static QStringList unitsOf(const WordNode& item) { return readWordList(item.items(u"units")); }

    int topicOf(const WordNode& item, QStringView key = u"topic") const
    {
        return readChoice(item.member(key), m_words.topics);
    }

    void readAspects()
    {
        for (const WordNode& item : m_root.optionalItems(u"aspects")) {
            item.onlyKeys({u"id", u"group", u"topics", u"words"});
            Aspect aspect;
            aspect.id = item.name(u"id");
            aspect.group =
                static_cast<AspectGroup>(readChoice(item.member(u"group"), groupNames()));
            for (const WordNode& topic : item.items(u"topics"))
                aspect.topics.push_back(readChoice(topic, m_words.topics));
            int index = m_words.aspect(aspect.id);
            if (index < 0) {
                index = static_cast<int>(m_words.aspects.size());
                m_words.aspects.push_back(aspect);
            }
            addWords(item, AnchorKind::Aspect, index);
        }
    }

    void readEnumerated(QStringView section, AnchorKind kind, const QStringList& names)
    {
        for (const WordNode& item : m_root.optionalItems(section)) {
            item.onlyKeys({u"id", u"words"});
            addWords(item, kind, readChoice(item.member(u"id"), names));
        }
    }

    void readFeeNotice(const WordNode& section)
    {
        section.onlyKeys({u"part", u"words"});
        m_words.feePart = section.name(u"part");
        for (const QString& word : readWordList(section.items(u"words")))
            m_words.feeNotice.add(word, 0);
    }

    static QStringList formsOf(const WordNode& item) { return readWordList(item.items(u"forms")); }

    void readColumns()
    {
        for (const WordNode& item : m_root.optionalItems(u"columns")) {
            item.onlyKeys({u"forms", u"table", u"total", u"applicants"});
            const QString table = item.name(u"table");
            const QString total = item.name(u"total");
            for (const QString& form : formsOf(item)) {
                m_words.totalColumns.insert(form + u'/' + table, total);
                for (const WordNode& applicant : item.optionalItems(u"applicants")) {
                    applicant.onlyKeys({u"aspect", u"columns"});
                    const QString aspect = aspectName(applicant);
                    m_words.columns.insert(form + u'/' + aspect,
                                           readWordList(applicant.items(u"columns")));
                }
            }
        }
    }

    // "" is every aspect that has no entry of its own.
    QString aspectName(const WordNode& item) const
    {
        const WordNode node = item.member(u"aspect");
        const QString name = node.anyText();
        if (!name.isEmpty() && m_words.aspect(name) < 0)
            node.fault(QStringLiteral("is no aspect"));
        return name;
    }

    void readMeanings()
    {
        for (const WordNode& item : m_root.optionalItems(u"meanings")) {
            item.onlyKeys({u"forms", u"topic", u"aspect", u"rule", u"readings", u"asks", u"exact"});
            const QString topic = m_words.topics.value(topicOf(item));
            const QString aspect = aspectName(item);
            const WordRule* rule = wordRule(item.name(u"rule"));
            if (!rule)
                item.member(u"rule").fault(QStringLiteral("is no check"));
            for (const QString& form : formsOf(item)) {
                Meaning meaning;
                meaning.rule = rule ? rule->rule : TextRule::Received;
                meaning.asks = item.flag(u"asks");
                meaning.exact = item.flag(u"exact");
                for (const WordNode& reading : item.items(u"readings"))
                    meaning.readings.push_back(cellsOf(reading, form));
                m_words.meanings.insert(form + u'/' + topic + u'/' + aspect, meaning);
            }
        }
    }

    // "table.row" is the cell in the table's total column.
    std::vector<CellId> cellsOf(const WordNode& reading, const QString& form) const
    {
        std::vector<CellId> cells;
        for (const WordNode& node : reading.items()) {
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

    const WordNode& m_root;
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

void readStatementWords(const WordNode& root, StatementWords& words)
{
    Reader(root, words).read();
}

} // namespace gongkai
