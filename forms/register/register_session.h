// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/document/register_document.h"
#include "forms/disk_session.h"

#include <QDateTime>

#include <map>
#include <memory>
#include <vector>

namespace gongkai {

/// An open register of requests (台账) as the window sees it: the document, the calendar it counts
/// by and the day it is read on.
class RegisterSession : public DiskSession
{
    Q_OBJECT

public:
    using OpenOptions = RegisterDocument::OpenOptions;

    /// The calendar is that of the program and of the user's folder.
    /// @return as RegisterDocument::open().
    static Result<std::unique_ptr<RegisterSession>> open(const QString& path, OpenOptions options);
    /// @return as RegisterDocument::create().
    static Result<std::unique_ptr<RegisterSession>>
    create(const QString& path, const QString& agency, OpenOptions options, bool overwrite);

    QString agency() const { return m_document->agency(); }
    const Register& book() const { return m_document->book(); }
    RegisterRules rules() const { return m_document->rules(); }
    QDateTime now() const { return m_clock(); }
    /// The day it is by the clock.
    QDate today() const { return m_clock().date(); }
    /// Calendar files that were left out.
    const std::vector<Error>& calendarFaults() const { return m_faults; }

    /// Who wrote an event down, and when.
    struct Written
    {
        QString user;
        QDateTime at;
    };
    /// Of the events of a case, in their order.
    const std::vector<Written>& written(const RegisterNumber& number) const;

    // As the functions of RegisterDocument with their names.
    Result<RegisterNumber> add(const Case& one);
    Result<void> append(const RegisterNumber& number, const CaseEvent& event);
    Result<void> amend(const Case& changed);

    QString path() const override { return m_document->path(); }
    bool isAt(const QString& path) const override { return m_document->isAt(path); }
    bool isReadOnly() const override { return m_document->isReadOnly(); }
    QString whyReadOnly() const { return m_document->whyReadOnly(); }
    QStringList notices() const override { return m_document->notices(); }
    QDateTime savedAt() const override { return m_document->savedAt(); }
    const std::optional<Unsaved>& unsaved() const override { return m_document->unsaved(); }
    Result<void> writeCopy(const QString& path, bool overwrite = false) const override
    {
        return m_document->writeCopy(path, overwrite);
    }

signals:
    /// A case was added, or something about it is different.
    void changed(const gongkai::RegisterNumber& number);

protected:
    Result<void> writeUnsaved() override { return m_document->writeUnsaved(); }
    Result<void> writeAs(const QString& path, bool overwrite) override
    {
        return m_document->saveAs(path, overwrite);
    }

private:
    RegisterSession(WorkCalendar calendar, std::vector<Error> faults, Clock clock);
    using Opening =
        std::function<Result<RegisterDocument::Ptr>(const RegisterDocument::Ground& ground)>;
    static Result<std::unique_ptr<RegisterSession>> made(const Clock& clock, const Opening& open);
    void noteWriter(const LogRow& act);
    void tell(const RegisterNumber& number);

    WorkCalendar m_calendar; // the rules refer to it
    std::vector<Error> m_faults;
    Clock m_clock;
    RegisterDocument::Ptr m_document;
    std::map<RegisterNumber, std::vector<Written>> m_written;
};

} // namespace gongkai
