<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Servers to connect to, separated by commas (NATS_URL).</source>
        <translation>Server, zu denen verbunden wird, durch Kommas getrennt (NATS_URL).</translation>
    </message>
    <message>
        <source>Connection context of the nats program (NATS_CONTEXT).</source>
        <translation>Verbindungskontext des Programms nats (NATS_CONTEXT).</translation>
    </message>
    <message>
        <source>User name, or a token when no password is given (NATS_USER).</source>
        <translation>Benutzername, oder ein Token, wenn kein Passwort angegeben ist (NATS_USER).</translation>
    </message>
    <message>
        <source>Password (NATS_PASSWORD).</source>
        <translation>Passwort (NATS_PASSWORD).</translation>
    </message>
    <message>
        <source>Token (NATS_TOKEN).</source>
        <translation>Token (NATS_TOKEN).</translation>
    </message>
    <message>
        <source>Credentials file (NATS_CREDS).</source>
        <translation>Datei mit Zugangsdaten (NATS_CREDS).</translation>
    </message>
    <message>
        <source>File with the seed of an NKey (NATS_NKEY).</source>
        <translation>Datei mit dem Seed eines NKeys (NATS_NKEY).</translation>
    </message>
    <message>
        <source>Client certificate (NATS_CERT).</source>
        <translation>Client-Zertifikat (NATS_CERT).</translation>
    </message>
    <message>
        <source>Key of the client certificate (NATS_KEY).</source>
        <translation>Schlüssel des Client-Zertifikats (NATS_KEY).</translation>
    </message>
    <message>
        <source>Certificate authority to trust (NATS_CA).</source>
        <translation>Zertifizierungsstelle, der vertraut wird (NATS_CA).</translation>
    </message>
    <message>
        <source>Begin with TLS before the server greets.</source>
        <translation>Mit TLS beginnen, bevor der Server grüßt.</translation>
    </message>
    <message>
        <source>How long to wait for a connection (NATS_TIMEOUT).</source>
        <translation>Wie lange auf eine Verbindung gewartet wird (NATS_TIMEOUT).</translation>
    </message>
    <message>
        <source>JetStream domain.</source>
        <translation>JetStream-Domain.</translation>
    </message>
    <message>
        <source>Subject prefix of the JetStream API.</source>
        <translation>Subject-Präfix der JetStream-API.</translation>
    </message>
    <message>
        <source>Subject prefix of the replies.</source>
        <translation>Subject-Präfix der Antworten.</translation>
    </message>
    <message>
        <source>Name that the server shows for this connection.</source>
        <translation>Name, den der Server für diese Verbindung anzeigt.</translation>
    </message>
    <message>
        <source>Page to open.</source>
        <translation>Seite, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Stream to select.</source>
        <translation>Stream, der ausgewählt wird.</translation>
    </message>
    <message>
        <source>Consumer of that stream to select.</source>
        <translation>Consumer dieses Streams, der ausgewählt wird.</translation>
    </message>
    <message>
        <source>Open a living system on a private server.</source>
        <translation>Ein lebendes System auf einem privaten Server öffnen.</translation>
    </message>
    <message>
        <source>Language: en, de or zh_CN.</source>
        <translation>Sprache: en, de oder zh_CN.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Die Version anzeigen und enden.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe anzeigen und enden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it as 5s or 500ms.</source>
        <translation>„%1“ ist keine Dauer. Die Form ist 5s oder 500ms.</translation>
    </message>
    <message>
        <source>A client certificate and its key belong together: give both or neither.</source>
        <translation>Client-Zertifikat und Schlüssel gehören zusammen: beide angeben oder keines.</translation>
    </message>
    <message>
        <source>A native desktop monitor for NATS JetStream.</source>
        <translation>Ein nativer Desktop-Monitor für NATS JetStream.</translation>
    </message>
    <message>
        <source>&quot;jetlag --help&quot; lists all options.</source>
        <translation>„jetlag --help“ nennt alle Optionen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood.</source>
        <translation>„%1“ wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Die Sprache „%1“ gibt es nicht. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Die Seite „%1“ gibt es nicht. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>A consumer is found through its stream: add --stream.</source>
        <translation>Ein Consumer wird über seinen Stream gefunden: --stream hinzufügen.</translation>
    </message>
    <message>
        <source>--demo starts its own server: leave out --%1.</source>
        <translation>--demo startet einen eigenen Server: --%1 weglassen.</translation>
    </message>
</context>
<context>
    <name>ContextFiles</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a context.</source>
        <translation>„%1“ kann nicht der Name eines Kontexts sein.</translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot;. &quot;nats context add&quot; makes one.</source>
        <translation>Den Kontext „%1“ gibt es nicht. „nats context add“ legt einen an.</translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot;. There are: %2.</source>
        <translation>Den Kontext „%1“ gibt es nicht. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; is not valid JSON. Correct its file: %2</source>
        <translation>Der Kontext „%1“ ist kein gültiges JSON. Bitte die Datei berichtigen: %2</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; asks for a SOCKS proxy, which this program cannot use.</source>
        <translation>Der Kontext „%1“ verlangt einen SOCKS-Proxy, den dieses Programm nicht nutzen kann.</translation>
    </message>
    <message>
        <source>The file of the context &quot;%1&quot; cannot be read: %2</source>
        <translation>Die Datei des Kontexts „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file of the context &quot;%1&quot; is too large to be one: %2</source>
        <translation>Die Datei des Kontexts „%1“ ist zu groß, um einer zu sein: %2</translation>
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
        <translation>Ein nativer Desktop-Monitor für NATS JetStream.</translation>
    </message>
    <message>
        <source>Qt %1, nats.c %2</source>
        <translation>Qt %1, nats.c %2</translation>
    </message>
    <message>
        <source>Connected to nats-server %1</source>
        <translation>Verbunden mit nats-server %1</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later.</source>
        <translation>Lizenz: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>About JetLag</source>
        <translation>Über JetLag</translation>
    </message>
</context>
<context>
    <name>jetlag::AccountUseView</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Use of storage</source>
        <translation>Nutzung des Speichers</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Use of memory</source>
        <translation>Nutzung des Arbeitsspeichers</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Use of streams</source>
        <translation>Nutzung der Streams</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Use of consumers</source>
        <translation>Nutzung der Consumer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use of an account: storage, tier R3</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, keine Grenze</translation>
    </message>
    <message>
        <source>%1, none allowed</source>
        <translation>%1, nichts erlaubt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>jetlag::Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Try to Connect Now</source>
        <translation>Jetzt ver&amp;suchen zu verbinden</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>&amp;Gesperrt</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;Leeren …</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Replay Selected…</source>
        <translation>Ausge&amp;wählte wieder einspielen …</translation>
    </message>
    <message>
        <source>&amp;Discard Selected…</source>
        <translation>Ausgewählte &amp;verwerfen …</translation>
    </message>
    <message>
        <source>&amp;Copy Payload</source>
        <translation>Nutzdaten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;About JetLag</source>
        <translation>Ü&amp;ber JetLag</translation>
    </message>
    <message>
        <source>This connection is locked: it only reads. Unlock it in the status strip.</source>
        <translation>Diese Verbindung ist gesperrt: Sie liest nur. Die Sperre lässt sich in der Statusleiste aufheben.</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Schwellen …</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>&amp;Alarme …</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>&amp;Veröffentlichen …</translation>
    </message>
    <message>
        <source>Publish A&amp;gain…</source>
        <translation>E&amp;rneut veröffentlichen …</translation>
    </message>
    <message>
        <source>&amp;Search Messages</source>
        <translation>Nachrichten &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;nats pub Command</source>
        <translation>Befehl &amp;nats pub</translation>
    </message>
    <message>
        <source>&amp;C++ (nats.c)</source>
        <translation>&amp;C++ (nats.c)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Java&amp;Script</source>
        <translation>Java&amp;Script</translation>
    </message>
    <message>
        <source>Compare with the One &amp;Before on Its Subject</source>
        <translation>Mit der &amp;vorigen auf ihrem Subject vergleichen</translation>
    </message>
    <message>
        <source>Compare the &amp;Two Selected Messages</source>
        <translation>Die &amp;zwei ausgewählten Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Trace &amp;Message…</source>
        <translation>Nachricht &amp;verfolgen …</translation>
    </message>
    <message>
        <source>Replay All &amp;Shown…</source>
        <translation>Alle an&amp;gezeigten wieder einspielen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <translation>&amp;Stream</translation>
    </message>
    <message>
        <source>&amp;Consumer</source>
        <translation>&amp;Consumer</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Remove C&amp;onfirmed…</source>
        <translation>&amp;Bestätigte entfernen …</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Free&amp;ze View</source>
        <translation>Ansicht ein&amp;frieren</translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation>&amp;Gehe zu oder tue …</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Show &amp;Oldest Unfinished Message</source>
        <translation>Älteste &amp;unerledigte Nachricht zeigen</translation>
    </message>
    <message>
        <source>T&amp;race Oldest Unfinished Message…</source>
        <translation>Älteste unerledigte Nachricht ver&amp;folgen …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>What the &amp;Words Mean</source>
        <translation>Was die &amp;Wörter bedeuten</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Treat as &amp;Dead-Letter Stream</source>
        <translation>Als &amp;Dead-Letter-Stream behandeln</translation>
    </message>
    <message>
        <source>Wel&amp;come</source>
        <translation>Will&amp;kommen</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious Hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Unacked Messages…</source>
        <translation>Un&amp;bestätigte Nachrichten …</translation>
    </message>
    <message>
        <source>Dead-Letter &amp;Headers…</source>
        <translation>Dead-Letter-&amp;Header …</translation>
    </message>
    <message>
        <source>Record What Is Given &amp;Up…</source>
        <translation>A&amp;ufgegebenes aufzeichnen …</translation>
    </message>
    <message>
        <source>Compare with One That Succeede&amp;d</source>
        <translation>Mit einer ge&amp;lungenen vergleichen</translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation>&amp;Zurückbringen …</translation>
    </message>
    <message>
        <source>Ed&amp;it Stream…</source>
        <translation>Stream &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Create Stream…</source>
        <translation>Stream &amp;anlegen…</translation>
    </message>
    <message>
        <source>C&amp;lone Stream…</source>
        <translation>Stream k&amp;lonen…</translation>
    </message>
    <message>
        <source>Delete St&amp;ream…</source>
        <translation>St&amp;ream löschen…</translation>
    </message>
    <message>
        <source>&amp;Edit Consumer…</source>
        <translation>Consumer &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Create Consumer…</source>
        <translation>Consumer &amp;anlegen…</translation>
    </message>
    <message>
        <source>C&amp;lone Consumer…</source>
        <translation>Consumer k&amp;lonen…</translation>
    </message>
    <message>
        <source>Re&amp;set Consumer…</source>
        <translation>Consumer &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Pause Consumer…</source>
        <translation>Consumer &amp;pausieren…</translation>
    </message>
    <message>
        <source>Resu&amp;me Consumer…</source>
        <translation>Consumer &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>U&amp;npin Client…</source>
        <translation>Client lö&amp;sen…</translation>
    </message>
    <message>
        <source>Step Do&amp;wn Leader…</source>
        <translation>Leader ab&amp;treten lassen…</translation>
    </message>
    <message>
        <source>&amp;Delete Consumer…</source>
        <translation>Consumer &amp;löschen…</translation>
    </message>
    <message>
        <source>De&amp;lete Selected…</source>
        <translation>Ausgewählte &amp;löschen …</translation>
    </message>
</context>
<context>
    <name>jetlag::AdminActions</name>
    <message>
        <source>Servers before 2.11 cannot pause a consumer; this one is %1.</source>
        <translation>Server vor 2.11 können keinen Consumer pausieren; dieser ist %1.</translation>
    </message>
    <message>
        <source>The consumer is not paused.</source>
        <translation>Der Consumer ist nicht pausiert.</translation>
    </message>
    <message>
        <source>The consumer has no pinned client.</source>
        <translation>Der Consumer hat keinen festgelegten Client.</translation>
    </message>
    <message>
        <source>Only consumers in a cluster have a leader that can step down.</source>
        <translation>Nur Consumer in einem Cluster haben einen Leader, der abtreten kann.</translation>
    </message>
</context>
<context>
    <name>jetlag::Advisory</name>
    <message>
        <source>The stream was created.</source>
        <translation>Der Stream wurde erstellt.</translation>
    </message>
    <message>
        <source>The stream was deleted.</source>
        <translation>Der Stream wurde gelöscht.</translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was changed.</source>
        <translation>Die Konfiguration des Streams wurde geändert.</translation>
    </message>
    <message>
        <source>The consumer was created.</source>
        <translation>Der Consumer wurde erstellt.</translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation>Der Consumer wurde gelöscht.</translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was changed.</source>
        <translation>Die Konfiguration des Consumers wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Message %1 was given up after %n deliveries. It stays in the stream.</source>
        <translation>
            <numerusform>Nachricht %1 wurde nach %n Zustellung aufgegeben. Sie bleibt im Stream.</numerusform>
            <numerusform>Nachricht %1 wurde nach %n Zustellungen aufgegeben. Sie bleibt im Stream.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 was terminated by its worker.</source>
        <translation>Nachricht %1 wurde von ihrem Worker beendet.</translation>
    </message>
    <message>
        <source>Message %1 was terminated by its worker: %2</source>
        <translation>Nachricht %1 wurde von ihrem Worker beendet: %2</translation>
    </message>
    <message>
        <source>Message %1 was refused by its worker and will come again.</source>
        <translation>Nachricht %1 wurde von ihrem Worker abgelehnt und kommt wieder.</translation>
    </message>
    <message>
        <source>%1 was elected leader.</source>
        <translation>%1 wurde zum Leader gewählt.</translation>
    </message>
    <message>
        <source>The quorum was lost: too few replicas are reachable.</source>
        <translation>Das Quorum ging verloren: Zu wenige Replikate sind erreichbar.</translation>
    </message>
    <message>
        <source>The server dropped its queue of API requests because it was full.</source>
        <translation>Der Server hat seine Warteschlange von API-Anfragen verworfen, weil sie voll war.</translation>
    </message>
    <message>
        <source>The server sent an advisory.</source>
        <translation>Der Server hat ein Advisory gesendet.</translation>
    </message>
</context>
<context>
    <name>jetlag::AdvisoryFeed</name>
    <message>
        <source>%1 advisories came faster than they could be read and were dropped. Dead letters may be missing that only an advisory tells of.</source>
        <translation>%1 Meldungen des Servers kamen schneller, als sie gelesen werden konnten, und wurden verworfen. Es können unzustellbare Nachrichten fehlen, von denen nur eine solche Meldung berichtet.</translation>
    </message>
</context>
<context>
    <name>jetlag::AlertCenter</name>
    <message>
        <source>This is a test of the alerts.</source>
        <translation>Dies ist eine Probe der Alarme.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) from %1</source>
        <translation>
            <numerusform>%n Alarm von %1</numerusform>
            <numerusform>%n Alarme von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The alert command %1 cannot be started.</source>
        <translation>Das Alarmprogramm %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The alert command %1 failed.</source>
        <translation>Das Alarmprogramm %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>The alert could not be posted to %1.</source>
        <translation>Der Alarm ließ sich nicht an %1 senden.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
</context>
<context>
    <name>jetlag::AlertWatch</name>
    <message>
        <source>Recovered.</source>
        <translation>Erholt.</translation>
    </message>
    <message>
        <source>The durable consumer is gone: its stream was deleted and created anew. Its workers pull for nothing until it is created again.</source>
        <translation>Der dauerhafte Consumer ist fort: Sein Stream wurde gelöscht und neu angelegt. Seine Worker holen vergeblich ab, bis er wieder angelegt wird.</translation>
    </message>
    <message numerus="yes">
        <source>The stream is gone, and %n durable consumer(s) with it.</source>
        <translation>
            <numerusform>Der Stream ist fort und mit ihm ein dauerhafter Consumer.</numerusform>
            <numerusform>Der Stream ist fort und mit ihm %n dauerhafte Consumer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::AlertsDialog</name>
    <message>
        <source>Show a &amp;notification</source>
        <translation>Eine &amp;Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Also for &amp;warnings: consumers that are merely behind</source>
        <translation>Auch bei &amp;Warnungen: Consumer, die nur zurückliegen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>When a consumer gets stuck or goes over a threshold, that is an event. It can be told outside of this window as well: several at once together, at most once a minute, and only once as long as the state lasts.</source>
        <translation>Wenn ein Consumer stecken bleibt oder eine Schwelle überschreitet, ist das ein Ereignis. Es kann auch außerhalb dieses Fensters gemeldet werden: mehrere auf einmal zusammen, höchstens einmal in der Minute und nur einmal, solange der Zustand dauert.</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Eine Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Also for warnings</source>
        <translation>Auch bei Warnungen</translation>
    </message>
    <message>
        <source>A program with its arguments; it gets JSON on its standard input</source>
        <translation>Ein Programm mit seinen Argumenten; es bekommt JSON auf der Standardeingabe</translation>
    </message>
    <message>
        <source>Kept in the settings as it is: use an address without a secret in it.</source>
        <translation>Wird so in den Einstellungen gespeichert: Nehmen Sie eine Adresse ohne Geheimnis darin.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Web&amp;hook</source>
        <translation>Web&amp;hook</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probe</translation>
    </message>
    <message>
        <source>Sends an example through everything that is switched on here.</source>
        <translation>Schickt ein Beispiel durch alles, was hier eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A webhook is an address that begins with https:// or http://.</source>
        <translation>Ein Webhook ist eine Adresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>The address holds a user or password, and the settings are no place for that.</source>
        <translation>Die Adresse enthält einen Benutzer oder ein Passwort, und dafür sind die Einstellungen kein Ort.</translation>
    </message>
</context>
<context>
    <name>jetlag::ApiError</name>
    <message>
        <source>The account or the server has no room left for JetStream. Raise the limits or free storage.</source>
        <translation>Das Konto oder der Server hat keinen Platz mehr für JetStream. Grenzen anheben oder Speicher freigeben.</translation>
    </message>
    <message>
        <source>The server does not understand this request. It may need a newer server.</source>
        <translation>Der Server versteht diese Anfrage nicht. Sie braucht vielleicht einen neueren Server.</translation>
    </message>
    <message>
        <source>The cluster is not available at the moment. It may be electing a leader; try again shortly.</source>
        <translation>Der Cluster ist gerade nicht verfügbar. Vielleicht wählt er einen Leader; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The consumer does not exist any more.</source>
        <translation>Den Consumer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server refuses a field of this request. It may need another server version.</source>
        <translation>Der Server lehnt ein Feld dieser Anfrage ab. Sie braucht vielleicht eine andere Serverversion.</translation>
    </message>
    <message>
        <source>The limit of consumers is reached. Remove a consumer or raise the limit.</source>
        <translation>Die Höchstzahl der Consumer ist erreicht. Einen Consumer entfernen oder die Grenze anheben.</translation>
    </message>
    <message>
        <source>There is no such message. It may have been removed meanwhile.</source>
        <translation>Diese Nachricht gibt es nicht. Vielleicht wurde sie inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The server refuses a request that carries a body here.</source>
        <translation>Der Server lehnt hier eine Anfrage mit Inhalt ab.</translation>
    </message>
    <message>
        <source>JetStream is not enabled for this account. Use another account or enable it on the server.</source>
        <translation>JetStream ist für dieses Konto nicht eingeschaltet. Ein anderes Konto verwenden oder es auf dem Server einschalten.</translation>
    </message>
    <message>
        <source>The message has already been removed.</source>
        <translation>Die Nachricht wurde bereits entfernt.</translation>
    </message>
    <message>
        <source>The message is larger than the stream or the server allows.</source>
        <translation>Die Nachricht ist größer, als der Stream oder der Server erlaubt.</translation>
    </message>
    <message>
        <source>A stream of this name exists with another configuration.</source>
        <translation>Ein Stream dieses Namens besteht mit einer anderen Konfiguration.</translation>
    </message>
    <message>
        <source>The stream does not exist any more.</source>
        <translation>Den Stream gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The subject belongs to another stream than expected. Nothing was stored.</source>
        <translation>Das Subject gehört zu einem anderen Stream als erwartet. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The subjects overlap with those of another stream.</source>
        <translation>Die Subjects überschneiden sich mit denen eines anderen Streams.</translation>
    </message>
    <message>
        <source>The stream has moved on since the expected message. Nothing was stored.</source>
        <translation>Der Stream ist seit der erwarteten Nachricht weitergegangen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>JetStream is not enabled on this server. Start it with JetStream or use another server.</source>
        <translation>JetStream ist auf diesem Server nicht eingeschaltet. Ihn mit JetStream starten oder einen anderen Server verwenden.</translation>
    </message>
    <message>
        <source>The stream did not store the message. It may be full and set to discard new messages.</source>
        <translation>Der Stream hat die Nachricht nicht gespeichert. Er ist vielleicht voll und verwirft neue Nachrichten.</translation>
    </message>
    <message>
        <source>A work-queue stream does not allow this consumer.</source>
        <translation>Ein Work-Queue-Stream erlaubt diesen Consumer nicht.</translation>
    </message>
    <message>
        <source>The stream is sealed: nothing can be added or removed.</source>
        <translation>Der Stream ist versiegelt: Nichts kann hinzugefügt oder entfernt werden.</translation>
    </message>
    <message>
        <source>The stream does not permit roll-up headers. Nothing was stored.</source>
        <translation>Der Stream erlaubt keine Roll-up-Header. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The stream or consumer is offline. The servers that hold it may be down or too old for it.</source>
        <translation>Der Stream oder Consumer ist offline. Die Server, die ihn enthalten, sind vielleicht ausgefallen oder zu alt dafür.</translation>
    </message>
    <message>
        <source>A consumer of this name exists already.</source>
        <translation>Einen Consumer dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The consumer to be changed does not exist.</source>
        <translation>Den zu ändernden Consumer gibt es nicht.</translation>
    </message>
    <message>
        <source>The stream does not allow a time to live per message. Nothing was stored.</source>
        <translation>Der Stream erlaubt keine Lebensdauer je Nachricht. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The stream does not allow counters. Nothing was stored.</source>
        <translation>Der Stream erlaubt keine Zähler. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The stream does not allow atomic batches. Nothing was stored.</source>
        <translation>Der Stream erlaubt keine atomaren Stapel. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The request needs a newer server.</source>
        <translation>Die Anfrage braucht einen neueren Server.</translation>
    </message>
    <message>
        <source>The stream does not allow message schedules. Nothing was stored.</source>
        <translation>Der Stream erlaubt keine Zeitpläne für Nachrichten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The server refused the request with code %1.</source>
        <translation>Der Server hat die Anfrage mit dem Code %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused the request: %1.</source>
        <translation>Der Server hat die Anfrage abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The reply is not what JetStream promises. Another program may be answering on this subject.</source>
        <translation>Die Antwort ist nicht das, was JetStream zusagt. Vielleicht antwortet ein anderes Programm auf diesem Subject.</translation>
    </message>
    <message>
        <source>JetStream is not enabled on this server or for this account, or the domain or API prefix is wrong.</source>
        <translation>JetStream ist auf diesem Server oder für dieses Konto nicht eingeschaltet, oder Domain oder API-Präfix sind falsch.</translation>
    </message>
    <message>
        <source>No stream takes messages on the subject %1. Nothing was stored.</source>
        <translation>Kein Stream nimmt Nachrichten auf dem Subject %1 an. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>No reply on %1. The permission may be missing, there may be no leader, or the only server that holds it is down.</source>
        <translation>Keine Antwort auf %1. Vielleicht fehlt die Berechtigung, es gibt keinen Leader, oder der einzige Server, der es enthält, ist ausgefallen.</translation>
    </message>
    <message>
        <source>No confirmation for a message on %1: it may have been stored or not. The permission may be missing, the stream may have no leader or may not confirm.</source>
        <translation>Keine Bestätigung für eine Nachricht auf %1: Sie kann gespeichert sein oder nicht. Vielleicht fehlt die Berechtigung, der Stream hat keinen Leader oder bestätigt nicht.</translation>
    </message>
    <message>
        <source>The server denies access to %1. Ask for this permission.</source>
        <translation>Der Server verweigert den Zugriff auf %1. Diese Berechtigung erbitten.</translation>
    </message>
    <message>
        <source>The server did not delete message %1 of %2, which is still there.</source>
        <translation>Der Server hat die Nachricht %1 von %2 nicht gelöscht; sie ist noch da.</translation>
    </message>
    <message>
        <source>The stream %1 has lost its newest messages since you looked at it: their sequences may be given to others. Nothing was done; look again.</source>
        <translation>Der Stream %1 hat seine neuesten Nachrichten verloren, seit Sie ihn angesehen haben: Ihre Sequenzen können an andere vergeben werden. Es wurde nichts getan; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The stream %1 was deleted and created anew since you looked at it. Nothing was done to the new one; look again.</source>
        <translation>Der Stream %1 wurde gelöscht und neu angelegt, seit Sie ihn angesehen haben. Am neuen wurde nichts getan; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>No stream takes messages on %1.</source>
        <translation>Kein Stream nimmt Nachrichten auf %1 an.</translation>
    </message>
    <message>
        <source>Nobody answers on %1. The account may not import this request, although it imports others; or JetStream is off.</source>
        <translation>Auf %1 antwortet niemand. Vielleicht importiert das Konto diese Anfrage nicht, obwohl es andere importiert; oder JetStream ist aus.</translation>
    </message>
    <message>
        <source>The stream %1 takes %2, but nothing that is published here reaches it: it probably lies in another account, of which only the API is imported. Nothing was stored.</source>
        <translation>Der Stream %1 nimmt %2 an, doch was hier veröffentlicht wird, erreicht ihn nicht: Wahrscheinlich liegt er in einem anderen Konto, von dem nur die API importiert ist. Gespeichert wurde nichts.</translation>
    </message>
</context>
<context>
    <name>jetlag::AttentionCount</name>
    <message numerus="yes">
        <source>%1 consumer(s) are stuck.</source>
        <translation>
            <numerusform>%1 Consumer steckt fest.</numerusform>
            <numerusform>%1 Consumer stecken fest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer(s) are behind.</source>
        <translation>
            <numerusform>%1 Consumer ist im Rückstand.</numerusform>
            <numerusform>%1 Consumer sind im Rückstand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stream(s) refuse what is new, or are not fed.</source>
        <translation>
            <numerusform>%1 Stream weist Neues ab oder bekommt nichts.</numerusform>
            <numerusform>%1 Streams weisen Neues ab oder bekommen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stuck</source>
        <comment>in the title</comment>
        <translation>%1 festgefahren</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>in the title</comment>
        <translation>%1 im Rückstand</translation>
    </message>
    <message numerus="yes">
        <source>%1 dead letter(s).</source>
        <translation>
            <numerusform>%1 Dead Letter.</numerusform>
            <numerusform>%1 Dead Letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ChangeDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation>Es kam keine Antwort: auf dem Server wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>jetlag::ChangeJob</name>
    <message>
        <source>The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was done to the new one; look again.</source>
        <translation>Der Consumer %1 von %2 wurde gelöscht und neu angelegt, seit Sie ihn angesehen haben. Am neuen wurde nichts getan; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A consumer of this name exists already.</source>
        <translation>Es gibt schon einen Consumer dieses Namens.</translation>
    </message>
    <message>
        <source>A stream of this name exists already.</source>
        <translation>Es gibt schon einen Stream dieses Namens.</translation>
    </message>
    <message>
        <source>No answer came, and the change is not seen so far. It may still be carried out: look again before you repeat it.</source>
        <translation>Es kam keine Antwort, und die Änderung ist bisher nicht zu sehen. Sie kann noch ausgeführt werden: sehen Sie nach, bevor Sie sie wiederholen.</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartDataModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartFrame</name>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Lag chart</source>
        <translation>Rückstandsdiagramm</translation>
    </message>
    <message>
        <source>Lag chart data</source>
        <translation>Daten des Rückstandsdiagramms</translation>
    </message>
    <message>
        <source>Ack pending</source>
        <translation>Ack ausstehend</translation>
    </message>
    <message>
        <source>Ack pending chart</source>
        <translation>Diagramm der ausstehenden Acks</translation>
    </message>
    <message>
        <source>Ack pending chart data</source>
        <translation>Daten des Diagramms der ausstehenden Acks</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting chart</source>
        <translation>Diagramm der wartenden Anfragen</translation>
    </message>
    <message>
        <source>Waiting chart data</source>
        <translation>Daten des Diagramms der wartenden Anfragen</translation>
    </message>
    <message>
        <source>Rate chart</source>
        <translation>Ratendiagramm</translation>
    </message>
    <message>
        <source>Rate chart data</source>
        <translation>Daten des Ratendiagramms</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the same data as a table.</source>
        <translation>Zeigt dieselben Daten als Tabelle.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Scalable image (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>A chart is written as .png, .svg, .pdf or .csv, not as &quot;%1&quot;.</source>
        <translation>Ein Diagramm wird als .png, .svg, .pdf oder .csv geschrieben, nicht als „%1“.</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation>Das Diagramm ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saves the chart as PNG, SVG or PDF, or its values as CSV.</source>
        <translation>Speichert das Diagramm als PNG, SVG oder PDF oder seine Werte als CSV.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Time of the %1 values</source>
        <translation>Zeitpunkt der Werte: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>jetlag::ChartsPane</name>
    <message>
        <source>In/s</source>
        <translation>Ein/s</translation>
    </message>
    <message>
        <source>%1 delivered/s</source>
        <translation>%1 zugestellt/s</translation>
    </message>
    <message>
        <source>%1 acked/s</source>
        <translation>%1 bestätigt/s</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>5m</source>
        <comment>time window</comment>
        <translation>5 m</translation>
    </message>
    <message>
        <source>Shows the last 5 minutes.</source>
        <translation>Zeigt die letzten 5 Minuten.</translation>
    </message>
    <message>
        <source>30m</source>
        <comment>time window</comment>
        <translation>30 m</translation>
    </message>
    <message>
        <source>Shows the last 30 minutes.</source>
        <translation>Zeigt die letzten 30 Minuten.</translation>
    </message>
    <message>
        <source>3h</source>
        <comment>time window</comment>
        <translation>3 h</translation>
    </message>
    <message>
        <source>Shows the last 3 hours.</source>
        <translation>Zeigt die letzten 3 Stunden.</translation>
    </message>
    <message>
        <source>24h</source>
        <comment>time window</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Shows the last 24 hours.</source>
        <translation>Zeigt die letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>7d</source>
        <comment>time window</comment>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Shows the last 7 days.</source>
        <translation>Zeigt die letzten 7 Tage.</translation>
    </message>
    <message>
        <source>Freezes the views; collection goes on (Space).</source>
        <translation>Hält die Ansichten an; gesammelt wird weiter (Leertaste).</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Shows the present again and keeps up with it (End).</source>
        <translation>Zeigt wieder die Gegenwart und bleibt bei ihr (Ende).</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Draws values on a logarithmic scale that keeps zero.</source>
        <translation>Zeichnet Werte auf einer logarithmischen Skala, die die Null behält.</translation>
    </message>
    <message>
        <source>Select a stream or consumer to see its charts.</source>
        <translation>Einen Stream oder Consumer auswählen, um seine Diagramme zu sehen.</translation>
    </message>
    <message>
        <source>The first %1 of %2 consumers are drawn.</source>
        <translation>Gezeichnet sind die ersten %1 von %2 Consumern.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>delivered/s</source>
        <translation>zugestellt/s</translation>
    </message>
    <message>
        <source>acked/s</source>
        <translation>bestätigt/s</translation>
    </message>
    <message>
        <source>Freeze view</source>
        <translation>Ansicht einfrieren</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <comment>how long the view has been</comment>
        <translation>Eingefroren %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ChoiceList</name>
    <message>
        <source>%1. %2</source>
        <comment>facts, when it was used</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>jetlag::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation>Gehe zu oder tue</translation>
    </message>
    <message>
        <source>A page, an action, a stream or a consumer</source>
        <translation>Eine Seite, eine Aktion, ein Stream oder ein Consumer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>jetlag::Commands</name>
    <message>
        <source>%1, %2</source>
        <comment>a menu and a shortcut</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Consumer of %1</source>
        <translation>Consumer von %1</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Messages of the stream</source>
        <translation>Nachrichten des Streams</translation>
    </message>
    <message>
        <source>Saved filter of %1</source>
        <translation>Gespeicherter Filter von %1</translation>
    </message>
</context>
<context>
    <name>jetlag::CompareDialog</name>
    <message>
        <source>Both payloads are JSON: compared field by field.</source>
        <translation>Beide Payloads sind JSON: Feld für Feld verglichen.</translation>
    </message>
    <message>
        <source>The payloads are compared line by line.</source>
        <translation>Die Payloads werden Zeile für Zeile verglichen.</translation>
    </message>
    <message>
        <source>The payloads are compared byte by byte.</source>
        <translation>Die Payloads werden Byte für Byte verglichen.</translation>
    </message>
    <message>
        <source>Compare messages</source>
        <translation>Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>%1: %2 · sequence %3 · %4</source>
        <comment>side of a comparison, subject, sequence, time</comment>
        <translation>%1: %2 · Sequenz %3 · %4</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>Ergebnis des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Copy differences</source>
        <translation>Unterschiede &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy differences</source>
        <translation>Unterschiede kopieren</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>%1 difference(s).</source>
        <translation>
            <numerusform>%1 Unterschied.</numerusform>
            <numerusform>%1 Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages are the same.</source>
        <translation>Die Nachrichten sind gleich.</translation>
    </message>
</context>
<context>
    <name>jetlag::Comparison</name>
    <message>
        <source>Of the rows that differ and of those that do not, the first %1 are listed.</source>
        <comment>a count</comment>
        <translation>Von den Zeilen, die sich unterscheiden, und den übrigen sind die ersten %1 aufgeführt.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of each payload are compared.</source>
        <translation>Nur die ersten %1 Bytes jeder Payload werden verglichen.</translation>
    </message>
    <message>
        <source>The payloads differ in too many lines to be compared line by line: these are their bytes.</source>
        <translation>Die Payloads unterscheiden sich in zu vielen Zeilen für einen zeilenweisen Vergleich: Dies sind ihre Bytes.</translation>
    </message>
    <message>
        <source>%1… (%2 bytes)</source>
        <translation>%1 … (%2 Bytes)</translation>
    </message>
</context>
<context>
    <name>jetlag::ComparisonModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>− only left</source>
        <translation>− nur links</translation>
    </message>
    <message>
        <source>+ only right</source>
        <translation>+ nur rechts</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What of the message it belongs to.</source>
        <translation>Zu welchem Teil der Nachricht es gehört.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The path of a field, the numbers of lines, the offset of bytes.</source>
        <translation>Der Pfad eines Feldes, die Nummern der Zeilen, der Offset der Bytes.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>How the sides differ.</source>
        <translation>Wie sich die Seiten unterscheiden.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>What the message on the left has there.</source>
        <translation>Was die linke Nachricht dort enthält.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What the message on the right has there.</source>
        <translation>Was die rechte Nachricht dort enthält.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigDialog</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What is sent, as JSON</source>
        <translation>Was gesendet wird, als JSON</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Look at the fields that are marked.</source>
        <translation>Sehen Sie sich die markierten Felder an.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Looking at what that does…</source>
        <translation>Was das bewirkt, wird nachgesehen…</translation>
    </message>
    <message>
        <source>The changes were saved. The button puts back what was before:</source>
        <translation>Die Änderungen sind gespeichert. Der Knopf stellt wieder her, was vorher war:</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigEffects</name>
    <message>
        <source>No message in hand has been delivered more often than that.</source>
        <translation>Keine Nachricht in Arbeit wurde öfter als so zugestellt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 messages in hand have been delivered that often: they are given up when their ack wait is over, and stay in the stream as dead letters.</source>
        <translation>
            <numerusform>Höchstens %1 Nachricht in Arbeit wurde so oft zugestellt: sie wird nach Ablauf der Ack-Wartezeit aufgegeben und bleibt als unzustellbare im Stream.</numerusform>
            <numerusform>Höchstens %1 Nachrichten in Arbeit wurden so oft zugestellt: sie werden nach Ablauf der Ack-Wartezeit aufgegeben und bleiben als unzustellbare im Stream.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are in hand: nothing more is delivered until fewer than %2 are.</source>
        <translation>
            <numerusform>%1 Nachricht ist in Arbeit: es wird nichts mehr zugestellt, bis es weniger als %2 sind.</numerusform>
            <numerusform>%1 Nachrichten sind in Arbeit: es wird nichts mehr zugestellt, bis es weniger als %2 sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands at the wall now; deliveries go on at once.</source>
        <translation>Er steht jetzt an der Grenze; Zustellungen gehen sofort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 messages in hand those that are held for longer than the new ack wait may be delivered again while a worker still has them.</source>
        <translation>
            <numerusform>Die %1 Nachricht in Arbeit kann noch einmal zugestellt werden, während ein Worker sie noch hat, wenn sie länger als die neue Ack-Wartezeit gehalten wird.</numerusform>
            <numerusform>Von den %1 Nachrichten in Arbeit können jene, die länger als die neue Ack-Wartezeit gehalten werden, noch einmal zugestellt werden, während ein Worker sie noch hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server deletes the consumer when nobody has used it for %1.</source>
        <translation>Der Server löscht den Consumer, wenn ihn %1 lang niemand benutzt hat.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>What the new filter matches could not be counted: %1</source>
        <translation>Was der neue Filter trifft, ließ sich nicht zählen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The new filter matches %1 messages of the stream.</source>
        <translation>
            <numerusform>Der neue Filter trifft %1 Nachricht des Streams.</numerusform>
            <numerusform>Der neue Filter trifft %1 Nachrichten des Streams.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them lie after message %2, where the consumer is, and will be delivered (now %3 wait); what lies before is not delivered again.</source>
        <translation>Davon liegen %1 nach Nachricht %2, wo der Consumer steht, und werden zugestellt (jetzt warten %3); was davor liegt, wird nicht noch einmal zugestellt.</translation>
    </message>
    <message>
        <source>Nothing in the stream matches: is the subject right?</source>
        <translation>Nichts im Stream passt: stimmt das Subject?</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in hand stay with their workers.</source>
        <translation>
            <numerusform>%1 Nachricht in Arbeit bleibt bei ihrem Worker.</numerusform>
            <numerusform>%1 Nachrichten in Arbeit bleiben bei ihren Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message is delivered again, and none is lost, by this.</source>
        <translation>Dadurch wird keine Nachricht noch einmal zugestellt, und keine geht verloren.</translation>
    </message>
    <message>
        <source>What it would take could not be counted: %1</source>
        <translation>Was er nehmen würde, ließ sich nicht zählen: %1</translation>
    </message>
    <message>
        <source>It begins with the next message that is stored.</source>
        <translation>Er beginnt mit der nächsten Nachricht, die gespeichert wird.</translation>
    </message>
    <message numerus="yes">
        <source>It begins at message %1 and takes %2 messages that lie there now.</source>
        <translation>
            <numerusform>Er beginnt bei Nachricht %1 und nimmt %2 Nachricht, die jetzt da liegt.</numerusform>
            <numerusform>Er beginnt bei Nachricht %1 und nimmt %2 Nachrichten, die jetzt da liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the stream matches so far.</source>
        <translation>Bisher passt nichts im Stream.</translation>
    </message>
    <message>
        <source>It begins with the newest message of each subject.</source>
        <translation>Er beginnt mit der neuesten Nachricht jedes Subjects.</translation>
    </message>
    <message>
        <source>It begins with the newest message.</source>
        <translation>Er beginnt mit der neuesten Nachricht.</translation>
    </message>
    <message>
        <source>It takes only what is stored from now on.</source>
        <translation>Er nimmt nur, was von jetzt an gespeichert wird.</translation>
    </message>
    <message>
        <source>The stream is a work queue: what it acknowledges is removed.</source>
        <translation>Der Stream ist eine Work Queue: was er bestätigt, wird entfernt.</translation>
    </message>
    <message>
        <source>From now on the stream keeps messages until this consumer has acknowledged them, too.</source>
        <translation>Von jetzt an behält der Stream Nachrichten, bis auch dieser Consumer sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Nothing is delivered before a worker pulls.</source>
        <translation>Nichts wird zugestellt, bevor ein Worker zieht.</translation>
    </message>
    <message>
        <source>It delivers as soon as somebody listens on %1.</source>
        <translation>Er stellt zu, sobald jemand auf %1 hört.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigFields</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Write a duration such as 500ms, 30s, 5m or 1h30m.</source>
        <translation>Schreiben Sie eine Dauer wie 500ms, 30s, 5m oder 1h30m.</translation>
    </message>
    <message>
        <source>Write durations such as 1s, 10s, 1m, separated by commas.</source>
        <translation>Schreiben Sie Dauern wie 1s, 10s, 1m, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 is not a valid subject.</source>
        <translation>%1 ist kein gültiges Subject.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <translation>%1 und %2 überschneiden sich.</translation>
    </message>
    <message>
        <source>A name holds no blanks, dots, slashes, * and &gt;.</source>
        <translation>Ein Name enthält keine Leerzeichen, Punkte, Schrägstriche, * und &gt;.</translation>
    </message>
    <message>
        <source>Write a whole number, or &quot;%1&quot;.</source>
        <translation>Schreiben Sie eine ganze Zahl oder „%1“.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write a size such as 500 KiB or 10 GiB, or &quot;%1&quot;.</source>
        <translation>Schreiben Sie eine Größe wie 500 KiB oder 10 GiB oder „%1“.</translation>
    </message>
    <message>
        <source>Write a time such as 2026-12-01 08:00:00.</source>
        <translation>Schreiben Sie eine Zeit wie 2026-12-01 08:00:00.</translation>
    </message>
    <message>
        <source>Write a subject without wildcards.</source>
        <translation>Schreiben Sie ein Subject ohne Platzhalter.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigForm</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, why it is fixed</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigOrder</name>
    <message>
        <source>The server took it, but not everything is as it was asked for: %1. It may be too old for that.</source>
        <comment>names of fields</comment>
        <translation>Der Server hat es angenommen, aber nicht alles ist, wie es verlangt war: %1. Er ist vielleicht zu alt dafür.</translation>
    </message>
    <message>
        <source>Somebody has changed the configuration since you looked at it. Nothing was changed; look again.</source>
        <translation>Jemand hat die Konfiguration geändert, seit Sie sie angesehen haben. Nichts wurde geändert; sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter subjects</source>
        <translation>Filter-Subjects</translation>
    </message>
    <message>
        <source>Deliver from</source>
        <translation>Zustellen ab</translation>
    </message>
    <message>
        <source>Start sequence</source>
        <translation>Anfangssequenz</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Anfangszeit</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Ack wait</source>
        <translation>Ack-Wartezeit</translation>
    </message>
    <message>
        <source>Deliveries at most</source>
        <translation>Zustellungen höchstens</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>In hand at most</source>
        <translation>In Arbeit höchstens</translation>
    </message>
    <message>
        <source>Pull requests at most</source>
        <translation>Pull-Anfragen höchstens</translation>
    </message>
    <message>
        <source>Batch at most</source>
        <translation>Batch höchstens</translation>
    </message>
    <message>
        <source>Pull expiry at most</source>
        <translation>Pull-Ablauf höchstens</translation>
    </message>
    <message>
        <source>Removed when unused for</source>
        <translation>Entfernt, wenn unbenutzt für</translation>
    </message>
    <message>
        <source>Push to subject</source>
        <translation>Push an Subject</translation>
    </message>
    <message>
        <source>Queue group</source>
        <translation>Queue-Gruppe</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Headers only</source>
        <translation>Nur Header</translation>
    </message>
    <message>
        <source>Acks sampled</source>
        <translation>Acks als Stichprobe</translation>
    </message>
    <message>
        <source>State in memory</source>
        <translation>Zustand im Speicher</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Nachrichten höchstens</translation>
    </message>
    <message>
        <source>Bytes at most</source>
        <translation>Bytes höchstens</translation>
    </message>
    <message>
        <source>Age at most</source>
        <translation>Alter höchstens</translation>
    </message>
    <message>
        <source>Messages per subject at most</source>
        <translation>Nachrichten je Subject höchstens</translation>
    </message>
    <message>
        <source>Message size at most</source>
        <translation>Nachrichtengröße höchstens</translation>
    </message>
    <message>
        <source>When full, discard</source>
        <translation>Wenn voll, verwerfen</translation>
    </message>
    <message>
        <source>Discard new per subject</source>
        <translation>Neue je Subject verwerfen</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>Duplikatfenster</translation>
    </message>
    <message>
        <source>Consumers at most</source>
        <translation>Consumer höchstens</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Direct get</source>
        <translation>Direct Get</translation>
    </message>
    <message>
        <source>Roll-up headers</source>
        <translation>Roll-up-Header</translation>
    </message>
    <message>
        <source>Time to live per message</source>
        <translation>Lebensdauer je Nachricht</translation>
    </message>
    <message>
        <source>No publish acknowledgements</source>
        <translation>Keine Publish-Bestätigungen</translation>
    </message>
    <message>
        <source>Deny deletion of messages</source>
        <translation>Löschen von Nachrichten verbieten</translation>
    </message>
    <message>
        <source>Deny purge</source>
        <translation>Leeren verbieten</translation>
    </message>
    <message>
        <source>as many as the stream</source>
        <translation>so viele wie der Stream</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>empty: %1</source>
        <comment>the server&apos;s default</comment>
        <translation>leer: %1</translation>
    </message>
    <message>
        <source>empty: everything in the stream</source>
        <translation>leer: alles im Stream</translation>
    </message>
    <message>
        <source>empty: never</source>
        <translation>leer: nie</translation>
    </message>
    <message>
        <source>such as 1s, 10s, 1m; empty: the ack wait each time</source>
        <translation>etwa 1s, 10s, 1m; leer: jedes Mal die Ack-Wartezeit</translation>
    </message>
    <message>
        <source>empty: workers pull</source>
        <translation>leer: Worker ziehen</translation>
    </message>
    <message>
        <source>such as 10%; empty: none</source>
        <translation>etwa 10%; leer: keine</translation>
    </message>
    <message>
        <source>such as orders.&gt;, returns.*</source>
        <translation>etwa orders.&gt;, returns.*</translation>
    </message>
    <message>
        <source>such as 2026-12-01 08:00:00</source>
        <translation>etwa 2026-12-01 08:00:00</translation>
    </message>
    <message>
        <source>A message that is not acknowledged within this time is delivered again.</source>
        <translation>Eine Nachricht, die in dieser Zeit nicht bestätigt wird, wird noch einmal zugestellt.</translation>
    </message>
    <message>
        <source>A message that was delivered so often and not acknowledged is given up.</source>
        <translation>Eine Nachricht, die so oft zugestellt und nicht bestätigt wurde, wird aufgegeben.</translation>
    </message>
    <message>
        <source>With so many messages delivered and not acknowledged delivery stops until one is.</source>
        <translation>Sind so viele Nachrichten zugestellt und nicht bestätigt, wird nichts zugestellt, bis eine es ist.</translation>
    </message>
    <message>
        <source>Waits before the second delivery, the third and so on; the last one repeats. The first one takes the place of the ack wait.</source>
        <translation>Wartezeiten vor der zweiten Zustellung, der dritten und so weiter; die letzte wiederholt sich. Die erste tritt an die Stelle der Ack-Wartezeit.</translation>
    </message>
    <message>
        <source>The server deletes the consumer when nobody has used it for so long.</source>
        <translation>Der Server löscht den Consumer, wenn ihn so lange niemand benutzt hat.</translation>
    </message>
    <message>
        <source>A full stream drops its oldest messages, or refuses new ones.</source>
        <translation>Ein voller Stream wirft seine ältesten Nachrichten weg oder lehnt neue ab.</translation>
    </message>
    <message>
        <source>For so long a message with the same Nats-Msg-Id is not stored again.</source>
        <translation>So lange wird eine Nachricht mit derselben Nats-Msg-Id nicht noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>Once set it cannot be taken back.</source>
        <translation>Einmal gesetzt, lässt es sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>fixed since its creation</source>
        <translation>fest seit dem Anlegen</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectError</name>
    <message>
        <source>The credentials for %1 expired at %2. Renew those of the context %3 in %4: the file is read again every second.</source>
        <translation>Die Zugangsdaten für %1 sind am %2 abgelaufen. Die des Kontexts %3 in %4 erneuern: Die Datei wird jede Sekunde neu gelesen.</translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Put new ones into %3: the file is read again every second.</source>
        <translation>Die Zugangsdaten für %1 sind am %2 abgelaufen. Neue in %3 ablegen: Die Datei wird jede Sekunde neu gelesen.</translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Renew those of the context %3 and connect again.</source>
        <translation>Die Zugangsdaten für %1 sind am %2 abgelaufen. Die des Kontexts %3 erneuern und neu verbinden.</translation>
    </message>
    <message>
        <source>The credentials for %1 expired at %2. Ask for new ones and connect again.</source>
        <translation>Die Zugangsdaten für %1 sind am %2 abgelaufen. Neue erbitten und neu verbinden.</translation>
    </message>
    <message>
        <source>%1 has no room for another connection: its limit, or that of the account, is reached. Trying again every second.</source>
        <translation>%1 hat keinen Platz für eine weitere Verbindung: Die Grenze des Servers oder des Kontos ist erreicht. Jede Sekunde folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>The credentials for %1 have expired. Ask for new ones.</source>
        <translation>Die Zugangsdaten für %1 sind abgelaufen. Neue erbitten.</translation>
    </message>
    <message>
        <source>%1 refused the user name, password or credentials. Check them and connect again.</source>
        <translation>%1 hat Benutzername, Passwort oder Zugangsdaten abgelehnt. Sie prüfen und neu verbinden.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. The server needs a new one.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer, and the certificate.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht. Die Uhr dieses Rechners und das Zertifikat prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another host name. Use an address that stands in the certificate.</source>
        <translation>Das Zertifikat von %1 wurde für einen anderen Hostnamen ausgestellt. Eine Adresse verwenden, die im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Give its certificate authority (TLS CA).</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Seine Zertifizierungsstelle (TLS-CA) angeben.</translation>
    </message>
    <message>
        <source>TLS was asked for, by a tls:// address or a certificate, but %1 does not offer it. Nothing was sent. If plain text is meant, use nats:// addresses only and no certificates.</source>
        <translation>TLS wurde verlangt, durch eine tls://-Adresse oder ein Zertifikat, aber %1 bietet es nicht an. Es wurde nichts gesendet. Ist Klartext gemeint, verwenden Sie nur nats://-Adressen und keine Zertifikate.</translation>
    </message>
    <message>
        <source>%1 wants TLS. Use a tls:// address.</source>
        <translation>%1 verlangt TLS. Eine Adresse mit tls:// verwenden.</translation>
    </message>
    <message>
        <source>%1 greets before TLS begins. Connect without TLS handshake first.</source>
        <translation>%1 grüßt, bevor TLS beginnt. Ohne „TLS-Handshake zuerst“ verbinden.</translation>
    </message>
    <message>
        <source>%1 ended the connection as soon as TLS had begun. It most likely asks for a client certificate, and none was given. Give one with its key.</source>
        <translation>%1 hat die Verbindung beendet, sobald TLS begonnen hatte. Höchstwahrscheinlich verlangt er ein Client-Zertifikat, und es wurde keines angegeben. Eines mit seinem Schlüssel angeben.</translation>
    </message>
    <message>
        <source>%1 ended the connection as soon as TLS had begun. It most likely does not take the client certificate: it may have expired, or come from an authority that the server does not trust.</source>
        <translation>%1 hat die Verbindung beendet, sobald TLS begonnen hatte. Höchstwahrscheinlich nimmt er das Client-Zertifikat nicht an: Es kann abgelaufen sein oder von einer Stelle kommen, der der Server nicht vertraut.</translation>
    </message>
    <message>
        <source>TLS with %1 failed. Check the certificate, key and certificate authority.</source>
        <translation>TLS mit %1 ist fehlgeschlagen. Zertifikat, Schlüssel und Zertifizierungsstelle prüfen.</translation>
    </message>
    <message>
        <source>%1 ended the connection without saying why. It, or a proxy before it, may have no room for another connection. Trying again every second.</source>
        <translation>%1 hat die Verbindung beendet, ohne zu sagen, warum. Er oder ein Proxy davor hat vielleicht keinen Platz für eine weitere Verbindung. Jede Sekunde folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>No server was found under %1. Check the address.</source>
        <translation>Unter %1 wurde kein Server gefunden. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>No server answers at %1. Is it running? Trying again every second.</source>
        <translation>Unter %1 antwortet kein Server. Läuft er? Jede Sekunde folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Trying again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Es folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be out of reach or overloaded, or expect TLS before it greets (TLS handshake first). Trying again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Vielleicht ist er nicht erreichbar oder überlastet, oder er erwartet TLS vor dem Gruß (TLS-Handshake zuerst). Es folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>Connecting to %1 failed. Trying again.</source>
        <translation>Das Verbinden mit %1 ist fehlgeschlagen. Es folgt ein neuer Versuch.</translation>
    </message>
</context>
<context>
    <name>jetlag::Connection</name>
    <message>
        <source>The server is shutting down (lame duck mode).</source>
        <translation>Der Server fährt herunter (Lame-Duck-Modus).</translation>
    </message>
    <message>
        <source>More servers of the cluster were discovered.</source>
        <translation>Weitere Server des Clusters wurden entdeckt.</translation>
    </message>
    <message>
        <source>Reconnected to %1.</source>
        <translation>Wieder verbunden mit %1.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Trying again every second.</source>
        <translation>Die Verbindung zu %1 ging verloren. Jede Sekunde folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>Messages arrive faster than they can be taken: some were dropped.</source>
        <translation>Nachrichten kommen schneller an, als sie aufgenommen werden können: Einige wurden verworfen.</translation>
    </message>
    <message>
        <source>The server reported an error: %1</source>
        <translation>Der Server meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>Subscribing to %1 failed.</source>
        <translation>Das Abonnieren von %1 ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>&amp;Demo: a private server with a living example</source>
        <translation>&amp;Demo: ein privater Server mit einem lebenden Beispiel</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Starts a private nats-server on this computer, fills it, and removes it at the end.</source>
        <translation>Startet einen privaten nats-server auf diesem Rechner, füllt ihn und entfernt ihn am Ende.</translation>
    </message>
    <message>
        <source>&amp;Localhost: nats://127.0.0.1:4222</source>
        <translation>&amp;Localhost: nats://127.0.0.1:4222</translation>
    </message>
    <message>
        <source>Localhost</source>
        <translation>Localhost</translation>
    </message>
    <message>
        <source>Connects to the server on this computer, on the usual port.</source>
        <translation>Verbindet zum Server auf diesem Rechner, auf dem üblichen Port.</translation>
    </message>
    <message>
        <source>Conte&amp;xt of the nats command line</source>
        <translation>Konte&amp;xt der nats-Kommandozeile</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Uses the server and credentials that a nats context holds.</source>
        <translation>Verwendet Server und Zugangsdaten, die ein nats-Kontext enthält.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>&amp;Other server</source>
        <translation>&amp;Anderer Server</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Connects to the server whose address is given below.</source>
        <translation>Verbindet zu dem Server, dessen Adresse unten steht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one of the contexts.</source>
        <translation>Wählen Sie einen der Kontexte.</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Recent co&amp;nnection</source>
        <translation>Zuletzt &amp;verwendete Verbindung</translation>
    </message>
    <message>
        <source>Recent connection</source>
        <translation>Zuletzt verwendete Verbindung</translation>
    </message>
    <message>
        <source>Connects as the last time.</source>
        <translation>Verbindet wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Choose one of the recent connections.</source>
        <translation>Wählen Sie eine der zuletzt verwendeten Verbindungen.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionFields</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>C&amp;redentials file</source>
        <translation>&amp;Zugangsdaten-Datei</translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation>Zugangsdaten-Datei</translation>
    </message>
    <message>
        <source>TLS c&amp;ertificate authority</source>
        <translation>TLS-Z&amp;ertifizierungsstelle</translation>
    </message>
    <message>
        <source>TLS certificate authority</source>
        <translation>TLS-Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>TLS certi&amp;ficate</source>
        <translation>TLS-Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>TLS ke&amp;y</source>
        <translation>TLS-S&amp;chlüssel</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS-Schlüssel</translation>
    </message>
    <message>
        <source>TLS &amp;handshake first</source>
        <translation>TLS-&amp;Handschlag zuerst</translation>
    </message>
    <message>
        <source>TLS handshake first</source>
        <translation>TLS-Handschlag zuerst</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>The file “%1” (%2) cannot be read.</source>
        <translation>Die Datei „%1“ (%2) kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A TLS certificate needs its key and the other way round.</source>
        <translation>Ein TLS-Zertifikat braucht seinen Schlüssel und umgekehrt.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConnectionView</name>
    <message>
        <source>Only watching</source>
        <translation>Nur Beobachtung</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Wird wieder verbunden …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>View frozen</source>
        <translation>Ansicht eingefroren</translation>
    </message>
    <message numerus="yes">
        <source>View frozen for %n second(s)</source>
        <translation>
            <numerusform>Ansicht seit %n Sekunde eingefroren</numerusform>
            <numerusform>Ansicht seit %n Sekunden eingefroren</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, no answer</source>
        <translation>Verbunden, keine Antwort</translation>
    </message>
    <message>
        <source>Connection lost %1 ago.</source>
        <translation>Verbindung vor %1 verloren.</translation>
    </message>
    <message>
        <source>Everything below is from %1.</source>
        <translation>Alles Folgende ist von %1.</translation>
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
        <translation>Der Server hat geantwortet, aber der Consumer ist nicht pausiert.</translation>
    </message>
    <message>
        <source>The server answered, but the consumer still is paused.</source>
        <translation>Der Server hat geantwortet, aber der Consumer ist noch pausiert.</translation>
    </message>
    <message>
        <source>The group holds no pinned client any more.</source>
        <translation>Die Gruppe hat keinen festgelegten Client mehr.</translation>
    </message>
    <message>
        <source>The consumer has no leader that could step down.</source>
        <translation>Der Consumer hat keinen Leader, der abtreten könnte.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerActDialog</name>
    <message>
        <source>Pause consumer</source>
        <translation>Consumer pausieren</translation>
    </message>
    <message>
        <source>Resume consumer</source>
        <translation>Consumer fortsetzen</translation>
    </message>
    <message>
        <source>Delete consumer</source>
        <translation>Consumer löschen</translation>
    </message>
    <message>
        <source>Unpin client</source>
        <translation>Client lösen</translation>
    </message>
    <message>
        <source>Step down leader</source>
        <translation>Leader abtreten lassen</translation>
    </message>
    <message>
        <source>Type the consumer name to confirm</source>
        <translation>Zum Bestätigen den Namen des Consumers eingeben</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>Der Consumer wird angesehen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Abtreten lassen</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pausieren bis</translation>
    </message>
    <message>
        <source>Pause &amp;until</source>
        <translation>Pausieren &amp;bis</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>Prioritätsgruppe</translation>
    </message>
    <message>
        <source>Priority &amp;group</source>
        <translation>Prioritäts&amp;gruppe</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Er ist nicht pausiert.</translation>
    </message>
    <message>
        <source>No client is pinned at the moment.</source>
        <translation>Im Moment ist kein Client festgelegt.</translation>
    </message>
    <message>
        <source>It has no leader at the moment that could step down.</source>
        <translation>Er hat im Moment keinen Leader, der abtreten könnte.</translation>
    </message>
    <message>
        <source>Pause until %1</source>
        <translation>Pausieren bis %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a consumer</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>The consumer was paused until %1.</source>
        <translation>Der Consumer wurde bis %1 pausiert.</translation>
    </message>
    <message>
        <source>The consumer was not paused: %1</source>
        <translation>Der Consumer wurde nicht pausiert: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was paused: %1</source>
        <translation>Es ist nicht bekannt, ob der Consumer pausiert wurde: %1</translation>
    </message>
    <message>
        <source>The consumer was resumed.</source>
        <translation>Der Consumer wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>The consumer was not resumed: %1</source>
        <translation>Der Consumer wurde nicht fortgesetzt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was resumed: %1</source>
        <translation>Es ist nicht bekannt, ob der Consumer fortgesetzt wurde: %1</translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation>Der Consumer wurde gelöscht.</translation>
    </message>
    <message>
        <source>The consumer was not deleted: %1</source>
        <translation>Der Consumer wurde nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was deleted: %1</source>
        <translation>Es ist nicht bekannt, ob der Consumer gelöscht wurde: %1</translation>
    </message>
    <message>
        <source>The client was unpinned.</source>
        <translation>Der Client wurde gelöst.</translation>
    </message>
    <message>
        <source>The client was not unpinned: %1</source>
        <translation>Der Client wurde nicht gelöst: %1</translation>
    </message>
    <message>
        <source>It is not known whether the client was unpinned: %1</source>
        <translation>Es ist nicht bekannt, ob der Client gelöst wurde: %1</translation>
    </message>
    <message>
        <source>The consumer&apos;s leader stepped down.</source>
        <translation>Der Leader des Consumers ist abgetreten.</translation>
    </message>
    <message>
        <source>The consumer&apos;s leader did not step down: %1</source>
        <translation>Der Leader des Consumers ist nicht abgetreten: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer&apos;s leader stepped down: %1</source>
        <translation>Es ist nicht bekannt, ob der Leader des Consumers abgetreten ist: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerActText</name>
    <message numerus="yes">
        <source>%1 messages wait for it.</source>
        <translation>
            <numerusform>%1 Nachricht wartet auf ihn.</numerusform>
            <numerusform>%1 Nachrichten warten auf ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are in hand: delivered and not acknowledged.</source>
        <translation>
            <numerusform>%1 Nachricht ist in Arbeit: zugestellt und nicht bestätigt.</numerusform>
            <numerusform>%1 Nachrichten sind in Arbeit: zugestellt und nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is subscribed to it at the moment.</source>
        <translation>Im Moment ist jemand darauf subskribiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 pull requests are open at the moment: workers take from it.</source>
        <translation>
            <numerusform>%1 Pull-Anfrage ist im Moment offen: Worker nehmen davon.</numerusform>
            <numerusform>%1 Pull-Anfragen sind im Moment offen: Worker nehmen davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is delivered until %1, for %2. Then it goes on by itself.</source>
        <comment>time, duration</comment>
        <translation>Bis %1, %2 lang, wird nichts zugestellt. Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>They can still be acknowledged; those that are not come again after the pause.</source>
        <translation>Sie lassen sich noch bestätigen; was nicht bestätigt wird, kommt nach der Pause wieder.</translation>
    </message>
    <message>
        <source>They wait; none of them is told.</source>
        <translation>Sie warten; keiner davon erfährt es.</translation>
    </message>
    <message>
        <source>Deliveries go on at once.</source>
        <translation>Zustellungen gehen sofort weiter.</translation>
    </message>
    <message>
        <source>Nobody is seen to take from it at the moment.</source>
        <translation>Im Moment ist niemand zu sehen, der davon nimmt.</translation>
    </message>
    <message>
        <source>It has finished everything that it was to take.</source>
        <translation>Er ist mit allem fertig, was er nehmen sollte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages that it has not finished are given up: %2 wait, %3 are in hand.</source>
        <translation>
            <numerusform>%1 Nachricht, mit der er nicht fertig ist, wird aufgegeben: %2 warten, %3 sind in Arbeit.</numerusform>
            <numerusform>%1 Nachrichten, mit denen er nicht fertig ist, werden aufgegeben: %2 warten, %3 sind in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream keeps messages only as long as a consumer wants them: those that nobody else wants are removed for good.</source>
        <translation>Der Stream behält Nachrichten nur, solange ein Consumer sie will: was kein anderer will, wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>The messages stay in the stream, a work queue, until another consumer takes them.</source>
        <translation>Die Nachrichten bleiben im Stream, einer Work Queue, bis ein anderer Consumer sie nimmt.</translation>
    </message>
    <message>
        <source>The messages stay in the stream.</source>
        <translation>Die Nachrichten bleiben im Stream.</translation>
    </message>
    <message>
        <source>Its position is lost: a new one of this name begins where its deliver policy says.</source>
        <translation>Seine Position geht verloren: ein neuer dieses Namens beginnt, wo seine Zustellregel es sagt.</translation>
    </message>
    <message>
        <source>They are cut off.</source>
        <translation>Sie werden abgeschnitten.</translation>
    </message>
    <message>
        <source>The client that is pinned loses its place; the next one that pulls for the group is pinned, which may be the same.</source>
        <translation>Der festgelegte Client verliert seinen Platz; der nächste, der für die Gruppe zieht, wird festgelegt, vielleicht derselbe.</translation>
    </message>
    <message>
        <source>They come again after their ack wait, to whoever is pinned then: work may be done twice.</source>
        <translation>Sie kommen nach ihrer Ack-Wartezeit wieder, zu dem, der dann festgelegt ist: Arbeit kann doppelt getan werden.</translation>
    </message>
    <message>
        <source>%1 leads it. Another of its replicas is elected; until then, mostly less than a second, nothing is delivered and acknowledgements may get lost.</source>
        <translation>%1 führt ihn. Ein anderes seiner Replikate wird gewählt; bis dahin, meist kürzer als eine Sekunde, wird nichts zugestellt, und Bestätigungen können verloren gehen.</translation>
    </message>
    <message>
        <source>Open pull requests end; workers ask again.</source>
        <translation>Offene Pull-Anfragen enden; Worker fragen noch einmal.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerConfigDialog</name>
    <message>
        <source>Edit consumer</source>
        <translation>Consumer bearbeiten</translation>
    </message>
    <message>
        <source>Create consumer</source>
        <translation>Consumer anlegen</translation>
    </message>
    <message>
        <source>Clone consumer</source>
        <translation>Consumer klonen</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>Der Stream wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>Der Consumer wird angesehen…</translation>
    </message>
    <message>
        <source>A message is in hand for ≈ %1 at the moment; %2 leaves room for slow ones.</source>
        <comment>durations</comment>
        <translation>Eine Nachricht ist im Moment ≈ %1 lang in Arbeit; %2 lässt Raum für langsame.</translation>
    </message>
    <message>
        <source>Servers before 2.10 take one filter subject only.</source>
        <translation>Server vor 2.10 nehmen nur ein Filter-Subject.</translation>
    </message>
    <message>
        <source>The consumer needs a name.</source>
        <translation>Der Consumer braucht einen Namen.</translation>
    </message>
    <message>
        <source>It goes with &quot;%1&quot;, and only with that.</source>
        <translation>Es gehört zu „%1“ und nur dazu.</translation>
    </message>
    <message>
        <source>The consumer was changed.</source>
        <translation>Der Consumer wurde geändert.</translation>
    </message>
    <message>
        <source>The consumer was not changed as wanted: %1</source>
        <translation>Der Consumer wurde nicht wie gewünscht geändert: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was changed: %1</source>
        <translation>Es ist nicht bekannt, ob der Consumer geändert wurde: %1</translation>
    </message>
    <message>
        <source>The consumer %1 was created.</source>
        <translation>Der Consumer %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The consumer was not created as wanted: %1</source>
        <translation>Der Consumer wurde nicht wie gewünscht angelegt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was created: %1</source>
        <translation>Es ist nicht bekannt, ob der Consumer angelegt wurde: %1</translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was put back.</source>
        <translation>Die Konfiguration des Consumers wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The consumer&apos;s configuration was not put back: %1</source>
        <translation>Die Konfiguration des Consumers wurde nicht wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer&apos;s configuration was put back: %1</source>
        <translation>Es ist nicht bekannt, ob die Konfiguration des Consumers wiederhergestellt wurde: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerReset</name>
    <message>
        <source>Servers before 2.14 cannot reset a consumer.</source>
        <translation>Server vor 2.14 können keinen Consumer zurücksetzen.</translation>
    </message>
    <message>
        <source>The server does not reset it to a message before its start sequence.</source>
        <translation>Der Server setzt ihn nicht auf eine Nachricht vor seiner Anfangssequenz zurück.</translation>
    </message>
    <message>
        <source>The server does not reset consumers of this deliver policy.</source>
        <translation>Der Server setzt Consumer mit dieser Zustellregel nicht zurück.</translation>
    </message>
    <message>
        <source>Deleting it and making it anew would lose messages of this stream, or the name of a consumer that is not durable.</source>
        <translation>Ihn zu löschen und neu anzulegen würde Nachrichten dieses Streams verlieren, oder den Namen eines Consumers, der nicht dauerhaft ist.</translation>
    </message>
    <message>
        <source>The server answered, but the consumer is at another place.</source>
        <translation>Der Server hat geantwortet, aber der Consumer steht an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>The consumer was deleted, and could not be made anew: %1 Its configuration is kept in the details of this event.</source>
        <translation>Der Consumer wurde gelöscht und ließ sich nicht neu anlegen: %1 Seine Konfiguration steht in den Einzelheiten dieses Ereignisses.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerResetDialog</name>
    <message>
        <source>Reset consumer: %1</source>
        <translation>Consumer zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Reset consumer</source>
        <translation>Consumer zurücksetzen</translation>
    </message>
    <message>
        <source>It goes on at another message: at a sequence, or at the first message at or after a time.</source>
        <translation>Er macht bei einer anderen Nachricht weiter: bei einer Sequenz, oder bei der ersten Nachricht zu oder nach einer Zeit.</translation>
    </message>
    <message>
        <source>To &amp;sequence</source>
        <translation>Auf &amp;Sequenz</translation>
    </message>
    <message>
        <source>To sequence</source>
        <translation>Auf Sequenz</translation>
    </message>
    <message>
        <source>such as 1</source>
        <translation>etwa 1</translation>
    </message>
    <message>
        <source>Or to &amp;time</source>
        <translation>Oder auf &amp;Zeit</translation>
    </message>
    <message>
        <source>To time</source>
        <translation>Auf Zeit</translation>
    </message>
    <message>
        <source>such as 2026-12-01 08:00:00</source>
        <translation>etwa 2026-12-01 08:00:00</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>Der Consumer wird angesehen…</translation>
    </message>
    <message>
        <source>Write a sequence or a time.</source>
        <translation>Schreiben Sie eine Sequenz oder eine Zeit.</translation>
    </message>
    <message>
        <source>Write one of them only.</source>
        <translation>Schreiben Sie nur eines davon.</translation>
    </message>
    <message>
        <source>Write a sequence, 1 or more.</source>
        <translation>Schreiben Sie eine Sequenz, 1 oder mehr.</translation>
    </message>
    <message>
        <source>Counting what comes again…</source>
        <translation>Was wiederkommt, wird gezählt…</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <comment>a sequence</comment>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>It goes on with the next message that is stored.</source>
        <translation>Er macht mit der nächsten Nachricht weiter, die gespeichert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in hand are forgotten: acknowledgements of them count for nothing.</source>
        <translation>
            <numerusform>%1 Nachricht in Arbeit wird vergessen: ihre Bestätigung zählt nicht.</numerusform>
            <numerusform>%1 Nachrichten in Arbeit werden vergessen: ihre Bestätigungen zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is seen to take from it at the moment.</source>
        <translation>Im Moment ist niemand zu sehen, der davon nimmt.</translation>
    </message>
    <message>
        <source>The server resets it; the consumer stays, and whoever pulls goes on.</source>
        <translation>Der Server setzt ihn zurück; der Consumer bleibt, und wer zieht, macht weiter.</translation>
    </message>
    <message>
        <source>So it is deleted and made anew with the same configuration, except that it begins by sequence: whoever pulls is cut off and must pull again, and its counts begin at zero.</source>
        <translation>Darum wird er gelöscht und mit derselben Konfiguration neu angelegt, nur dass er nach Sequenz beginnt: wer zieht, wird abgeschnitten und muss neu ziehen, und seine Zähler beginnen bei null.</translation>
    </message>
    <message>
        <source>The consumer was reset to message %1.</source>
        <translation>Der Consumer wurde auf Nachricht %1 zurückgesetzt.</translation>
    </message>
    <message>
        <source>The consumer was not reset: %1</source>
        <translation>Der Consumer wurde nicht zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was reset: %1</source>
        <translation>Es ist nicht bekannt, ob der Consumer zurückgesetzt wurde: %1</translation>
    </message>
    <message numerus="yes">
        <source>It goes on at message %1: %2 messages are to be delivered then.</source>
        <translation>
            <numerusform>Er macht bei Nachricht %1 weiter: %2 Nachricht ist dann zuzustellen.</numerusform>
            <numerusform>Er macht bei Nachricht %1 weiter: %2 Nachrichten sind dann zuzustellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them were delivered before, and may be worked on twice.</source>
        <translation>
            <numerusform>%1 davon wurde schon zugestellt und wird vielleicht doppelt bearbeitet.</numerusform>
            <numerusform>%1 davon wurden schon zugestellt und werden vielleicht doppelt bearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages that wait for it are passed over; they stay in the stream.</source>
        <translation>
            <numerusform>%1 Nachricht, die auf ihn wartet, wird übergangen; sie bleibt im Stream.</numerusform>
            <numerusform>%1 Nachrichten, die auf ihn warten, werden übergangen; sie bleiben im Stream.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerStatus</name>
    <message>
        <source>Ok</source>
        <comment>consumer status</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>consumer status: nothing to do</comment>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>consumer status: backlog does not shrink</comment>
        <translation>Zurückliegend</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>consumer status: at its ack-pending wall</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>consumer status</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>consumer status</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Slower than its input: the backlog grows by %1 a second.</source>
        <translation>Langsamer als der Zulauf: Der Rückstand wächst um %1 je Sekunde.</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence and a time</comment>
        <translation>%1 Seit %2.</translation>
    </message>
    <message>
        <source>Nobody listens, %1 waiting.</source>
        <translation>Niemand hört zu, %1 warten.</translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline or outdated.</source>
        <translation>%1 von %2 Replikaten sind offline oder veraltet.</translation>
    </message>
    <message>
        <source>No acks: all is delivered, %1 wait for an ack.</source>
        <translation>Keine Acks: Alles ist zugestellt, %1 warten auf ein Ack.</translation>
    </message>
    <message>
        <source>The pinned client takes nothing, %1 waiting.</source>
        <translation>Der angeheftete Client nimmt nichts, %1 warten.</translation>
    </message>
    <message>
        <source>Nothing is delivered or acknowledged although somebody asks, %1 waiting.</source>
        <translation>Nichts wird zugestellt oder bestätigt, obwohl jemand danach fragt, %1 warten.</translation>
    </message>
    <message>
        <source>Slower than its input.</source>
        <translation>Langsamer als sein Zufluss.</translation>
    </message>
    <message>
        <source>Keeps pace with its input but does not work off the %1 that wait.</source>
        <translation>Hält mit dem Zufluss Schritt, arbeitet aber die %1 wartenden nicht ab.</translation>
    </message>
    <message>
        <source>Slow at its ack-pending wall: %1 of %2 in flight.</source>
        <translation>Langsam an seiner Ack-Grenze: %1 von %2 unterwegs.</translation>
    </message>
    <message>
        <source>%1 of %2 pull requests are open: further ones are refused.</source>
        <translation>%1 von %2 Abholanfragen sind offen: weitere werden abgewiesen.</translation>
    </message>
    <message>
        <source>Slow on purpose: its rate limit is %1 bit/s.</source>
        <translation>Absichtlich langsam: Seine Ratengrenze ist %1 bit/s.</translation>
    </message>
    <message>
        <source>Slow on purpose: it replays at the pace of the original.</source>
        <translation>Absichtlich langsam: Er spielt im Takt des Originals ab.</translation>
    </message>
    <message>
        <source>Catching up: the backlog shrinks by %1 a second.</source>
        <translation>Holt auf: Der Rückstand schrumpft um %1 in der Sekunde.</translation>
    </message>
    <message>
        <source>Catching up.</source>
        <translation>Holt auf.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>consumer status: deliveries, but nothing gets finished</comment>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>consumer status: backlog and no progress</comment>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Rewound</source>
        <comment>consumer status: was set back</comment>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Over threshold</source>
        <comment>consumer status</comment>
        <translation>Über Schwelle</translation>
    </message>
    <message>
        <source>Acks at the wall: %1 of %2.</source>
        <translation>Acks an der Grenze: %1 von %2.</translation>
    </message>
    <message>
        <source>Paused until %1, %2 waiting.</source>
        <translation>Angehalten bis %1, %2 warten.</translation>
    </message>
    <message>
        <source>Paused, %1 waiting.</source>
        <translation>Angehalten, %1 warten.</translation>
    </message>
    <message>
        <source>Poison message: sequence %1 is delivered again and again, at most %2 times.</source>
        <translation>Giftige Nachricht: Sequenz %1 wird immer wieder zugestellt, höchstens %2-mal.</translation>
    </message>
    <message>
        <source>Poison message: sequence %1 is delivered again and again, without an end.</source>
        <translation>Giftige Nachricht: Sequenz %1 wird immer wieder zugestellt, ohne Ende.</translation>
    </message>
    <message>
        <source>No leader: the counts are old and cannot be trusted.</source>
        <translation>Kein Leader: Die Zahlen sind alt und nicht verlässlich.</translation>
    </message>
    <message>
        <source>Its filter matches no subject of the stream: nothing will come.</source>
        <translation>Sein Filter trifft kein Subject des Streams: Es wird nichts kommen.</translation>
    </message>
    <message>
        <source>Set back from sequence %1 to %2.</source>
        <translation>Von Sequenz %1 auf %2 zurückgesetzt.</translation>
    </message>
    <message>
        <source>Not watched long enough to judge, %1 waiting.</source>
        <translation>Noch nicht lange genug beobachtet, um zu urteilen, %1 warten.</translation>
    </message>
    <message>
        <source>It goes on by itself when the pause ends, or when somebody resumes it.</source>
        <translation>Es geht von selbst weiter, wenn die Pause endet oder jemand sie aufhebt.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to the deliver subject. Start a subscriber of %1.</source>
        <translation>Niemand hat das Zustell-Subject abonniert. Starten Sie einen Abonnenten von %1.</translation>
    </message>
    <message>
        <source>Look at the message. After the last delivery it stays in the stream and is not tried again.</source>
        <translation>Sehen Sie sich die Nachricht an. Nach der letzten Zustellung bleibt sie im Stream und wird nicht mehr versucht.</translation>
    </message>
    <message>
        <source>Look at the message; set max_deliver, or let the workers terminate what they cannot handle.</source>
        <translation>Sehen Sie sich die Nachricht an; setzen Sie max_deliver, oder lassen Sie die Worker beenden, was sie nicht können.</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster: a majority of its replicas must be up.</source>
        <translation>Sehen Sie nach den Servern des Clusters: Die Mehrheit seiner Replikate muss laufen.</translation>
    </message>
    <message>
        <source>Look at the servers that hold the replicas; without a majority nothing moves.</source>
        <translation>Sehen Sie nach den Servern, die die Replikate halten; ohne Mehrheit bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Compare the filter with the subjects of the stream.</source>
        <translation>Vergleichen Sie den Filter mit den Subjects des Streams.</translation>
    </message>
    <message>
        <source>Let fewer workers pull at once, or raise max_waiting.</source>
        <translation>Lassen Sie weniger Worker zugleich abholen, oder erhöhen Sie max_waiting.</translation>
    </message>
    <message>
        <source>Raise or remove the rate limit if that is too slow.</source>
        <translation>Erhöhen oder entfernen Sie die Ratengrenze, wenn das zu langsam ist.</translation>
    </message>
    <message>
        <source>Use the replay policy instant if that is too slow.</source>
        <translation>Nehmen Sie die Abspielart instant, wenn das zu langsam ist.</translation>
    </message>
    <message>
        <source>Unpin the client, so that the group chooses another one.</source>
        <translation>Lösen Sie den angehefteten Client, damit die Gruppe einen anderen wählt.</translation>
    </message>
    <message>
        <source>Look at the workers: they have the messages. What is not acknowledged comes again after the ack wait.</source>
        <translation>Sehen Sie nach den Workern: Sie haben die Nachrichten. Was nicht bestätigt wird, kommt nach der Ack-Wartezeit wieder.</translation>
    </message>
    <message>
        <source>Look at the workers&apos; pull requests: a limit of bytes, a group or a lost connection may hold the messages back.</source>
        <translation>Sehen Sie nach den Abholanfragen der Worker: Eine Grenze in Bytes, eine Gruppe oder eine verlorene Verbindung kann die Nachrichten zurückhalten.</translation>
    </message>
    <message>
        <source>Add workers, or make them faster.</source>
        <translation>Nehmen Sie mehr Worker, oder machen Sie sie schneller.</translation>
    </message>
    <message>
        <source>Add workers; if they wait for messages, raise max_ack_pending.</source>
        <translation>Nehmen Sie mehr Worker; wenn sie auf Nachrichten warten, erhöhen Sie max_ack_pending.</translation>
    </message>
    <message>
        <source>Messages behind that sequence are delivered once more.</source>
        <translation>Nachrichten hinter dieser Sequenz werden noch einmal zugestellt.</translation>
    </message>
    <message>
        <source>The threshold is set in the metadata; it can be changed under Consumer, Thresholds.</source>
        <translation>Die Schwelle steht in den Metadaten; ändern lässt sie sich unter Consumer, Schwellen.</translation>
    </message>
    <message>
        <source>Nothing gets finished: %1 messages are delivered again and again.</source>
        <translation>Nichts wird fertig: %1 Nachrichten werden immer wieder zugestellt.</translation>
    </message>
    <message>
        <source>Messages are delivered again before they are acknowledged; ack_wait is %1.</source>
        <translation>Nachrichten werden erneut zugestellt, bevor sie bestätigt sind; ack_wait ist %1.</translation>
    </message>
    <message>
        <source>%1 messages are lost unread: the limits of the stream removed them; %2 wait.</source>
        <translation>%1 Nachrichten gingen ungelesen verloren: Die Grenzen des Streams haben sie entfernt; %2 warten.</translation>
    </message>
    <message>
        <source>Messages are lost unread: the limits of the stream remove them; %1 wait.</source>
        <translation>Nachrichten gehen ungelesen verloren: Die Grenzen des Streams entfernen sie; %1 warten.</translation>
    </message>
    <message>
        <source>The subscriber is slower than its input: flow control holds the delivery, %1 waiting.</source>
        <translation>Der Abonnent ist langsamer als sein Zulauf: Die Flusskontrolle hält die Zustellung an, %1 warten.</translation>
    </message>
    <message>
        <source>Look at what the workers log: they refuse each message, crash, or acknowledge nothing.</source>
        <translation>Sehen Sie nach, was die Worker protokollieren: Sie weisen jede Nachricht ab, stürzen ab oder bestätigen nichts.</translation>
    </message>
    <message>
        <source>If the work takes longer than ack_wait, raise it, or let the workers report progress; else look for workers that crash or refuse messages.</source>
        <translation>Dauert die Arbeit länger als ack_wait, erhöhen Sie es, oder lassen Sie die Worker ihren Fortschritt melden; sonst suchen Sie nach Workern, die abstürzen oder Nachrichten abweisen.</translation>
    </message>
    <message>
        <source>Raise the limits of the stream (max_age, max_msgs, max_bytes), or add workers.</source>
        <translation>Erhöhen Sie die Grenzen des Streams (max_age, max_msgs, max_bytes), oder fügen Sie Worker hinzu.</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, purge it, or let it discard old messages.</source>
        <translation>Erhöhen Sie die Grenzen des Streams, leeren Sie ihn, oder lassen Sie ihn alte Nachrichten verwerfen.</translation>
    </message>
    <message>
        <source>Look whether the stream that it copies still exists and may be read.</source>
        <translation>Sehen Sie nach, ob der Stream, den er kopiert, noch besteht und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The stream holds %1 messages that nobody will take: no filter matches them.</source>
        <translation>Der Stream enthält %1 Nachrichten, die niemand nehmen wird: Kein Filter passt auf sie.</translation>
    </message>
    <message>
        <source>Retrying until %1: %2 wait for their next delivery as the backoff is set.</source>
        <translation>Neuer Versuch bis %1: %2 warten auf ihre nächste Zustellung, wie der Backoff es vorgibt.</translation>
    </message>
    <message>
        <source>Retrying later: a worker has asked for a delay or reports progress, %1 waiting.</source>
        <translation>Neuer Versuch später: Ein Worker hat um Aufschub gebeten oder meldet Fortschritt, %1 warten.</translation>
    </message>
    <message>
        <source>Nobody asks for more at the moment: %1 in hand within their ack wait, %2 waiting.</source>
        <translation>Gerade fragt niemand nach mehr: %1 in Arbeit innerhalb ihrer Bestätigungsfrist, %2 warten.</translation>
    </message>
    <message>
        <source>Nobody asks for more at the moment, %1 waiting.</source>
        <translation>Gerade fragt niemand nach mehr, %1 warten.</translation>
    </message>
    <message>
        <source>Overflow: pull requests are open that may wait until more messages do, %1 waiting.</source>
        <translation>Überlauf: Es sind Abholanfragen offen, die warten dürfen, bis mehr Nachrichten warten; %1 warten.</translation>
    </message>
    <message>
        <source>Its server does not answer: it may be down, or without a leader.</source>
        <translation>Sein Server antwortet nicht: Er ist vielleicht ausgefallen oder ohne Leader.</translation>
    </message>
    <message>
        <source>Nothing new is known of it: the list that it is in was denied or not answered.</source>
        <translation>Nichts Neues ist bekannt: Die Liste, in der er steht, wurde verweigert oder nicht beantwortet.</translation>
    </message>
    <message>
        <source>Start the workers, or see whether they still ask this stream and consumer, and for no more than its max_batch, max_bytes and max_expires allow.</source>
        <translation>Die Worker starten, oder nachsehen, ob sie noch diesen Stream und Consumer fragen, und nach nicht mehr, als max_batch, max_bytes und max_expires erlauben.</translation>
    </message>
    <message>
        <source>Compare the subjects of these messages with the filters of all consumers of the stream.</source>
        <translation>Die Subjects dieser Nachrichten mit den Filtern aller Consumer des Streams vergleichen.</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster that hold it.</source>
        <translation>Nach den Servern des Clusters sehen, die ihn halten.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>consumer status: waits for a planned delivery</comment>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Nobody pulls, %1 waiting: no open pull request, or each is refused.</source>
        <translation>Niemand holt ab, %1 warten: keine offene Abholanfrage, oder jede wird abgelehnt.</translation>
    </message>
    <message>
        <source>The server will remove it at %1, or later if somebody has asked since.</source>
        <translation>Der Server wird ihn um %1 entfernen, oder später, falls seither jemand angefragt hat.</translation>
    </message>
    <message>
        <source>The server removes it as soon as it has been unused for %1.</source>
        <translation>Der Server entfernt ihn, sobald er %1 lang unbenutzt war.</translation>
    </message>
    <message>
        <source>The client of this ordered consumer has gone.</source>
        <translation>Der Client dieses geordneten Consumers ist fort.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Poison message: the first one from sequence %1 on is delivered again and again.</source>
        <translation>Giftige Nachricht: Die erste ab Sequenz %1 wird immer wieder zugestellt.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>consumer status: ephemeral, its client has gone</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The server delivers nothing more until some are acknowledged. Look at the workers: they take messages and do not acknowledge them. Raise max_ack_pending only when the workers are merely slow.</source>
        <translation>Der Server stellt nichts mehr zu, bis einige bestätigt sind. Sehen Sie nach den Workern: Sie nehmen Nachrichten und bestätigen sie nicht. Erhöhen Sie max_ack_pending nur, wenn die Worker bloß langsam sind.</translation>
    </message>
    <message>
        <source>Its workers terminate every message, and finish none: %1 within five minutes.</source>
        <translation>Seine Worker terminieren jede Nachricht und erledigen keine: %1 innerhalb von fünf Minuten.</translation>
    </message>
    <message>
        <source>About %1 messages a second are lost unread: the limits of the stream remove them; %2 wait.</source>
        <translation>Etwa %1 Nachrichten in der Sekunde gehen ungelesen verloren: Die Grenzen des Streams entfernen sie; %2 warten.</translation>
    </message>
    <message>
        <source>Look at what the workers log and at the terminated messages under Dead letters: they are not tried again by themselves.</source>
        <translation>Sehen Sie nach, was die Worker protokollieren, und unter Unzustellbare nach den terminierten Nachrichten: Von selbst werden sie nicht wieder versucht.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumerTraceModel</name>
    <message>
        <source>all subjects</source>
        <translation>alle Subjects</translation>
    </message>
    <message>
        <source>The server could not reach it.</source>
        <translation>Der Server konnte ihn nicht erreichen.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>A consumer of the stream.</source>
        <translation>Ein Consumer des Streams.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What became of the message there.</source>
        <translation>Was dort aus der Nachricht geworden ist.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What the state was concluded from.</source>
        <translation>Woraus der Zustand geschlossen wurde.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The subjects that the consumer takes.</source>
        <translation>Die Subjects, die der Consumer nimmt.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumersModel</name>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>pull, durable</source>
        <translation>Pull, dauerhaft</translation>
    </message>
    <message>
        <source>pull, ephemeral</source>
        <translation>Pull, flüchtig</translation>
    </message>
    <message>
        <source>push, durable</source>
        <translation>Push, dauerhaft</translation>
    </message>
    <message>
        <source>push, ephemeral</source>
        <translation>Push, flüchtig</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ack policy</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <comment>ack policy</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>explicit</source>
        <comment>ack policy</comment>
        <translation>explizit</translation>
    </message>
    <message>
        <source>all</source>
        <comment>deliver policy</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>last</source>
        <comment>deliver policy</comment>
        <translation>letzte</translation>
    </message>
    <message>
        <source>new</source>
        <comment>deliver policy</comment>
        <translation>neue</translation>
    </message>
    <message>
        <source>by start sequence</source>
        <comment>deliver policy</comment>
        <translation>ab Startsequenz</translation>
    </message>
    <message>
        <source>by start time</source>
        <comment>deliver policy</comment>
        <translation>ab Startzeit</translation>
    </message>
    <message>
        <source>last per subject</source>
        <comment>deliver policy</comment>
        <translation>letzte je Subject</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What the consumer is doing, worst first when sorted.</source>
        <translation>Was der Consumer gerade tut; sortiert steht der schlimmste oben.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Why, with the evidence.</source>
        <translation>Warum, mit Belegen.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>The stream that it reads.</source>
        <translation>Der Stream, aus dem er liest.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Name of the consumer.</source>
        <translation>Name des Consumers.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pull or push, durable or ephemeral.</source>
        <translation>Pull oder Push, dauerhaft oder flüchtig.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Messages not yet delivered once (num_pending).</source>
        <translation>Nachrichten, die noch nie zugestellt wurden (num_pending).</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the lag went lately.</source>
        <translation>Wie sich der Rückstand zuletzt entwickelt hat.</translation>
    </message>
    <message>
        <source>Ack pending</source>
        <translation>Ack ausstehend</translation>
    </message>
    <message>
        <source>Delivered and not yet acknowledged, of its maximum.</source>
        <translation>Zugestellt und noch nicht bestätigt, vom Höchstwert.</translation>
    </message>
    <message>
        <source>Redelivered</source>
        <translation>Erneut zugestellt</translation>
    </message>
    <message>
        <source>Messages being delivered more than once at the moment.</source>
        <translation>Nachrichten, die gerade mehr als einmal zugestellt werden.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Open pull requests of workers.</source>
        <translation>Offene Pull-Anfragen von Workern.</translation>
    </message>
    <message>
        <source>Delivered/s</source>
        <translation>Zugestellt/s</translation>
    </message>
    <message>
        <source>Deliveries per second, redeliveries included.</source>
        <translation>Zustellungen je Sekunde, erneute eingeschlossen.</translation>
    </message>
    <message>
        <source>Acked/s</source>
        <translation>Bestätigt/s</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>How long ago a message was delivered.</source>
        <translation>Wie lange die letzte Zustellung her ist.</translation>
    </message>
    <message>
        <source>Last ack</source>
        <translation>Letztes Ack</translation>
    </message>
    <message>
        <source>How long ago the ack floor moved.</source>
        <translation>Wie lange es her ist, dass sich die Ack-Grenze bewegt hat.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Subjects that it takes; empty means all.</source>
        <translation>Subjects, die er annimmt; leer heißt alle.</translation>
    </message>
    <message>
        <source>Ack floor</source>
        <translation>Ack-Grenze</translation>
    </message>
    <message>
        <source>Everything up to this sequence is settled.</source>
        <translation>Alles bis zu dieser Sequenz ist erledigt.</translation>
    </message>
    <message>
        <source>Delivered seq</source>
        <translation>Zugestellte Sequenz</translation>
    </message>
    <message>
        <source>How far it has read the stream.</source>
        <translation>Wie weit er den Stream gelesen hat.</translation>
    </message>
    <message>
        <source>Ack wait</source>
        <translation>Ack-Frist</translation>
    </message>
    <message>
        <source>How long a worker has for an ack.</source>
        <translation>Wie lange ein Worker für ein Ack Zeit hat.</translation>
    </message>
    <message>
        <source>Max deliver</source>
        <translation>Höchstzahl Zustellungen</translation>
    </message>
    <message>
        <source>After so many deliveries a message is given up.</source>
        <translation>Nach so vielen Zustellungen wird eine Nachricht aufgegeben.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Ack policy</source>
        <translation>Ack-Regel</translation>
    </message>
    <message>
        <source>Which messages must be acknowledged.</source>
        <translation>Welche Nachrichten bestätigt werden müssen.</translation>
    </message>
    <message>
        <source>Deliver policy</source>
        <translation>Zustellregel</translation>
    </message>
    <message>
        <source>Where it began to read.</source>
        <translation>Wo er zu lesen begonnen hat.</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Pausiert bis</translation>
    </message>
    <message>
        <source>When a pause ends.</source>
        <translation>Wann eine Pause endet.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>The server that leads the consumer.</source>
        <translation>Der Server, der den Consumer führt.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Number of copies; the stream&apos;s when not set.</source>
        <translation>Anzahl der Kopien; die des Streams, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>as stream</source>
        <translation>wie Stream</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the consumer was created.</source>
        <translation>Wann der Consumer erstellt wurde.</translation>
    </message>
    <message>
        <source>API level</source>
        <translation>API-Stufe</translation>
    </message>
    <message>
        <source>The API level that the consumer needs.</source>
        <translation>Die API-Stufe, die der Consumer braucht.</translation>
    </message>
    <message>
        <source>never at this rate</source>
        <translation>in diesem Tempo nie</translation>
    </message>
    <message>
        <source>Time lag</source>
        <translation>Zeitverzug</translation>
    </message>
    <message>
        <source>How long the first unfinished message has been waiting; ≈ where it is estimated.</source>
        <translation>Wie lange die erste unerledigte Nachricht schon wartet; ≈, wo es geschätzt ist.</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>When the backlog is worked off at the present rate.</source>
        <translation>Wann der Rückstand im jetzigen Tempo abgearbeitet ist.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since when the status has been so, where known.</source>
        <translation>Seit wann der Zustand so ist, soweit bekannt.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>a time, and what was so then</extracomment>
        <translation>Stand von %1.</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>Stand von %1: %2</translation>
    </message>
    <message>
        <source>Messages finished per second: acknowledged or terminated. — where that cannot be told from messages that came again or were given up.</source>
        <translation>Erledigte Nachrichten je Sekunde: bestätigt oder beendet. — wo das nicht von Nachrichten zu unterscheiden ist, die wiederkamen oder aufgegeben wurden.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>acks pending, of at most</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ConsumersPage</name>
    <message>
        <source>Consumers</source>
        <comment>accessible name of the table</comment>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Filter consumers</source>
        <comment>accessible name of the field</comment>
        <translation>Consumer filtern</translation>
    </message>
    <message>
        <source>No stream of this account has a consumer.</source>
        <translation>Kein Stream dieses Kontos hat einen Consumer.</translation>
    </message>
</context>
<context>
    <name>jetlag::CopyAs</name>
    <message>
        <source>(not UTF-8; base64:)</source>
        <translation>(nicht UTF-8; Base64:)</translation>
    </message>
    <message>
        <source>A header is left out: it is not UTF-8. In base64: %1</source>
        <translation>Ein Header fehlt hier: Er ist nicht UTF-8. In Base64: %1</translation>
    </message>
    <message>
        <source>This is too much for the clipboard: save the payload to a file instead.</source>
        <translation>Das ist zu viel für die Zwischenablage: Bitte die Payload stattdessen in eine Datei speichern.</translation>
    </message>
</context>
<context>
    <name>jetlag::CopyMenu</name>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>jetlag::CredentialSource</name>
    <message>
        <source>&quot;%1&quot; must be the path of a file.</source>
        <translation>„%1“ muss der Pfad einer Datei sein.</translation>
    </message>
    <message>
        <source>The file %1, which &quot;%2&quot; refers to, cannot be read.</source>
        <translation>Die Datei %1, auf die „%2“ verweist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to an environment variable by a name that none can have. Write it as env://NAME.</source>
        <translation>„%1“ verweist auf eine Umgebungsvariable mit einem Namen, den keine haben kann. Schreiben Sie es als env://NAME.</translation>
    </message>
    <message>
        <source>The environment variable %1, which &quot;%2&quot; refers to, is not set.</source>
        <translation>Die Umgebungsvariable %1, auf die „%2“ verweist, ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds data that cannot be read. Write it as data:;base64,… .</source>
        <translation>„%1“ enthält Daten, die nicht gelesen werden können. Schreiben Sie es als data:;base64,… .</translation>
    </message>
    <message>
        <source>Credentials kept at %1:// (&quot;%2&quot;) cannot be read here. Point to a file, or to a variable with env://NAME.</source>
        <translation>Zugangsdaten unter %1:// („%2“) können hier nicht gelesen werden. Verweisen Sie auf eine Datei oder mit env://NAME auf eine Variable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands at an address of a kind that cannot be read here. Point to a file, or to a variable with env://NAME.</source>
        <translation>„%1“ steht unter einer Adresse, deren Art hier nicht gelesen werden kann. Verweisen Sie auf eine Datei oder mit env://NAME auf eine Variable.</translation>
    </message>
</context>
<context>
    <name>jetlag::Credentials</name>
    <message>
        <source>The credentials hold no JWT of a user or no valid seed. They must be what stands in a .creds file.</source>
        <translation>Die Zugangsdaten enthalten kein JWT eines Benutzers oder keinen gültigen Seed. Sie müssen das sein, was in einer .creds-Datei steht.</translation>
    </message>
    <message>
        <source>The path of a file was expected, and what was given looks like a credential itself.</source>
        <translation>Erwartet wurde der Pfad einer Datei; was angegeben wurde, sieht selbst wie Zugangsdaten aus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path and its permissions.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Pfad und Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLetterService</name>
    <message>
        <source>It was sent without an answer. Replay it again to look for it in the target, or to decide.</source>
        <translation>Sie wurde gesendet, ohne dass eine Antwort kam. Erneut einspielen, um im Ziel nach ihr zu suchen oder um zu entscheiden.</translation>
    </message>
    <message>
        <source>It is still here. Replaying it again only removes it.</source>
        <translation>Sie ist noch hier. Erneutes Einspielen entfernt sie nur.</translation>
    </message>
    <message>
        <source>It was put back. Its original still lies here.</source>
        <translation>Sie wurde wieder eingespielt. Ihr Original liegt noch hier.</translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLettersModel</name>
    <message>
        <source>DLQ stream</source>
        <translation>DLQ-Stream</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>vom Worker beendet</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>being replayed</source>
        <translation>wird wieder eingespielt</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>wieder eingespielt</translation>
    </message>
    <message>
        <source>not replayed: duplicate</source>
        <translation>nicht eingespielt: Duplikat</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the dead message lies.</source>
        <translation>Wo die unzustellbare Nachricht liegt.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>The stream that holds it.</source>
        <translation>Der Stream, der sie enthält.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Its place in that stream.</source>
        <translation>Ihre Stelle in diesem Stream.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Original subject</source>
        <translation>Ursprüngliches Subject</translation>
    </message>
    <message>
        <source>Where it was published first, from its headers.</source>
        <translation>Wo sie zuerst veröffentlicht wurde, laut ihren Headern.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why it died, from its headers.</source>
        <translation>Woran sie gescheitert ist, laut ihren Headern.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>How often it was delivered.</source>
        <translation>Wie oft sie zugestellt wurde.</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Einspielungen</translation>
    </message>
    <message>
        <source>How often it was put back from here.</source>
        <translation>Wie oft sie von hier aus wieder eingespielt wurde.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation>Was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>Der Anfang der Nutzdaten.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>parked or terminated by a consumer</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>DLQ stream, and where its original lies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When it was stored there.</source>
        <translation>Wann sie dort gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, from and until</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>consumer, how many it would get</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No error is given</source>
        <translation>Kein Fehler angegeben</translation>
    </message>
    <message>
        <source>No original subject is given</source>
        <translation>Kein ursprüngliches Subject angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stream, and how its letters died</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>When it was given up, where an advisory tells it.</source>
        <translation>Wann sie aufgegeben wurde, wo eine Meldung des Servers es sagt.</translation>
    </message>
    <message>
        <source>%1, recorded in %2</source>
        <comment>where it lies, the streams that keep advisories of it</comment>
        <translation>%1, aufgezeichnet in %2</translation>
    </message>
    <message>
        <source>%1 %2 in the last hour of these, %3 in the one before</source>
        <comment>arrow, numbers of letters</comment>
        <translation>%1 %2 in der letzten Stunde davon, %3 in der davor</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::DeadLettersPage</name>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>Replay selected</source>
        <translation>Ausgewählte wieder einspielen</translation>
    </message>
    <message>
        <source>Replay all…</source>
        <translation>Alle wieder einspielen …</translation>
    </message>
    <message>
        <source>&amp;Discard selected…</source>
        <translation>Ausgewählte &amp;verwerfen …</translation>
    </message>
    <message>
        <source>Discard selected…</source>
        <translation>Ausgewählte verwerfen …</translation>
    </message>
    <message>
        <source>Filter dead letters</source>
        <translation>Unzustellbare filtern</translation>
    </message>
    <message>
        <source>No dead letter stream holds any of these messages. Select them and replay the selection.</source>
        <translation>Kein DLQ-Stream enthält eine dieser Nachrichten. Sie auswählen und die Auswahl wieder einspielen.</translation>
    </message>
    <message>
        <source>Replay &amp;whole stream…</source>
        <translation>Ganzen &amp;Stream …</translation>
    </message>
    <message>
        <source>Replay whole stream…</source>
        <translation>Ganzen Stream wieder einspielen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 &amp;shown…</source>
        <translation>
            <numerusform>%1 an&amp;gezeigte wieder einspielen …</numerusform>
            <numerusform>%1 an&amp;gezeigte wieder einspielen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;confirmed…</source>
        <translation>&amp;Bestätigte entfernen …</translation>
    </message>
    <message>
        <source>Remove confirmed…</source>
        <translation>Bestätigte entfernen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 older message(s) that were given up lie in their own streams and are not listed; they come up as listed ones go.</source>
        <translation>
            <numerusform>%1 ältere aufgegebene Nachricht liegt in ihrem eigenen Stream und ist nicht aufgeführt; sie rückt nach, wenn aufgeführte gehen.</numerusform>
            <numerusform>%1 ältere aufgegebene Nachrichten liegen in ihren eigenen Streams und sind nicht aufgeführt; sie rücken nach, wenn aufgeführte gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Original subject</source>
        <translation>Ursprüngliches Subject</translation>
    </message>
    <message>
        <source>Consumer or stream</source>
        <translation>Consumer oder Stream</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Of which stream</source>
        <translation>Aus welchem Stream</translation>
    </message>
    <message>
        <source>none so far</source>
        <comment>streams of dead letters</comment>
        <translation>bisher keiner</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replay %1 selected…</source>
        <translation>
            <numerusform>%1 ge&amp;wählte wieder einspielen …</numerusform>
            <numerusform>%1 ge&amp;wählte wieder einspielen …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replay selected…</source>
        <translation>Ge&amp;wählte wieder einspielen …</translation>
    </message>
    <message>
        <source>Replay all &amp;shown…</source>
        <translation>Alle an&amp;gezeigten wieder einspielen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %1 selected…</source>
        <translation>
            <numerusform>%1 gewählte &amp;verwerfen …</numerusform>
            <numerusform>%1 gewählte &amp;verwerfen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 &amp;confirmed…</source>
        <translation>
            <numerusform>%1 &amp;bestätigte entfernen …</numerusform>
            <numerusform>%1 &amp;bestätigte entfernen …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>G&amp;ruppieren nach</translation>
    </message>
    <message>
        <source>Sho&amp;w older in Messages</source>
        <translation>Ältere unter Nachrichten &amp;zeigen</translation>
    </message>
    <message>
        <source>Show older dead letters</source>
        <translation>Ältere unzustellbare Nachrichten zeigen</translation>
    </message>
    <message>
        <source>No dead letters. JetLag looks for them in three places:
• streams whose name or subjects say DLQ, DLX, DLT, dead or poison, or whose messages carry the headers of dead letters (%1);
• messages that a consumer has given up after max_deliver attempts;
• messages that a worker has terminated.
Those from while JetLag was closed are found as far as the consumers&apos; figures tell, and exactly where a stream records them: “Record What Is Given Up…” in the menu Stream sets one up.
See under Consumers which ones give up, and under Events when. A stream of another name is added by “Treat as Dead-Letter Stream” in its menu.</source>
        <translation>Nichts Unzustellbares. JetLag sucht an drei Stellen:
• Streams, deren Name oder Subjects DLQ, DLX, DLT, dead oder poison sagen oder deren Nachrichten die Header von Dead Letters tragen (%1);
• Nachrichten, die ein Consumer nach max_deliver Versuchen aufgegeben hat;
• Nachrichten, die ein Worker terminiert hat.
Die aus der Zeit, in der JetLag geschlossen war, werden gefunden, soweit die Zahlen der Consumer es sagen, und genau, wo ein Stream sie aufzeichnet: „Aufgegebenes aufzeichnen …“ im Menü Stream richtet einen ein.
Unter Consumer steht, welche aufgeben, und unter Ereignisse, wann. Einen Stream mit anderem Namen nimmt „Als Dead-Letter-Stream behandeln“ in seinem Menü dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 older dead letter(s) of %2 are not listed; “Replay whole stream…” includes them.</source>
        <translation>
            <numerusform>%1 ältere unzustellbare Nachricht von %2 ist nicht aufgeführt; „Ganzen Stream wieder einspielen …“ schließt sie ein.</numerusform>
            <numerusform>%1 ältere unzustellbare Nachrichten von %2 sind nicht aufgeführt; „Ganzen Stream wieder einspielen …“ schließt sie ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::Deaths</name>
    <message>
        <source>Given up while nobody listened</source>
        <translation>Aufgegeben, während niemand zuhörte</translation>
    </message>
    <message>
        <source>≈ Given up while nobody listened</source>
        <comment>not certain</comment>
        <translation>≈ Aufgegeben, während niemand zuhörte</translation>
    </message>
</context>
<context>
    <name>jetlag::Decoders</name>
    <message>
        <source>What comes at byte %1 is not understood.</source>
        <translation>Was bei Byte %1 kommt, ist unverständlich.</translation>
    </message>
    <message>
        <source>It ends at byte %1; more bytes follow.</source>
        <translation>Es endet bei Byte %1; weitere Bytes folgen.</translation>
    </message>
    <message numerus="yes">
        <source>The XML is nested more than %n levels deep.</source>
        <translation>
            <numerusform>Das XML ist mehr als %n Ebene tief verschachtelt.</numerusform>
            <numerusform>Das XML ist mehr als %n Ebenen tief verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid XML (line %1).</source>
        <translation>Das ist kein gültiges XML (Zeile %1).</translation>
    </message>
</context>
<context>
    <name>jetlag::DeletionRun</name>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>Angehalten. Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>jetlag::Demo</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>jetlag::DemoServer</name>
    <message>
        <source>The demo needs a temporary folder, and none could be made.</source>
        <translation>Die Demo braucht einen temporären Ordner, und es ließ sich keiner anlegen.</translation>
    </message>
    <message>
        <source>The demo needs the program nats-server. Install the package nats-server and start the demo again.</source>
        <translation>Die Demo braucht das Programm nats-server. Das Paket nats-server installieren und die Demo noch einmal starten.</translation>
    </message>
    <message>
        <source>The demo found no free port on this computer.</source>
        <translation>Die Demo hat auf diesem Rechner keinen freien Port gefunden.</translation>
    </message>
    <message>
        <source>The demo could not write its server&apos;s configuration.</source>
        <translation>Die Demo konnte die Konfiguration ihres Servers nicht schreiben.</translation>
    </message>
    <message>
        <source>The program nats-server could not be started.</source>
        <translation>Das Programm nats-server ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The demo&apos;s server did not come up within 10 seconds.</source>
        <translation>Der Server der Demo war nach 10 Sekunden noch nicht bereit.</translation>
    </message>
    <message>
        <source>The demo&apos;s server ended unexpectedly.</source>
        <translation>Der Server der Demo endete unerwartet.</translation>
    </message>
</context>
<context>
    <name>jetlag::Desk</name>
    <message>
        <source>Not everything may be seen here. %1</source>
        <translation>Hier ist womöglich nicht alles zu sehen. %1</translation>
    </message>
</context>
<context>
    <name>jetlag::DetailsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in %1 (%2)</source>
        <comment>a duration and a time</comment>
        <translation>in %1 (%2)</translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <comment>a duration and a time</comment>
        <translation>vor %1 (%2)</translation>
    </message>
</context>
<context>
    <name>jetlag::DetailsPane</name>
    <message>
        <source>Details</source>
        <comment>accessible name of the tree</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>accessible name of the text</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Select a stream or a consumer to see every field that the server sent.</source>
        <translation>Einen Stream oder Consumer auswählen, um jedes Feld zu sehen, das der Server gesendet hat.</translation>
    </message>
    <message>
        <source>This is old, from %1.</source>
        <translation>Das ist alt, von %1.</translation>
    </message>
</context>
<context>
    <name>jetlag::DiscardDialog</name>
    <message>
        <source>Type the number of messages to confirm</source>
        <translation>Zur Bestätigung die Anzahl der Nachrichten eingeben</translation>
    </message>
    <message>
        <source>Discard messages</source>
        <translation>Nachrichten verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 would be deleted for good.</source>
        <translation>
            <numerusform>%1 Nachricht von %2 würde endgültig gelöscht.</numerusform>
            <numerusform>%1 Nachrichten von %2 würden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not replayed. This cannot be undone.</source>
        <translation>Sie werden nicht wieder eingespielt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Fortschritt in Worten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Type the number of messages to confirm (%1)</source>
        <translation>&amp;Zur Bestätigung die Anzahl der Nachrichten eingeben (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Discards %1 message(s) of %2.</source>
        <translation>
            <numerusform>Verwirft %1 Nachricht von %2.</numerusform>
            <numerusform>Verwirft %1 Nachrichten von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages deleted.</source>
        <translation>%1 von %2 Nachrichten gelöscht.</translation>
    </message>
    <message>
        <source>%1 failed and stay.</source>
        <translation>%1 fehlgeschlagen; sie bleiben.</translation>
    </message>
    <message>
        <source>For %1 the outcome is not known.</source>
        <translation>Bei %1 ist der Ausgang nicht bekannt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who would lose them</source>
        <translation>Wer sie verlöre</translation>
    </message>
    <message>
        <source>Looking who would lose them…</source>
        <translation>Es wird nachgesehen, wer sie verlöre …</translation>
    </message>
    <message>
        <source>Who else would lose the messages of %1 is not known. %2</source>
        <translation>Wer sonst die Nachrichten von %1 verlöre, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>%1 were gone already.</source>
        <translation>%1 waren schon weg.</translation>
    </message>
    <message>
        <source>Remove confirmed messages</source>
        <translation>Bestätigte Nachrichten entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Looking where %1 message(s) of %2 lie, too…</source>
        <translation>
            <numerusform>Es wird nachgesehen, wo %1 Nachricht von %2 noch liegt …</numerusform>
            <numerusform>Es wird nachgesehen, wo %1 Nachrichten von %2 noch liegen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 lie in their target, too, and would be deleted from %2.</source>
        <translation>
            <numerusform>%1 Nachricht von %2 liegt auch in ihrem Ziel und würde aus %2 gelöscht.</numerusform>
            <numerusform>%1 Nachrichten von %2 liegen auch in ihrem Ziel und würden aus %2 gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others stay:</source>
        <translation>Die anderen bleiben:</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 confirmed message(s) of %2.</source>
        <translation>
            <numerusform>Entfernt %1 bestätigte Nachricht von %2.</numerusform>
            <numerusform>Entfernt %1 bestätigte Nachrichten von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht entfernen</numerusform>
            <numerusform>%1 Nachrichten entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht verwerfen</numerusform>
            <numerusform>%1 Nachrichten verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export first, to be able to put them back</source>
        <translation>Zuerst &amp;exportieren, um sie zurückbringen zu können</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>Zuerst exportieren</translation>
    </message>
    <message>
        <source>A copy is written into a file of your own and kept for 30 days. Without it nothing is deleted.</source>
        <translation>Eine Kopie wird in eine eigene Datei geschrieben und 30 Tage aufbewahrt. Ohne sie wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>&amp;Zurückbringen …</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückbringen</translation>
    </message>
    <message>
        <source>They are not replayed. A copy is kept for 30 days, and “Put Back…” in the menu Message publishes it again.</source>
        <translation>Sie werden nicht wieder eingespielt. Eine Kopie wird 30 Tage aufbewahrt, und „Zurückbringen …“ im Menü Nachricht veröffentlicht sie wieder.</translation>
    </message>
    <message>
        <source>%1 of %2 messages exported.</source>
        <translation>%1 von %2 Nachrichten exportiert.</translation>
    </message>
    <message>
        <source>The connection was locked.</source>
        <translation>Die Verbindung wurde gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was deleted, as the messages could not be exported.</source>
        <translation>Es wurde nichts gelöscht, da die Nachrichten nicht exportiert werden konnten.</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A copy is kept for 30 days, and “Put Back…” in the menu Message publishes it again.</source>
        <translation>Eine Kopie wird 30 Tage aufbewahrt, und „Zurückbringen …“ im Menü Nachricht veröffentlicht sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes %1 message(s) of %2.</source>
        <translation>
            <numerusform>Löscht %1 Nachricht aus %2.</numerusform>
            <numerusform>Löscht %1 Nachrichten aus %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht löschen</numerusform>
            <numerusform>%1 Nachrichten löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::DiscardJob</name>
    <message>
        <source>The servers of some consumers do not answer.</source>
        <translation>Die Server einiger Consumer antworten nicht.</translation>
    </message>
    <message>
        <source>The server did not answer: whether the message was deleted is not known.</source>
        <translation>Der Server hat nicht geantwortet: Ob die Nachricht gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not removed: %1</source>
        <translation>Nicht entfernt: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::Docks</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>Das Diagramm wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>jetlag::Encoding</name>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 mit Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>UTF-16, little endian, with a byte order mark</source>
        <translation>UTF-16, Little Endian, mit Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>UTF-16, big endian, with a byte order mark</source>
        <translation>UTF-16, Big Endian, mit Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
</context>
<context>
    <name>jetlag::ErrorLine</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>jetlag::EventsModel</name>
    <message>
        <source>Connection</source>
        <comment>kind of event</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Advisory</source>
        <comment>kind of event</comment>
        <translation>Advisory</translation>
    </message>
    <message>
        <source>Own action</source>
        <comment>kind of event</comment>
        <translation>Eigene Aktion</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of event</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>kind of event</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation>Wie schlimm es ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>Woher es kommt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What it concerns.</source>
        <translation>Wen oder was es betrifft.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Was geschehen ist.</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of event</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>Wann es geschah.</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <comment>many at the same moment</comment>
        <translation>
            <numerusform>%n Consumer</numerusform>
            <numerusform>%n Consumer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) and consumer(s)</source>
        <comment>many at the same moment</comment>
        <translation>
            <numerusform>%n Streams und Consumer</numerusform>
            <numerusform>%n Streams und Consumer</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered after %1. It was: %2</source>
        <translation>Nach %1 erholt. Es war: %2</translation>
    </message>
    <message numerus="yes">
        <source>Flapped %n times since %2. %1</source>
        <extracomment>%1: what happened last; %2: a time</extracomment>
        <translation>
            <numerusform>Seit %2 %n-mal hin und her. %1</numerusform>
            <numerusform>Seit %2 %n-mal hin und her. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <extracomment>%1: what happened; %2: a time</extracomment>
        <translation>
            <numerusform>%1 (%n-mal seit %2)</numerusform>
            <numerusform>%1 (%n-mal seit %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>status, names</comment>
        <translation>
            <numerusform>%1: %2 und %n weiterer.</numerusform>
            <numerusform>%1: %2 und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::EventsPage</name>
    <message>
        <source>Events</source>
        <comment>accessible name of the table</comment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filter events</source>
        <comment>accessible name of the field</comment>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Event detail</source>
        <translation>Einzelheiten des Ereignisses</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Shows warnings and what is critical.</source>
        <translation>Zeigt Warnungen und Kritisches.</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Shows what happened without being a problem.</source>
        <translation>Zeigt, was geschah, ohne ein Problem zu sein.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Shows everything that happened.</source>
        <translation>Zeigt alles, was geschah.</translation>
    </message>
    <message>
        <source>%1 Problems %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 Probleme %2</translation>
    </message>
    <message>
        <source>%1 Notices %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 Hinweise %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a number</comment>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>jetlag::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The %1 &amp;selected message(s)</source>
        <translation>
            <numerusform>Die %1 au&amp;sgewählte Nachricht</numerusform>
            <numerusform>Die %1 au&amp;sgewählten Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Ausgewählte Nachrichten</translation>
    </message>
    <message>
        <source>Messages of the stream</source>
        <translation>Nachrichten des Streams</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>One file a message, in a new folder</source>
        <translation>Eine Datei je Nachricht, in einem neuen Ordner</translation>
    </message>
    <message>
        <source>Compress with &amp;zstd</source>
        <translation>Mit &amp;zstd komprimieren</translation>
    </message>
    <message>
        <source>Compress with zstd</source>
        <translation>Mit zstd komprimieren</translation>
    </message>
    <message>
        <source>&amp;Disarm formulas</source>
        <translation>Formeln &amp;entschärfen</translation>
    </message>
    <message>
        <source>Disarm formulas</source>
        <translation>Formeln entschärfen</translation>
    </message>
    <message>
        <source>Puts &apos; before cells that a spreadsheet would take for a formula.</source>
        <translation>Setzt &apos; vor Zellen, die eine Tabellenkalkulation für eine Formel hielte.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation>Export abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>all subjects</source>
        <translation>alle Subjects</translation>
    </message>
    <message>
        <source>Export from</source>
        <translation>Exportieren ab</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: the beginning of the stream.</source>
        <translation>Die erste Sequenz oder eine Zeit wie 2026-03-01 12:30 oder 15m für vor 15 Minuten. Leer: der Anfang des Streams.</translation>
    </message>
    <message>
        <source>Export to sequence</source>
        <translation>Exportieren bis Sequenz</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>The last sequence, or a time. Empty: the end of the stream.</source>
        <translation>Die letzte Sequenz oder eine Zeit. Leer: das Ende des Streams.</translation>
    </message>
    <message>
        <source>Say which file or folder to export to.</source>
        <translation>Bitte angeben, in welche Datei oder welchen Ordner exportiert werden soll.</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>„%1“ ist kein gültiges Subject: Teile zwischen Punkten, * für einen, &gt; für den Rest.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The file %1 exists already. It is replaced once everything is written.</source>
        <translation>Die Datei %1 gibt es schon. Sie wird ersetzt, sobald alles geschrieben ist.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Exporting: %1.</source>
        <translation>Export läuft: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) exported to %2 (%3).</source>
        <translation>
            <numerusform>%1 Nachricht nach %2 exportiert (%3).</numerusform>
            <numerusform>%1 Nachrichten nach %2 exportiert (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>Der Export wurde abgebrochen. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>The export failed. Nothing was left behind.</source>
        <translation>Der Export ist gescheitert. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>JSON Lines: all of it, byte for byte</source>
        <translation>JSON Lines: alles, Byte für Byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) did not exist any more and are not in it.</source>
        <translation>
            <numerusform>%1 Nachricht gab es nicht mehr; sie ist nicht darin.</numerusform>
            <numerusform>%1 Nachrichten gab es nicht mehr; sie sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages of the stream %1</source>
        <translation>Nachrichten des &amp;Streams %1</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>S&amp;ubject</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Export t&amp;o</source>
        <translation>Exportieren &amp;nach</translation>
    </message>
</context>
<context>
    <name>jetlag::ExportRun</name>
    <message>
        <source>None of the messages exists any more.</source>
        <translation>Keine der Nachrichten gibt es noch.</translation>
    </message>
</context>
<context>
    <name>jetlag::ExportWriter</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>%1 konnte nicht bis zum Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 gibt es schon. Bitte einen Ordner nennen, den es nicht gibt oder der leer ist.</translation>
    </message>
</context>
<context>
    <name>jetlag::FieldProblem</name>
    <message>
        <source>Problem with %1</source>
        <translation>Problem mit %1</translation>
    </message>
</context>
<context>
    <name>jetlag::FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose, order and reset the columns.</source>
        <translation>Die Spalten wählen, ordnen und zurücksetzen.</translation>
    </message>
    <message>
        <source>Filter error</source>
        <translation>Fehler im Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Saves this filter, brings back saved ones, and shows examples.</source>
        <translation>Speichert diesen Filter, holt gespeicherte zurück und zeigt Beispiele.</translation>
    </message>
    <message>
        <source>Filter: words, -not</source>
        <translation>Filter: Wörter, -nicht</translation>
    </message>
    <message>
        <source>Filter: words, -not, %1</source>
        <translation>Filter: Wörter, -nicht, %1</translation>
    </message>
    <message>
        <source>Words must all occur, -word must not, &quot;two words&quot; belong together.</source>
        <translation>Alle Wörter müssen vorkommen, -Wort darf nicht, &quot;zwei Wörter&quot; gehören zusammen.</translation>
    </message>
    <message>
        <source>column:text looks in one column; &gt;, &gt;=, &lt;, &lt;=, = and != compare.</source>
        <translation>Spalte:Text sucht in einer Spalte; &gt;, &gt;=, &lt;, &lt;=, = und != vergleichen.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Ctrl+Space completes.</source>
        <translation>Strg+Leertaste vervollständigt.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>rows</comment>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>rows</comment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>jetlag::FilterCompletion</name>
    <message>
        <source>%1: %2</source>
        <comment>column and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contains the text</source>
        <translation>enthält den Text</translation>
    </message>
    <message>
        <source>is the text</source>
        <translation>ist der Text</translation>
    </message>
    <message>
        <source>is not the text</source>
        <translation>ist nicht der Text</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>länger her als</translation>
    </message>
    <message>
        <source>less long ago than</source>
        <translation>weniger lang her als</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
</context>
<context>
    <name>jetlag::FilterExpression</name>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write for example 1000, 1.5k, 2M or 90%.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie zum Beispiel 1000, 1.5k, 2M oder 90%.</translation>
    </message>
    <message>
        <source>“%1” is not a number of bytes. Write for example 1000, 64KiB or 1.5GB.</source>
        <translation>„%1“ ist keine Anzahl von Bytes. Schreiben Sie zum Beispiel 1000, 64KiB oder 1.5GB.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a duration. Write for example 1000, 1.5k, 90s or 5m.</source>
        <translation>„%1“ ist weder Zahl noch Dauer. Schreiben Sie zum Beispiel 1000, 1.5k, 90s oder 5m.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write for example 250ms, 90s, 5m, 1h30m or 2d.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie zum Beispiel 250ms, 90s, 5m, 1h30m oder 2d.</translation>
    </message>
    <message>
        <source>“%1” holds text, which can only be compared with = and !=.</source>
        <translation>„%1“ enthält Text, der sich nur mit = und != vergleichen lässt.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>There is no column “%1”; the nearest is “%2”. Text that contains such a sign is found in quotes.</source>
        <translation>Es gibt keine Spalte „%1“; die nächste ist „%2“. Text mit so einem Zeichen findet man in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>jetlag::FindBar</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Vorheriges suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Nächstes suchen (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Went on from the other end.</source>
        <translation>Vom anderen Ende an weitergesucht.</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>duration</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>duration</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>severity</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>severity</comment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>size</comment>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not run it and says: %1</source>
        <translation>Der Server führt es nicht aus und sagt: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration until then</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>jetlag::GoToFields</name>
    <message>
        <source>“%1” is not a sequence: give a whole number from 1 on.</source>
        <translation>„%1“ ist keine Sequenz: eine ganze Zahl ab 1 angeben.</translation>
    </message>
    <message>
        <source>“%1” is not a time: give one like 2026-03-01 12:30, 12:30:05 or 15m (ago).</source>
        <translation>„%1“ ist keine Zeit: etwa 2026-03-01 12:30, 12:30:05 oder 15m (vor 15 Minuten) angeben.</translation>
    </message>
    <message>
        <source>“%1” is neither a sequence nor a time, such as 12000, 2026-03-01 12:30 or 15m.</source>
        <translation>„%1“ ist weder eine Sequenz noch eine Zeit wie 12000, 2026-03-01 12:30 oder 15m.</translation>
    </message>
</context>
<context>
    <name>jetlag::GroupChips</name>
    <message>
        <source>%1 stuck</source>
        <comment>consumers</comment>
        <translation>%1 festgefahren</translation>
    </message>
    <message>
        <source>Show stuck</source>
        <comment>consumers</comment>
        <translation>Festgefahrene zeigen</translation>
    </message>
    <message>
        <source>Shows only consumers in which nothing gets finished, or that have crossed a threshold.</source>
        <translation>Zeigt nur Consumer, bei denen nichts fertig wird oder die eine Schwelle überschritten haben.</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>consumers</comment>
        <translation>%1 im Rückstand</translation>
    </message>
    <message>
        <source>Show behind</source>
        <comment>consumers</comment>
        <translation>Consumer im Rückstand zeigen</translation>
    </message>
    <message>
        <source>Shows only consumers that work and fall behind.</source>
        <translation>Zeigt nur Consumer, die arbeiten und zurückfallen.</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <comment>consumers</comment>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>Show on hold</source>
        <comment>consumers</comment>
        <translation>Angehaltene zeigen</translation>
    </message>
    <message>
        <source>Shows only consumers that are paused, abandoned or wait for their next try.</source>
        <translation>Zeigt nur Consumer, die pausiert oder verlassen sind oder auf ihren nächsten Versuch warten.</translation>
    </message>
    <message>
        <source>%1 ok</source>
        <comment>consumers</comment>
        <translation>%1 OK</translation>
    </message>
    <message>
        <source>Show ok</source>
        <comment>consumers</comment>
        <translation>Gesunde zeigen</translation>
    </message>
    <message>
        <source>Shows only consumers that keep up or have nothing to do.</source>
        <translation>Zeigt nur Consumer, die Schritt halten oder nichts zu tun haben.</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>consumers</comment>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Show unknown</source>
        <comment>consumers</comment>
        <translation>Unbekannte zeigen</translation>
    </message>
    <message>
        <source>Shows only consumers that nobody can judge.</source>
        <translation>Zeigt nur Consumer, über die niemand urteilen kann.</translation>
    </message>
</context>
<context>
    <name>jetlag::HeadersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the header, case-sensitive.</source>
        <translation>Name des Headers; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the header.</source>
        <translation>Wert des Headers.</translation>
    </message>
</context>
<context>
    <name>jetlag::HeldLooks</name>
    <message>
        <source>No stream is known to hold it.</source>
        <translation>Kein Stream ist bekannt, der sie enthält.</translation>
    </message>
    <message>
        <source>%1 does not hold it any more.</source>
        <translation>%1 enthält sie nicht mehr.</translation>
    </message>
    <message>
        <source>Whether %1 holds it is not known. %2</source>
        <translation>Ob %1 sie enthält, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>%1 holds another message there.</source>
        <translation>%1 enthält dort eine andere Nachricht.</translation>
    </message>
</context>
<context>
    <name>jetlag::HelpDialog</name>
    <message>
        <source>Nothing to do: all that is for it was delivered and finished.</source>
        <translation>Nichts zu tun: Alles, was für ihn ist, wurde zugestellt und erledigt.</translation>
    </message>
    <message>
        <source>Works, and keeps up with what comes in.</source>
        <translation>Arbeitet und hält mit dem Eingang Schritt.</translation>
    </message>
    <message>
        <source>What is left waits for its next delivery, as planned by the backoff or by a worker that asked for a delay.</source>
        <translation>Was übrig ist, wartet auf die nächste Zustellung, so geplant vom Backoff oder von einem Worker, der um Aufschub bat.</translation>
    </message>
    <message>
        <source>Ephemeral, and its client has gone. The server removes it by itself.</source>
        <translation>Ephemer, und sein Client ist fort. Der Server entfernt ihn von selbst.</translation>
    </message>
    <message>
        <source>Paused by an operator. It goes on when the pause ends.</source>
        <translation>Von jemandem angehalten. Es geht weiter, wenn die Pause endet.</translation>
    </message>
    <message>
        <source>Not watched long enough to judge, or without a leader. Never shown as good.</source>
        <translation>Noch nicht lange genug beobachtet, oder ohne Leader. Wird nie als gut gezeigt.</translation>
    </message>
    <message>
        <source>Was set back, and has not come as far again.</source>
        <translation>Wurde zurückgesetzt und ist noch nicht wieder so weit.</translation>
    </message>
    <message>
        <source>Works, but its backlog does not shrink: add workers, or look why they are slow.</source>
        <translation>Arbeitet, aber sein Rückstand schrumpft nicht: mehr Worker einsetzen oder nachsehen, warum sie langsam sind.</translation>
    </message>
    <message>
        <source>Over a threshold that was set in its metadata.</source>
        <translation>Über einer Schwelle, die in seinen Metadaten gesetzt wurde.</translation>
    </message>
    <message>
        <source>As many messages are in hand as max_ack_pending allows. The server delivers nothing more, in silence, until some are acknowledged.</source>
        <translation>So viele Nachrichten sind in Arbeit, wie max_ack_pending erlaubt. Der Server stellt stillschweigend nichts mehr zu, bis einige bestätigt sind.</translation>
    </message>
    <message>
        <source>Messages are delivered again and again, and nothing gets finished. Enter shows the one that it hangs on.</source>
        <translation>Nachrichten werden wieder und wieder zugestellt, und nichts wird fertig. Enter zeigt die, an der er hängt.</translation>
    </message>
    <message>
        <source>Messages wait, and nothing is delivered or acknowledged: mostly nobody is there.</source>
        <translation>Nachrichten warten, und nichts wird zugestellt oder bestätigt: Meist ist niemand da.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What the Words Mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Hilfethemen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Looking changes nothing: no consumer is created, nothing is acknowledged, no cursor moves.</source>
        <translation>Hinsehen ändert nichts: Kein Consumer wird angelegt, nichts bestätigt, kein Zeiger bewegt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What is stuck, what is behind, what died, and what comes in and goes out.</source>
        <translation>Was feststeckt, was im Rückstand ist, was gestorben ist, und was herein- und hinausgeht.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>What each stream holds, how fast it grows, and how near its limits are.</source>
        <translation>Was jeder Stream enthält, wie schnell er wächst und wie nah seine Grenzen sind.</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Who works, who does not, since when and why. Enter goes to the message it hangs on.</source>
        <translation>Wer arbeitet, wer nicht, seit wann und warum. Enter führt zu der Nachricht, an der er hängt.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>What lies in a stream: read, searched, compared, traced, exported.</source>
        <translation>Was in einem Stream liegt: lesen, suchen, vergleichen, verfolgen, exportieren.</translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation>Live-Subjects</translation>
    </message>
    <message>
        <source>What passes by on core subjects, stored or not.</source>
        <translation>Was auf Core-Subjects vorbeikommt, gespeichert oder nicht.</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>What was given up: in dead-letter streams, parked in its own stream, or terminated. Puts it back without losing or doubling one.</source>
        <translation>Was aufgegeben wurde: in Dead-Letter-Streams, geparkt im eigenen Stream oder beendet. Spielt es wieder ein, ohne eine zu verlieren oder zu verdoppeln.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What happened: connection, server, alerts, and what you did.</source>
        <translation>Was geschah: Verbindung, Server, Alarme und was Sie getan haben.</translation>
    </message>
    <message>
        <source>What the pages answer</source>
        <translation>Was die Seiten beantworten</translation>
    </message>
    <message>
        <source>The status of a consumer, the worst first. ◆ is critical, ▲ a warning, ■ worth knowing, ● fine, ○ not known.</source>
        <translation>Der Status eines Consumers, der schlimmste zuerst. ◆ ist kritisch, ▲ eine Warnung, ■ wissenswert, ● gut, ○ nicht bekannt.</translation>
    </message>
    <message>
        <source>What a status means</source>
        <translation>Was ein Status bedeutet</translation>
    </message>
    <message>
        <source>All terms must hold. Case does not matter. Ctrl+Space completes names of columns and values.</source>
        <translation>Alle Begriffe müssen zutreffen. Groß- und Kleinschreibung ist gleich. Strg+Leertaste ergänzt Namen von Spalten und Werte.</translation>
    </message>
    <message>
        <source>The word stands in any column.</source>
        <translation>Das Wort steht in irgendeiner Spalte.</translation>
    </message>
    <message>
        <source>These words, just so.</source>
        <translation>Diese Wörter, genau so.</translation>
    </message>
    <message>
        <source>The word stands in this column.</source>
        <translation>Das Wort steht in dieser Spalte.</translation>
    </message>
    <message>
        <source>A status by its English word, in every language.</source>
        <translation>Ein Status mit seinem englischen Wort, in jeder Sprache.</translation>
    </message>
    <message>
        <source>Numbers, sizes and ages: also &lt;, &gt;=, &lt;=, = and !=, as in size&gt;1MiB.</source>
        <translation>Zahlen, Größen und Alter: auch &lt;, &gt;=, &lt;=, = und !=, wie in size&gt;1MiB.</translation>
    </message>
    <message>
        <source>Whatever follows must not hold.</source>
        <translation>Was folgt, darf nicht zutreffen.</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Wie Filter geschrieben werden</translation>
    </message>
</context>
<context>
    <name>jetlag::HistoryStore</name>
    <message>
        <source>Another program uses the history %1. Until the next start, this one keeps its history in %2.</source>
        <translation>Ein anderes Programm verwendet den Verlauf %1. Bis zum nächsten Start führt dieses seinen Verlauf in %2.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of JetLag. It was moved to %1 and a new one begun.</source>
        <translation>Der Verlauf wurde von einer neueren Version von JetLag geschrieben. Er wurde nach %1 verschoben und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1 and a new one begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde nach %1 verschoben und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history %1 cannot be used at present. It is tried again every minute.</source>
        <translation>Der Verlauf %1 ist zurzeit nicht verwendbar. Es wird jede Minute erneut versucht.</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: nothing is kept beyond this run.</source>
        <translation>Der Verlauf %1 ist nicht verwendbar: Nichts bleibt über das Ende des Programms hinaus erhalten.</translation>
    </message>
</context>
<context>
    <name>jetlag::Import</name>
    <message>
        <source>The compressed data end too soon.</source>
        <translation>Die komprimierten Daten enden zu früh.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>jetlag::ImportDialog</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: refused. %3</source>
        <translation>%1 an %2: abgelehnt. %3</translation>
    </message>
    <message>
        <source>%1 to %2: the server did not say which stream takes them.</source>
        <translation>%1 an %2: Der Server sagte nicht, welcher Stream sie annimmt.</translation>
    </message>
    <message>
        <source>%1 to %2: no stream listens on this subject.</source>
        <translation>%1 an %2: Kein Stream hört auf dieses Subject.</translation>
    </message>
    <message>
        <source>%1 to %2: the stream %3 takes them.</source>
        <translation>%1 an %2: Der Stream %3 nimmt sie an.</translation>
    </message>
    <message>
        <source>%1 to %2: the stream %3 takes them; %4 will see them.</source>
        <translation>%1 an %2: Der Stream %3 nimmt sie an; %4 werden sie sehen.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %1 message(s).</source>
        <translation>
            <numerusform>Die Datei enthält %1 Nachricht.</numerusform>
            <numerusform>Die Datei enthält %1 Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %1 more subject(s).</source>
        <translation>
            <numerusform>Und %1 weiteres Subject.</numerusform>
            <numerusform>Und %1 weitere Subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) cannot be read and will be passed over:</source>
        <translation>
            <numerusform>%1 Zeile kann nicht gelesen werden und wird übergangen:</numerusform>
            <numerusform>%1 Zeilen können nicht gelesen werden und werden übergangen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Nachrichten importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>a file of JSON Lines, .jsonl or .jsonl.zst</source>
        <translation>eine Datei mit JSON Lines, .jsonl oder .jsonl.zst</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Target subject</source>
        <translation>Ziel-Subject</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A stream forgets ids after its duplicate window.</source>
        <translation>Ein Stream vergisst IDs nach seinem Duplikatfenster.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratengrenze</translation>
    </message>
    <message>
        <source>As fast as confirmed</source>
        <translation>So schnell wie bestätigt wird</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Import result</source>
        <translation>Ergebnis des Imports</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Ca&amp;ncel import</source>
        <translation>Import abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.jsonl.zst)</source>
        <translation>JSON-Zeilen (*.jsonl *.jsonl.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Bitte zuerst eine Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a subject that can be published to: tokens between dots, no wildcards.</source>
        <translation>„%1“ ist kein Subject, an das veröffentlicht werden kann: Tokens zwischen Punkten, keine Platzhalter.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 not stored: duplicate</source>
        <translation>%1 nicht gespeichert: Duplikat</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown: sent, no answer</source>
        <translation>%1 unbekannt: gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>Importing: %1.</source>
        <translation>Import läuft: %1.</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>Import cancelled: %1.</source>
        <translation>Import abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <translation>Import beendet: %1.</translation>
    </message>
    <message>
        <source>Not stored:</source>
        <translation>Nicht gespeichert:</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Waiting for the server, then it goes on: %1. %2</source>
        <translation>Wartet auf den Server, dann geht es weiter: %1. %2</translation>
    </message>
    <message>
        <source>Import stopped: %1.</source>
        <translation>Import angehalten: %1.</translation>
    </message>
    <message>
        <source>New, the same each time: importing again leaves out what is still stored</source>
        <translation>Neu, jedes Mal dieselbe: Erneutes Importieren lässt aus, was noch gespeichert ist</translation>
    </message>
    <message>
        <source>With this prefix</source>
        <translation>Mit diesem Präfix</translation>
    </message>
    <message>
        <source>All to this subject</source>
        <translation>Alle an dieses Subject</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Subjects</source>
        <translation>&amp;Subjects</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>&amp;Nachrichten-ID</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;Höchstrate</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht &amp;importieren</numerusform>
            <numerusform>%1 Nachrichten &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them lies in its own stream any more.</source>
        <translation>Keine davon liegt noch in ihrem eigenen Stream.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) still lie in their own stream and are left out.</source>
        <translation>
            <numerusform>%1 weitere Nachricht liegt noch in ihrem eigenen Stream und wird ausgelassen.</numerusform>
            <numerusform>%1 weitere Nachrichten liegen noch in ihrem eigenen Stream und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a new sequence and a new time; those recorded cannot be restored.</source>
        <translation>Jede erhält eine neue Sequenz und eine neue Zeit; die aufgezeichneten lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Leave out what still lies in its own stream</source>
        <translation>Aus&amp;lassen, was noch in seinem eigenen Stream liegt</translation>
    </message>
    <message>
        <source>Leave out what still lies in its own stream</source>
        <translation>Auslassen, was noch in seinem eigenen Stream liegt</translation>
    </message>
    <message>
        <source>Asks the stream that each message was recorded in whether it is still there, to put back what was removed and nothing else.</source>
        <translation>Fragt den Stream, aus dem jede Nachricht aufgezeichnet wurde, ob sie noch da ist, um zurückzubringen, was entfernt wurde, und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>jetlag::ImportJob</name>
    <message>
        <source>The message is larger than the server takes (%1 bytes).</source>
        <translation>Die Nachricht ist größer, als der Server annimmt (%1 Bytes).</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Whether it was stored cannot be told.</source>
        <translation>Ob sie gespeichert wurde, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>jetlag::Inflate</name>
    <message>
        <source>The compressed data cannot be read.</source>
        <translation>Die komprimierten Daten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The compressed data end too soon.</source>
        <translation>Die komprimierten Daten enden zu früh.</translation>
    </message>
    <message>
        <source>The compressed data are damaged.</source>
        <translation>Die komprimierten Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The block would become %1 large: too much to be decompressed.</source>
        <translation>Der Block würde %1 groß: zu viel, um ihn zu entpacken.</translation>
    </message>
</context>
<context>
    <name>jetlag::JetStreamApi</name>
    <message>
        <source>“%1” is not a name of a stream or consumer.</source>
        <translation>„%1“ ist kein Name eines Streams oder Consumers.</translation>
    </message>
    <message>
        <source>A purge takes either a sequence or a number to keep, not both.</source>
        <translation>Beim Leeren gilt entweder eine Sequenz oder eine Anzahl, die bleibt, nicht beides.</translation>
    </message>
    <message>
        <source>“%1” is not a subject that a message can be sent to.</source>
        <translation>„%1“ ist kein Subject, an das eine Nachricht gesendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” is not an operation of JetStream.</source>
        <translation>„%1“ ist keine Operation von JetStream.</translation>
    </message>
</context>
<context>
    <name>jetlag::JobReport</name>
    <message>
        <source>The replay journal cannot be read.</source>
        <translation>Das Journal der Wiedereinspielungen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>%1 konnte nicht bis zum Ende geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>jetlag::JsonExpression</name>
    <message>
        <source>Here &amp;&amp; or || is missing, or this is too much</source>
        <translation>Hier fehlt &amp;&amp; oder ||, oder dies ist zu viel</translation>
    </message>
    <message>
        <source>The expression is too long</source>
        <translation>Der Ausdruck ist zu lang</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>Der Ausdruck ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The bracket ) is missing</source>
        <translation>Die Klammer ) fehlt</translation>
    </message>
    <message>
        <source>Equality is written ==</source>
        <translation>Gleichheit schreibt man ==</translation>
    </message>
    <message>
        <source>After =~ a regular expression in quotes is needed</source>
        <translation>Nach =~ wird ein regulärer Ausdruck in Anführungszeichen gebraucht</translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation>Das Anführungszeichen, das hier beginnt, hat kein Ende</translation>
    </message>
    <message>
        <source>A string in quotes, a number, true, false or null is needed here</source>
        <translation>Hier wird eine Zeichenkette in Anführungszeichen, eine Zahl, true, false oder null gebraucht</translation>
    </message>
    <message>
        <source>true, false and null have no order: use == or !=</source>
        <translation>true, false und null haben keine Reihenfolge: == oder != verwenden</translation>
    </message>
</context>
<context>
    <name>jetlag::JsonLines</name>
    <message>
        <source>The value of “%1” is broken.</source>
        <translation>Der Wert von „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is not base64.</source>
        <translation>„%1“ ist nicht Base64.</translation>
    </message>
    <message>
        <source>“%1” must be pairs of base64: [[name, value], …].</source>
        <translation>„%1“ muss aus Base64-Paaren bestehen: [[Name, Wert], …].</translation>
    </message>
    <message>
        <source>“%1” must be pairs of strings: [[name, value], …].</source>
        <translation>„%1“ muss aus Paaren von Zeichenketten bestehen: [[Name, Wert], …].</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>„%1“ muss eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number that is not negative.</source>
        <translation>„%1“ muss eine ganze Zahl sein, die nicht negativ ist.</translation>
    </message>
    <message>
        <source>“%1” must be a time such as 2026-01-31T12:00:00Z.</source>
        <translation>„%1“ muss eine Zeit wie 2026-01-31T12:00:00Z sein.</translation>
    </message>
    <message>
        <source>“%1” must be a string that is not empty.</source>
        <translation>„%1“ muss eine Zeichenkette sein, die nicht leer ist.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>Die Zeile ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is more on the line than one JSON object.</source>
        <translation>Auf der Zeile steht mehr als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The line has no “subject”.</source>
        <translation>Die Zeile hat kein „subject“.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>Die Zeile ist länger als %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>jetlag::JsonPath</name>
    <message>
        <source>Between brackets there must be a number, a name in quotes or *</source>
        <translation>Zwischen Klammern muss eine Zahl, ein Name in Anführungszeichen oder * stehen</translation>
    </message>
    <message>
        <source>The bracket ] is missing</source>
        <translation>Die Klammer ] fehlt</translation>
    </message>
    <message>
        <source>A path begins with $</source>
        <translation>Ein Pfad beginnt mit $</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>There is no function of this name; there is .length()</source>
        <translation>Eine Funktion dieses Namens gibt es nicht; es gibt .length()</translation>
    </message>
    <message>
        <source>The path has too many steps</source>
        <translation>Der Pfad hat zu viele Schritte</translation>
    </message>
    <message>
        <source>This cannot stand in a path</source>
        <translation>Dies kann nicht in einem Pfad stehen</translation>
    </message>
    <message>
        <source>%1 (character %2).</source>
        <comment>%1 says what is wrong</comment>
        <translation>%1 (Zeichen %2).</translation>
    </message>
    <message>
        <source>After \u there must be four hexadecimal digits</source>
        <translation>Nach \u müssen vier hexadezimale Ziffern stehen</translation>
    </message>
    <message>
        <source>There is no such escape; a backslash is written \\</source>
        <translation>Ein solches Escape gibt es nicht; einen Backslash schreibt man \\</translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation>Das Anführungszeichen, das hier beginnt, hat kein Ende</translation>
    </message>
</context>
<context>
    <name>jetlag::Launcher</name>
    <message>
        <source>Passwords, tokens and keys are not kept. Give that of %1 again.</source>
        <translation>Passwörter, Tokens und Schlüssel werden nicht aufbewahrt. Geben Sie den von %1 noch einmal an.</translation>
    </message>
    <message>
        <source>Passwords are not kept. Give that of %1 again.</source>
        <translation>Passwörter werden nicht aufbewahrt. Geben Sie das für %1 noch einmal ein.</translation>
    </message>
    <message>
        <source>Tokens are not kept. Give that of %1 again.</source>
        <translation>Token werden nicht aufbewahrt. Geben Sie das für %1 noch einmal ein.</translation>
    </message>
    <message>
        <source>Keys that are no file are not kept. Give that of %1 again.</source>
        <translation>Schlüssel, die keine Datei sind, werden nicht aufbewahrt. Geben Sie den für %1 noch einmal an.</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterComparison</name>
    <message>
        <source>The letter does not say where it came from, so nothing tells which others succeeded.</source>
        <translation>Die Nachricht sagt nicht, woher sie kam; so sagt nichts, welche anderen gelungen sind.</translation>
    </message>
    <message>
        <source>Left is the nearest message on %1 that %2 has settled: it lies at or below its ack floor, %3, and is no dead letter that is known here.</source>
        <translation>Links ist die nächste Nachricht auf %1, die %2 erledigt hat: Sie liegt nicht über seinem Ack-Floor, %3, und ist keine unzustellbare, die hier bekannt ist.</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterCopyDialog</name>
    <message>
        <source>Make a dead letter of it</source>
        <translation>Unzustellbar machen</translation>
    </message>
    <message>
        <source>Message %1 (%2) of %3, which %4 was given, is copied among the dead letters.</source>
        <comment>sequence, subject, stream, consumer</comment>
        <translation>Nachricht %1 (%2) aus %3, die %4 bekommen hat, wird zu den unzustellbaren kopiert.</translation>
    </message>
    <message>
        <source>Dead-letter stream</source>
        <translation>Dead-Letter-Stream</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was mit ihr nicht stimmt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Delete the original afterwards</source>
        <translation>Danach das Original &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the original afterwards</source>
        <translation>Danach das Original löschen</translation>
    </message>
    <message>
        <source>Who would lose it</source>
        <translation>Wer sie verlieren würde</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Fortschritt in Worten</translation>
    </message>
    <message>
        <source>Make a dead letter</source>
        <translation>Unzustellbar machen</translation>
    </message>
    <message>
        <source>Dead-letter &amp;stream</source>
        <translation>Dead-Letter-&amp;Stream</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>S&amp;ubject</translation>
    </message>
    <message>
        <source>&amp;Error</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>No stream of dead letters is known. Make one, or choose “Treat as Dead-Letter Stream” in the menu of a stream.</source>
        <translation>Es ist kein Dead-Letter-Stream bekannt. Legen Sie einen an, oder wählen Sie im Menü eines Streams „Als Dead-Letter-Stream behandeln“.</translation>
    </message>
    <message>
        <source>The stream lets nobody delete single messages.</source>
        <translation>Der Stream lässt niemanden einzelne Nachrichten löschen.</translation>
    </message>
    <message>
        <source>The stream is not the one that held it.</source>
        <translation>Der Stream ist nicht der, der sie enthielt.</translation>
    </message>
    <message>
        <source>Looking who would lose it…</source>
        <translation>Es wird nachgesehen, wer sie verlieren würde …</translation>
    </message>
    <message>
        <source>Who would lose it is not known. %1</source>
        <translation>Wer sie verlieren würde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>No consumer would lose it.</source>
        <translation>Kein Consumer würde sie verlieren.</translation>
    </message>
    <message>
        <source>A subject without wildcards and blanks is needed.</source>
        <translation>Nötig ist ein Subject ohne Platzhalter und Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 takes no messages of this subject.</source>
        <comment>stream</comment>
        <translation>%1 nimmt keine Nachrichten auf diesem Subject an.</translation>
    </message>
    <message>
        <source>Nothing can be made yet.</source>
        <translation>Noch kann nichts angelegt werden.</translation>
    </message>
    <message>
        <source>The payload (%1) and the headers are stored in %2 under %3. Added are:</source>
        <comment>size, stream, subject</comment>
        <translation>Der Inhalt (%1) und die Header werden in %2 unter %3 gespeichert. Hinzu kommen:</translation>
    </message>
    <message>
        <source>Who will receive it is not known.</source>
        <translation>Wer sie bekommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No consumer will receive it.</source>
        <translation>Kein Consumer bekommt sie.</translation>
    </message>
    <message>
        <source>Received by: %1.</source>
        <translation>Empfänger: %1.</translation>
    </message>
    <message>
        <source>Once the copy is confirmed the original is deleted from %1, for every consumer. Without that confirmation it stays.</source>
        <translation>Ist die Kopie bestätigt, wird das Original aus %1 gelöscht, für jeden Consumer. Ohne diese Bestätigung bleibt es.</translation>
    </message>
    <message>
        <source>The original stays in %1.</source>
        <translation>Das Original bleibt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unless it is settled, %1 delivers it again after %2, up to %n time(s) in all.</source>
        <translation>
            <numerusform>Wird es nicht erledigt, stellt %1 es nach %2 wieder zu, insgesamt höchstens %n-mal.</numerusform>
            <numerusform>Wird es nicht erledigt, stellt %1 es nach %2 wieder zu, insgesamt höchstens %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless it is settled, %1 delivers it again after %2, again and again.</source>
        <translation>Wird es nicht erledigt, stellt %1 es nach %2 wieder zu, immer wieder.</translation>
    </message>
    <message>
        <source>Only the worker that was given it can acknowledge or terminate it; no request takes a chosen message from a consumer.</source>
        <translation>Nur der Worker, der es bekommen hat, kann es bestätigen oder beenden; keine Anfrage holt eine bestimmte Nachricht aus einem Consumer.</translation>
    </message>
    <message>
        <source>Make a dead letter and delete the original</source>
        <translation>Unzustellbar machen und das Original löschen</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>Die Kopie ist unterwegs …</translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation>Es kam keine Antwort: Auf dem Server wird nachgesehen …</translation>
    </message>
    <message>
        <source>It is not known whether message %1 is stored as a dead letter. %2</source>
        <translation>Es ist nicht bekannt, ob Nachricht %1 als unzustellbare gespeichert ist. %2</translation>
    </message>
    <message>
        <source>Message %1 was not made a dead letter. %2</source>
        <translation>Nachricht %1 wurde nicht zur unzustellbaren. %2</translation>
    </message>
    <message>
        <source>It was made before: %1.</source>
        <comment>stream and sequence</comment>
        <translation>Es gab sie schon: %1.</translation>
    </message>
    <message>
        <source>It is stored: %1.</source>
        <comment>stream and sequence</comment>
        <translation>Sie ist gespeichert: %1.</translation>
    </message>
    <message>
        <source>Message %1 is a dead letter now. %2</source>
        <translation>Nachricht %1 ist jetzt eine unzustellbare. %2</translation>
    </message>
    <message>
        <source>The original stays, as the connection was locked.</source>
        <translation>Das Original bleibt, da die Verbindung gesperrt wurde.</translation>
    </message>
    <message>
        <source>The original stays.</source>
        <translation>Das Original bleibt.</translation>
    </message>
    <message>
        <source>The original is being deleted…</source>
        <translation>Das Original wird gelöscht …</translation>
    </message>
    <message>
        <source>The original stays. %1</source>
        <translation>Das Original bleibt. %1</translation>
    </message>
    <message>
        <source>The original is deleted.</source>
        <translation>Das Original ist gelöscht.</translation>
    </message>
    <message>
        <source>The original had gone already.</source>
        <translation>Das Original war schon fort.</translation>
    </message>
    <message>
        <source>It is not known whether the original is deleted.</source>
        <translation>Es ist nicht bekannt, ob das Original gelöscht ist.</translation>
    </message>
    <message>
        <source>It is not known whether the dead letter is stored: the dialog was closed before the answer came. Making it once more finds it, within the duplicate window of its stream.</source>
        <translation>Es ist nicht bekannt, ob die unzustellbare Nachricht gespeichert ist: Das Fenster wurde vor der Antwort geschlossen. Ein zweiter Versuch findet sie, solange das Duplikatfenster ihres Streams währt.</translation>
    </message>
    <message>
        <source>It is not known whether the original is deleted: the dialog was closed before the answer came.</source>
        <translation>Es ist nicht bekannt, ob das Original gelöscht ist: Das Fenster wurde vor der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>If the original is deleted:</source>
        <translation>Wird das Original gelöscht:</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterFate</name>
    <message>
        <source>nobody takes it</source>
        <translation>niemand nimmt sie an</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>≈ in hand</source>
        <translation>≈ in Arbeit</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>acked</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>≈ acked</source>
        <translation>≈ bestätigt</translation>
    </message>
    <message>
        <source>removed unread</source>
        <translation>ungelesen entfernt</translation>
    </message>
    <message>
        <source>≈ dead again</source>
        <translation>≈ wieder unzustellbar</translation>
    </message>
    <message>
        <source>dead again</source>
        <translation>wieder unzustellbar</translation>
    </message>
    <message numerus="yes">
        <source>%1 acked</source>
        <translation>
            <numerusform>%1 bestätigt</numerusform>
            <numerusform>%1 bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered</source>
        <translation>
            <numerusform>%1 zugestellt</numerusform>
            <numerusform>%1 zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in hand</source>
        <translation>
            <numerusform>%1 in Arbeit</numerusform>
            <numerusform>%1 in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 wartet</numerusform>
            <numerusform>%1 warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dead again</source>
        <translation>
            <numerusform>%1 wieder unzustellbar</numerusform>
            <numerusform>%1 wieder unzustellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed unread</source>
        <translation>
            <numerusform>%1 ungelesen entfernt</numerusform>
            <numerusform>%1 ungelesen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that nobody takes</source>
        <translation>
            <numerusform>%1, die niemand annimmt</numerusform>
            <numerusform>%1, die niemand annimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not known</source>
        <translation>
            <numerusform>%1 nicht bekannt</numerusform>
            <numerusform>%1 nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::LetterGroups</name>
    <message>
        <source>%1 (folded)</source>
        <translation>%1 (zugeklappt)</translation>
    </message>
    <message>
        <source>%1 (unfolded)</source>
        <translation>%1 (aufgeklappt)</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterHeadersDialog</name>
    <message>
        <source>“%1” cannot be the name of a header: letters, digits and signs without blanks and colons.</source>
        <translation>„%1“ kann kein Name eines Headers sein: Buchstaben, Ziffern und Zeichen ohne Leerstellen und Doppelpunkte.</translation>
    </message>
    <message>
        <source>“%1” does not say where the original subject stands: write %2 there.</source>
        <translation>„%1“ sagt nicht, wo das ursprüngliche Subject steht: Schreiben Sie dort %2.</translation>
    </message>
    <message>
        <source>“%1” has two places for the original subject.</source>
        <translation>„%1“ hat zwei Stellen für das ursprüngliche Subject.</translation>
    </message>
    <message>
        <source>“%1” would say that every letter lies on its original subject.</source>
        <translation>„%1“ würde sagen, dass jede Nachricht auf ihrem ursprünglichen Subject liegt.</translation>
    </message>
    <message>
        <source>“%1” is not the form of a subject: names between dots, * for any one of them.</source>
        <translation>„%1“ ist nicht die Form eines Subjects: Namen zwischen Punkten, * für irgendeinen davon.</translation>
    </message>
    <message>
        <source>Dead-letter headers</source>
        <translation>Dead-Letter-Header</translation>
    </message>
    <message>
        <source>What your workers write on dead letters. The usual conventions are known and stay; what stands here goes first, on this connection. Several names are separated by commas.</source>
        <translation>Was Ihre Worker auf unzustellbare Nachrichten schreiben. Die üblichen Vereinbarungen sind bekannt und bleiben; was hier steht, geht auf dieser Verbindung vor. Mehrere Namen werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Header of the &amp;original subject</source>
        <translation>Header des &amp;ursprünglichen Subjects</translation>
    </message>
    <message>
        <source>Header of the original subject</source>
        <translation>Header des ursprünglichen Subjects</translation>
    </message>
    <message>
        <source>Header of the &amp;error</source>
        <translation>Header des &amp;Fehlers</translation>
    </message>
    <message>
        <source>Header of the error</source>
        <translation>Header des Fehlers</translation>
    </message>
    <message>
        <source>Header of the &amp;reason</source>
        <translation>Header des &amp;Grundes</translation>
    </message>
    <message>
        <source>Header of the reason</source>
        <translation>Header des Grundes</translation>
    </message>
    <message>
        <source>Header of the &amp;deliveries</source>
        <translation>Header der &amp;Zustellungen</translation>
    </message>
    <message>
        <source>Header of the deliveries</source>
        <translation>Header der Zustellungen</translation>
    </message>
    <message>
        <source>&amp;Forms of subjects</source>
        <translation>F&amp;ormen von Subjects</translation>
    </message>
    <message>
        <source>Forms of subjects</source>
        <translation>Formen von Subjects</translation>
    </message>
    <message>
        <source>A form such as dlq.%1 tells the original subject by the subject that a letter is stored under; * stands for any one name.</source>
        <translation>Eine Form wie dlq.%1 sagt das ursprüngliche Subject aus dem, unter dem die Nachricht gespeichert ist; * steht für irgendeinen Namen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The newest letter of %1 is being read…</source>
        <translation>Die neueste Nachricht von %1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 holds no letter at the moment.</source>
        <translation>%1 enthält im Augenblick keine Nachricht.</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>of a dead letter&apos;s origin, error or deliveries</comment>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>what a letter says, the header or form that says so</comment>
        <translation>%1 (laut %2)</translation>
    </message>
    <message>
        <source>Newest letter: sequence %1, stored under %2.</source>
        <translation>Neueste Nachricht: Sequenz %1, gespeichert unter %2.</translation>
    </message>
    <message>
        <source>It has no headers.</source>
        <translation>Sie hat keine Header.</translation>
    </message>
    <message>
        <source>Its headers: %1</source>
        <translation>Ihre Header: %1</translation>
    </message>
    <message>
        <source>Original subject: %1</source>
        <translation>Ursprüngliches Subject: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>Zustellungen: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterTable</name>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
</context>
<context>
    <name>jetlag::LetterTransform</name>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>„%1“ ist kein Name eines Headers.</translation>
    </message>
    <message>
        <source>The header %1 is set by a replay itself.</source>
        <translation>Den Header %1 setzt das Wiedereinspielen selbst.</translation>
    </message>
    <message>
        <source>Its payload has no place for %1, so it was not changed and not sent.</source>
        <translation>In ihrem Inhalt ist kein Platz für %1, darum wurde sie nicht geändert und nicht gesendet.</translation>
    </message>
    <message>
        <source>From %1 no subject can be made.</source>
        <translation>Aus %1 lässt sich kein Subject bilden.</translation>
    </message>
    <message>
        <source>A header is written as “Name: value”, not as “%1”.</source>
        <translation>Ein Header wird als „Name: Wert“ geschrieben, nicht als „%1“.</translation>
    </message>
    <message>
        <source>A change is written as “$.path = value”, with a value of JSON: text stands in quotes.</source>
        <translation>Eine Änderung wird als „$.pfad = Wert“ geschrieben, mit einem Wert in JSON: Text steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of subjects.</source>
        <translation>„%1“ ist kein Muster für Subjects.</translation>
    </message>
    <message>
        <source>“%1” makes no subject: $1 stands for what the first * or &gt; takes, and there is one for each of them.</source>
        <translation>„%1“ ergibt kein Subject: $1 steht für das, was das erste * oder &gt; aufnimmt, und es gibt je eines davon.</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveMessagesModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it arrived here.</source>
        <translation>Wann sie hier angekommen ist.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>The subject that it was published to.</source>
        <translation>Das Subject, auf dem sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of the payload.</source>
        <translation>Bytes der Nutzdaten.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>Der Anfang der Nutzdaten.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>All headers.</source>
        <translation>Alle Header.</translation>
    </message>
    <message>
        <source>Running number since subscribing, from 1.</source>
        <translation>Laufende Nummer seit dem Abonnieren, ab 1.</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveMessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Which messages are shown</source>
        <translation>Welche Nachrichten gezeigt werden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Goes on showing the newest messages.</source>
        <translation>Zeigt wieder die neuesten Nachrichten.</translation>
    </message>
    <message>
        <source>Following the newest message.</source>
        <translation>Folgt der neuesten Nachricht.</translation>
    </message>
    <message>
        <source>Paused at message %1; %2 newer.</source>
        <translation>Angehalten bei Nachricht %1; %2 neuere.</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveSubjectService</name>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>„%1“ ist kein gültiges Subject: Teile zwischen Punkten, * für einen, &gt; für den Rest.</translation>
    </message>
    <message>
        <source>The server does not allow subscribing to “%1”. Choose a subject that this user may see, or ask for the permission.</source>
        <translation>Der Server erlaubt nicht, „%1“ zu abonnieren. Bitte ein Subject wählen, das dieser Benutzer sehen darf, oder um die Berechtigung bitten.</translation>
    </message>
</context>
<context>
    <name>jetlag::LiveSubjectsPage</name>
    <message>
        <source>Live subjects</source>
        <translation>Live-Subjects</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Subject, such as orders.&gt;</source>
        <translation>Subject, etwa orders.&gt;</translation>
    </message>
    <message>
        <source>* stands for one token, &gt; for all that follow. Down shows the subjects followed before.</source>
        <translation>* steht für ein Token, &gt; für alle folgenden. Pfeil nach unten zeigt die früher verfolgten Subjects.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The rows stand still while counting goes on (Space).</source>
        <translation>Die Zeilen stehen still, gezählt wird weiter (Leertaste).</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Lets go of the messages kept here and counts anew. Nothing changes on the server.</source>
        <translation>Gibt die hier gehaltenen Nachrichten frei und zählt neu. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Keep </source>
        <comment>before a number of MiB</comment>
        <translation>Behalten: </translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>So many MiB of messages are kept here; the oldest go first.</source>
        <translation>So viele MiB an Nachrichten werden hier gehalten; die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>Was verfolgt wird</translation>
    </message>
    <message>
        <source>Counts and rates</source>
        <translation>Zahlen und Raten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Messages that came faster than they could be taken. They are not counted elsewhere.</source>
        <translation>Nachrichten, die schneller kamen, als sie angenommen werden konnten. Sie werden sonst nirgends gezählt.</translation>
    </message>
    <message>
        <source>Following %1 ended when this page was left. What had arrived is kept.</source>
        <translation>Das Verfolgen von %1 endete, als diese Seite verlassen wurde. Was angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Type a subject first, such as orders.&gt; for all that begin with orders.</source>
        <translation>Bitte zuerst ein Subject eingeben, etwa orders.&gt; für alle, die mit orders beginnen.</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>„%1“ ist kein gültiges Subject: Teile zwischen Punkten, * für einen, &gt; für den Rest.</translation>
    </message>
    <message>
        <source>Only messages to %1 and below are shown; all are counted.</source>
        <translation>Nur Nachrichten an %1 und darunter werden gezeigt; gezählt werden alle.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing is followed.</source>
        <translation>Nichts wird verfolgt.</translation>
    </message>
    <message>
        <source>Following %1 has ended.</source>
        <translation>Das Verfolgen von %1 ist beendet.</translation>
    </message>
    <message>
        <source>Subscribing to %1…</source>
        <translation>%1 wird abonniert …</translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation>%1 wird verfolgt.</translation>
    </message>
    <message>
        <source>The connection is lost: what is published now is missed. Trying again…</source>
        <translation>Die Verbindung ist verloren: Was jetzt veröffentlicht wird, fehlt. Neuer Versuch …</translation>
    </message>
    <message>
        <source>There is no connection yet. Trying again…</source>
        <translation>Es gibt noch keine Verbindung. Neuer Versuch …</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 subject(s)</source>
        <translation>
            <numerusform>%1 Subject</numerusform>
            <numerusform>%1 Subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to further subjects, counted together</source>
        <translation>
            <numerusform>%1 Nachricht an weitere Subjects, zusammen gezählt</numerusform>
            <numerusform>%1 Nachrichten an weitere Subjects, zusammen gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <translation>
            <numerusform>%1 verworfen</numerusform>
            <numerusform>%1 verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Type a subject and press Enter to see what is published to it from then on.</source>
        <translation>Ein Subject eingeben und die Eingabetaste drücken, um zu sehen, was von da an dorthin veröffentlicht wird.</translation>
    </message>
    <message>
        <source>No message that is kept has this subject.</source>
        <translation>Keine der gehaltenen Nachrichten hat dieses Subject.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Noch ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts wird gehalten.</translation>
    </message>
    <message>
        <source>&amp;Hide system subjects</source>
        <translation>System-Subjects aus&amp;blenden</translation>
    </message>
    <message>
        <source>Hide system subjects</source>
        <translation>System-Subjects ausblenden</translation>
    </message>
    <message>
        <source>Requests to JetStream ($JS), to the system ($SYS) and their answers (_INBOX) are only counted, from now on. Following such a subject itself shows it all the same.</source>
        <translation>Anfragen an JetStream ($JS), an das System ($SYS) und ihre Antworten (_INBOX) werden von jetzt an nur gezählt. Wer einem solchen Subject selbst folgt, sieht es trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 system message(s) hidden</source>
        <translation>
            <numerusform>%1 Systemnachricht ausgeblendet</numerusform>
            <numerusform>%1 Systemnachrichten ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::MainWindow</name>
    <message>
        <source>JetLag: %1</source>
        <translation>JetLag: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is wrong, and the window</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was mit der Zeile getan werden kann</translation>
    </message>
    <message>
        <source>To the first row; End: to the last</source>
        <translation>Zur ersten Zeile; Ende: zur letzten</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>In Dialogen</translation>
    </message>
    <message>
        <source>Do what the button says: replay, publish, purge…</source>
        <translation>Tun, was der Knopf sagt: wieder einspielen, veröffentlichen, leeren…</translation>
    </message>
    <message>
        <source>Close; nothing is done</source>
        <translation>Schließen; nichts geschieht</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageEditor</name>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>This payload is binary or too large to be edited as text; it is replayed unchanged.</source>
        <translation>Diese Nutzdaten sind binär oder zu groß, um als Text bearbeitet zu werden; sie werden unverändert wieder eingespielt.</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageMarker</name>
    <message>
        <source>The key was deleted (KV-Operation: DEL).</source>
        <translation>Der Schlüssel wurde gelöscht (KV-Operation: DEL).</translation>
    </message>
    <message>
        <source>The key was purged with its history (KV-Operation: PURGE).</source>
        <translation>Der Schlüssel wurde mit seinem Verlauf gelöscht (KV-Operation: PURGE).</translation>
    </message>
    <message>
        <source>The last message of this subject has expired (Nats-Marker-Reason: MaxAge).</source>
        <translation>Die letzte Nachricht dieses Subjects ist abgelaufen (Nats-Marker-Reason: MaxAge).</translation>
    </message>
    <message>
        <source>This subject was purged (Nats-Marker-Reason: Purge).</source>
        <translation>Dieses Subject wurde geleert (Nats-Marker-Reason: Purge).</translation>
    </message>
    <message>
        <source>The last message of this subject was deleted (Nats-Marker-Reason: Remove).</source>
        <translation>Die letzte Nachricht dieses Subjects wurde gelöscht (Nats-Marker-Reason: Remove).</translation>
    </message>
    <message>
        <source>The server marks that this subject is empty (Nats-Marker-Reason: %1).</source>
        <translation>Der Server vermerkt, dass dieses Subject leer ist (Nats-Marker-Reason: %1).</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Der Wert ist leer.</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageMatch</name>
    <message>
        <source>These are too many terms</source>
        <translation>Das sind zu viele Bedingungen</translation>
    </message>
    <message>
        <source>Between two terms there must be a blank</source>
        <translation>Zwischen zwei Bedingungen muss ein Leerzeichen stehen</translation>
    </message>
    <message>
        <source>The regular expression that begins here has no / at its end; to look for a slash, put the text in quotes</source>
        <translation>Der reguläre Ausdruck, der hier beginnt, hat kein / am Ende; um einen Schrägstrich zu suchen, den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>After a regular expression only i and a blank may follow; to look for a slash, put the text in quotes</source>
        <translation>Nach einem regulären Ausdruck darf nur i und ein Leerzeichen folgen; um einen Schrägstrich zu suchen, den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>After header: the name of a header is needed</source>
        <translation>Nach header: wird der Name eines Headers gebraucht</translation>
    </message>
    <message>
        <source>After the name of a header = != ~ or =~ is needed</source>
        <translation>Nach dem Namen eines Headers wird = != ~ oder =~ gebraucht</translation>
    </message>
    <message>
        <source>After size: a number of bytes is needed, such as size:&gt;1KiB</source>
        <translation>Nach size: wird eine Zahl von Bytes gebraucht, etwa size:&gt;1KiB</translation>
    </message>
    <message>
        <source>This is not a valid subject: tokens between dots, * for one, &gt; for the rest</source>
        <translation>Das ist kein gültiges Subject: Tokens zwischen Punkten, * für eines, &gt; für den Rest</translation>
    </message>
    <message>
        <source>The quote that begins here has no end</source>
        <translation>Das Anführungszeichen, das hier beginnt, hat kein Ende</translation>
    </message>
</context>
<context>
    <name>jetlag::MessagePane</name>
    <message>
        <source>%1 · sequence %2 · %3 · %4</source>
        <translation>%1 · Sequenz %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Saved all bytes of the payload.</source>
        <translation>Alle Bytes der Nutzdaten wurden gespeichert.</translation>
    </message>
    <message>
        <source>Message position</source>
        <translation>Stelle der Nachricht</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload format</source>
        <translation>Format der Nutzdaten</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Copies the exact bytes, and their text.</source>
        <translation>Kopiert die genauen Bytes und ihren Text.</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Nutzdaten speichern …</translation>
    </message>
    <message>
        <source>Writes the exact bytes to a file.</source>
        <translation>Schreibt die genauen Bytes in eine Datei.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Payload note</source>
        <translation>Hinweis zu den Nutzdaten</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>Es ist keine Nachricht ausgewählt.</translation>
    </message>
    <message>
        <source>Reading the payload…</source>
        <translation>Die Nutzdaten werden gelesen …</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; copy and save take everything.</source>
        <translation>Gezeigt werden die ersten %1 von %2; Kopieren und Speichern nehmen alles.</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Nutzdaten speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The payload could not be saved to %1: %2</source>
        <translation>Die Nutzdaten konnten nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>How the payload is shown. A choice is remembered for its subject; Hex and Base64 show the bytes as they are stored unless a compression is chosen.</source>
        <translation>Wie die Nutzdaten gezeigt werden. Eine Wahl wird für ihr Subject gemerkt; Hex und Base64 zeigen die Bytes, wie sie gespeichert sind, solange keine Kompression gewählt ist.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Protobuf schemas</source>
        <translation>Protobuf-Schemas</translation>
    </message>
    <message>
        <source>Chooses by which schemas the payloads of which subjects are read.</source>
        <translation>Wählt, nach welchen Schemas die Nutzdaten welcher Subjects gelesen werden.</translation>
    </message>
    <message>
        <source>What is undone before the payload is shown. Any of these is recognised by its first bytes; a block of snappy without a frame is only read when snappy is chosen.</source>
        <translation>Was rückgängig gemacht wird, bevor die Nutzdaten gezeigt werden. Jede von diesen wird an ihren ersten Bytes erkannt; ein Snappy-Block ohne Rahmen wird nur gelesen, wenn Snappy gewählt ist.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Shows the bytes as they are stored, whatever the format and compression.</source>
        <translation>Zeigt die Bytes, wie sie gespeichert sind, gleich welches Format und welche Kompression.</translation>
    </message>
    <message>
        <source>Schemas…</source>
        <translation>Schemas …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copied all bytes of the payload; as text they would be too long.</source>
        <translation>Alle Bytes der Nutzdaten wurden kopiert; als Text wären sie zu lang.</translation>
    </message>
    <message>
        <source>Copied all bytes of the payload.</source>
        <translation>Alle Bytes der Nutzdaten wurden kopiert.</translation>
    </message>
    <message>
        <source>Find in payload</source>
        <translation>In den Nutzdaten suchen</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the rest is being read…</source>
        <translation>Die ersten %1 von %2 werden gezeigt; der Rest wird gelesen …</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>%1 · no headers</source>
        <translation>%1 · keine Header</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageRef</name>
    <message>
        <source>The message is gone: sequence %1 of the stream %2 is another one by now. Read the stream again.</source>
        <translation>Die Nachricht ist weg: Sequenz %1 des Streams %2 ist inzwischen eine andere. Lesen Sie den Stream neu.</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageRemoval</name>
    <message>
        <source>The stream was deleted and created anew since. Nothing was deleted.</source>
        <translation>Der Stream wurde inzwischen gelöscht und neu angelegt. Es wurde nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageTools</name>
    <message>
        <source>Before sequence %1 the stream holds no other message on %2.</source>
        <translation>Vor Sequenz %1 enthält der Stream keine andere Nachricht auf %2.</translation>
    </message>
</context>
<context>
    <name>jetlag::MessageTrace</name>
    <message>
        <source>None of its filters matches the subject.</source>
        <translation>Keiner seiner Filter trifft das Subject.</translation>
    </message>
    <message>
        <source>It has no leader: what is known of it may be old.</source>
        <translation>Er hat keinen Leader: Was über ihn bekannt ist, kann alt sein.</translation>
    </message>
    <message>
        <source>It begins after sequence %1 and has not delivered anything.</source>
        <translation>Er beginnt nach Sequenz %1 und hat noch nichts zugestellt.</translation>
    </message>
    <message>
        <source>Whether this message was delivered is not known.</source>
        <translation>Ob diese Nachricht zugestellt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It begins at sequence %1.</source>
        <translation>Er beginnt bei Sequenz %1.</translation>
    </message>
    <message>
        <source>It begins at %1.</source>
        <translation>Er beginnt um %1.</translation>
    </message>
    <message>
        <source>It takes what was stored after %1, when it was made.</source>
        <translation>Er nimmt, was nach %1 gespeichert wurde, als er angelegt wurde.</translation>
    </message>
    <message>
        <source>It began with the message that was the last one at %1, when it was made.</source>
        <translation>Er begann mit der Nachricht, die um %1, als er angelegt wurde, die letzte war.</translation>
    </message>
    <message>
        <source>It began with the last message of each subject at %1, when it was made.</source>
        <translation>Er begann mit der letzten Nachricht jedes Subjects um %1, als er angelegt wurde.</translation>
    </message>
    <message>
        <source>This program does not know its deliver policy.</source>
        <translation>Dieses Programm kennt seine Zustellregel nicht.</translation>
    </message>
    <message>
        <source>It is still delivering what it began with: the last message of each subject at %1.</source>
        <translation>Er stellt noch zu, womit er begonnen hat: die letzte Nachricht jedes Subjects um %1.</translation>
    </message>
    <message>
        <source>It had delivered up to sequence %1 when the stream had removed the message.</source>
        <translation>Er hatte bis Sequenz %1 zugestellt, als der Stream die Nachricht entfernt hatte.</translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1, yet the server counts nothing that waits.</source>
        <translation>Er hat bis Sequenz %1 zugestellt, doch der Server zählt nichts, was wartet.</translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1.</source>
        <translation>Er hat bis Sequenz %1 zugestellt.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Er ist angehalten.</translation>
    </message>
    <message>
        <source>It delivers nothing more before acknowledgements arrive: it waits for %1 of at most %2.</source>
        <translation>Er stellt nichts mehr zu, bevor Bestätigungen eintreffen: Er wartet auf %1 von höchstens %2.</translation>
    </message>
    <message>
        <source>Nobody pulls at the moment.</source>
        <translation>Zurzeit holt niemand ab.</translation>
    </message>
    <message>
        <source>Nobody listens at the moment.</source>
        <translation>Zurzeit hört niemand zu.</translation>
    </message>
    <message>
        <source>This one is the next.</source>
        <translation>Diese ist die nächste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) come first.</source>
        <translation>
            <numerusform>%1 Nachricht kommt zuerst.</numerusform>
            <numerusform>%1 Nachrichten kommen zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 message(s) come first.</source>
        <translation>
            <numerusform>Höchstens %1 Nachricht kommt zuerst.</numerusform>
            <numerusform>Höchstens %1 Nachrichten kommen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1 and asks for no acknowledgements.</source>
        <translation>Er hat bis Sequenz %1 zugestellt und verlangt keine Bestätigungen.</translation>
    </message>
    <message>
        <source>At or below its ack floor, %1.</source>
        <translation>An oder unter seiner Ack-Grenze, %1.</translation>
    </message>
    <message>
        <source>This program does not know its ack policy.</source>
        <translation>Dieses Programm kennt seine Ack-Regel nicht.</translation>
    </message>
    <message>
        <source>It has delivered up to sequence %1 and holds nothing.</source>
        <translation>Er hat bis Sequenz %1 zugestellt und hält nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged, terminated by its worker, or given up after %n delivery(ies).</source>
        <translation>
            <numerusform>Bestätigt, von ihrem Worker beendet oder nach %n Zustellung aufgegeben.</numerusform>
            <numerusform>Bestätigt, von ihrem Worker beendet oder nach %n Zustellungen aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged, or terminated by its worker.</source>
        <translation>Bestätigt oder von ihrem Worker beendet.</translation>
    </message>
    <message>
        <source>If the stream was purged, an old server may have passed it over, too.</source>
        <translation>Wenn der Stream geleert wurde, kann ein alter Server sie auch übergangen haben.</translation>
    </message>
    <message>
        <source>Delivered, and still in the work queue: not acknowledged.</source>
        <translation>Zugestellt und noch in der Work-Queue: nicht bestätigt.</translation>
    </message>
    <message>
        <source>Held, or given up.</source>
        <translation>Gehalten oder aufgegeben.</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Er hält nichts.</translation>
    </message>
    <message>
        <source>Yet it holds nothing.</source>
        <translation>Doch er hält nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Past its ack floor, %1. Up to sequence %2 it waits for %3 acknowledgement(s).</source>
        <translation>
            <numerusform>Jenseits seiner Ack-Grenze, %1. Bis Sequenz %2 wartet er auf %3 Bestätigung.</numerusform>
            <numerusform>Jenseits seiner Ack-Grenze, %1. Bis Sequenz %2 wartet er auf %3 Bestätigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say for which messages.</source>
        <translation>Der Server sagt nicht, für welche Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>Given up at %1 after %n delivery(ies), said the server.</source>
        <translation>
            <numerusform>Um %1 nach %n Zustellung aufgegeben, sagte der Server.</numerusform>
            <numerusform>Um %1 nach %n Zustellungen aufgegeben, sagte der Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server.</source>
        <translation>Um %1 von ihrem Worker beendet, sagte der Server.</translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server: %2</source>
        <translation>Um %1 von ihrem Worker beendet, sagte der Server: %2</translation>
    </message>
    <message>
        <source>Its worker refused it at %1 to get it again.</source>
        <translation>Ihr Worker hat sie um %1 abgelehnt, um sie erneut zu bekommen.</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Herausgefiltert</translation>
    </message>
    <message>
        <source>Before its start</source>
        <translation>Vor seinem Beginn</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Removed before delivery</source>
        <translation>Vor der Zustellung entfernt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Acknowledged or given up</source>
        <translation>Bestätigt oder aufgegeben</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Held or settled</source>
        <translation>Gehalten oder erledigt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>jetlag::MessagesModel</name>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Place in the stream.</source>
        <translation>Stelle im Stream.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>The subject that it was published to.</source>
        <translation>Das Subject, auf dem sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of the payload.</source>
        <translation>Bytes der Nutzdaten.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>Der Anfang der Nutzdaten.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>All headers.</source>
        <translation>Alle Header.</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>The header Nats-Msg-Id.</source>
        <translation>Der Header Nats-Msg-Id.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not shown here.</source>
        <translation>
            <numerusform>%1 Nachricht wird hier nicht gezeigt.</numerusform>
            <numerusform>%1 Nachrichten werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were deleted here.</source>
        <translation>
            <numerusform>%1 Nachricht wurde hier gelöscht.</numerusform>
            <numerusform>%1 Nachrichten wurden hier gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) cannot be read here: the stream does not count them as deleted.</source>
        <translation>
            <numerusform>%1 Nachricht lässt sich hier nicht lesen: Der Stream zählt sie nicht als gelöscht.</numerusform>
            <numerusform>%1 Nachrichten lassen sich hier nicht lesen: Der Stream zählt sie nicht als gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation>Wann der Stream sie gespeichert hat.</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
</context>
<context>
    <name>jetlag::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Choose a stream</source>
        <translation>Einen Stream wählen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Subject, such as orders.&gt;</source>
        <translation>Subject, etwa orders.&gt;</translation>
    </message>
    <message>
        <source>Go to sequence</source>
        <translation>Zur Sequenz</translation>
    </message>
    <message>
        <source>Go to time</source>
        <translation>Zur Zeit</translation>
    </message>
    <message>
        <source>A time such as 2026-03-01 12:30, 12:30:05 today, or 15m for 15 minutes ago.</source>
        <translation>Eine Zeit wie 2026-03-01 12:30, 12:30:05 heute oder 15m für vor 15 Minuten.</translation>
    </message>
    <message>
        <source>Ta&amp;il</source>
        <translation>M&amp;itlesen</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>Shows new messages as they arrive, without a consumer.</source>
        <translation>Zeigt neue Nachrichten, sobald sie eintreffen, ohne Consumer.</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Load &amp;older</source>
        <translation>Ält&amp;ere laden</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Ältere laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The stream %1 does not exist any more. Its messages below are as they were last read.</source>
        <translation>Den Stream %1 gibt es nicht mehr. Die Nachrichten unten sind so, wie sie zuletzt gelesen wurden.</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>„%1“ ist kein gültiges Subject: Teile zwischen Punkten, * für einen, &gt; für den Rest.</translation>
    </message>
    <message>
        <source>Choose a stream first.</source>
        <translation>Zuerst einen Stream wählen.</translation>
    </message>
    <message>
        <source>Sequence %1 does not exist (any more) or has another subject; the next one is selected.</source>
        <translation>Sequenz %1 gibt es nicht (mehr), oder sie hat ein anderes Subject; ausgewählt ist die nächste.</translation>
    </message>
    <message>
        <source>No message lies at or after that place.</source>
        <translation>An dieser Stelle oder danach liegt keine Nachricht.</translation>
    </message>
    <message>
        <source>batched direct get</source>
        <translation>gebündeltes Direct Get</translation>
    </message>
    <message>
        <source>direct get</source>
        <translation>Direct Get</translation>
    </message>
    <message>
        <source>message get</source>
        <translation>Message Get</translation>
    </message>
    <message>
        <source>No stream is chosen.</source>
        <translation>Es ist kein Stream gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>Tailing; %1 message(s) read.</source>
        <translation>
            <numerusform>Liest mit; %1 Nachricht gelesen.</numerusform>
            <numerusform>Liest mit; %1 Nachrichten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading; %1 message(s) so far.</source>
        <translation>
            <numerusform>Liest; bisher %1 Nachricht.</numerusform>
            <numerusform>Liest; bisher %1 Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %2, %1 message(s).</source>
        <translation>
            <numerusform>Gelesen mit %2, %1 Nachricht.</numerusform>
            <numerusform>Gelesen mit %2, %1 Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) read.</source>
        <translation>
            <numerusform>%1 Nachricht gelesen.</numerusform>
            <numerusform>%1 Nachrichten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) skipped: they arrive faster than they can be shown.</source>
        <translation>
            <numerusform>%1 Nachricht übersprungen: Sie kam schneller an, als sie gezeigt werden konnte.</numerusform>
            <numerusform>%1 Nachrichten übersprungen: Sie kommen schneller an, als sie gezeigt werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning is reached.</source>
        <translation>Der Anfang ist erreicht.</translation>
    </message>
    <message>
        <source>Choose a stream to read its messages. Reading changes nothing.</source>
        <translation>Einen Stream wählen, um seine Nachrichten zu lesen. Lesen ändert nichts.</translation>
    </message>
    <message>
        <source>Load &amp;newer</source>
        <translation>Neue&amp;re laden</translation>
    </message>
    <message>
        <source>Load newer</source>
        <translation>Neuere laden</translation>
    </message>
    <message numerus="yes">
        <source>Following is paused: %1 newer message(s) above. Home goes on.</source>
        <translation>
            <numerusform>Das Folgen ist angehalten: %1 neuere Nachricht darüber. Pos1 fährt fort.</numerusform>
            <numerusform>Das Folgen ist angehalten: %1 neuere Nachrichten darüber. Pos1 fährt fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream %1 has lost its newest messages: their sequences are given out again. It was read anew.</source>
        <translation>Der Stream %1 hat seine neuesten Nachrichten verloren: Ihre Sequenzen werden neu vergeben. Er wurde neu gelesen.</translation>
    </message>
    <message>
        <source>The stream %1 was deleted and created anew. Its messages from before are gone; below is the new one.</source>
        <translation>Der Stream %1 wurde gelöscht und neu angelegt. Seine früheren Nachrichten sind fort; unten steht der neue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that were shown have left the stream: purged, or dropped by its limits.</source>
        <translation>
            <numerusform>%1 Nachricht, die angezeigt war, hat den Stream verlassen: geleert oder durch seine Grenzen verworfen.</numerusform>
            <numerusform>%1 Nachrichten, die angezeigt waren, haben den Stream verlassen: geleert oder durch seine Grenzen verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those loaded:</source>
        <translation>Von den geladenen:</translation>
    </message>
    <message>
        <source>In the whole stream:</source>
        <translation>Im ganzen Stream:</translation>
    </message>
</context>
<context>
    <name>jetlag::MissedLetters</name>
    <message>
        <source>unknown</source>
        <comment>when it was last delivered to</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Consumer %1: floor %2, delivered %3, in hand %4, redelivered %5, last delivered %6.</source>
        <translation>Consumer %1: Ack-Grenze %2, zugestellt %3, in Arbeit %4, erneut zugestellt %5, zuletzt zugestellt %6.</translation>
    </message>
</context>
<context>
    <name>jetlag::NKeys</name>
    <message>
        <source>The nkey file holds no valid user seed (a line that begins with SU).</source>
        <translation>Die NKey-Datei enthält keinen gültigen Benutzer-Seed (eine Zeile, die mit SU beginnt).</translation>
    </message>
</context>
<context>
    <name>jetlag::NatsErrors</name>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation>Die Nachricht ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>The subject is not valid.</source>
        <translation>Das Subject ist nicht gültig.</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>Die Anfrage konnte nicht gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n s. The account may lack the permission, the stream may have no leader, or its server may be down.</source>
        <translation>
            <numerusform>Keine Antwort innerhalb von %n s. Vielleicht fehlt dem Konto die Berechtigung, der Stream hat keinen Leader oder sein Server ist ausgefallen.</numerusform>
            <numerusform>Keine Antwort innerhalb von %n s. Vielleicht fehlt dem Konto die Berechtigung, der Stream hat keinen Leader oder sein Server ist ausgefallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers there. JetStream may be off, or the domain or API prefix wrong.</source>
        <translation>Dort antwortet niemand. JetStream ist vielleicht aus, oder Domain oder API-Präfix sind falsch.</translation>
    </message>
    <message>
        <source>The account has no permission to publish to %1. Ask for it, or use another account.</source>
        <translation>Das Konto hat keine Berechtigung, auf %1 zu veröffentlichen. Sie erbitten oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>The account has no permission to subscribe to %1. Ask for it, or set an inbox prefix that is allowed.</source>
        <translation>Das Konto hat keine Berechtigung, %1 zu abonnieren. Sie erbitten oder ein erlaubtes Inbox-Präfix setzen.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Nothing was sent.</source>
        <translation>Es besteht keine Verbindung zum Server. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. It may have been carried out or not.</source>
        <translation>Die Verbindung ging verloren, bevor die Antwort kam. Ob es ausgeführt wurde, ist offen.</translation>
    </message>
</context>
<context>
    <name>jetlag::NatsOptions</name>
    <message>
        <source>TLS before the greeting (tls_first) needs nats.c 3.9 or newer; this program was built with an older one.</source>
        <translation>TLS vor der Begrüßung (tls_first) braucht nats.c 3.9 oder neuer; dieses Programm wurde mit einer älteren Version gebaut.</translation>
    </message>
    <message>
        <source>The connection options cannot be used. Check the addresses and files.</source>
        <translation>Die Verbindungsoptionen sind nicht verwendbar. Adressen und Dateien prüfen.</translation>
    </message>
    <message>
        <source>A user name with a colon must be the same in all addresses of the list, with its password.</source>
        <translation>Ein Benutzername mit Doppelpunkt muss mit seinem Passwort in allen Adressen der Liste derselbe sein.</translation>
    </message>
    <message>
        <source>The inbox prefix %1 cannot be used. Give tokens between dots and no wildcards, such as _INBOX_me.</source>
        <translation>Das Inbox-Präfix %1 kann nicht verwendet werden. Teile zwischen Punkten ohne Platzhalter angeben, etwa _INBOX_me.</translation>
    </message>
</context>
<context>
    <name>jetlag::NewestButton</name>
    <message>
        <source>Show newest</source>
        <translation>Neueste zeigen</translation>
    </message>
    <message>
        <source>Newer ↑</source>
        <translation>Neuere ↑</translation>
    </message>
    <message>
        <source>Maybe newer ↑</source>
        <translation>Vielleicht neuere ↑</translation>
    </message>
    <message>
        <source>Shows the newest message (Home). How many are newer is not known: not all of them match.</source>
        <translation>Zeigt die neueste Nachricht (Pos1). Wie viele neuer sind, ist nicht bekannt: nicht alle passen.</translation>
    </message>
    <message>
        <source>%1 newer ↑</source>
        <extracomment>how many messages are newer than those in the table</extracomment>
        <translation>%1 neuere ↑</translation>
    </message>
    <message>
        <source>Shows the newest message (Home).</source>
        <translation>Zeigt die neueste Nachricht (Pos1).</translation>
    </message>
    <message>
        <source>Shows the newest message (Home). The number is that of their sequences; some of them may be deleted.</source>
        <translation>Zeigt die neueste Nachricht (Pos1). Gezählt sind die Sequenzen; einige davon können gelöscht sein.</translation>
    </message>
</context>
<context>
    <name>jetlag::OverviewFigures</name>
    <message>
        <source>Stuck</source>
        <comment>consumers</comment>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>consumers</comment>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>consumers</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Ein/s</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Aus/s</translation>
    </message>
    <message numerus="yes">
        <source>into %n stream(s)</source>
        <translation>
            <numerusform>in %n Stream</numerusform>
            <numerusform>in %n Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n consumer(s)</source>
        <translation>
            <numerusform>an %n Consumer</numerusform>
            <numerusform>an %n Consumer</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 in the last 10 min</source>
        <translation>+%1 in den letzten 10 min</translation>
    </message>
</context>
<context>
    <name>jetlag::OverviewPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Zulauf</translation>
    </message>
    <message>
        <source>Not yet delivered</source>
        <translation>Noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Account use</source>
        <translation>Nutzung des Kontos</translation>
    </message>
    <message>
        <source>Worst consumers</source>
        <comment>accessible name of the table</comment>
        <translation>Schlimmste Consumer</translation>
    </message>
    <message>
        <source>Fastest growing streams</source>
        <comment>accessible name of the table</comment>
        <translation>Am schnellsten wachsende Streams</translation>
    </message>
    <message>
        <source>Fastest growing streams</source>
        <translation>Am schnellsten wachsende Streams</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 Nachrichten/s</translation>
    </message>
    <message>
        <source>This account has no streams.</source>
        <translation>Dieses Konto hat keine Streams.</translation>
    </message>
    <message>
        <source>No stream is growing.</source>
        <translation>Kein Stream wächst.</translation>
    </message>
    <message>
        <source>Rates are known after the second look.</source>
        <translation>Raten sind nach dem zweiten Blick bekannt.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>There are no consumers.</source>
        <translation>Es gibt keine Consumer.</translation>
    </message>
    <message numerus="yes">
        <source>No trouble seen, but %n consumer(s) cannot be judged yet.</source>
        <translation>
            <numerusform>Kein Problem zu sehen, aber %n Consumer lässt sich noch nicht beurteilen.</numerusform>
            <numerusform>Kein Problem zu sehen, aber %n Consumer lassen sich noch nicht beurteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has told nothing yet.</source>
        <translation>Der Server hat noch nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <comment>accessible name of the table</comment>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Nothing has changed since the start.</source>
        <translation>Seit dem Start hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s), %2</source>
        <translation>
            <numerusform>%1 Nachricht, %2</numerusform>
            <numerusform>%1 Nachrichten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been heard since %1.</source>
        <translation>Seit %1 war nichts zu hören.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all consumers that need attention</source>
        <translation>Alle Consumer zeigen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n consumer(s) need attention.</source>
        <translation>
            <numerusform>%1 von %n Consumer braucht Aufmerksamkeit.</numerusform>
            <numerusform>%1 von %n Consumern brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n consumer(s) are fine.</source>
        <translation>
            <numerusform>Der einzige Consumer ist in Ordnung.</numerusform>
            <numerusform>Alle %n Consumer sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n consumer(s) needs attention.</source>
        <translation>
            <numerusform>Der einzige Consumer braucht keine Aufmerksamkeit.</numerusform>
            <numerusform>Keiner von %n Consumern braucht Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>jetlag::Pages</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation>Live-Subjects</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>jetlag::PathJob</name>
    <message>
        <source>There is no connection at the moment.</source>
        <translation>Zurzeit besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>With the headers of a trace the message is too large to be sent.</source>
        <translation>Mit den Headern der Verfolgung ist die Nachricht zu groß, um gesendet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>No server reported the copy within %n second(s).</source>
        <translation>
            <numerusform>Kein Server hat die Kopie innerhalb von %n Sekunde gemeldet.</numerusform>
            <numerusform>Kein Server hat die Kopie innerhalb von %n Sekunden gemeldet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::PathModel</name>
    <message>
        <source>client on connection %1</source>
        <translation>Client auf Verbindung %1</translation>
    </message>
    <message>
        <source>client %1 on connection %2</source>
        <translation>Client %1 auf Verbindung %2</translation>
    </message>
    <message>
        <source>server %1 of the cluster</source>
        <translation>Server %1 des Clusters</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>Gateway %1</translation>
    </message>
    <message>
        <source>leaf node %1</source>
        <translation>Leaf Node %1</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>der Server selbst</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Subject mapped</source>
        <translation>Subject umgesetzt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Service imported</source>
        <translation>Dienst importiert</translation>
    </message>
    <message>
        <source>Would be stored</source>
        <translation>Würde gespeichert</translation>
    </message>
    <message>
        <source>Would not be stored</source>
        <translation>Würde nicht gespeichert</translation>
    </message>
    <message>
        <source>Would not go on</source>
        <translation>Würde nicht weitergehen</translation>
    </message>
    <message>
        <source>Would be delivered</source>
        <translation>Würde zugestellt</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>on %1 from %2</source>
        <translation>auf %1 von %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 nach %2</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>Stream %1</translation>
    </message>
    <message>
        <source>no consumer is interested</source>
        <translation>kein Consumer ist interessiert</translation>
    </message>
    <message>
        <source>subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>queue group %1</source>
        <translation>Queue-Gruppe %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Server %1 in cluster %2</source>
        <translation>Server %1 im Cluster %2</translation>
    </message>
    <message>
        <source>nats-server %1</source>
        <translation>nats-server %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
</context>
<context>
    <name>jetlag::PathTrace</name>
    <message>
        <source>Servers trace messages from 2.11 on. This one is %1: it would store and deliver the copy.</source>
        <translation>Server verfolgen Nachrichten ab 2.11. Dieser ist %1: Er würde die Kopie speichern und zustellen.</translation>
    </message>
    <message>
        <source>The server does not say its version. Before 2.11 it would store and deliver the copy.</source>
        <translation>Der Server nennt seine Version nicht. Vor 2.11 würde er die Kopie speichern und zustellen.</translation>
    </message>
    <message>
        <source>There is no connection at the moment.</source>
        <translation>Zurzeit besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>Nothing can be published to this subject.</source>
        <translation>An dieses Subject kann nichts veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Subjects below $JS and $SYS are commands to the servers: they are not traced.</source>
        <translation>Subjects unter $JS und $SYS sind Befehle an die Server: Sie werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>The account has no permission to publish to %1.</source>
        <translation>Das Konto darf nicht an %1 veröffentlichen.</translation>
    </message>
    <message>
        <source>The account has no permission for %1, where the reports would arrive. It needs the permission to publish and to subscribe there.</source>
        <translation>Dem Konto fehlt die Berechtigung für %1, wo die Meldungen eintreffen würden. Es muss dort veröffentlichen und abonnieren dürfen.</translation>
    </message>
    <message>
        <source>A server sent a trace that cannot be read.</source>
        <translation>Ein Server hat eine Verfolgung gesendet, die nicht gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>jetlag::Pattern</name>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen %1 falsch: %2.</translation>
    </message>
</context>
<context>
    <name>jetlag::Payload</name>
    <message numerus="yes">
        <source>The JSON is nested more than %n levels deep.</source>
        <translation>
            <numerusform>Das JSON ist mehr als %n Ebene tief verschachtelt.</numerusform>
            <numerusform>Das JSON ist mehr als %n Ebenen tief verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The JSON is too large to be formatted; its beginning is shown as text.</source>
        <translation>Das JSON ist zu groß zum Formatieren; sein Anfang wird als Text gezeigt.</translation>
    </message>
    <message>
        <source>Not valid UTF-8 at byte %1: such bytes are shown as \xNN.</source>
        <translation>Kein gültiges UTF-8 ab Byte %1: Solche Bytes werden als \xNN gezeigt.</translation>
    </message>
    <message>
        <source>Only the beginning was decompressed.</source>
        <translation>Nur der Anfang wurde dekomprimiert.</translation>
    </message>
    <message>
        <source>Nothing in it is known to the message type %1.</source>
        <translation>Nichts darin ist dem Nachrichtentyp %1 bekannt.</translation>
    </message>
    <message>
        <source>This cannot be read as %1: %2</source>
        <translation>Das kann nicht als %1 gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>jetlag::PayloadFormats</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>Keine Kompression</translation>
    </message>
    <message>
        <source>Any compression</source>
        <translation>Jede Kompression</translation>
    </message>
</context>
<context>
    <name>jetlag::Poller</name>
    <message numerus="yes">
        <source>%n consumers of the stream %1 could not be reached. They may have no leader.</source>
        <translation>
            <numerusform>%n Consumer des Streams %1 war nicht erreichbar. Vielleicht hat er keinen Leader.</numerusform>
            <numerusform>%n Consumer des Streams %1 waren nicht erreichbar. Vielleicht haben sie keinen Leader.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream %1 could not be reached. It may have no leader.</source>
        <translation>Der Stream %1 war nicht erreichbar. Vielleicht hat er keinen Leader.</translation>
    </message>
    <message>
        <source>The stream appeared.</source>
        <translation>Der Stream ist neu.</translation>
    </message>
    <message>
        <source>The stream is gone.</source>
        <translation>Der Stream ist verschwunden.</translation>
    </message>
    <message>
        <source>The stream was deleted and created anew.</source>
        <translation>Der Stream wurde gelöscht und neu erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were removed.</source>
        <translation>
            <numerusform>%n Nachricht wurde entfernt.</numerusform>
            <numerusform>%n Nachrichten wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The consumer appeared.</source>
        <translation>Der Consumer ist neu.</translation>
    </message>
    <message>
        <source>The consumer is gone.</source>
        <translation>Der Consumer ist verschwunden.</translation>
    </message>
    <message>
        <source>The consumer was deleted and created anew.</source>
        <translation>Der Consumer wurde gelöscht und neu erstellt.</translation>
    </message>
    <message>
        <source>The server does not run the stream %1: %2.</source>
        <translation>Der Server führt den Stream %1 nicht aus: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n further requests failed. What they would have told is not shown, or old.</source>
        <translation>
            <numerusform>%n weitere Anfrage ist gescheitert. Was sie ergeben hätte, fehlt oder ist veraltet.</numerusform>
            <numerusform>%n weitere Anfragen sind gescheitert. Was sie ergeben hätten, fehlt oder ist veraltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stores a message for every request to the JetStream API, ours included. To spare it, the account is looked at only every %n second(s); that still adds about %2 messages an hour.</source>
        <translation>
            <numerusform>%1 speichert für jede Anfrage an die JetStream-API eine Nachricht, auch für die von JetLag. Um ihn zu schonen, wird nur jede Sekunde nachgesehen; das ergibt immer noch etwa %2 Nachrichten in der Stunde.</numerusform>
            <numerusform>%1 speichert für jede Anfrage an die JetStream-API eine Nachricht, auch für die von JetLag. Um ihn zu schonen, wird nur alle %n Sekunden nachgesehen; das ergibt immer noch etwa %2 Nachrichten in der Stunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other streams may not be looked at: the server denies their STREAM.INFO.</source>
        <translation>
            <numerusform>Ein weiterer Stream darf nicht angesehen werden: Der Server verweigert sein STREAM.INFO.</numerusform>
            <numerusform>%n weitere Streams dürfen nicht angesehen werden: Der Server verweigert ihr STREAM.INFO.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server denies to list or name the streams of this account. Only those are shown that were asked for by their names.</source>
        <translation>Der Server verweigert es, die Streams dieses Kontos aufzulisten oder zu nennen. Gezeigt werden nur die, nach denen mit Namen gefragt wurde.</translation>
    </message>
</context>
<context>
    <name>jetlag::ProblemBanner</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Tries to connect at once, without waiting for the next attempt.</source>
        <translation>Versucht sofort, sich zu verbinden, ohne auf den nächsten Versuch zu warten.</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Verbindung ändern …</translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Opens the connection chooser with what was tried, to be corrected.</source>
        <translation>Öffnet die Auswahl der Verbindung mit dem, was versucht wurde, um es zu berichtigen.</translation>
    </message>
</context>
<context>
    <name>jetlag::ProtoSchema</name>
    <message>
        <source>The schema has no message type %1.</source>
        <translation>Das Schema hat keinen Nachrichtentyp %1.</translation>
    </message>
    <message>
        <source>What comes at byte %1 does not fit the message type %2.</source>
        <translation>Was bei Byte %1 kommt, passt nicht zum Nachrichtentyp %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The schema cannot be read.</source>
        <translation>Das Schema kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is neither a .proto file nor a FileDescriptorSet.</source>
        <translation>Das ist weder eine .proto-Datei noch ein FileDescriptorSet.</translation>
    </message>
    <message>
        <source>%1 contradicts another file of the set.</source>
        <translation>%1 widerspricht einer anderen Datei des Satzes.</translation>
    </message>
    <message>
        <source>The schema %1 cannot be opened: %2</source>
        <translation>Das Schema %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a schema or no file.</source>
        <translation>%1 ist zu groß für ein Schema oder keine Datei.</translation>
    </message>
    <message>
        <source>The schema %1 has no message types.</source>
        <translation>Das Schema %1 hat keine Nachrichtentypen.</translation>
    </message>
    <message>
        <source>The schema imports too many files.</source>
        <translation>Das Schema importiert zu viele Dateien.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its files import each other in a circle or in too long a chain.</source>
        <translation>Seine Dateien importieren einander im Kreis oder in einer zu langen Kette.</translation>
    </message>
</context>
<context>
    <name>jetlag::ProtoSchemasDialog</name>
    <message>
        <source>Protobuf schemas</source>
        <translation>Protobuf-Schemas</translation>
    </message>
    <message>
        <source>Payloads on these subjects are read by a schema: a .proto file, whose imports are looked for in its folder and those above, or a FileDescriptorSet. Where several subjects match, the most specific one counts.</source>
        <translation>Nutzdaten auf diesen Subjects werden nach einem Schema gelesen: einer .proto-Datei, deren Importe in ihrem Ordner und denen darüber gesucht werden, oder einem FileDescriptorSet. Wo mehrere Subjects passen, gilt das genaueste.</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Schema file</source>
        <translation>Schemadatei</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>for instance orders.*.new or orders.&gt;</source>
        <translation>zum Beispiel orders.*.new oder orders.&gt;</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a schema file</source>
        <translation>Schemadatei wählen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Protobuf schemas (*.proto *.pb *.desc *.binpb *.protoset *.fds)</source>
        <translation>Protobuf-Schemas (*.proto *.pb *.desc *.binpb *.protoset *.fds)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write a subject; * stands for one token, &gt; for all that follow.</source>
        <translation>Schreiben Sie ein Subject; * steht für ein Glied, &gt; für alle, die folgen.</translation>
    </message>
</context>
<context>
    <name>jetlag::Publish</name>
    <message>
        <source>A message needs a subject.</source>
        <translation>Eine Nachricht braucht ein Subject.</translation>
    </message>
    <message>
        <source>“%1” is not a valid subject: tokens between dots, no blanks.</source>
        <translation>„%1“ ist kein gültiges Subject: Tokens zwischen Punkten, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” has a wildcard. A message goes to one subject.</source>
        <translation>„%1“ enthält einen Platzhalter. Eine Nachricht geht an genau ein Subject.</translation>
    </message>
    <message>
        <source>Subjects that begin with $ belong to the server: a message there may change or delete things. Confirm that it is meant.</source>
        <translation>Subjects, die mit $ beginnen, gehören dem Server: Eine Nachricht dort kann etwas ändern oder löschen. Bitte bestätigen, dass es so gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Header-Name sein.</translation>
    </message>
    <message>
        <source>The value of the header %1 must be one line.</source>
        <translation>Der Wert des Headers %1 muss einzeilig sein.</translation>
    </message>
    <message>
        <source>The message has %1 bytes with its headers; the server takes %2 at most.</source>
        <translation>Die Nachricht hat mit ihren Headern %1 Bytes; der Server nimmt höchstens %2 an.</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishDialog</name>
    <message>
        <source>Publish message</source>
        <translation>Nachricht veröffentlichen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>&amp;Header hinzufügen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation>Header &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Other header</source>
        <translation>Weiterer Header</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Send to this subject of the &amp;server all the same</source>
        <translation>Trotzdem an dieses Subject des &amp;Servers senden</translation>
    </message>
    <message>
        <source>Send to this subject of the server all the same</source>
        <translation>Trotzdem an dieses Subject des Servers senden</translation>
    </message>
    <message>
        <source>Payload input</source>
        <translation>Payload-Eingabe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>{{n}}, {{uuid}} and {{now}} become number, a new id and the time; {{{{ is {{.</source>
        <translation>{{n}}, {{uuid}} und {{now}} werden zu Nummer, neuer ID und Zeit; {{{{ ist {{.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Wait for the confirmation of a stream</source>
        <translation>Auf die &amp;Bestätigung eines Streams warten</translation>
    </message>
    <message>
        <source>Wait for the confirmation of a stream</source>
        <translation>Auf die Bestätigung eines Streams warten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>As fast as confirmed</source>
        <translation>So schnell wie bestätigt wird</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Most replies</source>
        <translation>Höchstzahl Antworten</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Payload &amp;input</source>
        <translation>Payload-&amp;Eingabe</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Payload</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) received.</source>
        <translation>
            <numerusform>%n Antwort empfangen.</numerusform>
            <numerusform>%n Antworten empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Looking for the stream…</source>
        <translation>Der Stream wird gesucht …</translation>
    </message>
    <message>
        <source>No preview yet.</source>
        <translation>Noch keine Vorschau.</translation>
    </message>
    <message>
        <source>Request to %1: %2</source>
        <translation>Anfrage an %1: %2</translation>
    </message>
    <message>
        <source>Publishing to %1: %2</source>
        <translation>Veröffentlichung an %1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Character %1 is not a hexadecimal digit.</source>
        <translation>Zeichen %1 ist keine hexadezimale Ziffer.</translation>
    </message>
    <message>
        <source>A byte needs two hexadecimal digits; the last one has one.</source>
        <translation>Ein Byte braucht zwei hexadezimale Ziffern; das letzte hat nur eine.</translation>
    </message>
    <message>
        <source>The payload is not valid Base64.</source>
        <translation>Die Payload ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, byte %2: %3.</source>
        <translation>Kein gültiges JSON in Zeile %1, Byte %2: %3.</translation>
    </message>
    <message>
        <source>%1: whoever serves this subject answers. No stream listens on it.</source>
        <translation>%1: Es antwortet, wer dieses Subject bedient. Kein Stream hört darauf.</translation>
    </message>
    <message>
        <source>%1: no stream listens on this subject.</source>
        <translation>%1: Kein Stream hört auf dieses Subject.</translation>
    </message>
    <message>
        <source>%1: the stream %2 takes it.</source>
        <translation>%1: Der Stream %2 nimmt sie an.</translation>
    </message>
    <message>
        <source>The stream stores the request and may answer with its own confirmation.</source>
        <translation>Der Stream speichert die Anfrage und antwortet vielleicht mit seiner eigenen Bestätigung.</translation>
    </message>
    <message>
        <source>This stream confirms nothing: the outcome will be unknown.</source>
        <translation>Dieser Stream bestätigt nichts: Das Ergebnis bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Which consumers will see it is not known.</source>
        <translation>Welche Consumer sie sehen werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No consumer will see it.</source>
        <translation>Kein Consumer wird sie sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) will see it:</source>
        <translation>
            <numerusform>%n Consumer wird sie sehen:</numerusform>
            <numerusform>%n Consumer werden sie sehen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 not stored: duplicate</source>
        <translation>%1 nicht gespeichert: Duplikat</translation>
    </message>
    <message>
        <source>%1 sent without confirmation</source>
        <translation>%1 ohne Bestätigung gesendet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown: sent, no answer</source>
        <translation>%1 unbekannt: gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht veröffentlichen</numerusform>
            <numerusform>%1 Nachrichten veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was not sent. Closing the window throws it away.</source>
        <translation>Diese Nachricht wurde nicht gesendet. Mit dem Schließen des Fensters wird sie weggeworfen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishJob</name>
    <message>
        <source>There is nothing to publish.</source>
        <translation>Es gibt nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Not stored: duplicate of message %2 in %1.</source>
        <translation>Nicht gespeichert: Duplikat der Nachricht %2 in %1.</translation>
    </message>
    <message>
        <source>Stored in %1 as message %2.</source>
        <translation>In %1 als Nachricht %2 gespeichert.</translation>
    </message>
    <message>
        <source>Sent without confirmation.</source>
        <translation>Ohne Bestätigung gesendet.</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishResultsModel</name>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>(cut: %1 bytes)</source>
        <translation>(gekürzt: %1 Bytes)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of the message or reply, from 1.</source>
        <translation>Der Nachricht oder Antwort, ab 1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>Was daraus wurde.</translation>
    </message>
    <message>
        <source>Answer (ms)</source>
        <translation>Antwort (ms)</translation>
    </message>
    <message>
        <source>From sending to the answer.</source>
        <translation>Vom Senden bis zur Antwort.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The answer in words, or headers and payload of a reply.</source>
        <translation>Die Antwort in Worten, oder Header und Payload einer Antwort.</translation>
    </message>
</context>
<context>
    <name>jetlag::PublishShelf</name>
    <message>
        <source>H&amp;istory</source>
        <translation>V&amp;erlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was sent before. What is written now is kept there when another is chosen.</source>
        <translation>Was zuvor gesendet wurde. Was jetzt geschrieben ist, bleibt dort erhalten, wenn etwas anderes gewählt wird.</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Messages kept under a name, for every connection.</source>
        <translation>Nachrichten, die unter einem Namen aufbewahrt werden, für jede Verbindung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name; a template with the same name is replaced:</source>
        <translation>Name; eine Vorlage desselben Namens wird ersetzt:</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeDialog</name>
    <message>
        <source>Purge stream</source>
        <translation>Stream leeren</translation>
    </message>
    <message>
        <source>Removes messages from the stream %1 for good.</source>
        <translation>Entfernt Nachrichten endgültig aus dem Stream %1.</translation>
    </message>
    <message>
        <source>Subject filter</source>
        <translation>Subject-Filter</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Alle Subjects</translation>
    </message>
    <message>
        <source>Up to sequence</source>
        <translation>Bis zur Sequenz</translation>
    </message>
    <message>
        <source>No limit; the message with this sequence stays</source>
        <translation>Keine Grenze; die Nachricht mit dieser Sequenz bleibt</translation>
    </message>
    <message>
        <source>Keep newest</source>
        <translation>Neueste behalten</translation>
    </message>
    <message>
        <source>Number of newest messages that stay</source>
        <translation>Anzahl der neuesten Nachrichten, die bleiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>&amp;Noch einmal zählen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Noch einmal zählen</translation>
    </message>
    <message>
        <source>&amp;Delete message by message</source>
        <translation>Nachricht für Nachricht &amp;löschen</translation>
    </message>
    <message>
        <source>Delete message by message</source>
        <translation>Nachricht für Nachricht löschen</translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation>Zur Bestätigung den Namen des Streams eingeben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Subject filter</source>
        <translation>&amp;Subject-Filter</translation>
    </message>
    <message>
        <source>&amp;Up to sequence</source>
        <translation>&amp;Bis zur Sequenz</translation>
    </message>
    <message>
        <source>&amp;Keep newest</source>
        <translation>Neueste be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Type the stream name to confirm</source>
        <translation>&amp;Zur Bestätigung den Namen des Streams eingeben</translation>
    </message>
    <message>
        <source>The subject filter is not a valid subject: tokens between dots, * for one, &gt; for the rest.</source>
        <translation>Der Subject-Filter ist kein gültiges Subject: Teile zwischen Punkten, * für einen, &gt; für den Rest.</translation>
    </message>
    <message>
        <source>“Up to sequence” must be a whole number from 1 on.</source>
        <translation>„Bis zur Sequenz“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>“Keep newest” must be a whole number from 1 on.</source>
        <translation>„Neueste behalten“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>No preview: the fields above need a correction.</source>
        <translation>Keine Vorschau: Die Felder oben müssen berichtigt werden.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2 messages deleted.</source>
        <translation>%1 von %2 Nachrichten gelöscht.</translation>
    </message>
    <message>
        <source>Done. Count again to see what is left.</source>
        <translation>Fertig. Noch einmal zählen zeigt, was übrig ist.</translation>
    </message>
    <message>
        <source>No preview, so nothing can be purged yet.</source>
        <translation>Keine Vorschau, daher kann noch nichts geleert werden.</translation>
    </message>
    <message>
        <source>Count again to see what is left.</source>
        <translation>Noch einmal zählen zeigt, was übrig ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Export first</source>
        <translation>Zuerst &amp;exportieren</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>Zuerst exportieren</translation>
    </message>
    <message>
        <source>Writes the messages into a file before they are purged, one line of JSON each. What is not in the file is not purged.</source>
        <translation>Schreibt die Nachrichten vor dem Leeren in eine Datei, je eine Zeile JSON. Was nicht in der Datei steht, wird nicht entfernt.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) exported from %2.</source>
        <translation>
            <numerusform>%1 Nachricht aus %2 exportiert.</numerusform>
            <numerusform>%1 Nachrichten aus %2 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages exported.</source>
        <translation>%1 von %2 Nachrichten exportiert.</translation>
    </message>
    <message>
        <source>The export failed, so nothing was purged: %1</source>
        <translation>Der Export ist fehlgeschlagen, daher wurde nichts entfernt: %1</translation>
    </message>
    <message>
        <source>Nothing was purged: %1</source>
        <translation>Nichts wurde entfernt: %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message numerus="yes">
        <source>Purge %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht löschen</numerusform>
            <numerusform>%1 Nachrichten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“Put Back…” in the menu Message publishes what was exported again.</source>
        <translation>„Zurückbringen …“ im Menü Nachricht veröffentlicht wieder, was exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgePreviewJob</name>
    <message>
        <source>Where the newest messages begin cannot be found out: there are too many gaps between them. Give a sequence instead of a number to keep.</source>
        <translation>Wo die neuesten Nachrichten beginnen, lässt sich nicht herausfinden: Zwischen ihnen sind zu viele Lücken. Statt der Anzahl, die bleiben soll, eine Sequenz angeben.</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeRun</name>
    <message>
        <source>Stopped. Nothing was purged.</source>
        <translation>Angehalten. Nichts wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeService</name>
    <message>
        <source>Stopped. Nothing was exported and nothing was purged.</source>
        <translation>Angehalten. Nichts wurde exportiert und nichts entfernt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted.</source>
        <translation>Angehalten. Nichts wurde gezählt.</translation>
    </message>
</context>
<context>
    <name>jetlag::PurgeText</name>
    <message>
        <source>Nothing would be purged: no message matches.</source>
        <translation>Es würde nichts entfernt: Keine Nachricht passt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) would be purged from %2.</source>
        <translation>
            <numerusform>%1 Nachricht würde aus %2 entfernt.</numerusform>
            <numerusform>%1 Nachrichten würden aus %2 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>First sequence %1, last sequence %2.</source>
        <translation>Erste Sequenz %1, letzte Sequenz %2.</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Größe: %1.</translation>
    </message>
    <message>
        <source>Size: not known before the purge.</source>
        <translation>Größe: vor dem Leeren nicht bekannt.</translation>
    </message>
    <message>
        <source>No consumer would lose unprocessed messages.</source>
        <translation>Kein Consumer würde unerledigte Nachrichten verlieren.</translation>
    </message>
    <message numerus="yes">
        <source>Consumer %2 would lose up to %1 unprocessed message(s).</source>
        <translation>
            <numerusform>Consumer %2 würde bis zu %1 unerledigte Nachricht verlieren.</numerusform>
            <numerusform>Consumer %2 würde bis zu %1 unerledigte Nachrichten verlieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consumer %2 would lose %1 unprocessed message(s).</source>
        <translation>
            <numerusform>Consumer %2 würde %1 unerledigte Nachricht verlieren.</numerusform>
            <numerusform>Consumer %2 würde %1 unerledigte Nachrichten verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted at %1.</source>
        <translation>Gezählt um %1.</translation>
    </message>
    <message numerus="yes">
        <source>Purged at once, consumer %2 could skip or forget up to %1 message(s) that stay stored: %3 not delivered yet, %4 in flight.</source>
        <translation>
            <numerusform>Wird auf einmal geleert, könnte Consumer %2 bis zu %1 Nachricht überspringen oder vergessen, die gespeichert bleibt: %3 noch nicht zugestellt, %4 unterwegs.</numerusform>
            <numerusform>Wird auf einmal geleert, könnte Consumer %2 bis zu %1 Nachrichten überspringen oder vergessen, die gespeichert bleiben: %3 noch nicht zugestellt, %4 unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than 2.9.15. Its purge makes consumers skip or forget messages that they have not finished. Deleting message by message spares them and takes longer.</source>
        <translation>Dieser Server ist älter als 2.9.15. Sein Leeren lässt Consumer Nachrichten überspringen oder vergessen, die sie noch nicht erledigt haben. Nachricht für Nachricht zu löschen verschont sie und dauert länger.</translation>
    </message>
    <message>
        <source>The version of this server is not known, and it answers as servers before 2.10 do. Before 2.9.15 a purge makes consumers skip or forget messages that they have not finished. Deleting message by message spares them and takes longer.</source>
        <translation>Die Version dieses Servers ist nicht bekannt, und er antwortet wie Server vor 2.10. Vor 2.9.15 lässt das Leeren Consumer Nachrichten überspringen oder vergessen, die sie noch nicht erledigt haben. Nachricht für Nachricht zu löschen verschont sie und dauert länger.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) deleted from %2.</source>
        <translation>
            <numerusform>%1 Nachricht aus %2 gelöscht.</numerusform>
            <numerusform>%1 Nachrichten aus %2 gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were already gone.</source>
        <translation>
            <numerusform>%1 Nachricht war schon weg.</numerusform>
            <numerusform>%1 Nachrichten waren schon weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused to delete %1 message(s).</source>
        <translation>
            <numerusform>Der Server hat das Löschen von %1 Nachricht abgelehnt.</numerusform>
            <numerusform>Der Server hat das Löschen von %1 Nachrichten abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %1 message(s) were deleted is not known: there was no answer.</source>
        <translation>
            <numerusform>Ob %1 Nachricht gelöscht wurde, ist nicht bekannt: Es kam keine Antwort.</numerusform>
            <numerusform>Ob %1 Nachrichten gelöscht wurden, ist nicht bekannt: Es kam keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) stay.</source>
        <translation>
            <numerusform>%1 Nachricht bleibt.</numerusform>
            <numerusform>%1 Nachrichten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) purged from %2.</source>
        <translation>
            <numerusform>%1 Nachricht aus %2 entfernt.</numerusform>
            <numerusform>%1 Nachrichten aus %2 entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer, but the purge was carried out: none of the %1 previewed message(s) is left in %2.</source>
        <translation>
            <numerusform>Der Server hat nicht geantwortet, aber das Leeren wurde ausgeführt: Die %1 Nachricht der Vorschau ist nicht mehr in %2.</numerusform>
            <numerusform>Der Server hat nicht geantwortet, aber das Leeren wurde ausgeführt: Von den %1 Nachrichten der Vorschau ist keine mehr in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not answer, and the purge was not carried out: the previewed messages are still in %1.</source>
        <translation>Der Server hat nicht geantwortet, und das Leeren wurde nicht ausgeführt: Die Nachrichten der Vorschau sind noch in %1.</translation>
    </message>
    <message>
        <source>Others of the preview are still there. Count again.</source>
        <translation>Andere aus der Vorschau sind noch da. Bitte neu zählen.</translation>
    </message>
    <message>
        <source>The server did not answer: whether the purge of %1 was or will be carried out is not known. Count again before you repeat it.</source>
        <translation>Der Server hat nicht geantwortet: Ob das Leeren von %1 ausgeführt wurde oder noch wird, ist nicht bekannt. Vor einer Wiederholung neu zählen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 message(s) would be purged from %2. There are too many to be counted one by one.</source>
        <translation>
            <numerusform>Höchstens %1 Nachricht würde aus %2 entfernt. Es sind zu viele, um sie einzeln zu zählen.</numerusform>
            <numerusform>Höchstens %1 Nachrichten würden aus %2 entfernt. Es sind zu viele, um sie einzeln zu zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which consumers would lose unprocessed messages is not known. %1</source>
        <translation>Welche Consumer unerledigte Nachrichten verlieren würden, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Consumer %1 may lose unprocessed messages: its state is not known.</source>
        <translation>Consumer %1 verliert womöglich unerledigte Nachrichten: Sein Zustand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server does not answer. The deletion goes on as soon as it does.</source>
        <translation>Der Server antwortet nicht. Das Löschen geht weiter, sobald er es wieder tut.</translation>
    </message>
    <message>
        <source>The server has not answered the purge of %1: it may have been carried out or not. As soon as the server answers, it is looked for.</source>
        <translation>Der Server hat auf das Leeren von %1 nicht geantwortet: Es wurde ausgeführt oder nicht. Sobald der Server antwortet, wird nachgesehen.</translation>
    </message>
</context>
<context>
    <name>jetlag::PutBackDialog</name>
    <message>
        <source>Copies of removed messages</source>
        <translation>Kopien entfernter Nachrichten</translation>
    </message>
    <message>
        <source>Put back removed messages</source>
        <translation>Entfernte Nachrichten zurückbringen</translation>
    </message>
    <message>
        <source>Nothing was exported here before it was removed. Messages that you have exported yourself come back by “Import…”.</source>
        <translation>Hier wurde nichts vor dem Entfernen exportiert. Nachrichten, die Sie selbst exportiert haben, kommen mit „Importieren …“ zurück.</translation>
    </message>
    <message>
        <source>What was exported before it was removed, of this connection and the last 30 days. It is published again after a preview: content, headers and order come back, sequences and times do not.</source>
        <translation>Was vor dem Entfernen exportiert wurde, von dieser Verbindung und aus den letzten 30 Tagen. Es wird nach einer Vorschau wieder veröffentlicht: Inhalt, Header und Reihenfolge kommen zurück, Sequenzen und Zeiten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2</source>
        <translation>
            <numerusform>%1 Nachricht aus %2</numerusform>
            <numerusform>%1 Nachrichten aus %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>&amp;Zurückbringen …</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückbringen</translation>
    </message>
</context>
<context>
    <name>jetlag::ReceiverText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>consumer, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 is %3: %4</source>
        <comment>shape, consumer, status, cause in a sentence</comment>
        <translation>%1 %2 ist %3: %4</translation>
    </message>
    <message>
        <source>None of them takes messages as things are: what is sent there waits.</source>
        <translation>Keiner von ihnen nimmt zurzeit Nachrichten an: Was dorthin geht, wartet.</translation>
    </message>
</context>
<context>
    <name>jetlag::RecordDialog</name>
    <message>
        <source>Record what is given up</source>
        <translation>Aufgegebenes aufzeichnen</translation>
    </message>
    <message>
        <source>The server tells of each message that a consumer gives up once, to whoever listens at that moment. A stream that records it lets JetLag list these messages exactly, those from while it was closed included.</source>
        <translation>Der Server meldet jede Nachricht, die ein Consumer aufgibt, ein einziges Mal: dem, der gerade zuhört. Zeichnet ein Stream das auf, führt JetLag diese Nachrichten genau auf, auch die aus der Zeit, in der es geschlossen war.</translation>
    </message>
    <message>
        <source>&amp;Given up after max_deliver attempts</source>
        <translation>Nach max_deliver Versuchen auf&amp;gegeben</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>&amp;Terminated by a worker</source>
        <translation>Von einem Worker &amp;terminiert</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Stream name</source>
        <translation>Name des Streams</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Tage aufgehoben</translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation>Nachrichten aufgehoben</translation>
    </message>
    <message>
        <source>Mebibytes kept</source>
        <translation>Mebibyte aufgehoben</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replicas</translation>
    </message>
    <message>
        <source>Stream &amp;name</source>
        <translation>&amp;Name des Streams</translation>
    </message>
    <message>
        <source>&amp;Days kept</source>
        <translation>&amp;Tage aufgehoben</translation>
    </message>
    <message>
        <source>At most, &amp;messages</source>
        <translation>Höchstens, &amp;Nachrichten</translation>
    </message>
    <message>
        <source>At most, Mi&amp;B</source>
        <translation>Höchstens, &amp;MiB</translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation>&amp;Replicas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>The stream needs a name.</source>
        <translation>Der Stream braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name holds no blanks, dots, slashes, * and &gt;.</source>
        <translation>Ein Name enthält weder Leerstellen noch Punkte, Schrägstriche, * und &gt;.</translation>
    </message>
    <message>
        <source>There is a stream of this name.</source>
        <translation>Einen Stream dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>%1: %2 records that already, and JetLag reads it.</source>
        <comment>kind of what is given up, stream</comment>
        <translation>%1: %2 zeichnet das schon auf, und JetLag liest es.</translation>
    </message>
    <message>
        <source>%1: %2 records that of some consumers already. The server lets no second stream store the same; add to the subjects of %2 instead.</source>
        <comment>kind of what is given up, stream</comment>
        <translation>%1: %2 zeichnet das von einigen Consumern schon auf. Der Server lässt keinen zweiten Stream dasselbe speichern; ergänzen Sie stattdessen die Subjects von %2.</translation>
    </message>
    <message>
        <source>Choose what is recorded.</source>
        <translation>Wählen Sie, was aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Nothing has to be set up.</source>
        <translation>Es ist nichts einzurichten.</translation>
    </message>
    <message>
        <source>A stream %1 is made on the server, with the subjects %2.</source>
        <comment>name, subjects</comment>
        <translation>Auf dem Server entsteht ein Stream %1 mit den Subjects %2.</translation>
    </message>
    <message numerus="yes">
        <source>Each message that is given up adds a small message to it, some 400 bytes; the server sends these anyway. They are kept for %n day(s), the oldest go first.</source>
        <translation>
            <numerusform>Mit jeder aufgegebenen Nachricht kommt eine kleine hinzu, etwa 400 Byte; der Server sendet sie ohnehin. Sie werden %n Tag aufgehoben, die ältesten gehen zuerst.</numerusform>
            <numerusform>Mit jeder aufgegebenen Nachricht kommt eine kleine hinzu, etwa 400 Byte; der Server sendet sie ohnehin. Sie werden %n Tage aufgehoben, die ältesten gehen zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 messages and %2 are kept, in %n copies.</source>
        <comment>numbers, bytes</comment>
        <translation>
            <numerusform>Höchstens %1 Nachrichten und %2 werden aufgehoben, in %n Kopie.</numerusform>
            <numerusform>Höchstens %1 Nachrichten und %2 werden aufgehoben, in %n Kopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes: no consumer is made, and no other stream is touched.</source>
        <translation>Sonst ändert sich nichts: Es entsteht kein Consumer, und kein anderer Stream wird berührt.</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a stream</comment>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>No answer came: it is looked for on the server…</source>
        <translation>Es kam keine Antwort: Auf dem Server wird nachgesehen …</translation>
    </message>
    <message>
        <source>The stream was made: what is given up is recorded from now on.</source>
        <translation>Der Stream ist eingerichtet: Aufgegebenes wird von nun an aufgezeichnet.</translation>
    </message>
    <message>
        <source>It is not known whether the stream was made: %1</source>
        <translation>Ob der Stream eingerichtet ist, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The stream was not made: %1</source>
        <translation>Der Stream wurde nicht eingerichtet: %1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was made: the dialog was closed before the answer came.</source>
        <translation>Ob der Stream eingerichtet ist, ist nicht bekannt: Das Fenster wurde geschlossen, bevor die Antwort kam.</translation>
    </message>
</context>
<context>
    <name>jetlag::RecordService</name>
    <message>
        <source>The stream %1 is there, but it is not as it was asked for: look at its details.</source>
        <translation>Der Stream %1 ist da, aber nicht so, wie er verlangt wurde: Sehen Sie seine Details an.</translation>
    </message>
    <message>
        <source>No answer came, and the stream %1 is not seen so far. It may still be made. Asking once more does no harm.</source>
        <translation>Es kam keine Antwort, und der Stream %1 ist bisher nicht zu sehen. Er kann noch entstehen. Noch einmal zu fragen schadet nicht.</translation>
    </message>
</context>
<context>
    <name>jetlag::Replay</name>
    <message>
        <source>The message does not say where it came from. Give a target subject.</source>
        <translation>Die Nachricht sagt nicht, woher sie kam. Ein Ziel-Subject angeben.</translation>
    </message>
    <message>
        <source>%1 is no subject that can be published to.</source>
        <translation>%1 ist kein Subject, auf dem veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>%1 belongs to the server itself; nothing is replayed there.</source>
        <translation>%1 gehört dem Server selbst; dorthin wird nichts wieder eingespielt.</translation>
    </message>
    <message>
        <source>%1 leads back into the dead letters.</source>
        <translation>%1 führt zurück in die Unzustellbaren.</translation>
    </message>
    <message>
        <source>The stream %1 confirms nothing, so a replay to it cannot be verified.</source>
        <translation>Der Stream %1 bestätigt nichts, daher lässt sich ein Wiedereinspielen dorthin nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayDialog</name>
    <message>
        <source>Replay messages</source>
        <translation>Nachrichten wieder einspielen</translation>
    </message>
    <message>
        <source>Target subject</source>
        <translation>Ziel-Subject</translation>
    </message>
    <message>
        <source>From each message&apos;s own headers</source>
        <translation>Aus den Headern jeder Nachricht</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>New for each replay</source>
        <translation>Neu bei jedem Einspielen</translation>
    </message>
    <message>
        <source>Keep the message&apos;s own</source>
        <translation>Die eigene der Nachricht behalten</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratengrenze</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source> messages/s</source>
        <translation> Nachrichten/s</translation>
    </message>
    <message>
        <source>Re&amp;move from dead letters after confirmed</source>
        <translation>Nach Bestätigung aus den Unzustellbaren ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove from dead letters after confirmed</source>
        <translation>Nach Bestätigung aus den Unzustellbaren entfernen</translation>
    </message>
    <message>
        <source>&amp;Strip expectation headers</source>
        <translation>&amp;Erwartungs-Header entfernen</translation>
    </message>
    <message>
        <source>Strip expectation headers</source>
        <translation>Erwartungs-Header entfernen</translation>
    </message>
    <message>
        <source>Headers such as Nats-Expected-Last-Sequence held for the first publish and would make the server refuse this one.</source>
        <translation>Header wie Nats-Expected-Last-Sequence galten für das erste Veröffentlichen; ihretwegen würde der Server dieses ablehnen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Fortschritt in Worten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wieder einspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Target subject</source>
        <translation>&amp;Ziel-Subject</translation>
    </message>
    <message>
        <source>Message &amp;id</source>
        <translation>Nachrichten-&amp;ID</translation>
    </message>
    <message>
        <source>Rate &amp;limit</source>
        <translation>&amp;Ratengrenze</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>No plan, so nothing can be replayed yet.</source>
        <translation>Kein Plan, daher kann noch nichts wieder eingespielt werden.</translation>
    </message>
    <message>
        <source>Replays every message of %1.</source>
        <translation>Spielt jede Nachricht von %1 wieder ein.</translation>
    </message>
    <message numerus="yes">
        <source>Replays %1 message(s) of %2.</source>
        <translation>
            <numerusform>Spielt %1 Nachricht von %2 wieder ein.</numerusform>
            <numerusform>Spielt %1 Nachrichten von %2 wieder ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target subject must be a subject without wildcards and blanks.</source>
        <translation>Das Ziel-Subject muss ein Subject ohne Platzhalter und Leerzeichen sein.</translation>
    </message>
    <message>
        <source>No plan: the target subject needs a correction.</source>
        <translation>Kein Plan: Das Ziel-Subject muss berichtigt werden.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>The message lies in its own stream, where every consumer reads it. Removing it takes it from all of them.</source>
        <translation>Die Nachricht liegt in ihrem eigenen Stream, wo jeder Consumer sie liest. Das Entfernen nimmt sie allen.</translation>
    </message>
    <message>
        <source>Send a&amp;gain what was already replayed</source>
        <translation>Bereits Zurückgespieltes e&amp;rneut senden</translation>
    </message>
    <message>
        <source>Send again what was already replayed</source>
        <translation>Bereits Zurückgespieltes erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht wieder einspielen</numerusform>
            <numerusform>%1 Nachrichten wieder einspielen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Unbekannter Ausgang</translation>
    </message>
    <message>
        <source>Look in the target; what cannot be told there stays</source>
        <translation>Im Ziel nachsehen; was dort nicht zu klären ist, bleibt</translation>
    </message>
    <message>
        <source>Look; send again what cannot be told: it may then be there twice</source>
        <translation>Nachsehen; erneut senden, was nicht zu klären ist: es kann dann doppelt da sein</translation>
    </message>
    <message>
        <source>Look; take as arrived what cannot be told: it may then be lost</source>
        <translation>Nachsehen; als angekommen nehmen, was nicht zu klären ist: es kann dann verloren sein</translation>
    </message>
    <message>
        <source>For messages that were sent before without an answer. The target is looked at first; this decides about those that it can no longer tell of.</source>
        <translation>Für Nachrichten, die schon einmal ohne Antwort gesendet wurden. Zuerst wird im Ziel nachgesehen; dies entscheidet über die, von denen es nichts mehr weiß.</translation>
    </message>
    <message>
        <source>&amp;Unknown outcome</source>
        <translation>&amp;Unbekannter Ausgang</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 replayed message(s)</source>
        <translation>
            <numerusform>%1 eingespielte Nachricht entfernen</numerusform>
            <numerusform>%1 eingespielte Nachrichten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;original</source>
        <translation>&amp;Original nehmen</translation>
    </message>
    <message>
        <source>Take the original</source>
        <translation>Original nehmen</translation>
    </message>
    <message>
        <source>Send one &amp;first</source>
        <translation>Eine &amp;zuerst senden</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>Eine zuerst senden</translation>
    </message>
    <message>
        <source>Sends the first message and waits until it was acknowledged, then sends the rest. If it dies again, the rest stays where it is.</source>
        <translation>Sendet die erste Nachricht und wartet, bis sie bestätigt ist, dann den Rest. Wird sie wieder unzustellbar, bleibt der Rest, wo er ist.</translation>
    </message>
    <message>
        <source>Stop when dead again</source>
        <translation>Anhalten, wenn wieder unzustellbar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>More than </source>
        <translation>Mehr als </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the messages that are settled. At first 20 messages are sent, later as many as were settled by then, so that there is something left to stop.</source>
        <translation>Von den erledigten Nachrichten. Zuerst werden 20 Nachrichten gesendet, später so viele, wie bis dahin erledigt sind, damit noch etwas anzuhalten bleibt.</translation>
    </message>
    <message>
        <source>Stop when d&amp;ead again</source>
        <translation>Anhalten, wenn wied&amp;er unzustellbar</translation>
    </message>
    <message>
        <source>As it was edited on %1, when it was sent before.</source>
        <translation>So, wie sie am %1 bearbeitet wurde, als sie schon einmal gesendet wurde.</translation>
    </message>
    <message>
        <source>No plan: the changes of each message need a correction.</source>
        <translation>Kein Plan: Die Änderungen jeder Nachricht müssen berichtigt werden.</translation>
    </message>
    <message>
        <source>Sends the rest without waiting.</source>
        <translation>Sendet den Rest, ohne zu warten.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message numerus="yes">
        <source>Replay %1 message(s) later</source>
        <translation>
            <numerusform>%1 Nachricht später wieder einspielen</numerusform>
            <numerusform>%1 Nachrichten später wieder einspielen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayFollowUp</name>
    <message>
        <source>Too many were put back after it: it is not followed any more.</source>
        <translation>Danach wurden zu viele wieder eingespielt: Sie wird nicht mehr verfolgt.</translation>
    </message>
    <message>
        <source>The stream %1 is gone.</source>
        <translation>Den Stream %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The stream %1 was made anew, or has lost its newest messages.</source>
        <translation>Der Stream %1 wurde neu angelegt oder hat seine neuesten Nachrichten verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave it up after %n delivery(ies).</source>
        <translation>
            <numerusform>%1 hat sie nach %n Zustellung aufgegeben.</numerusform>
            <numerusform>%1 hat sie nach %n Zustellungen aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker of %1 terminated it.</source>
        <translation>Ein Worker von %1 hat sie beendet.</translation>
    </message>
    <message>
        <source>A worker of %1 terminated it: %2</source>
        <translation>Ein Worker von %1 hat sie beendet: %2</translation>
    </message>
    <message>
        <source>It is a dead letter again, given up by %1.</source>
        <translation>Sie ist wieder unzustellbar, aufgegeben von %1.</translation>
    </message>
    <message>
        <source>It came back as dead letter %1.</source>
        <translation>Sie kam als Unzustellbare %1 zurück.</translation>
    </message>
    <message>
        <source>Dead letter %1 has the same subject and payload.</source>
        <translation>Die Unzustellbare %1 hat dasselbe Subject und denselben Inhalt.</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJob</name>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation>Die Nachricht ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>Not replayed: the stream has seen this message id within its duplicate window.</source>
        <translation>Nicht eingespielt: Der Stream hat diese Nachrichten-ID innerhalb seines Duplikatfensters schon gesehen.</translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2.</source>
        <translation>Wieder eingespielt als Nachricht %1 von %2.</translation>
    </message>
    <message>
        <source>Replayed before, as message %1 of %2. It was not sent again.</source>
        <translation>Schon früher wieder eingespielt, als Nachricht %1 von %2. Sie wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It stays among the dead letters, as %1 does not hold it any more.</source>
        <translation>Sie bleibt bei den unzustellbaren Nachrichten, da %1 sie nicht mehr enthält.</translation>
    </message>
    <message>
        <source>An earlier attempt had arrived, as message %1 of %2. It was not sent again.</source>
        <translation>Ein früherer Versuch war angekommen, als Nachricht %1 von %2. Sie wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Not sent: the server did not answer.</source>
        <translation>Nicht gesendet: Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Not sent: the job was stopped before.</source>
        <translation>Nicht gesendet: Der Vorgang wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>Taken as arrived, as it was decided by hand. It was not sent again.</source>
        <translation>Als angekommen genommen, wie von Hand entschieden. Sie wurde nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>A replay to %1 was not answered, and whether it arrived cannot be told. The message stays where it is. Replay it again to look once more, or to decide.</source>
        <translation>Eine Einspielung nach %1 blieb ohne Antwort, und ob es ankam, ist nicht zu klären. Die Nachricht bleibt, wo sie ist. Erneut einspielen, um noch einmal nachzusehen oder um zu entscheiden.</translation>
    </message>
    <message>
        <source>How some of them ended could not be noted in the replay journal. They are looked for in the target when they are replayed again.</source>
        <translation>Wie einige von ihnen ausgingen, konnte nicht im Journal vermerkt werden. Beim nächsten Einspielen werden sie im Ziel gesucht.</translation>
    </message>
    <message>
        <source>Stopped, as the first message died again.</source>
        <translation>Angehalten, da die erste Nachricht wieder unzustellbar wurde.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 that were settled died again, more than %3 %.</source>
        <translation>Angehalten: %1 von %2 erledigten wurden wieder unzustellbar, mehr als %3 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and stay where they are.</source>
        <translation>
            <numerusform>%n Nachricht wurde nicht gesendet und bleibt, wo sie ist.</numerusform>
            <numerusform>%n Nachrichten wurden nicht gesendet und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJobsBox</name>
    <message>
        <source>Shows or hides the table of replay jobs.</source>
        <translation>Zeigt oder verbirgt die Tabelle der Einspielaufträge.</translation>
    </message>
    <message>
        <source>Replay jobs</source>
        <translation>Einspielaufträge</translation>
    </message>
    <message>
        <source>Nothing was replayed or discarded yet.</source>
        <translation>Bisher wurde nichts wieder eingespielt oder verworfen.</translation>
    </message>
    <message>
        <source>Pause job</source>
        <translation>Auftrag pausieren</translation>
    </message>
    <message>
        <source>Resume job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n nicht ganz erledigt</numerusform>
            <numerusform>%n nicht ganz erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No replay jobs so far</source>
        <translation>Bisher keine Einspielaufträge</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Writes what became of each message of the job into a file.</source>
        <translation>Schreibt in eine Datei, was aus jeder Nachricht des Auftrags wurde.</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Compare with &amp;Original…</source>
        <translation>Mit dem &amp;Original vergleichen…</translation>
    </message>
    <message>
        <source>Shows what was changed by hand before it was sent.</source>
        <translation>Zeigt, was vor dem Senden von Hand geändert wurde.</translation>
    </message>
    <message>
        <source>Sends the rest without waiting.</source>
        <translation>Sendet den Rest, ohne zu warten.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The report of a replay was not written. %1</source>
        <translation>Der Bericht über ein Wiedereinspielen wurde nicht geschrieben. %1</translation>
    </message>
    <message numerus="yes">
        <source>The report of a replay was written to %2: %1 message(s).</source>
        <translation>
            <numerusform>Der Bericht über ein Wiedereinspielen wurde nach %2 geschrieben: %1 Nachricht.</numerusform>
            <numerusform>Der Bericht über ein Wiedereinspielen wurde nach %2 geschrieben: %1 Nachrichten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJobsModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>waiting for the connection</source>
        <translation>wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the job was started.</source>
        <translation>Wann der Auftrag gestartet wurde.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>Was getan wird.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it runs.</source>
        <translation>Ob er läuft.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Messages dealt with, of all.</source>
        <translation>Bearbeitete Nachrichten, von allen.</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Wieder eingespielt</translation>
    </message>
    <message>
        <source>Confirmed by the server.</source>
        <translation>Vom Server bestätigt.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Not stored, because the server knew the message id.</source>
        <translation>Nicht gespeichert, weil der Server die Nachrichten-ID schon kannte.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused by the server.</source>
        <translation>Vom Server abgelehnt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Sent, but without an answer: they stay where they are.</source>
        <translation>Gesendet, aber ohne Antwort: Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not sent: without a target, or gone.</source>
        <translation>Nicht gesendet: ohne Ziel oder verschwunden.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed from the dead letters.</source>
        <translation>Aus den Unzustellbaren entfernt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why messages were not replayed, or stay.</source>
        <translation>Warum Nachrichten nicht eingespielt wurden oder bleiben.</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>How far the consumers are with what was replayed, as far as the server tells.</source>
        <translation>Wie weit die Consumer mit dem Wiedereingespielten sind, soweit der Server es sagt.</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayJournal</name>
    <message>
        <source>The replay journal was damaged. It was moved to %1 and a new one begun.</source>
        <translation>Das Einspiel-Journal war beschädigt. Es wurde nach %1 verschoben und ein neues begonnen.</translation>
    </message>
    <message>
        <source>The replay journal %1 cannot be used: nothing is replayed until it can be written.</source>
        <translation>Das Einspiel-Journal %1 ist nicht verwendbar: Nichts wird wieder eingespielt, bis es geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Another program is using the replay journal %1: nothing is replayed until it has ended.</source>
        <translation>Ein anderes Programm benutzt das Journal %1: Bis es beendet ist, wird nichts wieder eingespielt.</translation>
    </message>
    <message>
        <source>The replay journal %1 was written by a newer version of JetLag: nothing is replayed with this one.</source>
        <translation>Das Journal %1 wurde von einer neueren Version von JetLag geschrieben: Mit dieser wird nichts wieder eingespielt.</translation>
    </message>
    <message>
        <source>The replay journal could not be written: nothing more is sent.</source>
        <translation>Das Journal konnte nicht geschrieben werden: Es wird nichts mehr gesendet.</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayReasons</name>
    <message numerus="yes">
        <source>%1 message(s): %2</source>
        <translation>
            <numerusform>%1 Nachricht: %2</numerusform>
            <numerusform>%1 Nachrichten: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) for other reasons: their rows say why.</source>
        <translation>
            <numerusform>%1 Nachricht aus anderen Gründen: Ihre Zeile sagt, warum.</numerusform>
            <numerusform>%1 Nachrichten aus anderen Gründen: Ihre Zeilen sagen, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayRemovals</name>
    <message>
        <source>Replayed, but not removed: %1</source>
        <translation>Zurückgespielt, aber nicht entfernt: %1</translation>
    </message>
    <message>
        <source>Replayed, but not removed: the job was stopped before.</source>
        <translation>Zurückgespielt, aber nicht entfernt: Der Auftrag wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>Replayed; whether it was removed is not known, as the server did not answer.</source>
        <translation>Zurückgespielt; ob sie entfernt wurde, ist nicht bekannt, da der Server nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2, which no longer holds it: its limits drop messages. The letter stays.</source>
        <translation>Zurückgespielt als Nachricht %1 von %2, das sie nicht mehr enthält: Seine Grenzen verwerfen Nachrichten. Die unzustellbare Nachricht bleibt.</translation>
    </message>
    <message>
        <source>Replayed, but not removed: whether %1 holds it is not known. %2</source>
        <translation>Zurückgespielt, aber nicht entfernt: Ob %1 sie enthält, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>Replayed as message %1 of %2, where another message lies now: the stream was deleted and created anew. The letter stays.</source>
        <translation>Eingespielt als Nachricht %1 von %2, wo nun eine andere Nachricht liegt: Der Stream wurde gelöscht und neu angelegt. Die tote Nachricht bleibt.</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplaySchedule</name>
    <message>
        <source>Begins at %1, as long as JetLag runs.</source>
        <translation>Beginnt um %1, sofern JetLag dann läuft.</translation>
    </message>
    <message>
        <source>Begins when %1 is well again, as long as JetLag runs. It is: %2.</source>
        <translation>Beginnt, wenn es %1 wieder gut geht, sofern JetLag dann läuft. Zustand: %2.</translation>
    </message>
    <message>
        <source>Begins when %1 is well again, as long as JetLag runs. How it is now is not known.</source>
        <translation>Beginnt, wenn es %1 wieder gut geht, sofern JetLag dann läuft. Wie es ihm jetzt geht, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayText</name>
    <message numerus="yes">
        <source>%1 message(s) to %2 cannot be replayed: %3</source>
        <translation>
            <numerusform>%1 Nachricht an %2 kann nicht wieder eingespielt werden: %3</numerusform>
            <numerusform>%1 Nachrichten an %2 können nicht wieder eingespielt werden: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to %2 in stream %3.</source>
        <translation>
            <numerusform>%1 Nachricht an %2 im Stream %3.</numerusform>
            <numerusform>%1 Nachrichten an %2 im Stream %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consumer will receive them.</source>
        <translation>Kein Consumer wird sie erhalten.</translation>
    </message>
    <message>
        <source>Received by: %1.</source>
        <translation>Empfänger: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) chosen.</source>
        <translation>
            <numerusform>%1 Nachricht gewählt.</numerusform>
            <numerusform>%1 Nachrichten gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) name no original subject and stay: give a target subject.</source>
        <translation>
            <numerusform>%1 Nachricht nennt kein ursprüngliches Subject und bleibt: ein Ziel-Subject angeben.</numerusform>
            <numerusform>%1 Nachrichten nennen kein ursprüngliches Subject und bleiben: ein Ziel-Subject angeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are duplicates inside the stream&apos;s window: the server will not store them again.</source>
        <translation>
            <numerusform>%1 Nachricht ist ein Duplikat innerhalb des Fensters des Streams: Der Server speichert sie nicht noch einmal.</numerusform>
            <numerusform>%1 Nachrichten sind Duplikate innerhalb des Fensters des Streams: Der Server speichert sie nicht noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are larger than the server accepts and stay.</source>
        <translation>
            <numerusform>%1 Nachricht ist größer, als der Server annimmt, und bleibt.</numerusform>
            <numerusform>%1 Nachrichten sind größer, als der Server annimmt, und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replayed</source>
        <translation>%1 wieder eingespielt</translation>
    </message>
    <message>
        <source>%1 duplicates, not replayed</source>
        <translation>%1 Duplikate, nicht eingespielt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 with unknown outcome, kept</source>
        <translation>%1 mit unbekanntem Ausgang, behalten</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 removed from the dead letters</source>
        <translation>%1 aus den Unzustellbaren entfernt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done.</source>
        <translation>%1: %2 von %3 erledigt.</translation>
    </message>
    <message>
        <source>Who will receive them is not known.</source>
        <translation>Wer sie erhalten wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>it holds at most %1 messages</source>
        <translation>er enthält höchstens %1 Nachrichten</translation>
    </message>
    <message>
        <source>it holds at most %1</source>
        <translation>er enthält höchstens %1</translation>
    </message>
    <message>
        <source>it holds at most %1 messages of each subject</source>
        <translation>er enthält höchstens %1 Nachrichten je Subject</translation>
    </message>
    <message>
        <source>it keeps only what some consumer wants, and none does</source>
        <translation>er behält nur, was ein Consumer haben will, und keiner will sie</translation>
    </message>
    <message>
        <source>%1 will not keep %2 of them: %3. Those letters stay here.</source>
        <translation>%1 wird %2 davon nicht behalten: %3. Diese Nachrichten bleiben hier.</translation>
    </message>
    <message>
        <source>%1 will refuse %2 of them: %3. They stay here.</source>
        <translation>%1 wird %2 davon ablehnen: %3. Sie bleiben hier.</translation>
    </message>
    <message>
        <source>%1 drops %2 of its older messages to make room: %3.</source>
        <translation>%1 verwirft %2 seiner älteren Nachrichten, um Platz zu schaffen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were already replayed and confirmed before: they are not sent again unless you ask for it.</source>
        <translation>
            <numerusform>%1 Nachricht wurde schon früher wieder eingespielt und bestätigt: Sie wird nicht noch einmal gesendet, außer Sie verlangen es.</numerusform>
            <numerusform>%1 Nachrichten wurden schon früher wieder eingespielt und bestätigt: Sie werden nicht noch einmal gesendet, außer Sie verlangen es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were sent before without an answer: they are looked for in the target first.</source>
        <translation>
            <numerusform>%1 Nachricht wurde früher ohne Antwort gesendet: Sie wird zuerst im Ziel gesucht.</numerusform>
            <numerusform>%1 Nachrichten wurden früher ohne Antwort gesendet: Sie werden zuerst im Ziel gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who would lose the removed messages is not known: not all consumers could be listed.</source>
        <translation>Wer die entfernten Nachrichten verlöre, ist nicht bekannt: Nicht alle Consumer konnten aufgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Removing them takes %1 message(s) from %2, which has not received them yet.</source>
        <translation>
            <numerusform>Das Entfernen nimmt %2 %1 Nachricht, die er noch nicht erhalten hat.</numerusform>
            <numerusform>Das Entfernen nimmt %2 %1 Nachrichten, die er noch nicht erhalten hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 message(s) may be under way in %2, which could not get them again.</source>
        <translation>
            <numerusform>Bis zu %1 Nachricht ist vielleicht bei %2 in Arbeit; er könnte sie nicht noch einmal erhalten.</numerusform>
            <numerusform>Bis zu %1 Nachrichten sind vielleicht bei %2 in Arbeit; er könnte sie nicht noch einmal erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replayed before, not sent again</source>
        <translation>%1 schon früher wieder eingespielt, nicht erneut gesendet</translation>
    </message>
    <message>
        <source>%1 gone already</source>
        <translation>%1 schon weg</translation>
    </message>
    <message>
        <source>%1 replayed but kept here</source>
        <translation>%1 wieder eingespielt, aber hier behalten</translation>
    </message>
    <message>
        <source>it takes messages of at most %1</source>
        <translation>er nimmt Nachrichten von höchstens %1 an</translation>
    </message>
    <message>
        <source>JetStream is reached by way of %1: whether messages get from here to its streams is known only when the first is sent. The job says so if they do not.</source>
        <translation>JetStream wird über %1 erreicht: Ob Nachrichten von hier zu seinen Streams gelangen, zeigt sich erst, wenn die erste gesendet ist. Der Auftrag sagt es, wenn nicht.</translation>
    </message>
    <message>
        <source>Their originals, and what becomes of them, are kept in the replay journal for a month: %1.</source>
        <translation>Ihre Originale und was daraus wird bleiben einen Monat im Journal der Wiedereinspielungen: %1.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of these were edited then: they go as they were edited.</source>
        <translation>
            <numerusform>%1 Nachricht davon wurde damals bearbeitet: Sie geht so, wie sie bearbeitet wurde.</numerusform>
            <numerusform>%1 Nachrichten davon wurden damals bearbeitet: Sie gehen so, wie sie bearbeitet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) cannot be changed like that and stay: %2</source>
        <translation>
            <numerusform>%1 Nachricht lässt sich so nicht ändern und bleibt: %2</numerusform>
            <numerusform>%1 Nachrichten lassen sich so nicht ändern und bleiben: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It failed: %2</source>
        <translation>%1 Es ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>jetlag::ReplayTrial</name>
    <message numerus="yes">
        <source>Waits for what becomes of %n message(s) before it sends more.</source>
        <translation>
            <numerusform>Wartet ab, was aus %n Nachricht wird, bevor weitere gesendet werden.</numerusform>
            <numerusform>Wartet ab, was aus %n Nachrichten wird, bevor weitere gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the first message was acknowledged or died again.</source>
        <translation>Wartet, bis die erste Nachricht bestätigt oder wieder unzustellbar ist.</translation>
    </message>
    <message>
        <source>No consumer takes it.</source>
        <translation>Kein Consumer nimmt sie an.</translation>
    </message>
    <message>
        <source>It left its stream before a consumer was given it.</source>
        <translation>Sie hat ihren Stream verlassen, bevor ein Consumer sie bekam.</translation>
    </message>
    <message>
        <source>It waits to be delivered.</source>
        <translation>Sie wartet auf die Zustellung.</translation>
    </message>
    <message>
        <source>It is in hand.</source>
        <translation>Sie ist in Arbeit.</translation>
    </message>
</context>
<context>
    <name>jetlag::RequestJob</name>
    <message>
        <source>Nobody answers requests on %1. Is the service running?</source>
        <translation>Niemand beantwortet Anfragen an %1. Läuft der Dienst?</translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n ms. Somebody listens on %1 but did not answer in time.</source>
        <translation>
            <numerusform>Keine Antwort innerhalb von %n ms. Jemand hört auf %1, hat aber nicht rechtzeitig geantwortet.</numerusform>
            <numerusform>Keine Antwort innerhalb von %n ms. Jemand hört auf %1, hat aber nicht rechtzeitig geantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::RunningReplay</name>
    <message>
        <source>Replay of %1, in an earlier run</source>
        <translation>Wiedereinspielen von %1, in einem früheren Lauf</translation>
    </message>
    <message>
        <source>Not finished: JetLag ended before, or another one still runs it. What was sent without an answer is looked for when it is replayed again.</source>
        <translation>Nicht zu Ende: JetLag endete vorher, oder ein anderes führt es noch aus. Was ohne Antwort gesendet wurde, wird beim nächsten Wiedereinspielen gesucht.</translation>
    </message>
</context>
<context>
    <name>jetlag::ScheduleEditor</name>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>When a consumer is well again</source>
        <translation>Wenn es einem Consumer wieder gut geht</translation>
    </message>
    <message>
        <source>A replay that waits is in the table of jobs. It waits as long as JetLag runs.</source>
        <translation>Ein wartendes Wiedereinspielen steht in der Tabelle der Aufträge. Es wartet, solange JetLag läuft.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginn um</translation>
    </message>
    <message>
        <source>Consumer to wait for</source>
        <translation>Consumer, auf den gewartet wird</translation>
    </message>
</context>
<context>
    <name>jetlag::SearchPane</name>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>Search messages: words, /regex/, $.user.id == 42, header:Error~timeout</source>
        <translation>Nachrichten suchen: Wörter, /regex/, $.user.id == 42, header:Error~timeout</translation>
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
        <translation>Alle Bedingungen müssen zutreffen:
Wort  &quot;genauer Text&quot; – Text in der Payload
/regex/  /regex/i – ein regulärer Ausdruck
$.user.id == 42 – eine Bedingung an eine JSON-Payload; mit &amp;&amp; || ! ( )
header:Name  header:Name=Wert  header:Name~Teil  header:Name=~regex
size:&gt;1KiB – Bytes der Payload
subject:orders.*.new – ein Subject, gelesen mit dem Filter des Servers
-Bedingung – darf nicht zutreffen</translation>
    </message>
    <message>
        <source>Search from</source>
        <translation>Suchen ab</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>The first sequence, or a time such as 2026-03-01 12:30, or 15m for 15 minutes ago. Empty: the beginning of the stream.</source>
        <translation>Die erste Sequenz oder eine Zeit wie 2026-03-01 12:30 oder 15m für vor 15 Minuten. Leer: der Anfang des Streams.</translation>
    </message>
    <message>
        <source>Search to</source>
        <translation>Suchen bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last sequence, or a time. Empty: the end of the stream.</source>
        <translation>Die letzte Sequenz oder eine Zeit. Leer: das Ende des Streams.</translation>
    </message>
    <message>
        <source>Search direction</source>
        <translation>Suchrichtung</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Subjects and &amp;headers</source>
        <translation>Subjects und &amp;Header</translation>
    </message>
    <message>
        <source>Subjects and headers</source>
        <translation>Subjects und Header</translation>
    </message>
    <message>
        <source>Looks for words and patterns in subjects and header values as well.</source>
        <translation>Sucht Wörter und Muster auch in Subjects und Header-Werten.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Enter shows a message in its place among the others.</source>
        <translation>Die Eingabetaste zeigt eine Nachricht an ihrem Platz unter den anderen.</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Search</source>
        <translation>Suche &amp;abbrechen</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>C&amp;lose Results</source>
        <translation>Ergebnisse s&amp;chließen</translation>
    </message>
    <message>
        <source>Close results</source>
        <translation>Ergebnisse schließen</translation>
    </message>
    <message>
        <source>Choose a stream first.</source>
        <translation>Zuerst einen Stream wählen.</translation>
    </message>
    <message>
        <source>Write what to look for into the field Search messages.</source>
        <translation>Ins Feld „Nachrichten suchen“ schreiben, wonach gesucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) looked at</source>
        <translation>
            <numerusform>%1 Nachricht angesehen</numerusform>
            <numerusform>%1 Nachrichten angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%1 gefunden</numerusform>
            <numerusform>%1 gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Searching: %1.</source>
        <comment>%1 is a list</comment>
        <translation>Suche läuft: %1.</translation>
    </message>
    <message>
        <source>Search complete: %1.</source>
        <translation>Suche vollständig: %1.</translation>
    </message>
    <message>
        <source>Search cancelled: %1.</source>
        <translation>Suche abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Stopped with as many results as are kept at once: %1.</source>
        <translation>Angehalten, da mehr Ergebnisse nicht zugleich gehalten werden: %1.</translation>
    </message>
    <message>
        <source>Search ended early: %1.</source>
        <translation>Suche vorzeitig beendet: %1.</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Bisher nichts gefunden.</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Keine Nachricht passt.</translation>
    </message>
    <message>
        <source>E&amp;xport Results…</source>
        <translation>Ergebnisse e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Suchoptionen</translation>
    </message>
    <message>
        <source>From where to where, in which order, and what counts.</source>
        <translation>Von wo bis wo, in welcher Reihenfolge, und was zählt.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Hit %1 of %2.</source>
        <translation>Treffer %1 von %2.</translation>
    </message>
    <message>
        <source>Went on from the other end.</source>
        <translation>Vom anderen Ende her fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>jetlag::ServerAddress</name>
    <message>
        <source>WebSocket (%1://) is not supported. Use the address for ordinary clients, such as nats://host:4222 or tls://host:4222.</source>
        <translation>WebSocket (%1://) wird nicht unterstützt. Die Adresse für gewöhnliche Clients verwenden, etwa nats://host:4222 oder tls://host:4222.</translation>
    </message>
    <message>
        <source>%1:// is the address of a web page, such as the server&apos;s monitoring. Use the address for clients, such as nats://host:4222 or tls://host:4222.</source>
        <translation>%1:// ist die Adresse einer Webseite, etwa der Überwachung des Servers. Die Adresse für Clients verwenden, etwa nats://host:4222 oder tls://host:4222.</translation>
    </message>
    <message>
        <source>Addresses that begin with %1:// are not supported. Use nats:// or tls://.</source>
        <translation>Adressen, die mit %1:// beginnen, werden nicht unterstützt. nats:// oder tls:// verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be the port of a server: ports are numbers from 1 to 65535.</source>
        <translation>%1 kann nicht der Port eines Servers sein: Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The text given is not the address of a server. Write it as nats://host:4222.</source>
        <translation>Der angegebene Text ist keine Adresse eines Servers. Die Form ist nats://host:4222.</translation>
    </message>
    <message>
        <source>No server address was given. Write it as nats://host:4222.</source>
        <translation>Es wurde keine Serveradresse angegeben. Die Form ist nats://host:4222.</translation>
    </message>
</context>
<context>
    <name>jetlag::SessionCore</name>
    <message>
        <source>The second connection is there: messages can be read and things be changed.</source>
        <translation>Die zweite Verbindung steht: Nachrichten können gelesen und Änderungen vorgenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer was set back by %n second(s). What was recorded was moved along.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners wurde um eine Sekunde zurückgestellt. Was aufgezeichnet war, wurde mit verschoben.</numerusform>
            <numerusform>Die Uhr dieses Rechners wurde um %n Sekunden zurückgestellt. Was aufgezeichnet war, wurde mit verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer, not even a ping: it hangs, or the network in between is down. Asking goes on.</source>
        <translation>Der Server antwortet nicht, nicht einmal auf einen Ping: Er hängt, oder das Netz dazwischen ist gestört. Es wird weiter gefragt.</translation>
    </message>
</context>
<context>
    <name>jetlag::SessionState</name>
    <message>
        <source>The connection was lost. Trying again every second.</source>
        <translation>Die Verbindung ist abgebrochen. Jede Sekunde folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Streams and consumers are watched, but a second connection is needed to read messages and to change anything, and that one is not there. %1</source>
        <translation>Streams und Consumer werden beobachtet, aber zum Lesen von Nachrichten und für Änderungen ist eine zweite Verbindung nötig, und die steht nicht. %1</translation>
    </message>
    <message>
        <source>Messages can be read, but a second connection is needed to watch streams and consumers, and that one is not there. %1</source>
        <translation>Nachrichten können gelesen werden, aber zum Beobachten von Streams und Consumern ist eine zweite Verbindung nötig, und die steht nicht. %1</translation>
    </message>
</context>
<context>
    <name>jetlag::SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Wie lange her</translation>
    </message>
    <message>
        <source>The language changes when JetLag starts the next time.</source>
        <translation>Die Sprache wechselt, wenn JetLag das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alarme …</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Jede Sekunde</numerusform>
            <numerusform>Alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the server is asked while the window is seen. A window that nobody sees asks less often, and so does one whose server is slow to answer.</source>
        <translation>Wie oft der Server gefragt wird, solange das Fenster zu sehen ist. Ein Fenster, das niemand sieht, fragt seltener, ebenso eines, dessen Server langsam antwortet.</translation>
    </message>
</context>
<context>
    <name>jetlag::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>jetlag::StatusStrip</name>
    <message>
        <source>Connection state</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in flight</source>
        <translation>
            <numerusform>%n Anfrage unterwegs</numerusform>
            <numerusform>%n Anfragen unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Only reading is allowed. Click to unlock this connection.</source>
        <translation>Nur Lesen ist erlaubt. Ein Klick entsperrt diese Verbindung.</translation>
    </message>
    <message>
        <source>Changes are allowed. Click to lock this connection.</source>
        <translation>Änderungen sind erlaubt. Ein Klick sperrt diese Verbindung.</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamConfigDialog</name>
    <message>
        <source>Edit stream</source>
        <translation>Stream bearbeiten</translation>
    </message>
    <message>
        <source>Create stream</source>
        <translation>Stream anlegen</translation>
    </message>
    <message>
        <source>Clone stream</source>
        <translation>Stream klonen</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>Der Stream wird angesehen…</translation>
    </message>
    <message>
        <source>The stream needs a name.</source>
        <translation>Der Stream braucht einen Namen.</translation>
    </message>
    <message>
        <source>Write the subjects that it is to store.</source>
        <translation>Schreiben Sie die Subjects, die er speichern soll.</translation>
    </message>
    <message>
        <source>The stream was changed.</source>
        <translation>Der Stream wurde geändert.</translation>
    </message>
    <message>
        <source>The stream was not changed as wanted: %1</source>
        <translation>Der Stream wurde nicht wie gewünscht geändert: %1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was changed: %1</source>
        <translation>Es ist nicht bekannt, ob der Stream geändert wurde: %1</translation>
    </message>
    <message>
        <source>The stream %1 was created.</source>
        <translation>Der Stream %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The stream was not created as wanted: %1</source>
        <translation>Der Stream wurde nicht wie gewünscht angelegt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was created: %1</source>
        <translation>Es ist nicht bekannt, ob der Stream angelegt wurde: %1</translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was put back. What the limits have removed does not come back.</source>
        <translation>Die Konfiguration des Streams wurde wiederhergestellt. Was die Grenzen entfernt haben, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>The stream&apos;s configuration was not put back: %1</source>
        <translation>Die Konfiguration des Streams wurde nicht wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the stream&apos;s configuration was put back: %1</source>
        <translation>Es ist nicht bekannt, ob die Konfiguration des Streams wiederhergestellt wurde: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamDeleteDialog</name>
    <message>
        <source>Delete stream: %1</source>
        <translation>Stream löschen: %1</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Stream löschen</translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation>Zum Bestätigen den Namen des Streams eingeben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a stream</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>Der Stream wird angesehen…</translation>
    </message>
    <message>
        <source>The stream was deleted.</source>
        <translation>Der Stream wurde gelöscht.</translation>
    </message>
    <message>
        <source>The stream was not deleted: %1</source>
        <translation>Der Stream wurde nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was deleted: %1</source>
        <translation>Es ist nicht bekannt, ob der Stream gelöscht wurde: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamEffects</name>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 weiterer</numerusform>
            <numerusform>%1 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new number of messages removes the oldest %1 at once, for good.</source>
        <translation>
            <numerusform>Die neue Zahl der Nachrichten entfernt sofort und endgültig die älteste (%1).</numerusform>
            <numerusform>Die neue Zahl der Nachrichten entfernt sofort und endgültig die ältesten %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new age removes %1 messages at once, for good.</source>
        <translation>
            <numerusform>Das neue Alter entfernt sofort und endgültig %1 Nachricht.</numerusform>
            <numerusform>Das neue Alter entfernt sofort und endgültig %1 Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new age removes at most %1 messages at once, for good.</source>
        <translation>
            <numerusform>Das neue Alter entfernt sofort und endgültig höchstens %1 Nachricht.</numerusform>
            <numerusform>Das neue Alter entfernt sofort und endgültig höchstens %1 Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new number for each subject removes %1 messages for good: at once, or by servers before 2.11 as new ones are stored on their subjects.</source>
        <translation>
            <numerusform>Die neue Zahl je Subject entfernt endgültig %1 Nachricht: sofort, oder bei Servern vor 2.11, wenn neue auf ihrem Subject gespeichert werden.</numerusform>
            <numerusform>Die neue Zahl je Subject entfernt endgültig %1 Nachrichten: sofort, oder bei Servern vor 2.11, wenn neue auf ihren Subjects gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1 more than the new size: the oldest messages are removed at once until it fits, for good.</source>
        <translation>Er hält %1 mehr als die neue Größe: die ältesten Nachrichten werden sofort und endgültig entfernt, bis es passt.</translation>
    </message>
    <message>
        <source>It has too many subjects to count what the new number for each of them removes.</source>
        <translation>Er hat zu viele Subjects, um zu zählen, was die neue Zahl für jedes davon entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers filter for what is not stored any more: %2</source>
        <translation>
            <numerusform>%1 Consumer filtert nach etwas, das nicht mehr gespeichert wird: %2</numerusform>
            <numerusform>%1 Consumer filtern nach etwas, das nicht mehr gespeichert wird: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers could not be looked at.</source>
        <translation>
            <numerusform>%1 Consumer ließ sich nicht ansehen.</numerusform>
            <numerusform>%1 Consumer ließen sich nicht ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its consumers could not be looked at: %1</source>
        <translation>Seine Consumer ließen sich nicht ansehen: %1</translation>
    </message>
    <message>
        <source>What is published on %1 is not stored any more, unless another subject here covers it: publishers get no answer. What lies there stays.</source>
        <translation>Was auf %1 veröffentlicht wird, wird nicht mehr gespeichert, außer ein anderes Subject hier deckt es ab: wer veröffentlicht, bekommt keine Antwort. Was da liegt, bleibt.</translation>
    </message>
    <message>
        <source>All %1 are copied to more servers.</source>
        <translation>Alle %1 werden auf weitere Server kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copies on %n server(s) are given up.</source>
        <translation>
            <numerusform>Kopien auf %n Server werden aufgegeben.</numerusform>
            <numerusform>Kopien auf %n Servern werden aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does could not be found out: %1</source>
        <translation>Was es bewirkt, ließ sich nicht herausfinden: %1</translation>
    </message>
    <message>
        <source>%1 overlaps with the subjects of %2: the server lets no two streams store the same.</source>
        <comment>a subject, a stream</comment>
        <translation>%1 überschneidet sich mit den Subjects von %2: der Server lässt nicht zwei Streams dasselbe speichern.</translation>
    </message>
    <message>
        <source>What is published on %1 is stored from then on.</source>
        <translation>Was auf %1 veröffentlicht wird, wird von da an gespeichert.</translation>
    </message>
    <message>
        <source>No message is removed, and no consumer is cut off, by this.</source>
        <translation>Dadurch wird keine Nachricht entfernt und kein Consumer abgeschnitten.</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>Er enthält keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages, %2, are removed for good, and whatever arrives until then.</source>
        <translation>
            <numerusform>%1 Nachricht, %2, wird endgültig entfernt, und was bis dahin ankommt.</numerusform>
            <numerusform>%1 Nachrichten, %2, werden endgültig entfernt, und was bis dahin ankommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its consumer %1 goes with it, and %2 messages that it has not finished.</source>
        <translation>
            <numerusform>Sein Consumer %1 geht mit, und %2 Nachricht, mit der er nicht fertig ist.</numerusform>
            <numerusform>Sein Consumer %1 geht mit, und %2 Nachrichten, mit denen er nicht fertig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %1 more consumers.</source>
        <translation>
            <numerusform>Ebenso %1 weiterer Consumer.</numerusform>
            <numerusform>Ebenso %1 weitere Consumer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumers could not be looked at; they go, too.</source>
        <translation>
            <numerusform>%1 Consumer ließ sich nicht ansehen; auch er geht.</numerusform>
            <numerusform>%1 Consumer ließen sich nicht ansehen; auch sie gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever publishes on %1 gets no answer from then on.</source>
        <translation>Wer auf %1 veröffentlicht, bekommt von da an keine Antwort.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Export the messages first if they may be needed.</source>
        <translation>Das lässt sich nicht zurücknehmen. Exportieren Sie die Nachrichten vorher, wenn sie gebraucht werden könnten.</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamHealth</name>
    <message>
        <source>The stream is full and refuses what is published.</source>
        <translation>Der Stream ist voll und weist ab, was veröffentlicht wird.</translation>
    </message>
    <message>
        <source>The mirror or a source of the stream gets nothing: %1</source>
        <translation>Der Spiegel oder eine Quelle des Streams bekommt nichts: %1</translation>
    </message>
    <message>
        <source>The origin of the mirror or of a source has not been heard for more than half a minute.</source>
        <translation>Vom Ursprung des Spiegels oder einer Quelle war seit mehr als einer halben Minute nichts zu hören.</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamScrollBar</name>
    <message>
        <source>Position in stream</source>
        <translation>Position im Stream</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Sequenz %1</translation>
    </message>
    <message>
        <source>Sequence %1, about %2</source>
        <translation>Sequenz %1, etwa %2</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamsModel</name>
    <message>
        <source>limits</source>
        <comment>retention</comment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>interest</source>
        <comment>retention</comment>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>work queue</source>
        <comment>retention</comment>
        <translation>Work Queue</translation>
    </message>
    <message>
        <source>file</source>
        <comment>storage</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>memory</source>
        <comment>storage</comment>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>limit</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>limit</comment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>consumers</source>
        <comment>limit</comment>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>%1 % of the limit on %2</source>
        <translation>%1 % der Grenze für %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Name of the stream.</source>
        <translation>Name des Streams.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Kein Leader</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages stored now.</source>
        <translation>Jetzt gespeicherte Nachrichten.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes stored now, headers and overhead included.</source>
        <translation>Jetzt gespeicherte Bytes, Header und Verwaltung eingeschlossen.</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Ein/s</translation>
    </message>
    <message>
        <source>Messages stored per second, averaged over about ten seconds.</source>
        <translation>Gespeicherte Nachrichten je Sekunde, gemittelt über etwa zehn Sekunden.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the rate of new messages went lately.</source>
        <translation>Wie sich die Rate neuer Nachrichten zuletzt entwickelt hat.</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Number of consumers.</source>
        <translation>Anzahl der Consumer.</translation>
    </message>
    <message>
        <source>Worst lag</source>
        <translation>Größter Rückstand</translation>
    </message>
    <message>
        <source>Messages not yet delivered to the consumer that is furthest behind.</source>
        <translation>Nachrichten, die dem am weitesten zurückliegenden Consumer noch nicht zugestellt wurden.</translation>
    </message>
    <message>
        <source>First seq</source>
        <translation>Erste Sequenz</translation>
    </message>
    <message>
        <source>Sequence of the oldest stored message.</source>
        <translation>Sequenz der ältesten gespeicherten Nachricht.</translation>
    </message>
    <message>
        <source>Last seq</source>
        <translation>Letzte Sequenz</translation>
    </message>
    <message>
        <source>Sequence of the newest message.</source>
        <translation>Sequenz der neuesten Nachricht.</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>How long ago the newest message was stored.</source>
        <translation>Wie lange die neueste Nachricht schon gespeichert ist.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Share of the nearest limit of the stream.</source>
        <translation>Anteil an der nächsten Grenze des Streams.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Subjects that the stream captures.</source>
        <translation>Subjects, die der Stream aufnimmt.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>When messages go: by limits, by interest, or when worked off.</source>
        <translation>Wann Nachrichten gehen: nach Grenzen, nach Interesse oder wenn sie abgearbeitet sind.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where messages are kept.</source>
        <translation>Wo Nachrichten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Number of copies in the cluster.</source>
        <translation>Anzahl der Kopien im Cluster.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>The server that leads the stream.</source>
        <translation>Der Server, der den Stream führt.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Messages deleted between the first and the last one.</source>
        <translation>Gelöschte Nachrichten zwischen der ersten und der letzten.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Messages that the server says it has lost.</source>
        <translation>Nachrichten, die der Server nach eigener Aussage verloren hat.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Time between the oldest and the newest stored message.</source>
        <translation>Zeit zwischen der ältesten und der neuesten gespeicherten Nachricht.</translation>
    </message>
    <message>
        <source>Subject count</source>
        <translation>Anzahl Subjects</translation>
    </message>
    <message>
        <source>Number of different subjects stored.</source>
        <translation>Anzahl verschiedener gespeicherter Subjects.</translation>
    </message>
    <message>
        <source>Bytes in/s</source>
        <translation>Bytes ein/s</translation>
    </message>
    <message>
        <source>Bytes stored per second, while nothing is removed.</source>
        <translation>Gespeicherte Bytes je Sekunde, solange nichts entfernt wird.</translation>
    </message>
    <message>
        <source>Mirror lag</source>
        <translation>Spiegelrückstand</translation>
    </message>
    <message>
        <source>How far a mirror or its slowest source is behind.</source>
        <translation>Wie weit ein Spiegel oder seine langsamste Quelle zurückliegt.</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>Duplikatfenster</translation>
    </message>
    <message>
        <source>How long message ids are remembered.</source>
        <translation>Wie lange Nachrichten-IDs gemerkt werden.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the stream was created.</source>
        <translation>Wann der Stream erstellt wurde.</translation>
    </message>
    <message>
        <source>API level</source>
        <translation>API-Stufe</translation>
    </message>
    <message>
        <source>The API level that the stream needs.</source>
        <translation>Die API-Stufe, die der Stream braucht.</translation>
    </message>
    <message>
        <source>Not known: the origin has not been reached yet.</source>
        <translation>Nicht bekannt: Der Ursprung wurde noch nicht erreicht.</translation>
    </message>
    <message>
        <source>Not known. The server says: %1</source>
        <translation>Nicht bekannt. Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>As of %1: %2. Nothing has been heard of it since.</source>
        <translation>Stand von %1: %2. Seitdem war nichts von ihm zu hören.</translation>
    </message>
    <message>
        <source>As of %1. Nothing has been heard of it since.</source>
        <translation>Stand von %1. Seitdem war nichts von ihm zu hören.</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Weist ab</translation>
    </message>
    <message>
        <source>Not fed</source>
        <translation>Ohne Zufluss</translation>
    </message>
    <message>
        <source>What is wrong with the stream itself, or the worst status among its consumers.</source>
        <translation>Was mit dem Stream selbst nicht stimmt, sonst der schlechteste Status unter seinen Consumern.</translation>
    </message>
    <message>
        <source>Without about %1 a second that JetLag&apos;s own requests add: this stream stores a message for each.</source>
        <translation>Ohne etwa %1 in der Sekunde, die JetLags eigene Anfragen hinzufügen: Dieser Stream speichert für jede eine Nachricht.</translation>
    </message>
</context>
<context>
    <name>jetlag::StreamsPage</name>
    <message>
        <source>Streams</source>
        <comment>accessible name of the table</comment>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Filter streams</source>
        <comment>accessible name of the field</comment>
        <translation>Streams filtern</translation>
    </message>
    <message>
        <source>This account has no streams.</source>
        <translation>Dieses Konto hat keine Streams.</translation>
    </message>
</context>
<context>
    <name>jetlag::SubjectTreeModel</name>
    <message>
        <source>More subjects than are counted one by one; these are counted together.</source>
        <translation>Mehr Subjects, als einzeln gezählt werden; diese werden zusammen gezählt.</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>Übrige Subjects</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>A token of the subject; below it what follows the dot.</source>
        <translation>Ein Token des Subjects; darunter, was nach dem Punkt folgt.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages to this subject and everything below it.</source>
        <translation>Nachrichten an dieses Subject und alles darunter.</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <source>Messages a second, smoothed over some seconds.</source>
        <translation>Nachrichten pro Sekunde, über einige Sekunden geglättet.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Payloads and headers of these messages.</source>
        <translation>Payloads und Header dieser Nachrichten.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Time since the last message.</source>
        <translation>Zeit seit der letzten Nachricht.</translation>
    </message>
</context>
<context>
    <name>jetlag::SubjectsPane</name>
    <message>
        <source>Filter subjects</source>
        <translation>Subjects filtern</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>&amp;Follow only this subject</source>
        <translation>&amp;Nur diesem Subject folgen</translation>
    </message>
    <message>
        <source>&amp;Copy subject</source>
        <translation>Subject &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>jetlag::SucceededService</name>
    <message>
        <source>No stream stores %1, so nothing on it can have succeeded.</source>
        <translation>Kein Stream speichert %1; so kann darauf nichts gelungen sein.</translation>
    </message>
    <message>
        <source>There is no consumer of %1 that acknowledges messages on %2, so nothing tells which succeeded.</source>
        <translation>Kein Consumer von %1 bestätigt Nachrichten auf %2; so sagt nichts, welche gelungen sind.</translation>
    </message>
    <message>
        <source>No consumer of %1 has acknowledged a message on %2 so far.</source>
        <translation>Kein Consumer von %1 hat bisher eine Nachricht auf %2 bestätigt.</translation>
    </message>
    <message>
        <source>Near this letter %1 holds no other message on %2 that %3 has acknowledged.</source>
        <translation>In der Nähe dieser Nachricht enthält %1 keine andere auf %2, die %3 bestätigt hat.</translation>
    </message>
    <message>
        <source>%1 keeps no message on %2 that was acknowledged: they leave it then.</source>
        <translation>%1 behält keine bestätigte Nachricht auf %2: Mit der Bestätigung verlassen sie ihn.</translation>
    </message>
</context>
<context>
    <name>jetlag::TablePage</name>
    <message>
        <source>The server has told nothing yet.</source>
        <translation>Der Server hat noch nichts mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>jetlag::TableView</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>„%1“ nach links</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>„%1“ nach rechts</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>jetlag::Template</name>
    <message>
        <source>The placeholder at byte %1 is not understood. Times are {{now}}, {{now:unix}}, {{now:unixms}} and {{now:unixns}}.</source>
        <translation>Der Platzhalter bei Byte %1 ist unverständlich. Zeiten sind {{now}}, {{now:unix}}, {{now:unixms}} und {{now:unixns}}.</translation>
    </message>
    <message>
        <source>The placeholder at byte %1 needs a range of whole numbers, the smaller one first, such as {{random:1-100}}.</source>
        <translation>Der Platzhalter bei Byte %1 braucht einen Bereich ganzer Zahlen, die kleinere zuerst, etwa {{random:1-100}}.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1” (byte %2). There are {{n}}, {{uuid}}, {{now}} and {{random:1-100}}; {{{{ stands for two braces.</source>
        <translation>Einen Platzhalter „%1“ gibt es nicht (Byte %2). Es gibt {{n}}, {{uuid}}, {{now}} und {{random:1-100}}; {{{{ steht für zwei Klammern.</translation>
    </message>
    <message>
        <source>The placeholder at byte %1 has no end: }} is missing. Write {{{{ for two braces.</source>
        <translation>Der Platzhalter bei Byte %1 hat kein Ende: }} fehlt. Für zwei Klammern {{{{ schreiben.</translation>
    </message>
</context>
<context>
    <name>jetlag::TextView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
</context>
<context>
    <name>jetlag::ThresholdService</name>
    <message>
        <source>Servers before 2.10 keep no metadata, so there is no place for thresholds.</source>
        <translation>Server vor 2.10 speichern keine Metadaten, also gibt es keinen Ort für Schwellen.</translation>
    </message>
    <message>
        <source>The server answered, but the thresholds are not what they should be.</source>
        <translation>Der Server hat geantwortet, aber die Schwellen sind nicht, was sie sein sollten.</translation>
    </message>
</context>
<context>
    <name>jetlag::Thresholds</name>
    <message>
        <source>Messages waiting for an ack</source>
        <translation>Nachrichten, die auf ein Ack warten</translation>
    </message>
    <message>
        <source>Open pull requests</source>
        <translation>Offene Abholanfragen</translation>
    </message>
    <message>
        <source>Unprocessed messages</source>
        <translation>Unverarbeitete Nachrichten</translation>
    </message>
    <message>
        <source>Time since the last delivery</source>
        <translation>Zeit seit der letzten Zustellung</translation>
    </message>
    <message>
        <source>Time since the last ack</source>
        <translation>Zeit seit dem letzten Ack</translation>
    </message>
    <message>
        <source>Redelivered messages</source>
        <translation>Erneut zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>A client must be pinned</source>
        <translation>Ein Client muss angeheftet sein</translation>
    </message>
    <message>
        <source>Operations behind the mirror or source</source>
        <translation>Operationen hinter Spiegel oder Quelle</translation>
    </message>
    <message>
        <source>Time since the mirror or source was heard</source>
        <translation>Zeit, seit Spiegel oder Quelle gehört wurde</translation>
    </message>
    <message>
        <source>Fewest sources</source>
        <translation>Wenigste Quellen</translation>
    </message>
    <message>
        <source>Most sources</source>
        <translation>Meiste Quellen</translation>
    </message>
    <message>
        <source>Number of replicas</source>
        <translation>Anzahl der Replikate</translation>
    </message>
    <message>
        <source>Operations that a replica is behind</source>
        <translation>Operationen, die ein Replikat zurückliegt</translation>
    </message>
    <message>
        <source>Time since a replica was heard</source>
        <translation>Zeit, seit ein Replikat gehört wurde</translation>
    </message>
    <message>
        <source>Fewest messages, warning</source>
        <translation>Wenigste Nachrichten, Warnung</translation>
    </message>
    <message>
        <source>Fewest messages, critical</source>
        <translation>Wenigste Nachrichten, kritisch</translation>
    </message>
    <message>
        <source>Subjects, warning</source>
        <translation>Subjects, Warnung</translation>
    </message>
    <message>
        <source>Subjects, critical</source>
        <translation>Subjects, kritisch</translation>
    </message>
    <message>
        <source>No client is pinned (%1).</source>
        <translation>Kein Client ist angeheftet (%1).</translation>
    </message>
    <message>
        <source>%1: %2, the threshold is %3 (%4).</source>
        <extracomment>%1 is the name of a threshold, %2 the value, %3 the limit, %4 the key in the metadata</extracomment>
        <translation>%1: %2, die Schwelle ist %3 (%4).</translation>
    </message>
</context>
<context>
    <name>jetlag::ThresholdsDialog</name>
    <message>
        <source>&amp;Watch these thresholds</source>
        <translation>Diese Schwellen &amp;überwachen</translation>
    </message>
    <message>
        <source>Thresholds: %1</source>
        <translation>Schwellen: %1</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>They are kept in the metadata on the server, where &quot;nats server check&quot; and others find them, too. An empty field is not checked. Counts are critical from the number on; durations are written as 90s, 5m or 1h30m.</source>
        <translation>Sie stehen in den Metadaten auf dem Server, wo auch „nats server check“ und andere sie finden. Ein leeres Feld wird nicht geprüft. Anzahlen sind ab der Zahl kritisch; Dauern schreibt man 90s, 5m oder 1h30m.</translation>
    </message>
    <message>
        <source>Watch these thresholds</source>
        <translation>Diese Schwellen überwachen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The thresholds were changed.</source>
        <translation>Die Schwellen wurden geändert.</translation>
    </message>
    <message>
        <source>The thresholds were not changed: %1</source>
        <translation>Die Schwellen wurden nicht geändert: %1</translation>
    </message>
    <message>
        <source>%1: write a duration such as 90s, 5m or 1h30m.</source>
        <translation>%1: Schreiben Sie eine Dauer wie 90s, 5m oder 1h30m.</translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <translation>%1: Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>90s, 5m, 1h30m</source>
        <translation>90s, 5m, 1h30m</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>unit of a threshold</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>waiting pulls</source>
        <comment>unit of a threshold</comment>
        <translation>wartende Pulls</translation>
    </message>
    <message>
        <source>operations behind</source>
        <comment>unit of a threshold</comment>
        <translation>Operationen zurück</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>unit of a threshold</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>replicas</source>
        <comment>unit of a threshold</comment>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>subjects</source>
        <comment>unit of a threshold</comment>
        <translation>Subjects</translation>
    </message>
</context>
<context>
    <name>jetlag::TimeChart</name>
    <message>
        <source>No data in this time window yet</source>
        <translation>Noch keine Daten in diesem Zeitfenster</translation>
    </message>
</context>
<context>
    <name>jetlag::TraceDialog</name>
    <message>
        <source>Trace message</source>
        <translation>Nachricht verfolgen</translation>
    </message>
    <message>
        <source>Consumers of the message</source>
        <translation>Consumer der Nachricht</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Evidence of the selected consumer</source>
        <translation>Beleg für den gewählten Consumer</translation>
    </message>
    <message>
        <source>Sends a traced copy of the message to its subject. The servers report the way that it takes; they neither store nor deliver it.</source>
        <translation>Sendet eine verfolgte Kopie der Nachricht an ihr Subject. Die Server melden den Weg, den sie nimmt; sie speichern sie nicht und stellen sie nicht zu.</translation>
    </message>
    <message>
        <source>&amp;Send traced copy</source>
        <translation>Verfolgte Kopie &amp;senden</translation>
    </message>
    <message>
        <source>Send traced copy</source>
        <translation>Verfolgte Kopie senden</translation>
    </message>
    <message>
        <source>State of the traced copy</source>
        <translation>Zustand der verfolgten Kopie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Co&amp;nsumers</source>
        <translation>Co&amp;nsumer</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The stream has no consumers.</source>
        <translation>Der Stream hat keine Consumer.</translation>
    </message>
    <message>
        <source>Nothing is known yet. Refresh asks again.</source>
        <translation>Noch ist nichts bekannt. „Aktualisieren“ fragt erneut.</translation>
    </message>
    <message>
        <source>The stream no longer stores this message: there is nothing to copy.</source>
        <translation>Der Stream speichert diese Nachricht nicht mehr: Es gibt nichts zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reported.</source>
        <translation>
            <numerusform>%n Server hat gemeldet.</numerusform>
            <numerusform>%n Server haben gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not all that it was handed on to did.</source>
        <translation>%1 Nicht alle, an die sie weitergegeben wurde, haben gemeldet.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Traced copy to %1: %2</source>
        <translation>Verfolgte Kopie an %1: %2</translation>
    </message>
    <message>
        <source>The server was not asked yet whether it traces messages.</source>
        <translation>Der Server wurde noch nicht gefragt, ob er Nachrichten verfolgt.</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>Die Kopie ist unterwegs …</translation>
    </message>
    <message>
        <source>%1 · sequence %2</source>
        <comment>stream, sequence</comment>
        <translation>%1 · Sequenz %2</translation>
    </message>
    <message>
        <source>%1 · sequence %2 · %3 · %4</source>
        <comment>stream, sequence, subject, time</comment>
        <translation>%1 · Sequenz %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, number of consumers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As the server had it at %1.</source>
        <translation>Wie der Server es um %1 hatte.</translation>
    </message>
    <message>
        <source>The stream no longer stores this message.</source>
        <translation>Der Stream speichert diese Nachricht nicht mehr.</translation>
    </message>
</context>
<context>
    <name>jetlag::TransformEditor</name>
    <message>
        <source>Cha&amp;nge each message</source>
        <translation>Jede &amp;Nachricht ändern</translation>
    </message>
    <message>
        <source>Change each message</source>
        <translation>Jede Nachricht ändern</translation>
    </message>
    <message>
        <source>Set headers</source>
        <translation>Header setzen</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: Wert</translation>
    </message>
    <message>
        <source>Remove headers</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Set JSON values</source>
        <translation>JSON-Werte setzen</translation>
    </message>
    <message>
        <source>Subject pattern</source>
        <translation>Muster des Subjects</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Neues Subject</translation>
    </message>
    <message>
        <source>$1 stands for what the first * or &gt; of the pattern takes, $2 for the second. Subjects that the pattern does not match stay as they are.</source>
        <translation>$1 steht für das, was das erste * oder &gt; des Musters aufnimmt, $2 für das zweite. Subjects, auf die das Muster nicht passt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Set &amp;headers</source>
        <translation>&amp;Header setzen</translation>
    </message>
    <message>
        <source>Set &amp;JSON values</source>
        <translation>&amp;JSON-Werte setzen</translation>
    </message>
    <message>
        <source>Ne&amp;w subject</source>
        <translation>Ne&amp;ues Subject</translation>
    </message>
    <message>
        <source>Subject p&amp;attern</source>
        <translation>Muster des Subje&amp;cts</translation>
    </message>
</context>
<context>
    <name>jetlag::Trend</name>
    <message>
        <source>no trend yet</source>
        <translation>noch kein Verlauf</translation>
    </message>
    <message>
        <source>rising, %1 to %2</source>
        <translation>steigend, %1 bis %2</translation>
    </message>
    <message>
        <source>falling, %1 to %2</source>
        <translation>fallend, %1 bis %2</translation>
    </message>
    <message>
        <source>steady at %1</source>
        <translation>stabil bei %1</translation>
    </message>
</context>
<context>
    <name>jetlag::UnackedDialog</name>
    <message>
        <source>Unacked messages</source>
        <translation>Unbestätigte Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>&amp;Verfolgen …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Goes to the selected message on the Messages page.</source>
        <translation>Geht zur gewählten Nachricht auf der Seite „Nachrichten“.</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Tells what became of the selected message in each consumer.</source>
        <translation>Sagt, was bei jedem Consumer aus der gewählten Nachricht geworden ist.</translation>
    </message>
    <message>
        <source>The consumer</source>
        <translation>Der Consumer</translation>
    </message>
    <message>
        <source>Whether the list is still what the server says</source>
        <translation>Ob die Liste noch dem entspricht, was der Server sagt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>How many are listed</source>
        <translation>Wie viele aufgeführt sind</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Reading was cancelled. Refresh asks again.</source>
        <translation>Das Lesen wurde abgebrochen. „Aktualisieren“ fragt erneut.</translation>
    </message>
    <message>
        <source>Nothing is known yet. Refresh asks again.</source>
        <translation>Noch ist nichts bekannt. „Aktualisieren“ fragt erneut.</translation>
    </message>
    <message>
        <source>The consumer is not there any more. What is listed is what it was.</source>
        <translation>Der Consumer ist nicht mehr da. Aufgeführt ist, was war.</translation>
    </message>
    <message>
        <source>The consumer has moved on: Refresh.</source>
        <translation>Der Consumer ist inzwischen weiter: aktualisieren.</translation>
    </message>
    <message>
        <source>Ack floor: stream sequence %1, consumer sequence %2. Delivered: stream sequence %3, consumer sequence %4. As of %5.</source>
        <translation>Ack-Grenze: Stream-Sequenz %1, Consumer-Sequenz %2. Zugestellt: Stream-Sequenz %3, Consumer-Sequenz %4. Stand: %5.</translation>
    </message>
    <message>
        <source>Waiting for an acknowledgement (num_ack_pending): %1. Of them delivered more than once (num_redelivered): %2. Delivered again after (ack_wait): %3. Given up after (max_deliver): %4.</source>
        <translation>Warten auf eine Bestätigung (num_ack_pending): %1. Davon mehr als einmal zugestellt (num_redelivered): %2. Erneut zugestellt nach (ack_wait): %3. Aufgegeben nach (max_deliver): %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies)</source>
        <translation>
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The server waits for none of them any more, yet the ack floor stands: it stops at what was given up.</source>
        <translation>Der Server wartet auf keine mehr, doch die Ack-Grenze steht: Sie bleibt vor dem stehen, was aufgegeben wurde.</translation>
    </message>
    <message>
        <source>Fewer are waited for than lie between ack floor and position; the server does not say which.</source>
        <translation>Auf weniger wird gewartet, als zwischen Ack-Grenze und Position liegen; welche es sind, sagt der Server nicht.</translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is given up.</source>
        <translation>Sicher: Nachricht %1, direkt hinter der Grenze, ist aufgegeben.</translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is not acknowledged.</source>
        <translation>Sicher: Nachricht %1, direkt hinter der Grenze, ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Certain: message %1, right behind the floor, is in flight or given up.</source>
        <translation>Sicher: Nachricht %1, direkt hinter der Grenze, ist unterwegs oder aufgegeben.</translation>
    </message>
    <message>
        <source>Those with ≈ may be acknowledged already.</source>
        <translation>Die mit ≈ können schon bestätigt sein.</translation>
    </message>
    <message>
        <source>The server does not tell how far this consumer is.</source>
        <translation>Der Server sagt nicht, wie weit dieser Consumer ist.</translation>
    </message>
    <message>
        <source>This consumer asks for no acknowledgements (ack policy none): nothing is tracked, each message counts as finished once it is delivered.</source>
        <translation>Dieser Consumer verlangt keine Bestätigungen (Ack-Regel none): Nichts wird verfolgt, jede Nachricht gilt als erledigt, sobald sie zugestellt ist.</translation>
    </message>
    <message>
        <source>Certain: all that was delivered is settled.</source>
        <translation>Sicher: Alles Zugestellte ist erledigt.</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. As many are waited for as there are sequences between ack floor and position.</source>
        <translation>Sicher: Keine von ihnen ist bestätigt. Auf so viele wird gewartet, wie Sequenzen zwischen Ack-Grenze und Position liegen.</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged, and each was delivered once. As many are waited for as there were deliveries since the ack floor.</source>
        <translation>Sicher: Keine von ihnen ist bestätigt, und jede wurde einmal zugestellt. Auf so viele wird gewartet, wie es seit der Ack-Grenze Zustellungen gab.</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. As many are waited for as there are messages between ack floor and position that match the filters.</source>
        <translation>Sicher: Keine von ihnen ist bestätigt. Auf so viele wird gewartet, wie passende Nachrichten zwischen Ack-Grenze und Position liegen.</translation>
    </message>
    <message>
        <source>Certain: none of them is acknowledged. A work queue removes what is acknowledged.</source>
        <translation>Sicher: Keine von ihnen ist bestätigt. Eine Work-Queue entfernt, was bestätigt ist.</translation>
    </message>
    <message>
        <source>Deliveries since the ack floor: %1, of all messages together. Of a single one only bounds are known.</source>
        <translation>Zustellungen seit der Ack-Grenze: %1, alle Nachrichten zusammen. Von einer einzelnen sind nur Grenzen bekannt.</translation>
    </message>
    <message>
        <source>Of %1 of those listed the server has said while this program listened what became of them: the tool tip of the state tells it. Silence proves nothing.</source>
        <translation>Von %1 der aufgeführten hat der Server gesagt, während dieses Programm zuhörte, was aus ihnen wurde: Der Kurzhinweis des Zustands nennt es. Schweigen beweist nichts.</translation>
    </message>
    <message>
        <source>Unacked messages of %1 › %2</source>
        <comment>stream, consumer</comment>
        <translation>Unbestätigte Nachrichten von %1 › %2</translation>
    </message>
    <message>
        <source>An acknowledgement covers all messages before it (ack policy all): all below the ack floor is done.</source>
        <translation>Eine Bestätigung gilt für alle Nachrichten davor (Ack-Regel all): Alles unter der Ack-Grenze ist erledigt.</translation>
    </message>
    <message>
        <source>The stream has removed messages: some that are waited for may be among them.</source>
        <translation>Der Stream hat Nachrichten entfernt: Auch solche, auf die gewartet wird, können darunter sein.</translation>
    </message>
    <message>
        <source>%1 of %2 are listed, from the ack floor on.</source>
        <comment>messages</comment>
        <translation>%1 von %2 sind aufgeführt, ab der Ack-Grenze.</translation>
    </message>
    <message>
        <source>%1 of at most %2 are listed, from the ack floor on.</source>
        <comment>messages</comment>
        <translation>%1 von höchstens %2 sind aufgeführt, ab der Ack-Grenze.</translation>
    </message>
    <message>
        <source>Nothing is known of its messages.</source>
        <translation>Von seinen Nachrichten ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is tracked: this consumer asks for no acknowledgements.</source>
        <translation>Nichts wird verfolgt: Dieser Consumer verlangt keine Bestätigungen.</translation>
    </message>
    <message>
        <source>All that was delivered is settled.</source>
        <translation>Alles Zugestellte ist erledigt.</translation>
    </message>
    <message>
        <source>The stream no longer stores any message between ack floor and position.</source>
        <translation>Der Stream speichert zwischen Ack-Grenze und Position keine Nachricht mehr.</translation>
    </message>
    <message>
        <source>Make a &amp;dead letter of it…</source>
        <translation>&amp;Unzustellbar machen …</translation>
    </message>
    <message>
        <source>Make a &amp;dead letter…</source>
        <translation>&amp;Unzustellbar machen …</translation>
    </message>
    <message>
        <source>Make a dead letter of it</source>
        <translation>Unzustellbar machen</translation>
    </message>
    <message>
        <source>Copies the selected message among the dead letters, after a preview.</source>
        <translation>Kopiert die gewählte Nachricht nach einer Vorschau zu den unzustellbaren.</translation>
    </message>
</context>
<context>
    <name>jetlag::UnackedModel</name>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>≈ In flight, or acknowledged</source>
        <translation>≈ Unterwegs oder bestätigt</translation>
    </message>
    <message>
        <source>In flight or given up</source>
        <translation>Unterwegs oder aufgegeben</translation>
    </message>
    <message>
        <source>≈ In flight, given up, or acknowledged</source>
        <translation>≈ Unterwegs, aufgegeben oder bestätigt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>≈ Given up, or acknowledged</source>
        <translation>≈ Aufgegeben oder bestätigt</translation>
    </message>
    <message>
        <source>Terminated by its worker</source>
        <translation>Von ihrem Worker beendet</translation>
    </message>
    <message numerus="yes">
        <source>Given up at %1 after %n delivery(ies), said the server.</source>
        <translation>
            <numerusform>Um %1 nach %n Zustellung aufgegeben, sagte der Server.</numerusform>
            <numerusform>Um %1 nach %n Zustellungen aufgegeben, sagte der Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server.</source>
        <translation>Um %1 von ihrem Worker beendet, sagte der Server.</translation>
    </message>
    <message>
        <source>Terminated by its worker at %1, said the server: %2</source>
        <translation>Um %1 von ihrem Worker beendet, sagte der Server: %2</translation>
    </message>
    <message>
        <source>Its worker refused it at %1 to get it again, said the server.</source>
        <translation>Um %1 hat ihr Worker sie abgelehnt, um sie erneut zu bekommen, sagte der Server.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>at least, at most</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Of the message in the stream.</source>
        <translation>Die der Nachricht im Stream.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>That it is stored under.</source>
        <translation>Unter dem sie gespeichert ist.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>When the stream stored it.</source>
        <translation>Wann der Stream sie gespeichert hat.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How long ago the stream stored it.</source>
        <translation>Wie lange es her ist, dass der Stream sie gespeichert hat.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In flight: delivered and not acknowledged. Given up: not delivered any more.</source>
        <translation>Unterwegs: zugestellt und nicht bestätigt. Aufgegeben: wird nicht mehr zugestellt.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>How often it was delivered; at least and at most, where the server only counts all of them together.</source>
        <translation>Wie oft sie zugestellt wurde; mindestens und höchstens, wo der Server nur alle zusammen zählt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the payload.</source>
        <translation>Die der Nutzdaten.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>Der Anfang der Nutzdaten.</translation>
    </message>
</context>
<context>
    <name>jetlag::WelcomeDialog</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What needs me now?</source>
        <translation>Was braucht mich jetzt?</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>What fills up, and how near is its limit?</source>
        <translation>Was füllt sich, und wie nah ist die Grenze?</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Who is stuck or behind, since when, and why?</source>
        <translation>Wer steckt fest oder ist im Rückstand, seit wann und warum?</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>What lies in this stream?</source>
        <translation>Was liegt in diesem Stream?</translation>
    </message>
    <message>
        <source>Live subjects</source>
        <translation>Live-Subjects</translation>
    </message>
    <message>
        <source>What passes by right now?</source>
        <translation>Was kommt gerade vorbei?</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>What was given up, and can it be put back?</source>
        <translation>Was wurde aufgegeben, und lässt es sich wieder einspielen?</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What happened, and when?</source>
        <translation>Was ist geschehen, und wann?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to JetLag</source>
        <translation>Willkommen bei JetLag</translation>
    </message>
    <message>
        <source>JetLag shows what goes on in NATS JetStream: which consumer is stuck and why, and it puts dead letters back without losing or doubling one. Looking changes nothing on the server.</source>
        <translation>JetLag zeigt, was in NATS JetStream vorgeht: welcher Consumer feststeckt und warum. Unzustellbare lassen sich wieder einspielen, ohne dass eine verloren geht oder doppelt ankommt. Hinsehen ändert nichts auf dem Server.</translation>
    </message>
</context>
<context>
    <name>jetlag::WhatToDo</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Oldest unfinished message</source>
        <translation>Älteste unerledigte Nachricht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Settings that matter</source>
        <translation>Einstellungen, auf die es ankommt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Goes to the oldest unfinished message.</source>
        <translation>Geht zur ältesten unerledigten Nachricht.</translation>
    </message>
    <message>
        <source>Tells what became of the oldest unfinished message in each consumer.</source>
        <translation>Sagt, was bei jedem Consumer aus der ältesten unerledigten Nachricht geworden ist.</translation>
    </message>
    <message>
        <source>Oldest unfinished: message %1</source>
        <translation>Älteste unerledigte: Nachricht %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>Unacked messages…</source>
        <translation>Unbestätigte Nachrichten …</translation>
    </message>
    <message>
        <source>Unacked messages</source>
        <translation>Unbestätigte Nachrichten</translation>
    </message>
    <message>
        <source>Lists what was delivered and is not acknowledged.</source>
        <translation>Führt auf, was zugestellt und nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Changes the settings of this consumer, after showing what that does.</source>
        <translation>Ändert die Einstellungen dieses Consumers, nachdem gezeigt wurde, was das bewirkt.</translation>
    </message>
</context>
<context>
    <name>jetlag::Workbench</name>
    <message>
        <source>This connection is locked: it only reads. Unlock it in the status strip.</source>
        <translation>Diese Verbindung ist gesperrt: Sie liest nur. Die Sperre lässt sich in der Statusleiste aufheben.</translation>
    </message>
</context>
</TS>
