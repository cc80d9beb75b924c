# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disturbs the real gongkai-cli at every place where the disk, the system or the power could, and
looks whether what it promised is true: docs/reliability.md says what that is.

    sweep.py --cli PROGRAM --injection fault_injection.so --source REPORT.json --work FOLDER
             [--kills N] [--every N] [--mutations N] [--only STEP] [--seed N]

A finding is kept in FOLDER/found with the folder before the call and the words to repeat it.
"""
import argparse
import concurrent.futures
import os
import random
import shlex
import shutil
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import judge
import mutations
from program import Fault, Program, temporary_folder, write_folder
from steps import READING, WRITING, start_of

CHANGE_FAULTS = [("EIO", False), ("EIO", True), ("ENOSPC", False), ("ENOSPC", True),
                 ("FULL", True), ("EACCES", True), ("SHORT", False)]
READ_FAULTS = [("EIO", False), ("EIO", True), ("SHORT", False)]


class Sweep:
    def __init__(self, options):
        self.options = options
        self.program = Program(options.cli, options.injection)
        self.work = Path(options.work).resolve()
        self.counts = Counter()
        self.findings = []
        self.codes = Counter()
        self.guard = threading.Lock()
        shutil.rmtree(self.work, ignore_errors=True)

    def folder(self):
        """One for each thread, with the awkward name a clerk gives it."""
        return self.work / f"工作 100%1期 {threading.get_ident()}"

    def count(self, what, run=None):
        with self.guard:
            self.counts[what] += 1
            if run:
                self.codes[what, run.code] += 1

    def found(self, what, faults, start, words, fault=None):
        """Keeps what is needed to see it again."""
        with self.guard:
            self.findings.append(what)
            number = len(self.findings)
        if number <= 50:
            kept = self.work / "found" / str(number)
            write_folder(kept / "before", start)
            command = [self.program.cli, *words]
            if fault:
                settings = fault.environment(kept / "before") | {"LD_PRELOAD": self.program.injection}
                command = ["env", *(f"{key}={value}" for key, value in settings.items()), *command]
            (kept / "again.sh").write_text(f"# {what}\n" + "".join(f"# {f}\n" for f in faults) +
                                           f"cd {shlex.quote(str(kept / 'before'))} && " +
                                           shlex.join(command) + "\n")
        print(f"FOUND {number}: {what}: " + "; ".join(faults), flush=True)

    def disturb(self, case, fault=None, kill_after=None):
        """One call with one fault, and what is there afterwards."""
        folder = self.folder()
        write_folder(folder, case.start)
        shutil.rmtree(temporary_folder(folder))
        run = self.program.run(folder, case.step.words, fault, kill_after)
        self.count("kills" if case.kills(fault, kill_after) else
                   "read faults" if fault.reads else "change faults", run)
        faults = judge.after(self.program, folder, case, run, fault, kill_after)
        if faults:
            what = f"{case.step.name}, {fault or f'killed after {kill_after:.4f} s'}"
            self.found(what, faults, case.start, case.step.words, fault)

    def mutate(self, base, seed):
        folder = self.folder()
        content, what = mutations.mutate(base, random.Random(seed))
        for words in base.calls(seed):
            write_folder(folder, content)
            run = self.program.run(folder, words)
            self.count("mutations", run)
            faults = judge.mutated(self.program, folder, base, content, words, run)
            if faults:
                self.found(f"{base.name}, {what}, seed {seed}, {words[0]}", faults, content, words)

    def jobs(self, cases):
        """All that is to be done, as calls."""
        options = self.options
        kills = []
        for case in cases:
            for number, (kind, always) in enumerate(CHANGE_FAULTS):
                yield from ((self.disturb, case, Fault(kind, at, False, always))
                            for at in range(1 + number % options.every, case.changes + 1, options.every))
            for number, (kind, always) in enumerate(READ_FAULTS):
                yield from ((self.disturb, case, Fault(kind, at, True, always))
                            for at in range(1 + number % options.every, case.reads + 1, options.every))
            kills += [(self.disturb, case, Fault(kind, at))
                      for kind in ("KILL", "TORN") for at in range(1, case.changes + 1)
                      if kind == "KILL" or case.moves_bytes(at)]
        yield from self.chosen(kills, cases)
        if options.mutations and not options.only:
            bases = mutations.bases(self.program, self.work / "bases", options.source)
            yield from ((self.mutate, bases[n % len(bases)], options.seed + n)
                        for n in range(options.mutations))

    def chosen(self, kills, cases):
        """As many as were asked for: spread over all places, or all of them and more by the clock."""
        wanted, chance = self.options.kills, random.Random(self.options.seed)
        if wanted < len(kills):
            return [kills[n * len(kills) // wanted] for n in range(wanted)]
        written = [case for case in cases if case.changes]
        for n in range(wanted - len(kills) if written else 0):
            case = written[n % len(written)]
            kills.append((self.disturb, case, None, case.seconds * chance.uniform(0.2, 1.1)))
        return kills

    def run(self):
        began = time.monotonic()
        steps = [s for s in WRITING + READING if self.options.only in ("", s.name)]
        if not steps:
            raise SystemExit(f"there is no step {self.options.only}")
        folder = self.folder()
        cases = [judge.Case.make(self.program, step,
                                 start_of(step, self.program, folder, self.options.source), folder)
                 for step in steps]
        with concurrent.futures.ThreadPoolExecutor(self.options.parallel) as pool:
            for job in [pool.submit(*call) for call in self.jobs(cases)]:
                job.result()
        print(", ".join(f"{number} {what}" for what, number in sorted(self.counts.items())) +
              f" in {time.monotonic() - began:.0f} s; exit codes: " +
              ", ".join(f"{what} {code}: {n}" for (what, code), n in sorted(self.codes.items())))
        print(f"{len(self.findings)} findings" + (f", see {self.work}/found" if self.findings else ""))
        return 1 if self.findings else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("cli", "injection", "source", "work"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--every", type=int, default=7, help="every n-th place of each fault")
    parser.add_argument("--mutations", type=int, default=200)
    parser.add_argument("--only", default="", help="one step")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parallel", type=int, default=os.cpu_count())
    sys.exit(Sweep(parser.parse_args()).run())


if __name__ == "__main__":
    main()
