// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/compose.h"
#include "forms/session.h"
#include "forms/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace gongkai {

class PageView;

/// The report as it will be printed.
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
};

} // namespace gongkai
