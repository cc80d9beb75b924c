# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""gongkai-cli from outside, in a folder of its own, with and without faults; see sweep.py."""
import contextlib
import json
import os
import re
import signal
import sqlite3
import subprocess
from dataclasses import dataclass
from pathlib import Path

TIMEOUT = 60  # seconds; the slowest call takes a fiftieth of it


@dataclass(frozen=True)
class Fault:
    """What happens to which call; the words of fault_injection.cpp."""

    kind: str
    at: int
    reads: bool = False
    always: bool = False

    @property
    def kills(self):
        return self.kind in ("KILL", "TORN")

    def environment(self, folder):
        words = {"GONGKAI_FAULT_FOLDER": str(folder), "GONGKAI_FAULT_KIND": self.kind,
                 "GONGKAI_FAULT_AT": str(self.at)}
        if self.reads:
            words["GONGKAI_FAULT_READS"] = "1"
        if self.always:
            words["GONGKAI_FAULT_ALWAYS"] = "1"
        return words

    def __str__(self):
        return f"{self.kind} at {'read' if self.reads else 'change'} {self.at}" + \
            (" and ever after" if self.always else "")


@dataclass(frozen=True)
class Run:
    """What one call of the program did. A code below 0 is the signal that ended it."""

    code: int
    out: bytes
    error: bytes
    calls: tuple = ()  # of the library: (name, path) for each that was counted

    @property
    def message(self):
        """The line that says why."""
        lines = self.error.decode("utf-8", "replace").splitlines()
        return lines[-1] if lines else ""


class Program:
    def __init__(self, cli, injection):
        self.cli = str(Path(cli).resolve())
        self.injection = str(Path(injection).resolve())
        self.known = {}  # report as shown -> its fields

    def environment(self, folder, fault=None, log=None):
        environment = {k: v for k, v in os.environ.items()
                       if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        forms = folder.parent / "no forms"
        forms.mkdir(exist_ok=True)
        environment["GONGKAI_FORMS"] = str(forms)
        environment["GONGKAI_WORDS"] = str(folder.parent / "no words")
        environment["GONGKAI_CALENDAR"] = str(folder.parent / "no calendar")
        environment["TMPDIR"] = str(temporary_folder(folder))
        if fault:
            environment |= fault.environment(folder) | {"LD_PRELOAD": self.injection}
        if log:
            environment["GONGKAI_FAULT_LOG"] = str(log)
        return environment

    def run(self, folder, words, fault=None, kill_after=None):
        """Runs it in the folder. `kill_after`: seconds after which it is killed."""
        log = folder.with_name(folder.name + ".calls") if fault else None
        if log:
            log.unlink(missing_ok=True)
        process = subprocess.Popen(
            [self.cli, *words], cwd=folder, env=self.environment(folder, fault, log),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            out, error = process.communicate(timeout=kill_after or TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            out, error = process.communicate()
            if not kill_after:
                return Run(-signal.SIGALRM, out, error)
        calls = ()
        if log and log.exists():
            lines = log.read_text("utf-8", "replace").splitlines()
            calls = tuple(tuple(line.split(" ", 2)[1:]) for line in lines)
        return Run(process.returncode, out, error, calls)

    @staticmethod
    def temporary(folder):
        """What lies where temporary files are made for calls in this folder."""
        place = temporary_folder(folder)
        return sorted(str(path.relative_to(place.parent)) for path in place.rglob("*"))

    def calls(self, folder, words, reads=False):
        """The calls a run without faults makes."""
        return self.run(folder, words, Fault("EIO", 0, reads)).calls

    def state(self, folder, name):
        """The fields of a report; None when there is no such file, else why there are none.

        Read with another SQLite, without a look at the log: the edits that follow look there. Beside
        a journal only the program can say what counts; it is asked, and may say what learn() knows.
        """
        if not (folder / name).exists():
            return None
        if (folder / f"{name}-journal").exists():
            shown = self.show(folder, name)
            return self.known.get(shown, f"not known: {shown}")
        try:
            return fields_of(folder / name)
        except sqlite3.Error as error:
            return f"no report: {error}"

    def show(self, folder, name):
        words = ["register", "list", "--json", "--with-persons", "--on", "2024-12-31", name] \
            if is_register(name) else ["show", "--json", name]
        run = self.run(folder, words)
        return plain(run.out) if run.code == 0 else f"{run.code} {run.message}"

    def learn(self, folder, name):
        """The state of a sound report without a journal."""
        state = fields_of(folder / name)
        self.known[self.show(folder, name)] = state
        return state


def temporary_folder(folder):
    place = folder.with_name(folder.name + " temporary")
    place.mkdir(parents=True, exist_ok=True)
    return place


def is_register(name):
    """By its name; also of a backup of one."""
    return ".gkr" in name


def plain(exchange):
    """What `show` and `register list` print, without what differs from run to run."""
    report = json.loads(exchange)
    for origin in report.get("origin", {}).values() if isinstance(report, dict) else ():
        origin.pop("at", None)
    return json.dumps(report, ensure_ascii=False, sort_keys=True)


def fields_of(path):
    """The table of docs/file-format.md as JSON, without what differs from run to run; of a register
    its acts."""
    if is_register(path.name):
        return acts_of(path)
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        rows = db.execute("SELECT kind, id, value FROM field").fetchall()
    fields = {f"{kind} {id}": value for kind, id, value in rows}
    for key in [key for key in fields if key.startswith("origin ")]:
        fields[key] = {k: v for k, v in json.loads(fields[key]).items() if k != "at"}
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def acts_of(path):
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        acts = db.execute("SELECT kind, changes FROM operation ORDER BY sequence").fetchall()
    return json.dumps(acts, ensure_ascii=False)


def with_cell(state, cell, value):
    return json.dumps(json.loads(state) | {f"cell {cell}": value}, ensure_ascii=False, sort_keys=True)


def read_folder(folder):
    """All that lies in it: name -> bytes."""
    return {path.name: path.read_bytes() if path.is_file() else b"not a file"
            for path in sorted(folder.iterdir())}


def write_folder(folder, content):
    """Makes it hold exactly this."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if content.get(path.name) is None:
            path.unlink()
    for name, data in content.items():
        (folder / name).write_bytes(data)


def is_backup_of(name, file):
    return re.fullmatch(re.escape(file) + r"\.bak[0-9]+", name) is not None


def is_kept_from(name, file):
    """The loser of a recovery after a kill, and what was replaced though it could not be read."""
    kept = r"\.(kept[0-9]+(\.journal)?|damaged[0-9]*(-journal)?)"
    return re.fullmatch(re.escape(file) + kept, name) is not None
