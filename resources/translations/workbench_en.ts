<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>if it swaps with %1, which goes to %2 and has %n day(s) to spare</source>
        <translation>
            <numerusform>if it swaps with %1, which goes to %2 and has %n day to spare</numerusform>
            <numerusform>if it swaps with %1, which goes to %2 and has %n days to spare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::BatchPage</name>
    <message numerus="yes">
        <source>and %n more, due later</source>
        <translation>
            <numerusform>and %n more, due later</numerusform>
            <numerusform>and %n more, due later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::LinePage</name>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>and %n more…</numerusform>
            <numerusform>and %n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation::LinesPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>products</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unit</numerusform>
            <numerusform>%1 units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 day late</numerusform>
            <numerusform>%1 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stay available there</source>
        <translation>
            <numerusform>%1 stays available there</numerusform>
            <numerusform>%1 stay available there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 added</source>
        <translation>
            <numerusform>%1 batch of %2 added</numerusform>
            <numerusform>%1 batches of %2 added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches of %2 removed</source>
        <translation>
            <numerusform>%1 batch of %2 removed</numerusform>
            <numerusform>%1 batches of %2 removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 products changed</source>
        <translation>
            <numerusform>%1 product changed</numerusform>
            <numerusform>%1 products changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 day ago</numerusform>
            <numerusform>%1 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 changes of this step have been changed again since, so nothing was undone.</source>
        <translation>
            <numerusform>What this step changed has been changed again since, so nothing was undone (%1).</numerusform>
            <numerusform>All %1 changes of this step have been changed again since, so nothing was undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 product</numerusform>
            <numerusform>%1 products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines would change</source>
        <translation>
            <numerusform>%1 line would change</numerusform>
            <numerusform>%1 lines would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid %1 changes.</source>
        <translation>
            <numerusform>Undid %1 change.</numerusform>
            <numerusform>Undid %1 changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>And %1 more.</numerusform>
            <numerusform>And %1 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apply a draft of %n changes</source>
        <translation>
            <numerusform>apply a draft of %n change</numerusform>
            <numerusform>apply a draft of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %1 more.</source>
        <comment>entries of a report</comment>
        <translation>
            <numerusform>And %1 more.</numerusform>
            <numerusform>And %1 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days later</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1, %2 day later</numerusform>
            <numerusform>%1, %2 days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 days earlier</source>
        <comment>dates, number</comment>
        <translation>
            <numerusform>%1, %2 day earlier</numerusform>
            <numerusform>%1, %2 days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days in transit</source>
        <translation>
            <numerusform>%1 day in transit</numerusform>
            <numerusform>%1 days in transit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 become open</source>
        <comment>units</comment>
        <translation>
            <numerusform>%1 becomes open</numerusform>
            <numerusform>%1 become open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days to spare</source>
        <translation>
            <numerusform>%1 day to spare</numerusform>
            <numerusform>%1 days to spare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
</context>
</TS>
