// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/draft_pattern.h"

#include "core/words/word_entry.h"

#include <QCoreApplication>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::WordLists)
};

DraftCondition::Is readIs(const JsonNode& node)
{
    using Is = DraftCondition::Is;
    static const QStringList names{u"zero"_qs, u"positive"_qs, u"more"_qs, u"less"_qs, u"equal"_qs};
    const auto found = names.indexOf(node.text());
    if (found < 0)
        node.fault(Messages::tr("must be one of %1.").arg(names.join(u", "_qs)));
    return found < 0 ? Is::Zero : static_cast<Is>(found);
}

DraftCondition readCondition(const JsonNode& node)
{
    node.onlyKeys({u"quantity"_qs, u"is"_qs, u"than"_qs});
    DraftCondition condition{node.name(u"quantity"_qs), readIs(node.member(u"is"_qs)),
                             node.optionalName(u"than"_qs)};
    const bool compares = condition.is > DraftCondition::Is::Positive;
    if (compares == condition.than.isEmpty())
        node.fault(Messages::tr("“than” belongs to “more”, “less” and “equal”, and only to them."));
    return condition;
}

DraftItem readItem(const JsonNode& node)
{
    node.onlyKeys({u"quantity"_qs, u"text"_qs});
    return {node.name(u"quantity"_qs), node.name(u"text"_qs)};
}

} // namespace

DraftQuantity readDraftQuantity(const JsonNode& node)
{
    node.onlyKeys(withSource({u"id"_qs, u"forms"_qs, u"cells"_qs}));
    DraftQuantity quantity{readId(node), readOptionalNames(node, u"forms"_qs), {}, {}};
    for (const JsonNode& item : node.items(u"cells"_qs)) {
        if (const auto cell = CellId::fromString(item.name()))
            quantity.cells.push_back(*cell);
        else
            item.fault(Messages::tr("must be a cell, like requests.new.total."));
    }
    quantity.source = readSource(node);
    return quantity;
}

DraftPattern readDraftPattern(const JsonNode& node)
{
    node.onlyKeys(withSource({u"id"_qs, u"forms"_qs, u"parts"_qs, u"nothing"_qs, u"when"_qs,
                              u"text"_qs, u"items"_qs, u"between"_qs, u"sum"_qs}));
    DraftPattern pattern;
    pattern.id = readId(node);
    pattern.forms = readOptionalNames(node, u"forms"_qs);
    pattern.parts = readNames(node.items(u"parts"_qs));
    if (pattern.parts.isEmpty())
        node.member(u"parts"_qs).fault(Messages::tr("must name a part."));
    pattern.saysNothing = node.flag(u"nothing"_qs);
    for (const JsonNode& item : node.optionalItems(u"when"_qs))
        pattern.when.push_back(readCondition(item));
    pattern.text = node.name(u"text"_qs);
    for (const JsonNode& item : node.optionalItems(u"items"_qs))
        pattern.items.push_back(readItem(item));
    pattern.between = node.optionalName(u"between"_qs);
    pattern.sum = node.optionalName(u"sum"_qs);
    pattern.source = readSource(node);
    if (pattern.items.empty() == pattern.text.contains(u"{items}"))
        node.fault(Messages::tr("“items” and {items} in the text belong together."));
    return pattern;
}

ZeroCells readZeroCells(const JsonNode& node)
{
    node.onlyKeys(withSource({u"forms"_qs, u"cells"_qs}));
    return {readNames(node.items(u"forms"_qs)), readNames(node.items(u"cells"_qs)),
            readSource(node)};
}

} // namespace gongkai
