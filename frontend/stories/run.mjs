// Tells the stories in a browser: at desk and on the phone, each against a demonstration of its own.
// `node stories/run.mjs [name..]`; RACCORDO_PROGRAM is the built program, CHROMIUM the browser.
import { readdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { Person } from './person.mjs';
import { make, raise } from './stage.mjs';

const DEVICES = [
  { name: '1280', viewport: { width: 1280, height: 900 } },
  { name: '390', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
];
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

const wanted = process.argv.slice(2);
const files = (await readdir(new URL('.', import.meta.url))).filter((name) => /^\d/.test(name)).sort();
const stories = await Promise.all(files.map(async (file) => ({ name: file.replace('.mjs', ''), ...(await import(`./${file}`)) })));
const chosen = stories.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (chosen.length === 0) throw new Error(`no story is called ${wanted.join(', ')}`);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
const failures = [];
const model = await make();
for (const device of DEVICES) {
  const stage = await raise(model);
  try {
    for (const story of chosen) await tell(story, device, stage);
  } finally {
    await stage.lower();
  }
}
await browser.close();
await model.remove();

console.log(failures.length === 0 ? `${chosen.length * DEVICES.length} stories told` : `\n${failures.join('\n')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function tell(story, device, stage) {
  const begun = Date.now();
  const people = [];
  const enter = async (account) => {
    const person = await Person.enter(browser, device, stage, `${story.name}-${device.name}`);
    people.push(person);
    if (account) await person.signIn(account);
    return person;
  };
  try {
    await story.tell({ enter, isPhone: Boolean(device.isMobile), stage });
    console.log(`  ok    ${story.name} at ${device.name} px, ${((Date.now() - begun) / 1000).toFixed(1)} s: ${story.title}`);
  } catch (error) {
    failures.push(`FAILED ${story.name} at ${device.name} px: ${error.message}`);
    console.log(`  FAILED ${story.name} at ${device.name} px\n${error.stack}`);
    await people.at(-1)?.picture('failed').catch(() => {});
  } finally {
    for (const person of people) await person.leave();
  }
}
