//! Cases of the command line.
