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

DraftCondition::Is readIs(const WordNode& node)
{
    using Is = DraftCondition::Is;
    static const QStringList names{u"zero"_qs, u"positive"_qs, u"more"_qs, u"less"_qs, u"equal"_qs};
    const auto found = names.indexOf(node.text());
    if (found < 0)
        node.fault(Messages::tr("must be one of %1.").arg(names.join(u", "_qs)));
    return found < 0 ? Is::Zero : static_cast<Is>(found);
}

DraftCondition readCondition(const WordNode& node)
{
    node.onlyKeys({u"quantity", u"is", u"than"});
    DraftCondition condition{node.name(u"quantity"), readIs(node.member(u"is")),
                             node.optionalName(u"than")};
    const bool compares = condition.is > DraftCondition::Is::Positive;
    if (compares == condition.than.isEmpty())
        node.fault(Messages::tr("“than” belongs to “more”, “less” and “equal”, and only to them."));
    return condition;
}

DraftItem readItem(const WordNode& node)
{
    node.onlyKeys({u"quantity", u"text"});
    return {node.name(u"quantity"), node.name(u"text")};
}

} // namespace

DraftQuantity readDraftQuantity(const WordNode& node)
{
    onlyEntryKeys(node, {u"id", u"forms", u"cells"});
    DraftQuantity quantity{readId(node), readOptionalNames(node, u"forms"), {}, {}};
    for (const WordNode& item : node.items(u"cells")) {
        if (const auto cell = CellId::fromString(item.name()))
            quantity.cells.push_back(*cell);
        else
            item.fault(Messages::tr("must be a cell, like requests.new.total."));
    }
    quantity.source = readSource(node);
    return quantity;
}

DraftPattern readDraftPattern(const WordNode& node)
{
    onlyEntryKeys(node, {u"id", u"forms", u"parts", u"nothing", u"when", u"text", u"items",
                         u"between", u"sum"});
    DraftPattern pattern;
    pattern.id = readId(node);
    pattern.forms = readOptionalNames(node, u"forms");
    pattern.parts = readNames(node.items(u"parts"));
    if (pattern.parts.isEmpty())
        node.member(u"parts").fault(Messages::tr("must name a part."));
    pattern.saysNothing = node.flag(u"nothing");
    for (const WordNode& item : node.optionalItems(u"when"))
        pattern.when.push_back(readCondition(item));
    pattern.text = node.name(u"text");
    for (const WordNode& item : node.optionalItems(u"items"))
        pattern.items.push_back(readItem(item));
    pattern.between = node.optionalName(u"between");
    pattern.sum = node.optionalName(u"sum");
    pattern.source = readSource(node);
    if (pattern.items.empty() == pattern.text.contains(u"{items}"))
        node.fault(Messages::tr("“items” and {items} in the text belong together."));
    return pattern;
}

ZeroCells readZeroCells(const WordNode& node)
{
    onlyEntryKeys(node, {u"forms", u"cells"});
    return {readNames(node.items(u"forms")), readNames(node.items(u"cells")), readSource(node)};
}

} // namespace gongkai
