//! Says what to do when the front-end assets have not been made.

fn main() {
    for made in ["raccordo.css", "public.css"] {
        let path = format!("../../frontend/dist/{made}");
        println!("cargo::rerun-if-changed={path}");
        if !std::path::Path::new(&path).exists() {
            println!("cargo::error=the front-end asset {made} is missing: run `cargo xtask assets` first");
        }
    }
}
