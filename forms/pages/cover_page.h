// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/cover_fields.h"
#include "forms/session.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QScrollArea;

namespace gongkai {

/// Cover and unit: who reports, what is printed around the tables, who signs. Each field is one
/// operation, done when it is left. Level and kind that were inferred from the agency's name are
/// marked so until they are confirmed or chosen.
class CoverPage : public QWidget
{
    Q_OBJECT

public:
    /// @param session  must outlive the page.
    explicit CoverPage(Session& session, QWidget* parent = nullptr);
    ~CoverPage() override;

    /// Keeps what is being typed.
    /// @return false when a text is no date: it stays in its field with the reason.
    bool finishEditing();
    /// The editor of a field; null when there is none.
    QWidget* editor(const FieldKey& key) const;
    /// The field that has the focus.
    std::optional<FieldKey> currentField() const;
    /// Brings a field into sight with its text selected.
    void showField(const FieldKey& key);

private:
    struct Entry
    {
        CoverField field;
        QWidget* editor = nullptr;
        std::function<void(const QString&)> show;
    };

    QWidget* group(const QString& title, CoverField::Group group, const QString& remark = {});
    Entry makeEntry(const CoverField& field);
    Entry makeLine(const CoverField& field);
    Entry makeDate(const CoverField& field);
    Entry makeChoice(const CoverField& field);
    Entry makeEdition(const CoverField& field);
    void makeInferred();
    void commit(const FieldKey& key, const QString& value);
    void confirmInferred();
    void refresh();
    void refreshInferred();

    Session& m_session;
    QScrollArea* m_scroll;
    std::vector<Entry> m_entries;
    QWidget* m_inferred =
        nullptr; ///< says what was inferred of the agency and waits to be confirmed
    QLabel* m_inferredWords = nullptr;
};

} // namespace gongkai
