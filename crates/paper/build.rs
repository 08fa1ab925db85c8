//! Says what to do when the faces for paper have not been made.

fn main() {
    for face in ["NotoNaskhArabic-Regular.ttf", "NotoSansBengali-Regular.ttf"] {
        let path = format!("../../frontend/dist/paper/{face}");
        println!("cargo::rerun-if-changed={path}");
        if !std::path::Path::new(&path).exists() {
            println!("cargo::error=the face {face} is missing: run `cargo xtask assets` first");
        }
    }
}
