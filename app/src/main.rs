//! The program `raccordo`: reads the command line, runs one command, says plainly what went wrong.

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("RACCORDO_LOG")
                .unwrap_or_else(|_| "warn,app=info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    let line = app::CommandLine::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("raccordo: the program cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(app::run(line)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("raccordo: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}
