//! One file a command.

mod audit;
mod backup;
mod demo;
mod erase;
mod export;
mod import;
mod indicators;
mod migrate;
mod restore;
mod serve;
mod sheet;
mod user;

use crate::command_line::{Audit, Command, CommandLine, Erase, Import, Place, User};
use crate::{Trouble, compose};
use kernel::Quarter;
use store::{Clock, Db, Options, Vault};

/// Runs one command of the command line.
pub async fn run(line: CommandLine) -> Result<(), Trouble> {
    let place = &line.place;
    match line.command {
        Command::Serve(serving) => serve::run(place, &serving).await,
        Command::Demo(wish) => demo::run(place, &wish).await,
        Command::Migrate => migrate::run(place).await,
        Command::User(User::Add { email, name, role, organisation }) => {
            user::add(place, user::Add { email, name, role, organisation }).await
        }
        Command::Import(Import::Project { file }) => import::project(place, &file).await,
        Command::Import(Import::People { file, organisation, errors }) => {
            import::people(place, &file, &organisation, &errors).await
        }
        Command::Sheet(wish) => sheet::run(place, &wish).await,
        Command::Indicators(wish) => indicators::run(place, &wish).await,
        Command::Erase(Erase::Person { id, reason }) => erase::person(place, id, reason).await,
        Command::Audit(Audit::Verify) => audit::verify(place).await,
        Command::Backup { file } => backup::run(place, &file).await,
        Command::Restore { file, replace } => restore::run(place, &file, replace).await,
        Command::Export { folder } => export::run(place, &folder).await,
    }
}

/// Opens the database with its tables up to date.
async fn open(place: &Place) -> Result<Db, Trouble> {
    open_with(place, Clock::System, true).await
}

/// The same under another clock; what is not durable is only made to be moved into place when it is whole.
async fn open_with(place: &Place, clock: Clock, durable: bool) -> Result<Db, Trouble> {
    compose::introduce();
    let db = Db::open(Options { clock, durable, ..options(place)? }).await?;
    compose::migrations().run(&db).await?;
    Ok(db)
}

async fn open_as_it_is(place: &Place) -> Result<Db, Trouble> {
    Ok(Db::open(options(place)?).await?)
}

fn options(place: &Place) -> Result<Options, Trouble> {
    let vault = Vault::in_file(&place.key_file)?;
    Ok(Options { vault, ..Options::new(place.database.clone(), compose::policy()) })
}

/// The project with this code.
async fn project(ctx: &store::Ctx, code: &str) -> Result<programmes::ProjectLine, Trouble> {
    match programmes::project_by_code(ctx, code).await {
        Err(store::Error::NotFound) => {
            Err(Trouble::missing(format!("there is no project with the code {code}")))
        }
        found => Ok(found?),
    }
}

/// A quarter of the project; where a date is not known yet, any quarter on that side is.
fn within(project: &programmes::ProjectLine, quarter: Quarter) -> Result<(), Trouble> {
    let first = project.starts_on.map(Quarter::of);
    let last = project.ends_on.map(Quarter::of);
    if first.is_none_or(|first| first <= quarter) && last.is_none_or(|last| quarter <= last) {
        return Ok(());
    }
    let bounds = [
        first.map(|first| format!("its first quarter is {first}")),
        last.map(|last| format!("its last is {last}")),
    ];
    let bounds: Vec<String> = bounds.into_iter().flatten().collect();
    let code = &project.code;
    Err(Trouble::refused(format!("{quarter} is not a quarter of project {code}: {}", bounds.join(", "))))
}
