// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do with a bucket, through the npm client "nats" (from JETLAG_NODE_MODULES): node peer.js URL VERB …
const fs = require('fs');
const { connect, StringCodec } = require('nats');

const text = StringCodec();

const verbs = {
    async make(js, bucket, history) { await js.views.kv(bucket, { history: Number(history) }); },
    async put(js, bucket, key, value) { await (await js.views.kv(bucket)).put(key, text.encode(value)); },
    async delete(js, bucket, key) { await (await js.views.kv(bucket)).delete(key); },
    async purge(js, bucket, key) { await (await js.views.kv(bucket)).purge(key); },
    async get(js, bucket, key) {
        const entry = await (await js.views.kv(bucket)).get(key);
        return entry ? `${entry.operation} ${entry.revision} ${text.decode(entry.value)}` : 'none';
    },
    async history(js, bucket, key) {
        const lines = [];
        for await (const entry of await (await js.views.kv(bucket)).history({ key }))
            lines.push(`${entry.operation} ${text.decode(entry.value)}`);
        return lines.join('\n');
    },
    async upload(js, bucket, name, path) {
        const store = await js.views.os(bucket);
        await store.putBlob({ name, description: 'from npm' }, new Uint8Array(fs.readFileSync(path)));
    },
    async download(js, bucket, name, path) {
        const store = await js.views.os(bucket);
        const bytes = await store.getBlob(name);
        if (bytes === null)
            return 'none';
        fs.writeFileSync(path, bytes);
        return String(bytes.length);
    },
    async erase(js, bucket, name) { await (await js.views.os(bucket)).delete(name); },
    async info(js, bucket, name) {
        const info = await (await js.views.os(bucket)).info(name);
        return info ? `${info.deleted ? 'deleted' : 'there'} ${info.size} ${info.chunks} ${info.digest}` : 'none';
    },
    async list(js, bucket) {
        const all = await (await js.views.os(bucket)).list();
        return all.map((info) => info.name).sort().join('\n');
    },
};

(async () => {
    const [url, verb, ...rest] = process.argv.slice(2);
    const connection = await connect({ servers: url });
    const said = await verbs[verb](connection.jetstream(), ...rest);
    if (said !== undefined)
        process.stdout.write(said);
    await connection.close();
})().catch((error) => {
    console.error(error);
    process.exit(1);
});
