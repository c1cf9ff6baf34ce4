// What the site does in a browser: `node main.mjs CHROMIUM ADDRESS FOLDER`, where ADDRESS shows what FOLDER holds.
// The tests of the crate run it, in tests/site/browser.rs.
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { pages as looks } from "./looks.mjs";
import { pages as works } from "./works.mjs";

const [program, address, folder] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
const mistakes = [];

// What every page is held to, whatever is done there: no mistake in the console, no request elsewhere.
async function open(path, { file = false, allowed = [], ...options } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(20000);
    const page = await context.newPage();
    const told = (what) => mistakes.push(`${path}: ${what}`);
    page.on("console", (message) => message.type() === "error" && told(message.text()));
    page.on("pageerror", (error) => told(error.message));
    page.on("request", (request) => {
        const isOurs = file ? request.url().startsWith("file://") : request.url().startsWith(address);
        if (!isOurs && !request.url().startsWith("data:")) told(`asks for ${request.url()}`);
    });
    page.on("response", (response) => {
        if (response.status() >= 400 && !allowed.some((part) => response.url().includes(part))) {
            told(`${response.status()} for ${response.url()}`);
        }
    });
    await page.goto(file ? pathToFileURL(`${folder}/${path}index.html`).href : address + path);
    return page;
}

// The same ones in every run.
function sample(all, count) {
    let state = 0x5eedab1e;
    const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    return Array.from({ length: count }, () => all[Math.floor(random() * all.length)]);
}

const keys = readdirSync(`${folder}/json`).map((name) => name.slice(0, -".json".length)).filter((key) => key !== "index");
const tools = { open, address, folder, keys, sample };
let count = 0;
for (const [name, check] of [...works, ...looks]) {
    const before = mistakes.length;
    const start = performance.now();
    try {
        await check(tools);
    } catch (error) {
        mistakes.push(`${name}: ${error.message}`);
    }
    for (const context of browser.contexts()) await context.close();
    const time = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${mistakes.length === before ? "ok    " : "FAILED"} ${name} (${time} s)`);
    count += 1;
}
await browser.close();
if (mistakes.length > 0) {
    console.log(mistakes.slice(0, 60).join("\n"));
    process.exit(1);
}
console.log(`${count} checks passed`);
