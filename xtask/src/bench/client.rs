//! A browser small enough not to weigh on what it measures: one connection kept open, cookies, no redirects followed.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// One connection and the cookies it sends.
pub struct Client {
    address: String,
    stream: BufReader<TcpStream>,
    cookies: Vec<(String, String)>,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub body: String,
}

type Result<T> = std::result::Result<T, String>;

impl Client {
    pub fn connect(address: &str) -> Result<Client> {
        let stream = TcpStream::connect(address).map_err(said)?;
        stream.set_nodelay(true).map_err(said)?;
        Ok(Client { address: address.to_owned(), stream: BufReader::new(stream), cookies: Vec::new() })
    }

    /// Another connection of the same browser.
    pub fn again(&self) -> Result<Client> {
        Ok(Client { cookies: self.cookies.clone(), ..Client::connect(&self.address)? })
    }

    pub fn get(&mut self, path: &str) -> Result<Answer> {
        self.ask("GET", path, "")
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let fields: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        self.ask("POST", path, &fields.join("&"))
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> Result<Answer> {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nOrigin: http://{}\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.address,
            self.address,
            cookies.join("; "),
            body.len(),
        );
        self.stream.get_mut().write_all(request.as_bytes()).map_err(said)?;
        self.read()
    }

    fn read(&mut self) -> Result<Answer> {
        let first = self.line()?;
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.ok_or_else(|| format!("not an answer: {first}"))?;
        let mut length = 0;
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().map_err(said)?,
                "transfer-encoding" => return Err("an answer in pieces: not expected of a page".to_owned()),
                "set-cookie" => self.keep(value),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).map_err(said)?;
        Ok(Answer { status, body: String::from_utf8_lossy(&body).into_owned() })
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        match self.stream.read_line(&mut line).map_err(said)? {
            0 => Err("the connection was closed".to_owned()),
            _ => Ok(line.trim_end().to_owned()),
        }
    }

    fn keep(&mut self, cookie: &str) {
        let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) else {
            return;
        };
        let name = name.trim().to_owned();
        self.cookies.retain(|(known, _)| *known != name);
        self.cookies.push((name, value.trim().to_owned()));
    }
}

/// The value of the first `name` in a page's forms.
pub fn field(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\""))?;
    let tag = &page[at..at + page[at..].find('>')?];
    let value = tag.split_once("value=\"")?.1;
    Some(value.split('"').next()?.to_owned())
}

/// Addresses below `stem` that end with an identifier, in the order of the page, each once.
pub fn links(page: &str, stem: &str) -> Vec<String> {
    let mut links: Vec<String> = Vec::new();
    for part in page.split(&format!("href=\"{stem}")).skip(1) {
        let id = part.split('"').next().unwrap_or_default();
        let link = format!("{stem}{id}");
        if id.len() == 36 && !links.contains(&link) {
            links.push(link);
        }
    }
    links
}

fn encoded(text: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    text.bytes()
        .map(|byte| if safe(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
