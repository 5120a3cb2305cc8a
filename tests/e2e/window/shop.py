"""A small shop in a database of its own, with a window on it."""
import os
import shutil
import tempfile
import unittest

import pyatspi

from desktop import Window, allocctl, centre, wait, xdo

BATCHES = 'ref,sku,qty,eta\nSTOCK-1,CHAIR,10,\nPO-1,CHAIR,20,2027-02-01\nLAMP-1,LAMP,5,\n'
ORDERS = ('orderid,sku,qty,customer,due\nSO-1,CHAIR,6,Anna,2027-01-20\nSO-2,CHAIR,4,Ben,2027-01-20\n'
          'SO-3,CHAIR,8,Cleo,2027-03-01\nSO-4,LAMP,2,Dora,\n')


class ShopTest(unittest.TestCase):
    batches_file, orders_file = BATCHES, ORDERS

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.database = os.path.join(self.folder, 'shop.db')
        os.environ['ALLOCATION_TODAY'] = '2027-01-10'
        self.ctl('import', '--batches', self.write('batches', self.batches_file),
                 '--orders', self.write('orders', self.orders_file))
        self.ctl('allocate')
        self.window = self.open()
        self.lines = self.window.table('linesView')
        self.batches = self.window.table('batchesView')

    def ctl(self, *arguments):
        return allocctl(self.database, *arguments)

    def write(self, name, text):
        path = os.path.join(self.folder, name + '.csv')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return path

    def open(self):
        window = Window(self.database)
        self.addCleanup(window.close)
        return window

    def allocations(self):
        return sorted((a['orderid'], a['qty'], a['batchref']) for a in self.ctl('show', 'allocations'))

    def batch_of(self, line):
        return self.lines.text('line:%s|1|batch' % line)

    def press(self, name):
        wait(lambda: self.window.get(name).getState().contains(pyatspi.STATE_ENABLED), name + ' enabled')
        self.window.get(name).queryAction().doAction(0)

    def select(self, line):
        xdo('mousemove', *centre(self.lines.cell('line:%s|1|order' % line)), 'click', 1)
        self.window.idle()

    def showing(self, name):
        widget = self.window.find(name)
        return widget if widget and widget.getState().contains(pyatspi.STATE_SHOWING) else None
