// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/compose.h"
#include "forms/session.h"
#include "forms/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QToolButton;

namespace gongkai {

class PageView;

/// The report as it will be printed, as large as the screen has room for. Home and End show the
/// first and the last page, Page Up and Page Down turn pages where whole ones are shown.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param session, settings  must outlive the dialog.
    PreviewDialog(Session& session, Settings& settings, QWidget* parent = nullptr);

    ComposeOptions options() const;
    const PageView& view() const { return *m_view; }

signals:
    void printRequested(const gongkai::ComposeOptions& options);
    void pdfRequested(const gongkai::ComposeOptions& options);

private:
    QWidget* makeBar();
    QWidget* makeTurning();
    void chooseZoom();
    void setUpPage();
    void rebuild();
    void showPlace();

    Session& m_session;
    Settings& m_settings;
    PageView* m_view;
    QComboBox* m_extent;
    QComboBox* m_purpose;
    QComboBox* m_zoom;
    QLabel* m_place;
    QToolButton* m_back = nullptr;    ///< to the page before
    QToolButton* m_forward = nullptr; ///< to the page after
};

} // namespace gongkai
