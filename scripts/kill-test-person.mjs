/** A person for the kill test, who signs in as everybody does: by a link in a mail. The mail server is this file. */
import { randomUUID } from "node:crypto";
import { createServer } from "node:net";

/** Takes every mail and keeps the last link to each address. */
export async function openMailbox() {
  const links = new Map();
  const server = createServer((socket) => {
    let [received, mail, isData] = ["", "", false];
    socket.write("220 mailbox\r\n");
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received += chunk;
      for (let end = received.indexOf("\r\n"); end >= 0; end = received.indexOf("\r\n")) {
        const line = received.slice(0, end);
        received = received.slice(end + 2);
        if (!isData) {
          isData = line.toUpperCase() === "DATA";
          socket.write(
            isData ? "354 go on\r\n" : line.toUpperCase() === "QUIT" ? "221 bye\r\n" : "250 ok\r\n",
          );
        } else if (line !== ".") mail += `${line}\r\n`;
        else {
          const plain = mail.replaceAll("=\r\n", "").replaceAll("=3D", "=");
          const to = /^To: (\S+)/m.exec(plain)?.[1];
          const link = /http\S+\/sign-in\?token=[\w-]+/.exec(plain)?.[0];
          if (to && link) links.set(to, link);
          [mail, isData] = ["", false];
          socket.write("250 ok\r\n");
        }
      }
    });
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: server.address().port,
    /** The link that an address got; each is given once. */
    async linkTo(email) {
      for (let attempt = 0; attempt < 400; attempt += 1) {
        const link = links.get(email);
        links.delete(email);
        if (link) return link;
        await new Promise((later) => setTimeout(later, 50));
      }
      throw new Error(`no mail for ${email}`);
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/** Puts a new installation to use with two installers, who appoint one who writes; all by mail and over HTTP. */
export async function signInWriter({ address, installerLink, mailbox }) {
  const post = async (path, body, cookie = "") => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": randomUUID(), cookie },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  };
  const signIn = async (email) => {
    await post("/sign-in-links", { email });
    const token = new URL(await mailbox.linkTo(email)).searchParams.get("token");
    const answer = await fetch(`${address}/sign-in`, {
      method: "POST",
      headers: { origin: address },
      body: new URLSearchParams({ token }),
      redirect: "manual",
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
    if (!cookie) throw new Error(`${email} was not signed in: ${answer.status} ${await answer.text()}`);
    return cookie;
  };
  const installer = (name) => ({ email: `${name}@example.be`, name, office: "IT", organisation: "fed" });
  const token = new URL(installerLink).searchParams.get("token");
  await post("/installation", { token, first: installer("ada"), second: installer("bo") });
  const [ada, bo] = [await signIn("ada@example.be"), await signIn("bo@example.be")];
  const writer = { email: "cas@example.be", name: "Cas", office: "Coordination", organisation: "fed" };
  for (const role of ["coordinator", "editor"]) {
    await post("/appointments/propose-appointment", { ...writer, role, from: "2020-01-01", to: null }, ada);
  }
  const register = await fetch(`${address}/api/v1/appointments`, { headers: { cookie: bo } });
  const { proposals } = await register.json();
  for (const { id, state } of proposals) {
    if (state === "open") await post("/appointments/confirm-appointment", { proposal: id }, bo);
  }
  return signIn(writer.email);
}
