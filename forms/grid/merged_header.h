// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sheet.h"
#include "forms/grid/sheet_layout.h"

#include <QHeaderView>

namespace gongkai {

/// The head (horizontal) or the stub (vertical) of a statutory table with its merged cells: as
/// many levels as the sheet has head rows or stub columns. The sections are the body's.
class MergedHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// @param sheet, layout  must outlive the header; call update() when they change.
    MergedHeader(Qt::Orientation orientation, const Sheet& sheet, const SheetLayout& layout,
                 QWidget* parent);

    /// The section whose labels are shown as current; -1 for none.
    void setCurrentSection(int section);
    /// Where a label of the sheet stands in the viewport. @pre it belongs to this header.
    QRect place(const SheetCell& cell) const;
    bool owns(const SheetCell& cell) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isHorizontal() const { return orientation() == Qt::Horizontal; }
    bool isCurrent(const SheetCell& cell) const;

    const Sheet& m_sheet;
    const SheetLayout& m_layout;
    int m_current = -1;
};

/// The label in the corner between head and stub.
class SheetCorner : public QWidget
{
    Q_OBJECT

public:
    SheetCorner(const Sheet& sheet, const SheetLayout& layout, QWidget* parent)
        : QWidget(parent), m_sheet(sheet), m_layout(layout)
    {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Sheet& m_sheet;
    const SheetLayout& m_layout;
};

} // namespace gongkai
