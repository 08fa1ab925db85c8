// Makes frontend/dist from npm's packages and our own sources. Run by `cargo xtask`; needs `npm ci` first.
import { build } from 'esbuild';
import { PurgeCSS } from 'purgecss';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const italia = (path) => here(`node_modules/bootstrap-italia/dist/${path}`);
const made = here('dist.new');
const dist = (path) => `${made}/${path}`;

// Only the rules of Bootstrap Italia that some page can use: 600 KB become a few.
async function italiaUsed() {
  const [used] = await new PurgeCSS().purge({
    content: [here('../crates/web/templates/**/*.html'), here('../areas/*/templates/**/*.html'), here('src/*.js')],
    css: [italia('css/bootstrap-italia.min.css')],
    fontFace: true,
    safelist: ['visually-hidden-focusable', 'btn-primary', 'btn-outline-primary', 'btn-outline-danger'],
  });
  return used.css;
}

async function styles() {
  const own = await Promise.all(['fonts.css', 'raccordo.css'].map((name) => readFile(here(`src/${name}`), 'utf8')));
  await build({
    stdin: { contents: [await italiaUsed(), ...own].join('\n'), loader: 'css', resolveDir: here('src') },
    outfile: dist('raccordo.css'),
    minify: true,
    bundle: true,
    external: ['fonts/*'],
    logLevel: 'error',
  });
}

// Pages for people who come from elsewhere, often by telephone: a small sheet of their own, the reader's own
// fonts (ours have only Latin letters), and of the signs the few their components show.
const publicSigns = [
  'it-arrow-left', 'it-check', 'it-check-circle', 'it-chevron-right', 'it-clock', 'it-close-circle', 'it-download',
  'it-info-circle', 'it-minus-circle', 'it-warning-circle',
];

async function publicPages() {
  await build({ entryPoints: [here('src/public.css')], outfile: dist('public.css'), minify: true, logLevel: 'error' });
  const all = await readFile(italia('svg/sprites.svg'), 'utf8');
  const signs = publicSigns.map((name) => {
    const [sign] = all.match(new RegExp(`<symbol id="${name}"[\\s\\S]*?</symbol>`)) ?? [];
    if (!sign) throw new Error(`Bootstrap Italia has no sign ${name}`);
    return sign;
  });
  await writeFile(dist('public.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${signs.join('')}</svg>`);
}

async function scripts() {
  await build({ entryPoints: [here('src/raccordo.js')], outfile: dist('raccordo.js'), bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'error' });
  await cp(here('node_modules/htmx.org/dist/htmx.min.js'), dist('htmx.js'));
}

// Scripts the printer's own faces cannot draw. Not served: documents embed them.
const papers = { 'noto-naskh-arabic': 'NotoNaskhArabic', 'noto-sans-bengali': 'NotoSansBengali' };

async function paperFaces() {
  await mkdir(dist('paper'), { recursive: true });
  for (const [name, face] of Object.entries(papers)) {
    for (const [weight, style] of [['400Regular', 'Regular'], ['700Bold', 'Bold']]) {
      const from = here(`node_modules/@expo-google-fonts/${name}/${weight}/${face}_${weight}.ttf`);
      await cp(from, dist(`paper/${face}-${style}.ttf`));
    }
  }
}

async function files() {
  await mkdir(dist('fonts'), { recursive: true });
  const faces = (await readFile(here('src/fonts.css'), 'utf8')).matchAll(/fonts\/([\w.-]+\.woff2)/g);
  for (const [, face] of faces) await cp(italia(`fonts/Titillium_Web/${face}`), dist(`fonts/${face}`));
  await cp(italia('svg/sprites.svg'), dist('sprites.svg'));
  for (const own of ['eu.svg', 'favicon.svg']) await cp(here(`src/${own}`), dist(own));
}

// What is served carries its licences, as they ask.
async function licences() {
  const texts = [here('node_modules/bootstrap-italia/LICENSE'), italia('fonts/Titillium_Web/OFL.txt'), here('node_modules/htmx.org/LICENSE'), ...Object.keys(papers).map((name) => here(`node_modules/@expo-google-fonts/${name}/LICENSE_FONT`))];
  const read = await Promise.all(texts.map((path) => readFile(path, 'utf8')));
  await writeFile(dist('licences.txt'), read.join(`\n${'-'.repeat(72)}\n\n`));
}

// Made aside and put in place at the end: nobody ever sees half of it.
await rm(made, { recursive: true, force: true });
await mkdir(made, { recursive: true });
await Promise.all([styles(), publicPages(), scripts(), files(), paperFaces(), licences()]);
await rm(here('dist'), { recursive: true, force: true });
await rename(made, here('dist'));
