//! Hears which statements a page takes. Closed, it hears nothing: a long story would fill the memory.

use std::sync::{Arc, Mutex};

use store::Listener;

#[derive(Clone, Default)]
pub(crate) struct Ear(Arc<Mutex<Option<Vec<String>>>>);

impl Ear {
    pub fn listener(&self) -> Listener {
        let heard = self.0.clone();
        Arc::new(move |sql| {
            if let Some(heard) = heard.lock().expect("no test thread panicked here").as_mut() {
                heard.push(sql.to_owned());
            }
        })
    }

    pub fn open(&self) {
        *self.0.lock().expect("no test thread panicked here") = Some(Vec::new());
    }

    /// What was heard since it was opened.
    pub fn close(&self) -> Vec<String> {
        self.0.lock().expect("no test thread panicked here").take().unwrap_or_default()
    }
}
