// AWS's client for JavaScript, asked line by line: each line is a JSON object with what to do, and each
// is answered by one. A Date is {"$date": seconds}.

import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// The packages lie outside the repository's own folders.
const require = createRequire(`${process.env.NODE_PACKAGES}/`);
const sdk = await import(pathToFileURL(require.resolve("@aws-sdk/client-connect")));

const clients = new Map();

function clientFor(settings) {
  const key = JSON.stringify(settings);
  if (!clients.has(key)) {
    clients.set(
      key,
      new sdk.ConnectClient({
        endpoint: settings.endpoint,
        region: settings.region,
        credentials: { accessKeyId: settings.id, secretAccessKey: settings.secret },
        maxAttempts: 1,
      }),
    );
  }
  return clients.get(key);
}

const withDates = (_, value) =>
  value && typeof value === "object" && "$date" in value ? new Date(value.$date * 1000) : value;

function withoutDates(value) {
  if (value instanceof Date) return { $date: value.getTime() / 1000 };
  if (Array.isArray(value)) return value.map(withoutDates);
  if (value && typeof value === "object") {
    // A member that is not there is undefined, and JSON has no word for that.
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(members.map(([name, member]) => [name, withoutDates(member)]));
  }
  // As JSON of Connect has them.
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return value;
}

const actions = {
  async operations() {
    const names = Object.keys(sdk).filter((name) => /^[A-Z]\w+Command$/.test(name));
    return names.map((name) => name.replace(/Command$/, ""));
  },
  // A schema is [kind, namespace, name, traits, members, …]; 3 and 4 are structures and unions.
  async shapes() {
    const schemas = Object.values(sdk).filter((value) => Array.isArray(value) && [3, 4].includes(value[0]));
    return Object.fromEntries(schemas.map((schema) => [schema[2], schema[4]]));
  },
  async call({ settings, operation, input }) {
    const command = new sdk[`${operation}Command`](input);
    const { $metadata, ...output } = await clientFor(settings).send(command);
    return output;
  },
  async paginate({ settings, operation, input, pageSize }) {
    const pages = [];
    const config = { client: clientFor(settings), pageSize };
    for await (const { $metadata, ...page } of sdk[`paginate${operation}`](config, input)) {
      pages.push(page);
    }
    return pages;
  },
  async put({ url, headers, body }) {
    const response = await fetch(url, { method: "PUT", headers, body: Buffer.from(body, "base64") });
    return { status: response.status, body: await response.text() };
  },
  async get({ url }) {
    const response = await fetch(url);
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, body: body.toString("base64") };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { action, ...asked } = JSON.parse(line, withDates);
  let answer;
  try {
    answer = { result: withoutDates(await actions[action](asked)) };
  } catch (error) {
    const { $metadata, $fault, $response, $service, $retryable, name, message, ...members } = error;
    const status = $metadata?.httpStatusCode;
    answer = { error: { code: name, message, status, members: withoutDates(members) } };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
