// No socket but AF_UNIX succeeds in any process of the shipped binary, and its self-test runs first.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { Hands, SHIPPED } from "../hands.mjs";

export const PROMISE = "no socket but AF_UNIX succeeds in the shipped binary";
export const LIMIT_MS = 120000;
/** The self-test tries these families and must be refused each time. */
const TRIED = ["AF_INET, SOCK_STREAM", "AF_INET, SOCK_DGRAM", "AF_INET6, SOCK_STREAM", "AF_INET6, SOCK_DGRAM", "AF_NETLINK, SOCK_DGRAM"];

export default async function flow(stage) {
  const trace = path.join(stage.folder, "trace");
  const hands = await Hands.open(stage, {
    command: "strace",
    args: ["-ff", "-qq", "-e", "trace=socket,socketpair,io_uring_setup,execve", "-o", trace, SHIPPED],
  });
  await stage.picture("open");
  await hands.press("Tab", "Tab", "ctrl+l");
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await hands.close();

  const files = readdirSync(stage.folder).filter((name) => name.startsWith("trace."));
  const lines = files.flatMap((name) => readFileSync(path.join(stage.folder, name), "utf8").split("\n"));
  const calls = lines.filter((line) => /^(socket|socketpair|io_uring_setup)\(/.test(line));
  const got = calls.filter((line) => !/= -1 E/.test(line));
  const other = got.filter((line) => !/^socket(pair)?\(AF_UNIX,/.test(line));
  if (other.length > 0) throw new Error(`sockets that opened:\n${other.join("\n")}`);
  if (got.length === 0) throw new Error("no AF_UNIX socket was seen: the trace did not see the program");
  for (const family of TRIED) {
    if (!calls.some((line) => line.startsWith(`socket(${family}`) && line.includes("EACCES"))) {
      throw new Error(`the self-test did not try ${family}, or was not refused`);
    }
  }
  const programs = lines.filter((line) => line.startsWith("execve(") && line.endsWith("= 0")).length;
  if (programs < 3) throw new Error(`the web processes were not traced (${programs} programs)`);
  console.log(`  ${calls.length} calls in ${files.length} threads and processes, ${got.length} AF_UNIX sockets opened, ${calls.length - got.length} refused`);
}
