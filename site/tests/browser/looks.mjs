// How pages look and what they are made of: axe-core, html-validate, every width, nothing that moves.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { HtmlValidate } from "html-validate";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// A page of each kind.
const KINDS = [
    "",
    "area/azure-vm/",
    "area/mars-agent/2/",
    "numbers/",
    "numbers/hresult/",
    "numbers/catalog-id/",
    "families/",
    "cause/the-vm-clock-is-wrong/",
    "UserErrorGuestAgentStatusUnavailable/",
    "ExtensionOperationFailedForManagedDisks/",
    "OperationNotAllowed/",
    "ID3106/",
];

// The page to paste a log into is there where its parts are.
const of = (locale, folder) => [...KINDS, "paste/"].map((path) => `${locale}/${path}`)
    .filter((path) => existsSync(`${folder}/${path}index.html`));

async function accessible({ open, folder }) {
    for (const colorScheme of ["light", "dark"]) {
        for (const path of of(colorScheme === "light" ? "en" : "de", folder)) {
            const page = await open(path, { colorScheme });
            await page.evaluate(axe);
            await held(page, path, colorScheme);
        }
        const page = await open("en/", { colorScheme });
        await page.locator("main").press("/");
        await page.keyboard.type("snapshot");
        await page.locator("#results").waitFor({ state: "visible" });
        await page.evaluate(axe);
        await held(page, "the results of a search", colorScheme);
    }
}

async function held(page, path, colorScheme) {
    // Dark pages differ in their colours alone.
    const runOnly = colorScheme === "dark" ? { type: "rule", values: ["color-contrast"] }
        : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    // Of long lists the first rows: the others are like them.
    const exclude = [".topic:nth-of-type(n+3)", ".topic li:nth-child(n+4)", "tbody tr:nth-child(n+4)"];
    const { violations } = await page.evaluate(([exclude, runOnly]) =>
        globalThis.axe.run({ include: document, exclude }, { runOnly }), [exclude, runOnly]);
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(" ")}`);
    assert.equal(told.join("\n"), "", `${path}, ${colorScheme}`);
}

async function valid({ folder, keys, sample }) {
    const validator = new HtmlValidate({
        extends: ["html-validate:recommended", "html-validate:document"],
        rules: {
            // What is a matter of taste: of lengths, of white space, of the roles that a search box needs.
            "doctype-style": "off",
            "long-title": "off",
            "no-trailing-whitespace": "off",
            "prefer-native-element": "off",
            // What is loaded stands beside the page.
            "require-sri": "off",
            "valid-id": ["error", { relaxed: true }],
        },
    });
    const some = sample(keys, 60).flatMap((key) => [`en/${key}/`, `de/${key}/`]);
    for (const path of ["", ...of("en", folder), ...of("de", folder), "en/3106/", ...some]) {
        const report = await validator.validateFile(`${folder}/${path}index.html`);
        const told = report.results.flatMap(({ messages }) => messages)
            .map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`);
        assert.equal(told.slice(0, 8).join("\n"), "");
    }
}

// From a small telephone to a wide screen nothing is cut off, and nothing moves once it is drawn.
async function still({ open, folder }) {
    for (const width of [360, 1280]) {
        for (const path of of(width === 360 ? "de" : "en", folder)) {
            const page = await open(path, { viewport: { width, height: 740 } });
            const { shift, wide } = await page.evaluate(() => new Promise((resolve) => {
                let shift = 0;
                new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value)))
                    .observe({ type: "layout-shift", buffered: true });
                setTimeout(() => resolve({ shift, wide: document.documentElement.scrollWidth }), 100);
            }));
            assert.ok(wide <= width, `${path}: ${wide} px wide at ${width}`);
            assert.equal(shift, 0, `${path}: something moves at ${width}`);
        }
    }
}

async function printed({ open }) {
    const page = await open("de/UserErrorGuestAgentStatusUnavailable/");
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["header.top", "footer.bottom", "fieldset.systems", "pre .copy"]) {
        assert.ok(await page.locator(hidden).first().isHidden(), hidden);
    }
    assert.ok(await page.locator("section.item").first().isVisible());
}

export const pages = [
    ["axe-core finds nothing on a page of each kind, light and dark", accessible],
    ["pages are valid HTML", valid],
    ["nothing is cut off and nothing moves", still],
    ["paper gets the words alone", printed],
];
