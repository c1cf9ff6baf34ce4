// Uses the box to paste a log into as its readers do, in Chromium: `node browser.mjs < task.json`.
//
// A task says where the site is (`folder`, in it `<locale>/paste/index.html`), where playwright-core and Chromium are, and what
// the library says of each payload: `payloads: [{path, found, plans: {en, de}}]`; `messages` is the same for a text with many
// messages of the catalogue.
import assert from "node:assert/strict";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { serve } from "./server.mjs";

const task = JSON.parse(readFileSync(0, "utf8"));
const { chromium } = createRequire(join(task.modules, "package.json"))("playwright-core");
const server = await serve(task.folder);
const scratch = mkdtempSync(join(tmpdir(), "paste-"));
const browser = await chromium.launch({ executablePath: task.chromium, args: ["--no-sandbox"] });
const LONG = 100_000_000;

/** Opens the page in a language; `requests` has all that it asks for. */
async function open(origin, locale = "en") {
  const context = await browser.newContext();
  if (origin === server.origin) await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const requests = [];
  const mistakes = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => mistakes.push(String(error.error())));
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && mistakes.push(message.text()));
  // What the recogniser tells the page.
  await page.addInitScript(() => {
    globalThis.told = [];
    const parse = JSON.parse;
    JSON.parse = (text) => {
      const parsed = parse(text);
      globalThis.told.push(parsed);
      return parsed;
    };
  });
  await page.goto(`${origin}/${locale}/paste/index.html`);
  return { context, page, requests, mistakes };
}

const ended = (page) => page.waitForFunction(() => document.getElementById("paste-stop").hidden && !document.getElementById("paste-out").hidden && !document.getElementById("paste-out").ariaBusy);

/** What was told last: what was found, and the plan. */
const told = (page) => page.evaluate(() => ({ found: globalThis.told.findLast((of) => of.found), plan: globalThis.told.findLast((of) => of.html !== undefined) }));

async function pasted(page, text) {
  await page.evaluate(() => void (globalThis.told.length = 0));
  await page.fill("#paste-text", "");
  // As the clipboard does it.
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const field = document.getElementById("paste-text");
    field.focus();
    if (field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, cancelable: true }))) field.value = text;
  }, text);
  await page.waitForFunction(() => globalThis.told.length >= 2);
  await ended(page);
}

const html = (page, selector) => page.evaluate((selector) => document.querySelector(selector).innerHTML, selector);
/** As the browser writes it, without the links that the page puts around keys. */
const written = (page, markup) => page.evaluate((markup) => {
  const made = document.createElement("div");
  made.innerHTML = markup;
  made.querySelectorAll(".copy").forEach((button) => button.remove());
  made.querySelectorAll("code > a").forEach((link) => link.replaceWith(...link.childNodes));
  made.normalize();
  return made.innerHTML;
}, markup);

const checks = {
  async "every payload gives what the library gives, in both languages, and nothing leaves localhost"() {
    for (const locale of ["en", "de"]) {
      const { context, page, requests, mistakes } = await open(server.origin, locale);
      assert.ok(!requests.some((url) => url.includes("recognise")), "the module is fetched before the box is used");
      let marked = 0;
      for (const { path, found, plans } of task.payloads) {
        const text = readFileSync(path, "utf8");
        await pasted(page, text);
        const here = await told(page);
        assert.deepEqual(here.found, JSON.parse(found), `${path} in ${locale}`);
        assert.deepEqual(here.plan, JSON.parse(plans[locale]), `${path} in ${locale}`);
        const isKnown = here.plan.errors.length > 0;
        assert.equal(await written(page, await html(page, "#paste-plan")), isKnown ? await written(page, here.plan.html) : "");
        assert.equal(await page.inputValue("#paste-text"), text.replaceAll("\r\n", "\n"));
        const marks = await page.locator("#paste-places mark").allTextContents();
        marked += marks.length;
        const places = new Set([...here.found.found, ...here.found.unknown].map(({ mention }) => mention.place.start));
        assert.equal(marks.length, places.size, path);
        const whole = await page.locator("#paste-places pre").allTextContents();
        assert.equal(whole.join(""), marks.length > 0 ? text : "");
      }
      assert.ok(marked >= task.payloads.length / 2, `${marked} marks`);
      assert.ok(requests.some((url) => url.endsWith(`recognise.${locale}.wasm`)), requests.join("\n"));
      assert.ok(requests.every((url) => url.startsWith(`${server.origin}/`)), requests.join("\n"));
      assert.deepEqual(mistakes, []);
      await context.close();
    }
  },

  async "a page from a file system does the same"() {
    const origin = pathToFileURL(task.folder).href;
    const { context, page, requests, mistakes } = await open(origin);
    for (const { path, found, plans } of task.payloads) {
      await pasted(page, readFileSync(path, "utf8"));
      const here = await told(page);
      assert.deepEqual([here.found, here.plan], [JSON.parse(found), JSON.parse(plans.en)], path);
    }
    assert.ok(requests.every((url) => url.startsWith(origin) || url.startsWith("blob:")), requests.join("\n"));
    assert.deepEqual(mistakes, []);
    await context.close();
  },

  async "messages of the whole catalogue are recognised, and their plan is whole, though a module has the prose of its language alone"() {
    for (const [locale, plan] of Object.entries(task.messages.plans)) {
      const { context, page } = await open(server.origin, locale);
      await page.setInputFiles("#paste-files", task.messages.path);
      await page.waitForFunction(() => globalThis.told.length >= 2);
      const here = await told(page);
      assert.ok(here.plan.errors.length > 100, `${here.plan.errors.length} errors`);
      assert.deepEqual(here.found, JSON.parse(task.messages.found), locale);
      assert.deepEqual(here.plan, JSON.parse(plan), locale);
      assert.ok(!here.plan.html.includes("\0"));
      await context.close();
    }
  },

  async "system and language can be switched, the whole plan opened, a ticket copied"() {
    const { context, page } = await open(server.origin);
    const { path, found, plans } = task.payloads.find(({ found }) => JSON.parse(found).os === "any" && JSON.parse(found).found.length > 0);
    await pasted(page, readFileSync(path, "utf8"));
    await page.click("#paste-copy");
    await page.waitForFunction(() => document.getElementById("paste-status").textContent === document.getElementById("paste").dataset.copied);
    const ticket = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(ticket.startsWith(JSON.parse(plans.en).markdown.trim()), ticket);
    const command = page.locator("#paste-plan pre").first();
    await command.locator(".copy").click();
    await command.locator(".copy.is-done").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await command.textContent());
    await page.click("#paste-whole summary");
    await page.waitForSelector("#paste-runbook article");
    const all = await page.locator("#paste-runbook h2, #paste-runbook h3").count();
    assert.ok(all > 1, "the whole plan has headings");
    await page.check("#paste-system input[value=linux]");
    await page.waitForFunction(() => globalThis.told.findLast((of) => of.html !== undefined)?.os === "linux");
    await page.selectOption("#paste-locale", "de");
    await page.waitForFunction(() => globalThis.told.findLast((of) => of.html !== undefined)?.locale === "de");
    const { plan } = await told(page);
    assert.equal(plan.os, "linux");
    assert.equal(await page.getAttribute("#paste-plan", "lang"), "de");
    await page.check("#paste-system input[value='-']");
    await page.waitForFunction(() => globalThis.told.findLast((of) => of.html !== undefined)?.os === "any");
    assert.deepEqual(await told(page), { found: JSON.parse(found), plan: JSON.parse(plans.de) });
    await context.close();
  },

  async "files in UTF-16, packed by gzip or several at once are read; archives are named"() {
    const { context, page } = await open(server.origin);
    const { path, found } = task.payloads[0];
    const text = readFileSync(path);
    const file = (name, buffer) => ({ name, mimeType: "text/plain", buffer });
    const keys = (of) => of.found.map(({ mention }) => mention.key);
    const wanted = keys(JSON.parse(found));
    assert.ok(wanted.length > 0);
    const wide = Buffer.from(`\ufeff${text}`, "utf16le");
    for (const [name, buffer] of [["wide.json", wide], ["packed.gz", gzipSync(text)], ["wide.gz", gzipSync(wide)]]) {
      await page.setInputFiles("#paste-files", [file(name, buffer)]);
      await page.waitForFunction((name) => document.getElementById("paste-files").value === "" && globalThis.told.length >= 2, name);
      await ended(page);
      assert.deepEqual(keys((await told(page)).found), wanted, name);
      await page.evaluate(() => void (globalThis.told.length = 0));
    }
    await page.setInputFiles("#paste-files", [file("a.log", text), file("b.zip", Buffer.from("PK\u0003\u0004...")), file("c.log", text)]);
    await page.waitForFunction(() => globalThis.told.length >= 2);
    await ended(page);
    const here = await told(page);
    assert.deepEqual(keys(here.found), [...wanted, ...wanted]);
    assert.deepEqual(new Set(here.found.found.map((mention) => mention.file)), new Set([0, 2]));
    assert.ok((await page.textContent("#paste-others")).includes("b.zip: "));
    await context.close();
  },

  async "the page answers while 100 MB are read, in a worker and from a file system"() {
    const path = join(scratch, "long.log");
    const line = "2026-11-23T03:00:00Z INFO  worker-07 copied 4096 blocks of disk 2 in 118 ms, nothing to report\n";
    const block = Buffer.from(line.repeat(10_000));
    const to = openSync(path, "w");
    for (let written = 0; written < LONG; written += block.length) {
      writeSync(to, block);
      if (written === 0) writeSync(to, "Error Code: UserErrorGuestAgentStatusUnavailable\n");
    }
    writeSync(to, "2026-11-23T04:00:00Z ERROR Azure Backup: job failed (ID: 3106)\n");
    closeSync(to);
    for (const origin of [server.origin, pathToFileURL(task.folder).href]) {
      const { context, page, requests } = await open(origin);
      await page.evaluate(() => {
        globalThis.clicks = [];
        const probe = document.createElement("button");
        probe.id = "probe";
        probe.onclick = () => globalThis.clicks.push(document.getElementById("paste-progress").value);
        document.body.prepend(probe);
      });
      // It is not waited for: the clicks come while it is read.
      await page.setInputFiles("#paste-files", path);
      const isRead = () => page.evaluate(() => globalThis.told.length >= 2);
      while (!(await isRead())) await page.click("#probe");
      await ended(page);
      const between = await page.evaluate(() => globalThis.clicks.filter((value) => value > 0 && value < 1));
      assert.ok(between.length >= 5, `clicks at ${between}`);
      const { found, plan } = await told(page);
      assert.deepEqual(plan.errors.map(({ key }) => key).sort(), ["ID3106", "UserErrorGuestAgentStatusUnavailable"]);
      assert.equal(found.texts, null);
      assert.deepEqual(found.excerpts.map(({ parts }) => parts.filter((part) => part.keys).length), [1, 1]);
      assert.equal(await page.locator("#paste-places mark").count(), 2);
      // It can be stopped: then what was read counts.
      await page.evaluate(() => void (globalThis.told.length = 0));
      await page.evaluate(() => {
        const progress = document.getElementById("paste-progress");
        const observer = new MutationObserver(() => {
          if (progress.value < 0.05) return;
          observer.disconnect();
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
        });
        observer.observe(progress, { attributes: true });
      });
      await page.setInputFiles("#paste-files", path);
      await ended(page);
      const stopped = await told(page);
      assert.deepEqual(stopped.plan.errors.map(({ key }) => key), ["UserErrorGuestAgentStatusUnavailable"]);
      assert.ok(stopped.found.bytes < found.bytes, `${stopped.found.bytes}`);
      assert.ok((await page.textContent("#paste-others")).includes(basename(path)));
      assert.ok(requests.every((url) => url.startsWith(origin) || url.startsWith("blob:")), requests.join("\n"));
      console.log(`   ${between.length} clicks answered within ${LONG / 1e6} MB`);
      await context.close();
    }
  },

  async "without a module the box says so"() {
    const { context, page } = await open(server.origin);
    await page.route("**/recognise.*", (route) => route.abort());
    await page.fill("#paste-text", "x");
    await page.press("#paste-text", "Control+Enter");
    await page.waitForFunction(() => document.getElementById("paste-status").textContent.startsWith(document.getElementById("paste").dataset.failed));
    await page.unroute("**/recognise.*");
    // Another try does better.
    await page.press("#paste-text", "Control+Enter");
    await ended(page);
    assert.equal(await page.textContent("#paste-status"), await page.getAttribute("#paste", "data-nothing"));
    await context.close();
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}\n${error.stack ?? error}`);
  }
}
await browser.close();
server.close();
rmSync(scratch, { recursive: true });
process.exit(failed);
