// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace gongkai {

enum class Raised { No, Above, Below };

/// Text that is shifted up or down by so many points: by few it only fits its line better.
Raised raisedBy(double points);

/// How text looks, where that changes what it says. What a run does not say, its style does.
struct TextLook
{
    std::optional<bool> isHidden;
    std::optional<bool> isStruck;
    std::optional<bool> isStruckTwice; ///< Word turns it on and off on its own
    std::optional<Raised> raised;
    std::optional<bool> isWhite;  ///< nobody sees it where nothing is behind it
    std::optional<bool> isShaded; ///< something is

    /// Hidden or struck out: its writer took it back.
    bool isUnread() const
    {
        return isHidden.value_or(false) || isStruck.value_or(false) ||
               isStruckTwice.value_or(false);
    }
    /// White on white paper.
    bool isUnseen() const { return isWhite.value_or(false) && !isShaded.value_or(false); }
    /// This look, and where it says nothing the one below.
    TextLook over(const TextLook& below) const;
    /// The text as this look shows it: the mark of a note is no digit of the figure before it, so
    /// raised digits become “¹”, lowered ones “₁”.
    QString shown(QStringView text) const;
};

/// How named styles make text look, each with what it is based on.
class TextStyles
{
public:
    void setBase(const QString& style, const QString& base) { m_bases.insert(style, base); }
    /// What a style says itself, to be added to.
    TextLook& own(const QString& style) { return m_looks[style]; }
    /// What it says, and where it says nothing those it is based on.
    TextLook look(const QString& style) const;

private:
    QHash<QString, QString> m_bases;
    QHash<QString, TextLook> m_looks;
};

} // namespace gongkai
