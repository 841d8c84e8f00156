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
    <message>
        <source>Check the account as the page Health does, without a window, and end with 0 ok, 1 warning, 2 critical or 3 unknown.</source>
        <translation>Das Konto prüfen wie die Seite Gesundheit, ohne Fenster, und enden mit 0 gut, 1 Warnung, 2 kritisch oder 3 unbekannt.</translation>
    </message>
    <message>
        <source>With --check: write JSON.</source>
        <translation>Mit --check: JSON schreiben.</translation>
    </message>
    <message>
        <source>With --check: write metrics as Prometheus reads them.</source>
        <translation>Mit --check: Metriken schreiben, wie Prometheus sie liest.</translation>
    </message>
    <message>
        <source>With --check: write one line as Nagios reads it.</source>
        <translation>Mit --check: eine Zeile schreiben, wie Nagios sie liest.</translation>
    </message>
    <message>
        <source>With --check: watch for so long before judging.</source>
        <translation>Mit --check: vor dem Urteil so lange beobachten.</translation>
    </message>
    <message>
        <source>--%1 goes with --check only.</source>
        <translation>--%1 geht nur zusammen mit --check.</translation>
    </message>
    <message>
        <source>Choose one of --json, --prometheus and --nagios.</source>
        <translation>Wählen Sie eines von --json, --prometheus und --nagios.</translation>
    </message>
    <message>
        <source>--for needs a duration such as 30s or 2m.</source>
        <translation>--for braucht eine Dauer wie 30s oder 2m.</translation>
    </message>
    <message>
        <source>--check opens no window: leave out --demo, --page and --consumer.</source>
        <translation>--check öffnet kein Fenster: Lassen Sie --demo, --page und --consumer weg.</translation>
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
    <name>jetlag::AcceptFindingDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Befund hinnehmen</translation>
    </message>
    <message>
        <source>%1: %2. It is no longer counted on this connection, until the time is over or it becomes worse.</source>
        <comment>what it is of, a finding</comment>
        <translation>%1: %2. Er wird bei dieser Verbindung nicht mehr gezählt, bis die Zeit um ist oder er schlimmer wird.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Für 30 Tage</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Auf Dauer</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>For &amp;how long:</source>
        <translation>&amp;Wie lange:</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Hinnehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
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
        <translation>Stream &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Create Stream…</source>
        <translation>Stream &amp;anlegen …</translation>
    </message>
    <message>
        <source>C&amp;lone Stream…</source>
        <translation>Stream k&amp;lonen …</translation>
    </message>
    <message>
        <source>Delete St&amp;ream…</source>
        <translation>St&amp;ream löschen …</translation>
    </message>
    <message>
        <source>&amp;Edit Consumer…</source>
        <translation>Consumer &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Create Consumer…</source>
        <translation>Consumer &amp;anlegen …</translation>
    </message>
    <message>
        <source>C&amp;lone Consumer…</source>
        <translation>Consumer k&amp;lonen …</translation>
    </message>
    <message>
        <source>Re&amp;set Consumer…</source>
        <translation>Consumer &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Pause Consumer…</source>
        <translation>Consumer &amp;pausieren …</translation>
    </message>
    <message>
        <source>Resu&amp;me Consumer…</source>
        <translation>Consumer &amp;fortsetzen …</translation>
    </message>
    <message>
        <source>U&amp;npin Client…</source>
        <translation>Client lö&amp;sen …</translation>
    </message>
    <message>
        <source>Step Do&amp;wn Leader…</source>
        <translation>Leader ab&amp;treten lassen …</translation>
    </message>
    <message>
        <source>&amp;Delete Consumer…</source>
        <translation>Consumer &amp;löschen …</translation>
    </message>
    <message>
        <source>De&amp;lete Selected…</source>
        <translation>Ausgewählte &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Seal Stream…</source>
        <translation>Stream ver&amp;siegeln …</translation>
    </message>
    <message>
        <source>Step Down Stream L&amp;eader…</source>
        <translation>Leader des Str&amp;eams abtreten lassen …</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Rest&amp;ore…</source>
        <translation>Sicherung &amp;zurückspielen …</translation>
    </message>
    <message>
        <source>Export Confi&amp;gurations…</source>
        <translation>Konfigurationen exp&amp;ortieren …</translation>
    </message>
    <message>
        <source>Import Config&amp;urations…</source>
        <translation>Konfigurationen &amp;importieren …</translation>
    </message>
    <message>
        <source>Ta&amp;ke Messages…</source>
        <translation>Nachrichten &amp;abholen …</translation>
    </message>
    <message>
        <source>&amp;Create Bucket…</source>
        <translation>Bucket &amp;anlegen …</translation>
    </message>
    <message>
        <source>Delete &amp;Bucket…</source>
        <translation>&amp;Bucket löschen …</translation>
    </message>
    <message>
        <source>Show &amp;Bucket</source>
        <translation>&amp;Bucket zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Stream</source>
        <translation>&amp;Stream zeigen</translation>
    </message>
    <message>
        <source>P&amp;ut Value…</source>
        <translation>Wert se&amp;tzen …</translation>
    </message>
    <message>
        <source>&amp;Delete Key…</source>
        <translation>Schlüssel &amp;löschen …</translation>
    </message>
    <message>
        <source>Pur&amp;ge Key…</source>
        <translation>Schlüssel &amp;bereinigen …</translation>
    </message>
    <message>
        <source>&amp;Restore Revision…</source>
        <translation>&amp;Revision wiederherstellen …</translation>
    </message>
    <message>
        <source>Compare Re&amp;visions</source>
        <translation>Revisionen &amp;vergleichen</translation>
    </message>
    <message>
        <source>Up&amp;load Object…</source>
        <translation>Objekt &amp;hochladen …</translation>
    </message>
    <message>
        <source>Save Ob&amp;ject…</source>
        <translation>Ob&amp;jekt speichern …</translation>
    </message>
    <message>
        <source>Chec&amp;k Object</source>
        <translation>Objekt &amp;prüfen</translation>
    </message>
    <message>
        <source>Delete &amp;Object…</source>
        <translation>&amp;Objekt löschen …</translation>
    </message>
    <message>
        <source>Create A&amp;gain…</source>
        <translation>Wie&amp;der anlegen …</translation>
    </message>
    <message>
        <source>Put It &amp;Back…</source>
        <translation>&amp;Zurücknehmen …</translation>
    </message>
    <message>
        <source>&amp;nats Command</source>
        <translation>&amp;nats-Befehl</translation>
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
        <translation>Konfiguration k&amp;opieren als</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
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
    <message>
        <source>This consumer was deleted to be made anew, and no new one was seen since. Create Again in the menu Consumer makes it.</source>
        <translation>Dieser Consumer wurde gelöscht, um neu angelegt zu werden, und seither wurde kein neuer gesehen. „Wieder anlegen“ im Menü Consumer legt ihn an.</translation>
    </message>
    <message>
        <source>No consumer was deleted to be made anew and is missing since.</source>
        <translation>Kein Consumer wurde gelöscht, um neu angelegt zu werden, und fehlt seither.</translation>
    </message>
    <message>
        <source>Only streams with several replicas have a leader that can step down.</source>
        <translation>Nur Streams mit mehreren Repliken haben einen Leader, der abtreten kann.</translation>
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
    <message numerus="yes">
        <source>%1 finding(s) need attention.</source>
        <translation>
            <numerusform>%1 Befund braucht Aufmerksamkeit.</numerusform>
            <numerusform>%1 Befunde brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::BackupDialog</name>
    <message>
        <source>Back up streams</source>
        <translation>Streams sichern</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Back up t&amp;o</source>
        <translation>Sichern &amp;nach</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>Einen Ordner für die Sicherung wählen</translation>
    </message>
    <message>
        <source>Back &amp;Up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Ca&amp;ncel backup</source>
        <translation>Sicherung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Backup progress</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n stream(s) of the account, a folder each</source>
        <translation>
            <numerusform>&amp;Den %n Stream des Kontos, in einem eigenen Ordner</numerusform>
            <numerusform>&amp;Alle %n Streams des Kontos, jeder in einem Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;consumers, and how far they are</source>
        <translation>Mit &amp;Consumern und ihrem Stand</translation>
    </message>
    <message>
        <source>Have the server &amp;check every message first (takes longer)</source>
        <translation>Den Server zuerst jede Nachricht &amp;prüfen lassen (dauert länger)</translation>
    </message>
    <message>
        <source>The &amp;stream %1</source>
        <translation>Den &amp;Stream %1</translation>
    </message>
    <message>
        <source>The selected stream</source>
        <translation>Der ausgewählte Stream</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Streams</translation>
    </message>
    <message>
        <source>With consumers</source>
        <translation>Mit Consumern</translation>
    </message>
    <message>
        <source>Check every message first</source>
        <translation>Zuerst jede Nachricht prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s), %2 on the server; packed they take less.</source>
        <translation>
            <numerusform>%1 Nachricht, %2 auf dem Server; gepackt braucht sie weniger.</numerusform>
            <numerusform>%1 Nachrichten, %2 auf dem Server; gepackt brauchen sie weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has %1 left: it may be too little. When it is full the backup ends, and nothing is left behind.</source>
        <translation>Auf dem Datenträger sind %1 frei: Das ist vielleicht zu wenig. Ist er voll, so endet die Sicherung, und nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>The disk has %1 left.</source>
        <translation>Auf dem Datenträger sind %1 frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are kept in memory: servers before 2.15 cannot back them up.</source>
        <translation>
            <numerusform>%n Stream liegt im Arbeitsspeicher: Server vor 2.15 können ihn nicht sichern.</numerusform>
            <numerusform>%n Streams liegen im Arbeitsspeicher: Server vor 2.15 können sie nicht sichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nats command line can restore it, and what it has backed up can be restored here.</source>
        <translation>Das Programm nats kann sie zurückspielen, und was es gesichert hat, lässt sich hier zurückspielen.</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 gibt es schon. Nennen Sie einen Ordner, den es nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) of %2 were backed up to %3 (%4), and all of it was checked.</source>
        <translation>
            <numerusform>%1 Nachricht von %2 wurde nach %3 gesichert (%4), und alles wurde geprüft.</numerusform>
            <numerusform>%1 Nachrichten von %2 wurden nach %3 gesichert (%4), und alles wurde geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) are in it.</source>
        <translation>
            <numerusform>%n Consumer ist darin.</numerusform>
            <numerusform>%n Consumer sind darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 was cancelled. Nothing of it was left behind.</source>
        <translation>Die Sicherung von %1 wurde abgebrochen. Nichts davon blieb zurück.</translation>
    </message>
    <message>
        <source>%1 was not backed up: %2</source>
        <comment>a stream</comment>
        <translation>%1 wurde nicht gesichert: %2</translation>
    </message>
    <message>
        <source>The backup failed. Nothing of it was left behind.</source>
        <translation>Die Sicherung misslang. Nichts davon blieb zurück.</translation>
    </message>
</context>
<context>
    <name>jetlag::BackupFolder</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>%1 ließ sich nicht zu Ende schreiben.</translation>
    </message>
    <message>
        <source>The archive is damaged: it cannot be restored.</source>
        <translation>Das Archiv ist beschädigt: Es lässt sich nicht zurückspielen.</translation>
    </message>
    <message>
        <source>The archive is not whole: its end is missing. It cannot be restored.</source>
        <translation>Das Archiv ist nicht vollständig: Sein Ende fehlt. Es lässt sich nicht zurückspielen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is not a backup of a stream: its backup.json cannot be read.</source>
        <translation>Es ist keine Sicherung eines Streams: Ihre backup.json lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no backup in %1: neither a backup.json nor folders that hold one.</source>
        <translation>In %1 liegt keine Sicherung: weder eine backup.json noch Ordner, die eine enthalten.</translation>
    </message>
    <message>
        <source>The archive holds %1 messages where %2 were announced.</source>
        <translation>Das Archiv enthält %1 Nachrichten, angekündigt waren %2.</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 gibt es schon. Nennen Sie einen Ordner, den es nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>What the server sent is damaged.</source>
        <translation>Was der Server gesandt hat, ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>jetlag::BackupJob</name>
    <message>
        <source>There is not enough room: the stream holds %1, and %2 are free on %3.</source>
        <translation>Der Platz reicht nicht: Der Stream umfasst %1, und auf %3 sind %2 frei.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The server has sent nothing for a minute.</source>
        <translation>Der Server hat seit einer Minute nichts gesandt.</translation>
    </message>
    <message>
        <source>The stream is kept in memory: servers before 2.15 can back up only streams that are kept in files. Export its messages instead.</source>
        <translation>Der Stream liegt im Arbeitsspeicher: Server vor 2.15 können nur Streams sichern, die in Dateien liegen. Exportieren Sie stattdessen seine Nachrichten.</translation>
    </message>
    <message>
        <source>The server sends faster than it can be written: a part of it was lost.</source>
        <translation>Der Server sendet schneller, als geschrieben werden kann: Ein Teil ging verloren.</translation>
    </message>
    <message>
        <source>The server could not send all of it.</source>
        <translation>Der Server konnte nicht alles senden.</translation>
    </message>
    <message>
        <source>A part of what the server sent was lost on the way.</source>
        <translation>Ein Teil dessen, was der Server gesandt hat, ging unterwegs verloren.</translation>
    </message>
</context>
<context>
    <name>jetlag::Bucket</name>
    <message>
        <source>A key has at least one character.</source>
        <translation>Ein Schlüssel hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A key holds only letters and digits of ASCII and the characters - / _ = and the dot.</source>
        <translation>Ein Schlüssel enthält nur Buchstaben und Ziffern aus ASCII, die Zeichen - / _ = und den Punkt.</translation>
    </message>
    <message>
        <source>A dot stands between other characters of a key: not at its beginning or end, and not twice in a row.</source>
        <translation>Ein Punkt steht zwischen anderen Zeichen eines Schlüssels: nicht am Anfang oder Ende und nicht zweimal hintereinander.</translation>
    </message>
    <message>
        <source>A bucket needs a name.</source>
        <translation>Ein Bucket braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a bucket holds only letters and digits of ASCII, - and _.</source>
        <translation>Der Name eines Buckets enthält nur Buchstaben und Ziffern aus ASCII, - und _.</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketCreateDialog</name>
    <message>
        <source>Create bucket</source>
        <translation>Bucket anlegen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>&amp;Läuft ab nach</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Läuft ab nach</translation>
    </message>
    <message>
        <source>24h; empty: never</source>
        <translation>24h; leer: nie</translation>
    </message>
    <message>
        <source>Limit &amp;markers for</source>
        <translation>&amp;Grenzmarken für</translation>
    </message>
    <message>
        <source>Limit markers for</source>
        <translation>Grenzmarken für</translation>
    </message>
    <message>
        <source>15m; empty: none</source>
        <translation>15m; leer: keine</translation>
    </message>
    <message>
        <source>&amp;Value at most</source>
        <translation>&amp;Wert höchstens</translation>
    </message>
    <message>
        <source>Value at most</source>
        <translation>Wert höchstens</translation>
    </message>
    <message>
        <source>64KiB; empty: no limit</source>
        <translation>64KiB; leer: keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Bucket at most</source>
        <translation>B&amp;ucket höchstens</translation>
    </message>
    <message>
        <source>Bucket at most</source>
        <translation>Bucket höchstens</translation>
    </message>
    <message>
        <source>10GiB; empty: no limit</source>
        <translation>10GiB; leer: keine Grenze</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Revisions that are kept of a key.</source>
        <translation>Revisionen, die von einem Schlüssel aufbewahrt werden.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation>Repl&amp;ikate</translation>
    </message>
    <message>
        <source>Write a duration of a second or more, such as 30s or 1h30m.</source>
        <translation>Schreiben Sie eine Dauer von mindestens einer Sekunde, etwa 30s oder 1h30m.</translation>
    </message>
    <message>
        <source>Write a size such as 4096, 64KiB or 10MiB.</source>
        <translation>Schreiben Sie eine Größe wie 4096, 64KiB oder 10MiB.</translation>
    </message>
    <message>
        <source>Give the bucket a name.</source>
        <translation>Geben Sie dem Bucket einen Namen.</translation>
    </message>
    <message>
        <source>The stream %1 is created, configured as clients do it for a bucket.</source>
        <translation>Der Stream %1 wird angelegt, so eingerichtet, wie Clients es für ein Bucket tun.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %n revision(s) of each key.</source>
        <translation>
            <numerusform>Es bewahrt %n Revision jedes Schlüssels auf.</numerusform>
            <numerusform>Es bewahrt %n Revisionen jedes Schlüssels auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is full it refuses what is new; nothing that is stored goes for it.</source>
        <translation>Wenn es voll ist, lehnt es Neues ab; nichts Gespeichertes muss dafür weichen.</translation>
    </message>
    <message>
        <source>The bucket %1 was created.</source>
        <translation>Das Bucket %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The bucket %1 was not created: %2</source>
        <comment>a name; why</comment>
        <translation>Das Bucket %1 wurde nicht angelegt: %2</translation>
    </message>
    <message>
        <source>It is not known whether the bucket %1 was created: %2</source>
        <comment>a name; why</comment>
        <translation>Es ist nicht bekannt, ob das Bucket %1 angelegt wurde: %2</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsDesk</name>
    <message>
        <source>Choose an older revision that is a value.</source>
        <translation>Wählen Sie eine ältere Revision, die ein Wert ist.</translation>
    </message>
    <message>
        <source>Choose two revisions.</source>
        <translation>Wählen Sie zwei Revisionen.</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsModel</name>
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
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit markers</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Its name, as clients know it.</source>
        <translation>Sein Name, wie Clients ihn kennen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A store of keys and values, or of objects.</source>
        <translation>Ein Speicher für Schlüssel und Werte oder für Objekte.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Keys, those with a deletion marker included. Of objects an estimate: the server counts subjects, of which most objects have two.</source>
        <translation>Schlüssel, auch solche mit einer Löschmarke. Bei Objekten eine Schätzung: Der Server zählt Subjects, von denen die meisten Objekte zwei haben.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>That the bucket takes, all revisions included.</source>
        <translation>Die das Bucket belegt, alle Revisionen eingeschlossen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Revisions that are kept of a key.</source>
        <translation>Revisionen, die von einem Schlüssel aufbewahrt werden.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>After this time what is stored expires.</source>
        <translation>Nach dieser Zeit läuft ab, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Limit markers</source>
        <translation>Grenzmarken</translation>
    </message>
    <message>
        <source>So long the server marks where a limit has removed the last value (2.11 and newer).</source>
        <translation>So lange markiert der Server, wo eine Grenze den letzten Wert entfernt hat (ab 2.11).</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where it is kept.</source>
        <translation>Wo es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Number of copies in the cluster.</source>
        <translation>Zahl der Kopien im Cluster.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>How long ago something was stored in it.</source>
        <translation>Wie lange es her ist, dass etwas darin gespeichert wurde.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>That the bucket is kept in.</source>
        <translation>In dem das Bucket aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What somebody wrote about it.</source>
        <translation>Was jemand darüber geschrieben hat.</translation>
    </message>
    <message>
        <source>Value limit</source>
        <translation>Wertgrenze</translation>
    </message>
    <message>
        <source>Largest value that is taken, headers included.</source>
        <translation>Größter Wert, der angenommen wird, Header eingeschlossen.</translation>
    </message>
    <message>
        <source>Key-value</source>
        <translation>Schlüssel-Wert</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
</context>
<context>
    <name>jetlag::BucketsPage</name>
    <message>
        <source>Buckets</source>
        <comment>accessible name of the table</comment>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Filter buckets</source>
        <comment>accessible name of the field</comment>
        <translation>Buckets filtern</translation>
    </message>
    <message>
        <source>This account has no key-value or object stores.</source>
        <translation>Dieses Konto hat keine Schlüssel-Wert- oder Objektspeicher.</translation>
    </message>
    <message>
        <source>Choose a bucket to see what it holds.</source>
        <translation>Wählen Sie ein Bucket, um zu sehen, was es enthält.</translation>
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
        <translation>Es kam keine Antwort: auf dem Server wird nachgesehen …</translation>
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
    <name>jetlag::CheckReport</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n hingenommen</numerusform>
            <numerusform>%n hingenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be given</source>
        <translation>
            <numerusform>%n Antwort konnte nicht gegeben werden</numerusform>
            <numerusform>%n Antworten konnten nicht gegeben werden</numerusform>
        </translation>
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
        <translation>Was das bewirkt, wird nachgesehen …</translation>
    </message>
    <message>
        <source>The changes were saved. The button puts back what was before:</source>
        <translation>Die Änderungen sind gespeichert. Der Knopf stellt wieder her, was vorher war:</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>What is sent. Changes here go into the fields, and what has no field is kept.</source>
        <translation>Was gesendet wird. Änderungen hier gehen in die Felder, und was kein Feld hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;nats Command</source>
        <translation>&amp;nats-Befehl</translation>
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
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>It was deleted and created anew since that change. What was there before is not put back: it belongs to another one.</source>
        <translation>Seit dieser Änderung wurde es gelöscht und neu angelegt. Was vorher da war, wird nicht wiederhergestellt: Es gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>It was changed again since that change, so it is not put back from here. Between then and now:</source>
        <translation>Seit dieser Änderung wurde es noch einmal geändert, deshalb wird hier nichts zurückgenommen. Zwischen damals und jetzt:</translation>
    </message>
    <message>
        <source>Write one JSON object.</source>
        <translation>Schreiben Sie ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line %1 is not as JSON should be.</source>
        <translation>Zeile %1 ist nicht, wie JSON sein soll.</translation>
    </message>
    <message>
        <source>Look at the JSON.</source>
        <translation>Sehen Sie sich das JSON an.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <comment>name of a field, why</comment>
        <translation>%1 kann nicht geändert werden: %2.</translation>
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
    <name>jetlag::ConfigExportDialog</name>
    <message>
        <source>Export configurations</source>
        <translation>Konfigurationen exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export t&amp;o</source>
        <translation>Exportieren &amp;nach</translation>
    </message>
    <message>
        <source>Choose a folder for the configurations</source>
        <translation>Einen Ordner für die Konfigurationen wählen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation>Export a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;All streams</source>
        <translation>&amp;Alle Streams</translation>
    </message>
    <message>
        <source>With their durable &amp;consumers</source>
        <translation>Mit ihren dauerhaften &amp;Consumern</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Streams</translation>
    </message>
    <message>
        <source>With consumers</source>
        <translation>Mit Consumern</translation>
    </message>
    <message>
        <source>A file for each stream and each consumer, which nats stream add --config and nats consumer add --config read. No messages are in them.</source>
        <translation>Für jeden Stream und jeden Consumer eine Datei, die nats stream add --config und nats consumer add --config lesen. Nachrichten sind nicht darin.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>Der Export wurde abgebrochen. Nichts blieb zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n Stream</numerusform>
            <numerusform>%n Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1: %2, %3.</source>
        <comment>folder, streams, consumers</comment>
        <translation>Exportiert nach %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n Consumer</numerusform>
            <numerusform>%n Consumer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) that are not durable were left out.</source>
        <translation>
            <numerusform>%n Consumer, der nicht dauerhaft ist, wurde ausgelassen.</numerusform>
            <numerusform>%n Consumer, die nicht dauerhaft sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not reach these, they are not in it: %1.</source>
        <translation>Diese konnte der Server nicht erreichen, sie sind nicht darin: %1.</translation>
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
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <comment>why, where</comment>
        <translation>Das ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>Write texts, separated by commas.</source>
        <translation>Schreiben Sie Texte, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Write pairs such as team=blue, room=2.</source>
        <translation>Schreiben Sie Paare wie team=blue, room=2.</translation>
    </message>
    <message>
        <source>Each source is an object with the &quot;name&quot; of a stream.</source>
        <translation>Jede Quelle ist ein Objekt mit dem „name“ eines Streams.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigFiles</name>
    <message>
        <source>%1 could not be written to its end.</source>
        <translation>%1 ließ sich nicht zu Ende schreiben.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Es ist kein JSON.</translation>
    </message>
    <message>
        <source>It is not the configuration of a stream or of a consumer. A consumer&apos;s must say its name, and its stream by stream_name or by the folder it lies in.</source>
        <translation>Es ist keine Konfiguration eines Streams oder Consumers. Die eines Consumers muss seinen Namen nennen, und seinen Stream durch stream_name oder durch den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>There is no .json file in %1.</source>
        <translation>In %1 liegt keine .json-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 exists already. Name a folder that is not there or is empty.</source>
        <translation>%1 gibt es schon. Nennen Sie einen Ordner, den es nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
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
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigImportDialog</name>
    <message>
        <source>Import configurations</source>
        <translation>Konfigurationen importieren</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Import &amp;from</source>
        <translation>Importieren a&amp;us</translation>
    </message>
    <message>
        <source>Choose a folder of configurations</source>
        <translation>Einen Ordner mit Konfigurationen wählen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Browse for a f&amp;ile…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>a folder of .json files, or one such file</source>
        <translation>ein Ordner mit .json-Dateien oder eine solche Datei</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Configuration plan</source>
        <translation>Plan der Konfigurationen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Eine Konfiguration wählen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Vergleich mit dem Server läuft …</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Nothing: it is so already</source>
        <translation>Nichts: Es ist schon so</translation>
    </message>
    <message>
        <source>Nothing: it cannot be changed</source>
        <translation>Nichts: Es lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Nothing: only on the server</source>
        <translation>Nichts: nur auf dem Server</translation>
    </message>
    <message>
        <source>%1 to create, %2 to change, %3 the same, %4 only on the server: nothing is deleted.</source>
        <translation>%1 anzulegen, %2 zu ändern, %3 gleich, %4 nur auf dem Server: Gelöscht wird nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s) in what cannot be changed after creation, and stay(s) as it is.</source>
        <translation>
            <numerusform>%n davon unterscheidet sich in dem, was sich nach dem Anlegen nicht ändern lässt, und bleibt, wie es ist.</numerusform>
            <numerusform>%n davon unterscheiden sich in dem, was sich nach dem Anlegen nicht ändern lässt, und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not reach these, nothing is planned for them: %1.</source>
        <translation>Diese konnte der Server nicht erreichen, für sie ist nichts geplant: %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(cannot be changed after creation)</source>
        <translation>(nach dem Anlegen nicht änderbar)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;anwenden</numerusform>
            <numerusform>%n Änderungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Angelegt.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>Es ist nicht bekannt, ob es geschah: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht geschehen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stream or consumer, its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created by a configuration from a file.</source>
        <translation>Nach einer Konfiguration aus einer Datei angelegt.</translation>
    </message>
    <message>
        <source>Changed by a configuration from a file.</source>
        <translation>Nach einer Konfiguration aus einer Datei geändert.</translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation>%1 geschehen, %2 nicht.</translation>
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
    <name>jetlag::ConfigPlan</name>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 ist zweimal da.</translation>
    </message>
</context>
<context>
    <name>jetlag::ConfigStarts</name>
    <message>
        <source>Keep as Template…</source>
        <translation>Als Vorlage behalten …</translation>
    </message>
    <message>
        <source>Remove Template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Keep as Template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>the fields as they are</source>
        <translation>den Feldern, wie sie sind</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Name; a template with the same name is replaced:</source>
        <translation>Name; eine Vorlage gleichen Namens wird ersetzt:</translation>
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
    <message>
        <source>Heartbeat</source>
        <translation>Herzschlag</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Flusssteuerung</translation>
    </message>
    <message>
        <source>Bits per second at most</source>
        <translation>Höchstens Bits je Sekunde</translation>
    </message>
    <message>
        <source>Priority policy</source>
        <translation>Prioritätsregel</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>Prioritätsgruppen</translation>
    </message>
    <message>
        <source>Pinned for</source>
        <translation>Angeheftet für</translation>
    </message>
    <message>
        <source>Mirror of</source>
        <translation>Spiegel von</translation>
    </message>
    <message>
        <source>Mirror: filter subject</source>
        <translation>Spiegel: Filter-Subject</translation>
    </message>
    <message>
        <source>Mirror: start sequence</source>
        <translation>Spiegel: Startsequenz</translation>
    </message>
    <message>
        <source>Mirror: start time</source>
        <translation>Spiegel: Startzeit</translation>
    </message>
    <message>
        <source>Mirror: external API prefix</source>
        <translation>Spiegel: externes API-Präfix</translation>
    </message>
    <message>
        <source>Mirror: external deliver prefix</source>
        <translation>Spiegel: externes Zustellpräfix</translation>
    </message>
    <message>
        <source>Transform subjects from</source>
        <translation>Subjects umformen von</translation>
    </message>
    <message>
        <source>Transform subjects to</source>
        <translation>Subjects umformen zu</translation>
    </message>
    <message>
        <source>Republish from</source>
        <translation>Weiterveröffentlichen von</translation>
    </message>
    <message>
        <source>Republish to</source>
        <translation>Weiterveröffentlichen auf</translation>
    </message>
    <message>
        <source>Republish headers only</source>
        <translation>Nur Header weiterveröffentlichen</translation>
    </message>
    <message>
        <source>Place in cluster</source>
        <translation>Im Cluster</translation>
    </message>
    <message>
        <source>Place on tags</source>
        <translation>Auf Servern mit Tags</translation>
    </message>
    <message>
        <source>Consumers removed when unused for</source>
        <translation>Consumer ungenutzt entfernt nach</translation>
    </message>
    <message>
        <source>Consumers: in hand at most</source>
        <translation>Consumer: höchstens in Arbeit</translation>
    </message>
    <message>
        <source>Direct get by mirrors</source>
        <translation>Direct Get durch Spiegel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Delete markers kept for</source>
        <translation>Löschmarken bleiben für</translation>
    </message>
    <message>
        <source>First sequence</source>
        <translation>Erste Sequenz</translation>
    </message>
    <message>
        <source>Atomic batches</source>
        <translation>Atomare Stapel</translation>
    </message>
    <message>
        <source>Fast batches</source>
        <translation>Schnelle Stapel</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Geplante Nachrichten</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Schreiben auf die Platte</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Name without durability</source>
        <translation>Name ohne Dauerhaftigkeit</translation>
    </message>
    <message>
        <source>Pull bytes at most</source>
        <translation>Höchstens Bytes je Abruf</translation>
    </message>
    <message>
        <source>such as ORDERS, RETURNS, or a JSON list</source>
        <translation>etwa ORDERS, RETURNS oder eine JSON-Liste</translation>
    </message>
    <message>
        <source>such as team=blue, room=2</source>
        <translation>etwa team=blue, room=2</translation>
    </message>
    <message>
        <source>such as ssd, eu</source>
        <translation>etwa ssd, eu</translation>
    </message>
    <message>
        <source>In place of the name: the server deletes such a consumer when nobody has used it for a while.</source>
        <translation>Statt des Namens: Der Server löscht einen solchen Consumer, wenn ihn eine Weile niemand benutzt hat.</translation>
    </message>
    <message>
        <source>Streams that this one copies from. As JSON each has a name, and perhaps filter_subject, opt_start_seq, opt_start_time, subject_transforms, external.</source>
        <translation>Streams, von denen dieser kopiert. Als JSON hat jeder einen name und vielleicht filter_subject, opt_start_seq, opt_start_time, subject_transforms, external.</translation>
    </message>
    <message>
        <source>Only at the creation.</source>
        <translation>Nur beim Anlegen.</translation>
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
        <source>It has no leader that could step down.</source>
        <translation>Es gibt keinen Leader, der abtreten könnte.</translation>
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
        <translation>Der Consumer wird angesehen …</translation>
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
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n Consumer</numerusform>
            <numerusform>%n Consumer</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of consumers to confirm</source>
        <translation>Zur Bestätigung die Zahl der Consumer eingeben</translation>
    </message>
    <message>
        <source>Looking at the consumers…</source>
        <translation>Die Consumer werden angesehen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a consumer, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n consumer(s)</source>
        <translation>
            <numerusform>%n Consumer löschen</numerusform>
            <numerusform>%n Consumer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) were left as they are: the dialog was closed.</source>
        <translation>
            <numerusform>%n Consumer wurde belassen, wie er ist: Der Dialog wurde geschlossen.</numerusform>
            <numerusform>%n Consumer wurden belassen, wie sie sind: Der Dialog wurde geschlossen.</numerusform>
        </translation>
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
    <name>jetlag::ConsumerAgainDialog</name>
    <message>
        <source>Create consumer again: %1</source>
        <translation>Consumer wieder anlegen: %1</translation>
    </message>
    <message>
        <source>Create consumer again</source>
        <translation>Consumer wieder anlegen</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>On %1 this consumer was deleted to be made anew, and no new one was seen since. This is what it is to be made of:</source>
        <translation>Am %1 wurde dieser Consumer gelöscht, um neu angelegt zu werden, und seither wurde kein neuer gesehen. So soll er angelegt werden:</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>It is not offered any more. What it was made of goes into Events.</source>
        <translation>Er wird nicht mehr angeboten. Woraus er bestand, kommt in die Ereignisse.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>Der Stream wird angesehen …</translation>
    </message>
    <message>
        <source>The stream was deleted and created anew since: its messages are others, and the place where the consumer was to begin means nothing there. Create a consumer of the new stream instead.</source>
        <translation>Der Stream wurde seither gelöscht und neu angelegt: Seine Nachrichten sind andere, und die Stelle, an der der Consumer beginnen sollte, bedeutet dort nichts. Legen Sie stattdessen einen Consumer des neuen Streams an.</translation>
    </message>
    <message>
        <source>The consumer %1 was created again.</source>
        <translation>Der Consumer %1 wurde wieder angelegt.</translation>
    </message>
    <message>
        <source>The consumer was not created again: %1</source>
        <translation>Der Consumer wurde nicht wieder angelegt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the consumer was created again: %1</source>
        <translation>Es ist nicht bekannt, ob der Consumer wieder angelegt wurde: %1</translation>
    </message>
    <message>
        <source>The deleted consumer is not offered any more.</source>
        <translation>Der gelöschte Consumer wird nicht mehr angeboten.</translation>
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
        <translation>Der Stream wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>Der Consumer wird angesehen …</translation>
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
    <message>
        <source>With a backoff its first step is the ack wait: change that.</source>
        <translation>Mit einem Backoff ist dessen erster Schritt die Ack-Wartezeit: Ändern Sie diesen.</translation>
    </message>
    <message>
        <source>Write one name only: with it the consumer is not durable.</source>
        <translation>Schreiben Sie nur einen Namen: Mit diesem ist der Consumer nicht dauerhaft.</translation>
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
        <source>The consumer was deleted, and could not be made anew: %1 Its configuration is kept: Create Again in the menu Consumer makes it.</source>
        <translation>Der Consumer wurde gelöscht und konnte nicht neu angelegt werden: %1 Seine Konfiguration ist aufbewahrt: „Wieder anlegen“ im Menü Consumer legt ihn an.</translation>
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
        <translation>Der Consumer wird angesehen …</translation>
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
        <translation>Was wiederkommt, wird gezählt …</translation>
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
    <message>
        <source>&amp;Overwrite with random data</source>
        <translation>Mit Zufallsdaten über&amp;schreiben</translation>
    </message>
    <message>
        <source>Overwrite with random data</source>
        <translation>Mit Zufallsdaten überschreiben</translation>
    </message>
    <message>
        <source>The server writes random bytes over what it stored, so that the disk does not hold it any more. Each message costs it a write of its size, and other requests wait for that. Copies elsewhere (mirrors, sources, backups, the export) are not touched.</source>
        <translation>Der Server schreibt Zufallsbytes über das Gespeicherte, damit es nicht mehr auf der Platte steht. Jede Nachricht kostet ihn einen Schreibvorgang ihrer Größe, auf den andere Anfragen warten. Kopien anderswo (Spiegel, Quellen, Sicherungen, der Export) bleiben unberührt.</translation>
    </message>
    <message>
        <source>The server overwrites each of them with random bytes first: a write of its size, for which other requests wait.</source>
        <translation>Der Server überschreibt jede zuvor mit Zufallsbytes: ein Schreibvorgang ihrer Größe, auf den andere Anfragen warten.</translation>
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
    <message>
        <source>It had gone already.</source>
        <translation>Sie war schon verschwunden.</translation>
    </message>
    <message>
        <source>Not deleted: the job was stopped before.</source>
        <translation>Nicht gelöscht: Der Auftrag wurde vorher angehalten.</translation>
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
    <name>jetlag::EventsDesk</name>
    <message>
        <source>Choose an event of this session that has changed a configuration.</source>
        <translation>Wählen Sie ein Ereignis dieser Sitzung, das eine Konfiguration geändert hat.</translation>
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
    <name>jetlag::FindingsModel</name>
    <message>
        <source>%1, known</source>
        <comment>a severity that somebody accepted</comment>
        <translation>%1, bekannt</translation>
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
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>The stream, the consumer or the account that it is of.</source>
        <translation>Der Stream, der Consumer oder das Konto, um das es geht.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Was nicht stimmt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The figures that it rests on.</source>
        <translation>Die Zahlen, auf denen er beruht.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>The next step.</source>
        <translation>Der nächste Schritt.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>When it began, as far as that is known.</source>
        <translation>Wann es begann, soweit das bekannt ist.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What the rule is about.</source>
        <translation>Worum es bei der Regel geht.</translation>
    </message>
    <message>
        <source>Known because</source>
        <translation>Bekannt, weil</translation>
    </message>
    <message>
        <source>Why somebody has accepted it.</source>
        <translation>Warum ihn jemand hingenommen hat.</translation>
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
    <name>jetlag::HandPanel</name>
    <message>
        <source>Number of messages</source>
        <translation>Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Wait &amp;for</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>Prioritätsgruppe</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Ab&amp;holen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Remove finished</source>
        <translation>Erledigte &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Erledigte entfernen</translation>
    </message>
    <message>
        <source>Takes the rows away that nothing can be said of any more. It changes nothing on the server.</source>
        <translation>Nimmt die Zeilen weg, zu denen nichts mehr gesagt werden kann. Am Server ändert das nichts.</translation>
    </message>
    <message>
        <source>Taken messages</source>
        <translation>Abgeholte Nachrichten</translation>
    </message>
    <message>
        <source>Nothing is taken so far. Take: messages come here and are held until you say what becomes of them.</source>
        <translation>Bisher ist nichts abgeholt. Abholen: Nachrichten kommen hierher und werden gehalten, bis Sie sagen, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>&amp;Ack</source>
        <translation>&amp;Ack</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Ack</translation>
    </message>
    <message>
        <source>Done, as workers say it: without waiting for a confirmation.</source>
        <translation>Erledigt, wie Worker es sagen: ohne auf eine Bestätigung des Servers zu warten.</translation>
    </message>
    <message>
        <source>Ack and &amp;wait</source>
        <translation>Ack &amp;und warten</translation>
    </message>
    <message>
        <source>Ack and wait</source>
        <translation>Ack und warten</translation>
    </message>
    <message>
        <source>Done, and the server confirms that it knows.</source>
        <translation>Erledigt, und der Server bestätigt, dass er es weiß.</translation>
    </message>
    <message>
        <source>&amp;Nak</source>
        <translation>Na&amp;k</translation>
    </message>
    <message>
        <source>Nak</source>
        <translation>Nak</translation>
    </message>
    <message>
        <source>Not done: the server gives it to somebody again, after the delay.</source>
        <translation>Nicht erledigt: Der Server gibt sie nach der Verzögerung wieder jemandem.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Nak delay</source>
        <translation>Verzögerung von Nak</translation>
    </message>
    <message>
        <source>T&amp;erm</source>
        <translation>&amp;Term</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Not done, and never to be tried again.</source>
        <translation>Nicht erledigt, und nie wieder zu versuchen.</translation>
    </message>
    <message>
        <source>Term reason</source>
        <translation>Grund von Term</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Servers before 2.10.4 take no reason.</source>
        <translation>Server vor 2.10.4 nehmen keinen Grund an.</translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation>In Ar&amp;beit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Still being worked on: its time begins anew.</source>
        <translation>Noch in Arbeit: Ihre Zeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>State of the message</source>
        <translation>Stand der Nachricht</translation>
    </message>
    <message>
        <source>The table is full: remove finished rows first.</source>
        <translation>Die Tabelle ist voll: Entfernen Sie zuerst erledigte Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were taken by hand: %2.</source>
        <translation>
            <numerusform>%1 Nachricht wurde von Hand abgeholt: %2.</numerusform>
            <numerusform>%1 Nachrichten wurden von Hand abgeholt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in this time.</source>
        <translation>In dieser Zeit kam nichts.</translation>
    </message>
    <message>
        <source>Messages that the server sent meanwhile are held by nobody: they come again when their time has passed.</source>
        <translation>Nachrichten, die der Server währenddessen geschickt hat, hält niemand: Sie kommen wieder, wenn ihre Zeit um ist.</translation>
    </message>
    <message>
        <source>It was refused at its last delivery: it does not come again.</source>
        <translation>Sie wurde bei ihrer letzten Zustellung abgelehnt: Sie kommt nicht wieder.</translation>
    </message>
    <message>
        <source>It was acknowledged along with a later one (ack policy all).</source>
        <translation>Sie wurde zusammen mit einer späteren bestätigt (Ack-Richtlinie „all“).</translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 taken messages has passed, the server delivers them again: %2.</source>
        <translation>
            <numerusform>Die Zeit von %1 abgeholten Nachricht ist um, der Server stellt sie noch einmal zu: %2.</numerusform>
            <numerusform>Die Zeit von %1 abgeholten Nachrichten ist um, der Server stellt sie noch einmal zu: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 taken messages has passed at their last delivery, they are given up: %2.</source>
        <translation>
            <numerusform>Die Zeit von %1 abgeholten Nachricht ist bei ihrer letzten Zustellung abgelaufen, sie ist aufgegeben: %2.</numerusform>
            <numerusform>Die Zeit von %1 abgeholten Nachrichten ist bei ihrer letzten Zustellung abgelaufen, sie sind aufgegeben: %2.</numerusform>
        </translation>
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
    <name>jetlag::Health</name>
    <message>
        <source>The account did not answer.</source>
        <translation>Das Konto hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 are used</source>
        <comment>of a limit of the account</comment>
        <translation>%1 von %2 sind verbraucht</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 in the tier %2.</source>
        <comment>a figure, a name</comment>
        <translation>%1 in der Stufe %2.</translation>
    </message>
    <message>
        <source>The streams may take %1 together, the account may store %2.</source>
        <translation>Die Streams dürfen zusammen %1 belegen, das Konto darf %2 speichern.</translation>
    </message>
    <message>
        <source>There were too few requests to tell.</source>
        <translation>Für ein Urteil gab es zu wenige Anfragen.</translation>
    </message>
    <message>
        <source>%1 of %2 JetStream requests of this account were answered with an error.</source>
        <translation>%1 von %2 JetStream-Anfragen dieses Kontos wurden mit einem Fehler beantwortet.</translation>
    </message>
    <message>
        <source>The version of the server is not known.</source>
        <translation>Die Version des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server is %1; mended in 2.9.15.</source>
        <translation>Der Server ist %1; behoben in 2.9.15.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Der Server nennt seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>The clock of the server is %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Rechner um %1 vor.</translation>
    </message>
    <message>
        <source>The clock of the server is %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Rechner um %1 nach.</translation>
    </message>
    <message>
        <source>At the limit of the account whatever needs more is refused, on all streams.</source>
        <translation>An der Grenze des Kontos wird bei allen Streams abgelehnt, was mehr braucht.</translation>
    </message>
    <message>
        <source>Raise the limit of the account, or remove what nobody needs.</source>
        <translation>Heben Sie die Grenze des Kontos an, oder entfernen Sie, was niemand braucht.</translation>
    </message>
    <message>
        <source>The account has used up much of its storage</source>
        <translation>Das Konto hat viel von seinem Speicherplatz verbraucht</translation>
    </message>
    <message>
        <source>The account has used up much of its memory</source>
        <translation>Das Konto hat viel von seinem Arbeitsspeicher verbraucht</translation>
    </message>
    <message>
        <source>The account has about as many streams as it may</source>
        <translation>Das Konto hat etwa so viele Streams, wie es darf</translation>
    </message>
    <message>
        <source>The account has about as many consumers as it may</source>
        <translation>Das Konto hat etwa so viele Consumer, wie es darf</translation>
    </message>
    <message>
        <source>The streams may take more than the account has</source>
        <translation>Die Streams dürfen mehr belegen, als das Konto hat</translation>
    </message>
    <message>
        <source>The account is full before the limits of its streams remove anything: then publishing is refused.</source>
        <translation>Das Konto ist voll, bevor die Grenzen seiner Streams etwas entfernen: Dann wird jedes Veröffentlichen abgelehnt.</translation>
    </message>
    <message>
        <source>Lower max_bytes of streams, or raise the limit of the account.</source>
        <translation>Senken Sie max_bytes von Streams, oder heben Sie die Grenze des Kontos an.</translation>
    </message>
    <message>
        <source>Many JetStream requests end in an error</source>
        <translation>Viele JetStream-Anfragen enden mit einem Fehler</translation>
    </message>
    <message>
        <source>Some program asks for what does not exist or may not be done, over and over again.</source>
        <translation>Irgendein Programm fragt immer wieder nach etwas, das es nicht gibt oder das nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Look at the audit advisories of the API to see which.</source>
        <translation>Die Audit-Advisories der API zeigen, welche es sind.</translation>
    </message>
    <message>
        <source>A purge harms consumers on this server</source>
        <translation>Ein Purge schadet auf diesem Server den Consumern</translation>
    </message>
    <message>
        <source>After a purge consumers may skip messages or forget what is done.</source>
        <translation>Nach einem Purge können Consumer Nachrichten überspringen oder vergessen, was erledigt ist.</translation>
    </message>
    <message>
        <source>Bring the server to a newer version.</source>
        <translation>Bringen Sie den Server auf eine neuere Version.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>Ages and times on different computers do not fit together, and certificates may fail.</source>
        <translation>Alter und Uhrzeiten verschiedener Rechner passen nicht zusammen, und Zertifikate können ungültig wirken.</translation>
    </message>
    <message>
        <source>Let both computers follow a time server.</source>
        <translation>Lassen Sie beide Rechner einem Zeitserver folgen.</translation>
    </message>
    <message>
        <source>How much is finished a second is not known yet.</source>
        <translation>Wie viel je Sekunde erledigt wird, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A message is in hand for about %1, ack_wait is %2, and %3 of the %4 in hand were delivered before.</source>
        <translation>Eine Nachricht ist etwa %1 in Arbeit, ack_wait ist %2, und %3 der %4 in Arbeit wurden schon einmal zugestellt.</translation>
    </message>
    <message>
        <source>How much is delivered a second is not known yet.</source>
        <translation>Wie viel je Sekunde zugestellt wird, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Of %1 deliveries a second at least %2 are not the first of their message.</source>
        <translation>Von %1 Zustellungen je Sekunde sind mindestens %2 nicht die erste ihrer Nachricht.</translation>
    </message>
    <message>
        <source>Waits in the backoff: %1; max_deliver is %2.</source>
        <translation>Wartezeiten im Backoff: %1; max_deliver ist %2.</translation>
    </message>
    <message>
        <source>max_deliver is not set; %1 messages have been delivered more than once.</source>
        <translation>max_deliver ist nicht gesetzt; %1 Nachrichten wurden mehr als einmal zugestellt.</translation>
    </message>
    <message>
        <source>max_deliver is not set.</source>
        <translation>max_deliver ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The subjects of some stream are not known.</source>
        <translation>Die Subjects mancher Streams sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) give up a message after max_deliver, and no stream records which.</source>
        <translation>
            <numerusform>%n Consumer gibt eine Nachricht nach max_deliver auf, und kein Stream hält fest, welche.</numerusform>
            <numerusform>%n Consumer geben eine Nachricht nach max_deliver auf, und kein Stream hält fest, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration of its stream is not known.</source>
        <translation>Die Konfiguration des Streams ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The ack policy is none, and the stream removes what was delivered.</source>
        <translation>Die Ack-Policy ist none, und der Stream entfernt, was zugestellt wurde.</translation>
    </message>
    <message>
        <source>The ack policy is all, and %1 pull requests are open.</source>
        <translation>Die Ack-Policy ist all, und %1 Abholanfragen sind offen.</translation>
    </message>
    <message>
        <source>The ack policy is all, and a group of subscribers shares the messages.</source>
        <translation>Die Ack-Policy ist all, und eine Gruppe von Abonnenten teilt sich die Nachrichten.</translation>
    </message>
    <message>
        <source>ack_wait is %1.</source>
        <translation>ack_wait ist %1.</translation>
    </message>
    <message>
        <source>max_deliver is 1.</source>
        <translation>max_deliver ist 1.</translation>
    </message>
    <message>
        <source>max_ack_pending is not limited.</source>
        <translation>max_ack_pending ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>%1 pull requests are open, and %2 messages may be in hand at once.</source>
        <translation>%1 Abholanfragen sind offen, und %2 Nachrichten dürfen zugleich in Arbeit sein.</translation>
    </message>
    <message>
        <source>Messages come again before they are acknowledged</source>
        <translation>Nachrichten kommen wieder, bevor sie bestätigt sind</translation>
    </message>
    <message>
        <source>The same work is done twice while new work waits: ack_wait is shorter than the work, or workers crash or refuse.</source>
        <translation>Dieselbe Arbeit wird zweimal getan, während neue wartet: ack_wait ist kürzer als die Arbeit, oder Worker stürzen ab oder lehnen ab.</translation>
    </message>
    <message>
        <source>Raise ack_wait above the longest work, or let the workers report progress.</source>
        <translation>Setzen Sie ack_wait über die längste Arbeit, oder lassen Sie die Worker Fortschritt melden.</translation>
    </message>
    <message>
        <source>The work takes about as long as ack_wait</source>
        <translation>Die Arbeit dauert etwa so lange wie ack_wait</translation>
    </message>
    <message>
        <source>Messages that take longer than ack_wait are given to a second worker while the first one still works.</source>
        <translation>Nachrichten, die länger als ack_wait brauchen, bekommt ein zweiter Worker, während der erste noch arbeitet.</translation>
    </message>
    <message>
        <source>Most deliveries are repeats</source>
        <translation>Die meisten Zustellungen sind Wiederholungen</translation>
    </message>
    <message>
        <source>Workers spend their time on messages that they were given before.</source>
        <translation>Worker verbringen ihre Zeit mit Nachrichten, die sie schon einmal bekommen haben.</translation>
    </message>
    <message>
        <source>Look at what the workers log; set a backoff, so that a failure is not tried again at once.</source>
        <translation>Sehen Sie in die Protokolle der Worker; setzen Sie einen Backoff, damit ein Fehlschlag nicht sofort wiederholt wird.</translation>
    </message>
    <message>
        <source>The last waits of the backoff are never used</source>
        <translation>Die letzten Wartezeiten des Backoff kommen nie zum Zug</translation>
    </message>
    <message>
        <source>A message is given up before the longer waits begin: an outage that they were meant for loses it.</source>
        <translation>Eine Nachricht wird aufgegeben, bevor die längeren Wartezeiten beginnen: Ein Ausfall, für den sie gedacht sind, verliert sie.</translation>
    </message>
    <message>
        <source>Set max_deliver above the number of waits, or shorten the backoff.</source>
        <translation>Setzen Sie max_deliver über die Zahl der Wartezeiten, oder kürzen Sie den Backoff.</translation>
    </message>
    <message>
        <source>A bad message would come again without an end</source>
        <translation>Eine schlechte Nachricht käme ohne Ende wieder</translation>
    </message>
    <message>
        <source>Without max_deliver a message that no worker can handle is never given up.</source>
        <translation>Ohne max_deliver wird eine Nachricht, mit der kein Worker zurechtkommt, nie aufgegeben.</translation>
    </message>
    <message>
        <source>Set max_deliver, and record what is given up.</source>
        <translation>Setzen Sie max_deliver, und halten Sie fest, was aufgegeben wird.</translation>
    </message>
    <message>
        <source>Nothing records what is given up</source>
        <translation>Nichts hält fest, was aufgegeben wird</translation>
    </message>
    <message>
        <source>The server tells of a message that was given up once, in passing: who does not listen at that moment never learns of it.</source>
        <translation>Der Server meldet eine aufgegebene Nachricht einmal und im Vorbeigehen: Wer in dem Augenblick nicht zuhört, erfährt nie davon.</translation>
    </message>
    <message>
        <source>Record what is given up in a stream of its own.</source>
        <translation>Halten Sie in einem eigenen Stream fest, was aufgegeben wird.</translation>
    </message>
    <message>
        <source>Work is taken as done as soon as it is sent</source>
        <translation>Arbeit gilt als erledigt, sobald sie gesendet ist</translation>
    </message>
    <message>
        <source>A worker that crashes loses the message: nobody gets it again.</source>
        <translation>Ein Worker, der abstürzt, verliert die Nachricht: Niemand bekommt sie noch einmal.</translation>
    </message>
    <message>
        <source>Create the consumer anew with explicit acks.</source>
        <translation>Legen Sie den Consumer mit ausdrücklichen Acks neu an.</translation>
    </message>
    <message>
        <source>One worker acknowledges the work of others</source>
        <translation>Ein Worker bestätigt die Arbeit anderer</translation>
    </message>
    <message>
        <source>With the ack policy all an ack settles every earlier message, those that other workers still have in hand, too.</source>
        <translation>Mit der Ack-Policy all erledigt ein Ack jede frühere Nachricht, auch die, die andere Worker noch in Arbeit haben.</translation>
    </message>
    <message>
        <source>The ack wait is very long</source>
        <translation>Die Ack-Wartezeit ist sehr lang</translation>
    </message>
    <message>
        <source>What a crashed worker had in hand lies untouched for that long.</source>
        <translation>Was ein abgestürzter Worker in Arbeit hatte, bleibt so lange liegen.</translation>
    </message>
    <message>
        <source>Set a shorter ack_wait, and let the workers report progress.</source>
        <translation>Setzen Sie ein kürzeres ack_wait, und lassen Sie die Worker Fortschritt melden.</translation>
    </message>
    <message>
        <source>The ack wait is very short</source>
        <translation>Die Ack-Wartezeit ist sehr kurz</translation>
    </message>
    <message>
        <source>A hiccup of the network or of a worker is enough for messages to be delivered twice.</source>
        <translation>Ein Schluckauf des Netzes oder eines Workers genügt, und Nachrichten werden zweimal zugestellt.</translation>
    </message>
    <message>
        <source>Raise ack_wait to several times the longest work.</source>
        <translation>Setzen Sie ack_wait auf ein Mehrfaches der längsten Arbeit.</translation>
    </message>
    <message>
        <source>Each message is tried only once</source>
        <translation>Jede Nachricht wird nur einmal versucht</translation>
    </message>
    <message>
        <source>A worker that crashes or loses its connection has used up the only try.</source>
        <translation>Ein Worker, der abstürzt oder die Verbindung verliert, hat den einzigen Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Allow some deliveries, unless the work must never be done twice.</source>
        <translation>Erlauben Sie einige Zustellungen, es sei denn, die Arbeit darf nie zweimal getan werden.</translation>
    </message>
    <message>
        <source>Any number of messages may be in hand</source>
        <translation>Beliebig viele Nachrichten dürfen in Arbeit sein</translation>
    </message>
    <message>
        <source>Nothing slows the delivery down when workers do not acknowledge; the server keeps account of each message in memory.</source>
        <translation>Nichts bremst die Zustellung, wenn Worker nicht bestätigen; der Server führt über jede Nachricht im Speicher Buch.</translation>
    </message>
    <message>
        <source>Set max_ack_pending to what the workers can finish within the ack wait.</source>
        <translation>Setzen Sie max_ack_pending auf das, was die Worker innerhalb der Ack-Wartezeit schaffen.</translation>
    </message>
    <message>
        <source>More workers ask than may have something in hand</source>
        <translation>Mehr Worker fragen, als etwas in Arbeit haben dürfen</translation>
    </message>
    <message>
        <source>With a low max_ack_pending some of them wait all the time.</source>
        <translation>Bei niedrigem max_ack_pending warten einige von ihnen die ganze Zeit.</translation>
    </message>
    <message>
        <source>Raise max_ack_pending, unless the order of the messages forbids it.</source>
        <translation>Heben Sie max_ack_pending an, wenn die Reihenfolge der Nachrichten es nicht verbietet.</translation>
    </message>
    <message>
        <source>The server does not answer for it.</source>
        <translation>Der Server antwortet nicht für ihn.</translation>
    </message>
    <message>
        <source>The cluster names no leader of the stream.</source>
        <translation>Der Cluster nennt keinen Leader des Streams.</translation>
    </message>
    <message>
        <source>The list of streams names it, without an answer from its server.</source>
        <translation>Die Liste der Streams nennt ihn, ohne eine Antwort seines Servers.</translation>
    </message>
    <message>
        <source>The server does not run it and says: %1</source>
        <translation>Der Server betreibt ihn nicht und sagt: %1</translation>
    </message>
    <message>
        <source>The cluster names no leader of the consumer, while its stream has one.</source>
        <translation>Der Cluster nennt keinen Leader des Consumers, während der Stream einen hat.</translation>
    </message>
    <message>
        <source>The list that it is in was not answered.</source>
        <translation>Die Liste, in der er steht, wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>The list of consumers names it, without an answer from its server.</source>
        <translation>Die Liste der Consumer nennt ihn, ohne eine Antwort seines Servers.</translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline: %3.</source>
        <translation>%1 von %2 Replikaten sind offline: %3.</translation>
    </message>
    <message>
        <source>%1 If one more goes down, the stream stands still.</source>
        <comment>after a sentence</comment>
        <translation>%1 Fällt noch eines aus, steht der Stream still.</translation>
    </message>
    <message>
        <source>Outdated or far behind: %1; up to %2 operations.</source>
        <translation>Veraltet oder weit zurück: %1; bis zu %2 Operationen.</translation>
    </message>
    <message>
        <source>Not heard: %1; for up to %2.</source>
        <translation>Nicht gehört: %1; seit bis zu %2.</translation>
    </message>
    <message>
        <source>%1 replicas are configured, %2 are there.</source>
        <translation>%1 Replikate sind eingestellt, %2 sind da.</translation>
    </message>
    <message>
        <source>%1 of %2 replicas are offline or outdated: %3.</source>
        <translation>%1 von %2 Replikaten sind offline oder veraltet: %3.</translation>
    </message>
    <message>
        <source>Not heard for %1.</source>
        <translation>Seit %1 nicht gehört.</translation>
    </message>
    <message>
        <source>It was never reached.</source>
        <translation>Er wurde nie erreicht.</translation>
    </message>
    <message>
        <source>How far the copy is behind is not known.</source>
        <translation>Wie weit die Kopie zurück ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 messages behind.</source>
        <translation>%1 Nachrichten zurück.</translation>
    </message>
    <message>
        <source>The stream needs API level %1, the server offers %2.</source>
        <translation>Der Stream braucht die API-Stufe %1, der Server bietet %2.</translation>
    </message>
    <message>
        <source>There are too few replicated streams to tell.</source>
        <translation>Für ein Urteil gibt es zu wenige replizierte Streams.</translation>
    </message>
    <message>
        <source>%1 leads %2 of %3 replicated streams.</source>
        <translation>%1 führt %2 von %3 replizierten Streams.</translation>
    </message>
    <message>
        <source>A replica of the stream is offline</source>
        <translation>Ein Replikat des Streams ist offline</translation>
    </message>
    <message>
        <source>Without a majority of its replicas the stream takes and gives nothing.</source>
        <translation>Ohne eine Mehrheit seiner Replikate nimmt und gibt der Stream nichts.</translation>
    </message>
    <message>
        <source>Look at the servers that are named.</source>
        <translation>Sehen Sie nach den genannten Servern.</translation>
    </message>
    <message>
        <source>A replica of the stream is behind</source>
        <translation>Ein Replikat des Streams hängt zurück</translation>
    </message>
    <message>
        <source>If the leader goes down now, this replica cannot take over without a loss or a wait.</source>
        <translation>Fällt der Leader jetzt aus, kann dieses Replikat nicht ohne Verlust oder Wartezeit übernehmen.</translation>
    </message>
    <message>
        <source>Look at the load, the disk and the network of the servers that are named.</source>
        <translation>Sehen Sie nach Last, Platte und Netz der genannten Server.</translation>
    </message>
    <message>
        <source>A replica of the stream has not been heard</source>
        <translation>Ein Replikat des Streams war nicht zu hören</translation>
    </message>
    <message>
        <source>A healthy one is heard each second, whether there is work or not.</source>
        <translation>Ein gesundes ist jede Sekunde zu hören, ob es Arbeit gibt oder nicht.</translation>
    </message>
    <message>
        <source>The stream has fewer replicas than configured</source>
        <translation>Der Stream hat weniger Replikate als eingestellt</translation>
    </message>
    <message>
        <source>It stands fewer failures than somebody meant it to.</source>
        <translation>Er übersteht weniger Ausfälle, als jemand wollte.</translation>
    </message>
    <message>
        <source>See that enough servers with room and the right tags are up.</source>
        <translation>Sehen Sie zu, dass genug Server mit Platz und den richtigen Tags laufen.</translation>
    </message>
    <message>
        <source>Replicas of the consumer are down</source>
        <translation>Replikate des Consumers sind ausgefallen</translation>
    </message>
    <message>
        <source>Without a majority of its replicas nothing is delivered, although the stream may go on.</source>
        <translation>Ohne eine Mehrheit seiner Replikate wird nichts zugestellt, auch wenn der Stream weiterläuft.</translation>
    </message>
    <message>
        <source>The stream has no leader</source>
        <translation>Der Stream hat keinen Leader</translation>
    </message>
    <message>
        <source>Nothing is stored, delivered or acknowledged until one is elected.</source>
        <translation>Nichts wird gespeichert, zugestellt oder bestätigt, bis einer gewählt ist.</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster: a majority of its replicas must be up.</source>
        <translation>Sehen Sie nach den Servern des Clusters: Eine Mehrheit seiner Replikate muss laufen.</translation>
    </message>
    <message>
        <source>The stream is out of reach</source>
        <translation>Der Stream ist außer Reichweite</translation>
    </message>
    <message>
        <source>It exists, and nobody can use it.</source>
        <translation>Es gibt ihn, und niemand kann ihn benutzen.</translation>
    </message>
    <message>
        <source>Look at the servers of the cluster that hold it.</source>
        <translation>Sehen Sie nach den Servern des Clusters, die ihn halten.</translation>
    </message>
    <message>
        <source>The consumer has no leader</source>
        <translation>Der Consumer hat keinen Leader</translation>
    </message>
    <message>
        <source>Nothing is delivered or acknowledged until one is elected.</source>
        <translation>Nichts wird zugestellt oder bestätigt, bis einer gewählt ist.</translation>
    </message>
    <message>
        <source>The consumer is out of reach</source>
        <translation>Der Consumer ist außer Reichweite</translation>
    </message>
    <message>
        <source>The mirror or a source gets nothing</source>
        <translation>Der Spiegel oder eine Quelle bekommt nichts</translation>
    </message>
    <message>
        <source>The copy stands still while its origin goes on.</source>
        <translation>Die Kopie steht still, während ihr Ursprung weitergeht.</translation>
    </message>
    <message>
        <source>Look whether the stream that it copies still exists and may be read.</source>
        <translation>Sehen Sie nach, ob es den kopierten Stream noch gibt und er gelesen werden darf.</translation>
    </message>
    <message>
        <source>The origin of the copy has not been heard</source>
        <translation>Der Ursprung der Kopie war nicht zu hören</translation>
    </message>
    <message>
        <source>A healthy one is heard each second, whether there are messages or not.</source>
        <translation>Ein gesunder ist jede Sekunde zu hören, ob es Nachrichten gibt oder nicht.</translation>
    </message>
    <message>
        <source>Look at the server of the origin and the way to it.</source>
        <translation>Sehen Sie nach dem Server des Ursprungs und dem Weg dorthin.</translation>
    </message>
    <message>
        <source>The copy is far behind its origin</source>
        <translation>Die Kopie ist weit hinter ihrem Ursprung</translation>
    </message>
    <message>
        <source>Who reads the copy reads what is old, and a failover to it would lose the rest.</source>
        <translation>Wer die Kopie liest, liest Altes, und ein Umschalten auf sie verlöre den Rest.</translation>
    </message>
    <message>
        <source>Look at the way between the two, and at the disk of the copy.</source>
        <translation>Sehen Sie nach dem Weg zwischen beiden und nach der Platte der Kopie.</translation>
    </message>
    <message>
        <source>The stream needs a newer server</source>
        <translation>Der Stream braucht einen neueren Server</translation>
    </message>
    <message>
        <source>It uses what this server does not know, and may be put out of service there.</source>
        <translation>Er benutzt, was dieser Server nicht kennt, und kann dort außer Betrieb gesetzt werden.</translation>
    </message>
    <message>
        <source>Bring all servers of the cluster to the same version.</source>
        <translation>Bringen Sie alle Server des Clusters auf dieselbe Version.</translation>
    </message>
    <message>
        <source>One server leads most streams</source>
        <translation>Ein Server führt die meisten Streams</translation>
    </message>
    <message>
        <source>The leader does most of the work of a stream: one server is busy while others idle.</source>
        <translation>Der Leader tut die meiste Arbeit eines Streams: Ein Server ist beschäftigt, während andere ruhen.</translation>
    </message>
    <message>
        <source>Let leaders step down until the work is spread.</source>
        <translation>Lassen Sie Leader zurücktreten, bis die Arbeit verteilt ist.</translation>
    </message>
    <message>
        <source>Filter: %1. Subjects of the stream: %2.</source>
        <translation>Filter: %1. Subjects des Streams: %2.</translation>
    </message>
    <message>
        <source>The consumer has %1 replicas, its stream %2.</source>
        <translation>Der Consumer hat %1 Replikate, sein Stream %2.</translation>
    </message>
    <message>
        <source>inactive_threshold is %1.</source>
        <translation>inactive_threshold ist %1.</translation>
    </message>
    <message>
        <source>When it was made or used last is not known.</source>
        <translation>Wann er angelegt oder zuletzt benutzt wurde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %n day(s), %1 waiting.</source>
        <translation>
            <numerusform>Seit %n Tag unbenutzt, %1 warten.</numerusform>
            <numerusform>Seit %n Tagen unbenutzt, %1 warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It pushes without acks and without flow control.</source>
        <translation>Er stellt ohne Acks und ohne Flusskontrolle zu.</translation>
    </message>
    <message>
        <source>The filter matches no subject of the stream</source>
        <translation>Der Filter passt auf kein Subject des Streams</translation>
    </message>
    <message>
        <source>Nothing will ever come, and it looks like a consumer that is done.</source>
        <translation>Es wird nie etwas kommen, und er sieht aus wie ein Consumer, der fertig ist.</translation>
    </message>
    <message>
        <source>Compare the filter with the subjects of the stream.</source>
        <translation>Vergleichen Sie den Filter mit den Subjects des Streams.</translation>
    </message>
    <message>
        <source>The consumer has fewer replicas than its stream</source>
        <translation>Der Consumer hat weniger Replikate als sein Stream</translation>
    </message>
    <message>
        <source>When its server is down it stands still, although the stream goes on; a broken disk loses what was done.</source>
        <translation>Fällt sein Server aus, steht er still, obwohl der Stream weiterläuft; eine defekte Platte verliert, was erledigt war.</translation>
    </message>
    <message>
        <source>Set num_replicas to 0, so that it follows the stream.</source>
        <translation>Setzen Sie num_replicas auf 0, dann folgt er dem Stream.</translation>
    </message>
    <message>
        <source>The durable consumer goes when it is unused</source>
        <translation>Der dauerhafte Consumer verschwindet, wenn er unbenutzt ist</translation>
    </message>
    <message>
        <source>An outage of the workers that lasts longer makes the server forget what is done and what is not.</source>
        <translation>Ein längerer Ausfall der Worker lässt den Server vergessen, was erledigt ist und was nicht.</translation>
    </message>
    <message>
        <source>Set inactive_threshold above the longest outage, unless each program makes a consumer of its own.</source>
        <translation>Setzen Sie inactive_threshold über den längsten Ausfall, es sei denn, jedes Programm legt sich einen eigenen Consumer an.</translation>
    </message>
    <message>
        <source>The consumer looks forgotten</source>
        <translation>Der Consumer sieht vergessen aus</translation>
    </message>
    <message>
        <source>Its backlog grows unseen, raises alarms, and on some streams keeps messages from being removed.</source>
        <translation>Sein Rückstand wächst ungesehen, löst Alarme aus und hält bei manchen Streams Nachrichten vom Entfernen ab.</translation>
    </message>
    <message>
        <source>Ask whether its workers still exist, and delete it if not.</source>
        <translation>Fragen Sie, ob es seine Worker noch gibt, und löschen Sie ihn sonst.</translation>
    </message>
    <message>
        <source>A slow subscriber would lose messages</source>
        <translation>Ein langsamer Abonnent verlöre Nachrichten</translation>
    </message>
    <message>
        <source>The server sends as fast as it can and cuts off a subscriber that does not keep up; what was on the way is gone.</source>
        <translation>Der Server sendet so schnell er kann und trennt einen Abonnenten, der nicht mitkommt; was unterwegs war, ist weg.</translation>
    </message>
    <message>
        <source>Create it anew with flow control or with acks, or as a pull consumer.</source>
        <translation>Legen Sie ihn mit Flusskontrolle oder mit Acks neu an, oder als Pull-Consumer.</translation>
    </message>
    <message>
        <source>The server has not told its configuration.</source>
        <translation>Der Server hat seine Konfiguration nicht genannt.</translation>
    </message>
    <message>
        <source>Nothing new is heard of it.</source>
        <translation>Es ist nichts Neues davon zu hören.</translation>
    </message>
    <message>
        <source>It has not been watched long enough.</source>
        <translation>Er wurde noch nicht lange genug beobachtet.</translation>
    </message>
    <message>
        <source>Losing work</source>
        <comment>family of rules</comment>
        <translation>Verlust von Arbeit</translation>
    </message>
    <message>
        <source>Stuck or slow</source>
        <comment>family of rules</comment>
        <translation>Stillstand oder langsam</translation>
    </message>
    <message>
        <source>Acks</source>
        <comment>family of rules</comment>
        <translation>Acks</translation>
    </message>
    <message>
        <source>Good practice</source>
        <comment>family of rules</comment>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>family of rules</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Cluster</source>
        <comment>family of rules</comment>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>family of rules</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account</source>
        <comment>what a finding is of</comment>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>So since %1; at the moment it cannot be judged anew.</source>
        <translation>So seit %1; im Augenblick lässt es sich nicht neu beurteilen.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>a time</comment>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Seen since %1.</source>
        <comment>a time</comment>
        <translation>Gesehen seit %1.</translation>
    </message>
    <message>
        <source>It is so now, and has not lasted long enough to count.</source>
        <translation>Es ist jetzt so, dauert aber noch nicht lange genug, um zu zählen.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <comment>stored, of a limit</comment>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes stored, of a limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>It has a filter, and nobody knows which of the removed messages were meant for it.</source>
        <translation>Er hat einen Filter, und niemand weiß, welche der entfernten Nachrichten für ihn bestimmt waren.</translation>
    </message>
    <message>
        <source>The age of its oldest unfinished message is not known yet.</source>
        <translation>Das Alter seiner ältesten unerledigten Nachricht ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Its oldest unfinished message is %1 old and is removed in %2; max_age of the stream is %3.</source>
        <translation>Seine älteste unerledigte Nachricht ist %1 alt und wird in %2 entfernt; max_age des Streams ist %3.</translation>
    </message>
    <message>
        <source>Its oldest unfinished message is %1 old; max_age of the stream is %2.</source>
        <translation>Seine älteste unerledigte Nachricht ist %1 alt; max_age des Streams ist %2.</translation>
    </message>
    <message>
        <source>The rate of new messages is not known yet.</source>
        <translation>Die Rate neuer Nachrichten ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The stream is full (%1), and each new message removes the oldest one. At %2 new messages a second unread ones are removed in about %3.</source>
        <translation>Der Stream ist voll (%1), und jede neue Nachricht entfernt die älteste. Bei %2 neuen Nachrichten je Sekunde werden in etwa %3 ungelesene entfernt.</translation>
    </message>
    <message>
        <source>The stream has no consumer; %1 messages have come so far.</source>
        <translation>Der Stream hat keinen Consumer; %1 Nachrichten kamen bisher.</translation>
    </message>
    <message>
        <source>The stream keeps %1 messages of each subject; %2 wait here unread.</source>
        <translation>Der Stream behält %1 Nachrichten je Subject; %2 warten hier ungelesen.</translation>
    </message>
    <message>
        <source>The server counts %1 messages as lost.</source>
        <translation>Der Server zählt %1 Nachrichten als verloren.</translation>
    </message>
    <message>
        <source>The configuration has no_ack.</source>
        <translation>In der Konfiguration steht no_ack.</translation>
    </message>
    <message>
        <source>The consumers of the stream are not known.</source>
        <translation>Die Consumer des Streams sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The work queue holds %1 messages and has no consumer.</source>
        <translation>Die Work Queue hält %1 Nachrichten und hat keinen Consumer.</translation>
    </message>
    <message>
        <source>Limits that remove the oldest messages: %1.</source>
        <translation>Grenzen, die die ältesten Nachrichten entfernen: %1.</translation>
    </message>
    <message>
        <source>Messages are lost unread</source>
        <translation>Nachrichten gehen ungelesen verloren</translation>
    </message>
    <message>
        <source>The limits of the stream remove messages before this consumer was given them: nobody will ever process them here.</source>
        <translation>Die Grenzen des Streams entfernen Nachrichten, bevor dieser Consumer sie bekommen hat: Hier wird sie nie jemand verarbeiten.</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, or add workers.</source>
        <translation>Heben Sie die Grenzen des Streams an, oder setzen Sie mehr Worker ein.</translation>
    </message>
    <message>
        <source>Messages grow too old before they are done</source>
        <translation>Nachrichten werden zu alt, bevor sie erledigt sind</translation>
    </message>
    <message>
        <source>What reaches max_age is removed from the stream, finished or not, and nobody is told.</source>
        <translation>Was max_age erreicht, wird aus dem Stream entfernt, erledigt oder nicht, und niemand erfährt es.</translation>
    </message>
    <message>
        <source>Raise max_age of the stream, or get the consumer going.</source>
        <translation>Heben Sie max_age des Streams an, oder bringen Sie den Consumer in Gang.</translation>
    </message>
    <message>
        <source>New messages are about to push out unread ones</source>
        <translation>Neue Nachrichten verdrängen bald ungelesene</translation>
    </message>
    <message>
        <source>A stream at max_msgs removes its oldest message for each new one, read or not.</source>
        <translation>Ein Stream an max_msgs entfernt für jede neue Nachricht seine älteste, gelesen oder nicht.</translation>
    </message>
    <message>
        <source>Raise max_msgs of the stream, or get the consumer going.</source>
        <translation>Heben Sie max_msgs des Streams an, oder bringen Sie den Consumer in Gang.</translation>
    </message>
    <message>
        <source>New bytes are about to push out unread messages</source>
        <translation>Neue Bytes verdrängen bald ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>A stream at max_bytes removes its oldest messages for new ones, read or not.</source>
        <translation>Ein Stream an max_bytes entfernt für neue Nachrichten seine ältesten, gelesen oder nicht.</translation>
    </message>
    <message>
        <source>Raise max_bytes of the stream, or get the consumer going.</source>
        <translation>Heben Sie max_bytes des Streams an, oder bringen Sie den Consumer in Gang.</translation>
    </message>
    <message>
        <source>Nobody is interested, and messages are dropped</source>
        <translation>Niemand ist interessiert, und Nachrichten werden verworfen</translation>
    </message>
    <message>
        <source>A stream with interest retention keeps a message only while some consumer wants it: without one, what is published is gone at once.</source>
        <translation>Ein Stream mit der Aufbewahrung interest behält eine Nachricht nur, solange ein Consumer sie will: Ohne einen ist sofort weg, was veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Create the consumer before anybody publishes.</source>
        <translation>Legen Sie den Consumer an, bevor jemand veröffentlicht.</translation>
    </message>
    <message>
        <source>The stream is full and refuses what is published</source>
        <translation>Der Stream ist voll und lehnt ab, was veröffentlicht wird</translation>
    </message>
    <message>
        <source>Publishers get an error for each message; those that do not look at it lose the message.</source>
        <translation>Wer veröffentlicht, bekommt für jede Nachricht einen Fehler; wer ihn nicht beachtet, verliert die Nachricht.</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, purge it, or let it discard old messages.</source>
        <translation>Heben Sie die Grenzen des Streams an, leeren Sie ihn, oder lassen Sie ihn alte Nachrichten verwerfen.</translation>
    </message>
    <message>
        <source>The stream will soon refuse what is published</source>
        <translation>Der Stream lehnt bald ab, was veröffentlicht wird</translation>
    </message>
    <message>
        <source>It discards what is new once it is full, and it is nearly full.</source>
        <translation>Er verwirft Neues, sobald er voll ist, und er ist fast voll.</translation>
    </message>
    <message>
        <source>Raise the limits of the stream, or see that its messages are used up.</source>
        <translation>Heben Sie die Grenzen des Streams an, oder sorgen Sie dafür, dass seine Nachrichten verbraucht werden.</translation>
    </message>
    <message>
        <source>Newer messages replace unread ones on their subject</source>
        <translation>Neuere Nachrichten ersetzen ungelesene ihres Subjects</translation>
    </message>
    <message>
        <source>With a limit for each subject a new message removes an older one of the same subject, read or not.</source>
        <translation>Mit einer Grenze je Subject entfernt eine neue Nachricht eine ältere desselben Subjects, gelesen oder nicht.</translation>
    </message>
    <message>
        <source>Raise max_msgs_per_subject, or get the consumer going.</source>
        <translation>Heben Sie max_msgs_per_subject an, oder bringen Sie den Consumer in Gang.</translation>
    </message>
    <message>
        <source>The store of the stream has lost messages</source>
        <translation>Der Speicher des Streams hat Nachrichten verloren</translation>
    </message>
    <message>
        <source>Blocks on the disk could not be read: what was in them is gone for everybody.</source>
        <translation>Blöcke auf der Platte waren nicht lesbar: Was in ihnen war, ist für alle weg.</translation>
    </message>
    <message>
        <source>Look at the disk and the log of the server; restore from a backup or a mirror.</source>
        <translation>Sehen Sie nach der Platte und in das Protokoll des Servers; stellen Sie aus einer Sicherung oder einem Spiegel wieder her.</translation>
    </message>
    <message>
        <source>Publishers are not told what is stored</source>
        <translation>Wer veröffentlicht, erfährt nicht, was gespeichert ist</translation>
    </message>
    <message>
        <source>Without acknowledgements a publisher cannot know that a message was refused or got lost on its way.</source>
        <translation>Ohne Bestätigung kann niemand wissen, dass eine Nachricht abgelehnt wurde oder unterwegs verloren ging.</translation>
    </message>
    <message>
        <source>Turn off no_ack, unless the stream records subjects that are themselves replies.</source>
        <translation>Schalten Sie no_ack aus, außer der Stream zeichnet Subjects auf, die selbst Antworten sind.</translation>
    </message>
    <message>
        <source>The consumer will be removed with its place</source>
        <translation>Der Consumer wird mit seiner Position entfernt</translation>
    </message>
    <message>
        <source>Nobody uses it, and it may be unused for a while only: then the server forgets what is done and what is not.</source>
        <translation>Niemand benutzt ihn, und er darf nur eine Weile unbenutzt sein: Dann vergisst der Server, was erledigt ist und was nicht.</translation>
    </message>
    <message>
        <source>Start the workers, or make it durable without inactive_threshold.</source>
        <translation>Starten Sie die Worker, oder machen Sie ihn dauerhaft, ohne inactive_threshold.</translation>
    </message>
    <message>
        <source>The work queue holds messages that nobody takes</source>
        <translation>Die Work Queue hält Nachrichten, die niemand nimmt</translation>
    </message>
    <message>
        <source>No filter of any consumer matches them, so they stay forever and are never worked on.</source>
        <translation>Kein Filter eines Consumers passt auf sie, also bleiben sie für immer und werden nie bearbeitet.</translation>
    </message>
    <message>
        <source>Compare the subjects of these messages with the filters of all consumers, or create the one that is missing.</source>
        <translation>Vergleichen Sie die Subjects dieser Nachrichten mit den Filtern aller Consumer, oder legen Sie den fehlenden an.</translation>
    </message>
    <message>
        <source>Work may be removed before it is done</source>
        <translation>Arbeit kann entfernt werden, bevor sie erledigt ist</translation>
    </message>
    <message>
        <source>The stream is to keep work until it is done, and has a limit that removes it earlier without a word.</source>
        <translation>Der Stream soll Arbeit behalten, bis sie erledigt ist, und hat eine Grenze, die sie wortlos vorher entfernt.</translation>
    </message>
    <message>
        <source>Discard new messages instead of old ones, or set the limit beyond any outage of the workers.</source>
        <translation>Verwerfen Sie neue statt alter Nachrichten, oder setzen Sie die Grenze jenseits jedes Ausfalls der Worker.</translation>
    </message>
    <message>
        <source>When it was made is not known.</source>
        <translation>Wann er angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is ephemeral, asks for acks, and has been there for %1.</source>
        <translation>Er ist flüchtig, verlangt Acks und besteht seit %1.</translation>
    </message>
    <message>
        <source>duplicate_window is %1.</source>
        <translation>duplicate_window ist %1.</translation>
    </message>
    <message>
        <source>duplicate_window is %1; at %2 messages a second the server keeps up to %3 message ids.</source>
        <translation>duplicate_window ist %1; bei %2 Nachrichten je Sekunde behält der Server bis zu %3 Nachrichten-Ids.</translation>
    </message>
    <message>
        <source>The configuration of some consumer is not known.</source>
        <translation>Die Konfiguration mancher Consumer ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n durable consumer(s) has a threshold in its metadata.</source>
        <translation>
            <numerusform>%n dauerhafter Consumer hat keine Schwelle in den Metadaten.</numerusform>
            <numerusform>Keiner von %n dauerhaften Consumern hat eine Schwelle in den Metadaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It pushes to a subject without a group.</source>
        <translation>Er stellt an ein Subject ohne Gruppe zu.</translation>
    </message>
    <message>
        <source>Work depends on an ephemeral consumer</source>
        <translation>Arbeit hängt an einem flüchtigen Consumer</translation>
    </message>
    <message>
        <source>When its client is away for a moment the server removes it, and with it the knowledge of what is done.</source>
        <translation>Ist sein Client kurz weg, entfernt ihn der Server und mit ihm das Wissen, was erledigt ist.</translation>
    </message>
    <message>
        <source>Use a durable consumer for work that matters.</source>
        <translation>Nehmen Sie für wichtige Arbeit einen dauerhaften Consumer.</translation>
    </message>
    <message>
        <source>The duplicate window is shorter than retries take</source>
        <translation>Das Duplikatfenster ist kürzer als Wiederholungen brauchen</translation>
    </message>
    <message>
        <source>A publisher that tries again after a broken connection stores its message a second time, with the same id.</source>
        <translation>Wer nach einem Verbindungsabbruch noch einmal veröffentlicht, speichert seine Nachricht ein zweites Mal, mit derselben Id.</translation>
    </message>
    <message>
        <source>Set duplicate_window above the longest time between two tries of a publisher.</source>
        <translation>Setzen Sie duplicate_window über die längste Zeit zwischen zwei Versuchen.</translation>
    </message>
    <message>
        <source>The duplicate window is longer than it is of use</source>
        <translation>Das Duplikatfenster ist länger als es nützt</translation>
    </message>
    <message>
        <source>The server keeps each message id of that time in memory, and a replay within it is dropped without a word.</source>
        <translation>Der Server behält jede Nachrichten-Id dieser Zeit im Speicher, und was darin wieder eingespielt wird, fällt wortlos weg.</translation>
    </message>
    <message>
        <source>Set duplicate_window to some minutes.</source>
        <translation>Setzen Sie duplicate_window auf einige Minuten.</translation>
    </message>
    <message>
        <source>No consumer says when it is too far behind</source>
        <translation>Kein Consumer sagt, wann er zu weit zurück ist</translation>
    </message>
    <message>
        <source>Thresholds in the metadata are seen by every tool that checks, the nats program included.</source>
        <translation>Schwellen in den Metadaten sieht jedes Prüfwerkzeug, auch das Programm nats.</translation>
    </message>
    <message>
        <source>Set a threshold for the lag of the consumers that matter.</source>
        <translation>Setzen Sie für die wichtigen Consumer eine Schwelle des Rückstands.</translation>
    </message>
    <message>
        <source>Only one subscriber can work at a time</source>
        <translation>Nur ein Abonnent kann arbeiten</translation>
    </message>
    <message>
        <source>Without a group a second subscriber is refused: work cannot be shared, and nobody takes over.</source>
        <translation>Ohne Gruppe wird ein zweiter Abonnent abgelehnt: Arbeit lässt sich nicht teilen, und niemand springt ein.</translation>
    </message>
    <message>
        <source>Use a deliver group, or a pull consumer.</source>
        <translation>Nehmen Sie eine Gruppe oder einen Pull-Consumer.</translation>
    </message>
    <message>
        <source>max_age, max_msgs and max_bytes are not set.</source>
        <translation>max_age, max_msgs und max_bytes sind nicht gesetzt.</translation>
    </message>
    <message>
        <source>max_age, max_msgs and max_bytes are not set, and the account may store %1.</source>
        <translation>max_age, max_msgs und max_bytes sind nicht gesetzt, und das Konto darf %1 speichern.</translation>
    </message>
    <message>
        <source>The stream has one replica, in a cluster.</source>
        <translation>Der Stream hat ein Replikat, in einem Cluster.</translation>
    </message>
    <message>
        <source>The stream has one replica, on %1.</source>
        <translation>Der Stream hat ein Replikat, auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>The stream has %n replica(s).</source>
        <translation>
            <numerusform>Der Stream hat %n Replikat.</numerusform>
            <numerusform>Der Stream hat %n Replikate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream is kept in memory, and %n durable consumer(s) work on it.</source>
        <translation>
            <numerusform>Der Stream liegt im Arbeitsspeicher, und %n dauerhafter Consumer arbeitet daran.</numerusform>
            <numerusform>Der Stream liegt im Arbeitsspeicher, und %n dauerhafte Consumer arbeiten daran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream has %1 of %2 consumers.</source>
        <translation>Der Stream hat %1 von %2 Consumern.</translation>
    </message>
    <message>
        <source>The server does not tell how many subjects there are.</source>
        <translation>Der Server nennt nicht, wie viele Subjects es gibt.</translation>
    </message>
    <message>
        <source>The stream holds %1 subjects.</source>
        <translation>Der Stream hält %1 Subjects.</translation>
    </message>
    <message>
        <source>%1 messages are deleted in between, %2 are stored.</source>
        <translation>%1 Nachrichten dazwischen sind gelöscht, %2 sind gespeichert.</translation>
    </message>
    <message>
        <source>deny_delete and deny_purge are set, and no limit is.</source>
        <translation>deny_delete und deny_purge sind gesetzt, und keine Grenze ist es.</translation>
    </message>
    <message>
        <source>The time of its last message is not known.</source>
        <translation>Die Zeit seiner letzten Nachricht ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Its last message is %n day(s) old, it has no consumer, and it stores %1.</source>
        <translation>
            <numerusform>Seine letzte Nachricht ist %n Tag alt, er hat keinen Consumer, und er speichert %1.</numerusform>
            <numerusform>Seine letzte Nachricht ist %n Tage alt, er hat keinen Consumer, und er speichert %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stream may grow without a limit</source>
        <translation>Der Stream darf ohne Grenze wachsen</translation>
    </message>
    <message>
        <source>It fills the disk or the account one day; then every stream there refuses what is published.</source>
        <translation>Eines Tages füllt er die Platte oder das Konto; dann lehnt dort jeder Stream ab, was veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Set max_age, max_msgs or max_bytes.</source>
        <translation>Setzen Sie max_age, max_msgs oder max_bytes.</translation>
    </message>
    <message>
        <source>The stream has one replica in a cluster</source>
        <translation>Der Stream hat in einem Cluster nur ein Replikat</translation>
    </message>
    <message>
        <source>When its server is down the stream is, and a broken disk loses it.</source>
        <translation>Fällt sein Server aus, fällt der Stream aus, und eine defekte Platte verliert ihn.</translation>
    </message>
    <message>
        <source>Raise the replicas to three if it matters.</source>
        <translation>Heben Sie die Replikate auf drei, wenn er wichtig ist.</translation>
    </message>
    <message>
        <source>An even number of replicas is of no more use</source>
        <translation>Eine gerade Zahl von Replikaten nützt nicht mehr</translation>
    </message>
    <message>
        <source>A majority must be up: two stand no failure, four no more failures than three.</source>
        <translation>Eine Mehrheit muss laufen: Zwei überstehen keinen Ausfall, vier nicht mehr Ausfälle als drei.</translation>
    </message>
    <message>
        <source>Use one, three or five replicas.</source>
        <translation>Nehmen Sie ein, drei oder fünf Replikate.</translation>
    </message>
    <message>
        <source>Work is kept in memory only</source>
        <translation>Arbeit liegt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>A restart of its servers loses what is not done.</source>
        <translation>Ein Neustart seiner Server verliert, was nicht erledigt ist.</translation>
    </message>
    <message>
        <source>Create the stream anew with file storage.</source>
        <translation>Legen Sie den Stream mit Dateispeicher neu an.</translation>
    </message>
    <message>
        <source>The stream has about as many consumers as it may</source>
        <translation>Der Stream hat etwa so viele Consumer, wie er darf</translation>
    </message>
    <message>
        <source>Further consumers are refused, those of programs that start anew, too.</source>
        <translation>Weitere Consumer werden abgelehnt, auch die von Programmen, die neu starten.</translation>
    </message>
    <message>
        <source>Raise max_consumers, or delete consumers that nobody uses.</source>
        <translation>Heben Sie max_consumers an, oder löschen Sie Consumer, die niemand benutzt.</translation>
    </message>
    <message>
        <source>The stream holds very many subjects</source>
        <translation>Der Stream hält sehr viele Subjects</translation>
    </message>
    <message>
        <source>The server keeps an index of each of them in memory; it needs long to start and to answer.</source>
        <translation>Der Server führt im Speicher über jedes einen Index; er braucht lange zum Starten und zum Antworten.</translation>
    </message>
    <message>
        <source>Put what differs from message to message into a header, or split the stream.</source>
        <translation>Legen Sie in einen Header, was von Nachricht zu Nachricht anders ist, oder teilen Sie den Stream.</translation>
    </message>
    <message>
        <source>The stream is full of gaps</source>
        <translation>Der Stream ist voller Lücken</translation>
    </message>
    <message>
        <source>The server keeps account of each message that was deleted in between, and tells its replicas.</source>
        <translation>Der Server führt über jede dazwischen gelöschte Nachricht Buch und sagt sie seinen Replikaten weiter.</translation>
    </message>
    <message>
        <source>Let old messages go by a limit, or purge up to where the gaps end.</source>
        <translation>Lassen Sie alte Nachrichten durch eine Grenze gehen, oder entfernen Sie alles bis zum Ende der Lücken.</translation>
    </message>
    <message>
        <source>The stream can never shrink</source>
        <translation>Der Stream kann nie schrumpfen</translation>
    </message>
    <message>
        <source>Nothing may be deleted or purged, and nothing goes by a limit: only deleting the stream frees its space.</source>
        <translation>Nichts darf gelöscht oder entfernt werden, und nichts geht durch eine Grenze: Nur das Löschen des Streams gibt seinen Platz frei.</translation>
    </message>
    <message>
        <source>Set a limit, for what is denied cannot be allowed again.</source>
        <translation>Setzen Sie eine Grenze, denn was verboten ist, lässt sich nicht wieder erlauben.</translation>
    </message>
    <message>
        <source>The stream looks forgotten</source>
        <translation>Der Stream sieht vergessen aus</translation>
    </message>
    <message>
        <source>It takes up space, and nobody writes to it or has a consumer on it.</source>
        <translation>Er belegt Platz, und niemand schreibt hinein oder hat einen Consumer daran.</translation>
    </message>
    <message>
        <source>Ask whether anybody reads it, and delete it if not.</source>
        <translation>Fragen Sie, ob jemand ihn liest, und löschen Sie ihn sonst.</translation>
    </message>
    <message>
        <source>The end of the pause or the age of its oldest unfinished message is not known.</source>
        <translation>Das Ende der Pause oder das Alter seiner ältesten unerledigten Nachricht ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Paused until %1, and its oldest unfinished message is removed at %2: max_age of the stream is %3.</source>
        <translation>Angehalten bis %1, und seine älteste unerledigte Nachricht wird um %2 entfernt: max_age des Streams ist %3.</translation>
    </message>
    <message>
        <source>%1 of the %2 messages in the stream wait for this consumer.</source>
        <translation>%1 der %2 Nachrichten im Stream warten auf diesen Consumer.</translation>
    </message>
    <message>
        <source>The consumer is at its ack-pending wall</source>
        <translation>Der Consumer steht an seiner Ack-Grenze</translation>
    </message>
    <message>
        <source>Messages wait, and nobody pulls</source>
        <translation>Nachrichten warten, und niemand holt sie</translation>
    </message>
    <message>
        <source>Without an open pull request nothing is delivered: the workers are down, or ask for something else.</source>
        <translation>Ohne offene Abholanfrage wird nichts zugestellt: Die Worker laufen nicht oder fragen nach etwas anderem.</translation>
    </message>
    <message>
        <source>Messages wait, and nobody listens</source>
        <translation>Nachrichten warten, und niemand hört zu</translation>
    </message>
    <message>
        <source>Nobody has subscribed to the subject that the server pushes to.</source>
        <translation>Niemand hat das Subject abonniert, an das der Server zustellt.</translation>
    </message>
    <message>
        <source>A poison message comes again and again</source>
        <translation>Eine giftige Nachricht kommt wieder und wieder</translation>
    </message>
    <message>
        <source>One message that no worker can handle takes their time with each delivery, and what is behind it may wait.</source>
        <translation>Eine Nachricht, mit der kein Worker zurechtkommt, kostet bei jeder Zustellung Zeit, und was dahinter steht, wartet womöglich.</translation>
    </message>
    <message>
        <source>Everything is delivered again and nothing gets finished</source>
        <translation>Alles wird wieder zugestellt, und nichts wird fertig</translation>
    </message>
    <message>
        <source>The workers refuse each message, crash, or acknowledge nothing: they are busy and achieve nothing.</source>
        <translation>Die Worker lehnen jede Nachricht ab, stürzen ab oder bestätigen nichts: Sie sind beschäftigt und erreichen nichts.</translation>
    </message>
    <message>
        <source>The workers give up every message</source>
        <translation>Die Worker geben jede Nachricht auf</translation>
    </message>
    <message>
        <source>A terminated message is not tried again: the queue looks empty, and no work is done.</source>
        <translation>Eine beendete Nachricht wird nicht wieder versucht: Die Warteschlange sieht leer aus, und keine Arbeit ist getan.</translation>
    </message>
    <message>
        <source>All is delivered, and no acks come</source>
        <translation>Alles ist zugestellt, und keine Acks kommen</translation>
    </message>
    <message>
        <source>The workers have the messages and do not finish them; each comes again after its ack wait.</source>
        <translation>Die Worker haben die Nachrichten und erledigen sie nicht; jede kommt nach ihrer Ack-Wartezeit wieder.</translation>
    </message>
    <message>
        <source>Somebody asks, and nothing is delivered</source>
        <translation>Jemand fragt, und nichts wird zugestellt</translation>
    </message>
    <message>
        <source>Pull requests are open and messages wait: something between the two holds them back.</source>
        <translation>Abholanfragen sind offen, und Nachrichten warten: Etwas dazwischen hält sie zurück.</translation>
    </message>
    <message>
        <source>The pinned client takes nothing</source>
        <translation>Der festgelegte Client nimmt nichts</translation>
    </message>
    <message>
        <source>Only the pinned client of the group is served, and it has gone or hangs; the others wait for nothing.</source>
        <translation>Nur der festgelegte Client der Gruppe wird bedient, und er ist weg oder hängt; die anderen warten vergeblich.</translation>
    </message>
    <message>
        <source>Further pull requests are refused</source>
        <translation>Weitere Abholanfragen werden abgelehnt</translation>
    </message>
    <message>
        <source>As many requests are open as max_waiting allows: workers that come now get an error instead of messages.</source>
        <translation>Es sind so viele Anfragen offen, wie max_waiting erlaubt: Worker, die jetzt kommen, bekommen statt Nachrichten einen Fehler.</translation>
    </message>
    <message>
        <source>The consumer is slower than its input</source>
        <translation>Der Consumer ist langsamer als sein Zulauf</translation>
    </message>
    <message>
        <source>Its backlog grows for as long as this goes on, until some limit is reached.</source>
        <translation>Sein Rückstand wächst, solange das so geht, bis irgendeine Grenze erreicht ist.</translation>
    </message>
    <message>
        <source>The backlog stays where it is</source>
        <translation>Der Rückstand bleibt, wo er ist</translation>
    </message>
    <message>
        <source>It keeps pace with what comes, and never gets to what has been waiting: each message is late by as much.</source>
        <translation>Er hält mit, kommt aber nie zu dem, was wartet: Jede Nachricht ist um so viel verspätet.</translation>
    </message>
    <message>
        <source>The ack-pending wall makes it slow</source>
        <translation>Die Ack-Grenze macht ihn langsam</translation>
    </message>
    <message>
        <source>So few messages may be in hand at once that workers wait for each other&apos;s acks.</source>
        <translation>Es dürfen so wenige Nachrichten zugleich in Arbeit sein, dass Worker auf die Acks der anderen warten.</translation>
    </message>
    <message>
        <source>Flow control holds the delivery</source>
        <translation>Flusskontrolle hält die Zustellung an</translation>
    </message>
    <message>
        <source>The subscriber does not take what it is sent: it is slow, or hangs.</source>
        <translation>Der Abonnent nimmt nicht an, was er bekommt: Er ist langsam oder hängt.</translation>
    </message>
    <message>
        <source>Its configuration slows it down while messages wait</source>
        <translation>Seine Konfiguration bremst ihn, während Nachrichten warten</translation>
    </message>
    <message>
        <source>A rate limit or the pace of the original lets the backlog stand, however many workers there are.</source>
        <translation>Eine Ratengrenze oder das Tempo des Originals lässt den Rückstand stehen, wie viele Worker es auch gibt.</translation>
    </message>
    <message>
        <source>The consumer was set back</source>
        <translation>Der Consumer wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Messages that were done are delivered once more; workers must be able to stand that.</source>
        <translation>Erledigte Nachrichten werden noch einmal zugestellt; die Worker müssen das aushalten.</translation>
    </message>
    <message>
        <source>Messages wait for the end of a pause</source>
        <translation>Nachrichten warten auf das Ende einer Pause</translation>
    </message>
    <message>
        <source>Nothing is delivered until the pause ends or somebody ends it.</source>
        <translation>Nichts wird zugestellt, bis die Pause endet oder jemand sie beendet.</translation>
    </message>
    <message>
        <source>The pause outlasts its messages</source>
        <translation>Die Pause überdauert ihre Nachrichten</translation>
    </message>
    <message>
        <source>What waits for the end of the pause is removed by max_age before that.</source>
        <translation>Was auf das Ende der Pause wartet, wird vorher durch max_age entfernt.</translation>
    </message>
    <message>
        <source>Resume the consumer earlier, or raise max_age of the stream.</source>
        <translation>Setzen Sie den Consumer früher fort, oder heben Sie max_age des Streams an.</translation>
    </message>
    <message>
        <source>One consumer keeps the stream from emptying</source>
        <translation>Ein Consumer hält den Stream davon ab, sich zu leeren</translation>
    </message>
    <message>
        <source>With interest retention a message stays until every consumer is done with it: one that has stopped fills the store for all.</source>
        <translation>Mit der Aufbewahrung interest bleibt eine Nachricht, bis alle Consumer mit ihr fertig sind: Einer, der steht, füllt den Speicher für alle.</translation>
    </message>
    <message>
        <source>Get it going, or delete it if nobody needs it any more.</source>
        <translation>Bringen Sie ihn in Gang, oder löschen Sie ihn, wenn ihn niemand mehr braucht.</translation>
    </message>
    <message>
        <source>A threshold of the consumer is crossed</source>
        <translation>Eine Schwelle des Consumers ist überschritten</translation>
    </message>
    <message>
        <source>Whoever set the threshold in its metadata wanted to be told.</source>
        <translation>Wer die Schwelle in die Metadaten gesetzt hat, wollte es erfahren.</translation>
    </message>
    <message>
        <source>Look at the figure, or change the threshold if it no longer fits.</source>
        <translation>Sehen Sie nach der Zahl, oder ändern Sie die Schwelle, wenn sie nicht mehr passt.</translation>
    </message>
    <message>
        <source>A threshold of the stream is crossed</source>
        <translation>Eine Schwelle des Streams ist überschritten</translation>
    </message>
    <message>
        <source>It stands still without an error anywhere: neither workers nor publishers are told.</source>
        <translation>Er steht still, ohne dass irgendwo ein Fehler erscheint: Weder Worker noch Publisher erfahren davon.</translation>
    </message>
</context>
<context>
    <name>jetlag::HealthCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no stream &quot;%1&quot;, or it may not be seen.</source>
        <translation>Es gibt keinen Stream „%1“, oder er darf nicht gesehen werden.</translation>
    </message>
</context>
<context>
    <name>jetlag::HealthDesk</name>
    <message>
        <source>Accepted: %1</source>
        <comment>the name of a finding</comment>
        <translation>Hingenommen: %1</translation>
    </message>
    <message>
        <source>No longer accepted: %1</source>
        <comment>the name of a finding</comment>
        <translation>Nicht mehr hingenommen: %1</translation>
    </message>
</context>
<context>
    <name>jetlag::HealthPage</name>
    <message>
        <source>Known until %1, accepted at %2.</source>
        <translation>Bekannt bis %1, hingenommen um %2.</translation>
    </message>
    <message>
        <source>Known for good, accepted at %1.</source>
        <translation>Auf Dauer bekannt, hingenommen um %1.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, foreign text</comment>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>accessible name of the table</comment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <comment>accessible name of the field</comment>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Shows every finding that nobody has accepted.</source>
        <translation>Zeigt alle Befunde, die niemand hingenommen hat.</translation>
    </message>
    <message>
        <source>Show critical findings</source>
        <translation>Kritische Befunde zeigen</translation>
    </message>
    <message>
        <source>Shows only what is critical.</source>
        <translation>Zeigt nur, was kritisch ist.</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>Shows only warnings.</source>
        <translation>Zeigt nur Warnungen.</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Shows only what is worth knowing.</source>
        <translation>Zeigt nur, was zu wissen lohnt.</translation>
    </message>
    <message>
        <source>Show accepted findings</source>
        <translation>Hingenommene Befunde zeigen</translation>
    </message>
    <message>
        <source>Shows what somebody knows of and lives with.</source>
        <translation>Zeigt, was jemand kennt und womit er lebt.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Show what cannot be told</source>
        <translation>Zeigen, was nicht zu sagen ist</translation>
    </message>
    <message>
        <source>Shows below which rules have no answer for some of what they are about, and why.</source>
        <translation>Zeigt unten, welche Regeln für manches keine Antwort haben, und warum.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>&amp;Hinnehmen …</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>&amp;Undo acceptance</source>
        <translation>Hinnahme &amp;aufheben</translation>
    </message>
    <message>
        <source>Undo acceptance</source>
        <translation>Hinnahme aufheben</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>findings, a number</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 Critical %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 Kritisch %2</translation>
    </message>
    <message>
        <source>%1 Warnings %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 Warnungen %2</translation>
    </message>
    <message>
        <source>%1 Notes %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 Hinweise %2</translation>
    </message>
    <message>
        <source>Known %1</source>
        <comment>accepted findings, a number</comment>
        <translation>Bekannt %1</translation>
    </message>
    <message>
        <source>%1 Cannot tell %2</source>
        <comment>a shape, a number</comment>
        <translation>%1 Nicht zu sagen %2</translation>
    </message>
    <message>
        <source>No finding is of this kind.</source>
        <translation>Kein Befund ist von dieser Art.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) checked at %1.</source>
        <translation>
            <numerusform>%n Regel geprüft um %1.</numerusform>
            <numerusform>%n Regeln geprüft um %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be given.</source>
        <translation>
            <numerusform>%n Antwort konnte nicht gegeben werden.</numerusform>
            <numerusform>%n Antworten konnten nicht gegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, why it cannot tell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, what it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <comment>a sentence, what it is of</comment>
        <translation>
            <numerusform>%1 (%2 und %n weiterer)</numerusform>
            <numerusform>%1 (%2 und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule has an answer for everything.</source>
        <translation>Jede Regel hat für alles eine Antwort.</translation>
    </message>
    <message>
        <source>What cannot be told is neither well nor ill. Most of it comes by itself once the program has watched for a while.</source>
        <translation>Was nicht zu sagen ist, ist weder gut noch schlecht. Das meiste davon ergibt sich von selbst, wenn das Programm eine Weile beobachtet hat.</translation>
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
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>What the rules have found: with figures, since when, and the dialog that helps.</source>
        <translation>Was die Regeln gefunden haben: mit Zahlen, seit wann, und dem Dialog, der hilft.</translation>
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
    <name>jetlag::KeyChange</name>
    <message>
        <source>When you looked there was nothing under this key.</source>
        <translation>Als Sie nachsahen, war unter diesem Schlüssel nichts.</translation>
    </message>
    <message>
        <source>When you looked revision %1 was the newest.</source>
        <translation>Als Sie nachsahen, war Revision %1 die neueste.</translation>
    </message>
    <message>
        <source>Now there is nothing.</source>
        <translation>Jetzt ist dort nichts.</translation>
    </message>
    <message>
        <source>Now it is revision %1, a value.</source>
        <translation>Jetzt ist es Revision %1, ein Wert.</translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the key was deleted.</source>
        <translation>Jetzt ist es Revision %1, mit der der Schlüssel gelöscht wurde.</translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the key was purged.</source>
        <translation>Jetzt ist es Revision %1, mit der der Schlüssel bereinigt wurde.</translation>
    </message>
    <message>
        <source>Now it is revision %1, by which the server marks that the value has gone.</source>
        <translation>Jetzt ist es Revision %1, mit der der Server markiert, dass der Wert weg ist.</translation>
    </message>
    <message>
        <source>Somebody else has changed the key meanwhile. %1 %2 Nothing of yours was stored.</source>
        <comment>when you looked…; now…</comment>
        <translation>Jemand anderes hat den Schlüssel inzwischen geändert. %1 %2 Von Ihnen wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This bucket is a mirror: it is changed in its origin, the stream %1.</source>
        <translation>Dieses Bucket ist ein Spiegel: Geändert wird es in seinem Ursprung, dem Stream %1.</translation>
    </message>
    <message>
        <source>This bucket is a mirror: it is changed in its origin.</source>
        <translation>Dieses Bucket ist ein Spiegel: Geändert wird es in seinem Ursprung.</translation>
    </message>
    <message>
        <source>This bucket is sealed: nothing in it can be changed any more.</source>
        <translation>Dieses Bucket ist versiegelt: Darin kann nichts mehr geändert werden.</translation>
    </message>
    <message>
        <source>The value has %1 bytes; the bucket takes at most %2 for each, headers included.</source>
        <translation>Der Wert hat %1 Bytes; das Bucket nimmt je Wert höchstens %2 an, Header eingeschlossen.</translation>
    </message>
    <message>
        <source>The value has %1 bytes; the server takes messages of at most %2.</source>
        <translation>Der Wert hat %1 Bytes; der Server nimmt Nachrichten von höchstens %2 an.</translation>
    </message>
    <message>
        <source>This stream takes no roll-ups, so a key cannot be purged as clients do it. Delete the key, or purge its subject in the stream.</source>
        <translation>Dieser Stream nimmt keine Rollups an, daher kann ein Schlüssel nicht so bereinigt werden, wie Clients es tun. Löschen Sie den Schlüssel, oder bereinigen Sie sein Subject im Stream.</translation>
    </message>
    <message>
        <source>Values of this bucket cannot expire one by one: its stream does not allow it, or the server is older than 2.11.</source>
        <translation>Werte dieses Buckets können nicht einzeln ablaufen: Sein Stream erlaubt es nicht, oder der Server ist älter als 2.11.</translation>
    </message>
    <message>
        <source>Somebody else has changed the key meanwhile. Nothing of yours was stored.</source>
        <translation>Jemand anderes hat den Schlüssel inzwischen geändert. Von Ihnen wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChangeDialog</name>
    <message>
        <source>Put value</source>
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Purge key</source>
        <translation>Schlüssel bereinigen</translation>
    </message>
    <message>
        <source>Restore revision</source>
        <translation>Revision wiederherstellen</translation>
    </message>
    <message>
        <source>Type the key to confirm</source>
        <translation>Zur Bestätigung den Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Läuft ab nach</translation>
    </message>
    <message>
        <source>30s, 15m, 24h; empty: by the rules of the bucket</source>
        <translation>30s, 15m, 24h; leer: nach den Regeln des Buckets</translation>
    </message>
    <message>
        <source>E&amp;xpires after</source>
        <translation>&amp;Läuft ab nach</translation>
    </message>
    <message>
        <source>The value now is binary or too large to be edited as text. What is written here takes its place.</source>
        <translation>Der jetzige Wert ist binär oder zu groß, um als Text bearbeitet zu werden. Was hier geschrieben wird, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Write a duration of a second or more, such as 30s or 1h30m.</source>
        <translation>Schreiben Sie eine Dauer von mindestens einer Sekunde, etwa 30s oder 1h30m.</translation>
    </message>
    <message>
        <source>Write the key that gets the value.</source>
        <translation>Schreiben Sie den Schlüssel, der den Wert bekommt.</translation>
    </message>
    <message>
        <source>Looking at the key…</source>
        <translation>Der Schlüssel wird angesehen …</translation>
    </message>
    <message>
        <source>Put %1</source>
        <comment>a key</comment>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a key</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Purge %1</source>
        <comment>a key</comment>
        <translation>%1 bereinigen</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Revision %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The key %1 has a new value.</source>
        <translation>Der Schlüssel %1 hat einen neuen Wert.</translation>
    </message>
    <message>
        <source>The key %1 was not changed: %2</source>
        <comment>a key; why</comment>
        <translation>Der Schlüssel %1 wurde nicht geändert: %2</translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was changed: %2</source>
        <comment>a key; why</comment>
        <translation>Es ist nicht bekannt, ob der Schlüssel %1 geändert wurde: %2</translation>
    </message>
    <message>
        <source>The key %1 was deleted.</source>
        <translation>Der Schlüssel %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The key %1 was not deleted: %2</source>
        <comment>a key; why</comment>
        <translation>Der Schlüssel %1 wurde nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was deleted: %2</source>
        <comment>a key; why</comment>
        <translation>Es ist nicht bekannt, ob der Schlüssel %1 gelöscht wurde: %2</translation>
    </message>
    <message>
        <source>The key %1 was purged.</source>
        <translation>Der Schlüssel %1 wurde bereinigt.</translation>
    </message>
    <message>
        <source>The key %1 was not purged: %2</source>
        <comment>a key; why</comment>
        <translation>Der Schlüssel %1 wurde nicht bereinigt: %2</translation>
    </message>
    <message>
        <source>It is not known whether the key %1 was purged: %2</source>
        <comment>a key; why</comment>
        <translation>Es ist nicht bekannt, ob der Schlüssel %1 bereinigt wurde: %2</translation>
    </message>
    <message>
        <source>The key %1 has the value of revision %2 again.</source>
        <translation>Der Schlüssel %1 hat wieder den Wert der Revision %2.</translation>
    </message>
</context>
<context>
    <name>jetlag::KeyChangeText</name>
    <message>
        <source>Now there is nothing under this key.</source>
        <translation>Unter diesem Schlüssel ist jetzt nichts.</translation>
    </message>
    <message>
        <source>Now it is revision %1 of %2, with a value of %3.</source>
        <comment>number, time, size</comment>
        <translation>Jetzt ist es Revision %1 vom %2 mit einem Wert von %3.</translation>
    </message>
    <message>
        <source>Now it is revision %1 of %2. %3</source>
        <comment>number, time, what it says</comment>
        <translation>Jetzt ist es Revision %1 vom %2. %3</translation>
    </message>
    <message>
        <source>The revisions before it stay.</source>
        <translation>Die Revisionen davor bleiben.</translation>
    </message>
    <message>
        <source>The bucket keeps one revision of a key: what is there now is gone afterwards.</source>
        <translation>Das Bucket bewahrt eine Revision eines Schlüssels auf: Was jetzt dort ist, ist danach weg.</translation>
    </message>
    <message>
        <source>The bucket keeps %1 revisions of a key: older ones go.</source>
        <translation>Das Bucket bewahrt %1 Revisionen eines Schlüssels auf: Ältere verschwinden.</translation>
    </message>
    <message>
        <source>If somebody else changes the key first, nothing is stored.</source>
        <translation>Ändert jemand anderes den Schlüssel zuerst, wird nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) of the stream %1 may hear of it, watchers among them.</source>
        <translation>
            <numerusform>%n Consumer des Streams %1 kann davon erfahren, auch ein Beobachter.</numerusform>
            <numerusform>%n Consumer des Streams %1 können davon erfahren, auch Beobachter.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new revision follows, with a value of %1.</source>
        <translation>Eine neue Revision folgt, mit einem Wert von %1.</translation>
    </message>
    <message>
        <source>The key is created with a value of %1.</source>
        <translation>Der Schlüssel wird mit einem Wert von %1 angelegt.</translation>
    </message>
    <message>
        <source>It expires after %1.</source>
        <translation>Er läuft nach %1 ab.</translation>
    </message>
    <message>
        <source>A marker follows that says that the key is deleted; clients see no value any more.</source>
        <translation>Eine Marke folgt, die sagt, dass der Schlüssel gelöscht ist; Clients sehen keinen Wert mehr.</translation>
    </message>
    <message>
        <source>It has no value already; another marker follows.</source>
        <translation>Er hat schon keinen Wert; eine weitere Marke folgt.</translation>
    </message>
    <message>
        <source>All revisions of the key go, and a marker takes their place. None of them can be restored afterwards.</source>
        <translation>Alle Revisionen des Schlüssels verschwinden, und eine Marke tritt an ihre Stelle. Danach kann keine von ihnen wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>A new revision follows, with the value that revision %1 had on %2 (%3).</source>
        <comment>number, time, size</comment>
        <translation>Eine neue Revision folgt, mit dem Wert, den Revision %1 am %2 hatte (%3).</translation>
    </message>
</context>
<context>
    <name>jetlag::KeysModel</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The key was deleted; the revisions before it stay in the history.</source>
        <translation>Der Schlüssel wurde gelöscht; die Revisionen davor bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>The key was purged together with its history.</source>
        <translation>Der Schlüssel wurde samt seinem Verlauf bereinigt.</translation>
    </message>
    <message>
        <source>The value has expired; the server marks it.</source>
        <translation>Der Wert ist abgelaufen; der Server markiert es.</translation>
    </message>
    <message>
        <source>The value was removed from the stream; the server marks it.</source>
        <translation>Der Wert wurde aus dem Stream entfernt; der Server markiert es.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>jetlag::KeysView</name>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Filter keys: text, or a pattern such as orders.*</source>
        <translation>Schlüssel filtern: Text oder ein Muster wie orders.*</translation>
    </message>
    <message>
        <source>Text looks in the names of all keys. With * or &gt;, or a dot at the end, it is a pattern that the server chooses by.</source>
        <translation>Text sucht in den Namen aller Schlüssel. Mit * oder &gt; oder einem Punkt am Ende ist es ein Muster, nach dem der Server auswählt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>How many keys are listed</source>
        <translation>Wie viele Schlüssel aufgeführt sind</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 keys…</source>
        <translation>Es wird gesucht: %1 von %2 Schlüsseln …</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Schlüssel werden gesucht …</translation>
    </message>
    <message>
        <source>The newest %1 of %2 keys are listed. A key, or a pattern such as orders.*, finds others; Enter looks for a text in all of them.</source>
        <translation>Die neuesten %1 von %2 Schlüsseln sind aufgeführt. Ein Schlüssel oder ein Muster wie orders.* findet andere; die Eingabetaste sucht einen Text in allen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 key(s): this one and those below it. Enter looks for the text in all %2 keys.</source>
        <translation>
            <numerusform>%1 Schlüssel: dieser und die darunter. Die Eingabetaste sucht den Text in allen %2 Schlüsseln.</numerusform>
            <numerusform>%1 Schlüssel: dieser und die darunter. Die Eingabetaste sucht den Text in allen %2 Schlüsseln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 key(s), those with a deletion marker included.</source>
        <translation>
            <numerusform>%1 Schlüssel, auch wenn er eine Löschmarke hat.</numerusform>
            <numerusform>%1 Schlüssel, auch solche mit einer Löschmarke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 keys are listed; the filter reaches all.</source>
        <translation>Die ersten %1 von %2 Schlüsseln sind aufgeführt; der Filter erreicht alle.</translation>
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
    <message>
        <source>Header that counts repla&amp;ys</source>
        <translation>Header, der Wiedereinspielungen &amp;zählt</translation>
    </message>
    <message>
        <source>Header that counts replays</source>
        <translation>Header, der Wiedereinspielungen zählt</translation>
    </message>
    <message>
        <source>Replays so far: %1</source>
        <translation>Bisher wieder eingespielt: %1</translation>
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
        <translation>Tun, was der Knopf sagt: wieder einspielen, veröffentlichen, leeren …</translation>
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
    <name>jetlag::ObjectDeleteDialog</name>
    <message>
        <source>Delete object: %1</source>
        <translation>Objekt löschen: %1</translation>
    </message>
    <message>
        <source>Delete object</source>
        <translation>Objekt löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an object</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>The link goes; what it leads to stays.</source>
        <translation>Der Verweis verschwindet; wohin er führt, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>The content goes: %1 in %n chunk(s). It cannot be had back.</source>
        <translation>
            <numerusform>Der Inhalt verschwindet: %1 in %n Stück. Er ist nicht wiederzubekommen.</numerusform>
            <numerusform>Der Inhalt verschwindet: %1 in %n Stücken. Er ist nicht wiederzubekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A description stays that says that the object is deleted.</source>
        <translation>Eine Beschreibung bleibt, die sagt, dass das Objekt gelöscht ist.</translation>
    </message>
    <message>
        <source>If somebody else changes the object first, nothing is done.</source>
        <translation>Ändert jemand anderes das Objekt zuerst, geschieht nichts.</translation>
    </message>
    <message>
        <source>The object %1 was deleted.</source>
        <translation>Das Objekt %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The object %1 was not deleted: %2</source>
        <comment>a name; why</comment>
        <translation>Das Objekt %1 wurde nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>It is not known whether the object %1 was deleted: %2</source>
        <comment>a name; why</comment>
        <translation>Es ist nicht bekannt, ob das Objekt %1 gelöscht wurde: %2</translation>
    </message>
    <message>
        <source>Chunks of the deleted object %1 may be left, which nobody needs: %2</source>
        <comment>a name; why</comment>
        <translation>Vom gelöschten Objekt %1 können Stücke übrig sein, die niemand braucht: %2</translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectUploadDialog</name>
    <message>
        <source>Upload object: %1</source>
        <translation>Objekt hochladen: %1</translation>
    </message>
    <message>
        <source>Upload object</source>
        <translation>Objekt hochladen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Object name</source>
        <translation>Objektname</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Object &amp;name</source>
        <translation>Objekt&amp;name</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Choose the file that becomes an object.</source>
        <translation>Wählen Sie die Datei aus, die ein Objekt wird.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Eine solche Datei gibt es nicht, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give the object a name.</source>
        <translation>Geben Sie dem Objekt einen Namen.</translation>
    </message>
    <message>
        <source>Looking at the object…</source>
        <translation>Das Objekt wird angesehen …</translation>
    </message>
    <message>
        <source>%1 are sent in chunks of 128 KiB, then the object is described.</source>
        <translation>%1 werden in Stücken von 128 KiB gesendet, danach wird das Objekt beschrieben.</translation>
    </message>
    <message>
        <source>The object is new in this bucket.</source>
        <translation>Das Objekt ist in diesem Bucket neu.</translation>
    </message>
    <message>
        <source>An object of this name was deleted; it is there again afterwards.</source>
        <translation>Ein Objekt dieses Namens wurde gelöscht; danach ist es wieder da.</translation>
    </message>
    <message>
        <source>It replaces the content of now, %1: that is gone afterwards.</source>
        <translation>Es ersetzt den jetzigen Inhalt, %1: Der ist danach weg.</translation>
    </message>
    <message>
        <source>Nothing changes for anybody before all of it is stored. If somebody else changes the object first, it stays as they left it.</source>
        <translation>Für niemanden ändert sich etwas, bevor alles gespeichert ist. Ändert jemand anderes das Objekt zuerst, bleibt es, wie es dann ist.</translation>
    </message>
    <message>
        <source>The object %1 was stored (%2).</source>
        <comment>a name, its size</comment>
        <translation>Das Objekt %1 wurde gespeichert (%2).</translation>
    </message>
    <message>
        <source>It is not known whether the object %1 was stored: %2</source>
        <comment>a name; why</comment>
        <translation>Es ist nicht bekannt, ob das Objekt %1 gespeichert wurde: %2</translation>
    </message>
    <message>
        <source>The object %1 was not changed: %2</source>
        <comment>a name; why</comment>
        <translation>Das Objekt %1 wurde nicht geändert: %2</translation>
    </message>
    <message>
        <source>Chunks that nobody needs may be left in the bucket %1: %2</source>
        <comment>a name; why</comment>
        <translation>Im Bucket %1 können Stücke übrig sein, die niemand braucht: %2</translation>
    </message>
</context>
<context>
    <name>jetlag::Objects</name>
    <message>
        <source>Somebody else has changed the object since you looked at it. Nothing was done; look again.</source>
        <translation>Jemand anderes hat das Objekt geändert, seit Sie es angesehen haben. Es geschah nichts; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The content is not what its description tells: %1 bytes in %2 chunks are there, %3 bytes in %4 should be.</source>
        <translation>Der Inhalt ist nicht, was seine Beschreibung sagt: Da sind %1 Bytes in %2 Stücken, %3 Bytes in %4 sollten es sein.</translation>
    </message>
    <message>
        <source>The content is not what its description tells: its size is right, its SHA-256 is another one.</source>
        <translation>Der Inhalt ist nicht, was seine Beschreibung sagt: Die Größe stimmt, das SHA-256 ist ein anderes.</translation>
    </message>
    <message>
        <source>An object needs a name.</source>
        <translation>Ein Objekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It was stopped before the object was changed.</source>
        <translation>Es wurde angehalten, bevor das Objekt geändert wurde.</translation>
    </message>
    <message>
        <source>Somebody else has changed the object meanwhile. It is as they left it.</source>
        <translation>Jemand anderes hat das Objekt inzwischen geändert. Es ist, wie es dabei wurde.</translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectsModel</name>
    <message>
        <source>Deleted</source>
        <comment>an object</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Stored</source>
        <comment>an object</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Link to bucket %1</source>
        <translation>Verweis auf das Bucket %1</translation>
    </message>
    <message>
        <source>Link to %1 in %2</source>
        <comment>an object, its bucket</comment>
        <translation>Verweis auf %1 in %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Sein Name.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the content, as its description tells.</source>
        <translation>Des Inhalts, wie seine Beschreibung sagt.</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Messages that hold the content.</source>
        <translation>Nachrichten, die den Inhalt enthalten.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When its description was stored.</source>
        <translation>Wann seine Beschreibung gespeichert wurde.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stored, deleted, or a link to another one.</source>
        <translation>Gespeichert, gelöscht oder ein Verweis auf ein anderes.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Whether chunks, size and SHA-256 are what the description tells.</source>
        <translation>Ob Stücke, Größe und SHA-256 sind, was die Beschreibung sagt.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>SHA-256 of the content, as the description tells.</source>
        <translation>SHA-256 des Inhalts, wie die Beschreibung sagt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What somebody wrote about it.</source>
        <translation>Was jemand darüber geschrieben hat.</translation>
    </message>
    <message>
        <source>Chunk name</source>
        <translation>Stückname</translation>
    </message>
    <message>
        <source>By which its chunks are found.</source>
        <translation>Unter dem seine Stücke zu finden sind.</translation>
    </message>
</context>
<context>
    <name>jetlag::ObjectsView</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This bucket has no objects. A file that is dropped here becomes one.</source>
        <translation>Dieses Bucket hat keine Objekte. Eine Datei, die hier abgelegt wird, wird eines.</translation>
    </message>
    <message>
        <source>Looking for objects…</source>
        <translation>Objekte werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s), deleted ones included.</source>
        <translation>
            <numerusform>%n Objekt, gelöscht oder nicht.</numerusform>
            <numerusform>%n Objekte, gelöschte eingeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n object(s) are listed, deleted ones included; there are more.</source>
        <translation>
            <numerusform>Das neueste %n Objekt ist aufgeführt, gelöscht oder nicht; es gibt mehr.</numerusform>
            <numerusform>Die neuesten %n Objekte sind aufgeführt, gelöschte eingeschlossen; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) cannot be read.</source>
        <translation>
            <numerusform>%n Beschreibung ist nicht lesbar.</numerusform>
            <numerusform>%n Beschreibungen sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save object</source>
        <translation>Objekt speichern</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a check</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right in size; no digest is told</source>
        <translation>Größe richtig; keine Prüfsumme genannt</translation>
    </message>
    <message>
        <source>%1 is what its description tells: %2.</source>
        <comment>an object, its size</comment>
        <translation>%1 ist, was seine Beschreibung sagt: %2.</translation>
    </message>
    <message>
        <source>%1 was saved to %2.</source>
        <comment>an object, a file</comment>
        <translation>%1 wurde nach %2 gespeichert.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>a check</comment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was saved.</source>
        <translation>Es wurde angehalten. Es wurde nichts gespeichert.</translation>
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
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
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
    <name>jetlag::PlanRun</name>
    <message>
        <source>It was cancelled before.</source>
        <translation>Es wurde vorher abgebrochen.</translation>
    </message>
    <message>
        <source>It was not tried: its stream %1 is not as it should be.</source>
        <translation>Es wurde nicht versucht: Sein Stream %1 ist nicht, wie er sein soll.</translation>
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
    <name>jetlag::Puller</name>
    <message>
        <source>The server does not allow this user to pull from the consumer.</source>
        <translation>Der Server erlaubt diesem Benutzer nicht, von dem Consumer abzuholen.</translation>
    </message>
    <message>
        <source>The server does not allow this user to listen where the messages would arrive: an inbox prefix may be missing.</source>
        <translation>Der Server erlaubt diesem Benutzer nicht, dort zuzuhören, wo die Nachrichten ankämen: Vielleicht fehlt ein Inbox-Präfix.</translation>
    </message>
    <message>
        <source>The consumer was deleted.</source>
        <translation>Der Consumer wurde gelöscht.</translation>
    </message>
    <message>
        <source>The server ended the pull: %1</source>
        <translation>Der Server hat die Abholanfrage beendet: %1</translation>
    </message>
    <message>
        <source>The server refused the pull: %1</source>
        <translation>Der Server hat die Abholanfrage abgewiesen: %1</translation>
    </message>
    <message>
        <source>Another client is pinned: it alone is given messages.</source>
        <translation>Ein anderer Client ist angeheftet: Nur er bekommt Nachrichten.</translation>
    </message>
    <message>
        <source>Nobody answers for this consumer: it is gone, or has no leader at the moment.</source>
        <translation>Für diesen Consumer antwortet niemand: Er ist fort oder hat gerade keinen Leader.</translation>
    </message>
    <message>
        <source>The connection was lost while messages were waited for.</source>
        <translation>Die Verbindung ging verloren, während auf Nachrichten gewartet wurde.</translation>
    </message>
    <message>
        <source>The server did not answer the pull: the consumer may be gone, or this user may not pull from it.</source>
        <translation>Der Server hat auf die Abholanfrage nicht geantwortet: Vielleicht ist der Consumer fort, oder dieser Benutzer darf nicht von ihm abholen.</translation>
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
    <name>jetlag::Recreations</name>
    <message>
        <source>What the new consumer is made of could not be written to the disk. So nothing was deleted.</source>
        <translation>Woraus der neue Consumer bestehen soll, konnte nicht auf die Platte geschrieben werden. Deshalb wurde nichts gelöscht.</translation>
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
    <message>
        <source>They had gone from their stream before it was their turn.</source>
        <translation>Sie waren aus ihrem Stream verschwunden, bevor sie an der Reihe waren.</translation>
    </message>
    <message>
        <source>Replayed, but not removed: that could not be noted in the replay journal. It is looked for in the target when it is replayed again.</source>
        <translation>Wieder eingespielt, aber nicht entfernt: Das ließ sich nicht im Journal der Wiedereinspielungen vermerken. Beim nächsten Wiedereinspielen wird im Ziel danach gesucht.</translation>
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
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Writes what became of each message of the job into a file.</source>
        <translation>Schreibt in eine Datei, was aus jeder Nachricht des Auftrags wurde.</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Compare with &amp;Original…</source>
        <translation>Mit dem &amp;Original vergleichen …</translation>
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
    <message numerus="yes">
        <source>%1 message(s) would loop: they were put back up to %2 times already and died again each time.</source>
        <translation>
            <numerusform>%1 Nachricht liefe im Kreis: Sie wurde schon %2-mal wieder eingespielt und blieb jedes Mal erneut unzustellbar.</numerusform>
            <numerusform>%1 Nachrichten liefen im Kreis: Sie wurden schon bis zu %2-mal wieder eingespielt und blieben jedes Mal erneut unzustellbar.</numerusform>
        </translation>
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
    <name>jetlag::RestoreDialog</name>
    <message>
        <source>Restore streams</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Zurückspielen aus</translation>
    </message>
    <message>
        <source>Restore &amp;from</source>
        <translation>Zurückspielen a&amp;us</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Den Ordner einer Sicherung wählen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückspielen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel restore</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Restore progress</source>
        <translation>Fortschritt des Zurückspielens</translation>
    </message>
    <message>
        <source>Stream name</source>
        <translation>Name des Streams</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Place in cluster</source>
        <translation>In diesem Cluster</translation>
    </message>
    <message>
        <source>Place by tags</source>
        <translation>Nach Tags</translation>
    </message>
    <message>
        <source>a folder with backup.json, or one that holds such folders</source>
        <translation>ein Ordner mit backup.json oder einer, der solche enthält</translation>
    </message>
    <message>
        <source>The subjects that the stream listens on afterwards. The messages keep theirs.</source>
        <translation>Die Subjects, auf die der Stream danach hört. Die Nachrichten behalten ihre.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>As in the backup</source>
        <translation>Wie in der Sicherung</translation>
    </message>
    <message>
        <source>as in the backup</source>
        <translation>wie in der Sicherung</translation>
    </message>
    <message>
        <source>Stream &amp;name</source>
        <translation>&amp;Name des Streams</translation>
    </message>
    <message>
        <source>S&amp;ubjects</source>
        <translation>&amp;Subjects</translation>
    </message>
    <message>
        <source>R&amp;eplicas</source>
        <translation>&amp;Replikate</translation>
    </message>
    <message>
        <source>Place in &amp;cluster</source>
        <translation>In diesem &amp;Cluster</translation>
    </message>
    <message>
        <source>Place by &amp;tags</source>
        <translation>Nach &amp;Tags</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Der Ordner wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 message(s), sequences %3 to %4, %5 packed.</source>
        <comment>a backup</comment>
        <translation>
            <numerusform>%1: %2 Nachricht, Sequenzen %3 bis %4, gepackt %5.</numerusform>
            <numerusform>%1: %2 Nachrichten, Sequenzen %3 bis %4, gepackt %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stream of this name exists already: delete it first, or nothing is restored.</source>
        <translation>Einen Stream dieses Namens gibt es schon: Löschen Sie ihn zuerst, sonst wird nichts zurückgespielt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more backup(s).</source>
        <translation>
            <numerusform>Und %n weitere Sicherung.</numerusform>
            <numerusform>Und %n weitere Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a server of version 2.15 or later; older ones cannot read it.</source>
        <translation>Ein Server ab Version 2.15 hat sie gemacht; ältere können sie nicht lesen.</translation>
    </message>
    <message>
        <source>The name cannot be changed: every message in this backup is bound to it.</source>
        <translation>Der Name lässt sich nicht ändern: Jede Nachricht in dieser Sicherung ist an ihn gebunden.</translation>
    </message>
    <message>
        <source>Every backup is read to its end and checked before anything is sent. Sequences, times and consumers come back as they were.</source>
        <translation>Jede Sicherung wird bis zu ihrem Ende gelesen und geprüft, bevor etwas gesandt wird. Sequenzen, Zeiten und Consumer kommen zurück, wie sie waren.</translation>
    </message>
    <message>
        <source>Give the stream a name.</source>
        <translation>Geben Sie dem Stream einen Namen.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Zurückspielen läuft …</translation>
    </message>
    <message>
        <source>%1 was restored: %2, %3.</source>
        <comment>a stream, messages, consumers</comment>
        <translation>%1 wurde zurückgespielt: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n Consumer</numerusform>
            <numerusform>%n Consumer</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as the backup says.</source>
        <translation>Er ist, wie die Sicherung es sagt.</translation>
    </message>
    <message>
        <source>It is not quite as the backup says:</source>
        <translation>Er ist nicht ganz, wie die Sicherung es sagt:</translation>
    </message>
    <message>
        <source>It is not known whether %1 was restored: no answer came. Look again before you repeat it.</source>
        <translation>Es ist nicht bekannt, ob %1 zurückgespielt wurde: Es kam keine Antwort. Sehen Sie noch einmal nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <comment>a stream</comment>
        <translation>%1 wurde nicht zurückgespielt: %2</translation>
    </message>
    <message numerus="yes">
        <source>A part of the stream was left on the server, with %1 message(s): delete it before you restore again.</source>
        <translation>
            <numerusform>Ein Teil des Streams blieb auf dem Server, mit %1 Nachricht: Löschen Sie ihn, bevor Sie es noch einmal versuchen.</numerusform>
            <numerusform>Ein Teil des Streams blieb auf dem Server, mit %1 Nachrichten: Löschen Sie ihn, bevor Sie es noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled. Nothing of it was restored.</source>
        <translation>Das Zurückspielen von %1 wurde abgebrochen. Nichts davon wurde zurückgespielt.</translation>
    </message>
</context>
<context>
    <name>jetlag::RestoreJob</name>
    <message>
        <source>The backup holds %1 messages, and the stream %2. Its limits may have removed some already, or others were stored.</source>
        <translation>Die Sicherung enthält %1 Nachrichten, der Stream %2. Seine Grenzen können schon welche entfernt haben, oder andere kamen hinzu.</translation>
    </message>
    <message>
        <source>The first message is %1; in the backup it is %2.</source>
        <translation>Die erste Nachricht ist %1; in der Sicherung ist es %2.</translation>
    </message>
    <message>
        <source>The last sequence is %1; in the backup it is %2.</source>
        <translation>Die letzte Sequenz ist %1; in der Sicherung ist es %2.</translation>
    </message>
    <message>
        <source>These consumers of the backup are not there: %1.</source>
        <translation>Diese Consumer der Sicherung fehlen: %1.</translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation>Das Archiv lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A stream of this name exists already. A backup is never restored over one: delete that stream, or restore under another name.</source>
        <translation>Einen Stream dieses Namens gibt es schon. Eine Sicherung wird nie über einen zurückgespielt: Löschen Sie jenen Stream, oder spielen Sie sie unter einem anderen Namen zurück.</translation>
    </message>
    <message>
        <source>A server of version 2.15 or later has made this backup, in a format that older ones cannot read; this one is %1.</source>
        <translation>Ein Server ab Version 2.15 hat diese Sicherung gemacht, in einem Format, das ältere nicht lesen können; dieser ist %1.</translation>
    </message>
    <message>
        <source>The name of the stream cannot be changed: every message in a backup of this format is bound to it. Restore it as %1, or copy it afterwards by a stream that sources it.</source>
        <translation>Der Name des Streams lässt sich nicht ändern: Jede Nachricht in einer Sicherung dieses Formats ist an ihn gebunden. Spielen Sie ihn als %1 zurück, oder kopieren Sie ihn danach durch einen Stream, der aus ihm schöpft.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The consumers could not be compared: %1</source>
        <translation>Die Consumer konnten nicht verglichen werden: %1</translation>
    </message>
    <message>
        <source>It was stopped before the consumers were compared.</source>
        <translation>Es wurde angehalten, bevor die Consumer verglichen waren.</translation>
    </message>
</context>
<context>
    <name>jetlag::RevisionsModel</name>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>The number of the message in the stream.</source>
        <translation>Die Nummer der Nachricht im Stream.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When it was stored.</source>
        <translation>Wann sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>A value, or how the key went.</source>
        <translation>Ein Wert, oder wie der Schlüssel verschwand.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the value.</source>
        <translation>Des Werts.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Its beginning.</source>
        <translation>Sein Anfang.</translation>
    </message>
</context>
<context>
    <name>jetlag::RevisionsView</name>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Choose a key to see its revisions.</source>
        <translation>Wählen Sie einen Schlüssel, um seine Revisionen zu sehen.</translation>
    </message>
    <message>
        <source>Revisions of %1</source>
        <translation>Revisionen von %1</translation>
    </message>
    <message>
        <source>The newest %1 revisions of %2</source>
        <translation>Die neuesten %1 Revisionen von %2</translation>
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
    <message>
        <source>Discard from %1, in an earlier run</source>
        <translation>Verworfen aus %1, in einem früheren Lauf</translation>
    </message>
    <message>
        <source>Not finished: JetLag ended before, or another one still runs it.</source>
        <translation>Nicht fertig: JetLag wurde vorher beendet, oder ein anderes führt es noch aus.</translation>
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
    <name>jetlag::Settling</name>
    <message>
        <source>The answer of the server was not waited for.</source>
        <translation>Auf die Antwort des Servers wurde nicht gewartet.</translation>
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
    <name>jetlag::StreamActDialog</name>
    <message>
        <source>Seal stream</source>
        <translation>Stream versiegeln</translation>
    </message>
    <message>
        <source>Step down stream leader</source>
        <translation>Leader des Streams abtreten lassen</translation>
    </message>
    <message>
        <source>Type the stream name to confirm</source>
        <translation>Zur Bestätigung den Namen des Streams eingeben</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Abtreten lassen</translation>
    </message>
    <message>
        <source>Seal %1 for ever</source>
        <comment>a stream</comment>
        <translation>%1 für immer versiegeln</translation>
    </message>
    <message>
        <source>Looking at the stream…</source>
        <translation>Der Stream wird angesehen …</translation>
    </message>
    <message>
        <source>It is sealed already.</source>
        <translation>Er ist schon versiegelt.</translation>
    </message>
    <message numerus="yes">
        <source>Its %1 messages stay as they are for ever: none is added, deleted, purged or removed by a limit.</source>
        <translation>
            <numerusform>Seine %1 Nachricht bleibt für immer, wie sie ist: Keine kommt hinzu, wird gelöscht, geleert oder durch eine Grenze entfernt.</numerusform>
            <numerusform>Seine %1 Nachrichten bleiben für immer, wie sie sind: Keine kommt hinzu, wird gelöscht, geleert oder durch eine Grenze entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever publishes on its subjects gets an error from then on.</source>
        <translation>Wer auf seinen Subjects veröffentlicht, bekommt von da an einen Fehler.</translation>
    </message>
    <message>
        <source>It cannot be taken back. The only way out is to delete the stream.</source>
        <translation>Das kann nicht zurückgenommen werden. Der einzige Ausweg ist, den Stream zu löschen.</translation>
    </message>
    <message>
        <source>Consumers go on reading, and what they acknowledge is not removed any more.</source>
        <translation>Consumer lesen weiter, und was sie bestätigen, wird nicht mehr entfernt.</translation>
    </message>
    <message>
        <source>It has no leader at the moment that could step down.</source>
        <translation>Zurzeit gibt es keinen Leader, der abtreten könnte.</translation>
    </message>
    <message>
        <source>The leader is %1; another replica takes over.</source>
        <translation>Der Leader ist %1; eine andere Replik übernimmt.</translation>
    </message>
    <message>
        <source>For a moment the stream takes no messages: who publishes meanwhile has to try again. Nothing that is stored is lost.</source>
        <translation>Für einen Moment nimmt der Stream keine Nachrichten an: Wer währenddessen veröffentlicht, muss es noch einmal versuchen. Gespeichertes geht nicht verloren.</translation>
    </message>
    <message>
        <source>The stream&apos;s leader stepped down.</source>
        <translation>Der Leader des Streams ist abgetreten.</translation>
    </message>
    <message>
        <source>The stream&apos;s leader did not step down: %1</source>
        <translation>Der Leader des Streams ist nicht abgetreten: %1</translation>
    </message>
    <message>
        <source>It is not known whether the stream&apos;s leader stepped down: %1</source>
        <translation>Es ist nicht bekannt, ob der Leader des Streams abgetreten ist: %1</translation>
    </message>
    <message>
        <source>The stream was sealed.</source>
        <translation>Der Stream wurde versiegelt.</translation>
    </message>
    <message>
        <source>The stream was not sealed: %1</source>
        <translation>Der Stream wurde nicht versiegelt: %1</translation>
    </message>
    <message>
        <source>It is not known whether the stream was sealed: %1</source>
        <translation>Es ist nicht bekannt, ob der Stream versiegelt wurde: %1</translation>
    </message>
    <message>
        <source>Only one server holds it: no other one could take over.</source>
        <translation>Nur ein Server hält ihn: Kein anderer könnte übernehmen.</translation>
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
        <translation>Der Stream wird angesehen …</translation>
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
        <translation>Der Stream wird angesehen …</translation>
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
    <name>jetlag::StreamPresets</name>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>Arbeitswarteschlange</translation>
    </message>
    <message>
        <source>Log of 24 hours</source>
        <translation>Protokoll von 24 Stunden</translation>
    </message>
    <message>
        <source>Dead letters of %1</source>
        <translation>Unzustellbare von %1</translation>
    </message>
    <message>
        <source>Key-value bucket</source>
        <translation>Key-Value-Bucket</translation>
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
    <name>jetlag::TakeDialog</name>
    <message>
        <source>Take messages: %1</source>
        <translation>Nachrichten abholen: %1</translation>
    </message>
    <message>
        <source>Take messages</source>
        <translation>Nachrichten abholen</translation>
    </message>
    <message>
        <source>Looking at the consumer…</source>
        <translation>Der Consumer wird angesehen …</translation>
    </message>
    <message>
        <source>What taking means</source>
        <translation>Was Abholen bedeutet</translation>
    </message>
    <message>
        <source>Who else takes</source>
        <translation>Wer sonst abholt</translation>
    </message>
    <message>
        <source>Ways to take</source>
        <translation>Arten abzuholen</translation>
    </message>
    <message>
        <source>By han&amp;d</source>
        <translation>&amp;Von Hand</translation>
    </message>
    <message>
        <source>Test wor&amp;ker</source>
        <translation>Te&amp;st-Worker</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are held here; the server gives them back by itself, the last at %2.</source>
        <translation>
            <numerusform>%1 Nachricht wird hier gehalten; der Server gibt sie von selbst zurück, spätestens um %2.</numerusform>
            <numerusform>%1 Nachrichten werden hier gehalten; der Server gibt sie von selbst zurück, die letzte um %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is lost: nothing can be taken or settled until it is there again.</source>
        <translation>Die Verbindung ist verloren: Bis sie wieder da ist, kann nichts abgeholt oder beantwortet werden.</translation>
    </message>
    <message>
        <source>The consumer was deleted, or created anew: what was taken from it cannot be settled any more.</source>
        <translation>Der Consumer wurde gelöscht oder neu angelegt: Was von ihm abgeholt wurde, kann nicht mehr beantwortet werden.</translation>
    </message>
    <message>
        <source>What is to become of them?</source>
        <translation>Was soll aus ihnen werden?</translation>
    </message>
    <message>
        <source>Give back now</source>
        <translation>Jetzt zurückgeben</translation>
    </message>
    <message>
        <source>Leave until their time has passed</source>
        <translation>Liegen lassen, bis ihre Zeit um ist</translation>
    </message>
</context>
<context>
    <name>jetlag::TakeText</name>
    <message>
        <source>Each has its time (backoff), %1 at its first delivery; then the server gives it to somebody again.</source>
        <translation>Jede hat ihre Zeit (Backoff), %1 bei der ersten Zustellung; dann gibt der Server sie wieder jemandem.</translation>
    </message>
    <message>
        <source>Each has %1; then the server gives it to somebody again.</source>
        <translation>Jede hat %1; dann gibt der Server sie wieder jemandem.</translation>
    </message>
    <message numerus="yes">
        <source>After %1 deliveries it is given up.</source>
        <translation>
            <numerusform>Nach %1 Zustellung wird sie aufgegeben.</numerusform>
            <numerusform>Nach %1 Zustellungen wird sie aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking is consuming: what is taken here its workers do not get, until it is given back, and every time counts as a delivery.</source>
        <translation>Abholen ist Konsumieren: Was hier abgeholt wird, bekommen die Worker nicht, bis es zurückgegeben ist, und jedes Mal zählt als Zustellung.</translation>
    </message>
    <message>
        <source>This consumer wants no acknowledgements (ack policy none): what is taken is finished with that, and does not come again.</source>
        <translation>Dieser Consumer will keine Bestätigungen (Ack-Richtlinie „none“): Was abgeholt wird, ist damit erledigt und kommt nicht wieder.</translation>
    </message>
    <message>
        <source>It is not durable either, as an ordered consumer of a single reader: that one would miss what is taken here.</source>
        <translation>Er ist auch nicht dauerhaft, wie ein geordneter Consumer eines einzelnen Lesers: Dem würde fehlen, was hier abgeholt wird.</translation>
    </message>
    <message>
        <source>An acknowledgement covers all that was delivered before (ack policy all), also what other workers hold; Term does so, too.</source>
        <translation>Eine Bestätigung gilt für alles zuvor Zugestellte (Ack-Richtlinie „all“), auch für das, was andere Worker halten; Term ebenso.</translation>
    </message>
    <message>
        <source>The stream is a work queue: what is acknowledged or terminated is removed from it.</source>
        <translation>Der Stream ist eine Work Queue: Was bestätigt oder beendet wird, wird aus ihm entfernt.</translation>
    </message>
    <message>
        <source>The stream keeps messages only as long as a consumer wants them: what is acknowledged or terminated here is removed from it unless another one still waits for it.</source>
        <translation>Der Stream behält Nachrichten nur, solange ein Consumer sie will: Was hier bestätigt oder beendet wird, wird aus ihm entfernt, wenn nicht noch ein anderer darauf wartet.</translation>
    </message>
    <message>
        <source>The consumer is paused: nothing is delivered until it goes on.</source>
        <translation>Der Consumer ist pausiert: Bis er weitermacht, wird nichts zugestellt.</translation>
    </message>
    <message>
        <source>Nobody else is seen to take from it at the moment.</source>
        <translation>Im Moment ist sonst niemand zu sehen, der von ihm abholt.</translation>
    </message>
    <message>
        <source>One of them may be this window&apos;s.</source>
        <translation>Eine davon ist vielleicht die dieses Fensters.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages wait for it.</source>
        <translation>
            <numerusform>%1 Nachricht wartet auf ihn.</numerusform>
            <numerusform>%1 Nachrichten warten auf ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others hold %1 messages, this window %2.</source>
        <translation>
            <numerusform>Andere halten %1 Nachricht, dieses Fenster %2.</numerusform>
            <numerusform>Andere halten %1 Nachrichten, dieses Fenster %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said of it any more: it was given up.</source>
        <translation>Zu ihr wird nichts mehr gesagt: Sie wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing is said of it any more: the server would take a late acknowledgement even where another worker has the message by now, and count it for that one.</source>
        <translation>Zu ihr wird nichts mehr gesagt: Der Server nähme eine späte Bestätigung selbst dann an, wenn inzwischen ein anderer Worker die Nachricht hat, und rechnete sie ihm zu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>message numbers</comment>
        <translation>
            <numerusform>%1 und %2 weitere</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were refused, to come again after a delay: %2.</source>
        <translation>
            <numerusform>%1 Nachricht wurde abgelehnt, um nach einer Verzögerung wiederzukommen: %2.</numerusform>
            <numerusform>%1 Nachrichten wurden abgelehnt, um nach einer Verzögerung wiederzukommen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were refused, to come again at once: %2.</source>
        <translation>
            <numerusform>%1 Nachricht wurde abgelehnt, um sofort wiederzukommen: %2.</numerusform>
            <numerusform>%1 Nachrichten wurden abgelehnt, um sofort wiederzukommen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were terminated: %2.</source>
        <translation>
            <numerusform>%1 Nachricht wurde beendet: %2.</numerusform>
            <numerusform>%1 Nachrichten wurden beendet: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %1 messages began anew: %2.</source>
        <translation>
            <numerusform>Die Zeit von %1 Nachricht begann von vorn: %2.</numerusform>
            <numerusform>Die Zeit von %1 Nachrichten begann von vorn: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were acknowledged: %2.</source>
        <translation>
            <numerusform>%1 Nachricht wurde bestätigt: %2.</numerusform>
            <numerusform>%1 Nachrichten wurden bestätigt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgements of %1 messages were sent, without a confirmation: %2.</source>
        <translation>
            <numerusform>Eine Bestätigung von %1 Nachricht wurde gesendet, ohne Antwort des Servers: %2.</numerusform>
            <numerusform>Bestätigungen von %1 Nachrichten wurden gesendet, ohne Antwort des Servers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was said of %1 messages (%2): %3</source>
        <translation>
            <numerusform>Zu %1 Nachricht (%2) wurde nichts gesagt: %3</numerusform>
            <numerusform>Zu %1 Nachrichten (%2) wurde nichts gesagt: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether the server heard what was said of %1 messages (%2): %3</source>
        <translation>
            <numerusform>Ob der Server gehört hat, was zu %1 Nachricht (%2) gesagt wurde, ist nicht bekannt: %3</numerusform>
            <numerusform>Ob der Server gehört hat, was zu %1 Nachrichten (%2) gesagt wurde, ist nicht bekannt: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1, without a confirmation; the consumer&apos;s state does not show it so far.</source>
        <translation>Um %1 gesendet, ohne Antwort des Servers; am Stand des Consumers ist es bisher nicht zu sehen.</translation>
    </message>
    <message>
        <source>It is still held: %1</source>
        <translation>Sie wird noch gehalten: %1</translation>
    </message>
    <message>
        <source>No confirmation came: it comes again unless it arrived. %1</source>
        <translation>Es kam keine Bestätigung des Servers: Sie kommt wieder, wenn nichts angekommen ist. %1</translation>
    </message>
    <message>
        <source>Sent at %1; the consumer&apos;s state shows that it is finished.</source>
        <translation>Um %1 gesendet; der Stand des Consumers zeigt, dass sie erledigt ist.</translation>
    </message>
    <message>
        <source>No confirmation came, but the consumer&apos;s state shows that it is finished.</source>
        <translation>Es kam keine Bestätigung des Servers, aber der Stand des Consumers zeigt, dass sie erledigt ist.</translation>
    </message>
    <message>
        <source>Confirmed by the server at %1; it comes again after %2.</source>
        <translation>Um %1 vom Server bestätigt; sie kommt nach %2 wieder.</translation>
    </message>
    <message>
        <source>Confirmed by the server at %1.</source>
        <translation>Um %1 vom Server bestätigt.</translation>
    </message>
    <message>
        <source>Taken: %1, of them not for the first time: %2; in hand: %3; a second: %4</source>
        <translation>Abgeholt: %1, davon nicht zum ersten Mal: %2; in Arbeit: %3; je Sekunde: %4</translation>
    </message>
    <message>
        <source>Acknowledged: %1; refused: %2; terminated: %3; not answered: %4; given back at the end: %5</source>
        <translation>Bestätigt: %1; abgelehnt: %2; beendet: %3; unbeantwortet: %4; am Ende zurückgegeben: %5</translation>
    </message>
    <message>
        <source>Answered too late: %1; not sent: %2; outcome unknown: %3</source>
        <translation>Zu spät beantwortet: %1; nicht gesendet: %2; Ausgang unbekannt: %3</translation>
    </message>
    <message>
        <source>Waiting for the consumer: %1 before, %2 now; in hand of all workers: %3 before, %4 now</source>
        <translation>Auf den Consumer warten: vorher %1, jetzt %2; in Arbeit bei allen Workern: vorher %3, jetzt %4</translation>
    </message>
    <message numerus="yes">
        <source>The test worker ended: %1 messages taken, %2 acknowledged, %3 refused, %4 terminated, %5 given back, %6 with an unknown outcome.</source>
        <translation>
            <numerusform>Der Test-Worker ist fertig: %1 Nachricht abgeholt, %2 bestätigt, %3 abgelehnt, %4 beendet, %5 zurückgegeben, %6 mit unbekanntem Ausgang.</numerusform>
            <numerusform>Der Test-Worker ist fertig: %1 Nachrichten abgeholt, %2 bestätigt, %3 abgelehnt, %4 beendet, %5 zurückgegeben, %6 mit unbekanntem Ausgang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::TakenModel</name>
    <message>
        <source>Held here</source>
        <translation>Hier gehalten</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Ack sent, not confirmed</source>
        <translation>Ack gesendet, ohne Antwort</translation>
    </message>
    <message>
        <source>Refused, comes again</source>
        <translation>Abgelehnt, kommt wieder</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Finished on delivery</source>
        <translation>Mit der Zustellung erledigt</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Of the message in the stream.</source>
        <translation>Der Nachricht im Stream.</translation>
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
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>How often the message has been delivered, this time included.</source>
        <translation>Wie oft die Nachricht zugestellt wurde, dieses Mal eingeschlossen.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Until the server gives it to somebody again, by ack_wait or backoff.</source>
        <translation>Bis der Server sie wieder jemandem gibt, nach ack_wait oder backoff.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What has become of it.</source>
        <translation>Was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the payload.</source>
        <translation>Der Payload.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The beginning of the payload.</source>
        <translation>Der Anfang der Payload.</translation>
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
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>How it came to its state.</source>
        <translation>Wie es zu ihrem Stand kam.</translation>
    </message>
    <message>
        <source>What was said of it was not confirmed, and its time passed at %1: unless that arrived, it is delivered again.</source>
        <translation>Was zu ihr gesagt wurde, ist nicht bestätigt, und ihre Zeit war um %1 um: Wenn es nicht ankam, wird sie noch einmal zugestellt.</translation>
    </message>
    <message>
        <source>Its time passed at %1, and it was its last delivery: it does not come again.</source>
        <translation>Ihre Zeit war um %1 um, und es war ihre letzte Zustellung: Sie kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Its time passed at %1: the server delivers it again, to whoever asks.</source>
        <translation>Ihre Zeit war um %1 um: Der Server stellt sie noch einmal zu, dem, der fragt.</translation>
    </message>
</context>
<context>
    <name>jetlag::Taking</name>
    <message>
        <source>The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was taken from the new one; look again.</source>
        <translation>Der Consumer %1 von %2 wurde gelöscht und neu angelegt, seit Sie ihn angesehen haben. Vom neuen wurde nichts abgeholt; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This is a push consumer: the server sends its messages to “%1” by itself, nothing can be taken from it.</source>
        <translation>Das ist ein Push-Consumer: Der Server sendet seine Nachrichten von selbst an „%1“, von ihm kann nichts abgeholt werden.</translation>
    </message>
    <message>
        <source>This consumer pins one client of each priority group. Whoever takes by hand would become that client and keep its worker out, so it is not offered here.</source>
        <translation>Dieser Consumer heftet einen Client jeder Prioritätsgruppe an. Wer von Hand abholt, würde zu diesem Client und hielte den Worker fern; darum wird es hier nicht angeboten.</translation>
    </message>
    <message>
        <source>This program does not know this consumer&apos;s way of acknowledging, so it takes nothing from it.</source>
        <translation>Dieses Programm kennt die Art nicht, wie dieser Consumer bestätigt wird, darum holt es nichts von ihm ab.</translation>
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
    <name>jetlag::TransferDialog</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server …</translation>
    </message>
    <message>
        <source>Reading the backup to its end, before anything is sent…</source>
        <translation>Die Sicherung wird bis zu ihrem Ende gelesen, bevor etwas gesandt wird …</translation>
    </message>
    <message>
        <source>Everything is sent. The server puts it in its place, which may take long…</source>
        <translation>Alles ist gesandt. Der Server bringt es an seinen Platz, was lange dauern kann …</translation>
    </message>
    <message>
        <source>Comparing what is there with what was announced…</source>
        <translation>Was da ist, wird mit dem Angekündigten verglichen …</translation>
    </message>
    <message>
        <source>Looking on the server for what became of it…</source>
        <translation>Auf dem Server wird nachgesehen, was daraus geworden ist …</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Under way: %1.</source>
        <translation>Läuft: %1.</translation>
    </message>
    <message>
        <source>Stream %1 of %2, %3: %4</source>
        <comment>number, how many, name, what goes on</comment>
        <translation>Stream %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see Events.</source>
        <translation>
            <numerusform>Und %n weiterer, siehe Ereignisse.</numerusform>
            <numerusform>Und %n weitere, siehe Ereignisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jetlag::TransferJob</name>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
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
    <name>jetlag::TrialPanel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Refuse every n-th</source>
        <translation>Jede n-te ablehnen</translation>
    </message>
    <message>
        <source>Terminate every n-th</source>
        <translation>Jede n-te beenden</translation>
    </message>
    <message>
        <source>Leave every n-th unanswered</source>
        <translation>Jede n-te unbeantwortet lassen</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Nach Zufall</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>Re&amp;gel</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Jede</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Re&amp;fused</source>
        <translation>A&amp;bgelehnt</translation>
    </message>
    <message>
        <source>Share refused</source>
        <translation>Anteil abgelehnt</translation>
    </message>
    <message>
        <source>Ter&amp;minated</source>
        <translation>B&amp;eendet</translation>
    </message>
    <message>
        <source>Share terminated</source>
        <translation>Anteil beendet</translation>
    </message>
    <message>
        <source>Refused come again a&amp;fter</source>
        <translation>Abgelehnte &amp;kommen wieder nach</translation>
    </message>
    <message>
        <source>Refused come again after</source>
        <translation>Abgelehnte kommen wieder nach</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Priority group of the test worker</source>
        <translation>Prioritätsgruppe des Test-Workers</translation>
    </message>
    <message>
        <source>Priority &amp;group</source>
        <translation>&amp;Prioritätsgruppe</translation>
    </message>
    <message>
        <source>&amp;Processing time</source>
        <translation>Bearbeitungs&amp;zeit</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>In hand at &amp;once</source>
        <translation>&amp;Gleichzeitig in Arbeit</translation>
    </message>
    <message>
        <source>In hand at once</source>
        <translation>Gleichzeitig in Arbeit</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;Höchstrate</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Höchstrate</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>behind a number</comment>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Stop a&amp;fter</source>
        <translation>Anhalten n&amp;ach</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Anhalten nach</translation>
    </message>
    <message>
        <source> messages</source>
        <comment>behind a number</comment>
        <translation> Nachrichten</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>erst auf Befehl</translation>
    </message>
    <message>
        <source>Stop when not&amp;hing comes any more</source>
        <translation>Anhalten, wenn &amp;nichts mehr kommt</translation>
    </message>
    <message>
        <source>Stop when nothing comes any more</source>
        <translation>Anhalten, wenn nichts mehr kommt</translation>
    </message>
    <message>
        <source>It takes real messages and answers by a rule, to try the consumer&apos;s configuration. It does no work: what it acknowledges counts as done.</source>
        <translation>Er holt echte Nachrichten ab und antwortet nach einer Regel, um die Konfiguration des Consumers zu erproben. Er arbeitet nichts: Was er bestätigt, gilt als erledigt.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start test worker</source>
        <translation>Test-Worker starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Stop test worker</source>
        <translation>Test-Worker anhalten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>A test worker was started: %1.</source>
        <translation>Ein Test-Worker wurde gestartet: %1.</translation>
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
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>What will go wrong, and what helps?</source>
        <translation>Was wird schiefgehen, und was hilft?</translation>
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
        <translation>Bearbeiten …</translation>
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
