//! stub
use std::borrow::Cow;
const PRE:&[&str]=&["zusammen","entgegen","weiter","zurück","herbei","hervor","hinzu","voran","statt","nahe","fest","fort","bei","ein","auf","aus","an","ab","vor","hin","her","mit","nach","los","um","zu","offen","bereit","sicher","teil","durch","wahr","dar","unter"];
const IRR:&[(&str,&str)]=&[("troffen","treffen"),("nommen","nehmen"),("standen","stehen"),("geben","geben"),("schlossen","schließen"),("tragen","tragen"),("halten","halten"),("bunden","binden"),("worfen","werfen"),("sprochen","sprechen"),("brochen","brechen"),("boten","bieten"),("rufen","rufen"),("fahren","fahren"),("lassen","lassen"),("lesen","lesen"),("trieben","treiben"),("schrieben","schreiben"),("hoben","heben"),("zogen","ziehen"),("funden","finden"),("beten","bitten")];
pub fn is_separable_prefix(w:&str)->bool{ PRE.contains(&w)||w=="überein" }
fn adj(w:&str)->bool{ ["igen","lichen","ischen","baren","samen","ellen","iven","enden","alen","anten","enten","ären","eten","ten"].iter().any(|e|w.ends_with(e)) && !is_known(w) }
fn is_known(w:&str)->bool{ matches!(w,"berücksichtigen"|"beteiligen"|"beseitigen"|"genehmigen"|"ermöglichen"|"veröffentlichen"|"verwirklichen"|"achten"|"leisten"|"berichten"|"unterrichten"|"erstatten"|"richten"|"arbeiten"|"bewerten"|"schaffen"|"erstellen"|"beachten"|"erlauben"|"tätigen"|"beschleunigen"|"halten"|"enthalten"|"bieten"|"vertreten"|"gestalten"|"stellen"|"einstellen"|"auswerten"|"ausstatten"|"gewährleisten"|"fortführen"|"bereitstellen"|"einhalten"|"festhalten"|"unterstützen"|"kennzeichnen"|"verhüten"|"anbieten"|"ausarbeiten"|"unterbreiten"|"einrichten"|"ausrichten"|"verarbeiten"|"erarbeiten"|"vorhalten"|"bitten"|"überlasten"|"verwalten"|"retten"|"kosten") }
pub fn is_infinitive(w:&str)->bool{ w.len()>3 && (w.ends_with("en")||w.ends_with("ern")||w.ends_with("eln")||w=="tun"||w=="sein") && !adj(w) && !matches!(w,"den"|"einen"|"ihren"|"seinen"|"wegen"|"gegen"|"zwischen"|"neben"|"anderen"|"weiteren"|"eigenen"|"neuen"|"großen") }
pub fn is_finite_verb_form(w:&str)->bool{ if w.len()<4 {return false} (w.ends_with('t')&&!w.ends_with("heit")&&!w.ends_with("igt")|| is_infinitive(w)||w.ends_with("te")) && !matches!(w,"nicht"|"erst"|"statt"|"selbst"|"weit"|"nächst"|"meist"|"sonst"|"samt"|"gut"|"insgesamt") }
pub fn infinitive_of_joined_zu(w:&str)->Option<Cow<'_,str>>{ for p in PRE { if let Some(r)=w.strip_prefix(p) { if let Some(v)=r.strip_prefix("zu") { if v.len()>2&&is_infinitive(v)||v=="tun" { return Some(format!("{p}{v}").into()); } } } } None }
pub fn is_participle(w:&str)->bool{ infinitive_of_participle(w).is_some() }
pub fn is_only_adjective(_w:&str)->bool{false}
pub fn infinitive_of_participle(w:&str)->Option<Cow<'_,str>>{
  for (p,i) in IRR { if let Some(h)=w.strip_suffix(p) { let h=h.strip_suffix("ge").unwrap_or(h); return Some(format!("{h}{i}").into()); } }
  if w.ends_with("en") && ["be","ver","er","ent","zer","über","unter","ge"].iter().any(|p|w.starts_with(p)) { return Some(w.to_owned().into()); }
  let s=w.strip_suffix('t')?; let s=s.strip_suffix('e').filter(|s|s.ends_with('t')||s.ends_with('d')).unwrap_or(s);
  let inf=|s:&str| if s.ends_with("er")||s.ends_with("el") {format!("{s}n")} else {format!("{s}en")};
  if let Some(r)=s.strip_prefix("ge") { return Some(inf(r).into()); }
  for p in PRE { if let Some(r)=s.strip_prefix(p).and_then(|r|r.strip_prefix("ge")) { return Some(format!("{p}{}",inf(r)).into()); } }
  if s.ends_with("ier")||["be","ver","er","ent","zer","über","unter","ge"].iter().any(|p|s.starts_with(p)) { return Some(inf(s).into()); }
  for p in PRE { if let Some(r)=s.strip_prefix(p) { if r.len()>3 { return Some(format!("{p}{}",inf(r)).into()); } } }
  None }
pub fn infinitive_of_finite(w:&str)->Option<Cow<'_,str>>{ if w.ends_with('n') {return Some(w.into())} let s=w.strip_suffix('t')?; let s=s.strip_suffix('e').unwrap_or(s); Some(format!("{s}en").into()) }
