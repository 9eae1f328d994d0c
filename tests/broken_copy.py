"""What the scripts share that break a copy of the project on purpose."""

import os
import pathlib
import shutil
import signal
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[1]


def fresh_copy(tree):
    """Makes the folder what was committed, and no more."""
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    # With the time of now: cargo builds what is newer than its last build.
    subprocess.run(["tar", "-xm", "-C", tree], input=archive.stdout, check=True)


def run(command, seconds=None, **options):
    """What the command says and its exit code, which is None where it takes longer than so many seconds."""
    running = subprocess.Popen(
        command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True, **options
    )
    try:
        said, _ = running.communicate(timeout=seconds)
        return said, running.returncode
    except subprocess.TimeoutExpired:
        return "", None
    finally:
        # What the command has started, too.
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
            running.communicate()
