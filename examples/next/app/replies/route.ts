import { reply } from "@tc3-schema/validator/sms/callbacks/reply";

/** A route handler for the replies that SMS posts. It judges the bytes, so it never throws, whatever comes. */
export async function POST(request: Request): Promise<Response> {
  const outcome = reply.decode(await request.arrayBuffer());
  return outcome.status === "malformed"
    ? Response.json({ issues: outcome.issues.map(({ message }) => message) }, { status: 400 })
    : Response.json({ text: outcome.data.text ?? "", drift: outcome.drift.length });
}
