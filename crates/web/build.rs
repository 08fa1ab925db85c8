//! Says what to do when the front-end assets have not been made.

fn main() {
    println!("cargo::rerun-if-changed=../../frontend/dist/raccordo.css");
    if !std::path::Path::new("../../frontend/dist/raccordo.css").exists() {
        println!("cargo::error=the front-end assets are missing: run `cargo xtask assets` first");
    }
}
