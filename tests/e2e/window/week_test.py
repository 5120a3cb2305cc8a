"""A planner's week in one sitting: what the window is for, from Monday's file to Friday's hand-over."""
import unittest

from desktop import centre, click, drag_to, wait, xdo
from shop import ShopTest

PRODUCTS = ['ARTICLE-%02d' % n for n in range(1, 15)]
CUSTOMERS = ['Anna', 'Ben', 'Cleo', 'Dora']


def table(header, rows):
    return '\n'.join([header] + [','.join(str(cell) for cell in row) for row in rows]) + '\n'


class WeekTest(ShopTest):
    """14 products, each with stock and with a batch on the shipment SEA-1, and an order of each customer over all."""

    def setUp(self):
        self.stock = {'STOCK-' + sku: [sku, 10, '', ''] for sku in PRODUCTS}
        self.stock.update({'SEA-1/' + sku: [sku, 20, '2027-01-15', 'SEA-1'] for sku in PRODUCTS})
        self.orders = {('SO-%d' % (n + 1), sku): [6, customer, '2027-01-%02d' % (12 + 4 * n)]
                       for n, customer in enumerate(CUSTOMERS) for sku in PRODUCTS}
        self.batches_file, self.orders_file = self.files()
        super().setUp()

    def files(self):
        """What the ERP says is open today."""
        return (table('ref,sku,qty,eta,shipment', [(ref, *row) for ref, row in self.stock.items()]),
                table('orderid,sku,qty,customer,due', [(order, sku, *row) for (order, sku), row in self.orders.items()]))

    def snapshot(self, day):
        """Imports today's files as all there is, by the window."""
        batches, orders = self.files()
        self.window.key('ctrl+i')
        self.window.type_into('batchesFileEdit', self.write('batches-' + day, batches))
        self.window.type_into('ordersFileEdit', self.write('orders-' + day, orders))
        self.press('snapshotBox')
        self.press('importButton')
        wait(lambda: self.showing('snapshotView') or self.showing('importResult'), 'what the files would do')
        self.window.idle()
        self.press('importButton')
        wait(lambda: self.showing('importResult'), 'the result', 20)
        self.window.idle()
        self.press('importCloseButton')
        wait(lambda: not self.window.find('importDialog'), 'the dialog closed')
        self.sound()

    def sound(self):
        self.assertTrue(self.ctl('check')['ok'])

    def total(self, order=None):
        return sum(qty for of, qty, _ in self.allocations() if order in (None, of))

    def test_five_days(self):
        self.monday()
        self.tuesday()
        self.wednesday()
        self.thursday()
        self.friday()

    def monday(self):
        """A new order comes with the file; what is open is placed by rule."""
        for sku in PRODUCTS[:3]:
            self.orders['SO-5', sku] = [2, 'Eve', '2027-02-10']
        self.snapshot('monday')
        self.window.key('ctrl+shift+a')
        self.press('allocateButton')
        wait(lambda: self.total('SO-5') == 6, 'the new order placed')
        self.window.idle()

    def tuesday(self):
        """The ship is late, with 14 products: one date, one step. The files of the next days know it too."""
        self.window.command('Shipment')
        self.window.get('shipmentEtaDialog')
        self.window.get('shipmentDateEdit').queryComponent().grabFocus()
        self.window.key('Home')  # the day
        for _ in range(13):
            self.window.key('Up')
        self.press('shipmentEtaButton')
        self.press('impactApplyButton')  # one preview over all its products
        wait(lambda: '2027-01-15' not in self.etas(), 'another date')
        [eta] = self.etas()
        self.window.idle()
        self.assertGreater(eta, '2027-01-24')
        self.assertEqual(self.late(), 3 * len(PRODUCTS))
        for row in self.stock.values():
            if row[3] == 'SEA-1':
                row[2] = eta
        self.snapshot('tuesday')
        self.assertEqual(self.late(), 3 * len(PRODUCTS))

    def etas(self):
        return {batch['eta'] for batch in self.ctl('show', 'batches') if batch['ref'].startswith('SEA-1')}

    def late(self):
        return sum((line['days_late'] or 0) > 0 for line in self.ctl('show', 'lines'))

    def wednesday(self):
        """An important customer gets what another has: a swap by hand on the board."""
        self.snapshot('wednesday')
        sku = PRODUCTS[0]
        self.window.type_into('searchEdit', sku)
        self.select('SO-4|' + sku)
        self.window.key('ctrl+2')
        place = self.places(sku)
        self.assertEqual((place['SO-1'], place['SO-4']), ('STOCK-' + sku, 'SEA-1/' + sku))
        source = self.card('SO-4', sku, place)
        target = self.card('SO-1', sku, place)
        drag_to(source, target, holding='ctrl')
        wait(lambda: self.places(sku)['SO-4'] == 'STOCK-' + sku, 'the important line on the stock')
        self.assertEqual(self.places(sku)['SO-1'], 'SEA-1/' + sku)
        self.window.idle()
        self.window.key('ctrl+1')
        self.window.type_into('searchEdit', '')

    def places(self, sku):
        return {a['orderid']: a['batchref'] for a in self.ctl('show', 'allocations') if a['sku'] == sku}

    def card(self, order, sku, place):
        """Wherever on the board it lies."""
        description = 'card:%s|%s|1|%s' % (order, sku, place[order])
        return wait(lambda: next((card for lane in range(4) if self.window.find('lane_%d' % lane)
                                  for card in self.window.children('lane_%d' % lane)
                                  if card.description == description), None), description)

    def thursday(self):
        """A pick list; of one product two units are not on the shelf."""
        self.snapshot('thursday')
        self.window.type_into('searchEdit', PRODUCTS[0])
        self.select('SO-4|' + PRODUCTS[0])
        self.window.command('Release')
        wait(lambda: '6' in self.window.get('releaseLeaves').name, 'what leaves')
        self.press('releaseButton')
        wait(lambda: self.last_event() == 'Released', 'the pick list')
        self.window.idle()
        self.window.command('Ship')
        row = self.window.table('shipView')
        xdo('mousemove', *centre(row.cell('ship:0|units')), 'click', '--repeat', 2, '--delay', 60, 1)
        xdo('key', 'ctrl+a', 'type', '4')
        self.window.key('Return')
        click(row.cell('ship:0|rest'))
        self.window.type_into('shipReasonEdit', 'broken')
        self.press('shipButton')
        wait(lambda: self.shipped() == 4, 'four units out of the house')
        self.window.idle()
        self.window.type_into('searchEdit', '')
        self.sound()
        sku = PRODUCTS[0]
        self.orders['SO-4', sku][0] -= 4
        self.stock['STOCK-' + sku][1] -= 6

    def shipped(self):
        return sum(line.get('shipped', 0) or 0 for line in self.ctl('show', 'lines'))

    def last_event(self):
        return self.ctl('history', '--limit', '1')[0]['event']

    def friday(self):
        """What is left is handed over."""
        self.snapshot('friday')
        self.window.command('Hand-over')
        wait(lambda: self.window.children('handOverHeadings'), 'what is handed over')
        self.press('handOverCloseButton')


if __name__ == '__main__':
    unittest.main(verbosity=2)
