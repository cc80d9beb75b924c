// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/docx_revisions.h"

#include <algorithm>

namespace gongkai {

void DocxRevisions::start(QStringView name)
{
    const bool isChange = name == u"ins" || name == u"del" || name == u"moveFrom" ||
                          name == u"moveTo" || isFormerly(name);
    if (isChange && name != m_last)
        ++m_revisions.changes;
    if (isChange)
        m_last = name.toString();
    else if (name == u"p" || name == u"tr" || (name == u"r" && m_insertions == 0))
        m_last.clear();
    m_insertions += name == u"ins" || name == u"moveTo";
    m_revisions.comments += name == u"commentReference";
}

bool DocxRevisions::isUnread(QStringView name)
{
    return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"sectPr" ||
           name == u"tblPrEx" || name == u"rt" || isFormerly(name);
}

void DocxRevisions::endInsertion()
{
    m_insertions = std::max(0, m_insertions - 1);
}

void DocxRevisions::countMark(QStringView kind)
{
    m_revisions.changes += kind != m_last;
    m_last = kind.toString();
}

} // namespace gongkai
