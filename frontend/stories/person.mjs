// Somebody at a browser. Every page they come to is looked over: accessibility, content security policy,
// requests to other hosts, errors of script or server, width.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PICTURES = fileURLToPath(new URL('../../target/screenshots/', import.meta.url));

export class Person {
  static async enter(browser, device, stage, story) {
    const { viewport, hasTouch, isMobile } = device;
    const context = await browser.newContext({ viewport, hasTouch, isMobile, locale: 'it-IT', timezoneId: 'Europe/Rome', acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return new Person(context, page, stage, story);
  }

  constructor(context, page, stage, story) {
    Object.assign(this, { context, page, stage, story, seen: new Set(), complaints: [] });
    page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && this.complain(message.text()));
    page.on('pageerror', (error) => this.complain(`script: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(stage.address) && !/^(data|blob):/.test(url)) this.complain(`asks another host: ${url}`);
    });
    page.on('response', (response) => response.status() >= 500 && this.complain(`${response.status()} at ${response.url()}`));
    page.on('dialog', (dialog) => dialog.accept());
  }

  complain(what) {
    this.complaints.push(`${new URL(this.page.url(), this.stage.address).pathname}: ${what}`);
  }

  async signIn(account) {
    await this.open('/sign-in');
    await this.page.getByLabel('E-mail', { exact: false }).first().fill(`${account}@esempio.invalid`);
    await this.page.getByLabel('Password', { exact: false }).first().fill(this.stage.password());
    await this.press(/^Accedi|^Entra/);
  }

  async open(path) {
    const answer = await this.page.goto(path.startsWith('http') ? path : this.stage.address + path, { waitUntil: 'load' });
    await this.lookOver();
    return answer;
  }

  // Follows a link by its words.
  async follow(words, where = this.page) {
    await this.moving(() => where.getByRole('link', { name: words }).first().click());
  }

  // Presses a button that leads somewhere.
  async press(words, where = this.page) {
    await this.moving(() => where.getByRole('button', { name: words }).first().click());
  }

  // Whatever is done, wait until the server has answered and the page has come to rest, then look it over.
  async moving(deed) {
    const counts = (request) => request.resourceType() === 'document' || request.method() === 'POST';
    const answered = this.page.waitForResponse((answer) => counts(answer.request())).catch(() => {});
    await deed();
    await answered;
    await this.page.waitForLoadState('load');
    await this.page.waitForLoadState('networkidle').catch(() => {});
    await this.page.waitForTimeout(50);
    await this.lookOver();
  }

  async lookOver() {
    try {
      await this.lookAtThisPage();
    } catch (error) {
      // A page that waits for long work goes on by itself, perhaps right now: what it leads to is looked at instead.
      if (!/context was destroyed/.test(error.message)) throw error;
      await this.page.waitForLoadState('load');
      await this.lookAtThisPage();
    }
  }

  async lookAtThisPage() {
    // Bars that stay in view half cover whatever happens to be scrolled under them, and a control half covered is taken
    // for a small one: while the page is looked over they stand in their own places.
    await this.page.evaluate(() => document.querySelectorAll('.r-top, .r-savebar').forEach((bar) => (bar.style.position = 'static')));
    await this.page.evaluate(axe);
    const found = await this.page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), RULES);
    for (const { id, nodes } of found.violations) this.complain(`axe ${id} (${nodes.length}): ${nodes[0].html.slice(0, 240)}`);
    const beyond = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (beyond > 0) this.complain(`the page is ${beyond} px wider than the screen`);
    await this.page.evaluate(() => document.querySelectorAll('.r-top, .r-savebar').forEach((bar) => (bar.style.position = '')));
    this.mustBeContent();
  }

  mustBeContent() {
    if (this.complaints.length === 0) return;
    const all = [...new Set(this.complaints)];
    this.complaints = [];
    throw new Error(all.join('\n       '));
  }

  // Fetches what a link offers, with the rights of who is signed in.
  async fetch(href, type) {
    const answer = await this.context.request.get(new URL(href, this.page.url()).href);
    const given = answer.headers()['content-type'] ?? '';
    if (!answer.ok() || !given.includes(type)) throw new Error(`${href} answers ${answer.status()} ${given}, not ${type}`);
    return answer.body();
  }

  // The section under a heading.
  under(words) {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: words }) }).first();
  }

  // What stands on the page, as one reads it.
  async text() {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ');
  }

  async sees(words) {
    const text = await this.text();
    const there = words instanceof RegExp ? words.test(text) : text.includes(words);
    if (!there) throw new Error(`${this.page.url()} does not say ${words}; it says: ${text.slice(0, 600)}`);
  }

  async picture(name) {
    await mkdir(PICTURES, { recursive: true });
    await this.page.evaluate(() => window.scrollTo(0, 0));
    await this.page.screenshot({ path: `${PICTURES}${this.story}-${name}.png`, fullPage: true });
  }

  async leave() {
    await this.context.close();
  }
}
