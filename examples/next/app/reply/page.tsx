"use client";

import { useActionState } from "react";
import { addReplyForm } from "./actions";

export default function Page() {
  const [state, action] = useActionState(addReplyForm, { added: false, errors: [] });
  return (
    <form action={action}>
      {["mobile", "nationcode", "sign", "text", "time"].map((name) => (
        <input key={name} name={name} />
      ))}
      <button type="submit">Add</button>
      <output>{state.added ? "added" : state.errors.join("; ")}</output>
    </form>
  );
}
