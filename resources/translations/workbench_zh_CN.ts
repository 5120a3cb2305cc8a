<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Shift part · Ctrl swap · Esc</source>
        <translation>Shift 部分 · Ctrl 对换 · Esc</translation>
    </message>
    <message>
        <source>Asks how many</source>
        <translation>询问数量</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <comment>line</comment>
        <translation>取消分配 %1</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <comment>lines</comment>
        <translation>取消分配 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 未分配</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, what it has</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>allocated, quantity</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 available</source>
        <comment>units</comment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>and %1 in %2</source>
        <comment>units, lines</comment>
        <translation>还有 %2，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batches, lines</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 个批次</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 个批次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>if it swaps with %1, which goes to %2 and has %n day(s) to spare</source>
        <translation>
            <numerusform>与 %1 对换，后者到 %2，还有 %n 天富余</numerusform>
        </translation>
    </message>
    <message>
        <source>if it swaps with %1, which goes to %2</source>
        <translation>与 %1 对换，后者到 %2</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <comment>time</comment>
        <translation>撤销 %1 的操作</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>由撤销引起</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what happened, reason</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>when and who, units</comment>
        <translation>%1 · 剩余 %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>非空</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>over-allocated</source>
        <translation>超额分配</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 含“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Over-allocated</source>
        <translation>超额分配</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>现在可行</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lines with something left to allocate</source>
        <translation>还有待分配部分的订单行</translation>
    </message>
    <message>
        <source>Lines that are ready after their due date</source>
        <translation>可发日期晚于交期的订单行</translation>
    </message>
    <message>
        <source>Lines on a batch that has more allocated than it holds</source>
        <translation>所在批次的分配量超过其数量的订单行</translation>
    </message>
    <message>
        <source>Open lines that an automatic run would place now</source>
        <translation>自动运行现在就能安排的未分配订单行</translation>
    </message>
    <message>
        <source>Lines whose product is out of stock, or whose batch comes later than it did yesterday</source>
        <translation>产品缺货，或批次比昨天更晚到的订单行</translation>
    </message>
    <message>
        <source>All order lines</source>
        <translation>全部订单行</translation>
    </message>
    <message>
        <source>Ten worst shortages</source>
        <translation>缺口最大的十个</translation>
    </message>
    <message>
        <source>Late this week</source>
        <translation>本周延迟</translation>
    </message>
</context>
<context>
    <name>allocation::Actions</name>
    <message>
        <source>&amp;New database…</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hold lines</source>
        <translation>拿起订单行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Bring to batch</source>
        <translation>放到批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Auto-allocate…</source>
        <translation>自动分配(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>移动到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Deallocate</source>
        <translation>取消分配(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>锁定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>解除锁定(&amp;U)</translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation>冻结批次(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Bring every row to its place</source>
        <translation>让每一行回到应有的位置</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>&amp;About Allocation Workbench</source>
        <translation>关于 Allocation Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日程(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>allocation::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it happened; the latest first</source>
        <translation>发生的时间，最新的在前</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Whose command it was</source>
        <translation>由谁操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The reason that was given</source>
        <translation>当时给出的理由</translation>
    </message>
</context>
<context>
    <name>allocation::AllocateDialog</name>
    <message>
        <source>Auto-allocate</source>
        <translation>自动分配</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Allocate %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>No open line fits on a batch as a whole</source>
        <translation>没有未分配的订单行能整行放进一个批次</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>See what strategies would do, line by line, before anything happens</source>
        <translation>在执行之前，逐行查看各策略会做什么</translation>
    </message>
    <message>
        <source>Place what is open</source>
        <translation>分配尚未分配的部分</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>策略(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scope, lines</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 What is allocated already stays where it is. You can undo this as one step.</source>
        <comment>strategy</comment>
        <translation>%1 已分配的保持不变。可以作为一步撤销。</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>product</comment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>The %1 products of the selected lines</source>
        <translation>所选订单行的 %1 个产品</translation>
    </message>
    <message>
        <source>Only order %1</source>
        <translation>仅订单 %1</translation>
    </message>
    <message>
        <source>The %1 orders of the selected lines</source>
        <translation>所选订单行的 %1 个订单</translation>
    </message>
</context>
<context>
    <name>allocation::AnswerActions</name>
    <message>
        <source>When can we de&amp;liver?…</source>
        <translation>何时能交货(&amp;L)？…</translation>
    </message>
    <message>
        <source>Get it &amp;sooner…</source>
        <translation>提前获得(&amp;S)…</translation>
    </message>
    <message>
        <source>Product, quantity and wanted date give a date, in a sentence</source>
        <translation>产品、数量和期望日期给出一个日期，一句话</translation>
    </message>
    <message>
        <source>What would make it ready earlier, and who pays for it</source>
        <translation>什么能使它更早可发，代价由谁承担</translation>
    </message>
    <message>
        <source>Select one order line first; its order or customer can be chosen then</source>
        <translation>请先选择一个订单行；之后可选其订单或客户</translation>
    </message>
</context>
<context>
    <name>allocation::ArrivalActions</name>
    <message>
        <source>Recei&amp;ve…</source>
        <translation>收货(&amp;V)…</translation>
    </message>
    <message>
        <source>Return &amp;goods…</source>
        <translation>退货(&amp;G)…</translation>
    </message>
    <message>
        <source>Shipment &amp;ETA…</source>
        <translation>货运到货日期(&amp;E)…</translation>
    </message>
    <message>
        <source>Put on h&amp;old, with a reason…</source>
        <translation>说明理由并冻结(&amp;O)…</translation>
    </message>
    <message>
        <source>Goods that came back: a batch of their own, on hold until somebody has looked at them</source>
        <translation>退回的货物：单独成批，查看之前保持冻结</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>请先选择一个批次</translation>
    </message>
    <message>
        <source>%1 is in stock already</source>
        <translation>%1 已在库</translation>
    </message>
    <message>
        <source>Say what of %1, or of its shipment, has arrived</source>
        <translation>说明 %1 或其货运已到多少</translation>
    </message>
    <message>
        <source>Say why nothing more may be allocated from %1</source>
        <translation>说明为什么不能再从 %1 分配</translation>
    </message>
    <message>
        <source>No batch that is on its way names a shipment</source>
        <translation>在途批次都没有注明货运</translation>
    </message>
    <message>
        <source>Another date for all batches of a shipment</source>
        <translation>为一个货运的所有批次改期</translation>
    </message>
</context>
<context>
    <name>allocation::AutoAllocation</name>
    <message>
        <source>&amp;Compare strategies…</source>
        <translation>比较策略(&amp;C)…</translation>
    </message>
    <message>
        <source>See what strategies would do, line by line, before anything happens</source>
        <translation>在执行之前，逐行查看各策略会做什么</translation>
    </message>
</context>
<context>
    <name>allocation::AvailableChart</name>
    <message>
        <source>Projected available: %1</source>
        <translation>预计可用：%1</translation>
    </message>
</context>
<context>
    <name>allocation::BatchChanges</name>
    <message>
        <source>Change &amp;quantity…</source>
        <translation>更改数量(&amp;Q)…</translation>
    </message>
    <message>
        <source>Change &amp;ETA…</source>
        <translation>更改到货日期(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Count stock…</source>
        <translation>盘点库存(&amp;C)…</translation>
    </message>
    <message>
        <source>Put on &amp;hold and move away…</source>
        <translation>冻结并移走(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Change &amp;batch</source>
        <translation>更改批次(&amp;B)</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>请先选择一个批次</translation>
    </message>
    <message>
        <source>Another quantity for %1</source>
        <translation>更改 %1 的数量</translation>
    </message>
    <message>
        <source>Another day on which %1 arrives</source>
        <translation>更改 %1 的到货日期</translation>
    </message>
    <message>
        <source>Note what was counted of %1</source>
        <translation>记下 %1 的盘点结果</translation>
    </message>
    <message>
        <source>%1 has not arrived yet</source>
        <translation>%1 尚未到货</translation>
    </message>
    <message>
        <source>%1 is on hold already</source>
        <translation>%1 已冻结</translation>
    </message>
    <message>
        <source>Free %1 of its order lines, and allocate nothing more from it</source>
        <translation>清空 %1 上的订单行，并不再从中分配</translation>
    </message>
    <message>
        <source>%1 does not exist or will not come</source>
        <translation>%1 不存在或不会到货</translation>
    </message>
    <message>
        <source>%1 counted by %2 on %3</source>
        <comment>units, who, date</comment>
        <translation>%2 于 %3 盘点 %1</translation>
    </message>
    <message>
        <source>%1: %2. Nothing else has changed.</source>
        <comment>batch, what</comment>
        <translation>%1：%2。其他没有变化。</translation>
    </message>
</context>
<context>
    <name>allocation::BatchPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>number, units</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>交期 %1</translation>
    </message>
    <message>
        <source>Lines on it</source>
        <translation>其上的订单行</translation>
    </message>
    <message>
        <source>Who took its stock</source>
        <translation>谁占用了它的库存</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <comment>units, date</comment>
        <translation>%1，预计 %2</translation>
    </message>
    <message>
        <source>%1, in stock</source>
        <comment>units</comment>
        <translation>%1，在库</translation>
    </message>
    <message>
        <source>%1 allocated · %2 available</source>
        <translation>已分配 %1 · 可用 %2</translation>
    </message>
    <message>
        <source>%1 allocated · over-allocated by %2</source>
        <translation>已分配 %1 · 超额 %2</translation>
    </message>
    <message>
        <source>No lines on it</source>
        <translation>其上没有订单行</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, due later</source>
        <translation>
            <numerusform>还有 %n 行，交期更晚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::BatchPicker</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Batches for %1</source>
        <comment>a line</comment>
        <translation>%1 的批次</translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation>查找批次</translation>
    </message>
    <message>
        <source>No other batch of this product is known.</source>
        <translation>没有该产品的其他批次。</translation>
    </message>
    <message>
        <source>No batch is called so.</source>
        <translation>没有这个名称的批次。</translation>
    </message>
    <message>
        <source>Enter moves %1 there.</source>
        <comment>a line</comment>
        <translation>按 Enter 将 %1 移到那里。</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesModel</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The reference of the batch</source>
        <translation>批次编号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The SKU it holds</source>
        <translation>批次所含的 SKU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可发</translation>
    </message>
    <message>
        <source>In stock, or the day it arrives</source>
        <translation>在库，或到货日期</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Who keeps new allocations off it, and why</source>
        <translation>谁禁止新的分配，以及原因</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Units it holds</source>
        <translation>批次的件数</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Units that serve order lines</source>
        <translation>供应订单行的件数</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Units that are still free</source>
        <translation>仍空闲的件数</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>How much of it serves order lines</source>
        <translation>其中多少供应订单行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units used of a batch</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was noted down</source>
        <translation>记下的内容</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesPane</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>in ready order</source>
        <translation>按可发顺序</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>还没有批次</translation>
    </message>
    <message>
        <source>Stock in the warehouse and shipments on their way stand here. Import your own, or look around in a furniture shop first.</source>
        <translation>这里显示仓库库存和在途货运。请导入您自己的数据，或先到家具店示例中看看。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>No batch matches</source>
        <translation>没有匹配的批次</translation>
    </message>
    <message>
        <source>Nothing here serves what is shown above.</source>
        <translation>这里没有能供应上方内容的批次。</translation>
    </message>
</context>
<context>
    <name>allocation::BatchesView</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>allocation::BoardDrag</name>
    <message>
        <source>deallocate</source>
        <translation>取消分配</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>就在这里</translation>
    </message>
</context>
<context>
    <name>allocation::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Bring &amp;part to batch…</source>
        <translation>放一部分到批次(&amp;P)…</translation>
    </message>
    <message>
        <source>Asks how many units</source>
        <translation>询问件数</translation>
    </message>
    <message>
        <source>Hold a line first (Ctrl+X)</source>
        <translation>请先拿起一个订单行 (Ctrl+X)</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>请选择产品</translation>
    </message>
    <message>
        <source>Its batches stand here as lanes, its order lines as cards: drag a card to another lane and see what it would mean before you let go.</source>
        <translation>这里把它的批次显示为泳道，订单行显示为卡片：把卡片拖到另一条泳道，放下之前就能看到后果。</translation>
    </message>
    <message>
        <source>Show the first product</source>
        <translation>显示第一个产品</translation>
    </message>
    <message>
        <source>Nothing of this product</source>
        <translation>没有此产品的内容</translation>
    </message>
    <message>
        <source>It has neither batches nor order lines.</source>
        <translation>它既没有批次，也没有订单行。</translation>
    </message>
</context>
<context>
    <name>allocation::BreakdownModel</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Week of due date</source>
        <translation>交期所在周</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines filled</source>
        <translation>行满足率</translation>
    </message>
    <message>
        <source>Orders filled</source>
        <translation>订单满足率</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>件满足率</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>延迟天数</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>无交期</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>无客户</translation>
    </message>
</context>
<context>
    <name>allocation::CardsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>units here, units of the line</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>交期 %1</translation>
    </message>
    <message>
        <source>on pick list %1</source>
        <translation>在拣货单 %1 上</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a card that is being moved</comment>
        <translation>已拿起</translation>
    </message>
</context>
<context>
    <name>allocation::ChangeDialog</name>
    <message>
        <source>Change ETA</source>
        <translation>更改到货日期</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>盘点库存</translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>更改数量</translation>
    </message>
    <message>
        <source>When %1 arrives</source>
        <translation>%1 何时到货</translation>
    </message>
    <message>
        <source>Units counted of %1</source>
        <comment>batch</comment>
        <translation>%1 的盘点件数</translation>
    </message>
    <message>
        <source>Units of %1</source>
        <comment>batch</comment>
        <translation>%1 的件数</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>The day it arrives</source>
        <translation>到货日期</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>What order lines feel of it is shown before anything changes.</source>
        <translation>更改之前会显示对订单行的影响。</translation>
    </message>
    <message>
        <source>%1 now, %2 allocated. What order lines feel of it is shown before anything changes.</source>
        <comment>units, units</comment>
        <translation>现有 %1，已分配 %2。更改之前会显示对订单行的影响。</translation>
    </message>
    <message>
        <source>As many as are known: only noted, nothing else changes.</source>
        <translation>与已知数量相同：仅记录，其他不变。</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>已经如此</translation>
    </message>
</context>
<context>
    <name>allocation::ChoicePopover</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Units to move</source>
        <translation>要移动的件数</translation>
    </message>
</context>
<context>
    <name>allocation::CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>allocation::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Nothing is called that. Type fewer letters, or a word of what it does.</source>
        <translation>没有这样的命令。请少输入几个字，或输入其作用中的一个词。</translation>
    </message>
</context>
<context>
    <name>allocation::Commands</name>
    <message>
        <source>Find a &amp;command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Everything this window can do, by a few letters of its name</source>
        <translation>输入名称中的几个字，即可找到此窗口的全部功能</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>键盘快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>一页看全所有按键</translation>
    </message>
</context>
<context>
    <name>allocation::Conflicts</name>
    <message>
        <source>Move %1</source>
        <comment>as many as fit</comment>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>仍然移动</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>显示该订单行</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>显示这些订单行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>allocation::ContextMenus</name>
    <message>
        <source>Deallocate</source>
        <translation>取消分配</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>移到这里</translation>
    </message>
    <message>
        <source>Move %1 here</source>
        <translation>把 %1 移到这里</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, verdict</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>allocation::Day</name>
    <message>
        <source>Planning &amp;settings…</source>
        <translation>计划设置(&amp;S)…</translation>
    </message>
    <message>
        <source>This database cannot be set up here</source>
        <translation>此数据库不能在这里设置</translation>
    </message>
    <message>
        <source>The planning date, and how long goods are handled before they leave</source>
        <translation>计划日期，以及货物发出前的处理时间</translation>
    </message>
</context>
<context>
    <name>allocation::DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>allocation::DeliverDialog</name>
    <message>
        <source>When can we deliver?</source>
        <translation>何时能交货？</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>复制句子(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>wanted on</source>
        <translation>期望于</translation>
    </message>
    <message>
        <source>Wanted date</source>
        <translation>期望日期</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>产品(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>件数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可以留空</translation>
    </message>
    <message>
        <source>&amp;Keep until</source>
        <translation>保留至(&amp;K)</translation>
    </message>
    <message>
        <source>For &amp;customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;order</source>
        <translation>作为订单(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a product: type a part of its SKU or description.</source>
        <translation>请选择产品：输入 SKU 或描述的一部分。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>没有产品 %1。</translation>
    </message>
    <message>
        <source>Nothing of %1 is available.</source>
        <translation>%1 没有可用的。</translation>
    </message>
    <message>
        <source>&amp;Keep until %1</source>
        <comment>weekday and date</comment>
        <translation>保留至 %1(&amp;K)</translation>
    </message>
    <message>
        <source>Keeping it makes an order line that is set aside, in one step, which can be undone.</source>
        <translation>保留会建立一个预留的订单行，作为可撤销的一步。</translation>
    </message>
    <message>
        <source>Say which order the line belongs to, known or new.</source>
        <translation>请说明该订单行属于哪个订单，已有的或新的。</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>保留至 %1</translation>
    </message>
    <message>
        <source>Set aside as %1.</source>
        <translation>已预留为 %1。</translation>
    </message>
</context>
<context>
    <name>allocation::DemandBand</name>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
</context>
<context>
    <name>allocation::Dispatcher</name>
    <message>
        <source>discard a draft of %1</source>
        <comment>changes</comment>
        <translation>放弃含 %1 的草稿</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>Stopped at “%1”: %2</source>
        <comment>step, why</comment>
        <translation>停在“%1”：%2</translation>
    </message>
</context>
<context>
    <name>allocation::DraftDialog</name>
    <message>
        <source>no longer fits</source>
        <translation>不再可行</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>Differences of the draft</source>
        <translation>草稿的差异</translation>
    </message>
    <message>
        <source>Changes in the draft</source>
        <translation>草稿中的更改</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会改变什么</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>前后指标</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>收回最后一项(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Without the draft</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>延迟的订单行</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>短缺件数</translation>
    </message>
    <message>
        <source>Units to allocate</source>
        <translation>待分配件数</translation>
    </message>
    <message>
        <source>Orders wholly allocated</source>
        <translation>全部分配的订单</translation>
    </message>
</context>
<context>
    <name>allocation::DraftKeeping</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, why it no longer fits</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Save draft…</source>
        <translation>保存草稿(&amp;S)…</translation>
    </message>
    <message>
        <source>Stored d&amp;rafts</source>
        <translation>已保存的草稿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Drafts of this database cannot be saved</source>
        <translation>此数据库的草稿无法保存</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>没有打开的草稿</translation>
    </message>
    <message>
        <source>Nothing was changed in the draft yet</source>
        <translation>草稿中尚无更改</translation>
    </message>
    <message>
        <source>Save the draft, to go on with it later</source>
        <translation>保存草稿，以便以后继续</translation>
    </message>
    <message>
        <source>Saved the draft “%1”.</source>
        <translation>已保存草稿“%1”。</translation>
    </message>
    <message>
        <source>The draft “%1” is no longer there: somebody has applied or deleted it.</source>
        <translation>草稿“%1”已不存在：有人已应用或删除了它。</translation>
    </message>
    <message>
        <source>One change of the draft “%1” no longer fits: %2</source>
        <comment>name, which</comment>
        <translation>草稿“%1”中有一项更改不再适用：%2</translation>
    </message>
    <message>
        <source>%1 of the draft “%2” no longer fit: %3</source>
        <comment>3 changes, name, which</comment>
        <translation>草稿“%2”中有 %1 不再适用：%3</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>差异…</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>已删除草稿“%1”。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No draft is saved</source>
        <translation>没有已保存的草稿</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>changes, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>allocation::DraftMode</name>
    <message>
        <source>&amp;Draft</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the draft (Ctrl+Shift+D)</source>
        <translation>离开草稿 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Try changes out before you do them (Ctrl+Shift+D)</source>
        <translation>在执行之前试一试更改 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded; nothing of it was done.</source>
        <translation>含 %1 的草稿已放弃；什么都没有执行。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Applied what still fits of the draft; left out: %1.</source>
        <translation>已应用草稿中仍可行的部分；略去：%1。</translation>
    </message>
    <message>
        <source>The draft “%1” was left as it was saved; nothing of it was done.</source>
        <translation>草稿“%1”保持保存时的样子；其中没有任何操作被执行。</translation>
    </message>
</context>
<context>
    <name>allocation::DraftStrip</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>差异…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The figures without the draft, and with it. It holds no stock.</source>
        <translation>没有草稿和有草稿的指标。草稿不占用库存。</translation>
    </message>
    <message>
        <source>Nothing was changed in the draft yet</source>
        <translation>草稿中还没有更改</translation>
    </message>
    <message>
        <source>No change of the draft fits any more: look at the differences</source>
        <translation>草稿中的更改都不再可行：请查看差异</translation>
    </message>
    <message>
        <source>Do it, as one step that can be undone</source>
        <translation>执行，作为可撤销的一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>离开草稿</translation>
    </message>
    <message>
        <source>Leave the draft without doing any of it; can be undone</source>
        <translation>离开草稿而不执行任何内容；可以撤销</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>草稿改变了什么</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep the draft, to go on with it later (Ctrl+S)</source>
        <translation>保留草稿，以便以后继续 (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>allocation::DragGuide</name>
    <message>
        <source>Deallocate %1</source>
        <translation>取消分配 %1</translation>
    </message>
</context>
<context>
    <name>allocation::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table to export</source>
        <translation>要导出的表</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A file of that name is replaced. What is exported can be imported again.</source>
        <translation>同名文件将被替换。导出的内容可以再次导入。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Name a file first</source>
        <translation>请先指定文件</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>allocation::ExportShown</name>
    <message>
        <source>Export order &amp;lines as shown…</source>
        <translation>按显示导出订单行(&amp;L)…</translation>
    </message>
    <message>
        <source>Export &amp;batches as shown…</source>
        <translation>按显示导出批次(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 rows with the columns that are shown, in their order</source>
        <translation>%1 行，包含显示的列，按其顺序</translation>
    </message>
    <message>
        <source>No row is shown</source>
        <translation>没有显示任何行</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示的内容</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <comment>number, file</comment>
        <translation>已将 %1 行导出到 %2。</translation>
    </message>
</context>
<context>
    <name>allocation::Fields</name>
    <message>
        <source>1 batch</source>
        <translation>1 个批次</translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation>%1 个批次</translation>
    </message>
    <message>
        <source>A text has at most 200 characters, and no control characters.</source>
        <translation>文字最多 200 个字符，且不含控制字符。</translation>
    </message>
    <message>
        <source>A name has 1 to 200 characters, and no control characters.</source>
        <translation>名称为 1 到 200 个字符，且不含控制字符。</translation>
    </message>
</context>
<context>
    <name>allocation::FigureTiles</name>
    <message>
        <source> Over all order lines the database knows; quotes and what is set aside do not count.</source>
        <translation> 覆盖数据库中的所有订单行；报价和预留不计。</translation>
    </message>
    <message>
        <source>Lines filled</source>
        <translation>行满足率</translation>
    </message>
    <message>
        <source>Order lines with nothing left to allocate, of all.</source>
        <translation>没有待分配部分的订单行占全部的比例。</translation>
    </message>
    <message>
        <source>Orders filled</source>
        <translation>订单满足率</translation>
    </message>
    <message>
        <source>Orders all of whose lines have nothing left to allocate, of all.</source>
        <translation>所有行都没有待分配部分的订单占全部的比例。</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>件满足率</translation>
    </message>
    <message>
        <source>Units allocated or shipped, of all that were ordered.</source>
        <translation>已分配或已发货的件数占全部订购件数的比例。</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Order lines that are wholly allocated and not late, of all.</source>
        <translation>全部分配且不延迟的订单行占全部的比例。</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>延迟的订单行</translation>
    </message>
    <message>
        <source>Order lines that are ready after their due date.</source>
        <translation>可发日期晚于交期的订单行。</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>延迟天数</translation>
    </message>
    <message>
        <source>Days between due and ready, summed over the late lines.</source>
        <translation>延迟订单行从交期到可发的天数之和。</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>短缺件数</translation>
    </message>
    <message>
        <source>Units that are open and that nothing available of their product can cover, over everything the database knows. Customers and weeks share them in the order in which lines are served: the least urgent go without.</source>
        <translation>产品的可用量无法满足的未分配件数，覆盖数据库中的全部内容。客户和各周按订单行的供应顺序分摊：最不紧急的得不到。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>allocation::FiguresDock</name>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>按客户</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Figures by product, customer or week</source>
        <translation>按产品、客户或周的指标</translation>
    </message>
</context>
<context>
    <name>allocation::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>allocation::FilterButtons</name>
    <message>
        <source>Filter by %1</source>
        <translation>按 %1 筛选</translation>
    </message>
</context>
<context>
    <name>allocation::FilterPopup</name>
    <message>
        <source>Column filter</source>
        <translation>列筛选</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>要显示的值</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>从 – 到</translation>
    </message>
    <message>
        <source>is from – to</source>
        <translation>介于 – 之间</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>This column does not narrow</source>
        <translation>此列没有筛选</translation>
    </message>
</context>
<context>
    <name>allocation::Grouping</name>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Due week</source>
        <translation>交期周(&amp;D)</translation>
    </message>
    <message>
        <source>The order lines one by one</source>
        <translation>逐条显示订单行</translation>
    </message>
    <message>
        <source>Fold the order lines that are shown into groups, with what each comes to</source>
        <translation>将显示的订单行折叠成组，并给出每组合计</translation>
    </message>
</context>
<context>
    <name>allocation::GroupsDock</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>The table shows the lines of all groups again</source>
        <translation>表格重新显示所有分组的行</translation>
    </message>
    <message>
        <source>Groups of order lines</source>
        <translation>订单行分组</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a group of lines: nothing stands in the column</comment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>its Monday</comment>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>The %1 groups that need most attention, of %2. A filter shows others.</source>
        <comment>numbers</comment>
        <translation>共 %2 组，显示最需要关注的 %1 组。用筛选可查看其他组。</translation>
    </message>
</context>
<context>
    <name>allocation::GroupsModel</name>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
</context>
<context>
    <name>allocation::HandOverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Hand-over of %1, %2</source>
        <comment>who, date</comment>
        <translation>%1 的交接，%2</translation>
    </message>
    <message>
        <source>Nothing was done today, and nothing is open, late or to be looked at again.</source>
        <translation>今天什么都没做，也没有未分配、延迟或需要再看的内容。</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window.</source>
        <translation>单击即可在窗口中显示该订单行或批次。</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window, a double-click on a stored draft goes on with it.</source>
        <translation>单击即可在窗口中显示该订单行或批次，双击已保存的草稿即可继续。</translation>
    </message>
</context>
<context>
    <name>allocation::HarmNote</name>
    <message>
        <source>Loo&amp;k…</source>
        <translation>查看(&amp;K)…</translation>
    </message>
    <message>
        <source>Shows these lines, the worst first; nothing changes yet</source>
        <translation>显示这些订单行，最差的在前；尚未更改</translation>
    </message>
</context>
<context>
    <name>allocation::Help</name>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>How everything works, beginning with what you are at</source>
        <translation>一切如何使用，从您正在做的开始</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History, the oldest step first</source>
        <translation>历史，最早的步骤在前</translation>
    </message>
    <message>
        <source>Where the draft began</source>
        <translation>草稿开始之处</translation>
    </message>
    <message>
        <source>Where you began</source>
        <translation>您开始之处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>nothing to undo yet</source>
        <translation>还没有可撤销的</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1. Click or press Enter to go back to here; steps to undo: %2.</source>
        <comment>step, number</comment>
        <translation>%1。单击或按 Enter 回到这里；要撤销的步骤：%2。</translation>
    </message>
    <message>
        <source>%1. Click or press Enter to go on to here; steps to redo: %2.</source>
        <comment>step, number</comment>
        <translation>%1。单击或按 Enter 前进到这里；要重做的步骤：%2。</translation>
    </message>
    <message>
        <source>%1. Everything is as it was after this.</source>
        <comment>step</comment>
        <translation>%1。一切如其之后的状态。</translation>
    </message>
</context>
<context>
    <name>allocation::HistoryProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop here; no further step is undone or redone</source>
        <translation>在此停止；不再撤销或重做</translation>
    </message>
    <message>
        <source>Undone: %1 of %2</source>
        <comment>steps</comment>
        <translation>已撤销：%1 / %2</translation>
    </message>
    <message>
        <source>Redone: %1 of %2</source>
        <comment>steps</comment>
        <translation>已重做：%1 / %2</translation>
    </message>
</context>
<context>
    <name>allocation::HoldDialog</name>
    <message>
        <source>Put on hold</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Expected to end on</source>
        <translation>预计结束于</translation>
    </message>
    <message>
        <source>&amp;Free the %1 that are allocated there, and place them again by rule</source>
        <translation>释放分配在那里的 %1，并按规则重新分配(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing more is allocated from %1</source>
        <translation>不再从 %1 分配</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>A hold does not end by itself: somebody takes it off. The date is for those who look at it.</source>
        <translation>冻结不会自行结束，要有人解除。日期供查看者参考。</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>冻结(&amp;H)</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>请先说明原因</translation>
    </message>
</context>
<context>
    <name>allocation::HomesModel</name>
    <message>
        <source>Stays</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Swap with %1 for %2</source>
        <comment>line, batch</comment>
        <translation>与 %1 对换，换到 %2</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可发</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, units</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, date</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Shipment %1: %2</source>
        <comment>name, date</comment>
        <translation>货运 %1：%2</translation>
    </message>
    <message>
        <source>%1, %2 batches</source>
        <comment>shipment</comment>
        <translation>%1，%2 个批次</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 未分配</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <comment>date</comment>
        <translation>到货 %1</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 later, %2 late</source>
        <comment>lines, of which so many</comment>
        <translation>%1 变晚，其中 %2 延迟</translation>
    </message>
    <message>
        <source>%1 to allocate</source>
        <comment>lines</comment>
        <translation>%1 待分配</translation>
    </message>
    <message>
        <source>%1 changed, nobody is worse off</source>
        <comment>lines</comment>
        <translation>%1 改变，无人变差</translation>
    </message>
    <message>
        <source>%1 would become late</source>
        <comment>lines</comment>
        <translation>%1 会延迟</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a line</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>%1 (%2%3)</source>
        <comment>9 days late (+9)</comment>
        <translation>%1 (%2%3)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units, batch</comment>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>会有什么影响</translation>
    </message>
    <message>
        <source>Lines that it touches</source>
        <translation>受影响的订单行</translation>
    </message>
    <message>
        <source>Where the line could go</source>
        <translation>该订单行可去的地方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>%1, %2 fixable without harm</source>
        <comment>what is worse, lines</comment>
        <translation>%1，%2 可无损修复</translation>
    </message>
    <message>
        <source>&amp;Fix %1</source>
        <translation>修复 %1(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>修复(&amp;F)</translation>
    </message>
    <message>
        <source>Moves them to where they are no worse than before, on units that are free</source>
        <translation>把它们移到不比以前差的地方，使用空闲的件数</translation>
    </message>
    <message>
        <source>For nobody is there a free place that would be as good as before</source>
        <translation>没有谁能找到与以前一样好的空闲位置</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>You can undo it as one step</source>
        <translation>可以作为一步撤销</translation>
    </message>
    <message>
        <source>%1 move</source>
        <comment>lines</comment>
        <translation>%1 移动</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>lines</comment>
        <translation>%1 延迟</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>lines</comment>
        <translation>%1 未分配</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <comment>what</comment>
        <translation>应用：%1</translation>
    </message>
    <message>
        <source>%1 could go to:</source>
        <comment>line</comment>
        <translation>%1 可去：</translation>
    </message>
    <message>
        <source>%1 would have more open</source>
        <comment>lines</comment>
        <translation>%1 会有更多未分配</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactModel</name>
    <message>
        <source>to %1</source>
        <comment>a batch</comment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>keep; %1 is free: %2</source>
        <comment>batch, what it would mean there</comment>
        <translation>保持；%1 空闲：%2</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>Now on</source>
        <translation>现在在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
</context>
<context>
    <name>allocation::ImpactPlan</name>
    <message>
        <source>No longer possible, so taken back: %1</source>
        <comment>lines</comment>
        <translation>不再可行，因此收回：%1</translation>
    </message>
</context>
<context>
    <name>allocation::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Batches file</source>
        <translation>批次文件</translation>
    </message>
    <message>
        <source>ref, sku, qty, eta</source>
        <translation>ref, sku, qty, eta</translation>
    </message>
    <message>
        <source>Orders file</source>
        <translation>订单文件</translation>
    </message>
    <message>
        <source>orderid, sku, qty, customer, due</source>
        <translation>orderid, sku, qty, customer, due</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Batches are supply, orders are demand. Known rows are updated, new ones added; rows that a file does not have stay.</source>
        <translation>批次是供应，订单是需求。已知的行被更新，新的行被添加；文件中没有的行保持不变。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>请先选择文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 added, %4 updated, %5 unchanged, %6 rejected</source>
        <translation>%1：读取 %2 行，新增 %3，更新 %4，未变 %5，拒绝 %6</translation>
    </message>
    <message>
        <source>These files are &amp;everything open (a snapshot)</source>
        <translation>这些文件包含所有未完成内容（快照）(&amp;E)</translation>
    </message>
    <message>
        <source>What they do not have is gone: shipped, received or cancelled. You see what would change before anything does</source>
        <translation>其中没有的就是已消失：已发货、已收货或已取消。更改之前您会先看到</translation>
    </message>
    <message>
        <source>&amp;Look what changes</source>
        <translation>查看会改变什么(&amp;L)</translation>
    </message>
    <message>
        <source>Something has changed since you looked. This is what the files would do now.</source>
        <translation>自您查看以来有了变化。这是文件现在会产生的结果。</translation>
    </message>
    <message>
        <source>No longer in the files: %1, of which %2 were dealt with</source>
        <translation>文件中不再有：%1，其中 %2 已处理</translation>
    </message>
    <message>
        <source>%1 pasted rows of %2. Nothing changes before you import them.</source>
        <comment>number, what</comment>
        <translation>粘贴了 %1 行（%2）。导入之前不会有任何变化。</translation>
    </message>
</context>
<context>
    <name>allocation::InformDialog</name>
    <message>
        <source>Customers to inform</source>
        <translation>要通知的客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Lines with another date</source>
        <translation>日期不同的订单行</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>给客户的文字</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>已告知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer, number of lines</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Every customer knows the date that now comes out.</source>
        <translation>每位客户都知道现在得出的日期。</translation>
    </message>
    <message>
        <source>These were told another date than comes out now.</source>
        <translation>告知这些客户的日期与现在得出的不同。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>&amp;Told: %1</source>
        <translation>已告知(&amp;T)：%1</translation>
    </message>
    <message>
        <source>Writes down that the customer knows these dates now; can be undone</source>
        <translation>记下客户已知道这些日期；可以撤销</translation>
    </message>
    <message>
        <source>There is no date that could be told: allocate these lines first</source>
        <translation>没有可告知的日期：请先分配这些订单行</translation>
    </message>
</context>
<context>
    <name>allocation::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Select an order line to see why it stands as it does and where else it fits, or a batch to see who took its stock.</source>
        <translation>选择订单行，查看其现状的原因和其他可放之处；或选择批次，查看谁占用了它的库存。</translation>
    </message>
</context>
<context>
    <name>allocation::KeepActions</name>
    <message>
        <source>Pin %1 in place</source>
        <translation>把 %1 锁定在原处</translation>
    </message>
    <message>
        <source>Nothing that is selected could be pinned</source>
        <translation>所选内容都无法锁定</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>解除锁定 %1</translation>
    </message>
    <message>
        <source>Nothing that is selected is pinned</source>
        <translation>所选内容都没有锁定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>%1 pinned by %2</source>
        <comment>lines, who</comment>
        <translation>%1 由 %2 锁定</translation>
    </message>
    <message>
        <source>Put batch on &amp;hold</source>
        <translation>冻结批次(&amp;H)</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>请先选择一个批次</translation>
    </message>
    <message>
        <source>Take batch off &amp;hold</source>
        <translation>解除批次冻结(&amp;H)</translation>
    </message>
    <message>
        <source>Allow new allocations from %1 again</source>
        <translation>重新允许从 %1 分配</translation>
    </message>
    <message>
        <source>Allocate nothing more from %1; what is there stays</source>
        <translation>不再从 %1 分配；已有的保持不动</translation>
    </message>
</context>
<context>
    <name>allocation::Lane</name>
    <message>
        <source>Show the next cards</source>
        <translation>显示更多卡片</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>batch, what it has</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>allocation::LaneHeader</name>
    <message>
        <source>%1: %2</source>
        <comment>lane, what a drop would mean</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>allocation::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>%1: words, numbers, dates and direction</source>
        <comment>a language</comment>
        <translation>%1：文字、数字、日期和阅读方向</translation>
    </message>
</context>
<context>
    <name>allocation::LeaveDraftBox</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The draft of %1 is not saved.</source>
        <comment>3 changes</comment>
        <translation>包含 %1 的草稿尚未保存。</translation>
    </message>
    <message>
        <source>Save it to go on with it later, or throw it away. Nothing of it has been done.</source>
        <translation>保存它以便以后继续，或者丢弃它。其中没有任何操作被执行。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>allocation::LineActions</name>
    <message>
        <source>Holding %1: Ctrl+V on a batch, Esc to let go</source>
        <translation>已拿起 %1：在批次上按 Ctrl+V 放下，按 Esc 取消</translation>
    </message>
    <message>
        <source>Move %1 to another batch</source>
        <translation>把 %1 移到另一个批次</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>请先选择订单行</translation>
    </message>
    <message>
        <source>Deallocate %1</source>
        <translation>取消分配 %1</translation>
    </message>
    <message>
        <source>Nothing that is selected is allocated</source>
        <translation>所选内容都没有分配</translation>
    </message>
    <message>
        <source>Move %1, %2</source>
        <translation>移动 %1，%2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
</context>
<context>
    <name>allocation::LineEditing</name>
    <message>
        <source>Edit &amp;cell</source>
        <translation>编辑单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>向下填充(&amp;W)</translation>
    </message>
    <message>
        <source>Select several order lines first: the others get what the first one has</source>
        <translation>请先选择多个订单行：其余行将得到第一行的内容</translation>
    </message>
    <message>
        <source>Go to a cell of Due, Priority, Note or Batch first</source>
        <translation>请先转到交期、优先级、备注或批次的单元格</translation>
    </message>
    <message>
        <source>At most %1 lines at once</source>
        <translation>一次最多 %1 行</translation>
    </message>
    <message>
        <source>Change what stands there</source>
        <translation>更改其中的内容</translation>
    </message>
    <message>
        <source>%1: what the first of %2 has, for all of them</source>
        <comment>column, lines</comment>
        <translation>%1：将 %2 中第一行的内容用于全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, line</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 is not on one batch alone, so there is none to fill down.</source>
        <comment>line</comment>
        <translation>%1 不只在一个批次上，因此没有可填充的批次。</translation>
    </message>
    <message>
        <source>%1 is of another product than %2: no batch serves both.</source>
        <comment>line, line</comment>
        <translation>%1 与 %2 的产品不同：没有批次能同时供应两者。</translation>
    </message>
    <message>
        <source>All of them have that already. Nothing has changed.</source>
        <translation>它们都已如此。没有任何变化。</translation>
    </message>
</context>
<context>
    <name>allocation::LineFields</name>
    <message>
        <source>“%1” is no date. Type one as %2, or nothing for none.</source>
        <translation>“%1”不是日期。请按 %2 的形式输入，留空表示没有。</translation>
    </message>
    <message>
        <source>“%1” is no priority. 1 comes first, 9 last; nothing counts as 5.</source>
        <translation>“%1”不是优先级。1 最先，9 最后；留空视为 5。</translation>
    </message>
</context>
<context>
    <name>allocation::LinePage</name>
    <message>
        <source>%1, due %2</source>
        <comment>units, date</comment>
        <translation>%1，交期 %2</translation>
    </message>
    <message>
        <source>%1, no due date</source>
        <comment>units</comment>
        <translation>%1，无交期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>为何在此</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>Where else it fits</source>
        <translation>其他可放之处</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>还有 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, pin</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>pin ended (%1)</source>
        <translation>锁定已到期 (%1)</translation>
    </message>
    <message>
        <source>Not pinned: runs and others may move it.</source>
        <translation>未锁定：自动运行和其他人可以移动它。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>allocation::LineSums</name>
    <message>
        <source>Selected %1</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 延迟</translation>
    </message>
</context>
<context>
    <name>allocation::LinesModel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>The customer&apos;s order</source>
        <translation>客户的订单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The SKU that was ordered</source>
        <translation>所订的 SKU</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Which of the order&apos;s lines of this product</source>
        <translation>订单中此产品的第几行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Who ordered</source>
        <translation>谁订的</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>订购件数</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Units that have a batch</source>
        <translation>已有批次的件数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Units that have no batch yet</source>
        <translation>还没有批次的件数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>When the customer wants it</source>
        <translation>客户要求的日期</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Where its units come from</source>
        <translation>其件数来自哪里</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可发</translation>
    </message>
    <message>
        <source>When the whole line can go</source>
        <translation>整行可以发出的日期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Days between due and ready</source>
        <translation>交期与可发日期之间的天数</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Who keeps its units where they are, and how long</source>
        <translation>谁把件数留在原处，到何时为止</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To allocate, late or on time</source>
        <translation>待分配、延迟或准时</translation>
    </message>
    <message>
        <source>pin ended</source>
        <comment>of a line</comment>
        <translation>锁定已到期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was noted down: flag, note, why it is stopped</source>
        <translation>记下的内容：旗标、备注、停止原因</translation>
    </message>
    <message>
        <source>on a pick list</source>
        <comment>a line</comment>
        <translation>在拣货单上</translation>
    </message>
    <message>
        <source>A column of your own</source>
        <translation>您自己的列</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>1 is served first, 9 last; nothing counts as 5</source>
        <translation>1 最先供应，9 最后；留空视为 5</translation>
    </message>
</context>
<context>
    <name>allocation::LinesPage</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Do with all of them</source>
        <translation>对全部执行</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>lines</comment>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 延迟</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <comment>lines and units</comment>
        <translation>已分配 %1</translation>
    </message>
    <message>
        <source>%1 not</source>
        <comment>units</comment>
        <translation>未分配 %1</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <comment>lines</comment>
        <translation>%1 已锁定</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>products</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::LinesPane</name>
    <message>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 here, %2 in other products: show</source>
        <translation>这里 %1，其他产品 %2：显示</translation>
    </message>
    <message>
        <source>No order lines yet</source>
        <translation>还没有订单行</translation>
    </message>
    <message>
        <source>What customers ordered stands here. Bring it in from a file.</source>
        <translation>这里显示客户的订购。请从文件导入。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>No order line matches</source>
        <translation>没有匹配的订单行</translation>
    </message>
    <message>
        <source>The filter or the search leaves nothing of %1 lines.</source>
        <translation>在 %1 个订单行中，筛选或搜索没有留下任何一行。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>allocation::LinesView</name>
    <message>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
</context>
<context>
    <name>allocation::ListFilters</name>
    <message>
        <source>only the first %1</source>
        <translation>仅前 %1 个</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>按 %1 筛选…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>allocation::ListSwitch</name>
    <message>
        <source>Which lines</source>
        <translation>哪些订单行</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>更多列表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>allocation::Lists</name>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the next line that is over-allocated, open or late</source>
        <translation>转到下一个超额分配、未分配或延迟的订单行</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>上一个问题(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the line before that is over-allocated, open or late</source>
        <translation>转到上一个超额分配、未分配或延迟的订单行</translation>
    </message>
    <message>
        <source>&amp;Filter column…</source>
        <translation>筛选列(&amp;F)…</translation>
    </message>
    <message>
        <source>Narrow the order lines by the column the keyboard is in</source>
        <translation>按键盘所在的列缩小订单行范围</translation>
    </message>
    <message>
        <source>&amp;Clear column filters</source>
        <translation>清除列筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Show what all columns hold again</source>
        <translation>重新显示所有列的全部内容</translation>
    </message>
    <message>
        <source>No column narrows</source>
        <translation>没有列在筛选</translation>
    </message>
    <message>
        <source>None of the order lines shown is over-allocated, open or late.</source>
        <translation>显示的订单行中没有超额分配、未分配或延迟的。</translation>
    </message>
</context>
<context>
    <name>allocation::Looking</name>
    <message>
        <source>&amp;Since yesterday…</source>
        <translation>自昨天以来(&amp;S)…</translation>
    </message>
    <message>
        <source>What is new, changed, gone, shipped, received, slipped, counted or worse</source>
        <translation>哪些是新的、已更改、已消失、已发货、已收货、已推迟、已盘点或变差</translation>
    </message>
</context>
<context>
    <name>allocation::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What can be undone and redone</source>
        <translation>可以撤销和重做的步骤</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>搜索全部 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Place what is open, by rule</source>
        <translation>按规则分配尚未分配的部分</translation>
    </message>
    <message>
        <source>Nothing to place: no open line fits on a batch as a whole</source>
        <translation>没有可分配的：没有未分配的订单行能整行放进一个批次</translation>
    </message>
    <message>
        <source>Auto-allocate %1…</source>
        <translation>自动分配 %1…</translation>
    </message>
    <message>
        <source>Auto-allocate…</source>
        <translation>自动分配…</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的步骤</translation>
    </message>
    <message>
        <source>Undo down to this step</source>
        <translation>撤销到这一步</translation>
    </message>
    <message>
        <source>Redo up to this step</source>
        <translation>重做到这一步</translation>
    </message>
</context>
<context>
    <name>allocation::MainWindow</name>
    <message>
        <source>%1 – Allocation Workbench</source>
        <translation>%1 – Allocation Workbench</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Demand and supply as tables</source>
        <translation>以表格显示需求和供应</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>About Allocation Workbench</source>
        <translation>关于 Allocation Workbench</translation>
    </message>
    <message>
        <source>Allocation Workbench %1</source>
        <translation>Allocation Workbench %1</translation>
    </message>
    <message>
        <source>Decides which stock serves which order line.
Licence: MIT. Made with Qt %1.</source>
        <translation>决定哪些库存供应哪个订单行。
许可证：MIT。使用 Qt %1 制作。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Batches as lanes, order lines as cards on them</source>
        <translation>批次为泳道，订单行为其上的卡片</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The chosen product along the days</source>
        <translation>所选产品按日展开</translation>
    </message>
</context>
<context>
    <name>allocation::ManualPage</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>allocation::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – 手册</translation>
    </message>
</context>
<context>
    <name>allocation::MarkAccess</name>
    <message>
        <source>Open</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>allocation::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>allocation::MoveDialog</name>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>Units to move</source>
        <translation>要移动的件数</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>件数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Candidate batches</source>
        <translation>候选批次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可发</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>If moved here</source>
        <translation>如果移到这里</translation>
    </message>
    <message>
        <source>Choose a batch.</source>
        <translation>请选择一个批次。</translation>
    </message>
</context>
<context>
    <name>allocation::Mover</name>
    <message>
        <source>stay open</source>
        <translation>仍未分配</translation>
    </message>
    <message>
        <source>stay at %1</source>
        <translation>留在 %1</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>%1 here, %2 %3</source>
        <translation>这里 %1，%2 %3</translation>
    </message>
    <message>
        <source>Move %1 of %2 lines, %3 of %4 units</source>
        <translation>移动 %2 个订单行中的 %1 个，%4 件中的 %3 件</translation>
    </message>
    <message>
        <source>; %1 of another product</source>
        <translation>；%1 属于其他产品</translation>
    </message>
    <message>
        <source>%1: how many to %2?</source>
        <comment>line, batch</comment>
        <translation>%1：移多少到 %2？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>allocation::MovesModel</name>
    <message>
        <source>stays %1</source>
        <comment>on time, or late</comment>
        <translation>保持%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>仍未分配</translation>
    </message>
    <message>
        <source>not possible without %1</source>
        <comment>line</comment>
        <translation>没有 %1 就不可行</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>期间已更改</translation>
    </message>
    <message>
        <source>gives up its units</source>
        <translation>让出其件数</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 未分配</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>allocation::MovesPane</name>
    <message>
        <source>Moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Moves of %1</source>
        <comment>strategy</comment>
        <translation>%1 的移动</translation>
    </message>
    <message>
        <source>1 line changed meanwhile: marked</source>
        <translation>期间有 1 行已更改：已标记</translation>
    </message>
    <message>
        <source>%1 lines changed meanwhile: marked</source>
        <translation>期间有 %1 行已更改：已标记</translation>
    </message>
    <message>
        <source>Someone gets worse %1</source>
        <translation>有人变差 %1</translation>
    </message>
    <message>
        <source>Only lines that get later or open by it</source>
        <translation>仅因此变晚或变为未分配的订单行</translation>
    </message>
    <message>
        <source>No line gets later or open by it</source>
        <translation>没有订单行因此变晚或变为未分配</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>1 more that belongs to it comes too</source>
        <translation>另有 1 项随之加入</translation>
    </message>
    <message>
        <source>%1 more that belong to it come too</source>
        <translation>另有 %1 项随之加入</translation>
    </message>
    <message>
        <source>1 more needs it and goes too</source>
        <translation>另有 1 项依赖它，一并去掉</translation>
    </message>
    <message>
        <source>%1 more need it and go too</source>
        <translation>另有 %1 项依赖它，一并去掉</translation>
    </message>
    <message>
        <source>This strategy would change nothing.</source>
        <translation>此策略不会改变任何内容。</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <comment>moves</comment>
        <translation>已勾选：%1 / %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is ticked, what it comes to</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>allocation::MovesView</name>
    <message>
        <source>Moves of the proposal</source>
        <translation>方案中的移动</translation>
    </message>
</context>
<context>
    <name>allocation::NoteDialog</name>
    <message>
        <source>(different)</source>
        <translation>（不同）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Flag: somebody wants to see it again</source>
        <translation>旗标：有人想再看(&amp;F)</translation>
    </message>
    <message>
        <source>Stopped, because</source>
        <translation>停止原因</translation>
    </message>
    <message>
        <source>not stopped</source>
        <translation>未停止</translation>
    </message>
    <message>
        <source>Automation and release leave a stopped line alone</source>
        <translation>自动运行和放行不动已停止的订单行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>可发出</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>分批</translation>
    </message>
    <message>
        <source>only as a whole line</source>
        <translation>仅整行</translation>
    </message>
    <message>
        <source>only with its whole order</source>
        <translation>仅随整单</translation>
    </message>
    <message>
        <source>Days in transit</source>
        <translation>运输天数</translation>
    </message>
    <message>
        <source>&amp;Stopped, because</source>
        <translation>停止原因(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;May leave</source>
        <translation>可发出(&amp;M)</translation>
    </message>
    <message>
        <source>Days in &amp;transit</source>
        <translation>运输天数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Promised</source>
        <translation>已承诺(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>记下(&amp;W)</translation>
    </message>
    <message>
        <source>The date they were told</source>
        <translation>告知的日期</translation>
    </message>
    <message>
        <source>told by %1 on %2</source>
        <translation>由 %1 于 %2 告知</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>nobody has told a date yet</source>
        <translation>还没有人告知日期</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有更改</translation>
    </message>
</context>
<context>
    <name>allocation::NoteEdit</name>
    <message>
        <source>Look again on</source>
        <translation>再看日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再看(&amp;L)</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>（不同）</translation>
    </message>
    <message>
        <source>Say what is to be looked at again</source>
        <translation>请说明要再看什么</translation>
    </message>
</context>
<context>
    <name>allocation::NotingActions</name>
    <message>
        <source>&amp;Note on lines…</source>
        <translation>订单行备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>旗标(&amp;F)</translation>
    </message>
    <message>
        <source>Note on &amp;batch…</source>
        <translation>批次备注(&amp;B)…</translation>
    </message>
    <message>
        <source>Note on pro&amp;duct…</source>
        <translation>产品备注(&amp;D)…</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>请先选择订单行</translation>
    </message>
    <message>
        <source>What is written about %1: note, follow-up, stop, kind, promise</source>
        <translation>%1 的记录：备注、再看、停止、类型、承诺</translation>
    </message>
    <message>
        <source>Take the &amp;flag off</source>
        <translation>去掉旗标(&amp;F)</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>去掉 %1 的旗标</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>为 %1 加旗标</translation>
    </message>
    <message>
        <source>Select a batch first</source>
        <translation>请先选择一个批次</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Select a product first</source>
        <translation>请先选择产品</translation>
    </message>
</context>
<context>
    <name>allocation::OwnStrategy</name>
    <message>
        <source>Who is served first</source>
        <translation>谁先供应</translation>
    </message>
    <message>
        <source>From which batch</source>
        <translation>从哪个批次</translation>
    </message>
    <message>
        <source>Whole, split or shared</source>
        <translation>整行、拆分或分摊</translation>
    </message>
    <message>
        <source>Single lines or complete orders</source>
        <translation>单行或整单</translation>
    </message>
    <message>
        <source>single lines</source>
        <translation>单行</translation>
    </message>
    <message>
        <source>Days ahead that are served</source>
        <translation>供应未来天数</translation>
    </message>
    <message>
        <source>Lines due later leave the stock alone</source>
        <translation>交期更晚的订单行不占库存</translation>
    </message>
    <message>
        <source>whenever due</source>
        <translation>不限交期</translation>
    </message>
    <message>
        <source> days ahead</source>
        <translation> 天内</translation>
    </message>
    <message>
        <source>Compare it too</source>
        <translation>一并比较</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>strategy</comment>
        <translation>这就是 %1。</translation>
    </message>
</context>
<context>
    <name>allocation::PaneHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新全部显示</translation>
    </message>
    <message>
        <source>No longer narrow to %1</source>
        <translation>不再只看 %1</translation>
    </message>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation>关闭此窗格；可从“视图”菜单恢复</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>allocation::Pasting</name>
    <message>
        <source>Paste &amp;rows…</source>
        <translation>粘贴行(&amp;R)…</translation>
    </message>
    <message>
        <source>Lines are held: Ctrl+V brings them to a batch, Esc lets go</source>
        <translation>已拿起订单行：Ctrl+V 放到批次上，Esc 取消</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet, with their header: you see what they would change first</source>
        <translation>在电子表格中连同表头复制的行：您会先看到它们将改变什么</translation>
    </message>
    <message>
        <source>Copy rows with their header in a spreadsheet first</source>
        <translation>请先在电子表格中连同表头复制行</translation>
    </message>
    <message>
        <source>What was copied is not a table of order lines or batches. Copy its header, too: orderid, sku, qty … for order lines; ref, sku, qty, eta for batches.</source>
        <translation>复制的内容不是订单行或批次的表格。请同时复制表头：订单行用 orderid、sku、qty……；批次用 ref、sku、qty、eta。</translation>
    </message>
</context>
<context>
    <name>allocation::PickListsDialog</name>
    <message>
        <source>Pick lists</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Lines of the pick list</source>
        <translation>拣货单的订单行</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Ship…</source>
        <translation>发货(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>撤回(&amp;R)</translation>
    </message>
    <message>
        <source>Pick list %1: %2</source>
        <comment>number, lines and units</comment>
        <translation>拣货单 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is on a pick list. Release puts lines on one whose units are in stock.</source>
        <translation>拣货单上没有内容。放行会把件数在库的订单行放上去。</translation>
    </message>
    <message>
        <source>What is here stays where it is until it is shipped or recalled.</source>
        <translation>这里的内容在发货或撤回之前保持不动。</translation>
    </message>
    <message>
        <source>Choose a pick list first</source>
        <translation>请先选择拣货单</translation>
    </message>
</context>
<context>
    <name>allocation::PinAction</name>
    <message>
        <source>P&amp;in…</source>
        <translation>锁定(&amp;I)…</translation>
    </message>
    <message>
        <source>Pin %1 in place, with a reason and an end</source>
        <translation>把 %1 锁定在原位，附理由和期限</translation>
    </message>
    <message>
        <source>Nothing that is selected is allocated</source>
        <translation>所选内容都没有分配</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, units</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>allocation::PinDialog</name>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last day of the pin</source>
        <translation>锁定的最后一天</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <comment>lines</comment>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>In the name of %1. Runs, cascades and moves leave it where it is; others may take the pin off after being shown it. Without an end it stays until somebody unpins it.</source>
        <translation>以 %1 的名义。自动运行、连带调整和移动都不动它；其他人看过之后可以解除。没有期限则一直有效，直到有人解除。</translation>
    </message>
    <message>
        <source>Why, for whoever wants to move it</source>
        <translation>原因，供想移动它的人参考</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>期限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Change pin</source>
        <translation>更改锁定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>锁定(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>allocation::PlanningDialog</name>
    <message>
        <source>Planning settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>&amp;Today, whenever that is</source>
        <translation>当天，随日期变化(&amp;T)</translation>
    </message>
    <message>
        <source>Always this &amp;day:</source>
        <translation>始终为这一天(&amp;D)：</translation>
    </message>
    <message>
        <source>Planning date</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Handling days</source>
        <translation>处理天数</translation>
    </message>
    <message>
        <source>&amp;Handling days</source>
        <translation>处理天数(&amp;H)</translation>
    </message>
    <message>
        <source>A line is ready when its last batch is here, not before the planning date, and the handling days have passed. Both count for everybody who works with this database, and are no step to undo.</source>
        <translation>订单行在最后一个批次到达、不早于计划日期、且处理天数过后才可发。两者对使用此数据库的所有人有效，不能撤销。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>allocation::Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Pick lists, orders, shortages and customers to inform, on paper or as PDF</source>
        <translation>拣货单、订单、短缺和需告知的客户，打印或存为 PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>allocation::ProductDelegate</name>
    <message>
        <source>demand %1</source>
        <translation>需求 %1</translation>
    </message>
    <message>
        <source>supply %1</source>
        <translation>供应 %1</translation>
    </message>
</context>
<context>
    <name>allocation::ProductPage</name>
    <message>
        <source>Demand and supply</source>
        <translation>需求与供应</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>counted in %1</source>
        <comment>unit</comment>
        <translation>以 %1 计</translation>
    </message>
    <message>
        <source>packed by %1</source>
        <comment>number</comment>
        <translation>每包 %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Demand %1, supply %2
Open %3, available %4</source>
        <translation>需求 %1，供应 %2
未分配 %3，可用 %4</translation>
    </message>
    <message>
        <source>Next to come: %1 with %2 on %3</source>
        <comment>units, batch, date</comment>
        <translation>接下来到货：%2 的 %1，%3</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>没有在途</translation>
    </message>
</context>
<context>
    <name>allocation::ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The SKU; the worst product first</source>
        <translation>SKU；情况最差的产品在前</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>订购件数</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>Units in batches</source>
        <translation>批次中的件数</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Units in batches that are still free</source>
        <translation>批次中仍空闲的件数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Units ordered that have no batch yet</source>
        <translation>已订购但还没有批次的件数</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Open units that no batch can cover</source>
        <translation>没有批次能满足的未分配件数</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a product&apos;s demand</comment>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was noted down</source>
        <translation>记下的内容</translation>
    </message>
</context>
<context>
    <name>allocation::ProductsView</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>allocation::ProposalDialog</name>
    <message>
        <source>Accept 1 move</source>
        <translation>接受 1 项移动</translation>
    </message>
    <message>
        <source>Accept %1 moves</source>
        <translation>接受 %1 项移动</translation>
    </message>
    <message>
        <source>Compare strategies</source>
        <translation>比较策略</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What may be placed anew</source>
        <translation>哪些可以重新分配</translation>
    </message>
    <message>
        <source>only what is open</source>
        <translation>仅未分配的</translation>
    </message>
    <message>
        <source>automatic allocations too</source>
        <translation>也包括自动分配</translation>
    </message>
    <message>
        <source>those made by hand too</source>
        <translation>也包括手动分配</translation>
    </message>
    <message>
        <source>Pinned and released units and batches on hold stay in any case</source>
        <translation>锁定的、已放行的件数和冻结的批次始终不动</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>安排(&amp;P)</translation>
    </message>
    <message>
        <source>What would a run do?</source>
        <translation>自动运行会做什么？</translation>
    </message>
    <message>
        <source>Strategies and what each comes to</source>
        <translation>各策略及其结果</translation>
    </message>
    <message>
        <source>Put one together…</source>
        <translation>自行组合…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Work out anew</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Something has changed since this was worked out.</source>
        <translation>计算之后有了变化。</translation>
    </message>
    <message>
        <source>Choose a strategy to see its moves.</source>
        <translation>选择策略以查看其移动。</translation>
    </message>
    <message>
        <source>Tick it to see what it would do.</source>
        <translation>勾选它以查看会做什么。</translation>
    </message>
    <message>
        <source>Does what is ticked. You can undo it as one step.</source>
        <translation>执行已勾选的内容。可以作为一步撤销。</translation>
    </message>
    <message>
        <source>Nothing is ticked that would change something</source>
        <translation>勾选的内容不会改变任何东西</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <comment>strategy</comment>
        <translation>正在计算 %1…</translation>
    </message>
    <message>
        <source>Allocated by %1: %2</source>
        <comment>strategy, lines</comment>
        <translation>按 %1 分配：%2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what was done, what it came to</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Allocating…</source>
        <translation>正在分配…</translation>
    </message>
</context>
<context>
    <name>allocation::Proposals</name>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Batches gone</source>
        <translation>已消失的批次</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>新订单行</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>已更改的订单行</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of entries</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>allocation::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>%1: %2, expected %3</source>
        <comment>batch, units, date</comment>
        <translation>%1：%2，预计 %3</translation>
    </message>
    <message>
        <source>All of it has &amp;arrived, as announced</source>
        <translation>全部到货，与预告一致(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>收货(&amp;R)</translation>
    </message>
    <message>
        <source>All that comes, &amp;counted:</source>
        <translation>全部到货，按盘点(&amp;C)：</translation>
    </message>
    <message>
        <source>Units that were counted</source>
        <translation>盘点件数</translation>
    </message>
    <message>
        <source>A &amp;part of it:</source>
        <translation>其中一部分(&amp;P)：</translation>
    </message>
    <message>
        <source>With it go the most urgent lines; the rest keeps its date</source>
        <translation>最紧急的订单行随之转移，其余保持原日期</translation>
    </message>
    <message>
        <source>Units that have arrived</source>
        <translation>已到件数</translation>
    </message>
    <message>
        <source>Reference of what has arrived</source>
        <translation>到货部分的编号</translation>
    </message>
    <message>
        <source>its new reference</source>
        <translation>新编号</translation>
    </message>
    <message>
        <source>The whole shipment %1, as announced: %2, %3</source>
        <comment>shipment, batches, units</comment>
        <translation>整个货运 %1，与预告一致：%2，%3</translation>
    </message>
    <message>
        <source>Name what has arrived first</source>
        <translation>请先为到货部分编号</translation>
    </message>
    <message>
        <source>What arrives is in stock from now on. If it is less than announced, lines that lose by it are placed again by rule; you see it first.</source>
        <translation>到货即为在库。若少于预告，受影响的订单行按规则重新分配；您会先看到。</translation>
    </message>
</context>
<context>
    <name>allocation::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget these names; the files stay</source>
        <translation>忘记这些名称；文件保留</translation>
    </message>
    <message>
        <source>No database was opened yet</source>
        <translation>还没有打开过数据库</translation>
    </message>
</context>
<context>
    <name>allocation::ReleaseDialog</name>
    <message>
        <source>%1 stay: %2.</source>
        <comment>lines, reason</comment>
        <translation>%1 留下：%2。</translation>
    </message>
    <message>
        <source>Release to a pick list</source>
        <translation>放行到拣货单</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>放行(&amp;R)</translation>
    </message>
    <message>
        <source>The selected lines (%1)</source>
        <translation>所选订单行 (%1)</translation>
    </message>
    <message>
        <source>The selected lines</source>
        <translation>所选订单行</translation>
    </message>
    <message>
        <source>Everything of %1 that may leave</source>
        <translation>%1 中所有可发出的</translation>
    </message>
    <message>
        <source>Everything of the product that may leave</source>
        <translation>此产品中所有可发出的</translation>
    </message>
    <message>
        <source>Everything that may leave</source>
        <translation>所有可发出的</translation>
    </message>
    <message>
        <source>Looking what may leave…</source>
        <translation>正在查看可发出的内容…</translation>
    </message>
    <message>
        <source>%1 go on a new pick list.</source>
        <comment>lines and units</comment>
        <translation>%1 将放到新拣货单上。</translation>
    </message>
    <message>
        <source>Nothing of it can go on a pick list.</source>
        <translation>其中没有可放到拣货单上的。</translation>
    </message>
    <message>
        <source>&amp;Release %1</source>
        <translation>放行 %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>allocation::ReturnDialog</name>
    <message>
        <source>Return goods</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>退回件数</translation>
    </message>
    <message>
        <source>Reference of the batch they become</source>
        <translation>由此形成的批次编号</translation>
    </message>
    <message>
        <source>Customer or order they come from</source>
        <translation>来自的客户或订单</translation>
    </message>
    <message>
        <source>What came back becomes a batch in stock, on hold until somebody has looked at it.</source>
        <translation>退回的货物成为在库批次，查看之前保持冻结。</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>产品(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>件数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>RETURN-%1</source>
        <comment>reference of a batch, order</comment>
        <translation>RETURN-%1</translation>
    </message>
    <message>
        <source>Name the product first</source>
        <translation>请先指定产品</translation>
    </message>
    <message>
        <source>There is no product %1</source>
        <translation>没有产品 %1</translation>
    </message>
    <message>
        <source>Name the batch first</source>
        <translation>请先为批次编号</translation>
    </message>
</context>
<context>
    <name>allocation::RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; what has been placed so far stays</source>
        <translation>停止；已经分配的保持不变</translation>
    </message>
</context>
<context>
    <name>allocation::SaveDraftDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>草稿名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>You or somebody else can go on with it later. It holds no stock, and nothing of it is done until it is applied.</source>
        <translation>您或其他人以后可以继续。它不占用库存，在应用之前其中没有任何操作会被执行。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>There is already %1. Replace it?</source>
        <comment>name of a draft: 3 changes, by Anna on 8 Jan at 14:05</comment>
        <translation>已存在 %1。要替换吗？</translation>
    </message>
</context>
<context>
    <name>allocation::SaveViewDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps list, filters, columns and order; not the product.</source>
        <translation>保留列表、筛选、列和顺序；不包括产品。</translation>
    </message>
    <message>
        <source>A view of that name comes with the program. Choose another name.</source>
        <translation>程序自带同名视图。请选择其他名称。</translation>
    </message>
    <message>
        <source>Replaces the view of that name.</source>
        <translation>替换同名视图。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>它已经是这个名称。</translation>
    </message>
    <message>
        <source>Another view has that name. Choose another.</source>
        <translation>另一个视图已使用此名称。请另选一个。</translation>
    </message>
    <message>
        <source>List, filters, columns and order stay as they are kept.</source>
        <translation>列表、筛选、列和顺序保持已保存的样子。</translation>
    </message>
</context>
<context>
    <name>allocation::SectionsView</name>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>allocation::ShipDialog</name>
    <message>
        <source>Ship</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>What has left the house</source>
        <translation>已出库的内容</translation>
    </message>
    <message>
        <source>Why units were not found</source>
        <translation>为什么没找到</translation>
    </message>
    <message>
        <source>&amp;Why were they not found?</source>
        <translation>为什么没找到？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>发货(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>发出的内容</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>What is selected and in stock: %1</source>
        <translation>所选且在库的：%1</translation>
    </message>
    <message>
        <source>Pick list %1: %2</source>
        <comment>number, lines and units</comment>
        <translation>拣货单 %1：%2</translation>
    </message>
    <message>
        <source>Choose a pick list first</source>
        <translation>请先选择拣货单</translation>
    </message>
    <message>
        <source>Type how many units leave. Of fewer, say of the rest whether it stays or was not found: a click, or Space.</source>
        <translation>输入发出的件数。若较少，请说明其余是留下还是没找到：单击或按空格键。</translation>
    </message>
    <message>
        <source>%1 were not found: their batches are cut, and lines that lose by it are placed again.</source>
        <comment>units</comment>
        <translation>未找到 %1：相应批次被削减，受影响的订单行重新分配。</translation>
    </message>
    <message>
        <source>&amp;Ship %1</source>
        <translation>发货 %1(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing that is selected is in stock, and there is no pick list</source>
        <translation>所选内容都不在库，也没有拣货单</translation>
    </message>
    <message>
        <source>No unit leaves</source>
        <translation>没有发出任何件数</translation>
    </message>
    <message>
        <source>Say why they were not found</source>
        <translation>请说明为什么没找到</translation>
    </message>
</context>
<context>
    <name>allocation::ShipmentEtaDialog</name>
    <message>
        <source>Shipment ETA</source>
        <translation>货运到货日期</translation>
    </message>
    <message>
        <source>The day it arrives</source>
        <translation>到货日期</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>&amp;Shipment</source>
        <translation>货运(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Arrives</source>
        <translation>到货(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1, %2, now %3</source>
        <comment>batches, units, date</comment>
        <translation>%1，%2，现为 %3</translation>
    </message>
    <message>
        <source>No batch that is on its way names a shipment</source>
        <translation>在途批次都没有注明货运</translation>
    </message>
    <message>
        <source>It arrives on that day already</source>
        <translation>本来就在这一天到货</translation>
    </message>
</context>
<context>
    <name>allocation::ShippingActions</name>
    <message>
        <source>&amp;Release to a pick list…</source>
        <translation>放行到拣货单(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;call</source>
        <translation>撤回(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;hip…</source>
        <translation>发货(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Pick lists…</source>
        <translation>拣货单(&amp;P)…</translation>
    </message>
    <message>
        <source>There are no order lines yet</source>
        <translation>还没有订单行</translation>
    </message>
    <message>
        <source>Put what is in stock on a pick list, so that nobody moves it</source>
        <translation>把在库的放到拣货单上，以免被移动</translation>
    </message>
    <message>
        <source>Nothing that is selected is on a pick list</source>
        <translation>所选内容都不在拣货单上</translation>
    </message>
    <message>
        <source>Take %1 off their pick lists</source>
        <translation>把 %1 从拣货单撤下</translation>
    </message>
    <message>
        <source>Nothing is on a pick list, and nothing that is selected is allocated</source>
        <translation>拣货单上没有内容，所选内容也没有分配</translation>
    </message>
    <message>
        <source>Say what has left the house: a pick list, or what is selected</source>
        <translation>说明什么已出库：一张拣货单，或所选内容</translation>
    </message>
    <message>
        <source>Nothing is on a pick list</source>
        <translation>拣货单上没有内容</translation>
    </message>
    <message>
        <source>The open pick lists with their lines</source>
        <translation>未完成的拣货单及其订单行</translation>
    </message>
</context>
<context>
    <name>allocation::ShippingModel</name>
    <message>
        <source>%1 not found</source>
        <comment>units</comment>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <comment>units</comment>
        <translation>%1 留下</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>There</source>
        <comment>units allocated on the batch</comment>
        <translation>现有</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>units that leave</comment>
        <translation>发出</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
</context>
<context>
    <name>allocation::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation>搜索：按键或其作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>allocation::ShownExport</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <comment>file</comment>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file stays as it was</source>
        <translation>文件保持原样</translation>
    </message>
</context>
<context>
    <name>allocation::Signs</name>
    <message>
        <source>flagged</source>
        <comment>a line</comment>
        <translation>有旗标</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>a line, reason</comment>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>look again %1</source>
        <comment>date</comment>
        <translation>%1 再看</translation>
    </message>
</context>
<context>
    <name>allocation::SinceDialog</name>
    <message>
        <source>Since yesterday</source>
        <translation>自昨天以来</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>自何时</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>自您上次查看以来</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Since Monday</source>
        <translation>自星期一以来</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>自某日以来</translation>
    </message>
    <message>
        <source>Since that date</source>
        <translation>自该日以来</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 以来</translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>正在查看历史…</translation>
    </message>
    <message>
        <source>Of some products the history was shortened after that: it is told from there on.</source>
        <translation>部分产品此后的历史已精简：从那时起叙述。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>A click shows the line or batch in the window.</source>
        <translation>单击即在窗口中显示该订单行或批次。</translation>
    </message>
</context>
<context>
    <name>allocation::SnapshotView</name>
    <message>
        <source>These files change nothing.</source>
        <translation>这些文件不会改变任何内容。</translation>
    </message>
    <message>
        <source>What is here and no longer in the files</source>
        <translation>这里有而文件中不再有的</translation>
    </message>
    <message>
        <source>&amp;stays; it is only listed</source>
        <translation>保留，仅列出(&amp;S)</translation>
    </message>
    <message>
        <source>has &amp;left or arrived where it seems so; the rest stays</source>
        <translation>看似已发出或到货的照此处理；其余保留(&amp;L)</translation>
    </message>
    <message>
        <source>has left or arrived where it seems so; all else is &amp;cancelled</source>
        <translation>看似已发出或到货的照此处理；其余取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not decided yet: it stays as it is here</source>
        <translation>尚未决定：保持这里的现状(&amp;N)</translation>
    </message>
    <message>
        <source>The file is &amp;older than that: it stays as it is here</source>
        <translation>文件更早：保持这里的现状(&amp;O)</translation>
    </message>
    <message>
        <source>It was counted since: the &amp;file is right</source>
        <translation>此后已盘点：以文件为准(&amp;F)</translation>
    </message>
    <message>
        <source>%1: file says %2, here %3 after %4 shipped today</source>
        <comment>batch, numbers</comment>
        <translation>%1：文件为 %2，这里在今天发出 %4 后为 %3</translation>
    </message>
    <message>
        <source>%1; so it is with %2 more</source>
        <comment>question, number of batches</comment>
        <translation>%1；另有 %2 个情况相同</translation>
    </message>
</context>
<context>
    <name>allocation::SoonerDialog</name>
    <message>
        <source>somebody pays</source>
        <translation>有人承担代价</translation>
    </message>
    <message>
        <source>nobody pays</source>
        <translation>无人承担代价</translation>
    </message>
    <message>
        <source>Get it sooner</source>
        <translation>提前获得</translation>
    </message>
    <message>
        <source>What is to be ready sooner</source>
        <translation>要提前的内容</translation>
    </message>
    <message>
        <source>Whole order %1</source>
        <translation>整个订单 %1</translation>
    </message>
    <message>
        <source>All orders of %1</source>
        <translation>%1 的所有订单</translation>
    </message>
    <message>
        <source>What would make it sooner</source>
        <translation>什么能使其提前</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is one step, which can be undone.</source>
        <translation>这是可撤销的一步。</translation>
    </message>
    <message>
        <source>Every line is on time, and none is ready later than the others of its order.</source>
        <translation>每一行都准时，且没有比同一订单其他行更晚可发的。</translation>
    </message>
    <message>
        <source>Nothing helps as stock is now: no batch, no swap and no other line would make it sooner.</source>
        <translation>按现有库存没有办法：没有批次、对换或其他订单行能使其提前。</translation>
    </message>
    <message>
        <source>Choose what is to be done.</source>
        <translation>请选择要做什么。</translation>
    </message>
</context>
<context>
    <name>allocation::Sparkline</name>
    <message>
        <source>%1, day by day</source>
        <comment>figure</comment>
        <translation>%1，逐日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2; lowest %3, highest %4</source>
        <comment>first day, last day, days with their values</comment>
        <translation>%1 → %2；最低 %3，最高 %4</translation>
    </message>
</context>
<context>
    <name>allocation::StatusFigures</name>
    <message>
        <source>Order lines with nothing left to allocate, of all</source>
        <translation>已无待分配的订单行占全部的比例</translation>
    </message>
    <message>
        <source>Orders all of whose lines have nothing left to allocate, of all</source>
        <translation>所有行都已无待分配的订单占全部的比例</translation>
    </message>
    <message>
        <source>Units allocated, of all that were ordered</source>
        <translation>已分配件数占全部订购件数的比例</translation>
    </message>
    <message>
        <source>Order lines that are wholly allocated and not late, of all</source>
        <translation>全部分配且不延迟的订单行占全部的比例</translation>
    </message>
    <message>
        <source>Order lines that are ready after their due date</source>
        <translation>在交期之后才可发的订单行</translation>
    </message>
    <message>
        <source>Units that are open and that nothing available can cover</source>
        <translation>可用库存无法满足的未分配件数</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Changes are made in this name</source>
        <translation>更改以此名义进行</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Whether something is still being done</source>
        <translation>是否还有工作在进行</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <translation>件 %1</translation>
    </message>
    <message>
        <source>On time %1</source>
        <translation>准时 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 延迟</translation>
    </message>
    <message>
        <source>%1 units short</source>
        <translation>缺 %1 件</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>allocation::StrategiesModel</name>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a figure that is being worked out</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, best</source>
        <comment>figure</comment>
        <translation>%1，最佳</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Open lines</source>
        <translation>未分配行</translation>
    </message>
    <message>
        <source>Open units</source>
        <translation>未分配件数</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>短缺件数</translation>
    </message>
    <message>
        <source>Late lines</source>
        <translation>延迟的订单行</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>延迟天数</translation>
    </message>
    <message>
        <source>Split lines</source>
        <translation>拆分行</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Lines of which something stays open</source>
        <translation>仍有未分配部分的订单行</translation>
    </message>
    <message>
        <source>Units that stay open</source>
        <translation>仍未分配的件数</translation>
    </message>
    <message>
        <source>Units that no strategy can place: more is open than available</source>
        <translation>任何策略都无法安排的件数：未分配多于可用</translation>
    </message>
    <message>
        <source>Lines that are ready too late</source>
        <translation>可发过晚的订单行</translation>
    </message>
    <message>
        <source>Added up over the late lines</source>
        <translation>延迟订单行之和</translation>
    </message>
    <message>
        <source>Lines on more than one batch</source>
        <translation>分布在多个批次的订单行</translation>
    </message>
    <message>
        <source>Batches from or to which units move</source>
        <translation>件数移出或移入的批次</translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation>改变的订单行</translation>
    </message>
</context>
<context>
    <name>allocation::SupplyBand</name>
    <message>
        <source>Supply</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>多出 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>allocation::TellingActions</name>
    <message>
        <source>&amp;Customers to inform…</source>
        <translation>需告知的客户(&amp;C)…</translation>
    </message>
    <message>
        <source>Lines whose customers were told another date than comes out now</source>
        <translation>告知客户的日期与现在得出的不同的订单行</translation>
    </message>
    <message>
        <source>&amp;Told…</source>
        <translation>已告知(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Hand-over…</source>
        <translation>交接(&amp;H)…</translation>
    </message>
    <message>
        <source>What you did today, and what whoever comes next has to know</source>
        <translation>您今天做了什么，以及接手的人需要知道什么</translation>
    </message>
    <message>
        <source>Select order lines first</source>
        <translation>请先选择订单行</translation>
    </message>
    <message>
        <source>Write down which date the customer of %1 was told</source>
        <translation>记下告知 %1 的客户的日期</translation>
    </message>
</context>
<context>
    <name>allocation::ThingNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>记下(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有更改</translation>
    </message>
</context>
<context>
    <name>allocation::TimeAxis</name>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>无交期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>planning date</source>
        <translation>计划日期</translation>
    </message>
</context>
<context>
    <name>allocation::TimelineModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In</source>
        <translation>进</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Available after</source>
        <translation>之后可用</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>无交期</translation>
    </message>
</context>
<context>
    <name>allocation::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>See more days at once (-, or Ctrl and the wheel)</source>
        <translation>同时看更多天（- 或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>See fewer days, wider (+, or Ctrl and the wheel)</source>
        <translation>看更少天、更宽（+ 或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>See everything there is (0)</source>
        <translation>查看全部 (0)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>The same as a table: date, what, in, out, available after</source>
        <translation>同样内容的表格：日期、内容、进、出、之后可用</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>时间线表格</translation>
    </message>
    <message>
        <source>Nothing comes and nothing goes</source>
        <translation>没有进也没有出</translation>
    </message>
    <message>
        <source>Of this product there is neither stock nor an order line. Import… brings both.</source>
        <translation>此产品既没有库存，也没有订单行。“导入…”可带来两者。</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>哪个产品？</translation>
    </message>
    <message>
        <source>Choose one on the left: its stock, its shipments and its order lines stand here along the days.</source>
        <translation>请选择一个产品：它的库存、货运和订单行会按日显示在这里。</translation>
    </message>
    <message>
        <source>Show the first product</source>
        <translation>显示第一个产品</translation>
    </message>
</context>
<context>
    <name>allocation::TimelinePicture</name>
    <message>
        <source>Projected available</source>
        <translation>预计可用</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Along the days</source>
        <translation>沿日期</translation>
    </message>
</context>
<context>
    <name>allocation::TokenBar</name>
    <message>
        <source>Column filters</source>
        <translation>列筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show what all columns hold again</source>
        <translation>重新显示所有列的全部内容</translation>
    </message>
    <message>
        <source>%1: click to take the filter away</source>
        <translation>%1：单击以去掉筛选</translation>
    </message>
    <message>
        <source>No longer narrow to %1</source>
        <translation>不再只看 %1</translation>
    </message>
</context>
<context>
    <name>allocation::ToldDialog</name>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>the date that comes out &amp;now</source>
        <translation>现在得出的日期(&amp;N)</translation>
    </message>
    <message>
        <source>this &amp;date:</source>
        <translation>这个日期(&amp;D)：</translation>
    </message>
    <message>
        <source>The date they were told</source>
        <translation>告知的日期</translation>
    </message>
    <message>
        <source>The customer of %1 was told</source>
        <comment>a line, or 5 lines</comment>
        <translation>告知 %1 的客户</translation>
    </message>
    <message>
        <source>When another date comes out later, the line stands among the customers to inform.</source>
        <translation>以后若得出其他日期，该订单行会出现在需告知的客户中。</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>已告知(&amp;T)</translation>
    </message>
</context>
<context>
    <name>allocation::ViewSwitch</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>allocation::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Ways to look at the order lines: filters, columns, order</source>
        <translation>查看订单行的方式：筛选、列、顺序</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>All order lines</source>
        <translation>全部订单行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>This view comes with the program; save it under another name</source>
        <translation>此视图随程序提供；请以其他名称保存</translation>
    </message>
    <message>
        <source>Choose a view first</source>
        <translation>请先选择视图</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>更新“%1”</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Keep what is shown now under this name</source>
        <translation>以此名称保留当前显示</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget this view; no order line is touched</source>
        <translation>忘记此视图；不影响任何订单行</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>为此视图另取名称</translation>
    </message>
</context>
<context>
    <name>allocation::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Which stock serves which customer?</source>
        <translation>哪些库存供应哪位客户？</translation>
    </message>
    <message>
        <source>This database has nothing in it yet. Bring your batches and order lines, or look around in a furniture shop first.</source>
        <translation>此数据库还没有内容。请带来您的批次和订单行，或先看看家具店示例。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>batches and order lines from CSV or a workbook into this database</source>
        <translation>从 CSV 或工作簿把批次和订单行导入此数据库</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>a database of its own, to try everything out</source>
        <translation>一个独立的数据库，用来试用一切</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>one that you or a colleague made before</source>
        <translation>您或同事以前建立的</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>an empty one, in a place that you choose</source>
        <translation>在您选择的位置新建空数据库</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>folder, date</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>allocation::drafttexts</name>
    <message>
        <source>What you do now is only tried out; it holds no stock until you apply it.</source>
        <translation>您现在所做的只是试验；应用之前不占用库存。</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>short</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <comment>changes</comment>
        <translation>应用 %1</translation>
    </message>
    <message>
        <source>Apply %1 of %2</source>
        <translation>应用 %1 / %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft “%1”</source>
        <translation>草稿“%1”</translation>
    </message>
    <message>
        <source>%1: nothing changed yet</source>
        <comment>draft</comment>
        <translation>%1：尚无更改</translation>
    </message>
    <message>
        <source>%1: %2, not applied</source>
        <comment>draft, changes</comment>
        <translation>%1：%2，未应用</translation>
    </message>
    <message>
        <source>%1: %2, one no longer fits</source>
        <comment>draft, changes</comment>
        <translation>%1：%2，其中一项不再适用</translation>
    </message>
    <message>
        <source>%1: %2, %3 no longer fit</source>
        <comment>draft, changes, number</comment>
        <translation>%1：%2，其中 %3 项不再适用</translation>
    </message>
</context>
<context>
    <name>allocation::formats</name>
    <message>
        <source>was %1</source>
        <comment>batches where a line was before</comment>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>allocation::print::Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>allocation::print::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Allocation by order</source>
        <translation>按订单的分配</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>订单确认</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>要通知的客户</translation>
    </message>
    <message>
        <source>Which pick list</source>
        <translation>哪张拣货单</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Printed is what is allocated, never what is only drafted.</source>
        <translation>打印的是已分配的内容，绝不是仅在草稿中的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a pick list, lines and units</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>database, who, date of printing</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing is on a pick list. Release lines to one first.</source>
        <translation>拣货单上没有内容。请先放行订单行。</translation>
    </message>
    <message>
        <source>There are no order lines.</source>
        <translation>没有订单行。</translation>
    </message>
    <message>
        <source>Select lines of the orders that are to be confirmed first.</source>
        <translation>请先选择要确认的订单的订单行。</translation>
    </message>
    <message>
        <source>Nothing is short: what is available covers all that is open.</source>
        <translation>没有短缺：可用量满足所有未分配的部分。</translation>
    </message>
    <message>
        <source>Nobody has to be informed: every date that was told is the one that comes out.</source>
        <translation>无需告知任何人：告知的日期都与得出的一致。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>allocation::timelinewords</name>
    <message>
        <source>%1 batches</source>
        <translation>%1 个批次</translation>
    </message>
    <message>
        <source>expected %1, not here yet</source>
        <translation>预计 %1，尚未到货</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>%1 可发</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 more allocated than the %2 there are</source>
        <translation>比现有的 %2 多分配 %1</translation>
    </message>
    <message>
        <source>%1 of %2 units left</source>
        <translation>%2 件中剩余 %1 件</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>交期 %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>无交期</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1 come; then %2</source>
        <translation>进 %1；之后 %2</translation>
    </message>
    <message>
        <source>%1 go; then %2</source>
        <translation>出 %1；之后 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what is available</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 come</source>
        <translation>进 %1</translation>
    </message>
    <message>
        <source>%1 are due</source>
        <translation>%1 到交期</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 个批次</translation>
    </message>
    <message>
        <source>short from %1</source>
        <translation>自 %1 起短缺</translation>
    </message>
    <message>
        <source>%1 short at the end</source>
        <translation>最终短缺 %1</translation>
    </message>
</context>
<context>
    <name>allocation::workbench</name>
    <message>
        <source>The file of %1 is not UTF-8; it was read as %2.</source>
        <translation>%1文件不是 UTF-8；已按 %2 读取。</translation>
    </message>
</context>
<context>
    <name>allocation::workbench::Workbench</name>
    <message>
        <source>Databases (*.db *.sqlite);;All files (*)</source>
        <translation>数据库 (*.db *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no database %1 yet.</source>
        <translation>还没有数据库 %1。</translation>
    </message>
    <message>
        <source>Shall a new, empty one be created there?</source>
        <translation>要在那里新建一个空的数据库吗？</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>打开数据库</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a line that can go today</comment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>订单确认</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>For part of the order there is no date yet; we will tell you.</source>
        <translation>订单的一部分尚无日期；我们会告知您。</translation>
    </message>
    <message>
        <source>All of it is with you on %1.</source>
        <comment>date</comment>
        <translation>全部于 %1 送达。</translation>
    </message>
    <message>
        <source>From batch</source>
        <translation>来自批次</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可发</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>SKU, number</comment>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Allocation by order</source>
        <translation>按订单的分配</translation>
    </message>
    <message>
        <source>Planning date %1</source>
        <translation>计划日期 %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>complete %1</source>
        <comment>date</comment>
        <translation>%1 完整</translation>
    </message>
    <message>
        <source>%1 more are left out; choose a product.</source>
        <comment>lines</comment>
        <translation>另有 %1 未列出；请选择产品。</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>order, number</comment>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已拣</translation>
    </message>
    <message>
        <source>Not on this list, of the same orders</source>
        <translation>同一订单中不在此单上的</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>it could go, but was not released</source>
        <translation>可以发出，但未放行</translation>
    </message>
    <message>
        <source>Pick list %1</source>
        <translation>拣货单 %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>date</comment>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>units</comment>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 open, %2 available</source>
        <comment>units, units</comment>
        <translation>未分配 %1，可用 %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so many units of so many</comment>
        <translation>共</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>要通知的客户</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>无客户</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>no date: part of it is open</source>
        <translation>无日期：有一部分未分配</translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>Put together by you.</source>
        <translation>由您组合。</translation>
    </message>
    <message>
        <source>Lines in file order, each whole on one batch: in stock first, then the earliest ETA (rule 1).</source>
        <translation>按文件顺序，每行整行放在一个批次：先在库，再按最早到货（规则 1）。</translation>
    </message>
    <message>
        <source>The earliest due line is served first, each by rule 1.</source>
        <translation>交期最早的行先供应，每行按规则 1。</translation>
    </message>
    <message>
        <source>Priority 1 is served first, then the earliest due line, each by rule 1.</source>
        <translation>优先级 1 先供应，然后是交期最早的行，每行按规则 1。</translation>
    </message>
    <message>
        <source>Urgent lines first, each on the latest batch with which it is still on time, so that early stock stays free.</source>
        <translation>紧急的行优先，各放在仍能准时的最晚批次，以便早到的库存保持空闲。</translation>
    </message>
    <message>
        <source>Small lines first, each on the batch that it fits best: places many lines.</source>
        <translation>小的行优先，各放在最合适的批次：能安排许多行。</translation>
    </message>
    <message>
        <source>Large lines first, each on the batch that it fits best: places many units unsplit.</source>
        <translation>大的行优先，各放在最合适的批次：能不拆分地安排许多件。</translation>
    </message>
    <message>
        <source>Urgent lines first, split over several batches where one alone does not do.</source>
        <translation>紧急的行优先，一个批次不够时拆到多个批次。</translation>
    </message>
    <message>
        <source>If a product is short, every line gets the same number of units, urgent lines first.</source>
        <translation>产品短缺时，每行得到相同件数，紧急的行优先。</translation>
    </message>
    <message>
        <source>If a product is short, every line gets units in proportion to what it has open.</source>
        <translation>产品短缺时，每行按其未分配量的比例得到件数。</translation>
    </message>
    <message>
        <source>Urgent orders first, and an order only if all of its open lines can be placed.</source>
        <translation>紧急订单优先，且只有订单的所有未分配行都能安排时才安排。</translation>
    </message>
    <message>
        <source>As urgent-first, but lines due in more than 30 days leave the stock alone.</source>
        <translation>同 urgent-first，但交期在 30 天以后的行不占库存。</translation>
    </message>
    <message>
        <source>The fewest units open, priority 1 before all others, and then the fewest days late; lines may be split.</source>
        <translation>未分配件数最少，优先级 1 先于其他，然后延迟天数最少；行可以拆分。</translation>
    </message>
    <message>
        <source>As optimal without splitting: the best of several searches, with a bound on how much better could be.</source>
        <translation>同 optimal 但不拆分：多次搜索中的最佳结果，并给出还能改进多少的界限。</translation>
    </message>
    <message>
        <source>Lines in the order in which they were known.</source>
        <translation>按得知的顺序。</translation>
    </message>
    <message>
        <source>The earliest due line first, lines without due date last.</source>
        <translation>交期最早的行在前，没有交期的在后。</translation>
    </message>
    <message>
        <source>Priority 1 first, then the earliest due line.</source>
        <translation>优先级 1 在前，然后是交期最早的行。</translation>
    </message>
    <message>
        <source>The line with most open units first.</source>
        <translation>未分配件数最多的行在前。</translation>
    </message>
    <message>
        <source>The line with fewest open units first.</source>
        <translation>未分配件数最少的行在前。</translation>
    </message>
    <message>
        <source>In stock first, then the earliest ETA.</source>
        <translation>先在库，再按最早到货。</translation>
    </message>
    <message>
        <source>The latest batch with which the line is on time, else the earliest.</source>
        <translation>能准时的最晚批次，否则最早的。</translation>
    </message>
    <message>
        <source>The batch that leaves least over.</source>
        <translation>剩余最少的批次。</translation>
    </message>
    <message>
        <source>The batch with most available.</source>
        <translation>可用最多的批次。</translation>
    </message>
    <message>
        <source>A line is on one batch or stays open.</source>
        <translation>一行在一个批次上，否则保持未分配。</translation>
    </message>
    <message>
        <source>A line may be on several batches, and in part.</source>
        <translation>一行可以在多个批次上，也可以只分配一部分。</translation>
    </message>
    <message>
        <source>Equal parts of a short product.</source>
        <translation>短缺产品等分。</translation>
    </message>
    <message>
        <source>Parts of a short product in proportion to what is open.</source>
        <translation>短缺产品按未分配量的比例分摊。</translation>
    </message>
    <message>
        <source>All open lines of an order or none.</source>
        <translation>订单的所有未分配行，或者一行也不。</translation>
    </message>
    <message>
        <source>Lines due more than N days after the planning date are not served.</source>
        <translation>交期在计划日期 N 天以后的行不供应。</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lateness, change in days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>fits %1 of %2 lines</source>
        <translation>%2 行中可放 %1 行</translation>
    </message>
    <message>
        <source>fits %1 of %2</source>
        <translation>%2 件中可放 %1 件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, units</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ready %1, %2</source>
        <comment>date, lateness</comment>
        <translation>%1 可发，%2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>order, SKU</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2 line %3</source>
        <comment>order, SKU, number</comment>
        <translation>%1 / %2 第 %3 行</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lines, units</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>over-allocated</source>
        <translation>超额分配</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>%1 of %2 to allocate</source>
        <translation>%2 件中 %1 件待分配</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>由 %1 锁定</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>pinned, date</comment>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pinned, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on hold by %1</source>
        <translation>由 %1 冻结</translation>
    </message>
    <message>
        <source>%1 until about %2</source>
        <comment>on hold, date</comment>
        <translation>%1，至约 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>on hold, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>延迟 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>延迟 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation>就在这里</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>other product</source>
        <translation>其他产品</translation>
    </message>
    <message>
        <source>%1 cannot take this: it is not of the same product.</source>
        <translation>%1 不能接收：不是同一产品。</translation>
    </message>
    <message>
        <source>All units are on %1 already.</source>
        <translation>全部件数已在 %1。</translation>
    </message>
    <message>
        <source>Nothing moves: pinned by %1.</source>
        <translation>不会移动：由 %1 锁定。</translation>
    </message>
    <message>
        <source>Nothing moves: on pick list %1.</source>
        <translation>不会移动：在拣货单 %1 上。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>what, batch, ETA</comment>
        <translation>%1 到 %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing fits: %1 available.</source>
        <translation>放不下：可用 %1。</translation>
    </message>
    <message>
        <source>Only %1: the rest stays.</source>
        <translation>只有 %1：其余留下。</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay available there</source>
        <translation>
            <numerusform>那里还剩 %1 可用</numerusform>
        </translation>
    </message>
    <message>
        <source>quantities are whole numbers, without separators: count in a smaller unit, for example 250 cm instead of 2.5 m</source>
        <translation>数量是整数，不带分隔符：请换用更小的单位，例如用 250 厘米代替 2.5 米</translation>
    </message>
    <message>
        <source>a negative quantity; give what the batch holds, from 0</source>
        <translation>负数量；请给出批次所含的数量，从 0 起</translation>
    </message>
    <message>
        <source>a negative quantity, as of a cancellation or a return, is not taken; cancel the order line, or lower its quantity, instead</source>
        <translation>不接受负数量（如取消或退货）；请改为取消订单行，或减少其数量</translation>
    </message>
    <message>
        <source>not a whole number from 0 to 1000000000, without separators</source>
        <translation>不是 0 到 1000000000 之间、不带分隔符的整数</translation>
    </message>
    <message>
        <source>not a whole number from 1 to 1000000000, without separators</source>
        <translation>不是 1 到 1000000000 之间、不带分隔符的整数</translation>
    </message>
    <message>
        <source>%1 (there is a non-breaking or invisible space in it)</source>
        <translation>%1（其中有不间断空格或不可见空格）</translation>
    </message>
    <message>
        <source>none of any, line and order</source>
        <translation>不是 any、line 或 order</translation>
    </message>
    <message>
        <source>none of order, quote and set-aside</source>
        <translation>不是 order、quote 或 set-aside</translation>
    </message>
    <message>
        <source>not a number of days from 0 to %1</source>
        <translation>不是 0 到 %1 之间的天数</translation>
    </message>
    <message>
        <source>says nothing without a date in the column promised</source>
        <translation>promised 列没有日期，此值无意义</translation>
    </message>
    <message>
        <source>says nothing without a reason in the column hold, or a name in hold_by</source>
        <translation>hold 列没有原因或 hold_by 列没有姓名，此值无意义</translation>
    </message>
    <message>
        <source>longer than 200 characters</source>
        <translation>超过 200 个字符</translation>
    </message>
    <message>
        <source>longer than 65536 bytes</source>
        <translation>超过 65536 字节</translation>
    </message>
    <message>
        <source>has more cells than the header; text with a separator in it must stand in quotes</source>
        <translation>单元格比表头多；含分隔符的文本必须加引号</translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation>该行在此列之前就结束了</translation>
    </message>
    <message>
        <source>the cell must not be empty</source>
        <translation>单元格不能为空</translation>
    </message>
    <message>
        <source>no value but an error, a formula without result, or TRUE or FALSE; type what is meant</source>
        <translation>不是值，而是错误、没有结果的公式，或 TRUE、FALSE；请输入真正的内容</translation>
    </message>
    <message>
        <source>has a control character, for example a line break</source>
        <translation>含有控制字符，例如换行</translation>
    </message>
    <message>
        <source>not a date as YYYY-MM-DD</source>
        <translation>不是 YYYY-MM-DD 形式的日期</translation>
    </message>
    <message>
        <source>not a priority from 1 to 9</source>
        <translation>不是 1 到 9 的优先级</translation>
    </message>
    <message>
        <source>not a line number: a whole number from 1</source>
        <translation>不是行号：应为从 1 起的整数</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>fewer than have been shipped</source>
        <translation>少于已发货的数量</translation>
    </message>
    <message>
        <source>neither auto nor manual</source>
        <translation>既不是 auto 也不是 manual</translation>
    </message>
    <message>
        <source>this batch stands further up in the file already</source>
        <translation>此批次在文件前面已出现</translation>
    </message>
    <message>
        <source>this batch is known with another SKU</source>
        <translation>此批次已知，但属于另一个 SKU</translation>
    </message>
    <message>
        <source>no such order line</source>
        <translation>没有这个订单行</translation>
    </message>
    <message>
        <source>no such batch</source>
        <translation>没有这个批次</translation>
    </message>
    <message>
        <source>more than is open of the line</source>
        <translation>多于该行未分配的数量</translation>
    </message>
    <message>
        <source>more than is available on the batch</source>
        <translation>多于该批次的可用数量</translation>
    </message>
    <message>
        <source>this line stands further up in the file already</source>
        <translation>此订单行在文件前面已出现</translation>
    </message>
    <message>
        <source>this would take units away that are pinned; unpin them first</source>
        <translation>这会拿走已锁定的件数；请先解除锁定</translation>
    </message>
    <message>
        <source>this product stands further up in the file already</source>
        <translation>此产品在文件前面已出现</translation>
    </message>
    <message>
        <source>batches</source>
        <comment>file</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>file</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>allocations</source>
        <comment>file</comment>
        <translation>分配</translation>
    </message>
    <message>
        <source>products</source>
        <comment>file</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>whole order</source>
        <translation>整单</translation>
    </message>
    <message>
        <source>any part</source>
        <translation>任意部分</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1 (again on %2)</source>
        <comment>note, date</comment>
        <translation>%1（%2 再看）</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>days in transit</source>
        <translation>运输天数</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>own columns</source>
        <translation>自有列</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>due</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>location</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>received from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation>没有富余</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <comment>days</comment>
        <translation>富余 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>units, batch</comment>
        <translation>%1 来自 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units from a batch, date</comment>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>%1 moves %2 from %3 to %4 (still on time, %5)</source>
        <comment>line, units, batch, batch, days to spare</comment>
        <translation>%1 把 %2 从 %3 移到 %4（仍准时，%5）</translation>
    </message>
    <message>
        <source>%1 move (all of them still on time, with at least %2 to spare)</source>
        <comment>lines and units, days to spare</comment>
        <translation>%1 让位（全部仍准时，至少富余 %2）</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation>，并且</translation>
    </message>
    <message>
        <source>Only %1 of %2 of %3 by %4</source>
        <comment>number, units, SKU, date</comment>
        <translation>到 %4 只有 %3 的 %2 件中的 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>units, SKU, date</comment>
        <translation>%1 件 %2，%3</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>来得及。</translation>
    </message>
    <message>
        <source>That is %1 later than wanted</source>
        <comment>days</comment>
        <translation>比要求晚 %1</translation>
    </message>
    <message>
        <source>%1; %2 of them are in time.</source>
        <comment>later, units</comment>
        <translation>%1；其中 %2 来得及。</translation>
    </message>
    <message>
        <source>, %1 sooner</source>
        <comment>days</comment>
        <translation>，提前 %1</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, date</comment>
        <translation>%1 在 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 sooner, the rest as it is: %3.</source>
        <comment>units, units, places</comment>
        <translation>%2 中的 %1 提前，其余照旧：%3。</translation>
    </message>
    <message>
        <source>Ready %1%2, %3</source>
        <comment>date, days sooner, lateness</comment>
        <translation>%1 可发%2，%3</translation>
    </message>
    <message>
        <source>%1: from %2, which has enough available.</source>
        <comment>ready, batch</comment>
        <translation>%1：来自 %2，那里可用数量足够。</translation>
    </message>
    <message>
        <source>%1, if it is split: %2.</source>
        <comment>ready, places</comment>
        <translation>%1，如果拆分：%2。</translation>
    </message>
    <message>
        <source>%1, if it swaps with %2 for %3.</source>
        <comment>ready, line, batch</comment>
        <translation>%1，如果与 %2 交换，换到 %3。</translation>
    </message>
    <message>
        <source>%1, if it takes %2 on %3 from %4.</source>
        <comment>ready, units, batch, line</comment>
        <translation>%1，如果从 %4 取 %3 上的 %2。</translation>
    </message>
    <message>
        <source>%1 pays: %2 of it become open.</source>
        <comment>line, units</comment>
        <translation>代价由 %1 承担：其中 %2 变为未分配。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>units, batch, batch</comment>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 pays: %2, and part of it is open.</source>
        <comment>line, move</comment>
        <translation>代价由 %1 承担：%2，且有一部分未分配。</translation>
    </message>
    <message>
        <source>%1 pays: %2, %3 instead of %4.</source>
        <comment>line, move, lateness, lateness</comment>
        <translation>代价由 %1 承担：%2，%3，原为%4。</translation>
    </message>
    <message>
        <source>%1 pays: %2, ready %3; it has no due date.</source>
        <comment>line, move, date</comment>
        <translation>代价由 %1 承担：%2，%3 可发；它没有交期。</translation>
    </message>
    <message>
        <source>%1 goes to %2 and is still on time, %3.</source>
        <comment>line, batch, days to spare</comment>
        <translation>%1 转到 %2，仍准时，%3。</translation>
    </message>
    <message>
        <source>%1 goes to %2 and is no later than before.</source>
        <comment>line, batch</comment>
        <translation>%1 转到 %2，不比以前晚。</translation>
    </message>
    <message>
        <source>%1 from what is free: %2.</source>
        <comment>units and date, batches</comment>
        <translation>%1，用空闲库存：%2。</translation>
    </message>
    <message>
        <source>%1, all from %2.</source>
        <comment>units and date, batch</comment>
        <translation>%1，全部来自 %2。</translation>
    </message>
    <message>
        <source>%1 if %2: %3.</source>
        <comment>units and date, who gives way, batches</comment>
        <translation>%1，如果 %2：%3。</translation>
    </message>
    <message>
        <source>There is no supply for the other %1.</source>
        <comment>units</comment>
        <translation>其余 %1 没有供应。</translation>
    </message>
    <message>
        <source>Nobody pays.</source>
        <translation>无人受影响。</translation>
    </message>
    <message>
        <source>%1: ready %2, %3</source>
        <comment>line, date, lateness</comment>
        <translation>%1：%2 可发，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what is open</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Nothing would make it sooner.</source>
        <comment>how a line stands</comment>
        <translation>%1。没有办法提前。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines, SKU</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 allocated (%2)</source>
        <comment>lines, units</comment>
        <translation>%1 已分配 (%2)</translation>
    </message>
    <message>
        <source>%1 allocated to %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>%1 已分配到 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 deallocated (%2)</source>
        <comment>lines, units</comment>
        <translation>%1 已取消分配 (%2)</translation>
    </message>
    <message>
        <source>%1 deallocated from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>%1 已从 %2 取消分配 (%3)</translation>
    </message>
    <message>
        <source>%1 moved (%2)</source>
        <comment>lines, units</comment>
        <translation>%1 已移动 (%2)</translation>
    </message>
    <message>
        <source>%1 allocated by hand where it is</source>
        <comment>line</comment>
        <translation>%1 在原处改为手动分配</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 (%4)</source>
        <comment>line, batches, batch, units</comment>
        <translation>%1 已从 %2 移到 %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 added</source>
        <translation>
            <numerusform>新增 %2 的 %1 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2 of %3, %4</source>
        <comment>batch, units, SKU, ETA</comment>
        <translation>新增 %1：%3 的 %2，%4</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>batch</comment>
        <translation>%1 已移除</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 removed</source>
        <translation>
            <numerusform>已移除 %2 的 %1 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>batch, units before, units after</comment>
        <translation>%1 由 %2 改为 %3</translation>
    </message>
    <message>
        <source>%1 put from shipment %2 into %3</source>
        <comment>batch</comment>
        <translation>%1 已从货运 %2 改到 %3</translation>
    </message>
    <message>
        <source>%1 rescheduled: %2 → %3</source>
        <comment>batch, ETA before, ETA after</comment>
        <translation>%1 已改期：%2 → %3</translation>
    </message>
    <message>
        <source>%1 taken off hold</source>
        <comment>batch</comment>
        <translation>%1 已解除冻结</translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <comment>batch</comment>
        <translation>%1 已冻结</translation>
    </message>
    <message>
        <source>%1 put on hold: %2</source>
        <comment>batch, reason</comment>
        <translation>%1 已冻结：%2</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <comment>lines</comment>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>%1 pinned to %2</source>
        <comment>line, batches</comment>
        <translation>%1 已锁定在 %2</translation>
    </message>
    <message>
        <source>%1 pinned to %2 until %3</source>
        <comment>line, batches, date</comment>
        <translation>%1 已锁定在 %2，至 %3</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <comment>line</comment>
        <translation>%1 已解除锁定</translation>
    </message>
    <message>
        <source>%1 released on pick list %2</source>
        <comment>line, number</comment>
        <translation>%1 已下达到拣货单 %2</translation>
    </message>
    <message>
        <source>%1 recalled from pick list %2</source>
        <comment>line, number</comment>
        <translation>%1 已从拣货单 %2 撤回</translation>
    </message>
    <message>
        <source>%1 shipped from %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>%1 已从 %2 发货 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 shipped</source>
        <comment>lines, SKU</comment>
        <translation>%2 的 %1 已发货</translation>
    </message>
    <message>
        <source>%1 not shipped after all, back in %2 (%3)</source>
        <comment>line, batch, units</comment>
        <translation>%1 其实未发货，已回到 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 not shipped after all</source>
        <comment>lines, SKU</comment>
        <translation>%2 的 %1 其实未发货</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>batch, what</comment>
        <translation>%1 已更改：%2</translation>
    </message>
    <message>
        <source>%1 described as “%2”</source>
        <comment>SKU</comment>
        <translation>%1 的描述为“%2”</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>SKU, what</comment>
        <translation>%1 已更改：%2</translation>
    </message>
    <message>
        <source>%1 of %2 added</source>
        <comment>lines, SKU</comment>
        <translation>新增 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>line, units</comment>
        <translation>新增 %1：%2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>line</comment>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>%1 of %2 removed</source>
        <comment>lines, SKU</comment>
        <translation>已移除 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <comment>line, what</comment>
        <translation>%1 已更改：%2</translation>
    </message>
    <message>
        <source>%1 of %2 out of stock</source>
        <comment>lines, SKU</comment>
        <translation>%2 的 %1 缺货</translation>
    </message>
    <message>
        <source>%1 out of stock: no batch has %2 available</source>
        <comment>line, units</comment>
        <translation>%1 缺货：没有批次有 %2 可用</translation>
    </message>
    <message>
        <source>%1: history before this shortened (%2, %3)</source>
        <comment>SKU, batches, lines</comment>
        <translation>%1：此前的历史已缩短（%2，%3）</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>1 个批次</translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product changed</source>
        <translation>1 个产品已更改</translation>
    </message>
    <message numerus="yes">
        <source>%1 products changed</source>
        <translation>
            <numerusform>%1 个产品已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated %2</source>
        <comment>who, lines</comment>
        <translation>%1 分配了 %2</translation>
    </message>
    <message>
        <source>%1 allocated %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation>%1 把 %2 分配到 %3</translation>
    </message>
    <message>
        <source>%1 deallocated %2</source>
        <comment>who, line</comment>
        <translation>%1 取消了 %2 的分配</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <comment>who, lines</comment>
        <translation>%1 移动了 %2</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <comment>who, line, batch</comment>
        <translation>%1 把 %2 移到 %3</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, batch, units before, units after</comment>
        <translation>%1 把 %2 从 %3 改为 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>units, batch, ETA</comment>
        <translation>%1 在 %2 (%3)</translation>
    </message>
    <message>
        <source>by rule: of the batches that have enough, the first to be there</source>
        <translation>按规则：数量足够的批次中最先到的</translation>
    </message>
    <message>
        <source>by rule, as stock was then; now it would choose %1</source>
        <translation>按规则，依当时的库存；现在会选 %1</translation>
    </message>
    <message>
        <source>by rule, as stock was then; now no batch has enough</source>
        <translation>按规则，依当时的库存；现在没有批次足够</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>on pick list %1</source>
        <translation>在拣货单 %1 上</translation>
    </message>
    <message>
        <source>over-allocated: the batch has been cut below what is pinned there; unpin something or find more</source>
        <translation>超额分配：该批次已减到低于锁定在那里的数量；请解除一些锁定或增加货源</translation>
    </message>
    <message>
        <source>%1 open: no batch has the SKU %2.</source>
        <translation>%1 未分配：没有批次属于 SKU %2。</translation>
    </message>
    <message>
        <source>%1 open: no batch has anything available.</source>
        <translation>%1 未分配：没有批次有可用数量。</translation>
    </message>
    <message>
        <source>%1 open: %2 would have enough but is on hold.</source>
        <translation>%1 未分配：%2 足够，但已冻结。</translation>
    </message>
    <message>
        <source>%1 open: %2 has enough; allocate it.</source>
        <translation>%1 未分配：%2 足够；请分配。</translation>
    </message>
    <message>
        <source>%1 open: stopped (%3), so runs leave it alone; %2 has enough.</source>
        <translation>%1 未分配：已停止（%3），所以运行会跳过它；%2 足够。</translation>
    </message>
    <message>
        <source>%1 open: %2 available, at most %3 of them on one batch; by rule a line gets one batch.</source>
        <translation>%1 未分配：可用 %2，单个批次最多 %3；按规则一行只用一个批次。</translation>
    </message>
    <message>
        <source>%1: it waits for %2, due %3.</source>
        <comment>lateness, batch, date</comment>
        <translation>%1：在等 %2，交期 %3。</translation>
    </message>
    <message>
        <source>%1 %2 could take it sooner.</source>
        <comment>why late, batch</comment>
        <translation>%1 %2 可以更早供应。</translation>
    </message>
    <message>
        <source>%1 No batch with enough available comes sooner.</source>
        <comment>why late</comment>
        <translation>%1 没有数量足够的批次来得更早。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, why there</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Ready %1, %2.</source>
        <comment>date, lateness</comment>
        <translation>%1 可发，%2。</translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated, first of all %3.</source>
        <translation>%1 不完整：%2 未全部分配，首先是 %3。</translation>
    </message>
    <message>
        <source>%1 is not complete: %2 not wholly allocated.</source>
        <translation>%1 不完整：%2 未全部分配。</translation>
    </message>
    <message>
        <source>%1 is complete on %2</source>
        <comment>order, date</comment>
        <translation>%1 于 %2 齐套</translation>
    </message>
    <message>
        <source>%1; %2 holds it back.</source>
        <comment>complete, line</comment>
        <translation>%1；被 %2 拖住。</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>没有批次 %1。</translation>
    </message>
    <message>
        <source>Check the reference, or add the batch.</source>
        <translation>请检查编号，或添加该批次。</translation>
    </message>
    <message>
        <source>No batch has the SKU %1.</source>
        <translation>没有批次属于 SKU %1。</translation>
    </message>
    <message>
        <source>Check the SKU, or add a batch of it.</source>
        <translation>请检查 SKU，或添加一个批次。</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>没有订单 %1。</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>请检查编号。</translation>
    </message>
    <message>
        <source>There is no order line %1.</source>
        <translation>没有订单行 %1。</translation>
    </message>
    <message>
        <source>Check order, SKU and number, or add the line.</source>
        <translation>请检查订单、SKU 和行号，或添加该行。</translation>
    </message>
    <message>
        <source>The batch %1 exists already, with SKU %2 and other values.</source>
        <translation>批次 %1 已存在，SKU 为 %2，其他值不同。</translation>
    </message>
    <message>
        <source>Change that batch, or take another reference.</source>
        <translation>请更改该批次，或换一个编号。</translation>
    </message>
    <message>
        <source>The order line %1 exists already with other values.</source>
        <translation>订单行 %1 已存在，其他值不同。</translation>
    </message>
    <message>
        <source>Take another number.</source>
        <translation>请换一个行号。</translation>
    </message>
    <message>
        <source>%1 is a batch of %2; %3 needs %4.</source>
        <translation>%1 是 %2 的批次；%3 需要 %4。</translation>
    </message>
    <message>
        <source>Choose a batch of %1.</source>
        <translation>请选择 %1 的批次。</translation>
    </message>
    <message>
        <source>%1 has %2 available, %3 wanted.</source>
        <translation>%1 可用 %2，需要 %3。</translation>
    </message>
    <message>
        <source>Take at most %1, or choose another batch.</source>
        <translation>最多取 %1，或选择其他批次。</translation>
    </message>
    <message>
        <source>Choose another batch.</source>
        <translation>请选择其他批次。</translation>
    </message>
    <message>
        <source>Nothing of %1 is open.</source>
        <translation>%1 没有未分配的部分。</translation>
    </message>
    <message>
        <source>Move it, or deallocate it first.</source>
        <translation>请移动它，或先取消分配。</translation>
    </message>
    <message>
        <source>%1 has %2 for that, not %3.</source>
        <translation>%1 可用于此的是 %2，不是 %3。</translation>
    </message>
    <message>
        <source>Take at most %1.</source>
        <translation>最多取 %1。</translation>
    </message>
    <message>
        <source>%1 has %2 on %3, not %4.</source>
        <translation>%1 在 %3 上有 %2，不是 %4。</translation>
    </message>
    <message>
        <source>%1 is split over %2.</source>
        <translation>%1 分在 %2。</translation>
    </message>
    <message>
        <source>Say from which batch.</source>
        <translation>请说明从哪个批次。</translation>
    </message>
    <message>
        <source>%1 is not allocated.</source>
        <translation>%1 没有分配。</translation>
    </message>
    <message>
        <source>Allocate it first.</source>
        <translation>请先分配。</translation>
    </message>
    <message>
        <source>Nothing of %1 is on %2.</source>
        <translation>%1 没有件数在 %2 上。</translation>
    </message>
    <message>
        <source>Look where it is now.</source>
        <translation>请看看它现在在哪里。</translation>
    </message>
    <message>
        <source>%1 is in stock, so no part of it can arrive.</source>
        <translation>%1 已在库，不会再有部分到货。</translation>
    </message>
    <message>
        <source>Only an inbound batch can be received in part.</source>
        <translation>只有在途批次可以部分收货。</translation>
    </message>
    <message>
        <source>%1 was put on hold by %2.</source>
        <translation>%1 已被 %2 冻结。</translation>
    </message>
    <message>
        <source>%1 was put on hold by %2: %3.</source>
        <translation>%1 已被 %2 冻结：%3。</translation>
    </message>
    <message>
        <source>Choose another batch, or take it off hold first.</source>
        <translation>请选择其他批次，或先解除冻结。</translation>
    </message>
    <message>
        <source>%1 on %2 is %3.</source>
        <comment>line, batch, pinned by whom</comment>
        <translation>%1 在 %2 上%3。</translation>
    </message>
    <message>
        <source>Unpin it first; for another&apos;s pin, name the owner when you do.</source>
        <translation>请先解除锁定；若是他人的锁定，请同时写明其姓名。</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing to exchange.</source>
        <translation>%1 和 %2 没有可交换的。</translation>
    </message>
    <message>
        <source>Choose two lines of one product that are on different batches, or of which the first is open.</source>
        <translation>请选择同一产品、位于不同批次的两行，或第一行尚未分配的两行。</translation>
    </message>
    <message>
        <source>A run, an import and an undo cannot be part of a draft.</source>
        <translation>运行、导入和撤销不能成为草稿的一部分。</translation>
    </message>
    <message>
        <source>Do it before or after; of a run accept the proposal instead.</source>
        <translation>请在之前或之后进行；运行请改为接受其提案。</translation>
    </message>
    <message>
        <source>No batch is in a shipment %1.</source>
        <translation>没有批次属于货运 %1。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>You have no step to undo here.</source>
        <translation>这里没有您可以撤销的步骤。</translation>
    </message>
    <message>
        <source>The step %1 can no longer be undone: the history was shortened since.</source>
        <translation>步骤 %1 已无法撤销：此后历史已缩短。</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>请手动更改。</translation>
    </message>
    <message>
        <source>The history has no step %1, so there is nothing to undo.</source>
        <translation>历史中没有步骤 %1，所以没有可撤销的。</translation>
    </message>
    <message>
        <source>Look in the history which steps there are.</source>
        <translation>请在历史中查看有哪些步骤。</translation>
    </message>
    <message>
        <source>What this step changed has been changed again since, so nothing was undone.</source>
        <translation>此步骤更改的内容后来又被更改，所以没有撤销任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this step have been changed again since, so nothing was undone.</source>
        <translation>
            <numerusform>此步骤的全部 %1 项更改后来又被更改，所以没有撤销任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the later steps first, or change it by hand.</source>
        <translation>请先撤销后面的步骤，或手动更改。</translation>
    </message>
    <message>
        <source>%1 of %2 would fit now.</source>
        <translation>现在 %2 中可放 %1。</translation>
    </message>
    <message>
        <source>%1 would change too now.</source>
        <translation>%1 现在也会改变。</translation>
    </message>
    <message>
        <source>%1 of %2 would be open now, not %3.</source>
        <comment>units, line, units</comment>
        <translation>%2 现在会有 %1 未分配，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 would be ready on %2 now, not on %3.</source>
        <translation>%1 现在会于 %2 可发，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>This would no longer do what was shown: %1</source>
        <comment>what is different</comment>
        <translation>结果将不再与所示相同：%1</translation>
    </message>
    <message>
        <source>Look again and choose anew.</source>
        <translation>请重新查看并选择。</translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <comment>deed, how long ago, what follows</comment>
        <translation>%1 %2；%3</translation>
    </message>
    <message>
        <source>See which there are, and join words with +, for example due-date+split.</source>
        <translation>请看有哪些，并用 + 连接，例如 due-date+split。</translation>
    </message>
    <message>
        <source>In a strategy, %1 says again, or against, what stands before it.</source>
        <translation>在策略中，%1 重复了前面的内容，或与之矛盾。</translation>
    </message>
    <message>
        <source>%1 is no horizon.</source>
        <translation>%1 不是时间范围。</translation>
    </message>
    <message>
        <source>Give the number of days, for example horizon-14.</source>
        <translation>请给出天数，例如 horizon-14。</translation>
    </message>
    <message>
        <source>There is no strategy %1.</source>
        <translation>没有策略 %1。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>没有数据库 %1。</translation>
    </message>
    <message>
        <source>Check the name, or create it.</source>
        <translation>请检查名称，或新建它。</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a database.</source>
        <translation>%1 无法作为数据库打开。</translation>
    </message>
    <message>
        <source>Check that it is a file, that its folder exists, and that you may write there.</source>
        <translation>请检查它是否是文件、文件夹是否存在，以及您是否可以在那里写入。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not a database of this program; nothing was changed in it.</source>
        <translation>%1 不是本程序的数据库；其中没有任何更改。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program.</source>
        <translation>%1 由本程序的更新版本写成。</translation>
    </message>
    <message>
        <source>Update this program to open it.</source>
        <translation>请更新本程序再打开。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>Go back to a backup of it.</source>
        <translation>请恢复它的备份。</translation>
    </message>
    <message>
        <source>%1 may be read but not written; nothing was changed.</source>
        <translation>%1 可读但不可写；没有任何更改。</translation>
    </message>
    <message>
        <source>Ask for permission to write the file and its folder.</source>
        <translation>请申请写入该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Another program is writing to %1; nothing was changed.</source>
        <translation>另一个程序正在写入 %1；没有任何更改。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed.</source>
        <translation>%1 已没有空间；没有任何更改。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 was replaced or removed while it was open.</source>
        <translation>%1 在打开期间被替换或移除。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>%1 did not do what was asked (%2).</source>
        <translation>%1 没有完成所要求的操作 (%2)。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the database.</source>
        <translation>请再试一次；如果仍然如此，请检查数据库。</translation>
    </message>
    <message>
        <source>Others change the same product all the time; nothing was changed.</source>
        <translation>其他人一直在更改同一产品；没有任何更改。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1).</source>
        <translation>发生了意外 (%1)。</translation>
    </message>
    <message>
        <source>Try again; what was committed before stays.</source>
        <translation>请再试一次；此前已写入的保持不变。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>发生了意外。</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 given another quantity</source>
        <translation>%1 的数量已更改</translation>
    </message>
    <message>
        <source>%1 rescheduled</source>
        <translation>%1 已改期</translation>
    </message>
    <message>
        <source>%1 put on hold or off it</source>
        <translation>%1 已冻结或解冻</translation>
    </message>
    <message>
        <source>%1 described</source>
        <translation>%1 已描述</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 已分配</translation>
    </message>
    <message>
        <source>%1 deallocated</source>
        <translation>%1 已取消分配</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 已移动</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>%1 已解除锁定</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 已下达</translation>
    </message>
    <message>
        <source>%1 recalled</source>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation>%1 已发货</translation>
    </message>
    <message>
        <source>%1 not shipped after all</source>
        <translation>%1 其实未发货</translation>
    </message>
    <message>
        <source>%1 out of stock</source>
        <translation>%1 缺货</translation>
    </message>
    <message>
        <source>%1 with a shortened history</source>
        <translation>%1 的历史已缩短</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 个产品</translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone in part)</source>
        <translation>%1（部分已撤销）</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>what happened, reason</comment>
        <translation>%1，因为：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, what happened</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <comment>batch, units</comment>
        <translation>%1：多出 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, units</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>line and units, date</comment>
        <translation>%1，交期 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, lateness</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <comment>line, date</comment>
        <translation>%1：承诺 %2</translation>
    </message>
    <message>
        <source>%1, now comes on %2</source>
        <comment>promise, date</comment>
        <translation>%1，现在 %2 到</translation>
    </message>
    <message>
        <source>%1, and there is no date now</source>
        <comment>promise</comment>
        <translation>%1，现在没有日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (since %3)</source>
        <comment>line, batch or product; note; date</comment>
        <translation>%1：%2（自 %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To allocate (%1)</source>
        <comment>lines and units</comment>
        <translation>待分配（%1）</translation>
    </message>
    <message>
        <source>To allocate (%1; products are short of %2)</source>
        <comment>lines and units, units</comment>
        <translation>待分配（%1；产品缺 %2）</translation>
    </message>
    <message>
        <source>%1 (by undo)</source>
        <translation>%1（因撤销）</translation>
    </message>
    <message>
        <source>Done today by %1</source>
        <translation>%1 今天完成的</translation>
    </message>
    <message>
        <source>Over-allocated, to be resolved</source>
        <translation>超额分配，待解决</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Customers to inform</source>
        <translation>要通知的客户</translation>
    </message>
    <message>
        <source>Stopped lines</source>
        <translation>已停止的订单行</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>需再次查看</translation>
    </message>
    <message>
        <source>Flagged lines</source>
        <translation>已标记的订单行</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a line</comment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>units, batch</comment>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a batch</comment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>%1, %2 allocated, %3</source>
        <comment>units, units, ETA</comment>
        <translation>%1，已分配 %2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batch, on hold</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>什么都不会改变。</translation>
    </message>
    <message>
        <source>1 line would change</source>
        <translation>1 行会改变</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines would change</source>
        <translation>
            <numerusform>%1 行会改变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for the worse</source>
        <comment>lines, number</comment>
        <translation>%1，其中 %2 变差</translation>
    </message>
    <message>
        <source>open lines</source>
        <translation>未分配的行</translation>
    </message>
    <message>
        <source>open units</source>
        <translation>未分配件数</translation>
    </message>
    <message>
        <source>units short</source>
        <translation>短缺件数</translation>
    </message>
    <message>
        <source>late lines</source>
        <translation>延迟的行</translation>
    </message>
    <message>
        <source>split lines</source>
        <translation>拆分的行</translation>
    </message>
    <message>
        <source>unchanged: nothing is open in %1.</source>
        <translation>未变：%1 中没有未分配的。</translation>
    </message>
    <message>
        <source>Would allocate %1.</source>
        <translation>将分配 %1。</translation>
    </message>
    <message>
        <source>Allocated %1.</source>
        <translation>已分配 %1。</translation>
    </message>
    <message>
        <source>Out of stock: %1.</source>
        <translation>缺货：%1。</translation>
    </message>
    <message>
        <source>Of a SKU without batches: %1.</source>
        <translation>SKU 没有批次：%1。</translation>
    </message>
    <message>
        <source>Stopped, so left alone: %1.</source>
        <translation>已停止，因此跳过：%1。</translation>
    </message>
    <message>
        <source>Pick list %1: %2.</source>
        <comment>number, lines and units</comment>
        <translation>拣货单 %1：%2。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <comment>lines, reason</comment>
        <translation>未列入：%1（%2）。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, what became of its rows</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Would import</source>
        <translation>将导入</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Gone: %1, dealt with: %2.</source>
        <translation>已消失：%1，已处理：%2。</translation>
    </message>
    <message>
        <source>To be decided: %1.</source>
        <translation>待决定：%1。</translation>
    </message>
    <message>
        <source>unchanged: that step left nothing to undo.</source>
        <translation>未变：该步骤没有留下可撤销的内容。</translation>
    </message>
    <message>
        <source>Undid 1 change.</source>
        <translation>已撤销 1 项更改。</translation>
    </message>
    <message numerus="yes">
        <source>Undid %1 changes.</source>
        <translation>
            <numerusform>已撤销 %1 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid %1 of %2 changes; %3 changed %4 since.</source>
        <translation>已撤销 %2 项更改中的 %1 项；%3 此后更改了 %4。</translation>
    </message>
    <message>
        <source>unchanged: %1 is on %2 already.</source>
        <comment>line, batch</comment>
        <translation>未变：%1 已在 %2。</translation>
    </message>
    <message>
        <source>unchanged: %1 is there already.</source>
        <translation>未变：%1 已在那里。</translation>
    </message>
    <message>
        <source>unchanged: %1 has %2 already.</source>
        <comment>batch, units</comment>
        <translation>未变：%1 已有 %2。</translation>
    </message>
    <message>
        <source>unchanged: %1 is %2 already.</source>
        <comment>batch, ETA</comment>
        <translation>未变：%1 已是 %2。</translation>
    </message>
    <message>
        <source>unchanged: %1 is in stock already.</source>
        <translation>未变：%1 已在库。</translation>
    </message>
    <message>
        <source>unchanged: %1 is on hold already.</source>
        <translation>未变：%1 已冻结。</translation>
    </message>
    <message>
        <source>unchanged: %1 is not on hold.</source>
        <translation>未变：%1 没有冻结。</translation>
    </message>
    <message>
        <source>unchanged: %1 is pinned already.</source>
        <translation>未变：%1 已锁定。</translation>
    </message>
    <message>
        <source>unchanged: %1 is not pinned.</source>
        <translation>未变：%1 没有锁定。</translation>
    </message>
    <message>
        <source>unchanged: nothing of %1 is open.</source>
        <translation>未变：%1 没有未分配的部分。</translation>
    </message>
    <message>
        <source>unchanged: there was nothing to do.</source>
        <translation>未变：没有要做的事。</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>还有 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole packs of %1: %2.</source>
        <comment>units, list</comment>
        <translation>%1 不是整包装：%2。</translation>
    </message>
    <message>
        <source>add batch %1</source>
        <translation>添加批次 %1</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, units</comment>
        <translation>把 %1 改为 %2</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <comment>batch, ETA</comment>
        <translation>把 %1 改为 %2</translation>
    </message>
    <message>
        <source>change shipment %1 to %2</source>
        <comment>shipment, ETA</comment>
        <translation>把货运 %1 改为 %2</translation>
    </message>
    <message>
        <source>receive %1</source>
        <comment>batch</comment>
        <translation>收货 %1</translation>
    </message>
    <message>
        <source>receive shipment %1</source>
        <translation>收货：货运 %1</translation>
    </message>
    <message>
        <source>take back %1</source>
        <comment>batch</comment>
        <translation>收回 %1</translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>batch</comment>
        <translation>描述 %1</translation>
    </message>
    <message>
        <source>describe %1</source>
        <comment>SKU</comment>
        <translation>描述 %1</translation>
    </message>
    <message>
        <source>tell a date for %1</source>
        <comment>line</comment>
        <translation>告知 %1 的日期</translation>
    </message>
    <message>
        <source>release to a pick list</source>
        <translation>下达到拣货单</translation>
    </message>
    <message>
        <source>release %1</source>
        <comment>line</comment>
        <translation>下达 %1</translation>
    </message>
    <message>
        <source>recall pick list %1</source>
        <translation>撤回拣货单 %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <comment>line</comment>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>ship pick list %1</source>
        <translation>按拣货单 %1 发货</translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>line</comment>
        <translation>%1 发货</translation>
    </message>
    <message>
        <source>ship %1</source>
        <comment>lines</comment>
        <translation>%1 发货</translation>
    </message>
    <message>
        <source>put %1 on hold</source>
        <comment>batch</comment>
        <translation>冻结 %1</translation>
    </message>
    <message>
        <source>take %1 off hold</source>
        <comment>batch</comment>
        <translation>解除冻结 %1</translation>
    </message>
    <message>
        <source>remove batch %1</source>
        <translation>移除批次 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <comment>line</comment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <comment>line</comment>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>swap %1 and %2</source>
        <comment>lines</comment>
        <translation>交换 %1 和 %2</translation>
    </message>
    <message>
        <source>take for %1 from %2</source>
        <comment>lines</comment>
        <translation>为 %1 从 %2 取</translation>
    </message>
    <message>
        <source>pin %1</source>
        <comment>line</comment>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <comment>line</comment>
        <translation>解除锁定 %1</translation>
    </message>
    <message>
        <source>add %1 / %2</source>
        <comment>order, SKU</comment>
        <translation>添加 %1 / %2</translation>
    </message>
    <message>
        <source>allocate %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>allocate %1 to %2</source>
        <translation>把 %1 分配到 %2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>把 %1 移到 %2</translation>
    </message>
    <message>
        <source>deallocate %1</source>
        <translation>取消分配 %1</translation>
    </message>
    <message>
        <source>auto-allocate</source>
        <translation>自动分配</translation>
    </message>
    <message>
        <source>auto-allocate by %1</source>
        <comment>strategy</comment>
        <translation>按 %1 自动分配</translation>
    </message>
    <message>
        <source>accept %1 of a proposal</source>
        <comment>lines</comment>
        <translation>接受提案中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>apply a draft of %n changes</source>
        <translation>
            <numerusform>应用含 %n 项更改的草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>import %1</source>
        <comment>files</comment>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>unchanged: this command was done before.</source>
        <translation>未变：此命令以前已执行。</translation>
    </message>
    <message>
        <source>%1 Stopped before the end: what was done so far stays.</source>
        <comment>what was done</comment>
        <translation>%1 在结束前停止：已完成的保持不变。</translation>
    </message>
    <message>
        <source>Of customers without a name:</source>
        <translation>没有名称的客户：</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>units, SKU, order</comment>
        <translation>%2 的 %1（%3）</translation>
    </message>
    <message>
        <source>%1: promised for %2, and there is no date now.</source>
        <translation>%1：承诺 %2，现在没有日期。</translation>
    </message>
    <message>
        <source>%1: promised for %2, now comes on %3.</source>
        <translation>%1：承诺 %2，现在 %3 到。</translation>
    </message>
    <message>
        <source>open</source>
        <comment>units</comment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>the first in stock that has enough</source>
        <translation>在库中最先足够的</translation>
    </message>
    <message>
        <source>nothing in stock has enough; the earliest shipment that has</source>
        <translation>在库都不够；最早足够的在途</translation>
    </message>
    <message>
        <source>of those that have enough the only one on time</source>
        <translation>足够的批次中唯一准时的</translation>
    </message>
    <message>
        <source>the last that is still on time, so that earlier stock stays free</source>
        <translation>仍准时的最后一个，好让较早的库存空出来</translation>
    </message>
    <message>
        <source>nothing that has enough is on time; the earliest</source>
        <translation>足够的都不准时；取最早的</translation>
    </message>
    <message>
        <source>of those that have enough it leaves least over</source>
        <translation>足够的批次中剩余最少的</translation>
    </message>
    <message>
        <source>the batch with most available</source>
        <translation>可用最多的批次</translation>
    </message>
    <message>
        <source>no batch has enough alone, or not as early</source>
        <translation>没有单个批次足够，或没有这么早</translation>
    </message>
    <message>
        <source>the line&apos;s share of a product that cannot serve everybody</source>
        <translation>产品不够所有人时该行的份额</translation>
    </message>
    <message>
        <source>part of the plan with the fewest units open, then the fewest days late</source>
        <translation>计划的一部分：未分配件数最少，其次延迟天数最少</translation>
    </message>
    <message>
        <source>nothing is available</source>
        <translation>没有可用的</translation>
    </message>
    <message>
        <source>no batch has enough alone: at most %1 of %2 available</source>
        <translation>没有单个批次足够：%2 中最多 %1 可用</translation>
    </message>
    <message>
        <source>due after %1, the last day that is served</source>
        <translation>交期晚于 %1，即所供应的最后一天</translation>
    </message>
    <message>
        <source>the order would not be complete: %1 has too little</source>
        <translation>订单不会齐套：%1 太少</translation>
    </message>
    <message>
        <source>its share of a short product is %1</source>
        <translation>它在短缺产品中的份额是 %1</translation>
    </message>
    <message>
        <source>there is too little for everybody, and others come first</source>
        <translation>不够所有人，其他行优先</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>entries of a report</comment>
        <translation>
            <numerusform>还有 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, customer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>batch, SKU</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, ready %2</source>
        <comment>lateness, date</comment>
        <translation>%1，%2 可发</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of entries</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on %2 is on pick list %3.</source>
        <comment>line, batch, number</comment>
        <translation>%1 在 %2 上的部分在拣货单 %3 上。</translation>
    </message>
    <message>
        <source>Recall it from the pick list first.</source>
        <translation>请先从拣货单撤回。</translation>
    </message>
    <message>
        <source>%1 of %2 have left the house, so it cannot have fewer.</source>
        <comment>units, line</comment>
        <translation>%2 已有 %1 发出，所以不能更少。</translation>
    </message>
    <message>
        <source>Order at least as many, or undo the shipping first.</source>
        <translation>请至少订这么多，或先撤销发货。</translation>
    </message>
    <message>
        <source>%1 is expected on %2, so nothing of it can be shipped.</source>
        <comment>batch, date</comment>
        <translation>%1 预计 %2 到，所以还不能发货。</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation>请先收货。</translation>
    </message>
    <message>
        <source>nothing of it is allocated</source>
        <translation>没有分配任何件数</translation>
    </message>
    <message>
        <source>what is allocated to it is not in stock yet</source>
        <translation>所分配的还未在库</translation>
    </message>
    <message>
        <source>its batch is on hold</source>
        <translation>其批次已冻结</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>它已停止</translation>
    </message>
    <message>
        <source>only the whole line may leave, and part of it is missing</source>
        <translation>只能整行发出，但还缺一部分</translation>
    </message>
    <message>
        <source>only the whole order may leave, and part of it is missing</source>
        <translation>只能整单发出，但还缺一部分</translation>
    </message>
    <message>
        <source>it is on a pick list already</source>
        <translation>它已在拣货单上</translation>
    </message>
    <message>
        <source>None of the lines can go on a pick list. Of the most: %1.</source>
        <comment>reason</comment>
        <translation>没有订单行能列入拣货单。多数是：%1。</translation>
    </message>
    <message>
        <source>Allocate lines to batches in stock, and see what else keeps them back.</source>
        <translation>请把订单行分配到在库批次，并查看还有什么阻碍。</translation>
    </message>
    <message>
        <source>%1 cannot go on a pick list: %2.</source>
        <comment>line, reason</comment>
        <translation>%1 不能列入拣货单：%2。</translation>
    </message>
    <message>
        <source>Change that first, or release other lines.</source>
        <translation>请先更改它，或下达其他订单行。</translation>
    </message>
    <message>
        <source>Nothing is on pick list %1.</source>
        <translation>拣货单 %1 上没有内容。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>请检查编号。</translation>
    </message>
    <message>
        <source>Nothing of %1 is on a pick list.</source>
        <translation>%1 没有部分在拣货单上。</translation>
    </message>
    <message>
        <source>%1 is on no pick list.</source>
        <translation>%1 不在任何拣货单上。</translation>
    </message>
    <message>
        <source>%1 has no date to tell: part of it is open, or all of it is shipped.</source>
        <translation>%1 没有可告知的日期：有一部分未分配，或已全部发货。</translation>
    </message>
    <message>
        <source>Allocate it first, or name the date.</source>
        <translation>请先分配，或写明日期。</translation>
    </message>
    <message>
        <source>%1: %2 to allocate, before %3</source>
        <comment>line, units, units</comment>
        <translation>%1：%2 待分配，之前 %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no units</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>line, lateness, lateness</comment>
        <translation>%1：%2，之前%3</translation>
    </message>
    <message>
        <source>%1: ready %2 instead of %3, %4</source>
        <comment>line, date, date, lateness</comment>
        <translation>%1：%2 可发，原为 %3，%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SKU, lines</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <comment>line, units, date</comment>
        <translation>%1：%2，交期 %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>line and units, batches</comment>
        <translation>%1 来自 %2</translation>
    </message>
    <message>
        <source>%1, %2 still to leave</source>
        <comment>what was shipped, units</comment>
        <translation>%1，还有 %2 未发</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>batch, units, ETA</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>batch, batch</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1: %2 as announced</source>
        <comment>batch, units</comment>
        <translation>%1：%2，与预告一致</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>batch, number, units</comment>
        <translation>%1：%3 中的 %2</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <comment>what was received, date</comment>
        <translation>%1，预计 %2</translation>
    </message>
    <message>
        <source>%1, %2 still to come</source>
        <comment>what was received, units</comment>
        <translation>%1，还有 %2 未到</translation>
    </message>
    <message>
        <source>%1 of shipment %2</source>
        <comment>batch</comment>
        <translation>货运 %2 的 %1</translation>
    </message>
    <message>
        <source>%1, 1 day later</source>
        <comment>dates</comment>
        <translation>%1，晚 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days later</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1，晚 %2 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 day earlier</source>
        <comment>dates</comment>
        <translation>%1，早 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days earlier</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1，早 %2 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>batch, units, number</comment>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, units</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>batch, on hold</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>line, batch, pinned</comment>
        <translation>%1 在 %2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, who</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>比以前差</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>现在可行</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>新订单行</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>已更改的订单行</translation>
    </message>
    <message>
        <source>Lines gone</source>
        <translation>已消失的订单行</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>New batches</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Comes earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘点</translation>
    </message>
    <message>
        <source>Batches gone</source>
        <translation>已消失的批次</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Off hold again</source>
        <translation>已解冻</translation>
    </message>
    <message>
        <source>Pins ended</source>
        <translation>已到期的锁定</translation>
    </message>
    <message>
        <source>shipped from %1</source>
        <comment>batch</comment>
        <translation>已从 %1 发货</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>received as %1</source>
        <comment>batch</comment>
        <translation>已收货为 %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>%1 is gone: %2 (%3).</source>
        <comment>line or batch, what became of it, units</comment>
        <translation>%1 已消失：%2（%3）。</translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2, but units of it are pinned or released: it stays.</source>
        <translation>%1 已消失，看来%2，但其中有锁定或已下达的件数：保留。</translation>
    </message>
    <message>
        <source>%1 is gone, it seems %2 (%3): it stays as it is.</source>
        <translation>%1 已消失，看来%2（%3）：保持原样。</translation>
    </message>
    <message>
        <source>%1: the file says %2, here are %3 after %4 were shipped. Either the file is older than that, or the stock was counted since. Until that is said, %3 stay.</source>
        <translation>%1：文件写的是 %2，这里在发出 %4 之后是 %3。要么文件更旧，要么此后盘点过库存。在说明之前，仍为 %3。</translation>
    </message>
    <message>
        <source>Save it as CSV in the program it comes from.</source>
        <translation>请在来源程序中另存为 CSV。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>请在电子表格程序中打开，并另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB.</source>
        <translation>%1 大于 512 MB。</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>请分成几个文件。</translation>
    </message>
    <message>
        <source>%1 is no table: it is not text.</source>
        <translation>%1 不是表格：它不是文本。</translation>
    </message>
    <message>
        <source>%1 is a workbook, not a CSV file.</source>
        <translation>%1 是工作簿，不是 CSV 文件。</translation>
    </message>
    <message>
        <source>Give it a name that ends in .xlsx, or save it as CSV in the program it comes from.</source>
        <translation>请取以 .xlsx 结尾的名称，或在来源程序中另存为 CSV。</translation>
    </message>
    <message>
        <source>%1 is a web page, or other XML, and not a CSV file.</source>
        <translation>%1 是网页或其他 XML，不是 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请检查它是否是文件，以及您是否可以读取。</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 有密码保护。</translation>
    </message>
    <message>
        <source>Save a copy without the password, as XLSX or CSV.</source>
        <translation>请保存一个没有密码的副本，格式为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is a workbook of another format, such as .xls or .ods.</source>
        <translation>%1 是其他格式的工作簿，如 .xls 或 .ods。</translation>
    </message>
    <message>
        <source>%1 is a ZIP file, but no workbook.</source>
        <translation>%1 是 ZIP 文件，但不是工作簿。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the table inside.</source>
        <translation>请解压，并选择其中的表格。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs.</source>
        <translation>%1 解压后远大于一个表格所需。</translation>
    </message>
    <message>
        <source>Do not trust it, or save it as CSV.</source>
        <translation>请勿信任它，或另存为 CSV。</translation>
    </message>
    <message>
        <source>%1 has a document type or entities of its own, which no spreadsheet program writes.</source>
        <translation>%1 带有自己的文档类型或实体，电子表格程序不会这样写。</translation>
    </message>
    <message>
        <source>Do not trust it, or save it again in a spreadsheet program.</source>
        <translation>请勿信任它，或在电子表格程序中重新保存。</translation>
    </message>
    <message>
        <source>%1 has no visible sheet.</source>
        <translation>%1 没有可见的工作表。</translation>
    </message>
    <message>
        <source>Show the sheet with the table.</source>
        <translation>请显示含有表格的工作表。</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 没有工作表 %2。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <translation>%1 已损坏或不完整。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off (%2).</source>
        <translation>%1 已损坏或不完整 (%2)。</translation>
    </message>
    <message>
        <source>Get it once more, or open it in a spreadsheet program and save it again.</source>
        <translation>请重新获取，或在电子表格程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1.</source>
        <translation>请添加它，或更正第 1 行的表头。</translation>
    </message>
    <message>
        <source>Add it, or correct the header in row 1, which reads: %1</source>
        <comment>the header&apos;s columns</comment>
        <translation>请添加它，或更正第 1 行的表头，现为：%1</translation>
    </message>
    <message>
        <source>%1 has no header: its first row must name the columns.</source>
        <translation>%1 没有表头：第一行必须写明各列名称。</translation>
    </message>
    <message>
        <source>Put the names of the columns into row 1.</source>
        <translation>请把列名写在第 1 行。</translation>
    </message>
    <message>
        <source>%1 has more than 200 columns.</source>
        <translation>%1 超过 200 列。</translation>
    </message>
    <message>
        <source>Leave out those that are not needed.</source>
        <translation>请去掉不需要的列。</translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation>%1 没有列 %2。</translation>
    </message>
    <message>
        <source>%1 has the column %2 twice.</source>
        <translation>%1 的列 %2 出现了两次。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中之一。</translation>
    </message>
    <message>
        <source>%1 is no table: a quote in row %2 is never closed.</source>
        <translation>%1 不是表格：第 %2 行的引号没有结束。</translation>
    </message>
    <message>
        <source>Close the quote, or double it.</source>
        <translation>请补上引号，或写成双引号。</translation>
    </message>
    <message>
        <source>Export to a file that ends in .csv instead.</source>
        <translation>请改为导出到以 .csv 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 was not written: a workbook holds at most 1048575 rows.</source>
        <translation>%1 未写入：工作簿最多 1048575 行。</translation>
    </message>
    <message>
        <source>%1 was not written: row %2 has a text of more than 32767 characters, which no workbook holds.</source>
        <translation>%1 未写入：第 %2 行有超过 32767 个字符的文本，工作簿放不下。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 无法写入。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 无法写入 (%2)。</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <comment>date</comment>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>%1, told by %2</source>
        <comment>promised, who</comment>
        <translation>%1，由 %2 告知</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>promised, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 day in transit</source>
        <translation>运输 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 days in transit</source>
        <translation>
            <numerusform>运输 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote: it does not count in fill rates</source>
        <translation>报价：不计入满足率</translation>
    </message>
    <message>
        <source>Set aside: it does not count in fill rates</source>
        <translation>预留：不计入满足率</translation>
    </message>
    <message>
        <source>Leaves only as a whole line</source>
        <translation>仅整行发出</translation>
    </message>
    <message>
        <source>Leaves only with the whole order</source>
        <translation>仅随整单发出</translation>
    </message>
    <message>
        <source>Stopped, so runs and releases leave it alone: %1</source>
        <comment>why</comment>
        <translation>已停止，因此自动运行和放行不动它：%1</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>units</comment>
        <translation>已发货 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>货运 %1</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>库位 %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <comment>on time, or so many days late</comment>
        <translation>保持%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 become open</source>
        <comment>units</comment>
        <translation>
            <numerusform>%1 变为未分配</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day to spare</source>
        <translation>富余 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 days to spare</source>
        <translation>
            <numerusform>富余 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <comment>line</comment>
        <translation>与 %1 对换</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <comment>units, line</comment>
        <translation>从 %2 取 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>on time, days to spare</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <comment>order, number</comment>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>cannot give</source>
        <comment>of an order line</comment>
        <translation>不能让出</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>units</comment>
        <translation>%1 未分配</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what becomes of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 allocated to %2 by rule</source>
        <comment>units, batches</comment>
        <translation>%1 按规则分配到 %2</translation>
    </message>
    <message>
        <source>%1 allocated to %2</source>
        <comment>units, batches</comment>
        <translation>%1 分配到 %2</translation>
    </message>
    <message>
        <source>%1 deallocated from %2</source>
        <comment>units, batches</comment>
        <translation>取消 %2 上 %1 的分配</translation>
    </message>
    <message>
        <source>stays where it is, from now on by hand</source>
        <translation>留在原处，今后为手动</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <comment>units, batches, batches</comment>
        <translation>%1 从 %2 移到 %3</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <comment>batches</comment>
        <translation>锁定在 %1</translation>
    </message>
    <message>
        <source>pinned to %1 until %2</source>
        <comment>batches, date</comment>
        <translation>锁定在 %1，至 %2</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>released on pick list %1</source>
        <translation>放行到拣货单 %1</translation>
    </message>
    <message>
        <source>recalled from pick list %1</source>
        <translation>从拣货单 %1 撤回</translation>
    </message>
    <message>
        <source>%1 shipped from %2</source>
        <comment>units, batch</comment>
        <translation>从 %2 发货 %1</translation>
    </message>
    <message>
        <source>%1 not shipped after all, back in %2</source>
        <comment>units, batch</comment>
        <translation>%1 最终未发货，回到 %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <comment>units</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <comment>what</comment>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>out of stock: no batch had %1 available</source>
        <comment>units</comment>
        <translation>缺货：没有批次可用 %1</translation>
    </message>
    <message>
        <source>added: %1, %2</source>
        <comment>units, ETA</comment>
        <translation>新增：%1，%2</translation>
    </message>
    <message>
        <source>stays here, from now on by hand</source>
        <translation>留在这里，今后为手动</translation>
    </message>
    <message>
        <source>stays as it was here</source>
        <translation>保持这里的原状</translation>
    </message>
    <message>
        <source>gave back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>went to %1</source>
        <comment>batches</comment>
        <translation>去了 %1</translation>
    </message>
    <message>
        <source>came from %1</source>
        <comment>batches</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>took by rule</source>
        <translation>按规则取走</translation>
    </message>
    <message>
        <source>took</source>
        <translation>取走</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>units before, units after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1; %2 to new places</source>
        <comment>a change, lines</comment>
        <translation>%1；%2 到新位置</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 项更改</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, by %3 on %4 at %5</source>
        <comment>draft, changes, who, date, time</comment>
        <translation>%1：%2，%3 于 %4 %5</translation>
    </message>
    <message>
        <source>Does something else now than when it was staged, because the data has changed.</source>
        <translation>由于数据已更改，现在的结果与起草时不同。</translation>
    </message>
    <message>
        <source>The draft in %1 was written by a newer version of this program.</source>
        <translation>%1 中的草稿由本程序的较新版本写入。</translation>
    </message>
    <message>
        <source>It stays as it is. Install the newer version to go on with it.</source>
        <translation>它保持不变。请安装较新版本以继续。</translation>
    </message>
    <message>
        <source>No draft can be read from %1: it is damaged.</source>
        <translation>无法从 %1 读取草稿：文件已损坏。</translation>
    </message>
    <message>
        <source>It stays as it is. Take it away if nobody needs it.</source>
        <translation>它保持不变。如果没人需要，请将其移走。</translation>
    </message>
    <message>
        <source>Stored drafts</source>
        <translation>已保存的草稿</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed, how long ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>your step “%1” would now turn out otherwise: %2</source>
        <comment>step, verdict</comment>
        <translation>您的步骤“%1”现在的结果会不同：%2</translation>
    </message>
    <message>
        <source>your step “%1” no longer fits, %2 left</source>
        <comment>step, units</comment>
        <translation>您的步骤“%1”不再可行，剩余 %2</translation>
    </message>
    <message>
        <source>your step “%1” no longer fits, nothing is left</source>
        <comment>step</comment>
        <translation>您的步骤“%1”不再可行，没有剩余</translation>
    </message>
    <message>
        <source>your step “%1” is done already</source>
        <comment>step</comment>
        <translation>您的步骤“%1”已经完成</translation>
    </message>
    <message>
        <source>your step “%1” was not done</source>
        <comment>step</comment>
        <translation>您的步骤“%1”没有执行</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what somebody did, what follows</comment>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what somebody did, what follows</comment>
        <translation>%1。%2</translation>
    </message>
</context>
</TS>
