//! The closed list of actor types.

/// A principal organ, agency or programme of the United Nations or of its system.
pub const UN: &str = "un_organ";
/// One state or several.
pub const STATES: &str = "states";
/// An institution, body or agency of the European Union.
pub const EU: &str = "eu_institution";
/// A government or a part of it that governs (cabinet, chancellery, Bund).
pub const GOVERNMENT: &str = "government";
/// A ministry or department.
pub const MINISTRY: &str = "ministry";
/// A parliament, an elected council, or a committee of one.
pub const PARLIAMENT: &str = "parliament";
/// A court or tribunal.
pub const COURT: &str = "court";
/// A town, district or other local authority.
pub const MUNICIPALITY: &str = "municipality";
/// An authority, agency or force of a state.
pub const STATE_BODY: &str = "state_body";
/// A constituent state: Land, canton, province.
pub const REGION: &str = "region";
/// A conference of ministers or other office-holders.
pub const CONFERENCE: &str = "conference";
/// Any other organ: board, committee, general meeting.
pub const BODY: &str = "body";
/// An association, union, foundation, international organisation.
pub const ORGANISATION: &str = "organisation";
/// People or institutions named by what they have in common.
pub const GROUP: &str = "group";
/// An office or role held by one person or several.
pub const PERSON: &str = "person_role";
/// An enterprise, or enterprises of one sort.
pub const COMPANY: &str = "company";
/// A church or its organ.
pub const CHURCH: &str = "church";
/// A party, its organ, or a parliamentary group.
pub const PARTY: &str = "party";
/// A school, university or research institution.
pub const EDUCATION: &str = "education";
/// None of them, or not known.
pub const UNKNOWN: &str = "unknown";

/// Every type an actor can have.
pub const KINDS: &[&str] = &[
    UN, STATES, EU, GOVERNMENT, MINISTRY, PARLIAMENT, COURT, MUNICIPALITY, STATE_BODY, REGION, CONFERENCE, BODY, ORGANISATION,
    GROUP, PERSON, COMPANY, CHURCH, PARTY, EDUCATION, UNKNOWN,
];
