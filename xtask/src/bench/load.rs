//! Many requests at a time for a while: how many were answered rightly, how many a second, how long they took.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::client::Client;

/// Browsers at work at the same time, unless a measurement says otherwise.
pub const AT_A_TIME: usize = 8;
/// Before measuring: caches fill, threads start.
const WARM: Duration = Duration::from_secs(2);
const MEASURED: Duration = Duration::from_secs(10);

/// What a run came to. Times in milliseconds.
pub struct Report {
    pub answers: usize,
    pub wrong: usize,
    pub seconds: f64,
    times: Vec<f64>,
}

impl Report {
    pub fn tell(&self, what: &str) {
        println!(
            "{what}: {:.0} a second; ms p50 {:.1} p95 {:.1} p99 {:.1}; {} answers, {} wrong",
            self.answers as f64 / self.seconds,
            self.quantile(500),
            self.quantile(950),
            self.quantile(990),
            self.answers,
            self.wrong,
        );
    }

    fn quantile(&self, thousandths: usize) -> f64 {
        let last = self.times.len().saturating_sub(1);
        self.times.get((self.times.len() * thousandths / 1000).min(last)).copied().unwrap_or_default()
    }
}

/// `work` asks once and says whether the answer was right; each browser is told its number and how often it asked.
pub fn run(
    browser: &Client,
    at_a_time: usize,
    work: impl Fn(&mut Client, usize, usize) -> Result<bool, String> + Sync,
) -> Result<Report, String> {
    let browsers: Vec<Client> = (0..at_a_time).map(|_| browser.again()).collect::<Result<_, _>>()?;
    let outcome =
        Mutex::new(Ok(Report { answers: 0, wrong: 0, seconds: MEASURED.as_secs_f64(), times: Vec::new() }));
    let began = Instant::now();
    std::thread::scope(|scope| {
        for (number, mut browser) in browsers.into_iter().enumerate() {
            let (work, outcome) = (&work, &outcome);
            scope.spawn(move || {
                let (mut times, mut wrong) = (Vec::new(), 0);
                let mut turn = 0;
                while began.elapsed() < WARM + MEASURED {
                    let asked = Instant::now();
                    let answer = work(&mut browser, number, turn);
                    turn += 1;
                    match answer {
                        Ok(_) if began.elapsed() < WARM => {}
                        Ok(right) => {
                            times.push(asked.elapsed().as_secs_f64() * 1000.0);
                            wrong += usize::from(!right);
                        }
                        Err(error) => return *locked(outcome) = Err(error),
                    }
                }
                if let Ok(report) = locked(outcome).as_mut() {
                    report.answers += times.len();
                    report.wrong += wrong;
                    report.times.append(&mut times);
                }
            });
        }
    });
    let mut report = outcome.into_inner().unwrap_or_else(|broken| broken.into_inner())?;
    report.times.sort_by(f64::total_cmp);
    Ok(report)
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|broken| broken.into_inner())
}
