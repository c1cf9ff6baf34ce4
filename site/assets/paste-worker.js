"use strict";
// Runs the recogniser: in a worker, or in the page itself where there can be no worker (a page from a file system).
(() => {
  const PIECE = 128 * 1024;
  const SLICE = 1024 * 1024;
  // So many milliseconds pass before others have their turn, and before progress is told again.
  const TURN = 8;
  const TOLD = 50;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  /** The exports of a module. Its memory moves when it grows, so no view of it is kept. */
  class Recogniser {
    #exports;

    constructor(exports) {
      this.#exports = exports;
    }

    begin() {
      this.#exports.abe_begin();
    }

    feed(bytes) {
      this.#exports.abe_feed(this.#write(bytes));
    }

    end(isCut) {
      this.#exports.abe_end(isCut ? 1 : 0);
    }

    ask(question) {
      const length = this.#exports.abe_ask(this.#write(encoder.encode(question))) >>> 0;
      const start = this.#exports.abe_output() >>> 0;
      return decoder.decode(new Uint8Array(this.#exports.memory.buffer, start, length));
    }

    #write(bytes) {
      const start = this.#exports.abe_input(bytes.length) >>> 0;
      if (start === 0) throw new Error("no memory is left");
      new Uint8Array(this.#exports.memory.buffer, start, bytes.length).set(bytes);
      return bytes.length;
    }
  }

  async function fetched(root, locale) {
    const response = await fetch(new URL(`recognise.${locale}.wasm`, root));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const isTyped = (response.headers.get("content-type") ?? "").startsWith("application/wasm");
    return isTyped ? WebAssembly.instantiateStreaming(response) : WebAssembly.instantiate(await response.arrayBuffer());
  }

  /** A page from a file system may fetch nothing, but run a script. */
  async function embedded(root, locale) {
    if (!globalThis.recogniseModules?.[locale]) await loadScript(new URL(`recognise.${locale}.js`, root));
    const packed = unwrapped(globalThis.recogniseModules[locale]);
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return WebAssembly.instantiate(await new Response(stream).arrayBuffer());
  }

  function unwrapped(base64) {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  }

  function loadScript(source) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${source} can't be loaded`));
      document.head.append(script);
    });
  }

  // What begins so holds no text that can be read here.
  const UNREADABLE = [
    ["archive", [0x50, 0x4b, 0x03, 0x04]],
    ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
    ["archive", [0x52, 0x61, 0x72, 0x21]],
    ["archive", [0x42, 0x5a, 0x68]],
    ["archive", [0xfd, 0x37, 0x7a, 0x58]],
    ["archive", [0x28, 0xb5, 0x2f, 0xfd]],
    ["archive", [0x4d, 0x53, 0x43, 0x46]],
    ["events", [0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0x00]],
  ];
  const begins = (bytes, sign) => sign.every((byte, at) => bytes[at] === byte);

  /** Reads a file, which may be packed by gzip, piece by piece; `count` says how much of it was taken for so many bytes. */
  async function* pieces(blob, isPacked) {
    if (!isPacked) {
      for (let at = 0; at < blob.size; at += SLICE) {
        const bytes = new Uint8Array(await blob.slice(at, at + SLICE).arrayBuffer());
        yield { bytes, count: (read) => at + read };
      }
      return;
    }
    let count = 0;
    const counted = new TransformStream({
      transform(chunk, controller) {
        count += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const reader = blob.stream().pipeThrough(counted).pipeThrough(new DecompressionStream("gzip")).getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield { bytes: value, count: () => count };
      }
    } finally {
      reader.cancel().catch(() => {});
    }
  }

  /** A new turn: whoever waits comes first. */
  function pause() {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  }

  /**
   * Returns what takes orders, and calls `post` with what there is to tell.
   *
   * `read {job, sources: [{name, blob}], locale, os}` is answered by `progress`, then `found`; `stop` ends reading;
   * `plan {locale, os}` and `runbook {locale, os}` ask about what was read last. All but `progress` tell their job.
   */
  function driver(root, load, post) {
    const modules = new Map();
    let current = 0;
    let isStopped = false;
    let turn = 0;
    let recogniser;

    function module(locale) {
      if (!modules.has(locale)) {
        const loading = load(root, locale).then(({ instance }) => new Recogniser(instance.exports));
        // Another try may do better.
        loading.catch(() => modules.delete(locale));
        modules.set(locale, loading);
      }
      return modules.get(locale);
    }

    /** Reads what came at once, in turns. */
    async function readPiece(job, bytes, tell) {
      for (let at = 0; at < bytes.length && job === current; at += PIECE) {
        if (isStopped) return "stopped";
        recogniser.feed(bytes.subarray(at, at + PIECE));
        tell(at + PIECE);
        if (performance.now() - turn > TURN) {
          await pause();
          turn = performance.now();
        }
      }
      return undefined;
    }

    async function readOne(job, { blob }, tell) {
      const head = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
      const why = UNREADABLE.find(([, sign]) => begins(head, sign))?.[0];
      if (job !== current) return why;
      if (why) {
        recogniser.end(false);
        return why;
      }
      let trouble;
      try {
        for await (const { bytes, count } of pieces(blob, begins(head, [0x1f, 0x8b]))) {
          trouble = await readPiece(job, bytes, (read) => tell(count(read)));
          if (trouble || job !== current) break;
        }
      } catch (error) {
        if (error instanceof WebAssembly.RuntimeError) throw error;
        trouble = "broken";
      }
      // Another job has begun with the module.
      if (job === current) recogniser.end(trouble !== undefined);
      return trouble;
    }

    async function read({ job, sources, locale, os }) {
      current = job;
      isStopped = false;
      const loaded = await module(locale);
      if (job !== current) return;
      recogniser = loaded;
      recogniser.begin();
      const total = sources.reduce((sum, { blob }) => sum + blob.size, 0);
      const notRead = [];
      let before = 0;
      let told = 0;
      const tell = (count) => {
        if (performance.now() - told < TOLD) return;
        told = performance.now();
        post({ is: "progress", job, read: before + count, total });
      };
      for (const source of sources) {
        const why = isStopped ? "stopped" : await readOne(job, source, tell);
        if (job !== current) return;
        if (why) notRead.push({ name: source.name, why });
        before += source.blob.size;
      }
      const found = recogniser.ask("found");
      post({ is: "found", job, os, found, notRead, plan: recogniser.ask(`plan ${locale} ${os}`) });
    }

    const orders = {
      read,
      stop() {
        isStopped = true;
      },
      plan({ job, locale, os }) {
        post({ is: "plan", job, plan: recogniser.ask(`plan ${locale} ${os}`) });
      },
      runbook({ job, locale, os }) {
        post({ is: "runbook", job, html: recogniser.ask(`runbook ${locale} ${os}`) });
      },
    };

    return async (order) => {
      try {
        await orders[order.order](order);
      } catch (error) {
        // A module that was stopped in the middle of something is used no more.
        if (error instanceof WebAssembly.RuntimeError) modules.clear();
        post({ is: "failed", job: order.job, why: String(error?.message ?? error) });
      }
    };
  }

  if (typeof WorkerGlobalScope === "undefined") {
    globalThis.recogniseHere = (root, post) => driver(root, location.protocol === "file:" ? embedded : fetched, post);
    return;
  }
  const take = driver(new URL("..", self.location.href), fetched, (message) => self.postMessage(message));
  self.onmessage = ({ data }) => take(data);
})();
