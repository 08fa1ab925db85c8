// A real mail server for tests: says its port, then every letter it takes as a line of JSON. Whom a letter is for
// decides what happens: `busy.*` is put off once, `unknown.*` is refused for ever. Asked for `tls` or `starttls` it shows
// a certificate nobody vouches for.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../frontend/package.json', import.meta.url));
const { SMTPServer } = require('smtp-server');
const { default: PostalMime } = require('postal-mime');

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const answer = (code, words) => Object.assign(new Error(words), { responseCode: code });
const putOff = new Set();

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  secure: process.argv[2] === 'tls',
  disabledCommands: process.argv[2] === 'starttls' ? [] : ['STARTTLS'],
  disableReverseLookup: true,
  onAuth({ username, password }, _session, done) {
    const isKnown = username === 'rete' && password === 'giusta';
    done(isKnown ? null : answer(535, 'no'), isKnown ? { user: username } : undefined);
  },
  onRcptTo({ address }, _session, done) {
    if (address.startsWith('unknown.')) return done(answer(550, `nobody is called ${address}`));
    if (address.startsWith('busy.') && !putOff.has(address)) {
      putOff.add(address);
      return done(answer(451, `${address} later`));
    }
    done();
  },
  onData(stream, { envelope, user }, done) {
    const pieces = [];
    stream.on('data', (piece) => pieces.push(piece));
    stream.on('end', async () => {
      const mail = await PostalMime.parse(Buffer.concat(pieces));
      const header = (name) => mail.headers.find(({ key }) => key === name)?.value;
      say({
        to: envelope.rcptTo.map(({ address }) => address),
        user,
        from: mail.from,
        subject: mail.subject,
        text: mail.text,
        id: mail.messageId,
        language: header('content-language'),
        auto: header('auto-submitted'),
      });
      done();
    });
  },
});

// A client that does not trust the certificate hangs up: the next may come.
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => say({ port: server.server.address().port }));
// The test that started it has gone.
process.stdin.on('end', () => process.exit()).resume();
