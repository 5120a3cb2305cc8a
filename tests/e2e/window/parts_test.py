"""Each part of the window from outside: a real mouse and keyboard, a screen reader's view, and the database afterwards."""
import unittest

from desktop import centre, click, drag, drag_to, wait, xdo
from shop import ShopTest


class BoardTest(ShopTest):
    def setUp(self):
        super().setUp()
        self.select('SO-1|CHAIR')
        self.window.key('ctrl+2')
        self.window.get('lane_1')

    def card(self, lane, name):
        return self.window.item('lane_%d' % lane, 'card:' + name)

    def test_a_card_is_dragged_onto_a_lane_that_says_before_what_it_means(self):
        heard = []
        drag_to(self.card(1, 'SO-1|CHAIR|1|STOCK-1'), self.window.get('lane_2'),
                while_held=lambda: heard.append(wait(lambda: 'late' in self.window.get('laneHeader_2').name and
                                                     self.window.get('laneHeader_2').name, 'what the drop would mean')))
        wait(lambda: ('SO-1', 6, 'PO-1') in self.allocations(), 'the line on PO-1')
        self.assertIn('12 days late', heard[0])
        self.card(2, 'SO-1|CHAIR|1|PO-1')
        self.assertEqual(self.lines.text('line:SO-1|CHAIR|1|qty'), '6')
        self.window.idle()
        self.window.key('ctrl+z')
        self.card(1, 'SO-1|CHAIR|1|STOCK-1')

    def test_escape_leaves_the_card(self):
        before = self.allocations()
        drag_to(self.card(1, 'SO-1|CHAIR|1|STOCK-1'), self.window.get('lane_2'), while_held=lambda: xdo('key', 'Escape'))
        self.window.idle()
        self.assertEqual(self.allocations(), before)

    def test_back_to_what_is_open(self):
        drag_to(self.card(1, 'SO-2|CHAIR|1|STOCK-1'), self.window.get('laneFrame_0'))
        wait(lambda: not [a for a in self.allocations() if a[0] == 'SO-2'], 'the line open')
        self.card(0, 'SO-2|CHAIR|1|')


class TimelineTest(ShopTest):
    def test_a_mark_is_dragged_onto_a_batch(self):
        self.select('SO-1|CHAIR')
        self.window.key('ctrl+3')
        mark = wait(lambda: self.window.named('timelineDemand', 'SO-1,'), 'the mark of the line')
        self.assertIn('STOCK-1', mark.name)
        drag(centre(mark), centre(self.window.named('timelineSupply', 'PO-1')))
        wait(lambda: ('SO-1', 6, 'PO-1') in self.allocations(), 'the line on PO-1')
        wait(lambda: 'PO-1' in self.window.named('timelineDemand', 'SO-1,').name, 'the mark says so')


class InspectorTest(ShopTest):
    def test_it_says_why_and_moves_there(self):
        self.select('SO-1|CHAIR')
        wait(lambda: self.window.find('inspectorWhy').name, 'why')
        candidate = self.window.item('inspectorCandidates', 'candidate:PO-1')
        self.assertIn('late', candidate.name)
        x, y = centre(candidate)
        xdo('mousemove', x, y, 'click', '--repeat', 2, '--delay', 60, 1)
        wait(lambda: self.batch_of('SO-1|CHAIR') == 'PO-1', 'the line on PO-1')
        wait(lambda: self.window.children('inspectorJourney'), 'the journey')


class ProposalTest(ShopTest):
    orders_file = ShopTest.orders_file + 'SO-5,CHAIR,12,Eve,2027-01-12\n'

    def test_strategies_are_compared_and_a_part_accepted(self):
        self.ctl('line', 'deallocate', 'SO-1', 'CHAIR')
        wait(lambda: self.batch_of('SO-1|CHAIR') in ('', '—'), 'the line open')
        self.window.command('Compare strategies')
        strategies = self.window.table('strategiesView')
        wait(lambda: strategies.rows() > 2, 'strategies')
        self.window.item('movesView', 'move:SO-1|CHAIR|1|line')
        self.press('acceptButton')
        wait(lambda: [a for a in self.allocations() if a[0] == 'SO-1'], 'the line placed')
        self.window.idle()
        self.window.key('ctrl+z')
        wait(lambda: not [a for a in self.allocations() if a[0] == 'SO-1'], 'the proposal undone')


class ImpactTest(ShopTest):
    def type_quantity(self, batch, quantity):
        click(self.batches.cell('batch:%s|qty' % batch))
        self.window.idle()
        self.window.key('F2')
        wait(lambda: self.window.focused('changeQuantityEdit'), 'the units to be typed over')
        xdo('type', quantity)
        self.window.key('Return')

    def test_a_count_shows_what_follows_before_it_is_made(self):
        before = self.allocations()
        self.type_quantity('STOCK-1', 6)
        sheet = self.window.table('impactView')
        wait(lambda: sheet.rows() == 1, 'the line that drops')
        self.assertEqual(self.allocations(), before)
        self.press('impactApplyButton')
        wait(lambda: self.batches.text('batch:STOCK-1|qty') == '6', 'the count')
        self.window.idle()
        self.assertTrue(self.ctl('check')['ok'])
        self.window.key('ctrl+z')
        wait(lambda: self.batches.text('batch:STOCK-1|qty') == '10', 'the step undone')
        self.window.idle()
        self.assertEqual(self.allocations(), before)

    def test_cancelled_nothing_happens(self):
        self.type_quantity('STOCK-1', 6)
        self.press('impactCancelButton')
        self.window.idle()
        self.assertEqual(self.batches.text('batch:STOCK-1|qty'), '10')


class DraftTest(ShopTest):
    def test_what_is_tried_out_is_applied_as_one_step(self):
        before = self.allocations()
        self.window.key('ctrl+shift+d')
        wait(lambda: self.showing('draftStrip'), 'the draft')
        for line in ('SO-1|CHAIR', 'SO-2|CHAIR'):
            drag(centre(self.lines.cell('line:%s|1|order' % line)), centre(self.batches.cell('batch:PO-1|ref')))
            wait(lambda line=line: self.batch_of(line) == 'PO-1', 'the draft in the table')
            self.window.idle()
        self.assertEqual(self.allocations(), before)
        self.press('draftApplyButton')
        wait(lambda: ('SO-2', 4, 'PO-1') in self.allocations(), 'the draft in the database')
        self.assertIn(('SO-1', 6, 'PO-1'), self.allocations())
        self.window.idle()
        self.window.key('ctrl+z')
        wait(lambda: self.allocations() == before, 'both moves undone by one step')


class MorningTest(ShopTest):
    def test_since_yesterday_names_what_changed_and_shows_it(self):
        self.ctl('line', 'move', 'SO-2', 'CHAIR', '--to', 'PO-1')
        self.window.key('F9')
        wait(lambda: self.window.children('sinceHeadings'), 'what changed')
        self.press('sinceCloseButton')

    def test_a_line_goes_on_a_pick_list_and_comes_off(self):
        self.select('SO-1|CHAIR')
        self.window.command('Release')
        wait(lambda: '6' in self.window.get('releaseLeaves').name, 'what would leave')
        self.press('releaseButton')
        wait(lambda: self.last_event() == 'Released', 'the line released')
        self.window.idle()
        self.window.command('Pick lists')
        self.press('pickListRecallButton')
        wait(lambda: self.last_event() == 'Recalled', 'the line recalled')

    def last_event(self):
        return self.ctl('history', '--limit', '1')[0]['event']

    def test_the_whole_palette_answers_to_the_keyboard(self):
        self.select('SO-1|CHAIR')
        self.window.command('Move to')
        self.window.get('moveDialog')
        self.window.key('Escape')
        wait(lambda: not self.window.find('moveDialog'), 'the dialog closed')


if __name__ == '__main__':
    unittest.main(verbosity=2)
