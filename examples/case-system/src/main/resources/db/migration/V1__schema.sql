-- What this case system holds. An empty column is something that nobody has asked; the word of a closed list is written as
-- the library writes it; a yes-or-no column holds yes, no, or why it is not known (not asked, waiting, refused, unclear).

create table staff (
    id varchar(40) primary key,
    role varchar(20) not null check (role in ('practitioner', 'manager', 'policy')),
    grade varchar(60) not null,
    password varchar(120) not null
);

create table cases (
    id varchar(40) primary key,
    practitioner varchar(40) not null references staff (id),
    person varchar(40) not null
);

-- How complete a listing is, where somebody has said so. Without a row, what is listed may not be all.
create table listings (
    case_id varchar(40) not null references cases (id),
    listing varchar(40) not null,
    completeness varchar(20) not null check (completeness in ('asked and none', 'complete')),
    asked_on date,
    primary key (case_id, listing)
);

create table sentences (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    type varchar(40),
    sentenced_on date,
    ends_on date,
    recorded_on date,
    primary key (case_id, id)
);

create table supervision_periods (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    sentence varchar(40),
    provider varchar(20),
    team varchar(40),
    allocated date,
    first_appointment date,
    ended date,
    recorded_on date,
    primary key (case_id, id),
    foreign key (case_id, sentence) references sentences (case_id, id)
);

-- No person, adult or child has a name here: a real system keeps names elsewhere, and the advice needs none.
create table people (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    date_of_birth date,
    local_authority varchar(12),
    police_force varchar(40),
    domestic_abuse_indicated varchar(12),
    perpetrator_against_partner varchar(12),
    perpetrator_against_family varchar(12),
    victim_of_partner varchar(12),
    victim_of_family varchar(12),
    risk_to_children varchar(12),
    registered_sexual_offender varchar(12),
    substance_misuse varchar(12),
    mental_health_concern varchar(12),
    suicide_or_self_harm_now varchar(12),
    works_with_children varchar(12),
    care_or_support_needs varchar(12),
    recorded_on date,
    primary key (case_id, id)
);

create table addresses (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    purpose varchar(40),
    from_day date,
    until_day date,
    local_authority varchar(12),
    settled varchar(12),
    children_live_or_visit varchar(12),
    near_victim_or_exclusion varchar(12),
    proposed_on date,
    recorded_on date,
    primary key (case_id, id)
);

create table adults (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    relation varchar(40),
    identified varchar(12),
    local_authority varchar(12),
    lives_at varchar(40),
    relationship_started date,
    separated_on date,
    cohabiting varchar(12),
    shared_child varchar(12),
    pregnant varchar(12),
    abused_by_person varchar(12),
    at_risk_from_person varchar(12),
    controlling_behaviour varchar(12),
    separation_planned varchar(12),
    care_or_support_needs varchar(12),
    recorded_on date,
    primary key (case_id, id),
    foreign key (case_id, lives_at) references addresses (case_id, id)
);

create table children (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    date_of_birth date,
    local_authority varchar(12),
    relation_to_person varchar(40),
    related_to_abused_or_abuser varchar(12),
    lives_with_person varchar(12),
    contact_with_person varchar(12),
    contact_planned varchar(12),
    stays_overnight varchar(12),
    lives_at varchar(40),
    protection_plan varchar(12),
    child_in_need varchar(12),
    looked_after varchar(12),
    open_to_social_care varchar(12),
    saw_heard_or_experienced varchar(12),
    at_risk_from_person varchar(12),
    significant_harm_suspected varchar(12),
    recorded_on date,
    primary key (case_id, id),
    foreign key (case_id, lives_at) references addresses (case_id, id)
);

create table registrations (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    code varchar(20) not null,
    role varchar(20),
    level varchar(20),
    started date,
    ended date,
    last_reviewed date,
    next_review date,
    recorded_on date,
    primary key (case_id, id)
);

create table events (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    kind varchar(20),
    code varchar(20),
    on_day date,
    outcome varchar(30),
    source varchar(20),
    role varchar(20),
    victim varchar(40),
    victim_relation varchar(40),
    domestic_abuse varchar(12),
    child_present varchar(12),
    weapon varchar(12),
    threat_to_kill varchar(12),
    strangulation varchar(12),
    substance_linked varchar(12),
    emergency_worker_victim varchar(12),
    against_child varchar(12),
    imminent_threat varchar(12),
    serious_harm varchar(12),
    more_severe varchar(12),
    recorded_on date,
    primary key (case_id, id),
    foreign key (case_id, victim) references adults (case_id, id)
);

create table event_natures (
    case_id varchar(40) not null,
    event varchar(40) not null,
    nature varchar(60) not null,
    primary key (case_id, event, nature),
    foreign key (case_id, event) references events (case_id, id)
);

-- Every child who was there, where the children who were there are identified.
create table event_children (
    case_id varchar(40) not null,
    event varchar(40) not null,
    child varchar(40) not null,
    primary key (case_id, event, child),
    foreign key (case_id, event) references events (case_id, id),
    foreign key (case_id, child) references children (case_id, id)
);

create table assessments (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    completed_on date,
    overall varchar(20),
    countersigned varchar(12),
    full_analysis_done varchar(12),
    reasons_stated varchar(12),
    own_account varchar(12),
    recorded_on date,
    primary key (case_id, id)
);

create table ratings (
    case_id varchar(40) not null,
    id varchar(40) not null,
    assessment varchar(40) not null,
    risk_group varchar(20),
    setting varchar(20),
    level varchar(20),
    recorded_on date,
    primary key (case_id, id),
    foreign key (case_id, assessment) references assessments (case_id, id)
);

-- Appointments with the person, and how they ended.
create table contacts (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    on_day date,
    mode varchar(20),
    outcome varchar(20),
    recorded_on date,
    primary key (case_id, id)
);

-- Every advice, whole and with its receipt, and every time that it was given to somebody.
create table advice (
    id integer generated by default as identity primary key,
    case_id varchar(40) not null references cases (id),
    as_at date not null,
    known_at date not null,
    weighed boolean not null,
    pack varchar(60) not null,
    pack_version varchar(40) not null,
    pack_digest varchar(120) not null,
    complete boolean not null,
    content text not null
);

create index advice_of_a_case on advice (case_id, as_at, known_at);

create table advice_given (
    id integer generated by default as identity primary key,
    advice integer not null references advice (id),
    given_to varchar(40) not null references staff (id),
    given_at timestamp with time zone not null
);

-- What staff did, each on the advice that they had before them where they came from one.
create table enquiries (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    kind varchar(40),
    about varchar(40) not null,
    occasion varchar(40),
    outcome varchar(20),
    matched varchar(12),
    adverse varchar(12),
    recorded_on date,
    recorded_by varchar(40) references staff (id),
    on_advice integer references advice (id),
    primary key (case_id, id)
);

create table referrals (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    body varchar(60) not null,
    about varchar(40) not null,
    occasion varchar(40),
    decision varchar(30),
    sharing_reason_recorded varchar(12),
    consent varchar(12),
    recorded_on date,
    recorded_by varchar(40) references staff (id),
    on_advice integer references advice (id),
    primary key (case_id, id)
);

-- What was done under the name of an action that no other record shows.
create table acts (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    action varchar(120) not null,
    about varchar(40) not null,
    occasion varchar(40),
    adverse varchar(12),
    recorded_on date,
    recorded_by varchar(40) references staff (id),
    on_advice integer references advice (id),
    primary key (case_id, id)
);

-- What became of an enquiry, a referral or an act, step by step, each with the day on which it was first recorded.
create table steps (
    case_id varchar(40) not null references cases (id),
    record varchar(40) not null,
    kind varchar(30) not null,
    on_day date not null,
    recorded_on date,
    primary key (case_id, record, kind, on_day)
);

-- Professional decisions not to take an action.
create table overrides (
    case_id varchar(40) not null references cases (id),
    id varchar(40) not null,
    action varchar(120) not null,
    about varchar(40) not null,
    occasion varchar(40) not null,
    on_day date not null,
    until_day date,
    author varchar(60) not null,
    approver varchar(60) not null,
    reason varchar(200) not null,
    view_sought varchar(12),
    recorded_on date,
    recorded_by varchar(40) references staff (id),
    on_advice integer references advice (id),
    primary key (case_id, id)
);
