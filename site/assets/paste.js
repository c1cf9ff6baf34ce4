"use strict";
// The box to paste a log into. Texts are read by paste-worker.js with the recogniser of a language; nothing is sent anywhere.
(() => {
  const box = document.getElementById("paste");
  if (!box) return;
  const assets = new URL(".", document.currentScript.src);
  const root = new URL("..", assets);
  // A text field is not made for more; what is longer is read all the same.
  const LONGEST = 200_000;
  const part = Object.fromEntries(
    ["text", "read", "files", "stop", "progress", "status", "out", "system", "locale", "copy", "plan", "others", "whole", "runbook", "places"]
      .map((name) => [name, document.getElementById(`paste-${name}`)]),
  );
  const word = (name) => box.dataset[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] ?? name;
  const number = (value) => value.toLocaleString(box.dataset.locale);
  const megabytes = (bytes) => (bytes / 1e6).toLocaleString(box.dataset.locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });

  let order; // what sends orders to the recogniser, once it is there
  let job = 0;
  let sources = [];
  let found;
  let plan;
  let notRead = [];
  let runbookOf = "";

  /** Makes an element with what is inside it. */
  function element(name, attributes = {}, ...inside) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  }

  // The recogniser: in a worker, so that the page answers while it reads; a page from a file system can have none.

  function inPage() {
    const ready = new Promise((resolve, reject) => {
      const script = element("script", { src: new URL("paste-worker.js", assets) });
      script.onload = () => resolve(globalThis.recogniseHere(root, take));
      script.onerror = () => reject(new Error("paste-worker.js can't be loaded"));
      document.head.append(script);
    });
    return (message) => ready.then((drive) => drive(message)).catch((error) => failed(error.message));
  }

  function inWorker() {
    const worker = new Worker(new URL("paste-worker.js", assets));
    worker.onmessage = ({ data }) => take(data);
    worker.onerror = () => {
      // It didn't even begin.
      order = inPage();
      read(sources);
    };
    return (message) => worker.postMessage(message);
  }

  function send(message) {
    if (!order) {
      try {
        order = location.protocol === "file:" ? inPage() : inWorker();
      } catch {
        order = inPage();
      }
    }
    order({ job, locale: part.locale.value, os: system(), ...message });
  }

  const system = () => part.system.querySelector("input:checked").value;

  function read(texts) {
    if (texts.length === 0) return;
    sources = texts;
    job += 1;
    found = undefined;
    busy(true);
    status(word("loading"));
    send({ order: "read", sources });
  }

  function readField() {
    if (part.text.value.trim() !== "") read([{ name: "", blob: new Blob([part.text.value]) }]);
  }

  const readFiles = (files) => read([...files].map((file) => ({ name: file.name, blob: file })));

  function busy(isBusy) {
    part.stop.hidden = !isBusy;
    part.progress.hidden = !isBusy;
    if (!isBusy) return;
    part.progress.value = 0;
    part.out.setAttribute("aria-busy", "true");
  }

  function status(text) {
    part.status.textContent = text;
  }

  // What the recogniser tells.

  const tell = {
    progress({ read, total }) {
      part.progress.value = total > 0 ? read / total : 0;
      status(word("reading").replace("READ", megabytes(read)).replace("TOTAL", megabytes(total)));
    },
    found(message) {
      busy(false);
      found = JSON.parse(message.found);
      notRead = message.notRead;
      show(message.plan);
      showPlaces();
      // It was changed meanwhile.
      if (message.os !== system()) send({ order: "plan", locale: plan.locale });
    },
    plan: (message) => show(message.plan),
    runbook(message) {
      part.runbook.innerHTML = message.html;
      copyButtons(part.runbook);
    },
    failed: ({ why }) => failed(why),
  };

  function take(message) {
    // What is told of an earlier text comes too late.
    if (message.job === job) tell[message.is](message);
  }

  function failed(why) {
    busy(false);
    status(`${word("failed")} ${why}`);
  }

  const file = (at) => sources[at]?.name || word("pasted");

  function show(json) {
    plan = JSON.parse(json);
    part.out.hidden = false;
    part.out.removeAttribute("aria-busy");
    const isAny = plan.errors.length > 0;
    const mentions = plan.errors.reduce((sum, { count }) => sum + count, 0);
    status(isAny ? word("errors").replace("COUNT", number(plan.errors.length)).replace("MENTIONS", number(mentions)) : word("nothing"));
    for (const shown of [part.plan, part.others, part.runbook]) shown.lang = plan.locale;
    // The library writes it, escaped.
    part.plan.innerHTML = isAny ? plan.html : "";
    linkKeys();
    copyButtons(part.plan);
    part.copy.hidden = !isAny && found.unknown.length === 0;
    part.whole.hidden = !isAny;
    part.runbook.textContent = "";
    runbookOf = "";
    showRunbook();
    showOthers();
  }

  /** The page of an error, in the language of the plan. */
  const page = (key) => new URL(`${plan.locale}/${encodeURIComponent(key)}/index.html`, root).href;

  function linkKeys() {
    const keys = new Set(plan.errors.map(({ key }) => key));
    for (const code of part.plan.querySelectorAll(".errors > li > code")) {
      if (keys.has(code.textContent)) code.replaceChildren(element("a", { href: page(code.textContent) }, code.textContent));
    }
  }

  /** As at the commands of every page. */
  function copyButtons(shown) {
    for (const block of shown.querySelectorAll("pre")) {
      const command = block.textContent.trim();
      const button = element("button", { type: "button", class: "copy", "aria-label": word("copy-command"), title: word("copy-command") });
      button.addEventListener("click", () => copy(command, block).then((isDone) => button.classList.toggle("is-done", isDone)));
      block.append(button);
    }
  }

  function showRunbook() {
    const wanted = `${plan.locale} ${plan.os} ${job}`;
    if (!part.whole.open || runbookOf === wanted) return;
    runbookOf = wanted;
    send({ order: "runbook", locale: plan.locale });
  }

  /** What is not in the plan: codes that are not known, texts that were not read. */
  function showOthers() {
    const shown = [];
    if (found.unknown.length > 0) {
      shown.push(element("h2", {}, word("unknown")), element("ul", {}, ...found.unknown.map(unknownItem)));
    }
    for (const { prefix, title, summary, url } of plan.families) {
      shown.push(element("p", {}, element("code", {}, `${prefix}…`), `: ${title}. ${summary} `, element("a", { href: url }, url)));
    }
    if (notRead.length > 0) {
      const items = notRead.map(({ name, why }) => element("li", {}, `${name || word("pasted")}: ${word(why)}`));
      shown.push(element("h2", {}, word("not-read")), element("ul", {}, ...items));
    }
    if (found.more + found.more_unknown > 0) {
      shown.push(element("p", {}, word("more").replace("COUNT", number(found.more + found.more_unknown))));
    }
    part.others.replaceChildren(...shown);
  }

  function unknownItem({ mention, count, file: at, line }) {
    const item = element("li", {}, element("code", {}, mention.code), ` (${where(at, line)}, ${number(count)} ×)`);
    for (const said of [mention.report.message, ...mention.report.recommendations]) {
      if (said && said !== mention.code) item.append(element("br"), `${word("says")} ${said}`);
    }
    if (mention.suggestions.length > 0) {
      item.append(element("br"), `${word("nearest")} `);
      mention.suggestions.forEach((key, at) => item.append(at > 0 ? ", " : "", element("a", { href: page(key) }, key)));
    }
    return item;
  }

  const where = (at, line) => `${sources.length > 1 ? `${file(at)}, ` : ""}${word("line")} ${number(line)}`;

  /** The texts with the mentions marked, or some lines of them. */
  function showPlaces() {
    const shown = [];
    if (found.texts && found.found.length + found.unknown.length > 0) {
      shown.push(element("h2", {}, word("marked")));
      found.texts.forEach((parts, at) => {
        if (sources.length > 1) shown.push(element("h3", {}, file(at)));
        shown.push(text(parts));
      });
    } else if (found.excerpts.length > 0) {
      shown.push(element("h2", {}, word("excerpts")));
      for (const { key, file: at, line, parts } of found.excerpts) {
        const head = element("p", { class: "paste-place" }, element("a", { href: page(key) }, key), ` (${where(at, line)})`);
        shown.push(head, text(parts));
      }
    }
    part.places.replaceChildren(...shown);
  }

  function text(parts) {
    const keys = new Set(plan.errors.map(({ key }) => key));
    const shown = element("pre", { class: "paste-text", tabindex: "0" });
    for (const of of parts) {
      if (typeof of === "string") {
        shown.append(of);
      } else {
        const isKnown = of.keys.some((key) => keys.has(key));
        shown.append(element("mark", { title: of.keys.join(", "), class: isKnown ? "known" : "unknown" }, of.text));
      }
    }
    return shown;
  }

  // The ticket.

  function markdown() {
    let ticket = plan.errors.length > 0 ? plan.markdown : "";
    if (found.unknown.length > 0) {
      ticket += `\n## ${word("unknown")}\n\n`;
      for (const { mention, count, file: at, line } of found.unknown) {
        ticket += `- ${codeSpan(mention.code)} (${where(at, line)}, ${count} ×)\n`;
        const { message } = mention.report;
        if (message && message !== mention.code) ticket += `  - ${word("says")} ${codeSpan(message)}\n`;
      }
    }
    return ticket.trimStart();
  }

  /** A code span of CommonMark, whatever backticks there are. */
  function codeSpan(of) {
    const longest = Math.max(0, ...[...of.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const blank = longest > 0 ? " " : "";
    return fence + blank + of + blank + fence;
  }

  async function copy(of, near) {
    try {
      await navigator.clipboard.writeText(of);
      status(word("copied"));
      return true;
    } catch {
      // Not every page may; what is selected can be copied by hand.
      const field = element("textarea", { readonly: "", rows: "10", "aria-label": word("not-copied") });
      field.value = of;
      near.after(field);
      field.select();
      status(word("not-copied"));
      return false;
    }
  }

  // What the reader does.

  part.read.addEventListener("click", readField);
  part.stop.addEventListener("click", () => send({ order: "stop" }));
  part.copy.addEventListener("click", () => copy(markdown(), part.copy.parentElement));
  part.whole.addEventListener("toggle", showRunbook);
  part.system.addEventListener("change", () => found && send({ order: "plan", locale: plan.locale }));
  // Each language has a module of its own, which knows the messages in it.
  part.locale.addEventListener("change", () => read(sources));
  part.files.addEventListener("change", () => {
    readFiles(part.files.files);
    // The same file can be chosen again.
    part.files.value = "";
  });
  part.text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) readField();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !part.stop.hidden) send({ order: "stop" });
  });
  part.text.addEventListener("paste", (event) => {
    const { files } = event.clipboardData;
    const pasted = event.clipboardData.getData("text/plain");
    if (files.length > 0) {
      event.preventDefault();
      readFiles(files);
    } else if (pasted.length > LONGEST) {
      event.preventDefault();
      read([{ name: "", blob: new Blob([pasted]) }]);
    } else {
      // Once it is in the field.
      setTimeout(readField);
    }
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    box.classList.add("is-over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) box.classList.remove("is-over");
  });
  document.addEventListener("drop", (event) => {
    box.classList.remove("is-over");
    const { files } = event.dataTransfer;
    const dropped = event.dataTransfer.getData("text/plain");
    if (files.length > 0 || (dropped && event.target !== part.text)) {
      event.preventDefault();
      if (files.length > 0) readFiles(files);
      else read([{ name: "", blob: new Blob([dropped]) }]);
    }
  });
})();
