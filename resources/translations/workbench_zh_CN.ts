<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1: %2 rows read, %3 added, %4 updated, %5 unchanged, %6 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::Actions</name>
    <message>
        <source>&amp;New database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring to batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Auto-allocate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deallocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring every row to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Allocation Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ActivityModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened; the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose command it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason that was given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::AllocateDialog</name>
    <message>
        <source>Auto-allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock first, then the earliest shipment; each line wholly in one batch. What is allocated already stays where it is. You can undo this as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place what is open, by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open line fits on a batch as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock, or the day it arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps new allocations off it, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that serve order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that are still free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it serves order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units used of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::BatchesPane</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in ready order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock in the warehouse and shipments on their way stand here. Import your own, or look around in a furniture shop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here serves what is shown above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::BatchesView</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ChoicePopover</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or a word of what it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::Commands</name>
    <message>
        <source>Find a &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this window can do, by a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::DragGuide</name>
    <message>
        <source>Deallocate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is replaced. What is exported can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ref, sku, qty, eta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orderid, sku, qty, customer, due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches are supply, orders are demand. Known rows are updated, new ones added; rows that a file does not have stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::KeepActions</name>
    <message>
        <source>Pin %1 in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is selected could be pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is selected is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pinned by %2</source>
        <comment>lines, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take batch off &amp;hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow new allocations from %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate nothing more from %1; what is there stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: words, numbers, dates and direction</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::LineActions</name>
    <message>
        <source>Holding %1: Ctrl+V on a batch, Esc to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to another batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is selected is allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deallocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::LineSums</name>
    <message>
        <source>Selected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::LinesModel</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU that was ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the order&apos;s lines of this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that have a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that have no batch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the customer wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its units come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the whole line can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between due and ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps its units where they are, and how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To allocate, late or on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin ended</source>
        <comment>of a line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::LinesPane</name>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines with something to allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show late lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, %2 in other products: show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order lines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers ordered stands here. Bring it in from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order line matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter or the search leaves nothing of %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::LinesView</name>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be undone and redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place what is open, by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to place: no open line fits on a batch as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-allocate %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-allocate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo down to this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo up to this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::MainWindow</name>
    <message>
        <source>%1 – Allocation Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand and supply as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Allocation Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation Workbench %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which stock serves which order line.
Licence: MIT. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::MoveDialog</name>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a batch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::Mover</name>
    <message>
        <source>stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 of %2 lines, %3 of %4 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of another product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::PaneHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer narrow to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ProductDelegate</name>
    <message>
        <source>demand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ProductsModel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU; the worst product first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in batches that are still free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units ordered that have no batch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open units that no batch can cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a product&apos;s demand</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ProductsView</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::RunProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what has been placed so far stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::StatusFigures</name>
    <message>
        <source>Order lines with nothing left to allocate, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders all of whose lines have nothing left to allocate, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units allocated, of all that were ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines that are wholly allocated and not late, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines that are ready after their due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that are open and that nothing available can cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are made in this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether something is still being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::ViewSwitch</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::workbench</name>
    <message>
        <source>The file of %1 is not UTF-8; it was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocation::workbench::Workbench</name>
    <message>
        <source>Databases (*.db *.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall a new, empty one be created there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>a line that can go today</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lateness, change in days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits %1 of %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready %1, %2</source>
        <comment>date, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>order, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 line %3</source>
        <comment>order, SKU, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>pinned, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pinned, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until about %2</source>
        <comment>on hold, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>on hold, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take this: it is not of the same product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units are on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves: pinned by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves: on pick list %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>what, batch, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits: %1 available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1: the rest stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stay available there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>quantities are whole numbers, without separators: count in a smaller unit, for example 250 cm instead of 2.5 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a negative quantity; give what the batch holds, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a negative quantity, as of a cancellation or a return, is not taken; cancel the order line, or lower its quantity, instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number from 0 to 1000000000, without separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number from 1 to 1000000000, without separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (there is a non-breaking or invisible space in it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of any, line and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of order, quote and set-aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number of days from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing without a date in the column promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing without a reason in the column hold, or a name in hold_by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than 200 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than 65536 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more cells than the header; text with a separator in it must stand in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value but an error, a formula without result, or TRUE or FALSE; type what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a control character, for example a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a priority from 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a line number: a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than have been shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither auto nor manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this batch stands further up in the file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this batch is known with another SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than is open of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than is available on the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line stands further up in the file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would take units away that are pinned; unpin them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this product stands further up in the file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocations</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>what, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (again on %2)</source>
        <comment>note, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>units, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units from a batch, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves %2 from %3 to %4 (still on time, %5)</source>
        <comment>line, units, batch, batch, days to spare</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 move (all of them still on time, with at least %2 to spare)</source>
        <comment>lines and units, days to spare</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 of %3 by %4</source>
        <comment>number, units, SKU, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>units, SKU, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 later than wanted</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of them are in time.</source>
        <comment>later, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 sooner</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sooner, the rest as it is: %3.</source>
        <comment>units, units, places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready %1%2, %3</source>
        <comment>date, days sooner, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2, which has enough available.</source>
        <comment>ready, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if it is split: %2.</source>
        <comment>ready, places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if it swaps with %2 for %3.</source>
        <comment>ready, line, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if it takes %2 on %3 from %4.</source>
        <comment>ready, units, batch, line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays: %2 of it become open.</source>
        <comment>line, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>units, batch, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays: %2, and part of it is open.</source>
        <comment>line, move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays: %2, %3 instead of %4.</source>
        <comment>line, move, lateness, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays: %2, ready %3; it has no due date.</source>
        <comment>line, move, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to %2 and is still on time, %3.</source>
        <comment>line, batch, days to spare</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to %2 and is no later than before.</source>
        <comment>line, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from what is free: %2.</source>
        <comment>units and date, batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all from %2.</source>
        <comment>units and date, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if %2: %3.</source>
        <comment>units and date, who gives way, batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no supply for the other %1.</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ready %2, %3</source>
        <comment>line, date, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what is open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing would make it sooner.</source>
        <comment>how a line stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocated (%2)</source>
        <comment>lines, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocated to %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deallocated (%2)</source>
        <comment>lines, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deallocated from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved (%2)</source>
        <comment>lines, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocated by hand where it is</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 (%4)</source>
        <comment>line, batches, batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2 of %3, %4</source>
        <comment>batch, units, SKU, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>batch, units before, units after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put from shipment %2 into %3</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rescheduled: %2 → %3</source>
        <comment>batch, ETA before, ETA after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken off hold</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put on hold: %2</source>
        <comment>batch, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pinned to %2</source>
        <comment>line, batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pinned to %2 until %3</source>
        <comment>line, batches, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 released on pick list %2</source>
        <comment>line, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recalled from pick list %2</source>
        <comment>line, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shipped from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shipped</source>
        <comment>lines, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not shipped after all, back in %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 not shipped after all</source>
        <comment>lines, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>batch, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 described as “%2”</source>
        <comment>SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>SKU, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <comment>lines, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>line, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 removed</source>
        <comment>lines, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>line, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 out of stock</source>
        <comment>lines, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of stock: no batch has %2 available</source>
        <comment>line, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: history before this shortened (%2, %3)</source>
        <comment>SKU, batches, lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 product changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 products changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated %2</source>
        <comment>who, lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocated %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deallocated %2</source>
        <comment>who, line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <comment>who, lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, batch, units before, units after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule: of the batches that have enough, the first to be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule, as stock was then; now it would choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule, as stock was then; now no batch has enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on pick list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-allocated: the batch has been cut below what is pinned there; unpin something or find more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open: no batch has the SKU %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open: no batch has anything available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open: %2 would have enough but is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open: %2 has enough; allocate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open: stopped (%3), so runs leave it alone; %2 has enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open: %2 available, at most %3 of them on one batch; by rule a line gets one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it waits for %2, due %3.</source>
        <comment>lateness, batch, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 could take it sooner.</source>
        <comment>why late, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No batch with enough available comes sooner.</source>
        <comment>why late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, why there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready %1, %2.</source>
        <comment>date, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated, first of all %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is complete on %2</source>
        <comment>order, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 holds it back.</source>
        <comment>complete, line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the reference, or add the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch has the SKU %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SKU, or add a batch of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check order, SKU and number, or add the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch %1 exists already, with SKU %2 and other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that batch, or take another reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order line %1 exists already with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a batch of %2; %3 needs %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a batch of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 available, %3 wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at most %1, or choose another batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, or deallocate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 for that, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 on %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is split over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in stock, so no part of it can arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an inbound batch can be received in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was put on hold by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was put on hold by %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another batch, or take it off hold first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is %3.</source>
        <comment>line, batch, pinned by whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin it first; for another&apos;s pin, name the owner when you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two lines of one product that are on different batches, or of which the first is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run, an import and an undo cannot be part of a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it before or after; of a run accept the proposal instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch is in a shipment %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no step to undo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 can no longer be undone: the history was shortened since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no step %1, so there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the history which steps there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this step changed has been changed again since, so nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this step have been changed again since, so nothing was undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the later steps first, or change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 would fit now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change too now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 would be open now, not %3.</source>
        <comment>units, line, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be ready on %2 now, not on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would no longer do what was shown: %1</source>
        <comment>what is different</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again and choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <comment>deed, how long ago, what follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which there are, and join words with +, for example due-date+split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a strategy, %1 says again, or against, what stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of days, for example horizon-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no strategy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened as a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file, that its folder exists, and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database of this program; nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be read but not written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission to write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced or removed while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not do what was asked (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others change the same product all the time; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what was committed before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given another quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rescheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put on hold or off it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not shipped after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a shortened history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone in part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>what happened, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <comment>batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>line and units, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <comment>line, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now comes on %2</source>
        <comment>promise, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and there is no date now</source>
        <comment>promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (since %3)</source>
        <comment>line, batch or product; note; date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To allocate (%1)</source>
        <comment>lines and units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To allocate (%1; products are short of %2)</source>
        <comment>lines and units, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by undo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-allocated, to be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 allocated, %3</source>
        <comment>units, units, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batch, on hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 lines would change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for the worse</source>
        <comment>lines, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: nothing is open in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would allocate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a SKU without batches: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, so left alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick list %1: %2.</source>
        <comment>number, lines and units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <comment>lines, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, what became of its rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: %1, dealt with: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: that step left nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid 1 change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undid %1 changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undid %1 of %2 changes; %3 changed %4 since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is on %2 already.</source>
        <comment>line, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 has %2 already.</source>
        <comment>batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is %2 already.</source>
        <comment>batch, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is in stock already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is on hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is pinned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1 is not pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: nothing of %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: there was nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No whole packs of %1: %2.</source>
        <comment>units, list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change shipment %1 to %2</source>
        <comment>shipment, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive %1</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive shipment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back %1</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell a date for %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release to a pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall pick list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ship pick list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put %1 on hold</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1 off hold</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap %1 and %2</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take for %1 from %2</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpin %1</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 / %2</source>
        <comment>order, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocate %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deallocate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto-allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto-allocate by %1</source>
        <comment>strategy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept %1 of a proposal</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>apply a draft of %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>import %1</source>
        <comment>files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: this command was done before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Stopped before the end: what was done so far stays.</source>
        <comment>what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of customers without a name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>units, SKU, order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: promised for %2, and there is no date now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: promised for %2, now comes on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first in stock that has enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in stock has enough; the earliest shipment that has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those that have enough the only one on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last that is still on time, so that earlier stock stays free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that has enough is on time; the earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those that have enough it leaves least over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the batch with most available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no batch has enough alone, or not as early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line&apos;s share of a product that cannot serve everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the plan with the fewest units open, then the fewest days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no batch has enough alone: at most %1 of %2 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due after %1, the last day that is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order would not be complete: %1 has too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share of a short product is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too little for everybody, and others come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>entries of a report</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>batch, SKU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ready %2</source>
        <comment>lateness, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is on pick list %3.</source>
        <comment>line, batch, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall it from the pick list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have left the house, so it cannot have fewer.</source>
        <comment>units, line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order at least as many, or undo the shipping first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected on %2, so nothing of it can be shipped.</source>
        <comment>batch, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it is allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is allocated to it is not in stock yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its batch is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the whole line may leave, and part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the whole order may leave, and part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a pick list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the lines can go on a pick list. Of the most: %1.</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate lines to batches in stock, and see what else keeps them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot go on a pick list: %2.</source>
        <comment>line, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that first, or release other lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on pick list %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is on a pick list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on no pick list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date to tell: part of it is open, or all of it is shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate it first, or name the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to allocate, before %3</source>
        <comment>line, units, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>line, lateness, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ready %2 instead of %3, %4</source>
        <comment>line, date, date, lateness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SKU, lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <comment>line, units, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>line and units, batches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 still to leave</source>
        <comment>what was shipped, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>batch, units, ETA</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>batch, batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 as announced</source>
        <comment>batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>batch, number, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <comment>what was received, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 still to come</source>
        <comment>what was received, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of shipment %2</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 day later</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days later</source>
        <comment>dates, number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 day earlier</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days earlier</source>
        <comment>dates, number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>batch, units, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, on hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>line, batch, pinned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off hold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped from %1</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received as %1</source>
        <comment>batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: %2 (%3).</source>
        <comment>line or batch, what became of it, units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2, but units of it are pinned or released: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2 (%3): it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file says %2, here are %3 after %4 were shipped. Either the file is older than that, or the stock was counted since. Until that is said, %3 stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table: it is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook, not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends in .xlsx, or save it as CSV in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, or other XML, and not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without the password, as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook of another format, such as .xls or .ods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a ZIP file, but no workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and choose the table inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it, or save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a document type or entities of its own, which no spreadsheet program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it, or save it again in a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no visible sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sheet with the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut off (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it once more, or open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1, which reads: %1</source>
        <comment>the header&apos;s columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no header: its first row must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the names of the columns into row 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 200 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the column %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table: a quote in row %2 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quote, or double it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file that ends in .csv instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: a workbook holds at most 1048575 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: row %2 has a text of more than 32767 characters, which no workbook holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
