// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

class QFileDialog;

namespace gongkai {

/// What Qt's own file dialog lists, with dates and sizes as they are written here: Qt takes them as
/// the system writes them, which may be in English.
class FileList : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Lets the dialog show its files so. Does nothing to a dialog of the system.
    static void showIn(QFileDialog& dialog);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    using QIdentityProxyModel::QIdentityProxyModel;
};

} // namespace gongkai
