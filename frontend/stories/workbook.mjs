// An XLSX as somebody corrects it: a cell's text put right, the rest left as it is.
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// `corrections` are pairs of what a cell says and what it is to say. Each must be there.
export async function corrected(file, corrections) {
  const parts = unzipSync(await readFile(file));
  for (const [wrong, right] of corrections) {
    const holding = Object.keys(parts).filter((name) => name.endsWith('.xml') && strFromU8(parts[name]).includes(`>${wrong}<`));
    if (holding.length === 0) throw new Error(`no cell of the workbook says ${wrong}`);
    for (const name of holding) parts[name] = strToU8(strFromU8(parts[name]).replaceAll(`>${wrong}<`, `>${right}<`));
  }
  return zipSync(parts);
}
