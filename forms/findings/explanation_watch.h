// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/session.h"

#include <QObject>

#include <vector>

namespace gongkai {

/// Sees when an explanation of the text loses its sentence: it says nothing from then on, and
/// nobody took it back.
class ExplanationWatch : public QObject
{
    Q_OBJECT

public:
    /// @param session  must outlive the watch.
    explicit ExplanationWatch(Session& session, QObject* parent = nullptr);

signals:
    /// One sentence for the clerk about those the last change took; told once. "" when all of them
    /// are there again or taken back.
    void told(const QString& text);

private:
    void follow();
    std::vector<Explanation> inUse() const;
    static QString words(const std::vector<Explanation>& gone);

    Session& m_session;
    std::vector<Explanation> m_inUse; ///< of the text, after the last change
    std::vector<Explanation> m_gone;  ///< told
};

} // namespace gongkai
