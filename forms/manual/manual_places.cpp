// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_places.h"

#include "forms/manual/manual_book.h"

#include <QWidget>

#include <array>

namespace gongkai {

std::span<const ManualPlace> manualPlaces()
{
    static constexpr std::array all{
        ManualPlace{"gongkai::StartPage", "start"},
        ManualPlace{"gongkai::CoverPage", "cover"},
        ManualPlace{"gongkai::WritingPanel", "writing-help"},
        ManualPlace{"gongkai::NarrativePage", "writing"},
        ManualPlace{"gongkai::SearchBar", "find-replace"},
        ManualPlace{"gongkai::FindingsPanel", "finding-list"},
        ManualPlace{"gongkai::NewReportDialog", "new"},
        ManualPlace{"gongkai::CarryDialog", "from-last-year"},
        ManualPlace{"gongkai::IntakeDialog", "published"},
        ManualPlace{"gongkai::ReplaceDialog", "published"},
        ManualPlace{"gongkai::CompareDialog", "published"},
        ManualPlace{"gongkai::LocalRowDialog", "local-rows"},
        ManualPlace{"gongkai::ZeroReportDialog", "blank-zero"},
        ManualPlace{"gongkai::DeliveryDialog", "ready"},
        ManualPlace{"gongkai::HandOverDialog", "hand-over"},
        ManualPlace{"gongkai::PreviewDialog", "preview"},
        ManualPlace{"gongkai::PageSetupDialog", "page-setup"},
        ManualPlace{"gongkai::VerifyDialog", "verify"},
        ManualPlace{"gongkai::RestoreDialog", "backup"},
        ManualPlace{"gongkai::HistoryDialog", "history"},
        ManualPlace{"gongkai::YearDialog", "year-on-year"},
        ManualPlace{"gongkai::WorkingDaysDialog", "working-days"},
        ManualPlace{"gongkai::CaseDialog", "register-case"},
        ManualPlace{"gongkai::EventDialog", "register-event"},
        ManualPlace{"gongkai::DueDialog", "register-due"},
        ManualPlace{"gongkai::FillDialog", "register-fill"},
        ManualPlace{"QFileDialog", "files"},
        ManualPlace{"QPrintDialog", "print"},
        ManualPlace{"QInputDialog", "explain"},
        ManualPlace{"QMessageBox", "messages"},
    };
    return all;
}

QString manualPlaceOf(const QWidget* at)
{
    for (; at; at = at->parentWidget())
        for (const ManualPlace& place : manualPlaces())
            if (at->inherits(place.widget))
                return QString::fromLatin1(place.anchor);
    return {};
}

QString manualPlaceOf(const PageRef& page, const Form& form)
{
    switch (page.kind) {
    case PageRef::Kind::Cover:
        return QStringLiteral("cover");
    case PageRef::Kind::Narrative:
        return QStringLiteral("writing");
    case PageRef::Kind::Sheet:
        break;
    }
    return form.id + u'-' + page.id;
}

QString manualPlaceOf(const FindingRef& finding, const Session& session)
{
    if (const Finding* cells = session.cellFinding(finding))
        return manualAnchor(*cells->check, session.report().form());
    const TextFinding* text = session.textFinding(finding);
    return text ? QStringLiteral("check-") + text->rule->id : QString();
}

} // namespace gongkai
