"""A person with a mouse, and a screen reader, in front of the program: a line is dragged onto another batch.

usage: drag.py WORKBENCH ALLOCCTL
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

WORKBENCH, ALLOCCTL = sys.argv[1:3]


def wait(what, question, seconds=15):
    end = time.time() + seconds
    while time.time() < end:
        try:
            answer = question()
        except Exception:  # what was asked went away meanwhile
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    sys.exit(f"waited in vain for {what}")


def find(root, name, depth=12):
    """The widget with that objectName. Never looks into tables, which may have a million cells."""
    if root.description == "id:" + name:
        return root
    if depth == 0 or root.getRoleName() in ("table", "tree"):
        return None
    for i in range(root.childCount):
        child = root.getChildAtIndex(i)
        found = find(child, name, depth - 1) if child is not None else None
        if found is not None:
            return found
    return None


def cell(table, key):
    grid = table.queryTable()
    for row in range(grid.nRows):
        for column in range(grid.nColumns):
            candidate = grid.getAccessibleAt(row, column)
            if candidate.description == key:
                return candidate
    return None


def centre(thing):
    box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + min(box.width, 160) // 2, box.y + box.height // 2


def mouse(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)
    time.sleep(0.03)


def drag(source, target):
    (x0, y0), (x1, y1) = source, target
    mouse("mousemove", x0, y0)
    mouse("mousedown", 1)
    for step in (6, 14):  # past the distance at which a press becomes a drag
        mouse("mousemove", x0 + step, y0 + step)
    for step in range(1, 6):
        mouse("mousemove", x0 + 14 + (x1 - x0 - 14) * step // 5, y0 + 14 + (y1 - y0 - 14) * step // 5)
    mouse("mousemove", x1, y1)
    mouse("mouseup", 1)


def allocctl(*arguments):
    done = subprocess.run([ALLOCCTL, *arguments, "--json"], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def batches_in_store():
    return [row["batchref"] for row in allocctl("show", "allocations") if row["orderid"] == "SO-1"]


def expect(what, question):
    wait(what, question)
    print("ok:", what)


def run(window):
    lines, batches = find(window, "linesView"), find(window, "batchesView")
    busy = find(window, "busyLabel")
    expect("the window is idle", lambda: busy.name == "idle")
    line = "line:SO-1|CHAIR|1|"
    wait("the line", lambda: cell(lines, line + "batch"))

    drag(centre(cell(lines, line + "order")), centre(cell(batches, "batch:B2|ref")))
    expect("the lines table shows the new batch", lambda: cell(lines, line + "batch").name == "B2")
    expect("the batches table too", lambda: cell(batches, "batch:B2|allocated").name == "4")
    expect("the database too", lambda: batches_in_store() == ["B2"])
    expect("quantities are untouched", lambda: [r["qty"] for r in allocctl("show", "lines")] == [4, 6]
           and [r["qty"] for r in allocctl("show", "batches")] == [10, 20])

    mouse("key", "ctrl+z")
    expect("Ctrl+Z brings it back", lambda: cell(lines, line + "batch").name == "B1" and batches_in_store() == ["B1"])
    allocctl("line", "move", "SO-1", "CHAIR", "--to", "B2")
    expect("what another program changes shows by itself", lambda: cell(lines, line + "batch").name == "B2")


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(ALLOCATION_DATABASE=os.path.join(folder, "test.db"), ALLOCATION_TODAY="2027-01-08",
                          ALLOCATION_TEST_IDS="1")
        for command in ("init", "batch add B1 CHAIR 10", "batch add B2 CHAIR 20 --eta 2027-01-21",
                        "line add SO-1 CHAIR 4 --due 2027-01-12", "line add SO-2 CHAIR 6",
                        "line allocate SO-1 CHAIR --to B1"):
            allocctl(*command.split())
        program = subprocess.Popen([WORKBENCH])
        try:
            desktop = pyatspi.Registry.getDesktop(0)
            application = wait("the program on the accessibility bus", lambda: next(
                (a for a in desktop if a and a.name.lower().replace(" ", "-") == "allocation-workbench"), None))
            run(wait("the window", lambda: find(application, "mainWindow")))
        finally:
            program.terminate()
            program.wait()


main()
