// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

namespace gongkai {

/// What is made when it is first asked for, once, whichever thread comes first. Copies share it.
template <typename T>
class Lazy
{
public:
    /// @param make  gives the same T whenever it is called.
    template <typename Make>
    const T& get(const Make& make) const
    {
        if (const T* made = m_state->made.load(std::memory_order_acquire))
            return *made;
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->value) {
            m_state->value = std::make_unique<const T>(make());
            m_state->made.store(m_state->value.get(), std::memory_order_release);
        }
        return *m_state->value;
    }

    /// What it is made of has changed: it is made again. Copies keep what they have.
    void forget()
    {
        if (m_state.use_count() > 1 || m_state->value)
            m_state = std::make_shared<State>();
    }

private:
    struct State
    {
        std::mutex mutex;
        std::unique_ptr<const T> value;
        std::atomic<const T*> made = nullptr; // reading it takes no lock
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace gongkai
