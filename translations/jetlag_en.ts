<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Servers to connect to, separated by commas (NATS_URL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection context of the nats program (NATS_CONTEXT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, or a token when no password is given (NATS_USER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (NATS_PASSWORD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (NATS_TOKEN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials file (NATS_CREDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the seed of an NKey (NATS_NKEY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate (NATS_CERT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the client certificate (NATS_KEY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority to trust (NATS_CA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with TLS before the server greets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for a connection (NATS_TIMEOUT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JetStream domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject prefix of the JetStream API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject prefix of the replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that the server shows for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream to select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer of that stream to select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a living system on a private server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: en, de or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it as 5s or 500ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate and its key belong together: give both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native desktop monitor for NATS JetStream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;jetlag --help&quot; lists all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer is found through its stream: add --stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo starts its own server: leave out --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account as the page Health does, without a window, and end with 0 ok, 1 warning, 2 critical or 3 unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --check: write JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --check: write metrics as Prometheus reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --check: write one line as Nagios reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --check: watch for so long before judging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --check only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --json, --prometheus and --nagios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for needs a duration such as 30s or 2m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check opens no window: leave out --demo, --page and --consumer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextFiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot;. &quot;nats context add&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot;. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; is not valid JSON. Correct its file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; asks for a SOCKS proxy, which this program cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the context &quot;%1&quot; cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the context &quot;%1&quot; is too large to be one: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::About</name>
    <message>
        <source>JetLag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native desktop monitor for NATS JetStream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1, nats.c %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to nats-server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About JetLag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::AcceptFindingDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. It is no longer counted on this connection, until the time is over or it becomes worse.</source>
        <comment>what it is of, a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;how long:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::AccountUseView</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use of an account: storage, tier R3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try to Connect Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About JetLag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is locked: it only reads. Unlock it in the status strip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish A&amp;gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;nats pub Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;C++ (nats.c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java&amp;Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the One &amp;Before on Its Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the &amp;Two Selected Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace &amp;Message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay All &amp;Shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove C&amp;onfirmed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Oldest Unfinished Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;race Oldest Unfinished Message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;Words Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as &amp;Dead-Letter Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wel&amp;come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unacked Messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-Letter &amp;Headers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record What Is Given &amp;Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with One That Succeede&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it Stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create Stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lone Stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete St&amp;ream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create Consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lone Consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;set Consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause Consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me Consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;npin Client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Do&amp;wn Leader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal Stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Down Stream L&amp;eader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest&amp;ore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Confi&amp;gurations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Config&amp;urations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke Messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ut Value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pur&amp;ge Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Revision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Re&amp;visions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up&amp;load Object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Ob&amp;ject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;Object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create A&amp;gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put It &amp;Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;nats Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja&amp;va</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y Configuration As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::AdminActions</name>
    <message>
        <source>Servers before 2.11 cannot pause a consumer; this one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer has no pinned client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only consumers in a cluster have a leader that can step down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consumer was deleted to be made anew, and no new one was seen since. Create Again in the menu Consumer makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer was deleted to be made anew and is missing since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only streams with several replicas have a leader that can step down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Advisory</name>
    <message>
        <source>The stream was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Message %1 was given up after %n deliveries. It stays in the stream.</source>
        <translation>
            <numerusform>Message %1 was given up after %n delivery. It stays in the stream.</numerusform>
            <numerusform>Message %1 was given up after %n deliveries. It stays in the stream.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 was terminated by its worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 was terminated by its worker: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 was refused by its worker and will come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was elected leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum was lost: too few replicas are reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server dropped its queue of API requests because it was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an advisory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::AdvisoryFeed</name>
    <message>
        <source>%1 advisories came faster than they could be read and were dropped. Dead letters may be missing that only an advisory tells of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::AlertCenter</name>
    <message>
        <source>This is a test of the alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) from %1</source>
        <translation>
            <numerusform>%n alert from %1</numerusform>
            <numerusform>%n alerts from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The alert command %1 cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert command %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert could not be posted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::AlertWatch</name>
    <message>
        <source>Recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The durable consumer is gone: its stream was deleted and created anew. Its workers pull for nothing until it is created again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The stream is gone, and %n durable consumer(s) with it.</source>
        <translation>
            <numerusform>The stream is gone, and one durable consumer with it.</numerusform>
            <numerusform>The stream is gone, and %n durable consumers with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::AlertsDialog</name>
    <message>
        <source>Show a &amp;notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for &amp;warnings: consumers that are merely behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a consumer gets stuck or goes over a threshold, that is an event. It can be told outside of this window as well: several at once together, at most once a minute, and only once as long as the state lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program with its arguments; it gets JSON on its standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the settings as it is: use an address without a secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web&amp;hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends an example through everything that is switched on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook is an address that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user or password, and the settings are no place for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ApiError</name>
    <message>
        <source>The account or the server has no room left for JetStream. Raise the limits or free storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand this request. It may need a newer server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is not available at the moment. It may be electing a leader; try again shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses a field of this request. It may need another server version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of consumers is reached. Remove a consumer or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such message. It may have been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses a request that carries a body here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JetStream is not enabled for this account. Use another account or enable it on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has already been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the stream or the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream of this name exists with another configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject belongs to another stream than expected. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subjects overlap with those of another stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has moved on since the expected message. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JetStream is not enabled on this server. Start it with JetStream or use another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream did not store the message. It may be full and set to discard new messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A work-queue stream does not allow this consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is sealed: nothing can be added or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream does not permit roll-up headers. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream or consumer is offline. The servers that hold it may be down or too old for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer to be changed does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream does not allow a time to live per message. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream does not allow counters. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream does not allow atomic batches. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request needs a newer server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream does not allow message schedules. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not what JetStream promises. Another program may be answering on this subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JetStream is not enabled on this server or for this account, or the domain or API prefix is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream takes messages on the subject %1. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply on %1. The permission may be missing, there may be no leader, or the only server that holds it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmation for a message on %1: it may have been stored or not. The permission may be missing, the stream may have no leader or may not confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access to %1. Ask for this permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not delete message %1 of %2, which is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 has lost its newest messages since you looked at it: their sequences may be given to others. Nothing was done; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 was deleted and created anew since you looked at it. Nothing was done to the new one; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream takes messages on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers on %1. The account may not import this request, although it imports others; or JetStream is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 takes %2, but nothing that is published here reaches it: it probably lies in another account, of which only the API is imported. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::AttentionCount</name>
    <message numerus="yes">
        <source>%1 consumer(s) are stuck.</source>
        <translation>
            <numerusform>%1 consumer is stuck.</numerusform>
            <numerusform>%1 consumers are stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer(s) are behind.</source>
        <translation>
            <numerusform>%1 consumer is behind.</numerusform>
            <numerusform>%1 consumers are behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stream(s) refuse what is new, or are not fed.</source>
        <translation>
            <numerusform>%1 stream refuses what is new, or is not fed.</numerusform>
            <numerusform>%1 streams refuse what is new, or are not fed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <comment>in the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>in the title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 dead letter(s).</source>
        <translation>
            <numerusform>%1 dead letter.</numerusform>
            <numerusform>%1 dead letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s) need attention.</source>
        <translation>
            <numerusform>%1 finding needs attention.</numerusform>
            <numerusform>%1 findings need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::BackupDialog</name>
    <message>
        <source>Back up streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n stream(s) of the account, a folder each</source>
        <translation>
            <numerusform>&amp;All %n stream of the account, a folder each</numerusform>
            <numerusform>&amp;All %n streams of the account, a folder each</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;consumers, and how far they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server &amp;check every message first (takes longer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;stream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every message first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s), %2 on the server; packed they take less.</source>
        <translation>
            <numerusform>%1 message, %2 on the server; packed it takes less.</numerusform>
            <numerusform>%1 messages, %2 on the server; packed they take less.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has %1 left: it may be too little. When it is full the backup ends, and nothing is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are kept in memory: servers before 2.15 cannot back them up.</source>
        <translation>
            <numerusform>%n stream is kept in memory: servers before 2.15 cannot back it up.</numerusform>
            <numerusform>%n streams are kept in memory: servers before 2.15 cannot back them up.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nats command line can restore it, and what it has backed up can be restored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 were backed up to %3 (%4), and all of it was checked.</source>
        <translation>
            <numerusform>%1 message of %2 was backed up to %3 (%4), and all of it was checked.</numerusform>
            <numerusform>%1 messages of %2 were backed up to %3 (%4), and all of it was checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) are in it.</source>
        <translation>
            <numerusform>%n consumer is in it.</numerusform>
            <numerusform>%n consumers are in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 was cancelled. Nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not backed up: %2</source>
        <comment>a stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup failed. Nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::BackupFolder</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged: it cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not whole: its end is missing. It cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a backup of a stream: its backup.json cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in %1: neither a backup.json nor folders that hold one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds %1 messages where %2 were announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server sent is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::BackupJob</name>
    <message>
        <source>There is not enough room: the stream holds %1, and %2 are free on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has sent nothing for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is kept in memory: servers before 2.15 can back up only streams that are kept in files. Export its messages instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends faster than it can be written: a part of it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not send all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of what the server sent was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Bucket</name>
    <message>
        <source>A key has at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key holds only letters and digits of ASCII and the characters - / _ = and the dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot stands between other characters of a key: not at its beginning or end, and not twice in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a bucket holds only letters and digits of ASCII, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::BucketCreateDialog</name>
    <message>
        <source>Create bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24h; empty: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit &amp;markers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit markers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15m; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64KiB; empty: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bucket at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10GiB; empty: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions that are kept of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a duration of a second or more, such as 30s or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a size such as 4096, 64KiB or 10MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the bucket a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 is created, configured as clients do it for a bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It keeps %n revision(s) of each key.</source>
        <translation>
            <numerusform>It keeps %n revision of each key.</numerusform>
            <numerusform>It keeps %n revisions of each key.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is full it refuses what is new; nothing that is stored goes for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1 was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1 was not created: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the bucket %1 was created: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsDesk</name>
    <message>
        <source>Choose an older revision that is a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two revisions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsModel</name>
    <message>
        <source>file</source>
        <comment>storage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <comment>storage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit markers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, as clients know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store of keys and values, or of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, those with a deletion marker included. Of objects an estimate: the server counts subjects, of which most objects have two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the bucket takes, all revisions included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions that are kept of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time what is stored expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long the server marks where a limit has removed the last value (2.11 and newer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of copies in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago something was stored in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the bucket is kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody wrote about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value that is taken, headers included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsPage</name>
    <message>
        <source>Buckets</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter buckets</source>
        <comment>accessible name of the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no key-value or object stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bucket to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ChangeDialog</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ChangeJob</name>
    <message>
        <source>The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was done to the new one; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and the change is not seen so far. It may still be carried out: look again before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ChartDataModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ChartFrame</name>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag chart data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack pending chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack pending chart data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting chart data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate chart data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the same data as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable image (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart is written as .png, .svg, .pdf or .csv, not as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the chart as PNG, SVG or PDF, or its values as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the %1 values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ChartsPane</name>
    <message>
        <source>In/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acked/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5m</source>
        <comment>time window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the last 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30m</source>
        <comment>time window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the last 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3h</source>
        <comment>time window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the last 3 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24h</source>
        <comment>time window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7d</source>
        <comment>time window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the views; collection goes on (Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the present again and keeps up with it (End).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws values on a logarithmic scale that keeps zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a stream or consumer to see its charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 consumers are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acked/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <comment>how long the view has been</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::CheckReport</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be given</source>
        <translation>
            <numerusform>%n answer could not be given</numerusform>
            <numerusform>%n answers could not be given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ChoiceList</name>
    <message>
        <source>%1. %2</source>
        <comment>facts, when it was used</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, an action, a stream or a consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Commands</name>
    <message>
        <source>%1, %2</source>
        <comment>a menu and a shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::CompareDialog</name>
    <message>
        <source>Both payloads are JSON: compared field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payloads are compared line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payloads are compared byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · sequence %3 · %4</source>
        <comment>side of a comparison, subject, sequence, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 difference(s).</source>
        <translation>
            <numerusform>%1 difference.</numerusform>
            <numerusform>%1 differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Comparison</name>
    <message>
        <source>Of the rows that differ and of those that do not, the first %1 are listed.</source>
        <comment>a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 bytes of each payload are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payloads differ in too many lines to be compared line by line: these are their bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1… (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ComparisonModel</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the message it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a field, the numbers of lines, the offset of bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sides differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message on the left has there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message on the right has there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigDialog</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the fields that are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what that does…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were saved. The button puts back what was before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent. Changes here go into the fields, and what has no field is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;nats Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java&amp;Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja&amp;va</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted and created anew since that change. What was there before is not put back: it belongs to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since that change, so it is not put back from here. Between then and now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not as JSON should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <comment>name of a field, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigEffects</name>
    <message>
        <source>No message in hand has been delivered more often than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %1 messages in hand have been delivered that often: they are given up when their ack wait is over, and stay in the stream as dead letters.</source>
        <translation>
            <numerusform>At most %1 message in hand has been delivered that often: it is given up when its ack wait is over, and stays in the stream as a dead letter.</numerusform>
            <numerusform>At most %1 messages in hand have been delivered that often: they are given up when their ack wait is over, and stay in the stream as dead letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are in hand: nothing more is delivered until fewer than %2 are.</source>
        <translation>
            <numerusform>%1 message is in hand: nothing more is delivered until fewer than %2 are.</numerusform>
            <numerusform>%1 messages are in hand: nothing more is delivered until fewer than %2 are.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands at the wall now; deliveries go on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 messages in hand those that are held for longer than the new ack wait may be delivered again while a worker still has them.</source>
        <translation>
            <numerusform>The %1 message in hand may be delivered again while a worker still has it, if it is held for longer than the new ack wait.</numerusform>
            <numerusform>Of the %1 messages in hand those that are held for longer than the new ack wait may be delivered again while a worker still has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server deletes the consumer when nobody has used it for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new filter matches could not be counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new filter matches %1 messages of the stream.</source>
        <translation>
            <numerusform>The new filter matches %1 message of the stream.</numerusform>
            <numerusform>The new filter matches %1 messages of the stream.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them lie after message %2, where the consumer is, and will be delivered (now %3 wait); what lies before is not delivered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the stream matches: is the subject right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in hand stay with their workers.</source>
        <translation>
            <numerusform>%1 message in hand stays with its worker.</numerusform>
            <numerusform>%1 messages in hand stay with their workers.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message is delivered again, and none is lost, by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would take could not be counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the next message that is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It begins at message %1 and takes %2 messages that lie there now.</source>
        <translation>
            <numerusform>It begins at message %1 and takes %2 message that lies there now.</numerusform>
            <numerusform>It begins at message %1 and takes %2 messages that lie there now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the stream matches so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the newest message of each subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the newest message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes only what is stored from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is a work queue: what it acknowledges is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the stream keeps messages until this consumer has acknowledged them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered before a worker pulls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It delivers as soon as somebody listens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigExportDialog</name>
    <message>
        <source>Export configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their durable &amp;consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each stream and each consumer, which nats stream add --config and nats consumer add --config read. No messages are in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1: %2, %3.</source>
        <comment>folder, streams, consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) that are not durable were left out.</source>
        <translation>
            <numerusform>%n consumer that is not durable was left out.</numerusform>
            <numerusform>%n consumers that are not durable were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not reach these, they are not in it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigFields</name>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a duration such as 500ms, 30s, 5m or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write durations such as 1s, 10s, 1m, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name holds no blanks, dots, slashes, * and &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, or &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a size such as 500 KiB or 10 GiB, or &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 2026-12-01 08:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a subject without wildcards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <comment>why, where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write texts, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pairs such as team=blue, room=2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each source is an object with the &quot;name&quot; of a stream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigFiles</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the configuration of a stream or of a consumer. A consumer&apos;s must say its name, and its stream by stream_name or by the folder it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no .json file in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigForm</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, why it is fixed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigImportDialog</name>
    <message>
        <source>Import configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of .json files, or one such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it is so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: only on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to create, %2 to change, %3 the same, %4 only on the server: nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s) in what cannot be changed after creation, and stay(s) as it is.</source>
        <translation>
            <numerusform>%n of them differs in what cannot be changed after creation, and stays as it is.</numerusform>
            <numerusform>%n of them differ in what cannot be changed after creation, and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not reach these, nothing is planned for them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cannot be changed after creation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n change</numerusform>
            <numerusform>&amp;Apply %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stream or consumer, its outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by a configuration from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by a configuration from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigOrder</name>
    <message>
        <source>The server took it, but not everything is as it was asked for: %1. It may be too old for that.</source>
        <comment>names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the configuration since you looked at it. Nothing was changed; look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigPlan</name>
    <message>
        <source>%1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigStarts</name>
    <message>
        <source>Keep as Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; a template with the same name is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigWords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull requests at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull expiry at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed when unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push to subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acks sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per subject at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When full, discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard new per subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-up headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live per message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publish acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny deletion of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: %1</source>
        <comment>the server&apos;s default</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: everything in the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1s, 10s, 1m; empty: the ack wait each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: workers pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 10%; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as orders.&gt;, returns.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2026-12-01 08:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that is not acknowledged within this time is delivered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that was delivered so often and not acknowledged is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many messages delivered and not acknowledged delivery stops until one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits before the second delivery, the third and so on; the last one repeats. The first one takes the place of the ack wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server deletes the consumer when nobody has used it for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full stream drops its oldest messages, or refuses new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For so long a message with the same Nats-Msg-Id is not stored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once set it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed since its creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror: filter subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror: start sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror: start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror: external API prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror: external deliver prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform subjects from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform subjects to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republish from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republish to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republish headers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers removed when unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers: in hand at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct get by mirrors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete markers kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atomic batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name without durability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull bytes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as ORDERS, RETURNS, or a JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as team=blue, room=2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as ssd, eu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the name: the server deletes such a consumer when nobody has used it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams that this one copies from. As JSON each has a name, and perhaps filter_subject, opt_start_seq, opt_start_time, subject_transforms, external.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at the creation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectError</name>
    <message>
        <source>The credentials for %1 expired at %2. Renew those of the context %3 in %4: the file is read again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Put new ones into %3: the file is read again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Renew those of the context %3 and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Ask for new ones and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for another connection: its limit, or that of the account, is reached. Trying again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials for %1 have expired. Ask for new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the user name, password or credentials. Check them and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. The server needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer, and the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another host name. Use an address that stands in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Give its certificate authority (TLS CA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS was asked for, by a tls:// address or a certificate, but %1 does not offer it. Nothing was sent. If plain text is meant, use nats:// addresses only and no certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants TLS. Use a tls:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 greets before TLS begins. Connect without TLS handshake first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection as soon as TLS had begun. It most likely asks for a client certificate, and none was given. Give one with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection as soon as TLS had begun. It most likely does not take the client certificate: it may have expired, or come from an authority that the server does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with %1 failed. Check the certificate, key and certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection without saying why. It, or a proxy before it, may have no room for another connection. Trying again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was found under %1. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers at %1. Is it running? Trying again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be out of reach or overloaded, or expect TLS before it greets (TLS handshake first). Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 failed. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Connection</name>
    <message>
        <source>The server is shutting down (lame duck mode).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More servers of the cluster were discovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Trying again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages arrive faster than they can be taken: some were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionDialog</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo: a private server with a living example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a private nats-server on this computer, fills it, and removes it at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Localhost: nats://127.0.0.1:4222</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to the server on this computer, on the usual port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;xt of the nats command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the server and credentials that a nats context holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to the server whose address is given below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the contexts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent co&amp;nnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects as the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the recent connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionFields</name>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redentials file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS c&amp;ertificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certi&amp;ficate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS &amp;handshake first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” (%2) cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLS certificate needs its key and the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionView</name>
    <message>
        <source>Only watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>View frozen for %n second(s)</source>
        <translation>
            <numerusform>View frozen for %n second</numerusform>
            <numerusform>View frozen for %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything below is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats-server %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerAct</name>
    <message>
        <source>The server answered, but the consumer is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, but the consumer still is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group holds no pinned client any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no leader that could step down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerActDialog</name>
    <message>
        <source>Pause consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the consumer name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is pinned at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no leader at the moment that could step down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a consumer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was not paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer was paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was not resumed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer was resumed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was not deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer was deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was unpinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not unpinned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the client was unpinned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer&apos;s leader stepped down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer&apos;s leader did not step down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer&apos;s leader stepped down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of consumers to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the consumers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a consumer, what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n consumer(s)</source>
        <translation>
            <numerusform>Delete %n consumer</numerusform>
            <numerusform>Delete %n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were left as they are: the dialog was closed.</source>
        <translation>
            <numerusform>%n consumer was left as it is: the dialog was closed.</numerusform>
            <numerusform>%n consumers were left as they are: the dialog was closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerActText</name>
    <message numerus="yes">
        <source>%1 messages wait for it.</source>
        <translation>
            <numerusform>%1 message waits for it.</numerusform>
            <numerusform>%1 messages wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are in hand: delivered and not acknowledged.</source>
        <translation>
            <numerusform>%1 message is in hand: delivered and not acknowledged.</numerusform>
            <numerusform>%1 messages are in hand: delivered and not acknowledged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is subscribed to it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 pull requests are open at the moment: workers take from it.</source>
        <translation>
            <numerusform>%1 pull request is open at the moment: workers take from it.</numerusform>
            <numerusform>%1 pull requests are open at the moment: workers take from it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is delivered until %1, for %2. Then it goes on by itself.</source>
        <comment>time, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can still be acknowledged; those that are not come again after the pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait; none of them is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries go on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is seen to take from it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has finished everything that it was to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages that it has not finished are given up: %2 wait, %3 are in hand.</source>
        <translation>
            <numerusform>%1 message that it has not finished is given up: %2 wait, %3 are in hand.</numerusform>
            <numerusform>%1 messages that it has not finished are given up: %2 wait, %3 are in hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream keeps messages only as long as a consumer wants them: those that nobody else wants are removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages stay in the stream, a work queue, until another consumer takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages stay in the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its position is lost: a new one of this name begins where its deliver policy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client that is pinned loses its place; the next one that pulls for the group is pinned, which may be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come again after their ack wait, to whoever is pinned then: work may be done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads it. Another of its replicas is elected; until then, mostly less than a second, nothing is delivered and acknowledgements may get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pull requests end; workers ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerAgainDialog</name>
    <message>
        <source>Create consumer again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create consumer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 this consumer was deleted to be made anew, and no new one was seen since. This is what it is to be made of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not offered any more. What it was made of goes into Events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was deleted and created anew since: its messages are others, and the place where the consumer was to begin means nothing there. Create a consumer of the new stream instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer %1 was created again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was not created again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer was created again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deleted consumer is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerConfigDialog</name>
    <message>
        <source>Edit consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is in hand for ≈ %1 at the moment; %2 leaves room for slow ones.</source>
        <comment>durations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers before 2.10 take one filter subject only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with &quot;%1&quot;, and only with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was not changed as wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer %1 was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was not created as wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer was created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was not put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer&apos;s configuration was put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a backoff its first step is the ack wait: change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one name only: with it the consumer is not durable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerReset</name>
    <message>
        <source>Servers before 2.14 cannot reset a consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not reset it to a message before its start sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not reset consumers of this deliver policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting it and making it anew would lose messages of this stream, or the name of a consumer that is not durable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, but the consumer is at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was deleted, and could not be made anew: %1 Its configuration is kept: Create Again in the menu Consumer makes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerResetDialog</name>
    <message>
        <source>Reset consumer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on at another message: at a sequence, or at the first message at or after a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or to &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2026-12-01 08:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a sequence or a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a sequence, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what comes again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <comment>a sequence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on with the next message that is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in hand are forgotten: acknowledgements of them count for nothing.</source>
        <translation>
            <numerusform>%1 message in hand is forgotten: its acknowledgement counts for nothing.</numerusform>
            <numerusform>%1 messages in hand are forgotten: acknowledgements of them count for nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is seen to take from it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server resets it; the consumer stays, and whoever pulls goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it is deleted and made anew with the same configuration, except that it begins by sequence: whoever pulls is cut off and must pull again, and its counts begin at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was reset to message %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was not reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the consumer was reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It goes on at message %1: %2 messages are to be delivered then.</source>
        <translation>
            <numerusform>It goes on at message %1: %2 message is to be delivered then.</numerusform>
            <numerusform>It goes on at message %1: %2 messages are to be delivered then.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of them were delivered before, and may be worked on twice.</source>
        <translation>
            <numerusform>%1 of them was delivered before, and may be worked on twice.</numerusform>
            <numerusform>%1 of them were delivered before, and may be worked on twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages that wait for it are passed over; they stay in the stream.</source>
        <translation>
            <numerusform>%1 message that waits for it is passed over; it stays in the stream.</numerusform>
            <numerusform>%1 messages that wait for it are passed over; they stay in the stream.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerStatus</name>
    <message>
        <source>Ok</source>
        <comment>consumer status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>consumer status: nothing to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>consumer status: backlog does not shrink</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <comment>consumer status: at its ack-pending wall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>consumer status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>consumer status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than its input: the backlog grows by %1 a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline or outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acks: all is delivered, %1 wait for an ack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned client takes nothing, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered or acknowledged although somebody asks, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps pace with its input but does not work off the %1 that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow at its ack-pending wall: %1 of %2 in flight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pull requests are open: further ones are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow on purpose: its rate limit is %1 bit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow on purpose: it replays at the pace of the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up: the backlog shrinks by %1 a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>consumer status: deliveries, but nothing gets finished</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>consumer status: backlog and no progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewound</source>
        <comment>consumer status: was set back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over threshold</source>
        <comment>consumer status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acks at the wall: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1, %2 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poison message: sequence %1 is delivered again and again, at most %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poison message: sequence %1 is delivered again and again, without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leader: the counts are old and cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its filter matches no subject of the stream: nothing will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back from sequence %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched long enough to judge, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself when the pause ends, or when somebody resumes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has subscribed to the deliver subject. Start a subscriber of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the message. After the last delivery it stays in the stream and is not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the message; set max_deliver, or let the workers terminate what they cannot handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the servers of the cluster: a majority of its replicas must be up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the servers that hold the replicas; without a majority nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the filter with the subjects of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let fewer workers pull at once, or raise max_waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise or remove the rate limit if that is too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the replay policy instant if that is too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin the client, so that the group chooses another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the workers: they have the messages. What is not acknowledged comes again after the ack wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the workers&apos; pull requests: a limit of bytes, a group or a lost connection may hold the messages back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workers, or make them faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workers; if they wait for messages, raise max_ack_pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages behind that sequence are delivered once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is set in the metadata; it can be changed under Consumer, Thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gets finished: %1 messages are delivered again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are delivered again before they are acknowledged; ack_wait is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages are lost unread: the limits of the stream removed them; %2 wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are lost unread: the limits of the stream remove them; %1 wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber is slower than its input: flow control holds the delivery, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the workers log: they refuse each message, crash, or acknowledge nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the work takes longer than ack_wait, raise it, or let the workers report progress; else look for workers that crash or refuse messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits of the stream (max_age, max_msgs, max_bytes), or add workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits of the stream, purge it, or let it discard old messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the stream that it copies still exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream holds %1 messages that nobody will take: no filter matches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying until %1: %2 wait for their next delivery as the backoff is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying later: a worker has asked for a delay or reports progress, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks for more at the moment: %1 in hand within their ack wait, %2 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks for more at the moment, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflow: pull requests are open that may wait until more messages do, %1 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its server does not answer: it may be down, or without a leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is known of it: the list that it is in was denied or not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the workers, or see whether they still ask this stream and consumer, and for no more than its max_batch, max_bytes and max_expires allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the subjects of these messages with the filters of all consumers of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the servers of the cluster that hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>consumer status: waits for a planned delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pulls, %1 waiting: no open pull request, or each is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will remove it at %1, or later if somebody has asked since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server removes it as soon as it has been unused for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client of this ordered consumer has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poison message: the first one from sequence %1 on is delivered again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>consumer status: ephemeral, its client has gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server delivers nothing more until some are acknowledged. Look at the workers: they take messages and do not acknowledge them. Raise max_ack_pending only when the workers are merely slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its workers terminate every message, and finish none: %1 within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 messages a second are lost unread: the limits of the stream remove them; %2 wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the workers log and at the terminated messages under Dead letters: they are not tried again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerTraceModel</name>
    <message>
        <source>all subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the message there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the state was concluded from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subjects that the consumer takes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumersModel</name>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull, durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull, ephemeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push, durable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push, ephemeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>ack policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>ack policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explicit</source>
        <comment>ack policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>deliver policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <comment>deliver policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>deliver policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by start sequence</source>
        <comment>deliver policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by start time</source>
        <comment>deliver policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last per subject</source>
        <comment>deliver policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the consumer is doing, worst first when sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, with the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream that it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull or push, durable or ephemeral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages not yet delivered once (num_pending).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the lag went lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered and not yet acknowledged, of its maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages being delivered more than once at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pull requests of workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries per second, redeliveries included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acked/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago a message was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago the ack floor moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects that it takes; empty means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to this sequence is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered seq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has read the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a worker has for an ack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many deliveries a message is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages must be acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it began to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a pause ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that leads the consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of copies; the stream&apos;s when not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the consumer was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API level that the consumer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never at this rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the first unfinished message has been waiting; ≈ where it is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the backlog is worked off at the present rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when the status has been so, where known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>a time, and what was so then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages finished per second: acknowledged or terminated. — where that cannot be told from messages that came again or were given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>acks pending, of at most</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumersPage</name>
    <message>
        <source>Consumers</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter consumers</source>
        <comment>accessible name of the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream of this account has a consumer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::CopyAs</name>
    <message>
        <source>(not UTF-8; base64:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is left out: it is not UTF-8. In base64: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for the clipboard: save the payload to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::CopyMenu</name>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::CredentialSource</name>
    <message>
        <source>&quot;%1&quot; must be the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, which &quot;%2&quot; refers to, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to an environment variable by a name that none can have. Write it as env://NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1, which &quot;%2&quot; refers to, is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds data that cannot be read. Write it as data:;base64,… .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials kept at %1:// (&quot;%2&quot;) cannot be read here. Point to a file, or to a variable with env://NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands at an address of a kind that cannot be read here. Point to a file, or to a variable with env://NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Credentials</name>
    <message>
        <source>The credentials hold no JWT of a user or no valid seed. They must be what stands in a .creds file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a file was expected, and what was given looks like a credential itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLetterService</name>
    <message>
        <source>It was sent without an answer. Replay it again to look for it in the target, or to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still here. Replaying it again only removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put back. Its original still lies here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLettersModel</name>
    <message>
        <source>DLQ stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not replayed: duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the dead message lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in that stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was published first, from its headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it died, from its headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was put back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>parked or terminated by a consumer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>DLQ stream, and where its original lies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was stored there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, from and until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>consumer, how many it would get</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original subject is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stream, and how its letters died</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was given up, where an advisory tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recorded in %2</source>
        <comment>where it lies, the streams that keep advisories of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in the last hour of these, %3 in the one before</source>
        <comment>arrow, numbers of letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s)</source>
        <translation>
            <numerusform>%1 letter</numerusform>
            <numerusform>%1 letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLettersPage</name>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letter stream holds any of these messages. Select them and replay the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay &amp;whole stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay whole stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 &amp;shown…</source>
        <translation>
            <numerusform>Replay %1 &amp;shown…</numerusform>
            <numerusform>Replay %1 &amp;shown…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;confirmed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove confirmed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 older message(s) that were given up lie in their own streams and are not listed; they come up as listed ones go.</source>
        <translation>
            <numerusform>%1 older message that was given up lies in its own stream and is not listed; it comes up as listed ones go.</numerusform>
            <numerusform>%1 older messages that were given up lie in their own streams and are not listed; they come up as listed ones go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer or stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none so far</source>
        <comment>streams of dead letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replay %1 selected…</source>
        <translation>
            <numerusform>&amp;Replay %1 selected…</numerusform>
            <numerusform>&amp;Replay %1 selected…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replay selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay all &amp;shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %1 selected…</source>
        <translation>
            <numerusform>&amp;Discard %1 selected…</numerusform>
            <numerusform>&amp;Discard %1 selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 &amp;confirmed…</source>
        <translation>
            <numerusform>Remove %1 &amp;confirmed…</numerusform>
            <numerusform>Remove %1 &amp;confirmed…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w older in Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letters. JetLag looks for them in three places:
• streams whose name or subjects say DLQ, DLX, DLT, dead or poison, or whose messages carry the headers of dead letters (%1);
• messages that a consumer has given up after max_deliver attempts;
• messages that a worker has terminated.
Those from while JetLag was closed are found as far as the consumers&apos; figures tell, and exactly where a stream records them: “Record What Is Given Up…” in the menu Stream sets one up.
See under Consumers which ones give up, and under Events when. A stream of another name is added by “Treat as Dead-Letter Stream” in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 older dead letter(s) of %2 are not listed; “Replay whole stream…” includes them.</source>
        <translation>
            <numerusform>%1 older dead letter of %2 is not listed; “Replay whole stream…” includes it.</numerusform>
            <numerusform>%1 older dead letters of %2 are not listed; “Replay whole stream…” includes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::Deaths</name>
    <message>
        <source>Given up while nobody listened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Given up while nobody listened</source>
        <comment>not certain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Decoders</name>
    <message>
        <source>What comes at byte %1 is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at byte %1; more bytes follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The XML is nested more than %n levels deep.</source>
        <translation>
            <numerusform>The XML is nested more than %n level deep.</numerusform>
            <numerusform>The XML is nested more than %n levels deep.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid XML (line %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DeletionRun</name>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Demo</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DemoServer</name>
    <message>
        <source>The demo needs a temporary folder, and none could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs the program nats-server. Install the package nats-server and start the demo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo found no free port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not write its server&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program nats-server could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s server did not come up within 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s server ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Desk</name>
    <message>
        <source>Not everything may be seen here. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 (%2)</source>
        <comment>a duration and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <comment>a duration and a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DetailsPane</name>
    <message>
        <source>Details</source>
        <comment>accessible name of the tree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>accessible name of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a stream or a consumer to see every field that the server sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is old, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DiscardDialog</name>
    <message>
        <source>Type the number of messages to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 would be deleted for good.</source>
        <translation>
            <numerusform>%1 message of %2 would be deleted for good.</numerusform>
            <numerusform>%1 messages of %2 would be deleted for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not replayed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the number of messages to confirm (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Discards %1 message(s) of %2.</source>
        <translation>
            <numerusform>Discards %1 message of %2.</numerusform>
            <numerusform>Discards %1 messages of %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 the outcome is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who would lose them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else would lose the messages of %1 is not known. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove confirmed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking where %1 message(s) of %2 lie, too…</source>
        <translation>
            <numerusform>Looking where %1 message of %2 lies, too…</numerusform>
            <numerusform>Looking where %1 messages of %2 lie, too…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 lie in their target, too, and would be deleted from %2.</source>
        <translation>
            <numerusform>%1 message of %2 lies in its target, too, and would be deleted from %2.</numerusform>
            <numerusform>%1 messages of %2 lie in their target, too, and would be deleted from %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others stay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 confirmed message(s) of %2.</source>
        <translation>
            <numerusform>Removes %1 confirmed message of %2.</numerusform>
            <numerusform>Removes %1 confirmed messages of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 message(s)</source>
        <translation>
            <numerusform>Remove %1 message</numerusform>
            <numerusform>Remove %1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %1 message(s)</source>
        <translation>
            <numerusform>Discard %1 message</numerusform>
            <numerusform>Discard %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export first, to be able to put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is written into a file of your own and kept for 30 days. Without it nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not replayed. A copy is kept for 30 days, and “Put Back…” in the menu Message publishes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted, as the messages could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is kept for 30 days, and “Put Back…” in the menu Message publishes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deletes %1 message(s) of %2.</source>
        <translation>
            <numerusform>Deletes %1 message of %2.</numerusform>
            <numerusform>Deletes %1 messages of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 message(s)</source>
        <translation>
            <numerusform>Delete %1 message</numerusform>
            <numerusform>Delete %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Overwrite with random data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite with random data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server writes random bytes over what it stored, so that the disk does not hold it any more. Each message costs it a write of its size, and other requests wait for that. Copies elsewhere (mirrors, sources, backups, the export) are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server overwrites each of them with random bytes first: a write of its size, for which other requests wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::DiscardJob</name>
    <message>
        <source>The servers of some consumers do not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer: whether the message was deleted is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted: the job was stopped before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Docks</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Encoding</name>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, little endian, with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big endian, with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ErrorLine</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::EventsDesk</name>
    <message>
        <source>Choose an event of this session that has changed a configuration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::EventsModel</name>
    <message>
        <source>Connection</source>
        <comment>kind of event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory</source>
        <comment>kind of event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own action</source>
        <comment>kind of event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>kind of event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it concerns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <comment>many at the same moment</comment>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) and consumer(s)</source>
        <comment>many at the same moment</comment>
        <translation>
            <numerusform>%n stream and consumer</numerusform>
            <numerusform>%n streams and consumers</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after %1. It was: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flapped %n times since %2. %1</source>
        <extracomment>%1: what happened last; %2: a time</extracomment>
        <translation>
            <numerusform>Flapped %n times since %2. %1</numerusform>
            <numerusform>Flapped %n times since %2. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <extracomment>%1: what happened; %2: a time</extracomment>
        <translation>
            <numerusform>%1 (%n times since %2)</numerusform>
            <numerusform>%1 (%n times since %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>status, names</comment>
        <translation>
            <numerusform>%1: %2 and %n more.</numerusform>
            <numerusform>%1: %2 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::EventsPage</name>
    <message>
        <source>Events</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <comment>accessible name of the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows warnings and what is critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what happened without being a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything that happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Problems %2</source>
        <comment>a shape, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Notices %2</source>
        <comment>a shape, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %1 &amp;selected message(s)</source>
        <translation>
            <numerusform>The %1 &amp;selected message</numerusform>
            <numerusform>The %1 &amp;selected messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file a message, in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress with &amp;zstd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress with zstd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disarm formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts &apos; before cells that a spreadsheet would take for a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: the beginning of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sequence, or a time. Empty: the end of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file or folder to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 exists already. It is replaced once everything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) exported to %2 (%3).</source>
        <translation>
            <numerusform>%1 message exported to %2 (%3).</numerusform>
            <numerusform>%1 messages exported to %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines: all of it, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) did not exist any more and are not in it.</source>
        <translation>
            <numerusform>%1 message did not exist any more and is not in it.</numerusform>
            <numerusform>%1 messages did not exist any more and are not in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages of the stream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ExportRun</name>
    <message>
        <source>None of the messages exists any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ExportWriter</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::FieldProblem</name>
    <message>
        <source>Problem with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::FilterBar</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, order and reset the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves this filter, brings back saved ones, and shows examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, -not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, -not, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words must all occur, -word must not, &quot;two words&quot; belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column:text looks in one column; &gt;, &gt;=, &lt;, &lt;=, = and != compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space completes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::FilterCompletion</name>
    <message>
        <source>%1: %2</source>
        <comment>column and what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less long ago than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::FilterExpression</name>
    <message>
        <source>The closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write for example 1000, 1.5k, 2M or 90%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of bytes. Write for example 1000, 64KiB or 1.5GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a duration. Write for example 1000, 1.5k, 90s or 5m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write for example 250ms, 90s, 5m, 1h30m or 2d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds text, which can only be compared with = and !=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”; the nearest is “%2”. Text that contains such a sign is found in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::FindBar</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on from the other end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::FindingsModel</name>
    <message>
        <source>%1, known</source>
        <comment>a severity that somebody accepted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream, the consumer or the account that it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures that it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began, as far as that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody has accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Formatting</name>
    <message>
        <source>&lt; %1 KiB</source>
        <comment>size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <comment>size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>size</comment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not run it and says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration until then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::GoToFields</name>
    <message>
        <source>“%1” is not a sequence: give a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time: give one like 2026-03-01 12:30, 12:30:05 or 15m (ago).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a sequence nor a time, such as 12000, 2026-03-01 12:30 or 15m.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::GroupChips</name>
    <message>
        <source>%1 stuck</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show stuck</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only consumers in which nothing gets finished, or that have crossed a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show behind</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only consumers that work and fall behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on hold</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only consumers that are paused, abandoned or wait for their next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ok</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ok</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only consumers that keep up or have nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show unknown</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only consumers that nobody can judge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::HandPanel</name>
    <message>
        <source>Number of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the rows away that nothing can be said of any more. It changes nothing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken so far. Take: messages come here and are held until you say what becomes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, as workers say it: without waiting for a confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack and &amp;wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack and wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and the server confirms that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: the server gives it to somebody again, after the delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nak delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, and never to be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers before 2.10.4 take no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still being worked on: its time begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is full: remove finished rows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were taken by hand: %2.</source>
        <translation>
            <numerusform>%1 message was taken by hand: %2.</numerusform>
            <numerusform>%1 messages were taken by hand: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that the server sent meanwhile are held by nobody: they come again when their time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused at its last delivery: it does not come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was acknowledged along with a later one (ack policy all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 taken messages has passed, the server delivers them again: %2.</source>
        <translation>
            <numerusform>The time of %1 taken message has passed, the server delivers it again: %2.</numerusform>
            <numerusform>The time of %1 taken messages has passed, the server delivers them again: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 taken messages has passed at their last delivery, they are given up: %2.</source>
        <translation>
            <numerusform>The time of %1 taken message has passed at its last delivery, it is given up: %2.</numerusform>
            <numerusform>The time of %1 taken messages has passed at their last delivery, they are given up: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::HeadersModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the header, case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the header.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Health</name>
    <message>
        <source>The account did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are used</source>
        <comment>of a limit of the account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the tier %2.</source>
        <comment>a figure, a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams may take %1 together, the account may store %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too few requests to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 JetStream requests of this account were answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the server is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is %1; mended in 2.9.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the server is %1 ahead of this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the server is %1 behind this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the limit of the account whatever needs more is refused, on all streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit of the account, or remove what nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has used up much of its storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has used up much of its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has about as many streams as it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has about as many consumers as it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streams may take more than the account has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is full before the limits of its streams remove anything: then publishing is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower max_bytes of streams, or raise the limit of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many JetStream requests end in an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some program asks for what does not exist or may not be done, over and over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the audit advisories of the API to see which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge harms consumers on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a purge consumers may skip messages or forget what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the server to a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages and times on different computers do not fit together, and certificates may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both computers follow a time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is finished a second is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is in hand for about %1, ack_wait is %2, and %3 of the %4 in hand were delivered before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is delivered a second is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 deliveries a second at least %2 are not the first of their message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the backoff: %1; max_deliver is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_deliver is not set; %1 messages have been delivered more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_deliver is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subjects of some stream are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) give up a message after max_deliver, and no stream records which.</source>
        <translation>
            <numerusform>%n consumer gives up a message after max_deliver, and no stream records which.</numerusform>
            <numerusform>%n consumers give up a message after max_deliver, and no stream records which.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration of its stream is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ack policy is none, and the stream removes what was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ack policy is all, and %1 pull requests are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ack policy is all, and a group of subscribers shares the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack_wait is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_deliver is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_ack_pending is not limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pull requests are open, and %2 messages may be in hand at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages come again before they are acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work is done twice while new work waits: ack_wait is shorter than the work, or workers crash or refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise ack_wait above the longest work, or let the workers report progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work takes about as long as ack_wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that take longer than ack_wait are given to a second worker while the first one still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most deliveries are repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers spend their time on messages that they were given before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the workers log; set a backoff, so that a failure is not tried again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last waits of the backoff are never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is given up before the longer waits begin: an outage that they were meant for loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_deliver above the number of waits, or shorten the backoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad message would come again without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without max_deliver a message that no worker can handle is never given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_deliver, and record what is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing records what is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells of a message that was given up once, in passing: who does not listen at that moment never learns of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is given up in a stream of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is taken as done as soon as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker that crashes loses the message: nobody gets it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the consumer anew with explicit acks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker acknowledges the work of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the ack policy all an ack settles every earlier message, those that other workers still have in hand, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ack wait is very long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a crashed worker had in hand lies untouched for that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a shorter ack_wait, and let the workers report progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ack wait is very short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hiccup of the network or of a worker is enough for messages to be delivered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise ack_wait to several times the longest work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message is tried only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker that crashes or loses its connection has used up the only try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow some deliveries, unless the work must never be done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of messages may be in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slows the delivery down when workers do not acknowledge; the server keeps account of each message in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_ack_pending to what the workers can finish within the ack wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More workers ask than may have something in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a low max_ack_pending some of them wait all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_ack_pending, unless the order of the messages forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster names no leader of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of streams names it, without an answer from its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not run it and says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster names no leader of the consumer, while its stream has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that it is in was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of consumers names it, without an answer from its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 If one more goes down, the stream stands still.</source>
        <comment>after a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated or far behind: %1; up to %2 operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard: %1; for up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas are configured, %2 are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline or outdated: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the copy is behind is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream needs API level %1, the server offers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few replicated streams to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 replicated streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica of the stream is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a majority of its replicas the stream takes and gives nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the servers that are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica of the stream is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the leader goes down now, this replica cannot take over without a loss or a wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the load, the disk and the network of the servers that are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica of the stream has not been heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A healthy one is heard each second, whether there is work or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has fewer replicas than configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands fewer failures than somebody meant it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that enough servers with room and the right tags are up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas of the consumer are down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a majority of its replicas nothing is delivered, although the stream may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has no leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored, delivered or acknowledged until one is elected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the servers of the cluster: a majority of its replicas must be up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists, and nobody can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the servers of the cluster that hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer has no leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered or acknowledged until one is elected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror or a source gets nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy stands still while its origin goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the stream that it copies still exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The origin of the copy has not been heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A healthy one is heard each second, whether there are messages or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server of the origin and the way to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is far behind its origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads the copy reads what is old, and a failover to it would lose the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the way between the two, and at the disk of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream needs a newer server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses what this server does not know, and may be put out of service there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all servers of the cluster to the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server leads most streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader does most of the work of a stream: one server is busy while others idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let leaders step down until the work is spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1. Subjects of the stream: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer has %1 replicas, its stream %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive_threshold is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made or used last is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unused for %n day(s), %1 waiting.</source>
        <translation>
            <numerusform>Unused for %n day, %1 waiting.</numerusform>
            <numerusform>Unused for %n days, %1 waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>It pushes without acks and without flow control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter matches no subject of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will ever come, and it looks like a consumer that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the filter with the subjects of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer has fewer replicas than its stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its server is down it stands still, although the stream goes on; a broken disk loses what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set num_replicas to 0, so that it follows the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The durable consumer goes when it is unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outage of the workers that lasts longer makes the server forget what is done and what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set inactive_threshold above the longest outage, unless each program makes a consumer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer looks forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its backlog grows unseen, raises alarms, and on some streams keeps messages from being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether its workers still exist, and delete it if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow subscriber would lose messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends as fast as it can and cuts off a subscriber that does not keep up; what was on the way is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it anew with flow control or with acks, or as a pull consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not told its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is heard of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been watched long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losing work</source>
        <comment>family of rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck or slow</source>
        <comment>family of rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acks</source>
        <comment>family of rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <comment>family of rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>family of rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <comment>family of rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>family of rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account</source>
        <comment>what a finding is of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So since %1; at the moment it cannot be judged anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen since %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so now, and has not lasted long enough to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <comment>stored, of a limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes stored, of a limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a filter, and nobody knows which of the removed messages were meant for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of its oldest unfinished message is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its oldest unfinished message is %1 old and is removed in %2; max_age of the stream is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its oldest unfinished message is %1 old; max_age of the stream is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of new messages is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is full (%1), and each new message removes the oldest one. At %2 new messages a second unread ones are removed in about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has no consumer; %1 messages have come so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream keeps %1 messages of each subject; %2 wait here unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %1 messages as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has no_ack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumers of the stream are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work queue holds %1 messages and has no consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits that remove the oldest messages: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are lost unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of the stream remove messages before this consumer was given them: nobody will ever process them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits of the stream, or add workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages grow too old before they are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reaches max_age is removed from the stream, finished or not, and nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_age of the stream, or get the consumer going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages are about to push out unread ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream at max_msgs removes its oldest message for each new one, read or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_msgs of the stream, or get the consumer going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bytes are about to push out unread messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream at max_bytes removes its oldest messages for new ones, read or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_bytes of the stream, or get the consumer going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is interested, and messages are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream with interest retention keeps a message only while some consumer wants it: without one, what is published is gone at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the consumer before anybody publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is full and refuses what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers get an error for each message; those that do not look at it lose the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits of the stream, purge it, or let it discard old messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream will soon refuse what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It discards what is new once it is full, and it is nearly full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits of the stream, or see that its messages are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer messages replace unread ones on their subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a limit for each subject a new message removes an older one of the same subject, read or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_msgs_per_subject, or get the consumer going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of the stream has lost messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks on the disk could not be read: what was in them is gone for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk and the log of the server; restore from a backup or a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers are not told what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without acknowledgements a publisher cannot know that a message was refused or got lost on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off no_ack, unless the stream records subjects that are themselves replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer will be removed with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody uses it, and it may be unused for a while only: then the server forgets what is done and what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the workers, or make it durable without inactive_threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work queue holds messages that nobody takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter of any consumer matches them, so they stay forever and are never worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the subjects of these messages with the filters of all consumers, or create the one that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work may be removed before it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is to keep work until it is done, and has a limit that removes it earlier without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard new messages instead of old ones, or set the limit beyond any outage of the workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ephemeral, asks for acks, and has been there for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate_window is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate_window is %1; at %2 messages a second the server keeps up to %3 message ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of some consumer is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n durable consumer(s) has a threshold in its metadata.</source>
        <translation>
            <numerusform>The only durable consumer has no threshold in its metadata.</numerusform>
            <numerusform>None of %n durable consumers has a threshold in its metadata.</numerusform>
        </translation>
    </message>
    <message>
        <source>It pushes to a subject without a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work depends on an ephemeral consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its client is away for a moment the server removes it, and with it the knowledge of what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a durable consumer for work that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duplicate window is shorter than retries take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publisher that tries again after a broken connection stores its message a second time, with the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set duplicate_window above the longest time between two tries of a publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duplicate window is longer than it is of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps each message id of that time in memory, and a replay within it is dropped without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set duplicate_window to some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer says when it is too far behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds in the metadata are seen by every tool that checks, the nats program included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a threshold for the lag of the consumers that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one subscriber can work at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group a second subscriber is refused: work cannot be shared, and nobody takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a deliver group, or a pull consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age, max_msgs and max_bytes are not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age, max_msgs and max_bytes are not set, and the account may store %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has one replica, in a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has one replica, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The stream has %n replica(s).</source>
        <translation>
            <numerusform>The stream has %n replica.</numerusform>
            <numerusform>The stream has %n replicas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream is kept in memory, and %n durable consumer(s) work on it.</source>
        <translation>
            <numerusform>The stream is kept in memory, and %n durable consumer works on it.</numerusform>
            <numerusform>The stream is kept in memory, and %n durable consumers work on it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream has %1 of %2 consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell how many subjects there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream holds %1 subjects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages are deleted in between, %2 are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deny_delete and deny_purge are set, and no limit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of its last message is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its last message is %n day(s) old, it has no consumer, and it stores %1.</source>
        <translation>
            <numerusform>Its last message is %n day old, it has no consumer, and it stores %1.</numerusform>
            <numerusform>Its last message is %n days old, it has no consumer, and it stores %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream may grow without a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fills the disk or the account one day; then every stream there refuses what is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_age, max_msgs or max_bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has one replica in a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its server is down the stream is, and a broken disk loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the replicas to three if it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An even number of replicas is of no more use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A majority must be up: two stand no failure, four no more failures than three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one, three or five replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart of its servers loses what is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the stream anew with file storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has about as many consumers as it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further consumers are refused, those of programs that start anew, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_consumers, or delete consumers that nobody uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream holds very many subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps an index of each of them in memory; it needs long to start and to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what differs from message to message into a header, or split the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is full of gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps account of each message that was deleted in between, and tells its replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let old messages go by a limit, or purge up to where the gaps end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream can never shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be deleted or purged, and nothing goes by a limit: only deleting the stream frees its space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a limit, for what is denied cannot be allowed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream looks forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes up space, and nobody writes to it or has a consumer on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether anybody reads it, and delete it if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the pause or the age of its oldest unfinished message is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1, and its oldest unfinished message is removed at %2: max_age of the stream is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 messages in the stream wait for this consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is at its ack-pending wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait, and nobody pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an open pull request nothing is delivered: the workers are down, or ask for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait, and nobody listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has subscribed to the subject that the server pushes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poison message comes again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message that no worker can handle takes their time with each delivery, and what is behind it may wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is delivered again and nothing gets finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers refuse each message, crash, or acknowledge nothing: they are busy and achieve nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers give up every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A terminated message is not tried again: the queue looks empty, and no work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is delivered, and no acks come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers have the messages and do not finish them; each comes again after its ack wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks, and nothing is delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull requests are open and messages wait: something between the two holds them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned client takes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the pinned client of the group is served, and it has gone or hangs; the others wait for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further pull requests are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many requests are open as max_waiting allows: workers that come now get an error instead of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is slower than its input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its backlog grows for as long as this goes on, until some limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backlog stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps pace with what comes, and never gets to what has been waiting: each message is late by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ack-pending wall makes it slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few messages may be in hand at once that workers wait for each other&apos;s acks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow control holds the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber does not take what it is sent: it is slow, or hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configuration slows it down while messages wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate limit or the pace of the original lets the backlog stand, however many workers there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were done are delivered once more; workers must be able to stand that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait for the end of a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered until the pause ends or somebody ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause outlasts its messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for the end of the pause is removed by max_age before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the consumer earlier, or raise max_age of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One consumer keeps the stream from emptying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With interest retention a message stays until every consumer is done with it: one that has stopped fills the store for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it going, or delete it if nobody needs it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold of the consumer is crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever set the threshold in its metadata wanted to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the figure, or change the threshold if it no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold of the stream is crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still without an error anywhere: neither workers nor publishers are told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::HealthCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stream &quot;%1&quot;, or it may not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::HealthDesk</name>
    <message>
        <source>Accepted: %1</source>
        <comment>the name of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer accepted: %1</source>
        <comment>the name of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::HealthPage</name>
    <message>
        <source>Known until %1, accepted at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known for good, accepted at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, foreign text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <comment>accessible name of the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every finding that nobody has accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show critical findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what is critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what is worth knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show accepted findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what somebody knows of and lives with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows below which rules have no answer for some of what they are about, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>findings, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Critical %2</source>
        <comment>a shape, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Warnings %2</source>
        <comment>a shape, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Notes %2</source>
        <comment>a shape, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known %1</source>
        <comment>accepted findings, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Cannot tell %2</source>
        <comment>a shape, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked at %1.</source>
        <translation>
            <numerusform>%n rule checked at %1.</numerusform>
            <numerusform>%n rules checked at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be given.</source>
        <translation>
            <numerusform>%n answer could not be given.</numerusform>
            <numerusform>%n answers could not be given.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, why it cannot tell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, what it is of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <comment>a sentence, what it is of</comment>
        <translation>
            <numerusform>%1 (%2 and %n more)</numerusform>
            <numerusform>%1 (%2 and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule has an answer for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be told is neither well nor ill. Most of it comes by itself once the program has watched for a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::HeldLooks</name>
    <message>
        <source>No stream is known to hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 holds it is not known. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds another message there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::HelpDialog</name>
    <message>
        <source>Nothing to do: all that is for it was delivered and finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, and keeps up with what comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left waits for its next delivery, as planned by the backoff or by a worker that asked for a delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ephemeral, and its client has gone. The server removes it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by an operator. It goes on when the pause ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched long enough to judge, or without a leader. Never shown as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was set back, and has not come as far again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, but its backlog does not shrink: add workers, or look why they are slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a threshold that was set in its metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many messages are in hand as max_ack_pending allows. The server delivers nothing more, in silence, until some are acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are delivered again and again, and nothing gets finished. Enter shows the one that it hangs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait, and nothing is delivered or acknowledged: mostly nobody is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Words Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking changes nothing: no consumer is created, nothing is acknowledged, no cursor moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stuck, what is behind, what died, and what comes in and goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each stream holds, how fast it grows, and how near its limits are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works, who does not, since when and why. Enter goes to the message it hangs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in a stream: read, searched, compared, traced, exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes by on core subjects, stored or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given up: in dead-letter streams, parked in its own stream, or terminated. Puts it back without losing or doubling one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: connection, server, alerts, and what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pages answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of a consumer, the worst first. ◆ is critical, ▲ a warning, ■ worth knowing, ● fine, ○ not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a status means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All terms must hold. Case does not matter. Ctrl+Space completes names of columns and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word stands in any column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words, just so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word stands in this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status by its English word, in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, sizes and ages: also &lt;, &gt;=, &lt;=, = and !=, as in size&gt;1MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever follows must not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules have found: with figures, since when, and the dialog that helps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::HistoryStore</name>
    <message>
        <source>Another program uses the history %1. Until the next start, this one keeps its history in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer version of JetLag. It was moved to %1 and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1 and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be used at present. It is tried again every minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be used: nothing is kept beyond this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Import</name>
    <message>
        <source>The compressed data end too soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ImportDialog</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: refused. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: the server did not say which stream takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: no stream listens on this subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: the stream %3 takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: the stream %3 takes them; %4 will see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file holds %1 message(s).</source>
        <translation>
            <numerusform>The file holds %1 message.</numerusform>
            <numerusform>The file holds %1 messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %1 more subject(s).</source>
        <translation>
            <numerusform>And %1 more subject.</numerusform>
            <numerusform>And %1 more subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) cannot be read and will be passed over:</source>
        <translation>
            <numerusform>%1 line cannot be read and will be passed over:</numerusform>
            <numerusform>%1 lines cannot be read and will be passed over:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of JSON Lines, .jsonl or .jsonl.zst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream forgets ids after its duplicate window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.jsonl.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a subject that can be published to: tokens between dots, no wildcards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not stored: duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown: sent, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server, then it goes on: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, the same each time: importing again leaves out what is still stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to this subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 message(s)</source>
        <translation>
            <numerusform>&amp;Import %1 message</numerusform>
            <numerusform>&amp;Import %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them lies in its own stream any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) still lie in their own stream and are left out.</source>
        <translation>
            <numerusform>%1 more message still lies in its own stream and is left out.</numerusform>
            <numerusform>%1 more messages still lie in their own stream and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a new sequence and a new time; those recorded cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out what still lies in its own stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what still lies in its own stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the stream that each message was recorded in whether it is still there, to put back what was removed and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ImportJob</name>
    <message>
        <source>The message is larger than the server takes (%1 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was stored cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Inflate</name>
    <message>
        <source>The compressed data cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed data end too soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed data are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block would become %1 large: too much to be decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::JetStreamApi</name>
    <message>
        <source>“%1” is not a name of a stream or consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purge takes either a sequence or a number to keep, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a subject that a message can be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an operation of JetStream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::JobReport</name>
    <message>
        <source>The replay journal cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::JsonExpression</name>
    <message>
        <source>Here &amp;&amp; or || is missing, or this is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket ) is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality is written ==</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After =~ a regular expression in quotes is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string in quotes, a number, true, false or null is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, false and null have no order: use == or !=</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::JsonLines</name>
    <message>
        <source>The value of “%1” is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be pairs of base64: [[name, value], …].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be pairs of strings: [[name, value], …].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a time such as 2026-01-31T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a string that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more on the line than one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no “subject”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::JsonPath</name>
    <message>
        <source>Between brackets there must be a number, a name in quotes or *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket ] is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path begins with $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function of this name; there is .length()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot stand in a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (character %2).</source>
        <comment>%1 says what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After \u there must be four hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such escape; a backslash is written \\</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChange</name>
    <message>
        <source>When you looked there was nothing under this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you looked revision %1 was the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is revision %1, a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the key was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the key was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the server marks that the value has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the key meanwhile. %1 %2 Nothing of yours was stored.</source>
        <comment>when you looked…; now…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket is a mirror: it is changed in its origin, the stream %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket is a mirror: it is changed in its origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket is sealed: nothing in it can be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has %1 bytes; the bucket takes at most %2 for each, headers included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has %1 bytes; the server takes messages of at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream takes no roll-ups, so a key cannot be purged as clients do it. Delete the key, or purge its subject in the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of this bucket cannot expire one by one: its stream does not allow it, or the server is older than 2.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the key meanwhile. Nothing of yours was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChangeDialog</name>
    <message>
        <source>Put value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30s, 15m, 24h; empty: by the rules of the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value now is binary or too large to be edited as text. What is written here takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a duration of a second or more, such as 30s or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the key that gets the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge %1</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 has a new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was not changed: %2</source>
        <comment>a key; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was changed: %2</source>
        <comment>a key; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was not deleted: %2</source>
        <comment>a key; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was deleted: %2</source>
        <comment>a key; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was not purged: %2</source>
        <comment>a key; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was purged: %2</source>
        <comment>a key; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 has the value of revision %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChangeText</name>
    <message>
        <source>Now there is nothing under this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is revision %1 of %2, with a value of %3.</source>
        <comment>number, time, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is revision %1 of %2. %3</source>
        <comment>number, time, what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revisions before it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket keeps one revision of a key: what is there now is gone afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket keeps %1 revisions of a key: older ones go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else changes the key first, nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) of the stream %1 may hear of it, watchers among them.</source>
        <translation>
            <numerusform>%n consumer of the stream %1 may hear of it; it may be a watcher.</numerusform>
            <numerusform>%n consumers of the stream %1 may hear of it, watchers among them.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new revision follows, with a value of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is created with a value of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker follows that says that the key is deleted; clients see no value any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no value already; another marker follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All revisions of the key go, and a marker takes their place. None of them can be restored afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new revision follows, with the value that revision %1 had on %2 (%3).</source>
        <comment>number, time, size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::KeysModel</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was deleted; the revisions before it stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was purged together with its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has expired; the server marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was removed from the stream; the server marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::KeysView</name>
    <message>
        <source>Filter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter keys: text, or a pattern such as orders.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text looks in the names of all keys. With * or &gt;, or a dot at the end, it is a pattern that the server chooses by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many keys are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: %1 of %2 keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2 keys are listed. A key, or a pattern such as orders.*, finds others; Enter looks for a text in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 key(s): this one and those below it. Enter looks for the text in all %2 keys.</source>
        <translation>
            <numerusform>%1 key: this one or one below it. Enter looks for the text in all %2 keys.</numerusform>
            <numerusform>%1 keys: this one and those below it. Enter looks for the text in all %2 keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 key(s), those with a deletion marker included.</source>
        <translation>
            <numerusform>%1 key, also with a deletion marker.</numerusform>
            <numerusform>%1 keys, those with a deletion marker included.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 keys are listed; the filter reaches all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Launcher</name>
    <message>
        <source>Passwords, tokens and keys are not kept. Give that of %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are not kept. Give that of %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are not kept. Give that of %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are no file are not kept. Give that of %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LetterComparison</name>
    <message>
        <source>The letter does not say where it came from, so nothing tells which others succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left is the nearest message on %1 that %2 has settled: it lies at or below its ack floor, %3, and is no dead letter that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LetterCopyDialog</name>
    <message>
        <source>Make a dead letter of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 (%2) of %3, which %4 was given, is copied among the dead letters.</source>
        <comment>sequence, subject, stream, consumer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-letter stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the original afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the original afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-letter &amp;stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream of dead letters is known. Make one, or choose “Treat as Dead-Letter Stream” in the menu of a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream lets nobody delete single messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is not the one that held it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who would lose it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would lose it is not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject without wildcards and blanks is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no messages of this subject.</source>
        <comment>stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload (%1) and the headers are stored in %2 under %3. Added are:</source>
        <comment>size, stream, subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will receive it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer will receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the copy is confirmed the original is deleted from %1, for every consumer. Without that confirmation it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unless it is settled, %1 delivers it again after %2, up to %n time(s) in all.</source>
        <translation>
            <numerusform>Unless it is settled, %1 delivers it again after %2, up to %n time in all.</numerusform>
            <numerusform>Unless it is settled, %1 delivers it again after %2, up to %n times in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless it is settled, %1 delivers it again after %2, again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the worker that was given it can acknowledge or terminate it; no request takes a chosen message from a consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a dead letter and delete the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether message %1 is stored as a dead letter. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 was not made a dead letter. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made before: %1.</source>
        <comment>stream and sequence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored: %1.</source>
        <comment>stream and sequence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 is a dead letter now. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays, as the connection was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is being deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original had gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the original is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the dead letter is stored: the dialog was closed before the answer came. Making it once more finds it, within the duplicate window of its stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the original is deleted: the dialog was closed before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the original is deleted:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LetterFate</name>
    <message>
        <source>nobody takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ acked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ dead again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 acked</source>
        <translation>
            <numerusform>%1 acked</numerusform>
            <numerusform>%1 acked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered</source>
        <translation>
            <numerusform>%1 delivered</numerusform>
            <numerusform>%1 delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in hand</source>
        <translation>
            <numerusform>%1 in hand</numerusform>
            <numerusform>%1 in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 waiting</numerusform>
            <numerusform>%1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dead again</source>
        <translation>
            <numerusform>%1 dead again</numerusform>
            <numerusform>%1 dead again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed unread</source>
        <translation>
            <numerusform>%1 removed unread</numerusform>
            <numerusform>%1 removed unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that nobody takes</source>
        <translation>
            <numerusform>%1 that nobody takes</numerusform>
            <numerusform>%1 that nobody takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not known</source>
        <translation>
            <numerusform>%1 not known</numerusform>
            <numerusform>%1 not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::LetterGroups</name>
    <message>
        <source>%1 (folded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unfolded)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LetterHeadersDialog</name>
    <message>
        <source>“%1” cannot be the name of a header: letters, digits and signs without blanks and colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say where the original subject stands: write %2 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has two places for the original subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would say that every letter lies on its original subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the form of a subject: names between dots, * for any one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-letter headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your workers write on dead letters. The usual conventions are known and stay; what stands here goes first, on this connection. Several names are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the &amp;original subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the original subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the &amp;error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the &amp;reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the &amp;deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forms of subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form such as dlq.%1 tells the original subject by the subject that a letter is stored under; * stands for any one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest letter of %1 is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no letter at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <comment>of a dead letter&apos;s origin, error or deliveries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>what a letter says, the header or form that says so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest letter: sequence %1, stored under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its headers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header that counts repla&amp;ys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header that counts replays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LetterTable</name>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LetterTransform</name>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is set by a replay itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its payload has no place for %1, so it was not changed and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 no subject can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is written as “Name: value”, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is written as “$.path = value”, with a value of JSON: text stands in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no pattern of subjects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes no subject: $1 stands for what the first * or &gt; takes, and there is one for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LiveMessagesModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it arrived here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject that it was published to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running number since subscribing, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LiveMessagesView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on showing the newest messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the newest message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at message %1; %2 newer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LiveSubjectService</name>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow subscribing to “%1”. Choose a subject that this user may see, or ask for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::LiveSubjectsPage</name>
    <message>
        <source>Live subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject, such as orders.&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* stands for one token, &gt; for all that follow. Down shows the subjects followed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows stand still while counting goes on (Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets go of the messages kept here and counts anew. Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep </source>
        <comment>before a number of MiB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many MiB of messages are kept here; the oldest go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that came faster than they could be taken. They are not counted elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following %1 ended when this page was left. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a subject first, such as orders.&gt; for all that begin with orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages to %1 and below are shown; all are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is lost: what is published now is missed. Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection yet. Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 subject(s)</source>
        <translation>
            <numerusform>%1 subject</numerusform>
            <numerusform>%1 subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to further subjects, counted together</source>
        <translation>
            <numerusform>%1 message to further subjects, counted together</numerusform>
            <numerusform>%1 messages to further subjects, counted together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <translation>
            <numerusform>%1 dropped</numerusform>
            <numerusform>%1 dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a subject and press Enter to see what is published to it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message that is kept has this subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide system subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide system subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to JetStream ($JS), to the system ($SYS) and their answers (_INBOX) are only counted, from now on. Following such a subject itself shows it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 system message(s) hidden</source>
        <translation>
            <numerusform>%1 system message hidden</numerusform>
            <numerusform>%1 system messages hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::MainWindow</name>
    <message>
        <source>JetLag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is wrong, and the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first row; End: to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the button says: replay, publish, purge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageEditor</name>
    <message>
        <source>Remove header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payload is binary or too large to be edited as text; it is replayed unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageMarker</name>
    <message>
        <source>The key was deleted (KV-Operation: DEL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was purged with its history (KV-Operation: PURGE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last message of this subject has expired (Nats-Marker-Reason: MaxAge).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subject was purged (Nats-Marker-Reason: Purge).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last message of this subject was deleted (Nats-Marker-Reason: Remove).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server marks that this subject is empty (Nats-Marker-Reason: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageMatch</name>
    <message>
        <source>These are too many terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two terms there must be a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression that begins here has no / at its end; to look for a slash, put the text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a regular expression only i and a blank may follow; to look for a slash, put the text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After header: the name of a header is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the name of a header = != ~ or =~ is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After size: a number of bytes is needed, such as size:&gt;1KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid subject: tokens between dots, * for one, &gt; for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessagePane</name>
    <message>
        <source>%1 · sequence %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved all bytes of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the exact bytes, and their text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the exact bytes to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; copy and save take everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload could not be saved to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the payload is shown. A choice is remembered for its subject; Hex and Base64 show the bytes as they are stored unless a compression is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protobuf schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses by which schemas the payloads of which subjects are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is undone before the payload is shown. Any of these is recognised by its first bytes; a block of snappy without a frame is only read when snappy is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the bytes as they are stored, whatever the format and compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied all bytes of the payload; as text they would be too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied all bytes of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the rest is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageRef</name>
    <message>
        <source>The message is gone: sequence %1 of the stream %2 is another one by now. Read the stream again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageRemoval</name>
    <message>
        <source>The stream was deleted and created anew since. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageTools</name>
    <message>
        <source>Before sequence %1 the stream holds no other message on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessageTrace</name>
    <message>
        <source>None of its filters matches the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no leader: what is known of it may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins after sequence %1 and has not delivered anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this message was delivered is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at sequence %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes what was stored after %1, when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began with the message that was the last one at %1, when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began with the last message of each subject at %1, when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know its deliver policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still delivering what it began with: the last message of each subject at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had delivered up to sequence %1 when the stream had removed the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1, yet the server counts nothing that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It delivers nothing more before acknowledgements arrive: it waits for %1 of at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pulls at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) come first.</source>
        <translation>
            <numerusform>%1 message comes first.</numerusform>
            <numerusform>%1 messages come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 message(s) come first.</source>
        <translation>
            <numerusform>At most %1 message comes first.</numerusform>
            <numerusform>At most %1 messages come first.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1 and asks for no acknowledgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or below its ack floor, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know its ack policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1 and holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged, terminated by its worker, or given up after %n delivery(ies).</source>
        <translation>
            <numerusform>Acknowledged, terminated by its worker, or given up after %n delivery.</numerusform>
            <numerusform>Acknowledged, terminated by its worker, or given up after %n deliveries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged, or terminated by its worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the stream was purged, an old server may have passed it over, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, and still in the work queue: not acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, or given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yet it holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Past its ack floor, %1. Up to sequence %2 it waits for %3 acknowledgement(s).</source>
        <translation>
            <numerusform>Past its ack floor, %1. Up to sequence %2 it waits for %3 acknowledgement.</numerusform>
            <numerusform>Past its ack floor, %1. Up to sequence %2 it waits for %3 acknowledgements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say for which messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Given up at %1 after %n delivery(ies), said the server.</source>
        <translation>
            <numerusform>Given up at %1 after %n delivery, said the server.</numerusform>
            <numerusform>Given up at %1 after %n deliveries, said the server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its worker refused it at %1 to get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed before delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged or given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessagesModel</name>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject that it was published to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header Nats-Msg-Id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not shown here.</source>
        <translation>
            <numerusform>%1 message is not shown here.</numerusform>
            <numerusform>%1 messages are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were deleted here.</source>
        <translation>
            <numerusform>%1 message was deleted here.</numerusform>
            <numerusform>%1 messages were deleted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) cannot be read here: the stream does not count them as deleted.</source>
        <translation>
            <numerusform>%1 message cannot be read here: the stream does not count it as deleted.</numerusform>
            <numerusform>%1 messages cannot be read here: the stream does not count them as deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject, such as orders.&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time such as 2026-03-01 12:30, 12:30:05 today, or 15m for 15 minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;il</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows new messages as they arrive, without a consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 does not exist any more. Its messages below are as they were last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stream first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence %1 does not exist (any more) or has another subject; the next one is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message lies at or after that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batched direct get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tailing; %1 message(s) read.</source>
        <translation>
            <numerusform>Tailing; %1 message read.</numerusform>
            <numerusform>Tailing; %1 messages read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading; %1 message(s) so far.</source>
        <translation>
            <numerusform>Reading; %1 message so far.</numerusform>
            <numerusform>Reading; %1 messages so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read by %2, %1 message(s).</source>
        <translation>
            <numerusform>Read by %2, %1 message.</numerusform>
            <numerusform>Read by %2, %1 messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) read.</source>
        <translation>
            <numerusform>%1 message read.</numerusform>
            <numerusform>%1 messages read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) skipped: they arrive faster than they can be shown.</source>
        <translation>
            <numerusform>%1 message skipped: it arrived faster than it could be shown.</numerusform>
            <numerusform>%1 messages skipped: they arrive faster than they can be shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stream to read its messages. Reading changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Following is paused: %1 newer message(s) above. Home goes on.</source>
        <translation>
            <numerusform>Following is paused: %1 newer message above. Home goes on.</numerusform>
            <numerusform>Following is paused: %1 newer messages above. Home goes on.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream %1 has lost its newest messages: their sequences are given out again. It was read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 was deleted and created anew. Its messages from before are gone; below is the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that were shown have left the stream: purged, or dropped by its limits.</source>
        <translation>
            <numerusform>%1 message that was shown has left the stream: purged, or dropped by its limits.</numerusform>
            <numerusform>%1 messages that were shown have left the stream: purged, or dropped by its limits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those loaded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole stream:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::MissedLetters</name>
    <message>
        <source>unknown</source>
        <comment>when it was last delivered to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer %1: floor %2, delivered %3, in hand %4, redelivered %5, last delivered %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::NKeys</name>
    <message>
        <source>The nkey file holds no valid user seed (a line that begins with SU).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::NatsErrors</name>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n s. The account may lack the permission, the stream may have no leader, or its server may be down.</source>
        <translation>
            <numerusform>No reply within %n s. The account may lack the permission, the stream may have no leader, or its server may be down.</numerusform>
            <numerusform>No reply within %n s. The account may lack the permission, the stream may have no leader, or its server may be down.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers there. JetStream may be off, or the domain or API prefix wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no permission to publish to %1. Ask for it, or use another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no permission to subscribe to %1. Ask for it, or set an inbox prefix that is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. It may have been carried out or not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::NatsOptions</name>
    <message>
        <source>TLS before the greeting (tls_first) needs nats.c 3.9 or newer; this program was built with an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection options cannot be used. Check the addresses and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name with a colon must be the same in all addresses of the list, with its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox prefix %1 cannot be used. Give tokens between dots and no wildcards, such as _INBOX_me.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::NewestButton</name>
    <message>
        <source>Show newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe newer ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the newest message (Home). How many are newer is not known: not all of them match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 newer ↑</source>
        <extracomment>how many messages are newer than those in the table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the newest message (Home).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the newest message (Home). The number is that of their sequences; some of them may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectDeleteDialog</name>
    <message>
        <source>Delete object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link goes; what it leads to stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The content goes: %1 in %n chunk(s). It cannot be had back.</source>
        <translation>
            <numerusform>The content goes: %1 in %n chunk. It cannot be had back.</numerusform>
            <numerusform>The content goes: %1 in %n chunks. It cannot be had back.</numerusform>
        </translation>
    </message>
    <message>
        <source>A description stays that says that the object is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else changes the object first, nothing is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object %1 was not deleted: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the object %1 was deleted: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks of the deleted object %1 may be left, which nobody needs: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectUploadDialog</name>
    <message>
        <source>Upload object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that becomes an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the object a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are sent in chunks of 128 KiB, then the object is described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is new in this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of this name was deleted; it is there again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces the content of now, %1: that is gone afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes for anybody before all of it is stored. If somebody else changes the object first, it stays as they left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object %1 was stored (%2).</source>
        <comment>a name, its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the object %1 was stored: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object %1 was not changed: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks that nobody needs may be left in the bucket %1: %2</source>
        <comment>a name; why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Objects</name>
    <message>
        <source>Somebody else has changed the object since you looked at it. Nothing was done; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what its description tells: %1 bytes in %2 chunks are there, %3 bytes in %4 should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what its description tells: its size is right, its SHA-256 is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before the object was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the object meanwhile. It is as they left it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectsModel</name>
    <message>
        <source>Deleted</source>
        <comment>an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <comment>an object</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to bucket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1 in %2</source>
        <comment>an object, its bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the content, as its description tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that hold the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its description was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, deleted, or a link to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether chunks, size and SHA-256 are what the description tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the content, as the description tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody wrote about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which its chunks are found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectsView</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket has no objects. A file that is dropped here becomes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for objects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), deleted ones included.</source>
        <translation>
            <numerusform>%n object, deleted or not.</numerusform>
            <numerusform>%n objects, deleted ones included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n object(s) are listed, deleted ones included; there are more.</source>
        <translation>
            <numerusform>The newest %n object is listed, deleted or not; there are more.</numerusform>
            <numerusform>The newest %n objects are listed, deleted ones included; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) cannot be read.</source>
        <translation>
            <numerusform>%n description cannot be read.</numerusform>
            <numerusform>%n descriptions cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right in size; no digest is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is what its description tells: %2.</source>
        <comment>an object, its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved to %2.</source>
        <comment>an object, a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::OverviewFigures</name>
    <message>
        <source>Stuck</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>into %n stream(s)</source>
        <translation>
            <numerusform>into %n stream</numerusform>
            <numerusform>into %n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n consumer(s)</source>
        <translation>
            <numerusform>to %n consumer</numerusform>
            <numerusform>to %n consumers</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 in the last 10 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::OverviewPage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst consumers</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest growing streams</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest growing streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream is growing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are known after the second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No trouble seen, but %n consumer(s) cannot be judged yet.</source>
        <translation>
            <numerusform>No trouble seen, but %n consumer cannot be judged yet.</numerusform>
            <numerusform>No trouble seen, but %n consumers cannot be judged yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has told nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s), %2</source>
        <translation>
            <numerusform>%1 message, %2</numerusform>
            <numerusform>%1 messages, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been heard since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all consumers that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n consumer(s) need attention.</source>
        <translation>
            <numerusform>%1 of %n consumer needs attention.</numerusform>
            <numerusform>%1 of %n consumers need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n consumer(s) are fine.</source>
        <translation>
            <numerusform>The only consumer is fine.</numerusform>
            <numerusform>All %n consumers are fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n consumer(s) needs attention.</source>
        <translation>
            <numerusform>The only consumer needs no attention.</numerusform>
            <numerusform>None of %n consumers needs attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a page and its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Pages</name>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PathJob</name>
    <message>
        <source>There is no connection at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the headers of a trace the message is too large to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No server reported the copy within %n second(s).</source>
        <translation>
            <numerusform>No server reported the copy within %n second.</numerusform>
            <numerusform>No server reported the copy within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::PathModel</name>
    <message>
        <source>client on connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1 on connection %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1 of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consumer is interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server %1 in cluster %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats-server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PathTrace</name>
    <message>
        <source>Servers trace messages from 2.11 on. This one is %1: it would store and deliver the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say its version. Before 2.11 it would store and deliver the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be published to this subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects below $JS and $SYS are commands to the servers: they are not traced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no permission to publish to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no permission for %1, where the reports would arrive. It needs the permission to publish and to subscribe there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server sent a trace that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Pattern</name>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Payload</name>
    <message numerus="yes">
        <source>The JSON is nested more than %n levels deep.</source>
        <translation>
            <numerusform>The JSON is nested more than %n level deep.</numerusform>
            <numerusform>The JSON is nested more than %n levels deep.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is too large to be formatted; its beginning is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid UTF-8 at byte %1: such bytes are shown as \xNN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning was decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is known to the message type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PayloadFormats</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any compression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PlanRun</name>
    <message>
        <source>It was cancelled before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not tried: its stream %1 is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Poller</name>
    <message numerus="yes">
        <source>%n consumers of the stream %1 could not be reached. They may have no leader.</source>
        <translation>
            <numerusform>%n consumer of the stream %1 could not be reached. It may have no leader.</numerusform>
            <numerusform>%n consumers of the stream %1 could not be reached. They may have no leader.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream %1 could not be reached. It may have no leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream appeared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was deleted and created anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages were removed.</source>
        <translation>
            <numerusform>%n message was removed.</numerusform>
            <numerusform>%n messages were removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The consumer appeared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was deleted and created anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not run the stream %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further requests failed. What they would have told is not shown, or old.</source>
        <translation>
            <numerusform>%n further request failed. What it would have told is not shown, or old.</numerusform>
            <numerusform>%n further requests failed. What they would have told is not shown, or old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stores a message for every request to the JetStream API, ours included. To spare it, the account is looked at only every %n second(s); that still adds about %2 messages an hour.</source>
        <translation>
            <numerusform>%1 stores a message for every request to the JetStream API, ours included. To spare it, the account is looked at only every second; that still adds about %2 messages an hour.</numerusform>
            <numerusform>%1 stores a message for every request to the JetStream API, ours included. To spare it, the account is looked at only every %n seconds; that still adds about %2 messages an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other streams may not be looked at: the server denies their STREAM.INFO.</source>
        <translation>
            <numerusform>One other stream may not be looked at: the server denies its STREAM.INFO.</numerusform>
            <numerusform>%n other streams may not be looked at: the server denies their STREAM.INFO.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server denies to list or name the streams of this account. Only those are shown that were asked for by their names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ProblemBanner</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries to connect at once, without waiting for the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the connection chooser with what was tried, to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ProtoSchema</name>
    <message>
        <source>The schema has no message type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes at byte %1 does not fit the message type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a .proto file nor a FileDescriptorSet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contradicts another file of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a schema or no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 has no message types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema imports too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files import each other in a circle or in too long a chain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ProtoSchemasDialog</name>
    <message>
        <source>Protobuf schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads on these subjects are read by a schema: a .proto file, whose imports are looked for in its folder and those above, or a FileDescriptorSet. Where several subjects match, the most specific one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance orders.*.new or orders.&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a schema file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protobuf schemas (*.proto *.pb *.desc *.binpb *.protoset *.fds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a subject; * stands for one token, &gt; for all that follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Publish</name>
    <message>
        <source>A message needs a subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a wildcard. A message goes to one subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects that begin with $ belong to the server: a message there may change or delete things. Confirm that it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header %1 must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 bytes with its headers; the server takes %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PublishDialog</name>
    <message>
        <source>Publish message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to this subject of the &amp;server all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to this subject of the server all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{n}}, {{uuid}} and {{now}} become number, a new id and the time; {{{{ is {{.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for the confirmation of a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the confirmation of a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload &amp;input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) received.</source>
        <translation>
            <numerusform>%n reply received.</numerusform>
            <numerusform>%n replies received.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is not a hexadecimal digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits; the last one has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not valid Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, byte %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whoever serves this subject answers. No stream listens on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no stream listens on this subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the stream %2 takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream stores the request and may answer with its own confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream confirms nothing: the outcome will be unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which consumers will see it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) will see it:</source>
        <translation>
            <numerusform>%n consumer will see it:</numerusform>
            <numerusform>%n consumers will see it:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not stored: duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent without confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown: sent, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 message(s)</source>
        <translation>
            <numerusform>Publish %1 message</numerusform>
            <numerusform>Publish %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was not sent. Closing the window throws it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PublishJob</name>
    <message>
        <source>There is nothing to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: duplicate of message %2 in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in %1 as message %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent without confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PublishResultsModel</name>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cut: %1 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the message or reply, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending to the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer in words, or headers and payload of a reply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PublishShelf</name>
    <message>
        <source>H&amp;istory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent before. What is written now is kept there when another is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages kept under a name, for every connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; a template with the same name is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Puller</name>
    <message>
        <source>The server does not allow this user to pull from the consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this user to listen where the messages would arrive: an inbox prefix may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the pull: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the pull: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another client is pinned: it alone is given messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for this consumer: it is gone, or has no leader at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost while messages were waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the pull: the consumer may be gone, or this user may not pull from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeDialog</name>
    <message>
        <source>Purge stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes messages from the stream %1 for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit; the message with this sequence stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of newest messages that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete message by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete message by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up to sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the stream name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject filter is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Up to sequence” must be a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep newest” must be a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview: the fields above need a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Count again to see what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview, so nothing can be purged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again to see what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the messages into a file before they are purged, one line of JSON each. What is not in the file is not purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) exported from %2.</source>
        <translation>
            <numerusform>%1 message exported from %2.</numerusform>
            <numerusform>%1 messages exported from %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed, so nothing was purged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was purged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Purge %1 message(s)</source>
        <translation>
            <numerusform>Purge %1 message</numerusform>
            <numerusform>Purge %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>“Put Back…” in the menu Message publishes what was exported again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PurgePreviewJob</name>
    <message>
        <source>Where the newest messages begin cannot be found out: there are too many gaps between them. Give a sequence instead of a number to keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeRun</name>
    <message>
        <source>Stopped. Nothing was purged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeService</name>
    <message>
        <source>Stopped. Nothing was exported and nothing was purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeText</name>
    <message>
        <source>Nothing would be purged: no message matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) would be purged from %2.</source>
        <translation>
            <numerusform>%1 message would be purged from %2.</numerusform>
            <numerusform>%1 messages would be purged from %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>First sequence %1, last sequence %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: not known before the purge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer would lose unprocessed messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Consumer %2 would lose up to %1 unprocessed message(s).</source>
        <translation>
            <numerusform>Consumer %2 would lose up to %1 unprocessed message.</numerusform>
            <numerusform>Consumer %2 would lose up to %1 unprocessed messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consumer %2 would lose %1 unprocessed message(s).</source>
        <translation>
            <numerusform>Consumer %2 would lose %1 unprocessed message.</numerusform>
            <numerusform>Consumer %2 would lose %1 unprocessed messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Purged at once, consumer %2 could skip or forget up to %1 message(s) that stay stored: %3 not delivered yet, %4 in flight.</source>
        <translation>
            <numerusform>Purged at once, consumer %2 could skip or forget up to %1 message that stays stored: %3 not delivered yet, %4 in flight.</numerusform>
            <numerusform>Purged at once, consumer %2 could skip or forget up to %1 messages that stay stored: %3 not delivered yet, %4 in flight.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than 2.9.15. Its purge makes consumers skip or forget messages that they have not finished. Deleting message by message spares them and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of this server is not known, and it answers as servers before 2.10 do. Before 2.9.15 a purge makes consumers skip or forget messages that they have not finished. Deleting message by message spares them and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) deleted from %2.</source>
        <translation>
            <numerusform>%1 message deleted from %2.</numerusform>
            <numerusform>%1 messages deleted from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were already gone.</source>
        <translation>
            <numerusform>%1 message was already gone.</numerusform>
            <numerusform>%1 messages were already gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused to delete %1 message(s).</source>
        <translation>
            <numerusform>The server refused to delete %1 message.</numerusform>
            <numerusform>The server refused to delete %1 messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %1 message(s) were deleted is not known: there was no answer.</source>
        <translation>
            <numerusform>Whether %1 message was deleted is not known: there was no answer.</numerusform>
            <numerusform>Whether %1 messages were deleted is not known: there was no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) stay.</source>
        <translation>
            <numerusform>%1 message stays.</numerusform>
            <numerusform>%1 messages stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) purged from %2.</source>
        <translation>
            <numerusform>%1 message purged from %2.</numerusform>
            <numerusform>%1 messages purged from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer, but the purge was carried out: none of the %1 previewed message(s) is left in %2.</source>
        <translation>
            <numerusform>The server did not answer, but the purge was carried out: the %1 previewed message is not in %2 any more.</numerusform>
            <numerusform>The server did not answer, but the purge was carried out: none of the %1 previewed messages is left in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not answer, and the purge was not carried out: the previewed messages are still in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others of the preview are still there. Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer: whether the purge of %1 was or will be carried out is not known. Count again before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %1 message(s) would be purged from %2. There are too many to be counted one by one.</source>
        <translation>
            <numerusform>At most %1 message would be purged from %2. There are too many to be counted one by one.</numerusform>
            <numerusform>At most %1 messages would be purged from %2. There are too many to be counted one by one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which consumers would lose unprocessed messages is not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer %1 may lose unprocessed messages: its state is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. The deletion goes on as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not answered the purge of %1: it may have been carried out or not. As soon as the server answers, it is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::PutBackDialog</name>
    <message>
        <source>Copies of removed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back removed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported here before it was removed. Messages that you have exported yourself come back by “Import…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exported before it was removed, of this connection and the last 30 days. It is published again after a preview: content, headers and order come back, sequences and times do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2</source>
        <translation>
            <numerusform>%1 message of %2</numerusform>
            <numerusform>%1 messages of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReceiverText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>consumer, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is %3: %4</source>
        <comment>shape, consumer, status, cause in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them takes messages as things are: what is sent there waits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::RecordDialog</name>
    <message>
        <source>Record what is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells of each message that a consumer gives up once, to whoever listens at that moment. A stream that records it lets JetLag list these messages exactly, those from while it was closed included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given up after max_deliver attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terminated by a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mebibytes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, &amp;messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, Mi&amp;B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name holds no blanks, dots, slashes, * and &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a stream of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records that already, and JetLag reads it.</source>
        <comment>kind of what is given up, stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records that of some consumers already. The server lets no second stream store the same; add to the subjects of %2 instead.</source>
        <comment>kind of what is given up, stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream %1 is made on the server, with the subjects %2.</source>
        <comment>name, subjects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each message that is given up adds a small message to it, some 400 bytes; the server sends these anyway. They are kept for %n day(s), the oldest go first.</source>
        <translation>
            <numerusform>Each message that is given up adds a small message to it, some 400 bytes; the server sends these anyway. They are kept for %n day, the oldest go first.</numerusform>
            <numerusform>Each message that is given up adds a small message to it, some 400 bytes; the server sends these anyway. They are kept for %n days, the oldest go first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 messages and %2 are kept, in %n copies.</source>
        <comment>numbers, bytes</comment>
        <translation>
            <numerusform>At most %1 messages and %2 are kept, in %n copy.</numerusform>
            <numerusform>At most %1 messages and %2 are kept, in %n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes: no consumer is made, and no other stream is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was made: what is given up is recorded from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was not made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream was made: the dialog was closed before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::RecordService</name>
    <message>
        <source>The stream %1 is there, but it is not as it was asked for: look at its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and the stream %1 is not seen so far. It may still be made. Asking once more does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Recreations</name>
    <message>
        <source>What the new consumer is made of could not be written to the disk. So nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Replay</name>
    <message>
        <source>The message does not say where it came from. Give a target subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no subject that can be published to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the server itself; nothing is replayed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads back into the dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 confirms nothing, so a replay to it cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayDialog</name>
    <message>
        <source>Replay messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each message&apos;s own headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for each replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the message&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> messages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from dead letters after confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from dead letters after confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strip expectation headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip expectation headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers such as Nats-Expected-Last-Sequence held for the first publish and would make the server refuse this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan, so nothing can be replayed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays every message of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replays %1 message(s) of %2.</source>
        <translation>
            <numerusform>Replays %1 message of %2.</numerusform>
            <numerusform>Replays %1 messages of %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target subject must be a subject without wildcards and blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan: the target subject needs a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message lies in its own stream, where every consumer reads it. Removing it takes it from all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a&amp;gain what was already replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again what was already replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 message(s)</source>
        <translation>
            <numerusform>Replay %1 message</numerusform>
            <numerusform>Replay %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the target; what cannot be told there stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look; send again what cannot be told: it may then be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look; take as arrived what cannot be told: it may then be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For messages that were sent before without an answer. The target is looked at first; this decides about those that it can no longer tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 replayed message(s)</source>
        <translation>
            <numerusform>Remove %1 replayed message</numerusform>
            <numerusform>Remove %1 replayed messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the first message and waits until it was acknowledged, then sends the rest. If it dies again, the rest stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when dead again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the messages that are settled. At first 20 messages are sent, later as many as were settled by then, so that there is something left to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when d&amp;ead again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was edited on %1, when it was sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan: the changes of each message need a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the rest without waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 message(s) later</source>
        <translation>
            <numerusform>Replay %1 message later</numerusform>
            <numerusform>Replay %1 messages later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayFollowUp</name>
    <message>
        <source>Too many were put back after it: it is not followed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 was made anew, or has lost its newest messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 gave it up after %n delivery(ies).</source>
        <translation>
            <numerusform>%1 gave it up after %n delivery.</numerusform>
            <numerusform>%1 gave it up after %n deliveries.</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker of %1 terminated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker of %1 terminated it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a dead letter again, given up by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back as dead letter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter %1 has the same subject and payload.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJob</name>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not replayed: the stream has seen this message id within its duplicate window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed before, as message %1 of %2. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays among the dead letters, as %1 does not hold it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier attempt had arrived, as message %1 of %2. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the server did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the job was stopped before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as arrived, as it was decided by hand. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay to %1 was not answered, and whether it arrived cannot be told. The message stays where it is. Replay it again to look once more, or to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How some of them ended could not be noted in the replay journal. They are looked for in the target when they are replayed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as the first message died again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 that were settled died again, more than %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and stay where they are.</source>
        <translation>
            <numerusform>%n message was not sent and stays where it is.</numerusform>
            <numerusform>%n messages were not sent and stay where they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>They had gone from their stream before it was their turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed, but not removed: that could not be noted in the replay journal. It is looked for in the target when it is replayed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJobsBox</name>
    <message>
        <source>Shows or hides the table of replay jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replayed or discarded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n not all done</numerusform>
            <numerusform>%n not all done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay jobs so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what became of each message of the job into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with &amp;Original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was changed by hand before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the rest without waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of a replay was not written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The report of a replay was written to %2: %1 message(s).</source>
        <translation>
            <numerusform>The report of a replay was written to %2: %1 message.</numerusform>
            <numerusform>The report of a replay was written to %2: %1 messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJobsModel</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the job was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages dealt with, of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored, because the server knew the message id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but without an answer: they stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: without a target, or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why messages were not replayed, or stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the consumers are with what was replayed, as far as the server tells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJournal</name>
    <message>
        <source>The replay journal was damaged. It was moved to %1 and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay journal %1 cannot be used: nothing is replayed until it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the replay journal %1: nothing is replayed until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay journal %1 was written by a newer version of JetLag: nothing is replayed with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay journal could not be written: nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayReasons</name>
    <message numerus="yes">
        <source>%1 message(s): %2</source>
        <translation>
            <numerusform>%1 message: %2</numerusform>
            <numerusform>%1 messages: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) for other reasons: their rows say why.</source>
        <translation>
            <numerusform>%1 message for another reason: its row says why.</numerusform>
            <numerusform>%1 messages for other reasons: their rows say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayRemovals</name>
    <message>
        <source>Replayed, but not removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed, but not removed: the job was stopped before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed; whether it was removed is not known, as the server did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2, which no longer holds it: its limits drop messages. The letter stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed, but not removed: whether %1 holds it is not known. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2, where another message lies now: the stream was deleted and created anew. The letter stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReplaySchedule</name>
    <message>
        <source>Begins at %1, as long as JetLag runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins when %1 is well again, as long as JetLag runs. It is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins when %1 is well again, as long as JetLag runs. How it is now is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayText</name>
    <message numerus="yes">
        <source>%1 message(s) to %2 cannot be replayed: %3</source>
        <translation>
            <numerusform>%1 message to %2 cannot be replayed: %3</numerusform>
            <numerusform>%1 messages to %2 cannot be replayed: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to %2 in stream %3.</source>
        <translation>
            <numerusform>%1 message to %2 in stream %3.</numerusform>
            <numerusform>%1 messages to %2 in stream %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer will receive them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) chosen.</source>
        <translation>
            <numerusform>%1 message chosen.</numerusform>
            <numerusform>%1 messages chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) name no original subject and stay: give a target subject.</source>
        <translation>
            <numerusform>%1 message names no original subject and stays: give a target subject.</numerusform>
            <numerusform>%1 messages name no original subject and stay: give a target subject.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are duplicates inside the stream&apos;s window: the server will not store them again.</source>
        <translation>
            <numerusform>%1 message is a duplicate inside the stream&apos;s window: the server will not store it again.</numerusform>
            <numerusform>%1 messages are duplicates inside the stream&apos;s window: the server will not store them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are larger than the server accepts and stay.</source>
        <translation>
            <numerusform>%1 message is larger than the server accepts and stays.</numerusform>
            <numerusform>%1 messages are larger than the server accepts and stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duplicates, not replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with unknown outcome, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed from the dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will receive them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds at most %1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds at most %1 messages of each subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it keeps only what some consumer wants, and none does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not keep %2 of them: %3. Those letters stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will refuse %2 of them: %3. They stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drops %2 of its older messages to make room: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were already replayed and confirmed before: they are not sent again unless you ask for it.</source>
        <translation>
            <numerusform>%1 message was already replayed and confirmed before: it is not sent again unless you ask for it.</numerusform>
            <numerusform>%1 messages were already replayed and confirmed before: they are not sent again unless you ask for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were sent before without an answer: they are looked for in the target first.</source>
        <translation>
            <numerusform>%1 message was sent before without an answer: it is looked for in the target first.</numerusform>
            <numerusform>%1 messages were sent before without an answer: they are looked for in the target first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who would lose the removed messages is not known: not all consumers could be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removing them takes %1 message(s) from %2, which has not received them yet.</source>
        <translation>
            <numerusform>Removing them takes %1 message from %2, which has not received it yet.</numerusform>
            <numerusform>Removing them takes %1 messages from %2, which has not received them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 message(s) may be under way in %2, which could not get them again.</source>
        <translation>
            <numerusform>Up to %1 message may be under way in %2, which could not get it again.</numerusform>
            <numerusform>Up to %1 messages may be under way in %2, which could not get them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replayed before, not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replayed but kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes messages of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JetStream is reached by way of %1: whether messages get from here to its streams is known only when the first is sent. The job says so if they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their originals, and what becomes of them, are kept in the replay journal for a month: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of these were edited then: they go as they were edited.</source>
        <translation>
            <numerusform>%1 message of these was edited then: it goes as it was edited.</numerusform>
            <numerusform>%1 messages of these were edited then: they go as they were edited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) cannot be changed like that and stay: %2</source>
        <translation>
            <numerusform>%1 message cannot be changed like that and stays: %2</numerusform>
            <numerusform>%1 messages cannot be changed like that and stay: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) would loop: they were put back up to %2 times already and died again each time.</source>
        <translation>
            <numerusform>%1 message would loop: it was put back %2 times already and died again each time.</numerusform>
            <numerusform>%1 messages would loop: they were put back up to %2 times already and died again each time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayTrial</name>
    <message numerus="yes">
        <source>Waits for what becomes of %n message(s) before it sends more.</source>
        <translation>
            <numerusform>Waits for what becomes of %n message before it sends more.</numerusform>
            <numerusform>Waits for what becomes of %n messages before it sends more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the first message was acknowledged or died again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left its stream before a consumer was given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::RequestJob</name>
    <message>
        <source>Nobody answers requests on %1. Is the service running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n ms. Somebody listens on %1 but did not answer in time.</source>
        <translation>
            <numerusform>No reply within %n ms. Somebody listens on %1 but did not answer in time.</numerusform>
            <numerusform>No reply within %n ms. Somebody listens on %1 but did not answer in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::RestoreDialog</name>
    <message>
        <source>Restore streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place by tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder with backup.json, or one that holds such folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subjects that the stream listens on afterwards. The messages keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in &amp;cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place by &amp;tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 message(s), sequences %3 to %4, %5 packed.</source>
        <comment>a backup</comment>
        <translation>
            <numerusform>%1: %2 message, sequences %3 to %4, %5 packed.</numerusform>
            <numerusform>%1: %2 messages, sequences %3 to %4, %5 packed.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stream of this name exists already: delete it first, or nothing is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more backup(s).</source>
        <translation>
            <numerusform>And %n more backup.</numerusform>
            <numerusform>And %n more backups.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a server of version 2.15 or later; older ones cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot be changed: every message in this backup is bound to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every backup is read to its end and checked before anything is sent. Sequences, times and consumers come back as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the stream a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restored: %2, %3.</source>
        <comment>a stream, messages, consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as the backup says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not quite as the backup says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether %1 was restored: no answer came. Look again before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <comment>a stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A part of the stream was left on the server, with %1 message(s): delete it before you restore again.</source>
        <translation>
            <numerusform>A part of the stream was left on the server, with %1 message: delete it before you restore again.</numerusform>
            <numerusform>A part of the stream was left on the server, with %1 messages: delete it before you restore again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled. Nothing of it was restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::RestoreJob</name>
    <message>
        <source>The backup holds %1 messages, and the stream %2. Its limits may have removed some already, or others were stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first message is %1; in the backup it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sequence is %1; in the backup it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These consumers of the backup are not there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream of this name exists already. A backup is never restored over one: delete that stream, or restore under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of version 2.15 or later has made this backup, in a format that older ones cannot read; this one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the stream cannot be changed: every message in a backup of this format is bound to it. Restore it as %1, or copy it afterwards by a stream that sources it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumers could not be compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before the consumers were compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::RevisionsModel</name>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the message in the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value, or how the key went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::RevisionsView</name>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key to see its revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 revisions of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::RunningReplay</name>
    <message>
        <source>Replay of %1, in an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: JetLag ended before, or another one still runs it. What was sent without an answer is looked for when it is replayed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard from %1, in an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: JetLag ended before, or another one still runs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ScheduleEditor</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a consumer is well again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay that waits is in the table of jobs. It waits as long as JetLag runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer to wait for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search messages: words, /regex/, $.user.id == 42, header:Error~timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All terms must hold:
word  &quot;exact phrase&quot; – text in the payload
/regex/  /regex/i – a regular expression
$.user.id == 42 – a condition on a JSON payload; with &amp;&amp; || ! ( )
header:Name  header:Name=value  header:Name~part  header:Name=~regex
size:&gt;1KiB – bytes of the payload
subject:orders.*.new – a subject, read by the server&apos;s filter
-term – must not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: the beginning of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sequence, or a time. Empty: the end of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects and &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects and headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for words and patterns in subjects and header values as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows a message in its place among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stream first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to look for into the field Search messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) looked at</source>
        <translation>
            <numerusform>%1 message looked at</numerusform>
            <numerusform>%1 messages looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%1 found</numerusform>
            <numerusform>%1 found</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching: %1.</source>
        <comment>%1 is a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search complete: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cancelled: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped with as many results as are kept at once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ended early: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where to where, in which order, and what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on from the other end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ServerAddress</name>
    <message>
        <source>WebSocket (%1://) is not supported. Use the address for ordinary clients, such as nats://host:4222 or tls://host:4222.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:// is the address of a web page, such as the server&apos;s monitoring. Use the address for clients, such as nats://host:4222 or tls://host:4222.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that begin with %1:// are not supported. Use nats:// or tls://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the port of a server: ports are numbers from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text given is not the address of a server. Write it as nats://host:4222.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server address was given. Write it as nats://host:4222.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::SessionCore</name>
    <message>
        <source>The second connection is there: messages can be read and things be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n second(s). What was recorded was moved along.</source>
        <translation>
            <numerusform>The clock of this computer was set back by one second. What was recorded was moved along.</numerusform>
            <numerusform>The clock of this computer was set back by %n seconds. What was recorded was moved along.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer, not even a ping: it hangs, or the network in between is down. Asking goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::SessionState</name>
    <message>
        <source>The connection was lost. Trying again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams and consumers are watched, but a second connection is needed to read messages and to change anything, and that one is not there. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages can be read, but a second connection is needed to watch streams and consumers, and that one is not there. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when JetLag starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the server is asked while the window is seen. A window that nobody sees asks less often, and so does one whose server is slow to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Settling</name>
    <message>
        <source>The answer of the server was not waited for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StatusStrip</name>
    <message>
        <source>Connection state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n request in flight</numerusform>
            <numerusform>%n requests in flight</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading is allowed. Click to unlock this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are allowed. Click to lock this connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamActDialog</name>
    <message>
        <source>Seal stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down stream leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal %1 for ever</source>
        <comment>a stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %1 messages stay as they are for ever: none is added, deleted, purged or removed by a limit.</source>
        <translation>
            <numerusform>Its %1 message stays as it is for ever: none is added, deleted, purged or removed by a limit.</numerusform>
            <numerusform>Its %1 messages stay as they are for ever: none is added, deleted, purged or removed by a limit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever publishes on its subjects gets an error from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back. The only way out is to delete the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers go on reading, and what they acknowledge is not removed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no leader at the moment that could step down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader is %1; another replica takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a moment the stream takes no messages: who publishes meanwhile has to try again. Nothing that is stored is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream&apos;s leader stepped down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream&apos;s leader did not step down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream&apos;s leader stepped down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was not sealed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream was sealed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one server holds it: no other one could take over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamConfigDialog</name>
    <message>
        <source>Edit stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the subjects that it is to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was not changed as wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream %1 was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was not created as wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream was created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was put back. What the limits have removed does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was not put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream&apos;s configuration was put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamDeleteDialog</name>
    <message>
        <source>Delete stream: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was not deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stream was deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamEffects</name>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new number of messages removes the oldest %1 at once, for good.</source>
        <translation>
            <numerusform>The new number of messages removes the oldest %1 at once, for good.</numerusform>
            <numerusform>The new number of messages removes the oldest %1 at once, for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new age removes %1 messages at once, for good.</source>
        <translation>
            <numerusform>The new age removes %1 message at once, for good.</numerusform>
            <numerusform>The new age removes %1 messages at once, for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new age removes at most %1 messages at once, for good.</source>
        <translation>
            <numerusform>The new age removes at most %1 message at once, for good.</numerusform>
            <numerusform>The new age removes at most %1 messages at once, for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new number for each subject removes %1 messages for good: at once, or by servers before 2.11 as new ones are stored on their subjects.</source>
        <translation>
            <numerusform>The new number for each subject removes %1 message for good: at once, or by servers before 2.11 as new ones are stored on its subject.</numerusform>
            <numerusform>The new number for each subject removes %1 messages for good: at once, or by servers before 2.11 as new ones are stored on their subjects.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1 more than the new size: the oldest messages are removed at once until it fits, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too many subjects to count what the new number for each of them removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers filter for what is not stored any more: %2</source>
        <translation>
            <numerusform>%1 consumer filters for what is not stored any more: %2</numerusform>
            <numerusform>%1 consumers filter for what is not stored any more: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers could not be looked at.</source>
        <translation>
            <numerusform>%1 consumer could not be looked at.</numerusform>
            <numerusform>%1 consumers could not be looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its consumers could not be looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published on %1 is not stored any more, unless another subject here covers it: publishers get no answer. What lies there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are copied to more servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copies on %n server(s) are given up.</source>
        <translation>
            <numerusform>The copy on %n server is given up.</numerusform>
            <numerusform>Copies on %n servers are given up.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does could not be found out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overlaps with the subjects of %2: the server lets no two streams store the same.</source>
        <comment>a subject, a stream</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published on %1 is stored from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is removed, and no consumer is cut off, by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages, %2, are removed for good, and whatever arrives until then.</source>
        <translation>
            <numerusform>%1 message, %2, is removed for good, and whatever arrives until then.</numerusform>
            <numerusform>%1 messages, %2, are removed for good, and whatever arrives until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its consumer %1 goes with it, and %2 messages that it has not finished.</source>
        <translation>
            <numerusform>Its consumer %1 goes with it, and %2 message that it has not finished.</numerusform>
            <numerusform>Its consumer %1 goes with it, and %2 messages that it has not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %1 more consumers.</source>
        <translation>
            <numerusform>So does %1 more consumer.</numerusform>
            <numerusform>So do %1 more consumers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers could not be looked at; they go, too.</source>
        <translation>
            <numerusform>%1 consumer could not be looked at; it goes, too.</numerusform>
            <numerusform>%1 consumers could not be looked at; they go, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever publishes on %1 gets no answer from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back. Export the messages first if they may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamHealth</name>
    <message>
        <source>The stream is full and refuses what is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror or a source of the stream gets nothing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The origin of the mirror or of a source has not been heard for more than half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamPresets</name>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-value bucket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamScrollBar</name>
    <message>
        <source>Position in stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence %1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamsModel</name>
    <message>
        <source>limits</source>
        <comment>retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <comment>retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work queue</source>
        <comment>retention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <comment>storage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <comment>storage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <comment>limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumers</source>
        <comment>limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the limit on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages stored now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes stored now, headers and overhead included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages stored per second, averaged over about ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rate of new messages went lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages not yet delivered to the consumer that is furthest behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence of the oldest stored message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence of the newest message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago the newest message was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the nearest limit of the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects that the stream captures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When messages go: by limits, by interest, or when worked off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where messages are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of copies in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that leads the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages deleted between the first and the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that the server says it has lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between the oldest and the newest stored message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of different subjects stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes stored per second, while nothing is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a mirror or its slowest source is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long message ids are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the stream was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API level that the stream needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the origin has not been reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known. The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1: %2. Nothing has been heard of it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. Nothing has been heard of it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the stream itself, or the worst status among its consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without about %1 a second that JetLag&apos;s own requests add: this stream stores a message for each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::StreamsPage</name>
    <message>
        <source>Streams</source>
        <comment>accessible name of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter streams</source>
        <comment>accessible name of the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no streams.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::SubjectTreeModel</name>
    <message>
        <source>More subjects than are counted one by one; these are counted together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of the subject; below it what follows the dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to this subject and everything below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a second, smoothed over some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads and headers of these messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::SubjectsPane</name>
    <message>
        <source>Filter subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow only this subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::SucceededService</name>
    <message>
        <source>No stream stores %1, so nothing on it can have succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consumer of %1 that acknowledges messages on %2, so nothing tells which succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consumer of %1 has acknowledged a message on %2 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near this letter %1 holds no other message on %2 that %3 has acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps no message on %2 that was acknowledged: they leave it then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TablePage</name>
    <message>
        <source>The server has told nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TableView</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TakeDialog</name>
    <message>
        <source>Take messages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What taking means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By han&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test wor&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are held here; the server gives them back by itself, the last at %2.</source>
        <translation>
            <numerusform>%1 message is held here; the server gives it back by itself, at %2.</numerusform>
            <numerusform>%1 messages are held here; the server gives them back by itself, the last at %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is lost: nothing can be taken or settled until it is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer was deleted, or created anew: what was taken from it cannot be settled any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to become of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave until their time has passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TakeText</name>
    <message>
        <source>Each has its time (backoff), %1 at its first delivery; then the server gives it to somebody again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has %1; then the server gives it to somebody again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %1 deliveries it is given up.</source>
        <translation>
            <numerusform>After %1 delivery it is given up.</numerusform>
            <numerusform>After %1 deliveries it is given up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking is consuming: what is taken here its workers do not get, until it is given back, and every time counts as a delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consumer wants no acknowledgements (ack policy none): what is taken is finished with that, and does not come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not durable either, as an ordered consumer of a single reader: that one would miss what is taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acknowledgement covers all that was delivered before (ack policy all), also what other workers hold; Term does so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is a work queue: what is acknowledged or terminated is removed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream keeps messages only as long as a consumer wants them: what is acknowledged or terminated here is removed from it unless another one still waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is paused: nothing is delivered until it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is seen to take from it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them may be this window&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages wait for it.</source>
        <translation>
            <numerusform>%1 message waits for it.</numerusform>
            <numerusform>%1 messages wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others hold %1 messages, this window %2.</source>
        <translation>
            <numerusform>Others hold %1 message, this window %2.</numerusform>
            <numerusform>Others hold %1 messages, this window %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said of it any more: it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said of it any more: the server would take a late acknowledgement even where another worker has the message by now, and count it for that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>message numbers</comment>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were refused, to come again after a delay: %2.</source>
        <translation>
            <numerusform>%1 message was refused, to come again after a delay: %2.</numerusform>
            <numerusform>%1 messages were refused, to come again after a delay: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were refused, to come again at once: %2.</source>
        <translation>
            <numerusform>%1 message was refused, to come again at once: %2.</numerusform>
            <numerusform>%1 messages were refused, to come again at once: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were terminated: %2.</source>
        <translation>
            <numerusform>%1 message was terminated: %2.</numerusform>
            <numerusform>%1 messages were terminated: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 messages began anew: %2.</source>
        <translation>
            <numerusform>The time of %1 message began anew: %2.</numerusform>
            <numerusform>The time of %1 messages began anew: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were acknowledged: %2.</source>
        <translation>
            <numerusform>%1 message was acknowledged: %2.</numerusform>
            <numerusform>%1 messages were acknowledged: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgements of %1 messages were sent, without a confirmation: %2.</source>
        <translation>
            <numerusform>The acknowledgement of %1 message was sent, without a confirmation: %2.</numerusform>
            <numerusform>Acknowledgements of %1 messages were sent, without a confirmation: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was said of %1 messages (%2): %3</source>
        <translation>
            <numerusform>Nothing was said of %1 message (%2): %3</numerusform>
            <numerusform>Nothing was said of %1 messages (%2): %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether the server heard what was said of %1 messages (%2): %3</source>
        <translation>
            <numerusform>It is not known whether the server heard what was said of %1 message (%2): %3</numerusform>
            <numerusform>It is not known whether the server heard what was said of %1 messages (%2): %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1, without a confirmation; the consumer&apos;s state does not show it so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmation came: it comes again unless it arrived. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1; the consumer&apos;s state shows that it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmation came, but the consumer&apos;s state shows that it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the server at %1; it comes again after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the server at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: %1, of them not for the first time: %2; in hand: %3; a second: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged: %1; refused: %2; terminated: %3; not answered: %4; given back at the end: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered too late: %1; not sent: %2; outcome unknown: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the consumer: %1 before, %2 now; in hand of all workers: %3 before, %4 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The test worker ended: %1 messages taken, %2 acknowledged, %3 refused, %4 terminated, %5 given back, %6 with an unknown outcome.</source>
        <translation>
            <numerusform>The test worker ended: %1 message taken, %2 acknowledged, %3 refused, %4 terminated, %5 given back, %6 with an unknown outcome.</numerusform>
            <numerusform>The test worker ended: %1 messages taken, %2 acknowledged, %3 refused, %4 terminated, %5 given back, %6 with an unknown outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::TakenModel</name>
    <message>
        <source>Held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack sent, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the message in the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it is stored under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the message has been delivered, this time included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the server gives it to somebody again, by ack_wait or backoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came to its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of it was not confirmed, and its time passed at %1: unless that arrived, it is delivered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time passed at %1, and it was its last delivery: it does not come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time passed at %1: the server delivers it again, to whoever asks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Taking</name>
    <message>
        <source>The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was taken from the new one; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a push consumer: the server sends its messages to “%1” by itself, nothing can be taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consumer pins one client of each priority group. Whoever takes by hand would become that client and keep its worker out, so it is not offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know this consumer&apos;s way of acknowledging, so it takes nothing from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Template</name>
    <message>
        <source>The placeholder at byte %1 is not understood. Times are {{now}}, {{now:unix}}, {{now:unixms}} and {{now:unixns}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placeholder at byte %1 needs a range of whole numbers, the smaller one first, such as {{random:1-100}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no placeholder “%1” (byte %2). There are {{n}}, {{uuid}}, {{now}} and {{random:1-100}}; {{{{ stands for two braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placeholder at byte %1 has no end: }} is missing. Write {{{{ for two braces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ThresholdService</name>
    <message>
        <source>Servers before 2.10 keep no metadata, so there is no place for thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, but the thresholds are not what they should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Thresholds</name>
    <message>
        <source>Messages waiting for an ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pull requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprocessed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redelivered messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client must be pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations behind the mirror or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the mirror or source was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations that a replica is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since a replica was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest messages, warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest messages, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects, warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is pinned (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, the threshold is %3 (%4).</source>
        <extracomment>%1 is the name of a threshold, %2 the value, %3 the limit, %4 the key in the metadata</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::ThresholdsDialog</name>
    <message>
        <source>&amp;Watch these thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in the metadata on the server, where &quot;nats server check&quot; and others find them, too. An empty field is not checked. Counts are critical from the number on; durations are written as 90s, 5m or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch these thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thresholds were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thresholds were not changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write a duration such as 90s, 5m or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90s, 5m, 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <comment>unit of a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting pulls</source>
        <comment>unit of a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations behind</source>
        <comment>unit of a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <comment>unit of a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicas</source>
        <comment>unit of a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subjects</source>
        <comment>unit of a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TimeChart</name>
    <message>
        <source>No data in this time window yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TraceDialog</name>
    <message>
        <source>Trace message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the selected consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a traced copy of the message to its subject. The servers report the way that it takes; they neither store nor deliver it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send traced copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send traced copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the traced copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nsumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has no consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet. Refresh asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream no longer stores this message: there is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reported.</source>
        <translation>
            <numerusform>%n server reported.</numerusform>
            <numerusform>%n servers reported.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all that it was handed on to did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced copy to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not asked yet whether it traces messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sequence %2</source>
        <comment>stream, sequence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sequence %2 · %3 · %4</source>
        <comment>stream, sequence, subject, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, number of consumers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server had it at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream no longer stores this message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TransferDialog</name>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup to its end, before anything is sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent. The server puts it in its place, which may take long…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing what is there with what was announced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking on the server for what became of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream %1 of %2, %3: %4</source>
        <comment>number, how many, name, what goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see Events.</source>
        <translation>
            <numerusform>And %n more, see Events.</numerusform>
            <numerusform>And %n more, see Events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::TransferJob</name>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TransformEditor</name>
    <message>
        <source>Cha&amp;nge each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set JSON values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1 stands for what the first * or &gt; of the pattern takes, $2 for the second. Subjects that the pattern does not match stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;JSON values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject p&amp;attern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Trend</name>
    <message>
        <source>no trend yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::TrialPanel</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse every n-th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminate every n-th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave every n-th unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ter&amp;minated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused come again a&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused come again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority group of the test worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Processing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand at &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> messages</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when not&amp;hing comes any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when nothing comes any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes real messages and answers by a rule, to try the consumer&apos;s configuration. It does no work: what it acknowledges counts as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start test worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test worker was started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::UnackedDialog</name>
    <message>
        <source>Unacked messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the selected message on the Messages page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what became of the selected message in each consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the list is still what the server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled. Refresh asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet. Refresh asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is not there any more. What is listed is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer has moved on: Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack floor: stream sequence %1, consumer sequence %2. Delivered: stream sequence %3, consumer sequence %4. As of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an acknowledgement (num_ack_pending): %1. Of them delivered more than once (num_redelivered): %2. Delivered again after (ack_wait): %3. Given up after (max_deliver): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies)</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for none of them any more, yet the ack floor stands: it stops at what was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer are waited for than lie between ack floor and position; the server does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is not acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is in flight or given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with ≈ may be acknowledged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell how far this consumer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consumer asks for no acknowledgements (ack policy none): nothing is tracked, each message counts as finished once it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: all that was delivered is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. As many are waited for as there are sequences between ack floor and position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged, and each was delivered once. As many are waited for as there were deliveries since the ack floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. As many are waited for as there are messages between ack floor and position that match the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. A work queue removes what is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries since the ack floor: %1, of all messages together. Of a single one only bounds are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 of those listed the server has said while this program listened what became of them: the tool tip of the state tells it. Silence proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacked messages of %1 › %2</source>
        <comment>stream, consumer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acknowledgement covers all messages before it (ack policy all): all below the ack floor is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has removed messages: some that are waited for may be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are listed, from the ack floor on.</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 are listed, from the ack floor on.</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tracked: this consumer asks for no acknowledgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was delivered is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream no longer stores any message between ack floor and position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;dead letter of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;dead letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a dead letter of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected message among the dead letters, after a preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::UnackedModel</name>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ In flight, or acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight or given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ In flight, given up, or acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Given up, or acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated by its worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Given up at %1 after %n delivery(ies), said the server.</source>
        <translation>
            <numerusform>Given up at %1 after %n delivery, said the server.</numerusform>
            <numerusform>Given up at %1 after %n deliveries, said the server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its worker refused it at %1 to get it again, said the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>at least, at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the message in the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it is stored under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago the stream stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight: delivered and not acknowledged. Given up: not delivered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was delivered; at least and at most, where the server only counts all of them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::WelcomeDialog</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs me now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fills up, and how near is its limit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is stuck or behind, since when, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in this stream?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes by right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given up, and can it be put back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to JetLag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JetLag shows what goes on in NATS JetStream: which consumer is stuck and why, and it puts dead letters back without losing or doubling one. Looking changes nothing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will go wrong, and what helps?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::WhatToDo</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest unfinished message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the oldest unfinished message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what became of the oldest unfinished message in each consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest unfinished: message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacked messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacked messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what was delivered and is not acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the settings of this consumer, after showing what that does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jetlag::Workbench</name>
    <message>
        <source>This connection is locked: it only reads. Unlock it in the status strip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
