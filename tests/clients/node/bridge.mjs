// Calls @novu/node as it is told, one JSON line in, one JSON line out:
//
//   {"key": "…", "group": "topics", "method": "get", "values": ["news"], "options": {}}   group null: the client itself
//   {"status": 200, "body": {…}}
//
// A line without a method is answered with the methods of every group that the client offers.
// usage: node bridge.mjs FOLDER-WITH-NODE_MODULES URL-OF-THE-SERVER

import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const [folder, backendUrl] = process.argv.slice(2);
const { Novu } = createRequire(`${folder}/`)('@novu/node');

const methodsOf = (object) =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(object)).filter((name) => name !== 'constructor');

const offers = (novu) =>
  Object.fromEntries(
    Object.entries(novu)
      .filter(([, value]) => value?.http)
      .map(([group, value]) => [group, methodsOf(value)]),
  );

const call = async (novu, { group, method, values }) => {
  try {
    const { status, data } = await (group ? novu[group] : novu)[method](...values);
    return { status, body: data };
  } catch (error) {
    if (!error.response) throw error;
    return { status: error.response.status, body: error.response.data };
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  const told = JSON.parse(line);
  const novu = new Novu(told.key, { backendUrl, ...told.options });
  console.log(JSON.stringify(told.method ? await call(novu, told) : offers(novu)));
}
