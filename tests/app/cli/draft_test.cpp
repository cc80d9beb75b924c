// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QFile>

namespace gongkai {

class CliDraftTest : public CliTest
{
protected:
    QString newReport() const
    {
        const QString file = path(u"报告 2024.gkb"_qs);
        expectDone(
            cli({u"new"_qs, u"--year"_qs, u"2024"_qs, u"--agency"_qs, u"示例区人民政府"_qs, file}));
        return file;
    }
};

TEST_F(CliDraftTest, SentencesStandOnePerLineAndChangeNothing)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"disputes.review.total=3"_qs, u"disputes.review.upheld=2"_qs,
                    u"disputes.review.corrected=0"_qs, u"disputes.review.other=0"_qs,
                    u"disputes.review.pending=1"_qs, u"disputes.direct.total=0"_qs,
                    u"disputes.after_review.total=0"_qs}));
    const QByteArray before = bytes(file);
    const ProgramRun run = cli({u"draft"_qs, file, u"disputes"_qs});
    expectDone(run);
    EXPECT_EQ(run.outText(),
              u"2024年，因政府信息公开引发的行政复议3件，其中结果维持2件、尚未审结1件。\n"
              "2024年，本机关未发生因政府信息公开引发的行政诉讼。\n"_qs);
    EXPECT_EQ(bytes(file), before);
}

TEST_F(CliDraftTest, ASentenceOfFiguresThatDoNotBalanceIsNamed)
{
    const QString file = newReport();
    // 2 + 0 + 0 + 0 is not 3.
    expectDone(cli({u"set"_qs, file, u"disputes.review.total=3"_qs, u"disputes.review.upheld=2"_qs,
                    u"disputes.review.corrected=0"_qs, u"disputes.review.other=0"_qs,
                    u"disputes.review.pending=0"_qs, u"disputes.direct.total=0"_qs,
                    u"disputes.after_review.total=0"_qs}));
    const ProgramRun run = cli({u"draft"_qs, file, u"disputes"_qs});
    EXPECT_EQ(run.exitCode, 0);
    // It is said because reviews there were; of them nothing can be said while they do not add up.
    EXPECT_EQ(run.outText(), u"2024年，本机关未发生因政府信息公开引发的行政诉讼。\n"_qs);
    EXPECT_TRUE(run.errorText().contains(u"所依据的数字还不平：“2024年，本机关未发生"))
        << run.errorText().toStdString();
    expectDone(cli({u"set"_qs, file, u"disputes.review.pending=1"_qs}));
    expectDone(cli({u"draft"_qs, file, u"disputes"_qs}));
}

TEST_F(CliDraftTest, WhatABlankCellKeepsBackIsSaid)
{
    const QString file = newReport();
    const ProgramRun run = cli({u"draft"_qs, file, u"proactive"_qs});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.out, QByteArray());
    EXPECT_EQ(run.error.count('\n'), 1);
    EXPECT_TRUE(run.errorText().contains(u"a20_6.penalty.decisions"));
    // A part that no figures speak of.
    expectDone(cli({u"draft"_qs, file, u"problems"_qs}));
}

TEST_F(CliDraftTest, WhatCannotBeDoneIsRefused)
{
    const QString file = newReport();
    expectRefused(cli({u"draft"_qs, file, u"part_three"_qs}), 2,
                  {file, u"part_three"_qs, u"preface, overview, proactive, requests"_qs});
    expectRefused(cli({u"draft"_qs, file}), 2, {u"draft FILE.gkb PART"_qs});
    expectRefused(cli({u"draft"_qs, path(u"none.gkb"_qs), u"requests"_qs}), 3, {u"none.gkb"_qs});
}

TEST_F(CliDraftTest, TheWordsOfAnOfficeAreProposedToo)
{
    QDir().mkpath(path(u"words"_qs));
    writeFile(u"words/ours.json"_qs, R"({"format": "gongkai-words", "version": 1, "id": "ours",
        "drafts": [{"id": "ours", "parts": ["problems"], "text": "{year}年，{who}有待改进。",
                    "source": "s", "date": "2024-01-01"}]})");
    const QString file = newReport();
    qputenv("GONGKAI_WORDS", QFile::encodeName(path(u"words"_qs)));
    const ProgramRun run = cli({u"draft"_qs, file, u"problems"_qs});
    qunsetenv("GONGKAI_WORDS");
    expectDone(run);
    EXPECT_EQ(run.outText(), u"2024年，本机关有待改进。\n"_qs);
}

} // namespace gongkai
