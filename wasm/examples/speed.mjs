// Reads a log with a module, as the page does, and prints how long each took: `node speed.mjs MODULE LOG ROUNDS`.
import { readFileSync } from "node:fs";

const [, , modulePath, logPath, rounds] = process.argv;
const bytes = readFileSync(modulePath);
const log = readFileSync(logPath);
const begin = performance.now();
const { instance } = await WebAssembly.instantiate(bytes);
const exports = instance.exports;
const encoder = new TextEncoder();

function write(piece) {
  const start = exports.abe_input(piece.length) >>> 0;
  new Uint8Array(exports.memory.buffer, start, piece.length).set(piece);
  return piece.length;
}

function ask(question) {
  const length = exports.abe_ask(write(encoder.encode(question))) >>> 0;
  return Buffer.from(exports.memory.buffer, exports.abe_output() >>> 0, length).toString();
}

function read(text) {
  const from = performance.now();
  exports.abe_begin();
  for (let at = 0; at < text.length; at += 256 * 1024) exports.abe_feed(write(text.subarray(at, at + 256 * 1024)));
  exports.abe_end(0);
  return performance.now() - from;
}

read(encoder.encode("Error Code: UserErrorGuestAgentStatusUnavailable"));
ask("found");
ask("plan en -");
const start = performance.now() - begin;
const times = Array.from({ length: Number(rounds) }, () => read(log));
const { found, more } = JSON.parse(ask("found"));
console.log(JSON.stringify({ start, read: Math.min(...times), mentions: found.length + more }));
