//! What can be typed after `raccordo`.

use std::net::SocketAddr;
use std::path::PathBuf;

use axum::http::Uri;
use clap::{Args, Parser, Subcommand, ValueEnum};
use kernel::Quarter;

/// Raccordo: plan, deliver, account for and learn from FAMI projects, with one entry for each fact.
///
/// Exit codes: 0 done, 1 something broke, 2 wrong use, 3 a rule said no, 4 not found.
#[derive(Debug, Parser)]
#[command(name = "raccordo", version, about, max_term_width = 100)]
pub struct CommandLine {
    #[command(flatten)]
    pub place: Place,
    #[command(subcommand)]
    pub command: Command,
}

/// Where the data are.
#[derive(Clone, Debug, Args)]
pub struct Place {
    /// The database: `sqlite://FILE` (embedded) or `postgres://USER:PASSWORD@HOST/NAME`.
    #[arg(
        long,
        global = true,
        env = "RACCORDO_DATABASE",
        default_value = "sqlite://raccordo.db",
        hide_env_values = true
    )]
    pub database: String,
    /// The file with the key that seals secrets; made at the first start. Keep a copy apart from backups.
    #[arg(long, global = true, env = "RACCORDO_KEY_FILE", default_value = "raccordo.key")]
    pub key_file: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the application.
    Serve(Serving),
    /// Make the demonstration database (invented people and facts) and serve it.
    Demo(Demo),
    /// Create or update the database's tables.
    Migrate,
    /// Accounts.
    #[command(subcommand)]
    User(User),
    /// Read projects or lists of people from files.
    #[command(subcommand)]
    Import(Import),
    /// Print a project's quarterly sheet.
    Sheet(Sheet),
    /// Print a project's indicators.
    Indicators(Indicators),
    /// Erase a person: what says who they are goes, what was done with them is still counted.
    #[command(subcommand)]
    Erase(Erase),
    /// The audit trail.
    #[command(subcommand)]
    Audit(Audit),
    /// Copy the database into a file while it serves.
    Backup { file: PathBuf },
    /// Bring the database back to a backup, also while it serves.
    Restore {
        file: PathBuf,
        /// Replace what is in the database now.
        #[arg(long)]
        replace: bool,
    },
    /// Write everything in open formats (CSV with a description) into a folder.
    Export { folder: PathBuf },
}

#[derive(Clone, Debug, Args)]
pub struct Serving {
    /// Address to listen on.
    #[arg(long, env = "RACCORDO_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The body that runs this installation, shown on every page.
    #[arg(long, env = "RACCORDO_INSTALLATION", default_value = "Rete territoriale")]
    pub installation: String,
    /// Served over https by a proxy in front: cookies are marked secure.
    #[arg(long, env = "RACCORDO_SECURE")]
    pub secure: bool,
    /// Where people reach this installation, such as `https://rete.example.org`: links in letters the program writes by
    /// itself begin with it. Without it owners of services are not asked by letter whether what is written is right.
    #[arg(long, env = "RACCORDO_ADDRESS", value_parser = own_address)]
    pub address: Option<String>,
    /// The server that sends letters: `smtp://HOST:PORT` (plain), `smtp://USER:PASSWORD@HOST:587?tls=required`
    /// (STARTTLS), `smtps://USER:PASSWORD@HOST` (TLS). Without one letters wait. A password is best given in the
    /// environment, where other users of the machine do not see it.
    #[arg(long, env = "RACCORDO_SMTP", hide_env_values = true, requires = "mail_from")]
    pub smtp: Option<String>,
    /// Whom letters come from: `Network <noreply@example.org>`.
    #[arg(long, env = "RACCORDO_MAIL_FROM")]
    pub mail_from: Option<String>,
}

#[derive(Clone, Debug, Args)]
pub struct Demo {
    #[command(flatten)]
    pub serving: Serving,
    /// Make this many persons with proportional activity, for measurements, instead of the told story.
    #[arg(long, value_name = "PERSONS")]
    pub scale: Option<u32>,
    /// Make the database and stop.
    #[arg(long)]
    pub no_serve: bool,
}

#[derive(Debug, Subcommand)]
pub enum User {
    /// Invite somebody: prints the link with which they choose a password.
    Add {
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        /// administrator, authority, coordinator, referent, administrative-officer, case-worker, mediator,
        /// outreach, teacher, auditor
        #[arg(long)]
        role: String,
        /// The organisation's name; it is registered where it is new.
        #[arg(long)]
        organisation: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Import {
    /// Read a project sheet (TOML; see docs/reference/project-sheet.md).
    Project { file: PathBuf },
    /// Read a list of people (XLSX, ODS or CSV): rows without mistakes are enrolled, the others are written
    /// to an error file.
    People {
        file: PathBuf,
        /// The organisation that enrols them.
        #[arg(long)]
        organisation: String,
        /// Where the rows to correct go.
        #[arg(long, default_value = "da-correggere.xlsx")]
        errors: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Json,
    Html,
    Pdf,
    Xlsx,
}

#[derive(Debug, Args)]
pub struct Sheet {
    /// The project's code, for example 3797.
    #[arg(long)]
    pub project: String,
    /// The quarter, for example 2023-Q2.
    #[arg(long)]
    pub quarter: Quarter,
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub format: Format,
    /// Write here instead of to standard output.
    #[arg(long)]
    pub output: Option<PathBuf>,
}

/// Formats of figures without their sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Figures {
    Json,
}

#[derive(Debug, Args)]
pub struct Indicators {
    #[arg(long)]
    pub project: String,
    #[arg(long)]
    pub quarter: Quarter,
    /// With the records each figure is made of, and those left out.
    #[arg(long)]
    pub evidence: bool,
    #[arg(long, value_enum, default_value_t = Figures::Json)]
    pub format: Figures,
}

#[derive(Debug, Subcommand)]
pub enum Erase {
    /// Erase one person. It cannot be undone.
    Person {
        /// The person's identifier, as in the address of the file.
        id: uuid::Uuid,
        /// Who asked for it and when: stays in the audit trail.
        #[arg(long)]
        reason: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Walk the chain of lines from its beginning and say whether any was changed, taken out or cut.
    Verify,
}

/// Scheme and host alone: paths of pages are written behind it.
fn own_address(typed: &str) -> Result<String, String> {
    let wrong = || "write it as https://rete.example.org, without a path".to_owned();
    let address: Uri = typed.trim().parse().map_err(|_| wrong())?;
    let (Some("http" | "https"), Some(host)) = (address.scheme_str(), address.authority()) else {
        return Err(wrong());
    };
    if address.path() != "/" || address.query().is_some() || host.as_str().contains('@') {
        return Err(wrong());
    }
    Ok(format!("{}://{host}", address.scheme_str().unwrap_or_default()))
}
