/** An API with the content of Belgium, for tests: one per engine and file. */
import type { Hono } from "hono";
import { createApp } from "../app/index.js";
import type { Storage } from "../storage/index.js";
import { belgiumOn } from "./belgium.js";
import { openTestStorage, type TestEngine } from "./storage.js";

export const testToday = "2025-06-30";

export type TestApp = {
  app: Hono;
  storage: Storage;
  errors: unknown[];
  /** A GET under `/api/v1`, with its body read as JSON. */
  get(
    path: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; headers: Headers; body: Answer }>;
  close(): Promise<void>;
};
// biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of many forms and assert what they find
export type Answer = any;

export async function openTestApp(engine: TestEngine): Promise<TestApp> {
  const storage = await openTestStorage(engine, { image: belgiumOn(testToday) });
  const errors: unknown[] = [];
  const app = createApp({
    storage,
    today: () => testToday,
    onError: (error) => errors.push(error),
    newReference: () => "reference-1",
  });
  return {
    app,
    storage,
    errors,
    async get(path, headers = {}) {
      const response = await app.request(`/api/v1${path}`, { headers });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === "" ? null : JSON.parse(text),
      };
    },
    close: storage.close,
  };
}
