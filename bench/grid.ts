/** The grid of a plan with 5,000 measures in Chromium: the longest task while one scrolls, types, pastes, sorts and looks. */
import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { milliseconds, type Row } from "./row.ts";
import { start } from "./server-process.ts";

const executable = process.env.NAPAR_TEST_CHROMIUM || "/usr/bin/chromium";
const flags = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const longest = 100;

type Phase = { name: string; do: (page: Page) => Promise<unknown> };
const pause = 16;
const repeat = async (page: Page, times: number, action: () => Promise<unknown>) => {
  for (let index = 0; index < times; index += 1) {
    await action();
    await page.waitForTimeout(pause);
  }
};
const press = (page: Page, key: string, times: number) => repeat(page, times, () => page.keyboard.press(key));
/** What the last change was, as the workplace tells it. */
const isTold = (page: Page, words: RegExp) => page.locator(".toast").filter({ hasText: words }).waitFor();

const phases: Phase[] = [
  {
    name: "wheel",
    do: async (page) => {
      await page.locator(".measure-grid").hover();
      await repeat(page, 80, () => page.mouse.wheel(0, 600));
    },
  },
  {
    name: "keys",
    do: async (page) => {
      await page.locator(".measure-grid").focus();
      await press(page, "Control+Home", 1);
      await press(page, "ArrowDown", 80);
      await press(page, "PageDown", 60);
      await press(page, "Control+End", 1);
      await press(page, "Control+Home", 1);
    },
  },
  {
    name: "typing",
    do: async (page) => {
      await press(page, "ArrowRight", 4);
      for (let index = 0; index < 15; index += 1) {
        await page.keyboard.type(`${(index % 12) + 1}/2029`, { delay: pause });
        await page.keyboard.press("Enter");
      }
      await isTold(page, /Bewaard|bewaard/);
      await page.waitForFunction(() => document.querySelector(".measure-grid .waiting") === null);
    },
  },
  {
    name: "500 cells pasted",
    do: async (page) => {
      await press(page, "Control+Home", 1);
      await press(page, "ArrowRight", 3);
      await page.evaluate(() => {
        const rows = Array.from(
          { length: 250 },
          (_, index) => `${1 + (index % 12)}/2027\t${1 + (index % 12)}/2030`,
        );
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", rows.join("\r\n"));
        document.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      });
      // Two cells of a measure are one change.
      await isTold(page, /^250 wijzigingen bewaard/);
    },
  },
  {
    name: "undone",
    do: async (page) => {
      await page.keyboard.press("Control+z");
      await isTold(page, /^Ongedaan gemaakt/);
    },
  },
  {
    name: "sorting",
    do: async (page) => {
      for (const at of [0, 0, 0, 4, 4, 4]) {
        await page.locator(".grid-head .sort").nth(at).click();
        await page.waitForTimeout(150);
      }
    },
  },
  {
    name: "looking for words",
    do: async (page) => {
      await page.locator("#text").pressSequentially("meldpunt wijk 3", { delay: 60 });
      await page.locator("#text").fill("");
      await page.waitForTimeout(300);
    },
  },
];

/** What the same rows take as a plain table, drawn at once. */
const plainTable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const begun = performance.now();
    const row = (index: number) =>
      `<tr>${Array.from({ length: 9 }, (_, at) => `<td><a href="#">${at} of ${index}</a></td>`).join("")}</tr>`;
    const table = document.createElement("table");
    table.innerHTML = Array.from({ length: 5000 }, (_, index) => row(index)).join("");
    document.body.append(table);
    table.getBoundingClientRect();
    const took = performance.now() - begun;
    table.remove();
    return took;
  });

export async function gridRow(): Promise<Row> {
  const what = "longest task of the grid with 5,000 measures, in Chromium";
  const aim = `${longest} ms`;
  if (!existsSync(executable)) {
    return { what, figure: "not measured: no Chromium", reference: "", aim, met: null };
  }
  const server = await start([new URL("grid-server.ts", import.meta.url).pathname]);
  const browser = await chromium.launch({ executablePath: executable, args: flags });
  try {
    const { cookie, plan } = JSON.parse(/^\{.*\}$/m.exec(server.said())?.[0] ?? "{}");
    const [name, ...value] = String(cookie).split("=");
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: name as string, value: value.join("="), url: server.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(() => {
      localStorage.setItem("napar-language", "nl");
      const seen = globalThis as unknown as { tasks: number[] };
      seen.tasks = [];
      new PerformanceObserver((list) => {
        seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: "longtask" });
    });
    await page.goto(`${server.url}/admin/plans/${plan}/measures`);
    await page.locator(".measure-grid .grid-body [role=row]").first().waitFor();
    // The last column is worked out while nobody does anything.
    await page.waitForTimeout(5000);
    const taken: { name: string; ms: number }[] = [];
    for (const phase of phases) {
      await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
      await phase.do(page);
      await page.waitForTimeout(300);
      const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
      taken.push({ name: phase.name, ms: Math.max(0, ...tasks) });
    }
    const most = Math.max(...taken.map(({ ms }) => ms));
    // The browser tells of tasks from 50 ms on.
    const told = taken.map(({ name, ms }) => `${name} ${ms === 0 ? "under 50 ms" : milliseconds(ms)}`);
    return {
      what,
      figure: told.join(", "),
      reference: `the same rows as one plain table ${milliseconds(await plainTable(page))}`,
      aim,
      met: most <= longest,
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}
