// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/prompts.h"
#include "forms/handover/delivery_gate.h"
#include "forms/handover/hand_over.h"
#include "forms/settings.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <utility>

class QPainter;
class QPrinter;
class QRectF;

namespace gongkai {

/// Prints, and writes the outputs where the clerk says. Asks before, where something is open in the
/// report, and remembers in its history that it went out all the same; otherwise changes nothing.
/// For printing it asks last, when the printer is chosen: nothing comes behind but the job.
class Exporter
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Exporter)

public:
    /// @param prompts, settings  must outlive the exporter.
    Exporter(Prompts& prompts, Settings& settings) : m_prompts(prompts), m_settings(settings) {}

    Prompts& prompts() const { return m_prompts; }
    /// What to do when the clerk wants to mend something first; nothing without it.
    void onChosen(std::function<void(const DeliveryGap&)> goTo) { m_goTo = std::move(goTo); }

    /// Asks where, writes, and says what was written or why not.
    void save(Session& session, ExportFormat format, const ComposeOptions& options = {});
    void print(Session& session, const ComposeOptions& options = {});
    /// Prints what is no copy of the report, a list of the window: nothing is asked or remembered.
    void print(const Document& document);
    /// Prints one page that is painted.
    /// @param paint  draws it into the whole paper, in the painter's units.
    void print(const QString& title,
               const std::function<void(QPainter& painter, const QRectF& paper)>& paint);

private:
    bool mayLeave(DeliveryGate& gate) const;
    /// @return the path; nothing when cancelled or, as was told, impossible.
    std::optional<QString> write(const Session& session, ExportFormat format,
                                 const ComposeOptions& options);
    /// @param mayStart  asked once the printer is chosen; nothing is kept or printed without it.
    /// @return whether it was printed.
    bool sendToPrinter(const Document& document, const std::function<bool()>& mayStart = {});
    bool sendToPrinter(const QString& title, const std::function<Result<void>(QPrinter&)>& send,
                       const std::function<bool()>& mayStart = {});

    Prompts& m_prompts;
    Settings& m_settings;
    std::function<void(const DeliveryGap&)> m_goTo;
};

} // namespace gongkai
