// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/source_reading.h"

#include "forms/in_background.h"

namespace gongkai {

SourceReading::SourceReading(const IntakeSource& source, const SourceHint& hint,
                             const Catalog& catalog)
    : m_future(inBackground([source, hint, catalog, cancelled = m_cancelled]() -> Done {
          Budget budget(source.name, [cancelled] { return cancelled->load(); });
          return std::make_shared<const Result<IntakeResult>>(
              readSource(source.bytes, hint, catalog, budget));
      }))
{}

SourceReading::~SourceReading()
{
    m_cancelled->store(true);
}

} // namespace gongkai
