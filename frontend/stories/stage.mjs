// The demonstration: made once, then served for each device from a copy of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE = 60_000;
const program = process.env.RACCORDO_PROGRAM;

// The folder with the demonstration; RACCORDO_DEMONSTRATION names one that is already there.
export async function make() {
  const made = process.env.RACCORDO_DEMONSTRATION;
  if (made) return { folder: made, remove: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'raccordo-demonstration-'));
  const { running, said } = start(folder, ['--no-serve']);
  const [code] = await once(running, 'close');
  if (code !== 0) throw new Error(`the demonstration is not made:\n${said()}`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export async function raise(model) {
  const folder = await mkdtemp(join(tmpdir(), 'raccordo-stage-'));
  await cp(model.folder, folder, { recursive: true });
  const port = await freePort();
  const { running, said } = start(folder, ['--listen', `127.0.0.1:${port}`]);
  const address = `http://localhost:${port}`;
  const lower = async () => {
    running.kill();
    await rm(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(address))) {
    if (running.exitCode !== null || Date.now() > deadline) {
      await lower();
      throw new Error(`the demonstration does not serve:\n${said()}`);
    }
    await new Promise((wake) => setTimeout(wake, 250));
  }
  return { address, folder, lower, password: () => /password of (?:its|all) accounts(?: is|:) (.+)$/im.exec(said())?.[1] };
}

function start(folder, words) {
  const place = ['--database', `sqlite://${join(folder, 'raccordo.db')}`, '--key-file', join(folder, 'key')];
  const running = spawn(program, ['demo', ...place, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (piece) => (said += piece));
  return { running, said: () => said };
}

async function answers(address) {
  try {
    return (await fetch(`${address}/sign-in`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
