// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake_flow.h"

#include "core/intake/sources/source_format.h"
#include "core/report/edits.h"
#include "forms/dialogs/open_until_used.h"
#include "forms/intake/compare_dialog.h"
#include "forms/intake/replace_dialog.h"
#include "forms/wording.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace gongkai {
namespace {

// What costs more than this part of a reading's budget is not read while the window waits: it goes
// through the dialog, with its progress.
constexpr int partAtOnce = 20;

constexpr int fourDigits = 1000; // the least a year has

QString fileNames(std::initializer_list<SourceFormat> formats)
{
    QStringList names;
    for (const SourceFormat format : formats)
        for (const QString& suffix : QString::fromLatin1(sourceKind(format).suffixes).split(u' '))
            names += QStringLiteral("*.") + suffix;
    names.removeDuplicates();
    return names.join(u' ');
}

} // namespace

IntakeFlow::IntakeFlow(Desk& desk, const Tools& tools)
    : m_desk(desk), m_tools(tools), m_carry(desk, tools.catalog, tools.prompts, tools.clock)
{}

void IntakeFlow::askForPublished()
{
    using Format = SourceFormat;
    const QStringList filters{
        tr("Published reports: PDF, Word, WPS, workbooks, web pages, text (%1)")
            .arg(sourceFileNames().join(u' ')),
        tr("PDF (%1)").arg(fileNames({Format::Pdf})),
        tr("Word and WPS files (%1)")
            .arg(fileNames({Format::Docx, Format::Doc, Format::Rtf, Format::Odt})),
        tr("Workbooks (%1)").arg(fileNames({Format::Xlsx, Format::Xls, Format::Ods, Format::Csv})),
        tr("Web pages and text (%1)").arg(fileNames({Format::Html, Format::Text, Format::Json})),
        tr("All files (*)"),
    };
    const auto path =
        m_tools.prompts.openFile(tr("Open what was published"), m_tools.settings.lastFolder(),
                                 filters.join(QStringLiteral(";;")));
    if (!path)
        return;
    m_tools.settings.setLastFolder(QFileInfo(*path).path());
    m_desk.openOrImport(*path);
}

void IntakeFlow::askForLastYear(IntakeUse use)
{
    const QString others = sourceFileNames().join(u' ');
    const QStringList filters{
        tr("Last year's report: report file, PDF, Word, WPS, workbook, web page, text (*.gkb %1)")
            .arg(others),
        tr("Annual reports (*.gkb)"),
        tr("Published reports: PDF, Word, WPS, workbooks, web pages, text (%1)").arg(others),
        tr("All files (*)"),
    };
    const auto path =
        m_tools.prompts.openFile(tr("Choose last year's file"), m_tools.settings.lastFolder(),
                                 filters.join(QStringLiteral(";;")));
    if (!path)
        return;
    m_tools.settings.setLastFolder(QFileInfo(*path).path());
    if (!isReportFile(*path))
        return importFile(*path, use);
    if (const auto last = m_tools.files.readLastYear(*path))
        use == IntakeUse::NextYear ? m_carry.startFrom(*last) : m_carry.carryFrom(*last);
}

void IntakeFlow::importFile(const QString& path, std::optional<IntakeUse> wanted)
{
    if (!m_tools.files.checkName(path))
        return;
    const auto source = sourceFromFile(path);
    if (!source)
        return m_tools.prompts.report(source.error());
    show(*source, {}, wanted);
}

void IntakeFlow::importClipboard()
{
    const auto source = sourceFromMime(QGuiApplication::clipboard()->mimeData());
    if (!source)
        return m_tools.prompts.inform(
            tr("From the clipboard"),
            tr("There is neither table nor text on the clipboard. Copy the "
               "tables in Word, WPS, Excel or the browser first."));
    show(*source, {});
}

bool IntakeFlow::pasteByLabel()
{
    const auto source = sourceFromMime(QGuiApplication::clipboard()->mimeData());
    if (!source || m_desk.session()->editor().isReadOnly())
        return false;
    const Report& report = m_desk.session()->report();
    const SourceHint hint{source->format, report.form().id, report.year(), {}};
    Budget budget(source->name, {}, partAtOnce);
    const auto read = readSource(source->bytes, hint, m_tools.catalog, budget);
    const bool isLarge = budget.isSpent();
    if (!isLarge && (!read || read->match.tableCount == 0 || read->match.takenCount() == 0))
        return false;
    show(*source, hint);
    return true;
}

std::vector<IntakeUse> IntakeFlow::possibleUses() const
{
    const Session* session = m_desk.session();
    if (!session)
        return {IntakeUse::NewReport, IntakeUse::NextYear};
    if (m_desk.session()->editor().isReadOnly())
        return {IntakeUse::Compare, IntakeUse::NewReport, IntakeUse::NextYear};
    return {IntakeUse::IntoOpen, IntakeUse::LastYear, IntakeUse::Compare, IntakeUse::NewReport,
            IntakeUse::NextYear};
}

void IntakeFlow::show(const IntakeSource& source, const SourceHint& hint,
                      std::optional<IntakeUse> wanted)
{
    if (m_desk.session() && !m_desk.finishEditing())
        return;
    auto* dialog = new IntakeDialog(source, hint, m_tools.catalog, possibleUses(), m_tools.prompts,
                                    m_desk.dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IntakeDialog::refused, this, [this, source, hint, wanted](const Error& error) {
        askForYear(error, source, hint, wanted);
    });
    // Before anything of it is placed or decided, the clerk reads whose it is.
    connect(dialog, &IntakeDialog::understood, this,
            [this, dialog, wanted] { suggest(*dialog, wanted); });
    if (const Session* session = m_desk.session()) // mended while it is compared
        connect(session, &Session::changed, dialog, [this, dialog, wanted] {
            if (dialog->isUnderstood())
                suggest(*dialog, wanted);
        });
    connect(dialog, &IntakeDialog::chosen, this, [this, dialog] { use(*dialog); });
    dialog->open();
}

// Said and chosen anew with everything that was read and mended; what the clerk chose stays.
void IntakeFlow::suggest(IntakeDialog& dialog, std::optional<IntakeUse> wanted)
{
    if (const Session* session = m_desk.session()) {
        const Report read = dialog.report();
        const IntakeFit fit = fitOf(read, session->report());
        if (wanted != IntakeUse::LastYear)
            dialog.allowUse(IntakeUse::LastYear, canBeLastYear(read, session->report()));
        dialog.suggestUse(wanted.value_or(fit.use));
        if (!wanted)
            dialog.warn(fit.differs);
    } else if (wanted) {
        dialog.suggestUse(*wanted);
    }
}

// A source that does not say its year is asked for it; everything else is told.
void IntakeFlow::askForYear(const Error& refusal, const IntakeSource& source, SourceHint hint,
                            std::optional<IntakeUse> wanted)
{
    if (refusal.code != ErrorCode::Invalid || hint.year != 0)
        return m_tools.prompts.report(refusal);
    const int usual =
        m_desk.session() ? m_desk.session()->report().year() : m_tools.clock().date().year() - 1;
    QString text = QString::number(usual);
    do {
        const auto year = m_tools.prompts.askText(
            {tr("Report year"), tr("%1 Which year does it report?").arg(refusal.message), text});
        if (!year)
            return;
        text = *year;
        hint.year = text.trimmed().toInt();
        if (hint.year < fourDigits)
            m_tools.prompts.report({ErrorCode::Invalid,
                                    tr("“%1” is no report year; write all four digits, as in %2.")
                                        .arg(text.trimmed(), QString::number(usual)),
                                    {}});
        else if (!m_tools.catalog.formForYear(hint.year))
            m_tools.prompts.report(
                {ErrorCode::Invalid, tr("No statutory form is known for %1.").arg(text), {}});
    } while (!m_tools.catalog.formForYear(hint.year));
    show(source, hint, wanted);
}

// The dialog stays, with all that was decided there, until what was read is really used.
void IntakeFlow::use(IntakeDialog& intake)
{
    const LastYearFile read{intake.report(), intake.sourceName()};
    switch (intake.use()) {
    case IntakeUse::NewReport:
        if (m_desk.createReport(read.report))
            intake.accept();
        return;
    case IntakeUse::IntoOpen:
        return takeIntoOpen(read, intake);
    case IntakeUse::Compare:
        return compareWith(intake);
    case IntakeUse::LastYear:
        return m_carry.carryFrom(read, &intake);
    case IntakeUse::NextYear:
        return m_carry.startFrom(read, &intake);
    }
}

void IntakeFlow::takeIntoOpen(const LastYearFile& read, IntakeDialog& intake)
{
    const Report& source = read.report;
    const QString& name = read.name;
    const Report& report = m_desk.session()->report();
    const QString title = tr("Into the open report");
    if (source.form().id != report.form().id) {
        m_tools.prompts.report(
            {ErrorCode::Invalid,
             (canBeLastYear(source, report)
                  ? tr("“%1” uses the form of %2, the open report that of %3; take it as last "
                       "year's figures or as a report of its own.")
                  : tr("“%1” uses the form of %2, the open report that of %3; take it as a report "
                       "of its own, or compare it with the open one."))
                 .arg(name, source.form().id, report.form().id),
             {}});
        return;
    }
    if (!mayBeOf(m_tools.prompts, report, read, title))
        return;
    if (source.year() != report.year() &&
        !m_tools.prompts.confirmRisk(
            title,
            tr("“%1” is of %2, the open report of %3. Take its figures all the same?")
                .arg(name, QString::number(source.year()), QString::number(report.year())),
            tr("Do not take them"), tr("Take them")))
        return;
    const auto take = [this, &intake](const Operation& operation) {
        std::vector<FieldKey> changed;
        for (const Change& change : operation.changes)
            changed.push_back(change.key);
        if (!m_desk.session()->apply(operation))
            return false;
        m_desk.reveal(changed);
        intake.accept();
        return true;
    };
    const Operation all = takePublished(report, source, true);
    auto* dialog = new ReplaceDialog(all, report, name, &intake);
    if (dialog->isNeeded())
        return openUntilUsed(dialog, [dialog, take] { return take(dialog->operation()); });
    delete dialog;
    take(all);
}

void IntakeFlow::compareWith(IntakeDialog& intake)
{
    auto* dialog = new CompareDialog(*m_desk.session(), intake.report(), intake.match(),
                                     intake.sourceName(), m_desk.dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_desk.session(), &QObject::destroyed, dialog, [dialog, &intake] {
        dialog->hide();
        dialog->deleteLater();
        intake.deleteLater();
    });
    connect(dialog, &CompareDialog::placeChosen, this, [this](const FieldKey& key) {
        if (m_desk.finishEditing())
            m_desk.reveal({key});
    });
    connect(dialog, &CompareDialog::printRequested, this,
            [this](const Document& list) { m_tools.exporter.print(list); });
    connect(dialog, &QDialog::finished, &intake, [&intake](int result) {
        if (result == QDialog::Accepted || !intake.mayBeLeft())
            intake.open();
        else
            intake.deleteLater();
    });
    intake.hide();
    dialog->show();
}

bool IntakeFlow::leaveComparisons()
{
    const QWidget* parent = m_desk.dialogParent();
    const auto openIntakes = [parent] {
        return std::ranges::count_if(parent->findChildren<IntakeDialog*>(), &QWidget::isVisible);
    };
    const auto before = openIntakes();
    for (CompareDialog* comparison : parent->findChildren<CompareDialog*>())
        if (comparison->isVisible())
            comparison->reject();
    return openIntakes() == before;
}

} // namespace gongkai
