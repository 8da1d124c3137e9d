//! Links the program at a fixed address on Linux.
//!
//! Its tables hold some 25,000 pointers. A position-independent executable relocates each of them at every start, which costs more time
//! than reading a small document; `forbid(unsafe_code)` keeps the rest of the reasons for a random address small.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    // A static executable is linked from other objects; whoever builds one asks rustc for `relocation-model=static`.
    let is_static = target("FEATURE").split(',').any(|feature| feature == "crt-static");
    if target("OS") == "linux" && target("ENV") == "gnu" && !is_static {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
