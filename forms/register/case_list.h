// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/register/register_session.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace gongkai {

/// How near the end of its term an open case is.
enum class Nearness { None, ThisWeek, Overdue };

/// A case as the lists show it, worked out once per case and day.
struct CaseRow
{
    RegisterNumber number;
    QDate received;
    QString applicant; ///< kind
    QString name;
    QString channel;
    QString state;
    QDate latest; ///< by the stricter reading, of an open case; else invalid
    int left = 0;
    bool isOpen = false;
    Nearness nearness = Nearness::None;
    QString decision;
    QString document;
    QString awaited;  ///< who is waited for until when, without names
    QString haystack; ///< what is searched, without persons
};

CaseRow caseRow(const Case& one, const QDate& day, const RegisterRules& rules);

/// What is waited for, one line: the sign and the days. “▲ 超期 3 天”, “● 2”, “12”.
QString leftText(const CaseRow& row);

/// The cases of a register, one line each, in the order of their numbers.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Received,
        Applicant,
        Name,
        Channel,
        State,
        Latest,
        Left,
        Decision,
        Document,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole;

    /// @param session  must outlive the model.
    explicit CaseListModel(const RegisterSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const CaseRow& row(int at) const { return m_rows[static_cast<size_t>(at)]; }
    const std::vector<CaseRow>& rows() const { return m_rows; }
    /// -1 when there is none.
    int rowOf(const RegisterNumber& number) const;
    bool showsPersons() const { return m_showsPersons; }
    void setShowsPersons(bool shows);
    /// Works out everything anew when it is another day by now.
    void followDay();

private:
    void load();
    void update(const RegisterNumber& number);
    QString text(const CaseRow& row, int column) const;

    const RegisterSession& m_session;
    QDate m_day;
    std::vector<CaseRow> m_rows;
    bool m_showsPersons = false;
};

/// The cases that are wanted, sorted.
class CaseFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Which { All, Open, Near, Overdue };

    explicit CaseFilter(CaseListModel& cases, QObject* parent = nullptr);

    void setWhich(Which which);
    /// Every word must stand in number, document, state, kinds or decision.
    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CaseListModel& m_cases;
    Which m_which = Which::All;
    QStringList m_words;
};

} // namespace gongkai
