// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <functional>
#include <map>

namespace gongkai {

class ManualBook;

/// The text of the manual: follows its links, finds words, is read from a place on.
class ManualView : public QTextBrowser
{
    Q_OBJECT

public:
    /// @param book  must outlive the view.
    explicit ManualView(const ManualBook& book, QWidget* parent = nullptr);

    void showPlace(const QString& anchor);
    /// The last heading at or above what is read now.
    QString place() const;

    /// Marks every place with these words and goes to the first from here on. "" marks none.
    void find(const QString& words);
    /// To the next of the marked places, or the one before; after the last comes the first.
    void step(int by);
    int found() const { return static_cast<int>(m_found.size()); }
    /// From 0; -1 when there is none.
    int foundAt() const { return m_at; }

    void zoom(int steps); ///< 0: back to the letters of the window

signals:
    /// Another heading is at the top now.
    void placeChanged(const QString& anchor);

protected:
    QVariant loadResource(int type, const QUrl& url) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Does something to size or look of the text; what stood at the upper edge stays there.
    void keepPlace(const std::function<void()>& change);
    void fill();
    void rememberPlaces();
    void mark();

    const ManualBook& m_book;
    std::map<int, QString> m_places; ///< position -> anchor of a heading
    QList<QTextCursor> m_found;
    int m_at = -1;
    int m_zoom = 0;
};

} // namespace gongkai
