//! The command line: parse the arguments, run, exit status; nothing else.
fn main() {}
