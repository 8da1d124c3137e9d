//! stub
use std::borrow::Cow;
pub fn is_finite_verb_form(w:&str)->bool{ w.ends_with('t')||w.ends_with("en") }
pub fn is_infinitive(w:&str)->bool{ w.ends_with("en")||w.ends_with("rn")||w.ends_with("ln") }
pub fn infinitive_of_joined_zu(w:&str)->Option<Cow<'_,str>>{ let i=w.find("zu")?; if i>1 && w.ends_with('n') && w.len()>i+5 {Some(format!("{}{}",&w[..i],&w[i+2..]).into())} else {None} }
pub fn infinitive_of_participle(w:&str)->Option<Cow<'_,str>>{ Some(w.into()) }
pub fn infinitive_of_finite(w:&str)->Option<Cow<'_,str>>{ Some(w.into()) }
pub fn is_participle(w:&str)->bool{ w.starts_with("ge")||w.ends_with('t') }
pub fn is_only_adjective(_w:&str)->bool{false}
pub fn is_separable_prefix(w:&str)->bool{ matches!(w,"auf"|"nahe"|"ein"|"an"|"zu"|"vor"|"fest"|"hin"|"ab"|"aus"|"hervor") }
