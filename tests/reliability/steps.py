# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The calls that are disturbed, each from a folder as a clerk may have it."""
from dataclasses import dataclass
from pathlib import Path

from program import read_folder, write_folder

REPORT = "报告 100%1期.gkb"
LAST_YEAR = "去年.gkb"
OTHER = "旁边.gkb"
REGISTER = "台账 100%1期.gkr"
NOTE = "说明.txt"
SOURCE = "来源.json"
EDITED = "requests.new.natural"  # what `set` writes
CONTROL = "requests.new.research"  # what is written afterwards, without a fault


@dataclass(frozen=True)
class Step:
    name: str
    words: tuple
    prepare: tuple = ()  # calls that make the folder it begins in
    target: str = REPORT  # the only file it may change; "": none
    usual_codes: tuple = (0,)  # without a fault

    @property
    def writes_report(self):
        """Or a register: a file with a log, a lock and backups."""
        return self.target.endswith((".gkb", ".gkr"))

    @property
    def writes_register(self):
        return self.target.endswith(".gkr")

    @property
    def makes(self):
        """Whether it makes its target."""
        return self.words[0] in ("new", "import") or self.words[:2] == ("register", "new")


def new(name, year, *more):
    return ("new", "--form", "2021", "--year", year, "--agency", "示例市民政局", *more, name)


MADE = new(REPORT, "2024")
TYPED = ("set", REPORT, f"{EDITED}=7", "requests.new.business=1")
EDIT = ("set", REPORT, f"{EDITED}=3440", "requests.new.business=/")
LAST = (new(LAST_YEAR, "2023"),
        ("set", LAST_YEAR, "requests.carried_out.natural=12", "requests.carried_out.business=3"))
REGISTERED = (("register", "new", "--agency", "示例市民政局", REGISTER),
              ("register", "add", REGISTER, "channel=counter", "applicant=natural",
               "received=2024-03-04", "name=王小明"))
ANSWERED = ("register", "event", REGISTER, "2024-0001", "answered", "2024-03-15", "decision=granted")
EXPORTED = ("export", REPORT, "--to", "json", "-o", "交付.json")


def exporting(to):
    target = f"交付.{to}"
    return [Step(f"export {to}", ("export", REPORT, "--to", to, "-o", target), (MADE, TYPED), target),
            Step(f"export {to} over another", ("export", REPORT, "--to", to, "--force", "-o", target),
                 (MADE, ("export", REPORT, "--to", to, "-o", target), TYPED), target)]


WRITING = [
    Step("new", MADE),
    Step("new over a report", new(REPORT, "2024", "--force"), (MADE, TYPED)),
    Step("set", EDIT, (MADE, TYPED)),
    Step("set with three backups", EDIT, (MADE, TYPED, *(("set", REPORT, f"{EDITED}={n}")
                                                          for n in range(4)))),
    Step("carry", ("carry", LAST_YEAR, REPORT), (MADE, TYPED, *LAST)),
    Step("import", ("import", SOURCE, REPORT)),
    Step("import over a report", ("import", "--force", SOURCE, REPORT), (MADE, TYPED)),
    Step("register new", REGISTERED[0], (), REGISTER),
    Step("register new over another", (*REGISTERED[0], "--force"), REGISTERED, REGISTER),
    Step("register event", ANSWERED, REGISTERED, REGISTER),
    Step("register fill", ("register", "fill", REGISTER, REPORT),
         (MADE, TYPED, ("set", REPORT, f"{CONTROL}=0"), *REGISTERED, ANSWERED)),
    Step("register export", ("register", "export", REGISTER, "-o", "台账.xlsx", "--on", "2024-12-31"),
         (*REGISTERED, ANSWERED), "台账.xlsx"),
    *exporting("json"), *exporting("docx"), *exporting("xlsx"), *exporting("html"), *exporting("csv"),
]

READING = [
    Step("show", ("show", "--json", REPORT), (MADE, TYPED), ""),
    Step("check", ("check", "--json", REPORT), (MADE, TYPED), "", (0, 1)),
    Step("diff", ("diff", "--json", REPORT, OTHER), (MADE, TYPED), "", (0, 1)),
    Step("register list", ("register", "list", "--json", "--on", "2024-12-31", REGISTER), REGISTERED, ""),
    Step("export to standard output", ("export", REPORT, "--to", "csv", "-o", "-"), (MADE, TYPED), ""),
]


def start_of(step, program, folder, source):
    """The content of the folder in which the step begins."""
    write_folder(folder, {NOTE: "不是报告\n".encode(), SOURCE: Path(source).read_bytes()})
    for words in (new(OTHER, "2024"), ("set", OTHER, f"{EDITED}=99"), *step.prepare):
        run = program.run(folder, words)
        if run.code != 0:
            raise SystemExit(f"{step.name} cannot be prepared: {words}: {run.message}")
    return read_folder(folder)
