// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/vocabulary.h"

#include "core/base/json_text.h"
#include "core/catalog/form_reader.h"
#include "core/catalog/json_node.h"
#include "core/register/built_in.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Vocabulary)
};

template <typename Word>
const Word* findWord(const std::vector<Word>& words, QStringView id)
{
    const auto found = std::ranges::find_if(words, [&](const Word& one) { return one.id == id; });
    return found == words.end() ? nullptr : &*found;
}

std::vector<ApplicantWord> readApplicants(const JsonNode& root)
{
    std::vector<ApplicantWord> words;
    IdList ids;
    for (const JsonNode& node : root.items(QStringLiteral("applicants"))) {
        node.onlyKeys({QStringLiteral("id"), QStringLiteral("name")});
        words.push_back({ids.read(node), node.name(QStringLiteral("name"))});
    }
    return words;
}

DecisionWord readDecision(const JsonNode& node, IdList& ids)
{
    using Lapse = DecisionWord::Lapse;
    static constexpr std::array<std::pair<const char*, Lapse>, 2> lapses{
        {{"correction", Lapse::Correction}, {"fee", Lapse::Fee}}};
    const QString lapse = QStringLiteral("lapse");
    node.onlyKeys(
        {QStringLiteral("id"), QStringLiteral("name"), lapse, QStringLiteral("articles")});
    DecisionWord word{ids.read(node), node.name(QStringLiteral("name")), Lapse::None, {}};
    if (node.has(lapse))
        word.lapse = readWord(node.member(lapse), lapses);
    for (const JsonNode& article : node.optionalItems(QStringLiteral("articles")))
        word.articles << article.name();
    return word;
}

std::vector<DisputeResultWord> readResults(const JsonNode& root, const QString& key)
{
    std::vector<DisputeResultWord> words;
    IdList ids;
    for (const JsonNode& node : root.items(key)) {
        node.onlyKeys({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("outcome"),
                       QStringLiteral("not_confirmed")});
        words.push_back({ids.read(node), node.name(QStringLiteral("name")),
                         node.name(QStringLiteral("outcome")),
                         !node.flag(QStringLiteral("not_confirmed"))});
    }
    return words;
}

QString readClosing(const JsonNode& root, const QString& key, const Vocabulary& words)
{
    const QString id = root.text(key);
    if (!words.decision(id))
        root.member(key).fault(Messages::tr("there is no decision “%1”.").arg(id));
    return id;
}

} // namespace

const ApplicantWord* Vocabulary::applicant(QStringView id) const
{
    return findWord(applicants, id);
}

const DecisionWord* Vocabulary::decision(QStringView id) const
{
    return findWord(decisions, id);
}

const std::vector<DisputeResultWord>& Vocabulary::results(DisputeKind kind) const
{
    return kind == DisputeKind::Review ? reviewResults : suitResults;
}

const DisputeResultWord* Vocabulary::result(DisputeKind kind, QStringView id) const
{
    return findWord(results(kind), id);
}

const Vocabulary& Vocabulary::builtIn()
{
    static const Vocabulary words = [] {
        const QString name = QStringLiteral("vocabulary.json");
        auto read = readVocabulary(builtInRegisterFile(name), name);
        Q_ASSERT(read);
        return *std::move(read);
    }();
    return words;
}

Result<Vocabulary> readVocabulary(const QByteArray& json, const QString& where)
{
    const auto document = parseJson(json, where);
    if (!document)
        return fail(document.error());
    JsonFaults faults(where);
    const JsonNode root = rootOf(*document, faults);
    readRegisterHead(root, QStringLiteral("gongkai-register-vocabulary"));
    root.onlyKeys({QStringLiteral("format"), QStringLiteral("version"),
                   QStringLiteral("applicants"), QStringLiteral("decisions"),
                   QStringLiteral("withdrawn"), QStringLiteral("passed_on"),
                   QStringLiteral("review_results"), QStringLiteral("suit_results")});
    Vocabulary words;
    words.applicants = readApplicants(root);
    IdList ids;
    for (const JsonNode& node : root.items(QStringLiteral("decisions")))
        words.decisions.push_back(readDecision(node, ids));
    words.withdrawnDecision = readClosing(root, QStringLiteral("withdrawn"), words);
    words.passedOnDecision = readClosing(root, QStringLiteral("passed_on"), words);
    words.reviewResults = readResults(root, QStringLiteral("review_results"));
    words.suitResults = readResults(root, QStringLiteral("suit_results"));
    if (const auto error = faults.first())
        return fail(*error);
    return words;
}

} // namespace gongkai
