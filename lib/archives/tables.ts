/**
 * What an archive takes of each table. A table that carries `client_company_id` is taken without being named here, by the
 * database's own list; a test fails for one that is neither taken nor named.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  user: "How somebody signs in stays where they do.",
  session: "A sign-in on a device.",
  second_factor: "A secret of whoever signs in.",
  recovery_code: "A secret of whoever signs in.",
  secret_link: "A secret that opens an account.",
  respondent_link: "A secret that opens a questionnaire.",
  calendar_feed: "A secret that opens a calendar.",
  api_token: "A secret that opens the API.",
  idempotency_key: "What was answered to somebody's program, kept for a day.",
  webhook_endpoint: "Whom the firm tells is for the firm to say.",
  webhook_delivery: "What the firm told others.",
  data_import: "A file that somebody of the firm read in.",
  imported_row: "What an import wrote, for as long as it can be taken back.",
  rate_limit: "Counts attempts, whoever's they are.",
  firm: "The firm's own; an archive names it and brings no other one along.",
  membership: "Those whom a row names come along as people: a name and an e-mail, and no way to sign in.",
  assignment: "Who sees a client is for the firm to say that receives it.",
  notice: "Told once, to whom it concerned.",
  notice_choice: "How somebody is told of things is theirs to say.",
  favourite: "What somebody keeps at hand is theirs.",
  preference: "How the program looks to somebody is theirs to say.",
  stage_probability: "What the firm expects of its pipeline.",
  review_page: "Where the firm is found.",
  review_availability: "When somebody of the firm can be booked.",
  review_link: "A secret that moves or cancels a booking.",
  portal_seen: "What somebody has opened here.",
  client_visit: "When somebody last looked at it here.",
  firm_brand: "The firm's own look.",
  firm_address: "Where the firm's clients reach it.",
  deletion: "What was asked of the firm that keeps it.",
  data_request: "What was asked of the firm that keeps it.",
  offered_place: "Leads nowhere, here or elsewhere.",
  deletion_certificate: "It speaks of what is gone, and stays with the firm that deleted it.",
  running_timer: "A moment's state of somebody's clock.",
  saved_view: "How somebody of the firm looks at its lists.",
  default_view: "How somebody of the firm looks at its lists.",
  bulk_edit: "What somebody changed at once, kept for a day to take it back.",
  _prisma_migrations: "The program's own.",
};

/** The firm's rows that a client's rows point at: those come along, and no others. */
export const BROUGHT_ALONG = ["questionnaire", "template", "outgoing_mail", "firm_logo"] as const;

/** Rows that no key points at, by the condition that takes them: a report's page shows the logo it was issued with. */
export const NAMED_IN_CONTENT: Readonly<Record<string, (own: string) => string>> = {
  firm_logo: (own) =>
    `t."id"::text IN (SELECT t."content" #>> '{look,logo,id}' FROM "report" t WHERE ${own})`,
};

/** Columns that never leave: an invitation's link stands in the outbox until it is used. */
export const KEPT_BACK: Readonly<Record<string, readonly string[]>> = {
  outgoing_mail: ["link"],
  report: ["came_in"],
};

/** Whatever an archive says: a report that came in was not issued here, and nobody is told that it was. */
export const FORCED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  report: { came_in: "true" },
};

/** Columns that name a member without a foreign key. */
export const NAMES_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  sop_version: ["author_ids"],
  cadence_attendee: ["person_id"],
  meeting_attendee: ["person_id"],
  audit_event: ["membership_id"],
  outgoing_mail: ["membership_id"],
};

/** What archives themselves write into the audit log belongs to the installation that wrote it. */
export const OF_ARCHIVES = "archive.";

/** Under which name the archive keeps a row's bytes, as SQL over the row `t`. */
export const FILE_NAMES: Readonly<Record<string, string>> = {
  report: `'reports/' || t."number" || '.pdf'`,
  statement: `'statements/' || t."number" || '.pdf'`,
  evidence_file: `'files/evidence/' || t."id" || '.' || t."kind"::text`,
  timeline_file: `'files/timeline/' || t."id" || '.' || t."kind"::text`,
  firm_logo: `'files/logos/' || t."id" || '.' || split_part(t."content_type", '/', 2)`,
  sop_image: `'files/sop-images/' || t."id" || '.' || split_part(t."content_type", '/', 2)`,
};
