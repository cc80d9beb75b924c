// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gongkai {

/// The attributes of one element. Their names are those that plainHtml() leaves.
class HtmlAttributes
{
public:
    /// @param pairs  name and value by turns, then null; null for none.
    explicit HtmlAttributes(const char* const* pairs) : m_pairs(pairs) {}

    bool has(const char* name) const { return !text(name).isEmpty(); }
    QByteArray text(const char* name) const; ///< "" when it is not there
    /// 0 for what is no number; nothing when it is not there.
    std::optional<int> given(const char* name) const;
    int span(const char* name) const; ///< 1 for what is no number

private:
    const char* const* m_pairs;
};

/// Is told what stands in a page; broken markup has been mended by then as far as it can be.
class HtmlListener
{
public:
    virtual ~HtmlListener() = default;
    virtual void start(const QString& tag, const HtmlAttributes& attributes) = 0;
    virtual void end(const QString& tag) = 0;
    virtual void characters(const char* text, int length) = 0; ///< in UTF-8
    virtual void comment() = 0;
};

/// Reads a page in UTF-8 from beginning to end, or until the budget is spent.
void parseHtml(const QByteArray& page, HtmlListener& listener, const Budget& budget);

} // namespace gongkai
