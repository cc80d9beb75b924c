// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/read_ahead.h"

#include "core/catalog/catalog.h"
#include "core/words/lexicon.h"

#include <QThreadPool>

namespace gongkai {

void readWordsAhead()
{
    QThreadPool::globalInstance()->start([] { (void)Lexicon::builtIn(); });
}

void readAllAhead()
{
    QThreadPool::globalInstance()->start([] {
        (void)Lexicon::builtIn();
        (void)Catalog::builtIn().forms();
    });
}

} // namespace gongkai
