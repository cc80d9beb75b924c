// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace gongkai {

/// Why something the user or the disk asked for cannot be done.
enum class ErrorCode {
    Invalid,    ///< What was asked is not possible: unknown cell, refused figure, wrong usage.
    Ambiguous,  ///< Can be read in two ways; the message asks which (“无”: 0 or “/”?).
    Unreadable, ///< A source cannot be read: missing, not ours, not a report.
    Corrupt,    ///< Ours, but damaged: a digest, the integrity check or the log disagrees.
    Newer,      ///< Written by a newer version of the program; left untouched.
    Locked,     ///< Another program is writing this file.
    Exists,     ///< The output is there already and overwriting was not asked for.
    Unwritable, ///< The output cannot be written: folder, rights, space.
};

/// An error as a value. Nothing in this project throws.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    /// One translated sentence for the user: which thing, what is wrong, what to do.
    QString message;
    /// Untranslated system or SQL text for the log; may be empty.
    QString detail = {};
};

/// Carries an Error into any Result; made by fail().
struct Failure
{
    Error error;
};

inline Failure fail(Error error)
{
    return {std::move(error)};
}

inline Failure fail(ErrorCode code, QString message, QString detail = {})
{
    return {{code, std::move(message), std::move(detail)}};
}

/// A value or an Error, with the member names of std::expected.
///
/// Reading the value of a failed Result, or the error of a good one, is a programming mistake and
/// asserts.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& operator*() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T& operator*() const&
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    /// By value, so that `for (x : *makeResult())` does not look into what is gone.
    T operator*() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    T* operator->() { return &**this; }
    const T* operator->() const { return &**this; }

    const Error& error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    /// What `next` makes of the value, or this error.
    /// @param next  takes the value (an rvalue of a temporary Result), returns a Result.
    template <typename F>
    auto and_then(F&& next) const& -> std::invoke_result_t<F, const T&>
    {
        if (!has_value())
            return fail(error());
        return std::invoke(std::forward<F>(next), **this);
    }
    template <typename F>
    auto and_then(F&& next) && -> std::invoke_result_t<F, T>
    {
        if (!has_value())
            return fail(error());
        return std::invoke(std::forward<F>(next), std::move(*std::get_if<0>(&m_state)));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure) : m_state(std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const Error& error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<Error>(&m_state);
    }

    /// What `next`, called without arguments, returns; or this error.
    template <typename F>
    auto and_then(F&& next) const -> std::invoke_result_t<F>
    {
        if (!has_value())
            return fail(error());
        return std::invoke(std::forward<F>(next));
    }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace gongkai
