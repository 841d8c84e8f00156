// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace jetlag {

/// Brings calls from any thread to the thread it was made on, in their order, through that thread's event loop; none
/// arrives once it is destroyed. A member of whoever wants the calls; they may destroy it.
class Courier
{
    struct Door;

public:
    /// Where to bring calls. A value for any thread, which outlives the courier without harm.
    class Address
    {
    public:
        Address() = default; ///< nowhere: calls are dropped
        void deliver(std::function<void()> call) const;

    private:
        friend class Courier;
        explicit Address(std::shared_ptr<Door> door);
        std::shared_ptr<Door> m_door;
    };

    Courier();
    ~Courier(); ///< on the thread it was made on
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;
    Address address() const { return Address(m_door); }

private:
    const std::shared_ptr<Door> m_door;
};

} // namespace jetlag
