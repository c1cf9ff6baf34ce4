// What a page does besides being read: the search, the switch of systems, copying, filters.
// Everything else works without it. No framework, no module: it runs from a file too.
(() => {
    "use strict";
    const page = document.documentElement;
    const root = new URL(page.dataset.root || "./", location.href);
    const locale = page.lang;
    page.classList.add("has-script");

    const store = {
        get(name) {
            try {
                return localStorage.getItem(name);
            } catch {
                return null;
            }
        },
        set(name, value) {
            try {
                localStorage.setItem(name, value);
            } catch {
                // It is forgotten then.
            }
        },
    };

    // Before anything is drawn: nothing moves later.
    const system = store.get("system");
    page.dataset.system = ["windows", "linux"].includes(system) ? system : "any";
    if ("choose" in page.dataset) {
        const there = page.dataset.choose.split(" ");
        const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => there.includes(tag));
        location.replace(new URL(`${wanted || there[0]}/index.html`, root));
    }

    document.addEventListener("DOMContentLoaded", () => {
        systems();
        copying();
        filters();
        const form = document.querySelector(".search");
        if (form) search(form);
    });

    function systems() {
        for (const input of document.querySelectorAll(".systems input")) {
            input.checked = input.value === page.dataset.system;
            input.addEventListener("change", () => {
                page.dataset.system = input.value;
                store.set("system", input.value);
            });
        }
        // A link to what is for another system shows it.
        const show = () => {
            const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
            if (!target || target.getClientRects().length > 0) return;
            page.dataset.system = "any";
            const any = document.querySelector(".systems input[value=any]");
            if (any) any.checked = true;
            target.scrollIntoView();
        };
        addEventListener("hashchange", show);
        show();
    }

    function copying() {
        const { copy: offer, copied } = page.dataset;
        const blocks = document.querySelectorAll("main pre, .entry > header .code");
        for (const block of blocks) {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "copy";
            button.title = offer;
            button.setAttribute("aria-label", offer);
            const text = block.querySelector("code").textContent;
            button.addEventListener("click", async () => {
                await toClipboard(text);
                button.classList.add("is-done");
                button.setAttribute("aria-label", copied);
                setTimeout(() => {
                    button.classList.remove("is-done");
                    button.setAttribute("aria-label", offer);
                }, 2000);
            });
            block.append(button);
        }
    }

    async function toClipboard(text) {
        try {
            await navigator.clipboard.writeText(text);
        } catch {
            // Without a secure context there is only the old way.
            const area = document.createElement("textarea");
            area.value = text;
            document.body.append(area);
            area.select();
            document.execCommand("copy");
            area.remove();
        }
    }

    // Filters hold on the other pages of the index too: their links say them.
    function filters() {
        const form = document.querySelector(".filters");
        if (!form) return;
        const asked = new URLSearchParams(location.search);
        for (const input of form.querySelectorAll("input[type=radio]")) {
            input.checked = input.value === (asked.get(input.name) || "");
        }
        const rows = [...document.querySelectorAll(".topic li")];
        const apply = () => {
            const chosen = [...form.querySelectorAll("input:checked")];
            const wanted = chosen.filter(({ value }) => value).map(({ name, value }) => [name, value]);
            const query = new URLSearchParams(wanted).toString();
            for (const link of document.querySelectorAll("a[data-keep]")) link.search = query;
            const shown = rows.filter((row) => row.getClientRects().length > 0).length;
            for (const topic of document.querySelectorAll(".topic")) {
                topic.classList.remove("is-empty");
                const isEmpty = [...topic.querySelectorAll("li")].every((row) => row.getClientRects().length === 0);
                topic.classList.toggle("is-empty", isEmpty);
            }
            const status = form.querySelector(".status");
            status.textContent = shown
                ? form.dataset.count.replace("{}", shown).replace("{}", rows.length)
                : form.dataset.none;
            if (location.search.slice(1) !== query) history.replaceState(null, "", `?${query}${location.hash}`);
        };
        form.addEventListener("change", () => {
            for (const topic of document.querySelectorAll(".topic")) topic.classList.remove("is-empty");
            apply();
        });
        apply();
    }

    // Names, numbers and titles are looked for in a list of our own, all other words by pagefind; the list does alone
    // where pagefind can't run, as in a page that was opened as a file.
    function search(form) {
        const input = form.querySelector("input");
        const list = form.querySelector("ul");
        const status = form.querySelector(".status");
        let names, engine, last = 0, chosen = -1;

        const load = () => {
            names ??= new Promise((resolve) => {
                const script = document.createElement("script");
                script.src = new URL(`names.${locale}.js`, root);
                script.onload = () => resolve(globalThis.azureBackupErrors.map(prepared));
                script.onerror = () => resolve([]);
                document.head.append(script);
            });
            if (location.protocol !== "file:") {
                engine ??= import(new URL("pagefind/pagefind.js", root)).then(
                    async (pagefind) => {
                        await pagefind.options({ baseUrl: root.pathname, excerptLength: 12 });
                        await pagefind.init();
                        return pagefind;
                    }).catch(() => null);
            }
            return Promise.all([names, engine]);
        };

        input.addEventListener("focus", load, { once: true });
        input.addEventListener("input", () => look(input.value.trim()));
        input.addEventListener("keydown", (event) => {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                if (!list.hidden) return choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
                show();
                choose(0);
            } else if (event.key === "Enter") {
                event.preventDefault();
                open(chosen < 0 ? 0 : chosen);
            } else if (event.key === "Escape" && !list.hidden) {
                event.preventDefault();
                close();
            }
        });
        document.addEventListener("keydown", (event) => {
            const isTyping = event.target.closest?.("input:not([type=radio]), textarea, select, [contenteditable]");
            if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
                event.preventDefault();
                input.focus();
                input.select();
            }
        });
        document.addEventListener("pointerdown", (event) => {
            if (!form.contains(event.target)) close();
        });
        list.addEventListener("pointermove", (event) => {
            const at = [...options()].indexOf(event.target.closest("[role=option]"));
            if (at >= 0 && at !== chosen) choose(at, false);
        });
        list.addEventListener("click", (event) => {
            const at = [...options()].indexOf(event.target.closest("[role=option]"));
            if (at >= 0) open(at);
        });

        const options = () => list.querySelectorAll("[role=option]");

        async function look(words) {
            const turn = ++last;
            if (!words) return hide();
            list.setAttribute("aria-busy", "true");
            const [known, pagefind] = await load();
            if (turn !== last) return;
            const { found, isExact } = byName(known, words);
            // What looks like a code and is none is told so first, whatever else pages say of its parts.
            const isUnknown = found.length === 0 && /^[A-Za-z]\w{7,}$/.test(words) && /[a-z][A-Z]|[_\d]/.test(words);
            const isAll = isExact || isUnknown || !pagefind;
            tell(found, !isAll);
            if (isAll) return list.setAttribute("aria-busy", "false");
            const answer = await pagefind.debouncedSearch(words, {}, 120);
            if (!answer || turn !== last) return;
            const more = await Promise.all(answer.results.slice(0, 12).map((result) => result.data()));
            if (turn !== last) return;
            for (const { url, meta } of more) {
                const path = url.startsWith(root.pathname) ? url.slice(root.pathname.length) : url.replace(/^\/+/, "");
                const address = new URL(path.replace(/\/$/, "/index.html"), root).href;
                if (found.every((other) => other.address !== address)) {
                    found.push({ address, title: meta.title, code: meta.code || "" });
                }
            }
            tell(found.slice(0, 20), false);
            list.setAttribute("aria-busy", "false");
        }

        function tell(found, isWaiting) {
            list.replaceChildren();
            chosen = -1;
            for (const [at, { address, title, code }] of found.entries()) {
                const item = document.createElement("li");
                item.id = `result-${at}`;
                item.setAttribute("role", "option");
                item.setAttribute("aria-selected", "false");
                item.dataset.address = address;
                item.append(title);
                if (code) {
                    const name = document.createElement("code");
                    name.textContent = code;
                    item.append(name);
                }
                list.append(item);
            }
            if (found.length === 0 && isWaiting) return hide();
            if (found.length === 0) {
                const item = document.createElement("li");
                item.className = "none";
                item.setAttribute("role", "option");
                item.setAttribute("aria-selected", "false");
                item.dataset.address = new URL(`${locale}/families/index.html`, root).href;
                item.append(`${form.dataset.none} ${form.dataset.noneLink}`);
                list.append(item);
            }
            status.textContent = found.length === 1 ? form.dataset.one : form.dataset.count.replace("{}", found.length);
            show();
            choose(0, false);
        }

        function show() {
            if (options().length === 0) return;
            list.hidden = false;
            input.setAttribute("aria-expanded", "true");
        }

        function hide() {
            list.hidden = true;
            chosen = -1;
            input.setAttribute("aria-expanded", "false");
            input.removeAttribute("aria-activedescendant");
        }

        // What is still being looked for opens it no more.
        function close() {
            last += 1;
            hide();
        }

        function choose(at, isSeen = true) {
            const all = options();
            if (all.length === 0) return;
            all[chosen]?.setAttribute("aria-selected", "false");
            chosen = (at + all.length) % all.length;
            all[chosen].setAttribute("aria-selected", "true");
            input.setAttribute("aria-activedescendant", all[chosen].id);
            if (isSeen) all[chosen].scrollIntoView({ block: "nearest" });
        }

        function open(at) {
            const option = options()[at];
            if (option) location.href = option.dataset.address;
        }

        function prepared([code, title, others]) {
            return { code, title, key: code.toLowerCase(), words: title.toLowerCase(), others: others.toLowerCase() };
        }

        // The best first: the very name or number, then what begins so, then what holds it, then titles with all words.
        function byName(known, words) {
            const wanted = words.toLowerCase().replace(/^[\s"'(„“]+|[\s"')”“.:,]+$/g, "");
            const number = wanted.replace(/^\(?(error\s*)?(id|code|fehler)[\s:]*/, "");
            const parts = wanted.split(/\s+/);
            const rank = ({ key, words: title, others }) => {
                const spelled = others.split(" ");
                if (key === wanted || spelled.includes(wanted)) return 0;
                if (/\d/.test(number) && (key === `id${number}` || spelled.includes(number))) return 1;
                if (wanted.length < 3) return 9;
                if (key.startsWith(wanted)) return 2;
                if (key.includes(wanted) || others.includes(wanted)) return 3;
                if (parts.every((part) => title.includes(part))) return 4;
                return 9;
            };
            const ranked = [];
            for (const entry of known) {
                const at = rank(entry);
                if (at < 9) ranked.push([at, entry.key.length, entry]);
            }
            ranked.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
            const found = ranked.slice(0, 8).map(([, , { code, title }]) => ({
                code,
                title,
                address: new URL(`${locale}/${code}/index.html`, root).href,
            }));
            return { found, isExact: ranked.length > 0 && ranked[0][0] <= 1 };
        }
    }
})();
