"""What a person or a screen reader does with a Qt window: find, read, press, type, drag. Waits for states, never for times."""
import json
import os
import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

Atspi.set_timeout(2000, 15000)


def wait(probe, what, timeout=10.0):
    """The first true answer of probe(); objects may die while they are asked."""
    end = time.monotonic() + timeout
    answer = None
    while time.monotonic() < end:
        try:
            answer = probe()
        except (GLib.GError, LookupError, RuntimeError, NotImplementedError, AttributeError):
            answer = None
        if answer:
            return answer
        time.sleep(0.01)
    raise AssertionError('waited %.0f s for %s' % (timeout, what))


def xdo(*arguments):
    subprocess.run(['xdotool', *map(str, arguments)], check=True)


def allocctl(database, *arguments):
    command = [os.environ['ALLOCCTL'], '--database', database, '--json', *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.stdout.strip() else None


class Window:
    """A running workbench."""

    def __init__(self, database, opens=True):
        """opens: whether the database is there, so that a window comes up at once."""
        self.process = subprocess.Popen([os.environ['WORKBENCH'], '--database', database])
        self.application = wait(self._application, 'the program on the accessibility bus', 30)
        if opens:
            self.idle()

    def _application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def close(self):
        self.process.terminate()
        self.process.wait(20)

    def find(self, name, root=None, depth=24):
        """The widget with that object name; never looks into tables, which may have a million cells."""
        root = root or self.application
        if root.description == 'id:' + name:
            return root
        if depth == 0 or root.getRoleName() in ('table', 'tree'):
            return None
        for i in range(root.childCount):
            child = root.getChildAtIndex(i)
            found = self.find(name, child, depth - 1) if child is not None else None
            if found is not None:
                return found
        return None

    def get(self, name):
        return wait(lambda: self.find(name), name)

    def button(self, text):
        """The button in sight whose text begins so; for boxes whose buttons have no names."""
        def look(root, depth=24):
            if root.getRoleName() == 'push button' and root.name.startswith(text) \
                    and root.getState().contains(pyatspi.STATE_SHOWING):
                return root
            if depth == 0 or root.getRoleName() in ('table', 'tree'):
                return None
            for i in range(root.childCount):
                child = root.getChildAtIndex(i)
                found = look(child, depth - 1) if child is not None else None
                if found is not None:
                    return found
            return None
        return wait(lambda: look(self.application), 'the button ' + text)

    def windows(self):
        """How many windows it shows. A screen reader's tree has no menus that pop up."""
        found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid)],
                               capture_output=True, text=True, check=False)
        return len(found.stdout.split())

    def focused(self, *names):
        """Which of these has the keyboard."""
        return next((name for name in names if self.get(name).getState().contains(pyatspi.STATE_FOCUSED)), None)

    def idle(self):
        wait(lambda: self.get('busyLabel').name == 'idle', 'idle', 60)

    def table(self, name):
        return Table(self, name)

    def children(self, name):
        """The rows of a list, or the marks of a picture."""
        widget = self.get(name)
        return [child for child in (widget.getChildAtIndex(i) for i in range(min(widget.childCount, 200))) if child]

    def item(self, name, description):
        """The row of a list with that accessible description."""
        return wait(lambda: next((child for child in self.children(name) if child.description == description), None),
                    '%s in %s' % (description, name))

    def named(self, name, beginning):
        """The row or mark whose name begins so."""
        return wait(lambda: next((child for child in self.children(name) if child.name.startswith(beginning)), None),
                    '%s in %s' % (beginning, name))

    def command(self, text):
        """Finds an action by its text and does it."""
        self.key('ctrl+k')
        wait(lambda: self.get('commandEdit').getState().contains(pyatspi.STATE_FOCUSED), 'the palette')
        xdo('type', text)
        wait(lambda: any(child.name.startswith(text) for child in self.children('commandList')), text)
        self.key('Return')

    def type_into(self, name, text):
        self.get(name).queryEditableText().setTextContents(text)
        self.idle()

    def key(self, *keys):
        wait(lambda: any(window.getState().contains(pyatspi.STATE_ACTIVE) for window in self.application), 'the keyboard')
        xdo('key', *keys)


class Table:
    def __init__(self, window, name):
        self.widget = window.get(name)
        self.name = name

    def rows(self):
        return self.widget.queryTable().nRows

    def cell(self, key):
        """The cell with that stable id, such as line:SO-1|CHAIR|1|batch."""
        def look():
            table = self.widget.queryTable()
            columns = [c for c in range(table.nColumns)
                       if table.getAccessibleAt(0, c).description.rsplit('|', 1)[-1] == key.rsplit('|', 1)[-1]]
            for row in range(min(table.nRows, 200)):
                cell = table.getAccessibleAt(row, columns[0])
                if cell.description == key:
                    return cell
            return None
        return wait(look, key)

    def text(self, key):
        return self.cell(key).name


def centre(accessible):
    box = accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + min(box.width // 2, 60), box.y + box.height // 2


def click(accessible, button=1):
    xdo('mousemove', *centre(accessible), 'click', button)


def drag_to(source, target, while_held=None, holding=None):
    """From one accessible thing into the middle of another. holding: a key that is down when it is let go"""
    box = target.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)

    def held():
        if holding:
            xdo('keydown', holding, 'mousemove_relative', 2, 0, 'sleep', 0.05)
        if while_held:
            while_held()
    try:
        drag(centre(source), (box.x + box.width // 2, box.y + box.height // 2), held)
    finally:
        if holding:
            xdo('keyup', holding)


def drag(source, target, while_held=None):
    """A real mouse drag: Qt begins one only after some way, and a drop wants moves over its target."""
    (x, y), (to_x, to_y) = source, target
    steps = [(x + 6, y + 6), (x + 16, y + 12)]
    steps += [(x + (to_x - x) * i // 5, y + (to_y - y) * i // 5) for i in range(1, 6)] + [(to_x + 1, to_y), (to_x, to_y)]
    xdo('mousemove', x, y, 'mousedown', 1)
    for step in steps:
        xdo('mousemove', *step, 'sleep', 0.03)
    if while_held:
        while_held()
    xdo('mouseup', 1)
