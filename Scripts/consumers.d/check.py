"""The checks behind Scripts/consumers: one function a consumer, each told the graph that the JSON holds."""

import pathlib
import subprocess
import sys
import tempfile

import audits
import graphs

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
STORIES = [ROOT / "Tests" / "Examples" / "story" / "dam.jsonl", ROOT / "Tests" / "Fixtures" / "hostile.jsonl"]


class Program:
    def __init__(self, path):
        self.path = path

    def output(self, *arguments):
        done = subprocess.run([self.path, *map(str, arguments)], capture_output=True, cwd=ROOT)
        if done.returncode not in (0, 1):
            raise AssertionError(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
        return done.stdout


def main():
    program, quick = Program(sys.argv[1]), "--quick" in sys.argv
    checks = graphs.QUICK + audits.QUICK
    if not quick:
        import browser

        checks += graphs.SLOW + browser.ALL
    failed = 0
    for story in STORIES:
        with tempfile.TemporaryDirectory() as folder:
            for check in checks:
                try:
                    told = check(program, story, pathlib.Path(folder))
                    print(f"{story.name}: {check.__name__}: {told}", flush=True)
                except Exception as error:
                    failed += 1
                    print(f"{story.name}: {check.__name__}: FAILED: {type(error).__name__}: {error}", flush=True)
    sys.exit(1 if failed else 0)


main()
