//! A mail server of one's own: takes every letter that is due, and shows what was in it.

use std::sync::{Arc, Mutex};

use data_encoding::BASE64;
use post::{Carrier, Postman};
use testkit::TestApp;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    /// Subject and text, as people read them.
    pub words: String,
}

impl Mail {
    pub fn assert_says(&self, words: &str) -> &Mail {
        assert!(self.words.contains(words), "no {words:?} in {:?}", self.words);
        self
    }

    pub fn assert_silent_on(&self, words: &[&str]) {
        for word in words {
            assert!(!self.words.contains(word), "{word:?} in {:?}", self.words);
        }
    }
}

/// Lets everything leave that waits, by address.
pub async fn delivered(app: &TestApp) -> Vec<Mail> {
    let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = server.local_addr().unwrap().port();
    let taken = Arc::new(Mutex::new(Vec::new()));
    let bag = Arc::clone(&taken);
    let serving = tokio::spawn(async move {
        while let Ok((line, _)) = server.accept().await {
            tokio::spawn(take(line, Arc::clone(&bag)));
        }
    });

    let carrier = Carrier::at(&format!("smtp://127.0.0.1:{port}"), "Prova <rete@example.org>").unwrap();
    let round = Postman::new(app.db.clone(), carrier).round().await.unwrap();
    serving.abort();
    assert_eq!(round.failed, 0);
    let mut mails = taken.lock().unwrap().clone();
    mails.sort_by(|one: &Mail, other| one.to.cmp(&other.to));
    mails
}

async fn take(line: TcpStream, bag: Arc<Mutex<Vec<Mail>>>) {
    let mut line = BufReader::new(line);
    let mut to = String::new();
    say(&mut line, "220 prova").await;
    while let Some(order) = hear(&mut line).await {
        match order.get(..4).unwrap_or_default().to_uppercase().as_str() {
            "RCPT" => {
                to = order.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                say(&mut line, "250 ok").await;
            }
            "DATA" => {
                say(&mut line, "354 go on").await;
                let mut raw = String::new();
                while let Some(text) = hear(&mut line).await.filter(|text| text != ".") {
                    raw.push_str(&text);
                    raw.push('\n');
                }
                bag.lock().unwrap().push(Mail { to: to.clone(), words: words(&raw) });
                say(&mut line, "250 taken").await;
            }
            "QUIT" => return say(&mut line, "221 bye").await,
            _ => say(&mut line, "250 ok").await,
        }
    }
}

async fn say(line: &mut BufReader<TcpStream>, words: &str) {
    line.write_all(format!("{words}\r\n").as_bytes()).await.unwrap();
}

async fn hear(line: &mut BufReader<TcpStream>) -> Option<String> {
    let mut text = String::new();
    let read = line.read_line(&mut text).await.unwrap_or_default();
    (read > 0).then(|| text.trim_end_matches(['\r', '\n']).to_owned())
}

fn words(raw: &str) -> String {
    let (head, body) = raw.split_once("\n\n").unwrap();
    let body = match () {
        () if head.contains("quoted-printable") => unquoted(body),
        () if head.contains("base64") => {
            let letters: String = body.split_whitespace().collect();
            String::from_utf8(BASE64.decode(letters.as_bytes()).unwrap()).unwrap()
        }
        () => body.to_owned(),
    };
    format!("{}\n\n{body}", head.replace("\n ", " "))
}

fn unquoted(body: &str) -> String {
    let body = body.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = body.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'=' => {
                let code = [rest.next().unwrap(), rest.next().unwrap()];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&code).unwrap(), 16).unwrap());
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).unwrap()
}
