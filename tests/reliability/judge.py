# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be true after a call that was disturbed."""
import json
import time
import zipfile
import zlib
from dataclasses import dataclass

from program import is_backup_of, is_kept_from, read_folder, with_cell, write_folder
from steps import CONTROL, Step

# Calls that clean up: when one of them fails, something may be left.
CLEANING = ("unlink", "rename")
# After them a call may say that it failed though the new state is there: it is not sure to stay.
LATE = ("fsync", "fdatasync", "unlink")


@dataclass(frozen=True)
class Case:
    """A step, where it begins, and what it does when nothing disturbs it."""

    step: Step
    start: dict
    old: object  # state of the target before: fields of a report, what is in another file; None
    new: object
    out: bytes
    backups: set  # states a backup may have
    changing: tuple  # the calls that change something
    reads: int
    seconds: float

    @classmethod
    def make(cls, program, step, start, folder):
        def known():
            if step.writes_report and (folder / step.target).exists():
                return program.learn(folder, step.target)
            return state(program, folder, step)

        def backed_up():
            return {program.state(folder, name) for name in read_folder(folder)
                    if is_backup_of(name, step.target)}

        write_folder(folder, start)
        old = known()
        backups = {old, *backed_up()}
        began = time.monotonic()
        changing = program.calls(folder, step.words)
        seconds = time.monotonic() - began
        new = known()
        backups |= backed_up()
        write_folder(folder, start)
        reads = len(program.calls(folder, step.words, reads=True))
        write_folder(folder, start)
        run = program.run(folder, step.words)
        if run.code not in step.usual_codes or state(program, folder, step) != new:
            raise SystemExit(f"{step.name} without a fault: {run.code} {run.message}")
        return cls(step, start, old, new, run.out, backups, changing, reads, seconds)

    @property
    def changes(self):
        return len(self.changing)

    def moves_bytes(self, at):
        return self.changing[at - 1][0] in ("write", "pwrite", "sendfile", "copy_file_range")

    @staticmethod
    def kills(fault, kill_after):
        return kill_after is not None or fault.kills


def state(program, folder, step):
    if not step.target:
        return None
    if step.writes_report:
        return program.state(folder, step.target)
    path = folder / step.target
    return exported(path) if path.exists() else None


def exported(path):
    """All that is in it but the time it was made; as it is when it is not whole."""
    try:
        with zipfile.ZipFile(path) as container:
            return tuple((name, container.read(name)) for name in container.namelist()
                         if name != "docProps/core.xml")
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return path.read_bytes()


def after(program, folder, case, run, fault, kill_after):
    """The faults found, as sentences; what follows may change the folder."""
    killed = case.kills(fault, kill_after)
    hit = run.calls[fault.at - 1][0] if fault and len(run.calls) >= fault.at else ""
    faults = judge_code(case, run, fault, killed)
    faults += judge_others(folder, case)
    found = state(program, folder, case.step)
    if found not in (case.old, case.new):
        faults.append(f"neither old nor new: {str(found)[:200]}")
    elif run.code in case.step.usual_codes and found != case.new:
        faults.append("exit 0, but the old state")
    elif not killed and run.code not in case.step.usual_codes and found != case.old \
            and hit not in LATE and not fault.reads:
        faults.append(f"exit {run.code}, but the new state, after {hit}")
    faults += judge_leftovers(program, folder, case, fault, killed, hit)
    faults += judge_backups(program, folder, case)
    if case.step.writes_report and not faults:
        faults += judge_next_edit(program, folder, case, found)
    return faults


def judge_code(case, run, fault, killed):
    if run.code in case.step.usual_codes:
        if not case.step.target and run.out != case.out:
            return ["exit 0, but another output"]
        return []
    if killed and run.code == -9:
        return []
    if run.code not in ((3, 4) if fault and (fault.reads or not case.step.target) else (4,)):
        return [f"exit {run.code}: {run.error.decode('utf-8', 'replace')[-200:]}"]
    if fault and fault.reads and "”已损坏" in run.message:
        return [f"what cannot be read is said to be damaged: {run.message}"]
    names = [word for word in case.step.words if "." in word and "=" not in word] + [".csv", ".json"]
    if not run.message.startswith("gongkai-cli: ") or not any(n in run.message for n in names):
        return [f"a message that names no file: {run.message}"]
    return []


def judge_others(folder, case):
    """Nothing else in the folder has changed, and nothing of it is gone."""
    now = read_folder(folder)
    return [f"{name} is {'changed' if name in now else 'gone'}" for name, data in case.start.items()
            if name != case.step.target and not is_backup_of(name, case.step.target)
            and now.get(name) != data]


def leftovers(folder, case):
    """What is there now and should not stay; what a recovery kept aside is the clerk's."""
    return [name for name in read_folder(folder)
            if name not in case.start and name != case.step.target
            and not is_backup_of(name, case.step.target) and not is_kept_from(name, case.step.target)]


def judge_leftovers(program, folder, case, fault, killed, hit):
    if killed:  # perhaps by the clock, without a fault
        return []
    # A lock that cannot be read is not removed, a report that cannot be read is kept: the next edit
    # clears the one, the other is the clerk's.
    unread = fault.reads and case.step.writes_report
    if fault.always or unread or hit in CLEANING:
        return []
    kept = [name for name in read_folder(folder) if is_kept_from(name, case.step.target)]
    return [f"left behind: {name}" for name in (*kept, *leftovers(folder, case), *program.temporary(folder))]


def judge_backups(program, folder, case):
    if not case.step.writes_report:
        return []
    states = {name: program.state(folder, name) for name in read_folder(folder)
              if is_backup_of(name, case.step.target)}
    return [f"{name} is no state there was: {str(state)[:200]}"
            for name, state in states.items() if state not in case.backups]


def control(step):
    """An edit without a fault."""
    if step.writes_register:
        return ("register", "add", step.target, "channel=fax", "applicant=legal",
                "received=2024-05-06")
    return ("set", step.target, f"{CONTROL}=5")


def is_edited(case, found, now):
    """Whether that is what the edit has made of a state."""
    if found is None:
        return now == case.new
    if not case.step.writes_register:
        return now == with_cell(found, CONTROL, "5")
    return json.loads(now)[:-1] == json.loads(found) and json.loads(now)[-1][0] == "case"


def judge_next_edit(program, folder, case, found):
    """The work goes on: the next edit is done and leaves nothing behind."""
    words = case.step.words if found is None else control(case.step)
    run = program.run(folder, words)
    if run.code != 0:
        return [f"the next edit is refused: {run.code} {run.message}"]
    faults = judge_others(folder, case)
    if not is_edited(case, found, program.state(folder, case.step.target)):
        faults.append("the next edit changed something else")
    if leftovers(folder, case) and case.step.makes:
        program.run(folder, (*case.step.words, *(["--force"] if "--force" not in case.step.words else [])))
    return faults + [f"left behind after the next call: {name}" for name in leftovers(folder, case)]


def mutated(program, folder, base, content, words, run):
    """After a call on a damaged file: right figures, or refused and left as it is."""
    if run.code == 0:
        if words[0] == "show":
            right = base.is_right(run.out)
        else:
            right = base.is_right_after_edit(program.state(folder, base.file))
        return [] if right else ["other figures than were written"]
    faults = []
    if run.code not in (3, 4):
        faults.append(f"exit {run.code}: {run.error.decode('utf-8', 'replace')[-200:]}")
    elif not run.message.startswith("gongkai-cli: ") or base.file not in run.message:
        faults.append(f"a message that names no file: {run.message}")
    if read_folder(folder) != content:
        faults.append("refused, but the folder is changed")
    return faults
