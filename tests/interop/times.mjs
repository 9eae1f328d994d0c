// AWS's clients for JavaScript, asked line by line as client.mjs is, for the service that a line names.

import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.env.NODE_PACKAGES}/`);

function withoutDates(value) {
  if (value instanceof Date) return { $date: value.getTime() / 1000 };
  if (Array.isArray(value)) return value.map(withoutDates);
  if (value && typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(members.map(([name, member]) => [name, withoutDates(member)]));
  }
  return value;
}

const load = (service) => import(pathToFileURL(require.resolve(`@aws-sdk/client-${service}`)));

// The members that the client knows of structures and unions, as client.mjs has them.
async function shapes({ service }) {
  const schemas = Object.values(await load(service));
  const structures = schemas.filter((value) => Array.isArray(value) && [3, 4].includes(value[0]));
  return Object.fromEntries(structures.map((schema) => [schema[2], schema[4]]));
}

async function call({ service, client, settings, operation, input }) {
  const sdk = await load(service);
  const { endpoint, region, id, secret } = settings;
  const credentials = { accessKeyId: id, secretAccessKey: secret };
  const connected = new sdk[`${client}Client`]({ endpoint, region, credentials, maxAttempts: 1 });
  const { $metadata, ...output } = await connected.send(new sdk[`${operation}Command`](input));
  return withoutDates(output);
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    const asked = JSON.parse(line);
    answer = { output: await (asked.operation ? call(asked) : shapes(asked)) };
  } catch (error) {
    answer = { error: `${error.name}: ${error.message}` };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
