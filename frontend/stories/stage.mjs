// The demonstration, served on a free port from a folder that goes afterwards.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE = 240_000;

export async function raise() {
  const folder = await mkdtemp(join(tmpdir(), 'raccordo-stories-'));
  const port = await freePort();
  const database = `sqlite://${join(folder, 'raccordo.db')}`;
  const program = process.env.RACCORDO_PROGRAM;
  const running = spawn(program, ['demo', '--database', database, '--key-file', join(folder, 'key'), '--listen', `127.0.0.1:${port}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (piece) => (said += piece));
  const address = `http://localhost:${port}`;
  const lower = async () => {
    running.kill();
    await rm(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(address))) {
    if (running.exitCode !== null || Date.now() > deadline) {
      await lower();
      throw new Error(`the demonstration does not serve:\n${said}`);
    }
    await new Promise((wake) => setTimeout(wake, 250));
  }
  return { address, folder, database, program, lower, said: () => said };
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
