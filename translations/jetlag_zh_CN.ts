<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Servers to connect to, separated by commas (NATS_URL).</source>
        <translation>要连接的服务器，以逗号分隔(NATS_URL)。</translation>
    </message>
    <message>
        <source>Connection context of the nats program (NATS_CONTEXT).</source>
        <translation>nats 程序的连接上下文(NATS_CONTEXT)。</translation>
    </message>
    <message>
        <source>User name, or a token when no password is given (NATS_USER).</source>
        <translation>用户名；未给出密码时为令牌(NATS_USER)。</translation>
    </message>
    <message>
        <source>Password (NATS_PASSWORD).</source>
        <translation>密码(NATS_PASSWORD)。</translation>
    </message>
    <message>
        <source>Token (NATS_TOKEN).</source>
        <translation>令牌(NATS_TOKEN)。</translation>
    </message>
    <message>
        <source>Credentials file (NATS_CREDS).</source>
        <translation>凭据文件(NATS_CREDS)。</translation>
    </message>
    <message>
        <source>File with the seed of an NKey (NATS_NKEY).</source>
        <translation>包含 NKey 种子的文件(NATS_NKEY)。</translation>
    </message>
    <message>
        <source>Client certificate (NATS_CERT).</source>
        <translation>客户端证书(NATS_CERT)。</translation>
    </message>
    <message>
        <source>Key of the client certificate (NATS_KEY).</source>
        <translation>客户端证书的密钥(NATS_KEY)。</translation>
    </message>
    <message>
        <source>Certificate authority to trust (NATS_CA).</source>
        <translation>要信任的证书颁发机构(NATS_CA)。</translation>
    </message>
    <message>
        <source>Begin with TLS before the server greets.</source>
        <translation>在服务器问候之前先开始 TLS。</translation>
    </message>
    <message>
        <source>How long to wait for a connection (NATS_TIMEOUT).</source>
        <translation>等待连接的时长(NATS_TIMEOUT)。</translation>
    </message>
    <message>
        <source>JetStream domain.</source>
        <translation>JetStream 域。</translation>
    </message>
    <message>
        <source>Subject prefix of the JetStream API.</source>
        <translation>JetStream API 的主题前缀。</translation>
    </message>
    <message>
        <source>Subject prefix of the replies.</source>
        <translation>应答的主题前缀。</translation>
    </message>
    <message>
        <source>Name that the server shows for this connection.</source>
        <translation>服务器上显示的本连接名称。</translation>
    </message>
    <message>
        <source>Page to open.</source>
        <translation>要打开的页面。</translation>
    </message>
    <message>
        <source>Stream to select.</source>
        <translation>要选中的流。</translation>
    </message>
    <message>
        <source>Consumer of that stream to select.</source>
        <translation>要在该流中选中的消费者。</translation>
    </message>
    <message>
        <source>Open a living system on a private server.</source>
        <translation>在私有服务器上打开一个运行中的演示系统。</translation>
    </message>
    <message>
        <source>Language: en, de or zh_CN.</source>
        <translation>语言：en、de 或 zh_CN。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>显示本帮助并退出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it as 5s or 500ms.</source>
        <translation>“%1”不是时长。请写成 5s 或 500ms 的形式。</translation>
    </message>
    <message>
        <source>A client certificate and its key belong together: give both or neither.</source>
        <translation>客户端证书与其密钥须成对使用：要么都给出，要么都不给。</translation>
    </message>
    <message>
        <source>A native desktop monitor for NATS JetStream.</source>
        <translation>NATS JetStream 的原生桌面监视器。</translation>
    </message>
    <message>
        <source>&quot;jetlag --help&quot; lists all options.</source>
        <translation>“jetlag --help”会列出所有选项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood.</source>
        <translation>无法理解“%1”。</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Choose one of: %2.</source>
        <translation>没有语言“%1”。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. Choose one of: %2.</source>
        <translation>没有页面“%1”。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>A consumer is found through its stream: add --stream.</source>
        <translation>消费者须通过所属的流来查找：请加上 --stream。</translation>
    </message>
    <message>
        <source>--demo starts its own server: leave out --%1.</source>
        <translation>--demo 会启动自己的服务器：请去掉 --%1。</translation>
    </message>
    <message>
        <source>Check the account as the page Health does, without a window, and end with 0 ok, 1 warning, 2 critical or 3 unknown.</source>
        <translation>像“健康”页面那样检查账户，不打开窗口，并以 0 正常、1 警告、2 严重或 3 未知结束。</translation>
    </message>
    <message>
        <source>With --check: write JSON.</source>
        <translation>与 --check 一起：输出 JSON。</translation>
    </message>
    <message>
        <source>With --check: write metrics as Prometheus reads them.</source>
        <translation>与 --check 一起：输出 Prometheus 可读的指标。</translation>
    </message>
    <message>
        <source>With --check: write one line as Nagios reads it.</source>
        <translation>与 --check 一起：输出 Nagios 可读的一行。</translation>
    </message>
    <message>
        <source>With --check: watch for so long before judging.</source>
        <translation>与 --check 一起：判断之前观察这么久。</translation>
    </message>
    <message>
        <source>--%1 goes with --check only.</source>
        <translation>--%1 只能与 --check 一起使用。</translation>
    </message>
    <message>
        <source>Choose one of --json, --prometheus and --nagios.</source>
        <translation>请在 --json、--prometheus 和 --nagios 中选择一个。</translation>
    </message>
    <message>
        <source>--for needs a duration such as 30s or 2m.</source>
        <translation>--for 需要时长，例如 30s 或 2m。</translation>
    </message>
    <message>
        <source>--check opens no window: leave out --demo, --page and --consumer.</source>
        <translation>--check 不打开窗口：请去掉 --demo、--page 和 --consumer。</translation>
    </message>
</context>
<context>
    <name>ContextFiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a context.</source>
        <translation>“%1”不能用作上下文名称。</translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot;. &quot;nats context add&quot; makes one.</source>
        <translation>没有上下文“%1”。可用“nats context add”创建。</translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot;. There are: %2.</source>
        <translation>没有上下文“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; is not valid JSON. Correct its file: %2</source>
        <translation>上下文“%1”不是有效的 JSON。请修正其文件：%2</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; asks for a SOCKS proxy, which this program cannot use.</source>
        <translation>上下文“%1”要求使用 SOCKS 代理，而本程序不支持。</translation>
    </message>
    <message>
        <source>The file of the context &quot;%1&quot; cannot be read: %2</source>
        <translation>无法读取上下文“%1”的文件：%2</translation>
    </message>
    <message>
        <source>The file of the context &quot;%1&quot; is too large to be one: %2</source>
        <translation>上下文“%1”的文件过大，不可能是上下文：%2</translation>
    </message>
</context>
<context>
    <name>jetlag::About</name>
    <message>
        <source>JetLag %1</source>
        <translation>JetLag %1</translation>
    </message>
    <message>
        <source>A native desktop monitor for NATS JetStream.</source>
        <translation>用于 NATS JetStream 的原生桌面监视器。</translation>
    </message>
    <message>
        <source>Qt %1, nats.c %2</source>
        <translation>Qt %1,nats.c %2</translation>
    </message>
    <message>
        <source>Connected to nats-server %1</source>
        <translation>已连接到 nats-server %1</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later.</source>
        <translation>许可证:GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>About JetLag</source>
        <translation>关于 JetLag</translation>
    </message>
</context>
<context>
    <name>jetlag::AcceptFindingDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>接受发现</translation>
    </message>
    <message>
        <source>%1: %2. It is no longer counted on this connection, until the time is over or it becomes worse.</source>
        <comment>what it is of, a finding</comment>
        <translation>%1：%2。在此连接上不再计数，直到期限结束或情况变得更糟。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>For &amp;how long:</source>
        <translation>多久(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
</context>
<context>
    <name>jetlag::AccountUseView</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Use of storage</source>
        <translation>存储用量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>内存用量</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Use of streams</source>
        <translation>流用量</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Use of consumers</source>
        <translation>消费者用量</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use of an account: storage, tier R3</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1，无上限</translation>
    </message>
    <message>
        <source>%1, none allowed</source>
        <translation>%1，不允许使用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>jetlag::Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation>立即刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try to Connect Now</source>
        <translation>立即尝试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>已锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>清空(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replay Selected…</source>
        <translation>重放所选(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Discard Selected…</source>
        <translation>丢弃所选(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy Payload</source>
        <translation>复制负载(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About JetLag</source>
        <translation>关于 JetLag(&amp;A)</translation>
    </message>
    <message>
        <source>This connection is locked: it only reads. Unlock it in the status strip.</source>
        <translation>此连接已锁定：只能读取。可在状态条中解锁。</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>阈值(&amp;T)…</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>告警(&amp;L)…</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>发布(&amp;U)…</translation>
    </message>
    <message>
        <source>Publish A&amp;gain…</source>
        <translation>再次发布(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Search Messages</source>
        <translation>搜索消息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;nats pub Command</source>
        <translation>nats pub 命令(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;C++ (nats.c)</source>
        <translation>C++ (nats.c)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Go(&amp;G)</translation>
    </message>
    <message>
        <source>Java&amp;Script</source>
        <translation>JavaScript(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with the One &amp;Before on Its Subject</source>
        <translation>与同主题的前一条比较(&amp;B)</translation>
    </message>
    <message>
        <source>Compare the &amp;Two Selected Messages</source>
        <translation>比较选中的两条消息(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Trace &amp;Message…</source>
        <translation>追踪消息(&amp;M)…</translation>
    </message>
    <message>
        <source>Replay All &amp;Shown…</source>
        <translation>重放所有显示的消息(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <translation>流(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Consumer</source>
        <translation>消费者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>复制为(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Remove C&amp;onfirmed…</source>
        <translation>移除已确认的(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>紧凑行(&amp;C)</translation>
    </message>
    <message>
        <source>Free&amp;ze View</source>
        <translation>冻结视图(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation>转到或执行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;Oldest Unfinished Message</source>
        <translation>显示最早的未完成消息(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;race Oldest Unfinished Message…</source>
        <translation>追踪最早的未完成消息(&amp;R)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>What the &amp;Words Mean</source>
        <translation>术语含义(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Treat as &amp;Dead-Letter Stream</source>
        <translation>视为死信流(&amp;D)</translation>
    </message>
    <message>
        <source>Wel&amp;come</source>
        <translation>欢迎(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>下一个匹配(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Hit</source>
        <translation>上一个匹配(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Unacked Messages…</source>
        <translation>未确认的消息(&amp;U)…</translation>
    </message>
    <message>
        <source>Dead-Letter &amp;Headers…</source>
        <translation>死信消息头(&amp;H)…</translation>
    </message>
    <message>
        <source>Record What Is Given &amp;Up…</source>
        <translation>记录被放弃的消息(&amp;U)…</translation>
    </message>
    <message>
        <source>Compare with One That Succeede&amp;d</source>
        <translation>与一条成功的消息比较(&amp;D)</translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation>放回(&amp;B)…</translation>
    </message>
    <message>
        <source>Ed&amp;it Stream…</source>
        <translation>编辑流(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Create Stream…</source>
        <translation>创建流(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lone Stream…</source>
        <translation>克隆流(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete St&amp;ream…</source>
        <translation>删除流(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Edit Consumer…</source>
        <translation>编辑消费者(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Create Consumer…</source>
        <translation>创建消费者(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lone Consumer…</source>
        <translation>克隆消费者(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;set Consumer…</source>
        <translation>重置消费者(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Pause Consumer…</source>
        <translation>暂停消费者(&amp;P)…</translation>
    </message>
    <message>
        <source>Resu&amp;me Consumer…</source>
        <translation>恢复消费者(&amp;M)…</translation>
    </message>
    <message>
        <source>U&amp;npin Client…</source>
        <translation>解除客户端固定(&amp;N)…</translation>
    </message>
    <message>
        <source>Step Do&amp;wn Leader…</source>
        <translation>让领导者退位(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Delete Consumer…</source>
        <translation>删除消费者(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete Selected…</source>
        <translation>删除所选(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Seal Stream…</source>
        <translation>封存流(&amp;S)…</translation>
    </message>
    <message>
        <source>Step Down Stream L&amp;eader…</source>
        <translation>让流的领导者退位(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Rest&amp;ore…</source>
        <translation>恢复(&amp;O)…</translation>
    </message>
    <message>
        <source>Export Confi&amp;gurations…</source>
        <translation>导出配置(&amp;G)…</translation>
    </message>
    <message>
        <source>Import Config&amp;urations…</source>
        <translation>导入配置(&amp;U)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke Messages…</source>
        <translation>取出消息(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Create Bucket…</source>
        <translation>新建存储桶…(&amp;C)</translation>
    </message>
    <message>
        <source>Delete &amp;Bucket…</source>
        <translation>删除存储桶…(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;Bucket</source>
        <translation>显示存储桶(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;Stream</source>
        <translation>显示流(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ut Value…</source>
        <translation>写入值…(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete Key…</source>
        <translation>删除键…(&amp;D)</translation>
    </message>
    <message>
        <source>Pur&amp;ge Key…</source>
        <translation>清除键…(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Restore Revision…</source>
        <translation>恢复版本…(&amp;R)</translation>
    </message>
    <message>
        <source>Compare Re&amp;visions</source>
        <translation>比较版本(&amp;V)</translation>
    </message>
    <message>
        <source>Up&amp;load Object…</source>
        <translation>上传对象…(&amp;L)</translation>
    </message>
    <message>
        <source>Save Ob&amp;ject…</source>
        <translation>保存对象…(&amp;J)</translation>
    </message>
    <message>
        <source>Chec&amp;k Object</source>
        <translation>检查对象(&amp;K)</translation>
    </message>
    <message>
        <source>Delete &amp;Object…</source>
        <translation>删除对象…(&amp;O)</translation>
    </message>
    <message>
        <source>Create A&amp;gain…</source>
        <translation>重新创建(&amp;G)…</translation>
    </message>
    <message>
        <source>Put It &amp;Back…</source>
        <translation>恢复原状(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;nats Command</source>
        <translation>&amp;nats 命令</translation>
    </message>
    <message>
        <source>&amp;Rust</source>
        <translation>&amp;Rust</translation>
    </message>
    <message>
        <source>Ja&amp;va</source>
        <translation>Ja&amp;va</translation>
    </message>
    <message>
        <source>Cop&amp;y Configuration As</source>
        <translation>将配置复制为(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>存储桶(&amp;B)</translation>
    </message>
</context>
<context>
    <name>jetlag::AdminActions</name>
    <message>
        <source>Servers before 2.11 cannot pause a consumer; this one is %1.</source>
        <translation>2.11 之前的服务器不能暂停消费者；此服务器为 %1。</translation>
    </message>
    <message>
        <source>The consumer is not paused.</source>
        <translation>消费者没有暂停。</translation>
    </message>
    <message>
        <source>The consumer has no pinned client.</source>
        <translation>消费者没有被固定的客户端。</translation>
    </message>
    <message>
        <source>Only consumers in a cluster have a leader that can step down.</source>
        <translation>只有集群中的消费者才有可以退位的领导者。</translation>
    </message>
    <message>
        <source>This consumer was deleted to be made anew, and no new one was seen since. Create Again in the menu Consumer makes it.</source>
        <translation>此消费者已被删除以便重新创建，此后没有看到新的消费者。“消费者”菜单中的“重新创建”可以创建它。</translation>
    </message>
    <message>
        <source>No consumer was deleted to be made anew and is missing since.</source>
        <translation>没有为重新创建而删除、此后缺失的消费者。</translation>
    </message>
    <message>
        <source>Only streams with several replicas have a leader that can step down.</source>
        <translation>只有拥有多个副本的流才有可以退位的领导者。</translation>
    </message>
</context>
<context>
    <name>jetlag::Advisory</name>
    <message>
        <source>The stream was created.</source>
        <translation>流已创建。</translation>
    </message>
    <message>
        <source>The stream was deleted.</source>
        <translation>流已删除。</translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was changed.</source>
        <translation>流的配置已更改。</translation>
    </message>
    <message>
        <source>The consumer was created.</source>
        <translation>消费者已创建。</translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation>消费者已删除。</translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was changed.</source>
        <translation>消费者的配置已更改。</translation>
    </message>
    <message numerus="yes">
        <source>Message %1 was given up after %n deliveries. It stays in the stream.</source>
        <translation>
            <numerusform>消息 %1 在投递 %n 次后被放弃。它仍留在流中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 was terminated by its worker.</source>
        <translation>消息 %1 已被其工作进程终止。</translation>
    </message>
    <message>
        <source>Message %1 was terminated by its worker: %2</source>
        <translation>消息 %1 已被其工作进程终止：%2</translation>
    </message>
    <message>
        <source>Message %1 was refused by its worker and will come again.</source>
        <translation>消息 %1 被其工作进程拒绝，将再次投递。</translation>
    </message>
    <message>
        <source>%1 was elected leader.</source>
        <translation>%1 已当选为领导者。</translation>
    </message>
    <message>
        <source>The quorum was lost: too few replicas are reachable.</source>
        <translation>已失去法定多数：可达的副本过少。</translation>
    </message>
    <message>
        <source>The server dropped its queue of API requests because it was full.</source>
        <translation>服务器的 API 请求队列已满，队列中的请求被丢弃。</translation>
    </message>
    <message>
        <source>The server sent an advisory.</source>
        <translation>服务器发出了一条通告。</translation>
    </message>
</context>
<context>
    <name>jetlag::AdvisoryFeed</name>
    <message>
        <source>%1 advisories came faster than they could be read and were dropped. Dead letters may be missing that only an advisory tells of.</source>
        <translation>有 %1 条服务器通告到达过快，来不及读取而被丢弃。仅由通告得知的死信可能因此缺失。</translation>
    </message>
</context>
<context>
    <name>jetlag::AlertCenter</name>
    <message>
        <source>This is a test of the alerts.</source>
        <translation>这是一条测试告警。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) from %1</source>
        <translation>
            <numerusform>来自 %1 的 %n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>The alert command %1 cannot be started.</source>
        <translation>无法启动告警命令 %1。</translation>
    </message>
    <message>
        <source>The alert command %1 failed.</source>
        <translation>告警命令 %1 执行失败。</translation>
    </message>
    <message>
        <source>The alert could not be posted to %1.</source>
        <translation>无法将告警发送到 %1。</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态 %1</translation>
    </message>
</context>
<context>
    <name>jetlag::AlertWatch</name>
    <message>
        <source>Recovered.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>The durable consumer is gone: its stream was deleted and created anew. Its workers pull for nothing until it is created again.</source>
        <translation>持久消费者已不存在：其所属流被删除后重新创建。在重新创建该消费者之前，其工作进程拉取不到任何消息。</translation>
    </message>
    <message numerus="yes">
        <source>The stream is gone, and %n durable consumer(s) with it.</source>
        <translation>
            <numerusform>该流已不存在，其 %n 个持久消费者也随之消失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::AlertsDialog</name>
    <message>
        <source>Show a &amp;notification</source>
        <translation>显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>Also for &amp;warnings: consumers that are merely behind</source>
        <translation>警告也通知：只是落后的消费者(&amp;W)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>When a consumer gets stuck or goes over a threshold, that is an event. It can be told outside of this window as well: several at once together, at most once a minute, and only once as long as the state lasts.</source>
        <translation>当消费者卡住或超过阈值时，会产生一个事件。也可以在此窗口之外通知：多条合并为一条，每分钟最多一次，状态持续期间只通知一次。</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Also for warnings</source>
        <translation>警告也通知</translation>
    </message>
    <message>
        <source>A program with its arguments; it gets JSON on its standard input</source>
        <translation>带参数的程序；通过标准输入接收 JSON</translation>
    </message>
    <message>
        <source>Kept in the settings as it is: use an address without a secret in it.</source>
        <translation>按原样保存在设置中：请使用不含机密信息的地址。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>Web&amp;hook</source>
        <translation>Web&amp;hook</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Sends an example through everything that is switched on here.</source>
        <translation>通过此处启用的所有方式发送一个示例。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A webhook is an address that begins with https:// or http://.</source>
        <translation>Webhook 是以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>The address holds a user or password, and the settings are no place for that.</source>
        <translation>该地址包含用户名或密码，设置中不应保存这些内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::ApiError</name>
    <message>
        <source>The account or the server has no room left for JetStream. Raise the limits or free storage.</source>
        <translation>账户或服务器已没有供 JetStream 使用的空间。请提高上限或释放存储空间。</translation>
    </message>
    <message>
        <source>The server does not understand this request. It may need a newer server.</source>
        <translation>服务器不理解此请求。可能需要更新版本的服务器。</translation>
    </message>
    <message>
        <source>The cluster is not available at the moment. It may be electing a leader; try again shortly.</source>
        <translation>集群目前不可用。可能正在选举领导者，请稍后重试。</translation>
    </message>
    <message>
        <source>The consumer does not exist any more.</source>
        <translation>该消费者已不存在。</translation>
    </message>
    <message>
        <source>The server refuses a field of this request. It may need another server version.</source>
        <translation>服务器拒绝此请求中的某个字段。可能需要其他版本的服务器。</translation>
    </message>
    <message>
        <source>The limit of consumers is reached. Remove a consumer or raise the limit.</source>
        <translation>消费者数量已达上限。请移除一个消费者或提高上限。</translation>
    </message>
    <message>
        <source>There is no such message. It may have been removed meanwhile.</source>
        <translation>没有这条消息。它可能已在此期间被移除。</translation>
    </message>
    <message>
        <source>The server refuses a request that carries a body here.</source>
        <translation>服务器在此处拒绝带有正文的请求。</translation>
    </message>
    <message>
        <source>JetStream is not enabled for this account. Use another account or enable it on the server.</source>
        <translation>此账户未启用 JetStream。请使用其他账户，或在服务器上启用。</translation>
    </message>
    <message>
        <source>The message has already been removed.</source>
        <translation>该消息已被移除。</translation>
    </message>
    <message>
        <source>The message is larger than the stream or the server allows.</source>
        <translation>消息大小超过流或服务器允许的上限。</translation>
    </message>
    <message>
        <source>A stream of this name exists with another configuration.</source>
        <translation>已存在同名但配置不同的流。</translation>
    </message>
    <message>
        <source>The stream does not exist any more.</source>
        <translation>该流已不存在。</translation>
    </message>
    <message>
        <source>The subject belongs to another stream than expected. Nothing was stored.</source>
        <translation>该主题所属的流与预期不符。未存储任何内容。</translation>
    </message>
    <message>
        <source>The subjects overlap with those of another stream.</source>
        <translation>主题与另一个流的主题重叠。</translation>
    </message>
    <message>
        <source>The stream has moved on since the expected message. Nothing was stored.</source>
        <translation>在预期的消息之后，流已有新的内容。未存储任何内容。</translation>
    </message>
    <message>
        <source>JetStream is not enabled on this server. Start it with JetStream or use another server.</source>
        <translation>此服务器未启用 JetStream。请以启用 JetStream 的方式启动，或使用其他服务器。</translation>
    </message>
    <message>
        <source>The stream did not store the message. It may be full and set to discard new messages.</source>
        <translation>流未存储该消息。它可能已满，并设置为丢弃新消息。</translation>
    </message>
    <message>
        <source>A work-queue stream does not allow this consumer.</source>
        <translation>工作队列流不允许此消费者。</translation>
    </message>
    <message>
        <source>The stream is sealed: nothing can be added or removed.</source>
        <translation>流已封存：不能添加或移除任何内容。</translation>
    </message>
    <message>
        <source>The stream does not permit roll-up headers. Nothing was stored.</source>
        <translation>流不允许 roll-up 消息头。未存储任何内容。</translation>
    </message>
    <message>
        <source>The stream or consumer is offline. The servers that hold it may be down or too old for it.</source>
        <translation>流或消费者处于离线状态。承载它的服务器可能已停机，或版本过旧。</translation>
    </message>
    <message>
        <source>A consumer of this name exists already.</source>
        <translation>已存在同名的消费者。</translation>
    </message>
    <message>
        <source>The consumer to be changed does not exist.</source>
        <translation>要更改的消费者不存在。</translation>
    </message>
    <message>
        <source>The stream does not allow a time to live per message. Nothing was stored.</source>
        <translation>流不允许为单条消息设置存活时间(TTL)。未存储任何内容。</translation>
    </message>
    <message>
        <source>The stream does not allow counters. Nothing was stored.</source>
        <translation>流不允许计数器。未存储任何内容。</translation>
    </message>
    <message>
        <source>The stream does not allow atomic batches. Nothing was stored.</source>
        <translation>流不允许原子批次。未存储任何内容。</translation>
    </message>
    <message>
        <source>The request needs a newer server.</source>
        <translation>此请求需要更新版本的服务器。</translation>
    </message>
    <message>
        <source>The stream does not allow message schedules. Nothing was stored.</source>
        <translation>流不允许定时消息。未存储任何内容。</translation>
    </message>
    <message>
        <source>The server refused the request with code %1.</source>
        <translation>服务器拒绝了请求，代码 %1。</translation>
    </message>
    <message>
        <source>The server refused the request: %1.</source>
        <translation>服务器拒绝了请求：%1。</translation>
    </message>
    <message>
        <source>The reply is not what JetStream promises. Another program may be answering on this subject.</source>
        <translation>应答不符合 JetStream 的约定。可能有其他程序在此主题上应答。</translation>
    </message>
    <message>
        <source>JetStream is not enabled on this server or for this account, or the domain or API prefix is wrong.</source>
        <translation>此服务器或此账户未启用 JetStream，或者域或 API 前缀有误。</translation>
    </message>
    <message>
        <source>No stream takes messages on the subject %1. Nothing was stored.</source>
        <translation>没有流接收主题 %1 上的消息。未存储任何内容。</translation>
    </message>
    <message>
        <source>No reply on %1. The permission may be missing, there may be no leader, or the only server that holds it is down.</source>
        <translation>%1 上没有应答。可能缺少权限、没有领导者，或唯一承载它的服务器已停机。</translation>
    </message>
    <message>
        <source>No confirmation for a message on %1: it may have been stored or not. The permission may be missing, the stream may have no leader or may not confirm.</source>
        <translation>%1 上的一条消息未得到确认：它可能已存储，也可能没有。可能缺少权限，或者流没有领导者，或者流不发送确认。</translation>
    </message>
    <message>
        <source>The server denies access to %1. Ask for this permission.</source>
        <translation>服务器拒绝访问 %1。请申请此权限。</translation>
    </message>
    <message>
        <source>The server did not delete message %1 of %2, which is still there.</source>
        <translation>服务器没有删除 %2 的消息 %1，它仍然存在。</translation>
    </message>
    <message>
        <source>The stream %1 has lost its newest messages since you looked at it: their sequences may be given to others. Nothing was done; look again.</source>
        <translation>自您查看以来，流 %1 丢失了最新的消息：它们的序列号可能会分配给其他消息。没有做任何操作；请重新查看。</translation>
    </message>
    <message>
        <source>The stream %1 was deleted and created anew since you looked at it. Nothing was done to the new one; look again.</source>
        <translation>自您查看以来，流 %1 已被删除并重新创建。对新的流没有做任何操作；请重新查看。</translation>
    </message>
    <message>
        <source>No stream takes messages on %1.</source>
        <translation>没有流接收 %1 上的消息。</translation>
    </message>
    <message>
        <source>Nobody answers on %1. The account may not import this request, although it imports others; or JetStream is off.</source>
        <translation>%1 上无人应答。该账户可能没有导入此请求（尽管导入了其他请求），或者 JetStream 已关闭。</translation>
    </message>
    <message>
        <source>The stream %1 takes %2, but nothing that is published here reaches it: it probably lies in another account, of which only the API is imported. Nothing was stored.</source>
        <translation>流 %1 接收 %2，但在此发布的内容到不了它：它很可能位于另一个账户，而这里只导入了其 API。没有存储任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::AttentionCount</name>
    <message numerus="yes">
        <source>%1 consumer(s) are stuck.</source>
        <translation>
            <numerusform>%1 个消费者卡住。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer(s) are behind.</source>
        <translation>
            <numerusform>%1 个消费者落后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stream(s) refuse what is new, or are not fed.</source>
        <translation>
            <numerusform>%1 个流拒绝新消息,或没有数据来源。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <comment>in the title</comment>
        <translation>%1 卡住</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>in the title</comment>
        <translation>%1 落后</translation>
    </message>
    <message numerus="yes">
        <source>%1 dead letter(s).</source>
        <translation>
            <numerusform>%1 条死信。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s) need attention.</source>
        <translation>
            <numerusform>有 %1 项发现需要关注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::BackupDialog</name>
    <message>
        <source>Back up streams</source>
        <translation>备份流</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Back up t&amp;o</source>
        <translation>备份到(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>选择备份的文件夹</translation>
    </message>
    <message>
        <source>Back &amp;Up</source>
        <translation>备份(&amp;U)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel backup</source>
        <translation>取消备份(&amp;N)</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>备份进度</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n stream(s) of the account, a folder each</source>
        <translation>
            <numerusform>账户的全部 %n 个流，各占一个文件夹(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;consumers, and how far they are</source>
        <translation>包括消费者及其进度(&amp;C)</translation>
    </message>
    <message>
        <source>Have the server &amp;check every message first (takes longer)</source>
        <translation>先让服务器检查每条消息（耗时更长）(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;stream %1</source>
        <translation>流 %1(&amp;S)</translation>
    </message>
    <message>
        <source>The selected stream</source>
        <translation>所选的流</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>全部流</translation>
    </message>
    <message>
        <source>With consumers</source>
        <translation>包括消费者</translation>
    </message>
    <message>
        <source>Check every message first</source>
        <translation>先检查每条消息</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s), %2 on the server; packed they take less.</source>
        <translation>
            <numerusform>%1 条消息，在服务器上占 %2；压缩后占用更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has %1 left: it may be too little. When it is full the backup ends, and nothing is left behind.</source>
        <translation>磁盘剩余 %1：可能不够。磁盘写满时备份结束，不留下任何内容。</translation>
    </message>
    <message>
        <source>The disk has %1 left.</source>
        <translation>磁盘剩余 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are kept in memory: servers before 2.15 cannot back them up.</source>
        <translation>
            <numerusform>%n 个流保存在内存中：2.15 之前的服务器无法备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The nats command line can restore it, and what it has backed up can be restored here.</source>
        <translation>nats 命令行可以恢复它，命令行做的备份也可以在这里恢复。</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 已存在。请指定一个不存在或为空的文件夹。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 were backed up to %3 (%4), and all of it was checked.</source>
        <translation>
            <numerusform>%2 的 %1 条消息已备份到 %3（%4），并已全部检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) are in it.</source>
        <translation>
            <numerusform>其中包含 %n 个消费者。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 was cancelled. Nothing of it was left behind.</source>
        <translation>%1 的备份已取消，没有留下任何内容。</translation>
    </message>
    <message>
        <source>%1 was not backed up: %2</source>
        <comment>a stream</comment>
        <translation>%1 未备份：%2</translation>
    </message>
    <message>
        <source>The backup failed. Nothing of it was left behind.</source>
        <translation>备份失败，没有留下任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::BackupFolder</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>%1 未能写完。</translation>
    </message>
    <message>
        <source>The archive is damaged: it cannot be restored.</source>
        <translation>归档已损坏：无法恢复。</translation>
    </message>
    <message>
        <source>The archive is not whole: its end is missing. It cannot be restored.</source>
        <translation>归档不完整：缺少结尾。无法恢复。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>It is not a backup of a stream: its backup.json cannot be read.</source>
        <translation>这不是流的备份：无法读取其 backup.json。</translation>
    </message>
    <message>
        <source>There is no backup in %1: neither a backup.json nor folders that hold one.</source>
        <translation>%1 中没有备份：既没有 backup.json，也没有包含它的文件夹。</translation>
    </message>
    <message>
        <source>The archive holds %1 messages where %2 were announced.</source>
        <translation>归档包含 %1 条消息，而预告为 %2 条。</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 已存在。请指定一个不存在或为空的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>What the server sent is damaged.</source>
        <translation>服务器发送的内容已损坏。</translation>
    </message>
</context>
<context>
    <name>jetlag::BackupJob</name>
    <message>
        <source>There is not enough room: the stream holds %1, and %2 are free on %3.</source>
        <translation>空间不足：流占 %1，而 %3 上剩余 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The server has sent nothing for a minute.</source>
        <translation>服务器已有一分钟没有发送任何内容。</translation>
    </message>
    <message>
        <source>The stream is kept in memory: servers before 2.15 can back up only streams that are kept in files. Export its messages instead.</source>
        <translation>该流保存在内存中：2.15 之前的服务器只能备份保存在文件中的流。请改为导出其消息。</translation>
    </message>
    <message>
        <source>The server sends faster than it can be written: a part of it was lost.</source>
        <translation>服务器发送的速度超过写入速度：部分内容已丢失。</translation>
    </message>
    <message>
        <source>The server could not send all of it.</source>
        <translation>服务器未能发送全部内容。</translation>
    </message>
    <message>
        <source>A part of what the server sent was lost on the way.</source>
        <translation>服务器发送的部分内容在途中丢失。</translation>
    </message>
</context>
<context>
    <name>jetlag::Bucket</name>
    <message>
        <source>A key has at least one character.</source>
        <translation>键至少要有一个字符。</translation>
    </message>
    <message>
        <source>A key holds only letters and digits of ASCII and the characters - / _ = and the dot.</source>
        <translation>键只能包含 ASCII 字母和数字、字符 - / _ = 以及点。</translation>
    </message>
    <message>
        <source>A dot stands between other characters of a key: not at its beginning or end, and not twice in a row.</source>
        <translation>点只能位于键的其他字符之间：不能在开头或结尾，也不能连续出现。</translation>
    </message>
    <message>
        <source>A bucket needs a name.</source>
        <translation>存储桶需要名称。</translation>
    </message>
    <message>
        <source>The name of a bucket holds only letters and digits of ASCII, - and _.</source>
        <translation>存储桶的名称只能包含 ASCII 字母和数字、- 和 _。</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketCreateDialog</name>
    <message>
        <source>Create bucket</source>
        <translation>新建存储桶</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>过期时间(&amp;E)</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>24h; empty: never</source>
        <translation>24h；留空：永不</translation>
    </message>
    <message>
        <source>Limit &amp;markers for</source>
        <translation>限制标记保留(&amp;M)</translation>
    </message>
    <message>
        <source>Limit markers for</source>
        <translation>限制标记保留</translation>
    </message>
    <message>
        <source>15m; empty: none</source>
        <translation>15m；留空：无</translation>
    </message>
    <message>
        <source>&amp;Value at most</source>
        <translation>值的上限(&amp;V)</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>值的上限</translation>
    </message>
    <message>
        <source>64KiB; empty: no limit</source>
        <translation>64KiB；留空：无限制</translation>
    </message>
    <message>
        <source>&amp;Bucket at most</source>
        <translation>存储桶的上限(&amp;B)</translation>
    </message>
    <message>
        <source>Bucket at most</source>
        <translation>存储桶的上限</translation>
    </message>
    <message>
        <source>10GiB; empty: no limit</source>
        <translation>10GiB；留空：无限制</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Revisions that are kept of a key.</source>
        <translation>每个键保留的版本数。</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation>副本(&amp;R)</translation>
    </message>
    <message>
        <source>Write a duration of a second or more, such as 30s or 1h30m.</source>
        <translation>请写一个至少一秒的时长，例如 30s 或 1h30m。</translation>
    </message>
    <message>
        <source>Write a size such as 4096, 64KiB or 10MiB.</source>
        <translation>请写一个大小，例如 4096、64KiB 或 10MiB。</translation>
    </message>
    <message>
        <source>Give the bucket a name.</source>
        <translation>请给存储桶起个名称。</translation>
    </message>
    <message>
        <source>The stream %1 is created, configured as clients do it for a bucket.</source>
        <translation>将新建流 %1，其配置与客户端为存储桶所做的相同。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %n revision(s) of each key.</source>
        <translation>
            <numerusform>它保留每个键的 %n 个版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is full it refuses what is new; nothing that is stored goes for it.</source>
        <translation>存满之后它会拒绝新内容；已存的内容不会因此消失。</translation>
    </message>
    <message>
        <source>The bucket %1 was created.</source>
        <translation>已新建存储桶 %1。</translation>
    </message>
    <message>
        <source>The bucket %1 was not created: %2</source>
        <comment>a name; why</comment>
        <translation>未新建存储桶 %1：%2</translation>
    </message>
    <message>
        <source>It is not known whether the bucket %1 was created: %2</source>
        <comment>a name; why</comment>
        <translation>不知道存储桶 %1 是否已新建：%2</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsDesk</name>
    <message>
        <source>Choose an older revision that is a value.</source>
        <translation>请选择一个较旧的、是值的版本。</translation>
    </message>
    <message>
        <source>Choose two revisions.</source>
        <translation>请选择两个版本。</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsModel</name>
    <message>
        <source>file</source>
        <comment>storage</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>storage</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit markers</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Its name, as clients know it.</source>
        <translation>客户端所知的名称。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>A store of keys and values, or of objects.</source>
        <translation>键值存储或对象存储。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Keys, those with a deletion marker included. Of objects an estimate: the server counts subjects, of which most objects have two.</source>
        <translation>键的数量，包括带删除标记的键。对象的数量是估计值：服务器统计的是主题，而大多数对象有两个主题。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>That the bucket takes, all revisions included.</source>
        <translation>存储桶占用的字节数，包括所有版本。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Revisions that are kept of a key.</source>
        <translation>每个键保留的版本数。</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>After this time what is stored expires.</source>
        <translation>存储的内容在此时间之后过期。</translation>
    </message>
    <message>
        <source>Limit markers</source>
        <translation>限制标记</translation>
    </message>
    <message>
        <source>So long the server marks where a limit has removed the last value (2.11 and newer).</source>
        <translation>限制删除了最后一个值之后，服务器的标记保留多久（2.11 及以上）。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Where it is kept.</source>
        <translation>保存的位置。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Number of copies in the cluster.</source>
        <translation>集群中的副本数。</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>How long ago something was stored in it.</source>
        <translation>距上次存入内容的时间。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>That the bucket is kept in.</source>
        <translation>保存该存储桶的流。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What somebody wrote about it.</source>
        <translation>某人为它写的说明。</translation>
    </message>
    <message>
        <source>Value limit</source>
        <translation>值的上限</translation>
    </message>
    <message>
        <source>Largest value that is taken, headers included.</source>
        <translation>可接受的最大值，包括消息头。</translation>
    </message>
    <message>
        <source>Key-value</source>
        <translation>键值</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsPage</name>
    <message>
        <source>Buckets</source>
        <comment>accessible name of the table</comment>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Filter buckets</source>
        <comment>accessible name of the field</comment>
        <translation>筛选存储桶</translation>
    </message>
    <message>
        <source>This account has no key-value or object stores.</source>
        <translation>此账户没有键值存储或对象存储。</translation>
    </message>
    <message>
        <source>Choose a bucket to see what it holds.</source>
        <translation>请选择一个存储桶以查看其内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::ChangeDialog</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation>没有收到应答：正在服务器上查看…</translation>
    </message>
</context>
<context>
    <name>jetlag::ChangeJob</name>
    <message>
        <source>The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was done to the new one; look again.</source>
        <translation>自您查看以来，%2 的消费者 %1 已被删除并重新创建。没有对新的消费者做任何操作；请重新查看。</translation>
    </message>
    <message>
        <source>A consumer of this name exists already.</source>
        <translation>已有同名的消费者。</translation>
    </message>
    <message>
        <source>A stream of this name exists already.</source>
        <translation>已有同名的流。</translation>
    </message>
    <message>
        <source>No answer came, and the change is not seen so far. It may still be carried out: look again before you repeat it.</source>
        <translation>没有收到应答，目前也看不到更改。它仍可能被执行：重复之前请先查看。</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartDataModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartFrame</name>
    <message>
        <source>Lag</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Lag chart</source>
        <translation>积压图表</translation>
    </message>
    <message>
        <source>Lag chart data</source>
        <translation>积压图表数据</translation>
    </message>
    <message>
        <source>Ack pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Ack pending chart</source>
        <translation>待确认图表</translation>
    </message>
    <message>
        <source>Ack pending chart data</source>
        <translation>待确认图表数据</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待拉取</translation>
    </message>
    <message>
        <source>Waiting chart</source>
        <translation>等待拉取图表</translation>
    </message>
    <message>
        <source>Waiting chart data</source>
        <translation>等待拉取图表数据</translation>
    </message>
    <message>
        <source>Rate chart</source>
        <translation>速率图表</translation>
    </message>
    <message>
        <source>Rate chart data</source>
        <translation>速率图表数据</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Shows the same data as a table.</source>
        <translation>以表格显示相同的数据。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选中任何项目。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>Scalable image (*.svg)</source>
        <translation>可缩放图像 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>A chart is written as .png, .svg, .pdf or .csv, not as &quot;%1&quot;.</source>
        <translation>图表可保存为 .png、.svg、.pdf 或 .csv，不能保存为“%1”。</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation>无法将图表写入 %1：%2</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the chart as PNG, SVG or PDF, or its values as CSV.</source>
        <translation>将图表保存为 PNG、SVG 或 PDF，或将其数值保存为 CSV。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Time of the %1 values</source>
        <translation>%1 数值的时间</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartsPane</name>
    <message>
        <source>In/s</source>
        <translation>写入/秒</translation>
    </message>
    <message>
        <source>%1 delivered/s</source>
        <translation>投递 %1/秒</translation>
    </message>
    <message>
        <source>%1 acked/s</source>
        <translation>确认 %1/秒</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>5m</source>
        <comment>time window</comment>
        <translation>5 分</translation>
    </message>
    <message>
        <source>Shows the last 5 minutes.</source>
        <translation>显示最近 5 分钟。</translation>
    </message>
    <message>
        <source>30m</source>
        <comment>time window</comment>
        <translation>30 分</translation>
    </message>
    <message>
        <source>Shows the last 30 minutes.</source>
        <translation>显示最近 30 分钟。</translation>
    </message>
    <message>
        <source>3h</source>
        <comment>time window</comment>
        <translation>3 时</translation>
    </message>
    <message>
        <source>Shows the last 3 hours.</source>
        <translation>显示最近 3 小时。</translation>
    </message>
    <message>
        <source>24h</source>
        <comment>time window</comment>
        <translation>24 时</translation>
    </message>
    <message>
        <source>Shows the last 24 hours.</source>
        <translation>显示最近 24 小时。</translation>
    </message>
    <message>
        <source>7d</source>
        <comment>time window</comment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Shows the last 7 days.</source>
        <translation>显示最近 7 天。</translation>
    </message>
    <message>
        <source>Freezes the views; collection goes on (Space).</source>
        <translation>冻结视图；数据采集继续进行（空格键）。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Shows the present again and keeps up with it (End).</source>
        <translation>回到当前时刻并持续跟进（End 键）。</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Draws values on a logarithmic scale that keeps zero.</source>
        <translation>以保留零值的对数刻度绘制数值。</translation>
    </message>
    <message>
        <source>Select a stream or consumer to see its charts.</source>
        <translation>选择一个流或消费者以查看其图表。</translation>
    </message>
    <message>
        <source>The first %1 of %2 consumers are drawn.</source>
        <translation>仅绘制 %2 个消费者中的前 %1 个。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>delivered/s</source>
        <translation>投递/秒</translation>
    </message>
    <message>
        <source>acked/s</source>
        <translation>确认/秒</translation>
    </message>
    <message>
        <source>Freeze view</source>
        <translation>冻结视图</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <comment>how long the view has been</comment>
        <translation>已冻结 %1</translation>
    </message>
</context>
<context>
    <name>jetlag::CheckReport</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n 项严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 项提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 项已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be given</source>
        <translation>
            <numerusform>有 %n 个答案无法给出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ChoiceList</name>
    <message>
        <source>%1. %2</source>
        <comment>facts, when it was used</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>jetlag::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation>转到或执行</translation>
    </message>
    <message>
        <source>A page, an action, a stream or a consumer</source>
        <translation>页面、操作、流或消费者</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>jetlag::Commands</name>
    <message>
        <source>%1, %2</source>
        <comment>a menu and a shortcut</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Consumer of %1</source>
        <translation>%1 的消费者</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Messages of the stream</source>
        <translation>该流的消息</translation>
    </message>
    <message>
        <source>Saved filter of %1</source>
        <translation>%1 的已保存筛选器</translation>
    </message>
</context>
<context>
    <name>jetlag::CompareDialog</name>
    <message>
        <source>Both payloads are JSON: compared field by field.</source>
        <translation>两个负载都是 JSON：逐字段比较。</translation>
    </message>
    <message>
        <source>The payloads are compared line by line.</source>
        <translation>负载逐行比较。</translation>
    </message>
    <message>
        <source>The payloads are compared byte by byte.</source>
        <translation>负载逐字节比较。</translation>
    </message>
    <message>
        <source>Compare messages</source>
        <translation>比较消息</translation>
    </message>
    <message>
        <source>%1: %2 · sequence %3 · %4</source>
        <comment>side of a comparison, subject, sequence, time</comment>
        <translation>%1：%2 · 序号 %3 · %4</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>仅显示差异(&amp;O)</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>&amp;Copy differences</source>
        <translation>复制差异(&amp;C)</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%1 difference(s).</source>
        <translation>
            <numerusform>%1 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages are the same.</source>
        <translation>两条消息相同。</translation>
    </message>
</context>
<context>
    <name>jetlag::Comparison</name>
    <message>
        <source>Of the rows that differ and of those that do not, the first %1 are listed.</source>
        <comment>a count</comment>
        <translation>在有差异和没有差异的行中，只列出前 %1 行。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of each payload are compared.</source>
        <translation>每个负载只比较前 %1 字节。</translation>
    </message>
    <message>
        <source>The payloads differ in too many lines to be compared line by line: these are their bytes.</source>
        <translation>负载有差异的行太多，无法逐行比较：以下是其字节。</translation>
    </message>
    <message>
        <source>%1… (%2 bytes)</source>
        <translation>%1…（%2 字节）</translation>
    </message>
</context>
<context>
    <name>jetlag::ComparisonModel</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= 相同</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 已更改</translation>
    </message>
    <message>
        <source>− only left</source>
        <translation>− 仅左侧</translation>
    </message>
    <message>
        <source>+ only right</source>
        <translation>+ 仅右侧</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What of the message it belongs to.</source>
        <translation>属于消息的哪一部分。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The path of a field, the numbers of lines, the offset of bytes.</source>
        <translation>字段的路径、行号或字节偏移。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>How the sides differ.</source>
        <translation>两侧有何不同。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>What the message on the left has there.</source>
        <translation>左侧消息在此处的内容。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>What the message on the right has there.</source>
        <translation>右侧消息在此处的内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigDialog</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Look at the fields that are marked.</source>
        <translation>请查看已标记的字段。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Looking at what that does…</source>
        <translation>正在查看其影响…</translation>
    </message>
    <message>
        <source>The changes were saved. The button puts back what was before:</source>
        <translation>更改已保存。此按钮可恢复原来的内容：</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>What is sent. Changes here go into the fields, and what has no field is kept.</source>
        <translation>将要发送的内容。此处的更改会进入字段，没有对应字段的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;nats Command</source>
        <translation>&amp;nats 命令</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Rust</source>
        <translation>&amp;Rust</translation>
    </message>
    <message>
        <source>Java&amp;Script</source>
        <translation>Java&amp;Script</translation>
    </message>
    <message>
        <source>Ja&amp;va</source>
        <translation>Ja&amp;va</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>It was deleted and created anew since that change. What was there before is not put back: it belongs to another one.</source>
        <translation>自该更改以来，它已被删除并重新创建。之前的配置不会恢复：它属于另一个对象。</translation>
    </message>
    <message>
        <source>It was changed again since that change, so it is not put back from here. Between then and now:</source>
        <translation>自该更改以来又有更改，因此不从此处恢复。当时与现在的差异：</translation>
    </message>
    <message>
        <source>Write one JSON object.</source>
        <translation>请写一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Line %1 is not as JSON should be.</source>
        <translation>第 %1 行不符合 JSON 格式。</translation>
    </message>
    <message>
        <source>Look at the JSON.</source>
        <translation>请查看 JSON。</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <comment>name of a field, why</comment>
        <translation>%1 无法更改：%2。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigEffects</name>
    <message>
        <source>No message in hand has been delivered more often than that.</source>
        <translation>处理中的消息都没有投递得比这更多。</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 messages in hand have been delivered that often: they are given up when their ack wait is over, and stay in the stream as dead letters.</source>
        <translation>
            <numerusform>处理中的消息至多有 %1 条已投递了这么多次：确认等待时间一到就会被放弃，并作为死信留在流中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are in hand: nothing more is delivered until fewer than %2 are.</source>
        <translation>
            <numerusform>有 %1 条消息在处理中：少于 %2 条之前不再投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands at the wall now; deliveries go on at once.</source>
        <translation>它现在已到上限；投递会立即继续。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 messages in hand those that are held for longer than the new ack wait may be delivered again while a worker still has them.</source>
        <translation>
            <numerusform>处理中的 %1 条消息里，持有时间超过新确认等待时间的，可能在工作进程仍持有时再次投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server deletes the consumer when nobody has used it for %1.</source>
        <translation>若 %1 内无人使用，服务器会删除该消费者。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>What the new filter matches could not be counted: %1</source>
        <translation>无法统计新过滤器匹配的消息：%1</translation>
    </message>
    <message numerus="yes">
        <source>The new filter matches %1 messages of the stream.</source>
        <translation>
            <numerusform>新过滤器匹配流中的 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them lie after message %2, where the consumer is, and will be delivered (now %3 wait); what lies before is not delivered again.</source>
        <translation>其中 %1 条在消费者所在的消息 %2 之后，将被投递（现在有 %3 条等待）；之前的不会再次投递。</translation>
    </message>
    <message>
        <source>Nothing in the stream matches: is the subject right?</source>
        <translation>流中没有匹配的消息：主题是否正确？</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in hand stay with their workers.</source>
        <translation>
            <numerusform>处理中的 %1 条消息留在其工作进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>No message is delivered again, and none is lost, by this.</source>
        <translation>这不会使任何消息再次投递，也不会丢失消息。</translation>
    </message>
    <message>
        <source>What it would take could not be counted: %1</source>
        <translation>无法统计它会取走的消息：%1</translation>
    </message>
    <message>
        <source>It begins with the next message that is stored.</source>
        <translation>它从下一条存储的消息开始。</translation>
    </message>
    <message numerus="yes">
        <source>It begins at message %1 and takes %2 messages that lie there now.</source>
        <translation>
            <numerusform>它从消息 %1 开始，取走现有的 %2 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the stream matches so far.</source>
        <translation>目前流中没有匹配的消息。</translation>
    </message>
    <message>
        <source>It begins with the newest message of each subject.</source>
        <translation>它从每个主题的最新消息开始。</translation>
    </message>
    <message>
        <source>It begins with the newest message.</source>
        <translation>它从最新的消息开始。</translation>
    </message>
    <message>
        <source>It takes only what is stored from now on.</source>
        <translation>它只取今后存储的消息。</translation>
    </message>
    <message>
        <source>The stream is a work queue: what it acknowledges is removed.</source>
        <translation>该流是工作队列：确认的消息会被移除。</translation>
    </message>
    <message>
        <source>From now on the stream keeps messages until this consumer has acknowledged them, too.</source>
        <translation>今后流会保留消息，直到该消费者也确认了它们。</translation>
    </message>
    <message>
        <source>Nothing is delivered before a worker pulls.</source>
        <translation>工作进程拉取之前不会投递。</translation>
    </message>
    <message>
        <source>It delivers as soon as somebody listens on %1.</source>
        <translation>一旦有人监听 %1 就会投递。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigExportDialog</name>
    <message>
        <source>Export configurations</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Export t&amp;o</source>
        <translation>导出到(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a folder for the configurations</source>
        <translation>选择配置的文件夹</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation>取消导出(&amp;N)</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;All streams</source>
        <translation>全部流(&amp;A)</translation>
    </message>
    <message>
        <source>With their durable &amp;consumers</source>
        <translation>包括其持久消费者(&amp;C)</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>全部流</translation>
    </message>
    <message>
        <source>With consumers</source>
        <translation>包括消费者</translation>
    </message>
    <message>
        <source>A file for each stream and each consumer, which nats stream add --config and nats consumer add --config read. No messages are in them.</source>
        <translation>每个流和每个消费者一个文件，可供 nats stream add --config 和 nats consumer add --config 读取。其中不含消息。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>导出已取消，没有留下任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n 个流</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1: %2, %3.</source>
        <comment>folder, streams, consumers</comment>
        <translation>已导出到 %1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n 个消费者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) that are not durable were left out.</source>
        <translation>
            <numerusform>%n 个非持久消费者未包括在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not reach these, they are not in it: %1.</source>
        <translation>服务器无法访问以下项，它们不在其中：%1。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigFields</name>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Write a duration such as 500ms, 30s, 5m or 1h30m.</source>
        <translation>请写时长，例如 500ms、30s、5m 或 1h30m。</translation>
    </message>
    <message>
        <source>Write durations such as 1s, 10s, 1m, separated by commas.</source>
        <translation>请写时长，例如 1s, 10s, 1m，用逗号分隔。</translation>
    </message>
    <message>
        <source>%1 is not a valid subject.</source>
        <translation>%1 不是有效的主题。</translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <translation>%1 与 %2 重叠。</translation>
    </message>
    <message>
        <source>A name holds no blanks, dots, slashes, * and &gt;.</source>
        <translation>名称不能包含空格、点、斜线、* 和 &gt;。</translation>
    </message>
    <message>
        <source>Write a whole number, or &quot;%1&quot;.</source>
        <translation>请写整数，或“%1”。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>Write a size such as 500 KiB or 10 GiB, or &quot;%1&quot;.</source>
        <translation>请写大小，例如 500 KiB 或 10 GiB，或“%1”。</translation>
    </message>
    <message>
        <source>Write a time such as 2026-12-01 08:00:00.</source>
        <translation>请写时间，例如 2026-12-01 08:00:00。</translation>
    </message>
    <message>
        <source>Write a subject without wildcards.</source>
        <translation>请写不含通配符的主题。</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <comment>why, where</comment>
        <translation>这不是 JSON：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>Write texts, separated by commas.</source>
        <translation>请写文本，以逗号分隔。</translation>
    </message>
    <message>
        <source>Write pairs such as team=blue, room=2.</source>
        <translation>请写键值对，例如 team=blue, room=2。</translation>
    </message>
    <message>
        <source>Each source is an object with the &quot;name&quot; of a stream.</source>
        <translation>每个来源都是带有流的 &quot;name&quot; 的对象。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigFiles</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>%1 未能写完。</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>It is not the configuration of a stream or of a consumer. A consumer&apos;s must say its name, and its stream by stream_name or by the folder it lies in.</source>
        <translation>这不是流或消费者的配置。消费者的配置必须写明其名称，并用 stream_name 或所在文件夹指明其流。</translation>
    </message>
    <message>
        <source>There is no .json file in %1.</source>
        <translation>%1 中没有 .json 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 已存在。请指定一个不存在或为空的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigForm</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, why it is fixed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>显示所有字段</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigImportDialog</name>
    <message>
        <source>Import configurations</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Import &amp;from</source>
        <translation>导入来源(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a folder of configurations</source>
        <translation>选择存放配置的文件夹</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Browse for a f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>a folder of .json files, or one such file</source>
        <translation>存放 .json 文件的文件夹，或单个此类文件</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Configuration plan</source>
        <translation>配置计划</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>正在与服务器比较…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing: it is so already</source>
        <translation>无：已经如此</translation>
    </message>
    <message>
        <source>Nothing: it cannot be changed</source>
        <translation>无：无法更改</translation>
    </message>
    <message>
        <source>Nothing: only on the server</source>
        <translation>无：仅在服务器上</translation>
    </message>
    <message>
        <source>%1 to create, %2 to change, %3 the same, %4 only on the server: nothing is deleted.</source>
        <translation>创建 %1 项，更改 %2 项，相同 %3 项，仅在服务器上 %4 项：不会删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s) in what cannot be changed after creation, and stay(s) as it is.</source>
        <translation>
            <numerusform>其中 %n 项的差异在创建后无法更改，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not reach these, nothing is planned for them: %1.</source>
        <translation>服务器无法访问以下项，未为它们制定计划：%1。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(cannot be changed after creation)</source>
        <translation>（创建后无法更改）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>应用 %n 项更改(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>已创建。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>不清楚是否已执行：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未执行：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stream or consumer, its outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Created by a configuration from a file.</source>
        <translation>已按文件中的配置创建。</translation>
    </message>
    <message>
        <source>Changed by a configuration from a file.</source>
        <translation>已按文件中的配置更改。</translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation>已执行 %1 项，未执行 %2 项。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigOrder</name>
    <message>
        <source>The server took it, but not everything is as it was asked for: %1. It may be too old for that.</source>
        <comment>names of fields</comment>
        <translation>服务器已接受，但并非一切如所要求：%1。它可能太旧，不支持。</translation>
    </message>
    <message>
        <source>Somebody has changed the configuration since you looked at it. Nothing was changed; look again.</source>
        <translation>自您查看以来有人更改了配置。没有做任何更改；请重新查看。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigPlan</name>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigStarts</name>
    <message>
        <source>Keep as Template…</source>
        <translation>保存为模板…</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>起始于(&amp;S)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Keep as Template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>the fields as they are</source>
        <translation>当前的字段</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Name; a template with the same name is replaced:</source>
        <translation>名称；同名模板将被替换：</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter subjects</source>
        <translation>过滤主题</translation>
    </message>
    <message>
        <source>Deliver from</source>
        <translation>投递起点</translation>
    </message>
    <message>
        <source>Start sequence</source>
        <translation>起始序列</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Ack wait</source>
        <translation>确认等待时间</translation>
    </message>
    <message>
        <source>Deliveries at most</source>
        <translation>最多投递次数</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>退避时间</translation>
    </message>
    <message>
        <source>In hand at most</source>
        <translation>最多处理中</translation>
    </message>
    <message>
        <source>Pull requests at most</source>
        <translation>最多拉取请求</translation>
    </message>
    <message>
        <source>Batch at most</source>
        <translation>最大批量</translation>
    </message>
    <message>
        <source>Pull expiry at most</source>
        <translation>最长拉取期限</translation>
    </message>
    <message>
        <source>Removed when unused for</source>
        <translation>闲置多久后移除</translation>
    </message>
    <message>
        <source>Push to subject</source>
        <translation>推送到主题</translation>
    </message>
    <message>
        <source>Queue group</source>
        <translation>队列组</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Headers only</source>
        <translation>仅标头</translation>
    </message>
    <message>
        <source>Acks sampled</source>
        <translation>确认抽样</translation>
    </message>
    <message>
        <source>State in memory</source>
        <translation>状态存于内存</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>最多消息数</translation>
    </message>
    <message>
        <source>Bytes at most</source>
        <translation>最多字节数</translation>
    </message>
    <message>
        <source>Age at most</source>
        <translation>最长保留时间</translation>
    </message>
    <message>
        <source>Messages per subject at most</source>
        <translation>每主题最多消息数</translation>
    </message>
    <message>
        <source>Message size at most</source>
        <translation>最大消息大小</translation>
    </message>
    <message>
        <source>When full, discard</source>
        <translation>满时丢弃</translation>
    </message>
    <message>
        <source>Discard new per subject</source>
        <translation>按主题丢弃新消息</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>去重窗口</translation>
    </message>
    <message>
        <source>Consumers at most</source>
        <translation>最多消费者数</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Direct get</source>
        <translation>直接读取</translation>
    </message>
    <message>
        <source>Roll-up headers</source>
        <translation>汇总标头</translation>
    </message>
    <message>
        <source>Time to live per message</source>
        <translation>每条消息的生存时间</translation>
    </message>
    <message>
        <source>No publish acknowledgements</source>
        <translation>不确认发布</translation>
    </message>
    <message>
        <source>Deny deletion of messages</source>
        <translation>禁止删除消息</translation>
    </message>
    <message>
        <source>Deny purge</source>
        <translation>禁止清空</translation>
    </message>
    <message>
        <source>as many as the stream</source>
        <translation>与流相同</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>empty: %1</source>
        <comment>the server&apos;s default</comment>
        <translation>留空：%1</translation>
    </message>
    <message>
        <source>empty: everything in the stream</source>
        <translation>留空：流中的全部</translation>
    </message>
    <message>
        <source>empty: never</source>
        <translation>留空：从不</translation>
    </message>
    <message>
        <source>such as 1s, 10s, 1m; empty: the ack wait each time</source>
        <translation>例如 1s, 10s, 1m；留空：每次为确认等待时间</translation>
    </message>
    <message>
        <source>empty: workers pull</source>
        <translation>留空：由工作进程拉取</translation>
    </message>
    <message>
        <source>such as 10%; empty: none</source>
        <translation>例如 10%；留空：无</translation>
    </message>
    <message>
        <source>such as orders.&gt;, returns.*</source>
        <translation>例如 orders.&gt;, returns.*</translation>
    </message>
    <message>
        <source>such as 2026-12-01 08:00:00</source>
        <translation>例如 2026-12-01 08:00:00</translation>
    </message>
    <message>
        <source>A message that is not acknowledged within this time is delivered again.</source>
        <translation>在此时间内未确认的消息会再次投递。</translation>
    </message>
    <message>
        <source>A message that was delivered so often and not acknowledged is given up.</source>
        <translation>投递了这么多次仍未确认的消息会被放弃。</translation>
    </message>
    <message>
        <source>With so many messages delivered and not acknowledged delivery stops until one is.</source>
        <translation>已投递而未确认的消息达到此数时停止投递，直到有一条被确认。</translation>
    </message>
    <message>
        <source>Waits before the second delivery, the third and so on; the last one repeats. The first one takes the place of the ack wait.</source>
        <translation>第二次、第三次等投递前的等待时间；最后一个会重复。第一个取代确认等待时间。</translation>
    </message>
    <message>
        <source>The server deletes the consumer when nobody has used it for so long.</source>
        <translation>若这么久无人使用，服务器会删除该消费者。</translation>
    </message>
    <message>
        <source>A full stream drops its oldest messages, or refuses new ones.</source>
        <translation>流满时丢弃最旧的消息，或拒绝新消息。</translation>
    </message>
    <message>
        <source>For so long a message with the same Nats-Msg-Id is not stored again.</source>
        <translation>在此期间，Nats-Msg-Id 相同的消息不会再次存储。</translation>
    </message>
    <message>
        <source>Once set it cannot be taken back.</source>
        <translation>一经设置便不能撤回。</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>不能撤回</translation>
    </message>
    <message>
        <source>fixed since its creation</source>
        <translation>创建后固定</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>流量控制</translation>
    </message>
    <message>
        <source>Bits per second at most</source>
        <translation>每秒最多比特数</translation>
    </message>
    <message>
        <source>Priority policy</source>
        <translation>优先策略</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>优先组</translation>
    </message>
    <message>
        <source>Pinned for</source>
        <translation>固定时长</translation>
    </message>
    <message>
        <source>Mirror of</source>
        <translation>镜像自</translation>
    </message>
    <message>
        <source>Mirror: filter subject</source>
        <translation>镜像：过滤主题</translation>
    </message>
    <message>
        <source>Mirror: start sequence</source>
        <translation>镜像：起始序列</translation>
    </message>
    <message>
        <source>Mirror: start time</source>
        <translation>镜像：起始时间</translation>
    </message>
    <message>
        <source>Mirror: external API prefix</source>
        <translation>镜像：外部 API 前缀</translation>
    </message>
    <message>
        <source>Mirror: external deliver prefix</source>
        <translation>镜像：外部投递前缀</translation>
    </message>
    <message>
        <source>Transform subjects from</source>
        <translation>转换主题，从</translation>
    </message>
    <message>
        <source>Transform subjects to</source>
        <translation>转换主题，到</translation>
    </message>
    <message>
        <source>Republish from</source>
        <translation>再发布，从</translation>
    </message>
    <message>
        <source>Republish to</source>
        <translation>再发布，到</translation>
    </message>
    <message>
        <source>Republish headers only</source>
        <translation>仅再发布标头</translation>
    </message>
    <message>
        <source>Place in cluster</source>
        <translation>放置于集群</translation>
    </message>
    <message>
        <source>Place on tags</source>
        <translation>放置于标签</translation>
    </message>
    <message>
        <source>Consumers removed when unused for</source>
        <translation>消费者闲置多久后移除</translation>
    </message>
    <message>
        <source>Consumers: in hand at most</source>
        <translation>消费者：最多处理中</translation>
    </message>
    <message>
        <source>Direct get by mirrors</source>
        <translation>由镜像直接读取</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Delete markers kept for</source>
        <translation>删除标记保留</translation>
    </message>
    <message>
        <source>First sequence</source>
        <translation>首个序列</translation>
    </message>
    <message>
        <source>Atomic batches</source>
        <translation>原子批次</translation>
    </message>
    <message>
        <source>Fast batches</source>
        <translation>快速批次</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>定时消息</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>写入磁盘方式</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Name without durability</source>
        <translation>非持久名称</translation>
    </message>
    <message>
        <source>Pull bytes at most</source>
        <translation>每次拉取最多字节</translation>
    </message>
    <message>
        <source>such as ORDERS, RETURNS, or a JSON list</source>
        <translation>例如 ORDERS, RETURNS，或 JSON 列表</translation>
    </message>
    <message>
        <source>such as team=blue, room=2</source>
        <translation>例如 team=blue, room=2</translation>
    </message>
    <message>
        <source>such as ssd, eu</source>
        <translation>例如 ssd, eu</translation>
    </message>
    <message>
        <source>In place of the name: the server deletes such a consumer when nobody has used it for a while.</source>
        <translation>代替名称：当一段时间无人使用时，服务器会删除这种消费者。</translation>
    </message>
    <message>
        <source>Streams that this one copies from. As JSON each has a name, and perhaps filter_subject, opt_start_seq, opt_start_time, subject_transforms, external.</source>
        <translation>此流从中复制的流。以 JSON 书写时，每个都有 name，并可有 filter_subject、opt_start_seq、opt_start_time、subject_transforms、external。</translation>
    </message>
    <message>
        <source>Only at the creation.</source>
        <translation>仅在创建时。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectError</name>
    <message>
        <source>The credentials for %1 expired at %2. Renew those of the context %3 in %4: the file is read again every second.</source>
        <translation>用于 %1 的凭据已于 %2 过期。请更新 %4 中上下文 %3 的凭据：该文件每秒重新读取一次。</translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Put new ones into %3: the file is read again every second.</source>
        <translation>用于 %1 的凭据已于 %2 过期。请将新的凭据放入 %3：该文件每秒重新读取一次。</translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Renew those of the context %3 and connect again.</source>
        <translation>用于 %1 的凭据已于 %2 过期。请更新上下文 %3 的凭据并重新连接。</translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Ask for new ones and connect again.</source>
        <translation>用于 %1 的凭据已于 %2 过期。请申请新的凭据并重新连接。</translation>
    </message>
    <message>
        <source>%1 has no room for another connection: its limit, or that of the account, is reached. Trying again every second.</source>
        <translation>%1 已无法再接受连接：已达到服务器或账户的上限。正在每秒重试。</translation>
    </message>
    <message>
        <source>The credentials for %1 have expired. Ask for new ones.</source>
        <translation>用于 %1 的凭据已过期。请申请新的凭据。</translation>
    </message>
    <message>
        <source>%1 refused the user name, password or credentials. Check them and connect again.</source>
        <translation>%1 拒绝了用户名、密码或凭据。请检查后重新连接。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. The server needs a new one.</source>
        <translation>%1 的证书已过期。该服务器需要新的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer, and the certificate.</source>
        <translation>%1 的证书尚未生效。请检查本机时钟和该证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another host name. Use an address that stands in the certificate.</source>
        <translation>%1 的证书是为其他主机名签发的。请使用证书中列出的地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Give its certificate authority (TLS CA).</source>
        <translation>%1 的证书不受信任。请给出其证书颁发机构(TLS CA)。</translation>
    </message>
    <message>
        <source>TLS was asked for, by a tls:// address or a certificate, but %1 does not offer it. Nothing was sent. If plain text is meant, use nats:// addresses only and no certificates.</source>
        <translation>通过 tls:// 地址或证书要求了 TLS，但 %1 不提供。没有发送任何内容。如果确实要使用明文，请只用 nats:// 地址且不要使用证书。</translation>
    </message>
    <message>
        <source>%1 wants TLS. Use a tls:// address.</source>
        <translation>%1 要求使用 TLS。请使用 tls:// 地址。</translation>
    </message>
    <message>
        <source>%1 greets before TLS begins. Connect without TLS handshake first.</source>
        <translation>%1 在 TLS 开始之前先发送问候。请不要使用“先进行 TLS 握手”连接。</translation>
    </message>
    <message>
        <source>%1 ended the connection as soon as TLS had begun. It most likely asks for a client certificate, and none was given. Give one with its key.</source>
        <translation>TLS 刚开始，%1 就结束了连接。它很可能要求客户端证书，而您没有提供。请提供证书及其密钥。</translation>
    </message>
    <message>
        <source>%1 ended the connection as soon as TLS had begun. It most likely does not take the client certificate: it may have expired, or come from an authority that the server does not trust.</source>
        <translation>TLS 刚开始，%1 就结束了连接。它很可能不接受该客户端证书：证书可能已过期，或其颁发机构不受服务器信任。</translation>
    </message>
    <message>
        <source>TLS with %1 failed. Check the certificate, key and certificate authority.</source>
        <translation>与 %1 的 TLS 连接失败。请检查证书、密钥和证书颁发机构。</translation>
    </message>
    <message>
        <source>%1 ended the connection without saying why. It, or a proxy before it, may have no room for another connection. Trying again every second.</source>
        <translation>%1 结束了连接，没有说明原因。它或其前面的代理可能已无法再接受连接。正在每秒重试。</translation>
    </message>
    <message>
        <source>No server was found under %1. Check the address.</source>
        <translation>在 %1 找不到服务器。请检查地址。</translation>
    </message>
    <message>
        <source>No server answers at %1. Is it running? Trying again every second.</source>
        <translation>%1 没有服务器应答。它在运行吗？正在每秒重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Trying again.</source>
        <translation>%1 未及时应答。正在重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be out of reach or overloaded, or expect TLS before it greets (TLS handshake first). Trying again.</source>
        <translation>%1 未及时应答。它可能无法访问或过载，也可能要求在问候之前先进行 TLS 握手。正在重试。</translation>
    </message>
    <message>
        <source>Connecting to %1 failed. Trying again.</source>
        <translation>连接 %1 失败。正在重试。</translation>
    </message>
</context>
<context>
    <name>jetlag::Connection</name>
    <message>
        <source>The server is shutting down (lame duck mode).</source>
        <translation>服务器正在关闭（lame duck 模式）。</translation>
    </message>
    <message>
        <source>More servers of the cluster were discovered.</source>
        <translation>发现了集群中的更多服务器。</translation>
    </message>
    <message>
        <source>Reconnected to %1.</source>
        <translation>已重新连接到 %1。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Trying again every second.</source>
        <translation>与 %1 的连接已断开。正在每秒重试。</translation>
    </message>
    <message>
        <source>Messages arrive faster than they can be taken: some were dropped.</source>
        <translation>消息到达过快，来不及接收：部分消息已被丢弃。</translation>
    </message>
    <message>
        <source>The server reported an error: %1</source>
        <translation>服务器报告错误：%1</translation>
    </message>
    <message>
        <source>Subscribing to %1 failed.</source>
        <translation>订阅 %1 失败。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionDialog</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Demo: a private server with a living example</source>
        <translation>演示(&amp;D)：带有运行示例的私有服务器</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Starts a private nats-server on this computer, fills it, and removes it at the end.</source>
        <translation>在本机启动一个私有的 nats-server，填入数据，并在结束时将其移除。</translation>
    </message>
    <message>
        <source>&amp;Localhost: nats://127.0.0.1:4222</source>
        <translation>本机(&amp;L)：nats://127.0.0.1:4222</translation>
    </message>
    <message>
        <source>Localhost</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Connects to the server on this computer, on the usual port.</source>
        <translation>连接到本机上使用常用端口的服务器。</translation>
    </message>
    <message>
        <source>Conte&amp;xt of the nats command line</source>
        <translation>nats 命令行的上下文(&amp;X)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Uses the server and credentials that a nats context holds.</source>
        <translation>使用 nats 上下文中保存的服务器和凭据。</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>上下文列表</translation>
    </message>
    <message>
        <source>&amp;Other server</source>
        <translation>其他服务器(&amp;O)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Connects to the server whose address is given below.</source>
        <translation>连接到下方给出地址的服务器。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose one of the contexts.</source>
        <translation>请选择一个上下文。</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Recent co&amp;nnection</source>
        <translation>最近的连接(&amp;N)</translation>
    </message>
    <message>
        <source>Recent connection</source>
        <translation>最近的连接</translation>
    </message>
    <message>
        <source>Connects as the last time.</source>
        <translation>按上次的方式连接。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Choose one of the recent connections.</source>
        <translation>请选择一个最近的连接。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionFields</name>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>C&amp;redentials file</source>
        <translation>凭据文件(&amp;R)</translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation>凭据文件</translation>
    </message>
    <message>
        <source>TLS c&amp;ertificate authority</source>
        <translation>TLS 证书颁发机构(&amp;E)</translation>
    </message>
    <message>
        <source>TLS certificate authority</source>
        <translation>TLS 证书颁发机构</translation>
    </message>
    <message>
        <source>TLS certi&amp;ficate</source>
        <translation>TLS 证书(&amp;F)</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>TLS ke&amp;y</source>
        <translation>TLS 密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS 密钥</translation>
    </message>
    <message>
        <source>TLS &amp;handshake first</source>
        <translation>先进行 TLS 握手(&amp;H)</translation>
    </message>
    <message>
        <source>TLS handshake first</source>
        <translation>先进行 TLS 握手</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>The file “%1” (%2) cannot be read.</source>
        <translation>无法读取文件“%1”（%2）。</translation>
    </message>
    <message>
        <source>A TLS certificate needs its key and the other way round.</source>
        <translation>TLS 证书与其密钥必须成对给出。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionView</name>
    <message>
        <source>Only watching</source>
        <translation>仅监视</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>View frozen</source>
        <translation>视图已冻结</translation>
    </message>
    <message numerus="yes">
        <source>View frozen for %n second(s)</source>
        <translation>
            <numerusform>视图已冻结 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no answer</source>
        <translation>已连接，无应答</translation>
    </message>
    <message>
        <source>Connection lost %1 ago.</source>
        <translation>连接已在 %1 前断开。</translation>
    </message>
    <message>
        <source>Everything below is from %1.</source>
        <translation>以下内容均截至 %1。</translation>
    </message>
    <message>
        <source>nats-server %1</source>
        <translation>nats-server %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerAct</name>
    <message>
        <source>The server answered, but the consumer is not paused.</source>
        <translation>服务器已应答，但消费者没有暂停。</translation>
    </message>
    <message>
        <source>The server answered, but the consumer still is paused.</source>
        <translation>服务器已应答，但消费者仍处于暂停。</translation>
    </message>
    <message>
        <source>The group holds no pinned client any more.</source>
        <translation>该组不再有被固定的客户端。</translation>
    </message>
    <message>
        <source>It has no leader that could step down.</source>
        <translation>没有可以退位的领导者。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerActDialog</name>
    <message>
        <source>Pause consumer</source>
        <translation>暂停消费者</translation>
    </message>
    <message>
        <source>Resume consumer</source>
        <translation>恢复消费者</translation>
    </message>
    <message>
        <source>Delete consumer</source>
        <translation>删除消费者</translation>
    </message>
    <message>
        <source>Unpin client</source>
        <translation>解除客户端固定</translation>
    </message>
    <message>
        <source>Step down leader</source>
        <translation>让领导者退位</translation>
    </message>
    <message>
        <source>Type the consumer name to confirm</source>
        <translation>输入消费者名称以确认</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>正在查看消费者…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>解除固定</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>退位</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>暂停至</translation>
    </message>
    <message>
        <source>Pause &amp;until</source>
        <translation>暂停至(&amp;U)</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>优先级组</translation>
    </message>
    <message>
        <source>Priority &amp;group</source>
        <translation>优先级组(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>请选择将来的时间。</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>它没有暂停。</translation>
    </message>
    <message>
        <source>No client is pinned at the moment.</source>
        <translation>目前没有被固定的客户端。</translation>
    </message>
    <message>
        <source>It has no leader at the moment that could step down.</source>
        <translation>它目前没有可以退位的领导者。</translation>
    </message>
    <message>
        <source>Pause until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a consumer</comment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>The consumer was paused until %1.</source>
        <translation>消费者已暂停至 %1。</translation>
    </message>
    <message>
        <source>The consumer was not paused: %1</source>
        <translation>消费者未暂停：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was paused: %1</source>
        <translation>不知道消费者是否已暂停：%1</translation>
    </message>
    <message>
        <source>The consumer was resumed.</source>
        <translation>消费者已恢复。</translation>
    </message>
    <message>
        <source>The consumer was not resumed: %1</source>
        <translation>消费者未恢复：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was resumed: %1</source>
        <translation>不知道消费者是否已恢复：%1</translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation>消费者已删除。</translation>
    </message>
    <message>
        <source>The consumer was not deleted: %1</source>
        <translation>消费者未删除：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was deleted: %1</source>
        <translation>不知道消费者是否已删除：%1</translation>
    </message>
    <message>
        <source>The client was unpinned.</source>
        <translation>客户端已解除固定。</translation>
    </message>
    <message>
        <source>The client was not unpinned: %1</source>
        <translation>客户端未解除固定：%1</translation>
    </message>
    <message>
        <source>It is not known whether the client was unpinned: %1</source>
        <translation>不知道客户端是否已解除固定：%1</translation>
    </message>
    <message>
        <source>The consumer&apos;s leader stepped down.</source>
        <translation>消费者的领导者已退位。</translation>
    </message>
    <message>
        <source>The consumer&apos;s leader did not step down: %1</source>
        <translation>消费者的领导者未退位：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer&apos;s leader stepped down: %1</source>
        <translation>不知道消费者的领导者是否已退位：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n 个消费者</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of consumers to confirm</source>
        <translation>请输入消费者数量以确认</translation>
    </message>
    <message>
        <source>Looking at the consumers…</source>
        <translation>正在查看消费者…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a consumer, what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n consumer(s)</source>
        <translation>
            <numerusform>删除 %n 个消费者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were left as they are: the dialog was closed.</source>
        <translation>
            <numerusform>%n 个消费者保持原样：对话框已关闭。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerActText</name>
    <message numerus="yes">
        <source>%1 messages wait for it.</source>
        <translation>
            <numerusform>有 %1 条消息在等它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are in hand: delivered and not acknowledged.</source>
        <translation>
            <numerusform>有 %1 条消息在处理中：已投递而未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is subscribed to it at the moment.</source>
        <translation>目前有人订阅着它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 pull requests are open at the moment: workers take from it.</source>
        <translation>
            <numerusform>目前有 %1 个拉取请求：工作进程正在取消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is delivered until %1, for %2. Then it goes on by itself.</source>
        <comment>time, duration</comment>
        <translation>直到 %1（%2）不投递任何消息。之后自动继续。</translation>
    </message>
    <message>
        <source>They can still be acknowledged; those that are not come again after the pause.</source>
        <translation>它们仍可确认；未确认的会在暂停后再次投递。</translation>
    </message>
    <message>
        <source>They wait; none of them is told.</source>
        <translation>它们会等待；不会收到通知。</translation>
    </message>
    <message>
        <source>Deliveries go on at once.</source>
        <translation>投递立即继续。</translation>
    </message>
    <message>
        <source>Nobody is seen to take from it at the moment.</source>
        <translation>目前看不到有人从中取消息。</translation>
    </message>
    <message>
        <source>It has finished everything that it was to take.</source>
        <translation>它已处理完应取的全部消息。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages that it has not finished are given up: %2 wait, %3 are in hand.</source>
        <translation>
            <numerusform>有 %1 条未完成的消息会被放弃：%2 条在等待，%3 条在处理中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream keeps messages only as long as a consumer wants them: those that nobody else wants are removed for good.</source>
        <translation>流只在有消费者需要时保留消息：别的消费者都不需要的会被永久移除。</translation>
    </message>
    <message>
        <source>The messages stay in the stream, a work queue, until another consumer takes them.</source>
        <translation>消息留在流（工作队列）中，直到别的消费者取走。</translation>
    </message>
    <message>
        <source>The messages stay in the stream.</source>
        <translation>消息留在流中。</translation>
    </message>
    <message>
        <source>Its position is lost: a new one of this name begins where its deliver policy says.</source>
        <translation>它的位置会丢失：同名的新消费者按其投递策略开始。</translation>
    </message>
    <message>
        <source>They are cut off.</source>
        <translation>它们会被切断。</translation>
    </message>
    <message>
        <source>The client that is pinned loses its place; the next one that pulls for the group is pinned, which may be the same.</source>
        <translation>被固定的客户端失去位置；下一个为该组拉取的客户端会被固定，也可能是同一个。</translation>
    </message>
    <message>
        <source>They come again after their ack wait, to whoever is pinned then: work may be done twice.</source>
        <translation>确认等待时间过后，它们会再次投递给届时被固定的客户端：工作可能重复。</translation>
    </message>
    <message>
        <source>%1 leads it. Another of its replicas is elected; until then, mostly less than a second, nothing is delivered and acknowledgements may get lost.</source>
        <translation>领导者是 %1。将选出另一个副本；在此之前（通常不到一秒）不投递，确认可能丢失。</translation>
    </message>
    <message>
        <source>Open pull requests end; workers ask again.</source>
        <translation>未完成的拉取请求会结束；工作进程会再次请求。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerAgainDialog</name>
    <message>
        <source>Create consumer again: %1</source>
        <translation>重新创建消费者：%1</translation>
    </message>
    <message>
        <source>Create consumer again</source>
        <translation>重新创建消费者</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>On %1 this consumer was deleted to be made anew, and no new one was seen since. This is what it is to be made of:</source>
        <translation>此消费者于 %1 被删除以便重新创建，此后没有看到新的消费者。它将按以下内容创建：</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>It is not offered any more. What it was made of goes into Events.</source>
        <translation>不再提供。其内容会写入“事件”。</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>正在查看流…</translation>
    </message>
    <message>
        <source>The stream was deleted and created anew since: its messages are others, and the place where the consumer was to begin means nothing there. Create a consumer of the new stream instead.</source>
        <translation>此后该流已被删除并重新创建：其中的消息已不同，消费者原定的起始位置没有意义。请改为在新流上创建消费者。</translation>
    </message>
    <message>
        <source>The consumer %1 was created again.</source>
        <translation>消费者 %1 已重新创建。</translation>
    </message>
    <message>
        <source>The consumer was not created again: %1</source>
        <translation>消费者未重新创建：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was created again: %1</source>
        <translation>不知道消费者是否已重新创建：%1</translation>
    </message>
    <message>
        <source>The deleted consumer is not offered any more.</source>
        <translation>不再提供已删除的消费者。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerConfigDialog</name>
    <message>
        <source>Edit consumer</source>
        <translation>编辑消费者</translation>
    </message>
    <message>
        <source>Create consumer</source>
        <translation>创建消费者</translation>
    </message>
    <message>
        <source>Clone consumer</source>
        <translation>克隆消费者</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>正在查看流…</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>正在查看消费者…</translation>
    </message>
    <message>
        <source>A message is in hand for ≈ %1 at the moment; %2 leaves room for slow ones.</source>
        <comment>durations</comment>
        <translation>目前一条消息的处理时间 ≈ %1；%2 可为较慢的留出余地。</translation>
    </message>
    <message>
        <source>Servers before 2.10 take one filter subject only.</source>
        <translation>2.10 之前的服务器只接受一个过滤主题。</translation>
    </message>
    <message>
        <source>The consumer needs a name.</source>
        <translation>消费者需要名称。</translation>
    </message>
    <message>
        <source>It goes with &quot;%1&quot;, and only with that.</source>
        <translation>它与“%1”配合使用，且仅限于此。</translation>
    </message>
    <message>
        <source>The consumer was changed.</source>
        <translation>消费者已更改。</translation>
    </message>
    <message>
        <source>The consumer was not changed as wanted: %1</source>
        <translation>消费者未按要求更改：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was changed: %1</source>
        <translation>不知道消费者是否已更改：%1</translation>
    </message>
    <message>
        <source>The consumer %1 was created.</source>
        <translation>消费者 %1 已创建。</translation>
    </message>
    <message>
        <source>The consumer was not created as wanted: %1</source>
        <translation>消费者未按要求创建：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was created: %1</source>
        <translation>不知道消费者是否已创建：%1</translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was put back.</source>
        <translation>消费者的配置已恢复。</translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was not put back: %1</source>
        <translation>消费者的配置未恢复：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer&apos;s configuration was put back: %1</source>
        <translation>不知道消费者的配置是否已恢复：%1</translation>
    </message>
    <message>
        <source>With a backoff its first step is the ack wait: change that.</source>
        <translation>设有退避时，其第一步就是确认等待时间：请更改它。</translation>
    </message>
    <message>
        <source>Write one name only: with it the consumer is not durable.</source>
        <translation>只写一个名称：用此名称时消费者不是持久的。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerReset</name>
    <message>
        <source>Servers before 2.14 cannot reset a consumer.</source>
        <translation>2.14 之前的服务器不能重置消费者。</translation>
    </message>
    <message>
        <source>The server does not reset it to a message before its start sequence.</source>
        <translation>服务器不能将其重置到起始序列之前的消息。</translation>
    </message>
    <message>
        <source>The server does not reset consumers of this deliver policy.</source>
        <translation>服务器不重置此投递策略的消费者。</translation>
    </message>
    <message>
        <source>Deleting it and making it anew would lose messages of this stream, or the name of a consumer that is not durable.</source>
        <translation>删除并重新创建会丢失该流的消息，或丢失非持久消费者的名称。</translation>
    </message>
    <message>
        <source>The server answered, but the consumer is at another place.</source>
        <translation>服务器已应答，但消费者在别的位置。</translation>
    </message>
    <message>
        <source>The consumer was deleted, and could not be made anew: %1 Its configuration is kept: Create Again in the menu Consumer makes it.</source>
        <translation>消费者已被删除，但未能重新创建：%1 其配置已保留：“消费者”菜单中的“重新创建”可以创建它。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerResetDialog</name>
    <message>
        <source>Reset consumer: %1</source>
        <translation>重置消费者：%1</translation>
    </message>
    <message>
        <source>Reset consumer</source>
        <translation>重置消费者</translation>
    </message>
    <message>
        <source>It goes on at another message: at a sequence, or at the first message at or after a time.</source>
        <translation>它从另一条消息继续：某个序列，或某时刻及之后的第一条消息。</translation>
    </message>
    <message>
        <source>To &amp;sequence</source>
        <translation>到序列(&amp;S)</translation>
    </message>
    <message>
        <source>To sequence</source>
        <translation>到序列</translation>
    </message>
    <message>
        <source>such as 1</source>
        <translation>例如 1</translation>
    </message>
    <message>
        <source>Or to &amp;time</source>
        <translation>或到时间(&amp;T)</translation>
    </message>
    <message>
        <source>To time</source>
        <translation>到时间</translation>
    </message>
    <message>
        <source>such as 2026-12-01 08:00:00</source>
        <translation>例如 2026-12-01 08:00:00</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>正在查看消费者…</translation>
    </message>
    <message>
        <source>Write a sequence or a time.</source>
        <translation>请写序列或时间。</translation>
    </message>
    <message>
        <source>Write one of them only.</source>
        <translation>只写其中一个。</translation>
    </message>
    <message>
        <source>Write a sequence, 1 or more.</source>
        <translation>请写序列，1 或以上。</translation>
    </message>
    <message>
        <source>Counting what comes again…</source>
        <translation>正在统计会再次投递的消息…</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <comment>a sequence</comment>
        <translation>重置到 %1</translation>
    </message>
    <message>
        <source>It goes on with the next message that is stored.</source>
        <translation>它从下一条存储的消息继续。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in hand are forgotten: acknowledgements of them count for nothing.</source>
        <translation>
            <numerusform>处理中的 %1 条消息会被忘记：对它们的确认无效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is seen to take from it at the moment.</source>
        <translation>目前看不到有人从中取消息。</translation>
    </message>
    <message>
        <source>The server resets it; the consumer stays, and whoever pulls goes on.</source>
        <translation>由服务器重置；消费者保留，拉取者继续。</translation>
    </message>
    <message>
        <source>So it is deleted and made anew with the same configuration, except that it begins by sequence: whoever pulls is cut off and must pull again, and its counts begin at zero.</source>
        <translation>因此将其删除并以相同配置重新创建，只是按序列开始：拉取者会被切断，须重新拉取，计数从零开始。</translation>
    </message>
    <message>
        <source>The consumer was reset to message %1.</source>
        <translation>消费者已重置到消息 %1。</translation>
    </message>
    <message>
        <source>The consumer was not reset: %1</source>
        <translation>消费者未重置：%1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was reset: %1</source>
        <translation>不知道消费者是否已重置：%1</translation>
    </message>
    <message numerus="yes">
        <source>It goes on at message %1: %2 messages are to be delivered then.</source>
        <translation>
            <numerusform>它从消息 %1 继续：届时有 %2 条消息待投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them were delivered before, and may be worked on twice.</source>
        <translation>
            <numerusform>其中 %1 条以前投递过，可能被重复处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages that wait for it are passed over; they stay in the stream.</source>
        <translation>
            <numerusform>有 %1 条等待它的消息会被跳过；它们留在流中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerStatus</name>
    <message>
        <source>Ok</source>
        <comment>consumer status</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>consumer status: nothing to do</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>consumer status: backlog does not shrink</comment>
        <translation>落后</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>consumer status: at its ack-pending wall</comment>
        <translation>已满</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>consumer status</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>consumer status</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Slower than its input: the backlog grows by %1 a second.</source>
        <translation>慢于输入：积压每秒增加 %1 条。</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence and a time</comment>
        <translation>%1 自 %2 起。</translation>
    </message>
    <message>
        <source>Nobody listens, %1 waiting.</source>
        <translation>没有人监听，%1 条在等待。</translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline or outdated.</source>
        <translation>%2 个副本中有 %1 个离线或过时。</translation>
    </message>
    <message>
        <source>No acks: all is delivered, %1 wait for an ack.</source>
        <translation>没有确认：全部已投递，%1 条等待确认。</translation>
    </message>
    <message>
        <source>The pinned client takes nothing, %1 waiting.</source>
        <translation>固定的客户端没有取走任何消息，%1 条在等待。</translation>
    </message>
    <message>
        <source>Nothing is delivered or acknowledged although somebody asks, %1 waiting.</source>
        <translation>虽然有人请求，但没有投递或确认任何消息，%1 条在等待。</translation>
    </message>
    <message>
        <source>Slower than its input.</source>
        <translation>比输入慢。</translation>
    </message>
    <message>
        <source>Keeps pace with its input but does not work off the %1 that wait.</source>
        <translation>跟得上输入，但没有处理掉等待中的 %1 条。</translation>
    </message>
    <message>
        <source>Slow at its ack-pending wall: %1 of %2 in flight.</source>
        <translation>在待确认上限附近而变慢：%2 条中有 %1 条在途。</translation>
    </message>
    <message>
        <source>%1 of %2 pull requests are open: further ones are refused.</source>
        <translation>已打开 %1 个拉取请求（上限 %2）：更多请求会被拒绝。</translation>
    </message>
    <message>
        <source>Slow on purpose: its rate limit is %1 bit/s.</source>
        <translation>有意放慢：速率限制为 %1 bit/s。</translation>
    </message>
    <message>
        <source>Slow on purpose: it replays at the pace of the original.</source>
        <translation>有意放慢：按原始节奏重放。</translation>
    </message>
    <message>
        <source>Catching up: the backlog shrinks by %1 a second.</source>
        <translation>正在追赶：积压每秒减少 %1。</translation>
    </message>
    <message>
        <source>Catching up.</source>
        <translation>正在追赶。</translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>consumer status: deliveries, but nothing gets finished</comment>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>consumer status: backlog and no progress</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Rewound</source>
        <comment>consumer status: was set back</comment>
        <translation>已回退</translation>
    </message>
    <message>
        <source>Over threshold</source>
        <comment>consumer status</comment>
        <translation>超过阈值</translation>
    </message>
    <message>
        <source>Acks at the wall: %1 of %2.</source>
        <translation>待确认已达上限：%1 / %2。</translation>
    </message>
    <message>
        <source>Paused until %1, %2 waiting.</source>
        <translation>暂停至 %1，%2 条在等待。</translation>
    </message>
    <message>
        <source>Paused, %1 waiting.</source>
        <translation>已暂停，%1 条在等待。</translation>
    </message>
    <message>
        <source>Poison message: sequence %1 is delivered again and again, at most %2 times.</source>
        <translation>毒消息：序列 %1 被反复投递，最多 %2 次。</translation>
    </message>
    <message>
        <source>Poison message: sequence %1 is delivered again and again, without an end.</source>
        <translation>毒消息：序列 %1 被无休止地反复投递。</translation>
    </message>
    <message>
        <source>No leader: the counts are old and cannot be trusted.</source>
        <translation>没有领导者：计数已过时，不可信。</translation>
    </message>
    <message>
        <source>Its filter matches no subject of the stream: nothing will come.</source>
        <translation>其过滤器不匹配该流的任何主题：不会有消息到来。</translation>
    </message>
    <message>
        <source>Set back from sequence %1 to %2.</source>
        <translation>从序列 %1 回退到 %2。</translation>
    </message>
    <message>
        <source>Not watched long enough to judge, %1 waiting.</source>
        <translation>观察时间不足，无法判断，%1 条在等待。</translation>
    </message>
    <message>
        <source>It goes on by itself when the pause ends, or when somebody resumes it.</source>
        <translation>暂停结束或有人恢复后会自动继续。</translation>
    </message>
    <message>
        <source>Nobody has subscribed to the deliver subject. Start a subscriber of %1.</source>
        <translation>没有人订阅投递主题。请启动 %1 的订阅者。</translation>
    </message>
    <message>
        <source>Look at the message. After the last delivery it stays in the stream and is not tried again.</source>
        <translation>请查看该消息。最后一次投递之后它会留在流中，不再重试。</translation>
    </message>
    <message>
        <source>Look at the message; set max_deliver, or let the workers terminate what they cannot handle.</source>
        <translation>请查看该消息；设置 max_deliver，或让工作进程终止它们无法处理的消息。</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster: a majority of its replicas must be up.</source>
        <translation>请检查集群的服务器：其多数副本必须在线。</translation>
    </message>
    <message>
        <source>Look at the servers that hold the replicas; without a majority nothing moves.</source>
        <translation>请检查保存副本的服务器；没有多数派则一切停滞。</translation>
    </message>
    <message>
        <source>Compare the filter with the subjects of the stream.</source>
        <translation>请将过滤器与流的主题进行比较。</translation>
    </message>
    <message>
        <source>Let fewer workers pull at once, or raise max_waiting.</source>
        <translation>减少同时拉取的工作进程，或提高 max_waiting。</translation>
    </message>
    <message>
        <source>Raise or remove the rate limit if that is too slow.</source>
        <translation>如果太慢，请提高或取消速率限制。</translation>
    </message>
    <message>
        <source>Use the replay policy instant if that is too slow.</source>
        <translation>如果太慢，请使用 instant 重放策略。</translation>
    </message>
    <message>
        <source>Unpin the client, so that the group chooses another one.</source>
        <translation>取消固定该客户端，让组选择另一个。</translation>
    </message>
    <message>
        <source>Look at the workers: they have the messages. What is not acknowledged comes again after the ack wait.</source>
        <translation>请检查工作进程：消息在它们手中。未确认的消息会在确认等待时间后再次到来。</translation>
    </message>
    <message>
        <source>Look at the workers&apos; pull requests: a limit of bytes, a group or a lost connection may hold the messages back.</source>
        <translation>请检查工作进程的拉取请求：字节限制、组或断开的连接可能会挡住消息。</translation>
    </message>
    <message>
        <source>Add workers, or make them faster.</source>
        <translation>增加工作进程，或让它们更快。</translation>
    </message>
    <message>
        <source>Add workers; if they wait for messages, raise max_ack_pending.</source>
        <translation>增加工作进程；如果它们在等消息，请提高 max_ack_pending。</translation>
    </message>
    <message>
        <source>Messages behind that sequence are delivered once more.</source>
        <translation>该序列之后的消息会再投递一次。</translation>
    </message>
    <message>
        <source>The threshold is set in the metadata; it can be changed under Consumer, Thresholds.</source>
        <translation>阈值设置在元数据中；可在“消费者”菜单的“阈值”中修改。</translation>
    </message>
    <message>
        <source>Nothing gets finished: %1 messages are delivered again and again.</source>
        <translation>没有任何消息完成：%1 条消息被反复投递。</translation>
    </message>
    <message>
        <source>Messages are delivered again before they are acknowledged; ack_wait is %1.</source>
        <translation>消息在确认之前被再次投递；ack_wait 为 %1。</translation>
    </message>
    <message>
        <source>%1 messages are lost unread: the limits of the stream removed them; %2 wait.</source>
        <translation>%1 条消息未读即丢失：流的限制已将其移除；%2 条在等待。</translation>
    </message>
    <message>
        <source>Messages are lost unread: the limits of the stream remove them; %1 wait.</source>
        <translation>消息未读即丢失：流的限制正在移除它们；%1 条在等待。</translation>
    </message>
    <message>
        <source>The subscriber is slower than its input: flow control holds the delivery, %1 waiting.</source>
        <translation>订阅者慢于其输入：流量控制暂停了投递，%1 条在等待。</translation>
    </message>
    <message>
        <source>Look at what the workers log: they refuse each message, crash, or acknowledge nothing.</source>
        <translation>查看工作进程的日志：它们拒绝每条消息、崩溃，或不确认任何消息。</translation>
    </message>
    <message>
        <source>If the work takes longer than ack_wait, raise it, or let the workers report progress; else look for workers that crash or refuse messages.</source>
        <translation>如果处理时间超过 ack_wait，请增大它，或让工作进程报告进度；否则请查找崩溃或拒绝消息的工作进程。</translation>
    </message>
    <message>
        <source>Raise the limits of the stream (max_age, max_msgs, max_bytes), or add workers.</source>
        <translation>提高流的限制（max_age、max_msgs、max_bytes），或增加工作进程。</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, purge it, or let it discard old messages.</source>
        <translation>提高流的限制、清空它，或让它丢弃旧消息。</translation>
    </message>
    <message>
        <source>Look whether the stream that it copies still exists and may be read.</source>
        <translation>查看它所复制的流是否仍然存在并且可以读取。</translation>
    </message>
    <message>
        <source>The stream holds %1 messages that nobody will take: no filter matches them.</source>
        <translation>该流中有 %1 条消息不会被任何人取走：没有过滤器与之匹配。</translation>
    </message>
    <message>
        <source>Retrying until %1: %2 wait for their next delivery as the backoff is set.</source>
        <translation>重试至 %1：%2 条按退避设置等待下次投递。</translation>
    </message>
    <message>
        <source>Retrying later: a worker has asked for a delay or reports progress, %1 waiting.</source>
        <translation>稍后重试：某个工作进程要求延后或在报告进度，%1 条等待中。</translation>
    </message>
    <message>
        <source>Nobody asks for more at the moment: %1 in hand within their ack wait, %2 waiting.</source>
        <translation>目前无人请求更多：%1 条在确认期限内处理中，%2 条等待中。</translation>
    </message>
    <message>
        <source>Nobody asks for more at the moment, %1 waiting.</source>
        <translation>目前无人请求更多，%1 条等待中。</translation>
    </message>
    <message>
        <source>Overflow: pull requests are open that may wait until more messages do, %1 waiting.</source>
        <translation>溢出：有未完成的拉取请求，但可等到更多消息积压时才生效，%1 条等待中。</translation>
    </message>
    <message>
        <source>Its server does not answer: it may be down, or without a leader.</source>
        <translation>其服务器没有应答：可能已停机，或没有领导者。</translation>
    </message>
    <message>
        <source>Nothing new is known of it: the list that it is in was denied or not answered.</source>
        <translation>没有新信息：它所在的列表被拒绝或没有应答。</translation>
    </message>
    <message>
        <source>Start the workers, or see whether they still ask this stream and consumer, and for no more than its max_batch, max_bytes and max_expires allow.</source>
        <translation>启动工作进程，或检查它们是否仍在向此流和消费者请求，且未超过 max_batch、max_bytes 和 max_expires 的限制。</translation>
    </message>
    <message>
        <source>Compare the subjects of these messages with the filters of all consumers of the stream.</source>
        <translation>将这些消息的主题与该流所有消费者的过滤器进行比较。</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster that hold it.</source>
        <translation>检查集群中保存它的服务器。</translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>consumer status: waits for a planned delivery</comment>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Nobody pulls, %1 waiting: no open pull request, or each is refused.</source>
        <translation>无人拉取，%1 条等待中：没有未完成的拉取请求，或每个都被拒绝。</translation>
    </message>
    <message>
        <source>The server will remove it at %1, or later if somebody has asked since.</source>
        <translation>服务器将于 %1 移除它；若此后有人请求过，则会更晚。</translation>
    </message>
    <message>
        <source>The server removes it as soon as it has been unused for %1.</source>
        <translation>一旦闲置满 %1，服务器就会移除它。</translation>
    </message>
    <message>
        <source>The client of this ordered consumer has gone.</source>
        <translation>此有序消费者的客户端已离开。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Poison message: the first one from sequence %1 on is delivered again and again.</source>
        <translation>毒消息：从序列 %1 起的第一条消息被反复投递。</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>consumer status: ephemeral, its client has gone</comment>
        <translation>被弃用</translation>
    </message>
    <message>
        <source>The server delivers nothing more until some are acknowledged. Look at the workers: they take messages and do not acknowledge them. Raise max_ack_pending only when the workers are merely slow.</source>
        <translation>在部分消息得到确认之前，服务器不会再投递。请检查工作进程：它们取走消息却不确认。仅当工作进程只是较慢时才提高 max_ack_pending。</translation>
    </message>
    <message>
        <source>Its workers terminate every message, and finish none: %1 within five minutes.</source>
        <translation>其工作进程终止每条消息，一条也未完成：五分钟内 %1 条。</translation>
    </message>
    <message>
        <source>About %1 messages a second are lost unread: the limits of the stream remove them; %2 wait.</source>
        <translation>每秒约有 %1 条消息未读即丢失：流的限制移除了它们；%2 条在等待。</translation>
    </message>
    <message>
        <source>Look at what the workers log and at the terminated messages under Dead letters: they are not tried again by themselves.</source>
        <translation>请查看工作进程的日志，以及“死信”页中被终止的消息：它们不会自动重试。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerTraceModel</name>
    <message>
        <source>all subjects</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>The server could not reach it.</source>
        <translation>服务器无法联系到它。</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>A consumer of the stream.</source>
        <translation>该流的一个消费者。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What became of the message there.</source>
        <translation>该消息在那里的结果。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What the state was concluded from.</source>
        <translation>该状态由何得出。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤主题</translation>
    </message>
    <message>
        <source>The subjects that the consumer takes.</source>
        <translation>该消费者接收的主题。</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumersModel</name>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，上限 %2</translation>
    </message>
    <message>
        <source>pull, durable</source>
        <translation>拉取，持久</translation>
    </message>
    <message>
        <source>pull, ephemeral</source>
        <translation>拉取，临时</translation>
    </message>
    <message>
        <source>push, durable</source>
        <translation>推送，持久</translation>
    </message>
    <message>
        <source>push, ephemeral</source>
        <translation>推送，临时</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ack policy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <comment>ack policy</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>explicit</source>
        <comment>ack policy</comment>
        <translation>显式</translation>
    </message>
    <message>
        <source>all</source>
        <comment>deliver policy</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>last</source>
        <comment>deliver policy</comment>
        <translation>最后一条</translation>
    </message>
    <message>
        <source>new</source>
        <comment>deliver policy</comment>
        <translation>仅新消息</translation>
    </message>
    <message>
        <source>by start sequence</source>
        <comment>deliver policy</comment>
        <translation>从指定序号起</translation>
    </message>
    <message>
        <source>by start time</source>
        <comment>deliver policy</comment>
        <translation>从指定时间起</translation>
    </message>
    <message>
        <source>last per subject</source>
        <comment>deliver policy</comment>
        <translation>各主题最后一条</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the consumer is doing, worst first when sorted.</source>
        <translation>消费者当前的情况；排序时最差的在前。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why, with the evidence.</source>
        <translation>为什么如此，附依据。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>The stream that it reads.</source>
        <translation>它读取的流。</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Name of the consumer.</source>
        <translation>消费者的名称。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pull or push, durable or ephemeral.</source>
        <translation>拉取或推送，持久或临时。</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Messages not yet delivered once (num_pending).</source>
        <translation>尚未投递过的消息数(num_pending)。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>How the lag went lately.</source>
        <translation>近期积压的变化。</translation>
    </message>
    <message>
        <source>Ack pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Delivered and not yet acknowledged, of its maximum.</source>
        <translation>已投递但尚未确认的消息数，相对于其上限。</translation>
    </message>
    <message>
        <source>Redelivered</source>
        <translation>重新投递</translation>
    </message>
    <message>
        <source>Messages being delivered more than once at the moment.</source>
        <translation>目前正被多次投递的消息数。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待拉取</translation>
    </message>
    <message>
        <source>Open pull requests of workers.</source>
        <translation>工作进程打开着的拉取请求数。</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>投递/秒</translation>
    </message>
    <message>
        <source>Deliveries per second, redeliveries included.</source>
        <translation>每秒投递次数，包括重新投递。</translation>
    </message>
    <message>
        <source>Acked/s</source>
        <translation>确认/秒</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>上次投递</translation>
    </message>
    <message>
        <source>How long ago a message was delivered.</source>
        <translation>距上次投递消息的时间。</translation>
    </message>
    <message>
        <source>Last ack</source>
        <translation>上次确认</translation>
    </message>
    <message>
        <source>How long ago the ack floor moved.</source>
        <translation>距确认下限上次前移的时间。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤主题</translation>
    </message>
    <message>
        <source>Subjects that it takes; empty means all.</source>
        <translation>它接收的主题；为空表示全部。</translation>
    </message>
    <message>
        <source>Ack floor</source>
        <translation>确认下限</translation>
    </message>
    <message>
        <source>Everything up to this sequence is settled.</source>
        <translation>到此序号为止的消息均已处理完毕。</translation>
    </message>
    <message>
        <source>Delivered seq</source>
        <translation>已投递序号</translation>
    </message>
    <message>
        <source>How far it has read the stream.</source>
        <translation>它在流中读到的位置。</translation>
    </message>
    <message>
        <source>Ack wait</source>
        <translation>确认等待</translation>
    </message>
    <message>
        <source>How long a worker has for an ack.</source>
        <translation>工作进程可用于确认(ack)的时间。</translation>
    </message>
    <message>
        <source>Max deliver</source>
        <translation>最大投递</translation>
    </message>
    <message>
        <source>After so many deliveries a message is given up.</source>
        <translation>投递达到此次数后放弃该消息。</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Ack policy</source>
        <translation>确认策略</translation>
    </message>
    <message>
        <source>Which messages must be acknowledged.</source>
        <translation>哪些消息必须确认。</translation>
    </message>
    <message>
        <source>Deliver policy</source>
        <translation>投递策略</translation>
    </message>
    <message>
        <source>Where it began to read.</source>
        <translation>它从哪里开始读取。</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>暂停至</translation>
    </message>
    <message>
        <source>When a pause ends.</source>
        <translation>暂停何时结束。</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>The server that leads the consumer.</source>
        <translation>领导该消费者的服务器。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Number of copies; the stream&apos;s when not set.</source>
        <translation>副本数量；未设置时与流相同。</translation>
    </message>
    <message>
        <source>as stream</source>
        <translation>同流</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the consumer was created.</source>
        <translation>消费者的创建时间。</translation>
    </message>
    <message>
        <source>API level</source>
        <translation>API 级别</translation>
    </message>
    <message>
        <source>The API level that the consumer needs.</source>
        <translation>消费者所需的 API 级别。</translation>
    </message>
    <message>
        <source>never at this rate</source>
        <translation>按此速率永远不会</translation>
    </message>
    <message>
        <source>Time lag</source>
        <translation>时间滞后</translation>
    </message>
    <message>
        <source>How long the first unfinished message has been waiting; ≈ where it is estimated.</source>
        <translation>第一条未完成的消息已等待多久；≈ 表示估算值。</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>预计剩余</translation>
    </message>
    <message>
        <source>When the backlog is worked off at the present rate.</source>
        <translation>按当前速率何时处理完积压。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Since when the status has been so, where known.</source>
        <translation>该状态开始的时间（如已知）。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>a time, and what was so then</extracomment>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>截至 %1：%2</translation>
    </message>
    <message>
        <source>Messages finished per second: acknowledged or terminated. — where that cannot be told from messages that came again or were given up.</source>
        <translation>每秒完成的消息：已确认或已终止。若无法与重新投递或被放弃的消息区分，则显示 —。</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>acks pending, of at most</comment>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumersPage</name>
    <message>
        <source>Consumers</source>
        <comment>accessible name of the table</comment>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Filter consumers</source>
        <comment>accessible name of the field</comment>
        <translation>过滤消费者</translation>
    </message>
    <message>
        <source>No stream of this account has a consumer.</source>
        <translation>此账户的流都没有消费者。</translation>
    </message>
</context>
<context>
    <name>jetlag::CopyAs</name>
    <message>
        <source>(not UTF-8; base64:)</source>
        <translation>（不是 UTF-8；base64：）</translation>
    </message>
    <message>
        <source>A header is left out: it is not UTF-8. In base64: %1</source>
        <translation>省略了一个头：它不是 UTF-8。base64：%1</translation>
    </message>
    <message>
        <source>This is too much for the clipboard: save the payload to a file instead.</source>
        <translation>对剪贴板来说太大：请把负载保存到文件。</translation>
    </message>
</context>
<context>
    <name>jetlag::CopyMenu</name>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>jetlag::CredentialSource</name>
    <message>
        <source>&quot;%1&quot; must be the path of a file.</source>
        <translation>“%1”必须是文件的路径。</translation>
    </message>
    <message>
        <source>The file %1, which &quot;%2&quot; refers to, cannot be read.</source>
        <translation>“%2”所指的文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to an environment variable by a name that none can have. Write it as env://NAME.</source>
        <translation>“%1”所指的环境变量名不可能存在。请写成 env://NAME。</translation>
    </message>
    <message>
        <source>The environment variable %1, which &quot;%2&quot; refers to, is not set.</source>
        <translation>“%2”所指的环境变量 %1 没有设置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds data that cannot be read. Write it as data:;base64,… .</source>
        <translation>“%1”中的数据无法读取。请写成 data:;base64,… 。</translation>
    </message>
    <message>
        <source>Credentials kept at %1:// (&quot;%2&quot;) cannot be read here. Point to a file, or to a variable with env://NAME.</source>
        <translation>保存在 %1:// 的凭据（“%2”）在此无法读取。请指向一个文件，或用 env://NAME 指向一个变量。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands at an address of a kind that cannot be read here. Point to a file, or to a variable with env://NAME.</source>
        <translation>“%1”位于此处无法读取的一类地址。请指向一个文件，或用 env://NAME 指向一个变量。</translation>
    </message>
</context>
<context>
    <name>jetlag::Credentials</name>
    <message>
        <source>The credentials hold no JWT of a user or no valid seed. They must be what stands in a .creds file.</source>
        <translation>凭据中没有用户的 JWT 或没有有效的 seed。它们必须是 .creds 文件中的内容。</translation>
    </message>
    <message>
        <source>The path of a file was expected, and what was given looks like a credential itself.</source>
        <translation>此处应为文件路径，而给出的内容看起来本身就是凭据。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path and its permissions.</source>
        <translation>无法读取文件 %1。请检查路径及其权限。</translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLetterService</name>
    <message>
        <source>It was sent without an answer. Replay it again to look for it in the target, or to decide.</source>
        <translation>它已发送但没有应答。再次重放可在目标中查找它，或由您决定。</translation>
    </message>
    <message>
        <source>It is still here. Replaying it again only removes it.</source>
        <translation>它仍在这里。再次重放只会将其移除。</translation>
    </message>
    <message>
        <source>It was put back. Its original still lies here.</source>
        <translation>它已被放回。其原件仍在此处。</translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLettersModel</name>
    <message>
        <source>DLQ stream</source>
        <translation>死信流</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>being replayed</source>
        <translation>重放中</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>已重放</translation>
    </message>
    <message>
        <source>not replayed: duplicate</source>
        <translation>未重放：重复</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the dead message lies.</source>
        <translation>死信所在之处。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>The stream that holds it.</source>
        <translation>存放它的流。</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Its place in that stream.</source>
        <translation>它在该流中的位置。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Original subject</source>
        <translation>原主题</translation>
    </message>
    <message>
        <source>Where it was published first, from its headers.</source>
        <translation>它最初发布到的主题，取自消息头。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Why it died, from its headers.</source>
        <translation>它成为死信的原因，取自消息头。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递次数</translation>
    </message>
    <message>
        <source>How often it was delivered.</source>
        <translation>它被投递了多少次。</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>重放次数</translation>
    </message>
    <message>
        <source>How often it was put back from here.</source>
        <translation>它从这里被放回了多少次。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation>它的处理结果。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>负载的开头部分。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>parked or terminated by a consumer</comment>
        <translation>%1（由 %2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>DLQ stream, and where its original lies</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>When it was stored there.</source>
        <translation>它存入该处的时间。</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, from and until</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>consumer, how many it would get</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No error is given</source>
        <translation>未给出错误</translation>
    </message>
    <message>
        <source>No original subject is given</source>
        <translation>未给出原主题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stream, and how its letters died</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>放弃时间</translation>
    </message>
    <message>
        <source>When it was given up, where an advisory tells it.</source>
        <translation>何时被放弃（若有服务器通告说明）。</translation>
    </message>
    <message>
        <source>%1, recorded in %2</source>
        <comment>where it lies, the streams that keep advisories of it</comment>
        <translation>%1，记录于 %2</translation>
    </message>
    <message>
        <source>%1 %2 in the last hour of these, %3 in the one before</source>
        <comment>arrow, numbers of letters</comment>
        <translation>%1 其中最后一小时 %2 条，之前一小时 %3 条</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s)</source>
        <translation>
            <numerusform>%1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLettersPage</name>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Replay selected</source>
        <translation>重放所选</translation>
    </message>
    <message>
        <source>Replay all…</source>
        <translation>全部重放…</translation>
    </message>
    <message>
        <source>&amp;Discard selected…</source>
        <translation>丢弃所选(&amp;D)…</translation>
    </message>
    <message>
        <source>Discard selected…</source>
        <translation>丢弃所选…</translation>
    </message>
    <message>
        <source>Filter dead letters</source>
        <translation>过滤死信</translation>
    </message>
    <message>
        <source>No dead letter stream holds any of these messages. Select them and replay the selection.</source>
        <translation>没有死信流包含这些消息。请选中它们并重放所选内容。</translation>
    </message>
    <message>
        <source>Replay &amp;whole stream…</source>
        <translation>重放整个流(&amp;W)…</translation>
    </message>
    <message>
        <source>Replay whole stream…</source>
        <translation>重放整个流…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 &amp;shown…</source>
        <translation>
            <numerusform>重放显示的 %1 条(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;confirmed…</source>
        <translation>移除已确认的(&amp;C)…</translation>
    </message>
    <message>
        <source>Remove confirmed…</source>
        <translation>移除已确认的…</translation>
    </message>
    <message numerus="yes">
        <source>%1 older message(s) that were given up lie in their own streams and are not listed; they come up as listed ones go.</source>
        <translation>
            <numerusform>未列出 %1 条较早的、已被放弃并仍在其原流中的消息；已列出的离开后它们会补上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Original subject</source>
        <translation>原主题</translation>
    </message>
    <message>
        <source>Consumer or stream</source>
        <translation>消费者或流</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Of which stream</source>
        <translation>来自哪个流</translation>
    </message>
    <message>
        <source>none so far</source>
        <comment>streams of dead letters</comment>
        <translation>目前没有</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replay %1 selected…</source>
        <translation>
            <numerusform>重放所选的 %1 条(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replay selected…</source>
        <translation>重放所选(&amp;R)…</translation>
    </message>
    <message>
        <source>Replay all &amp;shown…</source>
        <translation>重放显示的全部(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %1 selected…</source>
        <translation>
            <numerusform>丢弃所选的 %1 条(&amp;D)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 &amp;confirmed…</source>
        <translation>
            <numerusform>移除已确认的 %1 条(&amp;C)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>Sho&amp;w older in Messages</source>
        <translation>在消息页显示更早的(&amp;W)</translation>
    </message>
    <message>
        <source>Show older dead letters</source>
        <translation>显示更早的死信</translation>
    </message>
    <message>
        <source>No dead letters. JetLag looks for them in three places:
• streams whose name or subjects say DLQ, DLX, DLT, dead or poison, or whose messages carry the headers of dead letters (%1);
• messages that a consumer has given up after max_deliver attempts;
• messages that a worker has terminated.
Those from while JetLag was closed are found as far as the consumers&apos; figures tell, and exactly where a stream records them: “Record What Is Given Up…” in the menu Stream sets one up.
See under Consumers which ones give up, and under Events when. A stream of another name is added by “Treat as Dead-Letter Stream” in its menu.</source>
        <translation>没有死信。JetLag 在三处查找：
• 名称或主题含 DLQ、DLX、DLT、dead 或 poison，或其消息带有死信消息头的流（%1）；
• 消费者在 max_deliver 次尝试后放弃的消息；
• 工作进程终止的消息。
JetLag 关闭期间的死信，在消费者数字能说明的范围内可以找到；若有流作了记录，则可准确找到：“流”菜单中的“记录被放弃的消息…”可以设置这样的流。
哪些消费者会放弃，见“消费者”页；何时放弃，见“事件”页。名称不同的流可用其菜单中的“视为死信流”加入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 older dead letter(s) of %2 are not listed; “Replay whole stream…” includes them.</source>
        <translation>
            <numerusform>%2 另有 %1 条更早的死信未列出；“重放整个流…”会包括它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::Deaths</name>
    <message>
        <source>Given up while nobody listened</source>
        <translation>在无人监听时被放弃</translation>
    </message>
    <message>
        <source>≈ Given up while nobody listened</source>
        <comment>not certain</comment>
        <translation>≈ 在无人监听时被放弃</translation>
    </message>
</context>
<context>
    <name>jetlag::Decoders</name>
    <message>
        <source>What comes at byte %1 is not understood.</source>
        <translation>第 %1 字节处的内容无法理解。</translation>
    </message>
    <message>
        <source>It ends at byte %1; more bytes follow.</source>
        <translation>在第 %1 字节处结束；其后还有字节。</translation>
    </message>
    <message numerus="yes">
        <source>The XML is nested more than %n levels deep.</source>
        <translation>
            <numerusform>XML 嵌套超过 %n 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid XML (line %1).</source>
        <translation>这不是有效的 XML（第 %1 行）。</translation>
    </message>
</context>
<context>
    <name>jetlag::DeletionRun</name>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>已停止。没有删除任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::Demo</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>jetlag::DemoServer</name>
    <message>
        <source>The demo needs a temporary folder, and none could be made.</source>
        <translation>演示需要一个临时文件夹，但无法创建。</translation>
    </message>
    <message>
        <source>The demo needs the program nats-server. Install the package nats-server and start the demo again.</source>
        <translation>演示需要 nats-server 程序。请安装 nats-server 软件包，然后重新启动演示。</translation>
    </message>
    <message>
        <source>The demo found no free port on this computer.</source>
        <translation>演示在本机上找不到空闲端口。</translation>
    </message>
    <message>
        <source>The demo could not write its server&apos;s configuration.</source>
        <translation>演示无法写入其服务器的配置。</translation>
    </message>
    <message>
        <source>The program nats-server could not be started.</source>
        <translation>无法启动 nats-server 程序。</translation>
    </message>
    <message>
        <source>The demo&apos;s server did not come up within 10 seconds.</source>
        <translation>演示服务器未能在 10 秒内启动。</translation>
    </message>
    <message>
        <source>The demo&apos;s server ended unexpectedly.</source>
        <translation>演示服务器意外退出。</translation>
    </message>
</context>
<context>
    <name>jetlag::Desk</name>
    <message>
        <source>Not everything may be seen here. %1</source>
        <translation>此处可能未显示全部内容。%1</translation>
    </message>
</context>
<context>
    <name>jetlag::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>in %1 (%2)</source>
        <comment>a duration and a time</comment>
        <translation>%1后（%2）</translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <comment>a duration and a time</comment>
        <translation>%1前（%2）</translation>
    </message>
</context>
<context>
    <name>jetlag::DetailsPane</name>
    <message>
        <source>Details</source>
        <comment>accessible name of the tree</comment>
        <translation>详情</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>accessible name of the text</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段列表</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Select a stream or a consumer to see every field that the server sent.</source>
        <translation>选择一个流或消费者，以查看服务器发来的所有字段。</translation>
    </message>
    <message>
        <source>This is old, from %1.</source>
        <translation>这是旧数据，来自 %1。</translation>
    </message>
</context>
<context>
    <name>jetlag::DiscardDialog</name>
    <message>
        <source>Type the number of messages to confirm</source>
        <translation>输入消息数量以确认</translation>
    </message>
    <message>
        <source>Discard messages</source>
        <translation>丢弃消息</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 would be deleted for good.</source>
        <translation>
            <numerusform>将永久删除 %2 的 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not replayed. This cannot be undone.</source>
        <translation>这些消息不会被重放。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>文字进度</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Type the number of messages to confirm (%1)</source>
        <translation>输入消息数量以确认(%1)(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Discards %1 message(s) of %2.</source>
        <translation>
            <numerusform>丢弃 %2 的 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages deleted.</source>
        <translation>已删除 %1 / %2 条消息。</translation>
    </message>
    <message>
        <source>%1 failed and stay.</source>
        <translation>%1 条失败并保留。</translation>
    </message>
    <message>
        <source>For %1 the outcome is not known.</source>
        <translation>%1 条的结果未知。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who would lose them</source>
        <translation>谁会失去它们</translation>
    </message>
    <message>
        <source>Looking who would lose them…</source>
        <translation>正在查看谁会失去它们…</translation>
    </message>
    <message>
        <source>Who else would lose the messages of %1 is not known. %2</source>
        <translation>还有谁会失去 %1 的消息，尚不清楚。%2</translation>
    </message>
    <message>
        <source>%1 were gone already.</source>
        <translation>%1 条早已不在。</translation>
    </message>
    <message>
        <source>Remove confirmed messages</source>
        <translation>移除已确认的消息</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Looking where %1 message(s) of %2 lie, too…</source>
        <translation>
            <numerusform>正在查看 %2 的 %1 条消息还存于何处…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 lie in their target, too, and would be deleted from %2.</source>
        <translation>
            <numerusform>%2 的 %1 条消息也存于其目标流中，将从 %2 中删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others stay:</source>
        <translation>其余的保留：</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 confirmed message(s) of %2.</source>
        <translation>
            <numerusform>移除 %2 的 %1 条已确认的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 message(s)</source>
        <translation>
            <numerusform>移除 %1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %1 message(s)</source>
        <translation>
            <numerusform>丢弃 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export first, to be able to put them back</source>
        <translation>先导出，以便日后放回(&amp;E)</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>先导出</translation>
    </message>
    <message>
        <source>A copy is written into a file of your own and kept for 30 days. Without it nothing is deleted.</source>
        <translation>会将副本写入您自己的文件并保留 30 天。没有副本就不会删除任何内容。</translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>放回(&amp;P)…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>They are not replayed. A copy is kept for 30 days, and “Put Back…” in the menu Message publishes it again.</source>
        <translation>它们不会被重放。副本会保留 30 天，可用“消息”菜单中的“放回…”重新发布。</translation>
    </message>
    <message>
        <source>%1 of %2 messages exported.</source>
        <translation>已导出 %1 条消息，共 %2 条。</translation>
    </message>
    <message>
        <source>The connection was locked.</source>
        <translation>连接已被锁定。</translation>
    </message>
    <message>
        <source>Nothing was deleted, as the messages could not be exported.</source>
        <translation>由于无法导出消息，未删除任何内容。</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A copy is kept for 30 days, and “Put Back…” in the menu Message publishes it again.</source>
        <translation>副本会保留 30 天，可用“消息”菜单中的“放回…”重新发布。</translation>
    </message>
    <message numerus="yes">
        <source>Deletes %1 message(s) of %2.</source>
        <translation>
            <numerusform>删除 %2 的 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 message(s)</source>
        <translation>
            <numerusform>删除 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Overwrite with random data</source>
        <translation>用随机数据覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Overwrite with random data</source>
        <translation>用随机数据覆盖</translation>
    </message>
    <message>
        <source>The server writes random bytes over what it stored, so that the disk does not hold it any more. Each message costs it a write of its size, and other requests wait for that. Copies elsewhere (mirrors, sources, backups, the export) are not touched.</source>
        <translation>服务器会用随机字节覆盖已存储的内容，使磁盘上不再保留。每条消息需要写入其大小的数据，其他请求会等待。别处的副本（镜像、来源、备份、导出）不受影响。</translation>
    </message>
    <message>
        <source>The server overwrites each of them with random bytes first: a write of its size, for which other requests wait.</source>
        <translation>服务器会先用随机字节覆盖每条消息：写入其大小的数据，其他请求会等待。</translation>
    </message>
</context>
<context>
    <name>jetlag::DiscardJob</name>
    <message>
        <source>The servers of some consumers do not answer.</source>
        <translation>部分消费者所在的服务器没有应答。</translation>
    </message>
    <message>
        <source>The server did not answer: whether the message was deleted is not known.</source>
        <translation>服务器没有应答：消息是否已被删除尚不清楚。</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>未移除：%1</translation>
    </message>
    <message>
        <source>It had gone already.</source>
        <translation>它早已不在。</translation>
    </message>
    <message>
        <source>Not deleted: the job was stopped before.</source>
        <translation>未删除：任务在此之前已停止。</translation>
    </message>
</context>
<context>
    <name>jetlag::Docks</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>图表已保存。</translation>
    </message>
</context>
<context>
    <name>jetlag::Encoding</name>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian, with a byte order mark</source>
        <translation>UTF-16，小端，带字节顺序标记</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16，小端</translation>
    </message>
    <message>
        <source>UTF-16, big endian, with a byte order mark</source>
        <translation>UTF-16，大端，带字节顺序标记</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16，大端</translation>
    </message>
</context>
<context>
    <name>jetlag::ErrorLine</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>jetlag::EventsDesk</name>
    <message>
        <source>Choose an event of this session that has changed a configuration.</source>
        <translation>请选择本次会话中更改了配置的事件。</translation>
    </message>
</context>
<context>
    <name>jetlag::EventsModel</name>
    <message>
        <source>Connection</source>
        <comment>kind of event</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Advisory</source>
        <comment>kind of event</comment>
        <translation>通告</translation>
    </message>
    <message>
        <source>Own action</source>
        <comment>kind of event</comment>
        <translation>本程序操作</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of event</comment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>kind of event</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation>问题有多严重。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>来自何处。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What it concerns.</source>
        <translation>涉及的对象。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>发生了什么。</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of event</comment>
        <translation>告警</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>发生时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <comment>many at the same moment</comment>
        <translation>
            <numerusform>%n 个消费者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) and consumer(s)</source>
        <comment>many at the same moment</comment>
        <translation>
            <numerusform>%n 个流和消费者</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after %1. It was: %2</source>
        <translation>%1 后恢复。此前：%2</translation>
    </message>
    <message numerus="yes">
        <source>Flapped %n times since %2. %1</source>
        <extracomment>%1: what happened last; %2: a time</extracomment>
        <translation>
            <numerusform>自 %2 起反复 %n 次。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <extracomment>%1: what happened; %2: a time</extracomment>
        <translation>
            <numerusform>%1（自 %2 起 %n 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>status, names</comment>
        <translation>
            <numerusform>%1：%2 以及另外 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::EventsPage</name>
    <message>
        <source>Events</source>
        <comment>accessible name of the table</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Filter events</source>
        <comment>accessible name of the field</comment>
        <translation>过滤事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>事件详情</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Shows warnings and what is critical.</source>
        <translation>显示警告和严重事件。</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Shows what happened without being a problem.</source>
        <translation>显示已发生但不构成问题的事件。</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>Shows everything that happened.</source>
        <translation>显示所有发生的事件。</translation>
    </message>
    <message>
        <source>%1 Problems %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 问题 %2</translation>
    </message>
    <message>
        <source>%1 Notices %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 通知 %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a number</comment>
        <translation>全部 %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
    <message numerus="yes">
        <source>The %1 &amp;selected message(s)</source>
        <translation>
            <numerusform>选中的 %1 条消息(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>选中的消息</translation>
    </message>
    <message>
        <source>Messages of the stream</source>
        <translation>流的消息</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>One file a message, in a new folder</source>
        <translation>每条消息一个文件，放在新文件夹中</translation>
    </message>
    <message>
        <source>Compress with &amp;zstd</source>
        <translation>用 zstd 压缩(&amp;Z)</translation>
    </message>
    <message>
        <source>Compress with zstd</source>
        <translation>用 zstd 压缩</translation>
    </message>
    <message>
        <source>&amp;Disarm formulas</source>
        <translation>防止公式执行(&amp;D)</translation>
    </message>
    <message>
        <source>Disarm formulas</source>
        <translation>防止公式执行</translation>
    </message>
    <message>
        <source>Puts &apos; before cells that a spreadsheet would take for a formula.</source>
        <translation>在电子表格会当作公式的单元格前加 &apos;。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation>取消导出(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>all subjects</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Export from</source>
        <translation>导出起点</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: the beginning of the stream.</source>
        <translation>第一个序号，或时间如 2026-03-01 12:30，或 15m 表示 15 分钟前。留空：流的开头。</translation>
    </message>
    <message>
        <source>Export to sequence</source>
        <translation>导出到序号</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>The last sequence, or a time. Empty: the end of the stream.</source>
        <translation>最后一个序号，或时间。留空：流的末尾。</translation>
    </message>
    <message>
        <source>Say which file or folder to export to.</source>
        <translation>请指定要导出到的文件或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>“%1”不是有效的主题：各段以点分隔，* 表示一段，&gt; 表示其余部分。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的结尾早于开头。</translation>
    </message>
    <message>
        <source>The file %1 exists already. It is replaced once everything is written.</source>
        <translation>文件 %1 已存在。全部写完后会替换它。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 条</translation>
    </message>
    <message>
        <source>Exporting: %1.</source>
        <translation>正在导出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) exported to %2 (%3).</source>
        <translation>
            <numerusform>已将 %1 条消息导出到 %2（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>导出已取消。没有留下任何内容。</translation>
    </message>
    <message>
        <source>The export failed. Nothing was left behind.</source>
        <translation>导出失败。没有留下任何内容。</translation>
    </message>
    <message>
        <source>JSON Lines: all of it, byte for byte</source>
        <translation>JSON Lines：完整，逐字节一致</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) did not exist any more and are not in it.</source>
        <translation>
            <numerusform>%1 条消息已不存在，未包含在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages of the stream %1</source>
        <translation>流 %1 的消息(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>主题(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Export t&amp;o</source>
        <translation>导出到(&amp;O)</translation>
    </message>
</context>
<context>
    <name>jetlag::ExportRun</name>
    <message>
        <source>None of the messages exists any more.</source>
        <translation>这些消息都已不存在。</translation>
    </message>
</context>
<context>
    <name>jetlag::ExportWriter</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>%1 未能写到末尾。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 无法写入。</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 已存在。请指定一个不存在或为空的文件夹。</translation>
    </message>
</context>
<context>
    <name>jetlag::FieldProblem</name>
    <message>
        <source>Problem with %1</source>
        <translation>%1 有问题</translation>
    </message>
</context>
<context>
    <name>jetlag::FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose, order and reset the columns.</source>
        <translation>选择、排列和重置列。</translation>
    </message>
    <message>
        <source>Filter error</source>
        <translation>筛选错误</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选的名称：</translation>
    </message>
    <message>
        <source>Saves this filter, brings back saved ones, and shows examples.</source>
        <translation>保存此筛选、恢复已保存的筛选并显示示例。</translation>
    </message>
    <message>
        <source>Filter: words, -not</source>
        <translation>筛选：词语、-排除</translation>
    </message>
    <message>
        <source>Filter: words, -not, %1</source>
        <translation>筛选：词语、-排除、%1</translation>
    </message>
    <message>
        <source>Words must all occur, -word must not, &quot;two words&quot; belong together.</source>
        <translation>所有词语都须出现，-词语 不得出现，&quot;两个 词语&quot; 视为一个整体。</translation>
    </message>
    <message>
        <source>column:text looks in one column; &gt;, &gt;=, &lt;, &lt;=, = and != compare.</source>
        <translation>列名:文本 只在该列中查找；&gt;、&gt;=、&lt;、&lt;=、= 和 != 用于比较。</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Ctrl+Space completes.</source>
        <translation>Ctrl+空格 补全。</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>rows</comment>
        <translation>显示 %1 行</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>rows</comment>
        <translation>显示 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>jetlag::FilterCompletion</name>
    <message>
        <source>%1: %2</source>
        <comment>column and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>contains the text</source>
        <translation>包含文本</translation>
    </message>
    <message>
        <source>is the text</source>
        <translation>等于文本</translation>
    </message>
    <message>
        <source>is not the text</source>
        <translation>不等于文本</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>less long ago than</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
</context>
<context>
    <name>jetlag::FilterExpression</name>
    <message>
        <source>The closing quote is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write for example 1000, 1.5k, 2M or 90%.</source>
        <translation>“%1”不是数字。例如可写 1000、1.5k、2M 或 90%。</translation>
    </message>
    <message>
        <source>“%1” is not a number of bytes. Write for example 1000, 64KiB or 1.5GB.</source>
        <translation>“%1”不是字节数。例如可写 1000、64KiB 或 1.5GB。</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a duration. Write for example 1000, 1.5k, 90s or 5m.</source>
        <translation>“%1”既不是数字也不是时长。例如可写 1000、1.5k、90s 或 5m。</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write for example 250ms, 90s, 5m, 1h30m or 2d.</source>
        <translation>“%1”不是时长。例如可写 250ms、90s、5m、1h30m 或 2d。</translation>
    </message>
    <message>
        <source>“%1” holds text, which can only be compared with = and !=.</source>
        <translation>“%1”是文本，只能用 = 和 != 比较。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有“%1”列。</translation>
    </message>
    <message>
        <source>There is no column “%1”; the nearest is “%2”. Text that contains such a sign is found in quotes.</source>
        <translation>没有“%1”列；最接近的是“%2”。含有此类符号的文本请加引号查找。</translation>
    </message>
</context>
<context>
    <name>jetlag::FindBar</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>查找上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>查找下一个 (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Went on from the other end.</source>
        <translation>已从另一端继续查找。</translation>
    </message>
</context>
<context>
    <name>jetlag::FindingsModel</name>
    <message>
        <source>%1, known</source>
        <comment>a severity that somebody accepted</comment>
        <translation>%1，已知</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation>有多严重。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The stream, the consumer or the account that it is of.</source>
        <translation>所涉及的流、消费者或账户。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>出了什么问题。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The figures that it rests on.</source>
        <translation>所依据的数字。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The next step.</source>
        <translation>下一步。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>When it began, as far as that is known.</source>
        <translation>何时开始（就所知而言）。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the rule is about.</source>
        <translation>规则所涉及的方面。</translation>
    </message>
    <message>
        <source>Known because</source>
        <translation>已知原因</translation>
    </message>
    <message>
        <source>Why somebody has accepted it.</source>
        <translation>有人接受它的原因。</translation>
    </message>
</context>
<context>
    <name>jetlag::Formatting</name>
    <message>
        <source>&lt; %1 KiB</source>
        <comment>size</comment>
        <translation>&lt; %1 KiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <comment>size</comment>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>size</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>duration</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>duration</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>duration</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>severity</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>severity</comment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>size</comment>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>还剩约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>还剩约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>还剩约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not run it and says: %1</source>
        <translation>服务器未运行它，原因：%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration until then</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>jetlag::GoToFields</name>
    <message>
        <source>“%1” is not a sequence: give a whole number from 1 on.</source>
        <translation>“%1”不是序号：请给出不小于 1 的整数。</translation>
    </message>
    <message>
        <source>“%1” is not a time: give one like 2026-03-01 12:30, 12:30:05 or 15m (ago).</source>
        <translation>“%1”不是时间：请给出形如 2026-03-01 12:30、12:30:05 或 15m（之前）的时间。</translation>
    </message>
    <message>
        <source>“%1” is neither a sequence nor a time, such as 12000, 2026-03-01 12:30 or 15m.</source>
        <translation>“%1”既不是序号也不是时间，例如 12000、2026-03-01 12:30 或 15m。</translation>
    </message>
</context>
<context>
    <name>jetlag::GroupChips</name>
    <message>
        <source>%1 stuck</source>
        <comment>consumers</comment>
        <translation>%1 卡住</translation>
    </message>
    <message>
        <source>Show stuck</source>
        <comment>consumers</comment>
        <translation>显示卡住的</translation>
    </message>
    <message>
        <source>Shows only consumers in which nothing gets finished, or that have crossed a threshold.</source>
        <translation>仅显示没有任何消息完成或已超过阈值的消费者。</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>consumers</comment>
        <translation>%1 落后</translation>
    </message>
    <message>
        <source>Show behind</source>
        <comment>consumers</comment>
        <translation>显示落后的</translation>
    </message>
    <message>
        <source>Shows only consumers that work and fall behind.</source>
        <translation>仅显示正在工作但落后的消费者。</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <comment>consumers</comment>
        <translation>%1 搁置</translation>
    </message>
    <message>
        <source>Show on hold</source>
        <comment>consumers</comment>
        <translation>显示搁置的</translation>
    </message>
    <message>
        <source>Shows only consumers that are paused, abandoned or wait for their next try.</source>
        <translation>仅显示已暂停、被弃用或等待下次重试的消费者。</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <comment>consumers</comment>
        <translation>%1 正常</translation>
    </message>
    <message>
        <source>Show ok</source>
        <comment>consumers</comment>
        <translation>显示正常的</translation>
    </message>
    <message>
        <source>Shows only consumers that keep up or have nothing to do.</source>
        <translation>仅显示跟得上或无事可做的消费者。</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>consumers</comment>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>Show unknown</source>
        <comment>consumers</comment>
        <translation>显示未知的</translation>
    </message>
    <message>
        <source>Shows only consumers that nobody can judge.</source>
        <translation>仅显示无法判断的消费者。</translation>
    </message>
</context>
<context>
    <name>jetlag::HandPanel</name>
    <message>
        <source>Number of messages</source>
        <translation>消息数量</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Wait &amp;for</source>
        <translation>等待(&amp;F)</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>优先级组</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>取出(&amp;T)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Remove finished</source>
        <translation>移除已处理的(&amp;R)</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>移除已处理的</translation>
    </message>
    <message>
        <source>Takes the rows away that nothing can be said of any more. It changes nothing on the server.</source>
        <translation>移走已经无法再答复的行。服务器上没有任何变化。</translation>
    </message>
    <message>
        <source>Taken messages</source>
        <translation>已取出的消息</translation>
    </message>
    <message>
        <source>Nothing is taken so far. Take: messages come here and are held until you say what becomes of them.</source>
        <translation>尚未取出任何消息。点击“取出”后，消息会到这里，并一直持有，直到您决定如何处理。</translation>
    </message>
    <message>
        <source>&amp;Ack</source>
        <translation>确认(&amp;A)</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Done, as workers say it: without waiting for a confirmation.</source>
        <translation>已完成，与工作进程的做法相同：不等待服务器证实。</translation>
    </message>
    <message>
        <source>Ack and &amp;wait</source>
        <translation>确认并等待(&amp;W)</translation>
    </message>
    <message>
        <source>Ack and wait</source>
        <translation>确认并等待</translation>
    </message>
    <message>
        <source>Done, and the server confirms that it knows.</source>
        <translation>已完成，并由服务器证实收到。</translation>
    </message>
    <message>
        <source>&amp;Nak</source>
        <translation>拒绝(&amp;N)</translation>
    </message>
    <message>
        <source>Nak</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not done: the server gives it to somebody again, after the delay.</source>
        <translation>未完成：服务器在延迟之后会再次把它交给某个客户端。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Nak delay</source>
        <translation>拒绝后的延迟</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>终止(&amp;E)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Not done, and never to be tried again.</source>
        <translation>未完成，并且不再尝试。</translation>
    </message>
    <message>
        <source>Term reason</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Servers before 2.10.4 take no reason.</source>
        <translation>2.10.4 之前的服务器不接受原因。</translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation>处理中(&amp;P)</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Still being worked on: its time begins anew.</source>
        <translation>仍在处理：重新计时。</translation>
    </message>
    <message>
        <source>State of the message</source>
        <translation>消息的状态</translation>
    </message>
    <message>
        <source>The table is full: remove finished rows first.</source>
        <translation>表格已满：请先移除已处理的行。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were taken by hand: %2.</source>
        <translation>
            <numerusform>手动取出了 %1 条消息：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in this time.</source>
        <translation>在此时间内没有消息到来。</translation>
    </message>
    <message>
        <source>Messages that the server sent meanwhile are held by nobody: they come again when their time has passed.</source>
        <translation>服务器在此期间发出的消息无人持有：时限过后会再次投递。</translation>
    </message>
    <message>
        <source>It was refused at its last delivery: it does not come again.</source>
        <translation>它在最后一次投递时被拒绝：不会再次投递。</translation>
    </message>
    <message>
        <source>It was acknowledged along with a later one (ack policy all).</source>
        <translation>它与后面的一条消息一起被确认（确认策略 all）。</translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 taken messages has passed, the server delivers them again: %2.</source>
        <translation>
            <numerusform>%1 条已取出消息的时限已过，服务器会再次投递：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 taken messages has passed at their last delivery, they are given up: %2.</source>
        <translation>
            <numerusform>%1 条已取出消息在最后一次投递时超过时限，已被放弃：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::HeadersModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the header, case-sensitive.</source>
        <translation>消息头的名称，区分大小写。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of the header.</source>
        <translation>消息头的值。</translation>
    </message>
</context>
<context>
    <name>jetlag::Health</name>
    <message>
        <source>The account did not answer.</source>
        <translation>账户没有应答。</translation>
    </message>
    <message>
        <source>%1 of %2 are used</source>
        <comment>of a limit of the account</comment>
        <translation>已用 %1，共 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 in the tier %2.</source>
        <comment>a figure, a name</comment>
        <translation>%1，层级 %2。</translation>
    </message>
    <message>
        <source>The streams may take %1 together, the account may store %2.</source>
        <translation>各流合计最多可占用 %1，而账户只能存储 %2。</translation>
    </message>
    <message>
        <source>There were too few requests to tell.</source>
        <translation>请求太少，无法判断。</translation>
    </message>
    <message>
        <source>%1 of %2 JetStream requests of this account were answered with an error.</source>
        <translation>此账户的 %2 个 JetStream 请求中有 %1 个得到错误应答。</translation>
    </message>
    <message>
        <source>The version of the server is not known.</source>
        <translation>服务器版本未知。</translation>
    </message>
    <message>
        <source>The server is %1; mended in 2.9.15.</source>
        <translation>服务器版本为 %1；该问题在 2.9.15 中修复。</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>服务器没有告知它的时间。</translation>
    </message>
    <message>
        <source>The clock of the server is %1 ahead of this computer&apos;s.</source>
        <translation>服务器的时钟比本机快 %1。</translation>
    </message>
    <message>
        <source>The clock of the server is %1 behind this computer&apos;s.</source>
        <translation>服务器的时钟比本机慢 %1。</translation>
    </message>
    <message>
        <source>At the limit of the account whatever needs more is refused, on all streams.</source>
        <translation>达到账户上限后，所有流上凡需更多资源的操作都会被拒绝。</translation>
    </message>
    <message>
        <source>Raise the limit of the account, or remove what nobody needs.</source>
        <translation>提高账户上限，或移除无人需要的内容。</translation>
    </message>
    <message>
        <source>The account has used up much of its storage</source>
        <translation>账户的存储空间已用去大半</translation>
    </message>
    <message>
        <source>The account has used up much of its memory</source>
        <translation>账户的内存已用去大半</translation>
    </message>
    <message>
        <source>The account has about as many streams as it may</source>
        <translation>账户的流数已接近上限</translation>
    </message>
    <message>
        <source>The account has about as many consumers as it may</source>
        <translation>账户的消费者数已接近上限</translation>
    </message>
    <message>
        <source>The streams may take more than the account has</source>
        <translation>各流允许占用的空间超过账户所有</translation>
    </message>
    <message>
        <source>The account is full before the limits of its streams remove anything: then publishing is refused.</source>
        <translation>在流的限制移除任何消息之前，账户就已满：此时发布会被拒绝。</translation>
    </message>
    <message>
        <source>Lower max_bytes of streams, or raise the limit of the account.</source>
        <translation>降低各流的 max_bytes，或提高账户上限。</translation>
    </message>
    <message>
        <source>Many JetStream requests end in an error</source>
        <translation>许多 JetStream 请求以错误告终</translation>
    </message>
    <message>
        <source>Some program asks for what does not exist or may not be done, over and over again.</source>
        <translation>某个程序一再请求不存在或不允许的内容。</translation>
    </message>
    <message>
        <source>Look at the audit advisories of the API to see which.</source>
        <translation>查看 API 的审计通告，了解是哪些请求。</translation>
    </message>
    <message>
        <source>A purge harms consumers on this server</source>
        <translation>在此服务器上清除会损害消费者</translation>
    </message>
    <message>
        <source>After a purge consumers may skip messages or forget what is done.</source>
        <translation>清除之后，消费者可能跳过消息，或忘记哪些已完成。</translation>
    </message>
    <message>
        <source>Bring the server to a newer version.</source>
        <translation>将服务器升级到较新版本。</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <source>Ages and times on different computers do not fit together, and certificates may fail.</source>
        <translation>不同计算机上的时长与时间对不上，证书也可能失效。</translation>
    </message>
    <message>
        <source>Let both computers follow a time server.</source>
        <translation>让两台计算机都与时间服务器同步。</translation>
    </message>
    <message>
        <source>How much is finished a second is not known yet.</source>
        <translation>每秒完成多少尚不清楚。</translation>
    </message>
    <message>
        <source>A message is in hand for about %1, ack_wait is %2, and %3 of the %4 in hand were delivered before.</source>
        <translation>一条消息大约被处理 %1，ack_wait 为 %2，正在处理的 %4 条中有 %3 条曾被投递过。</translation>
    </message>
    <message>
        <source>How much is delivered a second is not known yet.</source>
        <translation>每秒投递多少尚不清楚。</translation>
    </message>
    <message>
        <source>Of %1 deliveries a second at least %2 are not the first of their message.</source>
        <translation>每秒 %1 次投递中，至少 %2 次不是该消息的首次投递。</translation>
    </message>
    <message>
        <source>Waits in the backoff: %1; max_deliver is %2.</source>
        <translation>backoff 中的等待数：%1；max_deliver 为 %2。</translation>
    </message>
    <message>
        <source>max_deliver is not set; %1 messages have been delivered more than once.</source>
        <translation>未设置 max_deliver；有 %1 条消息被投递了不止一次。</translation>
    </message>
    <message>
        <source>max_deliver is not set.</source>
        <translation>未设置 max_deliver。</translation>
    </message>
    <message>
        <source>The subjects of some stream are not known.</source>
        <translation>有的流的主题未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) give up a message after max_deliver, and no stream records which.</source>
        <translation>
            <numerusform>有 %n 个消费者在 max_deliver 之后放弃消息，而没有流记录是哪些。</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration of its stream is not known.</source>
        <translation>其流的配置未知。</translation>
    </message>
    <message>
        <source>The ack policy is none, and the stream removes what was delivered.</source>
        <translation>确认策略为 none，而流会移除已投递的消息。</translation>
    </message>
    <message>
        <source>The ack policy is all, and %1 pull requests are open.</source>
        <translation>确认策略为 all，且有 %1 个拉取请求打开着。</translation>
    </message>
    <message>
        <source>The ack policy is all, and a group of subscribers shares the messages.</source>
        <translation>确认策略为 all，而一组订阅者分担消息。</translation>
    </message>
    <message>
        <source>ack_wait is %1.</source>
        <translation>ack_wait 为 %1。</translation>
    </message>
    <message>
        <source>max_deliver is 1.</source>
        <translation>max_deliver 为 1。</translation>
    </message>
    <message>
        <source>max_ack_pending is not limited.</source>
        <translation>max_ack_pending 没有限制。</translation>
    </message>
    <message>
        <source>%1 pull requests are open, and %2 messages may be in hand at once.</source>
        <translation>有 %1 个拉取请求打开着，而同时只允许处理 %2 条消息。</translation>
    </message>
    <message>
        <source>Messages come again before they are acknowledged</source>
        <translation>消息在确认之前又被投递</translation>
    </message>
    <message>
        <source>The same work is done twice while new work waits: ack_wait is shorter than the work, or workers crash or refuse.</source>
        <translation>同一工作做了两遍，而新工作在等待：ack_wait 短于处理时间，或工作进程崩溃或拒绝。</translation>
    </message>
    <message>
        <source>Raise ack_wait above the longest work, or let the workers report progress.</source>
        <translation>将 ack_wait 设得比最长的处理时间更长，或让工作进程报告进度。</translation>
    </message>
    <message>
        <source>The work takes about as long as ack_wait</source>
        <translation>处理时间与 ack_wait 差不多</translation>
    </message>
    <message>
        <source>Messages that take longer than ack_wait are given to a second worker while the first one still works.</source>
        <translation>处理超过 ack_wait 的消息会在第一个工作进程仍在处理时交给第二个。</translation>
    </message>
    <message>
        <source>Most deliveries are repeats</source>
        <translation>大多数投递是重复投递</translation>
    </message>
    <message>
        <source>Workers spend their time on messages that they were given before.</source>
        <translation>工作进程把时间花在曾经收到过的消息上。</translation>
    </message>
    <message>
        <source>Look at what the workers log; set a backoff, so that a failure is not tried again at once.</source>
        <translation>查看工作进程的日志；设置 backoff，使失败不会立即重试。</translation>
    </message>
    <message>
        <source>The last waits of the backoff are never used</source>
        <translation>backoff 最后的等待永远用不到</translation>
    </message>
    <message>
        <source>A message is given up before the longer waits begin: an outage that they were meant for loses it.</source>
        <translation>消息在较长的等待开始之前就被放弃：遇到这些等待本要应对的故障，消息就会丢失。</translation>
    </message>
    <message>
        <source>Set max_deliver above the number of waits, or shorten the backoff.</source>
        <translation>将 max_deliver 设为大于等待的数量，或缩短 backoff。</translation>
    </message>
    <message>
        <source>A bad message would come again without an end</source>
        <translation>坏消息会无休止地重来</translation>
    </message>
    <message>
        <source>Without max_deliver a message that no worker can handle is never given up.</source>
        <translation>没有 max_deliver，任何工作进程都处理不了的消息永远不会被放弃。</translation>
    </message>
    <message>
        <source>Set max_deliver, and record what is given up.</source>
        <translation>设置 max_deliver，并记录被放弃的消息。</translation>
    </message>
    <message>
        <source>Nothing records what is given up</source>
        <translation>没有记录被放弃的消息</translation>
    </message>
    <message>
        <source>The server tells of a message that was given up once, in passing: who does not listen at that moment never learns of it.</source>
        <translation>服务器对被放弃的消息只顺带通告一次：当时没有监听的人永远不会知道。</translation>
    </message>
    <message>
        <source>Record what is given up in a stream of its own.</source>
        <translation>在专门的流中记录被放弃的消息。</translation>
    </message>
    <message>
        <source>Work is taken as done as soon as it is sent</source>
        <translation>工作一发出就算完成</translation>
    </message>
    <message>
        <source>A worker that crashes loses the message: nobody gets it again.</source>
        <translation>崩溃的工作进程会丢失消息：没有人会再收到它。</translation>
    </message>
    <message>
        <source>Create the consumer anew with explicit acks.</source>
        <translation>以显式确认重新创建消费者。</translation>
    </message>
    <message>
        <source>One worker acknowledges the work of others</source>
        <translation>一个工作进程确认了别人的工作</translation>
    </message>
    <message>
        <source>With the ack policy all an ack settles every earlier message, those that other workers still have in hand, too.</source>
        <translation>确认策略为 all 时，一次确认会了结之前的所有消息，包括其他工作进程仍在处理的。</translation>
    </message>
    <message>
        <source>The ack wait is very long</source>
        <translation>确认等待时间很长</translation>
    </message>
    <message>
        <source>What a crashed worker had in hand lies untouched for that long.</source>
        <translation>崩溃的工作进程手中的消息会搁置那么久。</translation>
    </message>
    <message>
        <source>Set a shorter ack_wait, and let the workers report progress.</source>
        <translation>设置较短的 ack_wait，并让工作进程报告进度。</translation>
    </message>
    <message>
        <source>The ack wait is very short</source>
        <translation>确认等待时间很短</translation>
    </message>
    <message>
        <source>A hiccup of the network or of a worker is enough for messages to be delivered twice.</source>
        <translation>网络或工作进程稍有停顿，消息就会被投递两次。</translation>
    </message>
    <message>
        <source>Raise ack_wait to several times the longest work.</source>
        <translation>将 ack_wait 提高到最长处理时间的数倍。</translation>
    </message>
    <message>
        <source>Each message is tried only once</source>
        <translation>每条消息只尝试一次</translation>
    </message>
    <message>
        <source>A worker that crashes or loses its connection has used up the only try.</source>
        <translation>崩溃或断线的工作进程就用掉了唯一的一次尝试。</translation>
    </message>
    <message>
        <source>Allow some deliveries, unless the work must never be done twice.</source>
        <translation>允许投递数次，除非工作绝不能做两遍。</translation>
    </message>
    <message>
        <source>Any number of messages may be in hand</source>
        <translation>允许同时处理任意多的消息</translation>
    </message>
    <message>
        <source>Nothing slows the delivery down when workers do not acknowledge; the server keeps account of each message in memory.</source>
        <translation>工作进程不确认时，没有什么能减缓投递；服务器要在内存中记录每条消息。</translation>
    </message>
    <message>
        <source>Set max_ack_pending to what the workers can finish within the ack wait.</source>
        <translation>将 max_ack_pending 设为工作进程在确认等待时间内能完成的数量。</translation>
    </message>
    <message>
        <source>More workers ask than may have something in hand</source>
        <translation>请求的工作进程多于允许处理的数量</translation>
    </message>
    <message>
        <source>With a low max_ack_pending some of them wait all the time.</source>
        <translation>max_ack_pending 较低时，其中一些一直在等待。</translation>
    </message>
    <message>
        <source>Raise max_ack_pending, unless the order of the messages forbids it.</source>
        <translation>提高 max_ack_pending，除非消息的顺序不允许。</translation>
    </message>
    <message>
        <source>The server does not answer for it.</source>
        <translation>服务器没有为它应答。</translation>
    </message>
    <message>
        <source>The cluster names no leader of the stream.</source>
        <translation>集群没有指出该流的领导者。</translation>
    </message>
    <message>
        <source>The list of streams names it, without an answer from its server.</source>
        <translation>流列表中有它，但它的服务器没有应答。</translation>
    </message>
    <message>
        <source>The server does not run it and says: %1</source>
        <translation>服务器没有运行它，并称：%1</translation>
    </message>
    <message>
        <source>The cluster names no leader of the consumer, while its stream has one.</source>
        <translation>集群没有指出该消费者的领导者，而其流有领导者。</translation>
    </message>
    <message>
        <source>The list that it is in was not answered.</source>
        <translation>它所在的列表没有得到应答。</translation>
    </message>
    <message>
        <source>The list of consumers names it, without an answer from its server.</source>
        <translation>消费者列表中有它，但它的服务器没有应答。</translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline: %3.</source>
        <translation>%2 个副本中有 %1 个离线：%3。</translation>
    </message>
    <message>
        <source>%1 If one more goes down, the stream stands still.</source>
        <comment>after a sentence</comment>
        <translation>%1 如果再有一个宕机，流就会停止。</translation>
    </message>
    <message>
        <source>Outdated or far behind: %1; up to %2 operations.</source>
        <translation>过时或远远落后：%1；最多 %2 个操作。</translation>
    </message>
    <message>
        <source>Not heard: %1; for up to %2.</source>
        <translation>没有消息：%1；最长 %2。</translation>
    </message>
    <message>
        <source>%1 replicas are configured, %2 are there.</source>
        <translation>配置了 %1 个副本，实际有 %2 个。</translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline or outdated: %3.</source>
        <translation>%2 个副本中有 %1 个离线或过时：%3。</translation>
    </message>
    <message>
        <source>Not heard for %1.</source>
        <translation>已有 %1 没有消息。</translation>
    </message>
    <message>
        <source>It was never reached.</source>
        <translation>从未联系上。</translation>
    </message>
    <message>
        <source>How far the copy is behind is not known.</source>
        <translation>副本落后多少未知。</translation>
    </message>
    <message>
        <source>%1 messages behind.</source>
        <translation>落后 %1 条消息。</translation>
    </message>
    <message>
        <source>The stream needs API level %1, the server offers %2.</source>
        <translation>该流需要 API 级别 %1，服务器提供 %2。</translation>
    </message>
    <message>
        <source>There are too few replicated streams to tell.</source>
        <translation>多副本的流太少，无法判断。</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 replicated streams.</source>
        <translation>%1 领导着 %3 个多副本流中的 %2 个。</translation>
    </message>
    <message>
        <source>A replica of the stream is offline</source>
        <translation>流的一个副本离线</translation>
    </message>
    <message>
        <source>Without a majority of its replicas the stream takes and gives nothing.</source>
        <translation>没有多数副本，流就不收也不发。</translation>
    </message>
    <message>
        <source>Look at the servers that are named.</source>
        <translation>检查所列的服务器。</translation>
    </message>
    <message>
        <source>A replica of the stream is behind</source>
        <translation>流的一个副本落后</translation>
    </message>
    <message>
        <source>If the leader goes down now, this replica cannot take over without a loss or a wait.</source>
        <translation>如果领导者现在宕机，此副本无法在不丢失或不等待的情况下接替。</translation>
    </message>
    <message>
        <source>Look at the load, the disk and the network of the servers that are named.</source>
        <translation>检查所列服务器的负载、磁盘和网络。</translation>
    </message>
    <message>
        <source>A replica of the stream has not been heard</source>
        <translation>流的一个副本没有消息</translation>
    </message>
    <message>
        <source>A healthy one is heard each second, whether there is work or not.</source>
        <translation>健康的副本每秒都有消息，无论有没有工作。</translation>
    </message>
    <message>
        <source>The stream has fewer replicas than configured</source>
        <translation>流的副本少于配置</translation>
    </message>
    <message>
        <source>It stands fewer failures than somebody meant it to.</source>
        <translation>它能承受的故障少于预期。</translation>
    </message>
    <message>
        <source>See that enough servers with room and the right tags are up.</source>
        <translation>确保有足够多有空间且标签正确的服务器在运行。</translation>
    </message>
    <message>
        <source>Replicas of the consumer are down</source>
        <translation>消费者的副本宕机</translation>
    </message>
    <message>
        <source>Without a majority of its replicas nothing is delivered, although the stream may go on.</source>
        <translation>没有多数副本就不会投递任何消息，即使流仍在运行。</translation>
    </message>
    <message>
        <source>The stream has no leader</source>
        <translation>流没有领导者</translation>
    </message>
    <message>
        <source>Nothing is stored, delivered or acknowledged until one is elected.</source>
        <translation>在选出领导者之前，不会存储、投递或确认任何消息。</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster: a majority of its replicas must be up.</source>
        <translation>检查集群的服务器：必须有多数副本在运行。</translation>
    </message>
    <message>
        <source>The stream is out of reach</source>
        <translation>无法访问该流</translation>
    </message>
    <message>
        <source>It exists, and nobody can use it.</source>
        <translation>它存在，但没有人能使用。</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster that hold it.</source>
        <translation>检查集群中保存它的服务器。</translation>
    </message>
    <message>
        <source>The consumer has no leader</source>
        <translation>消费者没有领导者</translation>
    </message>
    <message>
        <source>Nothing is delivered or acknowledged until one is elected.</source>
        <translation>在选出领导者之前，不会投递或确认任何消息。</translation>
    </message>
    <message>
        <source>The consumer is out of reach</source>
        <translation>无法访问该消费者</translation>
    </message>
    <message>
        <source>The mirror or a source gets nothing</source>
        <translation>镜像或某个源收不到任何内容</translation>
    </message>
    <message>
        <source>The copy stands still while its origin goes on.</source>
        <translation>副本停滞不前，而源头仍在继续。</translation>
    </message>
    <message>
        <source>Look whether the stream that it copies still exists and may be read.</source>
        <translation>检查被复制的流是否仍存在并允许读取。</translation>
    </message>
    <message>
        <source>The origin of the copy has not been heard</source>
        <translation>副本的源头没有消息</translation>
    </message>
    <message>
        <source>A healthy one is heard each second, whether there are messages or not.</source>
        <translation>健康的源头每秒都有消息，无论有没有新消息。</translation>
    </message>
    <message>
        <source>Look at the server of the origin and the way to it.</source>
        <translation>检查源头的服务器以及通往它的线路。</translation>
    </message>
    <message>
        <source>The copy is far behind its origin</source>
        <translation>副本远远落后于源头</translation>
    </message>
    <message>
        <source>Who reads the copy reads what is old, and a failover to it would lose the rest.</source>
        <translation>读取副本的人读到的是旧内容，切换到副本会丢失其余部分。</translation>
    </message>
    <message>
        <source>Look at the way between the two, and at the disk of the copy.</source>
        <translation>检查两者之间的线路以及副本的磁盘。</translation>
    </message>
    <message>
        <source>The stream needs a newer server</source>
        <translation>流需要更新的服务器</translation>
    </message>
    <message>
        <source>It uses what this server does not know, and may be put out of service there.</source>
        <translation>它使用此服务器不认识的功能，可能在那里被停用。</translation>
    </message>
    <message>
        <source>Bring all servers of the cluster to the same version.</source>
        <translation>将集群的所有服务器升级到同一版本。</translation>
    </message>
    <message>
        <source>One server leads most streams</source>
        <translation>一台服务器领导着大多数流</translation>
    </message>
    <message>
        <source>The leader does most of the work of a stream: one server is busy while others idle.</source>
        <translation>领导者承担流的大部分工作：一台服务器繁忙，而其他服务器空闲。</translation>
    </message>
    <message>
        <source>Let leaders step down until the work is spread.</source>
        <translation>让领导者退位，直到工作分散开来。</translation>
    </message>
    <message>
        <source>Filter: %1. Subjects of the stream: %2.</source>
        <translation>过滤器：%1。流的主题：%2。</translation>
    </message>
    <message>
        <source>The consumer has %1 replicas, its stream %2.</source>
        <translation>消费者有 %1 个副本，其流有 %2 个。</translation>
    </message>
    <message>
        <source>inactive_threshold is %1.</source>
        <translation>inactive_threshold 为 %1。</translation>
    </message>
    <message>
        <source>When it was made or used last is not known.</source>
        <translation>何时创建或最后使用未知。</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %n day(s), %1 waiting.</source>
        <translation>
            <numerusform>已有 %n 天未使用，%1 条在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>It pushes without acks and without flow control.</source>
        <translation>它推送时没有确认也没有流量控制。</translation>
    </message>
    <message>
        <source>The filter matches no subject of the stream</source>
        <translation>过滤器与流的任何主题都不匹配</translation>
    </message>
    <message>
        <source>Nothing will ever come, and it looks like a consumer that is done.</source>
        <translation>永远不会有消息到来，而它看起来像已完成的消费者。</translation>
    </message>
    <message>
        <source>Compare the filter with the subjects of the stream.</source>
        <translation>将过滤器与流的主题作比较。</translation>
    </message>
    <message>
        <source>The consumer has fewer replicas than its stream</source>
        <translation>消费者的副本少于其流</translation>
    </message>
    <message>
        <source>When its server is down it stands still, although the stream goes on; a broken disk loses what was done.</source>
        <translation>它的服务器宕机时，即使流仍在运行它也会停止；磁盘损坏会丢失已完成的记录。</translation>
    </message>
    <message>
        <source>Set num_replicas to 0, so that it follows the stream.</source>
        <translation>将 num_replicas 设为 0，使其跟随流。</translation>
    </message>
    <message>
        <source>The durable consumer goes when it is unused</source>
        <translation>持久消费者闲置时会消失</translation>
    </message>
    <message>
        <source>An outage of the workers that lasts longer makes the server forget what is done and what is not.</source>
        <translation>工作进程停机更久时，服务器会忘记哪些已完成、哪些未完成。</translation>
    </message>
    <message>
        <source>Set inactive_threshold above the longest outage, unless each program makes a consumer of its own.</source>
        <translation>将 inactive_threshold 设得比最长的停机时间更长，除非每个程序都创建自己的消费者。</translation>
    </message>
    <message>
        <source>The consumer looks forgotten</source>
        <translation>消费者像是被遗忘了</translation>
    </message>
    <message>
        <source>Its backlog grows unseen, raises alarms, and on some streams keeps messages from being removed.</source>
        <translation>它的积压在无人注意时增长、引发告警，并在某些流上使消息无法移除。</translation>
    </message>
    <message>
        <source>Ask whether its workers still exist, and delete it if not.</source>
        <translation>询问它的工作进程是否还存在，若不存在则删除它。</translation>
    </message>
    <message>
        <source>A slow subscriber would lose messages</source>
        <translation>缓慢的订阅者会丢失消息</translation>
    </message>
    <message>
        <source>The server sends as fast as it can and cuts off a subscriber that does not keep up; what was on the way is gone.</source>
        <translation>服务器尽快发送，并断开跟不上的订阅者；途中的消息就丢失了。</translation>
    </message>
    <message>
        <source>Create it anew with flow control or with acks, or as a pull consumer.</source>
        <translation>以流量控制或确认重新创建，或改用拉取消费者。</translation>
    </message>
    <message>
        <source>The server has not told its configuration.</source>
        <translation>服务器没有告知它的配置。</translation>
    </message>
    <message>
        <source>Nothing new is heard of it.</source>
        <translation>没有它的新消息。</translation>
    </message>
    <message>
        <source>It has not been watched long enough.</source>
        <translation>观察的时间还不够长。</translation>
    </message>
    <message>
        <source>Losing work</source>
        <comment>family of rules</comment>
        <translation>丢失工作</translation>
    </message>
    <message>
        <source>Stuck or slow</source>
        <comment>family of rules</comment>
        <translation>停滞或缓慢</translation>
    </message>
    <message>
        <source>Acks</source>
        <comment>family of rules</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Good practice</source>
        <comment>family of rules</comment>
        <translation>良好实践</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>family of rules</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Cluster</source>
        <comment>family of rules</comment>
        <translation>集群</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>family of rules</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>The account</source>
        <comment>what a finding is of</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>So since %1; at the moment it cannot be judged anew.</source>
        <translation>自 %1 起如此；目前无法重新判断。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>a time</comment>
        <translation>自 %1 起。</translation>
    </message>
    <message>
        <source>Seen since %1.</source>
        <comment>a time</comment>
        <translation>自 %1 起观察到。</translation>
    </message>
    <message>
        <source>It is so now, and has not lasted long enough to count.</source>
        <translation>目前如此，但持续时间还不足以计入。</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <comment>stored, of a limit</comment>
        <translation>%1 / %2 条消息</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes stored, of a limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>已存储：%1。</translation>
    </message>
    <message>
        <source>It has a filter, and nobody knows which of the removed messages were meant for it.</source>
        <translation>它有过滤器，无人知道被移除的消息中哪些是给它的。</translation>
    </message>
    <message>
        <source>The age of its oldest unfinished message is not known yet.</source>
        <translation>其最旧未完成消息的时长尚不清楚。</translation>
    </message>
    <message>
        <source>Its oldest unfinished message is %1 old and is removed in %2; max_age of the stream is %3.</source>
        <translation>其最旧的未完成消息已有 %1，将在 %2 后被移除；流的 max_age 为 %3。</translation>
    </message>
    <message>
        <source>Its oldest unfinished message is %1 old; max_age of the stream is %2.</source>
        <translation>其最旧的未完成消息已有 %1；流的 max_age 为 %2。</translation>
    </message>
    <message>
        <source>The rate of new messages is not known yet.</source>
        <translation>新消息的速率尚不清楚。</translation>
    </message>
    <message>
        <source>The stream is full (%1), and each new message removes the oldest one. At %2 new messages a second unread ones are removed in about %3.</source>
        <translation>流已满（%1），每条新消息都会移除最旧的一条。以每秒 %2 条新消息计，约 %3 后会移除未读消息。</translation>
    </message>
    <message>
        <source>The stream has no consumer; %1 messages have come so far.</source>
        <translation>流没有消费者；至今已来了 %1 条消息。</translation>
    </message>
    <message>
        <source>The stream keeps %1 messages of each subject; %2 wait here unread.</source>
        <translation>流的每个主题保留 %1 条消息；这里有 %2 条未读在等待。</translation>
    </message>
    <message>
        <source>The server counts %1 messages as lost.</source>
        <translation>服务器统计有 %1 条消息丢失。</translation>
    </message>
    <message>
        <source>The configuration has no_ack.</source>
        <translation>配置中设有 no_ack。</translation>
    </message>
    <message>
        <source>The consumers of the stream are not known.</source>
        <translation>流的消费者未知。</translation>
    </message>
    <message>
        <source>The work queue holds %1 messages and has no consumer.</source>
        <translation>工作队列中有 %1 条消息，但没有消费者。</translation>
    </message>
    <message>
        <source>Limits that remove the oldest messages: %1.</source>
        <translation>会移除最旧消息的限制：%1。</translation>
    </message>
    <message>
        <source>Messages are lost unread</source>
        <translation>消息未读即丢失</translation>
    </message>
    <message>
        <source>The limits of the stream remove messages before this consumer was given them: nobody will ever process them here.</source>
        <translation>流的限制在此消费者收到消息之前就将其移除：这里永远不会有人处理它们。</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, or add workers.</source>
        <translation>提高流的限制，或增加工作进程。</translation>
    </message>
    <message>
        <source>Messages grow too old before they are done</source>
        <translation>消息在完成之前就已过期</translation>
    </message>
    <message>
        <source>What reaches max_age is removed from the stream, finished or not, and nobody is told.</source>
        <translation>达到 max_age 的消息会从流中移除，无论完成与否，且无人得知。</translation>
    </message>
    <message>
        <source>Raise max_age of the stream, or get the consumer going.</source>
        <translation>提高流的 max_age，或让消费者运转起来。</translation>
    </message>
    <message>
        <source>New messages are about to push out unread ones</source>
        <translation>新消息即将挤掉未读消息</translation>
    </message>
    <message>
        <source>A stream at max_msgs removes its oldest message for each new one, read or not.</source>
        <translation>达到 max_msgs 的流每来一条新消息就移除最旧的一条，无论是否已读。</translation>
    </message>
    <message>
        <source>Raise max_msgs of the stream, or get the consumer going.</source>
        <translation>提高流的 max_msgs，或让消费者运转起来。</translation>
    </message>
    <message>
        <source>New bytes are about to push out unread messages</source>
        <translation>新数据即将挤掉未读消息</translation>
    </message>
    <message>
        <source>A stream at max_bytes removes its oldest messages for new ones, read or not.</source>
        <translation>达到 max_bytes 的流会为新消息移除最旧的消息，无论是否已读。</translation>
    </message>
    <message>
        <source>Raise max_bytes of the stream, or get the consumer going.</source>
        <translation>提高流的 max_bytes，或让消费者运转起来。</translation>
    </message>
    <message>
        <source>Nobody is interested, and messages are dropped</source>
        <translation>无人感兴趣，消息被丢弃</translation>
    </message>
    <message>
        <source>A stream with interest retention keeps a message only while some consumer wants it: without one, what is published is gone at once.</source>
        <translation>采用 interest 保留策略的流只在有消费者需要时保留消息：没有消费者时，发布的消息立即消失。</translation>
    </message>
    <message>
        <source>Create the consumer before anybody publishes.</source>
        <translation>在有人发布之前创建消费者。</translation>
    </message>
    <message>
        <source>The stream is full and refuses what is published</source>
        <translation>流已满并拒绝发布</translation>
    </message>
    <message>
        <source>Publishers get an error for each message; those that do not look at it lose the message.</source>
        <translation>发布者的每条消息都会得到错误；不查看错误的发布者会丢失消息。</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, purge it, or let it discard old messages.</source>
        <translation>提高流的限制、清除它，或让它丢弃旧消息。</translation>
    </message>
    <message>
        <source>The stream will soon refuse what is published</source>
        <translation>流即将拒绝发布</translation>
    </message>
    <message>
        <source>It discards what is new once it is full, and it is nearly full.</source>
        <translation>它满了之后会丢弃新消息，而它已接近满。</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, or see that its messages are used up.</source>
        <translation>提高流的限制，或确保其消息被消费。</translation>
    </message>
    <message>
        <source>Newer messages replace unread ones on their subject</source>
        <translation>同一主题上较新的消息替换了未读消息</translation>
    </message>
    <message>
        <source>With a limit for each subject a new message removes an older one of the same subject, read or not.</source>
        <translation>按主题设限时，新消息会移除同一主题的旧消息，无论是否已读。</translation>
    </message>
    <message>
        <source>Raise max_msgs_per_subject, or get the consumer going.</source>
        <translation>提高 max_msgs_per_subject，或让消费者运转起来。</translation>
    </message>
    <message>
        <source>The store of the stream has lost messages</source>
        <translation>流的存储丢失了消息</translation>
    </message>
    <message>
        <source>Blocks on the disk could not be read: what was in them is gone for everybody.</source>
        <translation>磁盘上的块无法读取：其中的内容对所有人都已丢失。</translation>
    </message>
    <message>
        <source>Look at the disk and the log of the server; restore from a backup or a mirror.</source>
        <translation>检查服务器的磁盘和日志；从备份或镜像恢复。</translation>
    </message>
    <message>
        <source>Publishers are not told what is stored</source>
        <translation>发布者不知道什么被存储了</translation>
    </message>
    <message>
        <source>Without acknowledgements a publisher cannot know that a message was refused or got lost on its way.</source>
        <translation>没有确认，发布者无法知道消息被拒绝或在途中丢失。</translation>
    </message>
    <message>
        <source>Turn off no_ack, unless the stream records subjects that are themselves replies.</source>
        <translation>关闭 no_ack，除非流记录的主题本身就是应答。</translation>
    </message>
    <message>
        <source>The consumer will be removed with its place</source>
        <translation>消费者将连同其位置一起被移除</translation>
    </message>
    <message>
        <source>Nobody uses it, and it may be unused for a while only: then the server forgets what is done and what is not.</source>
        <translation>没有人使用它，而它只允许闲置一段时间：之后服务器会忘记哪些已完成、哪些未完成。</translation>
    </message>
    <message>
        <source>Start the workers, or make it durable without inactive_threshold.</source>
        <translation>启动工作进程，或将其设为没有 inactive_threshold 的持久消费者。</translation>
    </message>
    <message>
        <source>The work queue holds messages that nobody takes</source>
        <translation>工作队列中有无人领取的消息</translation>
    </message>
    <message>
        <source>No filter of any consumer matches them, so they stay forever and are never worked on.</source>
        <translation>没有任何消费者的过滤器与之匹配，因此它们永远留着，从不被处理。</translation>
    </message>
    <message>
        <source>Compare the subjects of these messages with the filters of all consumers, or create the one that is missing.</source>
        <translation>将这些消息的主题与所有消费者的过滤器作比较，或创建缺少的消费者。</translation>
    </message>
    <message>
        <source>Work may be removed before it is done</source>
        <translation>工作可能在完成之前被移除</translation>
    </message>
    <message>
        <source>The stream is to keep work until it is done, and has a limit that removes it earlier without a word.</source>
        <translation>流应当把工作保留到完成为止，却有一个会悄悄提前移除它的限制。</translation>
    </message>
    <message>
        <source>Discard new messages instead of old ones, or set the limit beyond any outage of the workers.</source>
        <translation>改为丢弃新消息而不是旧消息，或将限制设到超过工作进程的任何停机。</translation>
    </message>
    <message>
        <source>When it was made is not known.</source>
        <translation>何时创建未知。</translation>
    </message>
    <message>
        <source>It is ephemeral, asks for acks, and has been there for %1.</source>
        <translation>它是临时的，要求确认，并已存在 %1。</translation>
    </message>
    <message>
        <source>duplicate_window is %1.</source>
        <translation>duplicate_window 为 %1。</translation>
    </message>
    <message>
        <source>duplicate_window is %1; at %2 messages a second the server keeps up to %3 message ids.</source>
        <translation>duplicate_window 为 %1；以每秒 %2 条消息计，服务器最多保留 %3 个消息 ID。</translation>
    </message>
    <message>
        <source>The configuration of some consumer is not known.</source>
        <translation>有的消费者的配置未知。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n durable consumer(s) has a threshold in its metadata.</source>
        <translation>
            <numerusform>%n 个持久消费者的元数据中都没有阈值。</numerusform>
        </translation>
    </message>
    <message>
        <source>It pushes to a subject without a group.</source>
        <translation>它推送到没有组的主题。</translation>
    </message>
    <message>
        <source>Work depends on an ephemeral consumer</source>
        <translation>工作依赖于临时消费者</translation>
    </message>
    <message>
        <source>When its client is away for a moment the server removes it, and with it the knowledge of what is done.</source>
        <translation>客户端离开片刻，服务器就会移除它，连同已完成的记录。</translation>
    </message>
    <message>
        <source>Use a durable consumer for work that matters.</source>
        <translation>重要的工作请使用持久消费者。</translation>
    </message>
    <message>
        <source>The duplicate window is shorter than retries take</source>
        <translation>去重窗口短于重试所需时间</translation>
    </message>
    <message>
        <source>A publisher that tries again after a broken connection stores its message a second time, with the same id.</source>
        <translation>断线后重试的发布者会以相同的 ID 再次存储其消息。</translation>
    </message>
    <message>
        <source>Set duplicate_window above the longest time between two tries of a publisher.</source>
        <translation>将 duplicate_window 设得比发布者两次尝试之间的最长时间更长。</translation>
    </message>
    <message>
        <source>The duplicate window is longer than it is of use</source>
        <translation>去重窗口长于有用的范围</translation>
    </message>
    <message>
        <source>The server keeps each message id of that time in memory, and a replay within it is dropped without a word.</source>
        <translation>服务器在内存中保留这段时间内的每个消息 ID，期间的重放会被悄悄丢弃。</translation>
    </message>
    <message>
        <source>Set duplicate_window to some minutes.</source>
        <translation>将 duplicate_window 设为几分钟。</translation>
    </message>
    <message>
        <source>No consumer says when it is too far behind</source>
        <translation>没有消费者说明何时算落后过多</translation>
    </message>
    <message>
        <source>Thresholds in the metadata are seen by every tool that checks, the nats program included.</source>
        <translation>元数据中的阈值对每个检查工具都可见，包括 nats 程序。</translation>
    </message>
    <message>
        <source>Set a threshold for the lag of the consumers that matter.</source>
        <translation>为重要的消费者设置积压阈值。</translation>
    </message>
    <message>
        <source>Only one subscriber can work at a time</source>
        <translation>同一时间只有一个订阅者能工作</translation>
    </message>
    <message>
        <source>Without a group a second subscriber is refused: work cannot be shared, and nobody takes over.</source>
        <translation>没有组时，第二个订阅者会被拒绝：工作无法分担，也没有人接替。</translation>
    </message>
    <message>
        <source>Use a deliver group, or a pull consumer.</source>
        <translation>使用投递组或拉取消费者。</translation>
    </message>
    <message>
        <source>max_age, max_msgs and max_bytes are not set.</source>
        <translation>未设置 max_age、max_msgs 和 max_bytes。</translation>
    </message>
    <message>
        <source>max_age, max_msgs and max_bytes are not set, and the account may store %1.</source>
        <translation>未设置 max_age、max_msgs 和 max_bytes，而账户最多可存储 %1。</translation>
    </message>
    <message>
        <source>The stream has one replica, in a cluster.</source>
        <translation>流在集群中只有一个副本。</translation>
    </message>
    <message>
        <source>The stream has one replica, on %1.</source>
        <translation>流只有一个副本，在 %1 上。</translation>
    </message>
    <message numerus="yes">
        <source>The stream has %n replica(s).</source>
        <translation>
            <numerusform>流有 %n 个副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream is kept in memory, and %n durable consumer(s) work on it.</source>
        <translation>
            <numerusform>流保存在内存中，有 %n 个持久消费者在处理它。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream has %1 of %2 consumers.</source>
        <translation>流有 %1 个消费者，上限 %2 个。</translation>
    </message>
    <message>
        <source>The server does not tell how many subjects there are.</source>
        <translation>服务器没有告知有多少主题。</translation>
    </message>
    <message>
        <source>The stream holds %1 subjects.</source>
        <translation>流中有 %1 个主题。</translation>
    </message>
    <message>
        <source>%1 messages are deleted in between, %2 are stored.</source>
        <translation>中间删除了 %1 条消息，存储了 %2 条。</translation>
    </message>
    <message>
        <source>deny_delete and deny_purge are set, and no limit is.</source>
        <translation>设置了 deny_delete 和 deny_purge，却没有任何限制。</translation>
    </message>
    <message>
        <source>The time of its last message is not known.</source>
        <translation>其最后一条消息的时间未知。</translation>
    </message>
    <message numerus="yes">
        <source>Its last message is %n day(s) old, it has no consumer, and it stores %1.</source>
        <translation>
            <numerusform>其最后一条消息已有 %n 天，没有消费者，存储了 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream may grow without a limit</source>
        <translation>流可以无限增长</translation>
    </message>
    <message>
        <source>It fills the disk or the account one day; then every stream there refuses what is published.</source>
        <translation>总有一天它会填满磁盘或账户；届时那里的每个流都会拒绝发布。</translation>
    </message>
    <message>
        <source>Set max_age, max_msgs or max_bytes.</source>
        <translation>设置 max_age、max_msgs 或 max_bytes。</translation>
    </message>
    <message>
        <source>The stream has one replica in a cluster</source>
        <translation>流在集群中只有一个副本</translation>
    </message>
    <message>
        <source>When its server is down the stream is, and a broken disk loses it.</source>
        <translation>它的服务器宕机时流也随之中断，磁盘损坏会丢失它。</translation>
    </message>
    <message>
        <source>Raise the replicas to three if it matters.</source>
        <translation>如果它重要，将副本提高到三个。</translation>
    </message>
    <message>
        <source>An even number of replicas is of no more use</source>
        <translation>偶数个副本没有更多用处</translation>
    </message>
    <message>
        <source>A majority must be up: two stand no failure, four no more failures than three.</source>
        <translation>必须有多数在运行：两个副本承受不了任何故障，四个能承受的故障并不多于三个。</translation>
    </message>
    <message>
        <source>Use one, three or five replicas.</source>
        <translation>使用一个、三个或五个副本。</translation>
    </message>
    <message>
        <source>Work is kept in memory only</source>
        <translation>工作只保存在内存中</translation>
    </message>
    <message>
        <source>A restart of its servers loses what is not done.</source>
        <translation>服务器重启会丢失未完成的内容。</translation>
    </message>
    <message>
        <source>Create the stream anew with file storage.</source>
        <translation>以文件存储重新创建流。</translation>
    </message>
    <message>
        <source>The stream has about as many consumers as it may</source>
        <translation>流的消费者数已接近上限</translation>
    </message>
    <message>
        <source>Further consumers are refused, those of programs that start anew, too.</source>
        <translation>更多的消费者会被拒绝，包括重新启动的程序的消费者。</translation>
    </message>
    <message>
        <source>Raise max_consumers, or delete consumers that nobody uses.</source>
        <translation>提高 max_consumers，或删除无人使用的消费者。</translation>
    </message>
    <message>
        <source>The stream holds very many subjects</source>
        <translation>流中的主题非常多</translation>
    </message>
    <message>
        <source>The server keeps an index of each of them in memory; it needs long to start and to answer.</source>
        <translation>服务器在内存中为每个主题保留索引；启动和应答都需要很久。</translation>
    </message>
    <message>
        <source>Put what differs from message to message into a header, or split the stream.</source>
        <translation>把每条消息各不相同的部分放到头部，或拆分流。</translation>
    </message>
    <message>
        <source>The stream is full of gaps</source>
        <translation>流中满是空隙</translation>
    </message>
    <message>
        <source>The server keeps account of each message that was deleted in between, and tells its replicas.</source>
        <translation>服务器要记录中间删除的每条消息，并告知其副本。</translation>
    </message>
    <message>
        <source>Let old messages go by a limit, or purge up to where the gaps end.</source>
        <translation>让旧消息因限制而移除，或清除到空隙结束之处。</translation>
    </message>
    <message>
        <source>The stream can never shrink</source>
        <translation>流永远无法缩小</translation>
    </message>
    <message>
        <source>Nothing may be deleted or purged, and nothing goes by a limit: only deleting the stream frees its space.</source>
        <translation>什么都不能删除或清除，也没有限制会移除消息：只有删除流才能释放空间。</translation>
    </message>
    <message>
        <source>Set a limit, for what is denied cannot be allowed again.</source>
        <translation>设置一个限制，因为已禁止的无法再允许。</translation>
    </message>
    <message>
        <source>The stream looks forgotten</source>
        <translation>流像是被遗忘了</translation>
    </message>
    <message>
        <source>It takes up space, and nobody writes to it or has a consumer on it.</source>
        <translation>它占用空间，而没有人写入，也没有人在其上有消费者。</translation>
    </message>
    <message>
        <source>Ask whether anybody reads it, and delete it if not.</source>
        <translation>询问是否有人读取它，若没有则删除它。</translation>
    </message>
    <message>
        <source>The end of the pause or the age of its oldest unfinished message is not known.</source>
        <translation>暂停的结束时间或其最旧未完成消息的时长未知。</translation>
    </message>
    <message>
        <source>Paused until %1, and its oldest unfinished message is removed at %2: max_age of the stream is %3.</source>
        <translation>暂停到 %1，而其最旧的未完成消息将于 %2 被移除：流的 max_age 为 %3。</translation>
    </message>
    <message>
        <source>%1 of the %2 messages in the stream wait for this consumer.</source>
        <translation>流中 %2 条消息有 %1 条在等待此消费者。</translation>
    </message>
    <message>
        <source>The consumer is at its ack-pending wall</source>
        <translation>消费者到达待确认上限</translation>
    </message>
    <message>
        <source>Messages wait, and nobody pulls</source>
        <translation>消息在等待，而无人拉取</translation>
    </message>
    <message>
        <source>Without an open pull request nothing is delivered: the workers are down, or ask for something else.</source>
        <translation>没有打开的拉取请求就不会投递：工作进程停了，或在请求别的内容。</translation>
    </message>
    <message>
        <source>Messages wait, and nobody listens</source>
        <translation>消息在等待，而无人监听</translation>
    </message>
    <message>
        <source>Nobody has subscribed to the subject that the server pushes to.</source>
        <translation>没有人订阅服务器推送到的主题。</translation>
    </message>
    <message>
        <source>A poison message comes again and again</source>
        <translation>一条毒消息反复出现</translation>
    </message>
    <message>
        <source>One message that no worker can handle takes their time with each delivery, and what is behind it may wait.</source>
        <translation>任何工作进程都处理不了的消息每次投递都耗费时间，后面的消息可能要等待。</translation>
    </message>
    <message>
        <source>Everything is delivered again and nothing gets finished</source>
        <translation>一切都被重新投递，什么也没有完成</translation>
    </message>
    <message>
        <source>The workers refuse each message, crash, or acknowledge nothing: they are busy and achieve nothing.</source>
        <translation>工作进程拒绝每条消息、崩溃，或什么都不确认：忙碌却一事无成。</translation>
    </message>
    <message>
        <source>The workers give up every message</source>
        <translation>工作进程放弃每条消息</translation>
    </message>
    <message>
        <source>A terminated message is not tried again: the queue looks empty, and no work is done.</source>
        <translation>被终止的消息不会再尝试：队列看似空了，工作却没有完成。</translation>
    </message>
    <message>
        <source>All is delivered, and no acks come</source>
        <translation>全部已投递，却没有确认</translation>
    </message>
    <message>
        <source>The workers have the messages and do not finish them; each comes again after its ack wait.</source>
        <translation>工作进程拿到了消息却没有完成；每条都会在确认等待时间后重来。</translation>
    </message>
    <message>
        <source>Somebody asks, and nothing is delivered</source>
        <translation>有人请求，却没有投递</translation>
    </message>
    <message>
        <source>Pull requests are open and messages wait: something between the two holds them back.</source>
        <translation>拉取请求打开着，消息在等待：两者之间有什么阻挡了它们。</translation>
    </message>
    <message>
        <source>The pinned client takes nothing</source>
        <translation>固定的客户端不领取消息</translation>
    </message>
    <message>
        <source>Only the pinned client of the group is served, and it has gone or hangs; the others wait for nothing.</source>
        <translation>只有组中固定的客户端得到服务，而它已离开或挂起；其他客户端白等。</translation>
    </message>
    <message>
        <source>Further pull requests are refused</source>
        <translation>更多的拉取请求被拒绝</translation>
    </message>
    <message>
        <source>As many requests are open as max_waiting allows: workers that come now get an error instead of messages.</source>
        <translation>打开的请求数已达到 max_waiting：现在到来的工作进程得到的是错误而不是消息。</translation>
    </message>
    <message>
        <source>The consumer is slower than its input</source>
        <translation>消费者慢于其输入</translation>
    </message>
    <message>
        <source>Its backlog grows for as long as this goes on, until some limit is reached.</source>
        <translation>只要持续下去，积压就会增长，直到达到某个限制。</translation>
    </message>
    <message>
        <source>The backlog stays where it is</source>
        <translation>积压保持不变</translation>
    </message>
    <message>
        <source>It keeps pace with what comes, and never gets to what has been waiting: each message is late by as much.</source>
        <translation>它跟得上新来的消息，却始终处理不到已在等待的：每条消息都晚这么多。</translation>
    </message>
    <message>
        <source>The ack-pending wall makes it slow</source>
        <translation>待确认上限使其变慢</translation>
    </message>
    <message>
        <source>So few messages may be in hand at once that workers wait for each other&apos;s acks.</source>
        <translation>允许同时处理的消息太少，工作进程要等待彼此的确认。</translation>
    </message>
    <message>
        <source>Flow control holds the delivery</source>
        <translation>流量控制阻止了投递</translation>
    </message>
    <message>
        <source>The subscriber does not take what it is sent: it is slow, or hangs.</source>
        <translation>订阅者没有接收发给它的消息：它很慢或已挂起。</translation>
    </message>
    <message>
        <source>Its configuration slows it down while messages wait</source>
        <translation>消息在等待，而它的配置使其变慢</translation>
    </message>
    <message>
        <source>A rate limit or the pace of the original lets the backlog stand, however many workers there are.</source>
        <translation>无论有多少工作进程，速率限制或原始节奏都会使积压保持不变。</translation>
    </message>
    <message>
        <source>The consumer was set back</source>
        <translation>消费者被回退了</translation>
    </message>
    <message>
        <source>Messages that were done are delivered once more; workers must be able to stand that.</source>
        <translation>已完成的消息会再次投递；工作进程必须能承受。</translation>
    </message>
    <message>
        <source>Messages wait for the end of a pause</source>
        <translation>消息在等待暂停结束</translation>
    </message>
    <message>
        <source>Nothing is delivered until the pause ends or somebody ends it.</source>
        <translation>在暂停结束或有人结束它之前，不会投递任何消息。</translation>
    </message>
    <message>
        <source>The pause outlasts its messages</source>
        <translation>暂停的时间超过了消息的寿命</translation>
    </message>
    <message>
        <source>What waits for the end of the pause is removed by max_age before that.</source>
        <translation>等待暂停结束的消息会在此之前因 max_age 被移除。</translation>
    </message>
    <message>
        <source>Resume the consumer earlier, or raise max_age of the stream.</source>
        <translation>提前恢复消费者，或提高流的 max_age。</translation>
    </message>
    <message>
        <source>One consumer keeps the stream from emptying</source>
        <translation>一个消费者使流无法清空</translation>
    </message>
    <message>
        <source>With interest retention a message stays until every consumer is done with it: one that has stopped fills the store for all.</source>
        <translation>采用 interest 保留策略时，消息会保留到每个消费者都处理完：一个停下的消费者会为所有人填满存储。</translation>
    </message>
    <message>
        <source>Get it going, or delete it if nobody needs it any more.</source>
        <translation>让它运转起来，若不再有人需要则删除它。</translation>
    </message>
    <message>
        <source>A threshold of the consumer is crossed</source>
        <translation>消费者超过了阈值</translation>
    </message>
    <message>
        <source>Whoever set the threshold in its metadata wanted to be told.</source>
        <translation>在元数据中设置阈值的人希望得到告知。</translation>
    </message>
    <message>
        <source>Look at the figure, or change the threshold if it no longer fits.</source>
        <translation>查看该数值，若阈值不再合适则修改它。</translation>
    </message>
    <message>
        <source>A threshold of the stream is crossed</source>
        <translation>流超过了阈值</translation>
    </message>
    <message>
        <source>It stands still without an error anywhere: neither workers nor publishers are told.</source>
        <translation>它停滞不前，却没有任何地方报错：工作进程和发布者都不知道。</translation>
    </message>
</context>
<context>
    <name>jetlag::HealthCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有应答。</translation>
    </message>
    <message>
        <source>There is no stream &quot;%1&quot;, or it may not be seen.</source>
        <translation>没有流“%1”，或不允许查看它。</translation>
    </message>
</context>
<context>
    <name>jetlag::HealthDesk</name>
    <message>
        <source>Accepted: %1</source>
        <comment>the name of a finding</comment>
        <translation>已接受：%1</translation>
    </message>
    <message>
        <source>No longer accepted: %1</source>
        <comment>the name of a finding</comment>
        <translation>不再接受：%1</translation>
    </message>
</context>
<context>
    <name>jetlag::HealthPage</name>
    <message>
        <source>Known until %1, accepted at %2.</source>
        <translation>已知，直到 %1；于 %2 接受。</translation>
    </message>
    <message>
        <source>Known for good, accepted at %1.</source>
        <translation>永久已知；于 %1 接受。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, foreign text</comment>
        <translation>%1 原因：%2</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>accessible name of the table</comment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <comment>accessible name of the field</comment>
        <translation>过滤发现</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>显示全部发现</translation>
    </message>
    <message>
        <source>Shows every finding that nobody has accepted.</source>
        <translation>显示所有无人接受的发现。</translation>
    </message>
    <message>
        <source>Show critical findings</source>
        <translation>显示严重的发现</translation>
    </message>
    <message>
        <source>Shows only what is critical.</source>
        <translation>仅显示严重的。</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>显示警告</translation>
    </message>
    <message>
        <source>Shows only warnings.</source>
        <translation>仅显示警告。</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Shows only what is worth knowing.</source>
        <translation>仅显示值得知道的。</translation>
    </message>
    <message>
        <source>Show accepted findings</source>
        <translation>显示已接受的发现</translation>
    </message>
    <message>
        <source>Shows what somebody knows of and lives with.</source>
        <translation>显示有人知道并容忍的发现。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Show what cannot be told</source>
        <translation>显示无法判断的</translation>
    </message>
    <message>
        <source>Shows below which rules have no answer for some of what they are about, and why.</source>
        <translation>在下方显示哪些规则对某些对象没有答案，以及原因。</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>接受(&amp;C)…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>&amp;Undo acceptance</source>
        <translation>撤销接受(&amp;U)</translation>
    </message>
    <message>
        <source>Undo acceptance</source>
        <translation>撤销接受</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>findings, a number</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 Critical %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 严重 %2</translation>
    </message>
    <message>
        <source>%1 Warnings %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 警告 %2</translation>
    </message>
    <message>
        <source>%1 Notes %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 提示 %2</translation>
    </message>
    <message>
        <source>Known %1</source>
        <comment>accepted findings, a number</comment>
        <translation>已知 %1</translation>
    </message>
    <message>
        <source>%1 Cannot tell %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 无法判断 %2</translation>
    </message>
    <message>
        <source>No finding is of this kind.</source>
        <translation>没有此类发现。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n 项发现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked at %1.</source>
        <translation>
            <numerusform>于 %1 检查了 %n 条规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be given.</source>
        <translation>
            <numerusform>有 %n 个答案无法给出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, why it cannot tell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, what it is of</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <comment>a sentence, what it is of</comment>
        <translation>
            <numerusform>%1（%2 以及另外 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule has an answer for everything.</source>
        <translation>每条规则对一切都有答案。</translation>
    </message>
    <message>
        <source>What cannot be told is neither well nor ill. Most of it comes by itself once the program has watched for a while.</source>
        <translation>无法判断的既不算好也不算坏。其中大多数在程序观察一段时间后会自行明确。</translation>
    </message>
</context>
<context>
    <name>jetlag::HeldLooks</name>
    <message>
        <source>No stream is known to hold it.</source>
        <translation>不知道有哪个流保存着它。</translation>
    </message>
    <message>
        <source>%1 does not hold it any more.</source>
        <translation>%1 已不再保存它。</translation>
    </message>
    <message>
        <source>Whether %1 holds it is not known. %2</source>
        <translation>不清楚 %1 是否保存着它。%2</translation>
    </message>
    <message>
        <source>%1 holds another message there.</source>
        <translation>%1 在那里保存的是另一条消息。</translation>
    </message>
</context>
<context>
    <name>jetlag::HelpDialog</name>
    <message>
        <source>Nothing to do: all that is for it was delivered and finished.</source>
        <translation>无事可做:属于它的消息都已投递并完成。</translation>
    </message>
    <message>
        <source>Works, and keeps up with what comes in.</source>
        <translation>正在工作,并能跟上输入。</translation>
    </message>
    <message>
        <source>What is left waits for its next delivery, as planned by the backoff or by a worker that asked for a delay.</source>
        <translation>剩余消息正等待下一次投递,由 backoff 或请求延迟的工作进程安排。</translation>
    </message>
    <message>
        <source>Ephemeral, and its client has gone. The server removes it by itself.</source>
        <translation>临时消费者,其客户端已离开。服务器会自行将其移除。</translation>
    </message>
    <message>
        <source>Paused by an operator. It goes on when the pause ends.</source>
        <translation>被操作员暂停。暂停结束后会继续。</translation>
    </message>
    <message>
        <source>Not watched long enough to judge, or without a leader. Never shown as good.</source>
        <translation>观察时间不足以判断,或没有 leader。绝不会显示为正常。</translation>
    </message>
    <message>
        <source>Was set back, and has not come as far again.</source>
        <translation>已被回退,尚未再次到达原位置。</translation>
    </message>
    <message>
        <source>Works, but its backlog does not shrink: add workers, or look why they are slow.</source>
        <translation>正在工作,但积压没有减少:增加工作进程,或查看它们为何缓慢。</translation>
    </message>
    <message>
        <source>Over a threshold that was set in its metadata.</source>
        <translation>超过其元数据中设置的阈值。</translation>
    </message>
    <message>
        <source>As many messages are in hand as max_ack_pending allows. The server delivers nothing more, in silence, until some are acknowledged.</source>
        <translation>处理中的消息已达到 max_ack_pending 的上限。在部分消息被确认之前,服务器会静默地不再投递。</translation>
    </message>
    <message>
        <source>Messages are delivered again and again, and nothing gets finished. Enter shows the one that it hangs on.</source>
        <translation>消息被反复投递,却没有任何完成。按 Enter 显示卡住它的那条消息。</translation>
    </message>
    <message>
        <source>Messages wait, and nothing is delivered or acknowledged: mostly nobody is there.</source>
        <translation>有消息在等待,但没有投递也没有确认:通常是无人在处理。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What the Words Mean</source>
        <translation>术语含义</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>帮助主题</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Looking changes nothing: no consumer is created, nothing is acknowledged, no cursor moves.</source>
        <translation>查看不会改变任何东西:不创建消费者,不确认消息,不移动游标。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What is stuck, what is behind, what died, and what comes in and goes out.</source>
        <translation>哪些卡住、哪些落后、哪些死亡,以及流入和流出的情况。</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>What each stream holds, how fast it grows, and how near its limits are.</source>
        <translation>每个流保存了什么、增长多快、离限制还有多远。</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Who works, who does not, since when and why. Enter goes to the message it hangs on.</source>
        <translation>谁在工作、谁没有、从何时起以及原因。按 Enter 转到卡住它的消息。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What lies in a stream: read, searched, compared, traced, exported.</source>
        <translation>流中的内容:读取、搜索、比较、追踪、导出。</translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation>实时主题</translation>
    </message>
    <message>
        <source>What passes by on core subjects, stored or not.</source>
        <translation>核心主题上经过的消息,无论是否被存储。</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>What was given up: in dead-letter streams, parked in its own stream, or terminated. Puts it back without losing or doubling one.</source>
        <translation>已被放弃的消息:位于死信流、滞留在自己的流中或被终止。可重放而不丢失、不重复。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What happened: connection, server, alerts, and what you did.</source>
        <translation>发生了什么:连接、服务器、警报以及您的操作。</translation>
    </message>
    <message>
        <source>What the pages answer</source>
        <translation>各页面回答的问题</translation>
    </message>
    <message>
        <source>The status of a consumer, the worst first. ◆ is critical, ▲ a warning, ■ worth knowing, ● fine, ○ not known.</source>
        <translation>消费者的状态,最严重的在前。◆ 严重,▲ 警告,■ 值得注意,● 正常,○ 未知。</translation>
    </message>
    <message>
        <source>What a status means</source>
        <translation>状态的含义</translation>
    </message>
    <message>
        <source>All terms must hold. Case does not matter. Ctrl+Space completes names of columns and values.</source>
        <translation>所有条件都必须成立。不区分大小写。Ctrl+空格 补全列名和值。</translation>
    </message>
    <message>
        <source>The word stands in any column.</source>
        <translation>该词出现在任意列中。</translation>
    </message>
    <message>
        <source>These words, just so.</source>
        <translation>与这些词完全一致。</translation>
    </message>
    <message>
        <source>The word stands in this column.</source>
        <translation>该词出现在此列中。</translation>
    </message>
    <message>
        <source>A status by its English word, in every language.</source>
        <translation>用英文单词表示状态,适用于任何语言。</translation>
    </message>
    <message>
        <source>Numbers, sizes and ages: also &lt;, &gt;=, &lt;=, = and !=, as in size&gt;1MiB.</source>
        <translation>数字、大小和时长:也可用 &lt;、&gt;=、&lt;=、= 和 !=,例如 size&gt;1MiB。</translation>
    </message>
    <message>
        <source>Whatever follows must not hold.</source>
        <translation>其后的条件不得成立。</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>筛选器的写法</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>What the rules have found: with figures, since when, and the dialog that helps.</source>
        <translation>规则发现的问题：附有数字、起始时间以及可用的对话框。</translation>
    </message>
</context>
<context>
    <name>jetlag::HistoryStore</name>
    <message>
        <source>Another program uses the history %1. Until the next start, this one keeps its history in %2.</source>
        <translation>另一个程序正在使用历史记录 %1。在下次启动之前，本程序的历史记录保存在 %2 中。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of JetLag. It was moved to %1 and a new one begun.</source>
        <translation>历史记录由更新版本的 JetLag 写入。它已移至 %1，并新建了一份。</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1 and a new one begun.</source>
        <translation>历史记录已损坏。它已移至 %1，并新建了一份。</translation>
    </message>
    <message>
        <source>The history %1 cannot be used at present. It is tried again every minute.</source>
        <translation>历史记录 %1 目前无法使用。程序每分钟会重试一次。</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: nothing is kept beyond this run.</source>
        <translation>历史记录 %1 无法使用：程序结束后不会保留任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::Import</name>
    <message>
        <source>The compressed data end too soon.</source>
        <translation>压缩数据提前结束。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
</context>
<context>
    <name>jetlag::ImportDialog</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: refused. %3</source>
        <translation>%1 发往 %2：被拒绝。%3</translation>
    </message>
    <message>
        <source>%1 to %2: the server did not say which stream takes them.</source>
        <translation>%1 发往 %2：服务器未说明由哪个流接收。</translation>
    </message>
    <message>
        <source>%1 to %2: no stream listens on this subject.</source>
        <translation>%1 发往 %2：没有流监听此主题。</translation>
    </message>
    <message>
        <source>%1 to %2: the stream %3 takes them.</source>
        <translation>%1 发往 %2：由流 %3 接收。</translation>
    </message>
    <message>
        <source>%1 to %2: the stream %3 takes them; %4 will see them.</source>
        <translation>%1 发往 %2：由流 %3 接收；%4 将会看到。</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %1 message(s).</source>
        <translation>
            <numerusform>文件包含 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %1 more subject(s).</source>
        <translation>
            <numerusform>还有 %1 个主题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) cannot be read and will be passed over:</source>
        <translation>
            <numerusform>有 %1 行无法读取，将被跳过：</numerusform>
        </translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>导入消息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file of JSON Lines, .jsonl or .jsonl.zst</source>
        <translation>JSON Lines 文件，.jsonl 或 .jsonl.zst</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>Target subject</source>
        <translation>目标主题</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>A stream forgets ids after its duplicate window.</source>
        <translation>流在其去重窗口之后会忘记 ID。</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>As fast as confirmed</source>
        <translation>收到确认即发下一条</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 每秒</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Import result</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel import</source>
        <translation>取消导入(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.jsonl.zst)</source>
        <translation>JSON 行 (*.jsonl *.jsonl.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>“%1” is not a subject that can be published to: tokens between dots, no wildcards.</source>
        <translation>“%1”不是可以发布的主题：词元以点分隔，不含通配符。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 条已存储</translation>
    </message>
    <message>
        <source>%1 not stored: duplicate</source>
        <translation>%1 条未存储：重复</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1 条</translation>
    </message>
    <message>
        <source>%1 unknown: sent, no answer</source>
        <translation>%1 条未知：已发送，无答复</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>已暂停：%1。</translation>
    </message>
    <message>
        <source>Importing: %1.</source>
        <translation>正在导入：%1。</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 条未发送</translation>
    </message>
    <message>
        <source>Import cancelled: %1.</source>
        <translation>导入已取消：%1。</translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <translation>导入完成：%1。</translation>
    </message>
    <message>
        <source>Not stored:</source>
        <translation>未存储：</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Waiting for the server, then it goes on: %1. %2</source>
        <translation>正在等待服务器，之后会继续：%1。%2</translation>
    </message>
    <message>
        <source>Import stopped: %1.</source>
        <translation>导入已停止：%1。</translation>
    </message>
    <message>
        <source>New, the same each time: importing again leaves out what is still stored</source>
        <translation>新的，每次相同：再次导入会跳过仍然存储着的消息</translation>
    </message>
    <message>
        <source>With this prefix</source>
        <translation>加上此前缀</translation>
    </message>
    <message>
        <source>All to this subject</source>
        <translation>全部发往此主题</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Subjects</source>
        <translation>主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>消息 ID(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>速率上限(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 message(s)</source>
        <translation>
            <numerusform>导入 %1 条消息(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them lies in its own stream any more.</source>
        <translation>它们都已不在原来的流中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) still lie in their own stream and are left out.</source>
        <translation>
            <numerusform>另有 %1 条消息仍在原来的流中，将被略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a new sequence and a new time; those recorded cannot be restored.</source>
        <translation>每条消息都会获得新的序列和新的时间；记录中的序列和时间无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Leave out what still lies in its own stream</source>
        <translation>略过仍在原来流中的消息(&amp;L)</translation>
    </message>
    <message>
        <source>Leave out what still lies in its own stream</source>
        <translation>略过仍在原来流中的消息</translation>
    </message>
    <message>
        <source>Asks the stream that each message was recorded in whether it is still there, to put back what was removed and nothing else.</source>
        <translation>向记录每条消息的流询问该消息是否仍在，从而只放回已被移除的消息。</translation>
    </message>
</context>
<context>
    <name>jetlag::ImportJob</name>
    <message>
        <source>The message is larger than the server takes (%1 bytes).</source>
        <translation>消息大于服务器所接受的大小（%1 字节）。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Whether it was stored cannot be told.</source>
        <translation>无法确定是否已存储。</translation>
    </message>
</context>
<context>
    <name>jetlag::Inflate</name>
    <message>
        <source>The compressed data cannot be read.</source>
        <translation>压缩数据无法读取。</translation>
    </message>
    <message>
        <source>The compressed data end too soon.</source>
        <translation>压缩数据提前结束。</translation>
    </message>
    <message>
        <source>The compressed data are damaged.</source>
        <translation>压缩数据已损坏。</translation>
    </message>
    <message>
        <source>The block would become %1 large: too much to be decompressed.</source>
        <translation>该块解压后将达 %1：过大，不予解压。</translation>
    </message>
</context>
<context>
    <name>jetlag::JetStreamApi</name>
    <message>
        <source>“%1” is not a name of a stream or consumer.</source>
        <translation>“%1”不是流或消费者的名称。</translation>
    </message>
    <message>
        <source>A purge takes either a sequence or a number to keep, not both.</source>
        <translation>清空时只能指定序号或保留数量之一，不能同时指定。</translation>
    </message>
    <message>
        <source>“%1” is not a subject that a message can be sent to.</source>
        <translation>“%1”不是可以发送消息的主题。</translation>
    </message>
    <message>
        <source>“%1” is not an operation of JetStream.</source>
        <translation>“%1”不是 JetStream 的操作。</translation>
    </message>
</context>
<context>
    <name>jetlag::JobReport</name>
    <message>
        <source>The replay journal cannot be read.</source>
        <translation>无法读取重放日志。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>未能完整写入 %1。</translation>
    </message>
</context>
<context>
    <name>jetlag::JsonExpression</name>
    <message>
        <source>Here &amp;&amp; or || is missing, or this is too much</source>
        <translation>此处缺少 &amp;&amp; 或 ||，或者这里多余</translation>
    </message>
    <message>
        <source>The expression is too long</source>
        <translation>表达式太长</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>表达式嵌套太深</translation>
    </message>
    <message>
        <source>The bracket ) is missing</source>
        <translation>缺少括号 )</translation>
    </message>
    <message>
        <source>Equality is written ==</source>
        <translation>相等写作 ==</translation>
    </message>
    <message>
        <source>After =~ a regular expression in quotes is needed</source>
        <translation>=~ 之后需要带引号的正则表达式</translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation>从此处开始的引号没有结尾</translation>
    </message>
    <message>
        <source>A string in quotes, a number, true, false or null is needed here</source>
        <translation>此处需要带引号的字符串、数字、true、false 或 null</translation>
    </message>
    <message>
        <source>true, false and null have no order: use == or !=</source>
        <translation>true、false 和 null 没有大小顺序：请用 == 或 !=</translation>
    </message>
</context>
<context>
    <name>jetlag::JsonLines</name>
    <message>
        <source>The value of “%1” is broken.</source>
        <translation>“%1”的值已损坏。</translation>
    </message>
    <message>
        <source>“%1” is not base64.</source>
        <translation>“%1”不是 base64。</translation>
    </message>
    <message>
        <source>“%1” must be pairs of base64: [[name, value], …].</source>
        <translation>“%1”必须是 base64 对：[[名称, 值], …]。</translation>
    </message>
    <message>
        <source>“%1” must be pairs of strings: [[name, value], …].</source>
        <translation>“%1”必须是字符串对：[[名称, 值], …]。</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>“%1”必须是字符串。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number that is not negative.</source>
        <translation>“%1”必须是非负整数。</translation>
    </message>
    <message>
        <source>“%1” must be a time such as 2026-01-31T12:00:00Z.</source>
        <translation>“%1”必须是形如 2026-01-31T12:00:00Z 的时间。</translation>
    </message>
    <message>
        <source>“%1” must be a string that is not empty.</source>
        <translation>“%1”必须是非空字符串。</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>此行不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>此行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>There is more on the line than one JSON object.</source>
        <translation>此行不止一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The line has no “subject”.</source>
        <translation>此行没有“subject”。</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>文件未能读到末尾。</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>此行超过 %1 字节。</translation>
    </message>
</context>
<context>
    <name>jetlag::JsonPath</name>
    <message>
        <source>Between brackets there must be a number, a name in quotes or *</source>
        <translation>方括号之间必须是数字、带引号的名称或 *</translation>
    </message>
    <message>
        <source>The bracket ] is missing</source>
        <translation>缺少括号 ]</translation>
    </message>
    <message>
        <source>A path begins with $</source>
        <translation>路径以 $ 开头</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>There is no function of this name; there is .length()</source>
        <translation>没有这个名称的函数；可用的有 .length()</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>路径的步骤太多</translation>
    </message>
    <message>
        <source>This cannot stand in a path</source>
        <translation>这不能出现在路径中</translation>
    </message>
    <message>
        <source>%1 (character %2).</source>
        <comment>%1 says what is wrong</comment>
        <translation>%1（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>After \u there must be four hexadecimal digits</source>
        <translation>\u 之后必须有四位十六进制数字</translation>
    </message>
    <message>
        <source>There is no such escape; a backslash is written \\</source>
        <translation>没有这样的转义；反斜杠写作 \\</translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation>从此处开始的引号没有结尾</translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChange</name>
    <message>
        <source>When you looked there was nothing under this key.</source>
        <translation>您查看时此键下没有内容。</translation>
    </message>
    <message>
        <source>When you looked revision %1 was the newest.</source>
        <translation>您查看时最新版本是 %1。</translation>
    </message>
    <message>
        <source>Now there is nothing.</source>
        <translation>现在没有内容。</translation>
    </message>
    <message>
        <source>Now it is revision %1, a value.</source>
        <translation>现在是版本 %1，是一个值。</translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the key was deleted.</source>
        <translation>现在是版本 %1，它删除了该键。</translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the key was purged.</source>
        <translation>现在是版本 %1，它清除了该键。</translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the server marks that the value has gone.</source>
        <translation>现在是版本 %1，服务器以此标记值已消失。</translation>
    </message>
    <message>
        <source>Somebody else has changed the key meanwhile. %1 %2 Nothing of yours was stored.</source>
        <comment>when you looked…; now…</comment>
        <translation>在此期间有人更改了该键。%1 %2 您的内容未被存储。</translation>
    </message>
    <message>
        <source>This bucket is a mirror: it is changed in its origin, the stream %1.</source>
        <translation>此存储桶是镜像：请在其源流 %1 中更改。</translation>
    </message>
    <message>
        <source>This bucket is a mirror: it is changed in its origin.</source>
        <translation>此存储桶是镜像：请在其源中更改。</translation>
    </message>
    <message>
        <source>This bucket is sealed: nothing in it can be changed any more.</source>
        <translation>此存储桶已封存：其中的内容不能再更改。</translation>
    </message>
    <message>
        <source>The value has %1 bytes; the bucket takes at most %2 for each, headers included.</source>
        <translation>该值有 %1 字节；存储桶对每个值最多接受 %2 字节，包括消息头。</translation>
    </message>
    <message>
        <source>The value has %1 bytes; the server takes messages of at most %2.</source>
        <translation>该值有 %1 字节；服务器接受的消息最多 %2 字节。</translation>
    </message>
    <message>
        <source>This stream takes no roll-ups, so a key cannot be purged as clients do it. Delete the key, or purge its subject in the stream.</source>
        <translation>此流不接受汇总（rollup），因此不能像客户端那样清除键。请删除该键，或在流中清除其主题。</translation>
    </message>
    <message>
        <source>Values of this bucket cannot expire one by one: its stream does not allow it, or the server is older than 2.11.</source>
        <translation>此存储桶的值不能逐个过期：其流不允许，或服务器低于 2.11。</translation>
    </message>
    <message>
        <source>Somebody else has changed the key meanwhile. Nothing of yours was stored.</source>
        <translation>在此期间有人更改了该键。您的内容未被存储。</translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChangeDialog</name>
    <message>
        <source>Put value</source>
        <translation>写入值</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>删除键</translation>
    </message>
    <message>
        <source>Purge key</source>
        <translation>清除键</translation>
    </message>
    <message>
        <source>Restore revision</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>Type the key to confirm</source>
        <translation>输入键以确认</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>键(&amp;K)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>30s, 15m, 24h; empty: by the rules of the bucket</source>
        <translation>30s、15m、24h；留空：按存储桶的规则</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>过期时间(&amp;X)</translation>
    </message>
    <message>
        <source>The value now is binary or too large to be edited as text. What is written here takes its place.</source>
        <translation>当前的值是二进制的，或太大而不能作为文本编辑。此处所写的内容将取代它。</translation>
    </message>
    <message>
        <source>Write a duration of a second or more, such as 30s or 1h30m.</source>
        <translation>请写一个至少一秒的时长，例如 30s 或 1h30m。</translation>
    </message>
    <message>
        <source>Write the key that gets the value.</source>
        <translation>请写出要写入值的键。</translation>
    </message>
    <message>
        <source>Looking at the key…</source>
        <translation>正在查看键…</translation>
    </message>
    <message>
        <source>Put %1</source>
        <comment>a key</comment>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a key</comment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Purge %1</source>
        <comment>a key</comment>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>恢复版本 %1</translation>
    </message>
    <message>
        <source>The key %1 has a new value.</source>
        <translation>键 %1 有了新值。</translation>
    </message>
    <message>
        <source>The key %1 was not changed: %2</source>
        <comment>a key; why</comment>
        <translation>键 %1 未更改：%2</translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was changed: %2</source>
        <comment>a key; why</comment>
        <translation>不知道键 %1 是否已更改：%2</translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation>已删除键 %1。</translation>
    </message>
    <message>
        <source>The key %1 was not deleted: %2</source>
        <comment>a key; why</comment>
        <translation>未删除键 %1：%2</translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was deleted: %2</source>
        <comment>a key; why</comment>
        <translation>不知道键 %1 是否已删除：%2</translation>
    </message>
    <message>
        <source>The key %1 was purged.</source>
        <translation>已清除键 %1。</translation>
    </message>
    <message>
        <source>The key %1 was not purged: %2</source>
        <comment>a key; why</comment>
        <translation>未清除键 %1：%2</translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was purged: %2</source>
        <comment>a key; why</comment>
        <translation>不知道键 %1 是否已清除：%2</translation>
    </message>
    <message>
        <source>The key %1 has the value of revision %2 again.</source>
        <translation>键 %1 又有了版本 %2 的值。</translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChangeText</name>
    <message>
        <source>Now there is nothing under this key.</source>
        <translation>此键下现在没有内容。</translation>
    </message>
    <message>
        <source>Now it is revision %1 of %2, with a value of %3.</source>
        <comment>number, time, size</comment>
        <translation>现在是版本 %1（%2），值为 %3。</translation>
    </message>
    <message>
        <source>Now it is revision %1 of %2. %3</source>
        <comment>number, time, what it says</comment>
        <translation>现在是版本 %1（%2）。%3</translation>
    </message>
    <message>
        <source>The revisions before it stay.</source>
        <translation>之前的版本保留。</translation>
    </message>
    <message>
        <source>The bucket keeps one revision of a key: what is there now is gone afterwards.</source>
        <translation>存储桶对每个键只保留一个版本：现有的内容之后将消失。</translation>
    </message>
    <message>
        <source>The bucket keeps %1 revisions of a key: older ones go.</source>
        <translation>存储桶对每个键保留 %1 个版本：更旧的会消失。</translation>
    </message>
    <message>
        <source>If somebody else changes the key first, nothing is stored.</source>
        <translation>如果有人先更改了该键，则不会存储任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) of the stream %1 may hear of it, watchers among them.</source>
        <translation>
            <numerusform>流 %1 的 %n 个消费者可能会得知，其中包括监视者。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new revision follows, with a value of %1.</source>
        <translation>随后是一个新版本，值为 %1。</translation>
    </message>
    <message>
        <source>The key is created with a value of %1.</source>
        <translation>将新建该键，值为 %1。</translation>
    </message>
    <message>
        <source>It expires after %1.</source>
        <translation>它将在 %1 后过期。</translation>
    </message>
    <message>
        <source>A marker follows that says that the key is deleted; clients see no value any more.</source>
        <translation>随后是一个标记，表示该键已删除；客户端不再看到值。</translation>
    </message>
    <message>
        <source>It has no value already; another marker follows.</source>
        <translation>它已经没有值；随后是另一个标记。</translation>
    </message>
    <message>
        <source>All revisions of the key go, and a marker takes their place. None of them can be restored afterwards.</source>
        <translation>该键的所有版本都将消失，由一个标记取代。之后其中任何一个都不能恢复。</translation>
    </message>
    <message>
        <source>A new revision follows, with the value that revision %1 had on %2 (%3).</source>
        <comment>number, time, size</comment>
        <translation>随后是一个新版本，其值与版本 %1（%2，%3）相同。</translation>
    </message>
</context>
<context>
    <name>jetlag::KeysModel</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The key was deleted; the revisions before it stay in the history.</source>
        <translation>该键已删除；之前的版本保留在历史中。</translation>
    </message>
    <message>
        <source>The key was purged together with its history.</source>
        <translation>该键连同其历史已清除。</translation>
    </message>
    <message>
        <source>The value has expired; the server marks it.</source>
        <translation>值已过期；服务器对此做了标记。</translation>
    </message>
    <message>
        <source>The value was removed from the stream; the server marks it.</source>
        <translation>值已从流中移除；服务器对此做了标记。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>jetlag::KeysView</name>
    <message>
        <source>Filter keys</source>
        <translation>筛选键</translation>
    </message>
    <message>
        <source>Filter keys: text, or a pattern such as orders.*</source>
        <translation>筛选键：文本，或类似 orders.* 的模式</translation>
    </message>
    <message>
        <source>Text looks in the names of all keys. With * or &gt;, or a dot at the end, it is a pattern that the server chooses by.</source>
        <translation>文本会在所有键的名称中查找。带有 * 或 &gt;、或以点结尾时，则是供服务器选择的模式。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>How many keys are listed</source>
        <translation>列出了多少个键</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>复制键(&amp;C)</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 keys…</source>
        <translation>正在查找：%1/%2 个键…</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>正在查找键…</translation>
    </message>
    <message>
        <source>The newest %1 of %2 keys are listed. A key, or a pattern such as orders.*, finds others; Enter looks for a text in all of them.</source>
        <translation>列出了 %2 个键中最新的 %1 个。输入键或类似 orders.* 的模式可找到其他键；按回车键在所有键中查找文本。</translation>
    </message>
    <message numerus="yes">
        <source>%1 key(s): this one and those below it. Enter looks for the text in all %2 keys.</source>
        <translation>
            <numerusform>%1 个键：此键及其下的键。按回车键在全部 %2 个键中查找该文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 key(s), those with a deletion marker included.</source>
        <translation>
            <numerusform>%1 个键，包括带删除标记的键。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 keys are listed; the filter reaches all.</source>
        <translation>列出了 %2 个键中的前 %1 个；筛选可达所有键。</translation>
    </message>
</context>
<context>
    <name>jetlag::Launcher</name>
    <message>
        <source>Passwords, tokens and keys are not kept. Give that of %1 again.</source>
        <translation>密码、令牌和密钥不会保存。请再次提供 %1 的。</translation>
    </message>
    <message>
        <source>Passwords are not kept. Give that of %1 again.</source>
        <translation>密码不会保存。请重新输入 %1 的密码。</translation>
    </message>
    <message>
        <source>Tokens are not kept. Give that of %1 again.</source>
        <translation>令牌不会保存。请重新输入 %1 的令牌。</translation>
    </message>
    <message>
        <source>Keys that are no file are not kept. Give that of %1 again.</source>
        <translation>非文件形式的密钥不会保存。请重新提供 %1 的密钥。</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterComparison</name>
    <message>
        <source>The letter does not say where it came from, so nothing tells which others succeeded.</source>
        <translation>这条死信没有说明来源，因此无从得知哪些消息成功了。</translation>
    </message>
    <message>
        <source>Left is the nearest message on %1 that %2 has settled: it lies at or below its ack floor, %3, and is no dead letter that is known here.</source>
        <translation>左边是 %1 上离它最近、已由 %2 处理完的消息：它不高于其确认下限 %3，且不是此处已知的死信。</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterCopyDialog</name>
    <message>
        <source>Make a dead letter of it</source>
        <translation>转为死信</translation>
    </message>
    <message>
        <source>Message %1 (%2) of %3, which %4 was given, is copied among the dead letters.</source>
        <comment>sequence, subject, stream, consumer</comment>
        <translation>%3 的消息 %1（%2）已投递给 %4，将复制到死信中。</translation>
    </message>
    <message>
        <source>Dead-letter stream</source>
        <translation>死信流</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>它有什么问题</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Delete the original afterwards</source>
        <translation>之后删除原消息(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the original afterwards</source>
        <translation>之后删除原消息</translation>
    </message>
    <message>
        <source>Who would lose it</source>
        <translation>谁会失去它</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>进度说明</translation>
    </message>
    <message>
        <source>Make a dead letter</source>
        <translation>转为死信</translation>
    </message>
    <message>
        <source>Dead-letter &amp;stream</source>
        <translation>死信流(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>主题(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Error</source>
        <translation>错误(&amp;E)</translation>
    </message>
    <message>
        <source>No stream of dead letters is known. Make one, or choose “Treat as Dead-Letter Stream” in the menu of a stream.</source>
        <translation>没有已知的死信流。请创建一个，或在某个流的菜单中选择“视为死信流”。</translation>
    </message>
    <message>
        <source>The stream lets nobody delete single messages.</source>
        <translation>该流不允许删除单条消息。</translation>
    </message>
    <message>
        <source>The stream is not the one that held it.</source>
        <translation>该流已不是存放它的那个流。</translation>
    </message>
    <message>
        <source>Looking who would lose it…</source>
        <translation>正在查看谁会失去它…</translation>
    </message>
    <message>
        <source>Who would lose it is not known. %1</source>
        <translation>不知道谁会失去它。%1</translation>
    </message>
    <message>
        <source>No consumer would lose it.</source>
        <translation>没有消费者会失去它。</translation>
    </message>
    <message>
        <source>A subject without wildcards and blanks is needed.</source>
        <translation>需要不含通配符和空格的主题。</translation>
    </message>
    <message>
        <source>%1 takes no messages of this subject.</source>
        <comment>stream</comment>
        <translation>%1 不接收该主题的消息。</translation>
    </message>
    <message>
        <source>Nothing can be made yet.</source>
        <translation>尚无法创建。</translation>
    </message>
    <message>
        <source>The payload (%1) and the headers are stored in %2 under %3. Added are:</source>
        <comment>size, stream, subject</comment>
        <translation>负载（%1）和消息头将存入 %2，主题为 %3。另外添加：</translation>
    </message>
    <message>
        <source>Who will receive it is not known.</source>
        <translation>不知道谁会收到它。</translation>
    </message>
    <message>
        <source>No consumer will receive it.</source>
        <translation>没有消费者会收到它。</translation>
    </message>
    <message>
        <source>Received by: %1.</source>
        <translation>接收者：%1。</translation>
    </message>
    <message>
        <source>Once the copy is confirmed the original is deleted from %1, for every consumer. Without that confirmation it stays.</source>
        <translation>副本得到确认后，原消息将从 %1 中删除，对所有消费者生效。未得到确认则保留。</translation>
    </message>
    <message>
        <source>The original stays in %1.</source>
        <translation>原消息仍留在 %1 中。</translation>
    </message>
    <message numerus="yes">
        <source>Unless it is settled, %1 delivers it again after %2, up to %n time(s) in all.</source>
        <translation>
            <numerusform>若未处理完毕，%1 会在 %2 后再次投递，总共最多 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless it is settled, %1 delivers it again after %2, again and again.</source>
        <translation>若未处理完毕，%1 会在 %2 后再次投递，反复不止。</translation>
    </message>
    <message>
        <source>Only the worker that was given it can acknowledge or terminate it; no request takes a chosen message from a consumer.</source>
        <translation>只有收到它的工作进程能确认或终止它；没有任何请求能从消费者取走指定的消息。</translation>
    </message>
    <message>
        <source>Make a dead letter and delete the original</source>
        <translation>转为死信并删除原消息</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>副本正在发送…</translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation>没有收到应答：正在服务器上查找…</translation>
    </message>
    <message>
        <source>It is not known whether message %1 is stored as a dead letter. %2</source>
        <translation>不知道消息 %1 是否已存为死信。%2</translation>
    </message>
    <message>
        <source>Message %1 was not made a dead letter. %2</source>
        <translation>消息 %1 未转为死信。%2</translation>
    </message>
    <message>
        <source>It was made before: %1.</source>
        <comment>stream and sequence</comment>
        <translation>此前已存在：%1。</translation>
    </message>
    <message>
        <source>It is stored: %1.</source>
        <comment>stream and sequence</comment>
        <translation>已存储：%1。</translation>
    </message>
    <message>
        <source>Message %1 is a dead letter now. %2</source>
        <translation>消息 %1 现在是死信。%2</translation>
    </message>
    <message>
        <source>The original stays, as the connection was locked.</source>
        <translation>连接已锁定，原消息保留。</translation>
    </message>
    <message>
        <source>The original stays.</source>
        <translation>原消息保留。</translation>
    </message>
    <message>
        <source>The original is being deleted…</source>
        <translation>正在删除原消息…</translation>
    </message>
    <message>
        <source>The original stays. %1</source>
        <translation>原消息保留。%1</translation>
    </message>
    <message>
        <source>The original is deleted.</source>
        <translation>原消息已删除。</translation>
    </message>
    <message>
        <source>The original had gone already.</source>
        <translation>原消息此前已不在。</translation>
    </message>
    <message>
        <source>It is not known whether the original is deleted.</source>
        <translation>不知道原消息是否已删除。</translation>
    </message>
    <message>
        <source>It is not known whether the dead letter is stored: the dialog was closed before the answer came. Making it once more finds it, within the duplicate window of its stream.</source>
        <translation>不知道死信是否已存储：对话框在应答到来前关闭。在其流的去重窗口内再做一次即可找到它。</translation>
    </message>
    <message>
        <source>It is not known whether the original is deleted: the dialog was closed before the answer came.</source>
        <translation>不知道原消息是否已删除：对话框在应答到来前关闭。</translation>
    </message>
    <message>
        <source>If the original is deleted:</source>
        <translation>若删除原消息：</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterFate</name>
    <message>
        <source>nobody takes it</source>
        <translation>无人接收</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>≈ in hand</source>
        <translation>≈ 处理中</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>acked</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>≈ acked</source>
        <translation>≈ 已确认</translation>
    </message>
    <message>
        <source>removed unread</source>
        <translation>未读即被移除</translation>
    </message>
    <message>
        <source>≈ dead again</source>
        <translation>≈ 再次成为死信</translation>
    </message>
    <message>
        <source>dead again</source>
        <translation>再次成为死信</translation>
    </message>
    <message numerus="yes">
        <source>%1 acked</source>
        <translation>
            <numerusform>%1 条已确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered</source>
        <translation>
            <numerusform>%1 条已投递</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in hand</source>
        <translation>
            <numerusform>%1 条处理中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 条等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dead again</source>
        <translation>
            <numerusform>%1 条再次成为死信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed unread</source>
        <translation>
            <numerusform>%1 条未读即被移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that nobody takes</source>
        <translation>
            <numerusform>%1 条无人接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not known</source>
        <translation>
            <numerusform>%1 条未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::LetterGroups</name>
    <message>
        <source>%1 (folded)</source>
        <translation>%1（已折叠）</translation>
    </message>
    <message>
        <source>%1 (unfolded)</source>
        <translation>%1（已展开）</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterHeadersDialog</name>
    <message>
        <source>“%1” cannot be the name of a header: letters, digits and signs without blanks and colons.</source>
        <translation>“%1”不能用作消息头名称：只能是不含空格和冒号的字母、数字和符号。</translation>
    </message>
    <message>
        <source>“%1” does not say where the original subject stands: write %2 there.</source>
        <translation>“%1”没有说明原主题的位置：请在该处写 %2。</translation>
    </message>
    <message>
        <source>“%1” has two places for the original subject.</source>
        <translation>“%1”中有两处原主题。</translation>
    </message>
    <message>
        <source>“%1” would say that every letter lies on its original subject.</source>
        <translation>“%1”等于说每条死信都在其原主题上。</translation>
    </message>
    <message>
        <source>“%1” is not the form of a subject: names between dots, * for any one of them.</source>
        <translation>“%1”不是主题的形式：以点分隔的名称，* 代表任意一个。</translation>
    </message>
    <message>
        <source>Dead-letter headers</source>
        <translation>死信消息头</translation>
    </message>
    <message>
        <source>What your workers write on dead letters. The usual conventions are known and stay; what stands here goes first, on this connection. Several names are separated by commas.</source>
        <translation>您的工作进程在死信上写的内容。常用约定已知并保持有效；此处所写的在本连接上优先。多个名称以逗号分隔。</translation>
    </message>
    <message>
        <source>Header of the &amp;original subject</source>
        <translation>原主题的消息头(&amp;O)</translation>
    </message>
    <message>
        <source>Header of the original subject</source>
        <translation>原主题的消息头</translation>
    </message>
    <message>
        <source>Header of the &amp;error</source>
        <translation>错误的消息头(&amp;E)</translation>
    </message>
    <message>
        <source>Header of the error</source>
        <translation>错误的消息头</translation>
    </message>
    <message>
        <source>Header of the &amp;reason</source>
        <translation>原因的消息头(&amp;R)</translation>
    </message>
    <message>
        <source>Header of the reason</source>
        <translation>原因的消息头</translation>
    </message>
    <message>
        <source>Header of the &amp;deliveries</source>
        <translation>投递次数的消息头(&amp;D)</translation>
    </message>
    <message>
        <source>Header of the deliveries</source>
        <translation>投递次数的消息头</translation>
    </message>
    <message>
        <source>&amp;Forms of subjects</source>
        <translation>主题的形式(&amp;F)</translation>
    </message>
    <message>
        <source>Forms of subjects</source>
        <translation>主题的形式</translation>
    </message>
    <message>
        <source>A form such as dlq.%1 tells the original subject by the subject that a letter is stored under; * stands for any one name.</source>
        <translation>像 dlq.%1 这样的形式，可由死信存储时的主题得出原主题；* 代表任意一个名称。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The newest letter of %1 is being read…</source>
        <translation>正在读取 %1 的最新死信…</translation>
    </message>
    <message>
        <source>%1 holds no letter at the moment.</source>
        <translation>%1 目前没有死信。</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>of a dead letter&apos;s origin, error or deliveries</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>what a letter says, the header or form that says so</comment>
        <translation>%1（依据 %2）</translation>
    </message>
    <message>
        <source>Newest letter: sequence %1, stored under %2.</source>
        <translation>最新死信：序列 %1，存储于 %2。</translation>
    </message>
    <message>
        <source>It has no headers.</source>
        <translation>它没有消息头。</translation>
    </message>
    <message>
        <source>Its headers: %1</source>
        <translation>它的消息头：%1</translation>
    </message>
    <message>
        <source>Original subject: %1</source>
        <translation>原主题：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>投递次数：%1</translation>
    </message>
    <message>
        <source>Header that counts repla&amp;ys</source>
        <translation>计数重放的消息头(&amp;Y)</translation>
    </message>
    <message>
        <source>Header that counts replays</source>
        <translation>计数重放的消息头</translation>
    </message>
    <message>
        <source>Replays so far: %1</source>
        <translation>迄今重放次数：%1</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterTable</name>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterTransform</name>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>“%1”不是消息头的名称。</translation>
    </message>
    <message>
        <source>The header %1 is set by a replay itself.</source>
        <translation>消息头 %1 由重放自行设置。</translation>
    </message>
    <message>
        <source>Its payload has no place for %1, so it was not changed and not sent.</source>
        <translation>其内容中没有 %1 的位置，因此未更改也未发送。</translation>
    </message>
    <message>
        <source>From %1 no subject can be made.</source>
        <translation>无法由 %1 生成主题。</translation>
    </message>
    <message>
        <source>A header is written as “Name: value”, not as “%1”.</source>
        <translation>消息头应写作“名称: 值”，而不是“%1”。</translation>
    </message>
    <message>
        <source>A change is written as “$.path = value”, with a value of JSON: text stands in quotes.</source>
        <translation>更改应写作“$.路径 = 值”，值为 JSON：文本要加引号。</translation>
    </message>
    <message>
        <source>“%1” is no pattern of subjects.</source>
        <translation>“%1”不是主题模式。</translation>
    </message>
    <message>
        <source>“%1” makes no subject: $1 stands for what the first * or &gt; takes, and there is one for each of them.</source>
        <translation>“%1”不能生成主题：$1 代表第一个 * 或 &gt; 所匹配的部分，每个通配符对应一个。</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveMessagesModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it arrived here.</source>
        <translation>到达此处的时间。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The subject that it was published to.</source>
        <translation>它发布到的主题。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of the payload.</source>
        <translation>负载的字节数。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>负载的开头部分。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>All headers.</source>
        <translation>全部消息头。</translation>
    </message>
    <message>
        <source>Running number since subscribing, from 1.</source>
        <translation>自订阅起的序号，从 1 开始。</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveMessagesView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation>显示哪些消息</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Goes on showing the newest messages.</source>
        <translation>继续显示最新的消息。</translation>
    </message>
    <message>
        <source>Following the newest message.</source>
        <translation>正在跟随最新的消息。</translation>
    </message>
    <message>
        <source>Paused at message %1; %2 newer.</source>
        <translation>暂停于消息 %1；另有 %2 条更新。</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveSubjectService</name>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>“%1”不是有效的主题：各段以点分隔，* 表示一段，&gt; 表示其余部分。</translation>
    </message>
    <message>
        <source>The server does not allow subscribing to “%1”. Choose a subject that this user may see, or ask for the permission.</source>
        <translation>服务器不允许订阅“%1”。请选择该用户可见的主题，或申请权限。</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveSubjectsPage</name>
    <message>
        <source>Live subjects</source>
        <translation>实时主题</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subject, such as orders.&gt;</source>
        <translation>主题，例如 orders.&gt;</translation>
    </message>
    <message>
        <source>* stands for one token, &gt; for all that follow. Down shows the subjects followed before.</source>
        <translation>* 代表一个词元，&gt; 代表其后全部。按向下键显示以前跟随过的主题。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The rows stand still while counting goes on (Space).</source>
        <translation>行静止不动，计数继续（空格键）。</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Lets go of the messages kept here and counts anew. Nothing changes on the server.</source>
        <translation>释放此处保留的消息并重新计数。服务器上没有任何改变。</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Keep </source>
        <comment>before a number of MiB</comment>
        <translation>保留 </translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>So many MiB of messages are kept here; the oldest go first.</source>
        <translation>此处最多保留这么多 MiB 的消息；最旧的先移除。</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>跟随的内容</translation>
    </message>
    <message>
        <source>Counts and rates</source>
        <translation>计数与速率</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Messages that came faster than they could be taken. They are not counted elsewhere.</source>
        <translation>到达过快而未能接收的消息。它们不计入其他数字。</translation>
    </message>
    <message>
        <source>Following %1 ended when this page was left. What had arrived is kept.</source>
        <translation>离开此页时结束了对 %1 的跟随。已到达的消息仍保留。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Type a subject first, such as orders.&gt; for all that begin with orders.</source>
        <translation>请先输入主题，例如 orders.&gt; 表示所有以 orders 开头的主题。</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>“%1”不是有效的主题：各段以点分隔，* 表示一段，&gt; 表示其余部分。</translation>
    </message>
    <message>
        <source>Only messages to %1 and below are shown; all are counted.</source>
        <translation>仅显示 %1 及其下的消息；计数包含全部。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nothing is followed.</source>
        <translation>没有跟随任何主题。</translation>
    </message>
    <message>
        <source>Following %1 has ended.</source>
        <translation>对 %1 的跟随已结束。</translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation>正在订阅 %1…</translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation>正在跟随 %1。</translation>
    </message>
    <message>
        <source>The connection is lost: what is published now is missed. Trying again…</source>
        <translation>连接已断开：现在发布的内容会错过。正在重试…</translation>
    </message>
    <message>
        <source>There is no connection yet. Trying again…</source>
        <translation>尚无连接。正在重试…</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 subject(s)</source>
        <translation>
            <numerusform>%1 个主题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to further subjects, counted together</source>
        <translation>
            <numerusform>另有 %1 条消息属于其他主题，合并计数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <translation>
            <numerusform>已丢弃 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Type a subject and press Enter to see what is published to it from then on.</source>
        <translation>输入主题并按回车，查看此后发布到该主题的内容。</translation>
    </message>
    <message>
        <source>No message that is kept has this subject.</source>
        <translation>保留的消息中没有此主题的。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>尚未收到任何消息。</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>没有保留任何消息。</translation>
    </message>
    <message>
        <source>&amp;Hide system subjects</source>
        <translation>隐藏系统主题(&amp;H)</translation>
    </message>
    <message>
        <source>Hide system subjects</source>
        <translation>隐藏系统主题</translation>
    </message>
    <message>
        <source>Requests to JetStream ($JS), to the system ($SYS) and their answers (_INBOX) are only counted, from now on. Following such a subject itself shows it all the same.</source>
        <translation>从现在起，对 JetStream（$JS）和系统（$SYS）的请求及其应答（_INBOX）只计数。直接跟踪这类主题时仍会显示。</translation>
    </message>
    <message numerus="yes">
        <source>%1 system message(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %1 条系统消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::MainWindow</name>
    <message>
        <source>JetLag: %1</source>
        <translation>JetLag：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>导航路径</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is wrong, and the window</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>可对该行执行的操作</translation>
    </message>
    <message>
        <source>To the first row; End: to the last</source>
        <translation>转到第一行;End 键转到最后一行</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>在对话框中</translation>
    </message>
    <message>
        <source>Do what the button says: replay, publish, purge…</source>
        <translation>执行按钮所示的操作：重放、发布、清除…</translation>
    </message>
    <message>
        <source>Close; nothing is done</source>
        <translation>关闭；不执行任何操作</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageEditor</name>
    <message>
        <source>Remove header</source>
        <translation>移除消息头</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加消息头</translation>
    </message>
    <message>
        <source>This payload is binary or too large to be edited as text; it is replayed unchanged.</source>
        <translation>此负载为二进制或过大，无法作为文本编辑；它将原样重放。</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageMarker</name>
    <message>
        <source>The key was deleted (KV-Operation: DEL).</source>
        <translation>该键已被删除（KV-Operation: DEL）。</translation>
    </message>
    <message>
        <source>The key was purged with its history (KV-Operation: PURGE).</source>
        <translation>该键及其历史已被清除（KV-Operation: PURGE）。</translation>
    </message>
    <message>
        <source>The last message of this subject has expired (Nats-Marker-Reason: MaxAge).</source>
        <translation>该主题的最后一条消息已过期（Nats-Marker-Reason: MaxAge）。</translation>
    </message>
    <message>
        <source>This subject was purged (Nats-Marker-Reason: Purge).</source>
        <translation>该主题已被清空（Nats-Marker-Reason: Purge）。</translation>
    </message>
    <message>
        <source>The last message of this subject was deleted (Nats-Marker-Reason: Remove).</source>
        <translation>该主题的最后一条消息已被删除（Nats-Marker-Reason: Remove）。</translation>
    </message>
    <message>
        <source>The server marks that this subject is empty (Nats-Marker-Reason: %1).</source>
        <translation>服务器标记该主题为空（Nats-Marker-Reason: %1）。</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>值为空。</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageMatch</name>
    <message>
        <source>These are too many terms</source>
        <translation>条件太多</translation>
    </message>
    <message>
        <source>Between two terms there must be a blank</source>
        <translation>两个条件之间必须有空格</translation>
    </message>
    <message>
        <source>The regular expression that begins here has no / at its end; to look for a slash, put the text in quotes</source>
        <translation>从此处开始的正则表达式没有以 / 结尾；要查找斜杠，请把文本放在引号中</translation>
    </message>
    <message>
        <source>After a regular expression only i and a blank may follow; to look for a slash, put the text in quotes</source>
        <translation>正则表达式之后只能是 i 和空格；要查找斜杠，请把文本放在引号中</translation>
    </message>
    <message>
        <source>After header: the name of a header is needed</source>
        <translation>header: 之后需要头的名称</translation>
    </message>
    <message>
        <source>After the name of a header = != ~ or =~ is needed</source>
        <translation>头的名称之后需要 = != ~ 或 =~</translation>
    </message>
    <message>
        <source>After size: a number of bytes is needed, such as size:&gt;1KiB</source>
        <translation>size: 之后需要字节数，例如 size:&gt;1KiB</translation>
    </message>
    <message>
        <source>This is not a valid subject: tokens between dots, * for one, &gt; for the rest</source>
        <translation>这不是有效的主题：词元以点分隔，* 代表一个，&gt; 代表其余</translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation>从此处开始的引号没有结尾</translation>
    </message>
</context>
<context>
    <name>jetlag::MessagePane</name>
    <message>
        <source>%1 · sequence %2 · %3 · %4</source>
        <translation>%1 · 序号 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Saved all bytes of the payload.</source>
        <translation>已保存负载的全部字节。</translation>
    </message>
    <message>
        <source>Message position</source>
        <translation>消息位置</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Payload format</source>
        <translation>负载格式</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制负载</translation>
    </message>
    <message>
        <source>Copies the exact bytes, and their text.</source>
        <translation>复制原始字节及其文本。</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>保存负载…</translation>
    </message>
    <message>
        <source>Writes the exact bytes to a file.</source>
        <translation>将原始字节写入文件。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Payload note</source>
        <translation>负载说明</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>未选中消息。</translation>
    </message>
    <message>
        <source>Reading the payload…</source>
        <translation>正在读取负载…</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>负载为空。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; copy and save take everything.</source>
        <translation>仅显示 %2 中的前 %1；复制和保存会包含全部内容。</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>保存负载</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The payload could not be saved to %1: %2</source>
        <translation>无法将负载保存到 %1：%2</translation>
    </message>
    <message>
        <source>How the payload is shown. A choice is remembered for its subject; Hex and Base64 show the bytes as they are stored unless a compression is chosen.</source>
        <translation>负载的显示方式。所作选择会按主题记住；未选择压缩方式时，十六进制和 Base64 显示存储的原始字节。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Protobuf schemas</source>
        <translation>Protobuf 模式</translation>
    </message>
    <message>
        <source>Chooses by which schemas the payloads of which subjects are read.</source>
        <translation>选择按哪些模式读取哪些主题的负载。</translation>
    </message>
    <message>
        <source>What is undone before the payload is shown. Any of these is recognised by its first bytes; a block of snappy without a frame is only read when snappy is chosen.</source>
        <translation>显示负载前先解开的压缩。其中任何一种都按首字节识别；无帧的 snappy 块仅在选择 snappy 时读取。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Shows the bytes as they are stored, whatever the format and compression.</source>
        <translation>按存储的原样显示字节，不论格式和压缩方式。</translation>
    </message>
    <message>
        <source>Schemas…</source>
        <translation>模式…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copied all bytes of the payload; as text they would be too long.</source>
        <translation>已复制负载的全部字节；作为文本则过长。</translation>
    </message>
    <message>
        <source>Copied all bytes of the payload.</source>
        <translation>已复制负载的全部字节。</translation>
    </message>
    <message>
        <source>Find in payload</source>
        <translation>在负载中查找</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the rest is being read…</source>
        <translation>已显示前 %1，共 %2；其余部分正在读取…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>%1 · no headers</source>
        <translation>%1 · 无消息头</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageRef</name>
    <message>
        <source>The message is gone: sequence %1 of the stream %2 is another one by now. Read the stream again.</source>
        <translation>该消息已不在：流 %2 的序列 %1 现在是另一条消息。请重新读取该流。</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageRemoval</name>
    <message>
        <source>The stream was deleted and created anew since. Nothing was deleted.</source>
        <translation>此流已被删除并重新创建。未删除任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageTools</name>
    <message>
        <source>Before sequence %1 the stream holds no other message on %2.</source>
        <translation>在序号 %1 之前，流中没有 %2 上的其他消息。</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageTrace</name>
    <message>
        <source>None of its filters matches the subject.</source>
        <translation>其过滤器均不匹配该主题。</translation>
    </message>
    <message>
        <source>It has no leader: what is known of it may be old.</source>
        <translation>它没有领导者：所知信息可能已过时。</translation>
    </message>
    <message>
        <source>It begins after sequence %1 and has not delivered anything.</source>
        <translation>它从序号 %1 之后开始，尚未投递任何消息。</translation>
    </message>
    <message>
        <source>Whether this message was delivered is not known.</source>
        <translation>不知道此消息是否已投递。</translation>
    </message>
    <message>
        <source>It begins at sequence %1.</source>
        <translation>它从序号 %1 开始。</translation>
    </message>
    <message>
        <source>It begins at %1.</source>
        <translation>它从 %1 开始。</translation>
    </message>
    <message>
        <source>It takes what was stored after %1, when it was made.</source>
        <translation>它接收 %1 创建之后存储的消息。</translation>
    </message>
    <message>
        <source>It began with the message that was the last one at %1, when it was made.</source>
        <translation>它从 %1 创建时的最后一条消息开始。</translation>
    </message>
    <message>
        <source>It began with the last message of each subject at %1, when it was made.</source>
        <translation>它从 %1 创建时每个主题的最后一条消息开始。</translation>
    </message>
    <message>
        <source>This program does not know its deliver policy.</source>
        <translation>本程序不认识其投递策略。</translation>
    </message>
    <message>
        <source>It is still delivering what it began with: the last message of each subject at %1.</source>
        <translation>它仍在投递起始的消息：%1 时每个主题的最后一条。</translation>
    </message>
    <message>
        <source>It had delivered up to sequence %1 when the stream had removed the message.</source>
        <translation>流移除该消息时，它已投递到序号 %1。</translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1, yet the server counts nothing that waits.</source>
        <translation>它已投递到序号 %1，但服务器统计没有等待的消息。</translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1.</source>
        <translation>它已投递到序号 %1。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>它已暂停。</translation>
    </message>
    <message>
        <source>It delivers nothing more before acknowledgements arrive: it waits for %1 of at most %2.</source>
        <translation>在确认到达之前它不再投递：它在等待 %1 个确认，上限为 %2。</translation>
    </message>
    <message>
        <source>Nobody pulls at the moment.</source>
        <translation>目前没有人拉取。</translation>
    </message>
    <message>
        <source>Nobody listens at the moment.</source>
        <translation>目前没有人监听。</translation>
    </message>
    <message>
        <source>This one is the next.</source>
        <translation>下一条就是它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) come first.</source>
        <translation>
            <numerusform>前面还有 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 message(s) come first.</source>
        <translation>
            <numerusform>前面最多还有 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1 and asks for no acknowledgements.</source>
        <translation>它已投递到序号 %1，且不要求确认。</translation>
    </message>
    <message>
        <source>At or below its ack floor, %1.</source>
        <translation>位于或低于其确认下限 %1。</translation>
    </message>
    <message>
        <source>This program does not know its ack policy.</source>
        <translation>本程序不认识其确认策略。</translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1 and holds nothing.</source>
        <translation>它已投递到序号 %1，且不持有任何消息。</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged, terminated by its worker, or given up after %n delivery(ies).</source>
        <translation>
            <numerusform>已确认，或被其工作进程终止，或在投递 %n 次后被放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged, or terminated by its worker.</source>
        <translation>已确认，或被其工作进程终止。</translation>
    </message>
    <message>
        <source>If the stream was purged, an old server may have passed it over, too.</source>
        <translation>如果流曾被清空，旧版服务器也可能已跳过它。</translation>
    </message>
    <message>
        <source>Delivered, and still in the work queue: not acknowledged.</source>
        <translation>已投递，且仍在工作队列中：未确认。</translation>
    </message>
    <message>
        <source>Held, or given up.</source>
        <translation>被持有，或已放弃。</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>它不持有任何消息。</translation>
    </message>
    <message>
        <source>Yet it holds nothing.</source>
        <translation>但它不持有任何消息。</translation>
    </message>
    <message numerus="yes">
        <source>Past its ack floor, %1. Up to sequence %2 it waits for %3 acknowledgement(s).</source>
        <translation>
            <numerusform>超过其确认下限 %1。到序号 %2 为止，它在等待 %3 个确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say for which messages.</source>
        <translation>服务器没有说明是哪些消息。</translation>
    </message>
    <message numerus="yes">
        <source>Given up at %1 after %n delivery(ies), said the server.</source>
        <translation>
            <numerusform>服务器报告：于 %1 在投递 %n 次后放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server.</source>
        <translation>服务器报告：于 %1 被其工作进程终止。</translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server: %2</source>
        <translation>服务器报告：于 %1 被其工作进程终止：%2</translation>
    </message>
    <message>
        <source>Its worker refused it at %1 to get it again.</source>
        <translation>其工作进程于 %1 拒绝了它，以便再次获得。</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>已过滤掉</translation>
    </message>
    <message>
        <source>Before its start</source>
        <translation>早于其起点</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>尚未投递</translation>
    </message>
    <message>
        <source>Removed before delivery</source>
        <translation>投递前已移除</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Acknowledged or given up</source>
        <translation>已确认或已放弃</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>被持有</translation>
    </message>
    <message>
        <source>Held or settled</source>
        <translation>被持有或已处理</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>jetlag::MessagesModel</name>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place in the stream.</source>
        <translation>在流中的位置。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The subject that it was published to.</source>
        <translation>它发布到的主题。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of the payload.</source>
        <translation>负载的字节数。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>负载的开头部分。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>All headers.</source>
        <translation>全部消息头。</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>The header Nats-Msg-Id.</source>
        <translation>消息头 Nats-Msg-Id。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not shown here.</source>
        <translation>
            <numerusform>此处有 %1 条消息未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were deleted here.</source>
        <translation>
            <numerusform>此处有 %1 条消息已被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) cannot be read here: the stream does not count them as deleted.</source>
        <translation>
            <numerusform>此处有 %1 条消息无法读取：流并未将其计为已删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation>流存储它的时间。</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>第 %1 个匹配，共 %2 个</translation>
    </message>
</context>
<context>
    <name>jetlag::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Choose a stream</source>
        <translation>选择流</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subject, such as orders.&gt;</source>
        <translation>主题，例如 orders.&gt;</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>转到序号</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>转到时间</translation>
    </message>
    <message>
        <source>A time such as 2026-03-01 12:30, 12:30:05 today, or 15m for 15 minutes ago.</source>
        <translation>时间，例如 2026-03-01 12:30、今天的 12:30:05，或表示 15 分钟前的 15m。</translation>
    </message>
    <message>
        <source>Ta&amp;il</source>
        <translation>跟随尾部(&amp;I)</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>跟随尾部</translation>
    </message>
    <message>
        <source>Shows new messages as they arrive, without a consumer.</source>
        <translation>新消息到达时立即显示，不使用消费者。</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>过滤消息</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Load &amp;older</source>
        <translation>加载更早(&amp;O)</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>加载更早</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The stream %1 does not exist any more. Its messages below are as they were last read.</source>
        <translation>流 %1 已不存在。下方是最后一次读取到的消息。</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>“%1”不是有效的主题：各段以点分隔，* 表示一段，&gt; 表示其余部分。</translation>
    </message>
    <message>
        <source>Choose a stream first.</source>
        <translation>请先选择一个流。</translation>
    </message>
    <message>
        <source>Sequence %1 does not exist (any more) or has another subject; the next one is selected.</source>
        <translation>序号 %1 不存在（或已不存在），或属于其他主题；已选中下一条。</translation>
    </message>
    <message>
        <source>No message lies at or after that place.</source>
        <translation>该位置及其后没有消息。</translation>
    </message>
    <message>
        <source>batched direct get</source>
        <translation>批量直接获取(direct get)</translation>
    </message>
    <message>
        <source>direct get</source>
        <translation>直接获取(direct get)</translation>
    </message>
    <message>
        <source>message get</source>
        <translation>消息获取(message get)</translation>
    </message>
    <message>
        <source>No stream is chosen.</source>
        <translation>未选择流。</translation>
    </message>
    <message numerus="yes">
        <source>Tailing; %1 message(s) read.</source>
        <translation>
            <numerusform>正在跟随尾部；已读取 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading; %1 message(s) so far.</source>
        <translation>
            <numerusform>正在读取；目前 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>没有消息。</translation>
    </message>
    <message numerus="yes">
        <source>Read by %2, %1 message(s).</source>
        <translation>
            <numerusform>通过%2读取了 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) read.</source>
        <translation>
            <numerusform>已读取 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) skipped: they arrive faster than they can be shown.</source>
        <translation>
            <numerusform>已跳过 %1 条消息：到达速度超过了显示速度。</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning is reached.</source>
        <translation>已到达开头。</translation>
    </message>
    <message>
        <source>Choose a stream to read its messages. Reading changes nothing.</source>
        <translation>选择一个流以读取其消息。读取不会更改任何内容。</translation>
    </message>
    <message>
        <source>Load &amp;newer</source>
        <translation>加载更新(&amp;N)</translation>
    </message>
    <message>
        <source>Load newer</source>
        <translation>加载更新</translation>
    </message>
    <message numerus="yes">
        <source>Following is paused: %1 newer message(s) above. Home goes on.</source>
        <translation>
            <numerusform>跟随已暂停：上方有 %1 条更新的消息。按 Home 继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream %1 has lost its newest messages: their sequences are given out again. It was read anew.</source>
        <translation>流 %1 丢失了最新的消息：其序号将被重新分配。已重新读取该流。</translation>
    </message>
    <message>
        <source>The stream %1 was deleted and created anew. Its messages from before are gone; below is the new one.</source>
        <translation>流 %1 被删除后重新创建。之前的消息已不存在；下面是新的流。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that were shown have left the stream: purged, or dropped by its limits.</source>
        <translation>
            <numerusform>之前显示的 %1 条消息已离开该流：被清空，或因上限被丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those loaded:</source>
        <translation>已加载的消息中:</translation>
    </message>
    <message>
        <source>In the whole stream:</source>
        <translation>整个流中:</translation>
    </message>
</context>
<context>
    <name>jetlag::MissedLetters</name>
    <message>
        <source>unknown</source>
        <comment>when it was last delivered to</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Consumer %1: floor %2, delivered %3, in hand %4, redelivered %5, last delivered %6.</source>
        <translation>消费者 %1：确认下限 %2，已投递至 %3，处理中 %4，重新投递 %5，最近一次投递 %6。</translation>
    </message>
</context>
<context>
    <name>jetlag::NKeys</name>
    <message>
        <source>The nkey file holds no valid user seed (a line that begins with SU).</source>
        <translation>nkey 文件中没有有效的用户种子（以 SU 开头的一行）。</translation>
    </message>
</context>
<context>
    <name>jetlag::NatsErrors</name>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation>消息大小超过服务器允许的上限。</translation>
    </message>
    <message>
        <source>The subject is not valid.</source>
        <translation>主题无效。</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>无法发送请求。</translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n s. The account may lack the permission, the stream may have no leader, or its server may be down.</source>
        <translation>
            <numerusform>%n 秒内没有应答。账户可能缺少权限，流可能没有领导者，或其服务器可能已停机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers there. JetStream may be off, or the domain or API prefix wrong.</source>
        <translation>那里无人应答。JetStream 可能未启用，或者域或 API 前缀有误。</translation>
    </message>
    <message>
        <source>The account has no permission to publish to %1. Ask for it, or use another account.</source>
        <translation>该账户没有向 %1 发布的权限。请申请权限，或使用其他账户。</translation>
    </message>
    <message>
        <source>The account has no permission to subscribe to %1. Ask for it, or set an inbox prefix that is allowed.</source>
        <translation>该账户没有订阅 %1 的权限。请申请权限，或设置一个允许的收件箱前缀。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Nothing was sent.</source>
        <translation>没有与服务器的连接。未发送任何内容。</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. It may have been carried out or not.</source>
        <translation>在收到答复之前连接断开。操作可能已执行，也可能没有。</translation>
    </message>
</context>
<context>
    <name>jetlag::NatsOptions</name>
    <message>
        <source>TLS before the greeting (tls_first) needs nats.c 3.9 or newer; this program was built with an older one.</source>
        <translation>在问候之前进行 TLS (tls_first) 需要 nats.c 3.9 或更新版本；本程序是用较旧的版本构建的。</translation>
    </message>
    <message>
        <source>The connection options cannot be used. Check the addresses and files.</source>
        <translation>连接选项无法使用。请检查地址和文件。</translation>
    </message>
    <message>
        <source>A user name with a colon must be the same in all addresses of the list, with its password.</source>
        <translation>含有冒号的用户名及其密码在列表的所有地址中必须相同。</translation>
    </message>
    <message>
        <source>The inbox prefix %1 cannot be used. Give tokens between dots and no wildcards, such as _INBOX_me.</source>
        <translation>收件箱前缀 %1 无法使用。请给出以点分隔、不含通配符的片段，例如 _INBOX_me。</translation>
    </message>
</context>
<context>
    <name>jetlag::NewestButton</name>
    <message>
        <source>Show newest</source>
        <translation>显示最新</translation>
    </message>
    <message>
        <source>Newer ↑</source>
        <translation>有更新 ↑</translation>
    </message>
    <message>
        <source>Maybe newer ↑</source>
        <translation>可能有更新 ↑</translation>
    </message>
    <message>
        <source>Shows the newest message (Home). How many are newer is not known: not all of them match.</source>
        <translation>显示最新的消息（Home）。更新的数量未知：并非所有消息都匹配。</translation>
    </message>
    <message>
        <source>%1 newer ↑</source>
        <extracomment>how many messages are newer than those in the table</extracomment>
        <translation>%1 条更新 ↑</translation>
    </message>
    <message>
        <source>Shows the newest message (Home).</source>
        <translation>显示最新的消息（Home）。</translation>
    </message>
    <message>
        <source>Shows the newest message (Home). The number is that of their sequences; some of them may be deleted.</source>
        <translation>显示最新的消息（Home）。数字按序列计算；其中一些可能已被删除。</translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectDeleteDialog</name>
    <message>
        <source>Delete object: %1</source>
        <translation>删除对象：%1</translation>
    </message>
    <message>
        <source>Delete object</source>
        <translation>删除对象</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an object</comment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>The link goes; what it leads to stays.</source>
        <translation>链接将消失；它所指向的内容保留。</translation>
    </message>
    <message numerus="yes">
        <source>The content goes: %1 in %n chunk(s). It cannot be had back.</source>
        <translation>
            <numerusform>内容将消失：%1，共 %n 块。不能找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>A description stays that says that the object is deleted.</source>
        <translation>保留一条说明，表示该对象已删除。</translation>
    </message>
    <message>
        <source>If somebody else changes the object first, nothing is done.</source>
        <translation>如果有人先更改了该对象，则不做任何操作。</translation>
    </message>
    <message>
        <source>The object %1 was deleted.</source>
        <translation>已删除对象 %1。</translation>
    </message>
    <message>
        <source>The object %1 was not deleted: %2</source>
        <comment>a name; why</comment>
        <translation>未删除对象 %1：%2</translation>
    </message>
    <message>
        <source>It is not known whether the object %1 was deleted: %2</source>
        <comment>a name; why</comment>
        <translation>不知道对象 %1 是否已删除：%2</translation>
    </message>
    <message>
        <source>Chunks of the deleted object %1 may be left, which nobody needs: %2</source>
        <comment>a name; why</comment>
        <translation>已删除的对象 %1 可能留有无人需要的块：%2</translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectUploadDialog</name>
    <message>
        <source>Upload object: %1</source>
        <translation>上传对象：%1</translation>
    </message>
    <message>
        <source>Upload object</source>
        <translation>上传对象</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择…(&amp;O)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Object name</source>
        <translation>对象名称</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Object &amp;name</source>
        <translation>对象名称(&amp;N)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the file that becomes an object.</source>
        <translation>请选择要成为对象的文件。</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>没有这样的文件，或无法读取。</translation>
    </message>
    <message>
        <source>Give the object a name.</source>
        <translation>请给对象起个名称。</translation>
    </message>
    <message>
        <source>Looking at the object…</source>
        <translation>正在查看对象…</translation>
    </message>
    <message>
        <source>%1 are sent in chunks of 128 KiB, then the object is described.</source>
        <translation>将以 128 KiB 的块发送 %1，然后写入对象的说明。</translation>
    </message>
    <message>
        <source>The object is new in this bucket.</source>
        <translation>该对象在此存储桶中是新的。</translation>
    </message>
    <message>
        <source>An object of this name was deleted; it is there again afterwards.</source>
        <translation>此名称的对象已删除；之后它将重新存在。</translation>
    </message>
    <message>
        <source>It replaces the content of now, %1: that is gone afterwards.</source>
        <translation>它将取代现有的内容（%1）：该内容之后将消失。</translation>
    </message>
    <message>
        <source>Nothing changes for anybody before all of it is stored. If somebody else changes the object first, it stays as they left it.</source>
        <translation>在全部存储之前，对任何人都没有变化。如果有人先更改了该对象，则保持其更改后的样子。</translation>
    </message>
    <message>
        <source>The object %1 was stored (%2).</source>
        <comment>a name, its size</comment>
        <translation>已存储对象 %1（%2）。</translation>
    </message>
    <message>
        <source>It is not known whether the object %1 was stored: %2</source>
        <comment>a name; why</comment>
        <translation>不知道对象 %1 是否已存储：%2</translation>
    </message>
    <message>
        <source>The object %1 was not changed: %2</source>
        <comment>a name; why</comment>
        <translation>对象 %1 未更改：%2</translation>
    </message>
    <message>
        <source>Chunks that nobody needs may be left in the bucket %1: %2</source>
        <comment>a name; why</comment>
        <translation>存储桶 %1 中可能留有无人需要的块：%2</translation>
    </message>
</context>
<context>
    <name>jetlag::Objects</name>
    <message>
        <source>Somebody else has changed the object since you looked at it. Nothing was done; look again.</source>
        <translation>自您查看以来有人更改了该对象。未做任何操作；请重新查看。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>The content is not what its description tells: %1 bytes in %2 chunks are there, %3 bytes in %4 should be.</source>
        <translation>内容与其说明不符：现有 %1 字节、%2 块，应为 %3 字节、%4 块。</translation>
    </message>
    <message>
        <source>The content is not what its description tells: its size is right, its SHA-256 is another one.</source>
        <translation>内容与其说明不符：大小正确，但 SHA-256 不同。</translation>
    </message>
    <message>
        <source>An object needs a name.</source>
        <translation>对象需要名称。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>It was stopped before the object was changed.</source>
        <translation>在更改对象之前已停止。</translation>
    </message>
    <message>
        <source>Somebody else has changed the object meanwhile. It is as they left it.</source>
        <translation>在此期间有人更改了该对象。它保持其更改后的样子。</translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectsModel</name>
    <message>
        <source>Deleted</source>
        <comment>an object</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Stored</source>
        <comment>an object</comment>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Link to bucket %1</source>
        <translation>指向存储桶 %1 的链接</translation>
    </message>
    <message>
        <source>Link to %1 in %2</source>
        <comment>an object, its bucket</comment>
        <translation>指向 %2 中 %1 的链接</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>其名称。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the content, as its description tells.</source>
        <translation>内容的大小，据其说明。</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Messages that hold the content.</source>
        <translation>保存内容的消息。</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>When its description was stored.</source>
        <translation>其说明的存储时间。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stored, deleted, or a link to another one.</source>
        <translation>已存储、已删除，或指向另一对象的链接。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Whether chunks, size and SHA-256 are what the description tells.</source>
        <translation>块、大小和 SHA-256 是否与说明相符。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>SHA-256 of the content, as the description tells.</source>
        <translation>内容的 SHA-256，据其说明。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What somebody wrote about it.</source>
        <translation>某人为它写的说明。</translation>
    </message>
    <message>
        <source>Chunk name</source>
        <translation>块名称</translation>
    </message>
    <message>
        <source>By which its chunks are found.</source>
        <translation>用以查找其各块的名称。</translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectsView</name>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>筛选对象</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>显示更多(&amp;M)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This bucket has no objects. A file that is dropped here becomes one.</source>
        <translation>此存储桶没有对象。拖放到此处的文件会成为对象。</translation>
    </message>
    <message>
        <source>Looking for objects…</source>
        <translation>正在查找对象…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), deleted ones included.</source>
        <translation>
            <numerusform>%n 个对象，包括已删除的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n object(s) are listed, deleted ones included; there are more.</source>
        <translation>
            <numerusform>列出了最新的 %n 个对象，包括已删除的；还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) cannot be read.</source>
        <translation>
            <numerusform>%n 条说明无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save object</source>
        <translation>保存对象</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a check</comment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right in size; no digest is told</source>
        <translation>大小正确；未给出摘要</translation>
    </message>
    <message>
        <source>%1 is what its description tells: %2.</source>
        <comment>an object, its size</comment>
        <translation>%1 与其说明相符：%2。</translation>
    </message>
    <message>
        <source>%1 was saved to %2.</source>
        <comment>an object, a file</comment>
        <translation>%1 已保存到 %2。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>a check</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was saved.</source>
        <translation>已停止。未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::OverviewFigures</name>
    <message>
        <source>Stuck</source>
        <comment>consumers</comment>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>consumers</comment>
        <translation>落后</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>consumers</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>写入/秒</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>投递/秒</translation>
    </message>
    <message numerus="yes">
        <source>into %n stream(s)</source>
        <translation>
            <numerusform>进入 %n 个流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n consumer(s)</source>
        <translation>
            <numerusform>到 %n 个消费者</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 in the last 10 min</source>
        <translation>最近 10 分钟 +%1</translation>
    </message>
</context>
<context>
    <name>jetlag::OverviewPage</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Not yet delivered</source>
        <translation>未投递</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Account use</source>
        <translation>账户用量</translation>
    </message>
    <message>
        <source>Worst consumers</source>
        <comment>accessible name of the table</comment>
        <translation>状况最差的消费者</translation>
    </message>
    <message>
        <source>Fastest growing streams</source>
        <comment>accessible name of the table</comment>
        <translation>增长最快的流</translation>
    </message>
    <message>
        <source>Fastest growing streams</source>
        <translation>增长最快的流</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 条消息/秒</translation>
    </message>
    <message>
        <source>This account has no streams.</source>
        <translation>此账户没有流。</translation>
    </message>
    <message>
        <source>No stream is growing.</source>
        <translation>没有正在增长的流。</translation>
    </message>
    <message>
        <source>Rates are known after the second look.</source>
        <translation>第二次读取后才能得出速率。</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 条消息</translation>
    </message>
    <message>
        <source>There are no consumers.</source>
        <translation>没有消费者。</translation>
    </message>
    <message numerus="yes">
        <source>No trouble seen, but %n consumer(s) cannot be judged yet.</source>
        <translation>
            <numerusform>未发现问题，但还有 %n 个消费者暂时无法判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has told nothing yet.</source>
        <translation>服务器尚未返回任何信息。</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <comment>accessible name of the table</comment>
        <translation>最近的变化</translation>
    </message>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation>启动以来没有变化。</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近的变化</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s), %2</source>
        <translation>
            <numerusform>%1 条消息，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been heard since %1.</source>
        <translation>自 %1 起没有任何消息。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all consumers that need attention</source>
        <translation>显示所有需要关注的消费者</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n consumer(s) need attention.</source>
        <translation>
            <numerusform>%n 个消费者中有 %1 个需要关注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n consumer(s) are fine.</source>
        <translation>
            <numerusform>全部 %n 个消费者均正常。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n consumer(s) needs attention.</source>
        <translation>
            <numerusform>%n 个消费者均无需关注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1(Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>jetlag::Pages</name>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation>实时主题</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
</context>
<context>
    <name>jetlag::PathJob</name>
    <message>
        <source>There is no connection at the moment.</source>
        <translation>目前没有连接。</translation>
    </message>
    <message>
        <source>With the headers of a trace the message is too large to be sent.</source>
        <translation>加上追踪的消息头后，消息过大，无法发送。</translation>
    </message>
    <message numerus="yes">
        <source>No server reported the copy within %n second(s).</source>
        <translation>
            <numerusform>%n 秒内没有服务器报告该副本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::PathModel</name>
    <message>
        <source>client on connection %1</source>
        <translation>连接 %1 上的客户端</translation>
    </message>
    <message>
        <source>client %1 on connection %2</source>
        <translation>连接 %2 上的客户端 %1</translation>
    </message>
    <message>
        <source>server %1 of the cluster</source>
        <translation>集群中的服务器 %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>leaf node %1</source>
        <translation>叶节点 %1</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>服务器自身</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Subject mapped</source>
        <translation>主题已映射</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Service imported</source>
        <translation>已导入服务</translation>
    </message>
    <message>
        <source>Would be stored</source>
        <translation>将被存储</translation>
    </message>
    <message>
        <source>Would not be stored</source>
        <translation>不会被存储</translation>
    </message>
    <message>
        <source>Would not go on</source>
        <translation>不会继续传递</translation>
    </message>
    <message>
        <source>Would be delivered</source>
        <translation>将被投递</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>on %1 from %2</source>
        <translation>在 %1，来自 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>作为 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>流 %1</translation>
    </message>
    <message>
        <source>no consumer is interested</source>
        <translation>没有消费者感兴趣</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>订阅 %1</translation>
    </message>
    <message>
        <source>queue group %1</source>
        <translation>队列组 %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>Server %1 in cluster %2</source>
        <translation>集群 %2 中的服务器 %1</translation>
    </message>
    <message>
        <source>nats-server %1</source>
        <translation>nats-server %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>jetlag::PathTrace</name>
    <message>
        <source>Servers trace messages from 2.11 on. This one is %1: it would store and deliver the copy.</source>
        <translation>服务器从 2.11 起支持追踪消息。此服务器为 %1：它会存储并投递该副本。</translation>
    </message>
    <message>
        <source>The server does not say its version. Before 2.11 it would store and deliver the copy.</source>
        <translation>服务器未说明其版本。2.11 之前的版本会存储并投递该副本。</translation>
    </message>
    <message>
        <source>There is no connection at the moment.</source>
        <translation>目前没有连接。</translation>
    </message>
    <message>
        <source>Nothing can be published to this subject.</source>
        <translation>无法向此主题发布。</translation>
    </message>
    <message>
        <source>Subjects below $JS and $SYS are commands to the servers: they are not traced.</source>
        <translation>$JS 和 $SYS 下的主题是对服务器的命令：不会被追踪。</translation>
    </message>
    <message>
        <source>The account has no permission to publish to %1.</source>
        <translation>该账户没有向 %1 发布的权限。</translation>
    </message>
    <message>
        <source>The account has no permission for %1, where the reports would arrive. It needs the permission to publish and to subscribe there.</source>
        <translation>该账户没有 %1 的权限，而报告会到达那里。它需要在那里发布和订阅的权限。</translation>
    </message>
    <message>
        <source>A server sent a trace that cannot be read.</source>
        <translation>有服务器发送了无法读取的追踪。</translation>
    </message>
</context>
<context>
    <name>jetlag::Pattern</name>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>正则表达式在第 %1 个字符处有误：%2。</translation>
    </message>
</context>
<context>
    <name>jetlag::Payload</name>
    <message numerus="yes">
        <source>The JSON is nested more than %n levels deep.</source>
        <translation>
            <numerusform>JSON 嵌套超过 %n 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The JSON is too large to be formatted; its beginning is shown as text.</source>
        <translation>JSON 过大，无法格式化；其开头部分以文本显示。</translation>
    </message>
    <message>
        <source>Not valid UTF-8 at byte %1: such bytes are shown as \xNN.</source>
        <translation>第 %1 字节处不是有效的 UTF-8：此类字节显示为 \xNN。</translation>
    </message>
    <message>
        <source>Only the beginning was decompressed.</source>
        <translation>只解压了开头部分。</translation>
    </message>
    <message>
        <source>Nothing in it is known to the message type %1.</source>
        <translation>其中没有消息类型 %1 所认识的内容。</translation>
    </message>
    <message>
        <source>This cannot be read as %1: %2</source>
        <translation>无法按 %1 读取：%2</translation>
    </message>
</context>
<context>
    <name>jetlag::PayloadFormats</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>无压缩</translation>
    </message>
    <message>
        <source>Any compression</source>
        <translation>任意压缩</translation>
    </message>
</context>
<context>
    <name>jetlag::PlanRun</name>
    <message>
        <source>It was cancelled before.</source>
        <translation>在此之前已取消。</translation>
    </message>
    <message>
        <source>It was not tried: its stream %1 is not as it should be.</source>
        <translation>未尝试：其流 %1 不符合要求。</translation>
    </message>
</context>
<context>
    <name>jetlag::Poller</name>
    <message numerus="yes">
        <source>%n consumers of the stream %1 could not be reached. They may have no leader.</source>
        <translation>
            <numerusform>流 %1 的 %n 个消费者无法访问。它们可能没有领导者。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream %1 could not be reached. It may have no leader.</source>
        <translation>流 %1 无法访问。它可能没有领导者。</translation>
    </message>
    <message>
        <source>The stream appeared.</source>
        <translation>流已出现。</translation>
    </message>
    <message>
        <source>The stream is gone.</source>
        <translation>流已不存在。</translation>
    </message>
    <message>
        <source>The stream was deleted and created anew.</source>
        <translation>流已被删除并重新创建。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were removed.</source>
        <translation>
            <numerusform>已移除 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The consumer appeared.</source>
        <translation>消费者已出现。</translation>
    </message>
    <message>
        <source>The consumer is gone.</source>
        <translation>消费者已不存在。</translation>
    </message>
    <message>
        <source>The consumer was deleted and created anew.</source>
        <translation>消费者已被删除并重新创建。</translation>
    </message>
    <message>
        <source>The server does not run the stream %1: %2.</source>
        <translation>服务器未运行流 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n further requests failed. What they would have told is not shown, or old.</source>
        <translation>
            <numerusform>另有 %n 个请求失败。其结果未显示，或已过时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stores a message for every request to the JetStream API, ours included. To spare it, the account is looked at only every %n second(s); that still adds about %2 messages an hour.</source>
        <translation>
            <numerusform>%1 会为每一次 JetStream API 请求存储一条消息，包括 JetLag 的请求。为减轻其负担，每 %n 秒才查看一次账户；即便如此，每小时仍会增加约 %2 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other streams may not be looked at: the server denies their STREAM.INFO.</source>
        <translation>
            <numerusform>另有 %n 个流无权查看：服务器拒绝其 STREAM.INFO。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server denies to list or name the streams of this account. Only those are shown that were asked for by their names.</source>
        <translation>服务器拒绝列出或告知此账户的流。仅显示按名称请求的流。</translation>
    </message>
</context>
<context>
    <name>jetlag::ProblemBanner</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Tries to connect at once, without waiting for the next attempt.</source>
        <translation>立即尝试连接,而不等待下一次尝试。</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>更改连接…</translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation>更改连接</translation>
    </message>
    <message>
        <source>Opens the connection chooser with what was tried, to be corrected.</source>
        <translation>打开连接选择窗口并填入刚才尝试的内容，以便更正。</translation>
    </message>
</context>
<context>
    <name>jetlag::ProtoSchema</name>
    <message>
        <source>The schema has no message type %1.</source>
        <translation>该模式没有消息类型 %1。</translation>
    </message>
    <message>
        <source>What comes at byte %1 does not fit the message type %2.</source>
        <translation>字节 %1 处的内容不符合消息类型 %2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>The schema cannot be read.</source>
        <translation>无法读取该模式。</translation>
    </message>
    <message>
        <source>This is neither a .proto file nor a FileDescriptorSet.</source>
        <translation>这既不是 .proto 文件，也不是 FileDescriptorSet。</translation>
    </message>
    <message>
        <source>%1 contradicts another file of the set.</source>
        <translation>%1 与该集合中的另一个文件矛盾。</translation>
    </message>
    <message>
        <source>The schema %1 cannot be opened: %2</source>
        <translation>无法打开模式 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a schema or no file.</source>
        <translation>%1 对模式来说过大，或不是文件。</translation>
    </message>
    <message>
        <source>The schema %1 has no message types.</source>
        <translation>模式 %1 没有消息类型。</translation>
    </message>
    <message>
        <source>The schema imports too many files.</source>
        <translation>该模式导入的文件过多。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>Its files import each other in a circle or in too long a chain.</source>
        <translation>其文件循环导入，或导入链过长。</translation>
    </message>
</context>
<context>
    <name>jetlag::ProtoSchemasDialog</name>
    <message>
        <source>Protobuf schemas</source>
        <translation>Protobuf 模式</translation>
    </message>
    <message>
        <source>Payloads on these subjects are read by a schema: a .proto file, whose imports are looked for in its folder and those above, or a FileDescriptorSet. Where several subjects match, the most specific one counts.</source>
        <translation>这些主题的负载按模式读取：.proto 文件（其导入在所在文件夹及上级文件夹中查找）或 FileDescriptorSet。多个主题匹配时，以最具体的为准。</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Schema file</source>
        <translation>模式文件</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>for instance orders.*.new or orders.&gt;</source>
        <translation>例如 orders.*.new 或 orders.&gt;</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a schema file</source>
        <translation>选择模式文件</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Protobuf schemas (*.proto *.pb *.desc *.binpb *.protoset *.fds)</source>
        <translation>Protobuf 模式 (*.proto *.pb *.desc *.binpb *.protoset *.fds)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Write a subject; * stands for one token, &gt; for all that follow.</source>
        <translation>请输入主题；* 代表一个词元，&gt; 代表其后全部。</translation>
    </message>
</context>
<context>
    <name>jetlag::Publish</name>
    <message>
        <source>A message needs a subject.</source>
        <translation>消息需要一个主题。</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, no blanks.</source>
        <translation>“%1”不是有效的主题：用点分隔的词元，不含空格。</translation>
    </message>
    <message>
        <source>“%1” has a wildcard. A message goes to one subject.</source>
        <translation>“%1”含有通配符。一条消息只能发往一个主题。</translation>
    </message>
    <message>
        <source>Subjects that begin with $ belong to the server: a message there may change or delete things. Confirm that it is meant.</source>
        <translation>以 $ 开头的主题属于服务器：发往那里的消息可能更改或删除内容。请确认确实要这样做。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>“%1”不能作为头的名称。</translation>
    </message>
    <message>
        <source>The value of the header %1 must be one line.</source>
        <translation>头 %1 的值必须是单行。</translation>
    </message>
    <message>
        <source>The message has %1 bytes with its headers; the server takes %2 at most.</source>
        <translation>消息连同头共 %1 字节；服务器最多接受 %2。</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishDialog</name>
    <message>
        <source>Publish message</source>
        <translation>发布消息</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>添加头(&amp;H)</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加消息头</translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation>移除头(&amp;R)</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>移除消息头</translation>
    </message>
    <message>
        <source>Other header</source>
        <translation>其他头</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Send to this subject of the &amp;server all the same</source>
        <translation>仍然发送到服务器的这个主题(&amp;S)</translation>
    </message>
    <message>
        <source>Send to this subject of the server all the same</source>
        <translation>仍然发送到服务器的这个主题</translation>
    </message>
    <message>
        <source>Payload input</source>
        <translation>负载输入方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>{{n}}, {{uuid}} and {{now}} become number, a new id and the time; {{{{ is {{.</source>
        <translation>{{n}}、{{uuid}} 和 {{now}} 会变成序号、新 ID 和时间；{{{{ 表示 {{。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Wait for the confirmation of a stream</source>
        <translation>等待流的确认(&amp;W)</translation>
    </message>
    <message>
        <source>Wait for the confirmation of a stream</source>
        <translation>等待流的确认</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>As fast as confirmed</source>
        <translation>收到确认即发下一条</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Most replies</source>
        <translation>最多答复数</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主题(&amp;S)</translation>
    </message>
    <message>
        <source>Payload &amp;input</source>
        <translation>负载输入方式(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>负载(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) received.</source>
        <translation>
            <numerusform>收到 %n 个答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>无法预览：%1</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Looking for the stream…</source>
        <translation>正在查找流…</translation>
    </message>
    <message>
        <source>No preview yet.</source>
        <translation>尚无预览。</translation>
    </message>
    <message>
        <source>Request to %1: %2</source>
        <translation>请求 %1：%2</translation>
    </message>
    <message>
        <source>Publishing to %1: %2</source>
        <translation>发布到 %1：%2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Character %1 is not a hexadecimal digit.</source>
        <translation>第 %1 个字符不是十六进制数字。</translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits; the last one has one.</source>
        <translation>一个字节需要两位十六进制数字；最后一个只有一位。</translation>
    </message>
    <message>
        <source>The payload is not valid Base64.</source>
        <translation>负载不是有效的 Base64。</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, byte %2: %3.</source>
        <translation>第 %1 行第 %2 字节处不是有效的 JSON：%3。</translation>
    </message>
    <message>
        <source>%1: whoever serves this subject answers. No stream listens on it.</source>
        <translation>%1：由服务此主题的一方答复。没有流监听它。</translation>
    </message>
    <message>
        <source>%1: no stream listens on this subject.</source>
        <translation>%1：没有流监听此主题。</translation>
    </message>
    <message>
        <source>%1: the stream %2 takes it.</source>
        <translation>%1：由流 %2 接收。</translation>
    </message>
    <message>
        <source>The stream stores the request and may answer with its own confirmation.</source>
        <translation>流会存储该请求，并可能以自己的确认作答。</translation>
    </message>
    <message>
        <source>This stream confirms nothing: the outcome will be unknown.</source>
        <translation>此流不作任何确认：结果将无从得知。</translation>
    </message>
    <message>
        <source>Which consumers will see it is not known.</source>
        <translation>不知道哪些消费者会看到它。</translation>
    </message>
    <message>
        <source>No consumer will see it.</source>
        <translation>没有消费者会看到它。</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) will see it:</source>
        <translation>
            <numerusform>%n 个消费者会看到它：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 条已存储</translation>
    </message>
    <message>
        <source>%1 not stored: duplicate</source>
        <translation>%1 条未存储：重复</translation>
    </message>
    <message>
        <source>%1 sent without confirmation</source>
        <translation>%1 条已发送但未确认</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1 条</translation>
    </message>
    <message>
        <source>%1 unknown: sent, no answer</source>
        <translation>%1 条未知：已发送，无答复</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 条待发送</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 条未发送</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 message(s)</source>
        <translation>
            <numerusform>发布 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was not sent. Closing the window throws it away.</source>
        <translation>此消息尚未发送。关闭窗口会将其丢弃。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续编写</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishJob</name>
    <message>
        <source>There is nothing to publish.</source>
        <translation>没有可发布的内容。</translation>
    </message>
    <message>
        <source>Not stored: duplicate of message %2 in %1.</source>
        <translation>未存储：与 %1 中的消息 %2 重复。</translation>
    </message>
    <message>
        <source>Stored in %1 as message %2.</source>
        <translation>已存储到 %1，消息 %2。</translation>
    </message>
    <message>
        <source>Sent without confirmation.</source>
        <translation>已发送，未确认。</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishResultsModel</name>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>(cut: %1 bytes)</source>
        <translation>（已截断：%1 字节）</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Of the message or reply, from 1.</source>
        <translation>消息或答复的编号，从 1 开始。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>结果如何。</translation>
    </message>
    <message>
        <source>Answer (ms)</source>
        <translation>答复（毫秒）</translation>
    </message>
    <message>
        <source>From sending to the answer.</source>
        <translation>从发送到收到答复。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The answer in words, or headers and payload of a reply.</source>
        <translation>答复的文字说明，或答复的头和负载。</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishShelf</name>
    <message>
        <source>H&amp;istory</source>
        <translation>历史(&amp;I)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What was sent before. What is written now is kept there when another is chosen.</source>
        <translation>以前发送的内容。选择其他内容时，当前所写会保存在那里。</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Messages kept under a name, for every connection.</source>
        <translation>以名称保存的消息，适用于所有连接。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清除历史</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Name; a template with the same name is replaced:</source>
        <translation>名称；同名模板将被替换：</translation>
    </message>
</context>
<context>
    <name>jetlag::Puller</name>
    <message>
        <source>The server does not allow this user to pull from the consumer.</source>
        <translation>服务器不允许此用户从该消费者拉取。</translation>
    </message>
    <message>
        <source>The server does not allow this user to listen where the messages would arrive: an inbox prefix may be missing.</source>
        <translation>服务器不允许此用户监听消息到达的位置：可能缺少收件箱前缀。</translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation>消费者已被删除。</translation>
    </message>
    <message>
        <source>The server ended the pull: %1</source>
        <translation>服务器结束了拉取：%1</translation>
    </message>
    <message>
        <source>The server refused the pull: %1</source>
        <translation>服务器拒绝了拉取：%1</translation>
    </message>
    <message>
        <source>Another client is pinned: it alone is given messages.</source>
        <translation>另一个客户端已被固定：只有它能得到消息。</translation>
    </message>
    <message>
        <source>Nobody answers for this consumer: it is gone, or has no leader at the moment.</source>
        <translation>没有人为该消费者应答：它已不存在，或目前没有领导者。</translation>
    </message>
    <message>
        <source>The connection was lost while messages were waited for.</source>
        <translation>等待消息时连接中断。</translation>
    </message>
    <message>
        <source>The server did not answer the pull: the consumer may be gone, or this user may not pull from it.</source>
        <translation>服务器没有应答拉取：消费者可能已不存在，或此用户无权从中拉取。</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeDialog</name>
    <message>
        <source>Purge stream</source>
        <translation>清空流</translation>
    </message>
    <message>
        <source>Removes messages from the stream %1 for good.</source>
        <translation>从流 %1 中永久移除消息。</translation>
    </message>
    <message>
        <source>Subject filter</source>
        <translation>主题过滤</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Up to sequence</source>
        <translation>截至序号</translation>
    </message>
    <message>
        <source>No limit; the message with this sequence stays</source>
        <translation>无限制；该序号的消息会保留</translation>
    </message>
    <message>
        <source>Keep newest</source>
        <translation>保留最新</translation>
    </message>
    <message>
        <source>Number of newest messages that stay</source>
        <translation>要保留的最新消息数量</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>重新计数(&amp;A)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>&amp;Delete message by message</source>
        <translation>逐条删除消息(&amp;D)</translation>
    </message>
    <message>
        <source>Delete message by message</source>
        <translation>逐条删除消息</translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation>输入流名称以确认</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Subject filter</source>
        <translation>主题过滤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Up to sequence</source>
        <translation>截至序号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep newest</source>
        <translation>保留最新(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Type the stream name to confirm</source>
        <translation>输入流名称以确认(&amp;T)</translation>
    </message>
    <message>
        <source>The subject filter is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>主题过滤不是有效的主题：各段以点分隔，* 表示一段，&gt; 表示其余部分。</translation>
    </message>
    <message>
        <source>“Up to sequence” must be a whole number from 1 on.</source>
        <translation>“截至序号”必须是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>“Keep newest” must be a whole number from 1 on.</source>
        <translation>“保留最新”必须是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>No preview: the fields above need a correction.</source>
        <translation>没有预览：上方的字段需要更正。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>%1 of %2 messages deleted.</source>
        <translation>已删除 %1 / %2 条消息。</translation>
    </message>
    <message>
        <source>Done. Count again to see what is left.</source>
        <translation>完成。重新计数可查看剩余消息。</translation>
    </message>
    <message>
        <source>No preview, so nothing can be purged yet.</source>
        <translation>没有预览，因此还不能清空。</translation>
    </message>
    <message>
        <source>Count again to see what is left.</source>
        <translation>重新计数可查看剩余消息。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Export first</source>
        <translation>先导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>先导出</translation>
    </message>
    <message>
        <source>Writes the messages into a file before they are purged, one line of JSON each. What is not in the file is not purged.</source>
        <translation>在清空之前把消息写入文件，每条消息一行 JSON。文件中没有的消息不会被清空。</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) exported from %2.</source>
        <translation>
            <numerusform>已从 %2 导出 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages exported.</source>
        <translation>已导出 %1 条消息，共 %2 条。</translation>
    </message>
    <message>
        <source>The export failed, so nothing was purged: %1</source>
        <translation>导出失败，因此没有清空任何内容：%1</translation>
    </message>
    <message>
        <source>Nothing was purged: %1</source>
        <translation>没有清空任何内容：%1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message numerus="yes">
        <source>Purge %1 message(s)</source>
        <translation>
            <numerusform>清空 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>“Put Back…” in the menu Message publishes what was exported again.</source>
        <translation>“消息”菜单中的“放回…”可重新发布已导出的内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgePreviewJob</name>
    <message>
        <source>Where the newest messages begin cannot be found out: there are too many gaps between them. Give a sequence instead of a number to keep.</source>
        <translation>无法确定最新消息从何处开始：它们之间的空缺过多。请指定序号，而不是要保留的数量。</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeRun</name>
    <message>
        <source>Stopped. Nothing was purged.</source>
        <translation>已停止。没有清空任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeService</name>
    <message>
        <source>Stopped. Nothing was exported and nothing was purged.</source>
        <translation>已停止。没有导出，也没有清空任何内容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation>已停止。没有进行计数。</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeText</name>
    <message>
        <source>Nothing would be purged: no message matches.</source>
        <translation>不会清空任何内容：没有匹配的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) would be purged from %2.</source>
        <translation>
            <numerusform>将从 %2 中清空 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>First sequence %1, last sequence %2.</source>
        <translation>首序号 %1，末序号 %2。</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>大小：%1。</translation>
    </message>
    <message>
        <source>Size: not known before the purge.</source>
        <translation>大小：清空前未知。</translation>
    </message>
    <message>
        <source>No consumer would lose unprocessed messages.</source>
        <translation>没有消费者会丢失未处理的消息。</translation>
    </message>
    <message numerus="yes">
        <source>Consumer %2 would lose up to %1 unprocessed message(s).</source>
        <translation>
            <numerusform>消费者 %2 最多会丢失 %1 条未处理的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consumer %2 would lose %1 unprocessed message(s).</source>
        <translation>
            <numerusform>消费者 %2 会丢失 %1 条未处理的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted at %1.</source>
        <translation>计数时间：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Purged at once, consumer %2 could skip or forget up to %1 message(s) that stay stored: %3 not delivered yet, %4 in flight.</source>
        <translation>
            <numerusform>如果一次性清空，消费者 %2 可能会跳过或遗忘最多 %1 条仍然保存的消息：%3 条尚未投递，%4 条正在处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than 2.9.15. Its purge makes consumers skip or forget messages that they have not finished. Deleting message by message spares them and takes longer.</source>
        <translation>此服务器版本低于 2.9.15。其清空操作会使消费者跳过或遗忘尚未处理完的消息。逐条删除可避免影响消费者，但耗时更长。</translation>
    </message>
    <message>
        <source>The version of this server is not known, and it answers as servers before 2.10 do. Before 2.9.15 a purge makes consumers skip or forget messages that they have not finished. Deleting message by message spares them and takes longer.</source>
        <translation>此服务器的版本未知，其答复方式与 2.10 之前的服务器相同。在 2.9.15 之前，清空操作会使消费者跳过或遗忘尚未处理完的消息。逐条删除可避免影响消费者，但耗时更长。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) deleted from %2.</source>
        <translation>
            <numerusform>已从 %2 中删除 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were already gone.</source>
        <translation>
            <numerusform>%1 条消息此前已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused to delete %1 message(s).</source>
        <translation>
            <numerusform>服务器拒绝删除 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %1 message(s) were deleted is not known: there was no answer.</source>
        <translation>
            <numerusform>%1 条消息是否已删除未知：没有收到答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) stay.</source>
        <translation>
            <numerusform>%1 条消息保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) purged from %2.</source>
        <translation>
            <numerusform>已从 %2 中清空 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer, but the purge was carried out: none of the %1 previewed message(s) is left in %2.</source>
        <translation>
            <numerusform>服务器没有答复，但清空已执行：预览的 %1 条消息在 %2 中已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not answer, and the purge was not carried out: the previewed messages are still in %1.</source>
        <translation>服务器没有答复，清空也没有执行：预览的消息仍在 %1 中。</translation>
    </message>
    <message>
        <source>Others of the preview are still there. Count again.</source>
        <translation>预览中的其他消息仍然存在。请重新计数。</translation>
    </message>
    <message>
        <source>The server did not answer: whether the purge of %1 was or will be carried out is not known. Count again before you repeat it.</source>
        <translation>服务器没有答复：%1 的清空是否已执行或将会执行未知。重复之前请重新计数。</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 message(s) would be purged from %2. There are too many to be counted one by one.</source>
        <translation>
            <numerusform>最多将从 %2 中清空 %1 条消息。消息过多，无法逐条计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which consumers would lose unprocessed messages is not known. %1</source>
        <translation>哪些消费者会丢失未处理的消息未知。%1</translation>
    </message>
    <message>
        <source>Consumer %1 may lose unprocessed messages: its state is not known.</source>
        <translation>消费者 %1 可能会丢失未处理的消息：其状态未知。</translation>
    </message>
    <message>
        <source>The server does not answer. The deletion goes on as soon as it does.</source>
        <translation>服务器没有答复。一旦恢复答复，删除将继续进行。</translation>
    </message>
    <message>
        <source>The server has not answered the purge of %1: it may have been carried out or not. As soon as the server answers, it is looked for.</source>
        <translation>服务器没有答复对 %1 的清空：可能已执行，也可能没有。一旦服务器答复，将立即查看结果。</translation>
    </message>
</context>
<context>
    <name>jetlag::PutBackDialog</name>
    <message>
        <source>Copies of removed messages</source>
        <translation>已移除消息的副本</translation>
    </message>
    <message>
        <source>Put back removed messages</source>
        <translation>放回已移除的消息</translation>
    </message>
    <message>
        <source>Nothing was exported here before it was removed. Messages that you have exported yourself come back by “Import…”.</source>
        <translation>此处没有在移除前导出的内容。您自己导出的消息可用“导入…”恢复。</translation>
    </message>
    <message>
        <source>What was exported before it was removed, of this connection and the last 30 days. It is published again after a preview: content, headers and order come back, sequences and times do not.</source>
        <translation>此连接最近 30 天内在移除前导出的内容。预览后会重新发布：内容、消息头和顺序会恢复，序列和时间不会。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2</source>
        <translation>
            <numerusform>%2 的 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>放回(&amp;P)…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
</context>
<context>
    <name>jetlag::ReceiverText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>consumer, status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2 is %3: %4</source>
        <comment>shape, consumer, status, cause in a sentence</comment>
        <translation>%1 %2 的状态为 %3：%4</translation>
    </message>
    <message>
        <source>None of them takes messages as things are: what is sent there waits.</source>
        <translation>目前它们都不接收消息：发送到那里的消息将等待。</translation>
    </message>
</context>
<context>
    <name>jetlag::RecordDialog</name>
    <message>
        <source>Record what is given up</source>
        <translation>记录被放弃的消息</translation>
    </message>
    <message>
        <source>The server tells of each message that a consumer gives up once, to whoever listens at that moment. A stream that records it lets JetLag list these messages exactly, those from while it was closed included.</source>
        <translation>消费者每放弃一条消息，服务器只通告一次，且只有当时在听的才能听到。若有流作记录，JetLag 就能准确列出这些消息，包括它关闭期间的。</translation>
    </message>
    <message>
        <source>&amp;Given up after max_deliver attempts</source>
        <translation>在 max_deliver 次尝试后被放弃(&amp;G)</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>被放弃</translation>
    </message>
    <message>
        <source>&amp;Terminated by a worker</source>
        <translation>被工作进程终止(&amp;T)</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>被终止</translation>
    </message>
    <message>
        <source>Stream name</source>
        <translation>流名称</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation>保留消息数</translation>
    </message>
    <message>
        <source>Mebibytes kept</source>
        <translation>保留 MiB 数</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Stream &amp;name</source>
        <translation>流名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Days kept</source>
        <translation>保留天数(&amp;D)</translation>
    </message>
    <message>
        <source>At most, &amp;messages</source>
        <translation>至多，消息数(&amp;M)</translation>
    </message>
    <message>
        <source>At most, Mi&amp;B</source>
        <translation>至多，MiB(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation>副本数(&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The stream needs a name.</source>
        <translation>流需要一个名称。</translation>
    </message>
    <message>
        <source>A name holds no blanks, dots, slashes, * and &gt;.</source>
        <translation>名称不能含空格、点、斜线、* 和 &gt;。</translation>
    </message>
    <message>
        <source>There is a stream of this name.</source>
        <translation>已有同名的流。</translation>
    </message>
    <message>
        <source>%1: %2 records that already, and JetLag reads it.</source>
        <comment>kind of what is given up, stream</comment>
        <translation>%1：%2 已在记录，JetLag 会读取它。</translation>
    </message>
    <message>
        <source>%1: %2 records that of some consumers already. The server lets no second stream store the same; add to the subjects of %2 instead.</source>
        <comment>kind of what is given up, stream</comment>
        <translation>%1：%2 已在记录其中一些消费者的。服务器不允许第二个流存储相同内容；请改为补充 %2 的主题。</translation>
    </message>
    <message>
        <source>Choose what is recorded.</source>
        <translation>请选择要记录什么。</translation>
    </message>
    <message>
        <source>Nothing has to be set up.</source>
        <translation>无需设置任何东西。</translation>
    </message>
    <message>
        <source>A stream %1 is made on the server, with the subjects %2.</source>
        <comment>name, subjects</comment>
        <translation>将在服务器上创建流 %1，主题为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Each message that is given up adds a small message to it, some 400 bytes; the server sends these anyway. They are kept for %n day(s), the oldest go first.</source>
        <translation>
            <numerusform>每条被放弃的消息会使它增加一条小消息，约 400 字节；服务器本来就会发送这些。它们保留 %n 天，最早的先删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 messages and %2 are kept, in %n copies.</source>
        <comment>numbers, bytes</comment>
        <translation>
            <numerusform>至多保留 %1 条消息和 %2，共 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes: no consumer is made, and no other stream is touched.</source>
        <translation>此外没有任何改变：不创建消费者，也不触及其他流。</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a stream</comment>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation>没有收到答复：正在服务器上查找…</translation>
    </message>
    <message>
        <source>The stream was made: what is given up is recorded from now on.</source>
        <translation>流已创建：从现在起会记录被放弃的消息。</translation>
    </message>
    <message>
        <source>It is not known whether the stream was made: %1</source>
        <translation>不知道流是否已创建：%1</translation>
    </message>
    <message>
        <source>The stream was not made: %1</source>
        <translation>流没有创建：%1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was made: the dialog was closed before the answer came.</source>
        <translation>不知道流是否已创建：对话框在收到答复前已关闭。</translation>
    </message>
</context>
<context>
    <name>jetlag::RecordService</name>
    <message>
        <source>The stream %1 is there, but it is not as it was asked for: look at its details.</source>
        <translation>流 %1 已存在，但与要求的不同：请查看其详情。</translation>
    </message>
    <message>
        <source>No answer came, and the stream %1 is not seen so far. It may still be made. Asking once more does no harm.</source>
        <translation>没有收到答复，目前也看不到流 %1。它仍可能被创建。再请求一次没有害处。</translation>
    </message>
</context>
<context>
    <name>jetlag::Recreations</name>
    <message>
        <source>What the new consumer is made of could not be written to the disk. So nothing was deleted.</source>
        <translation>无法将新消费者的内容写入磁盘，因此没有删除任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::Replay</name>
    <message>
        <source>The message does not say where it came from. Give a target subject.</source>
        <translation>该消息未注明来源。请给出目标主题。</translation>
    </message>
    <message>
        <source>%1 is no subject that can be published to.</source>
        <translation>%1 不是可以发布的主题。</translation>
    </message>
    <message>
        <source>%1 belongs to the server itself; nothing is replayed there.</source>
        <translation>%1 属于服务器自身；不会向其重放任何内容。</translation>
    </message>
    <message>
        <source>%1 leads back into the dead letters.</source>
        <translation>%1 会通回死信。</translation>
    </message>
    <message>
        <source>The stream %1 confirms nothing, so a replay to it cannot be verified.</source>
        <translation>流 %1 不发送确认，因此无法核实对它的重放。</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayDialog</name>
    <message>
        <source>Replay messages</source>
        <translation>重放消息</translation>
    </message>
    <message>
        <source>Target subject</source>
        <translation>目标主题</translation>
    </message>
    <message>
        <source>From each message&apos;s own headers</source>
        <translation>取自每条消息自身的消息头</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>New for each replay</source>
        <translation>每次重放使用新 ID</translation>
    </message>
    <message>
        <source>Keep the message&apos;s own</source>
        <translation>保留消息自身的 ID</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> messages/s</source>
        <translation> 条/秒</translation>
    </message>
    <message>
        <source>Re&amp;move from dead letters after confirmed</source>
        <translation>确认后从死信中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove from dead letters after confirmed</source>
        <translation>确认后从死信中移除</translation>
    </message>
    <message>
        <source>&amp;Strip expectation headers</source>
        <translation>去除期望消息头(&amp;S)</translation>
    </message>
    <message>
        <source>Strip expectation headers</source>
        <translation>去除期望消息头</translation>
    </message>
    <message>
        <source>Headers such as Nats-Expected-Last-Sequence held for the first publish and would make the server refuse this one.</source>
        <translation>Nats-Expected-Last-Sequence 之类的消息头只适用于首次发布，会使服务器拒绝这次发布。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>文字进度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Target subject</source>
        <translation>目标主题(&amp;T)</translation>
    </message>
    <message>
        <source>Message &amp;id</source>
        <translation>消息 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Rate &amp;limit</source>
        <translation>速率限制(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>No plan, so nothing can be replayed yet.</source>
        <translation>没有计划，因此还不能重放。</translation>
    </message>
    <message>
        <source>Replays every message of %1.</source>
        <translation>重放 %1 的所有消息。</translation>
    </message>
    <message numerus="yes">
        <source>Replays %1 message(s) of %2.</source>
        <translation>
            <numerusform>重放 %2 的 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The target subject must be a subject without wildcards and blanks.</source>
        <translation>目标主题必须是不含通配符和空格的主题。</translation>
    </message>
    <message>
        <source>No plan: the target subject needs a correction.</source>
        <translation>没有计划：目标主题需要更正。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在制定计划…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The message lies in its own stream, where every consumer reads it. Removing it takes it from all of them.</source>
        <translation>该消息位于其自身的流中，每个消费者都会读取它。移除它会让所有消费者都失去它。</translation>
    </message>
    <message>
        <source>Send a&amp;gain what was already replayed</source>
        <translation>再次发送已重放过的消息(&amp;G)</translation>
    </message>
    <message>
        <source>Send again what was already replayed</source>
        <translation>再次发送已重放过的消息</translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 message(s)</source>
        <translation>
            <numerusform>重放 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Look in the target; what cannot be told there stays</source>
        <translation>在目标中查找；无法判定的保留</translation>
    </message>
    <message>
        <source>Look; send again what cannot be told: it may then be there twice</source>
        <translation>查找；无法判定的重新发送：可能会出现两份</translation>
    </message>
    <message>
        <source>Look; take as arrived what cannot be told: it may then be lost</source>
        <translation>查找；无法判定的视为已送达：可能会丢失</translation>
    </message>
    <message>
        <source>For messages that were sent before without an answer. The target is looked at first; this decides about those that it can no longer tell of.</source>
        <translation>适用于之前已发送但没有应答的消息。首先在目标中查找；此选项决定如何处理目标已无法判定的那些。</translation>
    </message>
    <message>
        <source>&amp;Unknown outcome</source>
        <translation>结果未知(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 replayed message(s)</source>
        <translation>
            <numerusform>移除 %1 条已重放的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;original</source>
        <translation>采用原文(&amp;O)</translation>
    </message>
    <message>
        <source>Take the original</source>
        <translation>采用原文</translation>
    </message>
    <message>
        <source>Send one &amp;first</source>
        <translation>先发送一条(&amp;F)</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>先发送一条</translation>
    </message>
    <message>
        <source>Sends the first message and waits until it was acknowledged, then sends the rest. If it dies again, the rest stays where it is.</source>
        <translation>先发送第一条消息并等待其被确认，然后发送其余消息。如果它再次成为死信，其余消息留在原处。</translation>
    </message>
    <message>
        <source>Stop when dead again</source>
        <translation>再次成为死信时停止</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>More than </source>
        <translation>超过 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the messages that are settled. At first 20 messages are sent, later as many as were settled by then, so that there is something left to stop.</source>
        <translation>按已了结的消息计算。起初发送 20 条，之后发送的数量与届时已了结的一样多，以便还有可停止的余地。</translation>
    </message>
    <message>
        <source>Stop when d&amp;ead again</source>
        <translation>再次成为死信时停止(&amp;E)</translation>
    </message>
    <message>
        <source>As it was edited on %1, when it was sent before.</source>
        <translation>这是 %1 上次发送时编辑过的内容。</translation>
    </message>
    <message>
        <source>No plan: the changes of each message need a correction.</source>
        <translation>没有计划：对每条消息的更改需要改正。</translation>
    </message>
    <message>
        <source>Sends the rest without waiting.</source>
        <translation>不再等待，发送其余消息。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 message(s) later</source>
        <translation>
            <numerusform>稍后重放 %1 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayFollowUp</name>
    <message>
        <source>Too many were put back after it: it is not followed any more.</source>
        <translation>之后重放的消息太多：不再跟踪它。</translation>
    </message>
    <message>
        <source>The stream %1 is gone.</source>
        <translation>流 %1 已不存在。</translation>
    </message>
    <message>
        <source>The stream %1 was made anew, or has lost its newest messages.</source>
        <translation>流 %1 已重新创建，或丢失了最新的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave it up after %n delivery(ies).</source>
        <translation>
            <numerusform>%1 在 %n 次投递后放弃了它。</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker of %1 terminated it.</source>
        <translation>%1 的工作进程终止了它。</translation>
    </message>
    <message>
        <source>A worker of %1 terminated it: %2</source>
        <translation>%1 的工作进程终止了它：%2</translation>
    </message>
    <message>
        <source>It is a dead letter again, given up by %1.</source>
        <translation>它再次成为死信，被 %1 放弃。</translation>
    </message>
    <message>
        <source>It came back as dead letter %1.</source>
        <translation>它作为死信 %1 回来了。</translation>
    </message>
    <message>
        <source>Dead letter %1 has the same subject and payload.</source>
        <translation>死信 %1 的主题和内容与它相同。</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJob</name>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation>消息大小超过服务器允许的上限。</translation>
    </message>
    <message>
        <source>Not replayed: the stream has seen this message id within its duplicate window.</source>
        <translation>未重放：流在其去重窗口内已见过此消息 ID。</translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2.</source>
        <translation>已重放为 %2 的消息 %1。</translation>
    </message>
    <message>
        <source>Replayed before, as message %1 of %2. It was not sent again.</source>
        <translation>之前已重放，为 %2 的消息 %1。没有再次发送。</translation>
    </message>
    <message>
        <source>It stays among the dead letters, as %1 does not hold it any more.</source>
        <translation>它仍留在死信中，因为 %1 已不再保存它。</translation>
    </message>
    <message>
        <source>An earlier attempt had arrived, as message %1 of %2. It was not sent again.</source>
        <translation>之前的一次尝试已到达，为 %2 的消息 %1。没有再次发送。</translation>
    </message>
    <message>
        <source>Not sent: the server did not answer.</source>
        <translation>未发送：服务器没有应答。</translation>
    </message>
    <message>
        <source>Not sent: the job was stopped before.</source>
        <translation>未发送：任务在此之前已停止。</translation>
    </message>
    <message>
        <source>Taken as arrived, as it was decided by hand. It was not sent again.</source>
        <translation>按手动决定视为已送达。没有再次发送。</translation>
    </message>
    <message>
        <source>A replay to %1 was not answered, and whether it arrived cannot be told. The message stays where it is. Replay it again to look once more, or to decide.</source>
        <translation>重放到 %1 没有应答，无法判定是否送达。消息保留在原处。再次重放可再查一次，或由您决定。</translation>
    </message>
    <message>
        <source>How some of them ended could not be noted in the replay journal. They are looked for in the target when they are replayed again.</source>
        <translation>其中一些的结果无法写入重放日志。再次重放时会先在目标中查找它们。</translation>
    </message>
    <message>
        <source>Stopped, as the first message died again.</source>
        <translation>已停止，因为第一条消息再次成为死信。</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 that were settled died again, more than %3 %.</source>
        <translation>已停止：已了结的 %2 条中有 %1 条再次成为死信，超过 %3 %。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and stay where they are.</source>
        <translation>
            <numerusform>%n 条消息未发送，留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>They had gone from their stream before it was their turn.</source>
        <translation>轮到它们之前，它们已从流中消失。</translation>
    </message>
    <message>
        <source>Replayed, but not removed: that could not be noted in the replay journal. It is looked for in the target when it is replayed again.</source>
        <translation>已重放，但未移除：无法记入重放日志。再次重放时会先在目标中查找。</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJobsBox</name>
    <message>
        <source>Shows or hides the table of replay jobs.</source>
        <translation>显示或隐藏重放任务表。</translation>
    </message>
    <message>
        <source>Replay jobs</source>
        <translation>重放任务</translation>
    </message>
    <message>
        <source>Nothing was replayed or discarded yet.</source>
        <translation>尚未重放或丢弃任何消息。</translation>
    </message>
    <message>
        <source>Pause job</source>
        <translation>暂停任务</translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation>继续任务</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>取消任务</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n 个任务正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n 个未全部完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay jobs so far</source>
        <translation>目前没有重放任务</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Writes what became of each message of the job into a file.</source>
        <translation>将任务中每条消息的结果写入文件。</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Compare with &amp;Original…</source>
        <translation>与原文比较(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows what was changed by hand before it was sent.</source>
        <translation>显示发送前手动更改的内容。</translation>
    </message>
    <message>
        <source>Sends the rest without waiting.</source>
        <translation>不再等待，发送其余消息。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The report of a replay was not written. %1</source>
        <translation>重放报告未写入。%1</translation>
    </message>
    <message numerus="yes">
        <source>The report of a replay was written to %2: %1 message(s).</source>
        <translation>
            <numerusform>重放报告已写入 %2：%1 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJobsModel</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>waiting for the connection</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the job was started.</source>
        <translation>任务的启动时间。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>所做的操作。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether it runs.</source>
        <translation>是否正在运行。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Messages dealt with, of all.</source>
        <translation>已处理的消息数与总数。</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>已重放</translation>
    </message>
    <message>
        <source>Confirmed by the server.</source>
        <translation>已由服务器确认。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not stored, because the server knew the message id.</source>
        <translation>未存储，因为服务器已有该消息 ID。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Refused by the server.</source>
        <translation>被服务器拒绝。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sent, but without an answer: they stay where they are.</source>
        <translation>已发送但没有应答：消息留在原处。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not sent: without a target, or gone.</source>
        <translation>未发送：没有目标，或已不存在。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Removed from the dead letters.</source>
        <translation>已从死信中移除。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why messages were not replayed, or stay.</source>
        <translation>消息未被重放或被保留的原因。</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>后续结果</translation>
    </message>
    <message>
        <source>How far the consumers are with what was replayed, as far as the server tells.</source>
        <translation>就服务器所知，各消费者对已重放消息的处理进度。</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJournal</name>
    <message>
        <source>The replay journal was damaged. It was moved to %1 and a new one begun.</source>
        <translation>重放日志记录已损坏。它已移至 %1，并新建了一份。</translation>
    </message>
    <message>
        <source>The replay journal %1 cannot be used: nothing is replayed until it can be written.</source>
        <translation>重放日志记录 %1 无法使用：在可以写入之前不会重放任何内容。</translation>
    </message>
    <message>
        <source>Another program is using the replay journal %1: nothing is replayed until it has ended.</source>
        <translation>另一个程序正在使用重放日志 %1：在它结束之前不会重放任何消息。</translation>
    </message>
    <message>
        <source>The replay journal %1 was written by a newer version of JetLag: nothing is replayed with this one.</source>
        <translation>重放日志 %1 是由更新版本的 JetLag 写入的：用当前版本不会重放任何消息。</translation>
    </message>
    <message>
        <source>The replay journal could not be written: nothing more is sent.</source>
        <translation>无法写入重放日志：不再发送。</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayReasons</name>
    <message numerus="yes">
        <source>%1 message(s): %2</source>
        <translation>
            <numerusform>%1 条消息：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) for other reasons: their rows say why.</source>
        <translation>
            <numerusform>%1 条消息因其他原因：详见各行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayRemovals</name>
    <message>
        <source>Replayed, but not removed: %1</source>
        <translation>已重放，但未移除：%1</translation>
    </message>
    <message>
        <source>Replayed, but not removed: the job was stopped before.</source>
        <translation>已重放，但未移除：任务在此之前已停止。</translation>
    </message>
    <message>
        <source>Replayed; whether it was removed is not known, as the server did not answer.</source>
        <translation>已重放；由于服务器没有应答，是否已移除尚不清楚。</translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2, which no longer holds it: its limits drop messages. The letter stays.</source>
        <translation>已重放为 %2 的消息 %1，但 %2 已不再保存它：其限制会丢弃消息。死信保留。</translation>
    </message>
    <message>
        <source>Replayed, but not removed: whether %1 holds it is not known. %2</source>
        <translation>已重放，但未移除：%1 是否保存着它尚不清楚。%2</translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2, where another message lies now: the stream was deleted and created anew. The letter stays.</source>
        <translation>已重放为 %2 的消息 %1，但那里现在是另一条消息：该流被删除后重新创建。死信保留。</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplaySchedule</name>
    <message>
        <source>Begins at %1, as long as JetLag runs.</source>
        <translation>在 %1 开始，前提是 JetLag 届时仍在运行。</translation>
    </message>
    <message>
        <source>Begins when %1 is well again, as long as JetLag runs. It is: %2.</source>
        <translation>在 %1 恢复正常时开始，前提是 JetLag 届时仍在运行。目前状态：%2。</translation>
    </message>
    <message>
        <source>Begins when %1 is well again, as long as JetLag runs. How it is now is not known.</source>
        <translation>在 %1 恢复正常时开始，前提是 JetLag 届时仍在运行。目前状态未知。</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayText</name>
    <message numerus="yes">
        <source>%1 message(s) to %2 cannot be replayed: %3</source>
        <translation>
            <numerusform>%1 条发往 %2 的消息无法重放：%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to %2 in stream %3.</source>
        <translation>
            <numerusform>%1 条消息发往流 %3 中的 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer will receive them.</source>
        <translation>不会有消费者收到它们。</translation>
    </message>
    <message>
        <source>Received by: %1.</source>
        <translation>接收者：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) chosen.</source>
        <translation>
            <numerusform>已选择 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) name no original subject and stay: give a target subject.</source>
        <translation>
            <numerusform>%1 条消息未注明原主题，将留在原处：请给出目标主题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are duplicates inside the stream&apos;s window: the server will not store them again.</source>
        <translation>
            <numerusform>%1 条消息在流的去重窗口内属于重复：服务器不会再次存储。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are larger than the server accepts and stay.</source>
        <translation>
            <numerusform>%1 条消息超过服务器接受的大小，将留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replayed</source>
        <translation>已重放 %1 条</translation>
    </message>
    <message>
        <source>%1 duplicates, not replayed</source>
        <translation>%1 条重复，未重放</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1 条</translation>
    </message>
    <message>
        <source>%1 with unknown outcome, kept</source>
        <translation>%1 条结果未知，已保留</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>已跳过 %1 条</translation>
    </message>
    <message>
        <source>%1 removed from the dead letters</source>
        <translation>已从死信中移除 %1 条</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done.</source>
        <translation>%1：已完成 %2 / %3。</translation>
    </message>
    <message>
        <source>Who will receive them is not known.</source>
        <translation>谁会收到它们尚不清楚。</translation>
    </message>
    <message>
        <source>it holds at most %1 messages</source>
        <translation>它最多保存 %1 条消息</translation>
    </message>
    <message>
        <source>it holds at most %1</source>
        <translation>它最多保存 %1</translation>
    </message>
    <message>
        <source>it holds at most %1 messages of each subject</source>
        <translation>它对每个主题最多保存 %1 条消息</translation>
    </message>
    <message>
        <source>it keeps only what some consumer wants, and none does</source>
        <translation>它只保存有消费者需要的消息，而没有消费者需要它们</translation>
    </message>
    <message>
        <source>%1 will not keep %2 of them: %3. Those letters stay here.</source>
        <translation>%1 不会保存其中的 %2 条：%3。这些死信留在这里。</translation>
    </message>
    <message>
        <source>%1 will refuse %2 of them: %3. They stay here.</source>
        <translation>%1 会拒绝其中的 %2 条：%3。它们留在这里。</translation>
    </message>
    <message>
        <source>%1 drops %2 of its older messages to make room: %3.</source>
        <translation>%1 会丢弃 %2 条较早的消息以腾出空间：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were already replayed and confirmed before: they are not sent again unless you ask for it.</source>
        <translation>
            <numerusform>%1 条消息之前已重放并得到确认：除非您要求，否则不会再次发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were sent before without an answer: they are looked for in the target first.</source>
        <translation>
            <numerusform>%1 条消息之前已发送但没有得到应答：会先在目标中查找它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who would lose the removed messages is not known: not all consumers could be listed.</source>
        <translation>谁会失去被移除的消息尚不清楚：未能列出所有消费者。</translation>
    </message>
    <message numerus="yes">
        <source>Removing them takes %1 message(s) from %2, which has not received them yet.</source>
        <translation>
            <numerusform>移除会让 %2 失去 %1 条尚未收到的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 message(s) may be under way in %2, which could not get them again.</source>
        <translation>
            <numerusform>最多有 %1 条消息可能正由 %2 处理，移除后它无法再次获得。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replayed before, not sent again</source>
        <translation>%1 条之前已重放，未再次发送</translation>
    </message>
    <message>
        <source>%1 gone already</source>
        <translation>%1 条早已不在</translation>
    </message>
    <message>
        <source>%1 replayed but kept here</source>
        <translation>%1 条已重放但保留在此</translation>
    </message>
    <message>
        <source>it takes messages of at most %1</source>
        <translation>它只接收不超过 %1 的消息</translation>
    </message>
    <message>
        <source>JetStream is reached by way of %1: whether messages get from here to its streams is known only when the first is sent. The job says so if they do not.</source>
        <translation>JetStream 通过 %1 访问：消息能否从这里到达其流，要等第一条发送后才知道。若不能到达，任务会说明。</translation>
    </message>
    <message>
        <source>Their originals, and what becomes of them, are kept in the replay journal for a month: %1.</source>
        <translation>它们的原文和更改后的内容在重放日志中保留一个月：%1。</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of these were edited then: they go as they were edited.</source>
        <translation>
            <numerusform>其中 %1 条当时编辑过：按编辑后的内容发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) cannot be changed like that and stay: %2</source>
        <translation>
            <numerusform>%1 条消息无法这样更改，留在原处：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) would loop: they were put back up to %2 times already and died again each time.</source>
        <translation>
            <numerusform>%1 条消息会陷入循环：它们已被放回最多 %2 次，每次都再次成为死信。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayTrial</name>
    <message numerus="yes">
        <source>Waits for what becomes of %n message(s) before it sends more.</source>
        <translation>
            <numerusform>等待 %n 条消息的结果，然后再发送更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the first message was acknowledged or died again.</source>
        <translation>等待第一条消息被确认或再次成为死信。</translation>
    </message>
    <message>
        <source>No consumer takes it.</source>
        <translation>没有消费者接收它。</translation>
    </message>
    <message>
        <source>It left its stream before a consumer was given it.</source>
        <translation>在交给消费者之前它已离开流。</translation>
    </message>
    <message>
        <source>It waits to be delivered.</source>
        <translation>它在等待投递。</translation>
    </message>
    <message>
        <source>It is in hand.</source>
        <translation>它正在处理中。</translation>
    </message>
</context>
<context>
    <name>jetlag::RequestJob</name>
    <message>
        <source>Nobody answers requests on %1. Is the service running?</source>
        <translation>没有人答复 %1 上的请求。服务在运行吗？</translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n ms. Somebody listens on %1 but did not answer in time.</source>
        <translation>
            <numerusform>%n 毫秒内没有答复。有人监听 %1，但没有及时答复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::RestoreDialog</name>
    <message>
        <source>Restore streams</source>
        <translation>恢复流</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>恢复来源</translation>
    </message>
    <message>
        <source>Restore &amp;from</source>
        <translation>恢复来源(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>选择备份所在的文件夹</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel restore</source>
        <translation>取消恢复(&amp;N)</translation>
    </message>
    <message>
        <source>Restore progress</source>
        <translation>恢复进度</translation>
    </message>
    <message>
        <source>Stream name</source>
        <translation>流名称</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Place in cluster</source>
        <translation>放置到集群</translation>
    </message>
    <message>
        <source>Place by tags</source>
        <translation>按标签放置</translation>
    </message>
    <message>
        <source>a folder with backup.json, or one that holds such folders</source>
        <translation>含有 backup.json 的文件夹，或包含此类文件夹的文件夹</translation>
    </message>
    <message>
        <source>The subjects that the stream listens on afterwards. The messages keep theirs.</source>
        <translation>恢复后该流监听的主题。消息保留各自的主题。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>与备份相同</translation>
    </message>
    <message>
        <source>as in the backup</source>
        <translation>与备份相同</translation>
    </message>
    <message>
        <source>Stream &amp;name</source>
        <translation>流名称(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ubjects</source>
        <translation>主题(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;eplicas</source>
        <translation>副本数(&amp;E)</translation>
    </message>
    <message>
        <source>Place in &amp;cluster</source>
        <translation>放置到集群(&amp;C)</translation>
    </message>
    <message>
        <source>Place by &amp;tags</source>
        <translation>按标签放置(&amp;T)</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>正在读取文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 message(s), sequences %3 to %4, %5 packed.</source>
        <comment>a backup</comment>
        <translation>
            <numerusform>%1：%2 条消息，序列 %3 至 %4，压缩后 %5。</numerusform>
        </translation>
    </message>
    <message>
        <source>A stream of this name exists already: delete it first, or nothing is restored.</source>
        <translation>已存在同名的流：请先将其删除，否则不会恢复任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more backup(s).</source>
        <translation>
            <numerusform>另有 %n 个备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a server of version 2.15 or later; older ones cannot read it.</source>
        <translation>它由 2.15 或更高版本的服务器生成；旧版服务器无法读取。</translation>
    </message>
    <message>
        <source>The name cannot be changed: every message in this backup is bound to it.</source>
        <translation>名称无法更改：此备份中的每条消息都与其绑定。</translation>
    </message>
    <message>
        <source>Every backup is read to its end and checked before anything is sent. Sequences, times and consumers come back as they were.</source>
        <translation>在发送任何内容之前，每个备份都会读到末尾并检查。序列、时间和消费者将恢复原样。</translation>
    </message>
    <message>
        <source>Give the stream a name.</source>
        <translation>请为流指定名称。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>%1 was restored: %2, %3.</source>
        <comment>a stream, messages, consumers</comment>
        <translation>%1 已恢复：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n 个消费者</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as the backup says.</source>
        <translation>与备份所述一致。</translation>
    </message>
    <message>
        <source>It is not quite as the backup says:</source>
        <translation>与备份所述不完全一致：</translation>
    </message>
    <message>
        <source>It is not known whether %1 was restored: no answer came. Look again before you repeat it.</source>
        <translation>不清楚 %1 是否已恢复：没有收到应答。重试前请再查看一次。</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <comment>a stream</comment>
        <translation>%1 未恢复：%2</translation>
    </message>
    <message numerus="yes">
        <source>A part of the stream was left on the server, with %1 message(s): delete it before you restore again.</source>
        <translation>
            <numerusform>服务器上留下了流的一部分，含 %1 条消息：再次恢复前请先将其删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled. Nothing of it was restored.</source>
        <translation>%1 的恢复已取消，没有恢复任何内容。</translation>
    </message>
</context>
<context>
    <name>jetlag::RestoreJob</name>
    <message>
        <source>The backup holds %1 messages, and the stream %2. Its limits may have removed some already, or others were stored.</source>
        <translation>备份包含 %1 条消息，流包含 %2 条。其限制可能已移除一些，或又存入了其他消息。</translation>
    </message>
    <message>
        <source>The first message is %1; in the backup it is %2.</source>
        <translation>第一条消息是 %1；备份中是 %2。</translation>
    </message>
    <message>
        <source>The last sequence is %1; in the backup it is %2.</source>
        <translation>最后的序列是 %1；备份中是 %2。</translation>
    </message>
    <message>
        <source>These consumers of the backup are not there: %1.</source>
        <translation>备份中的以下消费者不存在：%1。</translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation>无法读取归档。</translation>
    </message>
    <message>
        <source>A stream of this name exists already. A backup is never restored over one: delete that stream, or restore under another name.</source>
        <translation>已存在同名的流。备份不会覆盖已有的流：请删除该流，或以其他名称恢复。</translation>
    </message>
    <message>
        <source>A server of version 2.15 or later has made this backup, in a format that older ones cannot read; this one is %1.</source>
        <translation>此备份由 2.15 或更高版本的服务器生成，旧版服务器无法读取其格式；当前服务器为 %1。</translation>
    </message>
    <message>
        <source>The name of the stream cannot be changed: every message in a backup of this format is bound to it. Restore it as %1, or copy it afterwards by a stream that sources it.</source>
        <translation>流的名称无法更改：此格式的备份中每条消息都与其绑定。请以 %1 恢复，或之后用以其为来源的流进行复制。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>无法读取服务器的应答。</translation>
    </message>
    <message>
        <source>The consumers could not be compared: %1</source>
        <translation>无法比较消费者：%1</translation>
    </message>
    <message>
        <source>It was stopped before the consumers were compared.</source>
        <translation>在比较消费者之前已停止。</translation>
    </message>
</context>
<context>
    <name>jetlag::RevisionsModel</name>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The number of the message in the stream.</source>
        <translation>消息在流中的编号。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>When it was stored.</source>
        <translation>存储的时间。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>A value, or how the key went.</source>
        <translation>值，或键如何消失。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the value.</source>
        <translation>值的大小。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Its beginning.</source>
        <translation>值的开头。</translation>
    </message>
</context>
<context>
    <name>jetlag::RevisionsView</name>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Choose a key to see its revisions.</source>
        <translation>请选择一个键以查看其版本。</translation>
    </message>
    <message>
        <source>Revisions of %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>The newest %1 revisions of %2</source>
        <translation>%2 的最新 %1 个版本</translation>
    </message>
</context>
<context>
    <name>jetlag::RunningReplay</name>
    <message>
        <source>Replay of %1, in an earlier run</source>
        <translation>重放 %1（早先的运行）</translation>
    </message>
    <message>
        <source>Not finished: JetLag ended before, or another one still runs it. What was sent without an answer is looked for when it is replayed again.</source>
        <translation>未完成：JetLag 先行结束，或另一个 JetLag 仍在执行。发送后未得到应答的消息会在再次重放时查找。</translation>
    </message>
    <message>
        <source>Discard from %1, in an earlier run</source>
        <translation>在先前的运行中从 %1 丢弃</translation>
    </message>
    <message>
        <source>Not finished: JetLag ended before, or another one still runs it.</source>
        <translation>未完成：JetLag 在此之前已结束，或另一个实例仍在运行它。</translation>
    </message>
</context>
<context>
    <name>jetlag::ScheduleEditor</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>When a consumer is well again</source>
        <translation>当某个消费者恢复正常时</translation>
    </message>
    <message>
        <source>A replay that waits is in the table of jobs. It waits as long as JetLag runs.</source>
        <translation>等待中的重放列在任务表中。只要 JetLag 在运行，它就会等待。</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Consumer to wait for</source>
        <translation>要等待的消费者</translation>
    </message>
</context>
<context>
    <name>jetlag::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Search messages: words, /regex/, $.user.id == 42, header:Error~timeout</source>
        <translation>搜索消息：词语、/正则/、$.user.id == 42、header:Error~timeout</translation>
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
        <translation>所有条件都必须成立：
词语  &quot;完整短语&quot; – 负载中的文本
/正则/  /正则/i – 正则表达式
$.user.id == 42 – 对 JSON 负载的条件；可用 &amp;&amp; || ! ( )
header:名称  header:名称=值  header:名称~部分  header:名称=~正则
size:&gt;1KiB – 负载的字节数
subject:orders.*.new – 主题，由服务器过滤
-条件 – 必须不成立</translation>
    </message>
    <message>
        <source>Search from</source>
        <translation>搜索起点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: the beginning of the stream.</source>
        <translation>第一个序号，或时间如 2026-03-01 12:30，或 15m 表示 15 分钟前。留空：流的开头。</translation>
    </message>
    <message>
        <source>Search to</source>
        <translation>搜索终点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The last sequence, or a time. Empty: the end of the stream.</source>
        <translation>最后一个序号，或时间。留空：流的末尾。</translation>
    </message>
    <message>
        <source>Search direction</source>
        <translation>搜索方向</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Subjects and &amp;headers</source>
        <translation>主题和头(&amp;H)</translation>
    </message>
    <message>
        <source>Subjects and headers</source>
        <translation>主题和头</translation>
    </message>
    <message>
        <source>Looks for words and patterns in subjects and header values as well.</source>
        <translation>也在主题和头的值中查找词语和模式。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Enter shows a message in its place among the others.</source>
        <translation>按回车键在其他消息之间的原位显示该消息。</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Search</source>
        <translation>取消搜索(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>取消搜索</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>C&amp;lose Results</source>
        <translation>关闭结果(&amp;L)</translation>
    </message>
    <message>
        <source>Close results</source>
        <translation>关闭结果</translation>
    </message>
    <message>
        <source>Choose a stream first.</source>
        <translation>请先选择一个流。</translation>
    </message>
    <message>
        <source>Write what to look for into the field Search messages.</source>
        <translation>请在“搜索消息”栏中写下要查找的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) looked at</source>
        <translation>
            <numerusform>已查看 %1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>messages</comment>
        <translation>
            <numerusform>找到 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 条</translation>
    </message>
    <message>
        <source>Searching: %1.</source>
        <comment>%1 is a list</comment>
        <translation>正在搜索：%1。</translation>
    </message>
    <message>
        <source>Search complete: %1.</source>
        <translation>搜索完成：%1。</translation>
    </message>
    <message>
        <source>Search cancelled: %1.</source>
        <translation>搜索已取消：%1。</translation>
    </message>
    <message>
        <source>Stopped with as many results as are kept at once: %1.</source>
        <translation>结果已达到同时保留的上限，停止：%1。</translation>
    </message>
    <message>
        <source>Search ended early: %1.</source>
        <translation>搜索提前结束：%1。</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>目前没有找到。</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>没有匹配的消息。</translation>
    </message>
    <message>
        <source>E&amp;xport Results…</source>
        <translation>导出结果(&amp;X)…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>搜索选项</translation>
    </message>
    <message>
        <source>From where to where, in which order, and what counts.</source>
        <translation>从哪里到哪里、以何种顺序以及计入哪些内容。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Hit %1 of %2.</source>
        <translation>第 %1 个匹配，共 %2 个。</translation>
    </message>
    <message>
        <source>Went on from the other end.</source>
        <translation>已从另一端继续。</translation>
    </message>
</context>
<context>
    <name>jetlag::ServerAddress</name>
    <message>
        <source>WebSocket (%1://) is not supported. Use the address for ordinary clients, such as nats://host:4222 or tls://host:4222.</source>
        <translation>不支持 WebSocket (%1://)。请使用普通客户端的地址，例如 nats://host:4222 或 tls://host:4222。</translation>
    </message>
    <message>
        <source>%1:// is the address of a web page, such as the server&apos;s monitoring. Use the address for clients, such as nats://host:4222 or tls://host:4222.</source>
        <translation>%1:// 是网页的地址，例如服务器的监控页面。请使用供客户端连接的地址，例如 nats://host:4222 或 tls://host:4222。</translation>
    </message>
    <message>
        <source>Addresses that begin with %1:// are not supported. Use nats:// or tls://.</source>
        <translation>不支持以 %1:// 开头的地址。请使用 nats:// 或 tls://。</translation>
    </message>
    <message>
        <source>%1 cannot be the port of a server: ports are numbers from 1 to 65535.</source>
        <translation>%1 不能作为服务器的端口：端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The text given is not the address of a server. Write it as nats://host:4222.</source>
        <translation>给出的文本不是服务器地址。请写成 nats://host:4222 的形式。</translation>
    </message>
    <message>
        <source>No server address was given. Write it as nats://host:4222.</source>
        <translation>未给出服务器地址。请写成 nats://host:4222 的形式。</translation>
    </message>
</context>
<context>
    <name>jetlag::SessionCore</name>
    <message>
        <source>The second connection is there: messages can be read and things be changed.</source>
        <translation>第二个连接已建立：可以读取消息并进行更改。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n second(s). What was recorded was moved along.</source>
        <translation>
            <numerusform>本机时钟被拨回了 %n 秒。已记录的数据已随之平移。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer, not even a ping: it hangs, or the network in between is down. Asking goes on.</source>
        <translation>服务器没有应答，连 ping 也没有：它已挂起，或中间的网络中断。将继续请求。</translation>
    </message>
</context>
<context>
    <name>jetlag::SessionState</name>
    <message>
        <source>The connection was lost. Trying again every second.</source>
        <translation>连接已断开。正在每秒重试。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Streams and consumers are watched, but a second connection is needed to read messages and to change anything, and that one is not there. %1</source>
        <translation>流和消费者正在被监视，但读取消息和进行任何更改都需要第二个连接，而该连接尚未建立。%1</translation>
    </message>
    <message>
        <source>Messages can be read, but a second connection is needed to watch streams and consumers, and that one is not there. %1</source>
        <translation>可以读取消息，但监视流和消费者需要第二个连接，而该连接尚未建立。%1</translation>
    </message>
</context>
<context>
    <name>jetlag::SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>距今多久</translation>
    </message>
    <message>
        <source>The language changes when JetLag starts the next time.</source>
        <translation>语言将在下次启动 JetLag 时更改。</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>警报…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>每 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the server is asked while the window is seen. A window that nobody sees asks less often, and so does one whose server is slow to answer.</source>
        <translation>窗口可见时多久询问一次服务器。无人查看的窗口，或服务器应答缓慢时，询问会更少。</translation>
    </message>
</context>
<context>
    <name>jetlag::Settling</name>
    <message>
        <source>The answer of the server was not waited for.</source>
        <translation>没有等待服务器的应答。</translation>
    </message>
</context>
<context>
    <name>jetlag::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>jetlag::StatusStrip</name>
    <message>
        <source>Connection state</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>数据更新于 %1前</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 个请求/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n 个请求进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Only reading is allowed. Click to unlock this connection.</source>
        <translation>仅允许读取。单击可解锁此连接。</translation>
    </message>
    <message>
        <source>Changes are allowed. Click to lock this connection.</source>
        <translation>允许更改。单击可锁定此连接。</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamActDialog</name>
    <message>
        <source>Seal stream</source>
        <translation>封存流</translation>
    </message>
    <message>
        <source>Step down stream leader</source>
        <translation>让流的领导者退位</translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation>请输入流名称以确认</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>退位</translation>
    </message>
    <message>
        <source>Seal %1 for ever</source>
        <comment>a stream</comment>
        <translation>永久封存 %1</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>正在查看流…</translation>
    </message>
    <message>
        <source>It is sealed already.</source>
        <translation>它已被封存。</translation>
    </message>
    <message numerus="yes">
        <source>Its %1 messages stay as they are for ever: none is added, deleted, purged or removed by a limit.</source>
        <translation>
            <numerusform>其中 %1 条消息将永远保持原样：不会增加、删除、清除，也不会因限制而移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever publishes on its subjects gets an error from then on.</source>
        <translation>此后在其主题上发布的客户端会收到错误。</translation>
    </message>
    <message>
        <source>It cannot be taken back. The only way out is to delete the stream.</source>
        <translation>此操作无法撤销，唯一的办法是删除该流。</translation>
    </message>
    <message>
        <source>Consumers go on reading, and what they acknowledge is not removed any more.</source>
        <translation>消费者继续读取，其确认的消息不再移除。</translation>
    </message>
    <message>
        <source>It has no leader at the moment that could step down.</source>
        <translation>目前没有可以退位的领导者。</translation>
    </message>
    <message>
        <source>The leader is %1; another replica takes over.</source>
        <translation>领导者是 %1；另一个副本将接管。</translation>
    </message>
    <message>
        <source>For a moment the stream takes no messages: who publishes meanwhile has to try again. Nothing that is stored is lost.</source>
        <translation>流会有片刻不接收消息：此时发布的客户端需要重试。已存储的内容不会丢失。</translation>
    </message>
    <message>
        <source>The stream&apos;s leader stepped down.</source>
        <translation>流的领导者已退位。</translation>
    </message>
    <message>
        <source>The stream&apos;s leader did not step down: %1</source>
        <translation>流的领导者未退位：%1</translation>
    </message>
    <message>
        <source>It is not known whether the stream&apos;s leader stepped down: %1</source>
        <translation>不知道流的领导者是否已退位：%1</translation>
    </message>
    <message>
        <source>The stream was sealed.</source>
        <translation>流已封存。</translation>
    </message>
    <message>
        <source>The stream was not sealed: %1</source>
        <translation>流未封存：%1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was sealed: %1</source>
        <translation>不知道流是否已封存：%1</translation>
    </message>
    <message>
        <source>Only one server holds it: no other one could take over.</source>
        <translation>只有一台服务器持有它：没有其他服务器可以接管。</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamConfigDialog</name>
    <message>
        <source>Edit stream</source>
        <translation>编辑流</translation>
    </message>
    <message>
        <source>Create stream</source>
        <translation>创建流</translation>
    </message>
    <message>
        <source>Clone stream</source>
        <translation>克隆流</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>正在查看流…</translation>
    </message>
    <message>
        <source>The stream needs a name.</source>
        <translation>流需要名称。</translation>
    </message>
    <message>
        <source>Write the subjects that it is to store.</source>
        <translation>请写它要存储的主题。</translation>
    </message>
    <message>
        <source>The stream was changed.</source>
        <translation>流已更改。</translation>
    </message>
    <message>
        <source>The stream was not changed as wanted: %1</source>
        <translation>流未按要求更改：%1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was changed: %1</source>
        <translation>不知道流是否已更改：%1</translation>
    </message>
    <message>
        <source>The stream %1 was created.</source>
        <translation>流 %1 已创建。</translation>
    </message>
    <message>
        <source>The stream was not created as wanted: %1</source>
        <translation>流未按要求创建：%1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was created: %1</source>
        <translation>不知道流是否已创建：%1</translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was put back. What the limits have removed does not come back.</source>
        <translation>流的配置已恢复。被限制移除的消息不会回来。</translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was not put back: %1</source>
        <translation>流的配置未恢复：%1</translation>
    </message>
    <message>
        <source>It is not known whether the stream&apos;s configuration was put back: %1</source>
        <translation>不知道流的配置是否已恢复：%1</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamDeleteDialog</name>
    <message>
        <source>Delete stream: %1</source>
        <translation>删除流：%1</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>删除流</translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation>输入流名称以确认</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a stream</comment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>正在查看流…</translation>
    </message>
    <message>
        <source>The stream was deleted.</source>
        <translation>流已删除。</translation>
    </message>
    <message>
        <source>The stream was not deleted: %1</source>
        <translation>流未删除：%1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was deleted: %1</source>
        <translation>不知道流是否已删除：%1</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamEffects</name>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>另外 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new number of messages removes the oldest %1 at once, for good.</source>
        <translation>
            <numerusform>新的消息数上限会立即永久移除最旧的 %1 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new age removes %1 messages at once, for good.</source>
        <translation>
            <numerusform>新的保留时间会立即永久移除 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new age removes at most %1 messages at once, for good.</source>
        <translation>
            <numerusform>新的保留时间会立即永久移除至多 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new number for each subject removes %1 messages for good: at once, or by servers before 2.11 as new ones are stored on their subjects.</source>
        <translation>
            <numerusform>每主题的新上限会永久移除 %1 条消息：立即，或（2.11 之前的服务器）在其主题存储新消息时。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1 more than the new size: the oldest messages are removed at once until it fits, for good.</source>
        <translation>它比新的大小多 %1：最旧的消息会立即被永久移除，直到符合。</translation>
    </message>
    <message>
        <source>It has too many subjects to count what the new number for each of them removes.</source>
        <translation>主题太多，无法统计每主题的新上限会移除多少。</translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers filter for what is not stored any more: %2</source>
        <translation>
            <numerusform>有 %1 个消费者的过滤器匹配的内容不再存储：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers could not be looked at.</source>
        <translation>
            <numerusform>有 %1 个消费者无法查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its consumers could not be looked at: %1</source>
        <translation>无法查看其消费者：%1</translation>
    </message>
    <message>
        <source>What is published on %1 is not stored any more, unless another subject here covers it: publishers get no answer. What lies there stays.</source>
        <translation>发布到 %1 的消息不再存储，除非这里有别的主题覆盖它：发布者得不到应答。已存的消息保留。</translation>
    </message>
    <message>
        <source>All %1 are copied to more servers.</source>
        <translation>全部 %1 会复制到更多服务器。</translation>
    </message>
    <message numerus="yes">
        <source>Copies on %n server(s) are given up.</source>
        <translation>
            <numerusform>%n 个服务器上的副本会被放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does could not be found out: %1</source>
        <translation>无法查明其影响：%1</translation>
    </message>
    <message>
        <source>%1 overlaps with the subjects of %2: the server lets no two streams store the same.</source>
        <comment>a subject, a stream</comment>
        <translation>%1 与 %2 的主题重叠：服务器不允许两个流存储相同的内容。</translation>
    </message>
    <message>
        <source>What is published on %1 is stored from then on.</source>
        <translation>此后发布到 %1 的消息会被存储。</translation>
    </message>
    <message>
        <source>No message is removed, and no consumer is cut off, by this.</source>
        <translation>这不会移除任何消息，也不会切断任何消费者。</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>它没有消息。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages, %2, are removed for good, and whatever arrives until then.</source>
        <translation>
            <numerusform>%1 条消息（%2）会被永久移除，在此之前到达的也一样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its consumer %1 goes with it, and %2 messages that it has not finished.</source>
        <translation>
            <numerusform>其消费者 %1 会一并删除，还有它未完成的 %2 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %1 more consumers.</source>
        <translation>
            <numerusform>另外 %1 个消费者也是。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers could not be looked at; they go, too.</source>
        <translation>
            <numerusform>有 %1 个消费者无法查看；它们也会删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever publishes on %1 gets no answer from then on.</source>
        <translation>此后发布到 %1 的人得不到应答。</translation>
    </message>
    <message>
        <source>This cannot be taken back. Export the messages first if they may be needed.</source>
        <translation>这不能撤回。若可能还需要这些消息，请先导出。</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamHealth</name>
    <message>
        <source>The stream is full and refuses what is published.</source>
        <translation>流已满，拒绝发布的消息。</translation>
    </message>
    <message>
        <source>The mirror or a source of the stream gets nothing: %1</source>
        <translation>流的镜像或某个源收不到任何消息：%1</translation>
    </message>
    <message>
        <source>The origin of the mirror or of a source has not been heard for more than half a minute.</source>
        <translation>镜像或某个源的源头已超过半分钟没有消息。</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamPresets</name>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>工作队列</translation>
    </message>
    <message>
        <source>Log of 24 hours</source>
        <translation>24 小时日志</translation>
    </message>
    <message>
        <source>Dead letters of %1</source>
        <translation>%1 的死信</translation>
    </message>
    <message>
        <source>Key-value bucket</source>
        <translation>键值存储桶</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamScrollBar</name>
    <message>
        <source>Position in stream</source>
        <translation>在流中的位置</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>序号 %1</translation>
    </message>
    <message>
        <source>Sequence %1, about %2</source>
        <translation>序号 %1，约 %2</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamsModel</name>
    <message>
        <source>limits</source>
        <comment>retention</comment>
        <translation>限额</translation>
    </message>
    <message>
        <source>interest</source>
        <comment>retention</comment>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>work queue</source>
        <comment>retention</comment>
        <translation>工作队列</translation>
    </message>
    <message>
        <source>file</source>
        <comment>storage</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>storage</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>limit</comment>
        <translation>消息数</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>limit</comment>
        <translation>字节数</translation>
    </message>
    <message>
        <source>consumers</source>
        <comment>limit</comment>
        <translation>消费者数</translation>
    </message>
    <message>
        <source>%1 % of the limit on %2</source>
        <translation>%2上限的 %1 %</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation>流的名称。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>无领导者</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages stored now.</source>
        <translation>当前存储的消息数。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bytes stored now, headers and overhead included.</source>
        <translation>当前存储的字节数，包括消息头和额外开销。</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>写入/秒</translation>
    </message>
    <message>
        <source>Messages stored per second, averaged over about ten seconds.</source>
        <translation>每秒存储的消息数，约十秒内的平均值。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>How the rate of new messages went lately.</source>
        <translation>近期新消息速率的变化。</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Number of consumers.</source>
        <translation>消费者的数量。</translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation>最大积压</translation>
    </message>
    <message>
        <source>Messages not yet delivered to the consumer that is furthest behind.</source>
        <translation>落后最多的消费者尚未收到的消息数。</translation>
    </message>
    <message>
        <source>First seq</source>
        <translation>首序号</translation>
    </message>
    <message>
        <source>Sequence of the oldest stored message.</source>
        <translation>最早一条已存储消息的序号。</translation>
    </message>
    <message>
        <source>Last seq</source>
        <translation>末序号</translation>
    </message>
    <message>
        <source>Sequence of the newest message.</source>
        <translation>最新一条消息的序号。</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>How long ago the newest message was stored.</source>
        <translation>距最新一条消息存入的时间。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Share of the nearest limit of the stream.</source>
        <translation>流最接近的上限的使用比例。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subjects that the stream captures.</source>
        <translation>流所捕获的主题。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>When messages go: by limits, by interest, or when worked off.</source>
        <translation>消息何时移除：按限额、按兴趣，或处理完即移除。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Where messages are kept.</source>
        <translation>消息存放在哪里。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Number of copies in the cluster.</source>
        <translation>集群中的副本数量。</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>The server that leads the stream.</source>
        <translation>领导该流的服务器。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Messages deleted between the first and the last one.</source>
        <translation>首末两条消息之间已删除的消息数。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Messages that the server says it has lost.</source>
        <translation>服务器报告已丢失的消息数。</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Time between the oldest and the newest stored message.</source>
        <translation>最早与最新的已存储消息之间的时间。</translation>
    </message>
    <message>
        <source>Subject count</source>
        <translation>主题数</translation>
    </message>
    <message>
        <source>Number of different subjects stored.</source>
        <translation>已存储的不同主题的数量。</translation>
    </message>
    <message>
        <source>Bytes in/s</source>
        <translation>写入字节/秒</translation>
    </message>
    <message>
        <source>Bytes stored per second, while nothing is removed.</source>
        <translation>每秒存储的字节数（无移除时）。</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>镜像积压</translation>
    </message>
    <message>
        <source>How far a mirror or its slowest source is behind.</source>
        <translation>镜像或其最慢的源落后多少。</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>去重窗口</translation>
    </message>
    <message>
        <source>How long message ids are remembered.</source>
        <translation>消息 ID 的记忆时长。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the stream was created.</source>
        <translation>流的创建时间。</translation>
    </message>
    <message>
        <source>API level</source>
        <translation>API 级别</translation>
    </message>
    <message>
        <source>The API level that the stream needs.</source>
        <translation>流所需的 API 级别。</translation>
    </message>
    <message>
        <source>Not known: the origin has not been reached yet.</source>
        <translation>未知：尚未连接到源流。</translation>
    </message>
    <message>
        <source>Not known. The server says: %1</source>
        <translation>未知。服务器说：%1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>As of %1: %2. Nothing has been heard of it since.</source>
        <translation>截至 %1：%2。此后再无消息。</translation>
    </message>
    <message>
        <source>As of %1. Nothing has been heard of it since.</source>
        <translation>截至 %1。此后再无消息。</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not fed</source>
        <translation>无输入</translation>
    </message>
    <message>
        <source>What is wrong with the stream itself, or the worst status among its consumers.</source>
        <translation>流本身的问题，否则为其消费者中最差的状态。</translation>
    </message>
    <message>
        <source>Without about %1 a second that JetLag&apos;s own requests add: this stream stores a message for each.</source>
        <translation>不含 JetLag 自身请求每秒约增加的 %1 条：此流为每个请求存储一条消息。</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamsPage</name>
    <message>
        <source>Streams</source>
        <comment>accessible name of the table</comment>
        <translation>流</translation>
    </message>
    <message>
        <source>Filter streams</source>
        <comment>accessible name of the field</comment>
        <translation>过滤流</translation>
    </message>
    <message>
        <source>This account has no streams.</source>
        <translation>此账户没有流。</translation>
    </message>
</context>
<context>
    <name>jetlag::SubjectTreeModel</name>
    <message>
        <source>More subjects than are counted one by one; these are counted together.</source>
        <translation>主题数超过逐个计数的上限；这些合并计数。</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>其他主题</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>A token of the subject; below it what follows the dot.</source>
        <translation>主题的一个词元；其下是点之后的部分。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages to this subject and everything below it.</source>
        <translation>发往此主题及其下所有主题的消息。</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Messages a second, smoothed over some seconds.</source>
        <translation>每秒消息数，按数秒平滑。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Payloads and headers of these messages.</source>
        <translation>这些消息的负载和头。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Time since the last message.</source>
        <translation>距最后一条消息的时间。</translation>
    </message>
</context>
<context>
    <name>jetlag::SubjectsPane</name>
    <message>
        <source>Filter subjects</source>
        <translation>筛选主题</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Follow only this subject</source>
        <translation>只跟随此主题(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy subject</source>
        <translation>复制主题(&amp;C)</translation>
    </message>
</context>
<context>
    <name>jetlag::SucceededService</name>
    <message>
        <source>No stream stores %1, so nothing on it can have succeeded.</source>
        <translation>没有流存储 %1，因此其上不可能有成功的消息。</translation>
    </message>
    <message>
        <source>There is no consumer of %1 that acknowledges messages on %2, so nothing tells which succeeded.</source>
        <translation>%1 没有对 %2 上的消息作确认的消费者，因此无从得知哪些成功了。</translation>
    </message>
    <message>
        <source>No consumer of %1 has acknowledged a message on %2 so far.</source>
        <translation>%1 的消费者尚未确认过 %2 上的消息。</translation>
    </message>
    <message>
        <source>Near this letter %1 holds no other message on %2 that %3 has acknowledged.</source>
        <translation>在这条死信附近，%1 没有其他由 %3 确认过的 %2 上的消息。</translation>
    </message>
    <message>
        <source>%1 keeps no message on %2 that was acknowledged: they leave it then.</source>
        <translation>%1 不保留 %2 上已确认的消息：确认后它们就离开该流。</translation>
    </message>
</context>
<context>
    <name>jetlag::TablePage</name>
    <message>
        <source>The server has told nothing yet.</source>
        <translation>服务器尚未返回任何信息。</translation>
    </message>
</context>
<context>
    <name>jetlag::TableView</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合过滤条件的内容。</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>左移“%1”</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>右移“%1”</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>jetlag::TakeDialog</name>
    <message>
        <source>Take messages: %1</source>
        <translation>取出消息：%1</translation>
    </message>
    <message>
        <source>Take messages</source>
        <translation>取出消息</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>正在查看消费者…</translation>
    </message>
    <message>
        <source>What taking means</source>
        <translation>取出的含义</translation>
    </message>
    <message>
        <source>Who else takes</source>
        <translation>还有谁在拉取</translation>
    </message>
    <message>
        <source>Ways to take</source>
        <translation>取出方式</translation>
    </message>
    <message>
        <source>By han&amp;d</source>
        <translation>手动(&amp;D)</translation>
    </message>
    <message>
        <source>Test wor&amp;ker</source>
        <translation>测试工作进程(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are held here; the server gives them back by itself, the last at %2.</source>
        <translation>
            <numerusform>这里持有 %1 条消息；服务器会自行收回，最后一条在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is lost: nothing can be taken or settled until it is there again.</source>
        <translation>连接已断开：恢复之前无法取出或答复消息。</translation>
    </message>
    <message>
        <source>The consumer was deleted, or created anew: what was taken from it cannot be settled any more.</source>
        <translation>该消费者已被删除或重新创建：从中取出的消息无法再答复。</translation>
    </message>
    <message>
        <source>What is to become of them?</source>
        <translation>如何处理它们？</translation>
    </message>
    <message>
        <source>Give back now</source>
        <translation>立即退回</translation>
    </message>
    <message>
        <source>Leave until their time has passed</source>
        <translation>保留到时限结束</translation>
    </message>
</context>
<context>
    <name>jetlag::TakeText</name>
    <message>
        <source>Each has its time (backoff), %1 at its first delivery; then the server gives it to somebody again.</source>
        <translation>每条消息有自己的时限（退避），首次投递为 %1；之后服务器会再次把它交给某个客户端。</translation>
    </message>
    <message>
        <source>Each has %1; then the server gives it to somebody again.</source>
        <translation>每条消息的时限为 %1；之后服务器会再次把它交给某个客户端。</translation>
    </message>
    <message numerus="yes">
        <source>After %1 deliveries it is given up.</source>
        <translation>
            <numerusform>投递 %1 次之后放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking is consuming: what is taken here its workers do not get, until it is given back, and every time counts as a delivery.</source>
        <translation>取出就是消费：在这里取出的消息，其工作进程在退回之前都得不到，并且每次都算一次投递。</translation>
    </message>
    <message>
        <source>This consumer wants no acknowledgements (ack policy none): what is taken is finished with that, and does not come again.</source>
        <translation>该消费者不需要确认（确认策略 none）：取出即完成，不会再次投递。</translation>
    </message>
    <message>
        <source>It is not durable either, as an ordered consumer of a single reader: that one would miss what is taken here.</source>
        <translation>它也不是持久的，如同单个读取者的有序消费者：该读取者会缺少在这里取出的消息。</translation>
    </message>
    <message>
        <source>An acknowledgement covers all that was delivered before (ack policy all), also what other workers hold; Term does so, too.</source>
        <translation>一次确认涵盖此前投递的所有消息（确认策略 all），包括其他工作进程持有的；终止也是如此。</translation>
    </message>
    <message>
        <source>The stream is a work queue: what is acknowledged or terminated is removed from it.</source>
        <translation>该流是工作队列：被确认或终止的消息会从中移除。</translation>
    </message>
    <message>
        <source>The stream keeps messages only as long as a consumer wants them: what is acknowledged or terminated here is removed from it unless another one still waits for it.</source>
        <translation>只要有消费者需要，该流就保留消息：在这里确认或终止的消息会从中移除，除非还有其他消费者在等待它。</translation>
    </message>
    <message>
        <source>The consumer is paused: nothing is delivered until it goes on.</source>
        <translation>消费者已暂停：恢复之前不会投递。</translation>
    </message>
    <message>
        <source>Nobody else is seen to take from it at the moment.</source>
        <translation>目前没有看到其他人从中拉取。</translation>
    </message>
    <message>
        <source>One of them may be this window&apos;s.</source>
        <translation>其中一个可能来自此窗口。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages wait for it.</source>
        <translation>
            <numerusform>有 %1 条消息在等待它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others hold %1 messages, this window %2.</source>
        <translation>
            <numerusform>其他方持有 %1 条消息，此窗口持有 %2 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said of it any more: it was given up.</source>
        <translation>不再答复：它已被放弃。</translation>
    </message>
    <message>
        <source>Nothing is said of it any more: the server would take a late acknowledgement even where another worker has the message by now, and count it for that one.</source>
        <translation>不再答复：即使消息现在已在另一个工作进程手中，服务器也会接受迟到的确认，并把它算作那个工作进程的。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>message numbers</comment>
        <translation>
            <numerusform>%1 以及另外 %2 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were refused, to come again after a delay: %2.</source>
        <translation>
            <numerusform>拒绝了 %1 条消息，延迟后再次投递：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were refused, to come again at once: %2.</source>
        <translation>
            <numerusform>拒绝了 %1 条消息，立即再次投递：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were terminated: %2.</source>
        <translation>
            <numerusform>终止了 %1 条消息：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 messages began anew: %2.</source>
        <translation>
            <numerusform>%1 条消息重新计时：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were acknowledged: %2.</source>
        <translation>
            <numerusform>确认了 %1 条消息：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgements of %1 messages were sent, without a confirmation: %2.</source>
        <translation>
            <numerusform>已发送 %1 条消息的确认，未经服务器证实：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was said of %1 messages (%2): %3</source>
        <translation>
            <numerusform>未能答复 %1 条消息（%2）：%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether the server heard what was said of %1 messages (%2): %3</source>
        <translation>
            <numerusform>不知道服务器是否收到对 %1 条消息（%2）的答复：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1, without a confirmation; the consumer&apos;s state does not show it so far.</source>
        <translation>已于 %1 发送，未经证实；消费者的状态目前还看不出。</translation>
    </message>
    <message>
        <source>It is still held: %1</source>
        <translation>仍在持有：%1</translation>
    </message>
    <message>
        <source>No confirmation came: it comes again unless it arrived. %1</source>
        <translation>没有收到证实：除非答复已到达，否则它会再次投递。%1</translation>
    </message>
    <message>
        <source>Sent at %1; the consumer&apos;s state shows that it is finished.</source>
        <translation>已于 %1 发送；消费者的状态表明它已完成。</translation>
    </message>
    <message>
        <source>No confirmation came, but the consumer&apos;s state shows that it is finished.</source>
        <translation>没有收到证实，但消费者的状态表明它已完成。</translation>
    </message>
    <message>
        <source>Confirmed by the server at %1; it comes again after %2.</source>
        <translation>服务器已于 %1 证实；将在 %2 后再次投递。</translation>
    </message>
    <message>
        <source>Confirmed by the server at %1.</source>
        <translation>服务器已于 %1 证实。</translation>
    </message>
    <message>
        <source>Taken: %1, of them not for the first time: %2; in hand: %3; a second: %4</source>
        <translation>已取出：%1，其中非首次：%2；手头：%3；每秒：%4</translation>
    </message>
    <message>
        <source>Acknowledged: %1; refused: %2; terminated: %3; not answered: %4; given back at the end: %5</source>
        <translation>已确认：%1；已拒绝：%2；已终止：%3；未答复：%4；结束时退回：%5</translation>
    </message>
    <message>
        <source>Answered too late: %1; not sent: %2; outcome unknown: %3</source>
        <translation>答复过晚：%1；未发送：%2；结果未知：%3</translation>
    </message>
    <message>
        <source>Waiting for the consumer: %1 before, %2 now; in hand of all workers: %3 before, %4 now</source>
        <translation>等待该消费者：之前 %1，现在 %2；所有工作进程手头：之前 %3，现在 %4</translation>
    </message>
    <message numerus="yes">
        <source>The test worker ended: %1 messages taken, %2 acknowledged, %3 refused, %4 terminated, %5 given back, %6 with an unknown outcome.</source>
        <translation>
            <numerusform>测试工作进程已结束：取出 %1 条消息，确认 %2，拒绝 %3，终止 %4，退回 %5，结果未知 %6。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::TakenModel</name>
    <message>
        <source>Held here</source>
        <translation>在此持有</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>等待服务器</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Ack sent, not confirmed</source>
        <translation>确认已发送，未证实</translation>
    </message>
    <message>
        <source>Refused, comes again</source>
        <translation>已拒绝，将再次投递</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Finished on delivery</source>
        <translation>投递即完成</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Of the message in the stream.</source>
        <translation>消息在流中的序号。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>That it is stored under.</source>
        <translation>消息存储所用的主题。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递次数</translation>
    </message>
    <message>
        <source>How often the message has been delivered, this time included.</source>
        <translation>消息已投递的次数，包括这一次。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Until the server gives it to somebody again, by ack_wait or backoff.</source>
        <translation>距服务器再次把它交给某个客户端的时间，按 ack_wait 或 backoff。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation>它的处理结果。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the payload.</source>
        <translation>负载的大小。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>负载的开头。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储时间</translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation>流存储它的时间。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How it came to its state.</source>
        <translation>状态的由来。</translation>
    </message>
    <message>
        <source>What was said of it was not confirmed, and its time passed at %1: unless that arrived, it is delivered again.</source>
        <translation>对它的答复未经证实，其时限已于 %1 结束：除非答复已到达，否则会再次投递。</translation>
    </message>
    <message>
        <source>Its time passed at %1, and it was its last delivery: it does not come again.</source>
        <translation>其时限已于 %1 结束，且这是最后一次投递：不会再次投递。</translation>
    </message>
    <message>
        <source>Its time passed at %1: the server delivers it again, to whoever asks.</source>
        <translation>其时限已于 %1 结束：服务器会再次投递给任何请求者。</translation>
    </message>
</context>
<context>
    <name>jetlag::Taking</name>
    <message>
        <source>The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was taken from the new one; look again.</source>
        <translation>自您查看以来，%2 的消费者 %1 已被删除并重新创建。没有从新的消费者取出任何消息；请重新查看。</translation>
    </message>
    <message>
        <source>This is a push consumer: the server sends its messages to “%1” by itself, nothing can be taken from it.</source>
        <translation>这是推送消费者：服务器会自行把消息发送到“%1”，无法从中取出消息。</translation>
    </message>
    <message>
        <source>This consumer pins one client of each priority group. Whoever takes by hand would become that client and keep its worker out, so it is not offered here.</source>
        <translation>该消费者为每个优先级组固定一个客户端。手动取出会成为那个客户端，并把其工作进程挡在外面，因此这里不提供。</translation>
    </message>
    <message>
        <source>This program does not know this consumer&apos;s way of acknowledging, so it takes nothing from it.</source>
        <translation>本程序不了解该消费者的确认方式，因此不从中取出消息。</translation>
    </message>
</context>
<context>
    <name>jetlag::Template</name>
    <message>
        <source>The placeholder at byte %1 is not understood. Times are {{now}}, {{now:unix}}, {{now:unixms}} and {{now:unixns}}.</source>
        <translation>第 %1 字节处的占位符无法理解。时间可用 {{now}}、{{now:unix}}、{{now:unixms}} 和 {{now:unixns}}。</translation>
    </message>
    <message>
        <source>The placeholder at byte %1 needs a range of whole numbers, the smaller one first, such as {{random:1-100}}.</source>
        <translation>第 %1 字节处的占位符需要整数范围，小的在前，例如 {{random:1-100}}。</translation>
    </message>
    <message>
        <source>There is no placeholder “%1” (byte %2). There are {{n}}, {{uuid}}, {{now}} and {{random:1-100}}; {{{{ stands for two braces.</source>
        <translation>没有占位符“%1”（第 %2 字节）。可用的有 {{n}}、{{uuid}}、{{now}} 和 {{random:1-100}}；{{{{ 表示两个花括号。</translation>
    </message>
    <message>
        <source>The placeholder at byte %1 has no end: }} is missing. Write {{{{ for two braces.</source>
        <translation>第 %1 字节处的占位符没有结尾：缺少 }}。两个花括号请写作 {{{{。</translation>
    </message>
</context>
<context>
    <name>jetlag::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>jetlag::ThresholdService</name>
    <message>
        <source>Servers before 2.10 keep no metadata, so there is no place for thresholds.</source>
        <translation>2.10 之前的服务器不保存元数据，因此没有存放阈值的地方。</translation>
    </message>
    <message>
        <source>The server answered, but the thresholds are not what they should be.</source>
        <translation>服务器已答复，但阈值与预期不符。</translation>
    </message>
</context>
<context>
    <name>jetlag::Thresholds</name>
    <message>
        <source>Messages waiting for an ack</source>
        <translation>等待确认的消息</translation>
    </message>
    <message>
        <source>Open pull requests</source>
        <translation>打开的拉取请求</translation>
    </message>
    <message>
        <source>Unprocessed messages</source>
        <translation>未处理的消息</translation>
    </message>
    <message>
        <source>Time since the last delivery</source>
        <translation>距上次投递的时间</translation>
    </message>
    <message>
        <source>Time since the last ack</source>
        <translation>距上次确认的时间</translation>
    </message>
    <message>
        <source>Redelivered messages</source>
        <translation>重新投递的消息</translation>
    </message>
    <message>
        <source>A client must be pinned</source>
        <translation>必须有固定的客户端</translation>
    </message>
    <message>
        <source>Operations behind the mirror or source</source>
        <translation>落后于镜像或源的操作数</translation>
    </message>
    <message>
        <source>Time since the mirror or source was heard</source>
        <translation>距上次收到镜像或源消息的时间</translation>
    </message>
    <message>
        <source>Fewest sources</source>
        <translation>最少源数</translation>
    </message>
    <message>
        <source>Most sources</source>
        <translation>最多源数</translation>
    </message>
    <message>
        <source>Number of replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Operations that a replica is behind</source>
        <translation>副本落后的操作数</translation>
    </message>
    <message>
        <source>Time since a replica was heard</source>
        <translation>距上次收到副本消息的时间</translation>
    </message>
    <message>
        <source>Fewest messages, warning</source>
        <translation>最少消息数，警告</translation>
    </message>
    <message>
        <source>Fewest messages, critical</source>
        <translation>最少消息数，严重</translation>
    </message>
    <message>
        <source>Subjects, warning</source>
        <translation>主题数，警告</translation>
    </message>
    <message>
        <source>Subjects, critical</source>
        <translation>主题数，严重</translation>
    </message>
    <message>
        <source>No client is pinned (%1).</source>
        <translation>没有固定的客户端 (%1)。</translation>
    </message>
    <message>
        <source>%1: %2, the threshold is %3 (%4).</source>
        <extracomment>%1 is the name of a threshold, %2 the value, %3 the limit, %4 the key in the metadata</extracomment>
        <translation>%1：%2，阈值为 %3 (%4)。</translation>
    </message>
</context>
<context>
    <name>jetlag::ThresholdsDialog</name>
    <message>
        <source>&amp;Watch these thresholds</source>
        <translation>监视这些阈值(&amp;W)</translation>
    </message>
    <message>
        <source>Thresholds: %1</source>
        <translation>阈值：%1</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>They are kept in the metadata on the server, where &quot;nats server check&quot; and others find them, too. An empty field is not checked. Counts are critical from the number on; durations are written as 90s, 5m or 1h30m.</source>
        <translation>它们保存在服务器的元数据中，“nats server check”等工具也能找到。空字段不检查。数量达到该值即为严重；时长写作 90s、5m 或 1h30m。</translation>
    </message>
    <message>
        <source>Watch these thresholds</source>
        <translation>监视这些阈值</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The thresholds were changed.</source>
        <translation>阈值已更改。</translation>
    </message>
    <message>
        <source>The thresholds were not changed: %1</source>
        <translation>阈值未更改：%1</translation>
    </message>
    <message>
        <source>%1: write a duration such as 90s, 5m or 1h30m.</source>
        <translation>%1：请写一个时长，例如 90s、5m 或 1h30m。</translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <translation>%1：请写一个整数。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何变化。</translation>
    </message>
    <message>
        <source>90s, 5m, 1h30m</source>
        <translation>90s、5m、1h30m</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>unit of a threshold</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>waiting pulls</source>
        <comment>unit of a threshold</comment>
        <translation>等待的拉取</translation>
    </message>
    <message>
        <source>operations behind</source>
        <comment>unit of a threshold</comment>
        <translation>落后的操作数</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>unit of a threshold</comment>
        <translation>源</translation>
    </message>
    <message>
        <source>replicas</source>
        <comment>unit of a threshold</comment>
        <translation>副本</translation>
    </message>
    <message>
        <source>subjects</source>
        <comment>unit of a threshold</comment>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>jetlag::TimeChart</name>
    <message>
        <source>No data in this time window yet</source>
        <translation>此时间窗口内尚无数据</translation>
    </message>
</context>
<context>
    <name>jetlag::TraceDialog</name>
    <message>
        <source>Trace message</source>
        <translation>追踪消息</translation>
    </message>
    <message>
        <source>Consumers of the message</source>
        <translation>该消息的消费者</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Evidence of the selected consumer</source>
        <translation>所选消费者的依据</translation>
    </message>
    <message>
        <source>Sends a traced copy of the message to its subject. The servers report the way that it takes; they neither store nor deliver it.</source>
        <translation>向其主题发送该消息的追踪副本。服务器会报告其路径；既不存储也不投递它。</translation>
    </message>
    <message>
        <source>&amp;Send traced copy</source>
        <translation>发送追踪副本(&amp;S)</translation>
    </message>
    <message>
        <source>Send traced copy</source>
        <translation>发送追踪副本</translation>
    </message>
    <message>
        <source>State of the traced copy</source>
        <translation>追踪副本的状态</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>该消息</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Co&amp;nsumers</source>
        <translation>消费者(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>The stream has no consumers.</source>
        <translation>该流没有消费者。</translation>
    </message>
    <message>
        <source>Nothing is known yet. Refresh asks again.</source>
        <translation>尚无已知信息。“刷新”会再次询问。</translation>
    </message>
    <message>
        <source>The stream no longer stores this message: there is nothing to copy.</source>
        <translation>该流已不再存储此消息：没有可复制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reported.</source>
        <translation>
            <numerusform>%n 个服务器已报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all that it was handed on to did.</source>
        <translation>%1 并非所有被转交的服务器都已报告。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Traced copy to %1: %2</source>
        <translation>到 %1 的追踪副本：%2</translation>
    </message>
    <message>
        <source>The server was not asked yet whether it traces messages.</source>
        <translation>尚未询问服务器是否追踪消息。</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>副本正在途中…</translation>
    </message>
    <message>
        <source>%1 · sequence %2</source>
        <comment>stream, sequence</comment>
        <translation>%1 · 序号 %2</translation>
    </message>
    <message>
        <source>%1 · sequence %2 · %3 · %4</source>
        <comment>stream, sequence, subject, time</comment>
        <translation>%1 · 序号 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, number of consumers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As the server had it at %1.</source>
        <translation>服务器在 %1 时的情况。</translation>
    </message>
    <message>
        <source>The stream no longer stores this message.</source>
        <translation>该流已不再存储此消息。</translation>
    </message>
</context>
<context>
    <name>jetlag::TransferDialog</name>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>Reading the backup to its end, before anything is sent…</source>
        <translation>在发送任何内容之前，正在把备份读到末尾…</translation>
    </message>
    <message>
        <source>Everything is sent. The server puts it in its place, which may take long…</source>
        <translation>已全部发送。服务器正在就位，可能需要较长时间…</translation>
    </message>
    <message>
        <source>Comparing what is there with what was announced…</source>
        <translation>正在将现有内容与预告进行比较…</translation>
    </message>
    <message>
        <source>Looking on the server for what became of it…</source>
        <translation>正在服务器上查看结果…</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Under way: %1.</source>
        <translation>进行中：%1。</translation>
    </message>
    <message>
        <source>Stream %1 of %2, %3: %4</source>
        <comment>number, how many, name, what goes on</comment>
        <translation>第 %1 个流，共 %2 个，%3：%4</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see Events.</source>
        <translation>
            <numerusform>另有 %n 项，见“事件”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::TransferJob</name>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
</context>
<context>
    <name>jetlag::TransformEditor</name>
    <message>
        <source>Cha&amp;nge each message</source>
        <translation>更改每条消息(&amp;N)</translation>
    </message>
    <message>
        <source>Change each message</source>
        <translation>更改每条消息</translation>
    </message>
    <message>
        <source>Set headers</source>
        <translation>设置消息头</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>名称: 值</translation>
    </message>
    <message>
        <source>Remove headers</source>
        <translation>移除消息头</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Set JSON values</source>
        <translation>设置 JSON 值</translation>
    </message>
    <message>
        <source>Subject pattern</source>
        <translation>主题模式</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>新主题</translation>
    </message>
    <message>
        <source>$1 stands for what the first * or &gt; of the pattern takes, $2 for the second. Subjects that the pattern does not match stay as they are.</source>
        <translation>$1 代表模式中第一个 * 或 &gt; 所匹配的部分，$2 代表第二个。与模式不匹配的主题保持不变。</translation>
    </message>
    <message>
        <source>Set &amp;headers</source>
        <translation>设置消息头(&amp;H)</translation>
    </message>
    <message>
        <source>Set &amp;JSON values</source>
        <translation>设置 JSON 值(&amp;J)</translation>
    </message>
    <message>
        <source>Ne&amp;w subject</source>
        <translation>新主题(&amp;W)</translation>
    </message>
    <message>
        <source>Subject p&amp;attern</source>
        <translation>主题模式(&amp;A)</translation>
    </message>
</context>
<context>
    <name>jetlag::Trend</name>
    <message>
        <source>no trend yet</source>
        <translation>尚无趋势</translation>
    </message>
    <message>
        <source>rising, %1 to %2</source>
        <translation>上升，从 %1 到 %2</translation>
    </message>
    <message>
        <source>falling, %1 to %2</source>
        <translation>下降，从 %1 到 %2</translation>
    </message>
    <message>
        <source>steady at %1</source>
        <translation>稳定在 %1</translation>
    </message>
</context>
<context>
    <name>jetlag::TrialPanel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Refuse every n-th</source>
        <translation>每第 n 条拒绝</translation>
    </message>
    <message>
        <source>Terminate every n-th</source>
        <translation>每第 n 条终止</translation>
    </message>
    <message>
        <source>Leave every n-th unanswered</source>
        <translation>每第 n 条不答复</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>每隔(&amp;E)</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Re&amp;fused</source>
        <translation>拒绝(&amp;F)</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>拒绝比例</translation>
    </message>
    <message>
        <source>Ter&amp;minated</source>
        <translation>终止(&amp;M)</translation>
    </message>
    <message>
        <source>Share terminated</source>
        <translation>终止比例</translation>
    </message>
    <message>
        <source>Refused come again a&amp;fter</source>
        <translation>被拒绝的再次投递于(&amp;F)</translation>
    </message>
    <message>
        <source>Refused come again after</source>
        <translation>被拒绝的再次投递于</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Priority group of the test worker</source>
        <translation>测试工作进程的优先级组</translation>
    </message>
    <message>
        <source>Priority &amp;group</source>
        <translation>优先级组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Processing time</source>
        <translation>处理时间(&amp;P)</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>In hand at &amp;once</source>
        <translation>同时处理(&amp;O)</translation>
    </message>
    <message>
        <source>In hand at once</source>
        <translation>同时处理</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>速率上限(&amp;R)</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率上限</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>behind a number</comment>
        <translation> 每秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Stop a&amp;fter</source>
        <translation>停止于(&amp;F)</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source> messages</source>
        <comment>behind a number</comment>
        <translation> 条消息</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>手动停止为止</translation>
    </message>
    <message>
        <source>Stop when not&amp;hing comes any more</source>
        <translation>没有新消息时停止(&amp;H)</translation>
    </message>
    <message>
        <source>Stop when nothing comes any more</source>
        <translation>没有新消息时停止</translation>
    </message>
    <message>
        <source>It takes real messages and answers by a rule, to try the consumer&apos;s configuration. It does no work: what it acknowledges counts as done.</source>
        <translation>它取出真实的消息并按规则答复，用于试验消费者的配置。它不做任何处理：它确认的消息即视为完成。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start test worker</source>
        <translation>启动测试工作进程</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop test worker</source>
        <translation>停止测试工作进程</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A test worker was started: %1.</source>
        <translation>已启动测试工作进程：%1。</translation>
    </message>
</context>
<context>
    <name>jetlag::UnackedDialog</name>
    <message>
        <source>Unacked messages</source>
        <translation>未确认的消息</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>追踪(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>取消读取(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Goes to the selected message on the Messages page.</source>
        <translation>转到“消息”页上的所选消息。</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>追踪(&amp;T)</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Tells what became of the selected message in each consumer.</source>
        <translation>说明所选消息在各消费者处的情况。</translation>
    </message>
    <message>
        <source>The consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Whether the list is still what the server says</source>
        <translation>列表是否仍与服务器所述一致</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How many are listed</source>
        <translation>列出了多少条</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Reading was cancelled. Refresh asks again.</source>
        <translation>读取已取消。“刷新”会再次询问。</translation>
    </message>
    <message>
        <source>Nothing is known yet. Refresh asks again.</source>
        <translation>尚无已知信息。“刷新”会再次询问。</translation>
    </message>
    <message>
        <source>The consumer is not there any more. What is listed is what it was.</source>
        <translation>该消费者已不存在。列出的是当时的情况。</translation>
    </message>
    <message>
        <source>The consumer has moved on: Refresh.</source>
        <translation>消费者已有进展：请刷新。</translation>
    </message>
    <message>
        <source>Ack floor: stream sequence %1, consumer sequence %2. Delivered: stream sequence %3, consumer sequence %4. As of %5.</source>
        <translation>确认下限：流序号 %1，消费者序号 %2。已投递：流序号 %3，消费者序号 %4。截至 %5。</translation>
    </message>
    <message>
        <source>Waiting for an acknowledgement (num_ack_pending): %1. Of them delivered more than once (num_redelivered): %2. Delivered again after (ack_wait): %3. Given up after (max_deliver): %4.</source>
        <translation>等待确认 (num_ack_pending)：%1。其中投递超过一次 (num_redelivered)：%2。重新投递间隔 (ack_wait)：%3。放弃条件 (max_deliver)：%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies)</source>
        <translation>
            <numerusform>%n 次投递</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The server waits for none of them any more, yet the ack floor stands: it stops at what was given up.</source>
        <translation>服务器已不再等待其中任何一条，但确认下限未移动：它停在已放弃的消息处。</translation>
    </message>
    <message>
        <source>Fewer are waited for than lie between ack floor and position; the server does not say which.</source>
        <translation>等待确认的消息少于确认下限与当前位置之间的消息；服务器不说明是哪些。</translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is given up.</source>
        <translation>确定：紧接下限之后的消息 %1 已放弃。</translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is not acknowledged.</source>
        <translation>确定：紧接下限之后的消息 %1 未确认。</translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is in flight or given up.</source>
        <translation>确定：紧接下限之后的消息 %1 处理中或已放弃。</translation>
    </message>
    <message>
        <source>Those with ≈ may be acknowledged already.</source>
        <translation>带 ≈ 的消息可能已确认。</translation>
    </message>
    <message>
        <source>The server does not tell how far this consumer is.</source>
        <translation>服务器未说明该消费者的进度。</translation>
    </message>
    <message>
        <source>This consumer asks for no acknowledgements (ack policy none): nothing is tracked, each message counts as finished once it is delivered.</source>
        <translation>该消费者不要求确认（确认策略 none）：不做任何跟踪，每条消息一经投递即视为完成。</translation>
    </message>
    <message>
        <source>Certain: all that was delivered is settled.</source>
        <translation>确定：所有已投递的消息均已了结。</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. As many are waited for as there are sequences between ack floor and position.</source>
        <translation>确定：全部未确认。等待确认的数量等于确认下限与当前位置之间的序号数。</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged, and each was delivered once. As many are waited for as there were deliveries since the ack floor.</source>
        <translation>确定：全部未确认，且各投递一次。等待确认的数量等于确认下限之后的投递次数。</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. As many are waited for as there are messages between ack floor and position that match the filters.</source>
        <translation>确定：全部未确认。等待确认的数量等于确认下限与当前位置之间符合过滤条件的消息数。</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. A work queue removes what is acknowledged.</source>
        <translation>确定：全部未确认。工作队列会移除已确认的消息。</translation>
    </message>
    <message>
        <source>Deliveries since the ack floor: %1, of all messages together. Of a single one only bounds are known.</source>
        <translation>确认下限之后的投递次数：%1，为所有消息合计。单条消息只知道上下界。</translation>
    </message>
    <message>
        <source>Of %1 of those listed the server has said while this program listened what became of them: the tool tip of the state tells it. Silence proves nothing.</source>
        <translation>在本程序监听期间，服务器说明过所列消息中 %1 条的情况：见状态的工具提示。未提及不能证明什么。</translation>
    </message>
    <message>
        <source>Unacked messages of %1 › %2</source>
        <comment>stream, consumer</comment>
        <translation>%1 › %2 的未确认消息</translation>
    </message>
    <message>
        <source>An acknowledgement covers all messages before it (ack policy all): all below the ack floor is done.</source>
        <translation>一次确认涵盖其之前的所有消息（确认策略 all）：确认下限以下的均已完成。</translation>
    </message>
    <message>
        <source>The stream has removed messages: some that are waited for may be among them.</source>
        <translation>流已移除部分消息：其中可能有正在等待确认的消息。</translation>
    </message>
    <message>
        <source>%1 of %2 are listed, from the ack floor on.</source>
        <comment>messages</comment>
        <translation>从确认下限起，列出 %2 条中的 %1 条。</translation>
    </message>
    <message>
        <source>%1 of at most %2 are listed, from the ack floor on.</source>
        <comment>messages</comment>
        <translation>从确认下限起，列出至多 %2 条中的 %1 条。</translation>
    </message>
    <message>
        <source>Nothing is known of its messages.</source>
        <translation>对其消息一无所知。</translation>
    </message>
    <message>
        <source>Nothing is tracked: this consumer asks for no acknowledgements.</source>
        <translation>未做跟踪：该消费者不要求确认。</translation>
    </message>
    <message>
        <source>All that was delivered is settled.</source>
        <translation>所有已投递的消息均已了结。</translation>
    </message>
    <message>
        <source>The stream no longer stores any message between ack floor and position.</source>
        <translation>流中已不再存有确认下限与当前位置之间的消息。</translation>
    </message>
    <message>
        <source>Make a &amp;dead letter of it…</source>
        <translation>转为死信(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a &amp;dead letter…</source>
        <translation>转为死信(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a dead letter of it</source>
        <translation>转为死信</translation>
    </message>
    <message>
        <source>Copies the selected message among the dead letters, after a preview.</source>
        <translation>预览之后将所选消息复制到死信中。</translation>
    </message>
</context>
<context>
    <name>jetlag::UnackedModel</name>
    <message>
        <source>In flight</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>≈ In flight, or acknowledged</source>
        <translation>≈ 处理中或已确认</translation>
    </message>
    <message>
        <source>In flight or given up</source>
        <translation>处理中或已放弃</translation>
    </message>
    <message>
        <source>≈ In flight, given up, or acknowledged</source>
        <translation>≈ 处理中、已放弃或已确认</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>≈ Given up, or acknowledged</source>
        <translation>≈ 已放弃或已确认</translation>
    </message>
    <message>
        <source>Terminated by its worker</source>
        <translation>被其工作进程终止</translation>
    </message>
    <message numerus="yes">
        <source>Given up at %1 after %n delivery(ies), said the server.</source>
        <translation>
            <numerusform>服务器称：投递 %n 次后于 %1 放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server.</source>
        <translation>服务器称：其工作进程于 %1 将其终止。</translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server: %2</source>
        <translation>服务器称：其工作进程于 %1 将其终止：%2</translation>
    </message>
    <message>
        <source>Its worker refused it at %1 to get it again, said the server.</source>
        <translation>服务器称：其工作进程于 %1 拒收，以便重新接收。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>at least, at most</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Of the message in the stream.</source>
        <translation>消息在流中的序号。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>That it is stored under.</source>
        <translation>消息存储所用的主题。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation>流存储它的时间。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时长</translation>
    </message>
    <message>
        <source>How long ago the stream stored it.</source>
        <translation>距流存储它已有多久。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In flight: delivered and not acknowledged. Given up: not delivered any more.</source>
        <translation>处理中：已投递但未确认。已放弃：不再投递。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递次数</translation>
    </message>
    <message>
        <source>How often it was delivered; at least and at most, where the server only counts all of them together.</source>
        <translation>投递了多少次；若服务器只统计总数，则给出最少和最多次数。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the payload.</source>
        <translation>有效载荷的大小。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>有效载荷的开头。</translation>
    </message>
</context>
<context>
    <name>jetlag::WelcomeDialog</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What needs me now?</source>
        <translation>现在有什么需要我处理？</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>What fills up, and how near is its limit?</source>
        <translation>什么在变满，离上限还有多远？</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Who is stuck or behind, since when, and why?</source>
        <translation>谁卡住或落后了，从何时起，为什么？</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What lies in this stream?</source>
        <translation>这个流里有什么？</translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation>实时主题</translation>
    </message>
    <message>
        <source>What passes by right now?</source>
        <translation>此刻有什么经过？</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>What was given up, and can it be put back?</source>
        <translation>什么被放弃了，能否重放？</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What happened, and when?</source>
        <translation>发生了什么，在何时？</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to JetLag</source>
        <translation>欢迎使用 JetLag</translation>
    </message>
    <message>
        <source>JetLag shows what goes on in NATS JetStream: which consumer is stuck and why, and it puts dead letters back without losing or doubling one. Looking changes nothing on the server.</source>
        <translation>JetLag 展示 NATS JetStream 中正在发生的事：哪个消费者卡住了、为什么；并能重放死信，既不丢失也不重复。查看不会改变服务器上的任何内容。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>What will go wrong, and what helps?</source>
        <translation>什么会出问题，怎样解决？</translation>
    </message>
</context>
<context>
    <name>jetlag::WhatToDo</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Oldest unfinished message</source>
        <translation>最早的未完成消息</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Settings that matter</source>
        <translation>关键设置</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么办</translation>
    </message>
    <message>
        <source>Goes to the oldest unfinished message.</source>
        <translation>转到最早的未完成消息。</translation>
    </message>
    <message>
        <source>Tells what became of the oldest unfinished message in each consumer.</source>
        <translation>说明最早的未完成消息在各消费者处的情况。</translation>
    </message>
    <message>
        <source>Oldest unfinished: message %1</source>
        <translation>最早未完成：消息 %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>Unacked messages…</source>
        <translation>未确认的消息…</translation>
    </message>
    <message>
        <source>Unacked messages</source>
        <translation>未确认的消息</translation>
    </message>
    <message>
        <source>Lists what was delivered and is not acknowledged.</source>
        <translation>列出已投递但尚未确认的消息。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Changes the settings of this consumer, after showing what that does.</source>
        <translation>更改此消费者的设置，事先显示其影响。</translation>
    </message>
</context>
<context>
    <name>jetlag::Workbench</name>
    <message>
        <source>This connection is locked: it only reads. Unlock it in the status strip.</source>
        <translation>此连接已锁定：只能读取。可在状态条中解锁。</translation>
    </message>
</context>
</TS>
