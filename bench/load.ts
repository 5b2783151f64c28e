/** Requests against a server of our own on this machine: bounded in time, nowhere else. */
import { connect, type Socket } from "node:net";
import { createHistogram } from "node:perf_hooks";

export type Load = { perSecond: number; p99: number };

const connections = 16;

/**
 * 16 connections, three seconds to warm up, then five that count. Each connection sends its next request when the answer
 * to the last one is complete. A generator that understands HTTP costs as much as a server; ours learns the length of
 * the answer once and then counts bytes, so that the figure is that of the server.
 */
export async function load(address: string, headers: Record<string, string> = {}): Promise<Load> {
  const url = new URL(address);
  if (url.hostname !== "127.0.0.1") throw new Error(`only a server on this machine, not ${url.hostname}`);
  const lines = Object.entries({ host: url.host, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const request = Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n`);
  const port = Number(url.port);
  const length = await lengthOfAnswer(port, request);
  await round(port, request, length, 3000);
  return round(port, request, length, 5000);
}

/** Bytes of one whole answer, head and body; the same for every answer to the same request. */
function lengthOfAnswer(port: number, request: Buffer): Promise<number> {
  return new Promise((found, failed) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setEncoding("latin1").once("error", failed);
    socket.on("data", (chunk: string) => {
      text += chunk;
      const head = text.indexOf("\r\n\r\n") + 4;
      const stated = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1];
      const isWhole = stated ? text.length >= head + Number(stated) : text.endsWith("\r\n0\r\n\r\n");
      if (head < 4 || !isWhole) return;
      socket.destroy();
      if (text.startsWith("HTTP/1.1 200")) found(text.length);
      else failed(new Error(text.slice(0, 200)));
    });
  });
}

const ok = Buffer.from("HTTP/1.1 200");

async function round(port: number, request: Buffer, length: number, ms: number): Promise<Load> {
  const times = createHistogram();
  const began = performance.now();
  let answers = 0;
  const keepAsking = (socket: Socket, done: () => void) => {
    let received = 0;
    let asked = performance.now();
    socket.on("data", (chunk) => {
      if (received === 0 && chunk.compare(ok, 0, ok.length, 0, ok.length) !== 0) throw new Error(`${chunk}`);
      received += chunk.length;
      if (received < length) return;
      if (received > length) throw new Error(`an answer of ${received} bytes, not ${length}`);
      const now = performance.now();
      times.record(Math.max(1, Math.round((now - asked) * 1000)));
      answers += 1;
      received = 0;
      asked = now;
      if (now - began < ms) socket.write(request);
      else socket.end(done);
    });
    socket.write(request);
  };
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((done, failed) => {
          const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => keepAsking(socket, done));
          socket.once("error", failed);
        }),
    ),
  );
  return { perSecond: (answers / (performance.now() - began)) * 1000, p99: times.percentile(99) / 1000 };
}

export type Latency = { p50: number; p95: number };

/** Different addresses, each asked once, by so many readers at a time; milliseconds until the whole answer is there. */
export async function latencies(addresses: readonly string[], readers: number): Promise<Latency> {
  const times: number[] = [];
  const waiting = [...addresses];
  const askOn = async () => {
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const began = performance.now();
      const response = await fetch(address);
      await response.arrayBuffer();
      times.push(performance.now() - began);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: readers }, askOn));
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { p50: at(0.5), p95: at(0.95) };
}
