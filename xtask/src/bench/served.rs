//! The program under measurement, with a network of so many persons behind it.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::client::{Client, field};
use crate::run::{cargo, finish, program, target};

const LISTEN: &str = "127.0.0.1:8477";
/// The demonstration's password.
const PASSWORD: &str = "raccordo in prova 2026";

type Result<T> = std::result::Result<T, String>;

/// Stopped whatever happens.
pub struct Served {
    child: Child,
    pub first_answer: Duration,
}

impl Served {
    /// Makes a network of so many persons (once: it is kept) and serves it. `RACCORDO_PROGRAM` names a program built
    /// already.
    pub fn network(persons: u32) -> Result<Served> {
        let raccordo = match std::env::var("RACCORDO_PROGRAM") {
            Ok(built) => built,
            Err(_) => {
                finish(cargo(&["build", "--release", "--package", "raccordo"]))?;
                target().join("release/raccordo").display().to_string()
            }
        };
        let folder = target().join("bench");
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let file = folder.join(format!("{persons}.db")).display().to_string();
        let key = folder.join("key").display().to_string();
        let database = format!("sqlite://{file}");
        let persons = persons.to_string();
        let kept = ["--database", &database, "--key-file", &key];
        finish(program(&raccordo, &[&["demo", "--no-serve", "--scale", &persons], &kept[..]].concat()))?;
        Served::start(program(&raccordo, &[&["demo", "--listen", LISTEN], &kept[..]].concat()))
    }

    fn start(mut command: Command) -> Result<Served> {
        let began = Instant::now();
        let child = command.stdout(Stdio::null()).spawn().map_err(|error| error.to_string())?;
        let mut served = Served { child, first_answer: Duration::ZERO };
        while began.elapsed() < Duration::from_secs(60) {
            let answer = Client::connect(LISTEN).and_then(|mut client| client.get("/health"));
            if answer.is_ok_and(|answer| answer.status == 200) {
                served.first_answer = began.elapsed();
                return Ok(served);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Err("the program does not answer".to_owned())
    }

    /// A browser in which this account has signed in.
    pub fn signed_in(&self, account: &str) -> Result<Client> {
        let mut browser = Client::connect(LISTEN)?;
        let page = browser.get("/sign-in")?.body;
        let token = field(&page, "_csrf").ok_or("the sign-in page has a token")?;
        let email = format!("{account}@esempio.invalid");
        let fields = [("_csrf", token.as_str()), ("email", &email), ("password", PASSWORD)];
        match browser.post("/sign-in", &fields)?.status {
            303 => Ok(browser),
            other => Err(format!("signing in was answered with {other}")),
        }
    }

    /// What Linux says of the process; nothing elsewhere.
    pub fn memory(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let told = status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
        told.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
