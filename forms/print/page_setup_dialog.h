// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/paginator.h"

#include <QDialog>

#include <array>

class QComboBox;
class QSpinBox;

namespace gongkai {

/// Paper size and margins of the printed pages and of PDF.
class PageSetupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PageSetupDialog(const PageSetup& setup, QWidget* parent = nullptr);

    PageSetup setup() const;

private:
    void fill(const PageSetup& setup);

    QComboBox* m_size;
    std::array<QSpinBox*, 4> m_margins; ///< left, top, right, bottom, in millimetres
};

} // namespace gongkai
