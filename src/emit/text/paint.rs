//! The colours of the text view. Each of them repeats what a sign says; none says anything alone.

use anstyle::{AnsiColor, Style};

use crate::emit::view::Sign;

/// Headings and names.
pub const BOLD: Style = Style::new().bold();

/// What is there to be looked up rather than read.
pub const DIM: Style = Style::new().dimmed();

/// Of an act with this sign. The sixteen colours that every terminal theme defines.
pub const fn force(sign: Sign) -> Style {
    match sign {
        Sign::Binding => AnsiColor::Red.on_default(),
        Sign::Strong => AnsiColor::Yellow.on_default(),
        Sign::Weak => AnsiColor::Cyan.on_default(),
        Sign::Declarative => AnsiColor::Magenta.on_default(),
        Sign::Commissive => AnsiColor::Green.on_default(),
        Sign::Expressive => AnsiColor::Blue.on_default(),
        Sign::Assertive | Sign::Unknown => Style::new(),
    }
}

/// Of an addressee.
pub const fn addressed() -> Style {
    Style::new().underline()
}

/// Of a deadline.
pub const fn deadline() -> Style {
    AnsiColor::Green.on_default().underline()
}
