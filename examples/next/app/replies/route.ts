import { reply } from "@tc3-schema/validator/sms/callbacks/reply";

/** A route handler that takes the replies that SMS posts. Bytes are judged: whatever comes, it does not throw. */
export async function POST(request: Request): Promise<Response> {
  const outcome = reply.decode(await request.arrayBuffer());
  return outcome.status === "malformed"
    ? Response.json({ issues: outcome.issues.map(({ message }) => message) }, { status: 400 })
    : Response.json({ text: outcome.data.text ?? "", drift: outcome.drift.length });
}
