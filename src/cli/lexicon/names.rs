//! Names of forces and addressees as the output and custom lexicons write them.

use std::borrow::Cow;

use policyscan::lexicon::{Case, Control};
use policyscan::model::Force;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// The force called `name`; `None`: no force is, or the one of what is not known.
pub fn force(name: &str) -> Option<Force> {
    let read: StrDeserializer<'_, Error> = name.into_deserializer();
    Force::deserialize(read).ok().filter(|force| *force != Force::Unknown)
}

/// The names of all forces that an entry can have.
pub fn forces() -> String {
    let named = Force::ALL.iter().filter(|force| **force != Force::Unknown);
    named.map(|force| force_name(*force)).collect::<Vec<_>>().join(", ")
}

/// The name of `force`.
pub fn force_name(force: Force) -> String {
    serde_json::to_string(&force).unwrap_or_default().trim_matches('"').to_owned()
}

/// The name of how a verb takes its addressee.
pub fn case_name(case: Case) -> Cow<'static, str> {
    match case {
        Case::Accusative => "accusative".into(),
        Case::Dative => "dative".into(),
        Case::AccusativePerson => "accusative_person".into(),
        Case::DativePerson => "dative_person".into(),
        Case::With(preposition) => format!("with:{preposition}").into(),
    }
}

/// The name of who bears the obligations.
pub const fn control_name(control: Control) -> &'static str {
    match control {
        Control::Object => "object",
        Control::Subject => "subject",
        Control::Nobody => "nobody",
    }
}
