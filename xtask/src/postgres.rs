//! A throw-away PostgreSQL server for the tests: its own folder, its own port, gone at the end.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine::{is_root, need_postgres};
use crate::run::{finish, program};

pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    pub fn start() -> Result<Cluster, String> {
        let programs = need_postgres()?;
        let port = free_port()?;
        let folder = std::env::temp_dir().join(format!("raccordo-postgres-{}", std::process::id()));
        let cluster = Cluster { programs, folder, port };
        cluster.prepare()?;
        cluster.launch()?;
        Ok(cluster)
    }

    /// The address tests make their databases at.
    pub fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn prepare(&self) -> Result<(), String> {
        fs::create_dir_all(&self.folder).map_err(|error| format!("no folder for PostgreSQL: {error}"))?;
        if is_root() {
            finish(program("chown", &["postgres", &self.folder.to_string_lossy()]))?;
        }
        let data = self.data();
        let words = [
            "-D",
            data.as_str(),
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ];
        finish(quiet(self.tool("initdb", &words)))
    }

    // Durability is the server's affair, not the tests': a cluster that is thrown away need not reach the disk.
    fn launch(&self) -> Result<(), String> {
        let settings = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories='{}' -c fsync=off -c synchronous_commit=off \
             -c full_page_writes=off -c max_connections=400 -c shared_buffers=256MB -c autovacuum=off",
            self.port,
            self.folder.display()
        );
        let log = self.folder.join("log").to_string_lossy().into_owned();
        let data = self.data();
        finish(quiet(self.tool("pg_ctl", &["-D", &data, "-o", &settings, "-l", &log, "-w", "-s", "start"])))
    }

    fn data(&self) -> String {
        self.folder.join("data").to_string_lossy().into_owned()
    }

    /// PostgreSQL refuses to run as root: there it runs as the user Debian made for it.
    fn tool(&self, name: &str, words: &[&str]) -> Command {
        let tool = self.programs.join(name).to_string_lossy().into_owned();
        let mut command = if is_root() {
            let mut as_postgres = program("runuser", &["-u", "postgres", "--", &tool]);
            as_postgres.args(words);
            as_postgres
        } else {
            program(&tool, words)
        };
        command.current_dir(existing(&self.folder));
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.data();
        if let Err(sentence) =
            finish(quiet(self.tool("pg_ctl", &["-D", &data, "-m", "immediate", "-s", "stop"])))
        {
            eprintln!("the test server may still run: {sentence}");
        }
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} could not be removed: {error}", self.folder.display());
        }
    }
}

fn quiet(mut command: Command) -> Command {
    command.stdout(std::process::Stdio::null());
    command
}

fn existing(folder: &Path) -> PathBuf {
    if folder.exists() { folder.to_path_buf() } else { std::env::temp_dir() }
}

/// A port nobody listens on.
pub fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| format!("no free port: {error}"))?;
    listener.local_addr().map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}
