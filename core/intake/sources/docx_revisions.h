// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

namespace gongkai {

/// Counts what somebody changed in a Word file and nobody has settled: what was inserted, deleted
/// or moved, and properties that were changed. Neighbours of one kind are one change: a run ends
/// where its format does.
class DocxRevisions
{
public:
    /// @param revisions  must outlive it.
    explicit DocxRevisions(Revisions& revisions) : m_revisions(revisions) {}

    /// An element begins.
    void start(QStringView name);
    /// An inserted or moved part of the text ends.
    void endInsertion();
    /// An end of a paragraph that was typed or deleted (“ins”, “del”).
    void countMark(QStringView kind);

    /// Properties as they were before a tracked change.
    static bool isFormerly(QStringView name) { return name.endsWith(u"PrChange"); }
    /// What is not read: deletions, the old place of moved text, the second telling of a drawing,
    /// and how a word is read aloud (w:ruby).
    static bool isUnread(QStringView name);

private:
    Revisions& m_revisions;
    QString m_last;       // the kind of the one read last, if nothing stands behind it
    int m_insertions = 0; // that are open
};

/// Calls `use` with the name of each element in the open one, up to its end. What it was before a
/// tracked change is passed over.
template <typename Use>
void eachProperty(QXmlStreamReader& xml, DocxRevisions& revisions, Budget& budget, const Use& use)
{
    for (int depth = 1; depth > 0 && !xml.atEnd() && !budget.isSpent();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && DocxRevisions::isFormerly(xml.name())) {
            revisions.start(xml.name());
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            budget.take(Limit::Nodes);
            use(xml.name());
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
}

} // namespace gongkai
