// What works: the search, the switch of systems, links, filters, copying; without a script, and from a file.
import assert from "node:assert/strict";

const ENTRY = "UserErrorGuestAgentStatusUnavailable";

// Types words and returns what is found, the best first.
async function found(page, words) {
    await page.locator("main").press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "query");
    await page.keyboard.type(words);
    const list = page.locator("#results[aria-busy=false]");
    await list.waitFor({ state: "visible" });
    return list.locator("[role=option]").evaluateAll((all) =>
        all.map((one) => ({ text: one.innerText.replace(/\s+/g, " "), address: one.dataset.address })));
}

async function search({ open, address }) {
    for (const locale of ["en", "de"]) {
        const page = await open(`${locale}/`);
        const [code] = await found(page, "usererrorguestagentstatusun");
        assert.equal(code.address, `${address}${locale}/${ENTRY}/index.html`);
        assert.ok(code.text.includes(ENTRY) && code.text.length > ENTRY.length + 10, "title and code");
        for (const [words, key] of [["3106", "ID3106"], ["(ID: 3106)", "ID3106"], ["0x80070780", "0x80070780"]]) {
            await page.reload();
            const [number] = await found(page, words);
            assert.equal(number.address, `${address}${locale}/${key}/index.html`, words);
        }
    }
}

// A word in another form than the pages have it in the title: its stem finds it.
async function inflected({ open }) {
    for (const [locale, words, holds] of [
        ["en", "deleting locked collections", /lock/i],
        ["de", "gesperrter Wiederherstellungspunkten", /sperr/i],
    ]) {
        const all = await found(await open(`${locale}/`), words);
        assert.ok(all.length > 3, `${words}: ${all.length} results`);
        assert.ok(all.some(({ text }) => holds.test(text)), `${words}: ${all.map(({ text }) => text)}`);
    }
}

async function keyboard({ open, address }) {
    const page = await open(`en/${ENTRY}/`);
    const all = await found(page, "restore point");
    const chosen = () => page.locator("[aria-selected=true]").getAttribute("data-address");
    assert.equal(await chosen(), all[0].address);
    await page.keyboard.press("ArrowDown");
    assert.equal(await chosen(), all[1].address);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await chosen(), all.at(-1).address);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.locator("#query").getAttribute("aria-activedescendant"), "result-1");
    await page.keyboard.press("Escape");
    assert.ok(await page.locator("#results").isHidden());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await Promise.all([page.waitForURL(all[1].address), page.keyboard.press("Enter")]);
    // What nobody knows leads to what its beginning tells.
    const [unknown] = await found(page, "UserErrorOfTomorrowMorning");
    assert.equal(unknown.address, `${address}en/families/index.html`);
}

async function systems({ open }) {
    const page = await open(`en/${ENTRY}/`);
    const windows = page.locator("section.item[data-os=windows]").first();
    const linux = page.locator("section.item[data-os=linux]").first();
    assert.ok(await windows.isVisible() && await linux.isVisible());
    await page.getByRole("radio", { name: "Linux" }).check();
    assert.ok(await windows.isHidden() && await linux.isVisible());
    // It is remembered, in the other language too.
    await page.getByRole("link", { name: "Deutsch" }).click();
    assert.ok(page.url().endsWith(`/de/${ENTRY}/index.html`), page.url());
    assert.ok(await windows.isHidden() && await linux.isVisible());
    assert.ok(await page.getByRole("radio", { name: "Linux" }).isChecked());
    // A link to what is hidden shows it.
    const id = await windows.locator("h2").getAttribute("id");
    await page.evaluate((id) => (location.hash = id), id);
    await windows.waitFor({ state: "visible" });
}

async function copying({ open }) {
    const page = await open(`en/${ENTRY}/`, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("header .copy").click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), ENTRY);
    const command = page.locator("pre").first();
    await command.locator(".copy").click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await command.locator("code").textContent());
    await page.locator("pre .copy.is-done").first().waitFor();
}

async function filters({ open }) {
    const page = await open("en/area/azure-vm/");
    const rows = page.locator(".topic li");
    const shown = () => rows.evaluateAll((all) => all.filter((row) => row.getClientRects().length > 0).length);
    const all = await shown();
    await page.getByRole("group", { name: "System" }).getByLabel("Linux").check();
    const linux = await shown();
    await page.getByRole("group", { name: "Retry" }).getByLabel("after a while").check();
    const both = await shown();
    assert.ok(0 < both && both < linux && linux < all, `${both} ${linux} ${all}`);
    assert.equal(await rows.evaluateAll((all) => all.filter((row) =>
        row.dataset.system !== "windows" && row.dataset.retry === "later").length), both);
    assert.match(await page.locator(".filters .status").innerText(), new RegExp(`^${both} of ${all} `));
    assert.equal(await page.locator(".topic:visible").evaluateAll((topics) =>
        topics.filter((topic) => ![...topic.querySelectorAll("li")].some((row) => row.getClientRects().length > 0)).length), 0);
    // They hold on the next page.
    await page.getByText("Areas").first().click();
    await page.getByRole("link", { name: "MARS agent" }).click();
    assert.equal(new URL(page.url()).search, "?system=linux&retry=later");
    assert.ok(await page.getByRole("group", { name: "Retry" }).getByLabel("after a while").isChecked());
}

async function leads({ open, address }) {
    const page = await open("en/3106/");
    await page.waitForURL(`${address}en/ID3106/index.html`);
    const home = await open("", { locale: "de-AT" });
    await home.waitForURL(`${address}de/index.html`);
    const other = await open("", { locale: "fr-FR" });
    await other.waitForURL(`${address}en/index.html`);
    // What the page says of itself is where it stands.
    for (const locale of ["en", "de"]) {
        const entry = await open(`${locale}/${ENTRY}/index.html`);
        const links = await entry.evaluate(() => [...document.querySelectorAll("link[hreflang], link[rel=canonical]")]
            .map(({ href, hreflang }) => [hreflang, href]));
        assert.deepEqual(links, [["", entry.url()], ...["en", "de"].map((other) =>
            [other, entry.url().replace(`/${locale}/`, `/${other}/`)])]);
    }
}

async function withoutScript({ open }) {
    const page = await open(`de/${ENTRY}/`, { javaScriptEnabled: false });
    assert.ok(await page.locator(".search").isHidden());
    await page.getByRole("radio", { name: "Windows" }).check();
    assert.ok(await page.locator("section.item[data-os=linux]").first().isHidden());
    await page.goto(page.url().replace(ENTRY, "area/azure-vm"));
    await page.getByRole("group", { name: "Betriebssystem" }).getByLabel("Linux").check();
    assert.ok(await page.locator(".topic li[data-system=windows]").first().isHidden());
    assert.ok(await page.locator(".topic li[data-system=linux]").first().isVisible());
}

async function fromFile({ open }) {
    const page = await open("en/", { file: true });
    await page.getByRole("link", { name: "Azure VM", exact: true }).click();
    await page.locator(`a[href*="/${ENTRY}/"]`).click();
    await page.waitForURL(`**/en/${ENTRY}/index.html`);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".brief")).borderTopStyle), "solid");
    await page.getByRole("radio", { name: "Linux" }).check();
    const [answer] = await found(page, "no answer agent");
    assert.match(answer.address, /^file:.*\/en\/.*\/index\.html$/);
    await page.reload();
    const [number] = await found(page, "3106");
    assert.ok(number.address.endsWith("/en/ID3106/index.html"));
    await Promise.all([page.waitForURL(number.address), page.keyboard.press("Enter")]);
}

// What stands where the reader looks first: what to check or to do is on the first screen of a telephone held upright.
async function firstScreen({ open, keys, sample }) {
    for (const key of sample(keys, 12)) {
        const page = await open(`en/${key}/`, { viewport: { width: 390, height: 844 } });
        const top = await page.locator(".brief").evaluate((brief) => brief.getBoundingClientRect().top);
        assert.ok(top < 620, `${key}: the first screen begins at ${top}`);
    }
}

export const pages = [
    ["the search finds codes and numbers", search],
    ["the search finds inflected words", inflected],
    ["the search is used by keyboard alone", keyboard],
    ["the switch of systems hides, is remembered, and gives way to links", systems],
    ["codes and commands are copied", copying],
    ["filters hold, on other pages too", filters],
    ["aliases, numbers and languages lead on", leads],
    ["it works without a script", withoutScript],
    ["it works from a file", fromFile],
    ["what to do stands on the first screen", firstScreen],
];
