// Publishes one customer's message and waits for rahu's recommendation: npm install, then node client.mjs.
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";

const conversation = "from-javascript";
const nc = await connect({ servers: process.env.NATS_URL ?? "nats://127.0.0.1:4222", timeout: 10_000 });
const js = jetstream(nc, { jsm: await jetstreamManager(nc) });

// Listen before publishing: all recommendations of tenant acme, from now on.
// A service that must miss none uses a durable consumer and acknowledges.
const consumer = await js.consumers.get("RAHU_RECOMMENDATIONS", { filter_subjects: ["rahu.recommendations.acme.>"], deliver_policy: "new" });
const answers = await consumer.consume();

// The subject names tenant, channel and conversation. The id makes a repeated
// publish of the same message harmless.
const message = { id: `m-${Date.now()}`, conversation, text: "Kolmas kord helistan! Te olete idioodid!" };
await js.publish(`rahu.messages.acme.chat.${conversation}`, JSON.stringify(message), { msgID: `acme/chat/${message.id}` });

const late = setTimeout(() => { throw new Error("no recommendation within ten seconds"); }, 10_000);
for await (const answer of answers) {
  const { message: id, action, why, say } = answer.json();
  if (id !== message.id) continue; // somebody else's
  console.log(action);
  for (const { sentence } of why) console.log("  because:", sentence);
  for (const { text } of say) console.log("  say:", text);
  break;
}
clearTimeout(late);
await nc.close();
