"""The window from outside, with a real mouse under Xvfb: what a planner does, and what the database says afterwards."""
import csv
import os
import shutil
import subprocess
import tempfile
import time
import unittest

import pyatspi

from desktop import Window, allocctl, centre, click, drag, wait, xdo
from shop import ORDERS, ShopTest

SCALE = os.path.normpath(os.path.join(os.path.dirname(__file__), '../../benchmarks/make_scale.py'))
DATA = os.path.normpath(os.path.join(os.path.dirname(__file__), '../../../../shared/data/northwind'))


def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        return sorted(tuple(row[column] for column in ('orderid', 'sku', 'qty', 'batchref')) for row in csv.DictReader(file))


class WindowTest(ShopTest):
    def drop(self, line, batch):
        drag(centre(self.lines.cell('line:%s|1|order' % line)), centre(self.batches.cell('batch:%s|ref' % batch)))

    def test_a_drag_moves_a_line_and_undo_brings_it_back(self):
        before = self.allocations()
        self.assertEqual(self.batch_of('SO-1|CHAIR'), 'STOCK-1')
        self.drop('SO-1|CHAIR', 'PO-1')
        wait(lambda: self.batch_of('SO-1|CHAIR') == 'PO-1', 'the line on PO-1')
        self.window.idle()
        self.assertEqual(self.lines.text('line:SO-1|CHAIR|1|qty'), '6')
        self.assertEqual(self.batches.text('batch:STOCK-1|allocated'), '4')
        self.assertEqual(self.batches.text('batch:PO-1|allocated'), '14')
        self.assertIn(('SO-1', 6, 'PO-1'), self.allocations())
        self.assertTrue(allocctl(self.database, 'check')['ok'])
        self.assertEqual(allocctl(self.database, 'history', '--limit', '1')[0]['event'], 'Moved')
        self.window.key('ctrl+z')
        wait(lambda: self.batch_of('SO-1|CHAIR') == 'STOCK-1', 'the line back on STOCK-1')
        self.window.idle()
        self.assertEqual(self.allocations(), before)

    def test_a_drop_on_another_product_changes_nothing(self):
        before = self.allocations()
        self.drop('SO-1|CHAIR', 'LAMP-1')
        self.window.idle()
        self.assertEqual(self.allocations(), before)
        self.assertEqual(self.lines.text('line:SO-1|CHAIR|1|qty'), '6')

    def test_escape_lets_go(self):
        before = self.allocations()
        drag(centre(self.lines.cell('line:SO-1|CHAIR|1|order')), centre(self.batches.cell('batch:PO-1|ref')),
             while_held=lambda: xdo('key', 'Escape'))
        self.window.idle()
        self.assertEqual(self.allocations(), before)

    def test_a_change_by_another_program_shows_by_itself(self):
        allocctl(self.database, 'line', 'move', 'SO-2', 'CHAIR', '--to', 'PO-1')
        committed = time.monotonic()
        wait(lambda: self.batch_of('SO-2|CHAIR') == 'PO-1', 'the change of the other program')
        print('seen after %.0f ms, with the time the probe takes' % (1000 * (time.monotonic() - committed)))

    def test_two_windows_follow_each_other(self):
        other = self.open()  # opens in front
        lines, batches = other.table('linesView'), other.table('batchesView')
        drag(centre(lines.cell('line:SO-1|CHAIR|1|order')), centre(batches.cell('batch:PO-1|ref')))
        wait(lambda: lines.text('line:SO-1|CHAIR|1|batch') == 'PO-1', 'the change in the window in front')
        wait(lambda: self.batch_of('SO-1|CHAIR') == 'PO-1', 'the change in the other window')

    def test_the_search_narrows_the_tables(self):
        self.window.type_into('searchEdit', 'SO-4')
        wait(lambda: self.lines.rows() == 1, 'one line')
        self.window.type_into('searchEdit', '')
        wait(lambda: self.lines.rows() == 4, 'all lines')

    def test_delete_deallocates_and_auto_allocate_places_it_again(self):
        before = self.allocations()
        self.select('SO-1|CHAIR')
        self.window.key('Delete')
        wait(lambda: self.batch_of('SO-1|CHAIR') in ('', '—'), 'the line open')
        self.window.key('ctrl+shift+a')
        self.press('allocateButton')
        wait(lambda: self.allocations() == before, 'the line placed by rule')
        self.window.key('ctrl+z')
        wait(lambda: self.batch_of('SO-1|CHAIR') in ('', '—'), 'the run undone')
        self.window.idle()
        self.window.key('ctrl+z')
        wait(lambda: self.allocations() == before, 'both steps undone')

    def test_export_writes_what_the_command_line_writes(self):
        here, there = (os.path.join(self.folder, name) for name in ('here.csv', 'there.csv'))
        self.select('SO-1|CHAIR')
        self.window.key('ctrl+shift+e')
        self.window.type_into('exportFileEdit', here)
        self.press('exportButton')
        wait(lambda: os.path.exists(here), 'the file')
        self.window.idle()
        with open(here, 'rb') as file:
            header = file.readline()
        table = 'allocations' if b'batchref' in header else 'lines' if header.startswith(b'orderid') else 'batches'
        allocctl(self.database, 'export', table, '--output', there)
        with open(here, 'rb') as one, open(there, 'rb') as other:
            self.assertEqual(one.read(), other.read())

    @unittest.skipUnless(os.path.isdir(DATA), 'the real data is not here: ' + DATA)
    def test_real_data_comes_out_as_the_reference_says(self):
        for name in ('open-orders', 'full-history'):
            with self.subTest(name):
                folder = os.path.join(DATA, name)
                self.database = os.path.join(self.folder, name + '.db')
                allocctl(self.database, 'init')
                self.window = self.open()
                self.window.key('ctrl+i')
                self.window.type_into('batchesFileEdit', os.path.join(folder, 'batches.csv'))
                self.window.type_into('ordersFileEdit', os.path.join(folder, 'orders.csv'))
                self.press('importButton')
                wait(lambda: self.window.find('importResult').name, 'the result')
                self.window.idle()
                self.press('importCloseButton')
                self.press('autoAllocateToolButton')
                self.press('allocateButton')
                wait(lambda: allocctl(self.database, 'show', 'allocations'), 'allocations')
                self.window.idle()
                out = os.path.join(self.folder, name + '.csv')
                allocctl(self.database, 'export', 'allocations', '--output', out)
                self.assertEqual(rows(out), rows(os.path.join(folder, 'expected', 'allocations.csv')))

    def test_a_run_is_cancelled_by_mouse_and_undone(self):
        files = os.path.join(self.folder, 'scale')
        subprocess.run(['python3', SCALE, '--lines', '200000', '--batches', '20000', '--skus', '4000', '--seed', '1',
                        '--out', files], check=True, stdout=subprocess.DEVNULL)
        self.database = os.path.join(self.folder, 'scale.db')
        allocctl(self.database, 'import', '--batches', os.path.join(files, 'batches.csv'),
                 '--orders', os.path.join(files, 'orders.csv'))
        self.window = self.open()
        self.press('autoAllocateToolButton')
        self.press('allocateButton')
        click(wait(lambda: self.showing('runCancelButton'), 'the button that cancels'))
        self.window.idle()
        self.assertIn('Stopped before the end: what was done so far stays.', self.window.get('messageText').name)
        self.assertTrue(allocctl(self.database, 'check')['ok'])
        self.window.key('ctrl+z')
        wait(lambda: not allocctl(self.database, 'show', 'allocations'), 'nothing allocated again', 60)

    def test_f6_goes_round_the_panes(self):
        panes = ('productsView', 'linesView', 'batchesView')
        self.select('SO-1|CHAIR')
        for pane in ('batchesView', 'the inspector', 'productsView', 'linesView', 'batchesView'):
            self.window.key('F6')
            wait(lambda wanted=pane: (self.window.focused(*panes) or 'the inspector') == wanted, pane + ' focused')

    def test_the_batch_menu_brings_lines_there(self):
        self.select('SO-1|CHAIR')
        before = self.window.windows()
        click(self.batches.cell('batch:PO-1|ref'), button=3)
        wait(lambda: self.window.windows() > before, 'the menu')
        self.window.key('Down')
        self.window.key('Return')
        wait(lambda: self.batch_of('SO-1|CHAIR') == 'PO-1', 'the line on PO-1')

    def test_import_adds_and_says_what(self):
        path = os.path.join(self.folder, 'more.csv')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(ORDERS + 'SO-9,LAMP,1,Eve,\nSO-10,LAMP,x,Eve,\n')
        self.select('SO-1|CHAIR')
        self.window.key('ctrl+i')
        self.window.type_into('ordersFileEdit', path)
        self.press('importButton')
        wait(lambda: self.lines.rows() == 5, 'the new line')
        self.window.idle()
        self.assertTrue(allocctl(self.database, 'check')['ok'])
        wait(lambda: '1' in self.window.get('importResult').name, 'the result')


class StartTest(unittest.TestCase):
    """A database that is not there yet."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.database = os.path.join(self.folder, 'new', 'shop.db')
        self.window = Window(self.database, opens=False)
        self.addCleanup(self.window.close)

    def test_refusing_to_create_it_leaves_nothing(self):
        self.window.button('Cancel').queryAction().doAction(0)
        self.assertEqual(self.window.process.wait(10), 1)
        self.assertFalse(os.path.exists(os.path.dirname(self.database)))

    def test_it_is_created_and_opened(self):
        self.window.button('Create').queryAction().doAction(0)
        self.window.idle()
        self.assertEqual(self.window.table('linesView').rows(), 0)
        self.assertTrue(allocctl(self.database, 'check')['ok'])

    def test_another_is_made_from_the_menu(self):
        self.window.button('Create').queryAction().doAction(0)
        self.window.idle()
        wait(lambda: self.window.get('mainWindow').getState().contains(pyatspi.STATE_ACTIVE), 'the keyboard')
        other = os.path.join(self.folder, 'other.db')
        self.window.key('ctrl+n')
        self.window.get('fileDialog')
        xdo('type', other)
        self.window.key('Return')
        wait(lambda: os.path.exists(other), 'the other database')
        wait(lambda: self.window.get('statusDatabase').name == 'other.db', 'its window')


if __name__ == '__main__':
    unittest.main(verbosity=2)
